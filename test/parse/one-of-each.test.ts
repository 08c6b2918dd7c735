import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** 各 behind several things is of each of them; too few for all those named or counted, it is of each of those as well. */
test.each<[string, string[]]>([
  ["给9户村民送去菜籽、地膜各一份", ["goods 地膜 9份", "goods 菜籽 9份"]],
  ["为18名小学生送书包、文具各一套", ["goods 书包 18套", "goods 文具 18套"]],
  ["给5户脱贫户送去大米、面粉各5袋", ["goods 大米 5袋", "goods 面粉 5袋"]],
  [
    "给李平、陈九斤送去牛奶、食用油各一份",
    ["goods 牛奶 1份 H001", "goods 牛奶 1份 H002", "goods 食用油 1份 H001", "goods 食用油 1份 H002"],
  ],
  ["给李平送棉被、棉鞋、围巾各一", ["goods 围巾 1 H001", "goods 棉鞋 1 H001", "goods 被子 1 H001"]],
  ["给李平送米面油各1", ["goods 大米 1 H001", "goods 面粉 1 H001", "goods 食用油 1 H001"]],
  ["给李平送米、面、油三样各一份", ["goods 大米 1份 H001", "goods 面粉 1份 H001", "goods 食用油 1份 H001"]],
  ["给李平送米、油,各两袋", ["goods 大米 2袋 H001", "goods 食用油 2袋 H001"]],
  ["给李平送去毛巾、香皂,每样两份", ["goods 毛巾 2份 H001", "goods 香皂 2份 H001"]],
  ["给12户送去米、油,各12桶", ["goods 大米 12桶", "goods 食用油 12桶"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Listed things side by side are several; what is of the one in front is none of its own. */
test.each<[string, string[]]>([
  ["棉衣棉被各10套送到上坪村", ["goods 棉衣 10套", "goods 被子 10套"]],
  ["到李平家,带了方便面火腿肠各一箱", ["goods 方便面 1箱 H001", "goods 火腿肠 1箱 H001", "visit 1户次 H001"]],
  ["给李平、陈九斤洋芋种子各2袋", ["goods 洋芋种子 2袋 H001", "goods 洋芋种子 2袋 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** One figure over 米面油 is told once; of a unit that not all of them come in, it is of the last. */
test.each<[string, string[]]>([
  ["发放米面油300份", ["goods 米面油 300份"]],
  ["给李平送米面油1桶", ["goods 大米 ? H001", "goods 面粉 ? H001", "goods 食用油 1桶 H001"]],
  ["走访12户,米面油一户一份", ["goods 大米 12份", "goods 面粉 12份", "goods 食用油 12份", "visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** In brackets behind a name as well. */
test.each<[string, string[]]>([
  [
    "李平(米、油各1)、陈九斤(不在家,放他婶子那了,米1油1)",
    [
      "goods 大米 1 H001",
      "goods 大米 1 H002",
      "goods 食用油 1 H001",
      "goods 食用油 1 H002",
      "visit 1户次 H002 missed",
    ],
  ],
  ["走访李平(3人)、陈九斤(5人)", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["李平(每袋50斤)、陈九斤(米1袋)", ["goods 大米 1袋 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
