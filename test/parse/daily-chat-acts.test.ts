import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const visit = "visit 1户次 H001";
const missed = "visit 1户次 H003 missed";

test.each<[string, string[]]>([
  // gone to work or to relatives
  ["去刘军家,他打工去了。", [missed]],
  ["去刘军家,他上班去了。", [missed]],
  ["去刘军家,人在外打工。", [missed]],
  ["走访李平、刘军,刘军打工去了。", [visit, missed]],
  ["今天去了2户,李平在家,刘军走亲戚了。", [visit, missed]],
  ["去李平、刘军家,李平下地去了,刘军在家。", ["visit 1户次 H001 missed", "visit 1户次 H003"]],
  ["走访李平,刘军打工去了。", [visit]],
  ["走访李平、刘军,刘军打工去了,他媳妇在家。", [visit, "visit 1户次 H003"]],
  ["去李平家,他在外打工,家里就老人。", [visit]],
  ["走访李平、刘军,刘军去年打工去了。", [visit, "visit 1户次 H003"]],
  ["李平打工去了。", []],
  // a round that is finished, and who was gone to
  ["今天的走访任务完成,3户,分别是李平、刘军、赵满仓。", [visit, "visit 1户次 H003", "visit 1户次 H007"]],
  ["走访任务已完成,李平、刘军。", [visit, "visit 1户次 H003"]],
  ["走访任务完成,李平家漏雨", []],
  ["走访任务没完成,还差李平、刘军", []],
  ["本月走访任务已完成,李平、刘军", []],
  // by word or on paper
  ["帮刘军打了劳动监察的电话。", []],
  ["帮李平打了客服电话。", []],
  ["帮李平开了证明。", []],
  ["帮李平挂了号。", []],
  ["帮李平念了通知。", []],
  ["请技术员给刘军讲了怎么修剪。", []],
  ["帮李平挂了灯笼。", ["labour 1人次 H001"]],
  ["帮李平开了三轮车拉玉米。", ["labour 1人次 H001"]],
  ["给李平讲怎么打药,帮着打了两桶。", ["labour 1人次 H001"]],
  // a call in their place
  ["帮李平给女儿打电话。", []],
  ["帮李平打电话给水管站。", []],
  ["给李平儿子打电话。", ["talk 1次 H001"]],
  ["帮李平收玉米,给他打了电话。", ["labour 1人次 H001", "talk 1次 H001"]],
  // leave to build, and loans that are not there yet or any more
  ["给刘军家争取厕所改造指标1个。", []],
  ["给刘军家改造厕所1个。", ["works 厕所 1个 H003"]],
  ["小额信贷3万元下月到期。", []],
  ["帮刘军申请贷款5万元,还在审。", []],
  ["协调贷款3万元,3年到期。", ["loan 30000元"]],
  // put in order
  ["李平把手册放好了。", []],
  ["帮李平把明白卡贴好了。", []],
  ["连心卡贴门上了。", ["contact_card ?张"]],
  // who buys, and what
  ["发动职工以购代捐买了2000斤。", ["sale 2000斤"]],
  ["以购代捐李平家土鸡20只。", ["sale 土鸡 20只 H001"]],
  ["刘军的蜂蜜我发了朋友圈,卖了20斤。", ["sale 蜂蜜 20斤 H003"]],
  ["李平的洋芋还剩2000斤没卖,我发了朋友圈,卖出去600斤。", ["sale 洋芋 600斤 H001"]],
  ["李平的土鸡发到群里,卖了10只。", ["sale 土鸡 10只 H001"]],
  ["把李平的蜂蜜带到单位,卖了5瓶。", ["sale 蜂蜜 5瓶 H001"]],
  ["李平把土鸡发到群里,卖了10只。", []],
  ["李平的洋芋他自己发朋友圈,卖了600斤。", []],
  ["把李平的照片发到群里,送了米2袋。", ["goods 大米 2袋 H001"]],
  // reported in the chat of the group
  ["群里报告:到李平家,提醒按时吃药。", [visit]],
  ["群里报告:大家按时填报", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** Done for a household or said to others is nothing ordered or asked of the bot, and what others promise is no plan. */
test.each<[string, string]>([
  ["教李平老人用手机做养老认证,认证成功。", "other"],
  ["帮李平做了认证。", "other"],
  ["帮李平把微信和银行卡绑定了。", "other"],
  ["给刘军绑定了医保电子凭证。", "other"],
  ["帮我绑定一下", "command"],
  ["绑定账号 孙晓梅", "command"],
  ["提醒李平每月初吃药。", "other"],
  ["李平的医保还没交,提醒他提前准备。", "other"],
  ["每周五提醒李平报走访", "command"],
  ["每周五提醒我走访", "command"],
  ["向村委会反馈,建议安排专人疏通水渠。", "other"],
  ["让他拿一卡通到信用社查一下,回复已到账。", "other"],
  ["群众希望修桥。", "report"],
  ["希望机器人能自动生成日志", "command"],
  ["李平房子动工了,去看了进度。", "other"],
  ["看了进度,还差几户", "ask"],
  ["查看走访进度", "ask"],
  ["李平儿子面试上了,下周上班。", "other"],
  ["李平的大病报销下周打款。", "other"],
  ["残联答应换新轮椅。", "other"],
  ["李平家儿子回来了,打算在家待几天。", "other"],
  ["答应给李平换轮椅。", "plan"],
  ["李平家漏雨,下周带人来修。", "report"],
  ["李平要住院,下周我送他去", "plan"],
])("%s is %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
