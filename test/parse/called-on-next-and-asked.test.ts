import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Another day and 又去 with the call behind it is one way. */
test.each<[string, string[]]>([
  ["上周三走访刘军周六又去探望赵满仓", ["visit 1户次 H003 2026-06-03", "visit 1户次 H007 2026-06-06"]],
  [
    "昨天去李平家帮着栽秧今天又去看望刘军",
    ["labour 1人次 H001 2026-06-11", "visit 1户次 H001 2026-06-11", "visit 1户次 H003"],
  ],
  [
    "昨天慰问李平今天又来慰问陈九斤送米1袋",
    ["goods 大米 1袋 H002", "visit 1户次 H001 2026-06-11", "visit 1户次 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Gone to once more. */
test.each<[string, string[]]>([
  ["走访李平他病了今天又去看望", ["visit 1户次 H001"]],
  ["昨天李平家没人今天又去走访", ["visit 1户次 H001", "visit 1户次 H001 2026-06-11 missed"]],
  ["昨天走访李平今天又去了一趟", ["visit 1户次 H001", "visit 1户次 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Behind so many called on, what was done for one of them. */
test.each<[string, string[]]>([
  ["走访9户帮刘军大爷收了麦子", ["labour 1人次 H003", "visit 9户次"]],
  ["走访6户给李桂花老人送面1袋", ["goods 面粉 1袋 H004", "visit 6户次"]],
  ["走访6户帮他们收了麦子", ["labour 1人次", "visit 6户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Behind all parts of them, what was handed out. */
test.each<[string, string[]]>([
  ["走访14户其中脱贫户8户、监测户6户发放明白卡90份其中医保60份、防火30份", ["leaflet 90份", "visit 14户次"]],
  ["走访15户其中脱贫户9户、监测户6户送米15袋", ["goods 大米 15袋", "visit 15户次"]],
  ["走访15户其中9户送米9袋", ["goods 大米 9袋", "visit 15户次"]],
  ["走访15户其中脱贫户9户、监测户6户每户送米1袋", ["goods 大米 15袋", "visit 15户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** They raised nothing, behind the call. */
test.each<[string, string[]]>([
  ["回访刘军都好没提啥困难", ["visit 1户次 H003"]],
  ["看望李桂花没提什么要求送油1桶", ["goods 食用油 1桶 H004", "visit 1户次 H004"]],
  ["打电话给赵满仓没提困难", ["talk 1次 H007"]],
  ["走访刘军没提米去", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What we asked them is none of ours to be answered. */
test.each<[string, string[]]>([
  ["电话联系了刘军问果树打药了没有", ["talk 1次 H003"]],
  ["走访李平问她吃药了没有", ["visit 1户次 H001"]],
  ["到李桂花家问她低保发了没有", ["visit 1户次 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Asked of whoever reads it. */
test.each<[string, string[]]>([
  ["走访了李平想问一下记上了没有", []],
  ["问一下李平走访了没有", []],
  ["走访李平那条问下入库了没有", []],
  ["走访刘军问一下提交过没有", []],
  ["走访刘军问一下米吃完了没有", ["visit 1户次 H003"]],
  ["走访李平了没有", []],
  ["给刘军打电话了没有", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Behind the trouble of one what the next asks for, each their own. */
test.each<[string, [string, string][]]>([
  [
    "李平反映没路灯刘军也希望装一盏",
    [
      ["H001", "李平反映没路灯"],
      ["H003", "刘军也希望装一盏"],
    ],
  ],
  ["李平反映没路灯也希望装一盏", [["H001", "李平反映没路灯也希望装一盏"]]],
  [
    "李平反映水管冻裂刘军要求申请低保",
    [
      ["H001", "李平反映水管冻裂"],
      ["H003", "刘军要求申请低保"],
    ],
  ],
  [
    "赵满仓说屋顶漏雨李桂花想申请临时救助",
    [
      ["H007", "赵满仓说屋顶漏雨"],
      ["H004", "李桂花想申请临时救助"],
    ],
  ],
  ["李平反映房子漏雨想申请危房改造", [["H001", "李平反映房子漏雨想申请危房改造"]]],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => [need.households.join("+"), need.text])).toEqual(needs);
});
