import { describe, expect, test } from "vitest";
import { nameFinder } from "../../src/core/name-finder.ts";
import { clip, neutralise } from "../../src/core/neutralise.ts";
import { reviewOutgoing } from "../../src/core/policy.ts";

const plain = { audience: "group", names: nameFinder([]), maxBytes: 2048 } as const;

describe("reviewOutgoing", () => {
  test.each([
    "@all 开会",
    "@所有人 开会",
    "<@all>",
    "<@ZhangSan> 你好",
    "@ALL",
    "@\u200b所有人",
    "@ everyone",
  ])("%s mentions people and is blocked, in private too", (text) => {
    for (const audience of ["group", "private"] as const) {
      expect(reviewOutgoing({ ...plain, audience, text })).toMatchObject({ ok: false, code: "mentions-all" });
    }
  });

  test.each(["请@我回1或2", "mail@allen.example", "\uff20所有人", "＊＊3＊＊户"])("%s may go out", (text) => {
    expect(reviewOutgoing({ ...plain, text })).toEqual({ ok: true, text });
  });

  test("masks household names in a group, and only there", () => {
    const message = { ...plain, text: "走访 孙有田,化肥2袋", names: nameFinder(["孙有田"]) };
    expect(reviewOutgoing(message)).toEqual({ ok: true, text: "走访 孙＊田,化肥2袋" });
    expect(reviewOutgoing({ ...message, audience: "private" })).toEqual({ ok: true, text: message.text });
  });

  test("counts bytes, not characters", () => {
    expect(reviewOutgoing({ ...plain, text: "户".repeat(3), maxBytes: 9 })).toMatchObject({ ok: true });
    expect(reviewOutgoing({ ...plain, text: "户".repeat(3), maxBytes: 8 })).toMatchObject({
      ok: false,
      code: "too-long",
    });
  });

  test.each(["本月走访排名", "孙晓梅 第1名", "倒数第二", "红黑榜"])("%s ranks people", (text) => {
    expect(reviewOutgoing({ ...plain, text })).toMatchObject({ ok: false, code: "ranking" });
    expect(reviewOutgoing({ ...plain, text, isAnswer: true })).toMatchObject({ ok: true });
    expect(reviewOutgoing({ ...plain, text, audience: "private" })).toMatchObject({ ok: true });
  });

  test("tells no group who is late", () => {
    const message = { ...plain, text: "还没记录:孙晓梅", lateNames: ["孙晓梅"] };
    expect(reviewOutgoing(message)).toMatchObject({ ok: false, code: "names-of-the-late" });
    expect(reviewOutgoing({ ...message, audience: "private" })).toMatchObject({ ok: true });
  });
});

describe("neutralise", () => {
  test.each([
    ["<@all> **大**", `${wide("<@")}all${wide(">")} ${wide("**")}大${wide("**")}`],
    ["[点我](http://a.cn)", `${wide("[")}点我${wide("](")}http${wide(":")}//a${wide(".")}cn${wide(")")}`],
    ["# 标题\n> 引用", `${wide("#")} 标题 ${wide(">")} 引用`],
    ["`x` ~y~ |z| _w_", ["`x` ~y~ |z| _w_"].map((text) => text.replace(/[`~|_]/g, wide)).join("")],
    ["www.baidu.com", `www${wide(".")}baidu${wide(".")}com`],
    ["<b>1</b>", `${wide("<")}b${wide(">")}1${wide("<")}/b${wide(">")}`],
    ["化肥3.5袋,8.20", "化肥3.5袋,8.20"],
    ["\u202e反\u0000向", "反 向"],
  ])("%j -> %j", (text, harmless) => {
    expect(neutralise(text)).toBe(harmless);
  });

  test("what it lets through is never blocked as a mention", () => {
    const text = neutralise("@所有人 <@all> @everyone");
    expect(reviewOutgoing({ ...plain, text })).toEqual({ ok: true, text });
  });
});

test("clip tells that something was cut off", () => {
  expect(clip("一二三", 3)).toBe("一二三");
  expect(clip("一二三四", 3)).toBe("一二…");
});

/** The full-width twins of ASCII characters. */
function wide(text: string): string {
  return [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join("");
}
