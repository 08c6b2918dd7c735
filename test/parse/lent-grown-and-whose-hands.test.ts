import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What was lent to the next one, what a village grows by itself, and other things told beside what was given or done.
test.each<[string, string[]]>([
  // Lent to the next one too.
  [
    "为李平、刘军两户协调小额贷款各5万元，为陈九斤协调3万元，共计13万元。",
    ["loan 30000元 H002", "loan 50000元 H001", "loan 50000元 H003"],
  ],
  [
    "为李平争取贷款5万元，为刘军争取3万元，为陈九斤争取2万元，总计10万元",
    ["loan 20000元 H002", "loan 30000元 H003", "loan 50000元 H001"],
  ],
  ["全村共发放小额信贷45户225万元，我单位帮助协调落实12户60万元", ["loan 600000元"]],
  ["为李平协调贷款5万元，为刘军送慰问金500元", ["cash 500元 H003", "loan 50000元 H001"]],
  ["为李平协调贷款5万元，为刘军协调补助3万元", ["cash 30000元 H003", "loan 50000元 H001"]],
  ["为李平协调贷款5万元，为村里协调3万元修路", ["loan 50000元 H001", "project_funds 30000元"]],
  ["协调贷款5户25万元，慰问12户6000元", ["cash 6000元", "loan 250000元", "visit 12户次"]],
  ["协调贷款5万元，争取资金30万元", ["loan 50000元", "project_funds 300000元"]],
  // Grown by a village, and planted with our help.
  ["上坪村今年种植玉米1500亩、马铃薯800亩", []],
  ["上坪村种植玉米1500亩，马铃薯800亩", []],
  ["村里栽植核桃300亩", []],
  ["全镇种植花椒300亩", []],
  ["东村铺全膜玉米300亩", []],
  ["上坪村今年种植玉米1500亩，我单位送地膜20卷", ["goods 地膜 20卷"]],
  ["帮助村里种植核桃300亩", ["works 核桃 300亩"]],
  ["组织群众栽植核桃300亩", ["works 核桃 300亩"]],
  ["在上坪村栽植核桃300亩", ["works 核桃 300亩"]],
  ["上坪村栽植行道树500株", ["works 行道树 500株"]],
  ["上坪村铺设草坪20亩", ["works 草坪 20亩"]],
  ["驻村工作队种植花椒30亩", ["works 花椒 30亩"]],
  // MORE
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
