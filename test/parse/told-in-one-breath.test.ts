import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A trouble and its end with no stop between them. */
test.each<[string, string[], number]>([
  ["李平反映门前水沟堵塞已联系环卫站清理完毕", ["solved 1件 H001"], 0],
  ["李平反映电视没信号当场给调好了", ["solved 1件 H001"], 0],
  ["李平反映水管不出水当天就联系水厂给修好了", ["solved 1件 H001"], 0],
  ["走访李平他说医保卡刷不起当场联系医保局给激活了", ["solved 1件 H001", "visit 1户次 H001"], 0],
  ["李平家房子漏雨我联系住建所派人把瓦换了现在不漏了", ["solved 1件 H001"], 0],
  ["李平说路灯不亮我联系村上给修好了", ["solved 1件 H001"], 0],
  ["李平反映水管坏了希望马上联系人修好", [], 1],
  ["李平反映路灯坏了村上已经联系人修好了", [], 1],
  ["李平反映路灯坏了已联系供电所还没修好", [], 1],
  ["李平反映门前路烂了我帮他反映给村上", [], 1],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toHaveLength(wants);
});

/** The way to somebody's home told to its end, and how it was there. */
test.each<[string, string[]]>([
  ["李平家去了一趟人都在", ["visit 1户次 H001"]],
  ["李平家去过了人挺精神", ["visit 1户次 H001"]],
  ["李平家去了一趟花椒红得好", ["visit 1户次 H001"]],
  ["李平家我今上午去看过人精神着哩", ["visit 1户次 H001"]],
  ["李平家我刚去过血压计给了他一个", ["goods 血压计 1个 H001", "visit 1户次 H001"]],
  ["走访李平水管坏了当场给修好了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["李平家去了一趟没人", ["visit 1户次 H001 missed"]],
  ["李平家去了医院", []],
  ["李平家昨天去了医院", []],
  ["李平家昨天去了集上", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
