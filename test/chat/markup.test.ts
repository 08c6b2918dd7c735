import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutWithin, type Markup, render, renderedBytes, renderWithin } from "../../src/chat/markup.ts";

const all = ["plain", "wecom-markdown", "dingtalk-markdown"] as const satisfies readonly Markup[];

describe("WeCom's markdown", () => {
  test.each([
    ["记好了 #0612-3:走访 孙＊田", "记好了 #0612-3:走访 孙＊田"],
    ["# 东风镇\n**走访** 12户次", "# 东风镇\n**走访** 12户次"],
    ["> 房屋漏水\n已转交", "> 房屋漏水\n\n已转交"],
    ["> 一\n> 二\n\n三", "> 一\n> 二\n\n三"],
    ["> 到此为止", "> 到此为止"],
    ["", ""],
  ])("%j -> %j", (light, markdown) => {
    expect(render("wecom-markdown", light)).toBe(markdown);
  });
});

describe("DingTalk's markdown keeps every line break", () => {
  test.each([
    ["走访5户\n送化肥2袋", "走访5户  \n  送化肥2袋"],
    ["# 东风镇\n**走访** 12户次", "# 东风镇\n\n**走访** 12户次"],
    ["> 一\n> 二\n三", "> 一\n\n> 二\n\n三"],
    ["一\n\n二", "一\n\n二"],
    ["一", "一"],
    ["", ""],
  ])("%j -> %j", (light, markdown) => {
    expect(render("dingtalk-markdown", light)).toBe(markdown);
  });

  test("none is left that would be swallowed", () => {
    const lines = fc.array(fc.constantFrom("# 题", "> 引", "字", "**粗**", ""), { maxLength: 12 });
    fc.assert(
      fc.property(lines, (light) => {
        const shown = render("dingtalk-markdown", light.join("\n"));
        expect(shown.replace(/ {2}\n {2}|\n\n+/g, "").trim()).not.toContain("\n");
      }),
    );
  });
});

describe("plain text", () => {
  test.each([
    ["# 本月还没记录", "本月还没记录"],
    ["### 小标题\n**孙有田** 上次5.3", "小标题\n孙有田 上次5.3"],
    ["> 走访孙有田户", "走访孙有田户"],
    ["#0612-3 已记录", "#0612-3 已记录"],
    ["2 > 1", "2 > 1"],
    ["3**2", "3**2"],
    ["一\r\n二\u2028三", "一\n二\n三"],
  ])("%j -> %j", (light, plain) => {
    expect(render("plain", light)).toBe(plain);
  });
});

describe.each(all)("as %s", (markup) => {
  test.each([
    "<@wangfang>",
    "<@all>",
    "请<@wangfang>看",
    '<font color="warning">',
    "<think>",
    "[点这里](http://x)",
    "![图](http://x)",
    "a\u0000b\u001b[2J",
  ])("%j calls nobody and is obeyed by nobody", (text) => {
    expect(render(markup, text)).not.toMatch(/<|\]\(|[^\P{Cc}\n]/u);
  });

  test("what fits is left as it is", () => {
    expect(renderWithin(markup, "户".repeat(10), 30, "……")).toBe("户".repeat(10));
  });

  test("what was cut says so, and ends with a whole line where one ends near", () => {
    const lines = Array.from({ length: 20 }, (_, index) => `第${index}行`);
    const cut = renderWithin(markup, lines.join("\n"), 100, "……");
    expect(cut).toMatch(/行\s+……$/);
  });

  test("one line that is too long is cut inside, with its marks closed", () => {
    const cut = renderWithin(markup, `**${"很长".repeat(100)}**`, 100, "……");
    expect(cut.endsWith("……")).toBe(true);
    expect(Buffer.byteLength(cut)).toBeGreaterThan(80);
    expect(cut.split("**")).toHaveLength(markup === "plain" ? 1 : 3);
  });

  test("never too long, never half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 20, max: 60 }), (text, bytes) => {
        const cut = renderWithin(markup, text, bytes, "……");
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });

  test("cut with an end of its own keeps the end whole, and stays within", () => {
    const lines = fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 60, max: 400 }), (light, bytes) => {
        const end = "……\n“刘军”是哪一户?\n1 刘军";
        const cut = cutWithin(markup, light.join("\n"), bytes, end);
        expect(cut.endsWith(end)).toBe(true);
        expect(renderedBytes(markup, cut)).toBeLessThanOrEqual(bytes);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });

  test("cut shows how a long first line begins, however long the end is", () => {
    const cut = cutWithin(markup, `记好了 #0820-1:${"很长".repeat(100)}`, 200, "末".repeat(55));
    expect(cut).toMatch(/^记好了 #0820-1/);
    expect(renderedBytes(markup, cut)).toBeLessThanOrEqual(200);
  });

  test("cut inside a bold line leaves no mark open", () => {
    const cut = cutWithin(markup, `**${"很长".repeat(100)}**`, 200, "……");
    expect(cut).toMatch(/^很长.*…\n……$/);
    expect(renderedBytes(markup, cut)).toBeGreaterThan(150);
  });
});
