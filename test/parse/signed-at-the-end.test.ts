import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// The only day of a message, in brackets at its end, says when it was written: it belongs to no clause, and a day or period told before goes first.
test.each<[string, string[]]>([
  ["一季度走访李平5次,送化肥3袋(4月30日)", ["goods 化肥 3袋 H001 2026-03-31", "visit 5户次 H001 2026-03-31"]],
  ["昨天走访李平,送面粉2袋(6月12日)", ["goods 面粉 2袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["上周三走访李平,送面粉2袋(6月12日)", ["goods 面粉 2袋 H001 2026-06-03", "visit 1户次 H001 2026-06-03"]],
  ["慰问李平,300块(6月6日)", ["cash 300元 H001 2026-06-06", "visit 1户次 H001 2026-06-06"]],
  ["给李平申请的3000元救助金没批下来(6月3日)", []],
  ["李平家俩儿子都安排到米厂就业了,2人(6月3日)", ["job 2人 H001 2026-06-03"]],
  ["昨天看望李平(6月9日)", ["visit 1户次 H001 2026-06-09"]],
  ["周二到李平家走访(6月9日)", ["visit 1户次 H001 2026-06-09"]],
  ["走访李平,送米2袋(6月3日)", ["goods 大米 2袋 H001 2026-06-03", "visit 1户次 H001 2026-06-03"]],
  ["走访李平(6月3日),走访刘军(6月5日)", ["visit 1户次 H001 2026-06-03", "visit 1户次 H003 2026-06-05"]],
  ["6月3日走访李平;走访刘军(6月5日)", ["visit 1户次 H001 2026-06-03", "visit 1户次 H003 2026-06-05"]],
  ["走访李平(6月3日),送米2袋", ["goods 大米 2袋 H001 2026-06-03", "visit 1户次 H001 2026-06-03"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string]>([
  ["帮我看看联系户走访完成几户了(6月12日)", "ask"],
  ["户主:李平\n问题:无(3月20日)", "other"],
  ["计划走访李平(6月20日)", "plan"],
  ["6月10日,更正一下,李平的油应该是2桶", "correct"],
  ["6月10日,走访李平,更正了户口本上的名字", "report"],
])("%s", (text, intent) => {
  expect(read(text)).toMatchObject({ intent, needs: [] });
});

// Who was asked in to treat or teach, told with its day in front.
test.each<[string, string[]]>([
  ["6月10日,请县医院专家到上坪村义诊60人,大家都说好", ["medical 60人次 2026-06-10"]],
  ["今天,请农技员来村里培训果树管理1场,大家都说好", ["training 1场"]],
  ["6月10日,请各位专家到村义诊,请大家准时参加", []],
  ["6月10日,请各位按时走访,务必每户2次", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
