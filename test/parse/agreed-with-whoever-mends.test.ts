import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What was agreed with whoever is to put it right is no matter of its own. */
test.each<[string, string[], string[]]>([
  ["刘军家的房顶漏水,跟村里商量好了,下周来修", [], ["刘军家的房顶漏水"]],
  ["李平家漏雨,和村支书商量好了", [], ["李平家漏雨"]],
  ["李平家漏雨,与村里协商好了下周修", [], ["李平家漏雨"]],
  ["李平家没水,跟水厂说好了,明天来接", [], ["李平家没水"]],
  ["李平家没水,跟水厂说了", [], ["李平家没水,跟水厂说了"]],
  ["李平家漏雨,和施工队说好了,下周修", [], ["李平家漏雨"]],
  ["李平想修房,跟村里商量好了没批", [], ["李平想修房", "跟村里商量好了没批"]],
  ["李平说跟村里商量过了没人管", [], ["李平说跟村里商量过了没人管"]],
  ["李平家漏雨,和村里商量过了,准备下周修", [], ["李平家漏雨"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
