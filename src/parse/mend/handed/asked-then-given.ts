import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 李平上次说的煤气灶,今天给他送去了一台 */
export const askedThenGiven = new Sign(
  "说要想提盼",
  /(?:说|要|提|提到|盼|念叨)(?:过|起|到)?的[^,。;\n\d]{1,8},[^,。;\n]{0,12}[送拉带买捎给][^,。;\n]{0,6}(?:[,。;\n]|$)/,
);

const askedFor = /^(?:说|想?要|提|提到|盼|念叨)(?:过|起|到)?的?$/;

/**
 * 李平上次说的|煤气灶|,今天给他送去了|一台: what they asked for, and so many of it: 李平,今天给他送去了一台|煤气灶.
 * Not: 李平上次说的煤气灶,今天问了; 李平说的两袋米,今天给他送去了一袋面
 */
export function withAskedGiven(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex((token, at) => isMark(token, ",") && isAskedThing(tokens, at - 1));
  const thing = tokens[stop - 1];
  if (stop < 0 || thing === undefined) return tokens;
  let end = stop + 1;
  while (end < tokens.length && tokens[end]?.kind !== "mark") end += 1;
  const figure = tokens[end - 1];
  const kind = figure?.quantity?.unit?.kind;
  if (figure?.quantity?.value == null || (kind !== "count" && kind !== "mass")) return tokens;
  const acts = tokens.slice(stop + 1, end - 1);
  if (
    !acts.some((token) => has(token, Role.give) && !has(token, Role.dative)) ||
    acts.some(({ word }) => word?.goods != null)
  )
    return tokens;
  const from = tokens.slice(0, stop).findLastIndex((token) => token.kind === "mark") + 1;
  const who = tokens.slice(from, stop - 1).filter((token) => token.mention !== null);
  return [
    ...tokens.slice(0, from),
    ...who,
    ...(who.length > 0 ? tokens.slice(stop, end) : tokens.slice(stop + 1, end)),
    { ...thing, start: figure.end, end: figure.end },
    ...tokens.slice(end),
  ];
}

/** 说|的|煤气灶|, with nothing that counts it. */
function isAskedThing(tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at];
  const named = thing?.word?.goods != null || (thing?.kind === "text" && thing.pos === "thing");
  if (!named || tokens[at - 1]?.text.endsWith("的") !== true) return false;
  const asked = tokens[at - 1]?.text === "的" ? tokens[at - 2] : tokens[at - 1];
  return askedFor.test(asked?.text ?? "");
}
