import type { Clause } from "../scene/clause.ts";
import { textOf } from "../scene/stretch.ts";
import { firstAhead } from "../stance/ahead.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, type Token } from "../words/tokens.ts";

/**
 * 后天打算去李平家。|给他带两包种子, 下周一去刘军家。|带两袋化肥, 明天去李平家。|顺便看看刘军: what is to be taken along or done there as
 * well, with no sign that it was done.
 * Not: 明天去李平家。给他带了两包种子; 后天去李平家。给刘军送化肥2袋; 他打算去县城。给他带两盒药
 *
 * @param from the clause with which the sentence before the stop begins
 */
export function planGoesOn(clauses: readonly Clause[], from: number, at: number): boolean {
  const next = clauses[at + 1];
  if (next === undefined || !alongWithIt.test(next.text)) return false;
  if (next.hasName && !besidesIt.test(next.text)) return false;
  return plansWay(clauses, from, at) && !tellsDone(clauses, at + 1);
}

/** 给他带两包种子, 带两袋化肥, 一家带50斤煤, 把草料给他带过去, 顺便看看刘军 */
const alongWithIt =
  /^(?:[我咱]们?)?(?:再|顺[便带路]|另外|到时候?)*(?:给(?:[他她]们?)?(?:家|老[两俩]口)?(?:带|捎|背|拉|拿|送|买)|带(?![着动领头路队来去])|捎|把[^,]{1,10}(?:带|捎|拉|拿|送)(?:过去|上去|去|上|来)?$|把[^,]{1,10}一下$|(?:一[家户]|每[家户]|各)[带捎]|顺[便带路](?:把|去|看|到|跟|和)|再给[^,]{2,8}(?:带|捎|送|拿))/;
/** Of another household than the one that we mean to go to. */
const besidesIt = /^(?:[我咱]们?)?(?:顺[便带路]|再给)/;

/** 后天打算去李平家, 我下周准备给刘军送台电扇: our own way or gift of a day to come, to somebody named. Not: 李平打算后天去县城 */
function plansWay(clauses: readonly Clause[], from: number, at: number): boolean {
  for (let place = at; place >= from; place -= 1) {
    const { tokens, hasName, hasDay, roles } = clauses[place] as Clause;
    const text = wordsOf(tokens);
    const ahead = hasDay ? firstAhead(tokens) : -1;
    if (hasDay && ahead < 0 && !roles.has(Role.plan)) return false;
    if (done.test(text)) return false;
    // 早上准备去李平家。|给他送米2袋: told in the evening, it was done.
    if (ahead < 0) continue;
    if (!hasName || failed.test(text)) return false;
    const first = tokens.find(
      (token) =>
        token.kind !== "day" &&
        token.kind !== "mark" &&
        !isTimeOfDay(token) &&
        !has(token, Role.cadreSelf) &&
        !has(token, Role.plan) &&
        !has(token, Role.next),
    );
    // 打算给|李平送电扇
    const toWhom = tokens.some((token) => has(token, Role.plan) && /[给去到送]$/.test(token.text));
    return toWhom || hasSome(first, ours) || first?.word?.measure?.id === "visit";
  }
  return false;
}

const ours = rolesOf(Role.go, Role.dative, Role.give, Role.help, Role.with);
const failed = /[原本]|没|未|取消|改[在到]/;
const done = /了(?!解)|完|过(?![去来年节冬])|已/;

/** 给他带两包种子,|他很高兴,|收下了: as far as the sentence goes it tells what came of it. */
function tellsDone(clauses: readonly Clause[], from: number): boolean {
  for (let at = from; at < clauses.length; at += 1) {
    const { tokens, hasDay, stop } = clauses[at] as Clause;
    if (hasDay) return false;
    const text = wordsOf(tokens);
    if (done.test(text) || pleased.test(text)) return true;
    if ("。!?\n".includes(stop)) return took.test(clauses[at + 1]?.text ?? "");
  }
  return false;
}

const pleased = /谢|很高兴|很感动|乐呵|[笑乐]得/;
/** 他收下了, 老人连声道谢: told of whoever got it, in a sentence of its own. */
const took = /^(?:[他她]们?|老人|老两口|人家)[^,]{0,4}(?:收下|接过|道谢|感谢|很高兴|很感动)/;

/** What is told, without names and days: a 本 of theirs means nothing, nor does 过两天. */
function wordsOf(tokens: readonly Token[]): string {
  return textOf(
    tokens.filter((token) => token.mention === null && token.kind !== "day" && !has(token, Role.plan)),
  );
}
