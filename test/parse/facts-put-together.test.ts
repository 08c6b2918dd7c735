import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What was brought, who got how much of it, and who the rest. */
test.each<[string, string[]]>([
  [
    "带了10袋大米,李平2袋,陈九斤3袋,其余的给了赵满仓",
    ["goods 大米 2袋 H001", "goods 大米 3袋 H002", "goods 大米 5袋 H007"],
  ],
  [
    "带去10袋大米,李平、陈九斤各2袋,剩下的都给了赵满仓",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H002", "goods 大米 6袋 H007"],
  ],
  [
    "带了5袋米2桶油,给李平2袋米1桶油,剩下的给了赵满仓",
    ["goods 大米 2袋 H001", "goods 大米 3袋 H007", "goods 食用油 1桶 H001", "goods 食用油 1桶 H007"],
  ],
  [
    "带了10袋大米李平两袋陈九斤三袋其余的给了赵满仓",
    ["goods 大米 2袋 H001", "goods 大米 3袋 H002", "goods 大米 5袋 H007"],
  ],
  [
    "给赵满仓送了1箱牛奶。带了10袋大米,李平、陈九斤各5袋",
    ["goods 大米 5袋 H001", "goods 大米 5袋 H002", "goods 牛奶 1箱 H007"],
  ],
  ["带了10袋大米,给李平2袋,剩下的下次给陈九斤", ["goods 大米 2袋 H001"]],
  ["带了10袋大米,给李平2袋,剩下的给了敬老院", ["goods 大米 2袋 H001", "goods 大米 8袋"]],
  ["带了10袋大米,给李平2袋,剩下的放村部", ["goods 大米 2袋 H001"]],
  [
    "走访赵满仓,送米4袋,给李平2袋,给陈九斤2袋",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H002", "goods 大米 4袋 H007", "visit 1户次 H007"],
  ],
  ["走访李平,剩下的给赵满仓", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toEqual([]);
});

/** Of each thing one for each of those of the household whom it is for. */
test.each<[string, string[]]>([
  ["给李平家两个孩子送书包、文具盒各一个", ["goods 书包 2个 H001", "goods 文具盒 2个 H001"]],
  ["给李平家的两个孩子送书包各1个", ["goods 书包 2个 H001"]],
  ["给李平家两个孩子书包、台灯各一个", ["goods 书包 2个 H001", "goods 台灯 2个 H001"]],
  ["给李平家三个老人棉衣各一件", ["goods 棉衣 3件 H001"]],
  ["给李平家两位老人棉衣各一件,米1袋", ["goods 大米 1袋 H001", "goods 棉衣 2件 H001"]],
  ["给李平家两个孩子送米、油各1桶", ["goods 大米 1桶 H001", "goods 食用油 1桶 H001"]],
  ["给李平送书包、文具盒各一个", ["goods 书包 1个 H001", "goods 文具盒 1个 H001"]],
  ["给李平家两个孩子送书包一个、台灯一个", ["goods 书包 1个 H001", "goods 台灯 1个 H001"]],
  [
    "给李平、陈九斤书包、台灯各一个",
    ["goods 书包 1个 H001", "goods 书包 1个 H002", "goods 台灯 1个 H001", "goods 台灯 1个 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toEqual([]);
});

/** The former and the latter, the first and the last of a row, and who was meant. */
test.each<[string, string[]]>([
  ["给李平和陈九斤送大米,前者2袋,后者1袋", ["goods 大米 1袋 H002", "goods 大米 2袋 H001"]],
  ["给李平和陈九斤送大米,前者2袋后者1袋", ["goods 大米 1袋 H002", "goods 大米 2袋 H001"]],
  [
    "走访李平、陈九斤、赵满仓,前两户各大米1袋,后一户食用油2桶",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H002",
      "goods 食用油 2桶 H007",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H007",
    ],
  ],
  [
    "走访李平、陈九斤前者送大米两袋后者送食用油一桶",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["走访李平、陈九斤,前者在家,后者外出", ["visit 1户次 H001", "visit 1户次 H002 missed"]],
  [
    "走访两户,一户是李平,送大米2袋,另一户是陈九斤,送食用油1桶",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["走访李平,说错了,走访的是陈九斤,送大米2袋", ["goods 大米 2袋 H002", "visit 1户次 H002"]],
  ["走访李平,走访的是陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toEqual([]);
});

/** Told part of the day by part of the day, one household behind the other. */
test.each<[string, string[], string[]]>([
  ["上午发大米3袋给李平,下午2袋给陈九斤", ["goods 大米 2袋 H002", "goods 大米 3袋 H001"], []],
  ["送了李平鸡苗30只,下午2只死了", ["goods 鸡苗 30只 H001"], []],
  ["上午走访3户,下午走访4户,每户大米1袋", ["goods 大米 7袋", "visit 7户次"], []],
  [
    "上午走访3户,每户大米1袋,下午走访4户,每户油1桶",
    ["goods 大米 3袋", "goods 食用油 4桶", "visit 7户次"],
    [],
  ],
  ["昨天走访3户,今天走访4户,每户油1桶", ["goods 食用油 4桶", "visit 3户次 2026-06-11", "visit 4户次"], []],
  ["昨天没去成今天补上走访李平送大米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"], []],
  [
    "走访李平、陈九斤,李平家缺大米,送了2袋,陈九斤家缺食用油,也送了1桶",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H002", "visit 1户次 H001", "visit 1户次 H002"],
    [],
  ],
  [
    "给李平送了油1桶,赵满仓家缺化肥,给陈九斤也送了2桶",
    ["goods 食用油 1桶 H001", "goods 食用油 2桶 H002"],
    ["赵满仓家缺化肥"],
  ],
  ["帮李平扫院子帮陈九斤劈柴", ["labour 1人次 H001", "labour 1人次 H002"], []],
  ["帮李平家收玉米给陈九斤家送大米两袋", ["goods 大米 2袋 H002", "labour 1人次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Typed with spaces for stops. */
test.each<[string, string[]]>([
  [
    "走访李平、陈九斤 给李平送了2袋大米 给陈九斤送了1桶食用油",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["给李平送大米2袋 陈九斤也一样", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
  [
    "上午走访李平、陈九斤 下午走访赵满仓 每户大米1袋",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H002",
      "goods 大米 1袋 H007",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H007",
    ],
  ],
  [
    "走访李平、陈九斤 李平家4口人 陈九斤家2口人 各送大米1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["李平 大米 2袋 陈九斤 大米 3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H002"]],
  ["李平 陈九斤 大米 各 2袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
  ["走访李平 大米2袋 食用油1桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["走访李平 在家 3口人 养羊5只", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toEqual([]);
});

/** Numbered within a line. */
test.each<[string, string[], string[]]>([
  [
    "走访对象:李平\n帮扶内容:(1)送大米2袋(2)宣讲政策(3)慰问金200元",
    ["cash 200元 H001", "goods 大米 2袋 H001", "outreach 1次 H001", "visit 1户次 H001"],
    [],
  ],
  [
    "(1)走访对象:李平(2)帮扶措施:送大米2袋(3)群众诉求:想装路灯(4)备注:无",
    ["goods 大米 2袋 H001", "visit 1户次 H001"],
    ["想装路灯"],
  ],
  ["走访对象:李平\n存在问题:①水管坏了②没钱看病", ["visit 1户次 H001"], ["水管坏了", "没钱看病"]],
  ["走访李平①大米2袋②食用油1桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"], []],
  ["①大米②食用油各1袋送李平", ["goods 大米 1袋 H001", "goods 食用油 1袋 H001"], []],
  ["走访李平(2人在家)送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Fields of a form. */
test.each<[string, string[]]>([
  ["走访对象:李平\n上次走访:5月20日\n本次帮扶:送大米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["上次走访情况:给李平送大米2袋", []],
  ["走访对象:李平\n是否有困难:否\n是否需要物资:否", ["visit 1户次 H001"]],
  ["走访对象:李平\n送资金:500元", ["cash 500元 H001", "visit 1户次 H001"]],
  ["走访对象:李平\n争取资金:5万元", ["project_funds 50000元", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toEqual([]);
});

/** A report, one put right, an order or a plan. */
test.each<[string, string, string[]]>([
  ["李平家的大米2袋改为3袋", "correct", ["goods 大米 3袋 H001"]],
  ["改成3袋", "correct", ["3袋"]],
  ["给李平送大米2袋改成3袋", "report", ["goods 大米 3袋 H001"]],
  ["走访李平,圈舍改成2间", "report", ["visit 1户次 H001"]],
  ["走访李平,2间房改成3间", "report", ["visit 1户次 H001"]],
  ["明天9点提醒我走访李平", "command schedule", []],
  ["下午3点提醒我去李平家", "plan", []],
  ["走访李平,送大米2袋,下次提醒我带食用油", "report", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["提醒我们填报是每周几、几点来着?", "ask schedule", []],
  ["这周要走访李平", "plan", []],
  ["本月要走访5户", "plan", []],
  ["今天要走访的5户都走访完了", "report", ["visit 5户次"]],
  ["这次要走访的李平不在家", "report", ["visit 1户次 H001 missed"]],
  ["今天主要走访5户", "report", ["visit 5户次"]],
])("%s", (text, intent, entries) => {
  const reading = read(text);
  const topic = "topic" in reading ? ` ${reading.topic}` : "";
  expect(`${reading.intent}${topic}`).toBe(intent);
  expect(told(text)).toEqual(entries);
});
