import { Sign } from "../../text/characters.ts";
import { apartThings } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, markAt, type Token } from "../../words/tokens.ts";

/** 送去棉衣棉被, 带着大米面粉到李平家 */
export const givesTogether = new Sign(
  "送带捐赠捎发拿提",
  /[送带捐赠捎发拿提](?:放|着|去|来|上|给|了){0,2}[^,。;\n\d、]{4,8}(?=[,。;!\n到去走看慰]|$)/,
);

/**
 * 带着|棉衣|棉被|到五保户家中: two things of the list side by side, with no figure, are two. Not: 送去花生|种子, 送去大米|面粉|2袋
 */
export function withThingsParted(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    told.push(token);
    const next = tokens[at + 1];
    if (next === undefined || !isListed(token) || !isListed(next) || token.end !== next.start) continue;
    const before = tokens[at - 1]?.text === "了" ? tokens[at - 2] : tokens[at - 1];
    if (!has(before, Role.give) || before?.text === "给" || !endsRow(tokens[at + 2])) continue;
    if (apartThings({ tokens: [token, next] }) !== null) told.push(markAt(token.end, token, "、"));
  }
  return told;
}

/** Nothing, or where they were taken: no figure, and no more of their name. */
function endsRow(token: Token | undefined): boolean {
  if (token === undefined || isMark(token, ",。;!\n")) return true;
  return (has(token, Role.go) && !has(token, Role.labour)) || token.word?.measure?.id === "visit";
}

function isListed(token: Token): boolean {
  const { word, text } = token;
  return text.length > 1 && word?.goods != null && !word.goodsClass && word.roles.isEmpty;
}
