import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

describe("which thing or whom an act of ours was for is no matter raised", () => {
  test.each([
    ["帮李平销售滞销苹果500斤。", ["sale 苹果 500斤 H001"]],
    ["帮李平卖遭雹灾的苹果500斤。", ["sale 苹果 500斤 H001"]],
    ["帮助受灾的李平卖白菜200斤。", ["sale 白菜 200斤 H001"]],
    ["干部职工购买上坪村受灾苹果1000多斤。", ["sale 苹果 ~1000斤"]],
    ["送李平等8户缺劳力户化肥各2袋。", ["goods 化肥 14袋", "goods 化肥 2袋 H001"]],
    ["处理滑坡点1处,修缮危房2处。", ["works 危房 2处"]],
    ["共排查塌方3处,转移群众6户9人。", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
    expect(needs(text)).toEqual([]);
  });

  test.each([
    ["李平家苹果滞销。", ["李平家苹果滞销"]],
    ["李平想让我们帮着销售滞销苹果500斤。", ["李平想让我们帮着销售滞销苹果500斤"]],
    ["群众要求清理塌方3处。", ["群众要求清理塌方3处"]],
    ["李平反映路上塌方3处。", ["李平反映路上塌方3处"]],
  ])("%s", (text, matters) => {
    expect(told(text)).toEqual([]);
    expect(needs(text)).toEqual(matters);
  });
});

describe("a demand that was made of us or met by us is no matter of theirs", () => {
  test.each([
    ["按照四个不摘要求,走访36户。", ["visit 36户次"]],
    ["落实四不摘要求走访36户。", ["visit 36户次"]],
    ["局长慰问李平,并对帮扶工作提出要求。", ["visit 1户次 H001"]],
    ["局长慰问李平,并对帮扶工作提出2点要求。", ["visit 1户次 H001"]],
    ["对工作队提出3点要求。", []],
    ["提出要求3条。", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
    expect(needs(text)).toEqual([]);
  });

  test.each([["李平要求落实低保。"], ["李平对工作队提出3点要求。"], ["落实李平要求修路。"]])("%s", (text) => {
    expect(needs(text)).toHaveLength(1);
  });
});

describe("a list number that runs on is no part of the matter", () => {
  test.each([
    ["存在问题:1.李平家房屋漏雨2.刘军家水管损坏", ["李平家房屋漏雨", "刘军家水管损坏"]],
    ["困难:1.缺水2.缺电3.缺路灯", ["缺水", "缺电", "缺路灯"]],
    ["李平反映:1、房屋漏雨2、水管坏了", ["房屋漏雨", "水管坏了"]],
  ])("%s", (text, matters) => {
    expect(needs(text)).toEqual(matters);
  });

  test("a figure in front of the next thing is none", () => {
    expect(told("送李平米1、面2、油3。")).toEqual([
      "goods 大米 1 H001",
      "goods 面粉 2 H001",
      "goods 食用油 3 H001",
    ]);
  });
});

describe("sold for them", () => {
  test.each([
    ["为李平家卖出辣椒300斤。", ["sale 辣椒 300斤 H001"]],
    ["给李平卖出洋芋500斤。", ["sale 洋芋 500斤 H001"]],
    [
      "为李平、刘军两户卖出沃柑800斤,销售额2400元。",
      ["sale 沃柑 2400元 H001+H003", "sale 沃柑 800斤 H001+H003"],
    ],
    ["直播间卖出李平家蜂蜜20斤,1600元。", ["sale 蜂蜜 1600元 H001", "sale 蜂蜜 20斤 H001"]],
    ["直播助农2场,销售额1.2万元。", ["sale 12000元"]],
    ["购买脱贫村农产品3万元。", ["sale 农产品 30000元"]],
    ["采购帮扶地区大米20袋。", ["sale 大米 20袋"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });

  test.each([
    ["商贩给李平卖了一头猪。"],
    ["李平为刘军卖沃柑800斤。"],
    ["明天为李平卖沃柑800斤。"],
    ["合作社去年直播带货3场,销售额2万元。"],
  ])("%s is none", (text) => {
    expect(told(text).filter((entry) => entry.startsWith("sale"))).toEqual([]);
  });
});

describe("paid out, got for them and handed on", () => {
  test.each([
    ["拨付42万元用于安装路灯。", ["project_funds 420000元"]],
    ["从党费中列支3000元慰问党员6名。", ["cash 3000元", "visit 6户次"]],
    ["用党费3000元慰问困难党员6名。", ["cash 3000元", "visit 6户次"]],
    ["慰问困难户22户,金额合计6600元。", ["cash 6600元", "visit 22户次"]],
    ["为上坪村解决水泥20吨、砂石50方。", ["goods 水泥 20吨", "goods 砂石 50方"]],
    ["为李平家解决轮椅1辆。", ["goods 轮椅 1辆 H001"]],
    ["帮村里解决路灯20盏。", ["works 路灯 20盏"]],
    ["单位送来雨衣雨鞋各30套、手电20支。", ["goods 手电 20支", "goods 雨衣 30套", "goods 雨鞋 30套"]],
    ["购置办公桌椅6套(价值6000元)送给村委会。", ["goods 办公桌椅 6套", "goods_value 6000元"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });

  test.each([
    ["县财政拨付42万元用于安装路灯。", []],
    ["为李平解决困难2件。", ["solved 2件 H001"]],
    ["明天为李平解决化肥2袋。", []],
  ])("%s as before", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("so many each time", () => {
  test.each([
    ["义诊3场,每场40人。", ["medical 120人次"]],
    ["培训3期,每期40人。", ["trainee 120人次", "training 3场"]],
    ["每期培训40人,共3期。", ["trainee 120人次", "training 3场"]],
    ["举办培训2期,第一期50人,第二期46人。", ["trainee 96人次", "training 2场"]],
    ["义诊3场,每场40人,共120人。", ["medical 120人次"]],
    ["义诊3场,每场半天。", told("义诊3场。")],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("numbers of a round, of a label and of each person", () => {
  test.each([
    ["入户走访(12户)、资料(45份)", ["leaflet 45份", "visit 12户次"]],
    ["入户12、宣讲1场、资料45份", ["leaflet 45份", "outreach 1次", "visit 12户次"]],
    ["慰问总人数140人。", ["visit 140户次"]],
    ["本次走访慰问人数达140人,其中70周岁以上老人116人,低保户19户,现役军人家属5户。", ["visit 140户次"]],
    ["义诊情况:内科30人,外科12人,共42人。", ["medical 42人次"]],
    ["输送务工人员21人,发放交通补贴每人600元。", ["cash 12600元", "job 21人"]],
    ["送21人外出务工,每人补贴600元。", ["cash 12600元", "job 21人"]],
    ["资助学生5名,助学金每人1000元。", ["cash 5000元"]],
    ["21人外出务工,每人收入3000元。", told("21人外出务工。")],
    ["计划送21人外出务工,每人补贴600元。", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });

  test.each([
    ["8日李平、9日刘军、10日陈九斤,三天走访3户。"],
    ["周一李平、周二刘军、周三陈九斤,三天走访3户。"],
    ["8日李平、9日刘军、10日陈九斤走访。"],
  ])("%s: each on the day in front", (text) => {
    expect(told(text)).toEqual([
      "visit 1户次 H001 2026-06-08",
      "visit 1户次 H002 2026-06-10",
      "visit 1户次 H003 2026-06-09",
    ]);
  });
});
