import { describe, expect, test } from "vitest";
import { told } from "../support/reading.ts";

describe("what was only named and then sold with our help is a sale and no gift", () => {
  test.each<[string, string[]]>([
    ["李平家小麦1000斤,我帮着卖掉了", ["sale 小麦 1000斤 H001"]],
    ["李平家香菇30斤,我拉到镇上卖了,共1200元", ["sale 香菇 1200元 H001", "sale 香菇 30斤 H001"]],
    ["李平家苹果500斤,我给联系了买主,全卖了", ["sale 苹果 500斤 H001"]],
    ["李平家核桃80斤,我帮着卖了50斤", ["sale 核桃 50斤 H001"]],
    ["李平家香菇30斤,我帮着卖了一部分", []],
    ["李平家香菇30斤,卖了900元", []],
    ["给李平送米2袋,香菇30斤我帮着卖了", ["goods 大米 2袋 H001", "sale 香菇 30斤 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("money of less than a yuan stays in one figure", () => {
  test.each<[string, string[]]>([
    ["帮李平卖小麦1000斤,每斤一块三毛五", ["sale 小麦 1000斤 H001"]],
    ["帮李平卖萝卜200斤,每斤一块二", ["sale 萝卜 200斤 H001"]],
    ["帮李平卖鸡蛋10斤,每斤5元3角5分", ["sale 鸡蛋 10斤 H001"]],
    ["给李平送香皂两块三条毛巾", ["goods 毛巾 3条 H001", "goods 香皂 2块 H001"]],
    ["给李平送腊肉两块,三双鞋", ["goods 腊肉 2块 H001", "goods 鞋 3双 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("a mean beside its total shares nothing out of what comes next", () => {
  test.each<[string, string[]]>([
    ["为70户发米140袋,户均2袋,油70桶,户均1桶", ["goods 大米 140袋", "goods 食用油 70桶"]],
    ["为70户发米140袋,户均2袋,油桶30个", ["goods 大米 140袋", "goods 油桶 30个"]],
    ["走访70户,户均送米2袋,油1桶", ["goods 大米 140袋", "goods 食用油 70桶", "visit 70户次"]],
    ["为70户发米,每户2袋,油1桶", ["goods 大米 140袋", "goods 食用油 70桶"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("what is put up for all to see is given to nobody, unless it is", () => {
  test.each<[string, string[]]>([
    ["给李平、刘军各送米2袋,悬挂横幅3条", ["goods 大米 2袋 H001", "goods 大米 2袋 H003"]],
    ["走访李平,张贴标语12条", ["visit 1户次 H001"]],
    ["给上坪村送横幅2条", ["goods 横幅 2条"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});
