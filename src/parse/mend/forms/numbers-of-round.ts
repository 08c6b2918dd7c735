import { Sign } from "../../text/characters.ts";
import { isMark, type Token } from "../../words/tokens.ts";

/** 入户走访(12户)、资料(45份); 入户12、资料45份 */
export const countsInList = new Sign(
  "入走慰",
  /(?:入户|走访|慰问)(?:\([\d一二三四五六七八九十]{1,4}户(?:次)?\)|\d{1,4})、/,
);

/**
 * 入户走访|(|12户|)|、|资料(45份), 入户|12|、|资料45份: how many homes, in a list of what was done.
 * Not: 走访(12户)李平, 走访12、13组, 走访户(12户)
 */
export function withRoundCounted(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    told.push(token);
    if (token.word?.measure?.id !== "visit") continue;
    const [opens, figure, closes, stop] = tokens.slice(at + 1, at + 5);
    const inBrackets =
      isMark(opens, "(") &&
      figure?.quantity?.unit?.kind === "household" &&
      isMark(closes, ")") &&
      isMark(stop, "、");
    if (inBrackets && figure !== undefined && stop !== undefined && isNextCounted(tokens, at + 5)) {
      told.push({ ...figure, bracketed: false }, { ...stop, text: "," });
      at += 4;
      continue;
    }
    const bare =
      opens?.quantity?.value != null && opens.quantity.unit === null && opens.quantity.unitSaid === null;
    if (bare && isMark(figure, "、") && figure !== undefined && isNextCounted(tokens, at + 3)) {
      told.push(opens as Token, { ...figure, text: "," });
      at += 2;
    }
  }
  return told;
}

/** 、|资料|(45份), 、|宣讲|1场: something else that is counted. */
function isNextCounted(tokens: readonly Token[], at: number): boolean {
  const measure = tokens[at]?.word?.measure;
  if (measure == null || measure.id === "visit") return false;
  const figure = isMark(tokens[at + 1], "(") ? tokens[at + 2] : tokens[at + 1];
  return figure?.quantity?.value != null;
}

/** 走访慰问人数达140人, 慰问总人数140人 */
export const personsOfRound = new Sign("数", /(?:走访|慰问|看望)(?:总?人数|户数)(?:达到?|为|共)?\d/);

const howMany = /^总?人数(?:达到?|为|共)?$/;

/** 走访慰问|人数达|140人: so many were called on. Not: 家庭人数5人, 慰问人数未统计 */
export function withPersonsOfRound(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!howMany.test(token.text) || tokens[at - 1]?.word?.measure?.id !== "visit") return true;
    return tokens[at + 1]?.quantity?.unit?.kind !== "person";
  });
}
