import { figureOf } from "../day/figures.ts";
import { startsNumeral } from "../text/numeral.ts";
import type { Reader } from "./cursor.ts";

const numeral = "[一两二三四五六七八九1-9]";
const acts =
  "(?:先|则|重点|主要|分头|今天)?(?:[到去赴帮为给对在送]|来到|前往|走访|入户|上门|慰问|看望|探望|深入|清[理扫]|打扫|整治|宣[讲传]|负责|进[村户组入]|协助|排查|摸排|发放|开展|组织|维修|[掰收割]|巡[查逻])";
const team = new RegExp(`(?:第?(${numeral})(?:个)?小?组)(?=${acts})`, "y");
const howMany = new RegExp(
  `(${numeral})个?小?组(?=$|[,。;、:!\\n)]|${acts}|[进实]行|同时|分别|行动|逐户|挨户)`,
  "y",
);
const parted = /分(?:成|为|作|头|别?成)?$/;
const opens = /(?:^|[,。;:、!\n ]|由|其中|而)$/;
/** Whose second team it is, where it opens what is said. */
const ofTeams =
  /(?:^|[,。;:、!\n ]|由|我们|今天|[上下]午|单位|局|镇|乡|村)(?:驻村|帮扶)?(?:工作队|党员|志愿者?|志愿服务队|突击队|服务队|宣讲队?|帮扶队|医疗队|巡[查逻]队?|工作专班)$/;
/** 我这|一组|走访李平 */
const ourOwn = /[我咱](?:们)?这$/;
const called = /(?:^|[,。;:、!\n])(?:走访|慰问|宣讲|入户|帮扶|巡查)$/;
const goes = /^(?:到|来到|前往|赴|负责)/;

/**
 * 我们分两组,|一组|走访李平,|二组|走访陈九斤; 工作队|第二组|走访李平; 慰问|一组|到李平家: which of our teams went, and no group of the village.
 * Not: 一组李平家, 分两组走访一组、二组, 走访二组
 */
export const ourTeam: Reader = {
  begins: (character) => character === "第" || startsNumeral(character.charCodeAt(0)),
  read(cursor) {
    const { text, at } = cursor;
    howMany.lastIndex = at;
    const before = text.slice(Math.max(0, at - 14), at);
    // 志愿者分|三组|,一组帮李平家掰玉米
    if (howMany.test(text) && parted.test(before)) {
      cursor.at = howMany.lastIndex;
      return true;
    }
    team.lastIndex = at;
    const number = team.exec(text)?.[1];
    if (number === undefined) return false;
    const end = team.lastIndex;
    const isOurs =
      ofTeams.test(before) ||
      ourOwn.test(before) ||
      (called.test(before) && goes.test(text.slice(end, end + 2))) ||
      (opens.test(before) && isOneOf(text.slice(0, at), number));
    if (isOurs) cursor.at = end;
    return isOurs;
  },
};

const parting = new RegExp(`分(?:成|为|作|头)?(${numeral})个?小?组`);

/** 分两组|,二组走访刘军 */
function isOneOf(told: string, number: string): boolean {
  const most = parting.exec(told)?.[1];
  return most !== undefined && figureOf(number) <= figureOf(most);
}
