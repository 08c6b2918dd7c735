import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each([
  ["为李平家解决羊圈1座", ["solved 1件 H001"]],
  ["想办法给李平解决化肥2袋", ["solved 1件 H001"]],
  ["帮李平解决滞销苹果500斤", ["solved 1件 H001"]],
  ["义诊情况:正常", []],
  ["义诊情况:内科30人,外科20人", []],
  ["消费帮扶情况:收入2万元", []],
  ["李平家直播带货3场,销售额2万元", []],
  ["开展直播带货培训2期,销售额2万元", ["training 2场"]],
  ["给李平手术费5000", ["cash 5000元 H001"]],
  ["老板给他路费100", []],
  ["给5户每户送化肥2袋,为李平家送到家里", ["goods 化肥 2袋 H001", "goods 化肥 8袋", "visit 1户次 H001"]],
  ["李平今年体检发现高血压", []],
])("%s", (text, expected) => {
  // What was got for whom, who sold it, and who asked what of whom.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["上坪村12户和五里铺村8户住房漏水", ["上坪村12户和五里铺村8户住房漏水"]],
  ["群众反映缺水,有户希望修路", ["群众反映缺水", "有户希望修路"]],
  ["走访李平,提出要求2条", ["提出要求2条"]],
])("asked for: %s", (text, expected) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(expected);
});
