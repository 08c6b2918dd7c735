import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Papers of visits, and visits still owed, are none. */
test.each<[string, string[]]>([
  ["把李平的走访照片上传了", []],
  ["整理了李平的走访记录", []],
  ["李平家的走访表填好了", []],
  ["走访登记表填写3份", []],
  ["统计走访情况", []],
  ["李平家还欠一次走访", []],
  ["李平还没来得及走访", []],
  ["还没来得及去李平家", []],
  ["还没来得及吃饭就去了李平家", ["visit 1户次 H001"]],
  ["走访记录：李平家，送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平家时记录了收入", ["visit 1户次 H001"]],
  ["走访李平两次", ["visit 2户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** They called on somebody or on us themselves, or somebody else went. */
test.each<[string, string[]]>([
  ["李平上门道谢", []],
  ["李平找上门来", []],
  ["李平来过村部", []],
  ["李平的女儿回来看望他", []],
  ["李平喊我去他家吃饭", []],
  ["李平家村支书去了", []],
  ["李平和邻居聊天", []],
  ["和同事聊了聊李平家", []],
  ["没联系上李平", []],
  ["从李平家门口路过", []],
  ["看望李平的母亲", ["visit 1户次 H001"]],
  ["和村支书去了李平家", ["visit 1户次 H001"]],
  ["和李平聊天", ["talk 1次 H001"]],
  ["上李平家坐了会儿", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Sat there, looked at how they do there. */
test.each<[string, string[]]>([
  ["坐在李平家炕沿上拉家常", ["talk 1次 H001", "visit 1户次 H001"]],
  ["去李平家看看老人身体咋样", ["visit 1户次 H001"]],
  ["给李平送了大米2袋，拐进陈九斤家看了一眼", ["goods 大米 2袋 H001", "visit 1户次 H002"]],
  ["后天去李平家看看房子漏不漏", []],
  ["谁去李平家看看他身体咋样", []],
  ["陈九斤坐在李平家门口晒太阳", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Nobody there; what none of them does and who of them is away tells of no miss. */
test.each<[string, string[]]>([
  ["到李平家吃了闭门羹", ["visit 1户次 H001 missed"]],
  ["李平家空无一人", ["visit 1户次 H001 missed"]],
  ["在李平家门口等了一个小时没等到人", ["visit 1户次 H001 missed"]],
  ["李平家敲不开门", ["visit 1户次 H001 missed"]],
  ["李平没得在屋头", ["visit 1户次 H001 missed"]],
  ["李平家没人种地去了", ["visit 1户次 H001 missed"]],
  ["李平家没人上学", []],
  ["李平家没人住院", []],
  ["李平的儿子不在家", []],
  ["李平家超市没开门", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Over the telephone, both ways. */
test.each<[string, string[]]>([
  ["拨通了李平的电话", ["talk 1次 H001"]],
  ["跟李平连了个视频", ["talk 1次 H001"]],
  ["电话跟李平沟通", ["talk 1次 H001"]],
  ["李平来过电话", ["talk 1次 H001"]],
  ["李平家反映水管漏水，跟陈九斤唠了半天", ["talk 1次 H002"]],
  ["拨通了镇民政办的电话", []],
  ["打电话问了民政李平的低保", []],
  ["拨了李平的电话没人接", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
