import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** [户主], [诉求] are labels and [不在家] tells of who stands before it; [微笑] is a sticker. */
test.each<[string, string[], string[]]>([
  ["[户主]李平 [诉求]希望修路", [], ["希望修路"]],
  ["[户主]李平[诉求]希望修路", [], ["希望修路"]],
  [
    "[对象]李平 [形式]上门走访 [物资]鸡苗10只 [诉求]想学养鸡技术",
    ["goods 鸡苗 10只 H001", "visit 1户次 H001"],
    ["想学养鸡技术"],
  ],
  ["走访李平[不在家]、刘军[在家]", ["visit 1户次 H001 missed", "visit 1户次 H003"], []],
  ["走访李平,化肥2袋[未领]", ["visit 1户次 H001"], []],
  ["走访李平,化肥2袋[已领]", ["goods 化肥 2袋 H001", "visit 1户次 H001"], []],
  ["走访李平[微笑]", ["visit 1户次 H001"], []],
  ["走访李平[强][强],送大米2袋[抱拳]", ["goods 大米 2袋 H001", "visit 1户次 H001"], []],
  ["走访李平[图片]", ["visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** A sum below those visited, of whom no more was told, is of them all. */
test.each<[string, string[]]>([
  ["走访:李平、刘军\n合计送出:大米6袋", ["goods 大米 6袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平、刘军\n总共送去:面粉4袋", ["goods 面粉 4袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访12户\n合计送出:大米4袋", ["goods 大米 4袋", "visit 12户次"]],
  ["走访李平\n走访困难户5户\n合计送出:大米4袋", ["goods 大米 4袋", "visit 1户次 H001", "visit 5户次"]],
  ["李平大米2袋\n刘军大米2袋\n合计:大米4袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H003"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** How much it differs is nothing given, and the work of those placed is none of ours. */
test.each<[string, string[]]>([
  ["给李平送化肥2袋,价钱比往年便宜一截", ["goods 化肥 2袋 H001"]],
  ["申请到贷款20万元,利息比往年低一截", ["loan 200000元"]],
  ["给李平送甘蔗一截", ["goods 甘蔗 1截 H001"]],
  ["给李平送牛一头", ["goods 牛 1头 H001"]],
  ["就业帮扶:李平家劳力2人,输转到新疆摘棉花", ["job 2人 H001"]],
  ["推荐李平家1人就业,去他家帮摘苹果", ["job 1人 H001", "labour 1人次 H001", "visit 1户次 H001"]],
  ["到李平家摘苹果", ["labour 1人次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
