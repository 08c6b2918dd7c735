import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Who buys up what they grow is somebody, and what he pays is for it. */
test.each<[string, string[]]>([
  ["给李平联系了一个果商", []],
  ["帮陈九斤联系了两个核桃商", []],
  ["给李平找了个猪贩子", []],
  ["给陈九斤联系了一个粮商,收走小麦2000斤,给了2400元", ["sale 小麦 2000斤 H002", "sale 小麦 2400元 H002"]],
  ["到李平家走访,羊贩子给了他3000元", ["visit 1户次 H001"]],
  ["到李平家走访,菜贩子把辣椒收走了,当场给了900元", ["visit 1户次 H001"]],
  ["到陈九斤家走访,茶商收走200斤,给了他4000元", ["visit 1户次 H002"]],
  ["客商给李平家捐了600元", ["cash 600元 H001"]],
  ["到李平家走访,果商收走苹果,我们给了300元慰问金", ["cash 300元 H001", "visit 1户次 H001"]],
  ["看望李平,猪贩子刚把猪拉走,给了他慰问金500元", ["cash 500元 H001", "visit 1户次 H001"]],
  ["给李平送了一套茶具", ["goods 茶具 1套 H001"]],
  ["跟李平协商了一下,给他送米2袋", ["goods 大米 2袋 H001"]],
  ["到李平家走访,给了他200元", ["cash 200元 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** What they picked, what of theirs was loaded, and what a colleague went for, is no gift. */
test.each<[string, string[]]>([
  ["到李平家走访,毛茶采了20斤", ["visit 1户次 H001"]],
  ["到李平家走访,茶叶采了三袋", ["visit 1户次 H001"]],
  ["走访李平,采蘑菇回来了", ["visit 1户次 H001"]],
  ["送陈九斤去敬老院,车里装了他的2床铺盖", []],
  ["给李平搬家,后备箱装了李平的4个箱子", ["labour 1人次 H001"]],
  ["同事小赵去县里拉了20袋水泥", []],
  ["同事小赵去县里拉了20袋水泥,给李平家送去", ["goods 水泥 20袋 H001"]],
  ["我去县里拉了20袋水泥", ["goods 水泥 20袋"]],
  ["后备箱装了2袋米,给李平送去", ["goods 大米 2袋 H001"]],
  ["到李平家走访,后备箱装了给他的3床棉被", ["goods 被子 3床 H001", "visit 1户次 H001"]],
  ["给李平家装了他要的2盏灯", ["goods 灯 2盏 H001"]],
  ["到李平家走访,茶叶送了2盒", ["goods 茶叶 2盒 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
