import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token, tokenAt } from "../../words/tokens.ts";

/**
 * 给李平打了电话,|给王五也打了; 帮李平家收了玉米,|王五家也收了; 跟李平视频聊了会儿,|跟王五也是; 给李平量了血压,|给王五也量了: the act told
 * before it, once more.
 * Not: 王五也打了, which he may have done himself; 给王五也打了农药, 给王五也打算聊聊
 */
export const actAgain: Rule = {
  id: "who/act-again",
  requires: new Requirement({ stances: ["done"], people: true, oneOf: "也样" }),
  after: "entries",
  read(segment, scene) {
    actOfBefore(segment, scene);
  },
};

/** 给王五也|讲了: where saying it begins a part of its own. */
export const saidAgain: Rule = {
  id: "who/said-again",
  requires: new Requirement({ stances: ["done"], people: true, oneOf: "讲说宣" }),
  after: "entries",
  read(segment, scene) {
    if (/^(?:讲|说|宣)/.test(segment.text)) actOfBefore(segment, scene);
  },
};

const again =
  /^(?:也|同样)都?(?:是|一样|([^了过]{1,3})[了过](?:一?[份个次遍下回番]|[几两]句|一?会儿?)?)(?:的|呢|啊)?$/;

function actOfBefore(segment: Segment, scene: Scene): void {
  const { clause, closesClause, people } = segment;
  if (!closesClause || people.named.length === 0) return;
  const tail = tailOf(clause.tokens);
  if (tail === null) return;
  const said = again.exec(tail.said);
  const from = tail.start;
  const recent = scene.entries.recent();
  const last = recent[recent.length - 1];
  if (said === null || last === undefined || last.start >= from || !acts.has(last.facts.measure)) return;
  const { measure, households, item, unit, quantity } = last.facts;
  if (households.length === 0 || people.named.some(({ id }) => households.includes(id))) return;
  // 组织20人帮李平家收玉米,|帮王五家也收了: how many came there is not told.
  if (measure === "labour" && quantity !== 1) return;
  // 给李平打了电话,给刘军也打了,|没接
  const behind = scene.source.text.slice(clause.tokens.at(-1)?.end ?? 0).slice(0, 6);
  if (measure === "talk" && /^[,。;]?(?:也)?(?:没|未|不)(?:人)?(?:接|打?通)/.test(behind)) return;
  if (tail.others) return;
  const verb = said[1] ?? "";
  // 给李平|做了体检: the verb stands in front of what was read.
  const before = scene.source.text.slice(0, from);
  const front = before.slice(before.slice(0, last.start).search(/[^,;。\n]*$/));
  if (verb === "" ? !tail.toThem : !front.includes(verb)) return;
  if (!tail.toThem && !(tail.atHome && atHome.has(measure))) return;
  share(segment, scene, null, {
    measure,
    item,
    unit,
    quantity: quantity === null ? null : 1,
    rule: actAgain.id,
    single: measure === "talk",
  });
}

const acts = new Set(["talk", "outreach", "labour", "job", "medical"]);
/** What nobody of theirs does at home for us. */
const atHome = new Set(["labour", "outreach"]);

/** `others`: somebody else is named or meant in front, who may have done it. */
type Tail = { start: number; said: string; toThem: boolean; atHome: boolean; others: boolean };

/** The last whom a clause names, with the word that leads there, and what is said behind: 给|王五女儿|也介绍了一份 */
function tailOf(tokens: readonly Token[]): Tail | null {
  const name = tokens.findLastIndex(({ mention }) => mention !== null);
  if (name < 0) return null;
  let first = name;
  while (isMark(tokenAt(tokens, first - 1), "、") && tokens[first - 2]?.mention != null) first -= 2;
  let behind = name + 1;
  while (hasSome(tokens[behind], ofTheirs)) behind += 1;
  const led = tokenAt(tokens, first - 1);
  const toThem = hasSome(led, leading) || /^[带陪][着上]?$/.test(led?.text ?? "");
  return {
    start: tokens[toThem ? first - 1 : first]?.start ?? 0,
    said: textOf(tokens.slice(behind)),
    toThem,
    atHome: has(tokens[name + 1], Role.home),
    others: tokens
      .slice(0, toThem ? first - 1 : first)
      .some((token) => token.mention !== null || has(token, Role.pronoun) || /^[让叫托请]/.test(token.text)),
  };
}

const ofTheirs = rolesOf(Role.home, Role.title, Role.kin);
const leading = rolesOf(Role.dative, Role.with, Role.help);
