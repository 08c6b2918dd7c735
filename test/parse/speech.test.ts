import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Typed by a telephone that heard it: no stops. */
test.each<[string, string[]]>([
  [
    "今天先去的李平家然后陈九斤家最后赵满仓家每家发了一把伞",
    [
      "goods 伞 1把 H001",
      "goods 伞 1把 H002",
      "goods 伞 1把 H007",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H007",
    ],
  ],
  [
    "李平家陈九斤家今天都去了李平家给了一床被子陈九斤家给了两袋米",
    ["goods 大米 2袋 H002", "goods 被子 1床 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["李平家上午我去锁着门下午又跑了一趟人在了给送了个暖壶", ["goods 暖壶 1个 H001", "visit 1户次 H001"]],
  ["陈九斤家我刚从他家出来发了宣传单三张", ["leaflet 3份 H002", "visit 1户次 H002"]],
  [
    "今天走了三家头一家李平给了两包洗衣粉第二家陈九斤没得人第三家刘军摆了好一阵龙门阵",
    [
      "goods 洗衣粉 2包 H001",
      "talk 1次 H003",
      "visit 1户次 H001",
      "visit 1户次 H002 missed",
      "visit 1户次 H003",
    ],
  ],
  [
    "先去了李平家完了又去陈九斤家两家都是发的蚊香李平家五盒陈九斤家呃四盒不对也是五盒",
    ["goods 蚊香 5盒 H001", "goods 蚊香 5盒 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["给李平送了棉鞋两双不是是三双", ["goods 棉鞋 3双 H001"]],
  [
    "中午去李平家坐了坐下午到陈九斤家帮他背苞谷背了七八趟",
    ["labour 1人次 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["李平家又去了一趟他讲脚痛我就开车送他去镇卫生院看病", ["medical 1人次 H001", "visit 1户次 H001"]],
  [
    "到李平家他那个助听器坏了我讲下回拿去县城修最后到陈九斤家帮他搬了一车甘蔗",
    ["labour 1人次 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["喂说一下哈李平家里我今天去看过了", ["visit 1户次 H001"]],
  ["我跟你讲啊李平说他家没人", []],
  [
    "先去了李平家又去了陈九斤家这两家都给了草料每家十捆",
    ["goods 草料 10捆 H001", "goods 草料 10捆 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["李平家去了,雪也给他清了", ["labour 1人次 H001", "visit 1户次 H001"]],
  [
    "先到李平家他身体挺好的然后又去陈九斤家他家没人锁着门我就把东西放他邻居家了",
    ["visit 1户次 H001", "visit 1户次 H002 missed"],
  ],
  ["李平啊就是上坪村那个李平今天上他家了", ["visit 1户次 H001"]],
  ["李平家去了陈九斤家也去了赵满仓家没去成路断了", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["给李平家送了两袋化肥他非要给钱我没要", ["goods 化肥 2袋 H001"]],
  ["李平家昨天我去的", ["visit 1户次 H001 2026-06-11"]],
  ["周二李平家,周三陈九斤家,都去看了看", ["visit 1户次 H001 2026-06-09", "visit 1户次 H002 2026-06-10"]],
  ["李平家的玉米今天是我帮着掰的", ["labour 1人次 H001"]],
  ["帮李平背了一趟草", ["labour 1人次 H001"]],
  ["帮陈九斤割了一天麦", ["labour 1人次 H002"]],
  ["今天没顾上跑李平家,和他通了个电话", ["talk 1次 H001"]],
  ["李平家的母羊下了羔,刚接到他的电话", ["talk 1次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each<[string, string[]]>([
  ["电话联系了李平问他药够不够", ["talk 1次 H001"]], // one act, no cut behind 了
  ["看望了李平和陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["李平家明天我去", []],
  ["李平去了县城", []],
  ["帮李平背了两袋米去", []],
])("%s is no more than that", (text, entries) => {
  expect(told(text).filter((entry) => !entry.startsWith("goods"))).toEqual([...entries].sort());
});
