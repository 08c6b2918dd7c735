import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Which matters were solved: nobody raises them there, and no figure in what tells them counts any. */
test.each<[string, string[]]>([
  ["解决群众反映问题35件", ["solved 35件"]],
  ["共解决村民反映强烈的热点、难点问题18个", ["solved 18件"]],
  ["办结群众急难愁盼12项", ["solved 12件"]],
  ["解决急难愁盼事项30件", ["solved 30件"]],
  ["解决村民用水麻烦6件", ["solved 6件"]],
  ["解决了李平反映的用电问题", ["solved 1件 H001"]],
  ["解决了120户400余人的饮水问题", ["solved 1件"]],
  ["走访李平,协调解决他家用水难问题", ["solved 1件 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toEqual([]);
});

/** Raised and not solved. */
test.each<[string, string]>([
  ["李平反映的用电问题还没解决", "用电问题"],
  ["解决用水问题1件,群众反映路灯不亮", "路灯不亮"],
])("%s is raised", (text, need) => {
  expect(read(text).needs.map(({ text: said }) => said.includes(need))).toEqual([true]);
});

/** Those who had fallen out and were talked round, in plain words. */
test.each<[string, string[]]>([
  ["李平和陈九斤因为水渠吵起来了,上午我和村主任给说和好了", ["solved 1件 H001+H002"]],
  ["李平和陈九斤为地埂争吵,叫到一块谈开了", ["solved 1件 H001+H002"]],
  ["刘军家跟赵满仓家那个滴水纠纷啊闹了一年了今天我给调解成了俩家都签了字", ["solved 1件 H003+H007"]],
  ["刘军家和赵满仓家闹了好几年的水渠纠纷我今天给说成了两家都摁了手印", ["solved 1件 H003+H007"]],
  ["刘军家跟赵满仓家那个滴水纠纷啊今天没调解成", []],
  ["李平和陈九斤闹了矛盾,今天叫到村部说开了", ["solved 1件 H001+H002"]],
  ["饭后又把两家争水的事给说和了", ["solved 1件"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  "李平家两口子吵架,后来和好了",
  "李平和陈九斤为地埂争吵,还没说通",
  "和李平谈妥了,明天送米",
  "跟供电所谈妥了,月底来换线",
])("%s: nothing", (text) => {
  expect(told(text)).toEqual([]);
});
