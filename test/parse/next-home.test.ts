import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Dictated: how it is at one home, and what was done at the next, which the first has no part in.
test.each<[string, string[]]>([
  ["李平家孩子上学去了刘军家送了一袋米", ["goods 大米 1袋 H003"]],
  ["李平的儿子当兵去了刘军家我送了一袋米", ["goods 大米 1袋 H003"]],
  ["李平家在办喜事刘军家送了一袋化肥", ["goods 化肥 1袋 H003"]],
  ["李平家老样子刘军家送了一袋米", ["goods 大米 1袋 H003"]],
  ["李平家已经脱贫了刘军家给了一百块", ["cash 100元 H003"]],
  ["李平挺好的陈九斤家我去了送了一桶油", ["goods 食用油 1桶 H002", "visit 1户次 H002"]],
  ["李平家麦子都收完了刘军家还没收我帮他割了半天", ["labour 1人次 H003"]],
  ["李平家厕所改好了陈九斤家的还没弄完今天帮他搬了半天砖", ["labour 1人次 H002"]],
  ["李平家不缺啥刘军家送了一袋化肥", ["goods 化肥 1袋 H003"]],
  ["李平家刘军家送了一袋米", ["goods 大米 1袋 H001+H003"]],
  ["李平家和刘军家送了一袋米", ["goods 大米 1袋 H001+H003"]],
  ["上午李平家下午刘军家各送了一袋米", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["把李平家的米送到刘军家", ["goods 大米 ? H003", "visit 1户次 H003"]],
  ["去了李平家刘军家送了一袋米", ["goods 大米 1袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  [
    "昨天去李平家送了一袋面今天又去了刘军家帮他扫院子",
    [
      "goods 面粉 1袋 H001 2026-06-11",
      "labour 1人次 H003",
      "visit 1户次 H001 2026-06-11",
      "visit 1户次 H003",
    ],
  ],
  ["陪李平去医院看病刘军家也去了", ["medical 1人次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
