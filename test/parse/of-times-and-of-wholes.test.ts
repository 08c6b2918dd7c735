import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // Of so many times some were in vain: those are no visit.
  ["李平家去了两趟,头一趟没人,第二趟在家", ["visit 1户次 H001"]],
  ["到陈九斤家去了3次,有一次没人", ["visit 2户次 H002"]],
  ["走访李平4次,其中1次不在家", ["visit 3户次 H001"]],
  [
    "李平家去了两次,5号一次没人,9号一次见到了",
    ["visit 1户次 H001 2026-06-05 missed", "visit 1户次 H001 2026-06-09"],
  ],
  ["走访李平2次,陈九斤1次没人", ["visit 1户次 H002 missed", "visit 2户次 H001"]],
  ["去了李平家2次,两次都没人", ["visit 1户次 H001 missed"]],
  ["到陈九斤家去了3次,前两次都没人", ["visit 1户次 H002"]],
  ["走访陈九斤4次,中间一回家里没人", ["visit 3户次 H002"]],
  ["走访刘军3次,第一次没人,第二次也没人", ["visit 1户次 H003"]],
  // Those of another day stay.
  ["昨天走访陈九斤3次,今天一次没人", ["visit 1户次 H002 missed", "visit 3户次 H002 2026-06-11"]],
  ["6月3日走访刘军2次,6月7日一次没人", ["visit 1户次 H003 2026-06-07 missed", "visit 2户次 H003 2026-06-03"]],
  ["本月走访陈九斤3次,6月5日一次没人", ["visit 1户次 H002 2026-06-05 missed", "visit 2户次 H002"]],
  // How often all of them were called on, with some of them named.
  ["走访李平等18户36次", ["visit 1户次 H001", "visit 35户次"]],
  ["走访李平、陈九斤等3户6次", ["visit 1户次 H001", "visit 1户次 H002", "visit 4户次"]],
  ["走访李平等18户", ["visit 17户次", "visit 1户次 H001"]],
  // Matters named with their number, and how many of them are settled by now.
  ["信访案件3件,已化解2件", ["solved 2件"]],
  ["矛盾纠纷4起,目前已化解3起", ["solved 3件"]],
  ["矛盾纠纷2件,已化解3件", ["solved 5件"]],
  ["化解矛盾3件,已办结2件", ["solved 3件"]],
  // Money that is still with us.
  ["李平的慰问金五百块我还没送到家", []],
  ["给李平的慰问金500元,已送到家", ["cash 500元 H001", "visit 1户次 H001"]],
  // What they got together, and how much of it the last of them had.
  ["给李平和陈九斤送了5袋化肥,李平3袋,剩下的给陈九斤", ["goods 化肥 2袋 H002", "goods 化肥 3袋 H001"]],
  [
    "给李平、陈九斤、刘军一共送了9袋米,李平4袋,陈九斤3袋,剩下的都给了刘军",
    ["goods 大米 2袋 H003", "goods 大米 3袋 H002", "goods 大米 4袋 H001"],
  ],
  ["送了5袋面给李平、陈九斤,李平2袋,其余的陈九斤", ["goods 面粉 2袋 H001", "goods 面粉 3袋 H002"]],
  [
    "给李平和陈九斤送了5袋化肥,李平3袋,陈九斤2袋,剩下的给刘军",
    ["goods 化肥 2袋 H002", "goods 化肥 3袋 H001"],
  ],
  ["给李平送了5袋化肥,剩下的给陈九斤", ["goods 化肥 5袋 H001"]],
  ["给李平和陈九斤送了5袋化肥,剩下的放村部", ["goods 化肥 5袋 H001+H002"]],
  ["给刘军、陈九斤送油6桶,刘军2桶,剩下的都是陈九斤家的", ["goods 食用油 2桶 H003", "goods 食用油 4桶 H002"]],
  [
    "给刘军、陈九斤送油6桶,刘军2桶,剩下的下次给陈九斤",
    ["goods 食用油 2桶 H003", "goods 食用油 6桶 H002+H003"],
  ],
  // Each so much of what he was told to have got.
  ["给李平送化肥,给陈九斤送种子,各2袋", ["goods 化肥 2袋 H001", "goods 种子 2袋 H002"]],
  ["李平家送米,陈九斤家送油,每户一份", ["goods 大米 1份 H001", "goods 食用油 1份 H002"]],
  [
    "给李平和陈九斤送化肥,给刘军送种子,各2袋",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 种子 2袋 H003"],
  ],
  ["给刘军送油3桶,给陈九斤送面,各3桶", ["goods 面粉 3桶 H002", "goods 食用油 3桶 H003"]],
  [
    "给刘军送油3桶,给刘军和陈九斤送面,各3袋",
    ["goods 面粉 3袋 H002", "goods 面粉 3袋 H003", "goods 食用油 3桶 H003"],
  ],
  ["给李平送化肥,又送种子,各2袋", ["goods 化肥 2袋 H001", "goods 种子 2袋 H001"]],
  // How much was applied for is nothing got.
  ["为3户申请了临时救助,每户1500元", []],
  ["帮5户申请困难补助,共3000元", []],
  ["为3户申请到临时救助,每户1500元", ["cash 4500元"]],
  ["给3户发了救助金,每户1500元", ["cash 4500元"]],
  ["昨天申请了补助,今天给李平500元", ["cash 500元 H001"]],
  ["帮陈九斤申请大病救助,共计8000元", []],
  ["帮陈九斤申请大病救助,救助金800元左右", []],
  ["为陈九斤申请困难补助,红包300元", ["cash 300元 H002"]],
  ["走访陈九斤,帮他申请了救助,捐款800元", ["cash 800元 H002", "solved 1件 H002", "visit 1户次 H002"]],
  ["刘军想申请补助,慰问金200元", ["cash 200元 H003"]],
  ["帮刘军申请救助,油2桶、现金300元", ["cash 300元 H003", "goods 食用油 2桶 H003"]],
  ["帮刘军申请了补贴,他领到900元", ["cash 900元 H003", "solved 1件 H003"]],
  // Works carried to another house, unless they are only wanted there.
  ["给陈九斤家打水窖1口,给刘军家打了2口", ["works 水窖 1口 H002", "works 水窖 2口 H003"]],
  ["给陈九斤家打水窖1口,刘军家还要打2口", ["works 水窖 1口 H002"]],
  ["给陈九斤家打水窖1口,刘军家没打的2口", ["works 水窖 1口 H002"]],
  // Pieces, with a blank in front of their figure; and money.
  ["送李平肥皂 3 块,洗衣粉 2 袋", ["goods 洗衣粉 2袋 H001", "goods 肥皂 3块 H001"]],
  ["走访李平 香皂 5块 油 1桶", ["goods 食用油 1桶 H001", "goods 香皂 5块 H001", "visit 1户次 H001"]],
  ["走访李平,学费 15 块", ["visit 1户次 H001"]],
  ["李平家 补助 10块", ["cash 10元 H001"]],
  ["给陈九斤送豆腐 2块、毛巾 3块", ["goods 毛巾 3块 H002", "goods 豆腐 2块 H002"]],
  ["给陈九斤买毛巾 9块", []],
  ["走访陈九斤,买药 6块", ["visit 1户次 H002"]],
  ["给陈九斤送馒头 4块", []],
  ["陈九斤家的肥皂 4块", []],
  ["给陈九斤卖菜 7块", []],
  ["给陈九斤交煤 7块", []],
  // Days told with their feast: of the moon, unless the feast is of the sun.
  ["六月二十四火把节走访李平", ["visit 1户次 H001 2025-07-18"]],
  ["三月十二植树节走访李平", ["visit 1户次 H001 2026-03-12"]],
  ["十月十六盘王节走访陈九斤", ["visit 1户次 H002 2025-12-05"]],
  ["九月二十三丰收节走访陈九斤", ["visit 1户次 H002 2025-09-23"]],
  ["五月十母亲节走访陈九斤", ["visit 1户次 H002 2026-05-10"]],
  ["三月十八清明节走访陈九斤", ["visit 1户次 H002"]],
  ["四月十三泼水节走访陈九斤", ["visit 1户次 H002"]],
  ["四月五清明节走访陈九斤", ["visit 1户次 H002 2026-04-05"]],
  ["九月十教师节走访李平", ["visit 1户次 H001 2025-09-10"]],
  ["十月一国庆节走访李平", ["visit 1户次 H001 2025-10-01"]],
  ["五月一劳动节走访李平", ["visit 1户次 H001 2026-05-01"]],
  // Some of a thing, behind money that was given.
  ["给李平送去现金500元,还有衣服一些", ["cash 500元 H001", "goods 衣物 ? H001"]],
  ["给李平送了慰问金300元,还有一些作业本", ["cash 300元 H001", "goods 作业本 ? H001"]],
  ["给李平送了500元,还有一些困难", ["cash 500元 H001"]],
  ["给李平送了500元,还有些化肥没发", ["cash 500元 H001"]],
  ["给陈九斤送了慰问金300元,还有药若干", ["cash 300元 H002", "goods 药品 ? H002"]],
  ["慰问陈九斤300元,他还有些外债", ["cash 300元 H002", "visit 1户次 H002"]],
  ["给陈九斤300元,陈九斤还有些面", ["cash 300元 H002"]],
  ["慰问陈九斤300元,还有些话要说", ["cash 300元 H002", "visit 1户次 H002"]],
  ["给陈九斤捐款300元,还有些热心人", ["cash 300元 H002"]],
  ["慰问陈九斤300元,他还有些米", ["cash 300元 H002", "visit 1户次 H002"]],
  // Whoever is named by his village or group is told of by the sender.
  ["李平家反映猪栏塌了;上坪村的陈九斤家没人", ["visit 1户次 H002 missed"]],
  ["李平家反映猪栏塌了,二组的陈九斤不在家", ["visit 1户次 ?陈九斤 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** By how much a figure was wrong is no figure of the right one. */
test.each<[string, number[]]>([
  ["刚才报的走访改成11户,多数了一户", [11]],
  ["更正:走访改为8户,漏了一户", [8]],
  ["更正一下,化肥应为6袋,漏了2袋", [6]],
  ["更正:漏了1袋化肥", [1]],
  ["应该是面4袋,漏了2袋种子", [4, 2]],
])("%s", (text, figures) => {
  expect(read(text).entries.map(({ quantity }) => quantity)).toEqual(figures);
});

/** Bidden to a feast they ask for nothing. */
test.each<[string, number]>([
  ["李平家要办酒,请我去,我没答应", 0],
  ["李平家杀年猪,喊我们去", 0],
  ["李平家漏雨,请我去", 1],
  ["陈九斤缺钱娶媳,请我去", 1],
  ["李平家要办酒,请我去帮忙写礼簿", 1],
])("%s", (text, needs) => {
  expect(read(text).needs).toHaveLength(needs);
});
