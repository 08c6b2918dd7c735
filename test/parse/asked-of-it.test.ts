import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

/** What is asked for without its name is asked of the trouble told right in front. */
test.each<[string, string[]]>([
  ["走访李平,墙上少个灭火器,他让我给协调一个", ["墙上少个灭火器,他让我给协调一个"]],
  ["李平家厕所没有灯,想让给接一个", ["李平家厕所没有灯,想让给接一个"]],
  ["走访李平,网不好,她想让移动公司来看看", ["网不好,她想让移动公司来看看"]],
  ["走访李平,送米一袋,他想让我们帮着修一下", ["他想让我们帮着修一下"]],
  ["走访李平,聊了聊,他想让我帮他找找人", ["他想让我帮他找找人"]],
])("%s", (text, expected) => expect(needs(text)).toEqual(expected));
