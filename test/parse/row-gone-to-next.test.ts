import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** So much to each of the row gone to last, where the others have theirs already or live elsewhere. */
test.each<[string, string[]]>([
  [
    "走访陈九斤,送被子1床,接着到刘军、李桂花家,各送面粉1袋",
    [
      "goods 被子 1床 H002",
      "goods 面粉 1袋 H003",
      "goods 面粉 1袋 H004",
      "visit 1户次 H002",
      "visit 1户次 H003",
      "visit 1户次 H004",
    ],
  ],
  [
    "上午到红崖村走访马哈三,下午到上坪村走访刘军、李桂花,各送手电筒1个",
    [
      "goods 手电筒 1个 H003",
      "goods 手电筒 1个 H004",
      "visit 1户次 H003",
      "visit 1户次 H004",
      "visit 1户次 H041",
    ],
  ],
  [
    "6月10日走访陈九斤、赵满仓,各送米1袋,6月11日走访刘军、李桂花,各送油1桶",
    [
      "goods 大米 1袋 H002 2026-06-10",
      "goods 大米 1袋 H007 2026-06-10",
      "goods 食用油 1桶 H003 2026-06-11",
      "goods 食用油 1桶 H004 2026-06-11",
      "visit 1户次 H002 2026-06-10",
      "visit 1户次 H003 2026-06-11",
      "visit 1户次 H004 2026-06-11",
      "visit 1户次 H007 2026-06-10",
    ],
  ],
  // Nobody had got anything: all of them.
  [
    "上午走访陈九斤,下午走访刘军、李桂花,各送油1桶",
    [
      "goods 食用油 1桶 H002",
      "goods 食用油 1桶 H003",
      "goods 食用油 1桶 H004",
      "visit 1户次 H002",
      "visit 1户次 H003",
      "visit 1户次 H004",
    ],
  ],
  // One list over two villages.
  [
    "走访红崖村马哈三,上坪村刘军、李桂花,各送米1袋",
    [
      "goods 大米 1袋 H003",
      "goods 大米 1袋 H004",
      "goods 大米 1袋 H041",
      "visit 1户次 H003",
      "visit 1户次 H004",
      "visit 1户次 H041",
    ],
  ],
  // What closes the round is for all, and so it is where the row has its own.
  [
    "走访陈九斤,送面1袋,又走访刘军、李桂花,每户再送奶1箱",
    [
      "goods 牛奶 1箱 H002",
      "goods 牛奶 1箱 H003",
      "goods 牛奶 1箱 H004",
      "goods 面粉 1袋 H002",
      "visit 1户次 H002",
      "visit 1户次 H003",
      "visit 1户次 H004",
    ],
  ],
  [
    "走访陈九斤,送面2袋,走访刘军、李桂花,送油2桶,每户慰问金300元",
    [
      "cash 300元 H002",
      "cash 300元 H003",
      "cash 300元 H004",
      "goods 面粉 2袋 H002",
      "goods 食用油 2桶 H003+H004",
      "visit 1户次 H002",
      "visit 1户次 H003",
      "visit 1户次 H004",
    ],
  ],
  [
    "走访陈九斤,发宣传单1份,又走访刘军、李桂花,每户送奶1箱",
    [
      "goods 牛奶 1箱 H002",
      "goods 牛奶 1箱 H003",
      "goods 牛奶 1箱 H004",
      "leaflet 1份 H002",
      "visit 1户次 H002",
      "visit 1户次 H003",
      "visit 1户次 H004",
    ],
  ],
  // One alone is no row to share among.
  [
    "走访陈九斤、刘军,又去李桂花家,各送油1桶",
    [
      "goods 食用油 1桶 H002",
      "goods 食用油 1桶 H003",
      "goods 食用油 1桶 H004",
      "visit 1户次 H002",
      "visit 1户次 H003",
      "visit 1户次 H004",
    ],
  ],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

/** What they all have is nothing more that was sold. */
test.each<[string, string[]]>([
  ["代销土豆12万元,村集体经济收入由去年的5万元增加到8万元", ["sale 洋芋 120000元"]],
  ["帮助销售蜂蜜3万元,脱贫户人均纯收入达1.2万元", ["sale 蜂蜜 30000元"]],
  ["帮陈九斤卖了白菜300斤,收入450元", ["sale 白菜 300斤 H002", "sale 白菜 450元 H002"]],
  ["代销土豆500斤,共收入600元", ["sale 洋芋 500斤", "sale 洋芋 600元"]],
  ["帮销蜂蜜,全年收入6万元", ["sale 蜂蜜 60000元"]],
  ["帮陈九斤代销白菜,家庭收入800元", ["sale 白菜 800元 H002"]],
  ["帮陈九斤卖白菜900斤,今年收入800元", ["sale 白菜 800元 H002", "sale 白菜 900斤 H002"]],
  ["帮销蜂蜜,村集体收入从3万元提高到5万元", []],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});
