import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// How many times and households of a week, and not its days.
test.each([
  ["本周三次去李平家", ["visit 3户次 H001"]],
  ["这周两次去李平家", ["visit 2户次 H001"]],
  ["本周四户都走访了", ["visit 4户次"]],
  ["本周三户走访完了", ["visit 3户次"]],
  ["本周三走访李平", ["visit 1户次 H001 2026-06-10"]],
  ["本周三回访李平", ["visit 1户次 H001 2026-06-10"]],
  ["本周三,两次去李平家", ["visit 2户次 H001 2026-06-10"]],
  ["本周四入户走访3户", ["visit 3户次 2026-06-11"]],
  ["本周三次日到李平家", ["visit 1户次 H001 2026-06-10"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// In a while, and what was waited for.
test.each([
  ["等下去李平家", []],
  ["开完会等下去刘军家送米1袋", []],
  ["等下给李平送2袋米", []],
  ["走访李平,等下再去刘军家", ["visit 1户次 H001"]],
  ["等李平回来给他送了2袋米", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// How many of what was donated are given by now.
test.each([
  ["收到单位捐赠棉衣60件,已发放52件", ["goods 棉衣 52件"]],
  ["县残联捐赠轮椅5辆,目前已发放3辆", ["goods 轮椅 3辆"]],
  ["县残联捐赠轮椅5辆,又发放3辆", ["goods 轮椅 8辆"]],
  ["给李平送米5袋,已发放化肥3袋", ["goods 化肥 3袋 H001", "goods 大米 5袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// An office's money put into something of the village's; a house it paid for was built by others.
test.each([
  ["单位出资5万元给村里修了文化广场", ["project_funds 50000元"]],
  ["单位出资4万元给村里建了厕所", ["project_funds 40000元"]],
  ["我局出资2万元给刘军建了厕所", ["cash 20000元 H003"]],
  ["我个人出资6000元给村里修了桥", ["cash 6000元"]],
  ["本人出资6000元给村里修了桥", ["cash 6000元"]],
  ["单位出资5000元给李平家修了房", ["cash 5000元 H001"]],
  ["单位出资5000元,给李平家修了房", ["cash 5000元 H001"]],
  ["给李平家修了房顶", ["labour 1人次 H001"]],
  ["镇里出资2万元,为群众投工投劳30人次", ["cash 20000元", "labour 30人次"]],
  ["我局出资4000元,为刘军家打扫卫生、掰玉米", ["cash 4000元 H003", "labour 1人次 H003"]],
  ["志愿者捐资600元,帮刘军掰玉米", ["cash 600元", "labour 1人次 H003"]],
  ["驻村工作队出资400元,帮刘军家修好水管", ["labour 1人次 H003"]],
  ["我们出资2000元,帮刘军修了房顶", ["cash 2000元", "labour 1人次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// A festival in front is no thing.
test.each([
  ["春节慰问李平500元", ["cash 500元 H001", "visit 1户次 H001"]],
  ["中秋前夕慰问李平500元", ["cash 500元 H001", "visit 1户次 H001"]],
  [
    "春节期间慰问李平、刘军各500元",
    ["cash 500元 H001", "cash 500元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["送给李平春节慰问品2份", ["goods 慰问品 2份 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Left with a neighbour for whose it is.
test.each([
  ["把李平的2袋化肥放在了刘军家,让他转交", ["goods 化肥 2袋 H001"]],
  ["给李平家的化肥2袋放在了刘军家", ["goods 化肥 2袋 H001"]],
  ["把李平的2袋化肥放到了邻居刘军家", ["goods 化肥 2袋 H001"]],
  ["把2袋化肥放在了刘军家", ["goods 化肥 2袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// What each of the rest got, said without a stop; of papers likewise.
test.each([
  ["慰问金李平500刘军300其他三户各200", ["cash 300元 H003", "cash 500元 H001", "cash 600元"]],
  ["大米李平2袋刘军1袋其余三户一家一袋", ["goods 大米 1袋 H003", "goods 大米 2袋 H001", "goods 大米 3袋"]],
  ["发连心卡,李平1张,其他10户每户1张", ["contact_card 10张", "contact_card 1张 H001"]],
  ["发宣传资料,李平2份,其余8户一户一份", ["leaflet 2份 H001", "leaflet 8份"]],
  ["发宣传资料,李平2份,其余8户每户1袋", ["leaflet 2份 H001"]],
  ["发宣传资料10份,李平2份,其余8户一户一份", ["leaflet 2份 H001", "leaflet 8份"]],
  ["发宣传资料40份,李平2份,其余8户一户一份", ["leaflet 2份 H001", "leaflet 40份"]],
  ["发连心卡20张,刘军2张,其他9户每户1张", ["contact_card 20张", "contact_card 2张 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Fewer than were gone to: whoever refused is not among them.
test.each([
  ["走访8户,送出7桶油,李平家没要", ["goods 食用油 7桶", "visit 8户次"]],
  ["走访5户,送油5桶,李平拒收", ["visit 5户次"]],
  ["走访李平,送油1桶,他没要", ["visit 1户次 H001"]],
  ["走访6户,送米4袋,李平、刘军没要", ["goods 大米 4袋", "visit 6户次"]],
  ["走访6户,送米1袋,刘军没要", ["visit 6户次"]],
  ["走访2户,带油1桶,刘军没收", ["visit 2户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// A visit told before was another's; no visit of today's. What follows behind a stop is a report of its own.
test.each(["把昨天走访李平改为走访刘军", "将昨天走访李平改成刘军"])("%s", (text) => {
  expect(read(text).intent).toBe("correct");
});

test.each([
  ["把走访李平改到明天", "plan"],
  ["把走访时间改为下午", "other"],
  ["将走访李平的计划改为走访刘军", "plan"],
  ["把走访李平的时间改到刘军家之后", "plan"],
  ["将原定走访李平改为走访刘军", "other"],
  ["将慰问李平改为慰问刘军300元", "plan"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

// What the difficulty is, with no other word of trouble; and a policy told of is no money.
test.each([
  "李平家的困难是孩子上学费用高",
  "李平,目前存在困难是孩子上学费用高",
  "李平家主要问题是路窄车进不去",
])("%s", (text) => {
  expect(read(text).needs).toMatchObject([{ households: ["H001"] }]);
});

test.each([
  "困难是暂时的,鼓励李平振作",
  "问题是李平不在家",
  "李平家的困难是什么,要摸清",
  "李平家困难是有的,但不肯要东西",
])("%s", (text) => {
  expect(read(text).needs).toEqual([]);
});

test("给李平讲了产业奖补的政策,每只鸡补助5元", () => {
  expect(told("给李平讲了产业奖补的政策,每只鸡补助5元")).toEqual(["outreach 1次 H001"]);
});

// In brackets behind a name: who that one is, and through whom it came.
test.each([
  ["给李平(刘军的邻居)送米1袋", ["goods 大米 1袋 H001"]],
  ["走访李平(住刘军家隔壁)", ["visit 1户次 H001"]],
  ["给李平(刘军代领)送米1袋", ["goods 大米 1袋 H001"]],
  ["给李平(刘军转交)送油1桶", ["goods 食用油 1桶 H001"]],
  ["给李平家(刘军家对面)送油1桶", ["goods 食用油 1桶 H001"]],
  ["给李平(刘军帮领)送油1桶", ["goods 食用油 1桶 H001"]],
  ["走访李平(刘军帮忙带路)", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访2户(李平、刘军)", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访邻居(李平、刘军)", ["visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// How much of it is done by now, where the figure in front tells how much it is to be.
test.each([
  ["修路3公里,已完成2公里", ["works 路 2公里"]],
  ["安装路灯30盏,目前已装20盏", ["works 路灯 20盏"]],
  ["走访30户,已完成20户", ["visit 20户次"]],
  ["修渠500米,已修好300米,还剩200米没修", ["works 渠 300米"]],
  ["修了路3公里,已完成硬化2公里", ["works 路 3公里"]],
  ["安装了路灯30盏,已更换灯泡20盏", ["works 灯泡 20盏", "works 路灯 30盏"]],
  ["安装路灯30盏,另外已装音响2个", ["works 路灯 30盏", "works 音响 2个"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Sent to pick what grows elsewhere is work found; picking it at a home is hands lent.
test.each([
  ["介绍15人去新疆摘棉花,每人每天200元", ["job 15人"]],
  ["介绍李平家两个儿子去江苏采葡萄", ["job 2人 H001"]],
  ["组织12人到李平家摘花椒", ["labour 12人次 H001", "visit 1户次 H001"]],
  ["安排11人到新疆采收棉花", ["job 11人"]],
  ["推荐4人到外地摘草莓", ["job 4人"]],
  ["就业帮扶:刘军家劳力3人,输转到甘州摘棉花", ["job 3人 H003"]],
  ["安排志愿者8人到区里摘苹果", ["labour 8人次"]],
  ["安排干部9人到县苹果园摘苹果", []],
  ["安排9人到景区摘葡萄", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// At a job fair work is looked for, and not found yet.
test.each([
  ["组织45名劳动力参加招聘会", []],
  ["带5人到县里参加招聘会,安排就业3人", ["job 3人"]],
  ["通过招聘会安排就业12人", ["job 12人"]],
  ["参加县里招聘会输转务工30人", ["job 30人"]],
  ["组织60人参加招聘会帮助20人就业", ["job 20人"]],
  ["到镇招聘会为刘军介绍工作", ["job ?人 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Done for another than the one gone to; of whom they talked; where somebody else is.
test.each([
  ["走访李平时给刘军打了电话", ["talk 1次 H003", "visit 1户次 H001"]],
  ["走访李平的时候给刘军送了1袋米", ["goods 大米 1袋 H003", "visit 1户次 H001"]],
  ["走访李平顺便给刘军送了米1袋", ["goods 大米 1袋 H003", "visit 1户次 H001"]],
  ["走访李平的女儿给她送了书包1个", ["goods 书包 1个 H001", "visit 1户次 H001"]],
  ["走访李平,聊了刘军家的事", ["talk 1次 H001", "visit 1户次 H001"]],
  ["走访李平,和刘军聊了他家的事", ["talk 1次 H003", "visit 1户次 H001"]],
  ["李平在刘军家打牌,把米1袋交给了他", ["goods 大米 1袋 H001"]],
  ["李平正在刘军家吃饭,给他送了米1袋", ["goods 大米 1袋 H001"]],
  ["今天聊了李平家的难处", ["talk 1次 H001"]],
  ["视频联系刘军的情况", ["talk 1次 H003"]],
  ["看到李平在刘军家吃饭,给他送了油1桶", ["goods 食用油 1桶 H001"]],
  ["今天走访李平在刘军家了解情况", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访刘军,李平也在刘军家,给两人讲政策", ["outreach 1次 H001+H003", "visit 1户次 H003"]],
  ["和李平在刘军家聊天", ["talk 1次 H001", "talk 1次 H003"]],
  ["今天在刘军家给李平送了米1袋", ["goods 大米 1袋 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Beside these: of another verb, of what is made, of other things or for others, how long one waited.
test.each([
  ["走访20户,已安装5户", ["visit 20户次"]],
  ["新修道路5公里,已硬化3公里", ["works 道路 5公里"]],
  [
    "给李平送米5袋,已发放20份资料,给刘军送米2袋",
    ["goods 大米 2袋 H003", "goods 大米 5袋 H001", "leaflet 20份 H001"],
  ],
  ["走访5户,送米50袋,已发放30袋", ["goods 大米 30袋", "visit 5户次"]],
  ["不能再等下去了,给李平家送了2袋米", ["goods 大米 2袋 H001"]],
  ["一直等下去也没见到李平", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  "走访李平,家庭困难是低保户",
  "李平家困难是事实",
  "刘军家困难是没有了",
  "主要困难是没有",
  "刘军家困难是高龄独居",
  "刘军家困难是不大",
  "李平的困难是过去的事了",
  "宣讲时说困难是一时的",
])("%s", (text) => {
  expect(read(text).needs).toEqual([]);
});
