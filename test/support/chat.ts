import { Writable } from "node:stream";
import { pino } from "pino";
import type { ChatKind, InboundMessage, ReceiveMessage } from "../../src/chat/platform.ts";
import { commands } from "../../src/commands/index.ts";
import type { Instant } from "../../src/core/calendar.ts";
import type { Cadre, Household, Roster } from "../../src/core/roster.ts";
import type { Parser } from "../../src/parse/reading.ts";
import type { ChatCommand } from "../../src/services/chat-command.ts";
import { readTally } from "../../src/services/publish-tally.ts";
import { createReceiveMessage } from "../../src/services/receive-message.ts";
import { bindAccounts } from "../../src/store/accounts.ts";
import { saveAreas } from "../../src/store/areas.ts";
import { saveCadres } from "../../src/store/cadres.ts";
import { saveHouseholds } from "../../src/store/households.ts";
import type { Store } from "../../src/store/open.ts";
import { addPairings } from "../../src/store/pairings.ts";
import { buildParser, measures } from "./parser.ts";

/** A chat with the bot: what somebody says, and what they are answered. */
export type Chat = {
  store: Store;
  receive: ReceiveMessage;
  /** In private; `group` says it in a group. The time is the chat's. */
  say(cadreId: string, text: string, more?: Partial<InboundMessage>): Promise<string>;
  group(cadreId: string, text: string): Promise<string>;
  message(cadreId: string, text: string, more?: Partial<InboundMessage>): InboundMessage;
  /** Sets the clock, at UTC+8: `2026-08-20T10:00`. */
  at(local: string): void;
  /** The service is started anew on the same ledger. */
  restart(): void;
  /** All that was logged. */
  log(): string;
};

export async function openChat(
  store: Store,
  options: { build?: (roster: Roster) => Parser; commands?: readonly ChatCommand[] } = {},
): Promise<Chat> {
  await saveSmallCounty(store);
  let now: Instant = "2026-08-20T02:00:00.000Z";
  let count = 0;
  let logged = "";
  const log = pino(
    new Writable({
      write: (line, _encoding, done) => {
        logged += String(line);
        done();
      },
    }),
  );
  const start = () =>
    createReceiveMessage({
      db: store.db,
      buildParser: options.build ?? buildParser,
      measures,
      commands: options.commands ?? commands,
      readTally,
      zone: "Asia/Shanghai",
      clock: { now: () => now },
      log,
    });
  let receive = start();
  const message = (cadreId: string, text: string, more: Partial<InboundMessage> = {}): InboundMessage => {
    count += 1;
    return {
      platform: "trial",
      botId: "main",
      messageId: `m${count}`,
      scope: "trial",
      userId: cadreId,
      chat: { id: cadreId, kind: "private" },
      text,
      sentAt: now,
      reply: { atOnceBy: now, lateBy: null, maxBytes: 8000, markup: "plain", hasButtons: false },
      ...more,
    };
  };
  const answerTo = async (inbound: InboundMessage): Promise<string> => (await receive(inbound)).text;
  return {
    store,
    receive: (inbound) => receive(inbound),
    message,
    say: (cadreId, text, more) => answerTo(message(cadreId, text, more)),
    group: (cadreId, text) =>
      answerTo(message(cadreId, text, { chat: { id: "wrGroup", kind: "group" as ChatKind } })),
    at: (local) => {
      now = new Date(`${local}:00+08:00`).toISOString();
    },
    restart: () => {
      receive = start();
    },
    log: () => logged,
  };
}

const county = "county:永泽县";
const township = (name: string) => `township:永泽县/${name}`;

/** Two townships, three villages, ten households; two are called 李平, two are both of C03. */
async function saveSmallCounty({ db }: Store): Promise<void> {
  await saveAreas(db, [
    { id: county, kind: "county", name: "永泽县", parentId: null, position: 0 },
    { id: township("柳湾乡"), kind: "township", name: "柳湾乡", parentId: county, position: 0 },
    { id: township("石峡镇"), kind: "township", name: "石峡镇", parentId: county, position: 1 },
    { id: "V01", kind: "village", name: "东村", parentId: township("柳湾乡"), position: 0 },
    { id: "V02", kind: "village", name: "上坪村", parentId: township("柳湾乡"), position: 1 },
    { id: "V03", kind: "village", name: "红崖村", parentId: township("石峡镇"), position: 2 },
  ]);
  await saveHouseholds(db, [
    household("H021", "孙有田", "V01", 3),
    household("H022", "陈九斤", "V01", 1),
    household("H023", "林晓红", "V01", 2),
    household("H007", "李平", "V02", 1),
    household("H008", "李平", "V02", 2),
    household("H031", "李平", "V03", 2),
    household("H032", "马秀英", "V03", 1),
    household("H033", "欧阳明德", "V03", 1),
    household("H034", "刘军", "V01", 1),
    household("H035", "刘军", "V01", 3),
  ]);
  await saveCadres(db, [
    cadre("C03", "孙晓梅", ["cadre"]),
    cadre("C04", "梁志强", ["cadre"]),
    cadre("C16", "贾宏伟", ["coordinator"]),
    cadre("C20", "新来的", ["cadre"]),
  ]);
  await addPairings(
    db,
    ["H021", "H022", "H023", "H034", "H035"].map((householdId) => ({
      cadreId: "C03",
      householdId,
      villageId: null,
      from: null,
      to: null,
    })),
  );
  await addPairings(db, [{ cadreId: "C04", householdId: null, villageId: "V03", from: null, to: null }]);
  await bindAccounts(
    db,
    ["C03", "C04", "C16"].map((id) => ({
      scope: "trial",
      userId: id,
      cadreId: id,
      source: "roster" as const,
    })),
  );
}

function household(id: string, head: string, villageId: string, group: number): Household {
  return { id, head, otherNames: [], villageId, group, category: null, members: null, active: true };
}

function cadre(id: string, name: string, roles: Cadre["roles"]): Cadre {
  return { id, name, unit: "县水务局", title: null, rank: null, roles, areaIds: [], active: true };
}
