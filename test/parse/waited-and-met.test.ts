import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What there was no time for, whom one waited for or came upon, and what others had given before. */
test.each<[string, string[]]>([
  // no time to go
  ["李平家来不及去了，明天再说", []],
  ["今天没空走访陈九斤", []],
  ["没时间再到刘军家", []],
  ["抽不出身给李平送米2袋", []],
  ["来不及喝口水就去李平家送米一袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["陈九斤没空，我去他家帮着收玉米", ["labour 1人次 H002", "visit 1户次 H002"]],
  ["没工夫歇，又去李平家走访", ["visit 1户次 H001"]],
  ["李平没时间照看孩子，送他一袋奶粉", ["goods 奶粉 1袋 H001"]],
  // waited till they came
  ["去李平家，门锁着，等到五点人回来，拉了会家常", ["talk 1次 H001", "visit 1户次 H001"]],
  ["去李平家没人，守到中午他老伴回来，帮着劈了柴", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["陈九斤家没人，正要走，他扛着锄头回来了", ["visit 1户次 H002"]],
  ["去李平家，锁着门，他兄弟说去镇上了，等到天黑人回来，坐下聊了一阵", ["talk 1次 H001", "visit 1户次 H001"]],
  ["李平家没人，等到五点人还没回来", ["visit 1户次 H001 missed"]],
  ["李平家没人，我等到五点就回来了", ["visit 1户次 H001 missed"]],
  ["李平家没人，邻居说他下月回来", ["visit 1户次 H001 missed"]],
  ["陈九斤家没人，等他回来再送", ["visit 1户次 H002 missed"]],
  ["陈九斤家没人，把两袋米放下就回来了", ["goods 大米 2袋 H002", "visit 1户次 H002 missed"]],
  // came upon on the way
  [
    "到李平家买了他家二百个鸡蛋一共三百块碰见陈九斤他说水管坏了",
    ["sale 鸡蛋 200个 H001", "sale 鸡蛋 300元 H001", "visit 1户次 H001"],
  ],
  [
    "去李平家送米一袋出门碰见陈九斤给了他一袋盐",
    ["goods 大米 1袋 H001", "goods 盐 1袋 H002", "visit 1户次 H001"],
  ],
  ["给李平送了两袋米路上碰到陈九斤聊了几句", ["goods 大米 2袋 H001", "talk 1次 H002"]],
  ["去李平家没碰见他", ["visit 1户次 H001 missed"]],
  // a talk as long as it took
  ["跟李平喷了会儿空", ["talk 1次 H001"]],
  ["跟陈九斤喷空喷了一晌", ["talk 1次 H002"]],
  ["跟李平谈了一晌心", ["talk 1次 H001"]],
  ["给陈九斤家喷了一晌药", ["labour 1人次 H002"]],
  // given before, by others or by us
  ["去李平家，村里给他发的两袋饲料还没开口", ["visit 1户次 H001"]],
  ["去李平家，民政上给的两袋面还剩一袋", ["visit 1户次 H001"]],
  ["去李平家，合作社给他送的两袋种子都种上了", ["visit 1户次 H001"]],
  ["去李平家，邻居给的一筐梨还没吃", ["visit 1户次 H001"]],
  ["去李平家，我给他送的两袋米还没吃完，今天又送了一袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["去李平家，把村里发的两袋米给他送去", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["去李平家，村里发的两袋米我给他扛到家里", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["去李平家，我带去的一袋精料他也收下了", ["goods 精料 1袋 H001", "visit 1户次 H001"]],
  ["单位给李平发的两袋米送到了", ["goods 大米 2袋 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual([...expected].sort());
});
