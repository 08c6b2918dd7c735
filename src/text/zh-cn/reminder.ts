import { type Day, type Period, showDayBeside } from "../../core/calendar.ts";
import { clip, neutralise } from "../../core/neutralise.ts";
import { periodName } from "./tally.ts";

export const householdsInReminder = 5;

export type RemindedHousehold = {
  head: string;
  village: string;
  group: number | null;
  lastVisit: Day | null;
};

/**
 * To one cadre, privately.
 * @param households longest unvisited first, at most five
 * @param total how many are owed, those not listed among them
 * @param sentence what can be copied and sent back once it is true
 */
export function reminderText(reminder: {
  period: Period;
  times: number;
  households: readonly RemindedHousehold[];
  total: number;
  sentence: string;
}): string {
  const { period, times, households, total, sentence } = reminder;
  const asked = times === 1 ? "" : `(每户${times}次)`;
  const more = total > households.length ? [`等${total}户,全部的发“我的进度”看`] : [];
  return [
    `${periodName(period)}你还有${total}户联系户没有走访记录${asked}:`,
    ...households.map((household) => owedLine(household, period.to)),
    ...more,
    "走访过的,回一句就记上,可以复制这句改:",
    sentence,
  ].join("\n");
}

/** 孙有田(东村3组) 上次5.20; 李平(西村) 还没有记录. The year stands before a day that is not of this one. */
export function owedLine(household: RemindedHousehold, today: Day): string {
  const { head, village, group, lastVisit } = household;
  const place = `${neutralise(village)}${group === null ? "" : `${group}组`}`;
  const last = lastVisit === null ? "还没有记录" : `上次${showDayBeside(lastVisit, today)}`;
  return `${clip(neutralise(head), 20)}(${clip(place, 20)}) ${last}`;
}

/** One of the sender's own households, and no gift that was not given. */
export function visitSentence(name: string): string {
  return `走访${name}`;
}
