import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Days of their own are no parts of one gift. */
test.each<[string, string[]]>([
  [
    "6月8日给李平慰问金1000元，6月10日500元，6月11日500元",
    ["cash 1000元 H001 2026-06-08", "cash 500元 H001 2026-06-10", "cash 500元 H001 2026-06-11"],
  ],
  [
    "昨天给李平慰问金500元，前天300元，今天200元",
    ["cash 200元 H001", "cash 300元 H001 2026-06-10", "cash 500元 H001 2026-06-11"],
  ],
  [
    "6月9日发化肥100袋，6月10日上坪村60袋，6月11日五里铺村40袋",
    ["goods 化肥 100袋 2026-06-09", "goods 化肥 40袋 2026-06-11", "goods 化肥 60袋 2026-06-10"],
  ],
  ["昨天走访了4户，今天一共走访了4户", ["visit 4户次", "visit 4户次 2026-06-11"]],
  [
    "昨天走访李平、陈九斤，今天共走访6户",
    ["visit 1户次 H001 2026-06-11", "visit 1户次 H002 2026-06-11", "visit 6户次"],
  ],
  ["走访10户：10日6户，11日4户", ["visit 4户次 2026-06-11", "visit 6户次 2026-06-10"]],
  ["昨天走访4户，明天6户", ["visit 4户次 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Others, other villages and longer times are no sum of those told before. */
test.each<[string, string[]]>([
  [
    "给李平送慰问金500元，价值300元的米面油，给陈九斤、刘军共送慰问金800元",
    ["cash 500元 H001", "cash 800元 H002+H003", "goods_value 300元 H001"],
  ],
  [
    "上坪村走访5户。五里铺村走访5户。红崖村、双井村共走访10户",
    ["visit 10户次", "visit 5户次", "visit 5户次"],
  ],
  [
    "给李平送米2袋。给陈九斤送米2袋。给刘军、赵满仓共送米4袋",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H002", "goods 大米 4袋 H003+H007"],
  ],
  ["今天走访5户，本周共走访5户", ["visit 5户次", "visit 5户次"]],
  ["走访李平，上周去了2次", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was brought to others or set down stays, beside what is given later. */
test.each<[string, string[]]>([
  ["带去米2袋看望五保户，又给李平送米1袋", ["goods 大米 1袋 H001", "goods 大米 2袋"]],
  ["带2桶油慰问困难群众5户，给李平家送油1桶", ["goods 食用油 1桶 H001", "goods 食用油 2桶", "visit 5户次"]],
  ["拉来化肥50袋卸在村委会，给李平送化肥2袋", ["goods 化肥 2袋 H001", "goods 化肥 50袋"]],
  ["捐赠学校书包50个，李平1个，陈九斤1个", ["goods 书包 1个 H001", "goods 书包 1个 H002", "goods 书包 50个"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money of ours, whatever words stand beside it. */
test.each<[string, string[]]>([
  ["给李平家送伙食费500元", ["cash 500元 H001"]],
  ["捐款5000元，李平分得2000元，陈九斤分得3000元", ["cash 2000元 H001", "cash 3000元 H002"]],
  ["给李平协调贷款5万元，低保还没批", ["loan 50000元 H001"]],
  ["给李平协调贷款5万元，慰问金到账2000元", ["cash 2000元 H001", "loan 50000元 H001"]],
  ["鸡苗，李平、陈九斤各送100", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many more than the one named. */
test.each<[string, string[]]>([
  ["给李平等3名老党员每人送大米1袋", ["goods 大米 1袋 H001", "goods 大米 2袋"]],
  [
    "慰问李平等5名困难群众每人慰问金200元",
    ["cash 200元 H001", "cash 800元", "visit 1户次 H001", "visit 4户次"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** One who was not there, of those counted in front or of none. */
test.each<[string, string[]]>([
  ["上坪村走访5户，五里铺村石有粮不在家", ["visit 1户次 H015 missed", "visit 5户次"]],
  ["走访5户，都见到人了，李平不在家", ["visit 1户次 H001 missed", "visit 5户次"]],
  [
    "走访12户，李平不在家，陈九斤也没在",
    ["visit 10户次", "visit 1户次 H001 missed", "visit 1户次 H002 missed"],
  ],
  ["李平家米2袋、刘军家没人", ["goods 大米 2袋 H001", "visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** There all the same: what would not go was theirs. */
test.each<[string, string[]]>([
  ["去李平家坐了坐，没吃饭就返回了", ["visit 1户次 H001"]],
  ["去李平家，他儿子想当兵没去成", ["visit 1户次 H001"]],
  ["去李平家，轮椅门口过不去", ["visit 1户次 H001"]],
  ["去了李平家，他的低保证还没回来", ["visit 1户次 H001"]],
  ["去李平家，路断了过不去", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Brands are no names, and homes beside the office no stay. */
test.each<[string, string[]]>([
  [
    "走访李平，送米2袋、鲁花油1桶、伊利奶1箱",
    ["goods 伊利奶 1箱 H001", "goods 大米 2袋 H001", "goods 鲁花油 1桶 H001", "visit 1户次 H001"],
  ],
  ["李平 化肥2袋，鲁西化肥3袋", ["goods 化肥 2袋 H001", "goods 鲁西化肥 3袋 H001"]],
  ["李平住在村委会旁边", []],
  ["走访住在村部附近的李平", ["visit 1户次 H001"]],
  ["这几天住在村部", ["stay 1天"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Taken elsewhere, or done by our own hands. */
test.each<[string, string[]]>([
  ["送李平家苹果去市场", []],
  ["给李平带羊奶去卖", []],
  ["帮李平把秸秆埋了", ["labour 1人次 H001"]],
  ["给李平送了个三升的电饭锅", ["goods 电饭锅 1个 H001"]],
  ["把2袋米送过来了，李平家1袋", ["goods 大米 1袋 H001", "goods 大米 2袋"]],
  ["按需走访困难户12户", ["visit 12户次"]],
  ["去李平家量血压150、160，送药2盒", ["goods 药品 2盒 H001", "medical 1人次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
