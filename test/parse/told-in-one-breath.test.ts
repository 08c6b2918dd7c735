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

/** Where the name of a thing ends, when what is told next runs on. */
test.each<[string, string[]]>([
  ["给李平送去棉门帘一个天冷了用得上", ["goods 棉门帘 1个 H001"]],
  ["给李平送去暖水袋一个冬天用", ["goods 暖水袋 1个 H001"]],
  ["给李平拿了台新血压计教他怎么量", ["goods 血压计 1台 H001"]],
  ["给李平带了半斤桂圆人有点感冒", ["goods 桂圆 0.5斤 H001"]],
  ["给李平送了两挑煤够烧到开春", ["goods 煤 2挑 H001"]],
  ["给李平捎了些红薯粉条香油几瓶", ["goods 红薯粉条 ? H001", "goods 香油 ?瓶 H001"]],
  ["给李平拉了一车柴火棉絮两床", ["goods 柴火 1车 H001", "goods 棉絮 2床 H001"]],
  ["给李平送草料千把斤盐砖三五块", ["goods 盐砖 ~3块 H001", "goods 草料 ~1000斤 H001"]],
  ["给李平送了三盒藿香正气水一盒膏药", ["goods 膏药 1盒 H001", "goods 藿香正气水 3盒 H001"]],
  ["给李平送了两袋有机肥料", ["goods 有机肥料 2袋 H001"]],
  ["给李平发了本种植手册", ["leaflet 1份 H001"]],
  ["给李平送了份种植合同", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** All of a number named behind it, on more days than one; and a day of old that dates only what is owing. */
test.each<[string, string[]]>([
  ["去了两家,李平家是昨天去的,刘军家是今天去的", ["visit 1户次 H001 2026-06-11", "visit 1户次 H003"]],
  [
    "今天走访2户,昨天走访了李平家、刘军家",
    ["visit 1户次 H001 2026-06-11", "visit 1户次 H003 2026-06-11", "visit 2户次"],
  ],
  ["李平硬要还我去年垫的200块,我没收,在他家喝了杯茶就走了", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
