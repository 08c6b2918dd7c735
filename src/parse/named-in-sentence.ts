import { Role } from "./roles.ts";
import type { Person, Scene } from "./scene.ts";
import { isTimeOfDay } from "./segment-kind.ts";
import { has, type Token } from "./tokens.ts";

/** Whom the sentence in hand has named so far, whatever it told of each. */
export function namedSoFar({ namedHere, sentence }: Scene): readonly Person[] {
  return namedHere?.sentence === sentence ? namedHere.people : [];
}

/** 李平2袋,王五要了1袋,|三家都去过了; 这两户全都签了: opens with so many, all of them. Not: 村东|两家都走了 */
export function speaksOfAll(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  // 两家|我|都去看过: who went stands between.
  const all = has(tokens[at + 1], Role.cadreSelf) ? tokens[at + 2] : tokens[at + 1];
  if (at < 0 || !(has(all, Role.allOf) || /^(?:全?都|也都?|全部?|均|挨个|挨家|一家家)/.test(all?.text ?? "")))
    return false;
  return opensCount(tokens);
}

/** 两家各1袋, 今天|这两户…: nothing before how many that tells which. */
export function opensCount(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  return tokens
    .slice(0, at)
    .every(
      (token) =>
        token.kind === "mark" ||
        token.kind === "day" ||
        isTimeOfDay(token) ||
        has(token, Role.filler) ||
        has(token, Role.cadreSelf) ||
        /^[这那]$/.test(token.text),
    );
}
