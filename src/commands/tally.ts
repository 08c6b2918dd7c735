import { areaNamedIn, commonArea, rootAreas } from "../core/area.ts";
import { addDays, type Day, type Period, periodBefore, periodOf } from "../core/calendar.ts";
import { UserError } from "../core/errors.ts";
import type { Area } from "../core/roster.ts";
import type { ChatCommand, CommandContext } from "../services/chat-command.ts";
import { listChats } from "../store/chats.ts";
import { noAreaForTally, tallyPost } from "../text/zh-cn/tally.ts";

/**
 * 本周统计, 上周统计, 本月统计, 上月统计, 3月统计, 一季度统计, also with the name of an area: 本月统计 东风镇. Figures only, so
 * the same for all.
 */
export const tally: ChatCommand = {
  topic: "tally",
  isWide: true,
  answer: async (context) => {
    const { db, now, zone, today, message, measures, readTally, audience } = context;
    const area = await areaFor(context);
    if (!area) throw new UserError("tally-no-area", noAreaForTally);
    const period = periodIn(message.text, today);
    const told = await readTally(db, { areaId: area.id, period, now, measures });
    return tallyPost(told, zone, { maxBytes: message.reply.maxBytes, audience });
  },
};

/** The period that the words tell; this week where they tell none. */
export function periodIn(text: string, today: Day): Period {
  const words = text.normalize("NFKC").replace(/\s+/g, "");
  if (/昨[天日]/.test(words)) return { from: addDays(today, -1), to: addDays(today, -1) };
  if (/今[天日]/.test(words)) return { from: today, to: today };
  if (/上个?(月|月份)/.test(words)) return periodBefore("month", today);
  if (/上个?(周|星期|礼拜)/.test(words)) return periodBefore("week", today);
  if (/上个?季/.test(words)) return periodBefore("quarter", today);
  const named = namedPeriod(words, today);
  if (named !== null) return named;
  if (/[本这当]个?月|月[报统]/.test(words)) return periodOf("month", today);
  if (/[本这当]个?季|季[报统]/.test(words)) return periodOf("quarter", today);
  const [, year] = /(20\d\d)年(?!\d)/.exec(words) ?? [];
  if (year !== undefined) return periodOf("year", `${year}-01-01`);
  if (/去年/.test(words)) return periodBefore("year", today);
  if (/今年|本年|年[报统]/.test(words)) return periodOf("year", today);
  return periodOf("week", today);
}

/** 5月, 去年十二月, 2025年3月份, 一季度: without a year the latest that has begun. Null: none is named, or a day of it. */
function namedPeriod(words: string, today: Day): Period | null {
  const [, year, month, quarter] =
    /(去年|\d{4}年)?度?(?:(?<![\d上前近])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?![\d一二三四五六七八九十])|(?:第)?([1-4一二三四])季)/.exec(
      words,
    ) ?? [];
  const number = month === undefined ? 3 * numberOf(quarter) - 2 : numberOf(month);
  const said = year === "去年" ? Number(today.slice(0, 4)) - 1 : year?.slice(0, 4);
  const first = (of: string | number) => `${of}-${String(number).padStart(2, "0")}-01`;
  if (number < 1) return null;
  const kind = month === undefined ? "quarter" : "month";
  if (said !== undefined) return periodOf(kind, first(said));
  const thisYear = Number(today.slice(0, 4));
  return periodOf(kind, first(thisYear) <= today ? first(thisYear) : first(thisYear - 1));
}

/** Of 1 to 12, in digits or Chinese; 0 where nothing was said. */
function numberOf(said = ""): number {
  if (/^\d+$/.test(said)) return Number(said);
  return said === "" ? 0 : ["", ..."一二三四五六七八九十", "十一", "十二"].indexOf(said);
}

/**
 * The area that is named; else the one that the group speaks for; else what a leader answers for, or where a cadre's
 * pairings lie; else the county.
 */
async function areaFor({ db, cadre, roster, message, audience }: CommandContext): Promise<Area | null> {
  const { areas } = roster;
  const named = areaNamedIn(areas, message.text.normalize("NFKC"));
  if (named) return named;
  if (audience === "group") {
    const chat = (await listChats(db)).find(
      ({ platform, platformChatId }) => platform === message.platform && platformChatId === message.chat.id,
    );
    const spoken = areas.find(({ id }) => id === chat?.areaId);
    if (spoken) return spoken;
  }
  const own =
    cadre.roles.includes("leader") || cadre.areaIds.length > 0 ? cadre.areaIds : villagesOf(cadre.id, roster);
  return commonArea(areas, own) ?? onlyRoot(areas);
}

function villagesOf(cadreId: string, { pairings, households }: CommandContext["roster"]): string[] {
  const villages = new Map(households.map(({ id, villageId }) => [id, villageId]));
  const linked = pairings
    .filter((pairing) => pairing.cadreId === cadreId)
    .flatMap(({ villageId, householdId }) => villageId ?? villages.get(householdId ?? "") ?? []);
  return [...new Set(linked)];
}

function onlyRoot(areas: readonly Area[]): Area | null {
  const [root, ...others] = rootAreas(areas);
  return root && others.length === 0 ? root : null;
}
