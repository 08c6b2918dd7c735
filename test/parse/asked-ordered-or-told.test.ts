// Messages that look like questions, orders or notices, and those that are.
import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

describe("what a message is", () => {
  test.each<[string, string]>([
    ["给薛海燕发个邀请码", "command invite"],
    ["我要反馈一个问题,昨天的记录没有显示", "command feedback"],
    ["建议加一个语音输入的功能", "command feedback"],
    ["建议机器人别把李平认错", "command feedback"],
    ["谢谢提醒,我明天就去", "plan"],
    ["谢谢提醒", "other"],
    ["每周五提醒我走访", "command schedule"],
    ["@所有人 请于今天下班前报送本周走访情况,每人不少于2户", "other"],
    ["马秀英家的面粉谁去送一下?我今天走不开", "other"],
    ["李平家的米谁送一下", "other"],
    ["谁顺路帮我给李平带袋米", "other"],
    ["李平家谁去过", "ask household"],
    ["通知:李平今天走访了2户", "other"],
    ["通知李平明天到村部领地膜", "other"],
    ["查看一下6月台账", "ask household"],
  ])("%s -> %s", (text, intent) => {
    const { intent: kind, topic } = read(text);
    expect(topic === undefined ? kind : `${kind} ${topic}`).toBe(intent);
  });
});

test.each<[string, string[]]>([
  ["建议李平种点中药材,他挺感兴趣,拉了半天家常", ["talk 1次 H001"]],
  ["谢谢提醒,今天已经去了李平家", ["visit 1户次 H001"]],
  ["通知李平明天到村部领地膜,顺便到他家坐了坐", ["visit 1户次 H001"]],
  ["今天去了李平家送米1袋。赵满仓家的面粉谁去送一下?", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["今天主要是查看一下厕所改造的情况看了八户都还没弄完", ["visit 8户次"]],
  // shops, and what others did as it was heard
  ["跑了三家农资店都没货", []],
  ["看了三家都太贵", []],
  ["听李平说,县医院昨天来村里义诊了,看了三十多个人", []],
  ["听李平说乡政府给他发了两袋面,我又给他送了一桶油", ["goods 食用油 1桶 H001"]],
  ["听李平说他腿疼,给他拿了药一盒", ["goods 药品 1盒 H001"]],
])("%s: told, whatever it looks like", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["低保这个月涨了五十块钱他让我谢谢大家", []],
  ["李平让我谢谢你们", []],
  ["李平让我帮他问问低保", ["李平让我帮他问问低保"]],
  ["他让我替他感谢单位,还想要两袋水泥", ["还想要两袋水泥"]],
])("%s: thanks passed on are no need", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

test.each<[string, string[]]>([
  ["陪县上的领导去看了李平领导给了一千块钱", ["cash 1000元 H001", "visit 1户次 H001"]],
  ["看望李平领导送了一袋米", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["和马建国主任一起走访李平", ["visit 1户次 H001"]],
  ["给李平书记汇报了工作", []],
])("%s: nobody is called 领导 by his name", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
