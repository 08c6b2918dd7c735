import { periodOf } from "../core/calendar.ts";
import { fromStored } from "../core/quantity.ts";
import { longestUnvisitedFirst, owedBy } from "../core/quota.ts";
import { reportNumber } from "../core/report-number.ts";
import { countTimes, pairKey } from "../core/visits.ts";
import { questionAgain } from "../services/ask.ts";
import type { ChatCommand, CommandContext } from "../services/chat-command.ts";
import {
  countUnnamedVisits,
  listQuotas,
  readLastReports,
  readLastVisits,
  readPairingsIn,
  readVisitsIn,
  readWhereabouts,
} from "../store/quotas.ts";
import { type OwedView, progressText } from "../text/zh-cn/progress.ts";

const reportsShown = 5;

/** 我的进度: what the sender has on record this month, and what each quota still asks of them. Names only 1:1. */
export const progress: ChatCommand = {
  topic: "progress",
  answer: async (context) => {
    const { db, cadre, today, audience } = context;
    const month = periodOf("month", today);
    const visits = await readVisitsIn(db, month, cadre.id);
    const reports = await readLastReports(db, cadre.id, month, reportsShown);
    const unnamed = fromStored(await countUnnamedVisits(db, month, cadre.id), null) ?? 0;
    return progressText({
      audience,
      month,
      times: countTimes(visits),
      households: new Set(visits.flatMap(({ householdIds }) => householdIds)).size,
      unnamed: Math.round(unnamed),
      reports: reports.map((report) => ({ number: reportNumber(report), pending: report.pending })),
      waiting: await questionAgain(context),
      quotas: await readOwed(context),
      page: pageIn(context.message.text),
      maxBytes: context.message.reply.maxBytes,
    });
  },
};

/** 我的进度 第2页: from 1, and 1 where none is told. */
export function pageIn(text: string): number {
  const told = /第\s*([0-9]{1,3}|[一二三四五六七八九十])\s*页/.exec(text.normalize("NFKC"))?.[1];
  if (told === undefined) return 1;
  return Math.max(1, /^[0-9]/.test(told) ? Number(told) : "一二三四五六七八九十".indexOf(told) + 1);
}

async function readOwed({ db, cadre, today }: CommandContext): Promise<OwedView[]> {
  const views: OwedView[] = [];
  for (const quota of await listQuotas(db)) {
    const period = periodOf(quota.period, today);
    const [own] = owedBy(quota, period, {
      pairings: await readPairingsIn(db, period, cadre.id),
      visits: await readVisitsIn(db, period, cadre.id),
    });
    if (!own) continue;
    const last = await readLastVisits(db, [cadre.id], today);
    const found = await readWhereabouts(db, own.householdIds);
    const owed = longestUnvisitedFirst(
      own.householdIds.map((householdId) => ({
        householdId,
        lastVisit: last.get(pairKey(cadre.id, householdId)) ?? null,
      })),
    ).flatMap(({ householdId, lastVisit }) => {
      const whereabouts = found.get(householdId);
      return whereabouts ? [{ ...whereabouts, lastVisit }] : [];
    });
    views.push({ name: quota.name, linked: own.linked, owed });
  }
  return views;
}
