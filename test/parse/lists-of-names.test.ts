import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A list's next line is the next one's turn, also where the roster does not have that one: he is asked about, and his is nobody else's. */
test.each<[string, string[]]>([
  ["李平 米2袋\n王五 米3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 ?王五"]],
  // What it is, set off in front of who got it in turn.
  [
    "今天去了刘军赵满仓还有李桂花三家锄头呢刘军两把赵满仓一把李桂花不种地就没给跟她聊了聊",
    [
      "goods 锄头 1把 H007",
      "goods 锄头 2把 H003",
      "talk 1次 H004",
      "visit 1户次 H003",
      "visit 1户次 H004",
      "visit 1户次 H007",
    ],
  ],
  [
    "走访刘军、赵满仓两家，胶刀：刘军两把，赵满仓一把",
    ["goods 胶刀 1把 H007", "goods 胶刀 2把 H003", "visit 1户次 H003", "visit 1户次 H007"],
  ],
  ["走访刘军、赵满仓两户，猪呢，刘军两头，赵满仓三头", ["visit 1户次 H003", "visit 1户次 H007"]],
  ["李平，米2袋\n王小五，米3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 ?王小五"]],
  [
    "李平 米2袋 油1桶\n周建军 米3袋 油2桶",
    ["goods 大米 2袋 H001", "goods 大米 3袋 ?周建军", "goods 食用油 1桶 H001", "goods 食用油 2桶 ?周建军"],
  ],
  ["李平 棉被1床\n欧阳建国 棉被1床", ["goods 被子 1床 ?欧阳建国", "goods 被子 1床 H001"]],
  ["1 李平 米2袋\n2 王五 米3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 ?王五"]],
  ["给李平 米2袋\n再给王五 米3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 ?王五"]],
  ["王五 米3袋\n李平 米2袋", ["goods 大米 2袋 H001", "goods 大米 3袋 ?王五"]],
  ["李平 走访\n王五 走访", ["visit 1户次 ?王五", "visit 1户次 H001"]],
  [
    "李平 走访 米2袋\n王五 走访 米3袋",
    ["goods 大米 2袋 H001", "goods 大米 3袋 ?王五", "visit 1户次 ?王五", "visit 1户次 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What begins the line is a thing, a day or a word, and nobody. */
test.each<[string, string[]]>([
  ["李平 化肥2袋\n大米 3袋", ["goods 化肥 2袋 H001", "goods 大米 3袋 H001"]],
  ["李平 化肥2袋\n马铃薯 3袋", ["goods 化肥 2袋 H001", "goods 洋芋 3袋 H001"]],
  ["李平 化肥2袋\n白糖 3袋", ["goods 化肥 2袋 H001", "goods 白糖 3袋 H001"]],
  ["李平 化肥2袋\n方便面 3箱", ["goods 化肥 2袋 H001", "goods 方便面 3箱 H001"]],
  ["李平 化肥2袋\n金银花苗 300棵", ["goods 化肥 2袋 H001", "goods 金银花苗 300棵 H001"]],
  ["李平 化肥2袋\n常用药 3盒", ["goods 化肥 2袋 H001", "goods 常用药 3盒 H001"]],
  ["李平 化肥2袋\n于6月3日送米 3袋", ["goods 化肥 2袋 H001", "goods 大米 3袋 H001 2026-06-03"]],
  ["白糖 米3袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Lines run together, parted by spaces or a stop. */
test.each<[string, string[]]>([
  ["李平 米2袋 王五 米3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 ?王五"]],
  ["李平 米2袋、王五 米3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 ?王五"]],
  ["李平米2袋 王五米3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 ?王五"]],
  ["李平 米2袋 陈九斤 没人", ["goods 大米 2袋 H001", "visit 1户次 H002 missed"]],
  ["李平 米2袋 陈九斤 走访", ["goods 大米 2袋 H001", "visit 1户次 H002"]],
  ["李平 走访 陈九斤 没人", ["visit 1户次 H001", "visit 1户次 H002 missed"]],
  ["李平 没人 陈九斤 走访", ["visit 1户次 H001 missed", "visit 1户次 H002"]],
  [
    "李平 米2袋 陈九斤 油1桶 李桂花 没人",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H002", "visit 1户次 H004 missed"],
  ],
  ["李平 慰问金200元 陈九斤 聊了半小时", ["cash 200元 H001", "talk 1次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The next thing, of the same one. */
test.each<[string, string[]]>([
  ["李平 米2袋 艾条2把", ["goods 大米 2袋 H001", "goods 艾条 2把 H001"]],
  ["李平 粽子10个、艾条2把、蚊帐1床", ["goods 粽子 10个 H001", "goods 艾条 2把 H001", "goods 蚊帐 1床 H001"]],
  ["李平 陈九斤 米各2袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
  ["走访 李平 陈九斤 米2袋", ["goods 大米 2袋 H001+H002", "visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who is somebody in one place of a message is so in the others, and the last of a row that is counted. */
test.each<[string, string[]]>([
  [
    "走访李桂花、豆大成，给豆大成送米3袋",
    ["goods 大米 3袋 ?豆大成", "visit 1户次 ?豆大成", "visit 1户次 H004"],
  ],
  [
    "走访李桂花、田大柱两户，给田大柱发放资料3份",
    ["leaflet 3份 ?田大柱", "visit 1户次 ?田大柱", "visit 1户次 H004"],
  ],
  ["走访李桂花、水长流两户，水长流家水管坏了", ["visit 1户次 ?水长流", "visit 1户次 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["走访后山组、前川组三户", ["visit 3户次"]],
  ["走访低保户、田边户三户", ["visit 3户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who is not to be mixed up with whom is no report; what is told of each behind it is. */
test.each<[string, string[]]>([
  [
    "刘军赵满仓是两户啊别弄混了刘军家三桶油赵满仓家两桶都是今天送过去的",
    ["goods 食用油 2桶 H007", "goods 食用油 3桶 H003"],
  ],
  ["注意李平和李桂花是两个人别记混了,今天去了李平家", ["visit 1户次 H001"]],
  [
    "去了李平刘军两家嗯刘军不是我的户啊一家给了一箱奶",
    ["goods 牛奶 1箱 H001", "goods 牛奶 1箱 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["今天去了赵满仓家不是我包的户", ["visit 1户次 H007"]],
  ["刘军家不是我的户李平家我去了", ["visit 1户次 H001"]],
  ["刘军不是我的户", []],
  ["今天走访的是两家李平和刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["给李平两袋米别搞错了是三袋", ["goods 大米 3袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who is new there, or one of those counted, is named in full, though the roster has nobody of the name. */
test.each<[string, string[]]>([
  ["走访三户,李平、陈九斤和新来的王三娃", ["visit 1户次 ?王三娃", "visit 1户次 H001", "visit 1户次 H002"]],
  [
    "走访李平和刚纳入的孙大海,送米各1袋",
    ["goods 大米 1袋 ?孙大海", "goods 大米 1袋 H001", "visit 1户次 ?孙大海", "visit 1户次 H001"],
  ],
  ["走访新搬来的孙大海", ["visit 1户次 ?孙大海"]],
  ["今天走访两户,一户是李平,一户是新认定的王三娃", ["visit 1户次 ?王三娃", "visit 1户次 H001"]],
  ["今天走访两户,一户是李平,一户是张大勇", ["visit 1户次 ?张大勇", "visit 1户次 H001"]],
  [
    "走访两户,一户是李平,送米1袋,一户是陈九斤,送油1桶",
    ["goods 大米 1袋 H001", "goods 食用油 1桶 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who came along, who is no household, and what is one of those counted without a name. */
test.each<[string, string[]]>([
  ["和新来的孙大海走访李平", ["visit 1户次 H001"]],
  ["走访李平,和新来的孙大海一起", ["visit 1户次 H001"]],
  ["走访李平和新来的邻居", ["visit 1户次 H001"]],
  ["走访李平和新来的张书记", ["visit 1户次 H001"]],
  ["走访李平和新增的监测户", ["visit 1户次 H001"]],
  ["走访两户,一户是监测户,一户是低保户", ["visit 2户次"]],
  ["走访两户,一户是花椒种植户,一户是羊贩子", ["visit 2户次"]],
  ["走访两户,一户是胡麻户,一户是马帮", ["visit 2户次"]],
  ["走访两户,一户是李平,一户是羊贩子", ["visit 1户次", "visit 1户次 H001"]],
  ["走访两户,一户是李平,一户是金银花大户", ["visit 1户次", "visit 1户次 H001"]],
  ["走访两户,一户是李平,一户是何家坪的", ["visit 1户次", "visit 1户次 H001"]],
  ["走访三户,一户是李平,一户是陈九斤没见着", ["visit 1户次 H001", "visit 1户次 H002 missed", "visit 2户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
