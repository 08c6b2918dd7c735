import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { Pattern } from "../../../src/parse/text/pattern.ts";
import { read } from "../../support/reading.ts";

test.each([
  [/^(?:走|去)了?$/, "去了", "到了"],
  [/^(?:走|去)了?$/, "走", "走了吗"],
  [/^[^我]*(?:给|帮)/, "老李给", "老李送"],
  [/[车筐]$|扁担/, "一筐", "一篓"],
  [/[车筐]$|扁担/, "扁担两根", "筐里"],
  [/^\d{7,}$/, "13812345678", "138"],
  [/(?<!不)好(?=了)/, "修好了", "修了"],
  [/^(?:大?前|去)年|^20\d\d年/, "2025年", "今天"],
  [/[①-⑳]户/, "②户", "四户"],
  [/\u9001$/, "送", "送了"],
])("%s may match %s, and surely does not match %s", (pattern, may, cannot) => {
  const asked = new Pattern(pattern);
  expect([asked.mayMatch(may), asked.test(may)]).toEqual([true, true]);
  expect([asked.mayMatch(cannot), pattern.test(cannot)]).toEqual([false, false]);
});

test.each([
  [/^(?:好|行)?$/, ""],
  [/(?:^|。)送/, "米。送"],
  [/^户$/m, "李平\n户"],
  [/visit/i, "VISIT"],
  [/(.)不\1/, "好不好"],
  [/^[^,]{2,3}$/, "李平"],
  [/^(?!不).*$/, "龘"],
  [/a{2}|\d+\.?/, "aa"],
])("%s may match %s", (pattern, text) => {
  expect(pattern.test(text)).toBe(true);
  expect(new Pattern(pattern).test(text)).toBe(true);
});

const gold = new URL("../../fixtures/eval-dev/dev.jsonl", import.meta.url);

test("whatever the patterns of the parser match, they may match", () => {
  const missed: string[] = [];
  const spy = vi.spyOn(Pattern.prototype, "test").mockImplementation(function (this: Pattern, text) {
    const matches = this.pattern.test(text);
    if (matches && !this.mayMatch(text)) missed.push(`${this.pattern.source}: ${text}`);
    return matches;
  });
  for (const line of readFileSync(gold, "utf8").trim().split("\n")) read(JSON.parse(line).text);
  expect(spy).toHaveBeenCalled();
  expect([...new Set(missed)]).toEqual([]);
  spy.mockRestore();
}, 60_000);
