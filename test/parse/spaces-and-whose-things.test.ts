import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Spaces between words part nothing; between acts they are commas. */
test.each<[string, string[], string[]]>([
  ["给李平送了 两袋 面粉 和 一桶 油", ["goods 面粉 2袋 H001", "goods 食用油 1桶 H001"], []],
  ["给李平送 2袋 大米 3桶 油", ["goods 大米 2袋 H001", "goods 食用油 3桶 H001"], []],
  ["给李平送 大米 2袋 油 3桶", ["goods 大米 2袋 H001", "goods 食用油 3桶 H001"], []],
  ["给李平送了 500元 大米 2袋", ["cash 500元 H001", "goods 大米 2袋 H001"], []],
  ["发放 5 份 宣传资料", ["leaflet 5份"], []],
  ["硬化 1.5 公里 村道", ["works 村道 1.5公里"], []],
  ["1.5 走访李平", ["visit 1户次 H001 2026-01-05"], []],
  ["李平没在家 陈九斤家坐了会儿", ["visit 1户次 H001 missed", "visit 1户次 H002"], []],
  ["去李平家 送了2袋面粉 屋顶漏雨", ["goods 面粉 2袋 H001", "visit 1户次 H001"], ["屋顶漏雨"]],
  ["走访李平 陈九斤 赵满仓", ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"], []],
  [
    "走访李平家 陈九斤家 各送米1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
    [],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries.sort());
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** A household that does it for itself. */
test.each<[string, string[]]>([
  ["李平家自己拉了6吨煤，不用咱操心", []],
  ["李平自个儿扛了两袋面回来", []],
  ["陈九斤大爷自己添置了两床被子", []],
  ["李平家自己就能拉两吨煤", []],
  ["李平家我自己拉了6吨煤去", ["goods 煤 6吨 H001"]],
  ["给李平家拉了6吨煤", ["goods 煤 6吨 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How a gift was come by. */
test.each<[string, string[]]>([
  ["到李平家，把昨天买的谷种10斤给他放下", ["goods 谷种 10斤 H001", "visit 1户次 H001"]],
  ["把网上订的拐杖一根给李平送去", ["goods 拐杖 1根 H001"]],
  ["把新买的两床被子给李平家放下", ["goods 被子 2床 H001"]],
  ["昨天把买的米两袋给李平送去", ["goods 大米 2袋 H001 2026-06-11"]],
  ["到李平家，他把新买的两袋化肥撒了", ["visit 1户次 H001"]],
  ["李平把昨天买的化肥3袋退了", []],
  ["到李平家，帮他把新买的洗衣机一台搬进屋", ["labour 1人次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Things told by whose they are, and what became of them. */
test.each<[string, string[]]>([
  [
    "李平的棉裤、陈九斤的煤半吨、赵满仓的奶粉两罐，今天统统送上门",
    [
      "goods 奶粉 2罐 H007",
      "goods 棉裤 ? H001",
      "goods 煤 0.5吨 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H007",
    ],
  ],
  ["李平的棉裤两条、陈九斤的围巾一条，都送去了", ["goods 围巾 1条 H002", "goods 棉裤 2条 H001"]],
  ["李平的药，陈九斤的拐杖，我都捎到了", ["goods 拐杖 ? H002", "goods 药品 ? H001"]],
  ["李平的棉裤、陈九斤的围巾都送去了", ["goods 围巾 ? H002", "goods 棉裤 ? H001"]],
  ["李平的羊、陈九斤的牛都卖了", []],
  ["李平的羊都送去镇上卖了", []],
  ["李平的房子、陈九斤的院墙，都修好了", []],
  ["李平的低保、陈九斤的医保都办下来了", []],
  ["李平的大米一袋、陈九斤的面粉两袋，还没送", []],
  ["李平家大米一袋、陈九斤家面粉两袋，明天送去", []],
  ["李平大米一袋、陈九斤面粉两袋，没来得及送", []],
  ["发大米：李平一袋、陈九斤两袋，赵满仓家没发", ["goods 大米 1袋 H001", "goods 大米 2袋 H002"]],
  ["走访李平，大米一袋，油没送成", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平，送大米一袋，明天再送", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The home of somebody called old, and blanks that nobody has filled in. */
test.each<[string, string[]]>([
  ["李平老人家里坐了坐，给留下300元", ["cash 300元 H001", "visit 1户次 H001"]],
  ["李平老人屋里看了看", ["visit 1户次 H001"]],
  ["李平老人家里没人", ["visit 1户次 H001 missed"]],
  ["李平老人去了县医院", []],
  ["李平家老人去了镇上", []],
  ["格式发群里：X月X日走访XX户，送XX几斤，都按这个来", []],
  ["___走访___户，发资料___份", []],
  ["走访李平，送牛奶x2箱。明天按XX户报", ["goods 牛奶 2箱 H001", "visit 1户次 H001"]],
  ["走访李平家，送XXL棉衣一件", ["goods 棉衣 1件 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Labels that tell an act, titles that tell none. */
test.each<[string, string[]]>([
  ["户主：李平\n宣传：医保、养老保险政策", ["outreach 1次 H001"]],
  ["户主：李平\n宣传：无", []],
  ["宣传：没讲政策", []],
  ["整修：田间便道1.2公里\n新修：入户便道2公里", ["works 入户便道 2公里", "works 田间便道 1.2公里"]],
  ["修建了村里的蓄水池2座", ["works 蓄水池 2座"]],
  ["县教科局驻上坪村帮扶月报\n走访农户64户次", ["visit 64户次"]],
  ["驻上坪村3天", ["stay 3天"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What they grow for themselves, and whom a call was to. */
test.each<[string, string[], string[]]>([
  ["到李平家，他今年栽了五亩山药", ["visit 1户次 H001"], []],
  ["李平家今年栽了五亩山药", [], []],
  ["帮李平栽了五亩山药", ["labour 1人次 H001"], []],
  ["栽植枣树2000株", ["works 枣树 2000株"], []],
  ["组织李平等户栽植枣树300亩", ["works 枣树 300亩 H001"], []],
  ["到李平家，给供电所打了个电话", ["visit 1户次 H001"], []],
  ["到李平家，给镇民政办去了电话", ["visit 1户次 H001"], []],
  ["到李平家，给他儿子打了电话", ["talk 1次 H001", "visit 1户次 H001"], []],
  [
    "到李平家，他说水泵烧了，我给供电所打电话，下午就来人换了新的",
    ["solved 1件 H001", "visit 1户次 H001"],
    [],
  ],
  ["到李平家，水泵烧了，他儿子换了新的", ["visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** A paper named first, and given behind it. */
test.each<[string, string[]]>([
  ["李平家那个连心卡昨天我补发了", ["contact_card ?张 H001 2026-06-11"]],
  ["李平的宣传单昨天给送去了", ["leaflet ?份 H001 2026-06-11"]],
  ["李平家的连心卡昨天没发", []],
  ["李平家连心卡还在，墙上贴着", []],
  ["李平家连心卡1张，送去了", ["contact_card 1张 H001"]],
  ["给李平送面一袋对了陈九斤家我也去了", ["goods 面粉 1袋 H001", "visit 1户次 H002"]],
  ["和李平家核对了收入", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was away, and what a day told last dates. */
test.each<[string, string[]]>([
  ["到李平家她老汉住院了没在就她一个人在给她放下两袋面粉", ["goods 面粉 2袋 H001", "visit 1户次 H001"]],
  ["李平家她儿子没在家给她放下两袋面粉", ["goods 面粉 2袋 H001"]],
  ["李平大娘没在家", ["visit 1户次 H001 missed"]],
  ["到李平家，老两口都没在", ["visit 1户次 H001 missed"]],
  ["到李平家，他爸妈没在家，锁着门", ["visit 1户次 H001 missed"]],
  [
    "走访刘军，到李平家他说水泵烧了浇不上地我当场给他换了新的对了昨天我给陈九斤家补发了连心卡",
    ["contact_card ?张 H002 2026-06-11", "solved 1件 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
