import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What was meant for one and went to another, what they made and who bought of it, and what only stands beside. */
test.each<[string, string[]]>([
  // meant for one, given to another
  ["火盆1个本来是给李平的，他不肯要，就给了陈九斤", ["goods 火盆 1个 H002"]],
  ["给李平带了一箱奶，他不收，我就拿给了陈九斤", ["goods 牛奶 1箱 H002"]],
  ["棉被两床原是给李平准备的，他推让，最后给了陈九斤", ["goods 被子 2床 H002"]],
  ["本来给李平带了2袋米，他死活不要，就送给陈九斤了", ["goods 大米 2袋 H002"]],
  ["给李平送了一袋米，他不肯收", []],
  ["走访李平，带的一箱奶他没要，给了陈九斤", ["goods 牛奶 1箱 H002", "visit 1户次 H001"]],
  ["入户李平，带了2袋米，他不收，就送给陈九斤了", ["goods 大米 2袋 H002", "visit 1户次 H001"]],
  [
    "走访李平，带了米2袋、油1桶，油他没要，转给了陈九斤",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H002", "visit 1户次 H001"],
  ],
  ["走访李平，带的一箱奶他没要，又带回来了", ["visit 1户次 H001"]],
  [
    "走访李平，送油1桶，就给陈九斤家扫院子",
    ["goods 食用油 1桶 H001", "labour 1人次 H002", "visit 1户次 H001"],
  ],
  ["走访李平，送油1桶，就送陈九斤回家了", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["走访李平，带的一箱奶他没要，给了陈九斤200元", ["cash 200元 H002", "visit 1户次 H001"]],
  ["走访李平，带的一箱奶他没要，陈九斤也没要", ["visit 1户次 H001"]],
  ["走访李平，送米2袋，给陈九斤也是", ["goods 大米 2袋 H001", "goods 大米 2袋 H002", "visit 1户次 H001"]],
  ["给李平准备的棉被2床送到了", ["goods 被子 2床 H001"]],
  ["给李平送了米一袋，给陈九斤送了油一桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H002"]],
  // of what they made
  ["李平家今年榨了80斤茶油，我帮她卖了20斤，收了1000块", ["sale 茶油 1000元 H001", "sale 茶油 20斤 H001"]],
  ["李平熬了100斤红糖，同事们买走60斤，一共900元", ["sale 红糖 60斤 H001", "sale 红糖 900元 H001"]],
  ["李平捡了一筐菌子，我买了5斤，给他150块", ["sale 菌子 150元 H001", "sale 菌子 5斤 H001"]],
  ["李平家收了两千斤柑子，我们食堂订了五百斤", ["sale 柑子 500斤 H001"]],
  ["李平家今年挖了30斤天麻，她自己卖了20斤，收了2000块", []],
  ["李平说去年养了40只羊，今年还要再买20只", []],
  ["李平养了40只鸭，我给他买了20斤饲料", ["goods 饲料 20斤 H001"]],
  // what one gets for his work
  ["给李平送了2袋米，她儿子在广东打工，一个月五千多块", ["goods 大米 2袋 H001"]],
  ["走访李平，她弟弟在工地做小工，一天两百块", ["visit 1户次 H001"]],
  ["看望李平，女儿在深圳当护士，月月寄回两千块", ["visit 1户次 H001"]],
  ["慰问李平，一年一次，这次给了500元", ["cash 500元 H001", "visit 1户次 H001"]],
  // as long as something takes
  ["给李平送了鱼苗500尾，我等了他一根烟的工夫", ["goods 鱼苗 500尾 H001"]],
  ["到李平家，他在田里，等了一顿饭的功夫", ["visit 1户次 H001"]],
  ["给李平送烟一条、茶叶两盒", ["goods 烟 1条 H001", "goods 茶叶 2盒 H001"]],
  // one of those just counted
  ["给李平拿了两袋米就是那个一袋三十斤的哦对还有一壶油", ["goods 大米 2袋 H001", "goods 食用油 1壶 H001"]],
  ["给李平送两袋化肥一袋一百斤的又给了她一把锄头", ["goods 化肥 2袋 H001", "goods 锄头 1把 H001"]],
  ["给李平送了一袋五十斤米", ["goods 大米 1袋 H001"]],
  // loans seen through, and debts
  ["李平那个五万块钱的贷款我给他办下来了", ["loan 50000元 H001"]],
  ["去李平家跑了一趟他那三万块的贷款我帮他申请下来了", ["loan 30000元 H001", "visit 1户次 H001"]],
  ["李平欠我行的3万贷款已还清", []],
  ["李平在我行有3万元贷款", []],
  // measures by their unit, and things by more than one word
  ["给李平两斗黄豆种", ["goods 黄豆种 2斗 H001"]],
  ["为上坪村卫生室捐血压仪6台", ["goods 血压仪 6台"]],
  ["消费帮扶 486.5 万元", ["sale 4865000元"]],
  ["给上坪村更换变压器2台", ["works 变压器 2台"]],
  ["给李平换灯泡3个", ["labour 1人次 H001"]],
  ["中午在李平家搭伙吃饭", ["visit 1户次 H001"]],
  ["帮李平搭了个鸡棚", ["labour 1人次 H001"]],
  // how many were solved, whatever about
  ["解决饮水、用电等问题9件", ["solved 9件"]],
  ["帮助解决住房、就业、上学等困难12件", ["solved 12件"]],
  ["调处邻里、土地矛盾3起", ["solved 3件"]],
  // the last of a tour and what all got
  [
    "今天到李平家然后隔壁陈九斤家也去了一人一袋米哦不对陈九斤是两袋",
    ["goods 大米 1袋 H001", "goods 大米 2袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "到李平家，然后陈九斤家也去了，送了一袋米",
    ["goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  // how many times before how much
  ["发放小额贷款12笔96万元", ["loan 960000元"]],
  ["协调贷款3笔，共15万元", ["loan 150000元"]],
  ["给李平协调了一笔5万元的贷款", ["loan 50000元 H001"]],
  ["单位资助李平3000元，我个人添了500", ["cash 3500元 H001"]],
  ["李平家今年添了两头牛", []],
  // sold with our help
  [
    "李平家三分地的姜，我和队员帮着挖完装车，拉到圩上卖了，一共卖得760元",
    ["labour 1人次 H001", "sale 姜 760元 H001"],
  ],
  ["帮李平收了一天花生，他自己拉去卖了300块", ["labour 1人次 H001"]],
  // those who were treated, and those who were visited
  ["今天陪县医院专家到村义诊，看了63位老人", ["medical 63人次"]],
  ["去村里看了6位老人", ["visit 6户次"]],
  // the way to so many, told one by one
  [
    "今天去上坪村两户：李平家送鸡苗20只，陈九斤家送鸭苗15只",
    ["goods 鸡苗 20只 H001", "goods 鸭苗 15只 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  // whom the call went to
  ["到李平家，他家的水泵烧了，我打电话喊镇上师傅来换了一台", ["solved 1件 H001", "visit 1户次 H001"]],
  ["打电话给李平，他说鱼苗收到了", ["talk 1次 H001"]],
  // titles with their greeting
  [
    "大家下午好，县卫健局驻村工作队入户情况反馈\n①李平家：送鱼饲料2包\n②陈九斤家：打扫院子",
    ["goods 鱼饲料 2包 H001", "labour 1人次 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["上坪村帮扶动态\n李平家：送米一袋", ["goods 大米 1袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["李平还想再贷5万元扩猪圈，让我问问信贷员", ["李平还想再贷5万元扩猪圈，让我问问信贷员"]],
  ["李平想再要两袋化肥", ["李平想再要两袋化肥"]],
  ["李平想再种点药材", []],
  ["李平反映饮水、用电等问题", ["李平反映饮水、用电等问题"]],
  ["给上坪村换变压器1台，老百姓炒茶再也不怕跳闸了", []],
  ["给李平家通了水，再也不用担心停水", []],
  ["李平担心下雨漏水", ["李平担心下雨漏水"]],
])("%s: needs", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

test("the right day stands in front of the one that is denied", () => {
  const { intent, entries } = read("日期写错了，走访李平是6月9号，不是6月10号");
  expect(intent).toBe("correct");
  expect(entries.map(({ measure, day }) => `${measure} ${day}`)).toEqual(["visit 2026-06-09"]);
});

/** What was lacking or promised, and then made good. */
test.each<[string, string[]]>([
  ["李平看病缺的三千块，我和同事凑齐给他了", ["cash 3000元 H001"]],
  ["李平盖房差的两千元，单位给补上了", ["cash 2000元 H001"]],
  ["陈九斤开学差的八百块我给垫上了", ["cash 800元 H002"]],
  ["陈九斤缺的两袋化肥，今天给他送去了", ["goods 化肥 2袋 H002"]],
  ["李平上学缺的五百块还没着落", []],
  ["李平缺的五千块钱，信用社贷给他了", []],
  ["上周答应给李平的遮阳网今天给补上了，两卷", ["goods 遮阳网 2卷 H001"]],
  ["上回答应李平的种子，今天捎去了，两袋", ["goods 种子 2袋 H001"]],
  ["上周答应给李平的化肥3袋今天送去了", ["goods 化肥 3袋 H001"]],
  ["上次答应给李平、陈九斤的米各1袋今天送到了", ["goods 大米 1袋 H001", "goods 大米 1袋 H002"]],
  ["答应给李平的遮阳网下周补上", []],
  ["答应给李平的化肥3袋，今天没带", []],
  ["他答应给我的两袋花生", []],
])("%s", (text, expected) => {
  expect(told(text)).toEqual([...expected].sort());
});
