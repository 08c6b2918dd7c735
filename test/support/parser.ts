import { localDayAt } from "../../src/core/calendar.ts";
import type { Roster } from "../../src/core/roster.ts";
import type { Parser, ReadEntry, Reading, ReadNeed, ReadQuestion } from "../../src/parse/reading.ts";

export const measures = [
  { id: "visit", name: "走访入户" },
  { id: "goods", name: "物资" },
  { id: "cash", name: "慰问金" },
  { id: "talk", name: "谈心交流" },
];
/** Reads the few sentences of the chat tests, until createParser of src/parse/ takes its place. */
export function buildParser(roster: Roster): Parser {
  return {
    read({ text, sentAt, sender }): Reading {
      const none = { entries: [], needs: [], questions: [], leftovers: [] };
      const span = { start: 0, end: text.length, text };
      if (/^撤回/.test(text))
        return { ...none, intent: "retract", ref: /(\d{4}-\d+|\d+)/.exec(text)?.[1] ?? null };
      if (/^帮助/.test(text)) return { ...none, intent: "ask", topic: "help" };
      if (/^导出/.test(text)) return { ...none, intent: "command", topic: "export" };
      if (/^明天/.test(text)) return { ...none, intent: "plan" };
      let day = localDayAt(sentAt, "Asia/Shanghai");
      const dated = /(\d{1,2})月(\d{1,2})日/.exec(text);
      if (dated) day = `2026-${dated[1]?.padStart(2, "0")}-${dated[2]?.padStart(2, "0")}`;
      const own = new Set(
        roster.pairings
          .filter((p) => p.cadreId === sender)
          .flatMap((p) =>
            p.householdId
              ? [p.householdId]
              : roster.households.filter((h) => h.villageId === p.villageId).map((h) => h.id),
          ),
      );
      const questions: ReadQuestion[] = [];
      const resolve = (name: string): string => {
        const village = roster.areas.find((a) => a.kind === "village" && name.startsWith(a.name));
        const bare = village ? name.slice(village.name.length) : name;
        const all = roster.households.filter(
          (h) => h.head === bare || h.id === bare || (bare === "林小红" && h.head === "林晓红"),
        );
        const fit = village ? all.filter((h) => h.villageId === village.id) : all;
        const mine = fit.filter((h) => own.has(h.id));
        const pool = mine.length > 0 ? mine : fit;
        if (pool.length === 1) return pool[0]?.id ?? "";
        questions.push({
          kind: pool.length ? "ambiguous" : "unknown",
          text: bare,
          candidates: pool.length ? pool.map((h) => h.id) : all.map((h) => h.id),
        });
        return `?${bare}`;
      };
      const villageOf = (ids: string[]) => {
        const v = new Set(ids.map((id) => roster.households.find((h) => h.id === id)?.villageId ?? null));
        return v.size === 1 ? ([...v][0] ?? null) : null;
      };
      const make = (facts: Partial<ReadEntry>): ReadEntry => ({
        measure: "visit",
        quantity: 1,
        unit: "户次",
        households: [],
        villageId: villageOf([...(facts.households ?? [])]),
        day,
        span,
        rules: [],
        ...facts,
      });
      if (/^更正|不是/.test(text)) {
        const ref = /(\d{4}-\d+)/.exec(text)?.[1] ?? null;
        const body = text.replace(/^更正\s*(\d{4}-\d+)?\s*/, "");
        const entries: ReadEntry[] = [];
        const goods = /(?:是)?(化肥|面粉)?(\d+)(袋|元)$/.exec(body);
        const name = roster.households.find((h) => body.includes(h.head));
        if (goods)
          entries.push(
            make({
              measure: goods[1] ? "goods" : "",
              ...(goods[1] ? { item: goods[1] } : {}),
              quantity: Number(goods[2]),
              unit: goods[3] ?? null,
              households: name ? [name.id] : [],
              day: "",
            }),
          );
        else if (dated) entries.push(make({ measure: "", quantity: null, unit: null, day }));
        else if (name)
          entries.push(
            make({ measure: "", quantity: null, unit: null, households: [resolve(name.head)], day: "" }),
          );
        return { ...none, intent: "correct", ref, entries, questions };
      }
      const entries: ReadEntry[] = [];
      const needs: ReadNeed[] = [];
      let last: string[] = [];
      for (const clause of text.split(/[,。;\n,]/)) {
        const visit = /(走访|未遇)([^,送]+)/.exec(clause);
        if (visit) {
          last = (visit[2] ?? "").split("、").map((n) => resolve(n.replace(/户$|家$/, "")));
          for (const id of last)
            entries.push(
              make({ households: [id], ...(visit[1] === "未遇" ? { missed: true as const } : {}) }),
            );
        }
        const gift = /送(\D+?)(\d+)(袋|桶)/.exec(clause);
        if (gift)
          entries.push(
            make({
              measure: "goods",
              item: gift[1] ?? "",
              quantity: Number(gift[2]),
              unit: gift[3] ?? null,
              households: [...new Set(last)].sort(),
            }),
          );
        const need = /反映(.+)/.exec(clause);
        if (need) needs.push({ households: last, villageId: villageOf(last), text: need[1] ?? "", span });
      }
      const total = /累计/.test(text);
      const count = /走访(?:困难户)?(\d+)户/.exec(text);
      if (count)
        return {
          ...none,
          intent: "report",
          entries: [
            make({
              quantity: Number(count[1]),
              households: [],
              villageId: null,
              ...(total ? { total: true as const } : {}),
            }),
          ],
        };
      const seen = [...new Map(questions.map((q) => [q.text, q])).values()];
      if (entries.length || needs.length)
        return {
          ...none,
          intent: "report",
          entries,
          needs,
          questions: seen,
          leftovers: text.includes("嗯啊") ? [{ start: 0, end: 2, text: "嗯啊<b>孙有田" }] : [],
        };
      return { ...none, intent: "other" };
    },
  };
}
