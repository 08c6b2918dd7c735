import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

describe("what they bought with their own money or on their way is nothing that we gave", () => {
  test.each([
    ["走访刘军,他拿1200块买了台洗衣机。", ["visit 1户次 H003"]],
    ["走访刘军,他用补贴的1200元买了一台洗衣机。", ["visit 1户次 H003"]],
    ["路上遇到刘军赶集回来,买了两袋面,聊了几句。", ["talk 1次 H003"]],
    ["碰到刘军从镇上回来,买了3袋化肥,我帮他搬上楼。", ["labour 1人次 H003"]],
    ["走访刘军,他刚赶集回来,买了一袋盐。", ["visit 1户次 H003"]],
    ["走访刘军,刘军拿900块买了台水泵。", ["visit 1户次 H003"]],
    ["遇到李桂花从超市回来,买了两桶油,聊了几句。", ["talk 1次 H004"]],
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
    ["今天看赵满仓拿300元。", ["cash 300元 H007"]],
    ["陈九斤家拿600元。", ["cash 600元 H002"]],
    ["陈九斤家困难,自己拿300元。", ["cash 300元 H002"]],
    ["李桂花赶集回来,买了油2桶,送给她。", ["goods 食用油 2桶 H004"]],
    ["走访赵满仓,老人刚从田里回来,买了油1桶。", ["goods 食用油 1桶 H007", "visit 1户次 H007"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("where the sender could not get is no trouble of theirs", () => {
  test.each([
    ["雨大没法去刘军家,给他打了电话。", ["talk 1次 H003"]],
    ["雨太大没法去刘军家,改去了陈九斤家。", ["visit 1户次 H002"]],
    ["路断了,没法去刘军家,打电话问了问。", ["talk 1次 H003"]],
    ["下大雪没法走访刘军,改去了陈九斤家。", ["visit 1户次 H002"]],
    ["没法上门看望刘军,打电话问了问。", ["talk 1次 H003"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
    expect(read(text).needs).toEqual([]);
  });

  test.each([
    ["刘军腿疼没法去医院,想让我们帮忙。"],
    ["刘军说路烂没法去赶集。"],
    ["老人没法去银行取钱。"],
    ["他女儿没法来看望刘军。"],
  ])("not: %s", (text) => expect(read(text).needs).toHaveLength(1));
});

describe("what it goes for is no gift, and no part of what it was sold for", () => {
  test.each([
    ["走访刘军,今年种了洋芋5亩,行情1斤8毛。", ["visit 1户次 H003"]],
    ["走访刘军,土豆行情一斤8毛。", ["visit 1户次 H003"]],
    ["帮刘军卖了苹果200斤,市价1斤3块,共600元。", ["sale 苹果 200斤 H003", "sale 苹果 600元 H003"]],
    ["化肥行情上涨,给刘军送化肥2袋。", ["goods 化肥 2袋 H003"]],
    ["帮陈九斤卖了核桃80斤,收购价一斤是9块5。", ["sale 核桃 80斤 H002"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([
    ["按市场价收购陈九斤核桃300斤。", ["sale 核桃 300斤 H002"]],
    ["以高于市场价的价格购买刘军土鸡20只。", ["sale 土鸡 20只 H003"]],
    ["按收购价帮李桂花卖玉米900斤。", ["sale 玉米 900斤 H004"]],
    ["陈九斤看行情送他300元。", ["cash 300元 H002"]],
    ["给陈九斤送行情资料8份。", ["leaflet 8份 H002"]],
    ["发布市场行情信息12条。", ["bulletin 12期"]],
    ["低于市价送陈九斤尿素3袋。", ["goods 尿素 3袋 H002"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("what was seen at theirs or what others are at is nothing we built", () => {
  test.each([
    ["在刘军家看到新修的猪圈两间,院子打了水泥地40平方米,是他自己花了8000元。", ["visit 1户次 H003"]],
    ["下午到刘军家,施工队在给他家装太阳能路灯2盏。", ["visit 1户次 H003"]],
    ["工人正在刘军家门口修水沟20米。", []],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([
    ["给刘军家新修猪圈两间,院子打了水泥地40平方米。", ["works 水泥地 40平方米", "works 猪圈 2间 H003"]],
    ["施工队给刘军家装了太阳能路灯2盏。", ["works 太阳能路灯 2盏 H003"]],
    ["我们在给刘军家安装路灯2盏。", ["works 路灯 2盏 H003"]],
    ["请师傅在陈九斤家换水管30米。", ["visit 1户次 H002", "works 水管 30米 H002"]],
    ["协调工程队在村里铺路3公里。", ["works 路 3公里"]],
    ["自来水公司在村里架设水管5公里。", ["works 水管 5公里"]],
    ["工程队在村里建水池2座,今天完工。", ["works 水池 2座"]],
    ["联系电工在给陈九斤家装灯3盏,已全部装好。", ["works 灯 3盏 H002"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("paid with money is no work of hands", () => {
  test.each([
    ["去刘军家,村医开了药45元,我帮他付了。", ["visit 1户次 H003"]],
    ["医生开了3盒药,我替刘军付了钱。", []],
    ["帮陈九斤垫了水费。", []],
    ["去刘军家,买药80元,我帮他先垫上了。", ["visit 1户次 H003"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));
  test.each([
    ["帮刘军付了电费,又扫了院子。", ["labour 1人次 H003"]],
    ["帮陈九斤把牛圈垫了。", ["labour 1人次 H002"]],
    ["帮赵满仓把院子全垫上。", ["labour 1人次 H007"]],
    ["帮陈九斤羊圈里垫了。", ["labour 1人次 H002"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("who was in at the next home was called on", () => {
  test.each([
    [
      "去了三户,刘军家人在,陈九斤家锁着门,赵满仓家老伴在家。",
      ["visit 1户次 H002 missed", "visit 1户次 H003", "visit 1户次 H007"],
    ],
    [
      "上午刘军家没人,下午赵满仓家老两口都在,聊了一个钟头。",
      ["talk 1次 H007", "visit 1户次 H003 missed", "visit 1户次 H007"],
    ],
    ["上午去刘军家,下午赵满仓家儿子在。", ["visit 1户次 H003", "visit 1户次 H007"]],
    ["昨天刘军没人,今天赵满仓在家。", ["visit 1户次 H003 2026-06-11 missed", "visit 1户次 H007"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([
    ["上午走访刘军,下午赵满仓在家休息。", ["visit 1户次 H003"]],
    ["走访刘军,赵满仓在家。", ["visit 1户次 H003"]],
    ["刘军没人,赵满仓在家。", ["visit 1户次 H003 missed"]],
    ["刘军没人,邻居说下午赵满仓家都在。", ["visit 1户次 H003 missed"]],
    ["刘军没人,傍晚赵满仓多半在家。", ["visit 1户次 H003 missed"]],
    ["刘军家没人,上午赵满仓家狗在。", ["visit 1户次 H003 missed"]],
    ["走访刘军,今天赵满仓在家。", ["visit 1户次 H003"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});
