import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

/** A thing that they lack is not met by work on another, in the same sentence as well. */
test.each<[string, string[], string[]]>([
  ["走访李平,缺化肥,帮他钉好了门", ["labour 1人次 H001", "visit 1户次 H001"], ["缺化肥"]],
  ["走访李平,缺米两袋,帮他把柴劈好", ["labour 1人次 H001", "visit 1户次 H001"], ["缺米两袋"]],
  ["走访李平,还差两袋种子,帮他把院墙砌好了", ["labour 1人次 H001", "visit 1户次 H001"], ["还差两袋种子"]],
  ["走访李平,想请个老师,我帮他把粮仓盖好了", ["labour 1人次 H001", "visit 1户次 H001"], ["想请个老师"]],
  ["走访李平,水管漏水,帮他修好了", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["走访李平,缺水,帮他接好了管子", ["solved 1件 H001", "visit 1户次 H001"], []],
  ["走访李平,想请人修门,帮他钉好了", ["solved 1件 H001", "visit 1户次 H001"], []],
  ["走访李平,缺柴火,帮他把柴劈好了", ["solved 1件 H001", "visit 1户次 H001"], []],
  ["走访李平,缺化肥,当场解决了", ["solved 1件 H001", "visit 1户次 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** By a weekday that is over, what is told as had was done. */
test.each<[string, string[], string[]]>([
  ["李平家周五前领到化肥5袋", ["goods 化肥 5袋 H001"], []],
  ["周五前专门上门送去红包1000元给李平", ["cash 1000元 H001", "visit 1户次 H001"], []],
  ["周二以前走访李平家3次", ["visit 3户次 H001 2026-06-09"], []],
  ["截至20日前走访12户", [], []],
  ["周五前走访12户", [], []],
  ["周五前要收到化肥5袋", [], []],
  ["月底前领到化肥5袋", [], []],
  ["周二前再走访李平家3次", [], []],
  ["周五前完成走访,共12户要走", [], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** What is amiss at the home just gone to begins behind the way there, and a gift behind it. */
test.each<[string, string[], string[]]>([
  ["到李平家水管跑水了送了一袋米", ["goods 大米 1袋 H001", "visit 1户次 H001"], ["水管跑水了"]],
  ["走访李平家水箱锈穿了", ["visit 1户次 H001"], ["水箱锈穿了"]],
  ["走访李平家房顶漏雨", ["visit 1户次 H001"], ["房顶漏雨"]],
  ["走访李平家没劳力", ["visit 1户次 H001"], ["没劳力"]],
  ["到李平家停电了给了300元", ["cash 300元 H001", "visit 1户次 H001"], ["停电了"]],
  [
    "到李平家水管坏了给他送了一袋米又去刘军家",
    ["goods 大米 1袋 H001", "visit 1户次 H001", "visit 1户次 H003"],
    ["水管坏了"],
  ],
  ["李平家水管坏了送了一袋米", ["goods 大米 1袋 H001"], ["李平家水管坏了"]],
  ["走访李平家房屋漏雨情况", [], ["走访李平家房屋漏雨情况"]],
  ["走访李平家房屋漏雨问题已解决", ["solved 1件 H001"], []],
  ["去李平家修坏了的水管", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["走访李平家孩子上学困难", ["visit 1户次 H001"], []],
  ["到李平家困难户很多", ["visit 1户次 H001"], []],
  ["李平家房顶漏雨镇上送了10块瓦", [], ["李平家房顶漏雨镇上送了10块瓦"]],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** What is planned in a frame ends with the next frame of a day, or one that is a label. */
test.each<[string, string[], string[]]>([
  [
    "【今日】走访李平,送米2袋【明日】走访刘军【需求】李平缺化肥",
    ["goods 大米 2袋 H001", "visit 1户次 H001"],
    ["李平缺化肥"],
  ],
  ["【明日计划】走访刘军【今日完成】走访李平,送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"], []],
  ["【下步打算】给李平送米【昨日】走访李平", ["visit 1户次 H001 2026-06-11"], []],
  ["【明日】走访刘军【后日】走访李平", [], []],
  ["【今日】走访李平【明日】走访刘军【备注】已通知", ["visit 1户次 H001"], []],
  ["走访李平【明日】送米2袋", ["visit 1户次 H001"], []],
  ["下步计划\n一、走访李平\n二、给刘军送米2袋\n本周完成\n走访5户", ["visit 5户次"], []],
  ["下步打算\n(一)走访刘军\n今天走访李平", ["visit 1户次 H001"], []],
  ["下步计划\n一、走访李平\n力争完成\n走访5户", [], []],
  ["下步计划\n一、走访李平\n月底前完成\n走访5户", [], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** What we asked, and what was answered. */
test.each<[string, string[], string[]]>([
  ["走访李平,问他缺什么只说门口水沟堵了", ["visit 1户次 H001"], ["说门口水沟堵了"]],
  ["走访李平问他还缺啥说屋顶漏雨", ["visit 1户次 H001"], ["说屋顶漏雨"]],
  ["走访李平,问他有没有困难说水管坏了", ["visit 1户次 H001"], ["说水管坏了"]],
  ["走访李平,问他缺啥说啥也不缺", ["visit 1户次 H001"], []],
  ["走访李平,问他缺什么,说什么都不缺", ["visit 1户次 H001"], []],
  ["走访李平,问他还差几袋", ["visit 1户次 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Bought and handed over in brackets, or of theirs; what they bought themselves is none. */
test.each<[string, string[], string[]]>([
  ["慰问李平(买了米1袋送去)", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["走访李平(自费买米1袋送他)", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  [
    "到李平家(买了他家木耳12斤),720元",
    ["sale 木耳 12斤 H001", "sale 木耳 720元 H001", "visit 1户次 H001"],
    [],
  ],
  ["走访李平(本想给他买条毛毯),一问家里有,就没买", ["visit 1户次 H001"], []],
  ["到李平家(他买了化肥12袋)", ["visit 1户次 H001"], []],
  ["走访李平(买了化肥5袋)", ["visit 1户次 H001"], []],
  ["走访李平(想买羊5只)", ["visit 1户次 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Days of a list, each with the sum told of all. */
test.each<[string, string[], string[]]>([
  [
    "前天去李平家,昨天去刘军家,每户200元",
    [
      "cash 200元 H001 2026-06-10",
      "cash 200元 H003 2026-06-11",
      "visit 1户次 H001 2026-06-10",
      "visit 1户次 H003 2026-06-11",
    ],
    [],
  ],
  [
    "前天去李平家,昨天去刘军家,每人200元",
    [
      "cash 200元 H001 2026-06-10",
      "cash 200元 H003 2026-06-11",
      "visit 1户次 H001 2026-06-10",
      "visit 1户次 H003 2026-06-11",
    ],
    [],
  ],
  [
    "前天去李平家,昨天去刘军家,各200元",
    [
      "cash 200元 H001 2026-06-10",
      "cash 200元 H003 2026-06-11",
      "visit 1户次 H001 2026-06-10",
      "visit 1户次 H003 2026-06-11",
    ],
    [],
  ],
  [
    "前天去李平家,昨天去刘军家,每人一袋米",
    [
      "goods 大米 1袋 H001 2026-06-10",
      "goods 大米 1袋 H003 2026-06-11",
      "visit 1户次 H001 2026-06-10",
      "visit 1户次 H003 2026-06-11",
    ],
    [],
  ],
  [
    "前天去李平家,昨天去刘军家,每户1袋米",
    [
      "goods 大米 1袋 H001 2026-06-10",
      "goods 大米 1袋 H003 2026-06-11",
      "visit 1户次 H001 2026-06-10",
      "visit 1户次 H003 2026-06-11",
    ],
    [],
  ],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** A year alone dates what stands before it; a year since which they fare so dates nothing. */
test.each<[string, string[], string[]]>([
  ["发放化肥200袋,2025年", ["goods 化肥 200袋 2025-12-31"], []],
  ["争取项目2个,去年", ["project 2个 2025-12-31"], []],
  ["走访李平,2019年脱贫,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["走访李平,去年退休,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["2025年纳入监测户3户,走访李平", ["visit 1户次 H001"], []],
  ["走访李平,脱贫时间:2019年", ["visit 1户次 H001"], []],
  ["走访李平,走访时间是6月10日", ["visit 1户次 H001 2026-06-10"], []],
  [
    "走访李平,送米1袋,走访时间为6月10日",
    ["goods 大米 1袋 H001 2026-06-10", "visit 1户次 H001 2026-06-10"],
    [],
  ],
  ["走访李平,出院时间是6月10日", ["visit 1户次 H001"], []],
  ["走访李平,6月10日走访", ["visit 1户次 H001", "visit 1户次 H001 2026-06-10"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Who was not there, and the next by his group; gone to, and nobody there for work. */
test.each<[string, string[], string[]]>([
  ["李平没在屋门上了锁2组李桂花家收下米一袋", ["goods 大米 1袋 H004", "visit 1户次 H001 missed"], []],
  ["李平没在屋2组李桂花家收下米一袋", ["goods 大米 1袋 H004", "visit 1户次 H001 missed"], []],
  ["走访李平不在家2组李桂花送米1袋", ["goods 大米 1袋 H004", "visit 1户次 H001 missed"], []],
  ["去李平家没人外出打工了", ["visit 1户次 H001 missed"], []],
  ["去李平家没人有个邻居说打工去了", ["visit 1户次 H001 missed"], []],
  ["李平家没人外出打工", [], []],
  ["去李平家没人有医保", ["visit 1户次 H001"], []],
  ["走访李平家没人外出务工", ["visit 1户次 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Names in commas, with one act for all. */
test.each<[string, string[], string[]]>([
  ["走访李平,刘军然后送米2袋", ["goods 大米 2袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"], []],
  [
    "走访李平,刘军,陈九斤送油1桶",
    ["goods 食用油 1桶 H001+H002+H003", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"],
    [],
  ],
  ["走访李平,刘军送油1桶", ["goods 食用油 1桶 H003", "visit 1户次 H001"], []],
  ["走访李平,刘军带着孙子看病", ["visit 1户次 H001"], []],
  [
    "走访李平,刘军送油1桶,陈九斤送面1袋",
    ["goods 面粉 1袋 H002", "goods 食用油 1桶 H003", "visit 1户次 H001"],
    [],
  ],
  ["给三户各送米2袋,分别是李平、刘军", ["goods 大米 2袋", "goods 大米 2袋 H001", "goods 大米 2袋 H003"], []],
  ["给三户各发200元,分别是李平,刘军,陈九斤", ["cash 200元 H001", "cash 200元 H002", "cash 200元 H003"], []],
  ["给5户各送米2袋,给了李平", ["goods 大米 2袋 H001", "goods 大米 8袋"], []],
  ["给三户各送米2袋,看望李平", ["goods 大米 6袋", "visit 1户次 H001"], []],
  ["送米1.李平2袋 2.刘军3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"], []],
  [
    "走访1.李平,送米2袋;2.刘军,送油1桶",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H003", "visit 1户次 H001", "visit 1户次 H003"],
    [],
  ],
  ["大米1、李平,油2、刘军", ["goods 大米 1 H001", "goods 食用油 2 H003"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Paid for a cure, bought for others, told to whom it went. */
test.each<[string, string[], string[]]>([
  ["带李平看病垫了300", ["cash 300元 H001", "medical 1人次 H001"], []],
  ["给李平看病掏了两千", ["cash 2000元 H001"], []],
  ["李平看病借了两万", [], []],
  ["李平看病凑了5000", [], []],
  ["更新公众号信息简报2期", ["bulletin 2期"], []],
  ["更新监测信息32条", [], []],
  ["帮助村民采购化肥20袋,送给李平", ["goods 化肥 20袋 H001"], []],
  ["帮村里采购苹果300斤,送到超市卖", ["sale 苹果 300斤"], []],
  ["化肥分到四个组200袋", ["goods 化肥 200袋"], []],
  ["分到四个组化肥200袋", ["goods 化肥 200袋"], []],
  ["化肥发到三所学校200袋", ["goods 化肥 200袋"], []],
  ["走访四个组12户", ["visit 12户次"], []],
  ["动员员工购买手工布鞋30双", ["sale 手工布鞋 30双"], []],
  ["动员员工购买布鞋30双", [], []],
  ["走访李平,同事帮了他300元", ["cash 300元 H001", "visit 1户次 H001"], []],
  ["走访李平,邻居帮了他300元", ["visit 1户次 H001"], []],
  ["帮李平种薯3亩", ["labour 1人次 H001"], []],
  ["给李平送种薯3袋", ["goods 种薯 3袋 H001"], []],
  ["李平递了申请要求危房改造", [], ["申请要求危房改造"]],
  ["帮李平写了贷款申请", [], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** A call that nobody took. */
test.each<[string, string[], string[]]>([
  ["给李平打电话,没接", [], []],
  ["给李平打了两个电话,李平没接", [], []],
  ["李平门锁着打电话不接", ["visit 1户次 H001 missed"], []],
  ["电话联系李平,联系不上", [], []],
  ["给李平打了电话,他没接,后来接了", ["talk 1次 H001"], []],
  ["给李平打电话聊了聊,送他鸡蛋他没接", ["talk 1次 H001"], []],
  ["和李平聊了聊,他递烟,我没接", ["talk 1次 H001"], []],
  ["给李平打了3次电话,前两次没接", ["talk 3次 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** How much of what was planned is done. */
test.each<[string, string[], string[]]>([
  ["计划走访12户,截至目前已完成10户", ["visit 10户次"], []],
  ["计划争取资金20万,已到位10万", ["project_funds 100000元"], []],
  ["计划培训3场,已完成2场", ["training 2场"], []],
  ["准备走访5户,完成了3户", ["visit 3户次"], []],
  ["计划走访12户,明天完成10户", [], []],
  ["计划走访12户,力争完成10户", [], []],
  ["计划培训50人,下周完成", [], []],
  ["计划走访12户,截至目前一户没走", [], []],
  ["计划走访12户", [], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Who came to be treated, and who treats; past a door; got from an office. */
test.each<[string, string[], string[]]>([
  ["义诊活动,县里来了5人,看了80人", ["medical 80人次"], []],
  ["义诊,我们来了8个人", ["medical 1人次"], []],
  ["义诊,来了30个孩子", ["medical 30人次"], []],
  ["义诊,镇上来了80人看病", ["medical 80人次"], []],
  ["从李平家门口过了一下", [], []],
  ["走访李平,向局里争取了2万元", ["project_funds 20000元", "visit 1户次 H001"], []],
  ["走访李平,向局里争取了5000元", ["cash 5000元 H001", "visit 1户次 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Of so much so much for one, in one breath. */
test.each<[string, string[], string[]]>([
  ["送米五袋其中李平两袋", ["goods 大米 2袋 H001", "goods 大米 3袋"], []],
  [
    "走访五户送米五袋其中李平两袋",
    ["goods 大米 2袋 H001", "goods 大米 3袋", "visit 1户次 H001", "visit 4户次"],
    [],
  ],
  ["慰问金500元其中李平200元", ["cash 200元 H001", "cash 300元"], []],
  ["送米五袋其中两袋给李平", ["goods 大米 2袋 H001", "goods 大米 3袋"], []],
  ["送米五袋油三桶其中李平两袋", ["goods 大米 2袋 H001", "goods 大米 3袋", "goods 食用油 3桶"], []],
  ["送米5袋其中2袋是捐的", ["goods 大米 5袋"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Things by their whole names; put right behind a wait; bought from one for another. */
test.each<[string, string[], string[]]>([
  ["送修枝锯1把、化肥2袋", ["goods 修枝锯 1把", "goods 化肥 2袋"], []],
  ["给李平送修剪工具2套", ["goods 修剪工具 2套 H001"], []],
  ["给李平送养殖书5本", ["goods 养殖书 5本 H001"], []],
  ["给李平送修水泵1台", ["goods 水泵 1台 H001"], []],
  ["帮李平修剪果树20棵", ["labour 1人次 H001"], []],
  ["送米两袋,等下是三袋", ["goods 大米 3袋"], []],
  ["送米两袋,等一下是三袋", ["goods 大米 3袋"], []],
  ["送米两袋,等下送三袋给李平", ["goods 大米 2袋", "goods 大米 3袋 H001"], []],
  ["走访李平,送米2袋,等下是5箱油", ["goods 大米 2袋 H001", "goods 食用油 5箱 H001", "visit 1户次 H001"], []],
  ["领回来了2袋化肥,明天给李平送去", [], []],
  ["领回来了2袋化肥,给李平送去", ["goods 化肥 2袋 H001"], []],
  ["单位从李平家买了20斤花椒送给刘军家", ["sale 花椒 20斤 H001"], []],
  ["给3户搬新家的各送一副对联", ["goods 对联 3副"], []],
  ["给李平收玉米", ["labour 1人次 H001"], []],
  ["帮他把柴劈好", ["labour 1人次"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Asked of others, and of whether it is done. */
test.each<[string, string[], string[]]>([
  ["麻烦你去李平家看一下水管修好没", [], []],
  ["麻烦各位报一下本周走访", [], []],
  ["走访李平,看看水管修好没", ["visit 1户次 H001"], []],
  ["走访李平,他说麻烦你们帮他办低保", ["visit 1户次 H001"], ["他说麻烦你们帮他办低保"]],
  ["李平说麻烦你们帮他修路", [], ["李平说麻烦你们帮他修路"]],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});
