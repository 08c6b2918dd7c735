import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

/** Who of those in brackets got how much, and of what is lacked, owned or not given. */
test.each<[string, string[]]>([
  ["发大米(李平2袋、刘军3袋)", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  ["给缺粮户送大米(李平2袋、刘军3袋)", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  ["发养殖饲料(李平2袋、刘军3袋)", ["goods 饲料 2袋 H001", "goods 饲料 3袋 H003"]],
  ["送种子(李平2袋、刘军3袋)", ["goods 种子 2袋 H001", "goods 种子 3袋 H003"]],
  ["李平家没有米,送大米(李平2袋、刘军3袋)", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  ["缺尿素(李平2袋、刘军3袋)", []],
  ["希望要鸡苗(李平20只、刘军30只)", []],
  ["没发大米(李平2袋、刘军3袋)", []],
  ["借面粉(李平2袋、刘军3袋)", []],
  ["家里养羊(李平2只),养鸡(刘军30只)", []],
  ["需要的农资:地膜(李平2卷、刘军3卷)", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Told by a cadre, and said by another one. */
test.each<[string, string[]]>([
  ["帮扶干部:走访12户", ["visit 12户次"]],
  ["驻村干部:给李平送慰问金200元", ["cash 200元 H001"]],
  ["驻村干部说:给李平送米2袋", []],
  ["村干部讲:今天走访3户", []],
  ["包村干部要求:走访12户", []],
  ["听村干部说:镇上给李平送了500元慰问金", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was to be done, done and not. */
test.each<[string, string[]]>([
  ["完成4户危房改造", ["works 危房 4户"]],
  ["本月没停工,完成4户危房改造", ["works 危房 4户"]],
  ["未完成4户危房改造", []],
  ["没有完成4户危房改造", []],
  ["完成走访任务8户", ["visit 8户次"]],
  ["不怕辛苦完成走访任务8户", ["visit 8户次"]],
  ["没能完成走访任务8户", []],
  ["走访任务8户已完成3户", ["visit 3户次"]],
  ["走访任务8户已完成", ["visit 8户次"]],
  ["走访8户完成3户医保缴费", ["visit 8户次"]],
  ["走访任务8户", []],
  ["尚未全部完成走访任务8户", []],
  ["院坝会改在村委会开", ["outreach 1次"]],
  ["院坝会改到晚上开了", ["outreach 1次"]],
  ["院坝会改到晚上", []],
  ["院坝会改到下午", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What they have, owe and pay, and what they were given. */
test.each<[string, string[]]>([
  ["走访6户,户均300元", ["cash 1800元", "visit 6户次"]],
  ["给6户发慰问金,户均500元", ["cash 3000元"]],
  ["走访6户,人均600元", ["visit 6户次"]],
  ["走访李平,家庭人均1500元", ["visit 1户次 H001"]],
  ["李平还差邻居3袋米", []],
  ["走访李平,还差信用社5000元", ["visit 1户次 H001"]],
  ["慰问李平,米2袋、500元", ["cash 500元 H001", "goods 大米 2袋 H001", "visit 1户次 H001"]],
  [
    "慰问李平,米2袋、500元,油1桶",
    ["cash 500元 H001", "goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  [
    "慰问李平,米2袋、100元,油1桶、60元,面1袋、40元",
    ["goods 大米 2袋 H001", "goods 面粉 1袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  ["给李平送了600", ["cash 600元 H001"]],
  ["给李平送了600元,是慰问金", ["cash 600元 H001"]],
  ["给李平送了600,都是鸡苗", []],
  ["走访李平(送香皂4块、毛巾2条)", ["goods 毛巾 2条 H001", "goods 香皂 4块 H001", "visit 1户次 H001"]],
  ["走访李平(送牛奶2箱,牛奶50块)", ["goods 牛奶 2箱 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["李平还差邻居帮忙收玉米", ["李平还差邻居帮忙收玉米"]],
  ["李平还差3袋化肥", ["李平还差3袋化肥"]],
  ["李平还差合作社3袋化肥", []],
])("%s", (text, wants) => {
  expect(told(text)).toEqual([]);
  expect(needs(text)).toEqual(wants);
});

/** Gone to one after the other, and not. */
test.each<[string, string[]]>([
  ["走访李平:聊天;刘军:身体好", ["talk 1次 H001", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平:身体好;刘军:儿子外出打工", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平:身体好;刘军:打算养猪", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平。刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平:身体好;刘军:明天去县医院看病", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平:身体好;刘军:改天去", ["visit 1户次 H001"]],
  ["走访李平:身体好;刘军:在外打工", ["visit 1户次 H001"]],
  ["走访李平:身体好;刘军:去年搬走了", ["visit 1户次 H001"]],
  ["走访李平:身体好;刘军:计划下周送米", ["visit 1户次 H001"]],
  ["走访李平。刘军。电话没打通", ["visit 1户次 H001"]],
  ["去李平家,他上山放羊了", ["visit 1户次 H001 missed"]],
  ["去李平家,他出车了", ["visit 1户次 H001 missed"]],
  ["去李平家,他上女儿家了", ["visit 1户次 H001 missed"]],
  ["去李平家,他出了车祸", ["visit 1户次 H001"]],
  ["去李平家,他下了一碗面", ["visit 1户次 H001"]],
  ["去李平家,他上炕了", ["visit 1户次 H001"]],
  ["去医院看李平没大碍", ["visit 1户次 H001"]],
  ["去医院看李平没看成", []],
  ["到李平门上坐了坐", ["visit 1户次 H001"]],
  ["把明白卡贴在李平门上", ["leaflet ?份 H001"]],
  ["在李平家门上张贴明白卡", ["leaflet ?份 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A figure in front of a stop, and the number of a list. */
test.each<[string, string[]]>([
  ["给李平送大米1、食用油2、面粉3", ["goods 大米 1 H001", "goods 面粉 3 H001", "goods 食用油 2 H001"]],
  ["发放连心卡1、宣传单2、", ["contact_card 1张", "leaflet 2份"]],
  ["走访户数1、培训2、", ["training 2场", "visit 1户次"]],
  ["走访低保户1、监测户2、脱贫户3", ["visit 6户次"]],
  ["走访脱贫户2、送米3袋", ["goods 大米 3袋", "visit 2户次"]],
  ["走访1.李平 2.刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["今日工作1、走访李平2、宣讲政策", ["outreach 1次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is right, and what only answers. */
test.each<[string, string]>([
  ["应该是4袋", "correct"],
  ["应该是4袋才对", "correct"],
  ["应该是6月10日", "correct"],
  ["应该是周四", "correct"],
  ["应该是李平家", "correct"],
  ["应该是6月底", "other"],
  ["应该是去年", "other"],
  ["应该是明天", "other"],
  ["应该是三五天", "other"],
  ["应该是一家", "other"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

/** Mended with one's own hands, or by whom it is for. */
test.each<[string, string[]]>([
  ["走访李平,水管漏水,帮他修好了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,水管漏水,我们和村干部一起帮他修好了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,水管漏水,镇上帮他修好了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,水管漏水,儿子帮他修好了", ["visit 1户次 H001"]],
  ["走访李平,社保卡坏了,帮他补好了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,门锁坏了,帮他换好了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["给李平家摘苹果", ["labour 1人次 H001"]],
  ["李平给别人家帮工摘苹果去了", []],
  ["走访李平,他去帮别人家收玉米了", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Households and how many persons they are, and persons besides. */
test.each<[string, string[]]>([
  ["走访5户困难户20人", ["visit 5户次"]],
  ["给5户困难户20人发慰问金每人100元", ["cash 2000元"]],
  ["走访3户困难户8人,每户发米1袋", ["goods 大米 3袋", "visit 3户次"]],
  ["走访5户脱贫户3名学生", ["visit 8户次"]],
  ["走访5户脱贫户6名党员", ["visit 11户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The same once more, and had before. */
test.each<[string, string[]]>([
  ["给李平送米1袋,刘军家同样", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["给李平送米1袋,刘军也领到一样的", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["给李平送米1袋,刘军家有一样的东西", ["goods 大米 1袋 H001"]],
  ["给李平送米1袋,刘军不一样", ["goods 大米 1袋 H001"]],
  ["给李平送米1袋,刘军已领过同样的物资", ["goods 大米 1袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a list stands under. */
test.each<[string, string[]]>([
  ["发放物资\n大米2袋:李平\n油1桶:刘军", ["goods 大米 2袋 H001", "goods 食用油 1桶 H003"]],
  ["给缺粮户发放物资\n大米2袋:李平\n油1桶:刘军", ["goods 大米 2袋 H001", "goods 食用油 1桶 H003"]],
  ["库存\n大米20袋:李平\n油5桶:刘军", []],
  ["今年产量\n玉米20袋:李平\n小麦30袋:刘军", []],
  ["还没发放\n大米2袋:李平\n油1桶:刘军", []],
  ["慰问金发放表\n姓名 金额\n李平 500\n刘军 300", ["cash 300元 H003", "cash 500元 H001"]],
  ["未脱贫户慰问金发放表\n姓名 金额\n李平 500\n刘军 300", ["cash 300元 H003", "cash 500元 H001"]],
  ["贷款逾期表\n姓名 金额 备注\n李平 50000 逾期\n刘军 30000 正常", []],
  ["贷款还款表\n姓名 金额\n李平 50000\n刘军 30000", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
