import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Many type a space where a comma would stand; between a thing and its figure, or a verb and whom it is for, it parts nothing. */
test.each<[string, string[]]>([
  ["走访李平 老人腿好多了 药酒给放下一瓶", ["goods 药酒 1瓶 H001", "visit 1户次 H001"]],
  ["李平家回访了 都挺好的", ["visit 1户次 H001"]],
  ["走访李平 屋里炉子烧得挺旺 放下200块钱", ["cash 200元 H001", "visit 1户次 H001"]],
  ["去李平家 他家去年卖羊挣了8000 今天送了袋面", ["goods 面粉 1袋 H001", "visit 1户次 H001"]],
  ["给李平、刘军送煤共3吨 运费没让他们掏", ["goods 煤 3吨 H001+H003"]],
  ["走访 李平 送 化肥 2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  [
    "看望李平 刘军 每户米1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["今天走访 李平 家 送西瓜4个", ["goods 西瓜 4个 H001", "visit 1户次 H001"]],
  ["李平 化肥2袋 刘军 米1袋", ["goods 化肥 2袋 H001", "goods 大米 1袋 H003"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

test.each([
  "三季度统计\n走访 1306户次\n慰问金 4.35万元\n捐物折合 11万元",
  "驻村工作\n安装太阳能路灯 40盏\n硬化道路 1.2公里",
])("a figure behind a space is that of its line: %s", (text) => {
  expect(read(text).entries.map(({ quantity }) => quantity)).toEqual(
    [...text.matchAll(/([\d.]+)(万?)/g)].map(([, figure, ten]) => Number(figure) * (ten ? 10_000 : 1)),
  );
});

/** What is told to somebody is told by us. */
test.each<[string, string[]]>([
  ["跟你说一下,今天去了趟李平家,提了一桶油", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["给大伙讲一下,走访李平", ["visit 1户次 H001"]],
  ["我跟你说,走访李平,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["李平跟我说,去了镇上两次", []],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});
