import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** 其余每户: those left of the number, or of the row, when all told of apart are taken out. */
test.each<[string, string[]]>([
  ["给刘军等6户送米，刘军家2袋，其余每户1袋", ["goods 大米 2袋 H003", "goods 大米 5袋"]],
  [
    "慰问刘军、李桂花等8户。刘军、李桂花各500元，其他农户每户300元。",
    [
      "cash 1800元",
      "cash 500元 H003",
      "cash 500元 H004",
      "visit 1户次 H003",
      "visit 1户次 H004",
      "visit 6户次",
    ],
  ],
  [
    "走访刘军、李桂花等5户，刘军家给了3袋面，其余每户1袋",
    [
      "goods 面粉 1袋 H004",
      "goods 面粉 3袋",
      "goods 面粉 3袋 H003",
      "visit 1户次 H003",
      "visit 1户次 H004",
      "visit 3户次",
    ],
  ],
  ["走访12户，其中低保户4户每户500元，其余每户300元", ["cash 4400元", "visit 12户次"]],
  ["走访6户，刘军家没人，其余每户给了一袋面", ["goods 面粉 5袋", "visit 1户次 H003 missed", "visit 5户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many are left was not told: nobody got it twice, and nothing is counted. */
test.each<[string, string[]]>([
  ["发放化肥，刘军、李桂花各5袋，其余每户2袋", ["goods 化肥 5袋 H003", "goods 化肥 5袋 H004"]],
  ["发化肥，刘军5袋，其他人每户2袋", ["goods 化肥 5袋 H003"]],
  ["走访刘军、李桂花，刘军反映井坏了，其余各户生产生活正常", ["visit 1户次 H003", "visit 1户次 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Another thing, or as much more to all. */
test.each<[string, string[]]>([
  [
    "走访刘军、李桂花，各送米1袋",
    ["goods 大米 1袋 H003", "goods 大米 1袋 H004", "visit 1户次 H003", "visit 1户次 H004"],
  ],
  ["走访5户，每户送米1袋，其他物资下次送", ["goods 大米 5袋", "visit 5户次"]],
  [
    "走访刘军、李桂花、赵满仓，刘军家油2桶，其余两户各1桶",
    [
      "goods 食用油 1桶 H004",
      "goods 食用油 1桶 H007",
      "goods 食用油 2桶 H003",
      "visit 1户次 H003",
      "visit 1户次 H004",
      "visit 1户次 H007",
    ],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is left of a sum went where it is told to have gone, and else to nobody. */
test.each<[string, string[]]>([
  [
    "化肥共发放25袋，其中刘军6袋，剩余19袋给了李桂花、赵满仓",
    ["goods 化肥 19袋 H004+H007", "goods 化肥 6袋 H003"],
  ],
  ["给刘军600元，剩余400元", ["cash 600元 H003"]],
  ["带了慰问金1000元，给了刘军600元，剩下的400元给了赵满仓", ["cash 400元 H007", "cash 600元 H003"]],
  [
    "发化肥25袋，其中刘军6袋，另外给赵满仓送了3袋",
    ["goods 化肥 19袋", "goods 化肥 3袋 H007", "goods 化肥 6袋 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Figures behind names that come to the sum told last are of what it counts. */
test.each<[string, string[]]>([
  ["刘军300元、李桂花200元，两户慰问金合计500元", ["cash 200元 H004", "cash 300元 H003"]],
  ["刘军2份、李桂花3份，共发手册5份", ["leaflet 2份 H003", "leaflet 3份 H004"]],
  ["刘军3张、李桂花2张，连心卡一共5张", ["contact_card 2张 H004", "contact_card 3张 H003"]],
  ["刘军家欠300元、李桂花家欠200元，共欠500元", []],
  ["刘军户300元、李桂花户200元，医药费合计500元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was paid out in comfort; what a household spends is none. */
test.each<[string, string[]]>([
  ["慰问金支出800元：刘军500元，李桂花300元", ["cash 300元 H004", "cash 500元 H003"]],
  ["慰问金支出：刘军500，李桂花300", ["cash 300元 H004", "cash 500元 H003"]],
  ["姓名：刘军\n家庭支出：3000元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
