import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What one of the household brings out, keeps, uses, wants to buy or has left is no gift of ours. */
test.each<[string, string[]]>([
  ["走访李平,老人端出一盘毛栗子", ["visit 1户次 H001"]],
  ["走访李平,今年又留了5只母羊", ["visit 1户次 H001"]],
  ["走访李平,他要拿这个钱再买六头牛", ["visit 1户次 H001"]],
  ["到李平家,五亩地用了三袋复合肥", ["visit 1户次 H001"]],
  ["走访李平,麦子还有七八袋,清油半桶", ["visit 1户次 H001"]],
  ["走访李平,一个月编三十来只", ["visit 1户次 H001"]],
  ["走访李平,养老金210元,女儿给的5000元", ["visit 1户次 H001"]],
  ["走访李平,给他留了5只母羊", ["goods 母羊 5只 H001", "visit 1户次 H001"]],
  ["走访李平,又留了两袋米", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,米还有两袋,送了油一桶", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["走访李平,从车上搬下两袋米", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** What the fields bear is no more of what was given before. */
test.each<[string, string[]]>([
  ["给李平送去铁丝2卷,又看了看葡萄,挂果五千来斤", ["goods 铁丝 2卷 H001"]],
  ["走访李平,给他们发了2张连心卡,一张贴墙上,一张放钱包里", ["contact_card 2张 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** What a gift was brought on, and what they fetched for themselves. */
test.each<[string, string[]]>([
  ["走访李平,我用三轮车给他拉了两袋化肥", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["开皮卡车给李平送去两袋米", ["goods 大米 2袋 H001"]],
  ["给李平买了三轮车一辆", ["goods 三轮车 1辆 H001"]],
  ["走访李平,他用三轮车拉了两袋化肥回来", ["visit 1户次 H001"]],
  ["走访李平,他托人捎回两袋化肥", ["visit 1户次 H001"]],
  ["走访李平,托人给他捎去两袋化肥", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
