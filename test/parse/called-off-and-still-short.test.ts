import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// What was called off, handed in or is still to be done by us is no report taken back, no figure and no need.
test.each<[string, string[]]>([
  // What help came to in the end, and work of hands.
  ["帮助3户完成危房改造", []],
  ["帮助3户完成了危房改造", []],
  ["帮助12户群众实现增收", []],
  ["帮助李平家实现增收", []],
  ["帮助李平家改善居住环境", []],
  ["帮助李平完成了水稻抢收", ["labour 1人次 H001"]],
  ["帮助李平把玉米收完了", ["labour 1人次 H001"]],
  ["帮助3户收玉米", ["labour 1人次"]],
  ["帮李平家完成了房屋修缮", ["labour 1人次 H001"]],
  // How often it was told at their doors, and how many doors.
  ["走访15户,上门宣传15次", ["visit 15户次"]],
  ["走访农户15户,入户宣传15次", ["visit 15户次"]],
  ["走访李平、刘军,上门宣传2次", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["上门宣传15次", ["visit ?户次"]],
  ["入户宣传15户", ["visit 15户次"]],
  ["到李平家上门宣传2次", ["visit 2户次 H001"]],
  ["上门走访15次", ["visit 15户次"]],
  // Called off.
  ["今天下雨,走访取消", []],
  ["今天的走访取消了", []],
  ["因下雨走访活动取消", []],
  ["走访推迟到明天", []],
  ["今天走访取消,改走访刘军", ["visit 1户次 H003"]],
  ["走访李平,会议取消", ["visit 1户次 H001"]],
  ["走访5户,取消低保2户", ["visit 5户次"]],
  // Handed in, and given out anew.
  ["收回旧连心卡5张,换发新卡5张", ["contact_card 5张"]],
  ["收回旧连心卡5张,换发新连心卡5张", ["contact_card 5张"]],
  ["发新连心卡5张", ["contact_card 5张"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string]>([
  ["今天下雨,走访取消", "other"],
  ["今天下雨,下村取消了,改天再去", "plan"],
  ["取消刚才那条走访", "retract"],
  ["走访取消", "retract"],
  ["昨天下雨,刚才那条走访取消", "retract"],
  ["收回刚才的化肥2袋", "retract"],
  ["收回上一条", "retract"],
  ["带李桂花办社保卡,系统坏了没办成", "other"],
  ["系统老是卡", "command"],
  ["小程序太卡", "command"],
])("%s is of kind %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

test.each<[string, string[]]>([
  ["本月还差简报1期", []],
  ["安装路灯15盏,还差5盏", []],
  ["培训2场,还差1场", []],
  ["带李平去银行办卡,机器坏了没办成", []],
  ["村里还差5盏路灯", ["村里还差5盏路灯"]],
  ["李平家还差化肥2袋", ["李平家还差化肥2袋"]],
  ["村里安装路灯15盏,李平说还差5盏", ["还差5盏"]],
  ["走访李平,还差2条被子", ["还差2条被子"]],
  ["走访李平,他家抽水机器坏了", ["他家抽水机器坏了"]],
])("what %s asks for", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
