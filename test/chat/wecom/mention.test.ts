import { describe, expect, test } from "vitest";
import { mentionStripper } from "../../../src/chat/wecom/mention.ts";

const strip = mentionStripper(["连心", "帮扶 助手", "Lian-Xin (测试)"]);

describe("in a group", () => {
  test.each([
    ["@连心 走访孙有田户", "走访孙有田户"],
    ["＠连心 走访孙有田户", "走访孙有田户"],
    ["@连心\u2005走访孙有田户", "走访孙有田户"],
    ["@连心\u3000走访孙有田户", "走访孙有田户"],
    ["@连心\u00a0\u200b走访孙有田户", "走访孙有田户"],
    ["  @连心  走访孙有田户  ", "走访孙有田户"],
    ["走访孙有田户 @连心", "走访孙有田户"],
    ["走访孙有田户@连心", "走访孙有田户"],
    ["走访孙有田户 @连心 送化肥2袋", "走访孙有田户 送化肥2袋"],
    ["走访孙有田户@连心\u2005送化肥2袋", "走访孙有田户 送化肥2袋"],
    ["走访孙有田户@连心,送化肥2袋", "走访孙有田户,送化肥2袋"],
    ["撤回 @连心 #0612-3", "撤回 #0612-3"],
    ["@连心\n走访孙有田户\n送化肥2袋", "走访孙有田户\n送化肥2袋"],
    ["走访孙有田户\n@连心 送化肥2袋", "走访孙有田户\n送化肥2袋"],
    ["@连心 走访孙有田户 @连心", "走访孙有田户"],
    ["@帮扶 助手 走访孙有田户", "走访孙有田户"],
    ["@帮扶\u2005助手 走访孙有田户", "走访孙有田户"],
    ["@Lian-Xin (测试) 走访孙有田户", "走访孙有田户"],
    ["@连心", ""],
    ["@连心 ", ""],
    // Written by hand, without the space that the clients put.
    ["@连心走访孙有田户", "走访孙有田户"],
    // Others are mentioned too: they stay, for the reader of the report to pass over.
    ["@王芳 @李 强 @连心 走访孙有田户", "@王芳 @李 强 走访孙有田户"],
    ["@王芳@连心 走访孙有田户", "@王芳 走访孙有田户"],
    ["@连心桥 @连心 走访孙有田户", "@连心桥 走访孙有田户"],
    // The bot was renamed.
    ["@新名字 走访孙有田户", "走访孙有田户"],
    ["@王芳 @新名字\u2005走访孙有田户", "走访孙有田户"],
    ["走访孙有田户 @新名字", "走访孙有田户 @新名字"],
  ])("%j -> %j", (text, rest) => {
    expect(strip(text, true)).toBe(rest);
  });

  test.each([
    ["@连心 走访连心户,送化肥2袋", "走访连心户,送化肥2袋"],
    ["@连心 连心家", "连心家"],
    ["走访连心户 @连心", "走访连心户"],
    ["@连心走访连心户", "走访连心户"],
    ["@帮扶 助手 帮扶助手家", "帮扶助手家"],
  ])("a household called like the bot survives: %j -> %j", (text, rest) => {
    expect(strip(text, true)).toBe(rest);
  });
});

describe("in a private chat", () => {
  test.each([
    ["走访孙有田户", "走访孙有田户"],
    ["@连心 走访孙有田户", "走访孙有田户"],
    ["走访连心户", "走访连心户"],
    // Nobody has to be mentioned there, so what is not exactly the bot's name is not touched.
    ["@王芳 走访孙有田户", "@王芳 走访孙有田户"],
    ["@连心桥 走访孙有田户", "@连心桥 走访孙有田户"],
  ])("%j -> %j", (text, rest) => {
    expect(strip(text, false)).toBe(rest);
  });
});

test("a blank name takes nothing out", () => {
  expect(mentionStripper([" "])("走访@孙有田 户", false)).toBe("走访@孙有田 户");
});

test("a name may hold any sign", () => {
  for (const name of ["a.b", "[x]", "c+", "(d", "e|f", "$g^", "h\\i", "-j-", "k/l", "{m}"]) {
    expect(mentionStripper([name])(`@${name} 走访`, true)).toBe("走访");
    expect(mentionStripper([name])("@axb 走访", false)).toBe("@axb 走访");
  }
});

test.each([
  ["spaces", " ".repeat(200_000)],
  ["mentions", "@".repeat(200_000)],
  ["other mentions", "@王芳 ".repeat(50_000)],
  ["invisible characters", "\u200b".repeat(200_000)],
  ["a name's beginning", `@帮扶${" ".repeat(200_000)}`],
])("200,000 %s are read in one go", (_name, text) => {
  expect(strip(`${text}x`, true).endsWith("x")).toBe(true);
});
