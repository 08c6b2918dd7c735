import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each([
  ["慰问李平,希望他们保重身体", ["visit 1户次 H001"]],
  ["给李平送米1袋,希望能帮到他", ["goods 大米 1袋 H001"]],
  ["在李平家中了解茶园管护情况", ["visit 1户次 H001"]],
  ["到李平家的茶园了解情况", []],
  ["去李平家里把他那屋子拾掇了一晌", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平家里拾掇得很干净", []],
  ["准备出门时接到李平电话,说水管坏了", ["talk 1次 H001"]],
  ["正准备回家,碰到李平,给他送了米1袋", ["goods 大米 1袋 H001"]],
  ["打通断头路1条", ["works 断头路 1条"]],
  ["打通了通组公路2条", ["works 通组公路 2条"]],
  ["给李平打电话没打通给刘军打通了", ["talk 1次 H003"]],
])("%s", (text, expected) => {
  // What they are wished, where it was looked into and what befell us as we left.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["走访李平,希望老人能住上新房", ["希望老人能住上新房"]],
  ["给李平送米,希望老人能过个暖冬", []],
  ["走访李平,希望老人身体检查能报销", ["希望老人身体检查能报销"]],
  [
    "正准备出门,村部来了三位妇女,反映村西头那段路坑坑洼洼,想让村里修一修",
    ["反映村西头那段路坑坑洼洼,想让村里修一修"],
  ],
  ["准备离开时李平说缺煤", ["缺煤"]],
])("asked for: %s", (text, expected) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(expected);
});
