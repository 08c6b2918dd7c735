import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 修好了三组的路,1.2公里 */
export const extentBehind = new Sign(
  "里米",
  /[路渠沟桥坝堤管网墙线道](?:[^,。;\n没未要需想]{0,8}),(?:[全总]长|一共|总共|共|长|大?约){0,3}[\d一二两三四五六七八九十百千万.]+[余多]?(?:公里|里|平方米|平米|米)(?:长|左右)?(?=[,。;!\n]|$)/,
);

const before = /^(?:[全总]?长|一共|总共|共|大?约)$/;

/** 修好了|三组|的|路(|,|一共)|1.2公里: how long it is stands with what was built, and not behind a stop. */
export function withExtentBeside(tokens: readonly Token[]): readonly Token[] {
  const figure = tokens.findIndex((token, at) => isExtent(token) && endsClause(tokens, at + 1));
  let stop = figure - 1;
  while (before.test(tokens[stop]?.text ?? "")) stop -= 1;
  if (figure < 0 || !isMark(tokens[stop], ",")) return tokens;
  const opens = tokens.findLastIndex((token, at) => at < stop && isMark(token, ",。;:!\n")) + 1;
  const clause = tokens.slice(opens, stop);
  if (clause.some(({ quantity }) => quantity !== null)) return tokens;
  const built = clause.findLastIndex((token) => has(token, Role.build));
  const thing = clause.findLastIndex((token) => ofRoads.test(token.text) && !has(token, Role.build));
  if (built < 0 || thing < built) return tokens;
  const at = opens + thing + 1;
  return [
    ...tokens.slice(0, at),
    tokens[figure] as Token,
    ...tokens.slice(at, stop),
    ...tokens.slice(figure + 1),
  ];
}

/** What is told by its length. */
const ofRoads = /[路渠沟桥坝堤管网墙线道]$/;

function isExtent({ quantity }: Token): boolean {
  return quantity?.value != null && (quantity.unit?.kind === "length" || quantity.unit?.kind === "area");
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[/^(?:长|左右)$/.test(tokens[at]?.text ?? "") ? at + 1 : at];
  return next === undefined || isMark(next, ",。;!\n");
}
