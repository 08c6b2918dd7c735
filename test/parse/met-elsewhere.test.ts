import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Met away from home, or gone beside it, is no visit. */
test.each<[string, string[]]>([
  ["路上见到刘军", []],
  ["在村口见到李桂花,给她一盒药", ["goods 药品 1盒 H004"]],
  ["今天在村委会见了刘军和赵满仓", []],
  ["在陈九斤家见到了刘军", ["visit 1户次 H002"]],
  ["去了刘军家旁边的小卖部", []],
  ["到赵满仓家附近看了看路", []],
  ["到刘军家后面的水池看了看", []],
  ["刘军从我这拿走了2袋化肥", ["goods 化肥 2袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A visit over the wire is a talk, and a call to somebody else none. */
test.each<[string, string[]]>([
  ["视频看了看刘军", ["talk 1次 H003"]],
  ["微信回访赵满仓", ["talk 1次 H007"]],
  ["电话看望刘军", ["talk 1次 H003"]],
  ["刘军家灯坏了,打电话叫人修好了", ["solved 1件 H003"]],
  ["打电话找人给刘军修好了水管", ["solved 1件 H003"]],
  ["给刘军发微信没回", []],
  ["打电话找刘军聊了聊", ["talk 1次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** At home all the same. */
test.each<[string, string[]]>([
  ["到刘军家见到了刘军", ["visit 1户次 H003"]],
  ["今天见到刘军,聊了聊", ["talk 1次 H003", "visit 1户次 H003"]],
  ["到刘军家门口看了看", ["visit 1户次 H003"]],
  ["去了刘军家后面又去了赵满仓家", ["visit 1户次 H003", "visit 1户次 H007"]],
  ["刘军家今天走了一趟", ["visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
