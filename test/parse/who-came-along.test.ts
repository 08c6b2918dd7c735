import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Colleagues in a row, masters and teachers by their surname, and who is joined to whom. */
test.each<[string, string[]]>([
  ["和老赵师傅到李平家修水管", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["和汪师傅去李平家修水管", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["和李校长、陈老师到赵满仓家", ["visit 1户次 H007"]],
  ["跟王主任、小刘去赵满仓家", ["visit 1户次 H007"]],
  ["和镇上的小刘、小陈到赵满仓家坐了坐", ["visit 1户次 H007"]],
  ["李平家苞谷还没掰完呢我跟小段帮着掰了小半天", ["labour 1人次 H001"]],
  ["和老赵两口子拉家常", ["talk 1次 H007"]],
  ["跑了两家一个是李平一个是陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["去了李平的兄弟石成贵家，送化肥3袋", ["goods 化肥 3袋 ?石成贵", "visit 1户次 ?石成贵"]],
  ["给李平送哈密瓜3个", ["goods 哈密瓜 3个 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Those it is about, though 和 stands with them. */
test.each<[string, string[]]>([
  ["我和李平聊了聊，送米1袋", ["goods 大米 1袋 H001", "talk 1次 H001"]],
  ["走访李平和陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["李平的弟弟住院，给他送了200元", ["cash 200元 H001"]],
  ["和李平、陈九斤到村部开会", []],
  ["去了哈陈九斤家，送米1袋", ["goods 大米 1袋 H002", "visit 1户次 H002"]],
  ["李平的哥哥陈九斤家里没人", ["visit 1户次 H002 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who went down to the village with us is a colleague, though one of the sender's own is called so. */
test.each<[string, string[]]>([
  ["上午我跟老赵下去了先去的李平家，送面1袋", ["goods 面粉 1袋 H001", "visit 1户次 H001"]],
  ["今天我和老赵一起下去了看了看陈九斤", ["visit 1户次 H002"]],
  ["我和老赵下去了一趟，李平家送了一桶油", ["goods 食用油 1桶 H001"]],
  ["昨天和老赵两个人下去了到陈九斤家坐了坐", ["visit 1户次 H002 2026-06-11"]],
  // whom it was with
  ["我和老赵聊了聊", ["talk 1次 H007"]],
  ["今天去了老赵家", ["visit 1户次 H007"]],
  ["走访李平和老赵，下去了一天", ["visit 1户次 H001", "visit 1户次 H007"]],
  ["我和老赵下去看望李平", ["visit 1户次 H001"]],
  ["今天去看了老赵和李平", ["visit 1户次 H001", "visit 1户次 H007"]],
  ["昨天和老赵下村，到他家看了看", ["visit 1户次 H007 2026-06-11"]],
  ["我和老赵进村了，给他带了2袋面", ["goods 面粉 2袋 H007"]],
  ["跟老赵去村里，给他办了低保", ["solved 1件 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
