import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What a clause that sums up tells adds nothing to its parts, whatever follows it in its sentence. */
test.each<[string, string[]]>([
  [
    "走访李平:化肥2袋,价值240元;陈九斤:化肥3袋,价值360元;合计:化肥5袋,价值600元",
    [
      "goods 化肥 2袋 H001",
      "goods 化肥 3袋 H002",
      "goods_value 240元 H001",
      "goods_value 360元 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  [
    "给李平送化肥2袋,价值240元;给陈九斤送化肥3袋,价值360元;合计化肥5袋,价值600元",
    ["goods 化肥 2袋 H001", "goods 化肥 3袋 H002", "goods_value 240元 H001", "goods_value 360元 H002"],
  ],
  [
    "给李平送化肥2袋;给陈九斤送化肥3袋;合计价值600元",
    ["goods 化肥 2袋 H001", "goods 化肥 3袋 H002", "goods_value 600元 H001+H002"],
  ],
  [
    "给李平送化肥2袋,面粉1袋,合计价值300元",
    ["goods 化肥 2袋 H001", "goods 面粉 1袋 H001", "goods_value 300元 H001"],
  ],
  [
    "上坪村:走访15户,化肥30袋\n五里铺村:走访20户,化肥40袋\n合计:走访35户,化肥70袋",
    ["goods 化肥 30袋", "goods 化肥 40袋", "visit 15户次", "visit 20户次"],
  ],
  [
    "上坪村送面粉10袋、五里铺村送面粉12袋,合计走访22户,面粉22袋",
    ["goods 面粉 10袋", "goods 面粉 12袋", "visit 22户次"],
  ],
  [
    "李平:化肥2袋,面粉1袋;陈九斤:化肥3袋,面粉2袋;合计:化肥5袋,面粉3袋",
    ["goods 化肥 2袋 H001", "goods 化肥 3袋 H002", "goods 面粉 1袋 H001", "goods 面粉 2袋 H002"],
  ],
  ["送面粉10袋、大米5袋,共15袋", ["goods 大米 5袋", "goods 面粉 10袋"]],
  ["走访李平送化肥2袋面粉1袋,共3袋", ["goods 化肥 2袋 H001", "goods 面粉 1袋 H001", "visit 1户次 H001"]],
  ["送面粉10袋,大米5袋,共计15袋,价值1200元", ["goods 大米 5袋", "goods 面粉 10袋", "goods_value 1200元"]],
  ["昨天走访8户,今天走访6户,两天共走访14户", ["visit 6户次", "visit 8户次 2026-06-11"]],
  ["上周走访8户,本周走访6户,两周共走访14户", ["visit 6户次", "visit 8户次 2026-06-07"]],
  ["昨天走访8户,今天走访6户,累计走访14户", ["visit 6户次", "visit 8户次 2026-06-11"]],
  ["昨天走访8户,今天走访6户,两天共走访15户", ["visit 7户次", "visit 8户次 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** On a line below a list it is of all of them, and not of who was named last. */
test.each<[string, string[]]>([
  [
    "1、李平2袋\n2、陈九斤2袋\n3、赵满仓3袋\n以上共发放化肥7袋",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 化肥 3袋 H007"],
  ],
  ["李平:2袋\n陈九斤:2袋\n赵满仓:3袋\n共发放化肥7袋", ["goods 化肥 7袋 H001+H002+H007"]],
  ["李平2袋\n陈九斤2袋\n赵满仓3袋\n共发放化肥8袋", ["goods 化肥 8袋 H001+H002+H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A share is shared out anew; what differs from its parts, and what is told of one, stays. */
test.each<[string, string[]]>([
  ["走访李平、陈九斤,共送米4袋", ["goods 大米 4袋 H001+H002", "visit 1户次 H001", "visit 1户次 H002"]],
  ["给李平送米2袋,给陈九斤送油1桶,共3件", ["goods 大米 2袋 H001", "goods 食用油 1桶 H002"]],
  ["昨天走访4户,今天共走访4户", ["visit 4户次", "visit 4户次 2026-06-11"]],
  ["李平和陈九斤共同种了药材", []],
  ["给李平送米2袋,共享单车1辆", ["goods 共享单车 1辆 H001", "goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
