import { type DayNumber, toDay } from "../../core/day-number.ts";
import type { Kept } from "../scene/kept.ts";
import { Sign } from "../text/characters.ts";

const longestTitle = 12;

/** 项目名称:巷道硬化 over 建设内容:硬化巷道1.2公里 */
const nameOfProject = /^(?:项目|工程)(?:名称?)?:([^,;。:\d]+)$/;

/** 投工投劳, 务工介绍情况 on a line of its own over the fields of a form that tells it once more: its title, and no act of its own. */
export function dropTitles(list: Kept[], text: string): void {
  for (let at = list.length - 2; at >= 0; at -= 1) {
    const { facts, start, end, uncounted } = list[at] as Kept;
    if (facts.households.length > 0 || !(facts.quantity === null || uncounted)) continue;
    const below = text.indexOf("\n", end);
    if (below < 0) continue;
    const line = text.slice(text.lastIndexOf("\n", start) + 1, below);
    const name = nameOfProject.exec(line)?.[1];
    if (name !== undefined && facts.measure === "works") {
      const built = list
        .slice(at + 1)
        .some((other) => other.facts.item === facts.item && other.facts.quantity !== null);
      if (built && name.length <= longestTitle) list.splice(at, 1);
      continue;
    }
    if (line.length > longestTitle || /[,;。:\d]/.test(line)) continue;
    const field = /^[^,;。:\n]{1,8}:/.test(text.slice(below + 1, below + longestTitle));
    const again = list
      .slice(at + 1)
      .some((other) => other.facts.measure === facts.measure && other.start > below);
    if (field && again) list.splice(at, 1);
  }
}

const sectionMark = "\\(?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[、.)]+ ?";
/** 政策宣讲, 问题解决情况: what such acts are called, and none of them. Not: 解决饮水问题 */
const kindOfAct =
  "(?:(?:政策)?宣[讲传](?:政策)?|投工投劳|会议座谈|(?:召开|组织)会议|(?:协调)?解决(?:群众|实际)?(?:问题|困难|难题)|(?:群众|实际)?(?:问题|困难|难题)(?:解决|化解)|(?:为民)?办实事|化解(?:矛盾)?纠纷|矛盾纠纷(?:化解|调解|调处))(?:情况|工作|方面)?";
const sectionTitle = `(?<=^|[。;\\n] ?)${sectionMark}(?:[^,;。:\\n\\d]{2,${longestTitle}}。|${kindOfAct} ?\\n)(?![ \\n]*(?:$|${sectionMark}))`;
const sectionTitles = new RegExp(sectionTitle, "g");
const nextSection = new RegExp(`\\n|(?<=[。;] ?)${sectionMark}`);

/** 三、化解矛盾纠纷。|今年以来化解矛盾纠纷12起, 三、政策宣讲⏎|宣讲政策2场 */
export const mayHaveSections = new Sign("、.)", new RegExp(sectionTitle));

/**
 * 三、化解矛盾纠纷。今年以来化解矛盾纠纷12起; 2.帮办实事。帮助协调贷款120万元: a numbered title over what tells it with its figure, or what the good
 * deeds were, and no act of its own. Not: 1.召开村民大会。给李平送米2袋
 */
export function dropSectionTitles(list: Kept[], text: string): void {
  for (const { index, 0: title } of text.matchAll(sectionTitles)) {
    const from = index + title.length;
    const told = from + (/^[ \n]+/.exec(text.slice(from))?.[0].length ?? 0);
    const end = text.slice(told).search(nextSection);
    const below = list.filter(({ start }) => start >= told && (end < 0 || start < told + end));
    const words = title.replace(titleMarks, "");
    const pause = told + text.slice(told).search(/[,;。\n]|$/);
    const opensBelow = ({ start }: Kept) => start < pause;
    for (let at = list.length - 1; at >= 0; at -= 1) {
      const { facts, start, ofBefore } = list[at] as Kept;
      if (start < index || start >= from || (facts.quantity ?? 1) > 1) continue;
      if (facts.households.length > 0 && !ofBefore) continue;
      const again = below.some((other) => tellsAgain(other, facts, words, text));
      // 1.办实事。修好水管1处,给李平送米2袋: the deed itself was not read.
      const ofDeeds = facts.measure === "solved" && /[实好]事/.test(title) && below.some(opensBelow);
      if (again || ofDeeds) list.splice(at, 1);
    }
  }
}

const titleMarks = new RegExp(`^${sectionMark}| ?[。\\n]$`, "g");

/** 今年以来化解矛盾纠纷12起 under 化解矛盾纠纷, of the same day. Not: 召开村民大会1次 under 召开党员大会 */
function tellsAgain({ facts, start, end }: Kept, title: Kept["facts"], words: string, text: string): boolean {
  if (facts.measure !== title.measure || !/\d/.test(text.slice(start, end))) return false;
  const clause = text.slice(0, start).search(/[^,;。\n]*$/);
  return (
    title.measure !== "meeting" ||
    /^(?:召开|组织|开)?会议?$/.test(words) ||
    text.slice(clause, end).includes(words)
  );
}

/** 今天, a day of the form, and what befell before. */
const ofToday = /[今本][天日次]|上[次回]|之前|以前|曾|(?:日期|时间):/;

/**
 * 户主:李平 over 走访情况:6月3日入户,6月8日入户: those visits are the form's, and none of the day it was sent on.
 * @param today what an act without a day is dated
 */
export function dropUndated(list: Kept[], text: string, today: DayNumber): void {
  const undated = toDay(today);
  for (let at = list.length - 2; at >= 0; at -= 1) {
    const { facts, rules, end } = list[at] as Kept;
    if (rules.join() !== "visit/label" || facts.day !== undated || facts.missed) continue;
    const told = list.some(
      (other) =>
        other.facts.measure === "visit" &&
        other.start >= end &&
        other.facts.day !== undated &&
        other.facts.households.join() === facts.households.join() &&
        !other.rules.includes("visit/label"),
    );
    if (told && !ofToday.test(text)) list.splice(at, 1);
  }
}
