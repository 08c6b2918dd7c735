import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A name that no list has, in a row of counted things. */
test.each<[string, string[]]>([
  ["李平米3袋洗脚桶2个奶1箱", ["goods 大米 3袋 H001", "goods 洗脚桶 2个 H001", "goods 牛奶 1箱 H001"]],
  ["李平米3袋粉干2包奶1箱", ["goods 大米 3袋 H001", "goods 牛奶 1箱 H001", "goods 粉干 2包 H001"]],
  ["李平米3袋五仁月饼2盒奶1箱", ["goods 五仁月饼 2盒 H001", "goods 大米 3袋 H001", "goods 牛奶 1箱 H001"]],
  ["今天去李平家,晒席两张,米一袋", ["goods 大米 1袋 H001", "goods 晒席 2张 H001", "visit 1户次 H001"]],
  ["今天去李平家,围网两卷,米一袋", ["goods 围网 2卷 H001", "goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["去李平家,洗被子2床,米一袋", ["goods 大米 1袋 H001", "labour 1人次 H001", "visit 1户次 H001"]],
  ["去李平家,理疗了两次,米一袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["去李平家,挖坑2个,米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["去李平家,收玉米3袋,送奶1箱", ["goods 牛奶 1箱 H001", "labour 1人次 H001", "visit 1户次 H001"]],
  ["去李平家,打扫房间2个,米1袋", ["goods 大米 1袋 H001", "labour 1人次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** In front of its giving, or alone behind whose it is. */
test.each<[string, string[]]>([
  ["红薯干两袋给李平放下了", ["goods 红薯干 2袋 H001"]],
  ["接头两个给李平放下了", ["goods 接头 2个 H001"]],
  ["猪料两袋给李平送去", ["goods 猪料 2袋 H001"]],
  ["把五仁月饼两盒送到李平家", ["goods 五仁月饼 2盒 H001", "visit 1户次 H001"]],
  ["把晒席两张送到李平家", ["goods 晒席 2张 H001", "visit 1户次 H001"]],
  ["李平:晒席2张", ["goods 晒席 2张 H001"]],
  ["李平家围网2卷", ["goods 围网 2卷 H001"]],
  ["半大猪2头给李平送去", ["goods 半大猪 2头 H001"]],
  ["给李平送去2只半大鸡", ["goods 半大鸡 2只 H001"]],
  ["给李平送米3袋半大米", ["goods 大米 3.5袋 H001"]],
  ["李平家围网两个坏了", []],
  ["羊剪了两只", []],
  ["晒席上晒着谷子", []],
  ["收麦三亩", []],
  ["红薯干了", []],
  ["李平:挖树坑10个", ["labour 1人次 H001"]],
  ["李平:洗脏桶2个", ["labour 1人次 H001"]],
  ["李平家种玉米2袋", []],
  ["李平家老人2个", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** Between the giving and the figure, or behind a figure and in front of whom it is for. */
test.each<[string, string[]]>([
  ["给李平送了提水桶两个", ["goods 提水桶 2个 H001"]],
  ["给李平送了套锅两个", ["goods 套锅 2个 H001"]],
  ["给李平买了田七2盒", ["goods 田七 2盒 H001"]],
  ["给李平送了补漏胶两支", ["goods 补漏胶 2支 H001"]],
  ["给李平送了苹果套袋3包", ["goods 苹果套袋 3包 H001"]],
  ["给李平送了手擀面两把", ["goods 手擀面 2把 H001"]],
  ["给李平送去2盒五仁月饼", ["goods 五仁月饼 2盒 H001"]],
  ["带了两袋红薯干去李平家", ["goods 红薯干 2袋 H001", "visit 1户次 H001"]],
  ["带了两盒理疗贴去李平家", ["goods 理疗贴 2盒 H001", "visit 1户次 H001"]],
  ["带了两个颈托去李平家", ["goods 颈托 2个 H001", "visit 1户次 H001"]],
  ["给李平送了提奶12盒", ["goods 牛奶 1提 H001"]],
  ["给李平送了箱苹果20个", ["goods 苹果 1箱 H001"]],
  ["给李平送了床被子一个枕头", ["goods 枕头 1个 H001", "goods 被子 1床 H001"]],
  ["带了两袋面去李平家", ["goods 面粉 2袋 H001", "visit 1户次 H001"]],
  ["带了两袋水泥修路去李平家", ["goods 水泥 2袋 H001", "visit 1户次 H001"]],
  ["给李平送去5包水泥修猪圈", ["goods 水泥 5包 H001"]],
  ["给李平家送了米和晒席3张", ["goods 大米 ? H001", "goods 晒席 3张 H001"]],
  ["给李平家送了米和围网3卷", ["goods 大米 ? H001", "goods 围网 3卷 H001"]],
  ["李平的晒席2张送到了", ["goods 晒席 2张 H001"]],
  ["给李平送了米和洗被子3床", ["labour 1人次 H001"]],
  ["去李平家,给娃书包2个", ["goods 书包 2个 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** What a name holds is no figure, no act and no home of its own. */
test.each<[string, string[]]>([
  ["给李平送了四轮车2辆", ["goods 四轮车 2辆 H001"]],
  ["给李平送了千张两斤", ["goods 千张 2斤 H001"]],
  ["给李平发体检卡2张", ["goods 体检卡 2张 H001"]],
  ["李平家电钻2个", ["goods 电钻 2个 H001"]],
  ["给李平买了个洗头盆", ["goods 洗头盆 1个 H001"]],
  ["给李平买了个收麦手套", ["goods 收麦手套 1个 H001"]],
  ["走访李平,送粪桶3个", ["goods 粪桶 3个 H001", "visit 1户次 H001"]],
  ["李平家加厚棉被2床", ["goods 加厚棉被 2床 H001"]],
  ["加厚棉被两床给李平放下了", ["goods 加厚棉被 2床 H001"]],
  ["给李平送去2把门锁", ["goods 门锁 2把 H001"]],
  ["李平家电水壶2个", ["goods 电水壶 2个 H001"]],
  ["给李平买了个除草布", ["goods 除草布 1个 H001"]],
  ["给李平送去2台茶叶修剪机", ["goods 茶叶修剪机 2台 H001"]],
  ["李平米2袋加面1袋", ["goods 大米 2袋 H001", "goods 面粉 1袋 H001"]],
  ["李平家门锁着", ["visit 1户次 H001 missed"]],
  ["给李平捎了点药两盒", ["goods 药品 2盒 H001"]],
  ["去李平家,递过去手套三副给他", ["goods 手套 3副 H001", "visit 1户次 H001"]],
  ["去李平家,拿出来一双棉手套给他戴上", ["goods 棉手套 1双 H001", "visit 1户次 H001"]],
  ["走访李平,送米1袋,填好一张联系卡留给他", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平,送米1袋,群众送来锦旗1面", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["开展四轮培训2次", ["training 4场"]],
  ["给李平体检2人", ["medical 2人次 H001"]],
  ["李平家电2件", ["goods 家电 2件 H001"]],
  ["给李平送粪3车", ["labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});
