import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A figure put right with no word for it: a pause, a yes, what is owned to, brackets. */
test.each<[string, string[]]>([
  ["给刘军送了三箱奶呃四箱", ["goods 牛奶 4箱 H003"]],
  ["给赵满仓一百块哦两百块", ["cash 200元 H007"]],
  ["李桂花家拿了五斤面不六斤面", ["goods 面粉 6斤 H004"]],
  ["给陈九斤送了一床被子嗯是两床对两床", ["goods 被子 2床 H002"]],
  ["给刘军送了两桶还是三桶油来着,对,三桶", ["goods 食用油 3桶 H003"]],
  ["给李平送鸡苗20只,写少了,是200只", ["goods 鸡苗 200只 H001"]],
  ["给陈九斤3000元,多打了个0,应该是300元", ["cash 300元 H002"]],
  ["给李平送了2袋化肥,少报了,是3袋", ["goods 化肥 3袋 H001"]],
  ["李平家面粉3袋(实际是5袋)", ["goods 面粉 5袋 H001"]],
  ["给李平送了两袋米,不止,三袋", ["goods 大米 3袋 H001"]],
  ["去李平家送了两袋米,对,两袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  // The thing told once more with its figure.
  ["给李平拿了一桶油一袋面哦面是两袋不是一袋", ["goods 面粉 2袋 H001", "goods 食用油 1桶 H001"]],
  ["给刘军送了三袋化肥两卷地膜,地膜是三卷,不是两卷", ["goods 化肥 3袋 H003", "goods 地膜 3卷 H003"]],
  ["给赵满仓家送了一袋尿素两袋二铵嗯二铵是一袋尿素是两袋", ["goods 二铵 1袋 H007", "goods 尿素 2袋 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Two things, two households, two gifts, and what only sounds like a slip. */
test.each<[string, string[]]>([
  ["给李平送两袋米嗯三袋面", ["goods 大米 2袋 H001", "goods 面粉 3袋 H001"]],
  ["给李平两袋米哦陈九斤三袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H002"]],
  ["给李平米两袋啊面三袋", ["goods 大米 2袋 H001", "goods 面粉 3袋 H001"]],
  ["给李平两袋米,对了,还有三袋化肥", ["goods 化肥 3袋 H001", "goods 大米 2袋 H001"]],
  ["给李平两袋米,对陈九斤也给了两袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
  ["给李平送米2袋,不到3袋化肥给了陈九斤", ["goods 化肥 ~3袋 H002", "goods 大米 2袋 H001"]],
  ["给李平送2袋米,多说了几句,3袋化肥给了陈九斤", ["goods 化肥 3袋 H002", "goods 大米 2袋 H001"]],
  ["给李平送米2袋,少给了1袋", ["goods 大米 2袋 H001"]],
  ["给李平送米2袋(每袋50斤)", ["goods 大米 2袋 H001"]],
  ["给李平2袋化肥,又给了3袋", ["goods 化肥 5袋 H001"]],
  ["给李平送了一袋米嗯给陈九斤的米是两袋", ["goods 大米 1袋 H001", "goods 大米 2袋 H002"]],
  ["给李平送了两袋米,米是五十斤一袋的", ["goods 大米 2袋 H001"]],
  ["今天走了九户啊里头有两户是五保户", ["visit 9户次"]],
  ["走访了十户嗯有三户没在家", ["visit 3户次 missed", "visit 7户次"]],
  ["去李平家聊了两个小时嗯给了一袋米", ["goods 大米 1袋 H001", "talk 1次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was wrong is denied once more behind what is right: a slip within the message, and no earlier report. */
test.each<[string, string, string[]]>([
  ["给刘军送了三车煤嗯不对是四车不是三车", "report", ["goods 煤 4车 H003"]],
  ["给李桂花拿了两壶油,不对,是三壶,不是两壶", "report", ["goods 食用油 3壶 H004"]],
  ["赵满仓家给了三百块钱慰问金不对是四百不是三百", "report", ["cash 400元 H007"]],
  [
    "陈九斤家送了三袋米嗯不对两袋不是三袋赵满仓家送了一桶油",
    "report",
    ["goods 大米 2袋 H002", "goods 食用油 1桶 H007"],
  ],
  ["走访了八户不对是九户不是八户", "report", ["visit 9户次"]],
  ["刘军家的化肥是四袋不是三袋", "correct", ["goods 化肥 4袋 H003"]],
  ["刘军的两袋米报错了是三袋不是两袋", "correct", ["goods 大米 3袋 H003"]],
  ["给刘军两袋化肥不是两袋米", "correct", ["goods 化肥 2袋 H003"]],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});

/** How it is shared, the thing, the act or the whole list told again with the right figure. */
test.each<[string, string[]]>([
  ["李桂花赵满仓两家补助每户六百哦不每户七百", ["cash 700元 H004", "cash 700元 H007"]],
  ["给刘军赵满仓各送了一床被子不对各两床被子", ["goods 被子 2床 H003", "goods 被子 2床 H007"]],
  ["刘军赵满仓一共四袋面不对每家四袋", ["goods 面粉 4袋 H003", "goods 面粉 4袋 H007"]],
  ["给李桂花带了八斤面哦是十八斤面十八斤", ["goods 面粉 18斤 H004"]],
  ["给赵满仓两千块钱哦不是两千是二百二百块的慰问金", ["cash 200元 H007"]],
  ["给刘军十五十五斤面", ["goods 面粉 15斤 H003"]],
  ["给刘军送了五箱奶两袋面不对是四箱奶", ["goods 牛奶 4箱 H003", "goods 面粉 2袋 H003"]],
  ["给刘军送了奶两箱面一袋不对奶三箱面两袋", ["goods 牛奶 3箱 H003", "goods 面粉 2袋 H003"]],
  ["给赵满仓送了一个脸盆不对给了两个脸盆", ["goods 脸盆 2个 H007"]],
  ["刘军家一桶油赵满仓家两桶油不对刘军家是三桶油", ["goods 食用油 2桶 H007", "goods 食用油 3桶 H003"]],
  ["给刘军十斤米三十斤面不对说反了米三十面十斤", ["goods 大米 30斤 H003", "goods 面粉 10斤 H003"]],
  ["给李桂花一床毯子不是毯子是棉被", ["goods 被子 1床 H004"]],
  ["给李桂花两袋面准确地说是三袋", ["goods 面粉 3袋 H004"]],
  // By another pack, and one of the list not given.
  ["给刘军送了一袋米记错人了是给赵满仓的", ["goods 大米 1袋 H007"]],
  ["到刘军家送米2袋,哦搞错户了,是李桂花家", ["goods 大米 2袋 H004", "visit 1户次 H004"]],
  ["给刘军送牛奶一盒,不对,是一箱(一箱12盒)", ["goods 牛奶 1箱 H003"]],
  ["给刘军送化肥两袋,说错了,是一吨", ["goods 化肥 1吨 H003"]],
  ["刚给李桂花送了两盒药一桶油哦说错了药是三盒油这回没送", ["goods 药品 3盒 H004"]],
  ["给刘军送了三包化肥一袋种子。哦说错了,化肥是五包,种子没给", ["goods 化肥 5包 H003"]],
  ["给刘军送了一袋米,赵满仓米没给", ["goods 大米 1袋 H003"]],
  ["走访了刘军赵满仓不对赵满仓没见到", ["visit 1户次 H003", "visit 1户次 H007 missed"]],
  ["走访了刘军赵满仓不对刘军和李桂花", ["visit 1户次 H003", "visit 1户次 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the thing just counted is like is no other thing; whose it is or what it lacks is told on. */
test.each<[string, string[]]>([
  ["给刘军带了一桶油三包面那个面是十斤一包的", ["goods 面粉 3包 H003", "goods 食用油 1桶 H003"]],
  ["给赵满仓送了个电风扇那个风扇是带遥控的", ["goods 电风扇 1个 H007"]],
  ["给李桂花送了三床被子,被子是加厚的,又给了二百块", ["cash 200元 H004", "goods 被子 3床 H004"]],
  ["化肥我给了刘军两包半就是还有半包是拆开过的", ["goods 化肥 2.5包 H003"]],
  ["给刘军送了两包半化肥还有半包尿素", ["goods 化肥 2.5包 H003", "goods 尿素 0.5包 H003"]],
  ["今天给刘军送的面是两袋", ["goods 面粉 2袋 H003"]],
  ["李桂花家买了一台电视那电视是旧的", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Broken off at a dash, at dots or at 、 and put right; the same act, or another name for the thing. */
test.each<[string, string[]]>([
  ["给刘军送了两袋化肥——不是，三袋化肥，薄膜1卷", ["goods 化肥 3袋 H003", "goods 地膜 1卷 H003"]],
  ["李桂花家，劈柴用的斧头2把……不是，斧头1把，都给她了", ["goods 斧头 1把 H004"]],
  ["给赵满仓带去面3袋——不是，2袋，油1壶", ["goods 面粉 2袋 H007", "goods 食用油 1壶 H007"]],
  ["走访刘军——不对，走访李桂花，给她带了奶1箱", ["goods 牛奶 1箱 H004", "visit 1户次 H004"]],
  ["看望陈九斤哦不对看望赵满仓送面1袋", ["goods 面粉 1袋 H007", "visit 1户次 H007"]],
  ["给李桂花送了一床褥子——不是褥子，是毯子", ["goods 毯子 1床 H004"]],
  ["给李桂花拿了两双鞋、不是，一双，袜子三双", ["goods 袜子 3双 H004", "goods 鞋 1双 H004"]],
  ["给李平送化肥3袋，不是，地膜3卷", ["goods 化肥 3袋 H001", "goods 地膜 3卷 H001"]],
  ["给李平送化肥3袋，他说不是，化肥2袋是他自己买的", ["goods 化肥 3袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 刚去过 tells when it was done, and 刚送的, 刚报的 point to an earlier report. */
test.each<[string, string, string[]]>([
  [
    "赵满仓家刚去过带了两壶油一袋米不对米是两袋",
    "report",
    ["goods 大米 2袋 H007", "goods 食用油 2壶 H007", "visit 1户次 H007"],
  ],
  ["刚才去李桂花家给了两百块钱不对三百", "report", ["cash 300元 H004", "visit 1户次 H004"]],
  ["刚刚给刘军送了三袋化肥哦不对是两袋", "report", ["goods 化肥 2袋 H003"]],
  ["刚给刘军送的三袋化肥不对是两袋", "correct", ["goods 化肥 2袋 H003"]],
  ["刚报的刘军三袋化肥不对是两袋", "correct", ["goods 化肥 2袋 H003"]],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});
