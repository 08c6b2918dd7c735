import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A full stop behind every few words, and what they are of is told in the sentence before. */
test.each<[string, string[]]>([
  ["培训。养蜂的。来了26人", ["trainee 26人次"]],
  ["发资料。禁毒的。60份", ["leaflet 60份"]],
  ["院坝会。三场。讲了养老政策", ["outreach 3次"]],
  ["开院坝会。来了二十几个人。讲了防汛", ["outreach 1次"]],
  ["帮李平割麦子。割了一下午。四个人", ["labour 4人次 H001"]],
  ["走访四户。每户一袋面。一壶油", ["goods 面粉 4袋", "goods 食用油 4壶", "visit 4户次"]],
  [
    "李平、刘军各发地膜1卷。李桂花发3卷",
    ["goods 地膜 1卷 H001", "goods 地膜 1卷 H003", "goods 地膜 3卷 H004"],
  ],
  ["送鸡苗。李平家20只。刘军家10只", ["goods 鸡苗 20只 H001", "goods 鸡苗 10只 H003"]],
  [
    "给李平送油1桶。给刘军送米1袋。两户各给300元",
    ["cash 300元 H001", "cash 300元 H003", "goods 食用油 1桶 H001", "goods 大米 1袋 H003"],
  ],
  ["走访李平。走的时候硬塞一袋花生。我放回他门口了", ["visit 1户次 H001"]],
  ["走访李平。屋子很整齐。门口放了三把椅子", ["visit 1户次 H001"]],
  ["到李平家。水管裂了。叫了师傅。修好了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["李平家断电了。打电话给供电所。来人了。接上了", ["solved 1件 H001"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

/** What stands against it: others, more than was named, other matters, what was not handed out. */
test.each<[string, string[]]>([
  ["帮李平割麦子。割了一下午。刘军也来了", ["labour 1人次 H001"]],
  ["帮李平劈柴。劈了。两个人都累了", ["labour 1人次 H001"]],
  [
    "给李平送油1桶。给刘军送米1袋。三户各给300元",
    ["cash 900元", "goods 食用油 1桶 H001", "goods 大米 1袋 H003"],
  ],
  ["看鸡苗。李平家20只。刘军家10只", []],
  ["没送鸡苗。李平家20只。刘军家10只", []],
  ["走访四户。每户养羊五只。牛一头", ["visit 4户次"]],
  ["李平、刘军各发地膜1卷。李桂花说要2卷", ["goods 地膜 1卷 H001", "goods 地膜 1卷 H003"]],
  ["给李平送米2袋。我放回车上了一袋", ["goods 大米 2袋 H001"]],
  ["没人在家。门口放了两袋米", ["goods 大米 2袋"]],
  ["培训。养蜂的。来了老师2人", []],
  ["李平家水管裂了。叫了师傅。还没修好", []],
  ["李平家水管裂了。叫了师傅。明天来修", []],
  ["李平家水管裂了。我走访了三户。修好了", ["visit 3户次"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

/** A trouble that is put right in the next sentences is no need; one that only was reported stays one. */
test.each<[string, number]>([
  ["李平家水管裂了。到处是水。联系自来水公司修好了", 0],
  ["李平家灯坏了。叫了电工。修好了", 0],
  ["李平家水管裂了。叫了师傅。还没修好", 1],
  ["李平家灯坏了。他儿子找人。修好了", 1],
])("%s", (text, count) => {
  expect(read(text).needs).toHaveLength(count);
});
