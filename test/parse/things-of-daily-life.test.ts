import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Things whose names hold other words, wherever they stand. */
test.each<[string, string[]]>([
  ["给刘军家送去3个空气开关", ["goods 空气开关 3个 H003"]],
  ["走访刘军,送漏电保护器1个", ["goods 漏电保护器 1个 H003", "visit 1户次 H003"]],
  ["到刘军家坐了坐,顺手带了三桶冲施肥", ["goods 冲施肥 3桶 H003", "visit 1户次 H003"]],
  ["给刘军买了一盏手提灯送过去", ["goods 手提灯 1盏 H003"]],
  ["走访户:刘军\n物资:练习册3本", ["goods 练习册 3本 H003", "visit 1户次 H003"]],
  ["去刘军家带了大米2袋,桑苗三株", ["goods 大米 2袋 H003", "goods 桑苗 3株 H003", "visit 1户次 H003"]],
  ["走访刘军,红领巾也送到了,3条", ["goods 红领巾 3条 H003", "visit 1户次 H003"]],
  ["走访刘军,豆腐也送到了,三块", ["goods 豆腐 3块 H003", "visit 1户次 H003"]],
  ["给刘军送能繁母牛2头", ["goods 能繁母牛 2头 H003"]],
  ["给刘军送了3只种鸡", ["goods 种鸡 3只 H003"]],
  ["刘军家种玉米3亩", []],
  ["刘军能养牛3头", []],
  ["给刘军家种了3亩薯", ["labour 1人次 H003"]],
  ["刘军大米2袋,赵满仓3袋", ["goods 大米 2袋 H003", "goods 大米 3袋 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 家 belongs to the name in front, whatever word it begins. */
test.each<[string, string[]]>([
  ["刘军家电池3节,赵满仓家电饭煲1个", ["goods 电池 3节 H003", "goods 电饭煲 1个 H007"]],
  ["刘军家门锁1把、赵满仓家头灯2个", ["goods 头灯 2个 H007", "goods 门锁 1把 H003"]],
  ["刘军家门口停了3辆车", []],
  ["刘军家门前堆了2方沙", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was lacking, and then given: the thing, and no need. */
test.each<[string, string[], number]>([
  ["刘军家缺雨靴,给他送了3双", ["goods 雨靴 3双 H003"], 0],
  ["刘军家没有拐杖,给他带了一根", ["goods 拐杖 1根 H003"], 0],
  ["刘军家缺电线,我送了30米过去", ["goods 电线 30米 H003"], 0],
  ["刘军家没电视,送了一台", ["goods 电视 1台 H003"], 0],
  ["刘军家缺玻璃,给他送了3块", ["goods 玻璃 3块 H003"], 0],
  ["刘军家缺技术,给他送了3本", [], 1],
  ["刘军家缺雨靴,送了米3袋", ["goods 大米 3袋 H003"], 1],
  ["刘军家缺大米,给他送了300块", ["cash 300元 H003"], 1],
  ["刘军家缺电,用不上水泵", [], 1],
  ["刘军家缺雨靴,下次送3双", [], 1],
  ["刘军家缺火炉子,过两天我给他送一个过去", [], 1],
  ["刘军家缺化肥,改天我给他送一袋过去", [], 1],
  ["刘军家缺化肥,等几天我送一袋来", [], 1],
])("%s", (text, entries, needs) => {
  const reading = read(text);
  expect(told(text)).toEqual(entries);
  expect(reading.needs).toHaveLength(needs);
});

/** What a clause that begins with waiting goes on to is yet to be done. */
test.each<[string, string[]]>([
  ["等几天我给刘军送一袋化肥来", []],
  ["等发了工资我给刘军送袋化肥", []],
  ["等手续下来了再给刘军500元", []],
  ["等刘军忙完我去帮他掰苞谷", []],
  ["等他回来我给了刘军2袋化肥", ["goods 化肥 2袋 H003"]],
  ["等了一会儿刘军回来我给他两袋米", ["goods 大米 2袋 H003"]],
  ["在刘军家等了半天我给他送了2袋化肥", ["goods 化肥 2袋 H003", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What somebody of theirs went off to do is nobody's help. */
test.each<[string, string[]]>([
  ["去刘军家,她下地打药去了没在家", ["visit 1户次 H003 missed"]],
  ["去刘军家她下地打药去了", ["visit 1户次 H003"]],
  ["到刘军家锁着门,挖洋芋去了", ["visit 1户次 H003 missed"]],
  ["帮刘军家挖洋芋去了", ["labour 1人次 H003"]],
  ["今天给刘军家打扫卫生去了", ["labour 1人次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Which of two of one name it was, told behind the way there. */
test.each<[string, string[]]>([
  ["今天去李平家坐了一下一组那个", ["visit 1户次 H001"]],
  ["先到李平家三组那个给他送了两包盐", ["goods 盐 2包 ?李平", "visit 1户次 ?李平"]],
  ["李平家我今天去了一组那家", ["visit 1户次 H001"]],
  ["李平家去了三组的路要修", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was to be handed over and was; what was theirs years ago and given today; money that was not taken. */
test.each<[string, string[]]>([
  ["要送的米2袋给刘军送到了", ["goods 大米 2袋 H003"]],
  ["还要送刘军一桶油", []],
  ["刘军家2019年修房子,今天补助了2000元", ["cash 2000元 H003"]],
  ["刘军家2019年修房子补助了2000元", []],
  ["让刘军下午到村委会领米2袋,已领取", ["goods 大米 2袋 H003"]],
  ["让刘军下午到村委会领米2袋", []],
  ["给刘军买了2袋米,钱都给我我没收", ["goods 大米 2袋 H003"]],
  ["我地里种的白菜两颗,送给刘军", ["goods 白菜 2颗 H003"]],
  ["早上八点帮刘军收玉米", ["labour 1人次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many worked, told behind the work; what somebody gave back; a picture of what was handed over. */
test.each<[string, string[]]>([
  ["帮刘军家收玉米,我们三个人干了一上午", ["labour 3人次 H003"]],
  ["刘军家锁着门挖洋芋去了", ["visit 1户次 H003 missed"]],
  ["刘军下地打药去了没在家", ["visit 1户次 H003 missed"]],
  ["帮刘军收玉米去了", ["labour 1人次 H003"]],
  ["刘军还了我锄头两把", []],
  ["给刘军送米2袋,我们拍照存档了", ["goods 大米 2袋 H003"]],
  ["给刘军送体检表1份,我拍照存了", []],
  ["给刘军买了药,他把钱给我了一半", ["goods 药品 ? H003"]],
  ["给刘军买了药,他把钱给我了", []],
  ["给刘军送了一吨二化肥", ["goods 化肥 1.2吨 H003"]],
  ["给刘军送了三斤二两肉", ["goods 肉 3.2斤 H003"]],
  ["给刘军家两个孩子书包各一个", ["goods 书包 2个 H003"]],
  ["给刘军家两个上学的孩子书包各一个", ["goods 书包 2个 H003"]],
  ["给刘军、赵满仓书包各一个", ["goods 书包 1个 H003", "goods 书包 1个 H007"]],
  ["今天到街道社区开了1场会", ["meeting 1次"]],
  ["我去镇里给群众开了一个会", ["meeting 1次"]],
  ["到镇里开了个会", []],
  ["刘军养了羊,饲料价值500元已送到", ["goods_value 500元 H003"]],
  ["刘军新买了拖拉机,价值2万", []],
  ["今天陈书记让我们走访了6户,我走访了4户", ["visit 10户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is told of the sender's own way is no matter, unless somebody cannot get out by it; what is still to be seen to is. */
test.each<[string, number]>([
  ["走访刘军,路太烂了出不去", 1],
  ["走访刘军,路难走,娃上学不方便", 1],
  ["回来路上堵了两个小时,今天走访了刘军", 0],
  ["刘军问低保怎么算,我当场说明天帮他办", 1],
  ["刘军问低保怎么算,我当场给他算了", 0],
])("%s", (text, needs) => {
  expect(read(text).needs).toHaveLength(needs);
});
