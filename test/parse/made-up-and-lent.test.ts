import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** The day's page written late is one; others' pages, several of them and what is still to be written are none. */
test.each<[string, string[]]>([
  ["走访李平,夜里把工作日志补了", ["diary 1篇", "visit 1户次 H001"]],
  ["今天走访李平。日记补好了", ["diary 1篇", "visit 1户次 H001"]],
  ["走访李平,回来把今天的民情日记补上了", ["diary 1篇", "visit 1户次 H001"]],
  ["走访李平,民情日记没补", ["visit 1户次 H001"]],
  ["走访李平,把上周几天的日志都补了", ["visit 1户次 H001"]],
  ["走访李平,让村文书把日志补了", ["visit 1户次 H001"]],
  ["走访李平,总算把日记补完了", ["diary 1篇", "visit 1户次 H001"]],
  ["走访李平,明早把日记补上", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A hand lent and help told in one breath are one piece of work; theirs, planned and at a desk is none. */
test.each<[string, string[]]>([
  ["到李平家,搭手帮着褪猪毛", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,他家灌香肠,我搭把手帮着剁肉", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,邻居搭手帮着褪猪毛", ["visit 1户次 H001"]],
  ["走访李平,搭手帮着填了表", ["visit 1户次 H001"]],
  ["走访李平,不用搭手帮忙收豆子", ["visit 1户次 H001"]],
  ["走访李平,没顾上搭手帮着褪猪毛", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Seed whose figure is set right keeps its name. */
test.each([
  ["昨天那条写错了,洋芋种应该是80斤", "洋芋种", 80],
  ["洋芋种80斤写错了,应该是90斤", "洋芋种", 90],
  ["刚才那条改一下,花生种是20斤", "花生种", 20],
  ["刚才那条错了,洋芋应该是80斤", "洋芋", 80],
])("%s", (text, item, quantity) => {
  const { intent, entries } = read(text);
  expect(intent).toBe("correct");
  expect(entries.map((entry) => [entry.item, entry.quantity])).toEqual([[item, quantity]]);
});

/** Half of what each got is no half household; 多 of the next word is no "more than". */
test.each<[string, string[]]>([
  ["李平、刘军两家,送地膜一家半卷", ["goods 地膜 0.5卷 H001", "goods 地膜 0.5卷 H003"]],
  ["给李平拿去两瓶多菌灵", ["goods 多菌灵 2瓶 H001"]],
  ["给李平拿去两斤多花生", ["goods 花生 ~2斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Work upon what is theirs is work; what is handed over or found for them is none. */
test.each<[string, string[]]>([
  ["走访李平,帮他给果园打了一遍农药", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,邻居帮他给果园打了一遍农药", ["visit 1户次 H001"]],
  ["走访李平,帮他给果园打了招呼", ["visit 1户次 H001"]],
  ["走访李平,帮他给果园签了合同", ["visit 1户次 H001"]],
  ["走访李平,帮他给果园签了收购合同", ["visit 1户次 H001"]],
  ["走访李平,没搭手帮忙掰玉米", ["visit 1户次 H001"]],
  ["走访李平,帮他给果园找了买家", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Come to their door and put right: the door is no other matter. */
test.each<[string, string[], number]>([
  ["李平讲养老金取不出来,我上门给他解决了", ["solved 1件 H001", "visit 1户次 H001"], 0],
  ["李平家去过了嘛电表坏了", ["visit 1户次 H001"], 1],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toHaveLength(needs);
});

/** A grant that we handed to each; what the state pays, and the household draws, is none. */
test.each<[string, string[]]>([
  ["给2名大学生每人发放助学金3000元", ["cash 6000元"]],
  ["给李平、刘军每人发放助学金3000元", ["cash 3000元 H001", "cash 3000元 H003"]],
  ["国家给每人发放助学金3000元", []],
  ["村里给老人每人发放高龄津贴100元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Brought to those of whom nobody was counted. */
test.each<[string, string[]]>([
  ["慰问困难群众棉衣20件、面粉20袋", ["goods 棉衣 20件", "goods 面粉 20袋", "visit ?户次"]],
  ["慰问老党员,棉衣5件", ["goods 棉衣 5件", "visit ?户次"]],
  ["慰问困难群众,种植茶叶30亩", ["visit ?户次", "works 茶叶 30亩"]],
  ["下周慰问困难群众,棉衣20件", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** An office's calls on those linked to it are none of the sender's own. */
test.each<[string, string[]]>([
  ["我局帮扶干部今年走访联系户3轮,共计96户次", ["visit 96户次"]],
  ["我单位走访联系户", ["visit ?户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Homes, and how many calls on them in all: the calls count. Another time's, another's and another act's are no sum of these. */
test.each<[string, string[]]>([
  ["走访农户38户,共152户次", ["visit 152户次"]],
  ["走访联系户38户4轮,累计152户次", ["visit 152户次"]],
  ["走访38户、152户次", ["visit 152户次"]],
  ["走访38户,全局共152户次", ["visit 38户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A centre of service that calls on people is an office; one that is built, is built. What waits for spring is a plan. */
test.each<[string, string[]]>([
  ["县乡村振兴服务中心走访困难户20户,为每户送上油1桶", ["goods 食用油 20桶", "visit 20户次"]],
  ["新建党群服务中心1座,走访20户", ["visit 20户次", "works 党群服务中心 1座"]],
  ["走访李平,他打算开春再栽30棵桃树", ["visit 1户次 H001"]],
  ["走访李平,开春后栽了30棵桃树", ["visit 1户次 H001", "works 桃树 30棵"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a pound of the sold goes for, behind who bought it, is its price. */
test.each<[string, string[]]>([
  ["帮李平家卖了二百斤板栗是我联系的老板一斤十一块", ["sale 板栗 200斤 H001"]],
  ["帮李平卖了30斤蜂蜜给老板一斤四十块", ["sale 蜂蜜 30斤 H001"]],
  ["帮李平卖了30斤蜂蜜给老板,老板付了一千二百块", ["sale 蜂蜜 1200元 H001", "sale 蜂蜜 30斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How the round left us, dictated without a stop, is no trouble of theirs. */
test.each<[string, string[], number]>([
  ["今天走访了七户腿都走断了", ["visit 7户次"], 0],
  ["走了七户脚都磨破了", ["visit 7户次"], 0],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toHaveLength(needs);
});
