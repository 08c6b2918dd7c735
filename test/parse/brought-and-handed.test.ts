import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was brought is given as it is told behind it, and adds nothing to that. */
test.each<[string, string[]]>([
  ["化肥一共拉来100袋，发了80袋，还剩20袋", ["goods 化肥 80袋"]],
  ["拉来100袋化肥，上坪村发了60袋，剩下40袋明天发", ["goods 化肥 60袋"]],
  [
    "带去10箱牛奶，给李平2箱，陈九斤3箱，剩下的给了村里的老人",
    ["goods 牛奶 2箱 H001", "goods 牛奶 3箱 H002", "goods 牛奶 5箱"],
  ],
  ["从县里拉回化肥50袋，给李平10袋", ["goods 化肥 10袋 H001"]],
  ["带去牛奶10箱、米5袋，给李平牛奶2箱", ["goods 大米 5袋", "goods 牛奶 2箱 H001"]],
  ["捐来棉衣50件，发给李平2件", ["goods 棉衣 2件 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Besides it, or given to those told of already. */
test.each<[string, string[]]>([
  ["带去10箱牛奶", ["goods 牛奶 10箱"]],
  ["带去20床棉被，另给李平送棉被1床", ["goods 被子 1床 H001", "goods 被子 20床"]],
  ["给村里拉来100袋化肥，给李平送2袋", ["goods 化肥 100袋", "goods 化肥 2袋 H001"]],
  ["买了2袋米送给李平，给陈九斤1袋米", ["goods 大米 1袋 H002", "goods 大米 2袋 H001"]],
  ["采购化肥200袋，自己用了10袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So much a head, of one household. */
test.each<[string, string[]]>([
  ["给李平家两个孩子每人送书包1个", ["goods 书包 2个 H001"]],
  ["给李平家3个孩子每人一套校服", ["goods 校服 3套 H001"]],
  ["给李平老两口每人一件棉衣", ["goods 棉衣 2件 H001"]],
  ["给李平夫妻俩每人一双鞋", ["goods 鞋 2双 H001"]],
  ["给李平家两个孩子各送书包1个", ["goods 书包 2个 H001"]],
  ["我们科室5个人每人捐100元给李平", ["cash 500元 H001"]],
  ["看望老党员3名，每人200元", ["cash 600元", "visit 3户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** One thing each, to those gone to one after the other. */
test.each<[string, string[]]>([
  [
    "走访李平家3次，陈九斤家2次，送米各1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 2户次 H002", "visit 3户次 H001"],
  ],
  [
    "去了李平家，又去了陈九斤家，送了米各1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "去了李平家，又去了陈九斤家，给他送米、油各1份",
    ["goods 大米 1份 H002", "goods 食用油 1份 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** More to one of them, besides; a part of it. */
test.each<[string, string[]]>([
  ["今天给5户脱贫户各送2袋化肥，其中李平多送1袋", ["goods 化肥 10袋", "goods 化肥 1袋 H001"]],
  ["今天送化肥24袋，其中李平4袋", ["goods 化肥 20袋", "goods 化肥 4袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is always done tells of no day; how often it was done does. */
test.each<[string, string[]]>([
  ["每周都去李平家，这周去了两次", ["visit 2户次 H001"]],
  ["每次去李平家都带一箱牛奶，这个月去了3次", ["visit 3户次 H001"]],
  ["李平家我每周都去", []],
  ["我每周去一次李平家", []],
  ["去了李平家，一共去了3次", ["visit 3户次 H001"]],
  ["李平在外打工，去了两次都没见到", ["visit 1户次 H001 missed"]],
  ["本月每周走访李平1次", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How much of a loan came through; meals paid for. */
test.each<[string, string[]]>([
  ["协调贷款5万元，实际放款3万元", ["loan 30000元"]],
  ["帮李平申请贷款5万元，批了3万", ["loan 30000元 H001"]],
  ["帮李平办贷款5万元，还没批", []],
  ["协调贷款5万元，给李平慰问金300元", ["cash 300元 H001", "loan 50000元"]],
  ["给李平协调贷款5万元，给陈九斤协调贷款3万元", ["loan 30000元 H002", "loan 50000元 H001"]],
  ["上午到李平家，中午在他家吃的饭，给了50块饭钱", ["visit 1户次 H001"]],
  ["给李平送了200元生活费", ["cash 200元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
