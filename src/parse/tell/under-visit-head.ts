import { isYetToGoTo, opensCall } from "../scene/called-on.ts";
import type { Clause } from "../scene/clause.ts";
import { countsPlace, isVisitTitle, isWeather, titlesVisitForm } from "../scene/clause-kind.ts";
import { saysOnlyAway } from "../scene/heading.ts";
import type { People, Scene } from "../scene/scene.ts";
import { timesIn } from "../scene/segment-kind.ts";
import type { Stance } from "../scene/story.ts";
import type { Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { isVisitLabel } from "../text/labels.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";
import { addRest } from "./among.ts";
import { readDay, readVillage } from "./when-where.ts";

/** 大家晚上好,|今日走访打卡, 走访情况 on a line of its own: a head of visits, which holds for the lines below it that are points or places. */
export function noteVisitHead(clause: Clause, isNewLine: boolean, scene: Scene): void {
  if (isNewLine) {
    if (clause.label === null && !clause.hasName && !isWeather(clause))
      scene.visitHead =
        isVisitTitle(clause) || (scene.visitHead && (countsPlace(clause) || isPointOfVisit(clause, scene)));
    if (scene.visitHead && clause.text.includes("慰问")) scene.comfortHead = true;
  } else if (clause.label === null && !clause.isRow && isVisitTitle(clause)) scene.visitHead = true;
  if (clause.label === null && clause.opensLine && clause.stop === "\n" && titlesVisitForm(clause))
    scene.visitForm = true;
}

/** 【走访日志】, 米家湾村帮扶周报: noise but for what dates and places it. */
export function readTitle(clause: Clause, scene: Scene): void {
  readDay(clause, scene);
  readVillage(clause.tokens, scene);
  // 【走访记录】 over 户主:李平
  if (titlesVisitForm(clause)) scene.visitForm = true;
  // 【走访】李平家,送米1袋
  const [title, more] = clause.tokens.filter(({ kind }) => kind !== "mark");
  if (title?.word?.measure?.id === "visit" && more === undefined) scene.visitHead = true;
}

/**
 * 走访情况: over |李平家送米; 走访:|李平、王五; 到上坪村走访,|李平家…: told on the head's own line or on one below it, or beside
 * a call that named nobody.
 */
export function isVisitedUnderHead(
  stretch: Stretch,
  clause: Clause,
  { named, stance }: { named: People; stance: Stance },
  scene: Scene,
  { opensPart, underTitle }: { opensPart: boolean; underTitle: boolean },
): boolean {
  const { tokens } = stretch;
  const visitedLine =
    (scene.visitLines || (scene.visitHead && stance === "need")) &&
    tokens.slice(0, 3).some((token) => token.mention !== null) &&
    atLineStart(clause, tokens, scene, underTitle) &&
    (stance === "done" || stance === "need" || stance === "theirs");
  // 走访农户7户 on a line|给李平送棉被2床 on the next: a gift of the day, to whomever of them.
  const givesBeside = has(tokens[0], Role.dative) && scene.entries.countsVisits();
  return (
    !givesBeside &&
    !notGone.isIn(stretch) &&
    !called.test(tokens[0]?.text ?? "") &&
    (visitedLine ||
      (opensPart &&
        clause.stop === "," &&
        stretch.hasName &&
        (scene.bareVisit !== null || scene.calledOnIn === scene.sentence) &&
        opensCall(stretch, clause, scene)) ||
      (scene.visitHead && stance === "done" && !tokens.some((token) => isMark(token, "×")))) &&
    named.named.length > 0 &&
    !clause.remote &&
    !isYetToGoTo(scene.source.text, clause.tokens[clause.tokens.length - 1]?.end ?? 0)
  );
}

/** 走访情况:李平2次,|王五没去: told under the head, and not gone to. */
const notGone = new Sign("没未", /(?:还|都|也)*[没未]有?(?:能)?(?:去|走到?|走访|到|顾上|轮到)(?:成|了)?$/);

/** 走访:李平,|电话联系王五 */
const called = /^(?:打?了?电话|视频|微信|语音|致电|电联)/;

/** Under 走访情况: the household that a line or a part behind ; begins with was visited. */
function atLineStart(clause: Clause, tokens: readonly Token[], scene: Scene, underTitle: boolean): boolean {
  if (clause.tokens[0] !== tokens[0]) return false;
  // 入户情况:李平家送米,王五家没人: one after the other on the label's own line.
  const listed =
    clause.label === "content" && tokens[0]?.mention != null && isVisitLabel(clause.labelText, clause.label);
  // 入户查看取暖情况:李平家炉子完好;|王五家炕洞倒烟
  const underHead = scene.visitHead && (scene.afterColon || underTitle);
  return clause.opensLine || scene.afterSemicolon || listed || underHead;
}

/** 走访:李平、刘军等5户: those named, and the rest of them. */
export function visitUnderHead(people: People, { tokens, roles }: Stretch, scene: Scene): void {
  scene.entries.visit(people.named, saysOnlyAway(tokens), tokens, "visit/head", timesIn(tokens));
  if (roles.has(Role.etcetera)) addRest(people, tokens, scene, "visit/head");
}

/** - 送大米2袋, (1)送大米2袋: a point under the household that the line above is. */
function isPointOfVisit({ tokens }: Clause, { entries, source }: Scene): boolean {
  const start = tokens[0]?.start ?? 0;
  const before = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
  return point.test(before) && entries.list.some(({ rules }) => rules.includes("visit/head"));
}

const point = /^\s*(?:[-·•*—–>]+|\(\d{1,2}\))\s*$/;
