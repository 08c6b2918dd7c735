import { describe, expect, test } from "vitest";
import { told } from "../support/reading.ts";

const reads = (rows: readonly (readonly [string, readonly string[]])[]) =>
  test.each(rows)("%s", (text, entries) => {
    expect(told(text)).toEqual([...entries].sort());
  });

describe("when it was got is not when it was given", () => {
  reads([
    ["把去年冬天没发完的3床被子，给了刘军一床", ["goods 被子 1床 H003"]],
    ["昨天买的两袋面今天送给刘军了", ["goods 面粉 2袋 H003"]],
    ["把前天剩的半袋米给了刘军", ["goods 大米 0.5袋 H003"]],
    ["昨天把两袋面送给刘军了", ["goods 面粉 2袋 H003 2026-06-11"]],
    ["昨天给刘军送了两袋面", ["goods 面粉 2袋 H003 2026-06-11"]],
  ]);
});

describe("given some time before", () => {
  reads([
    ["上次给刘军家的3袋饲料他说吃完了，效果好", []],
    ["上回给刘军的两床被子还在柜子里", []],
    ["上次答应给刘军的两床被子今天送去了", ["goods 被子 2床 H003"]],
  ]);
});

describe("what a buyer offers", () => {
  reads([
    ["刘军家大蒜贩子给一块二，我没让他卖", []],
    ["贩子给一块二，我联系的超市给一块五", []],
    ["刘军儿子上大学，超市老板给了他2000元", ["cash 2000元 H003"]],
  ]);
});

describe("asked to sell it, and sold", () => {
  reads([
    ["刘军家的蛋攒了100个，托我给卖了，卖了110块，钱捎给他了", ["sale 110元 H003"]],
    ["刘军托我卖20斤蜂蜜，卖了700块", ["sale 蜂蜜 700元 H003"]],
    ["刘军托我把20斤土蜂蜜卖给单位同事，一斤35，一共700块钱已经给他了", ["sale 土蜂蜜 700元 H003"]],
    ["刘军托我卖蜂蜜，还没卖出去", []],
    ["刘军托我卖蜂蜜，给了他200块慰问金", ["cash 200元 H003"]],
  ]);
});

describe("so many seen to, none of them given", () => {
  reads([
    ["刘军家被褥潮得很，趁着天晴我给晒了三床", []],
    ["给刘军洗了两床被子", ["labour 1人次 H003"]],
    ["给刘军送了三床被子", ["goods 被子 3床 H003"]],
  ]);
});

describe("some who were called, and nothing asked", () => {
  reads([
    ["刘军家的水沟堵了，叫了几个人给挖开了", ["solved 1件 H003"]],
    ["找了几个人给刘军家锯了树", ["labour ?人次 H003"]],
    ["叫了3个人给刘军家卸煤", ["labour 3人次 H003"]],
  ]);
});
