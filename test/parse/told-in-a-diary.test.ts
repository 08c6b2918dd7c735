import { expect, it } from "vitest";
import { read, told } from "../support/reading.ts";

/** How things are with whom one calls on is no act and no plan of the sender's. */
it.each([
  ["来到尚未脱贫的赵满仓家。", ["visit 1户次 H007"]],
  ["来到儿子在外打工的李平家。", ["visit 1户次 H001"]],
  ["来到去年脱贫的刘军家。", ["visit 1户次 H003"]],
  ["来到正在办喜事的刘军家,送米1袋。", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  ["来到准备外出务工的刘军家,送米1袋。", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  ["走访了打算养羊的刘军。", ["visit 1户次 H003"]],
  ["看望准备做手术的李平。", ["visit 1户次 H001"]],
  ["走访打算种果树的李平、刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  // Ours all the same, or nobody's home.
  ["来到准备走访的李平家", []],
  ["明天来到养羊的刘军家", []],
  ["来到李平儿子开的小卖部", []],
  ["来到打算送给李平的羊那里", []],
  ["来到外出务工的李平家", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Names behind a label that tells what was done, and behind one that tells how they live. */
it.each([
  ["走访情况:李平、刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访情况:5日李平,9日刘军。", ["visit 1户次 H001 2026-06-05", "visit 1户次 H003 2026-06-09"]],
  ["谈心:李平、刘军。", ["talk 1次 H001", "talk 1次 H003"]],
  ["打扫卫生:李平、陈九斤。", ["labour 1人次 H001+H002"]],
  ["义诊:李平、陈九斤。", ["medical 1人次 H001+H002"]],
  ["宣传政策:李平、刘军。", ["outreach 1次 H001+H003"]],
  ["介绍务工:李平、刘军。", ["job ?人 H001+H003"]],
  ["调解纠纷:李平与刘军", ["solved 1件 H001+H003"]],
  ["1、谈心:李平。2、义诊:刘军。", ["medical 1人次 H003", "talk 1次 H001"]],
  ["住房:帮李平修房顶,送水泥2袋", ["goods 水泥 2袋 H001", "labour 1人次 H001"]],
  ["健康:给陈九斤量血压。", ["medical 1人次 H002"]],
  ["住房:李平家,安全。", []],
  ["饮水:帮扶资金2万元", []],
  ["务工:李平、刘军", []],
  ["拟谈心:李平", []],
  ["下周电话联系:李平、刘军", []],
  ["未电话联系:李平", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

it.each(["走访情况:李平", "查一下走访情况:李平、刘军", "走访情况:李平、刘军看一下"])("%s", (text) => {
  expect(read(text).intent).toBe("ask");
});

/** A leave beside what was done, and the month of both. */
it.each([
  ["请假1天,化解矛盾1起。", ["solved 1件"]],
  [
    "5月份驻村22天,请假1天,走访30户,化解矛盾1起。",
    ["solved 1件 2026-05-31", "stay 22天 2026-05-31", "visit 30户次 2026-05-31"],
  ],
  ["5月份请假1天,走访30户。", ["visit 30户次 2026-05-31"]],
  ["昨天请假1天,今天走访李平", ["visit 1户次 H001"]],
  ["请假1天", []],
  ["今天请假,化解矛盾1起没做", []],
  ["请假1天,下周走访30户", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Own hands. */
it.each([
  ["天一晴就把李平家漏雨的房顶修好了。", ["labour 1人次 H001"]],
  ["雨一停就把李平家的麦子收了。", ["labour 1人次 H001"]],
  ["放下东西就把李平家的院子扫了。", ["labour 1人次 H001"]],
  ["我们把李平家的麦子收回来了", ["labour 1人次 H001"]],
  ["帮陈九斤检修屋顶。", ["labour 1人次 H002"]],
  ["给李平家检修电路。", ["labour 1人次 H001"]],
  ["我们打扫了村委会院子。", ["labour 1人次"]],
  ["老板把李平家的玉米收了", []],
  ["收割机把李平家的麦子收了", []],
  ["儿子把李平家的麦子收了", []],
  ["要把李平家的麦子收了", []],
  ["没把李平家的麦子收回来", []],
  ["供电所给李平家检修电路", []],
  ["向镇上申请给李平家修路200米。", []],
  ["组织党员打扫村广场的通知", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

it.each([
  ["在路边和老赵聊天。", ["talk 1次 H007"]],
  ["在大树下和老陈聊天。", ["talk 1次 H002"]],
  ["在路边和王书记聊天", []],
  ["陪同李桂花就医1次。", ["medical 1人次 H004"]],
  ["陪李平就医。", ["medical 1人次 H001"]],
  ["儿子陪李平就医", []],
  ["没陪李平就医", []],
  ["给李平家送完2袋米,去看刘军。", ["goods 大米 2袋 H001", "visit 1户次 H003"]],
  ["还没给李平送完米", []],
  ["给李平送去了他托我买的降压药和一双棉鞋。", ["goods 棉鞋 1双 H001", "goods 降压药 ? H001"]],
  ["联系电力公司给李平家接了三相电。", ["solved 1件 H001"]],
  ["联系电力公司给李平家接三相电", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

it("tells no need of what was asked for and given", () => {
  expect(read("给李平送去了他托我买的降压药。").needs).toEqual([]);
  expect(read("李平托我买药").needs).toHaveLength(1);
});
