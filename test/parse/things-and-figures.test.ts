import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Which thing a figure counts, where it stands away from it, and whose it is. */
test.each<[string, string[]]>([
  // a decimal point in words
  ["在上坪村硬化村道三点五公里", ["works 村道 3.5公里"]],
  ["送上一点五吨化肥给李平", ["goods 化肥 1.5吨 H001"]],
  ["消费帮扶三百万元,协调贷款一点八亿元", ["loan 180000000元", "sale 3000000元"]],
  // signs that number the items of a list
  ["今日发放:1⃣李平,化肥2袋。2️⃣陈九斤,面粉1袋", ["goods 化肥 2袋 H001", "goods 面粉 1袋 H002"]],
  ["今日发放:⑴李平,化肥2袋。⑵陈九斤,面粉1袋", ["goods 化肥 2袋 H001", "goods 面粉 1袋 H002"]],
  // a figure without a unit in front of the next thing
  ["给李平送油*2 米*1", ["goods 大米 1 H001", "goods 食用油 2 H001"]],
  ["给李平送油2 米1", ["goods 大米 1 H001", "goods 食用油 2 H001"]],
  ["给李平送化 肥3袋", ["goods 化肥 3袋 H001"]],
  ["给李平送防草布60平方米", ["goods 防草布 60平方米 H001"]],
  // how it was done is no thing
  ["李平、陈九斤共领化肥6袋,赵满仓家单独2袋", ["goods 化肥 2袋 H007", "goods 化肥 6袋 H001+H002"]],
  ["给李平陆续送猪崽5头", ["goods 猪崽 5头 H001"]],
  ["在上坪村义诊40人次,免费发药80盒", ["goods 药品 80盒", "medical 40人次"]],
  // the thing first, its figure in a clause behind
  ["给李平、陈九斤送草帘,一家两捆", ["goods 草帘 2捆 H001", "goods 草帘 2捆 H002"]],
  ["给李平、陈九斤送鸭饲料,共12包", ["goods 鸭饲料 12包 H001+H002"]],
  [
    "给李平卸下三包果树专用肥,给陈九斤五包,赵满仓说用不着,没要",
    ["goods 果树专用肥 3包 H001", "goods 果树专用肥 5包 H002"],
  ],
  [
    "给李平、陈九斤各送了1袋米,陈九斤另加200块",
    ["cash 200元 H002", "goods 大米 1袋 H001", "goods 大米 1袋 H002"],
  ],
  [
    "给李平、陈九斤每户20只鹅苗,陈九斤又添了一袋饲料",
    ["goods 饲料 1袋 H002", "goods 鹅苗 20只 H001", "goods 鹅苗 20只 H002"],
  ],
  // money by its build, and what it is for
  ["给李平拿了一千五交学费", ["cash 1500元 H001"]],
  ["塞给李平两百", ["cash 200元 H001"]],
  ["给李平放下800块钱看病", ["cash 800元 H001"]],
  ["给李平五百元买羊羔", ["cash 500元 H001"]],
  ["给李平家油钱补了100块", ["cash 100元 H001"]],
  // sold: by whom and where is not what
  ["李平家的红薯结得好,我帮他联系了县城的老板,卖掉了三百斤", ["sale 红薯 300斤 H001"]],
  ["李平家的萝卜,我在单位群里吆喝,帮着卖了80斤", ["sale 萝卜 80斤 H001"]],
  ["消费帮扶:食堂买李平家土鸡蛋90个、陈九斤家腊肉20斤", ["sale 土鸡蛋 90个 H001", "sale 腊肉 20斤 H002"]],
  // loans
  ["另外给李平办下来贷款3万元", ["loan 30000元 H001"]],
  // how large a thing is counts nothing
  ["在上坪村硬化村道长1.5公里、宽3.5米", ["works 村道 1.5公里"]],
  ["在上坪村新建蓄水池1座，容量50立方米", ["works 蓄水池 1座"]],
  ["在上坪村修便民桥1座，全长12米，宽2米", ["works 便民桥 1座"]],
  // what a thing is worth
  ["给李平送去200元的米面", ["goods 大米 ? H001", "goods 面粉 ? H001", "goods_value 200元 H001"]],
  ["给李平送慰问品1份（价值300元）", ["goods 慰问品 1份 H001", "goods_value 300元 H001"]],
  ["给李平发放物资（大米2袋、油1桶）", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001"]],
  ["给李平带了一箱（24盒）牛奶", ["goods 牛奶 1箱 H001"]],
  // each his own, and not the sum besides
  ["给李平500、陈九斤300", ["cash 300元 H002", "cash 500元 H001"]],
  ["给李平和陈九斤1000块钱，一人500", ["cash 500元 H001", "cash 500元 H002"]],
  [
    "帮李平卖木耳8斤、香菇15斤，一共卖了1100元",
    ["sale 1100元 H001", "sale 木耳 8斤 H001", "sale 香菇 15斤 H001"],
  ],
  // words that hold a numeral or a classifier
  ["给刘军买了一台二手洗衣机", ["goods 二手洗衣机 1台 H003"]],
  ["送给李平一块地毯", ["goods 地毯 1块 H001"]],
  ["给李平送百十来斤玉米", ["goods 玉米 ~100斤 H001"]],
  ["给李平送万把块钱", ["cash ~10000元 H001"]],
  ["办培训班一期，来了四十二个人", ["trainee 42人次", "training 1场"]],
  ["发给上坪村村民口罩500个", ["goods 口罩 500个"]],
  ["在上坪村安了3个垃圾箱，栽了200棵树", ["works 垃圾箱 3个", "works 树 200棵"]],
  ["电话里跟李平说了低保的事", ["talk 1次 H001"]],
  ["电联李平、陈九斤", ["talk 1次 H001", "talk 1次 H002"]],
  // the thing, the verb, and its figure behind
  ["给李平送米1袋,雨衣发出去三十几件", ["goods 大米 1袋 H001", "goods 雨衣 ~30件 H001"]],
  [
    "发玉米种:李平10斤;陈九斤8斤;赵满仓今年不种玉米,没要",
    ["goods 玉米种 10斤 H001", "goods 玉米种 8斤 H002"],
  ],
  ["全县各单位捐款捐物折合300万元", ["goods_value 3000000元"]],
  ["李平家电话联系了", ["talk 1次 H001"]],
  ["昨天跟李平通的电话", ["talk 1次 H001 2026-06-11"]],
  ["給李平去了個電話", ["talk 1次 H001"]],
  ["電話聯絡李平", ["talk 1次 H001"]],
  ["给李平买了药,送上门了", ["goods 药品 ? H001", "visit 1户次 H001"]],
  ["争取到饮水项目,新挖蓄水池2口", ["project ?个", "works 蓄水池 2口"]],
  ["我局派驻上坪村工作队本月驻村20天", ["stay 20天"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each([
  "给李平拿了锄头,栽了3畦",
  "李平家今年又添了两头牛",
  "李平给了我一百块",
  "李平家交了电费200元",
  "李平家桌上摆着镇卫生院送的药3盒",
  "李平的轮椅是残联发的,那2袋大米是镇上给的",
  "李平的贷款是他自己办下来的",
  "她一个劲地说麻烦我们了",
  "合唱比赛拿了个二等奖",
  "驻上坪村工作队小结",
  "李平家种玉米500平方米",
  "通水那天大家都高兴",
  "今天连跑两趟县城",
  "村支书拿瓢尝了一口",
  "超市送了3箱",
  "李平家（4口人，种地5亩）",
  "李平家核桃收了300斤,自己掏钱买了2头猪仔",
  "李平他本人去镇上拉肥料了",
  "李平儿子到县城买了2袋化肥",
])("%s tells of no gift, no stay and nobody unknown", (text) => {
  expect(told(text)).toEqual([]);
});

test.each<[string, string[]]>([
  ["给李平送化肥2袋是残联捐的", ["goods 化肥 2袋 H001"]],
  ["把企业捐的轮椅一台转交给李平", ["goods 轮椅 1台 H001"]],
  ["铺设管道 40 米", ["works 管道 40米"]],
  ["给李平送米2袋,他家今年又添了两头牛", ["goods 大米 2袋 H001"]],
  ["李平家去送了2袋化肥", ["goods 化肥 2袋 H001"]],
  ["给李平家抱去一窝小鸡仔，12只", ["goods 小鸡仔 1窝 H001"]],
  ["在上坪村修水渠300米，用水泥5吨", ["works 水渠 300米"]],
  ["给李平送医用口罩1盒", ["goods 医用口罩 1盒 H001"]],
  ["给李平送鸡苗30只，死了两只", ["goods 鸡苗 30只 H001"]],
  ["给李平送慰问品2份（每份米1袋、油1桶）", ["goods 慰问品 2份 H001"]],
  ["给李平送化肥（2袋）", ["goods 化肥 2袋 H001"]],
  ["给李平送500元的红包", ["cash 500元 H001"]],
  ["给李平送家电一件", ["goods 家电 1件 H001"]],
])("%s, and no more", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Where the name of a thing begins behind the household it is for, and a thing named before it is told of. */
test.each<[string, string[]]>([
  ["给李平带红薯5斤", ["goods 红薯 5斤 H001"]],
  ["给李平带带鱼2斤", ["goods 带鱼 2斤 H001"]],
  ["给李平皮带1条", ["goods 皮带 1条 H001"]],
  ["给李平修锄头2把", []],
  ["给李平割草机1台", ["goods 割草机 1台 H001"]],
  ["给李平锄头2把", ["goods 锄头 2把 H001"]],
  ["给李平洗被子2床", ["labour 1人次 H001"]],
  ["给李平拿了一箱奶还有那个白菜白菜是十斤", ["goods 牛奶 1箱 H001", "goods 白菜 10斤 H001"]],
  ["给李平送了鸡苗鸡苗是二十只", ["goods 鸡苗 20只 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual([...expected].sort());
});

/** Things counted as matters are: given where the word for such things stands before them, or their giving behind them. */
test.each<[string, string[]]>([
  ["李平，被罩2个，已送", ["goods 被罩 2个 H001"]],
  ["李平，拐杖1个，已送到家", ["goods 拐杖 1个 H001", "visit 1户次 H001"]],
  ["走访李平，物资：行李包1个", ["goods 行李包 1个 H001", "visit 1户次 H001"]],
  ["李平，被罩2个", []],
  ["李平，隐患3个，已报", []],
  ["李平，诉求2个，已交办", []],
  ["李平，孙子2个，都送幼儿园了", []],
])("%s", (text, expected) => {
  expect(told(text)).toEqual([...expected].sort());
});

/** 药 by whatever verb it was come by. */
test.each<[string, string[]]>([
  [
    "带村医到李桂花家给她看病，给她拿药3盒",
    ["goods 药品 3盒 H004", "medical 1人次 H004", "visit 1户次 H004"],
  ],
  ["给刘军抓药5副", ["goods 药品 5副 H003"]],
  ["给刘军买药2盒", ["goods 药品 2盒 H003"]],
  ["刘军去镇上拿药了，家里没人", ["visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a thing is to be used as is no second one. */
test.each<[string, string[]]>([
  ["给刘军家送去一车秸秆当柴火", ["goods 秸秆 1车 H003"]],
  ["给李桂花送去两袋洋芋当种子", ["goods 洋芋 2袋 H004"]],
  ["给刘军送去一车牛粪当作肥料", ["goods 牛粪 1车 H003"]],
  ["给刘军送去作业本20本", ["goods 作业本 20本 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
