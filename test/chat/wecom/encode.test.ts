import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutToBytes, toMarkdown, toPlainText } from "../../../src/chat/wecom/encode.ts";

describe("toMarkdown", () => {
  test.each([
    ["记好了 #0612-3:走访 孙*田", "记好了 #0612-3:走访 孙*田"],
    ["# 东风镇\n**走访** 12户次", "# 东风镇\n**走访** 12户次"],
    ["> 房屋漏水\n已转交", "> 房屋漏水\n\n已转交"],
    ["> 一\n> 二\n\n三", "> 一\n> 二\n\n三"],
    ["> 到此为止", "> 到此为止"],
    ["", ""],
  ])("%j -> %j", (light, markdown) => {
    expect(toMarkdown(light)).toBe(markdown);
  });

  test.each([
    "<@wangfang>",
    "<@all>",
    "请<@wangfang>看",
    '<font color="warning">',
    "<think>",
    "[点这里](http://x)",
    "![图](http://x)",
  ])("%s calls nobody and is obeyed by nobody", (text) => {
    expect(toMarkdown(text)).not.toMatch(/<|\]\(/);
    expect(toPlainText(text)).not.toMatch(/<|\]\(/);
  });
});

describe("toPlainText", () => {
  test.each([
    ["# 本月还没记录", "本月还没记录"],
    ["### 小标题\n**孙有田** 上次5.3", "小标题\n孙有田 上次5.3"],
    ["> 走访孙有田户", "走访孙有田户"],
    ["#0612-3 已记录", "#0612-3 已记录"],
    ["2 > 1", "2 > 1"],
    ["3**2", "3**2"],
  ])("%j -> %j", (light, plain) => {
    expect(toPlainText(light)).toBe(plain);
  });
});

describe("cutToBytes", () => {
  const mark = "\n……";

  test("leaves what fits", () => {
    expect(cutToBytes("户".repeat(10), 30, mark)).toBe("户".repeat(10));
  });

  test("says that it cut, and keeps whole lines where one ends near", () => {
    const lines = Array.from({ length: 20 }, (_, index) => `第${index}行`).join("\n");
    const cut = cutToBytes(lines, 100, mark);
    expect(cut.endsWith(mark)).toBe(true);
    expect(lines).toContain(`${cut.slice(0, -mark.length)}\n`);
  });

  test("never too long, never half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 10, max: 60 }), (text, bytes) => {
        const whole = text.toWellFormed();
        const cut = cutToBytes(whole, bytes, mark);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
        const kept = cut.endsWith(mark) && cut !== whole ? cut.slice(0, -mark.length) : cut;
        expect(whole.startsWith(kept)).toBe(true);
      }),
    );
  });
});
