import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { countsGiven, endsClause, has, isMark, markAt, type Token } from "../../words/tokens.ts";

/** 化肥2袋,地膜3卷送李平; 400元,米1袋,给了李平 */
export const thingsThenWhom = new Sign(
  "送给",
  /[\d一二两三四五六七八九十百半][^\d,。;!?\n]{1,6},[^\d,。;!?\n]{0,6}[\d一二两三四五六七八九十百半][^\d,。;!?\n]{1,6},?都?(?:送|给)/,
);

/**
 * 化肥2袋|,|地膜3卷|送李平: what went to him is a row of things, with each its figure and nothing else, told in front of the giving: with 、
 * between them. Not: 给刘军化肥2袋|,|地膜3卷送李平, 化肥2袋|,|给李平地膜3卷
 */
export function withThingsInOneRow(tokens: readonly Token[]): readonly Token[] {
  const told: (Token | null)[] = [...tokens];
  for (let at = 2; at < tokens.length - 1; at += 1) {
    if (!gives.test(tokens[at]?.text ?? "") || tokens[at + 1]?.mention == null) continue;
    if (!endsThere(tokens, at + 2)) continue;
    let last = tokens[at - 1]?.text === "都" ? at - 1 : at;
    if (isMark(tokens[last - 1], ",")) last -= 1;
    for (let from = startOfThing(tokens, last); from >= 0 && isMark(tokens[from - 1], ",、"); ) {
      const before = startOfThing(tokens, from - 1);
      const stop = tokens[from - 1];
      if (before < 0 || stop === undefined) break;
      told[from - 1] = markAt(stop.start, stop, "、");
      if (isMark(tokens[last], ",")) told[last] = null;
      from = before;
    }
  }
  return told.filter((token) => token !== null);
}

const gives = /^(?:送|给|送给|送去|给了|送了|送给了)$/;

/** Nothing behind the name but 家 or a 了. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const end = has(tokens[at], Role.home) || tokens[at]?.text === "了" ? at + 1 : at;
  return endsClause(tokens[end]);
}

/** Where 化肥|2袋, 2袋|化肥 or 400元 begins that ends in front of `end`, a clause of its own; -1 where anything else stands there. */
function startOfThing(tokens: readonly Token[], end: number): number {
  const [first, second] = [tokens[end - 2], tokens[end - 1]];
  const isPair = (countsGiven(first) && isThing(second)) || (isThing(first) && countsGiven(second));
  const from = second?.quantity?.unit?.kind === "money" && !isThing(first) ? end - 1 : isPair ? end - 2 : -1;
  return from === 0 || isMark(tokens[from - 1], ",、;。!\n") ? from : -1;
}

function isThing(token: Token | undefined): boolean {
  return token?.word?.goods != null || token?.word?.measure?.id === "cash";
}
