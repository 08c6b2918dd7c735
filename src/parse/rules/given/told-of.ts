import type { Segment } from "../../scene/story.ts";
import type { Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

/** 三袋化肥还|堆|在门口, 超市里一袋米|卖|到八十: what became of it or what it costs, and no list. Not: 面条1袋就|挂|在他门上 */
export function isToldOf({ clause }: Segment, { tokens: own }: Item): boolean {
  if (clause.roles.hasSome(handing)) return false;
  const end = clause.tokens.findLastIndex((token) => own.includes(token) && !isDeed(token)) + 1;
  const next = clause.tokens.findIndex(
    ({ kind, quantity, mention, word }, at) =>
      at >= end &&
      (kind === "mark" ||
        quantity?.unit != null ||
        mention !== null ||
        word?.goods != null ||
        word?.roles.hasSome(whoIsTold)),
  );
  const behind = clause.tokens.slice(end, next < 0 ? undefined : next);
  // 吃用都有了, 吃饭问题: of more than the thing.
  if (/^吃[用饭]/.test(behind[0]?.text ?? "")) return false;
  const still = /^(?:还|仍|一直|早就?|已经)/.test(behind[0]?.text ?? "");
  return behind.some(
    (token, at) =>
      !token.bracketed &&
      (tellsEnd.test(token.text) || (has(token, Role.sell) && isOfMarket(clause.text))) &&
      (still || behind[at + 1]?.text !== "在"),
  );
}

/** What is done with a thing that one has, or what becomes of it. */
const tellsEnd = /^(?:堆(?!放|进|好)|吃|喝|剩|能[吃用烧喝]|涨|跌|长虫|发霉|受潮|过期|变质|发芽)/;

function isOfMarket(text: string): boolean {
  return /超市|街上|市场|店[里子]|镇上|集上/.test(text);
}

function isDeed({ kind, pos, text }: Token): boolean {
  return kind === "text" && pos === "act" && !/^(?:送|完毕|结束)$/.test(text);
}

const whoIsTold = rolesOf(Role.householdClass, Role.pronoun, Role.cadreSelf);
const handing = rolesOf(Role.give, Role.receive, Role.buy, Role.dative, Role.each);

/** 他给我|看了他的奖状3张, 李平给我看了2张病历: shown to the sender. */
export function isLookedAt({ text }: Segment): boolean {
  return lookedAt.test(text);
}

const lookedAt = /给[我咱]们?看(?:了|过)?|^看(?:了|过|看)?(?:[他她]们?家?|人家)的/;

/** 一袋尿素就是那个四十公斤的: which pack it was. */
export function tellsWhichPack({ text }: Segment): boolean {
  return weighsEach.test(text);
}

const weighsEach =
  /是(?:[那这][个种样])?[\d.一二两三四五六七八九十百]+(?:公斤|斤|千克|kg|克|毫?升)(?:装|一[袋桶包])?的/;
