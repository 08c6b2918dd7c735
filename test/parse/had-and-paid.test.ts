import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What the household served or gave along is nothing given; what we left there is. */
test.each<[string, string[]]>([
  ["喝了李平一碗蜜水,走时留了200块", ["cash 200元 H001"]],
  ["吃了陈九斤一碗刀削面", []],
  ["借了李平两把铁锹,还送了他一袋米", ["goods 大米 1袋 H001"]],
  ["在李平家坐了坐,他女人炖了只鸡", ["visit 1户次 H001"]],
  ["李平硬留我们吃饭,走的时候还塞了一兜核桃", []],
  ["李平留我们吃饭,走的时候塞了200块钱给他", ["cash 200元 H001"]],
  ["李平留我们吃饭,走的时候留了一箱牛奶", ["goods 牛奶 1箱 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Pay by the day, a price and accounts of theirs are no money given, and no thing. */
test.each<[string, string[]]>([
  ["去李平家,她说请人割麦一天给180,还是请不到", ["visit 1户次 H001"]],
  ["陈九斤在镇上做工,一天给90,管午饭", []],
  ["李平硬要给我两只鸡,我按市价付了他150块", []],
  ["走访李平,给了150块", ["cash 150元 H001", "visit 1户次 H001"]],
  ["陈九斤家算账:工资2万,花椒6400,核桃1500", []],
  ["给陈九斤送鸡苗200", ["goods 鸡苗 200 H002"]],
  // What they cut of their own, and what was cut off for them in a shop.
  ["到刘军家他家今年韭菜割了八十斤我给了他一瓶酒", ["goods 酒 1瓶 H003", "visit 1户次 H003"]],
  ["去刘军家割了两斤肉给他", ["goods 肉 2斤 H003", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Groups we went in, papers got anew and words of time are no things. */
test.each<[string, string[]]>([
  ["今天分了两个组,我们走访了李平家", ["visit 1户次 H001"]],
  ["李平的社保卡掉了,去大厅重新办了一张", []],
  ["陈九斤的折子丢了,陪他去信用社补办了一本", []],
  ["走的时候我们几个凑了500块钱给李平", ["cash 500元 H001"]],
  ["走的时候给李平留了一桶油", ["goods 食用油 1桶 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What kept the sender from getting there, what is put off and what was met on the spot raises no need. */
test.each<[string, string[]]>([
  ["给李平拉的化肥,车上不去,放在村口了", []],
  ["李平自己买的水泥10包,说不够再说", []],
  ["李平家打谷差人手,我和同事过去帮忙打了一上午", []],
  ["李平家打谷差人手", ["李平家打谷差人手"]],
  ["李平反映车进不去", ["李平反映车进不去"]],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What they put into what is theirs is no project's money. */
test.each<[string, string[]]>([
  ["走访李平，他自己投资3万元盖了牛棚", ["visit 1户次 H001"]],
  ["今天走访赵满仓，今年自己又投了1.6万元搭葡萄架", ["visit 1户次 H007"]],
  ["和刘军拉家常，他儿子又投了3万开饭馆", ["talk 1次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["工作队今年又投了1.8万元安装路灯", ["project_funds 18000元"]],
  ["给村上投了3万元搭大棚", ["project_funds 30000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** An errand that they paid themselves, whether told before it was run or behind, is no gift; nor is what they paid the sender for. */
test.each<[string, string[]]>([
  ["李平托我给他买三袋饲料,钱他自己出,今天给他送去了", []],
  ["给陈九斤家代购的农药2瓶送到了,他付了50元", []],
  ["给刘军捎去一袋种子,种子钱他自己掏", []],
  ["帮李桂花代买了2袋面,她给了我160元", []],
  ["给赵满仓捎去尿素2袋,赵满仓给了我200元", []],
  ["给李平家送米2袋、种子3包,种子钱他自己出", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What we paid for, what they paid for something else, and money that was not taken. */
test.each<[string, string[]]>([
  ["李平要我帮他买三袋饲料,钱我出,今天给他送去了", ["goods 饲料 3袋 H001"]],
  ["给李平捎去化肥2袋,他给了我100元,我没要", ["goods 化肥 2袋 H001"]],
  ["给李平送化肥2袋,他付了水费60元", ["goods 化肥 2袋 H001"]],
  ["给李平家送米2袋,种子钱他自己出", ["goods 大米 2袋 H001"]],
  ["给李平送米2袋,给他代买的化肥他自己付了240元", ["goods 大米 2袋 H001"]],
  ["给李平家送化肥2袋,单位付了240元", ["goods 化肥 2袋 H001"]],
  // What was sent is a gift, whatever they gave us money for.
  ["给赵满仓送面1袋,他给了我60元,托我买农药", ["goods 面粉 1袋 H007"]],
  ["给刘军送油1桶,他给了我300元。我帮他交了电费", ["goods 食用油 1桶 H003", "solved 1件 H003"]],
  ["给李桂花送米1袋,她给了我们80元,说是还上回借的", ["goods 大米 1袋 H004"]],
  ["给李平代买种子1袋,他给了我100元,让我交水费", ["goods 种子 1袋 H001"]],
  ["给赵满仓送去被子1床,另代买种子2袋,他付了90元", ["goods 被子 1床 H007"]],
  ["给刘军送尿素2袋,帮他买了地膜3卷,他付了120元", ["goods 尿素 2袋 H003"]],
  ["帮刘军卖兔20只,送油1桶,他给了我50元", ["goods 食用油 1桶 H003", "sale 兔 20只 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
