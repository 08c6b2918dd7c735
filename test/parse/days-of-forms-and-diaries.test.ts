import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Days of a form that are no day of the visit, the head of a diary below its title, times that still run. */
test.each<[string, string[]]>([
  ["走访户主：李平\n帮扶措施：送化肥3袋\n下次走访：8月20日", ["goods 化肥 3袋 H001", "visit 1户次 H001"]],
  ["走访户：李平\n慰问金：200元\n预计下次走访时间：9月5日", ["cash 200元 H001", "visit 1户次 H001"]],
  ["户主：李平\n物资：米1袋\n回访时间：6月25日", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  [
    "户主：李平\n去年收入：4.2万元\n走访时间：6月9日\n帮扶措施：化肥1袋",
    ["goods 化肥 1袋 H001 2026-06-09", "visit 1户次 H001 2026-06-09"],
  ],
  ["姓名：李平\n出生年月：1958年3月2日\n走访情况：送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["户主：李平，住院时间：6月3日，出院时间：6月10日，今天送去慰问金500元", ["cash 500元 H001"]],
  [
    "帮扶日记\n6月8日 晴\n今天去了李平家，送药一盒",
    ["goods 药品 1盒 H001 2026-06-08", "visit 1户次 H001 2026-06-08"],
  ],
  ["驻村日记（6月8日）今天到李平家", ["visit 1户次 H001 2026-06-08"]],
  ["6月8日民情日记：今天走访李平", ["visit 1户次 H001 2026-06-08"]],
  ["民情日记（6月8日）昨天走访李平", ["visit 1户次 H001 2026-06-07"]],
  ["民情日记（6月8日）开学第一天，给李平家送书包1个", ["goods 书包 1个 H001 2026-06-08"]],
  ["写民情日记1篇（6月8日），今天走访李平", ["diary 1篇 2026-06-08", "visit 1户次 H001"]],
  ["民情日记\n2026年6月8日\n李平家今天去了", ["visit 1户次 H001 2026-06-08"]],
  [
    "6月8日 晴\n今天到李平家坐了坐，今年花椒价好，下午又去了陈九斤家",
    ["visit 1户次 H001 2026-06-08", "visit 1户次 H002 2026-06-08"],
  ],
  [
    "去年12月29日，走访李平。今年元旦，走访赵满仓，送油一桶",
    ["goods 食用油 1桶 H007 2026-01-01", "visit 1户次 H001 2025-12-29", "visit 1户次 H007 2026-01-01"],
  ],
  [
    "节前6.5日走访李平，送粽子1盒；节后昨日走访赵满仓",
    ["goods 粽子 1盒 H001 2026-06-05", "visit 1户次 H001 2026-06-05", "visit 1户次 H007 2026-06-11"],
  ],
  ["每周三都给李平挑水，今天又去了一趟", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["和镇上周主任到李平家走访", ["visit 1户次 H001"]],
  ["年后走访了李平，送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The day of the visit in such a form, and words that only sound like a time. */
test.each<[string, string[]]>([
  [
    "走访户：李平\n入户时间：6月5日\n脱贫时间：2019年12月5日\n物资：米1袋",
    ["goods 大米 1袋 H001 2026-06-05", "visit 1户次 H001 2026-06-05"],
  ],
  [
    "户主：李平\n物资：米1袋\n回访时间：6月9日",
    ["goods 大米 1袋 H001 2026-06-09", "visit 1户次 H001 2026-06-09"],
  ],
  ["户主：李平，地址：上坪村，今天送去慰问金500元", ["cash 500元 H001"]],
  [
    "驻村日志\n6月8日 雨\n走访李平，昨日给赵满仓送米1袋",
    ["goods 大米 1袋 H007 2026-06-07", "visit 1户次 H001 2026-06-08"],
  ],
  ["从6月1日起驻村，今天走访李平", ["stay 1天 2026-06-01", "visit 1户次 H001"]],
  ["村里上周五走访李平", ["visit 1户次 H001 2026-06-05"]],
  ["上周主任带我们走访李平", ["visit 1户次 H001 2026-06-07"]],
  ["初八去了李平家", ["visit 1户次 H001 2026-05-24"]],
  ["年后再去李平家，送米1袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the record of a stay is called tells of no day there. */
test.each<[string, string[]]>([
  [
    "驻上坪村工作周志（6月1日—6月7日）\n驻村：5天\n走访：13户",
    ["stay 5天 2026-06-01 –2026-06-07", "visit 13户次 2026-06-01 –2026-06-07"],
  ],
  ["驻村手记（5月24日）：给陈九斤送化肥2袋", ["goods 化肥 2袋 H002 2026-05-24"]],
  ["驻村札记 5月24日\n给陈九斤送化肥2袋", ["goods 化肥 2袋 H002 2026-05-24"]],
  ["我的驻村日常（6月3日）：走访李平家", ["visit 1户次 H001 2026-06-03"]],
  ["驻村第三天，走访李平家", ["stay 1天", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** In a row without a head, called and not visited. */
test.each<[string, string[]]>([
  [
    "走访登记\n6月1日|陈九斤|入户|送米1袋\n6月2日|李平|电话联系|在外务工",
    ["goods 大米 1袋 H002 2026-06-01", "talk 1次 H001 2026-06-02", "visit 1户次 H002 2026-06-01"],
  ],
  ["走访台账\n李平|视频联系|在外打工", ["talk 1次 H001"]],
  ["走访记录\n李平|入户|电话联系了他儿子", ["talk 1次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** In a list whose parts open with a name, the day behind it is that visit's. */
test.each<[string, string[]]>([
  [
    "走访台账：1. 李平，6月2日，送米1袋；2. 陈九斤，6月3日，不在家；3. 李桂花，6月5日，送油1桶",
    [
      "goods 大米 1袋 H001 2026-06-02",
      "goods 食用油 1桶 H004 2026-06-05",
      "visit 1户次 H001 2026-06-02",
      "visit 1户次 H002 2026-06-03 missed",
      "visit 1户次 H004 2026-06-05",
    ],
  ],
  [
    "走访情况\n1.李平，6月2日，送米1袋\n2.陈九斤，6月3日，送米2袋",
    [
      "goods 大米 1袋 H001 2026-06-02",
      "goods 大米 2袋 H002 2026-06-03",
      "visit 1户次 H001 2026-06-02",
      "visit 1户次 H002 2026-06-03",
    ],
  ],
  ["走访情况：6月2日，李平，送米1袋", ["goods 大米 1袋 H001 2026-06-02", "visit 1户次 H001 2026-06-02"]],
  ["走访情况：李平，6月2日出院", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The days behind a period say which one it is. */
test.each<[string, string[]]>([
  [
    "本周小结（6.8-6.12）：走访5户联系户；帮刘军家修猪圈1次",
    [
      "labour 1人次 H003 2026-06-08 –2026-06-12",
      "visit 1户次 H001 2026-06-08 –2026-06-12",
      "visit 1户次 H002 2026-06-08 –2026-06-12",
      "visit 1户次 H003 2026-06-08 –2026-06-12",
      "visit 1户次 H004 2026-06-08 –2026-06-12",
      "visit 1户次 H007 2026-06-08 –2026-06-12",
    ],
  ],
  ["上周工作（6月1日—5日）：走访12户", ["visit 12户次 2026-06-01 –2026-06-05"]],
  ["本周小结 6.8-6.12\n走访李平", ["visit 1户次 H001 2026-06-08 –2026-06-12"]],
  [
    "本周走访李平（6月10日）、陈九斤（6月11日）",
    ["visit 1户次 H001 2026-06-10", "visit 1户次 H002 2026-06-11"],
  ],
  ["今年以来（1.1-6.12）走访60户", ["visit 60户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a list is called tells whether who is listed was visited. */
test.each<[string, string[]]>([
  [
    "走访送物台账\n3.18 刘军家 米1袋 油1桶\n3.19 李桂花家 谈心1次",
    [
      "goods 大米 1袋 H003 2026-03-18",
      "goods 食用油 1桶 H003 2026-03-18",
      "talk 1次 H004 2026-03-19",
      "visit 1户次 H003 2026-03-18",
      "visit 1户次 H004 2026-03-19",
    ],
  ],
  [
    "走访慰问明细\n5.6 刘军家 被子1床\n5.8 李桂花 200元",
    [
      "cash 200元 H004 2026-05-08",
      "goods 被子 1床 H003 2026-05-06",
      "visit 1户次 H003 2026-05-06",
      "visit 1户次 H004 2026-05-08",
    ],
  ],
  ["物资发放记录\n3.18 刘军家 米1袋", ["goods 大米 1袋 H003 2026-03-18"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A diary of visits by its title. */
test.each<[string, string[]]>([
  [
    "走访日志（6.10）\n1. 刘军家：送米1袋\n2. 李桂花家：帮打扫院子\n3. 赵满仓家：无人",
    [
      "goods 大米 1袋 H003 2026-06-10",
      "labour 1人次 H004 2026-06-10",
      "visit 1户次 H003 2026-06-10",
      "visit 1户次 H004 2026-06-10",
      "visit 1户次 H007 2026-06-10 missed",
    ],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
