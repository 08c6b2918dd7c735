import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** An act told without a figure is among those that the same sentence counts. */
test.each<[string, string[]]>([
  ["走访李平，跟他聊了聊，谈心谈话1次", ["talk 1次 H001", "visit 1户次 H001"]],
  ["走访李平，宣讲了政策，政策宣讲1次", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["为李平、陈九斤两家调解地界纠纷，化解矛盾1件", ["solved 1件 H001+H002"]],
  ["给李平解决了灯不亮的问题，办实事1件", ["solved 1件 H001"]],
  ["李平家漏雨，给修好了，解决困难1件", ["solved 1件 H001"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is told as another, of another household, in another sentence or with a figure of its own is counted besides. */
test.each<[string, string[]]>([
  ["走访李平，宣讲了政策，又宣讲1次", ["outreach 2次 H001", "visit 1户次 H001"]],
  ["给李平宣讲了政策，给陈九斤宣讲政策1次", ["outreach 1次 H001", "outreach 1次 H002"]],
  ["给李平解决了灯不亮的问题。给李平办实事1件", ["solved 2件 H001"]],
  ["召开党员大会1场、群众会议2场", ["meeting 3次"]],
  ["编发简报1期，刊发报道2条", ["bulletin 3期"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
