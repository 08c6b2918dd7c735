import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Several acts with their figures, dictated without a comma: each keeps its own. */
test.each<[string, string[]]>([
  [
    "给陈九斤家送粽子2提、鸭蛋5个帮她代销土鸡10只卖得800元",
    ["goods 粽子 2提 H002", "goods 鸭蛋 5个 H002", "sale 土鸡 10只 H002", "sale 土鸡 800元 H002"],
  ],
  ["捐赠桌椅20套、书包30个帮助销售辣椒500斤", ["goods 书包 30个", "goods 桌椅 20套", "sale 辣椒 500斤"]],
  ["捐赠衣物300件消费帮扶2万元", ["goods 衣物 300件", "sale 20000元"]],
  ["代销核桃300斤4500元介绍他侄子到砖厂务工1人", ["job 1人", "sale 核桃 300斤", "sale 核桃 4500元"]],
  ["举办养殖培训3期参加80人次安排公益性岗位5人", ["job 5人", "trainee 80人次", "training 3场"]],
  [
    "慰问老人9名每人送慰问金200元、棉被1床组织党员投工投劳15人次",
    ["cash 1800元", "goods 被子 9床", "labour 15人次", "visit 9户次"],
  ],
  ["走访农户50户次为30户困难户每户发放尿素2袋", ["goods 尿素 60袋", "visit 50户次"]],
  ["整修水渠500米群众投工投劳60人次", ["labour 60人次", "works 水渠 500米"]],
  ["厕所改造10座安装路灯6盏", ["works 厕所 10座", "works 路灯 6盏"]],
  ["硬化村道600米装路灯12盏", ["works 村道 600米", "works 路灯 12盏"]],
  ["加固河堤300米装了护栏20米", ["works 护栏 20米", "works 河堤 300米"]],
  ["5.28-6.1在上坪村驻村5.30走访了刘军", ["stay 5天 2026-05-28 –2026-06-01", "visit 1户次 H003 2026-05-30"]],
  ["送李平尿素2袋帮他推销了核桃80斤", ["goods 尿素 2袋 H001", "sale 核桃 80斤 H001"]],
  ["给刘军家送尿素3袋帮他家老人卖了辣椒40斤", ["goods 尿素 3袋 H003", "sale 辣椒 40斤 H003"]],
  ["给李平送煤1吨帮他在网上卖蜂蜜20斤", ["goods 煤 1吨 H001", "sale 蜂蜜 20斤 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** What belongs together stays so. */
test.each<[string, string[]]>([
  ["给5户困难户每户送米1袋", ["goods 大米 5袋"]],
  ["组织党员投工投劳15人次", ["labour 15人次"]],
  ["群众投工投劳15人次", ["labour 15人次"]],
  ["送网线20米装的2箱", ["goods 网线 2箱"]],
  ["送陈九斤5升装食用油2桶", ["goods 食用油 2桶 H002"]],
  ["帮陈九斤代销核桃300斤", ["sale 核桃 300斤 H002"]],
  ["给陈九斤送鸭蛋30个", ["goods 鸭蛋 30个 H002"]],
  ["请假到5.28外出培训", []],
  ["李平家孙子请假到6.16我去看望他", ["visit 1户次 H001"]],
  ["小张请假到6.18今天我一人走访陈九斤", ["visit 1户次 H002"]],
  ["请假至6.3已经销假走访李平", ["visit 1户次 H001"]],
  ["慰问老人9名每人送棉被1床", ["goods 被子 9床", "visit 9户次"]],
  ["5.28-6.1驻村5天", ["stay 5天 2026-05-28 –2026-06-01"]],
  ["介绍陈九斤到砖厂务工", ["job ?人 H002"]],
  ["走访农户50户每户发放尿素2袋", ["goods 尿素 100袋", "visit 50户次"]],
  ["走访农户15户为6户申请临时救助每户500元", ["visit 15户次"]],
  ["走访农户18户为4户申请低保每户200元", ["visit 18户次"]],
  ["给李平改造线路20米装灯泡3个", ["works 灯泡 3个 H001"]],
  ["送李平鸡蛋40个代销", ["sale 鸡蛋 40个 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** Gone to again on a day of its own, with what was brought behind it. */
test.each<[string, string[]]>([
  [
    "上周三去刘军家前天又去一趟给了蚊帐1顶",
    ["goods 蚊帐 1顶 H003 2026-06-10", "visit 1户次 H003 2026-06-03", "visit 1户次 H003 2026-06-10"],
  ],
  [
    "5号去看李平9号又去带了红糖2斤",
    ["goods 红糖 2斤 H001 2026-06-09", "visit 1户次 H001 2026-06-05", "visit 1户次 H001 2026-06-09"],
  ],
  [
    "上周去陈九斤家这周三又去了她家送了米2袋",
    ["goods 大米 2袋 H002 2026-06-10", "visit 1户次 H002 2026-06-07", "visit 1户次 H002 2026-06-10"],
  ],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** Gone elsewhere, or by somebody else. */
test.each<[string, string[]]>([
  [
    "上周三去刘军家前天又去镇上给他拿了药1盒",
    ["goods 药品 1盒 H003 2026-06-10", "visit 1户次 H003 2026-06-03"],
  ],
  ["上周三去刘军家他儿子前天又去拿了药1盒", ["visit 1户次 H003 2026-06-03"]],
  ["前天走访李平村委会昨天又去给了300元", ["cash 300元 H001 2026-06-11", "visit 1户次 H001 2026-06-10"]],
  ["前天陪李平去医院昨天又去带了面包2袋", ["goods 面包 2袋 H001 2026-06-11"]],
  ["前天走访李平昨天又去送了他孙子上学", ["visit 1户次 H001 2026-06-10"]],
  ["前天走访李平昨天又去送了申请表", ["visit 1户次 H001 2026-06-10"]],
  [
    "走访刘军昨天又去了陈九斤家带了米1袋",
    ["goods 大米 1袋 H002 2026-06-11", "visit 1户次 H002 2026-06-11", "visit 1户次 H003 2026-06-11"],
  ],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** Whose: each act its own. */
test.each<[string, string[]]>([
  ["发宣传单40份走访李平、刘军", ["leaflet 40份", "visit 1户次 H001", "visit 1户次 H003"]],
  ["开院坝会2场走访陈九斤", ["outreach 2次", "visit 1户次 H002"]],
  ["走访李平给学校送课外书30本", ["goods 课外书 30本", "visit 1户次 H001"]],
  ["今天没给李平家送东西只给他讲解了医保政策", ["outreach 1次 H001"]],
  ["这回没给刘军送油给的是菜籽4包", ["goods 菜籽 4包 H003"]],
  ["路过刘军家没进门在地头给他讲解了医保政策", ["outreach 1次 H003"]],
  ["走访刘军给敬老院送30本杂志", ["goods 杂志 30本", "visit 1户次 H003"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** Brought to them, or not by us. */
test.each<[string, string[]]>([
  ["带着牛奶2箱看望李平", ["goods 牛奶 2箱 H001", "visit 1户次 H001"]],
  ["带着宣传单5份走访李平", ["leaflet 5份 H001", "visit 1户次 H001"]],
  ["走访李平给孙子送课外书3本", ["goods 课外书 3本 H001", "visit 1户次 H001"]],
  ["民政没给李平发米只给他油1桶", []],
  ["镇里没给李平发钱给的是面粉1袋", []],
  ["厂里没给刘军发奖金给的是牛奶2箱", []],
  ["他女儿没给李平送油给的是毛毯1床", []],
  ["村里没给陈九斤办残疾证只给他办了慢病卡", []],
  ["带鸡蛋1箱发明白卡1份看望李平", ["goods 鸡蛋 1箱 H001", "leaflet 1份 H001", "visit 1户次 H001"]],
  ["今天发毛毯1床慰问刘军", ["goods 毛毯 1床 H003", "visit 1户次 H003"]],
  ["发放慰问金600元看望李平、刘军", ["cash 600元 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["带上单位发下来的面粉2袋走访李平", ["goods 面粉 2袋 H001", "visit 1户次 H001"]],
  ["宣讲医保政策走访李平", ["outreach 1次 H001", "visit 1户次 H001"]],
  ["走访李平给村委会送电扇2台拉家常", ["goods 电扇 2台 H001", "talk 1次 H001", "visit 1户次 H001"]],
  ["走访刘军给学校送篮球3个帮他收玉米", ["goods 篮球 3个 H003", "labour 1人次 H003", "visit 1户次 H003"]],
  ["走访李平家她给学校捐了300元", ["visit 1户次 H001"]],
  ["走访李平家女儿给村里捐了200元", ["visit 1户次 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** Of which village each figure is. */
test.each<[string, [number, string][]]>([
  [
    "上坪村走访12户红崖村走访9户",
    [
      [12, "V01"],
      [9, "V04"],
    ],
  ],
  [
    "上坪村今天入户8户红崖村入户了7户共15户",
    [
      [8, "V01"],
      [7, "V04"],
    ],
  ],
  ["从上坪村到红崖村走访9户", [[9, "V04"]]],
])("%s", (text, expected) => {
  expect(read(text).entries.map(({ quantity, villageId }) => [quantity, villageId])).toEqual(expected);
});

/** Each household its own, and all of them together behind it. */
test.each<[string, string[]]>([
  ["李平家帮着锄了草刘军家帮着劈柴", ["labour 1人次 H001", "labour 1人次 H003"]],
  ["给李平、刘军两家发尿素共4袋陈九斤家另给2袋", ["goods 尿素 2袋 H002", "goods 尿素 4袋 H001+H003"]],
  [
    "看望李平、刘军给李平600元刘军400元两家各送面粉一袋",
    [
      "cash 400元 H003",
      "cash 600元 H001",
      "goods 面粉 1袋 H001",
      "goods 面粉 1袋 H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
  ["走访我的4户联系户给刘军家孩子带了3个本子", ["goods 本子 3个 H003", "visit 4户次"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** One household, or all that were just given to. */
test.each<[string, string[]]>([
  ["给李平家送尿素4袋另给米2袋", ["goods 大米 2袋 H001", "goods 尿素 4袋 H001"]],
  ["李平家帮着锄了草", ["labour 1人次 H001"]],
  ["走访李平、刘军送面粉2袋两家各1袋", told("走访李平、刘军,送面粉2袋,两家各1袋")],
  ["走访联系户给李平送鸡蛋1箱", ["goods 鸡蛋 1箱 H001", "visit 1户次 H001"]],
  ["看望帮扶户给刘军发了300元", ["cash 300元 H003", "visit 1户次 H003"]],
  ["看望李平、刘军两家各送面粉一袋", told("看望李平、刘军,两家各送面粉一袋")],
  ["李平家帮我们抬树苗刘军家帮着烧水", []],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** A mean of what was given says nothing of how often they were called on; one of the calls does. */
test.each<[string, string[]]>([
  ["慰问困难户30户户均400元共发慰问金12000元", ["cash 12000元", "visit 30户次"]],
  ["慰问困难户20户户均大米2袋", ["goods 大米 40袋", "visit 20户次"]],
  ["走访李平、刘军共送饲料6袋户均3袋", ["goods 饲料 6袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["户均走访4次", []],
  ["干部人均走访3次", []],
  ["走访困难户30户户均3次", ["visit 30户次"]],
  ["走访35户户均种果树4亩", ["visit 35户次"]],
  ["走访20户人均住房25平方米", ["visit 20户次"]],
  ["走访35户平均走访2次", ["visit 35户次"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
