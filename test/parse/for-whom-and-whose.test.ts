import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

/** For whom of the house a thing was, and what kind of pack it came in. */
test.each<[string, string[]]>([
  ["给李平送去劈柴约1吨,他老妈棉裤一条", ["goods 劈柴 ~1吨 H001", "goods 棉裤 1条 H001"]],
  ["给李平送去米1袋,他老伴围巾一条", ["goods 围巾 1条 H001", "goods 大米 1袋 H001"]],
  ["给李平送米1袋,给老人护膝1副", ["goods 大米 1袋 H001", "goods 护膝 1副 H001"]],
  ["给李平送米1袋,孙子笔3支", ["goods 大米 1袋 H001", "goods 笔 3支 H001"]],
  ["给李平送米1袋,儿子羊30只", ["goods 大米 1袋 H001"]],
  ["给李平送米1袋,他儿子工作1份", ["goods 大米 1袋 H001"]],
  ["帮李平劈柴约1小时", ["labour 1人次 H001"]],
  ["给李平劈柴约两小时", ["labour 1人次 H001"]],
  ["送李平面粉一袋就是五十斤的大袋", ["goods 面粉 1袋 H001"]],
  ["给李平带了一袋米就是二十斤那种小袋的", ["goods 大米 1袋 H001"]],
  ["送李平油2桶,50斤的大袋面粉两袋", ["goods 面粉 2袋 H001", "goods 食用油 2桶 H001"]],
  ["给李平带了20斤那种小袋的米", ["goods 大米 20斤 H001"]],
  ["送李平编织袋40条装洋芋", ["goods 编织袋 40条 H001"]],
  ["给李平带来插座3个装了", ["goods 插座 3个 H001"]],
  ["送李平12个装苹果2箱", ["goods 苹果 2箱 H001"]],
  ["李平家灯泡2个装反了", []],
  ["给李平送红糖3砣、腊鸭1只", ["goods 红糖 3砣 H001", "goods 腊鸭 1只 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries.toSorted());
});

/** What they keep, have got for themselves or were bidden for it. */
test.each<[string, string[]]>([
  ["走访李平,羊大小30只", ["visit 1户次 H001"]],
  ["走访李平,大小9头,有人给价1万1一头没卖", ["visit 1户次 H001"]],
  ["走访李平,有人给价1万一头没卖", ["visit 1户次 H001"]],
  ["给李平送鸡大小20只", ["goods 鸡大小 20只 H001"]],
  ["走访李平,化肥2袋他自己买了", ["visit 1户次 H001"]],
  ["走访李平,猪肉半扇、鱼两条他儿子早置办下了", ["visit 1户次 H001"]],
  ["走访李平,煤1吨他儿子已经拉回来了", ["visit 1户次 H001"]],
  ["走访李平,米2袋他儿子领走了", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,米2袋他收下了", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["送李平米2袋他儿子拉回来了", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money: from whom it was, whose the next loan is, what was had for what was sold. */
test.each<[string, string[]]>([
  ["协调企业帮扶资金200万元", ["project_funds 2000000元"]],
  ["争取县里帮扶资金50万元", ["project_funds 500000元"]],
  ["协调企业捐款3万元", ["cash 30000元"]],
  ["协调爱心企业给李平帮扶资金2000元", ["cash 2000元 H001"]],
  ["帮李平办贷款5万,陈九斤3万", ["loan 30000元 H002", "loan 50000元 H001"]],
  ["给李平协调贷款5万,给陈九斤3万", ["loan 30000元 H002", "loan 50000元 H001"]],
  ["给李平协调贷款5万,陈九斤欠3万", ["loan 50000元 H001"]],
  ["给李平协调贷款5万,陈九斤慰问金500", ["cash 500元 H002", "loan 50000元 H001"]],
  ["帮李平代销核桃150斤,收回2400元", ["sale 核桃 150斤 H001", "sale 核桃 2400元 H001"]],
  ["帮李平卖羊2只,拿回3000元", ["sale 羊 2只 H001", "sale 羊 3000元 H001"]],
  ["帮李平卖核桃150斤,收回欠款2400元", ["sale 核桃 150斤 H001"]],
  ["帮李平卖羊2只,又给了他200元", ["cash 200元 H001", "sale 羊 2只 H001"]],
  ["帮李平卖核桃150斤,送米1袋,给了200元", ["cash 200元 H001", "goods 大米 1袋 H001", "sale 核桃 150斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who is among those counted, told in brackets. */
test.each<[string, string[]]>([
  ["走访9户(含李平、陈九斤)", ["visit 1户次 H001", "visit 1户次 H002", "visit 7户次"]],
  [
    "走访9户(包括李平、陈九斤),每户米1袋",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H002",
      "goods 大米 7袋",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 7户次",
    ],
  ],
  ["走访9户(李平、陈九斤)", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["走访9户(不含李平)", ["visit 9户次"]],
  ["走访9户(含低保户3户)", ["visit 9户次"]],
  ["发米9袋(其中李平2袋)", ["goods 大米 2袋 H001", "goods 大米 7袋"]],
  ["发慰问金3000元(含李平500元)", ["cash 2500元", "cash 500元 H001"]],
  ["给李平、陈九斤送米9袋(其中李平5袋)", ["goods 大米 9袋 H001+H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Days, work gone on with, calls and ways. */
test.each<[string, string[]]>([
  ["昨天帮李平收玉米,今天接着收", ["labour 1人次 H001", "labour 1人次 H001 2026-06-11"]],
  ["周三帮李平挖洋芋,周四又去挖", ["labour 1人次 H001 2026-06-10", "labour 1人次 H001 2026-06-11"]],
  ["昨天帮李平收玉米,今天他接着收", ["labour 1人次 H001 2026-06-11"]],
  ["昨天帮李平收玉米,明天接着收", ["labour 1人次 H001 2026-06-11"]],
  ["昨天帮李平收玉米,今天又收到一面锦旗", ["labour 1人次 H001 2026-06-11"]],
  ["李平家上周收的苹果,帮他卖了500元", ["sale 苹果 500元 H001"]],
  ["李平家昨天摘的桃,帮他卖了20斤", ["sale 桃 20斤 H001"]],
  ["在李平家昨天割的麦子", ["visit 1户次 H001 2026-06-11"]],
  ["在李平家帮着清的雪", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平清的雪", []],
  ["到李平家,正碰上割绿肥,跟着割了一上午", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["到李平家,跟着割了两斤肉", ["goods 肉 2斤 H001", "visit 1户次 H001"]],
  ["打电话问了李平复诊的事", ["talk 1次 H001"]],
  ["给陈九斤打电话问了李平复诊的事", ["talk 1次 H002"]],
  ["给陈九斤送米1袋。打电话问民政所李平低保的事", ["goods 大米 1袋 H002"]],
  ["李平家我跟主任一起去看的", ["visit 1户次 H001"]],
  ["李平家主任去看的", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is asked of others. */
test.each<[string, string[]]>([
  ["李平说电线老化了想喊供电所来换", ["李平说电线老化了想喊供电所来换"]],
  ["李平想走医疗救助", ["李平想走医疗救助"]],
  ["李平想走亲戚", []],
  ["李平讲电线老化了喊我们换了", []],
])("%s", (text, wants) => {
  expect(needs(text)).toEqual(wants);
});

/** What is amiss with the bot, told as advice. */
test.each<[string, string]>([
  ["给机器人提个建议:名字识别不准", "command"],
  ["给系统提个建议:写错了数能不能改成自己删", "command"],
  ["给李平的米数量写错了,是3袋", "correct"],
  ["李平提的建议写错了,改成2条", "correct"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
