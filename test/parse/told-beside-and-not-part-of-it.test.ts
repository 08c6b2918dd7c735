import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each([
  ["给李平送米20袋面三十一袋", ["goods 大米 20袋 H001", "goods 面粉 31袋 H001"]],
  ["送李平米2袋刘军三十一袋", ["goods 大米 2袋 H001", "goods 大米 31袋 H003"]],
  ["给李平、刘军分别送米20袋、三十一袋", ["goods 大米 20袋 H001", "goods 大米 31袋 H003"]],
  ["上午发米10袋下午二十一袋", ["goods 大米 31袋"]],
  ["帮李平卖了十斤蜂蜜,八十一斤。", ["sale 蜂蜜 10斤 H001"]],
  ["走访李平家修房要2万元", ["visit 1户次 H001"]],
  ["帮助李平家协调贷款建房要5万元", ["loan 50000元 H001"]],
  ["我送去的两袋化肥李平说用完了", []],
  ["召开会议研究怎么给李平修房", ["meeting 1次 H001"]],
  ["今天入户12户考虑怎么帮他们增收", ["visit 12户次"]],
  ["刘军家的羊昨天下羔我帮着接生", ["labour 1人次 H003 2026-06-11"]],
  ["说明后给李平送了2袋米", ["goods 大米 2袋 H001"]],
  ["跟李平说明天冷加衣,送去棉被1床", ["goods 被子 1床 H001"]],
  ["给李平打电话说明天送化肥两袋。", ["talk 1次 H001"]],
  ["组织体检,一行20人去了县医院", ["medical 20人次"]],
  [
    "走访李平,开展环境卫生整治,投工投劳3人次,送米2袋",
    ["goods 大米 2袋 H001", "labour 3人次 H001", "visit 1户次 H001"],
  ],
  [
    "走访了几户老人,有的反映路难走,又走访了李平家和刘军家",
    ["visit 1户次 H001", "visit 1户次 H003", "visit ?户次"],
  ],
  ["把单位捐的米给李平送了2袋好米", ["goods 大米 2袋 H001"]],
  ["每户一袋米慰问5户,李平没在家", ["visit 1户次 H001 missed", "visit 4户次"]],
  ["给李平送慰问金500元,还从中拿出100元给他孙子", ["cash 500元 H001"]],
  ["给李平送了5袋米,自己拿2袋给老伴", ["goods 大米 5袋 H001"]],
  ["村支书说低保的事发了50张卡", []],
  ["和李平聊天把手里的两杯水放在桌上", ["talk 1次 H001"]],
  ["李平家用单位资金2000元买了3只羊", ["goods 羊 3只 H001"]],
])("%s", (text, expected) => {
  // What stands beside a new rule and is not meant by it.
  expect(told(text)).toEqual(expected);
});

test.each([
  ["给李平送米不是2袋,是3袋,他家年龄写错了", 3],
  ["更正:走访李平3次改成2次,电话写错了", 2],
  ["更正:体检人口由20人改为30人", 30],
])("a correction, whatever is told of their papers: %s", (text, right) => {
  const { intent, entries } = read(text);
  expect([intent, entries.map(({ quantity }) => quantity)]).toEqual(["correct", [right]]);
});

test.each([
  ["单位向上坪村拨付3万元,用于维修水渠", ["project_funds 30000元"]],
  ["给李平送去土豆种子各1袋", ["goods 土豆种子 1袋 H001"]],
  ["给李平、刘军送去苹果树苗各20株", ["goods 苹果树苗 20株 H001", "goods 苹果树苗 20株 H003"]],
  ["将此次慰问金500元送给李平", ["cash 500元 H001"]],
  ["将走访20户", []],
])("funds of a village, a thing by its kind, what is handed over: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["李平头晕,我开车送卫生院", ["medical 1人次 H001"]],
  ["赵满仓晕倒,邻居开车送医院", []],
  ["走访李平,李平腿伤,劝他及时送医院", ["visit 1户次 H001"]],
  ["李平发烧,没及时送医院", []],
  ["帮李平卖蜂蜜10斤,八十一斤", ["sale 蜂蜜 10斤 H001"]],
  ["送化肥20袋,三十一袋", ["goods 化肥 51袋"]],
  ["每户300元慰问10户,其中脱贫户6户", ["cash 3000元", "visit 10户次"]],
  ["采购脱贫地区农产品29.2万元", ["sale 农产品 292000元"]],
  [
    "用党费1000元慰问李平、刘军各500元",
    ["cash 500元 H001", "cash 500元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["以为刘军不在家,原来在家里做饭", ["visit 1户次 H003"]],
  ["以为李平不在家,原来他在县城", ["visit 1户次 H001 missed"]],
  ["找李平签字没找到", ["visit 1户次 H001 missed"]],
  ["今天摸出200元给李平", ["cash 200元 H001"]],
  ["协调贷款10万元,李平、刘军各5万元", ["loan 50000元 H001", "loan 50000元 H003"]],
  ["在村里待了半天没见到李平", ["visit 1户次 H001 missed"]],
])("whose doing it was, and of what: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
