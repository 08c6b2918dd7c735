import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Of several told as visited one was not gone to. */
test.each<[string, string[]]>([
  ["今天走访了刘军和李平,哦李平家没去", ["visit 1户次 H003"]],
  ["走访刘军、李平,李平没去", ["visit 1户次 H003"]],
  ["走访刘军、李平,其中李平家没去成,路断了", ["visit 1户次 H003"]],
  ["今天去了刘军家和李平家。李平家没去成", ["visit 1户次 H003"]],
  ["今天走访了刘军、李平,不对,李平家没去", ["visit 1户次 H003"]],
  ["昨天走访了李平,今天李平家没去", ["visit 1户次 H001 2026-06-11"]],
  ["走访刘军、李平,李平儿子没去上学", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平,李平说医院没去", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who is driven to the doctor is taken there by the sender; who goes alone is not. */
test.each<[string, string[]]>([
  ["开车拉李平去县城看病", ["medical 1人次 H001"]],
  ["用自己的车送李平去县城看病,来回80公里", ["medical 1人次 H001"]],
  ["带李平去看病", ["medical 1人次 H001"]],
  ["今天陪李平去看了病", ["medical 1人次 H001"]],
  ["李平去看病了", []],
  ["李平开车拉老伴去县城看病", []],
  ["他儿子开车送李平去县城看病", []],
  ["去看病重的李平", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What lies there since the last time, what they made themselves, and what others were seen to give is no gift. */
test.each<[string, string[]]>([
  ["进李平家门一看,炕上铺的还是我上次送的毛毯", ["visit 1户次 H001"]],
  ["走访李平,他穿的就是我上回送的棉鞋", ["visit 1户次 H001"]],
  ["走访李平,今天送的是毛毯", ["goods 毛毯 ? H001", "visit 1户次 H001"]],
  ["走访李平,屋后60棵核桃树都是他自己栽下的", ["visit 1户次 H001"]],
  ["到李平家,屋里30斤粉条是他自己做的", ["visit 1户次 H001"]],
  ["给李平送了10斤粉条,是我自己做的", ["goods 粉条 10斤 H001"]],
  ["看见别的单位送了50袋面,咱今天给李平送了一袋米", ["goods 大米 1袋 H001"]],
  ["和别的单位一起给李平送了2袋面", ["goods 面粉 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
