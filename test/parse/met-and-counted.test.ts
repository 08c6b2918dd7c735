import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Who alone was met, and where nobody was. */
test.each<[string, string[], [string, string[]][]]>([
  [
    "去李平、陈九斤、赵满仓家,只有陈九斤在家,给他送油1桶",
    ["goods 食用油 1桶 H002", "visit 1户次 H001 missed", "visit 1户次 H002", "visit 1户次 H007 missed"],
    [],
  ],
  [
    "走访李平、陈九斤、赵满仓,只见到了赵满仓",
    ["visit 1户次 H001 missed", "visit 1户次 H002 missed", "visit 1户次 H007"],
    [],
  ],
  ["走访李平、陈九斤两户,陈九斤外出", ["visit 1户次 H001", "visit 1户次 H002 missed"], []],
  ["今天又去了陈九斤家,和昨天一样还是没人", ["visit 1户次 H002 missed"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});

/** A number counts those named behind it. */
test.each<[string, string[], [string, string[]][]]>([
  ["今天去了三户,李平、陈九斤,还有赵满仓", ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"], []],
  ["今天走访了两户,一户是李平,一户是陈九斤", ["visit 1户次 H001", "visit 1户次 H002"], []],
  [
    "今天走访两户。李平家,送油2桶。陈九斤家,聊了聊。",
    ["goods 食用油 2桶 H001", "talk 1次 H002", "visit 1户次 H001", "visit 1户次 H002"],
    [],
  ],
  [
    "今天走访了两户,李平家给了面粉1袋,陈九斤家给了油1桶",
    ["goods 面粉 1袋 H001", "goods 食用油 1桶 H002", "visit 1户次 H001", "visit 1户次 H002"],
    [],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});

/** More were counted than named, or they were told of before it. */
test.each<[string, string[], [string, string[]][]]>([
  ["走访2户,李平家缺化肥", ["visit 2户次"], [["李平家缺化肥", ["H001"]]]],
  ["走访了5户,给李平、陈九斤各送米1袋", ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 5户次"], []],
  ["走访2户,李平、陈九斤家电话联系不上", ["visit 2户次"], []],
  [
    "走访李平、陈九斤,只有李平家缺化肥",
    ["visit 1户次 H001", "visit 1户次 H002"],
    [["只有李平家缺化肥", ["H001"]]],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});

/** Who fetched it for another is not who got it. */
test.each<[string, string[], [string, string[]][]]>([
  ["李平替陈九斤领了3袋饲料", ["goods 饲料 3袋 H002"], []],
  ["陈九斤代李平领油1桶", ["goods 食用油 1桶 H001"], []],
  ["陈九斤不在,油由他邻居李平代收1桶", ["goods 食用油 1桶 H002", "visit 1户次 H002 missed"], []],
  ["李平替我领了2袋化肥", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});

/** Gone in on the way, looked after, called or talked with. */
test.each<[string, string[], [string, string[]][]]>([
  ["回来路过陈九斤家进去坐了坐", ["visit 1户次 H002"], []],
  ["路过上坪村顺便去李平家送了油1桶", ["goods 食用油 1桶 H001", "visit 1户次 H001"], []],
  ["到陈九斤家看看电表坏了没有", ["visit 1户次 H002"], []],
  ["和陈九斤聊了低保的事", ["talk 1次 H002"], []],
  ["和陈九斤商量了修房的事", ["talk 1次 H002"], []],
  ["微信回访李平", ["talk 1次 H001"], []],
  ["视频慰问陈九斤", ["talk 1次 H002"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});

/** Passed by, or talked over with others. */
test.each<[string, string[], [string, string[]][]]>([
  ["路过李平家,没进去", [], []],
  ["去县城路过李平家", [], []],
  ["和李平的儿子谈了找活的事", [], []],
  ["跟镇上商量了李平家修路的事", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});

/** What is ahead of the household, and what was done for it. */
test.each<[string, string[], [string, string[]][]]>([
  ["陈九斤明天去县城看病,给了他300元", ["cash 300元 H002"], []],
  ["陈九斤明天要去打工,我去送了送他,给了一袋面", ["goods 面粉 1袋 H002"], []],
  ["陈九斤家下周盖房送了3袋水泥", ["goods 水泥 3袋 H002"], []],
  ["陈九斤后天生日送了一桶油", ["goods 食用油 1桶 H002"], []],
  ["明天陈九斤出院今天去医院看了看他送了一箱奶", ["goods 牛奶 1箱 H002", "visit 1户次 H002"], []],
  ["陈九斤家孩子明天开学今天给送了300元", ["cash 300元 H002"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});

/** The sender's own way of another day. */
test.each<[string, string[], [string, string[]][]]>([
  ["李平家明天去一趟", [], []],
  ["明天去李平家送2袋米", [], []],
  ["明天给李平送了米就回来", [], []],
  ["明天李平要来村里,我把2袋米给他", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => [said, households])).toEqual(needs);
});

/** A further one takes none out of a number, and who is told of under his name is one of those counted. */
test.each<[string, string[]]>([
  [
    "今年以来累计走访120户次、送大米60袋，今天另去李平家送大米1袋",
    ["goods 大米 1袋 H001", "goods 大米 60袋", "visit 120户次", "visit 1户次 H001"],
  ],
  ["本月累计走访35户次，今天还去了陈九斤家", ["visit 1户次 H002", "visit 35户次"]],
  ["走访12户，又到李平家送米1袋", ["goods 大米 1袋 H001", "visit 12户次", "visit 1户次 H001"]],
  ["本月小结：走访联系户12户次，为李平办理贷款5万元", ["loan 50000元 H001", "visit 12户次"]],
  ["走访两户。2组李桂花家：养牛2头。2组赵满仓家：没啥困难。", ["visit 1户次 H004", "visit 1户次 H007"]],
  [
    "今天走访两户。李平家：本想送油，他不要。赵满仓家：送米1袋。",
    ["goods 大米 1袋 H007", "visit 1户次 H001", "visit 1户次 H007"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["本月走访20户，其中李平家3次", ["visit 19户次", "visit 3户次 H001"]],
  ["走访3户，为李平、陈九斤、赵满仓", ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"]],
  ["走访两户。李平家：打电话没人接。赵满仓家：缺煤。", ["visit 2户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
