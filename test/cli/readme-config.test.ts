import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadConfig } from "../../src/config.ts";
import { newFolder } from "../support/folders.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", block = ""]) =>
  block.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
);
/** Those that are a whole lianxin.yaml. */
const whole = blocks.filter((block) => /^platforms:/m.test(block));

const secrets = {
  WECOM_TOKEN: "QDG6eK",
  WECOM_AES_KEY: "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C",
  WECOM_BOT_ID: "aibBot",
  WECOM_BOT_SECRET: "secret-of-the-bot",
  DING_CLIENT_ID: "dingclient",
  DING_CLIENT_SECRET: "secret-of-the-robot",
  DING_CORP_ID: "dingcorp",
  DING_PATH_SECRET: "0123456789abcdef",
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
