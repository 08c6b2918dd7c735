import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Gone there after all, who was there, whose things are spoken of, and what a trade or an instrument is called. */
test.each<[string, string[]]>([
  // Households by their trade, whatever they keep.
  ["给李平等6户养蜂户每户发蜂箱4个", ["goods 蜂箱 20个", "goods 蜂箱 4个 H001"]],
  ["走访种药户3户", ["visit 3户次"]],
  ["慰问养羊户12户,每户饲料2袋", ["goods 饲料 24袋", "visit 12户次"]],
  ["走访养牛户李平,送饲料1袋", ["goods 饲料 1袋 H001", "visit 1户次 H001"]],
  ["李平家养羊户上5口人", []],
  // Which ones, of theirs.
  ["到李平家。他那8只鸡下蛋勤", ["visit 1户次 H001"]],
  ["到李平家,他儿子那12只鸭喂得好", ["visit 1户次 H001"]],
  ["到李平家送米1袋,给他那边放了面1袋", ["goods 大米 1袋 H001", "goods 面粉 1袋 H001", "visit 1户次 H001"]],
  // Since when, and no further act.
  ["驻村以来累计驻村168天", ["stay 168天"]],
  ["驻村期间走访5户", ["visit 5户次"]],
  ["自驻村以来,宣讲政策3次", ["outreach 3次"]],
  ["协调到帮扶资金2万元", ["project_funds 20000元"]],
  ["给李平协调帮扶资金2000元", ["cash 2000元 H001"]],
  // A festival is nobody.
  ["今天小年,跟同志们到李平家送肉2斤", ["goods 肉 2斤 H001", "visit 1户次 H001"]],
  // One of theirs was at home, told in the same breath.
  ["今天李平屋里我去了老汉没在但是儿子在家呢给放下一罐蜜", ["goods 蜜 1罐 H001", "visit 1户次 H001"]],
  ["去李平家没人不过隔壁在家", ["visit 1户次 H001 missed"]],
  ["去李平家没人他儿子在县城打工", ["visit 1户次 H001 missed"]],
  // Gone there after all.
  ["本来说好25号去李平家,雪大封了路,今天才去成,给了个火盆", ["goods 火盆 1个 H001", "visit 1户次 H001"]],
  ["李平家路断了没去成,下午才去成", ["visit 1户次 H001"]],
  ["说好去李平家的,后来没去成", []],
  ["李平儿子考试,去成了县一中", []],
  ["昨天想去李平家,下大雨没去成,今天去了", ["visit 1户次 H001"]],
  ["李平说他娃没去成学校,后来去了", []],
  ["到李平家,他妈在家他不在,送了米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["李平不在他爱人在单位上班", ["visit 1户次 H001 missed"]],
  [
    "先去李平家他不在他妈在家聊了聊又去赵满仓家没人",
    ["talk 1次 H001", "visit 1户次 H001", "visit 1户次 H007 missed"],
  ],
  // Met the second time, in dictation.
  ["赵满仓家上午去锁着门下午再去才碰上说了会儿话", ["talk 1次 H007", "visit 1户次 H007"]],
  ["陈九斤家头一趟没人第二趟才见着人", ["visit 1户次 H002"]],
  ["李桂花家前天没在今天去才见到", ["visit 1户次 H004", "visit 1户次 H004 2026-06-10 missed"]],
  ["李平家早上去没人后晌又去还是没人", ["visit 1户次 H001 missed"]],
  ["李平家没人,半路上碰见赵满仓", ["visit 1户次 H001 missed"]],
  ["陈九斤家去了两趟头一趟没人第二趟人在聊了一会", ["talk 1次 H002", "visit 1户次 H002"]],
  ["陈九斤家没人邻居说他在聊天", ["visit 1户次 H002 missed"]],
  // Who lives next door, and what was left with them.
  [
    "李桂花家去了没人门上挂着锁隔壁陈九斤在呢给他留了三份宣传单",
    ["leaflet 3份 H002", "visit 1户次 H004 missed"],
  ],
  ["去李平家没人把资料给了邻居赵满仓", ["leaflet ?份 H007", "visit 1户次 H001 missed"]],
  ["李平家没人邻居赵满仓说他去镇上了", ["visit 1户次 H001 missed"]],
  // Of what was only heard, nobody was missed; nobody was gone to whose picture was looked at.
  ["听陈九斤说,乡上给李平家送了头母牛,我没见着", []],
  ["听说李平在家,我去了没见着", ["visit 1户次 H001 missed"]],
  ["赵满仓家今天没入户,就在群里看了看他发的照片", []],
  ["看了看李平的低保材料", []],
  ["去李平家看了看他孙子的照片", ["visit 1户次 H001"]],
  ["看了看李平家的羊", ["visit 1户次 H001"]],
  // Set out for, and not reached.
  ["今天去李平家,路断了过不去", []],
  ["去李平家走到半路下大雨折回来了", []],
  ["去李平家坐了坐,又去陈九斤家,水大没去成", ["visit 1户次 H001"]],
  ["周三去李平家,过不去,周四又去了", ["visit 1户次 H001 2026-06-11"]],
  ["去李平家,路断了过不去,下午路通了才去成", ["visit 1户次 H001"]],
  ["去李平家,路断了过不去,绕了五里地才到", ["visit 1户次 H001"]],
  ["到李平家,他说路断了过不去", ["visit 1户次 H001"]],
  ["去李平家没人,折回来了", ["visit 1户次 H001 missed"]],
  ["上午去李平家,院门锁着进不去", ["visit 1户次 H001 missed"]],
  ["到李平家,他说门锁坏了进不去屋", ["visit 1户次 H001"]],
  ["李平让我帮着卖了30斤蜂蜜,卖了1200块", ["sale 蜂蜜 1200元 H001", "sale 蜂蜜 30斤 H001"]],
  ["李平让我帮着卖30斤蜂蜜", []],
  // Whoever is told to take them does it himself.
  ["李平昨晚打电话说老娘犯病了,我叫他赶紧送县医院", ["talk 1次 H001 2026-06-11"]],
  ["拉上李平、陈九斤两位老人去县医院看眼病", ["medical 2人次 H001+H002"]],
  ["我们一行3人陪李平去县医院检查", ["medical 1人次 H001"]],
  // Handed to everybody, and then to each his figure.
  [
    "柴胡种子给大家分了,李平3斤,陈九斤5斤,李桂花嫌麻烦没要",
    ["goods 柴胡种子 3斤 H001", "goods 柴胡种子 5斤 H002"],
  ],
  ["核桃苗今天给村民发了,李平10株", ["goods 核桃苗 10株 H001"]],
  ["入场票给大家发了,李平在地里", []],
  ["李平、陈九斤家孩子考上大学,两家各资助一千五", ["cash 1500元 H001", "cash 1500元 H002"]],
  ["资助李平孙子书包1个", ["goods 书包 1个 H001"]],
  // Work straight behind the house.
  ["一道去李平家掐花椒,掐到晌午", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["到李平家撕玉米皮", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["去李平家采访", ["visit 1户次 H001"]],
  ["去李平家扫码登记", ["visit 1户次 H001"]],
  // Stationed in a village; what is measured with; what colleagues gave.
  ["3月16号到20号驻在上坪村", ["stay 5天 2026-03-16 –2026-03-20"]],
  ["李平的儿子住在上坪村", []],
  ["血糖试纸给李平一盒", ["goods 血糖试纸 1盒 H001"]],
  ["血压高给李平开了药", []],
  ["给上坪村发放单位职工捐的棉衣210件", ["goods 棉衣 210件"]],
  ["米2袋先放单位了", []],
  // In dictation.
  [
    "我去李平家里了嘛他面粉还够呢我就没带面给他带了一壶醋还有两包盐",
    ["goods 盐 2包 H001", "goods 醋 1壶 H001", "visit 1户次 H001"],
  ],
  ["李平的病好些没?刚电话联系过,说能下地了", ["talk 1次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["到李平家,听她说腰带攒下二十几条没人买", ["听她说腰带攒下二十几条没人买"]],
  ["到李平家,听他说今年收成不错", []],
  ["听他家邻居说他家停水了", []],
  ["到李平家坐了坐,他说野猪把洋芋糟蹋得厉害", ["他说野猪把洋芋糟蹋得厉害"]],
  ["到李平家坐了坐,他把钱都砸进去了", []],
  ["到李平家他媳妇反映崖上滚石头想装个防护网", ["他媳妇反映崖上滚石头想装个防护网"]],
  ["李平反映缺水,今年想扩种2亩", ["李平反映缺水"]],
  ["李平说想装个空调", []],
  ["李平嫌麻烦没要", []],
])("%s raises %j", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

test.each([
  "李平打电话说他家牛拉稀让我给叫个兽医我联系畜牧站的人去打了针今天好了",
  "李平说老娘犯病了,床位今早给协调下来了",
])("%s is solved", (text) => {
  expect(told(text)).toContain("solved 1件 H001");
  expect(read(text).needs).toEqual([]);
});
