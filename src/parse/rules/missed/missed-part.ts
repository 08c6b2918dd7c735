import type { Segment } from "../../scene/story.ts";
import type { Token } from "../../words/tokens.ts";

/** 23户|中|2户|没人: how many of them. */
export function countOfPart(segment: Segment, word: Token): number | null {
  return wholeOf(segment, word) === null ? null : homesIn(segment.tokens[segment.tokens.indexOf(word) - 1]);
}

/** 23户|中|2户|没人: how many they were; null where it is told of no part. */
export function wholeOf({ tokens }: Segment, word: Token): number | null {
  const at = tokens.indexOf(word) - 1;
  if (homesIn(tokens[at]) === null || !/^(?:当?中|里)$/.test(tokens[at - 1]?.text ?? "")) return null;
  return homesIn(tokens[at - 2]);
}

function homesIn(token: Token | undefined): number | null {
  return token?.quantity?.unit?.kind === "household" ? token.quantity.value : null;
}
