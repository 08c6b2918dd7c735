import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { addMinutes } from "../../src/core/calendar.ts";
import { saveCadres } from "../../src/store/cadres.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { listOutbox, type OutboxMessage, planMessages } from "../../src/store/outbox.ts";
import { cadre, pairing, pairings, saveOffice } from "../support/office.ts";
import { groups, startWholeOffice, type WholeOffice } from "../support/whole-office.ts";

/** Every way in ends in the same ledger, and one tally and one reminder goes out by every way out. */

const friday = "2026-06-12T08:00:00.000Z";
const mondayMorning = "2026-06-15T00:30:00.000Z";
const sentence = "走访孙有田户,送化肥2袋";

let store: Store;
let office: WholeOffice;

beforeEach(async () => {
  store = await openStore(":memory:");
  await saveCadres(store.db, [cadre("C05", "孙新", ["cadre"])]);
  const roster = (scope: string, userId: string, cadreId: string) =>
    ({ scope, userId, cadreId, source: "roster" }) as const;
  await saveOffice(store.db, {
    pairings: [...pairings, pairing("C05", "H05")],
    accounts: [
      roster("wecom-bot", "ZhaoMin", "C01"),
      roster("wecom-corp", "zhaomin", "C01"),
      roster("dingtalk", "m1", "C01"),
      roster("wecom-bot", "QianJin", "C02"),
      roster("wecom-corp", "WuXieTiao", "C03"),
      roster("dingtalk", "m5", "C05"),
    ],
  });
});
afterEach(() => store.close());

async function start(): Promise<void> {
  office = await startWholeOffice(store, friday);
  onTestFinished(() => office.stop());
}

const until = (claim: () => void | Promise<void>) => vi.waitFor(claim, { timeout: 10_000, interval: 10 });

/** One sentence, said by each way in; each gives back what its sender was answered. */
const waysIn: readonly [string, (text: string) => Promise<string>][] = [
  [
    "WeCom by callback",
    async (text) => {
      const { reply } = await office.bot.say({ from: "ZhaoMin", text });
      return reply?.kind === "stream" ? reply.stream.content : "";
    },
  ],
  [
    "WeCom by long connection",
    async (text) => {
      office.lines.say(office.lineBot, { from: "ZhaoMin", text, msgid: "line-1" });
      await until(() => expect(office.lines.answersTo("line-1")).toHaveLength(1));
      return office.lines.answersTo("line-1")[0]?.content ?? "";
    },
  ],
  ["WeCom's app", async (text) => (await office.app.say("zhaomin", text)).reply ?? ""],
  ["DingTalk by HTTP", async (text) => afterSession(() => office.robot.say({ from: "m1", text }))],
  [
    "DingTalk by Stream",
    async (text) => {
      await until(() => expect(office.faults()).toEqual([]));
      const { dingtalk, streamRobot } = office;
      return afterSession(async () => {
        const body = dingtalk.bodyOf({ from: "m1", text }, streamRobot);
        if (body) dingtalk.gateway.push(streamRobot, body);
      });
    },
  ],
];

async function afterSession(say: () => Promise<unknown>): Promise<string> {
  const before = office.dingtalk.sessionPosts.length;
  await say();
  await until(() => expect(office.dingtalk.sessionPosts.length).toBe(before + 1));
  return office.dingtalk.sessionPosts.at(-1)?.text ?? "";
}

async function ledgerLines() {
  const entries = await store.db
    .selectFrom("entry")
    .innerJoin("report", "report.id", "entry.report_id")
    .select([
      "report.sequence",
      "entry.cadre_id",
      "entry.day",
      "measure",
      "item",
      "quantity",
      "unit",
      "village_id",
    ])
    .select(["entry.state", "span", "entry.id"])
    .orderBy("entry.id")
    .execute();
  const of = await store.db.selectFrom("entry_household").selectAll().execute();
  return entries.map(({ id, ...line }) => ({
    ...line,
    households: of.filter((one) => one.entry_id === id).map((one) => one.household_id),
  }));
}

describe("one report by each way in", () => {
  test("is answered, and ends in the same lines of the ledger", async () => {
    await start();
    const answers: string[] = [];
    for (const [, say] of waysIn) answers.push(await say(sentence));
    answers.forEach((answer, index) => {
      expect(answer.replace(/\s+/g, ""), waysIn[index]?.[0]).toMatch(
        new RegExp(`^记好了#0612-${index + 1}:[\\s\\S]*走访孙有田\\(东村1组\\)[\\s\\S]*化肥2袋`),
      );
    });
    const lines = Map.groupBy(await ledgerLines(), ({ sequence }) => sequence);
    expect(lines.size).toBe(waysIn.length);
    const [first = []] = lines.values();
    expect(first.map(({ measure, quantity, households }) => [measure, quantity, households])).toEqual([
      ["visit", 1000, ["H01"]],
      ["goods", 2000, ["H01"]],
    ]);
    for (const [sequence, told] of lines) {
      expect(told).toEqual(first.map((line) => ({ ...line, sequence })));
    }
  });

  test("is known to whoever looks at what a platform bills", async () => {
    await start();
    for (const [, say] of waysIn) await say(sentence);
    await office.usages.settled();
    const usage = await store.db.selectFrom("usage").select(["bot_id", "kind", "count"]).execute();
    expect(usage).toEqual(
      expect.arrayContaining([
        { bot_id: "main", kind: "push", count: 1 },
        { bot_id: "line", kind: "push", count: 1 },
      ]),
    );
  });
});

/** What each group and each person got, in the platform's own spelling. */
const posts = () => ({
  webhook: office.wecomApi.groupPosts,
  line: office.lines.shown.filter(({ answers }) => !answers),
  app: office.wecomApi.privateMessages,
  robotGroup: office.dingtalk.groupMessages,
  robotPeople: office.dingtalk.privateMessages,
  signedWebhook: office.dingtalk.webhookPosts,
});

describe("each way out", () => {
  /** QianJin has said something to the bot, and somebody in its group: it may not begin. */
  async function spokenTo(): Promise<void> {
    await start();
    await office.seed();
    office.lines.say(office.lineBot, { from: "QianJin", text: "我的进度", msgid: "before-1" });
    office.lines.say(office.lineBot, {
      from: "ZhaoMin",
      chat: groups.line,
      text: "@连心 帮助",
      msgid: "before-2",
    });
    await until(() => expect(office.lines.answersTo("before-1")).toHaveLength(1));
    await until(() => expect(office.lines.answersTo("before-2")).toHaveLength(1));
    await office.bot.say({ from: "ZhaoMin", text: sentence });
  }

  test("takes one tally, the same figures for all", async () => {
    await spokenTo();
    await office.goOnTo(mondayMorning);
    const { webhook, line, robotGroup, signedWebhook } = posts();
    expect(webhook).toMatchObject([{ msgtype: "markdown", notified: [] }]);
    expect(line).toMatchObject([{ chat: groups.line, msgtype: "markdown" }]);
    expect(robotGroup).toMatchObject([{ group: groups.robot, msgKey: "sampleMarkdown" }]);
    expect(signedWebhook).toMatchObject([{ chat: groups.webhook, msgtype: "markdown", notified: [] }]);
    const texts = [
      webhook[0]?.content,
      line[0]?.content,
      robotGroup[0]?.param["text"],
      signedWebhook[0]?.text,
    ].map((text = "") => text.replace(/\s+/g, ""));
    expect(texts[0]).toMatch(/和安县第24周[\s\S]*走访1户次[\s\S]*化肥2袋/);
    for (const text of texts) expect(text).toBe(texts[0]);
  });

  test("takes one reminder, to whom it is owed, and each by the way that reaches them", async () => {
    await spokenTo();
    await office.goOnTo("2026-06-15T08:00:00.000Z");
    const { app, line, robotPeople } = posts();
    expect(app.filter(({ to }) => to.toLowerCase() === "zhaomin")).toMatchObject([
      { msgtype: "text", content: expect.stringContaining("你还有2户联系户没有走访记录") },
    ]);
    expect(line.filter(({ chat }) => chat === "QianJin")).toMatchObject([
      { msgtype: "markdown", content: expect.stringContaining("你还有2户联系户没有走访记录") },
    ]);
    expect(robotPeople).toMatchObject([
      { to: "m5", msgKey: "sampleMarkdown", param: { text: expect.stringContaining("李平") } },
    ]);
    expect((await listOutbox(store.db)).filter(({ state }) => state !== "sent")).toEqual([]);
  });

  test("takes pictures and files where it can, byte for byte", async () => {
    await spokenTo();
    await office.goOnTo("2026-06-15T01:00:00.000Z");
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4]);
    const before = Object.fromEntries(Object.entries(posts()).map(([way, list]) => [way, list.length]));
    await planMessages(store.db, attachments(bytes), "2026-06-15T01:00:00.000Z");
    await office.goOnTo("2026-06-15T01:05:00.000Z");
    expect((await listOutbox(store.db)).filter(({ state }) => state !== "sent")).toEqual([]);

    const { webhook, line, app, robotGroup, robotPeople } = posts();
    const since = <T>(list: readonly T[], way: string) => list.slice(before[way]);
    expect(since(webhook, "webhook").map(({ msgtype, file }) => [msgtype, [...(file?.bytes ?? [])]])).toEqual(
      [["image", [...bytes]]],
    );
    expect(
      since(app, "app")
        .map(({ msgtype, file }) => [msgtype, file?.name, [...(file?.bytes ?? [])]])
        .sort(),
    ).toEqual([
      ["file", "list.xlsx", [...bytes]],
      ["image", "week.png", [...bytes]],
    ]);
    expect(
      since(line, "line")
        .map(({ chat, msgtype, file }) => [chat, msgtype, [...(file?.bytes ?? [])]])
        .sort(),
    ).toEqual([
      ["QianJin", "file", [...bytes]],
      ["QianJin", "image", [...bytes]],
      [groups.line, "image", [...bytes]],
    ]);
    const uploaded = (mediaId: string | undefined) => [
      ...(office.dingtalk.uploads.get(mediaId ?? "")?.bytes ?? []),
    ];
    expect(
      since(robotGroup, "robotGroup").map(({ msgKey, param }) => [msgKey, uploaded(param["photoURL"])]),
    ).toEqual([["sampleImageMsg", [...bytes]]]);
    expect(
      since(robotPeople, "robotPeople")
        .map(({ msgKey, param }) => [msgKey, uploaded(param["photoURL"] ?? param["mediaId"])])
        .sort(),
    ).toEqual([
      ["sampleFile", [...bytes]],
      ["sampleImageMsg", [...bytes]],
    ]);
  });

  /** A picture along each way that takes one, and a file to each person. */
  function attachments(bytes: Uint8Array): OutboxMessage[] {
    const people: Record<string, [string, string]> = {
      "wecom-corp": ["ZhaoMin", "C01"],
      "wecom-bot": ["QianJin", "C02"],
      dingtalk: ["m5", "C05"],
    };
    const now = "2026-06-15T01:00:00.000Z";
    return office.routes
      .filter(({ id }) => !id.endsWith("/line"))
      .flatMap((route) => {
        const [destination = "", cadreId = null] =
          route.scope === null ? route.chatIds : (people[route.scope] ?? []);
        const message = {
          ...{ kind: "notice" as const, route: route.id, destination, text: "" },
          cadreId: route.scope === null ? null : cadreId,
          ...{ notBefore: now, notAfter: addMinutes(now, 60) },
        };
        const id = `extra/${now}/${route.id}/${destination}`;
        const picture = { kind: "picture", name: "week.png", bytes } as const;
        const file = { kind: "file", name: "list.xlsx", bytes } as const;
        return [
          ...(route.maxPictureBytes > 0 ? [{ ...message, id: `${id}/picture`, file: picture }] : []),
          ...(route.maxFileBytes > 0 && route.scope !== null ? [{ ...message, id: `${id}/file`, file }] : []),
        ];
      });
  }
});

describe("what does not get out reaches the coordinator in words", () => {
  const told = () =>
    office.wecomApi.privateMessages
      .filter(({ to }) => to.toLowerCase() === "wuxietiao")
      .map(({ content }) => content ?? "");

  beforeEach(async () => {
    await start();
    await office.seed();
  });

  const toldOf = (beginning: string) => told().filter((text) => text.startsWith(beginning));

  test("of a tally, that the webhook is gone, and what to do", async () => {
    office.wecomApi.failNext("/cgi-bin/webhook/send", { kind: "errcode", errcode: 93000 });
    await office.goOnTo("2026-06-15T02:00:00.000Z");
    expect(toldOf("a(6.15 08:30)的定时消息,有1条没有发好")).toEqual([
      expect.stringMatching(/群 wecom-webhook:没有发出\(93000[\s\S]*webhook[\s\S]*重新添加/),
    ]);
  });

  test("of a reminder, who is out of range", async () => {
    await office.goOnTo("2026-06-15T07:00:00.000Z");
    office.wecomApi.failNext("/cgi-bin/message/send", { kind: "errcode", errcode: 81013 });
    await office.goOnTo("2026-06-16T02:00:00.000Z");
    expect(toldOf("mid-month(6.15 16:00)的定时消息,有1条没有发好")).toEqual([
      expect.stringMatching(/赵敏:没有发出\(81013[\s\S]*可见范围/),
    ]);
  });

  test("of an answer, whose it was, and that the message is in the ledger", async () => {
    const { dingtalk, wecomApi } = office;
    const gone = { errcode: 300001, errmsg: "session expired" };
    dingtalk.oapi.failNext("/robot/sendBySession", { kind: "http", status: 200, body: gone });
    dingtalk.api.failNext("/v1.0/robot/oToMessages/batchSend", {
      ...{ kind: "http", status: 200 },
      body: { processQueryKey: "k", invalidStaffIdList: ["m1"], flowControlledStaffIdList: [] },
    });
    await office.robot.say({ from: "m1", text: sentence });
    await until(async () => expect(await listOutbox(store.db)).toHaveLength(1));
    await office.goOnTo(addMinutes(friday, 10));
    expect(wecomApi.privateMessages).toHaveLength(1);
    expect(toldOf("有1人发来的内容已经收到处理,但回话没有送到")).toEqual([
      expect.stringMatching(/赵敏\(.*\n请告诉他们先别重发[\s\S]*可见范围/),
    ]);
    expect(await ledgerLines()).toHaveLength(2);
  });

  test("of answers that waited for their turn when the service stopped, whose they were; all is in the ledger", async () => {
    const { lines, lineBot } = office;
    for (let index = 0; index < 70; index += 1) {
      const said = { from: "ZhaoMin", chat: groups.line, msgid: `burst-${index}` };
      lines.say(lineBot, { ...said, text: `@连心 电话联系困难户${index + 1}户` });
    }
    const heard = async () => (await store.db.selectFrom("message").select("answer").execute()).length;
    await until(async () => expect([await heard(), lines.shown.length]).toEqual([70, 30]));
    await office.stop();
    expect(lines.shown).toHaveLength(30);
    expect(lines.busiestMinute(lineBot, groups.line)).toBe(30);
    expect((await listOutbox(store.db)).map(({ text, state }) => [state, text])).toEqual([
      ["planned", expect.stringMatching(/^有1人[\s\S]*> 赵敏\(还在排队,服务停了\)\n请告诉他们先别重发/)],
    ]);
  });
});
