import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Role } from "../../words/roles.ts";
import { isThing } from "../../words/things.ts";
import { has, type Token } from "../../words/tokens.ts";
import { write } from "../goods/write-goods.ts";

/**
 * 计划给李平送2袋化肥,|今天已经送到; 说好给李平的2袋,|今天给了; 打算给李平的2袋最后给了王五; 应该去李平家,|今天去了一趟: what was planned, promised or
 * owed first, once it is told as done with nothing told of how much.
 * Not: 准备给李平送2袋,|今天先给王五送了油1桶
 */
export const plannedFirst: Rule = {
  id: "planned/done",
  after: "planned",
  read(segment, scene) {
    const { planned, sentence } = scene;
    if (isMeant(segment)) return;
    // 原计划到李平家,|因塌方未能成行,改为电话联系
    if (planned !== null && cameToNothing.test(segment.text)) scene.planned = null;
    if (planned === null || planned.sentence !== sentence || segment.stance !== "done") return;
    if (segment.reading.items.some(({ quantity }) => quantity !== null)) {
      scene.planned = null;
      return;
    }
    if (isCarriedOut(segment)) takeUpPlanned(planned.segment, segment, scene);
    // 叮嘱其不要到河边|去: no way of ours.
    const opens = segment.tokens[0] === segment.clause.tokens[0] || segment.roles.has(Role.cadreSelf);
    if (wentThen.test(segment.text) && (opens || /了/.test(segment.text)))
      takeUpVisit(planned.segment, segment, scene);
  },
};

/** 计划给李平送2袋化肥, before it is told what came of it. */
export const planTold: Rule = {
  id: "planned/told",
  requires: new Requirement({ stances: ["plan", "hearsay"] }),
  read(segment, scene) {
    const { hasFigure, people, reading } = segment;
    // 打算给李平送2袋化肥,|没去成: nothing else was meant.
    const goesOn =
      scene.planned?.sentence === scene.sentence && !segment.hasName && reading.items.length === 0;
    if (isMeant(segment) && (people.named.length > 0 || hasFigure) && !(goesOn && !hasFigure))
      scene.planned = { segment, sentence: scene.sentence };
  },
};

function isMeant({ stance, clause }: Segment): boolean {
  return stance === "plan" || (stance === "hearsay" && meant.test(clause.text));
}

const cameToNothing = /未能|未成行|没成行/;

const meant = /本来|原本|原[定计打]|本打算|本想|原想|说[好定]|欠/;

const wentThen =
  /^(?:今天|昨天|上午|下午)?(?:我们?|就|才|都|也|还是|已经?|提前|早早|先)*(?:补[上走去]了?|去了?|走了?|跑了?|走访|入户)(?:了|过了|的)?(?:一?[趟次])?$/;

/** 应该去李平家,|今天去了一趟; 本来昨天要去,|今天补上了: the way there that was meant. */
function takeUpVisit({ people, roles, measures, hasName }: Segment, { tokens }: Segment, scene: Scene): void {
  if (!hasName || !(roles.has(Role.go) || roles.has(Role.plan) || measures.includes("visit"))) return;
  if (scene.entries.recent().some(({ facts }) => facts.measure === "visit")) return;
  scene.entries.visit(people.named, false, tokens, "planned/done");
  scene.planned = null;
}

/** 送到了, 已经给了, 带过去了: handed over by us. */
function isCarriedOut({ tokens, roles }: Segment): boolean {
  if (!(roles.has(Role.give) || roles.has(Role.receive)) || roles.has(Role.not)) return false;
  const at = tokens.findIndex((token) => has(token, Role.give));
  if (at >= 0 && isOfHousehold(subjectAt(tokens, at))) return false;
  return tokens.some(
    (token, place) =>
      isOver(token, tokens[place + 1]) ||
      // 今天|送|的
      (has(token, Role.give) && place === tokens.length - 2 && tokens[place + 1]?.text === "的"),
  );
}

function isOver(token: Token, next: Token | undefined): boolean {
  if (!(has(token, Role.give) || has(token, Role.receive))) return false;
  return /[了到]$/.test(token.text) || /^(?:了|过去|去了|到|上了|完)/.test(next?.text ?? "");
}

/** 今天送的|,3袋。 */
function tellsHowMuch({ tokens }: Segment, { source }: Scene): boolean {
  return /^,[\d一二两三四五六七八九十半]+[袋桶箱瓶盒件床套双斤只][,。;\n]?/.test(
    textBehind(tokens, source, 8),
  );
}

function takeUpPlanned(planned: Segment, done: Segment, scene: Scene): void {
  const whose = done.named.named.length > 0 ? done : { ...planned, people: planned.people };
  for (const item of planned.reading.items) {
    const kind = item.quantity?.unit?.kind;
    // 本来要给李平送菜种,|今天送的,3袋: how much stands behind it.
    const things = item.quantity === null ? (item.noun?.tokens ?? []) : [];
    const onList = things.every(({ word }) => word?.goods != null);
    const other = done.reading.items.length > 0 || done.measures.length > 0;
    if (!other && things.length > 0 && things.every(isThing) && (onList || tellsHowMuch(done, scene))) {
      write(whose, scene, item);
      scene.planned = null;
    }
    if (item.quantity?.value == null) continue;
    if (kind === "money") share(whose, scene, item, { measure: "cash", unit: "元", rule: "planned/done" });
    else if ((kind === "count" || kind === "mass") && item.noun?.kind !== "measure")
      write(whose, scene, item);
    else continue;
    scene.planned = null;
  }
}
