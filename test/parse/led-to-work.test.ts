import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** How many were led to a work, told with what they are. */
test.each<[string, string[], string[]]>([
  ["组织党员、群众40余人清理河道", ["labour ~40人次"], []],
  ["组织党员和群众40人清理河道", ["labour 40人次"], []],
  ["组织群众40人看电影", [], []],
  ["组织群众、党员40人体检", ["medical 40人次"], []],
  ["组织群众、党员40人学习政策", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
