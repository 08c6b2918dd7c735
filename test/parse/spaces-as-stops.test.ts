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

test.each([
  ["走访刘军 都好 缺化肥2袋", "缺化肥2袋"],
  ["回访刘军 一切都好 屋顶漏雨", "屋顶漏雨"],
])("that they are well is no part of the need: %s", (text, need) => {
  expect(read(text).needs.map((one) => one.text)).toEqual([need]);
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

/** A space behind a verb parts it from nothing: what follows is what it was done with. */
test.each<[string, string[]]>([
  ["没给李平家送 大米2袋", []],
  ["李平不要 大米两袋", []],
  ["帮李平卖了 苹果200斤", ["sale 苹果 200斤 H001"]],
  ["给李平协调 贷款5万元", ["loan 50000元 H001"]],
  ["给李平家安装 路灯2盏", ["works 路灯 2盏 H001"]],
  ["资助李平女儿 学费2000元", ["cash 2000元 H001"]],
  ["参加县里组织的 种植技术培训 2场", []],
  ["给李平家修 门窗两扇", ["labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual(entries);
});

/** What goes on about what was told in front of the space, and a thing with so much of it to each. */
test.each<[string, string[]]>([
  ["回访刘军 一切都好 没提啥困难", ["visit 1户次 H003"]],
  ["刘军家走访过了 都挺好", ["visit 1户次 H003"]],
  ["微信联系了刘军 问果树打药没有", ["talk 1次 H003"]],
  ["先到刘军家 帮着把苞谷收了 给了胶鞋1双", ["goods 胶鞋 1双 H003", "labour 1人次 H003", "visit 1户次 H003"]],
  [
    "节前走访刘军、陈九斤 汤圆各2袋",
    ["goods 汤圆 2袋 H002", "goods 汤圆 2袋 H003", "visit 1户次 H002", "visit 1户次 H003"],
  ],
  [
    "给刘军、陈九斤分别送面粉2袋、3袋 慰问金均为200元",
    ["cash 200元 H002", "cash 200元 H003", "goods 面粉 2袋 H003", "goods 面粉 3袋 H002"],
  ],
  [
    "给刘军、陈九斤两户送粽子 各1提 皮蛋分别是10个、15个",
    ["goods 皮蛋 10个 H003", "goods 皮蛋 15个 H002", "goods 粽子 1提 H002", "goods 粽子 1提 H003"],
  ],
  // Words of one act.
  ["给刘军、陈九斤送 大米各1袋", ["goods 大米 1袋 H002", "goods 大米 1袋 H003"]],
  ["给刘军送了 2 袋 面粉 和 1 桶 油", ["goods 面粉 2袋 H003", "goods 食用油 1桶 H003"]],
  ["给刘军送了米 面 油 各1份", ["goods 大米 1份 H003", "goods 面粉 1份 H003", "goods 食用油 1份 H003"]],
  ["刘军 大米2袋 陈九斤 大米1袋", ["goods 大米 1袋 H002", "goods 大米 2袋 H003"]],
  ["给刘军送 大米1袋 都收下了", ["goods 大米 1袋 H003"]],
  ["刘军装了半袋糯米要我带走 没收", []],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});
