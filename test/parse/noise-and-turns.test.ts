import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Pictures, numbered points and a word of answer in front take nothing from what is told. */
test.each<[string, string[]]>([
  ["收到👌 李平家🏠今天去过了 米🍚1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["收到 李平家已走访", ["visit 1户次 H001"]],
  ["收到 李平送来的锦旗1面", []],
  ["收到，谢谢", []],
  [
    "❶李平家——走访✅ ❷发宣传单2张 ❸帮忙铲院坝的雪 ❹困难：暂无",
    ["labour 1人次 H001", "leaflet 2份 H001", "visit 1户次 H001"],
  ],
  ["①走访李平②送米2袋③困难：暂无", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Why a list of visits comes late is a title like any other. */
test.each<[string, string[]]>([
  [
    "早上好 昨天的入户没来得及发，补上\n1⃣李平家：谈心一次\n2⃣陈九斤家：没得人在屋",
    ["talk 1次 H001 2026-06-11", "visit 1户次 H001 2026-06-11", "visit 1户次 H002 2026-06-11 missed"],
  ],
  ["上周的走访忘了报，补一下\n李平家：谈心一次", ["talk 1次 H001 2026-06-07", "visit 1户次 H001 2026-06-07"]],
  ["昨天的入户没来得及发，今天去了李平家", ["visit 1户次 H001"]],
  ["昨天的没来得及发，补上\n李平家：谈心一次", ["talk 1次 H001 2026-06-11"]],
  ["村里的表没来得及报\n李平家：酸奶2提", ["goods 酸奶 2提 H001"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What one of them says ends with the next of them, also where his group stands in front. */
test.each<[text: string, entries: string[], needs: string[]]>([
  ["李平说房子漏雨；2组李桂花没在屋", ["visit 1户次 H004 missed"], ["李平说房子漏雨"]],
  ["李平说房子漏雨；2组李桂花家送米2袋", ["goods 大米 2袋 H004"], ["李平说房子漏雨"]],
  ["李平说房子漏雨，2组的路也坏了", [], ["李平说房子漏雨，2组的路也坏了"]],
  ["李平说，2组李桂花家漏雨", [], ["2组李桂花家漏雨"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Who bought is no part of what was sold. */
test.each<[string, string[]]>([
  ["帮李平卖给酒厂高粱500斤", ["sale 高粱 500斤 H001"]],
  ["帮李平卖给县里茶厂干茶36斤，得款5400元", ["sale 干茶 36斤 H001", "sale 干茶 5400元 H001"]],
  ["帮李平卖给饭店土鸡10只", ["sale 土鸡 10只 H001"]],
  ["帮李平卖给单位食堂洋芋300斤", ["sale 洋芋 300斤 H001"]],
  ["帮李平卖洋芋300斤，给学校食堂卖了420块", ["sale 洋芋 300斤 H001", "sale 洋芋 420元 H001"]],
  ["帮李平卖洋芋300斤，给陈九斤送了米1袋", ["goods 大米 1袋 H002", "sale 洋芋 300斤 H001"]],
  ["帮李平卖洋芋300斤，给陈九斤200元", ["cash 200元 H002", "sale 洋芋 300斤 H001"]],
  ["李平卖给收购商核桃300斤", []],
  ["李平卖了300斤洋芋，给食堂卖了420块", []],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Where one act ends and the next begins with nobody's stop between. */
test.each<[string, string[]]>([
  ["李平家昨天没去成今天早上给他打了电话", ["talk 1次 H001"]],
  ["李平家昨天没去成今天早上也没去成", []],
  ["李平家昨天没去成今天早上下雨", []],
  ["李平家昨天没空今天早上去的送了两盒药", ["goods 药品 2盒 H001", "visit 1户次 H001"]],
  ["李平那个屋顶的瓦我联系人给换好了", ["solved 1件 H001"]],
  ["给李平留了联系人电话", []],
  [
    "给李平两把镰刀三斤苞谷种再到陈九斤家",
    ["goods 苞谷种 3斤 H001", "goods 镰刀 2把 H001", "visit 1户次 H002"],
  ],
  ["李平家买了三斤苞谷种下去了", []],
  ["帮李平铲院坝里的雪", ["labour 1人次 H001"]],
  ["帮李平劈后院的柴", ["labour 1人次 H001"]],
  ["帮李平刷银行的卡", []],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
