import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is planned, and what plans were spoken of. */
test.each<[string, string, string[]]>([
  ["我的计划是给李平送米2袋", "plan", []],
  ["我们的打算是给李平送羊3只", "plan", []],
  ["村里的计划给李平安排公益岗1人", "plan", []],
  ["后续的工作是走访李平", "plan", []],
  ["以后的化肥送李平2袋", "plan", []],
  ["今后的帮扶是给李平送鸡苗20只", "plan", []],
  ["跟李平聊了聊今后的打算", "report", ["talk 1次 H001"]],
  ["跟李平聊了聊以后的日子", "report", ["talk 1次 H001"]],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});

/** What they brought in, were paid or took from others is no gift taken; nor what we took of theirs. */
test.each<[string, string[]]>([
  ["给刘军送化肥,家里收了20袋玉米", ["goods 化肥 ? H003"]],
  ["给刘军带了药,他家收了30筐苹果", ["goods 药品 ? H003"]],
  ["刘军没要钱,家里收了20袋玉米", []],
  ["刘军送羊去集上,收了3000元", []],
  ["刘军家卖猪没要高价,收了3000元", []],
  ["帮刘军送货,他收了800元", []],
  ["刘军家不要彩礼,收了2万元", []],
  ["刘军不收房租,收了一个徒弟", []],
  ["帮刘军卖洋芋,贩子不收小的,收了50袋", ["sale 洋芋 50袋 H003"]],
  ["带刘军去看病,医院不收押金,收了200元药费", ["medical 1人次 H003"]],
  ["刘军非要送我们鸡蛋,我们推辞不过,收了5个", []],
  ["他给我们送鸡蛋,我不收,最后收了10个", []],
  ["给刘军拉水,收了20元", ["labour 1人次 H003"]],
  ["给刘军送化肥,他要了3袋", ["goods 化肥 3袋 H003"]],
  ["给刘军送化肥,他要了3袋化肥", ["goods 化肥 3袋 H003"]],
  ["刘军推辞没要,收了一盒点心", ["goods 点心 1盒 H003"]],
  ["刘军家不要化肥,收了3袋麦子", []],
  ["刘军不要米,收了5筐苹果", []],
  ["刘军不要钱,只收了一箱苹果", ["goods 苹果 1箱 H003"]],
  ["儿子给刘军送米,他收了2袋", []],
  ["刘军家没要米面,要了一床被子", ["goods 被子 1床 H003"]],
  ["帮刘军打扫院子,他不要钱,收了一袋米", ["goods 大米 1袋 H003", "labour 1人次 H003"]],
  ["刘军不要米,只要了200元", ["cash 200元 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What they paid themselves, and what only passed through our hands, is no money of ours. */
test.each<[string, string[]]>([
  ["走访李平,今年给孩子交了学费8000元,压力大", ["visit 1户次 H001"]],
  ["走访李平,给人家付了彩礼钱60000元", ["visit 1户次 H001"]],
  ["李平家,给儿子结婚掏了彩礼8万", []],
  ["给孙子交了学费2000元,手头紧", []],
  ["收李平家电费62元,我给交了", []],
  ["李平转来医保费380元,我替他交了", []],
  ["给李平在手机上交了电费100元,钱是他给我的", []],
  ["替李平缴了医保380元,收了他380元", []],
  ["给李平结了羊钱1800元", []],
  ["李平家卖猪钱3000元,我给付了", []],
  ["给李平家结了工程款3000元", []],
  ["李平土地流转费2000元,我们付了", []],
  ["买李平鸡蛋,蛋钱60元,我付了", ["sale 蛋钱 60元 H001"]],
  ["李平在外打工,给他孩子交了学费5000元", []],
  ["走访李平,女儿给他交了电费200元", ["visit 1户次 H001"]],
  ["替李平交了电费100元,他给了我100元", []],
  ["给李平孩子交了学费2000元", ["cash 2000元 H001"]],
  ["走访李平,替他交了医保费380元", ["cash 380元 H001", "visit 1户次 H001"]],
  ["帮李平收拾屋子,替他交了电费100元", ["cash 100元 H001", "labour 1人次 H001"]],
  ["李平家电费62元,我给交了", ["cash 62元 H001"]],
  ["李平欠超市的钱500元,我给付了", ["cash 500元 H001"]],
  ["李平欠超市的钱500元,我给还了", ["cash 500元 H001"]],
  ["李平欠超市的钱500元,他儿子还了", []],
  ["李平的化肥钱300元,我给垫了", ["cash 300元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A row of names and sums, of which one was not taken: of money we handed out, and nothing collected, wished for or owned. */
test.each<[string, string[]]>([
  ["收电费:刘军300,陈九斤500,赵满仓没给", []],
  ["收合作医疗:刘军300,陈九斤500,赵满仓没给", []],
  ["收卫生费:刘军300,陈九斤500,赵满仓没要", []],
  ["登记化肥,刘军300元,陈九斤500元,赵满仓不要", []],
  ["刘军想贷5万元,陈九斤3万元,赵满仓不要", []],
  ["刘军养羊300,陈九斤200,赵满仓没要", []],
  ["刘军300,陈九斤500,赵满仓没给", []],
  ["刘军300,陈九斤500,赵满仓没要", ["cash 300元 H003", "cash 500元 H002"]],
  ["今天去发钱,刘军300元,陈九斤500元,赵满仓不肯要", ["cash 300元 H003", "cash 500元 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What all of it is: of things handed out, and not of what they lack, sold or grew. */
test.each<[string, string[]]>([
  ["刘军缺3袋,陈九斤2袋,都是化肥", []],
  ["刘军卖了300斤,陈九斤200斤,都是洋芋", []],
  ["今年产量,刘军3000斤,陈九斤2000斤,都是玉米", []],
  ["登记需求,刘军3袋,陈九斤2袋,都是尿素", []],
  ["存粮:刘军3袋,陈九斤2袋,都是玉米", []],
  ["刘军3袋,陈九斤2袋,都是尿素", ["goods 尿素 2袋 H002", "goods 尿素 3袋 H003"]],
  ["走访了解,刘军3袋,陈九斤2袋,都是尿素", ["visit ?户次"]],
  ["今天下午,刘军3袋,陈九斤2袋,都是尿素", ["goods 尿素 2袋 H002", "goods 尿素 3袋 H003"]],
  ["刘军家3袋,陈九斤家2袋,都是化肥", ["goods 化肥 2袋 H002", "goods 化肥 3袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum in front of a thing is money given, unless what stands before tells of another matter. */
test.each<[string, string[]]>([
  ["受灾情况:刘军3000元、玉米20袋", ["goods 玉米 20袋 H003"]],
  ["统计缺口:刘军3000元、化肥2袋", ["goods 化肥 2袋 H003"]],
  ["合作社分红,刘军500元、面2袋", ["goods 面粉 2袋 H003"]],
  ["随礼:刘军200元、鸡蛋一箱", ["goods 鸡蛋 1箱 H003"]],
  ["上门了解,刘军医药费300元,陈九斤200元、药2盒", ["goods 药品 2盒 H002"]],
  ["刘军300元、米一袋", ["cash 300元 H003", "goods 大米 1袋 H003"]],
  ["发放救灾物资:刘军300元、米一袋", ["cash 300元 H003", "goods 大米 1袋 H003"]],
  ["走访养殖户:刘军300元、饲料一袋", ["cash 300元 H003", "goods 饲料 1袋 H003", "visit 1户次 H003"]],
  ["发放慰问品:刘军300元、米一袋", ["cash 300元 H003", "goods 大米 1袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum got for who would borrow is a loan where it has no name of its own. */
test.each<[string, string[]]>([
  ["刘军想贷款买车,给他争取到5000元补贴", ["cash 5000元 H003"]],
  ["刘军想贷款,另外给他争取了5000元救助金", ["cash 5000元 H003"]],
  ["刘军贷款的事还在跑,给他争取到1000元救助金", ["cash 1000元 H003"]],
  ["刘军想贷款买车,我帮他跑了5000步", []],
  ["刘军想贷款养牛,帮他协调了3万", ["loan 30000元 H003"]],
  ["刘军贷款的事,帮他跑下来5万", ["loan 50000元 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
