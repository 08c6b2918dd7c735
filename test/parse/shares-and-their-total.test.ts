import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What all of them got together adds nothing to so much each. */
test.each<[string, string[]]>([
  ["每户(人)300元,共慰问30户,9000元", ["cash 9000元", "visit 30户次"]],
  ["为12户协调贷款,每户5万元,总额60万元", ["loan 600000元"]],
  ["慰问30户,每户300元,9000元", ["cash 9000元", "visit 30户次"]],
  ["每户300元,慰问30户,9000元", ["cash 9000元", "visit 30户次"]],
  ["每户300元,共慰问30户,9000元", ["cash 9000元", "visit 30户次"]],
  ["慰问30户,每户米1袋,30袋", ["goods 大米 30袋", "visit 30户次"]],
  ["慰问30户,每户米1袋、面1袋,米30袋、面30袋", ["goods 大米 30袋", "goods 面粉 30袋", "visit 30户次"]],
  ["慰问30户,每户米1袋、面1袋,发放米30袋、面30袋", ["goods 大米 30袋", "goods 面粉 30袋", "visit 30户次"]],
  ["慰问30户,每户米1袋,合30袋", ["goods 大米 30袋", "visit 30户次"]],
  ["30户每户1袋米,计30袋", ["goods 大米 30袋"]],
  [
    "慰问李平、赵满仓,慰问金每户300元,600元",
    ["cash 300元 H001", "cash 300元 H007", "visit 1户次 H001", "visit 1户次 H007"],
  ],
  ["给李平、赵满仓每户化肥2袋,4袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H007"]],
  ["慰问30户,每户慰问金300元,资金9000元", ["cash 9000元", "visit 30户次"]],
  ["义诊2场,每场义诊60人,共义诊120人次", ["medical 120人次"]],
  ["宣讲3场,每场发放资料50份,发放资料150份", ["leaflet 150份", "outreach 3次"]],
  ["为6户协调贷款,每户3万元,贷款18万元", ["loan 180000元"]],
  ["为李平、赵满仓协调贷款,每户5万元,总额10万元", ["loan 50000元 H001", "loan 50000元 H007"]],
  ["慰问6户,每户送米1袋,总数6袋", ["goods 大米 6袋", "visit 6户次"]],
  ["慰问6户,每户送米1袋,送出6袋", ["goods 大米 6袋", "visit 6户次"]],
  ["走访30户,每户发放明白卡1张,发放明白卡30张", ["leaflet 30份", "visit 30户次"]],
  ["每户发放资料2份,共走访30户,发放资料60份", ["leaflet 60份", "visit 30户次"]],
  ["发放仔猪每户2头,12户24头", ["goods 仔猪 24头"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the things are worth is told once, for all of them. */
test.each<[string, string[]]>([
  ["慰问留守儿童12名,每人书包1个,价值1440元", ["goods 书包 12个", "goods_value 1440元", "visit 12户次"]],
  [
    "走访12户,每户送化肥2袋、面粉1袋,价值3600元",
    ["goods 化肥 24袋", "goods 面粉 12袋", "goods_value 3600元", "visit 12户次"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Another thing goes on with the sharing, and another's share is his own. */
test.each<[string, string[]]>([
  ["三户各送化肥2袋,地膜1卷", ["goods 化肥 6袋", "goods 地膜 3卷"]],
  ["慰问30户,每户300元,米1袋", ["cash 9000元", "goods 大米 30袋", "visit 30户次"]],
  [
    "给李平、陈九斤每户化肥2袋,赵满仓4袋",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 化肥 4袋 H007"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A price with its product is no money given; so much behind a stroke is each one's. */
test.each<[string, string[]]>([
  ["送面粉30袋×60元=1800元", ["goods 面粉 30袋"]],
  ["送化肥20袋*120元=2400元", ["goods 化肥 20袋"]],
  ["先后两次送化肥,第一次10袋,第二次15袋,共25袋", ["goods 化肥 25袋"]],
  ["分两次发放化肥,第一次10袋,第二次15袋", ["goods 化肥 25袋"]],
  ["送面粉2袋/户,共15户30袋", ["goods 面粉 30袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** By whose order a report was made is no order; an order is one. */
test.each<[string, string[]]>([
  ["按每户500元标准,慰问困难户12户", ["cash 6000元", "visit 12户次"]],
  ["根据县委要求,走访农户12户,送化肥24袋", ["goods 化肥 24袋", "visit 12户次"]],
  ["按照文件规定,每户发放化肥2袋,共发放84户168袋", ["goods 化肥 168袋"]],
  ["请各单位按照县委要求,每月走访2次", []],
  ["按照县委要求,每人每月走访不少于2次", []],
  ["要求每户每月走访2次", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** By how much more than another somebody got is no figure of what he got. */
test.each<[string, string[]]>([
  ["给李平家送了2袋化肥，刘军家多送了1袋", ["goods 化肥 2袋 H001"]],
  ["给李平3袋米，给刘军多拿了半袋", ["goods 大米 3袋 H001"]],
  ["给李平家2袋化肥，刘军家比他多1袋", ["goods 化肥 2袋 H001"]],
  ["给李平送了2袋米，又多给了1袋", ["goods 大米 3袋 H001"]],
  ["给李平2袋米，刘军2袋，刘军家多给了1袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  ["给李平送了1桶油，刘军家多送了1袋米", ["goods 大米 1袋 H003", "goods 食用油 1桶 H001"]],
  ["给刘军家多给了1袋米", ["goods 大米 1袋 H003"]],
  ["给李平3袋面，刘军家多给了1袋，李桂花多给了2袋", ["goods 面粉 3袋 H001"]],
  ["给李平3袋面，刘军家多给了1袋。今天共走访10户", ["goods 面粉 3袋 H001", "visit 10户次"]],
  // on top of what each of them got
  [
    "走访李平等4户，每户3袋面，刘军家多给了1袋",
    ["goods 面粉 1袋 H003", "goods 面粉 3袋 H001", "goods 面粉 9袋", "visit 1户次 H001", "visit 3户次"],
  ],
  [
    "昨天去了刘军家。今天给一组8户每户3袋面，李平家多给了一袋",
    ["goods 面粉 1袋 H001", "goods 面粉 24袋", "visit 1户次 H003 2026-06-11"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
