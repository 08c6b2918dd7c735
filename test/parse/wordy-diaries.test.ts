import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Kinds that long-winded diaries and reports are full of, and what stands close to them.
test.each<[string, string[]]>([
  // A sort of seed, and a day.
  ["走访李平户,送郑麦9号种子50斤", ["goods 郑麦9号种子 50斤 H001", "visit 1户次 H001"]],
  ["给李平陇薯10号洋芋种2袋", ["goods 陇薯10号洋芋种 2袋 H001"]],
  ["送给李平陇春27号小麦种2袋", ["goods 陇春27号小麦种 2袋 H001"]],
  ["给李平送丰两优4号稻种3袋", ["goods 丰两优4号稻种 3袋 H001"]],
  ["给李平化肥2袋9号", ["goods 化肥 2袋 H001 2026-06-09"]],
  ["9号给李平送土豆2袋", ["goods 洋芋 2袋 H001 2026-06-09"]],
  ["给李平送小麦9号", []],
  ["走访李平,李桂春27号去打工", ["visit 1户次 H001"]],
  // How things have been of late, and the day that was told.
  [
    "3月14日到李平家了解近日情况,送大米1袋",
    ["goods 大米 1袋 H001 2026-03-14", "visit 1户次 H001 2026-03-14"],
  ],
  [
    "3月14日到李平家询问近期生活状况,送大米1袋",
    ["goods 大米 1袋 H001 2026-03-14", "visit 1户次 H001 2026-03-14"],
  ],
  [
    "3月14日走访刘军。近日走访李平,送米1袋",
    ["goods 大米 1袋 H001", "visit 1户次 H001", "visit 1户次 H003 2026-03-14"],
  ],
  ["近日走访情况:走访李平、刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  // The day of the diary.
  ["上周给村支书发了短信。今天是4月7日了,走访李平户", ["visit 1户次 H001 2026-04-07"]],
  ["上周走访刘军。今天走访李平户", ["visit 1户次 H001", "visit 1户次 H003 2026-06-07"]],
  ["昨天走访刘军。今天是赶集日,走访李平户", ["visit 1户次 H001", "visit 1户次 H003 2026-06-11"]],
  // Since then, and so far.
  ["自今年3月驻村以来,走访30户", ["visit 30户次"]],
  ["自2024年5月担任第一书记以来,走访300户", ["visit 300户次"]],
  ["3月走访30户", ["visit 30户次 2026-03-31"]],
  ["上周下了入冬以来最大的雪,走访李平", ["visit 1户次 H001 2026-06-07"]],
  // Soon to come.
  ["近期会来村里做一次培训", []],
  ["单位近期会送来大米10袋", []],
  ["最近会给李平送米2袋", []],
  ["最近给李平送米2袋", ["goods 大米 2袋 H001"]],
  ["近日会同村干部走访李平", ["visit 1户次 H001"]],
  ["近期会议精神宣讲1次", ["meeting 1次", "outreach 1次"]],
  // Each place with its own number.
  ["新建小学15所、维修村部13所", ["works 小学 15所", "works 村部 13所"]],
  ["新建幼儿园3所、小学2所、村卫生室1个", ["works 小学 2所", "works 幼儿园 3所", "works 村卫生室 1个"]],
  ["维修学校2所,送书包30个", ["goods 书包 30个", "works 学校 2所"]],
  ["维修学校操场1个", ["works 操场 1个"]],
  ["给小学送书包20个", ["goods 书包 20个"]],
  ["新建水窖15口、维修水渠3公里", ["works 水渠 3公里", "works 水窖 15口"]],
  // Laid into the houses, and nobody called on.
  ["完成了全村有线电视入户工程", []],
  ["入户率达到100%", []],
  ["入户走访30户", ["visit 30户次"]],
  ["今天入户", ["visit ?户次"]],
  // Given to all of such.
  ["送给贫困户茶苗500株", ["goods 茶苗 500株"]],
  ["赠送给群众茶苗500株", ["goods 茶苗 500株"]],
  ["送给群众李苗500株", ["goods 李苗 500株"]],
  ["赠送给群众大米50袋", ["goods 大米 50袋"]],
  ["送给贫困户李平茶苗500株", ["goods 茶苗 500株 H001"]],
  ["送给贫困户张三化肥5袋", ["goods 化肥 5袋 ?张三"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
