import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

/** 块 counts bricks and tiles as well as money. */
test.each<[string, string[]]>([
  ["给李平送去200块红砖", ["goods 红砖 200块 H001"]],
  ["给李平送去千把块红砖,让他砌圈", ["goods 红砖 ~1000块 H001"]],
  ["给李平两百来块青瓦", ["goods 青瓦 ~200块 H001"]],
  ["给李平200块买砖", ["cash 200元 H001"]],
  ["给李平200块红砖钱", ["cash 200元 H001"]],
  ["给李平送去千把块", ["cash ~1000元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What they drew years ago and is still theirs: no gift of today, and no day of what follows. */
test.each<[string, string[]]>([
  ["到李平家,他家去年领的100只鸡苗还有50多只养在林下,送他药2盒", ["goods 药品 2盒 H001", "visit 1户次 H001"]],
  ["走访李平,前年发的100只鸡苗还有50多只", ["visit 1户次 H001"]],
  ["走访李平,送的米还有2袋油", ["goods 大米 ? H001", "goods 食用油 2袋 H001", "visit 1户次 H001"]],
  ["李平家昨天领的两袋米", ["goods 大米 2袋 H001 2026-06-11"]],
  ["李平家上周领的化肥2袋", ["goods 化肥 2袋 H001 2026-06-07"]],
  ["走访李平,今年又点了天麻500窝", ["visit 1户次 H001"]],
  ["帮李平点了两亩苞谷", ["labour 1人次 H001"]],
  ["李平、刘军三户合共领走种子60斤", ["goods 种子 60斤 H001+H003"]],
  ["李平两口子拿走两袋米", ["goods 大米 2袋 H001"]],
  ["走访李平,他让我拿走一袋小米", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** For how many villages, whose company, how built, and newly put up. */
test.each<[string, string[]]>([
  ["给青杠镇两个联系村送米10袋", ["goods 大米 10袋"]],
  ["给全乡五个社区发垃圾桶50个", ["goods 垃圾桶 50个"]],
  ["给学校两个篮球", ["goods 篮球 2个"]],
  ["为清水县三个村捐水泵3台", ["goods 水泵 3台"]],
  ["给东风乡小学送书包两个", ["goods 书包 2个"]],
  ["海口一家公司给上坪村捐土豆2吨", ["goods 洋芋 2吨"]],
  ["危房改造2户完工,新建公厕1座", ["works 公厕 1座", "works 危房 2户"]],
  ["厕所改造5户竣工", ["works 厕所 5户"]],
  ["在村里新安了六个垃圾箱修了两座小桥", ["works 垃圾箱 6个", "works 小桥 2座"]],
  ["新安镇走访3户", ["visit 3户次"]],
  ["给村委会捐会议桌椅1套", ["goods 会议桌椅 1套"]],
  ["召开会议1次,捐会议桌3张", ["goods 会议桌 3张", "meeting 1次"]],
  ["给李平送猪娃子2头", ["goods 猪娃子 2头 H001"]],
  ["李平家娃子2个", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Why somebody was away, and whom the work was for. */
test.each<[string, string[]]>([
  ["李平家大门锁着,给人砍竹子去了", ["visit 1户次 H001 missed"]],
  ["李平不在家,帮亲戚家收玉米去了", ["visit 1户次 H001 missed"]],
  [
    "到李平、刘军两家,李平家锁着门,一打听是给人砍竹子去了;刘军在屋",
    ["visit 1户次 H001 missed", "visit 1户次 H003"],
  ],
  ["李平不在家,我们给他收玉米去了", ["labour 1人次 H001", "visit 1户次 H001 missed"]],
  ["走访李平,帮着绑黄瓜架", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平在绑葡萄架", []],
  ["到李平家,本来想给他报培训,他不得空,我就帮他挖了半天洋芋", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["本来要给李平送两袋米,路断了,我就让村支书送去了", []],
  ["李平没在他老伴说他赶场去了我就把两袋米放下了", ["goods 大米 2袋 H001", "visit 1户次 H001 missed"]],
  ["李平说要是方便我就把羊卖了", []],
  ["李平家没人邻居说赶场去了两袋米放门口了", ["goods 大米 2袋 H001", "visit 1户次 H001 missed"]],
  ["李平没在家邻居说下地去了一桶油也没放", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was gone to, and who is still to be gone to. */
test.each<[string, string[]]>([
  ["今天入户:\n①李平:米1袋\n②刘军:今天没去,明天补", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访:\n1.李平:米1袋\n2.刘军:明天去", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["今日走访\n李平:在家\n刘军:没去打工,在家喂猪", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["今日走访\n李平,在家\n刘军,明天去医院", ["visit 1户次 H001", "visit 1户次 H003"]],
  [
    "今天把几家都走访到了:李平家米1袋,刘军家米1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["今天走访几十户,李平家米1袋", ["goods 大米 1袋 H001", "visit ?户次"]],
  ["上坪村的李平今天去看了看,送手电1支", ["goods 手电 1支 H001", "visit 1户次 H001"]],
  ["李平今天去看了看大棚", []],
  [
    "走访三家先是李平送米一袋然后是刘军她说缺水最后是陈九斤聊了聊",
    ["goods 大米 1袋 H001", "talk 1次 H002", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"],
  ],
  ["走访李平,先是他说缺水,再是刘军来了", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So much to each besides what all got; loans, refusals and quarrels. */
test.each<[string, string[]]>([
  [
    "走访李平、刘军,共送去米4袋,另外每户油一桶",
    [
      "goods 大米 4袋 H001+H003",
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
  [
    "给李平2袋、刘军3袋米,共5袋,价值600元",
    ["goods 大米 2袋 H001", "goods 大米 3袋 H003", "goods_value 600元 H001+H003"],
  ],
  ["给李平家办理贷款4万,给刘军办了两万五", ["loan 25000元 H003", "loan 40000元 H001"]],
  ["给李平办理贷款4万,给刘军办了3000块补助", ["cash 3000元 H003", "loan 40000元 H001"]],
  ["走访李平,塞给我一兜子蘑菇,给他50块钱硬是没要", ["visit 1户次 H001"]],
  ["走访李平,给他50块钱,硬塞给我一兜蘑菇,没收", ["cash 50元 H001", "visit 1户次 H001"]],
  ["走访李平,发现粪水流到邻居地里,两家吵过一架,我当场给劝和了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,路上碰到两家吵架,当场调解了", ["solved 1件", "visit 1户次 H001"]],
  ["技术培训:1场(授粉)\n参加人数:28人", ["trainee 28人次", "training 1场"]],
  ["会议:1次\n参加人数:28人", ["meeting 1次"]],
  ["八月十五看望李平,月饼一盒", ["goods 月饼 1盒 H001 2025-10-06", "visit 1户次 H001 2025-10-06"]],
  ["八月十五号看望李平", ["visit 1户次 H001 2025-08-15"]],
  ["十月十五走访李平", ["visit 1户次 H001 2025-10-15"]],
  ["[链接] 我县干部走访困难户120户", []],
  ["今天走访李平,送米1袋[链接]", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is asked of others, and what came to nothing for us. */
test.each<[string, string[]]>([
  ["走访李平,她说想给牛奶找个稳当的销路", ["她说想给牛奶找个稳当的销路"]],
  ["走访李平,我想给他找个销路", []],
  ["走访李平,他说想给儿子找个对象", []],
  ["李平说危房改造找不着施工队", ["李平说危房改造找不着施工队"]],
  ["走访李平,找不着村支书", []],
  ["走访李平,想办慢性病本", ["想办慢性病本"]],
  ["走访李平,想办个小卖部", []],
  ["李平想借5000块钱买牛,我手头紧,没借成", ["李平想借5000块钱买牛"]],
  ["给李平办理贷款4万,刘军征信没过,没办成", []],
  ["走访李平,低保申请没办成", ["低保申请没办成"]],
  ["李平不在家,一桶油放他兄弟那儿了,让给转交", []],
  ["走访李平,让给修一下水管", ["让给修一下水管"]],
])("%s", (text, wants) => {
  expect(needs(text)).toEqual(wants);
});
