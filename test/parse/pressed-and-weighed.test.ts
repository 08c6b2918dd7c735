import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Pressed to take it, they took less than was brought. */
test.each<[string, string[]]>([
  ["给陈九斤送慰问金600元,推辞半天才收下400", ["cash 400元 H002"]],
  ["给李平送面粉3袋,他劝了半天才接下一袋", ["goods 面粉 1袋 H001"]],
  ["给刘军300元,他死活只要了100", ["cash 100元 H003"]],
  ["给李桂花送米2袋,她勉强收了一袋", ["goods 大米 1袋 H004"]],
  ["给李平送500元,推让了好一阵,只收了200元", ["cash 200元 H001"]],
  ["给李平送500元,他说啥也不要,最后收了300元", ["cash 300元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** All of it was taken, or another told of took what was theirs. */
test.each<[string, string[]]>([
  ["给陈九斤送慰问金600元,推辞半天才收下", ["cash 600元 H002"]],
  ["给李平送500元,推辞半天才收下,又给刘军300元", ["cash 300元 H003", "cash 500元 H001"]],
  ["给李平送面粉2袋,推辞半天才收下,顺便收了300斤玉米", ["goods 面粉 2袋 H001"]],
  ["给李平送500元,刘军推辞半天才收下300元", ["cash 300元 H003", "cash 500元 H001"]],
  ["给李平送米2袋,他硬不要", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What it weighed and how is of the thing sold, and no thing of its own. */
test.each<[string, string[]]>([
  [
    "食堂从李平家买了一头猪,重260斤,付了3900元",
    ["sale 猪 1头 H001", "sale 猪 260斤 H001", "sale 猪 3900元 H001"],
  ],
  ["帮陈九斤卖了一只羊,毛重66斤,卖了1300", ["sale 羊 1300元 H002", "sale 羊 1只 H002", "sale 羊 66斤 H002"]],
  ["从刘军家买羊一只,称重62斤", ["sale 羊 1只 H003", "sale 羊 62斤 H003"]],
  ["走访马七条件差", ["visit 1户次 ?马七"]],
  ["看望牛五只有老伴在家", ["visit 1户次 ?牛五"]],
  ["给羊六只送了一桶油", ["goods 食用油 1桶 ?羊六只"]],
  ["给羊三头家送面1袋", ["goods 面粉 1袋 ?羊三头"]],
  ["跟李平买牛一头,付9000元", ["sale 牛 1头 H001", "sale 牛 9000元 H001"]],
  ["帮刘军卖了苹果500斤,卖价2元一斤,收入1000元", ["sale 苹果 1000元 H003", "sale 苹果 500斤 H003"]],
  ["给李平送羊一只,重40斤", ["goods 羊 1只 H001"]],
  ["给刘军送羊肉一块,毛重5斤", ["goods 羊肉 1块 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of a loan that was wished for, what was granted; of another's, or in parts, nothing else. */
test.each<[string, string[]]>([
  ["李平想贷款6万养牛,信用社只批了4万,今天放款了", ["loan 40000元 H001"]],
  ["陈九斤申请贷款8万,批下来5万", ["loan 50000元 H002"]],
  ["刘军想贷5万,协调农商行放了2万", ["loan 20000元 H003"]],
  ["李平想贷款6万养牛,已协调信用社,今天放款了", ["loan 60000元 H001"]],
  ["李平想贷款6万养牛,信用社还没批", []],
  ["李平想贷5万买牛,给他批了3000元救助金", ["cash 3000元 H001"]],
  ["李平想贷款6万,刘军批了3万", []],
  ["李平想贷款6万,刘军想贷款4万,我协调农商行批了3万", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A bill of theirs that we paid stays paid where what they would give back was not taken. */
test.each<[string, string[]]>([
  ["替李平交了150块电费,他非要还我,没要", ["cash 150元 H001"]],
  ["给刘军付了药费90元,他要给我钱,我没要", ["cash 90元 H003"]],
  ["替李平交了150块电费,他把钱还我了", []],
  ["给李平送200元,他没要", []],
  ["单位组织我和小田各给刘军200元", ["cash 400元 H003"]],
  ["单位和我个人各给陈九斤400元", ["cash 800元 H002"]],
  ["我和单位各给李平一袋米", ["goods 大米 2袋 H001"]],
  ["单位给李平、刘军各送了一袋米", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["我单位各给李平、刘军300元", ["cash 300元 H001", "cash 300元 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What an insurer paid them, and a subsidy of the state that bears a word of work. */
test.each<[string, string[]]>([
  ["保险公司赔付李平家牛死亡3头,共9000元", []],
  ["给李平报了耕地补贴6亩", []],
  ["给李平家报了粮食补贴,他家7亩地共840元", []],
  ["解决刘军家低保金未发问题", ["solved 1件 H003"]],
  ["帮李平家耕地2亩", ["labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
