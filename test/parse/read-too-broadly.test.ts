import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

const visited = "visit 1户次 H001";

test.each<[string, string[]]>([
  // An hour in front of so many packs, and half a pack behind its giving.
  ["走访李平,今天九点五袋米送到", [visited, "goods 大米 5袋 H001"]],
  ["走访李平,送了两点五袋米", [visited, "goods 大米 2.5袋 H001"]],
  // What households have, in rows, and what was handed out.
  ["冰箱,李平1台,刘军2台", []],
  ["摩托车,李平1辆,刘军2辆", []],
  ["缺的东西。化肥,李平5袋", []],
  ["化肥,李平5袋,刘军3袋", ["goods 化肥 5袋 H001", "goods 化肥 3袋 H003"]],
  ["发化肥,李平5袋,刘军3袋", ["goods 化肥 5袋 H001", "goods 化肥 3袋 H003"]],
  // Who signed is not whom it was for.
  ["送李平2袋米,签收的不是李平是刘军", ["goods 大米 2袋 H001"]],
  ["送李平2袋米,送的不是李平是刘军", ["goods 大米 2袋 H003"]],
  // Given on is no sum.
  ["李平一袋米刘军一袋米,两袋都送到了", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  // The day of what befell, and of what was done.
  ["走访李平,老伴去世 5月20日", [visited]],
  ["走访李平,病倒了,前天看的", [visited]],
  ["走访李平,缴费截止 6月30日", [visited]],
  ["走访李平,送米2袋 5月20日", [`${visited} 2026-05-20`, "goods 大米 2袋 H001 2026-05-20"]],
  ["给李平送米2袋,昨天送的", ["goods 大米 2袋 H001 2026-06-11"]],
  // What is amiss, or of the house.
  ["李平家破窗户2扇", []],
  ["李平家庭院1个", []],
  ["李平家血压带2个", ["goods 血压带 2个 H001"]],
  // Names that begin as an act does.
  ["给李平送了医药箱一个", ["goods 医药箱 1个 H001"]],
  ["给李平送了电饭煲一个", ["goods 电饭煲 1个 H001"]],
  ["给李平送了两次医", ["medical 2人次 H001"]],
  // A thousand sheets, and a kind of food.
  ["发放千张三折页", ["leaflet 1000份"]],
  ["给李平送千张三斤", ["goods 千张 3斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});
