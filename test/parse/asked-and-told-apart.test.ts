import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Whose a dispute was, and by what it was settled, is no further one. */
test.each<[string, string[]]>([
  ["化解两户纠纷1件", ["solved 1件"]],
  ["化解李平和陈九斤两家浇水纠纷1件", ["solved 1件 H001+H002"]],
  ["经村调解室调解,化解李平、陈九斤两户宅基地纠纷1起", ["solved 1件 H001+H002"]],
  ["调解李平、陈九斤两户纠纷", ["solved 1件 H001+H002"]],
  ["化解纠纷2件,其中一件是李平家的", ["solved 1件", "solved 1件 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How the household does is asked by the sender; what it asks itself is no doing of his. */
test.each<[string, string[]]>([
  ["李平家,问了收入情况,讲解医保政策", ["outreach 1次 H001"]],
  ["李平视频联系,询问在外务工情况,讲解稳岗补贴政策", ["outreach 1次 H001", "talk 1次 H001"]],
  ["给李平打电话,他问了补贴情况", ["talk 1次 H001"]],
  ["6月11日 李平 视频联系:讲解政策", ["outreach 1次 H001 2026-06-11", "talk 1次 H001 2026-06-11"]],
  ["谈心:没有", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is said in passing of a thing, its pack or its policy is no gift. */
test.each<[string, string[]]>([
  ["讲了一下茶叶补贴的政策", ["outreach 1次"]],
  ["给李平补贴500元", ["cash 500元 H001"]],
  ["给李平送了四袋复合肥嗯一袋四十公斤那种", ["goods 复合肥 4袋 H001"]],
  ["给李平送了四袋复合肥嗯三袋", ["goods 复合肥 3袋 H001"]],
  ["到李平家,行情还可以给他送了三袋玉米种子", ["goods 玉米种子 3袋 H001", "visit 1户次 H001"]],
  ["问李平可以给他送两袋米不", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Things that begin as other words do, and pieces that are no togetherness. */
test.each<[string, string[]]>([
  ["又给李平送了台学习机,价值600元", ["goods 学习机 1台 H001", "goods_value 600元 H001"]],
  ["给李平送了一袋大米还有一块砖茶", ["goods 大米 1袋 H001", "goods 砖茶 1块 H001"]],
  ["和李平一块去了陈九斤家", ["visit 1户次 H002"]],
  ["李平家,两床棉絮托她大儿子转交", ["goods 棉絮 2床 H001"]],
  ["消费帮扶洋芋12万元", ["sale 洋芋 120000元"]],
  ["消费帮扶金额12万元", ["sale 120000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Nobody was there, whatever the dog did; nobody does it is trouble. */
test.each<[string, string[], string[]]>([
  ["去李平家,家里没人狗叫得厉害", ["visit 1户次 H001 missed"], []],
  ["李平家水渠没人修", [], ["李平家水渠没人修"]],
  ["李平说水管冻住了,几天没水用", [], ["李平说水管冻住了,几天没水用"]],
  ["李平说屋后滑坡了,陈九斤要求把残疾证办下来", [], ["李平说屋后滑坡了", "陈九斤要求把残疾证办下来"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Each figure of a correction stands for its own, also where the wrong one of the next is denied. */
test("更正:走访不是11户,应该是13户,手册也不是45份,应该是54份", () => {
  expect(told("更正:走访不是11户,应该是13户,手册也不是45份,应该是54份")).toEqual([
    "leaflet 54份",
    "visit 13户次",
  ]);
});

/** What was solved stands between the word and its figure, whatever trouble it was; what is raised stays a need. */
test.each<[string, string[], string[]]>([
  ["6月工作\n解决难题:饮水管堵塞1件\n争取资金:15万元", ["project_funds 150000元", "solved 1件"], []],
  ["6月工作\n解决困难:危房2件、饮水1件", ["solved 3件"], []],
  ["6月工作\n反映难题:饮水管堵塞", [], ["饮水管堵塞"]],
  ["给李平解决难题1件,送米1件", ["goods 大米 1件 H001", "solved 1件 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What is no gift though a word of giving or a figure stands by, and what is one. */
test.each<[string, string[]]>([
  ["去李平家,囤里小麦还有800斤够吃", ["visit 1户次 H001"]],
  ["从李平家回来,老汉非给装五斤核桃,没接", ["visit 1户次 H001"]],
  ["李平老人本月领取五保供养金980元", []],
  ["给上坪村11户低保户发年货,一户一桶豆油、两袋大米", ["goods 大米 22袋", "goods 豆油 11桶"]],
  ["给李平家发年货1份", ["goods 年货 1份 H001"]],
  ["给李平家送了些芸豆种、鸡饲料两三袋", ["goods 芸豆种 ? H001", "goods 鸡饲料 ~2袋 H001"]],
  ["帮李平家种芸豆", ["labour 1人次 H001"]],
  ["消费帮扶木耳2.3万元", ["sale 木耳 23000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Acts told in dictation each for themselves. */
test.each<[string, string[]]>([
  ["给李平讲解了秸秆还田补贴政策", ["outreach 1次 H001"]],
  ["刚从李平家出来老太太说自来水停了", ["visit 1户次 H001"]],
  [
    "到李平家帮他把炕洞掏了下午在村部组织了个育秧培训三十多人参加",
    ["labour 1人次 H001", "trainee ~30人次", "training 1场", "visit 1户次 H001"],
  ],
  ["参加育秧培训", []],
  ["我的联系户一户不落都走访了", ["H001", "H002", "H003", "H004", "H007"].map((id) => `visit 1户次 ${id}`)],
  [
    "走访李平、陈九斤两户,并向老人讲解高龄津贴政策",
    ["outreach 1次 H001+H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a policy or a skill is about is nobody's field, work or building. */
test.each<[string, string[]]>([
  ["给刘军讲了讲退耕还草的政策", ["outreach 1次 H003"]],
  ["给陈九斤说了下易地搬迁的政策", ["outreach 1次 H002"]],
  ["到赵满仓家解读了厕所改造政策", ["outreach 1次 H007", "visit 1户次 H007"]],
  ["给李桂花解释了一下耕地补贴的政策", ["outreach 1次 H004"]],
  ["给李平讲解了一下果树嫁接修剪的技术", []],
  ["跟李平说了一下铺地膜的事", []],
  ["给李平讲了政策,帮他铺地膜", ["labour 1人次 H001", "outreach 1次 H001"]],
  ["刘军跟我说了说低保政策的事", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("what is only wondered at asks nothing of the bot", () => {
  expect(read("听说县供销社给上坪村拉来化肥10吨,谁知道啥时候分?").intent).toBe("other");
  expect(read("请提供上坪村本月帮扶工作统计")).toMatchObject({ intent: "ask", topic: "tally" });
});
