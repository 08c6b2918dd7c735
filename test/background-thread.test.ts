import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { backgroundThread } from "../src/background.ts";
import { loadConfig } from "../src/config.ts";
import { addMinutes } from "../src/core/calendar.ts";
import { openStore } from "../src/store/open.ts";
import { listOutbox, planMessages } from "../src/store/outbox.ts";
import { newFolder } from "./support/folders.ts";
import { readableLog } from "./support/log.ts";
import { saveOffice } from "./support/office.ts";
import { measures } from "./support/parser.ts";
import { recordingRoute } from "./support/routes.ts";

/** The thread runs by the machine's clock, so nothing here may depend on what time it is. */
const never = { from: "00:00", to: "00:00", weekends: false, holidays: false };

async function startThread() {
  const database = join(newFolder(), "ledger.db");
  const store = await openStore(database);
  const { db } = store;
  await saveOffice(db);
  const way = { audience: "private", maxPictureBytes: 10 } as const;
  const route = recordingRoute({ id: "wecom-bot/hall", ...way });
  const now = new Date().toISOString();
  const letter = {
    kind: "notice" as const,
    ...{ route: route.id, destination: "user-C03", cadreId: "C03" },
    ...{ notBefore: now, notAfter: addMinutes(now, 60) },
  };
  const bytes = new Uint8Array([1, 2, 3]);
  await planMessages(
    db,
    [
      { ...letter, id: `a/${now}/text`, text: "提醒" },
      {
        ...letter,
        id: `b/${now}/picture`,
        text: "",
        file: { kind: "picture" as const, name: "a.png", bytes },
      },
      { ...letter, id: `c/${now}/broken`, text: "断了" },
    ],
    now,
  );
  const config = { ...loadConfig({}), database, quietHours: never };
  const background = backgroundThread({ config, routes: [route], measures, log: readableLog().log });
  onTestFinished(async () => {
    await background.stop();
    await store.close();
  });
  return { background, route, db };
}

test("the thread sends along the routes of the thread that answers, pictures included", async () => {
  const { background, route, db } = await startThread();
  const { send } = route;
  route.send = async (message) => {
    if (message.kind === "text" && message.text === "断了") throw new Error("socket hang up");
    return send(message);
  };
  await background.start();
  const states = async () =>
    (await listOutbox(db)).map(({ id, state, error }) => [id.slice(0, 1), state, error]).sort();
  await vi.waitFor(
    async () =>
      expect(await states()).toEqual([
        ["a", "sent", null],
        ["b", "sent", null],
        ["c", "planned", "unknown: socket hang up"],
      ]),
    { timeout: 15_000, interval: 50 },
  );
  expect(route.sent.map(({ text, file }) => [text, file]).sort()).toEqual([
    ["", "picture a.png 3"],
    ["提醒", undefined],
  ]);
  expect(await background.readiness()).toEqual({ failing: [], degraded: [] });
});
