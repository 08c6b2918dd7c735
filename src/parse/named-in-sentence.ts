import { Role } from "./roles.ts";
import type { Person, Scene } from "./scene.ts";
import { isTimeOfDay } from "./segment-kind.ts";
import { textOf } from "./stretch.ts";
import { mayBeThing } from "./things.ts";
import { has, type Token } from "./tokens.ts";

/** Whom the sentence in hand has named so far, whatever it told of each. */
export function namedSoFar({ namedHere, sentence }: Scene): readonly Person[] {
  return namedHere?.sentence === sentence ? namedHere.people : [];
}

/** 肥皂给了李平,洗衣粉给了王五,|毛巾他俩各一条: the two that the sentence has named; null where it has named more. */
export function pairMeant(text: string, scene: Scene): readonly Person[] | null {
  if (!bothOfThem.test(text) || scene.people.named.length > 1) return null;
  const named = namedSoFar(scene);
  return named.length === 2 ? named : null;
}

const bothOfThem = /[他她]们?俩(?!口|老|孩|娃|儿)|[他她]们(?:这)?[两2](?:家|户|位|个人?|人)(?!孩|娃)/;

/** 李平2袋,王五要了1袋,|三家都去过了; 这两户全都签了: opens with so many, all of them. Not: 村东|两家都走了 */
export function speaksOfAll(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  // 两家|我|都去看过: who went stands between.
  const all = has(tokens[at + 1], Role.cadreSelf) ? tokens[at + 2] : tokens[at + 1];
  if (at < 0 || !(has(all, Role.allOf) || /^(?:全?都|也都?|全部?|均|挨个|挨家|一家家)/.test(all?.text ?? "")))
    return false;
  return opensCount(tokens);
}

/** 给两家各送了一箱方便面: each of so many, and nothing before how many but the giving. Not: 给两家邻居各送了一箱, 又给两家各送… */
export function givesEachOf(tokens: readonly Token[]): boolean {
  const [gives, count, each] = tokens;
  return has(gives, Role.dative) && count?.quantity?.unit?.kind === "household" && has(each, Role.each);
}

/** 李平1袋,王五2袋;|连心卡|三家|一共3张, 油两家各1桶: a thing, and all of them who share it. Not: 发米三家共6袋 */
export function sharesThing(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  const next = tokens[at + 1];
  if (at < 1 || !(has(next, Role.each) || has(next, Role.pool))) return false;
  return tokens
    .slice(0, at)
    .every(
      (token) =>
        (mayBeThing(token) && !/[东西南北边头口上下里]$/.test(token.text)) ||
        token.word?.measure?.households === "carried" ||
        has(token, Role.filler),
    );
}

const there = /^(?:在(?:家|屋)?|见(?:到|着)了?|遇到了?|碰(?:到|上)了?|家里有人|有人)$/;

/** 在的两家各留了一份, 给在家的两户各一袋米: so many of those gone to, who were there. */
export function countsWhoWasThere(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  if (at < 2 || tokens[at - 1]?.text !== "的") return false;
  const from = has(tokens[0], Role.dative) ? 1 : 0;
  return there.test(textOf(tokens.slice(from, at - 1)));
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
