import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// So much to each, told in front of who they are.
test.each([
  ["发放慰问金,每户300元,李平、刘军", ["cash 300元 H001", "cash 300元 H003"]],
  [
    "今天送温暖,每户一袋米一桶油,李平、刘军",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
  [
    "走访慰问困难户,每户300元,李平、刘军",
    ["cash 300元 H001", "cash 300元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["发放慰问金,每户300元,李平、刘军,共2户", ["cash 300元 H001", "cash 300元 H003"]],
  ["发放取暖费每户300元,李平、刘军", ["cash 300元 H001", "cash 300元 H003"]],
  ["发放慰问金,每户300元,李平,刘军", ["cash 300元 H001", "cash 300元 H003"]],
  ["发放补助,每户300元,李平,刘军没在家", ["cash 300元 H001", "visit 1户次 H003 missed"]],
  [
    "发放饲料每户2袋,李平,地膜每户1卷,刘军、赵满仓,慰问金每户200元,陈九斤",
    ["cash 200元 H002", "goods 地膜 1卷 H003", "goods 地膜 1卷 H007", "goods 饲料 2袋 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["每户300元,李平、刘军家没人", ["visit 1户次 H001 missed", "visit 1户次 H003 missed"]],
  ["每户300元,李平、刘军家的还没发", []],
  ["计划发放慰问金,每户300元,李平、刘军", []],
  ["土豆每户200斤,李平、刘军", []],
  ["危房补助每户交500元,李平、刘军", []],
  ["慰问困难户,水费每户收30元,李平、刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["发放慰问金,每户300元,共12户", ["cash 3600元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// When they said so is no speech that the gift is in.
test.each([
  ["李平家缺水,昨天反映的,今天拉了两车水送去", ["goods 水 2车 H001"]],
  ["李平家没煤烧,昨天说的,今天拉去半吨煤", ["goods 煤 0.5吨 H001"]],
  ["今天陪李平去做了白内障手术", ["medical 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["李平家没煤烧,昨天反映的,还没人管", []],
  ["李平说他上周做了手术,陪他坐了坐", []],
])("%s", (text, entries) => {
  expect(told(text).filter((entry) => /goods|medical/.test(entry))).toEqual(entries);
});

/** What was built at each of those told before, behind a stop. */
test.each<[string, string[]]>([
  ["给7户修了水窖,每户1口", ["works 水窖 7口"]],
  ["为6户改造了厕所,一户1座", ["works 厕所 6座"]],
  ["给9户打了井,每户1眼,给刘军送米2袋", ["goods 大米 2袋 H003", "works 井 9眼"]],
  ["给李平、刘军修了水窖,每户1口", ["works 水窖 1口 H001", "works 水窖 1口 H003"]],
  ["给30户安装了太阳能热水器,每户1台", ["works 太阳能热水器 30台"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Told in all, other things for each, their own building, or a plan. */
test.each<[string, string[]]>([
  ["给7户修水窖7口,每户1口", ["works 水窖 7口"]],
  ["给7户修水窖,每户2袋", []],
  ["给7户修水窖,每户出工2人", []],
  ["7户修了水窖,每户1口", []],
  ["准备给7户修水窖,每户1口", []],
  ["给7户送了水桶,每户1个", ["goods 水桶 7个"]],
  ["给6户打井,每户1眼,还没打完", []],
  ["给6户打井,每户1眼,明年开工", []],
  ["给6户打井,每户1眼,需资金3万元", []],
  ["帮6户修了房,每户3间", ["labour 1人次"]],
  ["给6户建了微信群,每户1个", []],
  ["刘军给6户打了井,每户1眼", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
