import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A call is talk, whatever it was for. */
test.each<[string, string[]]>([
  ["微信视频探望刘军", ["talk 1次 H003"]],
  ["视频连线慰问李平、刘军", ["talk 1次 H001", "talk 1次 H003"]],
  ["通过视频回访刘军", ["talk 1次 H003"]],
  ["打电话回访刘军", ["talk 1次 H003"]],
  ["走访李平,视频连线看望刘军", ["talk 1次 H003", "visit 1户次 H001"]],
  ["微信视频联系李平后走访了陈九斤", ["talk 1次 H001", "visit 1户次 H002"]],
  ["先打电话,再走访李平", ["visit 1户次 H001"]],
  ["走访李平,通过视频宣讲政策", ["outreach 1次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was advanced and is to come back is no gift. */
test.each<[string, string[]]>([
  ["给刘军垫了800元,他说秋后还我", []],
  ["走访李平,送米2袋,垫了300元,她一再说要还", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,垫了300元,还给他家送了米2袋", ["cash 300元 H001", "goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,垫了300元,还要再去一趟", ["cash 300元 H001", "visit 1户次 H001"]],
  ["走访李平,送慰问金300元,叮嘱他以后要还贷款", ["cash 300元 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A household that does not say for sure what troubles it has raised it; what others may have done is heard. */
test.each<[string, string[]]>([
  ["走访李平,她说低保好像少发了一个月", ["她说低保好像少发了一个月"]],
  ["李平反映工资可能漏发了两个月", ["李平反映工资可能漏发了两个月"]],
  ["走访李平,他说水窖好像漏水", ["他说水窖好像漏水"]],
  ["走访李平,他说好像村里要修路", []],
  ["走访李平,他说可能乡政府送了2袋米", []],
  ["走访李平,他说儿子可能年底回来", []],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Of a stretch that was read in part only the rest is left over; a figure of nothing named is not lost. */
test.each<[string, string[]]>([
  ["刘军家送了两箱奶每箱60元", ["每箱60元"]],
  ["走访李平 刘军 各300", ["各300"]],
  ["走访李平送300", ["送300"]],
  ["走访李平、刘军,各送300", []],
  ["走访李平送米2", []],
  ["走访李平,送米2袋", []],
  ["6月31日走访李平", ["6月31日"]],
])("%s", (text, left) => {
  expect(read(text).leftovers.map((span) => text.slice(span.start, span.end))).toEqual(left);
});
