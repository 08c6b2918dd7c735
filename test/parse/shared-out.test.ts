import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Who got how much. */
test.each<[string, string[]]>([
  // So much to each, and to how many told before or behind it.
  ["托盘发完了二十户一户五十个", ["goods 托盘 1000个"]],
  ["上坪村白菜苗今天一户发80株,一共发了30户", ["goods 白菜苗 2400株"]],
  ["化肥一户两袋,发了15户", ["goods 化肥 30袋"]],
  ["每户200元慰问金,总共发了12户", ["cash 2400元"]],
  [
    "一户一桶油,送了李平、陈九斤和刘军",
    ["goods 食用油 1桶 H001", "goods 食用油 1桶 H002", "goods 食用油 1桶 H003"],
  ],
  [
    "给李平、陈九斤一人拉去两只鸡、一袋饲料",
    ["goods 饲料 1袋 H001", "goods 饲料 1袋 H002", "goods 鸡 2只 H001", "goods 鸡 2只 H002"],
  ],
  // What goes on in the clause is shared as well.
  [
    "李平、陈九斤一户300元现金带一桶油",
    ["cash 300元 H001", "cash 300元 H002", "goods 食用油 1桶 H001", "goods 食用油 1桶 H002"],
  ],
  ["李平、陈九斤每户200元又给村委会送了一台电脑", ["cash 200元 H001", "cash 200元 H002", "goods 电脑 1台"]],
  [
    "给李平、陈九斤每户两袋化肥再给刘军一袋",
    ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001", "goods 化肥 2袋 H002"],
  ],
  // Money told first, and then how much.
  ["爱心红包今天发了两家,李平800,陈九斤400", ["cash 400元 H002", "cash 800元 H001"]],
  ["慰问金发了两户,李平300元,刘军200元", ["cash 200元 H003", "cash 300元 H001"]],
  ["给李平办的贷款下来了,五万二", ["loan 52000元 H001"]],
  ["李平的贷款给办下来了,三万", ["loan 30000元 H001"]],
  ["信用社那边贷款批了,李平2万,陈九斤5万,手续都是我跑的", ["loan 20000元 H001", "loan 50000元 H002"]],
  ["帮陈九斤跑的小额贷款到账了,一共四万五千元", ["loan 45000元 H002"]],
  // The same once more.
  ["李平家两袋米,陈九斤家也是", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
  [
    "给李平两袋米一桶油,陈九斤家一样",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H002", "goods 食用油 1桶 H001", "goods 食用油 1桶 H002"],
  ],
  ["走访李平,送油1桶,陈九斤也是五保户", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  // Parts of what was told first.
  ["两床被子,李平一床陈九斤一床", ["goods 被子 1床 H001", "goods 被子 1床 H002"]],
  ["带去的10斤肉,李平7斤,陈九斤3斤", ["goods 肉 3斤 H002", "goods 肉 7斤 H001"]],
  ["给李平送了10斤肉,陈九斤5斤", ["goods 肉 10斤 H001", "goods 肉 5斤 H002"]],
  ["今天就给李平送了米,别的没有,米是两袋", ["goods 大米 2袋 H001"]],
  ["给李平送了两箱价值160元的牛奶", ["goods 牛奶 2箱 H001", "goods_value 160元 H001"]],
  ["从上坪村采购小米200斤", ["sale 小米 200斤"]],
  ["李平家断粮了,当即从超市买了50斤米送过去", ["goods 大米 50斤 H001"]],
  // How many stands behind its way there.
  ["化肥拉到李平家了,两袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  // Bought of them, or for them with whose money.
  ["食堂采购了李平的土豆500斤,付款600元", ["sale 洋芋 500斤 H001", "sale 洋芋 600元 H001"]],
  ["给李平采购了化肥2袋", ["goods 化肥 2袋 H001"]],
  ["替陈九斤代买了三袋饲料,钱我付的", ["goods 饲料 3袋 H002"]],
  // A slip denied in so many words.
  ["给李平送了两袋米给陈九斤三袋哦不是三袋是两袋都是两袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
  ["给李平捎了那个白酒两瓶哦不是白酒是米酒两瓶", ["goods 米酒 2瓶 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each([
  "李平的贷款还没批下来,要等月底",
  "李平自己去年贷款三万,还了两万",
  "陈九斤贷款买了两头牛,花了三万",
  "李平的贷款办下来了,他说一年利息要1500",
  "红包还没发,李平800,陈九斤400",
  "红包发了两家,李平养了30只羊",
  "上坪村羊羔每户2只",
  "化肥每户2袋,还没发到户",
  "每户80株,涉及30户",
  "替陈九斤代买了三袋饲料,钱他给了",
  "李平采购了化肥2袋",
  "李平家养羊20只,陈九斤家也是",
  "李平家五口人,陈九斤家也是",
  "李平家冰箱坏了,我们凑钱给他买了台新的",
])("%s gives nothing", (text) => {
  expect(told(text).filter((entry) => !entry.startsWith("visit"))).toEqual([]);
});
