import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each([
  ["清除垃圾8车。", "other"],
  ["清除路边淤泥。", "other"],
  ["清除安全隐患3处。", "other"],
  ["改电15户。", "other"],
  ["清除上一条", "retract"],
  ["清除我今天的记录", "retract"],
  ["清除上报的垃圾8车", "retract"],
  ["清除化肥2袋", "retract"],
  ["改8户", "correct"],
  ["改电风扇2台", "correct"],
])("%s is %s", (text, intent) => {
  // Dirt is cleared away, and a report is withdrawn.
  expect(read(text).intent).toBe(intent);
});

test.each([
  ["清除村道积雪,走访李平。", ["visit 1户次 H001"]],
  ["改户厕12户。", ["works 户厕 12户"]],
  ["改厕36户,改厨12户,改圈8户。", ["works 厕所 36户", "works 厨房 12户", "works 圈舍 8户"]],
  ["帮李平改厨房", ["labour 1人次 H001"]],
  ["我们分两组,一组走访李平,二组走访刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["分成两组,一组慰问刘军,二组慰问李平。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["工作队第二组走访李平。", ["visit 1户次 H001"]],
  ["党员二组帮李平收麦子。", ["labour 1人次 H001"]],
  ["慰问一组到李平家,慰问二组到刘军家。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["我们分两组走访李平、刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, expected) => {
  // Which of our teams went, and no group of the village.
  expect(told(text).sort()).toEqual(expected);
});

test("a group of the village is still one", () => {
  expect(told("今天分三组走访,走访二组李平")).toEqual(told("走访二组李平"));
});

test.each([
  ["回访去年慰问的李平、刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访去年脱贫的6户。", ["visit 6户次"]],
  ["走访上月新纳入的监测户2户", ["visit 2户次"]],
  ["走访2020年脱贫户12户。", ["visit 12户次"]],
  ["对上周反映问题的李平进行了回访。", ["visit 1户次 H001"]],
  ["昨天走访去年脱贫的6户", ["visit 6户次 2026-06-11"]],
  ["上周走访的5户回访了", ["visit 5户次 2026-06-07"]],
  ["去年慰问8户", ["visit 8户次 2025-12-31"]],
])("%s", (text, expected) => {
  // What is told of them is of an earlier time.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["出动党员群众86人次、三轮车6台次。", []],
  ["环境整治出动30人、铲车1台。", []],
  ["送三轮车1辆给李平。", ["goods 三轮车 1辆 H001"]],
  ["落实帮扶措施215条。", []],
  ["收集意见13条,当场答复8条,带回研究5条。", ["suggestion 13条"]],
  ["捐赠垃圾桶20个。", ["goods 垃圾桶 20个"]],
  ["更新民情档案36户。", []],
  ["清理卫生死角35处,清运垃圾26车", []],
  ["维修水渠2公里。", ["works 水渠 2公里"]],
  ["完成危房改造3户、改厕36户。", ["works 危房 3户", "works 厕所 36户"]],
  ["安装户用光伏5户。", ["works 户用光伏 5户"]],
  ["李平获赠棉被1床。", ["goods 被子 1床 H001"]],
  ["李平等5户获赠化肥10袋。", ["goods 化肥 10袋"]],
])("%s", (text, expected) => {
  // Sent out, cleared away or written down, and had by nobody.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["采购农产品30万元,签约12万元。", ["sale 农产品 300000元"]],
  ["农产品销售8万元,签订协议3份。", ["sale 农产品 80000元"]],
  ["帮李平销售蜂蜜20斤,增收1600元。", ["sale 蜂蜜 20斤 H001"]],
  ["帮李平卖蜂蜜增收1600元。", ["sale 蜂蜜 1600元 H001"]],
  ["直播带货7场次,金额3.56万元。", ["sale 35600元"]],
  ["消费帮扶2次,采购额3万元。", ["sale 30000元"]],
])("%s", (text, expected) => {
  // What was sold, and neither what is signed nor how often it was on the air.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["走访12户,3户不在家,已电话联系。", ["talk 3次", "visit 3户次 missed", "visit 9户次"]],
  ["36户中走访30户,6户外出电话联系。", ["talk 6次", "visit 30户次"]],
  ["36户中走访30户,6户电话联系", ["talk 6次", "visit 30户次"]],
  ["走访12户,3户不在家,给李平打了电话。", ["talk 1次 H001", "visit 3户次 missed", "visit 9户次"]],
  ["上周工作:周一召开村两委会1次,周三走访6户。", ["meeting 1次 2026-06-01", "visit 6户次 2026-06-03"]],
  ["上周:周二走访李平。今天走访刘军", ["visit 1户次 H001 2026-06-02", "visit 1户次 H003"]],
  ["走访李平,周一走访刘军", ["visit 1户次 H001", "visit 1户次 H003 2026-06-08"]],
  ["活动持续到6月20日,目前已走访36户。", ["visit 36户次"]],
  ["排查工作6月20日结束,目前已走访36户。", ["visit 36户次"]],
])("%s", (text, expected) => {
  // Who was called up, in which week, and until when it still lasts.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["投入资金20万元,还将投入10万元。", ["project_funds 200000元"]],
  ["协调资金20万元,又投入10万元", ["project_funds 300000元"]],
  ["带动86户种植辣椒300亩。", []],
  ["组织群众种植辣椒300亩", ["works 辣椒 300亩"]],
  ["发放玉米种子5个品种200斤。", ["goods 玉米种子 200斤"]],
  ["销售农产品8个品类2万元。", ["sale 农产品 20000元"]],
  ["此次共发放价值2000元的药品。", ["goods 药品 ?", "goods_value 2000元"]],
])("%s", (text, expected) => {
  // What is there by now, and how much of it.
  expect(told(text)).toEqual(expected);
});

/** What each of those who did it did, where they come to the whole: it is told in the whole. */
test.each<[string, string[]]>([
  ["我和队员小周这周跑了22户,我跑了12户,小周跑了10户", ["visit 22户次"]],
  ["工作队走访31户,队长张强走访11户,队员王芳走访10户,我走访10户", ["visit 31户次"]],
  ["我们两人走访17户,我走了9户,同事走了8户", ["visit 17户次"]],
  ["走访7户,我和小周走访4户,同事走访3户", ["visit 7户次"]],
  ["全队发放明白卡90份,我发了50份,小周发了40份", ["leaflet 90份"]],
  ["帮扶干部全年走访200户次,第一书记走访80户次,驻村队员走访120户次", ["visit 200户次"]],
  ["工作队走访16户,我走访9户、小赵走访7户,发放资料20份", ["leaflet 20份", "visit 16户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** They do not come to it, or there is no whole: all of it. */
test.each<[string, string[]]>([
  ["工作队走访15户,村干部走访20户", ["visit 35户次"]],
  ["走访12户,我去了5户,村干部去了8户", ["visit 25户次"]],
  ["我走访10户,小周走访8户,小吴走访7户", ["visit 25户次"]],
  ["小周走访8户,送米8袋", ["goods 大米 8袋", "visit 8户次"]],
  ["看望小周,走访8户", ["visit 1户次 ?小周", "visit 8户次"]],
  ["小周家走访1户", ["visit 1户次 ?小周"]],
  ["我走访14户,组长走访8户,组员走访6户", ["visit 28户次"]],
  ["今天我跑了9户,队长跑了5户,干部跑了4户", ["visit 18户次"]],
  ["工作队走访6户,我走访4户,小周走访李平等2户", ["visit 1户次 H001", "visit 5户次"]],
  ["走访6户,我走访李平等4户,小周走访2户", ["visit 1户次 H001", "visit 5户次"]],
  ["小周、小吴走访9户", ["visit 9户次"]],
  ["上午小周走访4户,下午我走访3户", ["visit 7户次"]],
  ["小周走访4户后,我去小周家送米1袋", ["goods 大米 1袋 ?小周", "visit 1户次 ?小周"]],
  ["小周看望4户亲戚", ["visit 1户次 ?小周"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
