import type { Check } from "../chat/adapter.ts";
import type { RouteFacts } from "../chat/platform.ts";
import type { ChatConfig, Config } from "../config.ts";
import { findArea } from "../core/area.ts";
import { addDays, localDayAt } from "../core/calendar.ts";
import type { DeliveryFault } from "../core/delivery-fault.ts";
import { OperatorError } from "../core/errors.ts";
import type { Finding, Subject } from "../core/finding.ts";
import { privateWays, readCoordinators } from "../services/private-ways.ts";
import { accountKey, listAccounts } from "../store/accounts.ts";
import { listAreas } from "../store/areas.ts";
import { listCadres } from "../store/cadres.ts";
import { hasSpokenIn } from "../store/messages.ts";
import type { Db, Store } from "../store/open.ts";
import { countFailuresSince, lastRefusals } from "../store/outbox.ts";
import { listSchedules } from "../store/schedules.ts";
import type { CliContext } from "./context.ts";

export type LedgerParts = {
  context: CliContext;
  config: Config;
  /** All that the configuration gives. */
  routes: readonly RouteFacts[];
};

const outboxDays = 7;
const refusalDays = 30;

/** The ledger opens, holds a roster and somebody to tell, groups can be posted to, and what was to go out did. */
export function ledgerChecks({ context, config, routes }: LedgerParts): Check[] {
  let opened: Promise<Store | string> | null = null;
  const open = () => {
    opened ??= context.openStore().catch((fault: unknown) => {
      return fault instanceof OperatorError ? fault.message : String(fault);
    });
    return opened;
  };
  const check = (subject: Subject, look: (db: Db) => Promise<Finding>): Check => ({
    subject,
    run: async () => {
      const store = await open();
      return typeof store === "string"
        ? { state: "bad", code: "ledgerUnusable", reason: store }
        : look(store.db).catch((fault: unknown) => ({
            ...({ state: "bad", code: "ledgerUnusable" } as const),
            reason: fault instanceof Error ? fault.message : String(fault),
          }));
    },
  });
  const since = (days: number) => addDays(localDayAt(context.clock.now(), "UTC"), -days);
  return [
    check({ of: "database" }, lookAtRoster),
    check({ of: "coordinators" }, (db) => lookAtCoordinators(db, routes)),
    ...config.chats.flatMap((chat) => [
      check({ of: "group", chat: chat.id }, (db) => lookAtGroup(db, chat, routes)),
      check({ of: "posts", chat: chat.id }, (db) => lookAtPosts(db, chat.id, since(refusalDays))),
    ]),
    check({ of: "people" }, async (db) => {
      return (await reminds(db, config)) && privateWays(routes).length === 0
        ? { state: "doubtful", code: "remindersNowhere" }
        : lookAtPeople(db, since(refusalDays));
    }),
    check({ of: "outbox" }, async (db) => {
      const count = await countFailuresSince(db, since(outboxDays));
      return count === 0
        ? { state: "good", code: "outboxClean" }
        : { state: "doubtful", code: "outboxFailed", count };
    }),
  ];
}

async function lookAtRoster(db: Db): Promise<Finding> {
  const cadres = (await listCadres(db)).length;
  return cadres > 0
    ? { state: "good", code: "rosterThere", cadres }
    : { state: "doubtful", code: "rosterMissing" };
}

async function lookAtCoordinators(db: Db, routes: readonly RouteFacts[]): Promise<Finding> {
  const { reachable, others } = await readCoordinators(db, privateWays(routes));
  const away = others.map(({ name }) => name);
  if (reachable.length > 0) {
    const names = new Map((await listCadres(db)).map(({ id, name }) => [id, name]));
    const told = reachable.map(({ cadreId }) => names.get(cadreId) ?? cadreId);
    return { state: "good", code: "coordinatorsReachable", names: told, others: away };
  }
  return away.length === 0
    ? { state: "doubtful", code: "coordinatorsMissing" }
    : { state: "doubtful", code: "coordinatorsAway", names: away };
}

async function lookAtGroup(db: Db, chat: ChatConfig, routes: readonly RouteFacts[]): Promise<Finding> {
  const areas = await listAreas(db);
  const found = findArea(areas, chat.area);
  if (areas.length > 0 && found.kind !== "found") {
    return { state: "doubtful", code: "groupWithoutArea", area: chat.area, why: found.kind };
  }
  const route = routes.find(({ audience, chatIds }) => audience === "group" && chatIds.includes(chat.id));
  if (!route) return { state: "doubtful", code: "groupWithoutWay" };
  const { mustHaveSpokenTo } = route;
  const isHeard = mustHaveSpokenTo === null || (await hasSpokenIn(db, mustHaveSpokenTo, chat.chatId ?? ""));
  return isHeard ? { state: "good", code: "groupReady" } : { state: "doubtful", code: "groupUnheard" };
}

/** What was refused last and did not get out since. */
async function lookAtPosts(db: Db, chatId: string, since: string): Promise<Finding> {
  const refused = (await lastRefusals(db, since)).find(
    (one) => one.cadreId === null && one.destination === chatId,
  );
  if (!refused) return { state: "good", code: "postsFine" };
  const { fault, error, id } = refused;
  return { state: "bad", code: "postsFailed", fault: fault as DeliveryFault, error: error ?? "", id };
}

/** A schedule that the ledger knows is as the ledger has it; others come in at the next start. */
async function reminds(db: Db, { schedules }: Config): Promise<boolean> {
  const known = new Map((await listSchedules(db)).map((schedule) => [schedule.id, schedule]));
  const coming = schedules.filter(({ id }) => !known.has(id));
  const going = [...known.values()].filter(({ enabled }) => enabled);
  return [...going, ...coming].some(({ kind }) => kind === "reminder");
}

async function lookAtPeople(db: Db, since: string): Promise<Finding> {
  const names = new Map((await listCadres(db)).map(({ id, name }) => [id, name]));
  const accounts = Map.groupBy(await listAccounts(db), ({ cadreId }) => cadreId);
  const has = (cadreId: string, account: string) =>
    accounts
      .get(cadreId)
      ?.some(({ scope, userId }) => accountKey(scope, userId) === accountKey(scope, account));
  // Neither who left is written to any more, nor an account that somebody had before: nothing is left to mend.
  const refused = (await lastRefusals(db, since)).flatMap(({ cadreId, destination, fault }) =>
    cadreId === null || !names.has(cadreId) || !has(cadreId, destination)
      ? []
      : [{ cadreId, fault: fault as DeliveryFault }],
  );
  if (refused.length === 0) return { state: "good", code: "peopleReached" };
  const groups = [...Map.groupBy(refused, ({ fault }) => fault)].map(([fault, them]) => ({
    fault,
    names: [...new Set(them.map(({ cadreId }) => names.get(cadreId) ?? cadreId))],
  }));
  return { state: "doubtful", code: "peopleRefused", groups };
}
