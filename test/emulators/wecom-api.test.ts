import { describe, expect, onTestFinished, test } from "vitest";
import { movableClock } from "../support/clock.ts";
import { type ApiOptions, startWecomApi } from "./wecom.ts";
import { md5Of } from "./wecom-media.ts";

/** The API with calls written by hand: what the product must never send is refused as the documents say. */

const key = "webhook-1";
const picture = Buffer.from("89504e470d0a1a0a0000", "hex");

async function startApi(options: Partial<ApiOptions> = {}) {
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const members = { WangFang: {}, lina: {} };
  const api = await startWecomApi({ now: clock.nowMs, webhookKeys: [key, "webhook-2"], members, ...options });
  onTestFinished(api.stop);
  const post = async (path: string, body: unknown) => {
    const response = await fetch(`${api.base}${path}`, { method: "POST", body: JSON.stringify(body) });
    expect(response.status).toBe(200);
    return (await response.json()) as Record<string, unknown> & { errcode: number };
  };
  const webhook = (msgtype: string, part: unknown, to = key) =>
    post(`/cgi-bin/webhook/send?key=${to}`, { msgtype, [msgtype]: part });
  const upload = async (address: string, bytes: Uint8Array<ArrayBuffer>, part = "media") => {
    const form = new FormData();
    form.set(part, new File([bytes], "周报.xlsx"));
    const response = await fetch(`${api.base}${address}`, { method: "POST", body: form });
    return (await response.json()) as { errcode: number; media_id?: string };
  };
  const token = async () => {
    const query = `corpid=${api.corpId}&corpsecret=${api.secret}`;
    const answer = await fetch(`${api.base}/cgi-bin/gettoken?${query}`);
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  return { api, clock, post, webhook, upload, token };
}

const articles = (count: number) => ({ articles: Array(count).fill({ title: "x", url: "https://x" }) });
const imageOf = (bytes: Buffer, md5 = md5Of(bytes)) => ({ base64: bytes.toString("base64"), md5 });

describe("a webhook", () => {
  test.each<[string, string, unknown, number]>([
    ["a text", "text", { content: "x".repeat(2048) }, 0],
    ["a text a byte too long", "text", { content: "x".repeat(2049) }, 40058],
    ["markdown", "markdown", { content: "户".repeat(1365) }, 0],
    ["markdown a byte too long", "markdown", { content: `户${"x".repeat(4094)}` }, 40058],
    ["nothing", "text", { content: "" }, 44004],
    ["a picture", "image", imageOf(picture), 0],
    ["a picture under another md5", "image", imageOf(picture, md5Of(Buffer.from("x"))), 301019],
    [
      "a picture with the md5 of its base64",
      "image",
      imageOf(picture, md5Of(Buffer.from(picture.toString("base64")))),
      301019,
    ],
    ["half of a picture's base64", "image", { base64: "iVBORw0KGgoAA", md5: "" }, 40058],
    ["a GIF", "image", imageOf(Buffer.from("GIF89a")), 40005],
    ["more than 2 MB", "image", imageOf(Buffer.concat([picture, Buffer.alloc(2 * 1024 * 1024)])), 40009],
    ["a file that nobody uploaded", "file", { media_id: "m" }, 40007],
    ["news", "news", articles(8), 0],
    ["too much news", "news", articles(9), 40058],
    [
      "a notice",
      "template_card",
      { card_type: "text_notice", sub_title_text: "x", card_action: { type: 1, url: "https://x" } },
      0,
    ],
    [
      "buttons",
      "template_card",
      {
        card_type: "button_interaction",
        main_title: { title: "x" },
        task_id: "T",
        button_list: [{ text: "x", key: "1" }],
      },
      40058,
    ],
    ["an unknown type", "location", {}, 40008],
  ])("%s", async (_name, msgtype, part, errcode) => {
    const { api, webhook } = await startApi();
    expect((await webhook(msgtype, part)).errcode).toBe(errcode);
    expect(api.groupPosts.length).toBe(errcode === 0 ? 1 : 0);
  });

  test("posts twenty times a minute", async () => {
    const { api, clock, webhook } = await startApi();
    const codes = [];
    for (let count = 0; count < 21; count += 1) {
      codes.push((await webhook("text", { content: `${count}` })).errcode);
    }
    expect(codes.filter((code) => code === 0).length).toBe(20);
    expect(codes.at(-1)).toBe(45009);
    expect(api.busiestMinute.ofWebhook(key)).toBe(21);
    expect((await webhook("text", { content: "x" }, "webhook-2")).errcode).toBe(0);
    clock.moveSeconds(60);
    expect((await webhook("text", { content: "x" })).errcode).toBe(0);
  });

  test("is dead once removed", async () => {
    const { api, webhook, upload } = await startApi();
    api.removeWebhook(key);
    expect((await webhook("text", { content: "x" })).errcode).toBe(93000);
    expect(
      (await upload(`/cgi-bin/webhook/upload_media?key=${key}&type=file`, Buffer.alloc(6))).errcode,
    ).toBe(93000);
  });

  test("sends the files that it was given, for three days", async () => {
    const { api, clock, webhook, upload } = await startApi();
    const address = `/cgi-bin/webhook/upload_media?key=${key}&type=file`;
    const { media_id } = await upload(address, Buffer.from("123456"));
    expect((await webhook("file", { media_id }, "webhook-2")).errcode).toBe(40007);
    expect((await webhook("voice", { media_id })).errcode).toBe(40007);
    expect((await webhook("file", { media_id })).errcode).toBe(0);
    expect(api.groupPosts[0]?.file).toEqual({ name: "周报.xlsx", bytes: Buffer.from("123456") });
    clock.moveSeconds(3 * 86_400);
    expect((await webhook("file", { media_id })).errcode).toBe(40007);
  });

  test.each([
    ["five bytes", "file", 5, "media", 40006],
    ["more than 20 MB", "file", 20 * 1024 * 1024 + 1, "media", 40006],
    ["a video", "video", 100, "media", 40004],
    ["a form without media", "file", 100, "file", 41005],
  ])("takes no upload of %s", async (_name, type, size, part, errcode) => {
    const { upload } = await startApi();
    const address = `/cgi-bin/webhook/upload_media?key=${key}&type=${type}`;
    expect((await upload(address, Buffer.alloc(size), part)).errcode).toBe(errcode);
  });

  test("calls whom a text, not markdown_v2, names", async () => {
    const { api, webhook } = await startApi();
    await webhook("text", { content: "请<@lina>看", mentioned_list: ["WangFang", "@all"] });
    await webhook("markdown", { content: "请<@lina>看", mentioned_list: ["WangFang"] });
    await webhook("markdown_v2", { content: "请<@lina>看" });
    expect(api.groupPosts.map(({ notified }) => notified)).toEqual([
      ["lina", "WangFang", "@all"],
      ["lina"],
      [],
    ]);
  });
});

describe("an app", () => {
  const sendText = { agentid: 1000002, msgtype: "text", text: { content: "x" } };

  test("names in small letters who got nothing, and says ok", async () => {
    const { api, post, token } = await startApi();
    const address = `/cgi-bin/message/send?access_token=${await token()}`;
    const answer = await post(address, { ...sendText, touser: "wangfang|Nobody" });
    expect(answer).toMatchObject({ errcode: 0, invaliduser: "nobody" });
    expect(api.privateMessages).toMatchObject([{ to: "WangFang" }]);
    expect((await post(address, { ...sendText, touser: "Nobody" })).errcode).toBe(81013);
  });

  test("drops the 31st message of a minute to one member without a word", async () => {
    const { api, post, token } = await startApi();
    const address = `/cgi-bin/message/send?access_token=${await token()}`;
    for (let count = 0; count < 31; count += 1) {
      expect((await post(address, { ...sendText, touser: "lina" })).errcode).toBe(0);
    }
    expect(api.privateMessages.length).toBe(30);
    expect(api.busiestMinute.ofMember("lina")).toBe(31);
  });

  test("has one token, until it ends or is taken back", async () => {
    const { api, clock, post, token } = await startApi();
    const first = await token();
    expect(await token()).toBe(first);
    const address = `/cgi-bin/message/send?access_token=${first}`;
    clock.moveSeconds(7200);
    expect((await post(address, sendText)).errcode).toBe(42001);
    const second = await token();
    expect((await post(address, sendText)).errcode).toBe(40014);
    api.spoilToken(40001);
    expect((await post(`/cgi-bin/message/send?access_token=${second}`, sendText)).errcode).toBe(40001);
  });

  test("sends its own files, and no webhook's", async () => {
    const { api, post, upload, token } = await startApi();
    const given = await token();
    const own = await upload(`/cgi-bin/media/upload?access_token=${given}&type=file`, Buffer.from("123456"));
    const other = await upload(`/cgi-bin/webhook/upload_media?key=${key}&type=file`, Buffer.from("123456"));
    const address = `/cgi-bin/message/send?access_token=${given}`;
    const file = (media_id: unknown) => ({
      touser: "lina",
      agentid: 1000002,
      msgtype: "file",
      file: { media_id },
    });
    expect((await post(address, file(other.media_id))).errcode).toBe(40007);
    expect((await post(address, file(own.media_id))).errcode).toBe(0);
    expect(api.privateMessages).toMatchObject([{ to: "lina", file: { name: "周报.xlsx" } }]);
  });
});

describe("a response_url", () => {
  const markdown = { msgtype: "markdown", markdown: { content: "好了" } };
  const card = { card_type: "text_notice", sub_title_text: "x", card_action: { type: 1, url: "https://x" } };
  const pathOf = (url: string) => url.slice(url.indexOf("/cgi-bin"));

  test("is good for one answer", async () => {
    const { api, post } = await startApi();
    const path = pathOf(api.responseUrlFor("wrX", false));
    expect((await post(path, markdown)).errcode).toBe(0);
    expect((await post(path, markdown)).errcode).toBe(40058);
    expect(api.lateReplies).toEqual([{ chat: "wrX", msgtype: "markdown", content: "好了" }]);
  });

  test("is good for an hour", async () => {
    const { api, clock, post } = await startApi({ spentResponseCode: 40029 });
    const path = pathOf(api.responseUrlFor("wrX", false));
    clock.moveSeconds(3600);
    expect((await post(path, markdown)).errcode).toBe(40029);
  });

  test("takes a card in a private chat only", async () => {
    const { api, post } = await startApi();
    const body = { msgtype: "template_card", template_card: card };
    expect((await post(pathOf(api.responseUrlFor("wrX", false)), body)).errcode).toBe(40058);
    expect((await post(pathOf(api.responseUrlFor("lina", true)), body)).errcode).toBe(0);
  });
});
