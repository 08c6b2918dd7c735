import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

test.each<[string, string, string?]>([
  ["我的进度", "ask", "progress"],
  ["还差几户", "ask", "progress"],
  ["本周统计", "ask", "tally"],
  ["上月汇总", "ask", "tally"],
  ["谁还没走访", "ask", "behind"],
  ["查李平", "ask", "household"],
  ["李平家上次是什么时候走访的", "ask", "household"],
  ["未解决的困难", "ask", "needs"],
  ["怎么报", "ask", "help"],
  ["提醒时间是什么", "ask", "schedule"],
  ["明细 化肥", "ask", "detail"],
  ["每周五17点提醒本月还没走访的干部", "command", "schedule"],
  ["暂停提醒", "command", "schedule"],
  ["绑定", "command", "bind"],
  ["我是孙晓梅", "command", "bind"],
  ["导出3月台账", "command", "export"],
  ["#12已解决", "command", "resolve"],
  ["新增联系户:上坪村2组王大力", "command", "roster"],
  ["请假到6.20", "command", "leave"],
  ["投诉:提醒太多", "command", "feedback"],
  ["邀请潘丽娟", "command", "invite"],
  ["大米上周送了多少,把明细给我看看", "ask", "detail"],
  ["这个月走访了几户?李平家走访记录发我看看", "ask", "household"],
  ["大米上周送了多少", "ask", "tally"],
  ["提个建议:语音老是听错人名,改进改进", "command", "feedback"],
  ["给系统提个建议:能不能支持拍照识别", "command", "feedback"],
  ["今天走访李平,提个建议:系统太慢", "report"],
  ["打算下周给李平送一床被子", "plan"],
  ["@所有人 后天下午3点乡政府开会,带好帮扶手册", "other"],
  ["@全体成员 今天走访李平", "report"],
  ["要是李平明天在家,我就去给他送药", "other"],
  ["如果天晴,我给陈九斤拉两袋肥", "other"],
  ["回头给李平送两袋米", "plan"],
  ["原定今天给李平送药,车坏了没送成,明天再送", "plan"],
  ["打算给李平申请低保", "plan"],
  ["我要投诉,提醒太多了", "command", "feedback"],
  ["能记些啥", "ask", "help"],
  ["我想借李平的三轮车拉肥", "plan"],
  ["要是下周不下雨，就给李平家收拾房顶", "plan"],
  ["如果明天天晴，就去陈九斤家收玉米", "plan"],
  ["要是他来，就给他两袋米", "other"],
  ["要是下周没人管，李平家房顶就塌了", "other"],
  ["他说要是明天不下雨就收麦", "other"],
  ["李平想借咱的喷雾器用两天", "report"],
  ["明天去李平家;今天给陈九斤挂了个电话", "report"],
  ["本来想去李平家,路断了,跟他视频了一下", "report"],
  ["收到", "other"],
  ["通知:各帮扶干部本周五前完成走访,每户至少送化肥1袋", "other"],
  ["上报格式:走访XX户,送XX几袋。例:走访李平户,送化肥2袋", "other"],
  ["李平家的化肥送了没有?", "other"],
  ["走访李平户了没有", "other"],
  ["走访李平户了吗", "other"],
  ["走访李平户要带什么", "other"],
  ["李平说不需要化肥", "other"],
  ["李平家不缺水", "other"],
  ["收集诉求3条", "other"],
  ["走访了李平家,他家不是一般困难,送了三袋米", "report"],
  ["这个月还差哪几家没去?", "ask", "progress"],
  ["格式给个样子", "ask", "help"],
  ["#接龙\n明天下午2点村委会开会\n1. 李平\n2. 陈九斤", "other"],
  ["#接龙\n1. 走访李平,送大米1袋", "report"],
  ["12号诉求办结了", "command", "resolve"],
  ["我这个月走访了几户?", "ask", "progress"],
  ["化肥还有多少袋", "ask", "detail"],
  ["李平户送过几次化肥?", "ask", "household"],
  ["本月送了多少袋化肥?", "ask", "tally"],
  ["**走访**[点我](https://example.com/a)", "other"],
  ["走访了李平家,他说不缺水,缺化肥", "report"],
])("%s", (text, intent, topic) => {
  const reading = read(text);
  expect([reading.intent, reading.topic]).toEqual([intent, topic]);
});

test.each<[string, string | null]>([
  ["撤回", null],
  ["撤回 #0612-3", "0612-3"],
  ["#15作废", "15"],
  ["上一条撤了吧 发错群了", "last"],
  ["删除上一条", "last"],
  ["刚发的那条不算,撤销吧", "last"],
  ["上条说乱了撤销我再重新讲", "last"],
  ["把刚刚那条删了吧我重新说", "last"],
])("%s takes back %s", (text, ref) => {
  expect(read(text)).toMatchObject({ intent: "retract", ref });
});

test.each<[string, string | null, object]>([
  [
    "更正:昨天报的李平家化肥不是2袋,是3袋",
    null,
    { measure: "goods", item: "化肥", quantity: 3, unit: "袋", households: ["H001"] },
  ],
  ["写错了,走访应该是5户", null, { measure: "visit", quantity: 5, unit: "户次" }],
  ["更正0612-3:慰问金800元", "0612-3", { measure: "cash", quantity: 800, unit: "元" }],
  ["上一条应该是3袋", "last", { measure: "", quantity: 3, unit: "袋" }],
  ["刚才那条不是李平,是李桂花", "last", { households: ["H004"] }],
  ["面粉送了3袋,不是2袋", null, { measure: "goods", item: "面粉", quantity: 3, unit: "袋" }],
  ["面粉送了三袋,不是两袋", null, { measure: "goods", item: "面粉", quantity: 3, unit: "袋" }],
  ["面粉是5袋不是4袋", null, { measure: "goods", item: "面粉", quantity: 5, unit: "袋" }],
  [
    "昨天报的李平户胶鞋写错了,应该是3双",
    null,
    { measure: "goods", item: "胶鞋", quantity: 3, unit: "双", households: ["H001"] },
  ],
  [
    "刚才那个报错了李平家送的不是两袋米是两袋面麻烦改一下",
    "last",
    { measure: "goods", item: "面粉", quantity: 2, unit: "袋", households: ["H001"] },
  ],
  [
    "赵满仓的化肥少登记了一袋,应该是3袋",
    null,
    { measure: "goods", item: "化肥", quantity: 3, unit: "袋", households: ["H007"] },
  ],
  [
    "李平那笔慰问金登记少了,应该是600元",
    null,
    { measure: "cash", quantity: 600, unit: "元", households: ["H001"] },
  ],
  [
    "把今天给李平的油改成两桶",
    null,
    { measure: "goods", item: "食用油", quantity: 2, unit: "桶", households: ["H001"] },
  ],
  [
    "前天那条写错了,李平家不是1袋面粉,是1袋大米",
    null,
    { measure: "goods", item: "大米", quantity: 1, unit: "袋", households: ["H001"] },
  ],
  [
    "更正:李桂花家不是3只鸡苗,而是3只鸭苗",
    null,
    { measure: "goods", item: "鸭苗", quantity: 3, unit: "只", households: ["H004"] },
  ],
  ["更正:不是5份资料,是5张连心卡", null, { measure: "contact_card", quantity: 5, unit: "张" }],
  [
    "刚才那条写错了,赵满仓家不是1袋面粉,是2袋",
    "last",
    { measure: "goods", item: "面粉", quantity: 2, unit: "袋", households: ["H007"] },
  ],
  ["李平的油改成2桶", null, { measure: "goods", item: "食用油", quantity: 2, unit: "桶" }],
  ["更正:送的是大米不是面粉", null, { measure: "goods", item: "大米", quantity: null }],
])("%s corrects", (text, ref, entry) => {
  const reading = read(text);
  expect(reading).toMatchObject({ intent: "correct", ref });
  expect(reading.entries).toHaveLength(1);
  expect(reading.entries[0]).toMatchObject(entry);
});
