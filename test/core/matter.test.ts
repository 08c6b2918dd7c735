import { expect, test } from "vitest";
import { matterWithout } from "../../src/core/matter.ts";
import { nameFinder } from "../../src/core/name-finder.ts";

const names = nameFinder(["买买提·吐尔逊", "孙有田", "有田", "李平"]);

test.each([
  ["孙有田家房屋漏水", "一户房屋漏水"],
  ["孙 有 田 家里漏水", "一户漏水"],
  ["买买提吐尔逊想修路", "一户想修路"],
  ["买买提 吐尔逊户缺水", "一户缺水"],
  ["有田家缺水,李平也缺", "一户缺水,一户也缺"],
  ["孙有田的儿子孙小田想学驾照", "一户的儿子想学驾照"],
  ["孙有田的儿子孙小田肺不好", "一户的儿子肺不好"],
  ["老伴王秀兰没有低保", "老伴没有低保"],
  ["女儿李娜今年上大学", "女儿今年上大学"],
  ["爱人叫马秀英,行动不便", "爱人叫,行动不便"],
  ["孙子欧阳小军要转学", "孙子要转学"],
])("%s -> %s", (text, matter) => {
  expect(matterWithout(text, names)).toBe(matter);
});

test.each([
  "儿子高考缺学费",
  "女儿高中毕业",
  "老伴常年吃药",
  "老伴高血压要报销",
  "爱人关节炎",
  "儿子明年结婚",
  "老伴白内障",
  "儿子上学没有车",
  "孩子马上要转学",
  "村里缺水",
  "想学养牛",
])("%s stays as it is", (text) => {
  expect(matterWithout(text, names)).toBe(text);
});
