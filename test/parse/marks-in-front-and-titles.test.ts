import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// Who is ticked in front of the name.
test.each<[string, string[]]>([
  [
    "今天走访：✔李平 ✔刘军 ✘赵满仓（外出）",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007 missed"],
  ],
  [
    "走访情况:\n☑李平\n☑刘军\n☒赵满仓(不在家)",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007 missed"],
  ],
  ["入户：√李平家、√刘军家、×赵满仓家", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访：✅李平 ❌刘军 ✅赵满仓", ["visit 1户次 H001", "visit 1户次 H007"]],
  ["送面粉1袋：√李平 ×刘军", ["goods 面粉 1袋 H001"]],
  ["走访：√李平 √刘军 √赵满仓", ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007"]],
  // Behind it, or of neither.
  ["走访：李平☑ 刘军☒", ["visit 1户次 H001"]],
  ["走访：李平√刘军√赵满仓×", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访：李平 √ 刘军 × 赵满仓 √", ["visit 1户次 H001", "visit 1户次 H007"]],
  ["√送李平米1袋 √送刘军米2袋", ["goods 大米 1袋 H001", "goods 大米 2袋 H003"]],
  ["需要化肥：√李平 ×刘军", []],
  ["李平 √化肥 ×面粉", []],
  // Brackets that tell of those who are ticked.
  ["走访 √李平家 √赵满仓家(不在家)", ["visit 1户次 H001", "visit 1户次 H007 missed"]],
  ["√刘军家(送面粉1袋) √李平家(送面粉2袋)", ["goods 面粉 1袋 H003", "goods 面粉 2袋 H001"]],
  [
    "入户情况\n√李平（已送被子1床）\n√刘军（已送煤2袋）",
    ["goods 煤 2袋 H003", "goods 被子 1床 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// What was solved, under a label or a title that says so.
test.each<[string, string[], number]>([
  ["三、问题解决：协调解决路灯问题2件", ["solved 2件"], 0],
  ["困难解决：帮李平办好医保", ["solved 1件 H001"], 0],
  ["群众问题化解：化解邻里纠纷2起", ["solved 2件"], 0],
  ["问题解决：李平家水管坏了，已联系修好", ["solved 1件 H001"], 0],
  ["三、问题解决\n协调解决路灯问题1件，化解邻里纠纷2起", ["solved 3件"], 0],
  ["二、办实事情况\n为群众办实事4件", ["solved 4件"], 0],
  ["2.政策宣讲\n宣讲医保政策2场", ["outreach 2次"], 0],
  ["(四)投工投劳\n组织群众投工投劳5人次", ["labour 5人次"], 0],
  // Not solved, or an act of its own.
  ["问题解决：李平家水管坏了", [], 1],
  ["问题解决：无", [], 0],
  ["问题解决：计划协调解决路灯问题1件", [], 0],
  ["待解决问题：路灯1盏", [], 1],
  ["困难问题：水管漏水", [], 1],
  ["一、解决饮水问题\n化解邻里纠纷1起", ["solved 2件"], 0],
  ["1.宣讲了政策\n又宣讲2场", ["outreach 3次"], 0],
  ["1.政策宣讲\n2.解决问题", ["outreach 1次", "solved 1件"], 0],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toHaveLength(needs);
});

// Treated likewise, and how many were found so.
test.each<[string, string[]]>([
  ["给李平量了血糖，给刘军也量了，两个人都正常", ["medical 1人次 H001", "medical 1人次 H003"]],
  ["给李平做了体检，给刘军也做了", ["medical 1人次 H001", "medical 1人次 H003"]],
  ["请村医给李平打了针，给刘军也打了一针", ["medical 1人次 H001"]],
  ["带李平去卫生院看了病，带刘军也看了", ["medical 1人次 H001", "medical 1人次 H003"]],
  ["给李平量了血压，给刘军爸妈也量了，两人都偏高", ["medical 1人次 H001", "medical 2人次 H003"]],
  ["给李平爸妈量了血压，两人都偏高", ["medical 2人次 H001"]],
  ["给李平量了血压，刘军自己也量了", ["medical 1人次 H001"]],
  ["给李平量了血压，给刘军也打了电话", ["medical 1人次 H001", "talk 1次 H003"]],
  ["给李平量了血压，给刘军没量", ["medical 1人次 H001"]],
  ["给李平量了血糖，给刘军也量了，两人都在家吃药", ["medical 1人次 H001", "medical 1人次 H003"]],
  ["给李平夫妻量了血糖，给刘军也量了，三人都正常", ["medical 1人次 H003", "medical 2人次 H001"]],
  ["给李平、刘军量了血糖，给赵满仓也量了，三人都正常", ["medical 1人次 H007", "medical 2人次 H001+H003"]],
  ["给李平量了血糖，给刘军也量了，一共2人", ["medical 1人次 H001", "medical 1人次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// So many on each of so many days.
test.each<[string, string[]]>([
  ["前天和昨天两天，每天入户3户", ["visit 3户次 2026-06-10", "visit 3户次 2026-06-11"]],
  ["昨天、今天两天各走访6户", ["visit 6户次", "visit 6户次 2026-06-11"]],
  ["6月8日至10日三天，每天走访4户", ["visit 12户次 2026-06-08 –2026-06-10"]],
  ["这四天每天走访3户", ["visit 12户次"]],
  ["这两天每天走访5户，共10户", ["visit 10户次"]],
  ["最近三天，每天都走访了4户", ["visit 12户次"]],
  ["驻村5天，每天走访2户", ["stay 5天", "visit 10户次"]],
  ["连续两天每天发宣传单30份", ["leaflet 60份"]],
  ["最近几天每天走访2户", ["visit ?户次"]],
  // No days behind us, or no figure of ours.
  ["要求三天每天走访2户", []],
  ["计划这三天每天走访2户", []],
  ["未来三天，每天走访2户", []],
  ["每天走访2户", []],
  ["三天每天走访2户，共走访6户", ["visit 6户次"]],
  ["6月8日至10日每天走访4户", ["visit 12户次 2026-06-08 –2026-06-10"]],
  ["李平住院三天，每天输液2瓶", []],
  ["每周驻村4天，每天走访3户", ["stay 4天"]],
  ["要求驻村4天，每天走访3户", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// What each of our teams called on, and counts with the visit told behind them.
test.each<[string, string[]]>([
  ["我们6个人分成3组入户，每组8户", ["visit 24户次"]],
  ["工作队分两组，每组走访了7户", ["visit 14户次"]],
  ["分4组走访，每组2人，每组5户，共20户", ["visit 20户次"]],
  ["上午一组5户，下午三组9户，都走访完了", ["visit 14户次"]],
  ["脱贫户4户、监测户2户，全部走访到位", ["visit 6户次"]],
  ["上午5户，下午7户，都入户了", ["visit 12户次"]],
  ["上坪村5户，五里铺村7户，均已走访", ["visit 5户次", "visit 7户次"]],
  // How many went, what is still to do, or one count alone.
  ["分3组走访，每组2人", ["visit ?户次"]],
  ["分3组走访24户，每组走访8户", ["visit 24户次"]],
  ["计划分3组走访，每组8户", []],
  ["分4组走访，每组8户，走访32户", ["visit 32户次"]],
  ["分两组走访，一组6户，二组8户", ["visit 14户次"]],
  ["一组5户，三组9户，都没走访", []],
  ["一组5户，三组9户，都是脱贫户", []],
  ["一组5户都走访完了", ["visit 5户次"]],
  ["一组5户走访完了，三组9户没走访", ["visit 5户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Besides those who got so much each, of those at the village office, and what we still owe them.
test.each<[string, string[], number]>([
  [
    "发鸡苗：监测户6户，每户10只；另外李平、刘军两户各20只",
    ["goods 鸡苗 20只 H001", "goods 鸡苗 20只 H003", "goods 鸡苗 60只"],
    0,
  ],
  [
    "发鸡苗：监测户6户，每户10只，李平、刘军各20只",
    ["goods 鸡苗 20只 H001", "goods 鸡苗 20只 H003", "goods 鸡苗 60只"],
    0,
  ],
  ["给李平送米1袋，昨天在村部又发了资料50份", ["goods 大米 1袋 H001", "leaflet 50份 2026-06-11"], 0],
  ["今天给李平送了三袋米还差一袋后天送", ["goods 大米 3袋 H001"], 0],
  // Among them, for them, and what they lack.
  ["发化肥90袋，李平50袋，刘军20袋", ["goods 化肥 20袋", "goods 化肥 20袋 H003", "goods 化肥 50袋 H001"], 0],
  ["发鸡苗6户，每户10只，其中李平20只", ["goods 鸡苗 20只 H001", "goods 鸡苗 50只"], 0],
  ["给李平送米1袋，在村部又给他发了资料1份", ["goods 大米 1袋 H001", "leaflet 1份 H001"], 0],
  ["给李平送米1袋，又发了资料1份", ["goods 大米 1袋 H001", "leaflet 1份 H001"], 0],
  ["给李平送了三袋米，他说还差一袋", ["goods 大米 3袋 H001"], 1],
  ["给李平送面粉2袋，还差1桶油，明天送", ["goods 面粉 2袋 H001"], 0],
  ["给李平送砖300块，还差100块，后天送", ["goods 砖 300块 H001"], 0],
  [
    "发鸡苗90只，李平40只，刘军20只，还有赵满仓20只",
    ["goods 鸡苗 10只", "goods 鸡苗 20只 H003", "goods 鸡苗 20只 H007", "goods 鸡苗 40只 H001"],
    0,
  ],
  ["给李平送了三袋米，他家盖房还差两吨水泥，明天补上", ["goods 大米 3袋 H001"], 1],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toHaveLength(needs);
});

// A round, and what each of those gone to was given, in a sentence of its own.
test.each<[string, string[]]>([
  [
    "今天入户走访。。李平 米1袋！！刘军 米2袋！！赵满仓不在家",
    [
      "goods 大米 1袋 H001",
      "goods 大米 2袋 H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit 1户次 H007 missed",
    ],
  ],
  [
    "今天走访，李平家油1桶，刘军家奶1箱",
    ["goods 牛奶 1箱 H003", "goods 食用油 1桶 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "今天走访，李平家面1袋，刘军家油1桶，给陈九斤打电话",
    ["goods 面粉 1袋 H001", "goods 食用油 1桶 H003", "talk 1次 H002", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "今天入户走访。李平油1桶。刘军油1桶。赵满仓的低保批了",
    ["goods 食用油 1桶 H001", "goods 食用油 1桶 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "今天入户走访。李平油1桶。刘军油1桶。陈九斤油1桶米1袋",
    [
      "goods 大米 1袋 H002",
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H002",
      "goods 食用油 1桶 H003",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H003",
    ],
  ],
  ["走访，李平油1桶，刘军油2桶，明天送", ["visit ?户次"]],
  ["今天入户走访。给李平送米1袋，给刘军送油1桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H003"]],
  ["今天入户走访。李平 米1袋", ["goods 大米 1袋 H001"]],
  ["明天入户走访。李平 米1袋。刘军 米2袋", []],
  ["镇领导入户走访。李平 米1袋。刘军 米2袋", ["goods 大米 1袋 H001", "goods 大米 2袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// A correction of what each of several got.
test.each<[string, string[]]>([
  ["写错了，李平、刘军的米各是2袋，不是1袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H003"]],
  ["更正：李平、刘军的慰问金每户是300元", ["cash 300元 H001", "cash 300元 H003"]],
  ["写错了，李平、刘军每户米是2袋，共4袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H003"]],
  ["更正：李平、刘军每户慰问金200元，合计400元", ["cash 200元 H001", "cash 200元 H003"]],
  ["更正：李平、刘军的米分别是2袋和3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  ["写错了，李平、刘军的米一共是2袋", ["goods 大米 2袋 H001+H003"]],
  ["更正：李平2袋米，刘军3袋米", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  ["写错了，李平的米是2袋，不是1袋", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(read(text).intent).toBe("correct");
  expect(told(text)).toEqual(entries);
});

// How many papers each village got, told behind what was handed out.
test.each<[string, string[]]>([
  ["今天发防火资料，上坪村三十来份，五里铺村四五十份", ["leaflet ~30份", "leaflet ~40份"]],
  ["今天发防溺水手册，五里铺村40份，红崖村60份", ["leaflet 40份", "leaflet 60份"]],
  ["今天发防溺水手册，上坪村的群众都很满意", ["leaflet ?份"]],
  ["五里铺村40份手册还没发", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
