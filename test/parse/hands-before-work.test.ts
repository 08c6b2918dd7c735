import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Hands told before their work, in a clause of their own, are its hands. */
test.each<[string, string[]]>([
  ["组织志愿者18人次,为上坪村5户留守老人打扫院坝", ["labour 18人次"]],
  ["组织志愿者18人,到上坪村打扫院子", ["labour 18人次"]],
  [
    "走访李平户,赠送化肥两袋,并协助翻土半日",
    ["goods 化肥 2袋 H001", "labour 1人次 H001", "visit 1户次 H001"],
  ],
  [
    "帮扶工作记录:\n1.李平(五保户):打扫院坝\n2.陈九斤:协调小额贷款3万元",
    ["labour 1人次 H001", "loan 30000元 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Papers put in order, and hands that did something else, are none. */
test.each<[string, string[]]>([
  ["一、上午:到李平家走访。\n二、晚上:整理走访台账,记民情日记1篇", ["diary 1篇", "visit 1户次 H001"]],
  ["组织志愿者18人次,开展政策宣讲3场", ["outreach 3次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many of us it was, told behind the work; those of theirs and a next act are none. */
test.each<[string, string[]]>([
  ["帮刘军把麦子割完了我和同事四个人", ["labour 4人次 H003"]],
  ["帮赵满仓把院子扫了我们俩", ["labour 2人次 H007"]],
  ["给陈九斤家铺地膜,我跟驻村队员小刘两个人", ["labour 2人次 H002"]],
  ["帮赵满仓把包谷掰完了他和媳妇两个人", ["labour 1人次 H007"]],
  ["帮赵满仓把包谷掰完了我们三个去陈九斤家坐了坐", ["labour 1人次 H007", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many of us came or went to a work, with the day between, or behind a work of the village and how long it took. */
test.each<[string, string[]]>([
  ["局里今天来了9个人，帮李平家抢收麦子3亩", ["labour 9人次 H001"]],
  ["我们单位昨天去了5个人，给刘军家挖洋芋", ["labour 5人次 H003 2026-06-11"]],
  ["科室上午去了4个人，帮赵满仓家剥苞谷", ["labour 4人次 H007"]],
  ["村里修路今天去了干了一天活我们局里去了6个人", ["labour 6人次"]],
  ["村里打扫卫生，我们去了，干了半天，单位一共来了5个人", ["labour 5人次"]],
  ["村里清理河道我们昨天去了，忙了一上午，局里去了7个人", ["labour 7人次 2026-06-11"]],
  // who came to something else, looked at it only, or is none of us
  ["局里今天来了12个人，走访了李平", ["visit 1户次 H001"]],
  ["局里今天来了12个人检查工作，帮李平家收麦子", ["labour 1人次 H001"]],
  ["村里修渠，村民干了一天，我们单位去了八个人", []],
  ["村里修渠，今天去了，干了一天活，村民来了八个人", []],
  ["村里修渠今天去看了看我们单位去了八个人", []],
  ["村里挖沟，忙了半天，我们去了6个人看了看", []],
  ["局里今天去了5个人看修渠", []],
  ["村里开会今天去了我们单位去了八个人", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
