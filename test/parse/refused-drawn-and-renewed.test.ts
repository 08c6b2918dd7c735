import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Who offered us a meal may refuse what we gave for it; what we refuse takes nothing back. */
test.each<[string, string[]]>([
  ["李平留我吃饭,给他50块饭钱他不收", []],
  ["在李平家坐了坐,他留我吃饭,给他20块伙食费他死活不要", ["visit 1户次 H001"]],
  ["李平非要塞给我鸡蛋,我给了他50块钱,他说不收", []],
  ["李平留我吃饭,给他带了一桶油", ["goods 食用油 1桶 H001"]],
  ["给李平送了两袋米,他非要给我鸡蛋,我说不要", ["goods 大米 2袋 H001"]],
  ["给李平送了两袋米,他拿出两条烟塞给我,我不收他不让走", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Drawn by one of theirs where an office pays it out is that office's; drawn for them by us, or at the village's, counts. */
test.each<[string, string[]]>([
  ["李平前天在乡政府领了棉被1床、临时救助金600元", []],
  ["李平家今天到乡里领了500块", []],
  ["赵满仓上镇政府领了600元,我今天去看望他", ["visit 1户次 H007"]],
  ["我到民政局领了500元救助金给李平", ["cash 500元 H001"]],
  ["帮李平到民政局领了救助金600元", ["cash 600元 H001"]],
  ["李平在镇政府领到我们单位的慰问金500元", ["cash 500元 H001"]],
  ["走访李平,他领了慰问金500元", ["cash 500元 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money that one of theirs puts into what is theirs, or anybody into shares, is no gift. */
test.each<[string, string[]]>([
  ["李平把欠信用社的3万还清了,又拿2万入了合作社的股", []],
  ["李平还拿了3万买车", []],
  ["陈九斤家拿5万盖房子", []],
  ["赵满仓拿三千块买了头牛", []],
  ["给李平拿了500元买药", ["cash 500元 H001"]],
  ["走访李平,拿500元买药", ["cash 500元 H001", "visit 1户次 H001"]],
  ["我拿200块给李平", ["cash 200元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many of those placed are at work by now; others at work are none of them. */
test.each<[string, string[]]>([
  ["李平家两个儿子,我介绍到园区电子厂务工,2人都上班了", ["job 2人 H001"]],
  ["推荐李平家的娃去鞋厂务工,两人昨天已经上岗", ["job 2人 H001"]],
  ["介绍李平家两个儿子去电子厂务工,2人都上班了", ["job 2人 H001"]],
  ["介绍李平到电子厂务工,他家还有2人在外打工", ["job ?人 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Sums behind names, and then what all of them were. */
test.each<[string, string[]]>([
  ["李平500元,刘军300元,都是慰问金", ["cash 300元 H003", "cash 500元 H001"]],
  ["李平三百块,陈九斤两百块,全是救助金", ["cash 200元 H002", "cash 300元 H001"]],
  ["李平500元,刘军300元,都是借款", []],
  ["李平500元,刘军300元,都是自己挣的", []],
  ["李平500元,刘军300元,都不是慰问金", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A house told to be near, and gone to as well. */
test.each<[string, string[]]>([
  ["刘军家隔得近,也去坐了坐", ["visit 1户次 H003"]],
  ["刘军家就在隔壁,顺便也进去坐了一会儿", ["visit 1户次 H003"]],
  ["李平家就在路边,我也去了一趟", ["visit 1户次 H001"]],
  ["刘军家离得远,没去", []],
  ["李平家就在路边,路过没进去", []],
  ["李平家在河边的田,我也去转了转", []],
  ["刘军家离村部不远,他也常来坐坐", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Cards put in the place of the old ones are as many as is told of each. */
test.each<[string, string[]]>([
  [
    "到李平家,再到刘军家。两家的连心卡今天都换了新的,一家一张",
    ["contact_card 1张 H001", "contact_card 1张 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["给李平、刘军换了新的连心卡,一家一张", ["contact_card 1张 H001", "contact_card 1张 H003"]],
  ["李平家的连心卡今天换了新的", ["contact_card ?张 H001"]],
  ["李平家的连心卡今天要换", []],
  ["李平家的便民卡今天没换", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** For so long at what one of theirs was at. */
test.each<[string, string[]]>([
  ["到李平家,他婆娘正在院坝头撕苞谷壳,我也坐下来撕了两个钟头", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平在搓草绳,我也搓了半天", ["labour 1人次 H001"]],
  ["李平在喝酒,我也喝了一会儿", []],
  ["李平在晒太阳,我也晒了一阵", []],
  ["李平在剥花生,我也尝了一会儿", []],
  ["李平在搓草绳,他说去年搓了半天", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Dictated: help because they were not done, what follows a refusal of ours, and more for whom it begins with. */
test.each<[string, string[]]>([
  ["李平家麦子没割完我就帮他割了半天然后给了他一袋米", ["goods 大米 1袋 H001", "labour 1人次 H001"]],
  ["李平家没人我就给他打了个电话", ["talk 1次 H001", "visit 1户次 H001 missed"]],
  ["去了李平家他非要给我装鸡蛋我没要给他讲解了医保政策", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["去了李平家给他送米他没要", ["visit 1户次 H001"]],
  ["给李平另外加了一件皮大衣", ["goods 皮大衣 1件 H001"]],
  ["给陈九斤家又添了一口锅", ["goods 锅 1口 H002"]],
  ["给李平送了一袋米又给陈九斤送了一桶油", ["goods 大米 1袋 H001", "goods 食用油 1桶 H002"]],
  ["给李平又去了一趟民政局", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** That no car got up there tells how the things were brought; said by them, or of their way, it is a need. */
test.each<[string, string[]]>([
  ["李平户:炉子1个,煤500斤,车上不去,请人背起送到他家的", []],
  ["李平家的路没修,车上不去,扛米要靠人背", ["车上不去"]],
  ["陈九斤说车上不去,背煤难", ["陈九斤说车上不去,背煤难"]],
  ["陈九斤家门口车上不去,想修条路", ["陈九斤家门口车上不去,想修条路"]],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
