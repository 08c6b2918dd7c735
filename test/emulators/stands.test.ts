import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadConfig } from "../../src/config.ts";
import { newFolder } from "../support/folders.ts";
import { standDingtalk } from "./dingtalk-stand.ts";
import { standWecom } from "./wecom-stand.ts";

describe.each([
  ["wecom", standWecom, "/bot"],
  ["dingtalk", standDingtalk, "/url"],
] as const)("%s by hand", (platform, stand, order) => {
  async function start() {
    const printed: string[] = [];
    const { type, stop } = await stand((line) => printed.push(line), 0);
    onTestFinished(stop);
    return { type, printed };
  }

  test("prints a configuration that can be pasted", async () => {
    const { printed } = await start();
    const folder = newFolder();
    const yaml = printed.slice(0, printed.indexOf("")).join("\n");
    writeFileSync(join(folder, "lianxin.yaml"), yaml);
    const config = loadConfig({ LIANXIN_CONFIG: folder });
    expect(Object.keys(config.platforms)).toEqual([platform]);
    expect(config.chats).toMatchObject([{ id: "dongfeng", platform, area: "禾渡镇" }]);
  });

  test.each(["nonsense", "http://127.0.0.1:1/callback"])("outlives the wrong address %s", async (address) => {
    const { type, printed } = await start();
    await type(`${order} ${address}`);
    await type("chenzhiming 走访孙有田户");
    expect(printed.at(-1)).toMatch(/^The platform would not take this: ./);
  });
});

test("the key of the WeCom group has the form of a real one", async () => {
  const printed: string[] = [];
  const { stop } = await standWecom((line) => printed.push(line), 0);
  onTestFinished(stop);
  expect(printed.join("\n")).toMatch(/webhook: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} \}/);
});
