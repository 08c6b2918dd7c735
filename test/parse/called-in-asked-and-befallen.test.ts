import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each([
  ["走访李平,联系水管站,当天就把管道修好了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,联系供电所,第二天就把电表换了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,我当天就把管道修好了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,请了两个工人,当天就把墙砌好了", ["visit 1户次 H001"]],
  [
    "走进李平、刘军家中,问了过年的肉备没备、烤火成不成问题,两家各送被褥1床",
    ["goods 被子 1床 H001", "goods 被子 1床 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["到李平家里,他问低保啥时候批", ["visit 1户次 H001"]],
  ["来到李平家,三面窑洞", ["visit 1户次 H001"]],
  ["走访李平,老人搬来凳子让我们自己摘着吃", ["visit 1户次 H001"]],
  ["李平让我们自己修", []],
  ["我今天没顾上下村就是视频联系了一下李平", ["talk 1次 H001"]],
  ["今天没去成就是给李平打了个电话", ["talk 1次 H001"]],
  ["李平家没别的困难就是给孩子上学难", []],
  ["后来在村委会开了个会说的是防冻的事收了四条意见就这些", ["meeting 1次", "suggestion 4条"]],
  ["到李平家说的是低保的事送了两袋米", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["李平说了低保的事给了村干部两盒烟", []],
  ["走访李平他说低保的事发了三次通知", ["visit 1户次 H001"]],
  ["李平家昨天停电,我去看了看", ["visit 1户次 H001"]],
  ["李平家的牛昨天下了牛犊,给他讲了养牛政策", ["outreach 1次 H001"]],
  ["李平老伴前天走了,我去看了看他", ["visit 1户次 H001"]],
  ["李平昨天从医院回来我去看了他", ["visit 1户次 H001"]],
  ["李平家昨天去了", ["visit 1户次 H001 2026-06-11"]],
  ["昨天走访了李平,他家停电", ["visit 1户次 H001 2026-06-11"]],
])("%s", (text, expected) => {
  // Who mended it, who asked, what was done then, and on which day.
  expect(told(text)).toEqual(expected);
});

test.each([["有的反映水渠堵塞了,有的提出道路坑洼不平", ["有的反映水渠堵塞了", "有的提出道路坑洼不平"]]])(
  "asked for: %s",
  (text, expected) => {
    expect(read(text).needs.map((need) => need.text)).toEqual(expected);
  },
);
