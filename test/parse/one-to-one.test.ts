import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What is told 分别 goes to one after the other: households, the rest of a number, villages. */
test.each<[string, string[]]>([
  ["给李平等3户送面粉,分别为1袋、2袋、4袋", ["goods 面粉 1袋 H001", "goods 面粉 6袋"]],
  [
    "给刘军、李桂花等4户分别发慰问金200元、300元、400元、500元",
    ["cash 200元 H003", "cash 300元 H004", "cash 900元"],
  ],
  ["在上坪村、五里铺村分别走访7户、9户", ["visit 7户次", "visit 9户次"]],
  [
    "上坪村、五里铺村分别走访7户、9户,每户送面粉2袋",
    ["goods 面粉 14袋", "goods 面粉 18袋", "visit 7户次", "visit 9户次"],
  ],
  [
    "分别在上坪村、五里铺村举办培训2期、3期,培训70人、80人",
    ["trainee 70人次", "trainee 80人次", "training 2场", "training 3场"],
  ],
  [
    "上坪村、五里铺村分别走访7户、9户,送煤14袋、18袋",
    ["goods 煤 14袋", "goods 煤 18袋", "visit 7户次", "visit 9户次"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Without a figure for each of them it does not. */
test.each<[string, string[]]>([
  ["上坪村、五里铺村分别走访7户、9户,化解矛盾2起", ["solved 2件", "visit 7户次", "visit 9户次"]],
  ["给李平等3户送面粉,每户2袋", ["goods 面粉 2袋 H001", "goods 面粉 4袋"]],
  ["上坪村、五里铺村分别走访7户、9户,合计16户", ["visit 7户次", "visit 9户次"]],
  ["分别给李平、刘军送面粉3袋", ["goods 面粉 3袋 H001+H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Those named behind 其中 take out as often as they were visited. */
test.each<[string, string[]]>([
  ["今年走访帮扶户90户次,其中李平6次、刘军4次", ["visit 4户次 H003", "visit 6户次 H001", "visit 80户次"]],
  ["本月走访20户,其中李平3次", ["visit 19户次", "visit 3户次 H001"]],
  ["走访20户,其中李平、刘军", ["visit 18户次", "visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Brackets behind a number that tell whose or where each part was. */
test.each<[string, string[]]>([
  ["送煤9袋(李平4袋、赵满仓5袋)", ["goods 煤 4袋 H001", "goods 煤 5袋 H007"]],
  [
    "发放慰问金1500元(李平600元、刘军400元、陈九斤500元)",
    ["cash 400元 H003", "cash 500元 H002", "cash 600元 H001"],
  ],
  ["走访30户(1组18户、4组12户)", ["visit 30户次"]],
  ["总计走访26户(上坪村12户,五里铺村14户)", ["visit 12户次", "visit 14户次"]],
  [
    "安装路灯30盏(上坪村12盏、五里铺村18盏),硬化村道1公里",
    ["works 村道 1公里", "works 路灯 12盏", "works 路灯 18盏"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Other brackets stay what they are. */
test.each<[string, string[]]>([
  ["送面粉10袋(每袋25公斤)", ["goods 面粉 10袋"]],
  ["送煤9袋(李平)", ["goods 煤 9袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Each thing behind its own label of one line. */
test.each<[string, string[]]>([
  [
    "地膜:李平3卷,刘军2卷;大米:李平1袋,刘军2袋",
    ["goods 地膜 2卷 H003", "goods 地膜 3卷 H001", "goods 大米 1袋 H001", "goods 大米 2袋 H003"],
  ],
  [
    "大米:李平1袋、刘军2袋,食用油:李平1桶、刘军2桶",
    ["goods 大米 1袋 H001", "goods 大米 2袋 H003", "goods 食用油 1桶 H001", "goods 食用油 2桶 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
