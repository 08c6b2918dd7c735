import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What others gave, and the hands that were called. */
test.each<[string, string[], string[]]>([
  ["村里发的化肥，李平领了5袋", [], []],
  ["我们发的化肥，李平领了5袋", ["goods 化肥 5袋 H001"], []],
  ["组织15个志愿者给李桂花收玉米4亩", ["labour 15人次 H004"], []],
  ["发动十几个干部帮陈九斤掰玉米", ["labour ~10人次 H002"], []],
  ["李平家盖房花了12万，政府补了3万", [], []],
  ["给李平补了3000元", ["cash 3000元 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Three matters, and what each is. */
test.each<[string, string[], string[]]>([
  ["李平提出三个问题：一是路，二是水，三是电", [], ["一是路", "二是水", "三是电"]],
  ["李平反映三个问题：一是路不好走，二是水压低", [], ["一是路不好走", "二是水压低"]],
  ["李桂花家没有自来水", [], ["李桂花家没有自来水"]],
  ["解决问题3个", ["solved 3件"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** How it is always done, and what was bidden. */
test.each<[string, string[]]>([
  ["每周五下午走访李平", []],
  ["每月走访李平两次", []],
  ["每周走访了李平", ["visit 1户次 H001"]],
  ["每天入户3户，一共走了15户", ["visit 15户次"]],
  ["叮嘱李平每天量血压", []],
  ["给李平发了微信，没回", []],
  ["给李平发了微信，他回了说都好", ["talk 1次 H001"]],
  ["帮陈九斤跑了一趟民政局", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
