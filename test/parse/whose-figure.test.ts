import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What somebody else is told to have given stays his, also where the figure or the drawing follows. */
test.each<[string, string[]]>([
  ["李平家的尿素是供销社发的,6袋,他自己撒完了", []],
  ["陈九斤家的薄膜是村里统一发的,4卷,我今天就去看了看", ["visit 1户次 H002"]],
  ["县里农技站今天在上坪村发洋芋种,李平领了2袋", []],
  ["走访李平,残联上过年发的棉被和棉衣他都领到了", ["visit 1户次 H001"]],
  ["李平家娃上大学,县里研究了给补助3000,还没到账", []],
  ["化肥是村里发的,我给李平送去了2袋", ["goods 化肥 2袋 H001"]],
  ["拐杖是残联给的,李平、陈九斤各一副,我今天送的", ["goods 拐杖 1副 H001", "goods 拐杖 1副 H002"]],
  ["给李平送了大米2袋,油还没发", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A correction holds the new figures alone, each for whom it is told of. */
test.each<[string, string[]]>([
  ["刚才报的李平家3袋面写错了,是2袋", ["goods 面粉 2袋 H001"]],
  ["更正:李平家是油3桶,陈九斤家是油2桶,弄反了", ["goods 食用油 2桶 H002", "goods 食用油 3桶 H001"]],
  ["更正,李平家和陈九斤家的米,李平是2袋,陈九斤是1袋", ["goods 大米 1袋 H002", "goods 大米 2袋 H001"]],
  ["更正一下,李平和陈九斤的慰问金,李平是500,陈九斤是300", ["cash 300元 H002", "cash 500元 H001"]],
  ["我报的李平家的那条,户报错了,应该是陈九斤家", ["? H002"]],
  ["昨天那次走访日期填错了,是8号不是9号", ["? 2026-06-08"]],
  ["更正,给李平、陈九斤送的米不是2袋,是3袋", ["goods 大米 3袋 H001+H002"]],
  ["上一条报错了,给李平送的是米2袋、油1桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001"]],
])("%s", (text, entries) => {
  expect(told(text).map((entry) => entry.trim())).toEqual(entries);
  expect(read(text).intent).toBe("correct");
});

/** Taking a report back is told of the report, and asking somebody in is no order to the bot. */
test.each<[string, string]>([
  ["李平那条重复了,帮我拿掉", "retract"],
  ["李平家的化肥不是我送的,麻烦把那条拿掉", "retract"],
  ["去李平家,门口那条沟里的石头帮他拿掉了", "report"],
  ["李平、陈九斤为地界扯皮,我今天没空,叫组长先去看看", "other"],
  ["每周五提醒大家报走访", "command"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
