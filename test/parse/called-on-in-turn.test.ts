import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Whose home it is, told by what it or they are like. */
test.each<[string, string[]]>([
  ["一路走到最里头的赵满仓家，看了看粮仓", ["visit 1户次 H007"]],
  ["来到刚出院的李平家", ["visit 1户次 H001"]],
  ["去乡里开完会直接到李桂花家，她在晒被子", ["visit 1户次 H004"]],
  ["到分包户陈九斤家坐了坐", ["visit 1户次 H002"]],
  ["上午老赵家去了，下午老陈家也去了", ["visit 1户次 H002", "visit 1户次 H007"]],
  ["去看李平的老母亲", ["visit 1户次 H001"]],
  ["入李平、赵满仓户，核对医保", ["visit 1户次 H001", "visit 1户次 H007"]],
  ["今天走的李平、陈九斤、赵满仓三家，人都在", ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"]],
  ["今天都走了走，李平、陈九斤家都挺好", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["李平家、陈九斤家都在坡上，今天一块去了", ["visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["走的李平家门前那条路", []],
  ["去李平儿子的学校", []],
  ["李平、陈九斤的儿子都在外头，一起去了广东", []],
  ["下午老赵说他不去了", []],
  ["给李平家掰玉米，下午到四组走访农户", ["labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many were called on, whatever leads to them and whatever they are counted in. */
test.each<[string, string[]]>([
  ["到6户监测户家里核实收入", ["visit 6户次"]],
  ["到结对帮扶的10户家中走访慰问", ["visit 10户次"]],
  ["走完了联系的8户", ["visit 8户次"]],
  ["干部进村入户860人次", ["visit 860户次"]],
  ["走访困难退伍军人14户", ["visit 14户次"]],
  ["看望了17名结对农户", ["visit 17户次"]],
  ["给8户老人上门送水", ["visit 8户次"]],
  ["9名联户干部分两批到上坪村入户", ["visit ?户次"]],
  ["一组12户走了9户，剩下三户没人", ["visit 3户次 missed", "visit 9户次"]],
  ["二组计划15家，去了11家，另外四家锁门", ["visit 11户次", "visit 4户次 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["走访12户，3户没人", ["visit 3户次 missed", "visit 9户次"]],
  ["到12户农户地里看了玉米", []],
  ["走了3家农资店", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was away, and who was met after all. */
test.each<[string, string[]]>([
  ["今天走访赵满仓，外出未见", ["visit 1户次 H007 missed"]],
  [
    "走访记录\n李平 米1袋\n赵满仓 外出未见",
    ["goods 大米 1袋 H001", "visit 1户次 H001", "visit 1户次 H007 missed"],
  ],
  [
    "走访李平、陈九斤、赵满仓，除赵满仓外均在家",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007 missed"],
  ],
  ["李平不在家，在村口碰见他，聊了几句", ["talk 1次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  [
    "走访李平、陈九斤、赵满仓，除赵满仓外都收到了米",
    ["goods 大米 ? H001+H002", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was looked at in every house leads to how each of them is. */
test.each<[string, string[]]>([
  [
    "入户查看取暖情况：李平家炉子完好；李桂花家送去烟煤300斤；赵满仓去宁夏了，没见上",
    ["goods 烟煤 300斤 H004", "visit 1户次 H001", "visit 1户次 H004", "visit 1户次 H007 missed"],
  ],
  [
    "降温了，上门查看炉具：李平家都好；李桂花家炕洞倒烟，叫人来修好了",
    ["solved 1件 H004", "visit 1户次 H001", "visit 1户次 H004"],
  ],
  [
    "逐户查看用电安全：李平家线路完好；李桂花家换了开关2个；陈九斤家没人",
    ["visit 1户次 H001", "visit 1户次 H002 missed", "visit 1户次 H004"],
  ],
  ["今天入户排查防火隐患：李平家电线老化；李桂花家正常", ["visit 1户次 H001", "visit 1户次 H004"]],
  ["入户核实收入情况：李平家打工收入3万元；李桂花家养羊20只", ["visit 1户次 H001", "visit 1户次 H004"]],
  [
    "下午上门：李平家屋顶漏雨。陈九斤家送米1袋",
    ["goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["查看走访情况：李平", []],
  ["群众反映：李平家缺水；陈九斤家漏雨", []],
  ["电话回访：李平家缺水；陈九斤家漏雨", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
