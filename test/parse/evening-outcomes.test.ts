import { describe, expect, test } from "vitest";
import { told } from "../support/reading.ts";

const reads = (rows: readonly (readonly [string, readonly string[]])[]) =>
  test.each(rows)("%s", (text, entries) => {
    expect(told(text)).toEqual([...entries].sort());
  });

describe("met at their stall, what was bought is theirs", () => {
  reads([
    ["上午在镇上碰见刘军，他正卖杏子，我买了10斤，给了30", ["sale 杏子 10斤 H003", "sale 杏子 30元 H003"]],
    ["集上碰到刘军卖鸡蛋，买了他30个，给了40块", ["sale 鸡蛋 30个 H003", "sale 鸡蛋 40元 H003"]],
    ["刘军在集上卖菜，我买了两把葱", ["sale 葱 2把 H003"]],
    ["刘军在集上卖菜，我买了两斤肉给他", ["goods 肉 2斤 H003"]],
    ["刘军在集上卖菜，他买了两斤肉", []],
    ["碰到刘军卖菜，给他带了两袋面", ["goods 面粉 2袋 H003"]],
    ["单位食堂今天把刘军家剩的核桃收了，110斤，按12块算的", ["sale 核桃 110斤 H003"]],
  ]);
});

describe("one of the house fetched or brought it", () => {
  reads([
    ["刘军今天去拉小麦种子，拉回来30斤，种子站没收钱", []],
    ["刘军去镇上领救济粮，领回来两袋面", []],
    ["刘军的孙子从外地回来看他，买了一箱奶两斤肉，我没再买东西", []],
    ["刘军的孙子回来看他，我买了一箱奶", ["goods 牛奶 1箱 H003"]],
    ["刘军他妈病了，买了一箱奶去看她", ["goods 牛奶 1箱 H003", "visit 1户次 H003"]],
    ["刘军去地里了，带了两箱奶没见着人", ["goods 牛奶 2箱 H003", "visit 1户次 H003 missed"]],
  ]);
});

describe("what came back, what is still to come, what was there before", () => {
  reads([
    [
      "端午节给刘军送去粽子一斤、绿豆糕两盒，他不吃甜的，绿豆糕退给我一盒",
      ["goods 粽子 1斤 H003", "goods 绿豆糕 1盒 H003"],
    ],
    ["给刘军500块，他退给我200", ["cash 300元 H003"]],
    [
      "从单位拿了五斤茶叶，刘军两斤，李平一斤，剩下的两斤明天给李桂花",
      ["goods 茶叶 1斤 H001", "goods 茶叶 2斤 H003"],
    ],
    [
      "从单位拿了五斤茶叶，刘军两斤，李平一斤，剩下的两斤给了李桂花",
      ["goods 茶叶 1斤 H001", "goods 茶叶 2斤 H003", "goods 茶叶 2斤 H004"],
    ],
    ["给刘军送了一袋米，另一袋明天送李平", ["goods 大米 1袋 H003"]],
    ["上个月给刘军家栽的50棵苹果苗活了42棵", []],
    ["今天给刘军家栽了50棵苹果苗", ["works 苹果苗 50棵 H003"]],
    ["今天刘军家分家，三亩地两头牛给分开了", []],
    ["把10袋面给5户分了", ["goods 面粉 10袋"]],
  ]);
});

describe("money by where it was left and what it was for", () => {
  reads([
    ["刚从刘军那儿回来，我临走压了100块在枕头底下", ["cash 100元 H003", "visit 1户次 H003"]],
    ["刘军房子上梁，随了礼300", ["cash 300元 H003"]],
    ["刘军的房子定成危房，补助3万5", []],
    ["刘军家改厕，补助2000元", []],
    ["刘军家改厕，我送去补助2000元", ["cash 2000元 H003"]],
  ]);
});
