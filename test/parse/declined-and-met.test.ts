import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A meal that was declined takes back no gift. */
test.each<[string, string[]]>([
  ["到李平家,送去面粉2袋,非要留我们吃饭,婉拒了", ["goods 面粉 2袋 H001", "visit 1户次 H001"]],
  [
    "到李平家,送去面粉2袋、油1桶,他爱人执意留饭,谢绝了",
    ["goods 面粉 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  ["到李平家,送去面粉2袋,他硬是不要", ["visit 1户次 H001"]],
  ["给李平送米1袋,留他吃了碗面,他不收", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What stands right before the refusal is what was refused, and by whom was told of last. */
test.each<[string, string[]]>([
  ["给李平送米一袋然后陈九斤送了一袋尿素磷肥她不要", ["goods 大米 1袋 H001", "goods 尿素 1袋 H002"]],
  [
    "给李平送了一袋尿素还有磷肥一袋然后陈九斤家就送了一袋尿素磷肥她不要",
    ["goods 尿素 1袋 H001", "goods 尿素 1袋 H002", "goods 磷肥 1袋 H001"],
  ],
  ["给李平送米1袋,磷肥他没要", ["goods 大米 1袋 H001"]],
  ["给李平送米一袋油一桶他不要", []],
  ["给李平、陈九斤各送米1袋,他们不要", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Things that the sender was bidden to take along. */
test.each<[string, string[]]>([
  ["在李平家吃的午饭,还装了两斤锅盔让带上", ["visit 1户次 H001"]],
  ["去李平家,临走装了一袋核桃让拿着", ["visit 1户次 H001"]],
  ["给李平装了两袋米让他带上", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was met after all was visited, and a day put off to dates nothing. */
test.each<[string, string[]]>([
  ["到李平家,门锁着,在村口碰上了,又跟他一块儿回家坐了坐", ["visit 1户次 H001"]],
  ["到李平家,门锁着,后来又去了一趟,在家", ["visit 1户次 H001"]],
  ["到李平家没人,邻居在家", ["visit 1户次 H001 missed"]],
  ["李平家没去成,周六再去。傍晚接到陈九斤电话", ["talk 1次 H002"]],
  [
    "周一李平家没人,周三再去他在家,送米1袋",
    ["goods 大米 1袋 H001 2026-06-10", "visit 1户次 H001 2026-06-08 missed", "visit 1户次 H001 2026-06-10"],
  ],
  [
    "去李平家敲了半天门家里没人邻居说赶集去了带的一袋面粉放邻居家了",
    ["goods 面粉 1袋 H001", "visit 1户次 H001 missed"],
  ],
  ["去李平家没人,邻居说他赶集去了,家里有两袋面粉", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 说好着呢 is no promise that came to nothing. */
test.each<[string, string[]]>([
  [
    "李平家去了,说好着呢;陈九斤家也去了,送米1袋",
    ["goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["说好今天给李平送米,没送成", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A list behind what was handed out, also under the names of villages. */
test.each<[string, string[]]>([
  [
    "入户发放复合肥:上坪村李平2袋、陈九斤3袋",
    ["goods 复合肥 2袋 H001", "goods 复合肥 3袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["今天发化肥:上坪村李平2袋,陈九斤4袋", ["goods 化肥 2袋 H001", "goods 化肥 4袋 H002"]],
  ["走访慰问:上坪村李平、陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A talk is one whatever is told right behind it, and about how many times is said so. */
test.each<[string, string[]]>([
  ["到李平家拉了会家常发了两张宣传单", ["leaflet 2份 H001", "talk 1次 H001", "visit 1户次 H001"]],
  ["到李平家坐下聊了会儿天发了两张宣传单", ["leaflet 2份 H001", "talk 1次 H001", "visit 1户次 H001"]],
  ["到李平家,教他怎么打电话", ["visit 1户次 H001"]],
  ["累计入户走访一百二十余次", ["visit ~120户次"]],
  ["累计入户走访120次", ["visit 120户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who does what is hoped for stands before it; whenever it is evening is no time of an act. */
test.each<[string, string[], string[]]>([
  ["走访李平,反映屋顶漏水,盼着有人来修", ["visit 1户次 H001"], ["反映屋顶漏水,盼着有人来修"]],
  ["走访李平,他想着有人来修一下路", ["visit 1户次 H001"], ["他想着有人来修一下路"]],
  [
    "到李平家,他说变压器一到晚上就跳闸,想请供电所来看看",
    ["visit 1户次 H001"],
    ["他说变压器一到晚上就跳闸,想请供电所来看看"],
  ],
  ["李平家有人来过,给他送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["李平家:也去了,她说暖气费还差800没交上,急得很", ["visit 1户次 H001"], ["暖气费还差800没交上,急得很"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Who of several wanted nothing, and what of several things: the rest stays given. */
test.each<[string, string[]]>([
  [
    "刘军家去了赵满仓家也去了刘军家留下一床被子赵满仓啥也没要",
    ["goods 被子 1床 H003", "visit 1户次 H003", "visit 1户次 H007"],
  ],
  ["李平陈九斤两家都跑了李平一分钱都没要", ["visit 1户次 H001", "visit 1户次 H002"]],
  [
    "去了刘军家和李桂花家刘军啥都没要李桂花家放下一袋面",
    ["goods 面粉 1袋 H004", "visit 1户次 H003", "visit 1户次 H004"],
  ],
  [
    "李桂花家去了李平家也去了李平家放了一桶油",
    ["goods 食用油 1桶 H001", "visit 1户次 H001", "visit 1户次 H004"],
  ],
  ["走访刘军，他家放了三千袋香菇", ["visit 1户次 H003"]],
  [
    "刘军家去了，面2袋、鸡蛋1箱给放下了，酒他说不喝，又提回来了",
    ["goods 面粉 2袋 H003", "goods 鸡蛋 1箱 H003", "visit 1户次 H003"],
  ],
  ["李桂花家，米1袋、油1桶给留下了，钱她不要，就带回来了", ["goods 大米 1袋 H004", "goods 食用油 1桶 H004"]],
  ["走访赵满仓，给他500元他死活不收，硬塞回来了", ["visit 1户次 H007"]],
  [
    "走访赵满仓，带了被子1床、大衣1件，大衣留下了，被子他说有，我又抱回来了",
    ["goods 大衣 1件 H007", "visit 1户次 H007"],
  ],
  [
    "走访赵满仓，带了被子1床、大衣1件，被子他收了，大衣叫我拿回来了",
    ["goods 被子 1床 H007", "visit 1户次 H007"],
  ],
  ["给刘军带了一袋面两桶油,面留下了,油他说不要就拿回来了", ["goods 面粉 1袋 H003"]],
  ["给李平送米2袋，面1袋，东西他都不要，又拿回来了", []],
  ["李平家去了，米2袋、面1袋他说不要，就拿回来了", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
