import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

describe("what they bought with their own money or on their way is nothing that we gave", () => {
  test.each([
    ["走访刘军,他拿1200块买了台洗衣机。", ["visit 1户次 H003"]],
    ["走访刘军,他用补贴的1200元买了一台洗衣机。", ["visit 1户次 H003"]],
    ["路上遇到刘军赶集回来,买了两袋面,聊了几句。", ["talk 1次 H003"]],
    ["碰到刘军从镇上回来,买了3袋化肥,我帮他搬上楼。", ["labour 1人次 H003"]],
    ["走访刘军,他刚赶集回来,买了一袋盐。", ["visit 1户次 H003"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([
    [
      "走访刘军,拿1200块给他买了台洗衣机。",
      ["cash 1200元 H003", "goods 洗衣机 1台 H003", "visit 1户次 H003"],
    ],
    ["路上遇到刘军,买了两袋面送他。", ["goods 面粉 2袋 H003"]],
    ["路上遇到刘军赶集回来,买了箱奶去看他老伴。", ["goods 牛奶 1箱 H003", "visit 1户次 H003"]],
    ["我赶集回来,买了两袋面,送到刘军家。", ["goods 面粉 2袋 H003", "visit 1户次 H003"]],
    ["在集上遇到刘军,给他买了两袋面。", ["goods 面粉 2袋 H003"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("where the sender could not get is no trouble of theirs", () => {
  test.each([
    ["雨大没法去刘军家,给他打了电话。", ["talk 1次 H003"]],
    ["雨太大没法去刘军家,改去了陈九斤家。", ["visit 1户次 H002"]],
    ["路断了,没法去刘军家,打电话问了问。", ["talk 1次 H003"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
    expect(read(text).needs).toEqual([]);
  });

  test.each([["刘军腿疼没法去医院,想让我们帮忙。"], ["刘军说路烂没法去赶集。"], ["老人没法去银行取钱。"]])(
    "not: %s",
    (text) => expect(read(text).needs).toHaveLength(1),
  );
});
