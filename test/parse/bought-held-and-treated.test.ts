import { describe, expect, test } from "vitest";
import { told } from "../support/reading.ts";

const visit = "visit 1户次 H001";
const rice = "goods 大米 2袋 H001";

describe("bought for their sake, for others, or for the office itself", () => {
  test.each([
    ["动员党员买化肥2袋送给李平", ["goods 化肥 2袋 H001"]],
    ["发动职工买了30套校服", []],
    ["组织干部购买宣传画40张", []],
    ["动员干部购买图书50本", []],
    ["动员职工购买土蜂蜜60斤", ["sale 土蜂蜜 60斤"]],
    ["发动同事认购苹果30箱", ["sale 苹果 30箱"]],
    ["消费帮扶购买梨10箱,送给养老院", ["goods 梨 10箱", "sale 梨 10箱"]],
    ["消费扶贫购买土豆800斤,送给学校食堂", ["goods 洋芋 800斤", "sale 洋芋 800斤"]],
    ["帮村里采购苹果300斤,送到超市卖", ["sale 苹果 300斤"]],
    ["工作队采购大米50袋,挨家挨户送去", ["goods 大米 50袋"]],
    ["帮扶单位采购大米50袋,送给困难户", ["goods 大米 50袋"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("a place of free treatment, papers on work, meetings that took something away", () => {
  test.each([
    ["走访李平,在义诊点帮他测血压", ["medical 1人次 H001", visit]],
    ["义诊车给李平量血压", ["medical 1人次 H001"]],
    ["跟着镇卫生院义诊队走了6户", ["visit 6户次"]],
    ["编写就业信息简报2期", ["bulletin 2期"]],
    ["报送招聘信息简报1期", ["bulletin 1期"]],
    ["编发微信信息简报2期", ["bulletin 2期"]],
    ["发微信信息4条", []],
    ["微信群发布招聘信息6条", []],
    ["召开村民会议取消了2户低保", ["meeting 1次"]],
    ["召开院坝会取消陋习", ["outreach 1次"]],
    ["院坝会改到后天", []],
    ["村民会议推迟了", []],
    ["院坝会取消了", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("eaten by whom it was bought for, and done in the next village", () => {
  test.each([
    ["给李平买了两箱奶喝", ["goods 牛奶 2箱 H001"]],
    ["走访李平,给他买药2盒吃", ["goods 药品 2盒 H001", visit]],
    ["给李平买了2双鞋穿", ["goods 鞋 2双 H001"]],
    ["走访李平,路上买了两瓶水喝", [visit]],
    ["走访李平,在镇上买了两碗面吃", [visit]],
    ["邻村走访了4户", ["visit 4户次"]],
    ["隔壁村送了3袋米", ["goods 大米 3袋"]],
    ["隔壁村装了40盏路灯", []],
    ["人家邻村每户发了两袋面", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("names behind more than they are, and whose turn it was", () => {
  test.each([
    ["走访9户,发放传单50份,李平、陈九斤", ["leaflet 50份", "visit 9户次"]],
    ["走访3户送米3袋,李平家", ["goods 大米 3袋", "visit 3户次"]],
    ["走访2户,发放传单50份,李平、陈九斤", ["leaflet 50份 H001+H002", visit, "visit 1户次 H002"]],
    ["送了2袋米,李平家的", [rice]],
    ["由驻村队员走访李平,送米2袋", [rice, visit]],
    ["由班子成员走访李平,送米2袋", [rice, visit]],
    ["由第一书记走访李平", [visit]],
    ["李平家由帮扶干部走访", []],
    ["由村支书走访李平", []],
    ["李平家由妇联走访", []],
    ["李平家由小谢走访", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("so much each, of whoever owes, and from whom it came", () => {
  test.each([
    ["走访6户,户均200元", ["cash 1200元", "visit 6户次"]],
    ["走访李平、陈九斤,人均300元", ["cash 300元 H001", "cash 300元 H002", visit, "visit 1户次 H002"]],
    ["走访李平,人均9000元", [visit]],
    ["走访李平,人均收入900元", [visit]],
    ["给欠债的李平家买了米2袋", [rice]],
    ["走访李平,去年买饲料还欠店里2000元", [visit]],
    ["慰问李平,500元是县水利局给的", ["cash 500元 H001", visit]],
    ["慰问李平,800元是县供电公司捐的", ["cash 800元 H001", visit]],
    ["李平的600元是村上给的", []],
    ["走访李平,3000元是公司发的", [visit]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});
