import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Visits recorded on an occasion, and under headings with a place in brackets. */
test.each<[string, string[]]>([
  ["开学走访台账\n户主|物资\n李平|书包1个", ["goods 书包 1个 H001", "visit 1户次 H001"]],
  ["雨后入户台账\n户主|情况\n李平|一切正常", ["visit 1户次 H001"]],
  ["春节前走访慰问名单\n李平\n陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["大米发放（石门村）\n李平 2袋\n陈九斤 1袋", ["goods 大米 1袋 H002", "goods 大米 2袋 H001"]],
  ["慰问金发放（石门村）\n李平 300元", ["cash 300元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Lists of those not gone to, or to be gone to, are no visits. */
test.each<[string, string[]]>([
  ["未走访户名单\n李平\n陈九斤", []],
  ["下周走访计划表\n李平\n陈九斤", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was told under a label of policies, and what they enjoy. */
test.each<[string, string[]]>([
  ["户主：李平\n政策：讲解医保政策", ["outreach 1次 H001"]],
  ["户主：李平\n享受政策：低保、医保", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who led is no household, and a label alone no need. */
test.each<[string, string[], string[]]>([
  [
    "走访领导：赵敏；走访时间：6月1日；走访户：李平；收集诉求：李平户希望解决孙女转学问题",
    ["visit 1户次 H001 2026-06-01"],
    ["李平户希望解决孙女转学问题"],
  ],
  ["走访户：李平、陈九斤；收集诉求：无", ["visit 1户次 H001", "visit 1户次 H002"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** On the same day as what was told before it. */
test.each<[string, string[]]>([
  [
    "6月1日，县交通局到村召开座谈会1次；当日还慰问老党员5名",
    ["meeting 1次 2026-06-01", "visit 5户次 2026-06-01"],
  ],
  [
    "6月1日走访李平。当日又到陈九斤家送米1袋",
    ["goods 大米 1袋 H002 2026-06-01", "visit 1户次 H001 2026-06-01", "visit 1户次 H002 2026-06-01"],
  ],
  ["当日走访李平家，送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many days months and weeks were was not said. */
test.each<[string, string[]]>([
  ["驻村三个月", ["stay ?天"]],
  ["驻村两周", ["stay ?天"]],
  ["驻村5天", ["stay 5天"]],
  ["驻村满一个月，共22天", ["stay 22天"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A thing begins inside what could be a month. */
test.each<[string, string[]]>([
  ["给李平带了俩西瓜、十来个月饼", ["goods 月饼 ~10个 H001", "goods 西瓜 2个 H001"]],
  ["给李平送了三个月饼", ["goods 月饼 3个 H001"]],
  ["驻村3个月，走访12户", ["stay ?天", "visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Bought by themselves is no gift; bought by us is one. */
test.each<[string, string[]]>([
  ["走访李平家，他自己把化肥都买齐了", ["visit 1户次 H001"]],
  ["李平自己把种子买好了", []],
  ["我自己买了2袋米送给李平", ["goods 大米 2袋 H001"]],
  ["自己掏钱买了2袋米给李平", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A form in one line without a colon, whose gifts stand behind a class of things; what they have or are to get is no gift. */
test.each<[string, string[]]>([
  [
    "走访日期 6月2日 走访户 李平 户类型 低保户 慰问品 面粉2袋 菜油1桶 价值180元 存在困难 井水发苦",
    [
      "goods 面粉 2袋 H001 2026-06-02",
      "goods 食用油 1桶 H001 2026-06-02",
      "goods_value 180元 H001 2026-06-02",
      "visit 1户次 H001 2026-06-02",
    ],
  ],
  ["走访对象 陈九斤 家庭人口 2人 家庭类型 监测户 慰问金 400元", ["cash 400元 H002", "visit 1户次 H002"]],
  ["走访户 李平 家庭情况 儿子打工 发放物资 化肥3袋 诉求 修渠", ["goods 化肥 3袋 H001", "visit 1户次 H001"]],
  [
    "走访名单 李平、陈九斤 慰问物资 每户面粉1袋 慰问金 每户200元",
    [
      "cash 200元 H001",
      "cash 200元 H002",
      "goods 面粉 1袋 H001",
      "goods 面粉 1袋 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  [
    "走访户 李平 家庭类型 一般户 政策宣讲 医保缴费 解决问题 1件 宣传资料 2份",
    ["leaflet 2份 H001", "outreach 1次 H001", "solved 1件 H001", "visit 1户次 H001"],
  ],
  ["走访户 李平 家庭类型 低保户 贷款 5万元 务工 2人", ["visit 1户次 H001"]],
  ["走访户 李平 家庭类型 脱贫户 自有物资 大米1袋 面粉1袋", ["visit 1户次 H001"]],
  ["走访户 李平 家庭类型 脱贫户 拟发物资 大米1袋", ["visit 1户次 H001"]],
  ["走访户：李平\n家中物资：大米1袋", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A programme by its name is told of and not planned, and what it builds is not built yet. */
test.each<[string, string[]]>([
  [
    "走访户：李平\n宣讲政策：春蕾计划、医保\n发放资料：2份",
    ["leaflet 2份 H001", "outreach 1次 H001", "visit 1户次 H001"],
  ],
  ["走访户：李平\n宣传政策：危房改造", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["走访户：李平\n下月走访计划\n发放资料：2份", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** On a day between that of the form and the message something was done since; what has no such day is planned. */
test.each<[string, string[]]>([
  [
    "时间：6月2日\n走访户：李平、刘军\n帮扶内容：化肥各2袋\n后续：4日电话联系刘军，羊圈漏雨",
    [
      "goods 化肥 2袋 H001 2026-06-02",
      "goods 化肥 2袋 H003 2026-06-02",
      "talk 1次 H003 2026-06-04",
      "visit 1户次 H001 2026-06-02",
      "visit 1户次 H003 2026-06-02",
    ],
  ],
  [
    "日期：6月3日\n走访户：陈九斤\n后续：6月8日给陈九斤送去大米1袋",
    ["goods 大米 1袋 H002 2026-06-08", "visit 1户次 H002 2026-06-03"],
  ],
  [
    "日期：6月3日\n走访户：李平\n后续措施：六月七号再次走访李平，送药两盒",
    ["goods 药品 2盒 H001 2026-06-07", "visit 1户次 H001 2026-06-03", "visit 1户次 H001 2026-06-07"],
  ],
  [
    "日期：6月3日\n走访户：李平\n后续：5日送去化肥2袋，13日再去走访",
    ["goods 化肥 2袋 H001 2026-06-05", "visit 1户次 H001 2026-06-03"],
  ],
  [
    "日期：6月3日\n走访户：李平\n后续：5日送去化肥2袋，继续跟进，送大米1袋",
    ["goods 化肥 2袋 H001 2026-06-05", "visit 1户次 H001 2026-06-03"],
  ],
  ["日期：6月3日\n走访户：李平\n后续：13日送大米1袋", ["visit 1户次 H001 2026-06-03"]],
  ["日期：6月3日\n走访户：李平\n后续：10日前送大米1袋", ["visit 1户次 H001 2026-06-03"]],
  ["日期：6月3日\n走访户：李平\n后续：6月10日拟送化肥2袋", ["visit 1户次 H001 2026-06-03"]],
  ["日期：6月3日\n走访户：李平\n后续打算：10日送化肥2袋", ["visit 1户次 H001 2026-06-03"]],
  ["日期：6月3日\n走访户：李平\n后续：6月9日以前送大米1袋", ["visit 1户次 H001 2026-06-03"]],
  ["日期：6月3日\n走访户：李平\n后续：6月9日左右送大米1袋", ["visit 1户次 H001 2026-06-03"]],
  ["日期：6月3日\n走访户：李平\n后续：9日需送大米1袋", ["visit 1户次 H001 2026-06-03"]],
  ["日期：6月3日\n走访户：李平\n后续：9日镇上送大米1袋", ["visit 1户次 H001 2026-06-03"]],
  ["日期：6月3日\n走访户：李平\n后续：9日他到村部领大米1袋", ["visit 1户次 H001 2026-06-03"]],
  [
    "日期：6月3日\n走访户：李平\n后续：9日联系供电所修好了线路",
    ["solved 1件 H001 2026-06-09", "visit 1户次 H001 2026-06-03"],
  ],
  ["日期：6月3日\n走访户：李平\n后续：9日由民政局发棉被1床", ["visit 1户次 H001 2026-06-03"]],
  ["日期：6月3日\n走访户：李平\n后续：7日起每天帮助割麦", ["visit 1户次 H001 2026-06-03"]],
  ["日期：6月3日\n走访户：李平\n后续：9日为他申请贷款3万元", ["visit 1户次 H001 2026-06-03"]],
  [
    "日期：6月3日\n走访户：李平\n后续：9日走访，想办法协调贷款3万元",
    ["visit 1户次 H001 2026-06-03", "visit 1户次 H001 2026-06-09"],
  ],
  [
    "日期：6月3日\n走访户：李平\n后续：9日前往送大米1袋",
    ["goods 大米 1袋 H001 2026-06-09", "visit 1户次 H001 2026-06-03"],
  ],
  ["日期：6月12日\n走访户：李平\n后续：12日送化肥2袋", ["visit 1户次 H001"]],
  ["走访户：李平\n后续：5日送化肥2袋", ["visit 1户次 H001"]],
  [
    "日期：6月3日\n走访户：李平\n后续：送化肥2袋，5日电话联系",
    ["talk 1次 H001 2026-06-05", "visit 1户次 H001 2026-06-03"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was done since, behind a label of what follows; the rest of it is planned. */
test.each<[string, string[]]>([
  [
    "走访户：李平\n走访结果：不在家\n后续措施：当晚与其电话联系",
    ["talk 1次 H001", "visit 1户次 H001 missed"],
  ],
  ["走访户：李平\n结果：未遇\n后续：已和他儿子通了电话", ["talk 1次 H001", "visit 1户次 H001 missed"]],
  ["走访户：李平\n结果：未遇\n备注：电话已联系", ["talk 1次 H001", "visit 1户次 H001 missed"]],
  ["走访户：李平\n结果：未遇\n后续：准备电话联系", ["visit 1户次 H001 missed"]],
  ["走访户：李平\n结果：未遇\n后续：每周电话联系一次", ["visit 1户次 H001 missed"]],
  ["走访户：李平\n结果：未遇\n后续：电话联系未接通", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The number of a diary's page is no diary. */
test.each<[string, string[]]>([
  ["民情日记（编号：012）\n走访李平", ["visit 1户次 H001"]],
  ["帮扶日志008\n走访李平", ["visit 1户次 H001"]],
  ["驻村日志之五\n走访李平", ["visit 1户次 H001"]],
  ["帮扶日志（九）\n走访李平", ["visit 1户次 H001"]],
  ["走访李平，编写民情日记1篇", ["diary 1篇", "visit 1户次 H001"]],
  ["民情日记：2篇", ["diary 2篇"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who is left at home is nobody's job. */
test.each<[string, string[]]>([
  ["走访李平，女儿女婿都在外地务工，屋里就剩他一个人", ["visit 1户次 H001"]],
  ["走访李平，儿子外出打工，家里只有老两口2个人", ["visit 1户次 H001"]],
  ["推荐李平家劳力到砖厂务工2人", ["job 2人 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of the village, and raised in the field of one household. */
test.each<[string, string[]]>([
  ["走访户：李平，一切正常，反映村道积水", ["H001"]],
  ["走访户：李平，一切正常。村委会反映村道积水", []],
  ["走访李平家。户主反映村里没有垃圾箱", ["H001"]],
  ["走访户：李平，反映缺水；走访户：陈九斤，稳定", ["H001"]],
  ["走访户：李平，反映缺水；走访户：陈九斤，家里也缺水", ["H001", "H002"]],
])("%s", (text, whose) => {
  expect(read(text).needs.flatMap(({ households }) => households)).toEqual(whose);
});

/** A worry of the sender's is asked of nobody, and raised by nobody. */
test.each<[string, string, number]>([
  ["没去成村里，在单位整理资料，心里惦记着李平家的面够不够吃", "other", 0],
  ["路断了没去成，放心不下李平的腿能不能走", "other", 0],
  ["走访李平，担心孙子没人接送", "report", 1],
  ["惦记着走访次数够不够，帮我查查", "ask", 0],
])("%s", (text, intent, needs) => {
  expect(read(text).intent).toBe(intent);
  expect(read(text).needs).toHaveLength(needs);
});

/** What weather and pests did to what they grow. */
test.each<[string, string[]]>([
  ["李平家梨园遭了冰雹，我拍了照片报给保险公司", ["李平家梨园遭了冰雹"]],
  ["李平家的杏树花冻了", ["李平家的杏树花冻了"]],
  ["陈九斤家的谷子叫雨泡烂了", ["陈九斤家的谷子叫雨泡烂了"]],
  ["走访李平，他家玉米旱得卷了叶", ["他家玉米旱得卷了叶"]],
  ["今年没遭雹子，李平家收成不错", []],
  ["给李平讲了防止果树冻坏的办法", []],
  ["到李平家，他给客人用雨水泡了茶", []],
  ["帮李平家投保，遭了雹灾能赔", []],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
