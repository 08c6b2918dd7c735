import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What one costs, said with its 一, beside how many there were. */
test.each<[string, string[]]>([
  ["给李平买了煤八百一吨买了两吨", ["goods 煤 2吨 H001"]],
  ["给李平买了煤，八百一吨，买了两吨。", ["goods 煤 2吨 H001"]],
  ["帮李平卖了十斤蜂蜜，八十一斤。", ["sale 蜂蜜 10斤 H001"]],
  ["帮李平卖蜂蜜，八十一斤，卖了十斤", ["sale 蜂蜜 10斤 H001"]],
  ["帮李平卖了鸡六十一只一共十只", ["sale 鸡 10只 H001"]],
  ["给李平送了鸡苗五十一只一百只。", ["goods 鸡苗 100只 H001"]],
  ["给李平买了五十一袋的面两袋", ["goods 面粉 2袋 H001"]],
  ["给李平买了化肥130一袋买了3袋。", ["goods 化肥 3袋 H001"]],
  ["帮李平卖羊一千二一只卖了五只", ["sale 羊 5只 H001"]],
  ["帮李平卖了五百斤洋芋八毛一斤四百块钱", ["sale 洋芋 400元 H001", "sale 洋芋 500斤 H001"]],
  // numbers
  ["给李平送鸡苗五十一只", ["goods 鸡苗 51只 H001"]],
  ["给李平送米二十一袋，面两袋", ["goods 大米 21袋 H001", "goods 面粉 2袋 H001"]],
  ["给李平送鸡五十一只二十只鸭", ["goods 鸡 51只 H001", "goods 鸭 20只 H001"]],
  ["帮李平卖鸡五十一只，又卖了十只", ["sale 鸡 61只 H001"]],
  ["李平家养鸡五十一只卖了十只", []],
])("%s -> what was handed over or sold", (text, expected) => expect(told(text)).toEqual(expected));

/** What is said of a day to come, and what we will do. */
test.each<[string, string[]]>([
  ["给李平打电话说明天送化肥两袋。", ["talk 1次 H001"]],
  ["给李平打电话说明天有义诊。", ["talk 1次 H001"]],
  ["给李平打电话说明年给他发鸡苗20只。", ["talk 1次 H001"]],
  ["给李平说明早送两袋米", []],
  ["我会再去李平家一趟。", []],
  ["我一定会再来李平家", []],
  ["我们还会去看望刘军。", []],
  ["我还会再给李平送两袋米", []],
  // explained, and done
  ["给李平打电话说明情况，送米两袋", ["goods 大米 2袋 H001", "talk 1次 H001"]],
  ["我会同村干部走访李平，送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["开完会我们去李平家", ["visit 1户次 H001"]],
])("%s -> what is done by now", (text, expected) => expect(told(text)).toEqual(expected));

/** What was found on them elsewhere, or offered and not wanted. */
test.each<[string, string[]]>([
  ["刘军上次体检查出胆结石。", []],
  ["李桂花体检时发现血糖高。", []],
  ["李平在县医院体检过了，没问题", []],
  ["我说送李平去看病，他说不用", []],
  ["带李平体检查出高血压", ["medical 1人次 H001"]],
  ["体检发现李平血压高", ["medical 1人次 H001"]],
  ["我送李平去看病，他说不用交钱", ["medical 1人次 H001"]],
  ["我说送李平去看病，他说好，我们就去了", ["medical 1人次 H001"]],
])("%s -> who was treated by us", (text, expected) => expect(told(text)).toEqual(expected));

/** There after all, waited for in vain, or elsewhere. */
test.each<[string, string[]]>([
  ["以为赵满仓不在家，原来在厨房。", ["visit 1户次 H007"]],
  ["还以为李平家没人，走到后院见他在喂猪", ["visit 1户次 H001"]],
  ["李平家没人应，绕到后院见他在劈柴。", ["visit 1户次 H001"]],
  ["喊了两声没人应，推门一看李平躺在炕上。", ["visit 1户次 H001"]],
  ["以为李平不在家，原来他在县城", ["visit 1户次 H001 missed"]],
  ["李平不在家，邻居说他在地里", ["visit 1户次 H001 missed"]],
  ["在李平家等了半个小时没等到他。", ["visit 1户次 H001 missed"]],
  ["李平家等了两个小时人没回来", ["visit 1户次 H001 missed"]],
  ["在李平家等了半个小时他回来了", ["visit 1户次 H001"]],
  ["在村委会等了半天没等到李平", []],
  ["去李平家，他在女儿家。", ["visit 1户次 H001 missed"]],
  ["去李平家，说他走亲戚去了", ["visit 1户次 H001 missed"]],
  ["去李平家，他在女儿家住，跟他老伴聊了聊", ["talk 1次 H001", "visit 1户次 H001"]],
  ["李平去了刘军没在", ["visit 1户次 H001", "visit 1户次 H003 missed"]],
  ["李平去了，陈九斤不在", ["visit 1户次 H001", "visit 1户次 H002 missed"]],
  ["李平去了，他女儿不在", []],
  ["今天李平去了镇上，刘军没在家", ["visit 1户次 H003 missed"]],
])("%s -> who was met", (text, expected) => expect(told(text)).toEqual(expected));

/** Laid out by theirs, given before, out of a stock. */
test.each<[string, string[]]>([
  ["李平家的猪是年初用1000元补助买的。", []],
  ["李平用2000元补助买了3只羊。", []],
  ["李平用政府给的3000元买了牛。", []],
  ["我们用2000元给李平买了3只羊", ["goods 羊 3只 H001"]],
  ["我送去的两袋化肥李平说用完了。", []],
  ["单位送的两箱鸡苗李平养大了", []],
  ["当初发的鸡苗20只，李平家剩12只。", []],
  ["李平身上穿的棉衣是我去年送的。", []],
  ["今天我送的两袋化肥李平都用上了", ["goods 化肥 2袋"]],
  ["单位送的鸡苗20只，今天发给了李平", ["goods 鸡苗 20只 H001"]],
  ["把单位捐的衣服给李桂花家拿了两件棉衣。", ["goods 棉衣 2件 H004"]],
  ["把带来的水果给李平孙子拿了两个苹果。", ["goods 苹果 2个 H001"]],
  ["把衣服给李平拿了两件", ["goods 衣物 2件 H001"]],
  ["我把李平家的包谷一袋一袋码好。", ["labour 1人次 H001"]],
])("%s -> what was given", (text, expected) => expect(told(text)).toEqual(expected));
