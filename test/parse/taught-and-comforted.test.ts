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
