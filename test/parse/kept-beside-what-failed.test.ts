import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What stands beside something that failed, was refused, wished or asked for stays as it was told.
test.each<[string, string[]]>([
  // thanks, wishes and questions are no visit of others
  ["走访陈九斤,老人说好久没见干部来,带去牛奶1箱", ["goods 牛奶 1箱 H002", "visit 1户次 H002"]],
  ["走访李平,老人说感谢领导来家里,送上慰问金200元", ["cash 200元 H001", "visit 1户次 H001"]],
  [
    "走访李平,说镇长来家里;走访刘军,送油1桶",
    ["goods 食用油 1桶 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  // given first
  ["走访李平送米2袋查看2间房是否漏雨", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  // what was refused is another thing
  ["帮李平打扫卫生,劝他看病,他不肯", ["labour 1人次 H001"]],
  ["帮李平劈柴,他不让,我劈了一堆", ["labour 1人次 H001"]],
  ["带李平去看病,专家号满了,看了普通门诊", ["medical 1人次 H001"]],
  // over by now
  [
    "昨天等路通给李平家送去米2袋油1桶",
    ["goods 大米 2袋 H001 2026-06-11", "goods 食用油 1桶 H001 2026-06-11"],
  ],
  ["带李平去医院,刘军家白跑一趟", ["medical 1人次 H001", "visit 1户次 H003 missed"]],
  // held by us, and things that did not come
  ["在村里召开村民大会1次,我参加了", ["meeting 1次"]],
  ["走访李平,车没到,聊了半小时", ["talk 1次 H001", "visit 1户次 H001"]],
  ["走访李平(老支书),支书不在家", ["visit 1户次 H001 missed"]],
  [
    "今天走访李平(陈九斤和刘军也走访了,各送米1袋)",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"],
  ],
  ["往年一样给李平送米2袋", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
