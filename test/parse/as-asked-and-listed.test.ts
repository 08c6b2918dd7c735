import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// What was done as asked, told on a line of gifts, of each of those counted, and on the day that something befell them.

test.each([
  ["李平请我们修路,我们修了500米", ["works 路 500米"]],
  ["李平请我们修路,村里修了500米", []],
  ["李平请我们修路,我们修了2天", []],
  ["李平希望修渠,我们今天修了300米", ["works 渠 300米"]],
  ["李平缺一本手册,我给他拿了新的", ["leaflet ?份 H001"]],
  ["李平的手册丢了,我给他送了一本新的", ["leaflet 1份 H001"]],
  ["李平家缺社保卡,我给他带了新的", []],
  ["帮李平家解决化肥10袋、解决种子5斤", ["goods 化肥 10袋 H001", "goods 种子 5斤 H001"]],
  ["帮李平家解决化肥10袋、解决困难2件", ["solved 2件 H001"]],
])("as asked: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["慰问品:1、米2、油3、面", ["goods 大米 ?", "goods 面粉 ?", "goods 食用油 ?"]],
  ["走访李平,慰问品:米、油", ["goods 大米 ? H001", "goods 食用油 ? H001", "visit 1户次 H001"]],
  ["慰问品:米2袋、油", ["goods 大米 2袋", "goods 食用油 ?"]],
  ["慰问品:米、油、面(未送)", []],
  ["慰问品:无", []],
  ["所需物资:米、油", []],
])("on a line: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["走访4个自然村,每村走访5户,其中上坪村走访李平", ["visit 19户次", "visit 1户次 H001"]],
  ["走访3个村,每村慰问5户,每户200元", ["cash 3000元", "visit 15户次"]],
  ["为李平、刘军贷款10万元,各5万元", ["loan 50000元 H001", "loan 50000元 H003"]],
  ["义诊3场,每场40人左右", ["medical ~120人次"]],
  ["义诊3场,每场40人次,其中上坪村15人", ["medical 120人次"]],
  ["上门体检,李平体检发现血压高", ["medical 1人次 H001"]],
  ["给刘军体检,李平体检发现血压高", ["medical 1人次 H001", "medical 1人次 H003"]],
  ["直播卖出蜂蜜20斤,销售额1000元", ["sale 蜂蜜 1000元", "sale 蜂蜜 20斤"]],
  ["合作社直播卖出蜂蜜20斤,销售额1000元", []],
  ["改水改电12户", ["works 电 12户"]],
  ["李平家去了两回事情才说通", ["visit 2户次 H001"]],
  ["李平说的是两回事", []],
])("how many: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["单位送的两箱鸡苗李平分给了刘军", []],
  ["单位送的两箱鸡苗我分给了刘军", ["goods 鸡苗 2箱"]],
  ["李平购置电脑2台(价值6000元)送给李桂花", []],
  ["给李平购置电脑2台(价值6000元)送给他", ["goods 电脑 2台 H001", "goods_value 6000元 H001"]],
  ["李平家的电视是我们用1500元买的", []],
  ["李平家的羊是我们用1500元买的", ["sale 羊 1500元 H001"]],
  ["给李平穿的衣服是我买的", ["goods 衣物 ? H001"]],
  ["李平穿的棉衣是我去年送的", []],
  ["找医生给李平打电话", []],
  ["找到李平给他打电话", ["talk 1次 H001"]],
])("whose: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["李平家昨天失火,我赶去帮忙救火", ["2026-06-11"]],
  ["李平昨天出车祸,我当天去看望", ["2026-06-11"]],
  ["李平昨天出车祸,我去看望", ["2026-06-12"]],
  ["李平家昨天失火,我送去被子2床", ["2026-06-12"]],
])("on which day: %s", (text, expected) => {
  expect(read(text).entries.map((entry) => entry.day)).toEqual(expected);
});

test.each([
  ["提出要求2条,李平要求修路", ["李平要求修路"]],
  ["李平提出要求2条", ["李平提出要求2条"]],
  ["想着有空去看看李平", []],
  ["想着有人来修水渠", ["想着有人来修水渠"]],
  ["正想回去时李平拉住我说没钱看病", ["没钱看病"]],
  ["李平请我们修路,我们修了500米", []],
  ["李平要求修路,我们修了500米", ["李平要求修路"]],
])("asked for: %s", (text, expected) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(expected);
});
