import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

/** So much was lacking, and that much was brought. */
test.each<[string, string[], string[]]>([
  ["李平缺两袋米,给他送去了", ["goods 大米 2袋 H001"], []],
  ["李平要化肥2袋,今天送到家了", ["goods 化肥 2袋 H001", "visit 1户次 H001"], []],
  ["李平说要两袋米,给他送去了", ["goods 大米 2袋 H001"], []],
  ["李平需要尿素3袋,给他买回来了", ["goods 尿素 3袋 H001"], []],
  ["李平家缺一床被子,我给拿过去了", ["goods 被子 1床 H001"], []],
  ["李平缺两袋米,给他送去了1袋", ["goods 大米 1袋 H001"], ["李平缺两袋米"]],
  ["李平缺两袋米,明天给他送去", [], ["李平缺两袋米"]],
  ["李平缺轮椅1辆,给他申请了", [], ["李平缺轮椅1辆,给他申请了"]],
  ["李平缺水泥10袋,村上给他送去了", [], ["李平缺水泥10袋"]],
  ["李平想要一台电视,儿子给他买了", [], ["李平想要一台电视"]],
  ["李平缺两袋米,没送", [], ["李平缺两袋米"]],
  ["李平家被子破了给他一床", ["goods 被子 1床 H001"], []],
  ["李平家棉鞋太旧了,送了两双", ["goods 棉鞋 2双 H001"], []],
  ["李平家被子破了,送了米两袋", ["goods 大米 2袋 H001"], ["李平家被子破了"]],
  ["走访李平,还差3天口粮", ["visit 1户次 H001"], ["还差3天口粮"]],
  ["走访李平,还差2条被子", ["visit 1户次 H001"], ["还差2条被子"]],
  ["驻村还差3天", [], []],
  ["日记还差2篇", [], []],
  ["走访李平\n诉求:不缺什么", ["visit 1户次 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** What the sender saw amiss and put right with their own hands. */
test.each<[string, string[], string[]]>([
  ["走访李平,屋里脏乱,帮他收拾屋子", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["到李平家,门框歪斜,帮他修门", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["走访李平,床腿松动,帮他钉床", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["走访李平,院墙倒了,帮着砌墙", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["走访李平,墙面起皮,帮他粉刷", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["走访李平,水管坏了,帮忙修一下", ["visit 1户次 H001"], ["水管坏了,帮忙修一下"]],
  ["李平家水管坏了,帮他反映", [], ["李平家水管坏了,帮他反映"]],
  ["李平说水管坏了,帮他修修", [], ["李平说水管坏了,帮他修修"]],
  ["走访李平,希望硬化院坝,帮他修门", ["visit 1户次 H001"], ["希望硬化院坝,帮他修门"]],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Of so many some were not met, and of so much some was handed on. */
test.each<[string, string[]]>([
  ["走访10户,2户不在家,每户送米1袋", ["goods 大米 8袋", "visit 2户次 missed", "visit 8户次"]],
  ["走访10户,3户没人,给在家的每户送米1袋", ["goods 大米 7袋", "visit 3户次 missed", "visit 7户次"]],
  ["走访10户,2户不在家,送米8袋", ["goods 大米 8袋", "visit 2户次 missed", "visit 8户次"]],
  [
    "走访刘军等5户,2户不在家,每户200元",
    ["cash 200元 H003", "cash 400元", "visit 1户次 H003", "visit 2户次", "visit 2户次 missed"],
  ],
  [
    "走访刘军、李平等5户,2户不在家",
    ["visit 1户次", "visit 1户次 H001", "visit 1户次 H003", "visit 2户次 missed"],
  ],
  ["走访刘军、李平,两户都不在家", ["visit 1户次 H001 missed", "visit 1户次 H003 missed"]],
  ["12户走了9户,剩下三户没人", ["visit 3户次 missed", "visit 9户次"]],
  ["慰问金1300元:刘军500,李平500,其余给了陈九斤", ["cash 300元 H002", "cash 500元 H001", "cash 500元 H003"]],
  ["发米10袋,刘军4袋,剩下的都给了李平", ["goods 大米 4袋 H003", "goods 大米 6袋 H001"]],
  [
    "发米10袋,刘军4袋,李平6袋,剩下的油给了陈九斤",
    ["goods 大米 4袋 H003", "goods 大米 6袋 H001", "goods 食用油 ? H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Called about them, and not called up; sold by them, and not given. */
test.each<[string, string[]]>([
  ["打通了县医院的电话给李平挂号", []],
  ["打通了李平的电话", ["talk 1次 H001"]],
  ["电话和村支书沟通李平的低保", []],
  ["微信和民政办沟通李平的低保", []],
  ["电话和李平沟通低保", ["talk 1次 H001"]],
  ["微信里跟李平的女儿说了", ["talk 1次 H001"]],
  ["走访李平,他卖羊拿出三千给儿子", ["visit 1户次 H001"]],
  ["走访李平,拿出三百给他", ["cash 300元 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was promised, and came about. */
test.each<[string, string]>([
  ["昨天答应刘军的事办好了", "other"],
  ["之前承诺的路灯装好了", "other"],
  ["答应给刘军修的路还没修", "plan"],
  ["答应刘军下周把水管修好", "plan"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
