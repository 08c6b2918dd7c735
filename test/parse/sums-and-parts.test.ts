import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Behind 其中 the figures of what was told are parts of it; an act of its own is more. */
test.each<[string, string[]]>([
  ["发放化肥60袋,其中上坪村40袋,五里铺村20袋", ["goods 化肥 60袋"]],
  ["走访6户，其中上坪村4户，五里铺村2户", ["visit 6户次"]],
  ["走访6户，其中低保户4户，脱贫户2户", ["visit 6户次"]],
  ["给李平送油6桶，其中菜油2桶", ["goods 食用油 6桶 H001"]],
  ["发放慰问金6000元，其中脱贫户4000元，监测户2000元", ["cash 6000元"]],
  ["发放资料200份，其中防火100份，反诈100份", ["leaflet 200份"]],
  ["入户宣传12户，其中脱贫户5户，又走访8户", ["visit 20户次"]],
  ["慰问困难群众20户，其中老党员5户，送大米20袋", ["goods 大米 20袋", "visit 20户次"]],
  ["给上坪村送树苗300株，其中李平50株", ["goods 树苗 250株", "goods 树苗 50株 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum on a line of its own is of the lines above it. */
test.each<[string, string[]]>([
  [
    "走访记录\n1、李平 大米1袋 油1桶\n2、陈九斤 大米1袋\n3、李桂花 外出\n合计大米2袋油1桶",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H002",
      "goods 食用油 1桶 H001",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H004 missed",
    ],
  ],
  ["李平 米2袋\n陈九斤 米3袋\n合计：米5袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H002"]],
  [
    "今天走访\n李平 米2袋，油1桶\n陈九斤 米3袋，油1桶\n共计米5袋，油2桶",
    [
      "goods 大米 2袋 H001",
      "goods 大米 3袋 H002",
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What each of one household got, or what all of it weighs, is no more of it. */
test.each<[string, string[]]>([
  ["给李平家送米3袋，每人一袋", ["goods 大米 3袋 H001"]],
  ["送李平家复合肥2袋共100斤", ["goods 复合肥 2袋 H001"]],
  ["给李平送米3袋、面2袋，共250斤", ["goods 大米 3袋 H001", "goods 面粉 2袋 H001"]],
  ["给李平、陈九斤送米4袋，每户2袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
  ["给李平送面，共100斤", ["goods 面粉 100斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Our households are not us. */
test.each<[string, string[]]>([
  [
    "给我的5户联系户每家送了一桶油",
    [
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H002",
      "goods 食用油 1桶 H003",
      "goods 食用油 1桶 H004",
      "goods 食用油 1桶 H007",
    ],
  ],
  [
    "给我包的5户每户送了一桶油",
    [
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H002",
      "goods 食用油 1桶 H003",
      "goods 食用油 1桶 H004",
      "goods 食用油 1桶 H007",
    ],
  ],
  ["给我们联系的4户每户送了一桶油", ["goods 食用油 4桶"]],
  ["李平给我两袋核桃", []],
  ["李平给我们带了一袋红薯", []],
  ["给我们村的困难户送了米", ["goods 大米 ?"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was wanted, promised or lent. */
test.each<[string, string[]]>([
  ["李平要的4袋化肥送到了", ["goods 化肥 4袋 H001"]],
  ["李平家要的化肥4袋给他拉来了", ["goods 化肥 4袋 H001"]],
  ["李平想要的轮椅今天送到家了", ["goods 轮椅 ? H001", "visit 1户次 H001"]],
  ["答应李平的2袋化肥今天送去了", ["goods 化肥 2袋 H001"]],
  ["李平要的4袋化肥下周送", []],
  ["李平要的化肥还没到", []],
  ["李平要4袋化肥", []],
  ["李平借走我两袋化肥", []],
  ["李平借了我一台水泵", []],
  ["给李平捎了两袋化肥，钱没要", ["goods 化肥 2袋 H001"]],
  ["给李平买了两袋化肥，没要他钱", ["goods 化肥 2袋 H001"]],
  ["李平家化肥没要", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was received counts as given, with the figure told behind it. */
test.each<[string, string[]]>([
  ["李平等6户领了鸡苗，每户20只", ["goods 鸡苗 100只", "goods 鸡苗 20只 H001"]],
  ["李平、陈九斤领了鸡苗，每户20只", ["goods 鸡苗 20只 H001", "goods 鸡苗 20只 H002"]],
  ["李平领到了轮椅", ["goods 轮椅 ? H001"]],
  ["李平领取养老金了", []],
  ["李平领了老年证", []],
  ["李桂花领孙子去了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Done with what was brought, and no more of it; work is no thing. */
test.each<[string, string[]]>([
  ["给上坪村拉来路灯12盏，已经装了8盏", ["goods 路灯 12盏"]],
  ["给李平送去树苗50棵，栽了30棵", ["goods 树苗 50棵 H001"]],
  ["给李平媳妇在服装厂找了个活，一个月2800", ["job ?人 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Gone round once, and how many homes that was. */
test.each<[string, string[]]>([
  ["全村脱贫户走访了一遍,共74户", ["visit 74户次"]],
  ["把包联的农户都走访了一遍,一共24户", ["visit 24户次"]],
  ["走访了一遍,送米6袋", ["goods 大米 6袋", "visit ?户次"]],
  ["全村走访了一遍,共发放资料86份", ["leaflet 86份", "visit ?户次"]],
  ["把全村走访了一遍,共有监测户7户", ["visit ?户次"]],
  ["全村走访了一遍,五保户3户,脱贫户9户", ["visit ?户次"]],
  ["走访4次,共送米6袋", ["goods 大米 6袋", "visit 4户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
