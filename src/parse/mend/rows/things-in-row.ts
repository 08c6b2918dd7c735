import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 送去大米,面粉 */
export const givesRow = new Sign(
  "送带捐赠捎发拿",
  /[送带捐赠捎发拿][^,。;\n\d]{1,6},[^,。;:\n\d]{1,12}(?=[,。;!\n]|$)/,
);

/** 送去|大米|,|面粉|,|食用油: things of the list one behind the other, none with a figure, are one list. Not: 送去大米,面粉已发 */
export function withThingsListed(tokens: readonly Token[]): readonly Token[] {
  const told = [...tokens];
  let listed = false;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (isMark(token, ",")) {
      if (listed && isThingAlone(tokens, at)) told[at] = { ...token, text: "、" };
      else listed = false;
    } else if (isListed(token)) {
      const before = tokens[at - 1]?.text === "了" ? tokens[at - 2] : tokens[at - 1];
      listed ||= has(before, Role.give) && before?.text !== "给";
    } else if (!(listed && isMark(token, "、"))) listed = false;
  }
  return told;
}

/** ,|面粉|,: and nothing said of it. */
function isThingAlone(tokens: readonly Token[], comma: number): boolean {
  const stop = tokens[comma + 2];
  if (!isListed(tokens[comma + 1])) return false;
  return stop === undefined || (isMark(stop, ",。;!\n、") && tokens[comma + 3]?.quantity == null);
}

function isListed(token: Token | undefined): boolean {
  return token?.word?.goods != null && !token.word.goodsClass && token.word.roles.isEmpty;
}
