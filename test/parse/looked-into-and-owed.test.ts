import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was checked, asked or found wrong on the way leaves what was done as it is. */
test.each<[string, string[]]>([
  ["走访陈九斤，核对一下表册信息，送米2袋", ["goods 大米 2袋 H002", "visit 1户次 H002"]],
  ["核对一下名单，走访12户", ["visit 12户次"]],
  ["帮忙核对社保信息，送油1桶", ["goods 食用油 1桶"]],
  ["请村医帮忙确认用药，发药3盒", ["goods 药品 3盒"]],
  ["请陈九斤签字确认，发慰问金500元", ["cash 500元 H002"]],
  ["走访12户征求是否同意流转", ["visit 12户次"]],
  ["走访5户确认收入是否准确", ["visit 5户次"]],
  ["走访5户谈为什么没搬", ["visit 5户次"]],
  ["走访12户登记的信息有出入", ["visit 12户次"]],
  ["走访5户，比对是否有误，送米2袋", ["goods 大米 2袋", "visit 5户次"]],
  ["陈九斤家，谁在家，老伴在，送了2袋米", ["goods 大米 2袋 H002"]],
  ["发化肥20袋秤不准", ["goods 化肥 20袋"]],
  ["慰问金500元，票写错了", ["cash 500元"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was owed or applied for and came is done; what was lent, lacking or another's debt is told apart from it. */
test.each<[string, string[]]>([
  ["该给陈九斤家的米2袋已送到", ["goods 大米 2袋 H002"]],
  ["应给陈九斤家的慰问金500元今天发到他手上了", ["cash 500元 H002"]],
  ["申请给陈九斤家协调贷款5万元，已到账", ["loan 50000元 H002"]],
  ["申请给陈九斤发慰问金500元", []],
  ["给陈九斤垫了500元医药费，我说不要他还了", ["cash 500元 H002"]],
  ["走访陈九斤，垫付500元，他说月底有一笔贷款要还", ["cash 500元 H002", "visit 1户次 H002"]],
  ["我个人给陈九斤垫了500元，他一再说要还", []],
  ["陈九斤看病缺钱，筹到善款3000元", ["cash 3000元 H002"]],
  ["走访陈九斤家，去年收入5.2万元，剩下5户也走访了", ["visit 1户次 H002", "visit 5户次"]],
  ["走访陈九斤，大米2袋，他家的羊我帮着卖了", ["goods 大米 2袋 H002", "visit 1户次 H002"]],
  ["化肥：陈九斤2袋，代销土蜂蜜：李平12斤", ["goods 化肥 2袋 H002", "sale 土蜂蜜 12斤 H001"]],
  ["陈九斤慰问金500领走了", ["cash 500元 H002"]],
  ["给陈九斤送香皂两块四角裤三条", ["goods 四角裤 3条 H002", "goods 香皂 2块 H002"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Several of a kind are counted again only where they are the same: by day, place, people and matter. */
test.each<[string, string[]]>([
  ["排查问题43个，已解决38个，办实事2件", ["solved 40件"]],
  ["到村里讲解医保政策3场，政策宣讲2场", ["outreach 5次"]],
  ["3月5日宣讲政策，3月6日宣讲政策1次", ["outreach 1次 2026-03-05", "outreach 1次 2026-03-06"]],
  ["上午在上坪村宣讲政策，下午在五里铺村宣讲政策1次", ["outreach 1次", "outreach 1次"]],
  ["联系供电所修好了线路，化解矛盾纠纷1起", ["solved 2件"]],
  ["召开党员会，组织村民大会1次", ["meeting 2次"]],
  ["和陈九斤、李平聊了聊，谈心谈话2次", ["talk 1次 H001", "talk 1次 H002"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Theirs, of near houses that are another's, and nothing worked upon. */
test.each<[string, string[]]>([
  ["陈九斤在家烤火，我也烤了一会", []],
  ["陈九斤在家下棋，我也下了一会", []],
  ["陈九斤儿子家在隔壁，也去坐了坐", []],
  ["帮他刷养老的资格", []],
  ["介绍陈九斤去茶厂上班，2人上班的厂在县城", ["job ?人 H002"]],
  ["给陈九斤送米2袋(本来是3袋)，聊了很多", ["goods 大米 2袋 H002", "talk 1次 H002"]],
  ["给村里新建蓄水池1座，库容200方", ["works 蓄水池 1座"]],
  ["帮陈九斤卖了3斤木耳一块三毛五一斤", ["sale 木耳 3斤 H002"]],
  ["微信通话慰问陈九斤", ["talk 1次 H002"]],
  ["她讲娃的户口没上起让我们问一下最后到陈九斤家门是锁起的可能赶场去了", ["visit 1户次 H002 missed"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
