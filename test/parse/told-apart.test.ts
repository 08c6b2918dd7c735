import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What parts and frames a form, whose name is told how, and what is no trouble or plan: the text and its entries. */
test.each<[string, string[]]>([
  [
    "走访对象丨李平\n时间丨6月10日\n物资丨牙膏3盒",
    ["goods 牙膏 3盒 H001 2026-06-10", "visit 1户次 H001 2026-06-10"],
  ],
  [
    "日期=6月10日；户=陈九斤；方式=入户；物资=毛巾2条",
    ["goods 毛巾 2条 H002 2026-06-10", "visit 1户次 H002 2026-06-10"],
  ],
  ["户：李平；方式：上门；谈心：1次", ["talk 1次 H001", "visit 1户次 H001"]],
  ["户主：李平；到访：3次", ["visit 3户次 H001"]],
  ["户：12；方式：入户", ["visit ?户次"]],
  ["户=李平；方式=电话", ["talk 1次 H001"]],
  [
    "日期=6月10日；未见到=李平",
    ["visit 1户次 H001 missed 2026-06-10".replace(" missed 2026-06-10", " 2026-06-10 missed")],
  ],
  ["再到李平家他冇在家", ["visit 1户次 H001 missed"]],
  ["李平家冇得面条了", []],
  ["走了三家。先是李平家，坐了坐", ["visit 1户次 H001", "visit 2户次"]],
  ["到李平家，说先是陈九斤家停的电", ["visit 1户次 H001"]],
  ["天黑以后到李平家坐了坐", ["visit 1户次 H001"]],
  ["散会以后去看望李平", ["visit 1户次 H001"]],
  ["以后到李平家坐坐", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string]>([
  ["要是李平没来，我就不等了", "other"],
  ["如果下雨，他就去女儿家", "other"],
  ["陈九斤又催着让给院里装路灯，上回提的到现在没动静", "report"],
  ["停了提醒吧", "command"],
])("%s is a %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

test.each<[string, number]>([
  ["到李平家，我跟着搬了半天砖，腰都快断了", 0],
  ["帮李平背了一天粪，我肩膀都快裂了", 0],
  ["到李平家，他家房梁快断了", 1],
  ["李平说他家炉子倒烟", 1],
  ["到李平家，他欠老板6000块没还", 0],
])("%s: %i needs", (text, needs) => {
  expect(read(text).needs).toHaveLength(needs);
});

/** Whom a place behind the name means, and who is called how. */
test.each<[string, string[], string]>([
  [
    "1组刘军、3组刘军都走访了，3组那个给了一袋米",
    ["goods 大米 1袋 H005", "visit 1户次 H003", "visit 1户次 H005"],
    "C03",
  ],
  ["走访李玉兰，红崖村三组的那个，送米1袋", ["goods 大米 1袋 H039", "visit 1户次 H039"], "C03"],
  ["走访李平，1组的那个水池漏水", ["visit 1户次 H001"], "C03"],
  [
    "走访李平、陈九斤，1组的都送了米1袋",
    ["goods 大米 1袋 H001+H002", "visit 1户次 H001", "visit 1户次 H002"],
    "C03",
  ],
  ["帮赵爹爹修好了水管", ["labour 1人次 H007"], "C03"],
  ["给陈伯公送米1袋", ["goods 大米 1袋 H002"], "C03"],
  ["给苏伯公送米1袋", ["goods 大米 1袋 ?苏伯公"], "C03"],
  ["给李平的娘老子送米1袋", ["goods 大米 1袋 H001"], "C03"],
  ["帮李平哦不是不是是赵满仓帮他砌了一天墙", ["labour 1人次 H007"], "C03"],
])("%s", (text, entries, sender) => {
  expect(told(text, sender)).toEqual(entries);
});

/** Titles between two signs, one name said twice, and what is no notice and no diary. */
test.each<[string, string[]]>([
  ["▲走访日记▲ 6月8日 晴\n走访对象：李平", ["visit 1户次 H001 2026-06-08"]],
  ["🌟民情日记🌟\n到李平家坐了坐", ["visit 1户次 H001"]],
  ["🌟今日份入户打卡🌟\n李平——米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["到李平家，回头替他老母亲扫了院子", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["回头替李平扫院子去", []],
  ["▲李平：米1袋", ["goods 大米 1袋 H001"]],
  ["▲走访李平▲走访陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["写民情日记1篇▲走访李平", ["diary 1篇", "visit 1户次 H001"]],
  ["到李平家李平上山放羊去了他媳妇在呢", ["visit 1户次 H001"]],
  [
    "到李平家陈九斤家送米各1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["到陈九斤家，低保金每月800，没提啥要求", ["visit 1户次 H002"]],
  ["要求每户每月走访2次", []],
  ["李平家入了合作社", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string]>([
  ["尿素是2袋，我手滑打成20袋了", "correct"],
  ["化肥是3袋，我误写成30袋了", "correct"],
  ["给李平送米2袋，打成两捆带去的", "report"],
  ["把李平家的柴打成3捆", "report"],
])("%s is a %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

/** Of two of that name the one whose place stands behind the way; not where another is told of. */
test.each<[string, string[], number]>([
  ["李玉兰家今天去了三组那个李玉兰啊给她送了一袋面", ["goods 面粉 1袋 H039", "visit 1户次 H039"], 0],
  ["李玉兰家去过了一组那个李玉兰送了一桶油", ["goods 食用油 1桶 H038", "visit 1户次 H038"], 0],
  ["李玉兰家没人三组那个李玉兰在家", ["visit 1户次 ?李玉兰 missed"], 1],
])("%s", (text, entries, questions) => {
  expect(told(text, "C09")).toEqual(entries);
  expect(read(text, "C09").questions).toHaveLength(questions);
});

/** By its title told to others; a diary's is no such title. */
test.each<[string, string]>([
  ["【夏季帮扶工作提示】1.走访全覆盖,不落一户;2.每户发资料1份", "other"],
  ["【防汛提醒】入户全覆盖,发现险情及时上报", "other"],
  ["【帮扶日志】走访李平,送米一袋", "report"],
  ["给李平家送了油一桶,不是一车", "correct"],
])("%s is a %s as well", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
