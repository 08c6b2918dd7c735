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
  /** 户次 whose households were not named. */
  unnamed: number;
  /** The latest reports, latest first; pending ones hold a question that is not answered. */
  reports: readonly { number: string; pending: boolean }[];
  quotas: readonly OwedView[];
  /** The question that is still open, ready to be asked again; null for none. */
  waiting: string | null;
}): string {
  const { audience, month, reports, quotas, waiting } = view;
  const shown = reports.map(({ number, pending }) => `#${number}${pending ? "(待确认)" : ""}`);
  const numbers = shown.length === 0 ? [] : [`最近的记录:${shown.join("、")}`];
  const lines = quotas.flatMap((quota) => quotaLines(quota, audience, month));
  const more =
    audience === "group" && quotas.some(({ owed }) => owed.length > 0)
      ? ["具体是哪几户,私聊我:我的进度"]
      : [];
  return [visitsLine(view), ...numbers, ...lines, ...more, ...(waiting === null ? [] : [waiting])].join("\n");
}

function visitsLine(view: { month: Period; times: number; households: number; unnamed: number }): string {
  const { month, times, households, unnamed } = view;
  const named = times === 0 ? [] : [`走访${times}户次,${households}户`];
  const others = unnamed === 0 ? [] : [`${times === 0 ? "" : "另有"}没点名的走访${unnamed}户次`];
  const told = [...named, ...others];
  return told.length === 0
    ? `${periodName(month)}还没有走访记录。`
    : `${periodName(month)}已记录:${told.join(",")}。`;
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
