import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Years of what was so then, yields and prices, money paid back, and what broke at our own quarters. */
test.each<[string, string[], string[]]>([
  ["合作社成立于2018年,社员四十六人。给李平送米1袋", ["goods 大米 1袋 H001"], []],
  ["村集体经济收入去年到了21.6万元。给李平送米1袋", ["goods 大米 1袋 H001"], []],
  ["脱贫摘帽是2019年的事了。走访李平,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["2018年驻村180天。走访李平", ["stay 180天 2018-12-31", "visit 1户次 H001 2018-12-31"], []],
  ["工作总结2025年。走访120户", ["visit 120户次 2025-12-31"], []],
  [
    "我单位2025年走访李平12次。送米5袋",
    ["goods 大米 5袋 H001 2025-12-31", "visit 12户次 H001 2025-12-31"],
    [],
  ],
  ["走访李平。白菜一毛五一斤都没人问", ["visit 1户次 H001"], []],
  ["走访李平。啃玉米不在话下", ["visit 1户次 H001"], []],
  ["去李平家没人问了邻居", ["visit 1户次 H001 missed"], []],
  ["去李平家敲门没人问邻居说去镇上了", ["visit 1户次 H001 missed"], []],
  ["走访李平。一亩地大约能出三千斤洋芋", ["visit 1户次 H001"], []],
  ["一亩地能收三千斤,给李平送了两袋米", ["goods 大米 2袋 H001"], []],
  ["帮李桂花在网上交了医保,一家四口一千六百块,她把现金给了我", ["solved 1件 H004"], []],
  ["给李桂花200元慰问金,她把存折给我看了", ["cash 200元 H004"], []],
  ["走访李平。宿舍的饮水机坏了", ["visit 1户次 H001"], []],
  ["走访李平,他家的饮水机坏了", ["visit 1户次 H001"], ["他家的饮水机坏了"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
