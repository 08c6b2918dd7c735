import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// A list under its heading, what was taught at once, and what asks nothing of us.
test.each<[string, string[]]>([
  // A list below its heading, gone to and given.
  [
    "入户发放鸡苗情况\n李平 20羽\n刘军 30羽",
    ["goods 鸡苗 20羽 H001", "goods 鸡苗 30羽 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["入户情况\n李平 在家\n刘军 在家", ["visit 1户次 H001", "visit 1户次 H003"]],
  // One thing for another.
  ["走访李平,反映手机上不会做申报,我当场教会了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,反映手机上不会做申报,我教了他半天", ["visit 1户次 H001"]],
  ["李平让我别担心", []],
  ["李平让我帮他办低保", []],
  ["跟李平打了个电话他在厂里上班讲一切都好让我莫操心", ["talk 1次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A craft that was taught so often is as many trainings, and who came was trained. */
test.each<[string, string[]]>([
  ["请技术员给村民讲了2场果树嫁接,来了40人", ["trainee 40人次", "training 2场"]],
  ["请专家讲了三堂养蜂技术", ["training 3场"]],
  [
    "请农艺师来讲了两场花椒栽培,来了50多人,发剪刀50把",
    ["goods 剪刀 50把", "trainee ~50人次", "training 2场"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Listened to, or no craft. */
test.each<[string, string[]]>([
  ["听专家讲了两场苹果修剪", []],
  ["参加县里培训,老师讲了两场种植技术", []],
  ["讲了两场医保政策", ["outreach 2次"]],
  ["讲了两场故事", []],
  ["讲了三场养老政策和养鸡技术", ["outreach 3次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
