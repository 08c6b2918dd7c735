import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What somebody said of a day to come goes on behind 再: no act of its own begins there. */
test.each<[string, string[]]>([
  ["到陈九斤家,乡里说后天再送8袋水泥来", ["visit 1户次 H002"]],
  ["到刘军家,村主任说明天再送500块砖来", ["visit 1户次 H003"]],
  ["给李平送了两袋化肥,社长说下周再来10袋", ["goods 化肥 2袋 H001"]],
  ["信用社说下个月再贷3万元给刘军", []],
  ["厂里说后天再招5个人去务工", []],
  ["李平说明天再来拿2袋化肥", []],
  // what was done
  ["今天给刘军送了两袋米,明天再送一桶油", ["goods 大米 2袋 H003"]],
  ["刘军说后天再说,我给他送了两袋米", ["goods 大米 2袋 H003"]],
  ["陈九斤儿子明天结婚,再给他送了200元", ["cash 200元 H002"]],
  ["李平说明天再去医院看病,我给了他200元", ["cash 200元 H001"]],
  ["到刘军家,乡里又送来8袋水泥", ["goods 水泥 8袋 H003", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

/** Bricks carried by hand are counted in pieces: no money. */
test.each<[string, string[]]>([
  ["在李平家搬了半天砖,搬了300多块", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["帮陈九斤搬瓦,一共搬了150块", ["labour 1人次 H002"]],
  ["帮李平搬砖,给了他200块", ["cash 200元 H001", "labour 1人次 H001"]],
  ["帮刘军搬砖,又垫了200块", ["cash 200元 H003", "labour 1人次 H003"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

/** What is not begun or not finished at theirs stands nowhere. */
test.each<[string, string[]]>([
  ["走访李平家。他家的厕所改造还没动工", ["visit 1户次 H001"]],
  ["走访陈九斤家,危房改造未完工", ["visit 1户次 H002"]],
  ["走访李平家。他家的厕所改造已完工", ["visit 1户次 H001", "works 厕所 ? H001"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});
