import { Role } from "../words/roles.ts";
import { has, isCountOrMass, type Token, tokenAt } from "../words/tokens.ts";
import type { People } from "./scene.ts";
import type { Segment } from "./story.ts";

const forOthers = new Set("帮 替 代 帮着 帮忙".split(" "));

const beside = /^(?:家?隔壁|旁边|对面|对门|邻居|附近|后面|前面|楼上|楼下)(?:邻居)?的?$/;

/** 李平家|隔壁的|王五家, 李平他家的邻居|王五: named only to tell where the other lives. */
export function tellsWhere(tokens: readonly Token[], at: number): boolean {
  let place = at + 1;
  while (has(tokens[place], Role.home) || has(tokens[place], Role.ownPlace) || tokens[place]?.text === "的")
    place += 1;
  if (!beside.test(tokens[place]?.text ?? "")) return false;
  const next = tokens[place + 1]?.text === "的" ? place + 2 : place + 1;
  return tokens[next]?.mention != null;
}

/** 把给|李平|的2袋化肥给了王五, 把|李平|捐的200元给了王五: whose it was, and another has it now. Not: 把李平的米交给王五转交 */
export function tellsWhose(tokens: readonly Token[], at: number): boolean {
  if (!tokens.slice(0, at).some(({ text }) => text === "把" || text === "将")) return false;
  const of = tokens.findIndex(({ text }, place) => place > at && text === "的");
  if (of < 0 || of > at + 4) return false;
  return tokens.some((token, place) => {
    // 把李平家的苹果|送到|刘军家
    const brings = has(token, Role.give) && /到了?$/.test(token.text);
    if (place <= of || !(brings || has(token, Role.dative))) return false;
    const to = tokens[place + 1]?.text === "了" ? place + 2 : place + 1;
    return tokens[to]?.mention != null && !/^转(?:交|给|送)/.test(tokens[to + 1]?.text ?? "");
  });
}

/** 李平|帮我给王五送去一袋米: through whom it reaches the other. */
export function helpsUs(tokens: readonly Token[], at: number): boolean {
  return (
    forOthers.has(tokens[at + 1]?.text ?? "") &&
    has(tokens[at + 2], Role.cadreSelf) &&
    tokens.slice(at + 3).some(({ mention }) => mention !== null) &&
    !has(tokenAt(tokens, at - 1), Role.dative)
  );
}

/** 走访李平送化肥2袋(其中1袋是|陈九斤|的): who is named in brackets with a part of the things was not called on by that. */
export function withoutSharers({ named, tokens, counts, text }: Segment): People {
  const called = tokens.flatMap(({ mention, bracketed }) => (bracketed ? [] : (mention?.name ?? [])));
  const parts = tokens.some(({ quantity, bracketed }) => bracketed && isCountOrMass(quantity));
  // 走访李平等2户(李平米1袋、刘军油1桶): who they are.
  if (called.length === 0 || !parts || !/其中|[是归]/.test(text) || counts.includes("household"))
    return named;
  return { ...named, named: named.named.filter(({ name }) => called.includes(name)) };
}
