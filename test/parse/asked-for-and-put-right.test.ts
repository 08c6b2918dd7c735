import { expect, test } from "vitest";
import { read } from "../support/reading.ts";
import { told } from "../support/told-intent.ts";

/** What is asked for, proposed or due has not been given. */
test.each([
  ["申请给李平送米3袋", "other"],
  ["请批准给李平慰问金800元", "other"],
  ["请领导同意给李平发救助金800元", "plan"],
  ["拟给李平慰问金800元", "plan"],
  ["建议给李平慰问金800元", "command feedback"],
  ["走访李平,拟给他家送米3袋", "report: visit 1户次 H001"],
  ["走访李平,建议给他家送米2袋,送油1桶", "report: goods 食用油 1桶 H001; visit 1户次 H001"],
  ["走访李平,他建议给村里修路1公里", "report: visit 1户次 H001"],
  ["李平建议在村口修桥1座", "report: "],
])("%s", (text, expected) => {
  expect(told(read(text))).toBe(expected);
});

/** What was granted, or done upon their word, counts. */
test.each([
  ["给李平申请到救助金800元", "report: cash 800元 H001"],
  ["申请的慰问金800元给李平送去了", "report: cash 800元 H001"],
  ["采纳李平建议为村里装路灯3盏", "report: works 路灯 3盏 H001"],
  ["收集群众建议5条", "report: suggestion 5条"],
  ["走访李平,听取建议3条,给他家送米2袋", "report: goods 大米 2袋 H001; suggestion 3条; visit 1户次 H001"],
])("%s", (text, expected) => {
  expect(told(read(text))).toBe(expected);
});

/** What is right stands in brackets, or behind 更正. */
test.each([
  ["走访李平,送米4袋(更正:5袋)", "report: goods 大米 5袋 H001; visit 1户次 H001"],
  ["走访李平,送米4袋[改为5袋],油1桶", "report: goods 大米 5袋 H001; goods 食用油 1桶 H001; visit 1户次 H001"],
  ["给李平救助金400元(应为500元)", "report: cash 500元 H001"],
  ["走访4户(更正为5户)", "report: visit 5户次"],
  ["培训30人次(应该是35人次)", "report: trainee 35人次"],
  ["走访李平,送米4袋(应为5袋,写错了)", "report: goods 大米 5袋 H001; visit 1户次 H001"],
  ["走访李平,送米4袋,更正:5袋", "report: goods 大米 5袋 H001; visit 1户次 H001"],
  ["走访李平,送米4袋(每袋10公斤)", "report: goods 大米 4袋 H001; visit 1户次 H001"],
  ["走访李平,送米4袋(应发5袋)", "report: goods 大米 4袋 H001; visit 1户次 H001"],
  ["走访李平,送米4袋(不是5袋)", "report: goods 大米 4袋 H001; visit 1户次 H001"],
  ["走访李平(改为刘军),送米4袋", "report: goods 大米 4袋 H003; visit 1户次 H003"],
])("%s", (text, expected) => {
  expect(told(read(text))).toBe(expected);
});

/** A correction says what is right; what it only takes back, adds or tells the difference of is no new figure. */
test.each([
  ["更正 刘军没去", "correct null: "],
  ["更正:刘军家面粉没送", "correct null: "],
  ["更正 没有送面粉1袋", "correct null: "],
  ["更正 刘军不在家", "correct null: "],
  ["更正 少记了1户,还有刘军", "correct null: "],
  ["更正 加上刘军家", "correct null: "],
  ["更正 化肥少送了1袋", "correct null: "],
  ["更正 化肥3袋,面粉没送", "correct null: goods 化肥 3袋"],
  ["更正 面粉没送,送的是米2袋", "correct null: goods 大米 2袋"],
  ["更正 刘军没去,去的是李平", "correct null:  ? H001"],
  ["更正 走访的是李平", "correct null: visit ? H001"],
  ["更正 日期没写对,应该是6月10日", "correct null:  ? 2026-06-10"],
  ["更正 不是李平是刘军", "correct null:  ? H003"],
])("%s", (text, expected) => {
  expect(told(read(text)).replace(/ {2,}/g, " ").trim()).toBe(expected.replace(/ {2,}/g, " ").trim());
});
