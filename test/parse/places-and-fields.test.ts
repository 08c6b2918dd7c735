import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What a place or a day leads to, work at somebody's by how far it went, and so much 一户 behind a figure. */
test.each<[string, string[]]>([
  // The label's village is where, and no stay.
  ["驻点村:上坪村\n走访:12户", ["visit 12户次"]],
  ["地点:上坪村,走访李平", ["visit 1户次 H001"]],
  ["日期:6月2日,走访李平", ["visit 1户次 H001 2026-06-02"]],
  ["地点:上坪村,天气晴", []],
  // Work at theirs, and work of their own.
  ["在李平家栽了两亩红薯", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["在李平家抢收了一天", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平家栽了两亩红薯", []],
  ["李平在家打扫了半天", []],
  ["在李平家看了两亩红薯", ["visit 1户次 H001"]],
  ["在上坪村栽了桂花树200棵", ["works 桂花树 200棵"]],
  // Each, told behind how much.
  ["李平和陈九斤大米一袋一户", ["goods 大米 1袋 H001", "goods 大米 1袋 H002"]],
  ["给李平、陈九斤300元一家", ["cash 300元 H001", "cash 300元 H002"]],
  ["走访了两户,其中一户没人", ["visit 1户次", "visit 1户次 missed"]],
  // Money or pieces.
  ["购买李平家腊肉六百块", ["sale 腊肉 600元 H001"]],
  ["购买李平家豆腐5块", ["sale 豆腐 5块 H001"]],
  // The day somebody was gone to, and what a body measures.
  ["李平家我是6-3去的,给了400元", ["cash 400元 H001 2026-06-03", "visit 1户次 H001 2026-06-03"]],
  ["李平血糖是6.8,给了药一盒", ["goods 药品 1盒 H001"]],
  // What they keep.
  ["李平家去过了,猪喂起4头,魔芋种起三亩", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who made it, who bought it, and what was sold. */
test.each<[string, string[]]>([
  ["李平晒的笋干我买了2斤,付了他140块", ["sale 笋干 140元 H001", "sale 笋干 2斤 H001"]],
  ["李平家做的豆瓣酱我买了两瓶,给了60元", ["sale 豆瓣酱 2瓶 H001", "sale 豆瓣酱 60元 H001"]],
  ["李平晒的笋干他侄儿买了2斤", []],
  ["李平家的李子我帮他代销了180斤", ["sale 李子 180斤 H001"]],
  ["帮李平把李子卖给县城几个饭店,总共900块", ["sale 李子 900元 H001"]],
  ["帮李平卖李子180斤给县里几个单位食堂", ["sale 李子 180斤 H001"]],
  ["帮李平卖给超市180斤橙子", ["sale 橙子 180斤 H001"]],
  ["李平把李子卖给县城几个饭店,总共900块", []],
  // What is paid for one is a rule.
  ["村里化肥补贴一亩30元,哪家领了哪家没领?", []],
  ["养牛补助一头500元,今年开始申报了", []],
  ["给李平补贴一千元", ["cash 1000元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Which day a title means, who is left of one's own, and those among a number that were given something. */
test.each<[string, string[]]>([
  ["今日民情(6月2日,暴雨转阴)\n去了哪:李平家", ["visit 1户次 H001 2026-06-02"]],
  ["昨日工作(6月9日)\n走访李平", ["visit 1户次 H001 2026-06-09"]],
  ["今天看望了李平(6月2日出院)", ["visit 1户次 H001"]],
  [
    "走访12户,其中给李平家棉被1床,给陈九斤家2床",
    ["goods 被子 1床 H001", "goods 被子 2床 H002", "visit 10户次", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["走访12户,其中和李平通了电话", ["talk 1次 H001", "visit 12户次"]],
  ["走访李平、陈九斤,明白卡两家共发6份", ["leaflet 6份 H001+H002", "visit 1户次 H001", "visit 1户次 H002"]],
  [
    "5户联系户我挨个上门,李平不在屋,其余四家各给了一盒药",
    [
      "goods 药品 1盒 H002",
      "goods 药品 1盒 H003",
      "goods 药品 1盒 H004",
      "goods 药品 1盒 H007",
      "visit 1户次 H001 missed",
      "visit 1户次 H002",
      "visit 1户次 H003",
      "visit 1户次 H004",
      "visit 1户次 H007",
    ],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Papers by the batch, those at home looked in on, what was handed out before another way. */
test.each<[string, string[]]>([
  ["走访李平,发了一批政策资料", ["leaflet ?份 H001", "visit 1户次 H001"]],
  ["领回一批宣传资料", []],
  ["李平在浙江打工,他老娘今天我去看了", ["visit 1户次 H001"]],
  ["李平在浙江打工,他屋里老的我下午去看了", ["visit 1户次 H001"]],
  ["李平在浙江打工,他老娘自己去看了医生", []],
  ["资料发了四十五份会后又到李平家里", ["leaflet 45份", "visit 1户次 H001"]],
  ["提了一袋米又到李平家里", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["开院坝会来了四十几个人资料发了呃四十五份", ["leaflet 45份", "outreach 1次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Needs: nothing behind a name, another day behind a semicolon, and the thing that 又 is told of. */
test.each<[string, string[]]>([
  ["诉求:李平——屋后排水沟淤了;陈九斤——无", ["李平——屋后排水沟淤了"]],
  ["诉求:李平:无;陈九斤:水管坏了", ["水管坏了"]],
  ["诉求:李平——缺化肥;陈九斤没有水喝", ["李平——缺化肥", "陈九斤没有水喝"]],
  ["6号碰到李平,他说沼气池堵了;今天才回城", ["他说沼气池堵了"]],
  ["李平反映5月发了大水;6月房子裂了缝", ["李平反映5月发了大水", "6月房子裂了缝"]],
  ["李平说水泵又坏了", ["李平说水泵又坏了"]],
  ["李平说水泵又烧了今年是第二回了", ["李平说水泵又烧了今年是第二回了"]],
  ["我刚刚从李平屋里出来啊他屋里那个水泵又坏了", ["他屋里那个水泵又坏了"]],
  ["李平说化肥又涨价了", []],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Reaped at theirs, taken and paid for, sold on; which village a post is at. */
test.each<[string, string[]]>([
  ["去李平家割了一上午油菜", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["到李平家,给他割了三斤肉", ["goods 肉 3斤 H001", "visit 1户次 H001"]],
  ["李平编的竹篮我拿了两个,给了80块钱", ["sale 竹篮 2个 H001", "sale 竹篮 80元 H001"]],
  ["李平要的药我拿了两盒给他", ["goods 药品 2盒 H001"]],
  ["李平种的辣椒帮他卖给了县城一家餐馆,60斤,300元", ["sale 辣椒 300元 H001", "sale 辣椒 60斤 H001"]],
  ["李平种的辣椒卖给了县城一家餐馆,60斤,300元", []],
  ["驻村点:上坪村\n驻村天数:5天", ["stay 5天"]],
  [
    "入户5户,给其中的李平、陈九斤各送棉被一床",
    ["goods 被子 1床 H001", "goods 被子 1床 H002", "visit 1户次 H001", "visit 1户次 H002", "visit 3户次"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Consoled with so much: behind the number of them, or without a word for money. */
test.each<[string, string[]]>([
  [
    "慰问6户,其中李平500元,陈九斤300元",
    ["cash 300元 H002", "cash 500元 H001", "visit 1户次 H001", "visit 1户次 H002", "visit 4户次"],
  ],
  ["慰问李平、陈九斤各500", ["cash 500元 H001", "cash 500元 H002", "visit 1户次 H001", "visit 1户次 H002"]],
  ["走访李平500", ["visit 1户次 H001"]],
  ["慰问李平,陈九斤欠账500元", ["visit 1户次 H001"]],
  ["慰问李平,他低保每月500", ["visit 1户次 H001"]],
  ["李平家猪圈我联系施工队改好了", ["solved 1件 H001"]],
  ["李平把厕所改好了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A list of figures with their unit behind the last, to a list of names. */
test.each<[string, string[]]>([
  [
    "李平、陈九斤、刘军:复合肥2、2、3袋",
    ["goods 复合肥 2袋 H001", "goods 复合肥 2袋 H002", "goods 复合肥 3袋 H003"],
  ],
  ["给李平、陈九斤分别送米1、2袋", ["goods 大米 1袋 H001", "goods 大米 2袋 H002"]],
  ["给李平、陈九斤送慰问金300、500元", ["cash 300元 H001", "cash 500元 H002"]],
  ["给三户送化肥1、4、2袋", ["goods 化肥 7袋"]],
  ["1、2袋米给李平\n2、3袋米给陈九斤", ["goods 大米 2袋 H001", "goods 大米 3袋 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Agreed on is not gone. */
test.each<[string, string[]]>([
  ["李平家说好今天去,结果临时开会,只好改天", []],
  ["李平家约好今天去的,没去成", []],
  ["李平家是我今天去的", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
