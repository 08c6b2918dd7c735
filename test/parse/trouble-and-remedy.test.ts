import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Trouble that the next clause tells as put right is no need: solved, or the work that met it. */
test.each<[string, string[]]>([
  ["李平家水泵坏了,今天去给换了个新的", ["solved 1件 H001"]],
  ["陈九斤家电表不转了,傍晚请电工换了新表", ["solved 1件 H002"]],
  ["李桂花家灶台裂了,叫师傅重新砌了", ["solved 1件 H004"]],
  ["李平家门锁坏了,我带改锥去给换了新的", ["solved 1件 H001"]],
  ["到李平家,院墙塌了半边,帮着重新砌了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["李平家棉花没人摘,我和两个队员去帮着摘了一天棉花", ["labour 3人次 H001"]],
  ["李平家豆子没人收,喊了5个同事,半天干完", ["labour 5人次 H001"]],
  ["陈九斤家栽烟缺人手,工作队四个人下田,栽了两亩", ["labour 4人次 H002"]],
  ["李平家缺人手,农技站三个人栽了一天", ["labour 3人次 H001"]],
  ["李平家麦子没人割,我从单位叫了7个人,加我8个,帮着割了5亩", ["labour 8人次 H001"]],
  ["李桂花家养鸡缺饲料,送去4袋饲料", ["goods 饲料 4袋 H004"]],
  ["李桂花家缺地膜3卷,给她送去地膜3卷", ["goods 地膜 3卷 H004"]],
  ["李平说收音机没声音,我帮他弄了一下,能听了", ["solved 1件 H001"]],
  ["李平想去广东打工没路子,我联系劳务公司,推荐务工1人", ["job 1人 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(read(text.replaceAll(",", "，")).needs).toEqual([]);
});

/** Another thing, another's doing or less than was lacking leaves it a need. */
test.each<[string, string]>([
  ["李平家房顶漏雨,帮他收了玉米", "房顶漏雨"],
  ["李平家缺化肥2袋,先送去1袋", "缺化肥2袋"],
  ["李平家缺劳力,送米1袋", "缺劳力"],
  ["李桂花家缺地膜,送米1袋", "缺地膜"],
  ["李平家缺人手,两个儿子在外打工", "缺人手"],
  ["李平家电表坏了,他说要换新的", "电表坏了"],
  ["李平家灯坏了,没给换", "灯坏了"],
  // What is piped or wired in is too little.
  ["走访李平，他讲水龙头的水小得很跟水厂反映了还没来人", "水小得很"],
  ["走访刘军他说屋里电压低得很", "电压低"],
  ["走访李平,他说麦子没人割,叫了3个人割完了", "麦子没人割"],
])("%s stays a need", (text, need) => {
  const { needs } = read(text.replaceAll(",", "，"));
  expect(needs).toHaveLength(1);
  expect(needs[0]?.text).toContain(need);
});

/** How many hands: those told of, and those beside the sender. */
test.each<[string, string[]]>([
  ["我和村里三个后生帮李平掰苞谷", ["labour 4人次 H001"]],
  ["跟单位的3个小伙子去给李平家割麦子", ["labour 4人次 H001"]],
  ["李平家盖棚,我过去帮了半天忙", ["labour 1人次 H001"]],
  ["李平家打场,我去帮了一天工", ["labour 1人次 H001"]],
  ["李平家上梁,我去搭了把手", ["labour 1人次 H001"]],
  ["抢收队20人到李平、陈九斤两家地里割谷,割完5亩", ["labour 20人次 H001+H002"]],
  ["扛着扫把挨户扫雪", ["labour 1人次"]],
  ["去李平家检查电路,换了插座一个", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["到李平家,帮着打扫院子,清出垃圾两车", ["labour 1人次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** No work of our hands. */
test.each<[string, string[]]>([
  ["请来懂电的师傅帮李平家换了电线", ["solved 1件 H001"]],
  ["帮李平办好了残疾证换证", ["solved 1件 H001"]],
  ["跟2个村干部去李平家,他在收玉米", ["visit 1户次 H001"]],
  ["我和两个同事去李平家坐了坐", ["visit 1户次 H001"]],
  ["李平家卖了两头猪,换了个新冰箱", []],
  ["李平家3个人在地里割谷", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Seen to for another, looked at, or put off by others: neither an answer nor a matter of its own. */
test.each<[string, string[], string[]]>([
  [
    "李平家缺化肥；给李桂花送米1袋，帮她把院里的柴码好",
    ["goods 大米 1袋 H004", "labour 1人次 H004"],
    ["李平家缺化肥"],
  ],
  ["核查赵满仓家受损房屋2间", [], []],
  ["到李平家查看倒塌圈舍1间", ["visit 1户次 H001"], []],
  ["排查陈九斤家老化电线，核实刘军家受灾情况", [], []],
  ["李平家水窖坏了，乡里说等项目下来统一修", [], ["李平家水窖坏了"]],
  ["陈九斤家水管漏水的事还没处理，村上说等开春再修", [], ["陈九斤家水管漏水的事还没处理"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said }) => said)).toEqual(needs);
});

test.each<[string, string[], string[]]>([
  ["到李平家查看，发现圈舍倒塌", ["visit 1户次 H001"], ["发现圈舍倒塌"]],
  ["查看陈九斤家，玉米受灾3亩", [], ["玉米受灾3亩"]],
  ["查看李平家漏水严重", [], ["查看李平家漏水严重"]],
  ["村里说缺水", [], ["村里说缺水"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said }) => said)).toEqual(needs);
});

/** It was so, is said of another thing, or is praise. */
test.each([
  "走访刘军，他讲自来水原来细得很，现在好了",
  "走访刘军，他讲今年雨水小",
  "走访刘军，他说自来水大得很",
  "走访刘军，他说儿子还没来人",
])("%s raises nothing", (text) => {
  expect(read(text).needs).toEqual([]);
});

/** Whoever was called in has put it right; they call on nobody by that. */
test.each<[string, string[], string[]]>([
  ["刘军说他家水井冻住了打不上水我马上联系水站的师傅来给烤开了", ["solved 1件 H003"], []],
  ["赵满仓说他家大门打不开了进不去我喊锁匠过来给打开了", ["solved 1件 H007"], []],
  ["李桂花说她家烟道堵了倒烟我叫了个瓦匠来给捅通了", ["solved 1件 H004"], []],
  ["陈九斤说房后塌方把路堵了我联系铲车来给清走了", ["solved 1件 H002"], []],
  ["李平说他家热水器漏水我请厂家上门给修好了", ["solved 1件 H001"], []],
  ["刘军说他家水管冻了我联系了水站说明天来", [], ["他家水管冻了"]],
  ["李平说想孙子了我打电话叫他儿子来给接走了", ["talk 1次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What was tried in vain leaves the matter open. */
test.each<[string, string[], string[]]>([
  ["刘军家洗衣机坏了我找人看了一下没修好", [], ["刘军家洗衣机坏了"]],
  ["刘军家冰箱坏了，我请师傅修了一下，还是没修好，要换零件", [], ["刘军家冰箱坏了"]],
  ["李平家水管漏水我喊了人来弄了半天没弄成", [], ["李平家水管漏水"]],
  ["陈九斤家自来水不通，我联系水站来人看了，没解决", [], ["陈九斤家自来水不通"]],
  ["赵满仓家水泵坏了前几天没修好今天我请师傅修好了", ["solved 1件 H007"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What is to be kept off is no trouble; water, fire and damp that came in are. */
test.each<[string, string[], string[]]>([
  ["走访刘军，提醒他用电小心漏电", ["visit 1户次 H003"], []],
  ["走访刘军，给他一块塑料布防漏雨", ["goods 塑料布 1块 H003", "visit 1户次 H003"], []],
  ["刘军家门前的防洪堤塌了", [], ["刘军家门前的防洪堤塌了"]],
  ["走访李桂花，注意到她家房顶漏雨", ["visit 1户次 H004"], ["注意到她家房顶漏雨"]],
  [
    "到李桂花家，她家地窖进水，泡了5袋洋芋，愁没处放",
    ["visit 1户次 H004"],
    ["她家地窖进水，泡了5袋洋芋，愁没处放"],
  ],
  ["赵满仓家柴垛着火，冬天没烧的了", [], ["赵满仓家柴垛着火，冬天没烧的了"]],
  ["给赵满仓家安装进水管20米", ["works 进水管 20米 H007"], []],
  ["在赵满仓家围着火炉拉家常", ["talk 1次 H007", "visit 1户次 H007"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What has not come for days, what others promised, and what is still lacking for it. */
test.each<[string, string[], string[]]>([
  ["刘军家自来水五天没来了", [], ["刘军家自来水五天没来了"]],
  ["李平屋里我去了他说电停了三天了点蜡烛", ["visit 1户次 H001"], ["他说电停了三天了点蜡烛"]],
  ["李平说儿子三年没来了", [], []],
  ["李平家水费三个月没交", [], []],
  [
    "刘军反映乡里答应修的500米水渠到现在没动工，地里浇不上",
    [],
    ["刘军反映乡里答应修的500米水渠到现在没动工，地里浇不上"],
  ],
  ["李平说村里说好给的3袋尿素一直没给", [], ["村里说好给的3袋尿素一直没给"]],
  ["我答应给李平的化肥到现在没送去", [], []],
  ["赵满仓家盖房还差3万元，他说借不到了", [], ["赵满仓家盖房还差3万元，他说借不到了"]],
  ["李桂花家的15只鹅死了4只，想请兽医看看", [], ["15只鹅死了4只，想请兽医看看"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
