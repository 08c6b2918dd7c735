import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["给乡亲们培训了养蜂技术,来了26人", ["trainee 26人次", "training 1场"]],
  ["晚上给全村妇女培训了家政,18人参加", ["trainee 18人次", "training 1场"]],
  ["请技术员给大家培训了马铃薯种植,到场40人", ["trainee 40人次", "training 1场"]],
  ["给李平培训机会1个", []],
  ["县农技站给我们培训了业务", []],
  ["给村民培训32人", ["trainee 32人次"]],
  ["办了3期电焊培训,每期来了25人", ["trainee 75人次", "training 3场"]],
  ["做了两场养羊培训,每场约30人", ["trainee ~60人次", "training 2场"]],
  ["组织了2次义务劳动,每次18人", ["labour 36人次"]],
  ["参加了2场养羊培训,每场30人", []],
  ["办了2场养羊培训,每场30人,共60人", ["trainee 60人次", "training 2场"]],
  ["办了2场养羊培训,每场半天", ["training 2场"]],
  ["联系卡发了28户,每户1张", ["contact_card 28张"]],
  ["发放明白卡30户,每户2份", ["leaflet 60份"]],
  ["发放连心卡30户", []],
  ["收到明白卡30户", []],
  ["Training: 3\nTrainees: 70", ["trainee 70人次", "training 3场"]],
])("taught, each time and to each home: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["食堂采购粉条500斤,金额4500元,都是从脱贫户手里买的", ["sale 粉条 4500元", "sale 粉条 500斤"]],
  ["买了土鸡蛋30斤,是从李平家买的", ["sale 土鸡蛋 30斤 H001"]],
  ["工会采购苹果100箱,都是脱贫户种的", ["sale 苹果 100箱"]],
  ["单位买蜂蜜30瓶,全是李平家的", ["sale 蜂蜜 30瓶 H001"]],
  ["购买脱贫户养的土鸡20只", ["sale 土鸡 20只"]],
  ["采购本村脱贫户洋芋300斤", ["sale 洋芋 300斤"]],
  ["采购面粉50袋,从超市买的", []],
  ["给李平买了面粉2袋,是从镇上买的", ["goods 面粉 2袋 H001"]],
  ["买了化肥20袋,都是从县里买的,发给20户每户1袋", ["goods 化肥 20袋"]],
  ["李平买了20只鸡苗,是从镇上买的", []],
  ["买了30斤鸡蛋,都是坏的", []],
  ["计划采购蜂蜜30瓶,都是脱贫户的", []],
])("of whom it was bought, told behind: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
