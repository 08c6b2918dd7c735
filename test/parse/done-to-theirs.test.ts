import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was done to theirs is no gift of it. */
test.each<[string, string[]]>([
  ["给刘军家3头猪打了防疫针", []],
  ["给赵满仓的50只鸡打了疫苗", []],
  ["给李平家2头牛接了生", []],
  ["给李桂花的两台机器换了零件", []],
  ["帮陈九斤给8只羊打疫苗", []],
  ["给刘军家一头牛看了病", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Neither is what was called in, cleared away or passed on, nor somebody taken along. */
test.each<[string, string[]]>([
  ["给刘军雇了1台收割机", []],
  ["给陈九斤叫了辆出租车", []],
  ["给赵满仓家运走3车垃圾", ["labour 1人次 H007"]],
  ["帮刘军家拉走垃圾1车", ["labour 1人次 H003"]],
  ["给李桂花留了3个手机号码", []],
  ["带刘军去办了1张卡", []],
  ["给陈九斤转发了3条用工信息", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Given all the same. */
test.each<[string, string[]]>([
  ["给刘军送了羊羔3只", ["goods 羊羔 3只 H003"]],
  ["给刘军3只羊", ["goods 羊 3只 H003"]],
  ["给李平送羊5只,打了疫苗", ["goods 羊 5只 H001"]],
  ["给刘军家的2只鸡送了饲料1袋", ["goods 饲料 1袋 H003"]],
  ["带李平去买了2盒药", ["goods 药品 2盒 H001"]],
  ["给李平带去两袋米", ["goods 大米 2袋 H001"]],
  ["给李平送了2张照片", ["goods 照片 2张 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
