import { describe, expect, test } from "vitest";
import { told } from "../support/reading.ts";

const reads = (rows: readonly (readonly [string, readonly string[]])[]) =>
  test.each(rows)("%s", (text, entries) => {
    expect(told(text)).toEqual([...entries].sort());
  });

describe("paid for on the spot, or all of it taken, is bought of theirs", () => {
  reads([
    [
      "去刘军家收了40个鸡蛋，给了48块钱，拿回单位分了",
      ["sale 鸡蛋 40个 H003", "sale 鸡蛋 48元 H003", "visit 1户次 H003"],
    ],
    [
      "去刘军家收了30斤豆子，一斤3块，付了90块",
      ["sale 豆子 30斤 H003", "sale 豆子 90元 H003", "visit 1户次 H003"],
    ],
    ["刘军家鸡蛋攒了60个，我50块全买了", ["sale 50元 H003"]],
    ["刘军家的韭菜卖不掉，我30块钱全要了", ["sale 韭菜 30元 H003"]],
    ["去刘军家收了两亩玉米", ["labour 1人次 H003", "visit 1户次 H003"]],
    ["去刘军家收了一天麦子，给了他一袋米", ["goods 大米 1袋 H003", "labour 1人次 H003", "visit 1户次 H003"]],
    ["去刘军家送了两袋面，给了200块钱", ["cash 200元 H003", "goods 面粉 2袋 H003", "visit 1户次 H003"]],
    ["到刘军家拿了两只鸡", ["goods 鸡 2只 H003", "visit 1户次 H003"]],
  ]);
});

describe("the buyer found for them took it, and where it was taken is no other seller", () => {
  reads([
    [
      "我给刘军家联系的收药材的老板今天来了，当归收了600斤，每斤9块5，5700块当面点清",
      ["sale 当归 5700元 H003", "sale 当归 600斤 H003"],
    ],
    ["给刘军联系了老板，今天洋芋收了2000斤，付了1600元", ["sale 洋芋 1600元 H003", "sale 洋芋 2000斤 H003"]],
    [
      "刘军媳妇的手工鞋垫我拿到单位卖了12双，每双25块，300块钱微信转给她了",
      ["sale 手工鞋垫 12双 H003", "sale 手工鞋垫 300元 H003"],
    ],
    ["刘军家的蜂蜜我拿到单位卖了12斤，360块钱给他了", ["sale 蜂蜜 12斤 H003", "sale 蜂蜜 360元 H003"]],
    ["把刘军家的蜂蜜拿到集上卖了12斤", ["sale 蜂蜜 12斤 H003"]],
    ["刘军家的苹果单位卖了300斤", ["sale 苹果 300斤 H003"]],
    ["刘军家今年洋芋收了2000斤", []],
    ["联系老板到刘军家，他家今年洋芋收了2000斤", ["visit 1户次 H003"]],
    ["刘军的药我带到了他家", ["goods 药品 ? H003", "visit 1户次 H003"]],
  ]);
});

describe("the doctor who was got to come", () => {
  reads([
    ["请村医给刘军看了腿", ["medical 1人次 H003"]],
    [
      "送医生到刘军家，给他看了腿，开了7副中药",
      ["goods 中药 7副 H003", "medical 1人次 H003", "visit 1户次 H003"],
    ],
    ["叫了村医来给刘军打了一针", ["medical 1人次 H003"]],
    ["刘军叫了村医给他妈打了针", []],
    ["村医给刘军打了一针", []],
    ["请兽医给刘军家的羊打了针", []],
    ["请医生来村里义诊，看了12人", ["medical 12人次"]],
    ["给刘军他爸、他妈做了体检，两个人都没大毛病", ["medical 2人次 H003"]],
    ["刘军家两个人都没在家", ["visit 1户次 H003 missed"]],
  ]);
});

describe("called on where only how they were is told", () => {
  reads([
    ["刘军上个月摔了一跤，今天去看恢复得差不多，带了二斤牛肉", ["goods 牛肉 2斤 H003", "visit 1户次 H003"]],
    ["刘军住院刚回来，今天去看了，精神还好", ["visit 1户次 H003"]],
    ["刘军上个月摔了一跤，今天去看大夫，恢复得差不多", []],
    ["刘军病了，儿子今天去看他了", []],
    ["刘军的羊病了，我今天去看，好多了", []],
  ]);
});

describe("what was promised, pointed at, and given now", () => {
  reads([
    ["前天答应给刘军的那台旧电视今天拉去了，调了18个台", ["goods 旧电视 1台 H003"]],
    ["上次说好的那桶油今天给刘军送去了", ["goods 食用油 1桶 H003"]],
    ["答应刘军的那只羊昨天送过去了", ["goods 羊 1只 H003 2026-06-11"]],
    ["前天答应给刘军的那台旧电视明天拉去", []],
    ["前天答应给刘军的旧电视还没拉去", []],
    ["刘军那只羊昨天送到屠宰场了", []],
    ["刘军那台旧电视我今天给拉去修了", []],
  ]);
});

/** What the sender's own households grew or raised, bought of them; what was bought for them is none. */
test.each<[string, string[]]>([
  ["单位购买联系户土鸡24只", ["sale 土鸡 24只 H001+H002+H003+H004+H007"]],
  ["单位买了联系户的洋芋400斤", ["sale 洋芋 400斤 H001+H002+H003+H004+H007"]],
  ["购买联系户煤炭2吨", []],
  ["给联系户购买土鸡苗50只", ["goods 土鸡苗 50只"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
