import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** How this kind of thing is reported is asked of the bot, and nothing that was done; who or when is told for all that. */
test.each<[string, string, string[]]>([
  ["走访了没带东西,这种怎么报?", "ask", []],
  ["上门没碰到人,这种情况该怎么记", "ask", []],
  ["一天走访两次,这种怎么报", "ask", []],
  ["走访李桂花没带东西,这种怎么报?", "report", ["visit 1户次 H004"]],
  ["走访3户,这个怎么报", "report", ["visit 3户次"]],
  ["昨天走访了3户,这种怎么报", "report", ["visit 3户次 2026-06-11"]],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});

/** How many reports stand below is no thing; a record book is one. */
test.each<[string, string[]]>([
  ["补报两条:昨天给李桂花送年货,腊肉6斤", ["goods 腊肉 6斤 H004 2026-06-11"]],
  ["汇报两个:给李桂花送年货,腊肉6斤", ["goods 腊肉 6斤 H004"]],
  ["记录本2个,给李桂花捎去了", ["goods 记录本 2个 H004"]],
  ["围巾1条,给李桂花捎去了", ["goods 围巾 1条 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A gift told by its kind first keeps its day; what is spoken of, or somebody else gave, brings no day. */
test.each<[string, string[]]>([
  ["今天走访赵满仓。昨天给李桂花送年货,腊肉6斤", ["goods 腊肉 6斤 H004 2026-06-11", "visit 1户次 H007"]],
  ["今天走访赵满仓。昨天给李桂花送的年货她很喜欢,又送米1袋", ["goods 大米 1袋 H004", "visit 1户次 H007"]],
  ["今天走访赵满仓。昨天李桂花给娃送饭,摔了,给她拿了药1盒", ["goods 药品 1盒 H004", "visit 1户次 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** More of what was just given put down at the next home; so many that they keep are their own. */
test.each<[string, string[]]>([
  ["李桂花家放下蜂箱2个,赵满仓家放了1个", ["goods 蜂箱 1个 H007", "goods 蜂箱 2个 H004"]],
  ["给李桂花送香菇棒200个,赵满仓家放了6000袋", ["goods 香菇棒 200个 H004"]],
  ["李桂花家养蜂,放了20箱", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Roughly how much, behind what was counted before it in one breath. */
test.each<[string, string[]]>([
  ["义诊看了32个人哦药也发了大概有个四十盒吧", ["goods 药品 40盒", "medical 32人次"]],
  ["走访了12户资料发了大概200份", ["leaflet 200份", "visit 12户次"]],
  ["走访了10户大概送了20袋米", ["goods 大米 20袋", "visit 10户次"]],
])("%s", (text, entries) => {
  expect(told(text).map((entry) => entry.replace("~", ""))).toEqual(entries);
});

/** Asked of all in the group, and not of the bot. */
test.each<[string, string]>([
  ["问一下大家,李桂花是哪个联系的?", "other"],
  ["想问一下大家,李桂花是哪个联系的?", "other"],
  ["问一下,李桂花是谁联系的", "ask"],
  ["问一下大家的进度", "ask"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

/** Whoever was called came and saw to it: settled; a beast led away is nobody's name. */
test.each<[string, string[]]>([
  ["到李桂花家,我联系兽医站上门把防疫针打好了", ["solved 1件 H004", "visit 1户次 H004"]],
  ["联系农机站上门把地犁好了", ["solved 1件"]],
  ["我上门把李桂花家的院子扫干净了", ["labour 1人次 H004", "visit 1户次 H004"]],
  ["联系医生上门把情况记下了", []],
  ["上门把羊收走了", ["visit ?户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
