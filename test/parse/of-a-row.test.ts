import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Who is meant of several named together: the text and its entries. */
test.each<[string, string[]]>([
  [
    "给李平、陈九斤、李桂花、刘军发鸡苗，前两户各30只，后两户各20只",
    ["goods 鸡苗 20只 H003", "goods 鸡苗 20只 H004", "goods 鸡苗 30只 H001", "goods 鸡苗 30只 H002"],
  ],
  [
    "给李平、陈九斤、李桂花送鸭苗，前面两家每家10只，后面一家5只",
    ["goods 鸭苗 10只 H001", "goods 鸭苗 10只 H002", "goods 鸭苗 5只 H004"],
  ],
  [
    "给李平、陈九斤、李桂花、刘军发鹅苗，头两户各3只，后头两户各2只",
    ["goods 鹅苗 2只 H003", "goods 鹅苗 2只 H004", "goods 鹅苗 3只 H001", "goods 鹅苗 3只 H002"],
  ],
  [
    "给李平、陈九斤、李桂花送鸡苗，第一家30只，第二家20只，最后一户10只",
    ["goods 鸡苗 10只 H004", "goods 鸡苗 20只 H002", "goods 鸡苗 30只 H001"],
  ],
  [
    "走访李平、陈九斤、李桂花，李平送化肥3袋，其余两户各2袋",
    [
      "goods 化肥 2袋 H002",
      "goods 化肥 2袋 H004",
      "goods 化肥 3袋 H001",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H004",
    ],
  ],
  [
    "给李平、陈九斤、李桂花送种子，头一户3包，剩下的每户1包",
    ["goods 种子 1包 H002", "goods 种子 1包 H004", "goods 种子 3包 H001"],
  ],
  [
    "李平、陈九斤都去了，李平送油一桶，另一家送米一袋",
    ["goods 大米 1袋 H002", "goods 食用油 1桶 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "李平：毛毯1床\n陈九斤：毛毯2床\n李桂花 不在家\n以上两户都送到家里",
    [
      "goods 毛毯 1床 H001",
      "goods 毛毯 2床 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H004 missed",
    ],
  ],
  [
    "给李平、陈九斤、李桂花发猪苗，前面两户各2头，剩下一户1头",
    ["goods 猪苗 1头 H004", "goods 猪苗 2头 H001", "goods 猪苗 2头 H002"],
  ],
  // As many as nobody of the row is left: others.
  ["走访李平、陈九斤，其余5户各送油1桶", ["goods 食用油 5桶", "visit 1户次 H001", "visit 1户次 H002"]],
  [
    "给李平、陈九斤、李桂花送化肥，剩下的两袋给了刘军",
    ["goods 化肥 2袋 H003", "goods 化肥 ? H001+H002+H004"],
  ],
  ["第一家去的李平家，最后一家是陈九斤家", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["前两户各给了200元", ["cash 400元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Crews, what was not the sender's doing, and what is no figure: the text and its entries. */
test.each<[string, string[]]>([
  ["看望李平。组织党员12人清理河道", ["labour 12人次", "visit 1户次 H001"]],
  ["组织志愿者15人打扫村道卫生", ["labour 15人次"]],
  ["到李平家，帮他清理门前水沟", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["组织干部6人整理档案", []],
  ["组织党员12人学习政策", []],
  ["李平家的贷款5万批下来了", ["loan 50000元 H001"]],
  ["李平家的贷款5万批下来了，他自己跑的", []],
  ["李平家的贷款5万批下来了，是我带他去办的", ["loan 50000元 H001"]],
  ["送去种子2批", ["goods 种子 2批"]],
  ["跟李平拉了个把钟头家常", ["talk 1次 H001"]],
  ["跟李平聊了个把小时，给他留了两个把手", ["goods 把手 2个 H001", "talk 1次 H001"]],
  ["等李平把圈盖好才能发鸡苗20只", []],
  ["跑了三家才给李平买到化肥2袋", ["goods 化肥 2袋 H001"]],
  ["敲了好久才开门，给李平送油1桶", ["goods 食用油 1桶 H001"]],
  ["【转】县农业局：组织技术员20人帮收小麦\n——————\n今天走访李平", ["visit 1户次 H001"]],
  [
    "转发：民政局通知\n各村走访困难户12户\n我今天去了李平家送米1袋",
    ["goods 大米 1袋 H001", "visit 1户次 H001"],
  ],
  ["李平家送米1袋\n——————\n陈九斤家送油1桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is asked, answered or met on the way is no need: the text and its needs. */
test.each<[string, string[]]>([
  ["走访李平，问他缺不缺东西，他说够用了", []],
  ["走访李平，问他缺不缺化肥，他说还缺2袋", ["还缺2袋"]],
  ["走访李平，问老人冷不冷", []],
  ["去李平家，路上泥泞不好走", []],
  ["李平说路上塌方了出不去", ["李平说路上塌方了出不去"]],
  ["李平想要个护林员名额，村里没得指标", ["李平想要个护林员名额"]],
  ["李平反映路难走", ["李平反映路难走"]],
  ["李平、陈九斤为塘边那棵树扯皮", []],
])("%s raises %j", (text, needs) => {
  const reading = read(text);
  expect(reading.questions).toEqual([]);
  expect(reading.needs.map((need) => need.text)).toEqual(needs);
});

/** Work at their house, what is bought of theirs, and forms told by number: the text and its entries. */
test.each<[string, string[]]>([
  ["我今天在李平家编了一下午的竹筐", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["去李平家，跟着盖了一上午的膜", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["在李平家捆了半天柴火", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["在李平家聊了一下午的天", ["talk 1次 H001", "visit 1户次 H001"]],
  ["在李平家开了一上午的会", ["visit 1户次 H001"]],
  ["在李平家等了一下午的车", ["visit 1户次 H001"]],
  ["去李平家，他剥了一上午苞谷", ["visit 1户次 H001"]],
  [
    "李平家红苕挖了两千多斤，我们工会买了四百斤，付了他320块",
    ["sale 红苕 320元 H001", "sale 红苕 400斤 H001"],
  ],
  ["李平家洋芋挖完了，我们单位买了200斤", ["sale 洋芋 200斤 H001"]],
  ["李平家辣椒摘了300斤，我帮他卖了100斤", ["sale 辣椒 100斤 H001"]],
  ["李平家辣椒摘了300斤", []],
  ["李平家腊肉熏好了，我给他买了50斤盐", ["goods 盐 50斤 H001"]],
  ["李平家谷子打完了，给他送米2袋", ["goods 大米 2袋 H001"]],
  ["李平2包、陈九斤3包，复合肥，全部发下去了", ["goods 复合肥 2包 H001", "goods 复合肥 3包 H002"]],
  ["李平2包，陈九斤3包，发的复合肥", ["goods 复合肥 2包 H001", "goods 复合肥 3包 H002"]],
  ["李平2包，陈九斤3包，复合肥还没发", []],
  [
    "走访对象：1.李平 2.陈九斤\n走访日期：6月10日\n帮扶物资：1.化肥3袋 2.饲料1包",
    [
      "goods 化肥 3袋 H001 2026-06-10",
      "goods 饲料 1包 H002 2026-06-10",
      "visit 1户次 H001 2026-06-10",
      "visit 1户次 H002 2026-06-10",
    ],
  ],
  [
    "户主：①李平②陈九斤\n慰问品：①米1袋、油1桶②面2袋",
    ["goods 大米 1袋 H001", "goods 面粉 2袋 H002", "goods 食用油 1桶 H001"],
  ],
  // One household, and what was done there.
  [
    "走访对象：李平\n工作内容：1.送化肥3袋 2.宣讲政策",
    ["goods 化肥 3袋 H001", "outreach 1次 H001", "visit 1户次 H001"],
  ],
  [
    "序号 户主 走访情况 物资\n1 李平 已走访 大米1袋\n2 陈九斤 电话联系 无",
    ["goods 大米 1袋 H001", "talk 1次 H002", "visit 1户次 H001"],
  ],
  ["开了培训会，来了好多人，可能五六十个人", ["trainee ~50人次", "training 1场"]],
  ["走访了可能有20户", ["visit ~20户次"]],
  ["可能两天后去李平家", []],
  ["可能李平家有两个娃", []],
  ["给李平落实了护林员公益性岗位", ["job ?人 H001"]],
  ["给李平落实就业政策", []],
  ["把蓄水池补漏2座，换管道1.2km", ["works 管道 1.2公里", "works 蓄水池 2座"]],
  ["李平家锁起门的", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who did it, for whom, and what was only lent or left: the text and its entries. */
test.each<[string, string[]]>([
  [
    "李平家我送了两块腊肉，不对，腊肉是给陈九斤的，李平家是一袋米",
    ["goods 大米 1袋 H001", "goods 腊肉 2块 H002"],
  ],
  ["给李平送了2袋米，说错了，米给陈九斤了", ["goods 大米 2袋 H002"]],
  ["给李平送了2袋米，不对，米是3袋", ["goods 大米 3袋 H001"]],
  ["我借给李平500元", []],
  ["我借给李平两把锄头", []],
  ["李平把羊卖给了陈九斤", []],
  ["李平不在家，两瓶油放在了陈九斤那里", ["goods 食用油 2瓶 H001", "visit 1户次 H001 missed"]],
  ["李平不在家，给陈九斤家放了两瓶油", ["goods 食用油 2瓶 H002", "visit 1户次 H001 missed"]],
  ["陈九斤家收麦，我去帮了一天", ["labour 1人次 H002"]],
  ["李平家盖房，邻居帮了两天", []],
  ["陈九斤帮了我半天", []],
  ["李平让我给他捎了两盒药", ["goods 药品 2盒 H001"]],
  ["李平让我给陈九斤捎了一袋洋芋", []],
  ["李平叫我帮他买2袋化肥", []],
  ["李平儿子去广东打工了，是我介绍的", ["job ?人 H001"]],
  ["李平儿子去广东打工了，是他舅舅介绍的", []],
  ["李平家牛卖了，是我介绍的", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Several behind one label, several on one line, and what is on the way: the text and its entries. */
test.each<[string, string[]]>([
  ["户主：李平，陈九斤\n物资：化肥各2袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002"]],
  ["户主：李平，5口人\n物资：米1袋", ["goods 大米 1袋 H001"]],
  ["户主：李平；物资：米1袋；户主：陈九斤；物资：油1桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H002"]],
  [
    "| 户主 | 走访 | 物资 |\n| 李平 | √ | 米1袋 |\n| 陈九斤 | 未见 | - |",
    ["goods 大米 1袋 H001", "visit 1户次 H001", "visit 1户次 H002 missed"],
  ],
  [
    "走访李平，共送出大米3袋、油3桶，收集困难2条",
    ["goods 大米 3袋 H001", "goods 食用油 3桶 H001", "visit 1户次 H001"],
  ],
  ["去李平家的路上遇见陈九斤，给他一包烟", ["goods 烟 1包 H002"]],
  ["从李平家回来路上碰到陈九斤", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["陈九斤问医保什么时候交，我给他讲清楚了", []],
  ["陈九斤问能不能修路，我给他说下周报上去", ["陈九斤问能不能修路"]],
  ["陈九斤反映缺水，我给他讲了政策", ["陈九斤反映缺水"]],
])("%s raises what is left open", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
