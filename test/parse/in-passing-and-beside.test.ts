import { expect, it } from "vitest";
import { read, told } from "../support/reading.ts";

/** What one does in passing is no gift, and what is only shared there neither. */
it.each([
  ["给李平递了一支烟。", []],
  ["李桂花讲着讲着就哭了,我给她递了一张纸巾。", []],
  ["给李平端了一碗饭。", []],
  ["给李平和老伴照了一张合影。", []],
  ["买了一包瓜子和李平一起嗑。", []],
  ["我在单位群里发了个接龙,同事们订了李平家六百斤西瓜。", ["sale 西瓜 600斤 H001"]],
  ["李平家樱桃熟了,我发朋友圈帮他吆喝,两天卖了两百多斤。", ["sale 樱桃 ~200斤 H001"]],
  ["把一包糖分给李平的孙子。", ["goods 糖 1包 H001"]],
  ["给李平和隔壁几个老汉理了发。", ["labour 1人次 H001"]],
  // Given all the same.
  ["给李平送了一条烟。", ["goods 烟 1条 H001"]],
  ["买了一包瓜子给李平送去。", ["goods 瓜子 1包 H001"]],
  ["给李平送了一箱纸巾。", ["goods 纸巾 1箱 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Asked to come some day, or to call; nearly there; how often at an office. */
it.each([
  ["李平叫我周末去他家摘西红柿,我说周末去。", []],
  ["李平叫我有空去家里吃饭,我说好。", []],
  ["告诉李平有事打上面的电话。", []],
  ["快到李平家时遇到大雨,折回来了。", []],
  ["打电话让李桂花的女儿周末回来看看她妈。", ["talk 1次 H004"]],
  ["为李桂花的残疾证我跑了三趟残联,我给她送到家里。", ["visit 1户次 H004"]],
  ["我给她老家的派出所打了三次电话,昨天户口迁过来了。", []],
  ["我和李平坐下来谈了孩子辍学的事。", ["talk 1次 H001"]],
  ["给李平打了三次电话。", ["talk 3次 H001"]],
  ["我去李平家三趟了。", ["visit 3户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

it("tells no need of an invitation", () => {
  expect(read("李平请我中秋去他家过节,我说一定去。").needs).toEqual([]);
  expect(read("李平让我常去,我说会去的。").needs).toEqual([]);
  expect(read("李平让我周末去帮他修房顶。").needs).toHaveLength(1);
});

/** Who stood by us is no household, and nor is an old house. */
it.each([
  ["小王陪李平说话,我给他劈了柴。", ["labour 1人次 H001"]],
  ["小王把水杯递给刘军的孙子,我给他捎了一个新书包。", ["goods 书包 1个 H003"]],
  ["和老公一起开车去看陈九斤,半路上给他打了个电话。", ["talk 1次 H002", "visit 1户次 H002"]],
  ["看完刘军家的新房我们又去看了他家的老房,老房的墙裂了。", ["visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).questions).toEqual([]);
});

/** What was given, and what it had been before; what others put right; who was brought to terms. */
it.each([
  ["给李平家送去的沙发是同事搬家换下来的。", ["goods 沙发 ? H001"]],
  ["今天给李平家送去的沙发有八成新。", ["goods 沙发 ? H001"]],
  ["打算给李平家送去的沙发是同事搬家换下来的。", []],
  ["李桂花家的柴房塌了,村里组织人帮她重新盖了一间。", []],
  [
    "为一垄地两家十几年不说话,今天我把陈九斤和刘军叫到一块坐下,两人总算把话说开了。",
    ["solved 1件 H002+H003"],
  ],
  ["陈九斤和刘军自己把话说开了。", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

it("tells no need of what neighbours have put right", () => {
  expect(read("李平家的院墙倒了,邻居们帮他重新砌了一道。").needs).toEqual([]);
  expect(read("李平家的院墙倒了,邻居们帮他砌了一半。").needs).toHaveLength(1);
});
