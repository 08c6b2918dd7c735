import type { Period } from "../../core/calendar.ts";
import { neutralise } from "../../core/neutralise.ts";
import { utf8Bytes } from "../../core/policy.ts";
import { owedLine, type RemindedHousehold } from "./reminder.ts";
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
  /** From 1: which part of the households is told. */
  page: number;
  /** UTF-8 bytes of one message. */
  maxBytes: number;
}): string {
  const { audience, month, reports, quotas, waiting, page } = view;
  const shown = reports.map(({ number, pending }) => `#${number}${pending ? "(待确认)" : ""}`);
  const numbers = shown.length === 0 ? [] : [`最近的记录:${shown.join("、")}`];
  const listBytes = Math.min(mostListBytes, (view.maxBytes - aroundBytes) / Math.max(1, quotas.length));
  const lines = quotas.flatMap((quota) => quotaLines(quota, { audience, month, page, listBytes }));
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

/** A list that is read on a phone; what else stands in the answer: numbers, heads, a question with its choices. */
const mostListBytes = 1200;
const aroundBytes = 1000;

type Listing = { audience: "group" | "private"; month: Period; page: number; listBytes: number };

function quotaLines(
  { name, linked, owed }: OwedView,
  { audience, month, page, listBytes }: Listing,
): string[] {
  const head = `${neutralise(name)}:联系户${linked}户,有记录${linked - owed.length}户,`;
  if (owed.length === 0) return [`${head}都记上了。`];
  if (audience === "group") return [`${head}还差${owed.length}户。`];
  const pages = inPages(
    owed.map((household) => `> ${owedLine(household, month.to)}`),
    listBytes,
  );
  const at = Math.min(page, pages.length);
  const shown = pages[at - 1] ?? [];
  const before = pages.slice(0, at - 1).flat().length;
  const after = owed.length - before - shown.length;
  const from = before > 0 ? `,从第${before + 1}户起` : "";
  const next = after > 0 ? [`还有${after}户,发“我的进度 第${at + 1}页”看`] : [];
  return [`${head}还差${owed.length}户${from}:`, ...shown, ...next];
}

/** Whole lines, at least one a page; none where there are no lines. */
function inPages(lines: readonly string[], maxBytes: number): string[][] {
  const pages: string[][] = [];
  let bytes = 0;
  for (const line of lines) {
    const size = utf8Bytes(line) + 1;
    const last = pages.at(-1);
    if (last && bytes + size <= maxBytes) last.push(line);
    else {
      pages.push([line]);
      bytes = 0;
    }
    bytes += size;
  }
  return pages;
}
