import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What each got behind those who were trained or treated is of all of them; of some of them, or of somebody named, it is not. */
test.each<[string, string[]]>([
  ["办培训1场,参加52人,给每人发了嫁接刀1把", ["goods 嫁接刀 52把", "trainee 52人次", "training 1场"]],
  ["义诊27人次,每人发药1盒", ["goods 药品 27盒", "medical 27人次"]],
  ["参加培训40余人,每人送化肥1袋", ["goods 化肥 ~40袋", "trainee ~40人次"]],
  ["走访李桂花,在村委会培训40人,每人发种子1袋", ["goods 种子 40袋", "trainee 40人次", "visit 1户次 H004"]],
  ["培训40人,发嫁接刀40把,每人1把", ["goods 嫁接刀 40把", "trainee 40人次"]],
  ["办培训1场,参加52人,给贫困户每人发了化肥1袋", ["goods 化肥 ?袋", "trainee 52人次", "training 1场"]],
  ["培训40人,走访李桂花,一人一袋面", ["goods 面粉 1袋 H004", "trainee 40人次", "visit 1户次 H004"]],
  ["培训40人。走访5户,每户200元", ["cash 1000元", "trainee 40人次", "visit 5户次"]],
  ["培训40人,人均增收500元", ["trainee 40人次"]],
  ["办修剪培训1场,参加35人,每人发资料2份", ["leaflet 70份", "trainee 35人次", "training 1场"]],
  [
    "办养蜂培训1场,参加26人,每人发手册1本,共26本,手册是畜牧站印的",
    ["leaflet 26份", "trainee 26人次", "training 1场"],
  ],
  ["办培训1场,42名群众参训,每人发连心卡1张", ["contact_card 42张", "trainee 42人次", "training 1场"]],
  ["参加县里培训,每人发手册1本", []],
  ["工作队办养兔培训1场,28人参加,每人发手册1本", ["leaflet 28份", "trainee 28人次", "training 1场"]],
  ["全县驻村干部培训班,90人参训,每人发资料1本", ["trainee 90人次"]],
  ["驻村工作队培训,45人参训,每人发资料1份", ["trainee 45人次"]],
  ["县委党校举办培训班,45人参加,每人发手册1本", ["trainee 45人次", "training 1场"]],
  ["我们3人参加县里培训,每人发手册2本", []],
  ["到县里参加培训3天,每人发资料2份", []],
  ["参加镇里推进会,参会50人,每人发资料1份", []],
  ["镇上办培训1场,3人参加,每人发手册1本", ["trainee 3人次", "training 1场"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is mended on the house is no gift; what was still owed is. */
test.each<[string, string[]]>([
  ["帮李桂花补了屋顶的瓦", ["labour 1人次 H004"]],
  ["到李桂花家帮着补了房顶上的瓦", ["labour 1人次 H004", "visit 1户次 H004"]],
  ["给李桂花补了上次的化肥", ["goods 化肥 ? H004"]],
  ["给李桂花补了20片瓦", ["goods 瓦 20片 H004"]],
  ["给李桂花补了两袋化肥", ["goods 化肥 2袋 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Festivals on a Sunday of their month; the day of a year to come is yet to come. */
test.each<[string, string[]]>([
  ["母亲节那天走访李桂花", ["visit 1户次 H004 2026-05-10"]],
  ["全国助残日当天走访李桂花", ["visit 1户次 H004 2026-05-17"]],
  ["父亲节那天走访李桂花", ["visit 1户次 H004 2025-06-15"]],
  ["母亲节前一天给李桂花送毛衣1件", ["goods 毛衣 1件 H004 2026-05-09"]],
  ["去年国庆当天走访李桂花", ["visit 1户次 H004 2025-10-01"]],
  ["母亲节走访李桂花", ["visit 1户次 H004"]],
  ["母亲节送的毛衣李桂花还穿着", []],
  ["明年国庆当天走访李桂花", []],
  ["明年母亲节那天走访李桂花", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many hands each of the times. */
test.each<[string, string[]]>([
  ["组织党员干部义务劳动2次,每次16人", ["labour 32人次"]],
  ["帮李平收玉米3次,每次4人", ["labour 12人次 H001"]],
  ["组织义务劳动3次,参加50人次", ["labour 50人次"]],
  ["义务劳动2次,每次16人,共32人", ["labour 32人次"]],
  ["走访李平2次,每次2户", ["visit 2户次 H001"]],
  ["义工帮李平打扫3次,每次4人", ["labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of each kind that was taught; not those who are some of them. */
test.each<[string, string[]]>([
  ["举办电工培训28人、养殖培训36人", ["trainee 64人次", "training 1场"]],
  ["培训2期,电商培训40人、缝纫培训25人", ["trainee 65人次", "training 2场"]],
  ["培训45人,其中养殖培训38人", ["trainee 45人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** As many sorts as there were times, each with who came to it. */
test.each<[string, string[]]>([
  ["培训3场,分别是电商培训42人、养殖培训35人、果树修剪51人", ["trainee 128人次", "training 3场"]],
  ["举办培训2期:电焊30人、刺绣26人", ["trainee 56人次", "training 2场"]],
  ["培训2期,受训45人,介绍就业38人", ["job 38人", "trainee 45人次", "training 2场"]],
  ["培训2期,培训妇女40人,走访8户", ["trainee 40人次", "training 2场", "visit 8户次"]],
  ["培训2期,计划60人,来了45人", ["training 2场"]],
  ["培训2场,请假4人,早退3人", ["training 2场"]],
  ["培训2期,讲师2人,学员36人", ["training 2场"]],
  ["培训2期,合格28人、取证25人", ["training 2场"]],
  ["培训2期,应急救护28人、果树修剪25人", ["trainee 53人次", "training 2场"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
