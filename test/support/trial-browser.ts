import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

export type Where = "group" | "private";

/** For expect.poll: the page asks for news every two seconds, on a machine that may be busy. */
export const soon = { timeout: 10_000 };

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 360, height: 740 };

/** The trial page in a browser, spoken to as its reader would. */
export type TrialReader = Awaited<ReturnType<typeof openTrial>>;

export async function openTrial(browser: Browser, url: string, viewport = desktop) {
  const context = await browser.newContext({ viewport, locale: "zh-CN" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  await page.goto(url);
  await page.locator("#person option").first().waitFor({ state: "attached" });
  await page.locator("#now:not(:empty)").waitFor();
  return {
    page,
    faults,
    close: () => context.close(),
    be: (id: string) => page.selectOption("#person", id),
    say: (where: Where, text: string) => say(page, where, text),
    /** Answers and posts of one chat, oldest first. */
    heard: (where: Where) => page.locator(`#${where} .lines .bot .bubble`).allInnerTexts(),
    said: (where: Where) => page.locator(`#${where} .lines .said .bubble`).allInnerTexts(),
    /** What the bot answers to `text`: the next line of its own in that chat. */
    ask: async (where: Where, text: string) => {
      const bubbles = page.locator(`#${where} .lines .bot .bubble`);
      const before = await bubbles.count();
      await say(page, where, text);
      await expect.poll(() => bubbles.count(), soon).toBe(before + 1);
      return (await bubbles.allInnerTexts()).at(-1) ?? "";
    },
    examples: () => page.locator("#private .chip").allInnerTexts(),
    /** Presses one of the clock's buttons, and returns what the page says came of it. */
    moveClock: async (button: "#to-reminder" | "#to-monday") => {
      await page.locator("#happened").evaluate((line) => {
        line.textContent = "";
      });
      await page.click(button);
      const happened = page.locator("#happened");
      await expect.poll(() => happened.textContent(), soon).toMatch(/^(?!正在拨动).+/);
      return happened.textContent();
    },
    scrollsSideways: () => page.evaluate("document.documentElement.scrollWidth > window.innerWidth"),
  };
}

async function say(page: Page, where: Where, text: string): Promise<void> {
  await page.fill(`#${where}-text`, text);
  await page.press(`#${where}-text`, "Enter");
}
