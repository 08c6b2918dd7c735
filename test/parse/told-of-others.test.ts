import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** How things stand in a village, or stood at another time, is nothing done. */
test.each<[string, string[]]>([
  ["全村外出务工180人,走访农户12户。", ["visit 12户次"]],
  ["五里铺村常年外出务工人员210人,收入600万元。", []],
  ["全村现有务工人员320人,其中省外务工120人。", []],
  ["较上月增加走访12户,本月走访42户。", ["visit 42户次"]],
  ["完成投资60万元,占总投资80万元的75%。", ["project_funds 600000元"]],
  ["村情:水窖320口,机井2眼,卫生室1个。", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a colleague wrote, quoted above the answer or within it. */
test.each<[string, string[]]>([
  ["> 贾宏伟:请各单位报一下今天走访情况\n今天走访5户,发放资料15份", ["leaflet 15份", "visit 5户次"]],
  ["> 杜鹏飞:今天走访了9户,送化肥18袋\n我今天走访李平", ["visit 1户次 H001"]],
  ["“薛海燕今天走访9户,送化肥18袋”——看看人家!我今天就走访了李平一户", ["visit 1户次 H001"]],
  ["“走访李平,送化肥2袋”", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["> 走访户:李平\n物资:化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["> 贾宏伟:李平家去了没\n送了两袋米", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the whole village did is not ours where ours of the same is told behind it. */
test.each<[string, string[]]>([
  ["全村已培训劳动力320人次,我局培训90人次。", ["trainee 90人次"]],
  ["全村销售花椒12吨,我单位帮销2吨。", ["sale 花椒 2吨"]],
  ["全村已硬化村道12公里,我局硬化2公里。", ["works 村道 2公里"]],
  ["全村走访84户,我局干部捐款2万元。", ["cash 20000元", "visit 84户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is built again without its name is what the sentence counted before. */
test.each<[string, string[]]>([
  ["全村现有路灯60盏,我局安装20盏。", ["works 路灯 20盏"]],
  ["五里铺村现有水窖90口,我们新建20口。", ["works 水窖 20口"]],
  ["群众要求修路3公里,已硬化2公里。", ["works 路 2公里"]],
  ["安装路灯30盏,已安装20盏", ["works 路灯 20盏"]],
  ["他家有果园12亩,新栽3亩", []],
  ["完成通村公路12.5公里", ["works 通村公路 12.5公里"]],
  ["平整土地300亩、修路600米", ["works 土地 300亩", "works 路 600米"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Gaps, budgets and what the people put in themselves is no money of ours. */
test.each<[string, string[]]>([
  ["资金缺口30万元。", []],
  ["项目总投资120万元,缺口资金30万元。", ["project_funds 1200000元"]],
  ["预算资金12万元,其中修路8万元。", []],
  ["群众自筹2万元,硬化巷道500米。", ["works 巷道 500米"]],
  ["全村低保户45户,发放低保金12万元。", []],
  ["争取中央预算内资金60万元。", ["project_funds 600000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of what was applied for only what was granted counts. */
test.each<[string, string[]]>([
  ["申请贷款10万元,已放贷6万元。", ["loan 60000元"]],
  ["李平申请贷款5万元,已协调办理3万元。", ["loan 30000元 H001"]],
  ["申请项目资金30万元,获批20万元。", ["project_funds 200000元"]],
  ["为李平申请贷款5万元。", ["loan 50000元 H001"]],
  ["累计放贷86万元。", ["loan 860000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money told behind 慰问 and how many is cash. */
test.each<[string, string[]]>([
  ["慰问困难户20户,6000元。", ["cash 6000元", "visit 20户次"]],
  ["慰问困难户20户6000元。", ["cash 6000元", "visit 20户次"]],
  [
    "送化肥20袋,价值2400元。慰问困难户10户,3000元。",
    ["cash 3000元", "goods 化肥 20袋", "goods_value 2400元", "visit 10户次"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Whom doctors treated counts, and not they themselves. */
test.each<[string, string[]]>([
  ["组织专家6人义诊,接诊120人。", ["medical 120人次"]],
  ["县医院6名专家义诊120人次。", ["medical 120人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Only what was handed on of what came in. */
test.each<[string, string[]]>([
  ["收到爱心企业捐赠棉衣50件,发放30件。", ["goods 棉衣 30件"]],
  ["接收捐赠面粉100袋,已发放80袋。", ["goods 面粉 80袋"]],
  ["收到化肥20袋。", ["goods 化肥 20袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Sold, lent and bought for them is no gift of ours, and a training of others no training. */
test.each<[string, string[]]>([
  ["以每袋80元的优惠价卖给李平化肥10袋。", []],
  ["赊给李平化肥2袋。", []],
  ["帮助农户代购化肥20吨。", []],
  ["帮助农户代购苹果20吨。", ["sale 苹果 20吨"]],
  ["参加市里举办的培训班2期8人次。", []],
  ["组织农户参加县上培训35人次。", ["trainee 35人次"]],
  ["培训2期,参加培训60人。", ["trainee 60人次", "training 2场"]],
  ["帮助成立合作社2个。", []],
  ["群众投工投劳600人次,折资6万元。", ["labour 600人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a cadre answers or sees to is no need. */
test.each<[string, string[], string[]]>([
  ["发放宣传资料200份,解答群众咨询30余人次。", ["leaflet 200份"], []],
  ["接受群众咨询40余人次。", [], []],
  ["针对群众贷款难的问题,协调贷款20万元。", ["loan 200000元"], []],
  ["围绕群众急难愁盼,办实事12件。", ["solved 12件"], []],
  ["收集建议8条,其中要求修路5条、饮水3条。", ["suggestion 8条"], []],
  ["诉求:无;建议:2条;问题:0件。", ["suggestion 2条"], []],
  [
    "问题清单:1.李平家水管坏了(已解决);2.赵满仓缺化肥(未解决)。",
    ["solved 1件 H001"],
    ["赵满仓缺化肥(未解决)"],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said }) => said)).toEqual(needs);
});

/** What is to be, and how it should always be. */
test.each<[string, string[]]>([
  ["争取年内完成村道硬化3公里。", []],
  ["确保每户每月走访1次。", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What others have published of somebody's work, and what a colleague reports himself. */
test.each<[string, string[]]>([
  ["县融媒今天发的：“红崖村驻村工作队走访慰问困难群众20户，送去米面60份。”写得不错，大家多学习", []],
  ["看县里公众号：“我县干部走访慰问200户，送去化肥500袋。”", []],
  ["群里转来一段：“红崖村走访群众20户，送米60袋”，人家干得好", []],
  ["“红崖村工作队走访群众20户，送去米面60袋。”这是日报登的，写得不错", []],
  ["同事梁志强昨天去了李平家，送化肥3袋，这条他自己报", []],
  ["村支书昨天给李平家送了2桶油，不用我报", []],
  ["我走访了陈九斤。同事梁志强走访了李平，送米2袋，他自己会报", ["visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["今天在红崖村走访群众20户，送去“爱心包”60份", ["goods 爱心包 60份", "visit 20户次"]],
  ["县融媒来村采访，今天走访20户，送大米10袋", ["goods 大米 10袋", "visit 20户次"]],
  ["走访李平，他自己会报医保", ["visit 1户次 H001"]],
  ["今天和梁志强走访李平，送米2袋，他那份他自己报", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["同事梁志强走访李平，送米2袋，我来报", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a colleague wrote of his own work is none of the sender's. */
test.each<[string, string[]]>([
  ["潘丽娟写的：“走访马秀英、冯桂兰2户，送油2桶。”那是她的，我下午才去", []],
  ["“看望白银花1户，送牛奶1箱”这条是杜鹏飞的，不是我的", []],
  ["“走访康永寿，送米1袋”这不是我报的。我今天走访了刘军", ["visit 1户次 H003"]],
  ["驻村队员发来的“走访李桂花，送米1袋”，别算我的", []],
  ["“走访李平，送米1袋”这是我的", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["给李平送了“爱心包”1个，这是他的", ["goods 爱心包 1个 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is asked of township or county by those of a village is no instruction from there. */
test.each<[string, string[]]>([
  ["米家湾村有6户想学养蚕，要求乡里来办个培训班", ["想学养蚕，要求乡里来办个培训班"]],
  ["五里铺村的村民要求镇上修一修涵洞", ["五里铺村的村民要求镇上修一修涵洞"]],
  ["陈九斤要求县里给他重新量一下地", ["陈九斤要求县里给他重新量一下地"]],
  ["县里要求乡里每户走访2次", []],
  ["单位要求镇里把台账报上来", []],
])("%s", (text, needs) => {
  expect(told(text)).toEqual([]);
  expect(read(text).needs.map(({ text: said }) => said)).toEqual(needs);
});
