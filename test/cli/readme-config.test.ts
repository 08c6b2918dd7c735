import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConfig, shippedConfigFolder } from "../../src/config.ts";
import { createParser } from "../../src/parse/index.ts";
import { loadVocabulary } from "../../src/vocabulary.ts";
import { newFolder } from "../support/folders.ts";
import { devRoster, sentAt } from "../support/reading.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", block = ""]) =>
  block.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
);
/** Those that are a whole lianxin.yaml, and those that are to be added to one. */
const whole = blocks.filter((block) => /^platforms:/m.test(block));
const measures = blocks.filter((block) => /^ *phrases:/m.test(block));
const parts = blocks.filter((block) => !whole.includes(block) && !measures.includes(block));
/** What stands in a sentence and is to be added as well. */
const inline = [...readme.matchAll(/`((?:app: |- )\{ [^`]+ \})`/g)].map(([, part = ""]) => part);

const secrets = {
  WECOM_TOKEN: "QDG6eK",
  WECOM_AES_KEY: "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C",
  WECOM_BOT_ID: "aibBot",
  WECOM_BOT_SECRET: "secret-of-the-bot",
  DING_CLIENT_ID: "dingclient",
  DING_CLIENT_SECRET: "secret-of-the-robot",
  DING_CORP_ID: "dingcorp",
  DING_PATH_SECRET: "0123456789abcdef",
  WECOM_WEBHOOK_DONGFENG: "693a91f6-7aaa-4bc4-97a0-0ec2cafa5aaa",
  WECOM_CORP_ID: "ww0123456789",
  WECOM_APP_SECRET: "secret-of-the-app",
  WECOM_APP_TOKEN: "QDG6eK",
  WECOM_APP_AES_KEY: "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C",
  DING_WEBHOOK: "abcdef0123456789",
  DING_WEBHOOK_SECRET: "SEC0123456789",
};

function load(yaml: string) {
  const folder = newFolder();
  writeFileSync(join(folder, "lianxin.yaml"), yaml);
  return loadConfig({ LIANXIN_CONFIG: folder, ...secrets });
}

test.each(whole)("can be pasted as it stands: %s", (block) => {
  expect(() => load(block)).not.toThrow();
});

test("each way in has a whole file, and a public address where the platform calls", () => {
  const ways = new Map(
    whole.map(load).map(({ platforms, http }) => {
      const [bot] = [...(platforms.wecom?.bots ?? []), ...(platforms.dingtalk?.robots ?? [])];
      return [bot?.mode, http.publicUrl];
    }),
  );
  const address = "https://lianxin.example.gov.cn";
  expect(Object.fromEntries(ways)).toEqual({
    callback: address,
    websocket: null,
    stream: null,
    http: address,
  });
});

describe("what is added to a file can be pasted where the text says:", () => {
  const wecom = whole.find((block) => block.includes("mode: callback")) ?? "";
  const dingtalk = whole.find((block) => block.includes("mode: http")) ?? "";
  const tally = parts.find((part) => part.startsWith("chats:") && part.includes("platform: wecom")) ?? "";
  const lineOf = (part: string) => part.trim().replace(/^(?:#.*\n *)+/, "");

  /** The file of step 3 with a part added, and what of it is there then. */
  function added(part: string): unknown {
    const line = lineOf(part);
    if (line.startsWith("app:")) return load(`${wecom}    ${line}\n`).platforms.wecom?.app?.agentId;
    if (line.startsWith("- ")) return load(`${wecom}${tally}  ${line}\n`).schedules.at(-1)?.id;
    if (!line.startsWith("chats:")) throw new Error(`where does this belong? ${part}`);
    const { chats } = load(`${part.includes("platform: dingtalk") ? dingtalk : wecom}${part}`);
    return chats.map(({ id }) => id);
  }

  test("there are parts of every kind", () => {
    const kinds = (list: readonly string[]) =>
      list.map((part) => lineOf(part).replace(/^(\S+)[\s\S]*/, "$1"));
    expect(kinds(parts).sort()).toEqual(["-", "app:", "chats:", "chats:", "chats:"]);
    expect(kinds(inline).sort()).toEqual(["-", "app:", "app:"]);
  });

  test.each([...parts, ...inline])("%s", (part) => {
    const line = lineOf(part);
    const expected = line.startsWith("app:") ? 1000002 : line.startsWith("- ") ? "mid-month" : ["dongfeng"];
    expect(added(part)).toEqual(expected);
  });

  test("all steps together; and an app that hears as well", () => {
    const app = lineOf(parts.find((part) => lineOf(part).startsWith("app:")) ?? "").split("\n")[0] ?? "";
    const reminder = lineOf(parts.find((part) => lineOf(part).startsWith("- ")) ?? "");
    const [, hears = ""] = /# 收报告再加:(.*)/.exec(readme) ?? [];
    const hearing = app.replace(/ \}$/, `, ${hears} }`);
    expect(hearing).not.toBe(app);
    for (const one of [app, hearing]) {
      const config = load(`${wecom}    ${one}\n${tally}  ${reminder}\n`);
      expect(config.schedules.map(({ kind }) => kind)).toEqual(["tally", "reminder"]);
      expect(config.platforms.wecom?.app?.token !== undefined).toBe(one === hearing);
    }
  });
});

test("the measure that is shown is counted once it stands in measures.yaml, in both languages", () => {
  expect(measures).toHaveLength(2);
  for (const block of measures) {
    const folder = newFolder();
    cpSync(shippedConfigFolder, folder, { recursive: true });
    const list = block.split("\n").map((line) => (block.startsWith("- ") ? `  ${line}` : line));
    appendFileSync(join(folder, "measures.yaml"), `\n${list.join("\n")}`);
    const parser = createParser(devRoster, loadVocabulary(folder));
    const text = /[“"](.+?)[”"]/.exec(block)?.[1] ?? "";
    const { entries } = parser.read({ text, sender: "C03", sentAt });
    expect(entries).toMatchObject([{ measure: "tutoring", quantity: 2, unit: "次" }]);
  }
});
