import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What they paid themselves, what they owe, and who lives there is no gift of ours. */
test.each<[string, string[]]>([
  ["李平自己掏了860元买水泵", []],
  ["院里那台水泵是李平自己掏860块钱买的", []],
  ["我自己掏了860元给李平买水泵", ["cash 860元 H001"]],
  ["李平家2月办的喜事,拉下4万块饥荒,圈里还有9只羊", []],
  ["李平家欠了3万块的账", []],
  ["给李平500元,他拿去还了外债", ["cash 500元 H001"]],
  ["走访李平,一家4口都挺好", ["visit 1户次 H001"]],
  ["走访李平,一大家子6口挤在两间房里", ["visit 1户次 H001"]],
  ["给李平家送了4口锅", ["goods 锅 4口 H001"]],
  ["走访李平,药他刚从乡卫生院领过2盒,我带的就没放下", ["visit 1户次 H001"]],
  ["我从村部领了2袋米给李平送去", ["goods 大米 2袋 H001"]],
  ["走访李平,果园12亩,今年估产3万斤", ["visit 1户次 H001"]],
  ["到李平家,乡民政办发的两床棉被他已经领到了", ["visit 1户次 H001"]],
  ["到李平家,县残联送的轮椅他已经用上了", ["visit 1户次 H001"]],
  ["把县残联送的轮椅给李平送去", ["goods 轮椅 ? H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of what was made ready only what was handed out is given. */
test.each<[string, string[]]>([
  ["印了200份秋季防火宣传单,发了150份,剩50份放村部了", ["leaflet 150份"]],
  ["带了5张连心卡,发了3张", ["contact_card 3张"]],
  ["带了2份宣传单去李平家", ["leaflet 2份 H001", "visit 1户次 H001"]],
  ["印了200份宣传单", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How a report is to be written tells of no visit. */
test.each<[string, string[]]>([
  ["报的时候按这个写:走访谁家,送啥,几袋几桶。比如:走访李平,送大米1袋", []],
  ["格式是这样:走访李平,送大米1袋", []],
  ["可以这样报:走访李平,送大米1袋", []],
  ["按要求走访李平,送大米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many to each group, behind the thing and a colon. */
test.each<[string, string[]]>([
  ["发大米:1组12袋、2组9袋、3组11袋,合计32袋", ["goods 大米 32袋"]],
  ["送化肥:一组4袋;二组6袋", ["goods 化肥 10袋"]],
  ["发大米:共12袋", ["goods 大米 12袋"]],
  ["给李平发大米:2袋", ["goods 大米 2袋 H001"]],
  ["发药:降压药38盒", ["goods 降压药 38盒"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Seedlings and seed are one thing with what they grow into, wherever they stand. */
test.each<[string, string[]]>([
  ["黄桃苗发放情况:李平60株,陈九斤80株", ["goods 黄桃苗 60株 H001", "goods 黄桃苗 80株 H002"]],
  ["核桃苗:李平60株,陈九斤80株", ["goods 核桃苗 60株 H001", "goods 核桃苗 80株 H002"]],
  [
    "李平、陈九斤家今天都去了,红薯种一共给了90斤",
    ["goods 红薯种 90斤 H001+H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["李平家种红薯种了3亩", []],
  ["去李平家,送地瓜苗500棵、地膜2卷", ["goods 地瓜苗 500棵 H001", "goods 地膜 2卷 H001", "visit 1户次 H001"]],
  ["李平去地里了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was just named, told again by what they are; others are not they. */
test.each<[string, string[]]>([
  [
    "今天看望李平、陈九斤,两位老人每人500元慰问金、一床棉絮",
    [
      "cash 500元 H001",
      "cash 500元 H002",
      "goods 棉絮 1床 H001",
      "goods 棉絮 1床 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  [
    "今天看望李平、陈九斤,给两位老人送了棉絮2床",
    ["goods 棉絮 2床 H001+H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "看望李平、陈九斤,另外慰问老党员2名,每人500元",
    ["cash 1000元", "visit 1户次 H001", "visit 1户次 H002", "visit 2户次"],
  ],
  [
    "走访李平、陈九斤,又慰问困难户3户,每户500元",
    ["cash 1500元", "visit 1户次 H001", "visit 1户次 H002", "visit 3户次"],
  ],
  ["李平与陈九斤两户各领取复合肥三包", ["goods 复合肥 3包 H001", "goods 复合肥 3包 H002"]],
  ["推荐李平家两个孩子去宁波务工,2人", ["job 2人 H001"]],
  ["推荐李平家两个孩子去宁波务工,又推荐陈九斤1人", ["job 1人 H002", "job 2人 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Works by their verbs, with what they are done to. */
test.each<[string, string[]]>([
  [
    "为上坪村争取公路项目2个,加宽村道2.4公里,新建错车道6处",
    ["project 2个", "works 村道 2.4公里", "works 错车道 6处"],
  ],
  ["砂化道路6.8公里", ["works 道路 6.8公里"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Nobody there: heard of is only where they are, and what was not handed over comes back with us. */
test.each<[string, string[]]>([
  [
    "李平家大门上着锁,听说去广东打工了,连心卡1张从门缝塞进去了",
    ["contact_card 1张 H001", "visit 1户次 H001 missed"],
  ],
  ["李平不在家,化肥没送成,又拖回来了", ["visit 1户次 H001 missed"]],
  ["李平不在家,等到晌午他拉着柴回来了", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** An unknown name behind a visit, whatever its surname means besides; a place is none. */
test.each<[string, string[]]>([
  ["走访田大勇,发宣传单1份", ["leaflet 1份 ?田大勇", "visit 1户次 ?田大勇"]],
  ["走访石大勇,发宣传单1份", ["leaflet 1份 ?石大勇", "visit 1户次 ?石大勇"]],
  ["走访水厂,发宣传单10份", ["leaflet 10份", "visit ?户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Whoever was called in by the household did it for them; called in by us, it is solved. */
test.each<[string, string[], string[]]>([
  ["李平请人把房子修好了", [], []],
  ["李平今年想在老屋旁边种上油茶,地已经请人整好了", [], []],
  ["我请人把李平家房子修好了", ["solved 1件 H001"], []],
  ["李平反映井水发浑,联系水利站当天就给洗了井", ["solved 1件 H001"], []],
  ["李平反映厕所堵了,联系人给抽了粪", ["solved 1件 H001"], []],
  ["李平反映电表走得快,联系供电所给校了表", ["solved 1件 H001"], []],
  ["李平家缺水,找村里给打了报告", [], ["李平家缺水"]],
  ["李平家缺水,联系水利站给他说了情况", [], ["李平家缺水"]],
  ["李平家电线老化,联系电工没给换了线", [], ["李平家电线老化"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What was refused comes back with us and is asked of nobody; what hinders us is no need of theirs. */
test.each<[string, string[], string[]]>([
  ["去李平家送2袋白面,老两口说啥不收,又让我拎回来了", ["visit 1户次 H001"], []],
  ["去李平家送2袋白面,他让我把面拿回去", ["visit 1户次 H001"], []],
  ["走访李平,他让我把水管修一下", ["visit 1户次 H001"], ["他让我把水管修一下"]],
  ["下午本来要给李平送化肥2袋,结果山路塌方,车子上不去,东西没送成", [], []],
  ["本来要去李平家,结果他家漏雨,帮他修了一天", ["labour 1人次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** A benefit that has not come is a need of theirs; a gift of ours that has not is none. */
test.each<[string, string[], string[]]>([
  [
    "走访李平,日子还行,就是高龄补贴一直没发下来,让帮着打听一下",
    ["visit 1户次 H001"],
    ["就是高龄补贴一直没发下来,让帮着打听一下"],
  ],
  ["走访李平,高龄补贴还没发", ["visit 1户次 H001"], ["高龄补贴还没发"]],
  ["走访李平,慰问品还没发,下周送", ["visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Small talk of the sender's is asked of nobody. */
test.each<[string, string[], string[]]>([
  ["走访李平,问问孩子学习怎么样", ["visit 1户次 H001"], []],
  ["走访李平,问问他家收入", ["visit 1户次 H001"], []],
  ["走访李平,看看他身体咋样", ["visit 1户次 H001"], []],
  ["走访李平,他问问能不能给修路", ["visit 1户次 H001"], ["他问问能不能给修路"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What they paid for themselves. */
test.each<[string, string[]]>([
  ["刘军家今年取暖费900元、水费60元都是自己交的，我去他家走访时看了票", ["visit 1户次 H003"]],
  ["李桂花家化肥款800元、种子款300元都是她自己付的", []],
  ["赵满仓家学费4000元、书本费200元都是亲戚垫的", []],
  ["资助刘军学费2000元是我自己掏的", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 这事 points back at the matter; 三件事 only counts. */
test.each<[string, string[], string[]]>([
  ["刘军他媳妇说娃开学学费还差两千这事我记下了", [], ["娃开学学费还差两千这事"]],
  ["李桂花说看病的钱还差三千这个事我给反映", [], ["看病的钱还差三千这个"]],
  ["刘军反映三件事", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What it was paid with is no money given: only what was bought, or done for it. */
test.each<[string, string[]]>([
  ["用帮扶资金给李平家买了猪仔2头,花去3000元", ["goods 猪仔 2头 H001"]],
  ["使用救助金为陈九斤家购买煤1吨", ["goods 煤 1吨 H002"]],
  ["从帮扶资金里给刘军买种子3袋", ["goods 种子 3袋 H003"]],
  ["用捐款给李平买了两床棉被", ["goods 被子 2床 H001"]],
  ["用慰问金600元给李桂花买了米2袋", ["goods 大米 2袋 H004"]],
  ["拿救助金给李平家修了房顶", ["labour 1人次 H001"]],
  ["我们用捐款为李平、刘军家各买了1袋米", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money that was handed over, or is in the hands of a household that buys with it. */
test.each<[string, string[]]>([
  ["用帮扶资金慰问李平200元", ["cash 200元 H001", "visit 1户次 H001"]],
  ["用捐款给李平发慰问金300元", ["cash 300元 H001"]],
  ["从帮扶资金中给李平发放500元", ["cash 500元 H001"]],
  ["拿慰问金去看李平", ["cash ?元 H001", "visit 1户次 H001"]],
  ["给李平家送慰问金500元,用慰问金买药", ["cash 500元 H001"]],
  ["李平用慰问金买了2袋米", []],
  ["李平领了补助,用补助款买了2只羊", []],
  ["用捐款1500元买了种子30袋", ["cash 1500元", "goods 种子 30袋"]],
  ["用捐款1500元买了种子30袋发给6户", ["goods 种子 30袋"]],
  ["用慰问金400元,买了米2袋给李平", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
