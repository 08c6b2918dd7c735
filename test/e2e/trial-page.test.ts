import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium, mustHaveChromium } from "../support/chromium.ts";
import { openTrial, phone, soon, type TrialReader } from "../support/trial-browser.ts";
import { startTrialPage, type TrialPage } from "../support/trial-page.ts";

/** The page by itself, before a service that only echoes: what a browser shows of what it is sent. */

const executable = findChromium();

describe.skipIf(executable === null && !mustHaveChromium)("the trial page", () => {
  let browser: Browser;
  let server: TrialPage;
  let reader: TrialReader;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? "chromium");
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await reader.close();
    await server.close();
  });

  test("shows an answer in the chat that was spoken in, and runs without a fault", async () => {
    server = await startTrialPage();
    reader = await openTrial(browser, server.url);
    expect(await reader.ask("private", "走访孙有田户")).toBe("收到:走访孙有田户");
    expect(await reader.ask("group", "走访马兰户")).toBe("收到:走访马兰户");
    expect(await reader.said("group")).toEqual(["@连心 走访马兰户"]);
    expect(await reader.heard("private")).toHaveLength(1);
    expect(reader.faults).toEqual([]);
  });

  test("shows what was said before after a reload, and the same person", async () => {
    server = await startTrialPage();
    reader = await openTrial(browser, server.url);
    await reader.be("C02");
    await reader.ask("private", "帮助");
    await reader.page.reload();
    await expect.poll(() => reader.heard("private"), soon).toEqual(["收到:帮助"]);
    expect(await reader.page.inputValue("#person")).toBe("C02");
  });

  test("begins as somebody who has something to report", async () => {
    server = await startTrialPage();
    reader = await openTrial(browser, server.url);
    expect(await reader.page.inputValue("#person")).toBe("C01");
    expect(await reader.examples()).toEqual(["走访孙有田户"]);
  });

  test("shows each person only their own chat, and marks who has something new", async () => {
    server = await startTrialPage();
    reader = await openTrial(browser, server.url);
    await reader.ask("private", "帮助");
    await server.privateRoute.send({ kind: "text", to: "C02", text: "还有2户未记录" });
    const option = reader.page.locator("#person option[value=C02]");
    await expect.poll(() => option.textContent(), soon).toContain("有新消息");
    expect(await reader.heard("private")).toEqual(["收到:帮助"]);
    await reader.be("C02");
    expect(await reader.heard("private")).toEqual(["还有2户未记录"]);
    expect(await option.textContent()).not.toContain("有新消息");
  });

  test("renders headings, bold, quotes and lines, and nothing else of a message", async () => {
    server = await startTrialPage();
    reader = await openTrial(browser, server.url);
    const text =
      "# 上周\n**走访** 3户次\n> 东风镇\n\n<img src=x onerror=alert(1)> [链接](http://example.com)";
    await server.groupRoute.send({ kind: "text", to: "trial", text });
    const bubble = reader.page.locator("#group .bot .bubble");
    await expect.poll(() => bubble.count(), soon).toBe(1);
    expect(await bubble.locator("h3").textContent()).toBe("上周");
    expect(await bubble.locator("strong").textContent()).toBe("走访");
    expect(await bubble.locator("blockquote").textContent()).toBe("东风镇");
    expect(await bubble.locator("img, a, script").count()).toBe(0);
    expect(await bubble.textContent()).toContain("<img src=x onerror=alert(1)> [链接](http://example.com)");
  });

  test("shows what a person typed as it was typed", async () => {
    server = await startTrialPage({ receive: async () => ({ replyId: "r", text: "" }) });
    reader = await openTrial(browser, server.url);
    await reader.say("private", "**走访** <b>孙有田</b>户");
    await expect.poll(() => reader.said("private"), soon).toEqual(["**走访** <b>孙有田</b>户"]);
  });

  test("keeps a message that was not received, and sends it again as the same message", async () => {
    let isBroken = true;
    server = await startTrialPage({
      receive: async (message) => {
        if (isBroken) throw new Error("out of order");
        return { replyId: "r", text: `收到:${message.text}` };
      },
    });
    reader = await openTrial(browser, server.url);
    await reader.say("private", "走访孙有田户");
    const again = reader.page.getByRole("button", { name: "点一下重发" });
    await again.waitFor(soon);
    await reader.page.reload();
    await again.waitFor(soon);
    isBroken = false;
    await again.click();
    await expect.poll(() => reader.heard("private"), soon).toEqual(["收到:走访孙有田户"]);
    expect(await reader.page.locator("#private .pending li").count()).toBe(0);
    expect(new Set(server.received.map((message) => message.messageId)).size).toBe(1);
    expect(server.received.length).toBeGreaterThan(1);
  });

  test("says that it is offline, and sends what waited once it is back", async () => {
    server = await startTrialPage();
    reader = await openTrial(browser, server.url);
    await reader.page.context().setOffline(true);
    await reader.say("private", "走访孙有田户");
    await reader.page.getByText("连不上本机的连心").waitFor(soon);
    await reader.page.getByRole("button", { name: "点一下重发" }).waitFor(soon);
    await reader.page.context().setOffline(false);
    await expect.poll(() => reader.heard("private"), soon).toEqual(["收到:走访孙有田户"]);
    expect(await reader.page.locator("#offline").isHidden()).toBe(true);
  });

  test("tells what came of moving the clock, and leads to who got a reminder", async () => {
    server = await startTrialPage({
      moveTo: async () => {
        await server.groupRoute.send({ kind: "text", to: "trial", text: "上周" });
        await server.privateRoute.send({ kind: "text", to: "C02", text: "还有2户未记录" });
      },
    });
    reader = await openTrial(browser, server.url);
    expect(await reader.moveClock("#to-monday")).toContain(
      "已到6月15日 周一 08:30：群里发了1份周报，单独发了1条提醒。",
    );
    expect(await reader.page.locator("#now").textContent()).toBe("2026年6月15日 周一 08:30");
    await reader.page.getByRole("button", { name: "看王芳的" }).click();
    expect(await reader.heard("private")).toEqual(["还有2户未记录"]);
    expect(await reader.page.locator("#to-reminder").isDisabled()).toBe(true);
  });

  test("fits a phone: one chat at a time, a dot for the other, nothing to scroll sideways", async () => {
    server = await startTrialPage({ nextReminder: "2026-06-15T08:00:00.000Z" });
    reader = await openTrial(browser, server.url, phone);
    const { page } = reader;
    expect(await page.locator("#group").isVisible()).toBe(false);
    await reader.ask("private", "走访了一户名字特别长的人家".repeat(12));
    await server.groupRoute.send({ kind: "text", to: "trial", text: "x".repeat(300) });
    await page.locator("#tab-group .dot").waitFor();
    expect(await reader.scrollsSideways()).toBe(false);
    await page.getByRole("tab", { name: "群聊" }).click();
    expect(await page.locator("#private").isVisible()).toBe(false);
    expect(await page.locator("#group .bot .bubble").isVisible()).toBe(true);
    expect(await page.locator("#tab-group .dot").isVisible()).toBe(false);
    expect(await reader.scrollsSideways()).toBe(false);
    await page.getByRole("button", { name: "拨时间" }).click();
    expect(await page.locator("#to-reminder").isVisible()).toBe(true);
    expect(await reader.scrollsSideways()).toBe(false);
    await page.locator("#tab-group").press("ArrowRight");
    expect(await page.locator("#private").isVisible()).toBe(true);
  });

  test("is worked by the keyboard alone, and Enter inside a Chinese input method sends nothing", async () => {
    server = await startTrialPage();
    reader = await openTrial(browser, server.url);
    const { page } = reader;
    await page.locator("#private .chip").first().press("Enter");
    expect(await page.inputValue("#private-text")).toBe("走访孙有田户");
    await page.locator("#private-text").dispatchEvent("keydown", { key: "Enter", isComposing: true });
    expect(server.received).toEqual([]);
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("第二行");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => server.received.map((message) => message.text), soon)
      .toEqual(["走访孙有田户\n第二行"]);
  });
});
