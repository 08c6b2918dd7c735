import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What each one got makes what the household got, however many of them were told, and where. */
test.each<[string, string[]]>([
  ["陈九斤家5口人,每人300元", ["cash 1500元 H002"]],
  ["刘军家两个娃,每人一个书包", ["goods 书包 2个 H003"]],
  ["赵满仓一家六口,每人一件雨衣", ["goods 雨衣 6件 H007"]],
  ["给李平家两个学生各800元", ["cash 1600元 H001"]],
  ["陈九斤、李桂花两家共4个学生,每人送书包1个", ["goods 书包 4个 H002+H004"]],
  ["李平家2个孩子上学,每人资助500元", ["cash 1000元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum behind it stands in its place. */
test.each<[string, string[]]>([
  ["陈九斤家每人100元共500元", ["cash 500元 H002"]],
  ["刘军家每人发了2袋米,一共8袋", ["goods 大米 8袋 H003"]],
  ["李平家两个大学生,每人资助3000元,共6000元", ["cash 6000元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Households have shares of their own, and a whole is a whole. */
test.each<[string, string[]]>([
  ["走访陈九斤家4口人,每户200元", ["cash 200元 H002", "visit 1户次 H002"]],
  ["李平家4口人,送米2袋", ["goods 大米 2袋 H001"]],
  ["李平、陈九斤每户100元,共200元", ["cash 100元 H001", "cash 100元 H002"]],
  ["刘军家三个孩子,给了书包3个", ["goods 书包 3个 H003"]],
  ["给李平家送米4袋,每人一袋", ["goods 大米 4袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
