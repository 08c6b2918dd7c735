import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** One of a thing behind the sending, and names that begin like a classifier. */
test.each<[string, string[]]>([
  ["给李平送双棉手套,给陈九斤送两双棉手套", ["goods 棉手套 1双 H001", "goods 棉手套 2双 H002"]],
  ["送台电视给李平", ["goods 电视 1台 H001"]],
  ["送把伞给李平", ["goods 伞 1把 H001"]],
  ["给李平送双鞋", ["goods 鞋 1双 H001"]],
  ["给李平送节能灯泡3个", ["goods 节能灯泡 3个 H001"]],
  ["给李平送双肩包2个", ["goods 双肩包 2个 H001"]],
  ["给李平送台布2块", ["goods 台布 2块 H001"]],
  ["给李平送床垫1个", ["goods 床垫 1个 H001"]],
  [
    "慰问李平、陈九斤,每家八宝米1袋、现金200元",
    [
      "cash 200元 H001",
      "cash 200元 H002",
      "goods 八宝米 1袋 H001",
      "goods 八宝米 1袋 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What touches the figure is what was sold, whatever the dictionary makes of it. */
test.each<[string, string[]]>([
  ["帮助销售茶干3.1万元", ["sale 茶干 31000元"]],
  ["局机关食堂购买脱贫户土鸡蛋1.8万元", ["sale 土鸡蛋 18000元"]],
  ["消费帮扶:购买农户干香菇3200元", ["sale 干香菇 3200元"]],
  ["购买脱贫户土蜂蜜180瓶,金额1.08万元", ["sale 土蜂蜜 10800元", "sale 土蜂蜜 180瓶"]],
  ["李平家的木耳,帮着卖了千把斤,卖得三万二", ["sale 木耳 32000元 H001", "sale 木耳 ~1000斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** In whose hands it was left, behind a locked door. */
test.each<[string, string[]]>([
  ["李平在大庆打工,家里大门锁着,3袋面粉托他二叔收着了", ["goods 面粉 3袋 H001", "visit 1户次 H001 missed"]],
  ["李平家锁着门,2袋米托邻居保管", ["goods 大米 2袋 H001", "visit 1户次 H001 missed"]],
  ["李平托我打听低保的事", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Carried to where it belongs is the work of hands; tidy already is none. */
test.each<[string, string[]]>([
  ["走访李平,送去煤1.5吨,帮着码进仓房", ["goods 煤 1.5吨 H001", "labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,过冬柴火都码好了", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Asked and explained at once is no need; asked and left open is. */
test.each<[string, string[], string[]]>([
  ["陈九斤打听医保咋交,我给他讲解了缴费政策", ["outreach 1次 H002"], []],
  ["陈九斤打听医保啥时候交", [], ["陈九斤打听医保啥时候交"]],
  ["去李平家送化肥,他说用不着,我又带回来了", ["visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Gone to, and looked at how it stands there, is no question to the bot. */
test.each<[string, string[], string[]]>([
  ["李平家走访了,看了看雨后房子咋样", ["visit 1户次 H001"], []],
  ["去李平家,看看麦子咋样", ["visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Told twice, and counted once: the hands that a form sums up, the word of a label, and figures of others. */
test.each<[string, string[]]>([
  ["到李平家,我和科室三名同事挽起袖子帮着摘了一天,投工4人次", ["labour 4人次 H001", "visit 1户次 H001"]],
  ["义务植树,投工26人次;又帮李平收玉米", ["labour 1人次 H001", "labour 26人次"]],
  ["就业帮扶:推荐1人到县城服装厂就业", ["job 1人"]],
  ["推荐李平1人、陈九斤1人到县城服装厂就业", ["job 2人 H001+H002"]],
  ["隔壁县今年走访群众5000余户,值得我们学习", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a team is called tells of no stay, and a tent is a thing where it is counted. */
test.each<[string, string[]]>([
  ["县农商行驻上坪村工作专班本月工作:走访农户28户", ["visit 28户次"]],
  ["县农商行干部驻上坪村3天,走访农户28户", ["stay 3天", "visit 28户次"]],
  [
    "走访李平、陈九斤,分别送去帐篷1顶、手电筒3把",
    ["goods 帐篷 1顶 H001", "goods 手电筒 3把 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["新建公厕1座,安装垃圾分类亭6个", ["works 公厕 1座", "works 垃圾分类亭 6个"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How they fare besides ends what was asked for. */
test.each<[string, string[], string[]]>([
  ["李平家缺水,想请村里打井;他家今年卖了2头猪", [], ["李平家缺水,想请村里打井"]],
  [
    "李平家缺水,想请村里打井;他家今年卖的猪钱没到手",
    [],
    ["李平家缺水,想请村里打井", "他家今年卖的猪钱没到手"],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Who is left of a number of visits, and who all of one house are. */
test.each<[string, string[]]>([
  [
    "走访了3户:李平家送煤1吨,陈九斤家送煤2吨,赵满仓不缺煤没送",
    ["goods 煤 1吨 H001", "goods 煤 2吨 H002", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"],
  ],
  [
    "走访了3户:李平家送煤1吨,陈九斤家送煤2吨,赵满仓没去成",
    ["goods 煤 1吨 H001", "goods 煤 2吨 H002", "visit 1户次", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "到李平家,碰上他一家在收晚稻,我也帮着割了一个多钟头。带去编织袋40个",
    ["goods 编织袋 40个 H001", "labour 1人次 H001", "visit 1户次 H001"],
  ],
  ["刘股长上午去的李平家,我没跟着", []],
  ["刘股长上午去的李平家,我去的陈九斤家", ["visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Cleared for one house by hand; for a village it is none of theirs. */
test.each<[string, string[]]>([
  [
    "到李平家,帮着疏通了屋后水沟,送消毒液2瓶",
    ["goods 消毒液 2瓶 H001", "labour 1人次 H001", "visit 1户次 H001"],
  ],
  ["帮李平加固了猪圈", ["labour 1人次 H001"]],
  ["帮上坪村疏通了水沟", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was given by a form's own word, and each in English before a day. */
test.each<[string, string[]]>([
  ["户主:李平|方式:入户|捐物:土鸡苗40只|慰问金:无", ["goods 土鸡苗 40只 H001", "visit 1户次 H001"]],
  [
    "Gave Li Ping and Chen Jiujin 1 bag of flour each on 12 May",
    ["goods 面粉 1袋 H001 2026-05-12", "goods 面粉 1袋 H002 2026-05-12"],
  ],
  ["去李平家送了2本科技书", ["goods 科技图书 2本 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Put right by whoever was called, whether at once or within the hour; nobody to mend it is a need. */
test.each<[string, string[], string[]]>([
  ["李平讲他家电表箱冒火花,我马上联系供电所,一个小时就换好了", ["solved 1件 H001"], []],
  ["李平说门口电线耷拉下来了,我给供电所打电话,下午就接好了", ["solved 1件 H001"], []],
  ["联系县医院给李平排上了住院床位", ["solved 1件 H001"], []],
  [
    "到李平家坐下聊了会儿天她家自来水管冻裂三天了没人给修呢最后去陈九斤家门锁着",
    ["talk 1次 H001", "visit 1户次 H001", "visit 1户次 H002 missed"],
    ["她家自来水管冻裂三天了没人给修呢"],
  ],
  ["去李平家送化肥2袋,他说用不上,又让我拉回来了", ["visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** A place that begins like a figure counts nobody, an act with 个 no thing, and who left by themselves were placed by nobody. */
test.each<[string, string[]]>([
  ["今天到李平家跑了个空一家三口都到九江打工去了门锁着呢", ["visit 1户次 H001 missed"]],
  ["介绍李平到九江打工", ["job ?人 H001"]],
  [
    "先到李平家给他送了一床电热毯然后到陈九斤家给他老娘做了个体检",
    ["goods 电热毯 1床 H001", "medical 1人次 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["给李平送了床被子", ["goods 被子 1床 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A reminder to all is a notice; of one household it is talk. */
test.each<[string, string[]]>([
  ["提醒大家:入户记录要写清走访户、时间、送了啥,没送东西的填无", []],
  ["走访李平,提醒他注意防火", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Told by phone: all that is wrong there, and what is asked for it. */
test.each<[string, string[], string[]]>([
  [
    "接到李平电话,说屋后水管爆裂,院子淹了,想请人来修",
    ["talk 1次 H001"],
    ["说屋后水管爆裂,院子淹了,想请人来修"],
  ],
  ["接到李平电话,说家里都好", ["talk 1次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
