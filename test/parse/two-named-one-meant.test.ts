import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// Of two named, the one whom the act is for.
test.each<[string, string[]]>([
  // From whom it is, where it was fetched, whose cart it was.
  ["替刘军给李平带了2袋面。", ["goods 面粉 2袋 H001"]],
  ["受李平委托给刘军送去200元。", ["cash 200元 H003"]],
  ["替李平领了2袋化肥。", ["goods 化肥 2袋 H001"]],
  ["从李平家拿了2袋米给刘军。", ["goods 大米 2袋 H003"]],
  ["把李平家的苹果送到刘军家2箱。", ["goods 苹果 2箱 H003", "visit 1户次 H003"]],
  ["用刘军家的三轮车给李平送米2袋。", ["goods 大米 2袋 H001"]],
  ["替刘军修好水管。", ["labour 1人次 H003"]],
  // In whose house it was done.
  ["在刘军家给李平发了米1袋。", ["goods 大米 1袋 H001", "visit 1户次 H003"]],
  ["在李平家跟刘军通电话。", ["talk 1次 H003", "visit 1户次 H001"]],
  ["去李平家后给刘军送了米1袋。", ["goods 大米 1袋 H003", "visit 1户次 H001"]],
  ["走访李平回来给刘军送了米1袋。", ["goods 大米 1袋 H003", "visit 1户次 H001"]],
  [
    "去了李平家跟刘军家一家给了一袋面",
    ["goods 面粉 1袋 H001", "goods 面粉 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["明天在李平家给刘军发米1袋。", []],
  // Whose work it is, who buys, who is told of.
  ["介绍李平到刘军的合作社干活。", ["job ?人 H001"]],
  ["介绍李平、陈九斤到刘军的合作社干活。", ["job ?人 H001+H002"]],
  ["联系刘军收购李平家苹果500斤。", ["sale 苹果 500斤 H001"]],
  ["收购李平、刘军家苹果500斤。", ["sale 苹果 500斤 H001+H003"]],
  ["以刘军为例给李平讲政策。", ["outreach 1次 H001"]],
  ["和李平聊起刘军家的事。", ["talk 1次 H001"]],
  // Whose kin or neighbour.
  ["走访李平妹夫刘军。", ["visit 1户次 H003"]],
  ["看望李平的舅舅陈九斤。", ["visit 1户次 H002"]],
  ["走访刘军(李平亲戚)。", ["visit 1户次 H003"]],
  ["走访李平隔壁刘军。", ["visit 1户次 H003"]],
  ["走访李平,隔壁刘军没人。", ["visit 1户次 H001", "visit 1户次 H003 missed"]],
  ["走访李平和他妹夫刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平大哥、刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["跟李平的邻居聊天。", []],
  ["走访李平,邻居说他出门了。", ["visit 1户次 H001"]],
  // Who was met in the other's house.
  ["走访李平时刘军也来了。", ["visit 1户次 H001"]],
  ["走访刘军时李平也在。", ["visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Some of those it is over are only counted.
test.each<[string, string[]]>([
  ["走访李平等4户,送化肥共8袋。", ["goods 化肥 8袋", "visit 1户次 H001", "visit 3户次"]],
  ["为李平等3户协调贷款15万元。", ["loan 150000元"]],
  ["走访李平等4户,给他送米1袋。", ["goods 大米 1袋 H001", "visit 1户次 H001", "visit 3户次"]],
  ["走访李平、刘军等2户,送米4袋。", ["goods 大米 4袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平、刘军和困难户3户。", ["visit 1户次 H001", "visit 1户次 H003", "visit 3户次"]],
  ["走访困难户2户和李平家。", ["visit 1户次 H001", "visit 2户次"]],
  ["走访李平家和低保户2户、监测户3户。", ["visit 1户次 H001", "visit 5户次"]],
  ["给李平、困难户3户每户200元。", ["cash 200元 H001", "cash 600元"]],
  ["走访李平家和五保户2户,送米3袋。", ["goods 大米 3袋", "visit 1户次 H001", "visit 2户次"]],
  ["走访李平、刘军困难户2户。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访困难户2户:李平、刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平和他老伴2人。", ["visit 1户次 H001"]],
  ["走访李平和村干部2人。", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// A household's number that the roster has not.
test.each<[string, string[], string[]]>([
  ["给H100送米1袋。", ["goods 大米 1袋 ?H100"], ["H100"]],
  ["走访H001、H099。", ["visit 1户次 ?H099", "visit 1户次 H001"], ["H099"]],
  ["走访h099家。", ["visit 1户次 ?h099"], ["h099"]],
  ["走访H001。", ["visit 1户次 H001"], []],
  ["送李平H100型水泵1台。", ["goods H100型水泵 1台 H001"], []],
])("%s", (text, entries, asked) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).questions.map((question) => question.text)).toEqual(asked);
});
