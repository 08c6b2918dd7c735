import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Counted parts behind 其中 add nothing, each of them in a clause of its own. */
test.each<[string, string[]]>([
  ["落实项目资金300万元,其中水利项目资金180万元,道路项目资金120万元", ["project_funds 3000000元"]],
  ["捐款8万元,其中干部捐款3万元,企业捐款5万元", ["cash 80000元"]],
  ["举办培训6期,其中养殖培训4期,种植培训2期", ["training 6场"]],
  ["发放资料500份,其中宣传单300份,手册200份", ["leaflet 500份"]],
  ["捐赠物资价值5万元,其中化肥价值2万元,面粉价值3万元", ["goods_value 50000元"]],
  ["捐款捐物共计5万元,其中捐款2万元,捐物价值3万元", ["goods_value 50000元"]],
  ["发放资料500份,其中宣传单300份,走访12户", ["leaflet 500份", "visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The mean adds nothing to a total, whatever unit it is told in. */
test.each<[string, string[]]>([
  ["为28户群众发放化肥5.6吨,户均200公斤", ["goods 化肥 5.6吨"]],
  ["为28户发放化肥5.6吨,户均4袋", ["goods 化肥 5.6吨"]],
  ["发放化肥5.6吨,28户,户均200公斤", ["goods 化肥 5.6吨"]],
  ["给20户送煤10吨,每户500公斤", ["goods 煤 10吨"]],
  ["为100人发放大米1吨,人均10公斤", ["goods 大米 1吨"]],
  ["为45户协调贷款225万元,户均5万元", ["loan 2250000元"]],
  ["给28户送米,户均2袋", ["goods 大米 56袋"]],
  ["慰问困难户12户,户均500元", ["cash 6000元", "visit 12户次"]],
  ["帮助上坪村销售洋芋30吨,实现销售收入4.5万元,户均增收1500元", ["sale 洋芋 30吨", "sale 洋芋 45000元"]],
  ["帮销土豆10吨,销售额2万元,户均收入2000元", ["sale 洋芋 10吨", "sale 洋芋 20000元"]],
  ["代销蜂蜜200斤,收入1万元,人均增收500元", ["sale 蜂蜜 10000元", "sale 蜂蜜 200斤"]],
  ["为28户群众销售土豆56吨,户均2吨", ["sale 洋芋 56吨"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is told of another measure, or without a total, counts. */
test.each<[string, string[]]>([
  ["慰问金1万元,走访20户,户均500元", ["cash 10000元", "visit 20户次"]],
  ["给28户送米,户均2袋,油1桶", ["goods 大米 56袋", "goods 食用油 28桶"]],
  ["为20户送煤,每户500公斤", ["goods 煤 10000公斤"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was spent of money that came, by whatever word, what goods were of it, and what of a loan was granted. */
test.each<[string, string[]]>([
  ["县上下拨资金60万元,我们已使用45万元修渠3公里", ["project_funds 600000元", "works 渠 3公里"]],
  ["镇里拨款20万元,已用12万元", ["project_funds 200000元"]],
  ["到位资金18万元,目前支付9万元", ["project_funds 180000元"]],
  ["累计投入帮扶资金15万元,其中现金9万元,物资折价6万元", ["project_funds 150000元"]],
  ["申请贷款7户35万元,批下来5户25万元", ["loan 250000元"]],
  ["给群众分红3.2万元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Other money, or more of it. */
test.each<[string, string[]]>([
  ["镇里拨款20万元,又争取12万元", ["project_funds 320000元"]],
  ["到位资金18万元,我单位投入3万元", ["project_funds 210000元"]],
  ["镇政府拨付资金18万元,我们投入6万元", ["project_funds 240000元"]],
  ["县里下达资金30万元,我们已投入4万元", ["project_funds 340000元"]],
  ["投入资金15万元,慰问物资折合6万元", ["goods_value 60000元", "project_funds 150000元"]],
  ["争取资金15万元,其中给李平救助金2000元", ["cash 2000元 H001", "project_funds 150000元"]],
  ["申请贷款10万元,批下来了", ["loan 100000元"]],
  ["走访李平,给他300元", ["cash 300元 H001", "visit 1户次 H001"]],
  ["给村民发救助金2万元、分红3万元", ["cash 20000元"]],
  ["给李平送慰问金400元和分红300元", ["cash 400元 H001"]],
  ["给18户分红每户600元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What pieces of the money were for, where they come to as much or stand behind a colon. */
test.each<[string, string[]]>([
  ["落实项目资金75万元:饮水工程15万元,道路硬化45万元,路灯15万元", ["project_funds 750000元"]],
  ["争取资金36万元,修路24万元,路灯12万元", ["project_funds 360000元"]],
  ["落实资金9万元,用于上坪村道路6万元、红崖村水渠3万元", ["project_funds 90000元"]],
  ["投入资金21万元:水窖6万元、渠道9万元、路灯6万元", ["project_funds 210000元"]],
  ["筹资25万元,主要用于修路18万元、路灯5万元,剩余2万元", ["project_funds 250000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money besides, or given to somebody. */
test.each<[string, string[]]>([
  ["落实资金75万元,又争取45万元", ["project_funds 1200000元"]],
  [
    "争取资金2万元,给李平1万元,给刘军1万元",
    ["cash 10000元 H001", "cash 10000元 H003", "project_funds 20000元"],
  ],
  ["投入资金8万元,慰问金3万元,物资5万元", ["cash 30000元", "project_funds 80000元"]],
  ["落实资金9万元,上坪村6万元,红崖村3万元", ["project_funds 30000元", "project_funds 60000元"]],
  [
    "争取资金7万元,销售核桃3万元,代卖土蜂蜜4万元",
    ["project_funds 70000元", "sale 土蜂蜜 40000元", "sale 核桃 30000元"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What our village got of the loans of all of them, and what we saw to besides. */
test.each<[string, string[]]>([
  ["全镇累计发放贷款900万元,我村发放70万元", ["loan 9000000元"]],
  ["全村发放小额贷款80万元,联系户发放15万元", ["loan 800000元"]],
  ["协调贷款12万元,我村落实贷款4万元", ["loan 160000元"]],
  ["银行发放贷款6万元,我村发放贷款40万元", ["loan 460000元"]],
  ["协调贷款8万元,送慰问金500元", ["cash 500元", "loan 80000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
