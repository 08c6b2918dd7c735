import { findArea } from "../core/area.ts";
import type { Instant } from "../core/calendar.ts";
import type { Quota } from "../core/quota.ts";
import type { ServiceFault } from "../core/service-fault.ts";
import { listAreas } from "../store/areas.ts";
import { listChats, removeOtherChats, saveChats } from "../store/chats.ts";
import type { Db } from "../store/open.ts";
import { listQuotas, seedQuotas } from "../store/quotas.ts";
import { listSchedules, type Schedule, seedSchedules } from "../store/schedules.ts";

export type ChatSeed = {
  id: string;
  platform: string;
  bot?: string | undefined;
  chatId?: string | undefined;
  /** As findArea takes it. */
  area: string;
};

export type ScheduleSeed =
  | { id: string; kind: "tally"; cron: string; chat: string; period: "last-week" }
  | { id: string; kind: "reminder"; cron: string; quota: string };

/** What the configuration says of time and groups. */
export type Seeds = {
  chats: readonly ChatSeed[];
  schedules: readonly ScheduleSeed[];
  quotas: readonly Quota[];
};

/**
 * Brings the configuration into the ledger: chats as it has them; quotas and schedules once by their id, and from then
 * on as the ledger has them. What refers to something that is not there is left out until it is.
 * @returns what was left out and why; schedules count from `now`
 */
export async function seed(db: Db, seeds: Seeds, now: Instant): Promise<ServiceFault[]> {
  const left: ServiceFault[] = [];
  await db.transaction().execute(async (tx) => {
    const areas = await listAreas(tx);
    const chats = seeds.chats.flatMap((chat) => {
      const found = findArea(areas, chat.area);
      if (found.kind === "found") {
        const { id, platform, bot = null, chatId = null } = chat;
        return [{ id, platform, botId: bot, platformChatId: chatId, areaId: found.area.id }];
      }
      const why = areas.length === 0 ? "noRoster" : found.kind;
      left.push({ code: "chatWithoutArea", chat: chat.id, area: chat.area, why });
      return [];
    });
    await saveChats(tx, chats);
    await removeOtherChats(
      tx,
      seeds.chats.map(({ id }) => id),
    );
    await seedQuotas(tx, seeds.quotas);
    const chatIds = new Set((await listChats(tx)).map(({ id }) => id));
    const quotaIds = new Set((await listQuotas(tx)).map(({ id }) => id));
    const schedules = seeds.schedules.filter((schedule) => {
      const [known, target, id] =
        schedule.kind === "tally"
          ? ([chatIds.has(schedule.chat), "chat", schedule.chat] as const)
          : ([quotaIds.has(schedule.quota), "quota", schedule.quota] as const);
      if (!known) left.push({ code: "scheduleWithoutTarget", schedule: schedule.id, target, id });
      return known;
    });
    await seedSchedules(
      tx,
      schedules.map((schedule) => fromSeed(schedule, now)),
    );
  });
  return left;
}

function fromSeed(seed: ScheduleSeed, activeFrom: Instant): Schedule {
  const common = { id: seed.id, cron: seed.cron, enabled: true, activeFrom };
  return seed.kind === "tally"
    ? { ...common, kind: "tally", chatId: seed.chat, period: seed.period }
    : { ...common, kind: "reminder", quotaId: seed.quota };
}

/** Where the ledger and the configuration do not say the same; null stands for nothing there. */
export type Difference = {
  what: "schedule" | "quota";
  id: string;
  field: string;
  configured: string | null;
  stored: string | null;
};

export async function differences(db: Db, seeds: Seeds): Promise<Difference[]> {
  const schedules = seeds.schedules.map((one) => scheduleFields(fromSeed(one, "")));
  return [
    ...compared("schedule", schedules, (await listSchedules(db)).map(scheduleFields)),
    ...compared("quota", seeds.quotas.map(quotaFields), (await listQuotas(db)).map(quotaFields)),
  ];
}

type Fields = { id: string; [field: string]: string };

function scheduleFields(schedule: Schedule): Fields {
  const { id, kind, cron, enabled } = schedule;
  const target =
    schedule.kind === "tally"
      ? { chat: schedule.chatId, period: schedule.period }
      : { quota: schedule.quotaId };
  return { id, kind, cron, enabled: String(enabled), ...target };
}

function quotaFields({ id, name, kind, period, times }: Quota): Fields {
  return { id, name, kind, period, times: String(times) };
}

function compared(
  what: Difference["what"],
  configured: readonly Fields[],
  stored: readonly Fields[],
): Difference[] {
  const ids = [...new Set([...configured, ...stored].map(({ id }) => id))].sort();
  return ids.flatMap((id) => {
    const [one, other] = [configured, stored].map((list) => list.find((fields) => fields.id === id));
    if (!one || !other) {
      const [inConfig, inLedger] = [one ? "there" : null, other ? "there" : null];
      return [{ what, id, field: "id", configured: inConfig, stored: inLedger }];
    }
    return [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .filter((field) => one[field] !== other[field])
      .map((field) => ({ what, id, field, configured: one[field] ?? null, stored: other[field] ?? null }));
  });
}
