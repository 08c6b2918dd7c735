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
  // What one of those counted costs or holds.
  ["帮李平卖了二百斤花椒一斤三十八总共卖了七千六百块钱", ["sale 花椒 200斤 H001", "sale 花椒 7600元 H001"]],
  ["帮李平卖了30只鸡一只八十共2400元", ["sale 鸡 2400元 H001", "sale 鸡 30只 H001"]],
  ["帮李平卖了蜂蜜50斤,一斤三十,卖了1500元", ["sale 蜂蜜 1500元 H001", "sale 蜂蜜 50斤 H001"]],
  ["帮李平代销腊肉40斤,30一斤,1200元", ["sale 腊肉 1200元 H001", "sale 腊肉 40斤 H001"]],
  ["帮李平卖苞谷一千斤一斤一块二卖了一千二", ["sale 苞谷 1000斤 H001", "sale 苞谷 1200元 H001"]],
  ["送李平米两袋一袋五十斤", ["goods 大米 2袋 H001"]],
  ["送李平化肥三袋一袋一百四", ["goods 化肥 3袋 H001"]],
  ["给李平和陈九斤米两袋,一袋给李平,一袋给陈九斤", ["goods 大米 1袋 H001", "goods 大米 1袋 H002"]],
  ["给李平3只鸡,陈九斤一只5斤的鹅", ["goods 鸡 3只 H001", "goods 鹅 1只 H002"]],
  ["送李平苹果3个、梨一个5斤米", ["goods 梨 1个 H001", "goods 苹果 3个 H001"]],
  ["户主:李平|走访:1次|代销:蜂蜜60斤", ["sale 蜂蜜 60斤 H001", "visit 1户次 H001"]],
  ["户主:李平;代购:土鸡5只;送:米1袋", ["goods 大米 1袋 H001", "sale 土鸡 5只 H001"]],
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
  // With its figure told again.
  [
    "周一到李平家,明白卡发了4份;周二到赵满仓家,还是4份",
    [
      "leaflet 4份 H001 2026-06-08",
      "leaflet 4份 H007 2026-06-09",
      "visit 1户次 H001 2026-06-08",
      "visit 1户次 H007 2026-06-09",
    ],
  ],
  ["李平家连心卡1张,陈九斤家也发了1张", ["contact_card 1张 H001", "contact_card 1张 H002"]],
  ["李平家发了手册2本,陈九斤家签了合同,也是2份", ["leaflet 2份 H001"]],
  ["走访李平,发资料2份;陈九斤家也是2口人", ["leaflet 2份 H001", "visit 1户次 H001"]],
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

/** One of each for everybody, and a list whose things no mark parts. */
test.each<[string, string[]]>([
  ["给15户村民送去种子、地膜各一份", ["goods 地膜 15份", "goods 种子 15份"]],
  ["给全村五保户7户送去棉帽、手套各一副", ["goods 手套 7副", "goods 棉帽 7副"]],
  ["给20名老人送毛巾、香皂各一份", ["goods 毛巾 20份", "goods 香皂 20份"]],
  [
    "给李平、陈九斤送米、油各一份",
    ["goods 大米 1份 H001", "goods 大米 1份 H002", "goods 食用油 1份 H001", "goods 食用油 1份 H002"],
  ],
  ["给李平送棉被、棉鞋、围巾各一", ["goods 围巾 1 H001", "goods 棉鞋 1 H001", "goods 被子 1 H001"]],
  ["给李平送米面油各1", ["goods 大米 1 H001", "goods 面粉 1 H001", "goods 食用油 1 H001"]],
  ["到李平家，带了牛奶鸡蛋各一箱", ["goods 牛奶 1箱 H001", "goods 鸡蛋 1箱 H001", "visit 1户次 H001"]],
  [
    "给李平、陈九斤送大米食用油各一份",
    ["goods 大米 1份 H001", "goods 大米 1份 H002", "goods 食用油 1份 H001", "goods 食用油 1份 H002"],
  ],
  [
    "给李平送米、油、面三样，每样一份",
    ["goods 大米 1份 H001", "goods 面粉 1份 H001", "goods 食用油 1份 H001"],
  ],
  ["给李平送米、油两样，各一份", ["goods 大米 1份 H001", "goods 食用油 1份 H001"]],
  ["发放米面油300份", ["goods 米面油 300份"]],
  ["给李平送书包1个，还给了200元", ["cash 200元 H001", "goods 书包 1个 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many over all of them, one thing with its kind, and nothing given. */
test.each<[string, string[]]>([
  ["给5户送去米、油各5袋", ["goods 大米 5袋", "goods 食用油 5袋"]],
  ["走访5户，送米、油各5袋", ["goods 大米 5袋", "goods 食用油 5袋", "visit 5户次"]],
  ["给李平、陈九斤送洋芋种子各一袋", ["goods 洋芋种子 1袋 H001", "goods 洋芋种子 1袋 H002"]],
  ["李平、陈九斤羊羔饲料各一袋", ["goods 羊羔饲料 1袋 H001", "goods 羊羔饲料 1袋 H002"]],
  ["给李平送米面油一份", ["goods 大米 1份 H001", "goods 面粉 1份 H001", "goods 食用油 1份 H001"]],
  ["李平把借的200元还给了邻居", []],
  ["给每样东西都贴了标签", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So much to each of those told, of what was bought or came: the thing stands in front. */
test.each<[string, string[]]>([
  ["单位买了30袋面,给6户各送3袋", ["goods 面粉 18袋"]],
  ["单位买了30袋面,给6户各送3袋,其余12袋留到下月", ["goods 面粉 18袋"]],
  ["单位买了10箱牛奶,给李平、刘军各送2箱", ["goods 牛奶 2箱 H001", "goods 牛奶 2箱 H003"]],
  ["镇上发了8床被子,分给陈九斤、李桂花各1床,其余给了别的户", ["goods 被子 1床 H002", "goods 被子 1床 H004"]],
  ["镇上拨了8袋米,我们分给刘军、赵满仓各2袋", ["goods 大米 2袋 H003", "goods 大米 2袋 H007"]],
  [
    "单位发了8床被子,分给陈九斤、李桂花各1床",
    ["goods 被子 1床 H002", "goods 被子 1床 H004", "goods 被子 6床"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A rule, a plan, another thing, or more of it. */
test.each<[string, string[]]>([
  ["单位买了30袋面,每户3袋", []],
  ["镇上发了8床被子,每户1床", []],
  ["单位买了30袋面,准备给6户各送3袋", []],
  ["李平家养了20只鸡,给他和刘军各卖了2只", []],
  ["单位发了8床被子,又给刘军送了1床", ["goods 被子 1床 H003", "goods 被子 8床"]],
  ["单位发了8床被子,分给刘军1袋米", ["goods 大米 1袋 H003", "goods 被子 8床"]],
  ["刘军家买了20袋米,给5户各送2袋", []],
  ["刘军家买了3袋米,给李平、李桂花各送1袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
