import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is listed below a title of needs is asked for, one line a household. */
test.each<[string, string[], string[]]>([
  ["需求清单:\n李平 化肥2袋\n赵满仓 面粉1袋", [], ["李平 化肥2袋", "赵满仓 面粉1袋"]],
  ["困难群众需求表\n李平 化肥2袋\n赵满仓 面粉1袋", [], ["李平 化肥2袋", "赵满仓 面粉1袋"]],
  ["微心愿\n李平:轮椅1辆\n赵满仓:收音机1台", [], ["轮椅1辆", "收音机1台"]],
  ["存在困难:\n李平家房屋漏水\n赵满仓缺化肥", [], ["李平家房屋漏水", "赵满仓缺化肥"]],
  [
    "物资需求统计表\n李平 被子1床\n今天走访赵满仓,送米2袋",
    ["goods 大米 2袋 H007", "visit 1户次 H007"],
    ["李平 被子1床"],
  ],
  ["微心愿:李平想要轮椅1辆;已送轮椅1辆。", ["goods 轮椅 1辆 H001"], ["李平想要轮椅1辆"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said }) => said)).toEqual(needs);
});

/** What is listed below a title of what was done was. */
test.each<[string, string[], string[]]>([
  ["发放清单\n李平 化肥2袋\n赵满仓 面粉1袋", ["goods 化肥 2袋 H001", "goods 面粉 1袋 H007"], []],
  [
    "走访困难群众\n李平 化肥2袋\n赵满仓 面粉1袋",
    ["goods 化肥 2袋 H001", "goods 面粉 1袋 H007", "visit 1户次 H001", "visit 1户次 H007"],
    [],
  ],
  ["解决群众困难\n李平 送化肥2袋", ["goods 化肥 2袋 H001", "solved 1件"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said }) => said)).toEqual(needs);
});

/** In a form what they owe and what they draw from the state is theirs. */
test.each<[string, string[]]>([
  ["户主:李平\n现有贷款:5万元\n协调贷款:2万元", ["loan 20000元 H001"]],
  ["户主:李平\n贷款情况:5万元\n帮扶物资:化肥4袋", ["goods 化肥 4袋 H001"]],
  ["户主|低保金|慰问金\n李平|450元|300元", ["cash 300元 H001"]],
  ["户主:李平\n残疾补贴:200元\n慰问金:300元", ["cash 300元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 改良 and 改扩建 build, and no rate of anything counts; 改 alone puts right. */
test.each<[string, string[]]>([
  ["改良土壤300亩,铺设滴灌带20公里。", ["works 土壤 300亩", "works 滴灌带 20公里"]],
  ["改扩建水厂1座。", ["works 水厂 1座"]],
  ["走访84户,收集问题12件,解决率83%。", ["visit 84户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
