import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What the sender's own hands did to a thing of theirs is work, wherever the thing stands. */
test.each<[string, string[]]>([
  ["看望李平,顺手把水缸给挑满了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["顺手把李平家的水缸挑满了", ["labour 1人次 H001"]],
  ["今天去李平家,把煤炉烟囱给修好了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平家的阴沟是我今早给掏通的", ["labour 1人次 H001"]],
  ["李平家的柴我给劈好码整齐了", ["labour 1人次 H001"]],
  ["李平家的水管我给接上了", ["labour 1人次 H001"]],
  ["刘军家那个地膜我给他铺了一上午", ["labour 1人次 H003"]],
  ["李平家的菜地我们给浇了一遍", ["labour 1人次 H001"]],
  ["去李平家把灯泡换了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["去李平家陪他吃了顿饭,把灶房擦得亮亮堂堂", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["大伙一起动手,把李平家的院坝扫得干干净净", ["labour 1人次 H001"]],
  ["到李平家,把漏雨的瓦给捡好了", ["labour 1人次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Others' hands, and papers, are none. */
test.each<[string, string[]]>([
  ["去李平家,他儿子把烟囱修好了", ["visit 1户次 H001"]],
  ["去李平家,烟囱村里给修好了", ["visit 1户次 H001"]],
  ["李平家的柴是他侄子给劈的", []],
  ["去李平家,他把水缸挑满了", ["visit 1户次 H001"]],
  ["去李平家,水缸是满的", ["visit 1户次 H001"]],
  ["去李平家,她很勤快,把院子打扫得干干净净", ["visit 1户次 H001"]],
  ["走访李平,儿媳把屋里收拾得整整齐齐", ["visit 1户次 H001"]],
  ["李平家的水管镇上来人给接上了", []],
  ["李平家房子政府给他修了", []],
  ["我把照片给发群里了", []],
  ["去李平家,把情况给问清楚了", ["visit 1户次 H001"]],
  ["去李平家,把表给填好了", ["visit 1户次 H001"]],
  ["去李平家把钱给了他", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who came along to another's home is not who was visited. */
test.each<[string, string[]]>([
  ["我和小王去李平家", ["visit 1户次 H001"]],
  ["我和老王去看了李平", ["visit 1户次 H001"]],
  ["我和小王、小张去李平家", ["visit 1户次 H001"]],
  ["今天和老周去陈九斤家,送了1袋米", ["goods 大米 1袋 H002", "visit 1户次 H002"]],
  ["我和陈九斤去李平家", ["visit 1户次 H001"]],
  ["我和老王去给李平送米2袋", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who is talked to, or gone with to his own, is. */
test.each<[string, string[]]>([
  ["和李平聊了会,去陈九斤家", ["talk 1次 H001", "visit 1户次 H002"]],
  ["和李平去了他家", ["visit 1户次 H001"]],
  ["到李平家,和他去了陈九斤家", ["visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was connected or put right at their home is work of the hands, and no thing that they got. */
test.each<[string, string[]]>([
  ["给李平家换了闸刀1个,接电线20米", ["labour 1人次 H001"]],
  ["给刘军家装了水龙头1个,接水管15米", ["labour 1人次 H003"]],
  ["给陈九斤家换锁1把,修开关2处", ["labour 1人次 H002"]],
  ["走访李桂花,修了插座1处", ["labour 1人次 H004", "visit 1户次 H004"]],
  ["给赵满仓家修灶台1个", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Handed over, or of the village. */
test.each<[string, string[]]>([
  ["给李平送电线20米、接线板1个", ["goods 接线板 1个 H001", "goods 电线 20米 H001"]],
  ["给刘军送插座3个", ["goods 插座 3个 H003"]],
  ["给陈九斤送锁2把", ["goods 锁 2把 H002"]],
  ["村委会修插座3处", ["works 插座 3处"]],
  ["给李桂花家铺水管30米", ["works 水管 30米 H004"]],
  ["给赵满仓送修枝剪1把", ["goods 修枝剪 1把 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
