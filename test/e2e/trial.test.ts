import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium, mustHaveChromium } from "../support/chromium.ts";
import { type Product, startProduct } from "../support/product.ts";
import { openTrial, phone, soon, type TrialReader } from "../support/trial-browser.ts";
import { send } from "../support/trial-page.ts";

/** The product as `npm start` starts it without a platform, worked by a real browser. */

const executable = findChromium();
if (executable === null && !mustHaveChromium) {
  process.stderr.write(
    "No Chromium found (CHROMIUM_PATH names one): the trial page is not tested in a browser.\n",
  );
}

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product?.stop();
  product?.remove();
});

describe.skipIf(executable === null && !mustHaveChromium)("somebody who tries it out", () => {
  let browser: Browser;
  let reader: TrialReader;
  /** Somebody with households of their own, and the head of the first. */
  let head = "";

  beforeAll(async () => {
    browser = await launchChromium(executable ?? "chromium");
    reader = await openTrial(browser, product.url);
    await bePersonWith(reader, /^走访(.+)户，送化肥2袋$/);
    head = /^走访(.+)户，/.exec((await reader.examples())[0] ?? "")?.[1] ?? "";
  });
  afterAll(() => browser?.close());

  test("reports a visit in one sentence, and it is recorded", async () => {
    const answer = await reader.ask("private", `走访${head}户，送化肥2袋`);
    expect(answer).toMatch(/记好了 #\d{4}-\d+/);
    expect(answer).toContain(head);
    expect(answer).toContain("化肥2袋");
  });

  test("corrects it, and the new figure stands", async () => {
    const answer = await reader.ask("private", `更正 ${head} 化肥3袋`);
    expect(answer).toMatch(/改好了 #\d{4}-\d+/);
    expect(answer).toContain("3袋");
  });

  test("reports in the group, where the name is masked", async () => {
    const answer = await reader.ask("group", `走访${head}户`);
    expect(answer).toContain("记好了");
    expect(answer).not.toContain(head);
  });

  test("is asked which household is meant where two have the name, and answers by number", async () => {
    await bePersonWith(reader, /^走访([^，]+)户$/);
    const ambiguous = (await reader.examples()).find((sentence) => /^走访[^，]+户$/.test(sentence)) ?? "";
    const question = await reader.ask("private", ambiguous);
    expect(question).toMatch(/1.*\n.*2/s);
    expect(question).toContain("哪");
    expect(await reader.ask("private", "1")).toContain("记好了");
  });

  test("moves the clock to Monday and sees the week's tally in the group, with the corrected figure", async () => {
    // A Monday's tally is of the week before, and one that falls on a day off comes the next working day.
    let tally: string | undefined;
    for (let week = 0; week < 3 && tally === undefined; week += 1) {
      await reader.moveClock("#to-monday");
      tally = (await reader.heard("group")).find((line) => line.includes("数据截至"));
    }
    expect(tally).toMatch(/化肥\s*3\s*袋/);
    expect(tally).not.toContain("未走访");
    expect(tally).not.toContain(head);
  });

  test("moves the clock to the next reminder and sees it in the chat of somebody who owes a visit", async () => {
    const happened = await reader.moveClock("#to-reminder");
    expect(happened).toMatch(/单独发了\d+条提醒/);
    await reader.page.locator("#happened .link").first().click();
    const heard = await reader.heard("private");
    expect(heard.at(-1)).toContain("还没有记录");
    expect(heard.at(-1)).not.toContain("未走访");
  });

  test("finds all of it again after a reload", async () => {
    const before = await reader.heard("group");
    await reader.page.reload();
    await expect.poll(() => reader.heard("group"), soon).toEqual(before);
    expect(reader.faults).toEqual([]);
  });

  test("does the same on a phone, without scrolling sideways", async () => {
    const small = await openTrial(browser, product.url, phone);
    await bePersonWith(small, /^走访(.+)户，送化肥2袋$/);
    expect(await small.ask("private", "我的进度")).not.toBe("");
    expect(await small.scrollsSideways()).toBe(false);
    await small.page.getByRole("tab", { name: "群聊" }).click();
    expect(await small.page.locator("#group .bot .bubble").last().isVisible()).toBe(true);
    expect(await small.scrollsSideways()).toBe(false);
    await small.close();
  });

  test("types while the service is down: it is sent once the service is back, and recorded once", async () => {
    const person = await bePersonWith(reader, /^走访(.+)户，送化肥2袋$/);
    expect(await product.stop()).toBe(0);
    await reader.say("private", `走访${head}户，送面粉1袋`);
    await reader.page.getByText("连不上本机的连心").waitFor(soon);
    product = await startProduct({ folder: product.folder, port: product.port });
    await expect
      .poll(async () => (await reader.heard("private")).join(), { timeout: 20_000 })
      .toMatch(/记好了.*面粉1袋/);
    expect(await reader.page.inputValue("#person")).toBe(person);
  });
});

describe("what the trial refuses", () => {
  test.each([
    ["a foreign Host", { Host: "lianxin.example.com" }],
    ["X-Forwarded-For", { "X-Forwarded-For": "10.0.0.8" }],
    ["X-Forwarded-Host", { "X-Forwarded-Host": "localhost" }],
    ["Forwarded", { Forwarded: "for=10.0.0.8" }],
  ])("%s", async (_name, headers) => {
    for (const path of ["/", "/trial/people", "/trial/news"]) {
      expect((await send(product.port, path, { headers })).status).toBe(403);
    }
  });

  test("with a platform configured there is no trial at all", async () => {
    const config = mkdtempSync(join(tmpdir(), "lianxin-config-"));
    const bot = `{ id: main, names: [连心], mode: callback, token: abc123, encodingAesKey: ${"a".repeat(43)} }`;
    writeFileSync(join(config, "lianxin.yaml"), `platforms:\n  wecom:\n    bots:\n      - ${bot}\n`);
    const real = await startProduct({ config });
    try {
      for (const path of ["/", "/trial/people", "/trial/page.js"]) {
        expect((await send(real.port, path)).status).toBe(404);
      }
      expect((await send(real.port, "/trial/message", { json: {} })).status).toBe(404);
    } finally {
      await real.stop();
      real.remove();
      rmSync(config, { recursive: true });
    }
  });
});

/** Becomes the first person to whom the page offers such a sentence. */
async function bePersonWith(reader: TrialReader, sentence: RegExp): Promise<string> {
  const ids = await reader.page
    .locator("#person option")
    .evaluateAll((options) => options.map((option) => option.getAttribute("value") ?? ""));
  for (const id of ids) {
    await reader.be(id);
    if ((await reader.examples()).some((example) => sentence.test(example))) return id;
  }
  throw new Error(`Nobody is offered ${sentence}`);
}
