import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What was carried there and by whose hands, what was only asked, seen or talked of, and slips put right. */
test.each<[string, string[]]>([
  // Carried there, whatever the verb.
  ["给李平背过去两袋化肥", ["goods 化肥 2袋 H001"]],
  ["去了李平家,给他搬过去一桶油", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["两袋水泥给李平扛上去了", ["goods 水泥 2袋 H001"]],
  ["走访李平,掂了一箱奶", ["goods 牛奶 1箱 H001", "visit 1户次 H001"]],
  ["李平不在家,药1盒托他嫂子捎回去了", ["goods 药品 1盒 H001", "visit 1户次 H001 missed"]],
  ["李平把两袋苞谷背回去了", []],
  ["帮李平搬过去两捆柴", ["labour 1人次 H001"]],
  ["把李平背过去看病", []],
  // One of the family gives, or has it in hand.
  ["走访李平,他老伴硬塞几个热苞谷,没拿", ["visit 1户次 H001"]],
  ["走访李平,他儿子扛上去两袋水泥", ["visit 1户次 H001"]],
  ["李平儿子带了两袋米回家", []],
  ["去李平家看了他老两口带的是鸡蛋三十个", ["goods 鸡蛋 30个 H001", "visit 1户次 H001"]],
  ["看望李平儿子送书包1个", ["goods 书包 1个 H001", "visit 1户次 H001"]],
  ["走访李平,送他儿子书包1个", ["goods 书包 1个 H001", "visit 1户次 H001"]],
  // How many hands, and beside whom.
  ["帮李平家掰苞谷,2人", ["labour 2人次 H001"]],
  ["帮李平家掰苞谷,3个人干了一上午", ["labour 3人次 H001"]],
  ["帮李平家掰苞谷,家里3口人", ["labour 1人次 H001"]],
  ["陪李平薅草两个钟头", ["labour 1人次 H001"]],
  ["陪着李平锄地", ["labour 1人次 H001"]],
  ["看着李平种菜", []],
  // What was asked about is no plan of the sender's.
  ["到李平家询问身体状况和年货准备情况,送慰问金800元", ["cash 800元 H001", "visit 1户次 H001"]],
  ["问了李平下一步打算,送米1袋", ["goods 大米 1袋 H001"]],
  ["查看春耕准备工作,发放化肥20袋", ["goods 化肥 20袋"]],
  ["准备给李平送米1袋", []],
  ["打算下周给李平送米1袋", []],
  // Theirs, or only talked of.
  ["走访李平,看了看他新盖的2间房", ["visit 1户次 H001"]],
  ["看了李平新栽的三亩桑园", ["visit 1户次 H001"]],
  ["为上坪村新修的村道2公里安装路灯20盏", ["works 村道 2公里", "works 路灯 20盏"]],
  ["商量厕所改造", []],
  ["讨论了村道硬化的事", []],
  ["完成厕所改造", ["works 厕所 ?"]],
  // Told of in a row behind ;.
  [
    "6月6日 李平家入户;6月10日 刘军、陈九斤两户走访,各送防虫网一卷",
    [
      "goods 防虫网 1卷 H002 2026-06-10",
      "goods 防虫网 1卷 H003 2026-06-10",
      "visit 1户次 H001 2026-06-06",
      "visit 1户次 H002 2026-06-10",
      "visit 1户次 H003 2026-06-10",
    ],
  ],
  // Held once, or by whom.
  ["开院坝会1场,围绕防火作了宣讲", ["outreach 1次"]],
  ["开院坝会2场,政策宣讲3次", ["outreach 5次"]],
  ["跟几个组长开了个碰头会", ["meeting 1次"]],
  ["跟三个组长召开会议2次", ["meeting 2次"]],
  ["县医院驻村干部6月1日至5日在上坪村驻村", ["stay 5天 2026-06-01 –2026-06-05"]],
  ["驻村工作总结已写好", []],
  // A kind of project, and a name that begins like an act.
  ["争取创业项目1个", ["project 1个"]],
  ["引进招商项目2个", ["project 2个"]],
  ["给李平一顶草帽一瓶花露水然后走了", ["goods 花露水 1瓶 H001", "goods 草帽 1顶 H001"]],
  ["给李平拿了一桶油哦对还有俩西瓜", ["goods 西瓜 2个 H001", "goods 食用油 1桶 H001"]],
  // Slips.
  ["李平家里我前天去的哦不是前天是大前天", ["visit 1户次 H001 2026-06-09"]],
  ["今天走访了李平,哦错了是昨天,送米1袋", ["goods 大米 1袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["今天走访李平,药没带,不是昨天带的那种", ["visit 1户次 H001"]],
  ["给李平送米2袋,不是,是3袋", ["goods 大米 3袋 H001"]],
  // Locked, with no door told of.
  ["李平家外面锁着,打他电话说在县城", ["visit 1户次 H001 missed"]],
  ["李平家圈门锁着", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each<[string, string[]]>([
  ["走访李平,他想学养蜂,没人教", ["想学养蜂,没人教"]],
  ["李平说想做酸菜卖,没人带", ["想做酸菜卖,没人带"]],
  ["走访李平,他想养猪,不缺钱", []],
  ["李平说身体还行,没啥困难", []],
])("%s: wished for, and what keeps them from it", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

test.each([
  ["收到,明年一起加油", "other"],
  ["今后再接再厉", "other"],
  ["下周我们一起去走访", "plan"],
  ["今后一起努力把村里建好", "plan"],
])("%s: %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

/** What an earlier report said, behind what is right. */
test.each<[string, string, string[]]>([
  ["李平家是4袋尿素，我写成7袋了", "correct", ["goods 尿素 4袋 H001"]],
  ["李平的米是2袋，我报成3袋了", "correct", ["goods 大米 2袋 H001"]],
  ["陈九斤的化肥2袋，记成3袋了", "correct", ["goods 化肥 2袋 H002"]],
  ["给李平送了2袋米，刚才打成3袋了", "correct", ["goods 大米 2袋 H001"]],
  ["送李平2袋米不对是3袋", "report", ["goods 大米 3袋 H001"]],
  ["给李平送米2袋，把他说的写成材料3份", "report", ["goods 大米 2袋 H001"]],
])("%s", (text, intent, expected) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual([...expected].sort());
});
