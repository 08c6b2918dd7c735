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
