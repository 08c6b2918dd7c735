import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What came from others, what they did for themselves and whose turn it was; and what stands close to it and is ours.
test.each<[string, string[]]>([
  // Money that came to them from others.
  ["走访李平,今年已往家里寄了8000元", ["visit 1户次 H001"]],
  ["我给李平家里寄了500元", ["cash 500元 H001"]],
  ["单位给李平往家里寄了2000元", ["cash 2000元 H001"]],
  ["走访李平,水滴筹筹到2.3万元", ["visit 1户次 H001"]],
  ["我们帮李平在水滴筹上筹到2.3万元", ["cash 23000元 H001"]],
  ["走访李平,客商给了5000元定金", ["visit 1户次 H001"]],
  ["走访李平,客商给了李平5000元慰问金", ["cash 5000元 H001", "visit 1户次 H001"]],
  ["走访李平,包工头已给了3000元", ["visit 1户次 H001"]],
  ["走访李平,爱心老板给了3000元", ["cash 3000元 H001", "visit 1户次 H001"]],
  ["走访李平,单位给了3000元", ["cash 3000元 H001", "visit 1户次 H001"]],
  ["走访李平,单位给他儿子发了3000元奖金", ["visit 1户次 H001"]],
  ["走访李平,单位给他儿子发了3000元奖学金", ["cash 3000元 H001", "visit 1户次 H001"]],
  ["走访李平,保险公司送来理赔款2300元", ["visit 1户次 H001"]],
  ["走访李平,人寿保险公司送来慰问金2300元", ["cash 2300元 H001", "visit 1户次 H001"]],
  ["走访李平,领回来1800元租金", ["visit 1户次 H001"]],
  ["走访李平,领到慰问金1800元", ["cash 1800元 H001", "visit 1户次 H001"]],
  ["走访李平,各得了1个压岁红包100元", ["visit 1户次 H001"]],
  ["走访李平,给孩子压岁红包200元", ["cash 200元 H001", "visit 1户次 H001"]],
  ["走访李平,发了结业证1本、补贴600元", ["visit 1户次 H001"]],
  ["走访李平,发放毛毯1床、补助600元", ["cash 600元 H001", "goods 毛毯 1床 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
