import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Whose a dispute was, and by what it was settled, is no further one. */
test.each<[string, string[]]>([
  ["化解两户纠纷1件", ["solved 1件"]],
  ["化解李平和陈九斤两家浇水纠纷1件", ["solved 1件 H001+H002"]],
  ["经村调解室调解,化解李平、陈九斤两户宅基地纠纷1起", ["solved 1件 H001+H002"]],
  ["调解李平、陈九斤两户纠纷", ["solved 1件 H001+H002"]],
  ["化解纠纷2件,其中一件是李平家的", ["solved 2件"]],
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
