import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What goes on without its verb, its unit or its name, and what only looks so. */
test.each<[string, string[]]>([
  // Building, told once.
  ["新修村道0.8公里,挡土墙60米", ["works 挡土墙 60米", "works 村道 0.8公里"]],
  ["安装:路灯20盏", ["works 路灯 20盏"]],
  ["硬化产业路2公里,水窖3口", ["works 产业路 2公里", "works 水窖 3口"]],
  ["给李平送米2袋,挡土墙60米已完工", ["goods 大米 2袋 H001"]],
  ["走访李平,送台灯2盏", ["goods 台灯 2盏 H001", "visit 1户次 H001"]],
  // The unit in the heading's brackets.
  ["油茶苗发放(棵):李平120,陈九斤80", ["goods 油茶苗 120棵 H001", "goods 油茶苗 80棵 H002"]],
  ["化肥发放(袋):李平3,陈九斤5", ["goods 化肥 3袋 H001", "goods 化肥 5袋 H002"]],
  // The thing behind the figures.
  ["李平3只 陈九斤5只,鹅苗都发下去了", ["goods 鹅苗 3只 H001", "goods 鹅苗 5只 H002"]],
  ["李平3次,陈九斤2次,鹅苗长得好", []],
  // To how many before how much.
  [
    "去了李平、陈九斤两家,鸡苗两家一共送了40只",
    ["goods 鸡苗 40只 H001+H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["改造危房3户", ["works 危房 3户"]],
  // × for times.
  ["李平家去啦,带了茶叶罐*3、挂历x1", ["goods 挂历 1 H001", "goods 茶叶罐 3 H001", "visit 1户次 H001"]],
  ["给李平送篷布3米×4米", []],
  // Some more of another thing.
  ["给李平拿了几把锄头,还有一些菜种", ["goods 菜种 ? H001", "goods 锄头 ?把 H001"]],
  ["走访李平,他家还有一些菜种", ["visit 1户次 H001"]],
  // Verbs of having been there.
  ["李平、陈九斤两家都跑到了", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["李平、陈九斤两家都进了屋", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["去望了望李平", ["visit 1户次 H001"]],
  ["李平望了望天", []],
  ["去李平家没见着;下午又去了一趟,人在", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Theirs, an office's, or come back: given by nobody who tells. */
test.each<[string, string[]]>([
  ["走访李平,羊3只", ["visit 1户次 H001"]],
  ["给李平送羊3只", ["goods 羊 3只 H001"]],
  ["走访李平,化肥镇上也发过两袋", ["visit 1户次 H001"]],
  ["李平刚领了县残联发的轮椅1台,我去看了看他", ["visit 1户次 H001"]],
  ["到李平家,他在编竹筐,一天能编四个", ["visit 1户次 H001"]],
  ["早上背着一袋米去李平家。米他不收,又原样背回来了", ["visit 1户次 H001"]],
  ["早上背着一袋米去李平家。他很高兴", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["他去年贷了款,又买了两头牛", []],
  ["到李平家屋后的菜地里帮他栽了两畦大蒜", ["labour 1人次 H001"]],
  ["和供销社的陈九斤一道去李平家,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["李平儿子在外打工,上月寄回4000元,我给他带了瓶药", ["goods 药品 1瓶 H001"]],
  ["下午回头帮李平背苞谷", ["labour 1人次 H001"]],
  ["讲明年的茶园政策,来了40多人,收集意见6条", ["suggestion 6条"]],
  ["明天去李平家收集意见6条", []],
  ["他幺儿我给介绍到西昌一个工地上去了", []],
  ["老师拿着剪刀一枝一枝地教", []],
  ["走访李平,他家放了6000袋香菇", ["visit 1户次 H001"]],
  ["给李平放了两袋米", ["goods 大米 2袋 H001"]],
  ["到李平家,镇上刚发给他一件棉衣", ["visit 1户次 H001"]],
  [
    "所有联系户今天都入户了",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
  ],
  ["他家二小子我给介绍到县里饭店干活去了,一个人", ["job 1人"]],
  ["昨天开了个座谈会收集了四条意见", ["meeting 1次 2026-06-11", "suggestion 4条 2026-06-11"]],
  ["上午走访了九户下午又到李平家", ["visit 1户次 H001", "visit 9户次"]],
  ["走访3户,先到李平家", ["visit 1户次 H001", "visit 2户次"]],
  ["买了李平家的小米,一共640块,算消费帮扶", ["sale 小米 640元 H001"]],
  ["李平说炕洞塌了,我联系瓦匠当场给修好了", ["solved 1件 H001"]],
])("%s", (text, entries) => {
  expect(told(text).filter((line) => !line.startsWith("outreach"))).toEqual(entries);
});

/** What is needed, and of whom. */
test.each<[string, string[]]>([
  ["群众反映:李平家水表坏了、陈九斤家没有路灯", ["H001 李平家水表坏了", "H002 陈九斤家没有路灯"]],
  ["李平说水井干了", ["H001 水井干了"]],
  ["李平说屋后边坡往下掉石头", ["H001 屋后边坡往下掉石头"]],
  ["李平说进水口让泥堵死了", ["H001 进水口让泥堵死了"]],
  ["开完会以后又到李平家,他说灯不亮", ["H001 灯不亮"]],
  ["走访李平,车子坏在半路,走过去的", []],
  ["鸭子叫黄鼠狼拖走十几只,李平倒看得开", []],
  ["问李平还缺哪样,他说够了", []],
  ["日子越过越有盼头", []],
  ["李平说学费凑不齐;下午赶到上坪村,到陈九斤家帮着砌了半堵墙", ["H001 学费凑不齐"]],
  ["李平说答应的花椒苗还没见影子,要我帮催一催", ["H001 答应的花椒苗还没见影子,要我帮催一催"]],
])("need: %s", (text, needs) => {
  expect(
    read(text).needs.map((need) => `${need.households.join("+")} ${need.text.replace(/^.*?说/, "")}`),
  ).toEqual(needs);
});

test.each<[string, string]>([
  ["先后慰问李平、陈九斤2户,为每户送上大米1袋,并叮嘱大家注意用火用电安全。", "report"],
  ["请大家注意用火用电安全", "other"],
])("intent: %s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

test("the households counted above a list of their names are those named", () => {
  expect(told("走访户数:2户\n名单:李平、陈九斤")).toEqual(["visit 1户次 H001", "visit 1户次 H002"]);
  expect(told("走访户数:3户\n名单:李平、陈九斤")).toEqual(["visit 3户次"]);
});

test("a titled record of a visit tells of one, a plan of visits of none", () => {
  expect(told("【走访记录】\n户主:李平\n帮扶情况:尿素2袋")).toEqual([
    "goods 尿素 2袋 H001",
    "visit 1户次 H001",
  ]);
  expect(told("【走访计划】\n户主:李平")).toEqual([]);
});

test("a form on one line is parted at its labels, whatever they are called", () => {
  const { entries, needs } = read("走访:李平 残疾类别:肢体二级 时间:6-9 事项:送护理床1张 需求:儿子想学电商");
  expect(entries.map(({ measure, day }) => `${measure} ${day}`)).toEqual([
    "visit 2026-06-09",
    "goods 2026-06-09",
  ]);
  expect(needs.map(({ text }) => text)).toEqual(["儿子想学电商"]);
});

test("著 behind a verb is 着, in a word of its own it stays", () => {
  expect(told("李平家門鎖著")).toEqual(["visit 1户次 H001 missed"]);
  expect(told("給李平送著作2本")).toEqual(["goods 著作 2本 H001"]);
});
