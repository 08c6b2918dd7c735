import type { Period } from "../../core/calendar.ts";
import { neutralise } from "../../core/neutralise.ts";
import { householdsInReminder, owedLine, type RemindedHousehold } from "./reminder.ts";
import { periodName } from "./tally.ts";

export type OwedView = {
  /** Of the quota. */
  name: string;
  linked: number;
  /** Longest unvisited first. */
  owed: readonly RemindedHousehold[];
};

/** 我的进度. In a group numbers only: whose households these are is nobody else's business. */
export function progressText(view: {
  audience: "group" | "private";
  month: Period;
  times: number;
  households: number;
  /** Numbers of the latest reports, latest first. */
  reports: readonly string[];
  quotas: readonly OwedView[];
}): string {
  const { audience, month, times, households, reports, quotas } = view;
  const recorded =
    times === 0
      ? `${periodName(month)}还没有走访记录。`
      : `${periodName(month)}已记录:走访${times}户次,${households}户。`;
  const numbers =
    reports.length === 0 ? [] : [`最近的记录:${reports.map((number) => `#${number}`).join("、")}`];
  const lines = quotas.flatMap((quota) => quotaLines(quota, audience, month));
  const more =
    audience === "group" && quotas.some(({ owed }) => owed.length > 0)
      ? ["具体是哪几户,私聊我:我的进度"]
      : [];
  return [recorded, ...numbers, ...lines, ...more].join("\n");
}

function quotaLines(
  { name, linked, owed }: OwedView,
  audience: "group" | "private",
  month: Period,
): string[] {
  const head = `${neutralise(name)}:联系户${linked}户,有记录${linked - owed.length}户,`;
  if (owed.length === 0) return [`${head}都记上了。`];
  if (audience === "group") return [`${head}还差${owed.length}户。`];
  const shown = owed.slice(0, householdsInReminder).map((household) => `> ${owedLine(household, month.to)}`);
  return [
    `${head}还差${owed.length}户:`,
    ...shown,
    ...(owed.length > shown.length ? [`等${owed.length}户`] : []),
  ];
}
