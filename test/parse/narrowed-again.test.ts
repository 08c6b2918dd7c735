import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is planned, and what plans were spoken of. */
test.each<[string, string, string[]]>([
  ["我的计划是给李平送米2袋", "plan", []],
  ["我们的打算是给李平送羊3只", "plan", []],
  ["村里的计划给李平安排公益岗1人", "plan", []],
  ["后续的工作是走访李平", "plan", []],
  ["以后的化肥送李平2袋", "plan", []],
  ["今后的帮扶是给李平送鸡苗20只", "plan", []],
  ["跟李平聊了聊今后的打算", "report", ["talk 1次 H001"]],
  ["跟李平聊了聊以后的日子", "report", ["talk 1次 H001"]],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});

/** What they brought in, were paid or took from others is no gift taken; nor what we took of theirs. */
test.each<[string, string[]]>([
  ["给刘军送化肥,家里收了20袋玉米", ["goods 化肥 ? H003"]],
  ["给刘军带了药,他家收了30筐苹果", ["goods 药品 ? H003"]],
  ["刘军没要钱,家里收了20袋玉米", []],
  ["刘军送羊去集上,收了3000元", []],
  ["刘军家卖猪没要高价,收了3000元", []],
  ["帮刘军送货,他收了800元", []],
  ["刘军家不要彩礼,收了2万元", []],
  ["刘军不收房租,收了一个徒弟", []],
  ["帮刘军卖洋芋,贩子不收小的,收了50袋", ["sale 洋芋 50袋 H003"]],
  ["带刘军去看病,医院不收押金,收了200元药费", []],
  ["刘军非要送我们鸡蛋,我们推辞不过,收了5个", []],
  ["他给我们送鸡蛋,我不收,最后收了10个", []],
  ["给刘军拉水,收了20元", ["labour 1人次 H003"]],
  ["给刘军送化肥,他要了3袋", ["goods 化肥 3袋 H003"]],
  ["给刘军送化肥,他要了3袋化肥", ["goods 化肥 3袋 H003"]],
  ["刘军推辞没要,收了一盒点心", ["goods 点心 1盒 H003"]],
  ["刘军不要米,只要了200元", ["cash 200元 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What they paid themselves, and what only passed through our hands, is no money of ours. */
test.each<[string, string[]]>([
  ["走访李平,今年给孩子交了学费8000元,压力大", ["visit 1户次 H001"]],
  ["走访李平,给人家付了彩礼钱60000元", ["visit 1户次 H001"]],
  ["李平家,给儿子结婚掏了彩礼8万", []],
  ["给孙子交了学费2000元,手头紧", []],
  ["收李平家电费62元,我给交了", []],
  ["李平转来医保费380元,我替他交了", []],
  ["给李平在手机上交了电费100元,钱是他给我的", []],
  ["替李平缴了医保380元,收了他380元", []],
  ["给李平结了羊钱1800元", []],
  ["李平家卖猪钱3000元,我给付了", []],
  ["给李平家结了工程款3000元", []],
  ["李平土地流转费2000元,我们付了", []],
  ["买李平鸡蛋,蛋钱60元,我付了", ["sale 蛋钱 60元 H001"]],
  ["给李平孩子交了学费2000元", ["cash 2000元 H001"]],
  ["走访李平,替他交了医保费380元", ["cash 380元 H001", "visit 1户次 H001"]],
  ["帮李平收拾屋子,替他交了电费100元", ["cash 100元 H001", "labour 1人次 H001"]],
  ["李平家电费62元,我给交了", ["cash 62元 H001"]],
  ["李平欠超市的钱500元,我给付了", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
