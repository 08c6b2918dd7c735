import { type DayReader, match, type When } from "./when.ts";

/** 昨前两天, 昨今两天: two days in one word, by how long ago the first and the last of them were. */
const pairs: Readonly<Record<string, readonly [number, number]>> = {
  昨前: [2, 1],
  前昨: [2, 1],
  昨今: [1, 0],
  今昨: [1, 0],
};

const twoDays = /([昨前今]{2})(?:这)?[两二2]天/y;

export const twoSaidDays: DayReader = {
  starts: "昨前今",
  behindFigure: "",
  read({ text, at, today }) {
    const pair = pairs[match(twoDays, text, at)?.[1] ?? ""];
    if (pair === undefined) return null;
    return { end: twoDays.lastIndex, day: today - pair[0], endDay: today - pair[1], kind: "range" };
  },
};

const again =
  /(?:这[次回趟]|[此本]次)(?=[我咱]?们?(?:又|再|还是?|就|是)?(?:去|送|给|带|拿|捎|来(?!自)|走访|上门))/y;

/** A day, and in the same breath what was done then: 上周五我去过一趟, 去年腊月给李平送过一幅春联. Not: 6月10日走访李平,上次送过 */
const thenOver =
  /(?:[\d一二三四五六七八九十]|[天周年月日号晚]|礼拜.|星期.)[^,。;\n上前]{0,16}?(?:[送去给带拿捎看]|走访|慰问|来)过(?!去|来|节|年)[^。\n]{0,40}$/;

/** 6月10日走访李平(上次3月5日去过),|这次…; 昨天去李平家,上个月去过: a day of its own besides. */
const told = /上次|昨天[^,。]{0,8}去[^过,。]{1,6},|\d[日号][^过,。]{0,8}(?:走访|去)[^过,。]{1,8}[,(]/;

/** 上周五去过李平家,|这次|又给了一袋米: behind what was done on another day, the message's own. */
export const thisTime: DayReader = {
  starts: "这此本",
  behindFigure: "",
  read({ text, at, today }): When | null {
    const before = text.slice(Math.max(0, at - 60), at);
    if (match(again, text, at) === null || !thenOver.test(before) || told.test(before)) return null;
    return { end: again.lastIndex, day: today, endDay: null, kind: "day" };
  },
};

const justNowActs =
  /刚[才刚](?=(?:[我咱]们?)?(?:又|还|也|就|再)*(?:去|到|给|在(?!家)|把|打|送|跟|和|同|接|陪|帮|带|拿|捎|发|入户|走访|回访|看望|慰问|上门|联系|电话|视频))/y;
/** Another day, told in front; and where our next clause begins. */
const otherDay = /(?:[昨前]天|昨[晚夜]|前几天|\d[日号]|上周|周[一二三四五六日]|星期.|礼拜.)[^\n]*$/;
const opensOurs = /[,。;](?:[我咱]们?)?$/;

/** 昨天去了李平家,|刚才|又去了一趟: the message's own day, behind another. Not: 昨天去李平家,他刚才回来; 昨天去李平家,刚刚出院 */
export const justNow: DayReader = {
  starts: "刚",
  behindFigure: "",
  read({ text, at, today }): When | null {
    const before = text.slice(Math.max(0, at - 60), at);
    if (!opensOurs.test(before) || !otherDay.test(before) || match(justNowActs, text, at) === null)
      return null;
    return { end: justNowActs.lastIndex, day: today, endDay: null, kind: "day" };
  },
};
