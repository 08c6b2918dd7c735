import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What a bag holds, a year, and who came to treat them are no figure of what was given or done. */
test.each<[string, string[]]>([
  ["给李平送米50斤一袋", ["goods 大米 1袋 H001"]],
  ["给李平送米50斤一袋,油5升一桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001"]],
  ["给陈九斤八斤月饼,一斤一盒装的", ["goods 月饼 8斤 H002"]],
  ["给李平买了叶面肥两瓶半送他,那半瓶是我家用剩下的", ["goods 叶面肥 2.5瓶 H001"]],
  ["走访慰问李平 2026", ["visit 1户次 H001"]],
  ["组织3人义诊1场", ["medical 1人次"]],
  ["到李平家,院里晒着花椒,红通通一片", ["visit 1户次 H001"]],
  ["温室的塑料布发了九户一户三卷", ["goods 塑料布 27卷"]],
  ["羊圈的消毒液送了六户一户两瓶", ["goods 消毒液 12瓶"]],
  ["教室的桌子送了四张", ["goods 桌子 4张"]],
  // When it was bought.
  ["中秋前买的排骨4斤,今天才给李平送过去", ["goods 排骨 4斤 H001"]],
  ["春节前买的腊肉4斤,自己家吃了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The same figures count where they are what was given or done. */
test.each<[string, string[]]>([
  ["给李平送米50斤", ["goods 大米 50斤 H001"]],
  ["慰问李平500", ["cash 500元 H001", "visit 1户次 H001"]],
  ["组织群众30人义诊", ["medical 30人次"]],
  ["组织义诊1场30人", ["medical 30人次"]],
  ["给李平送毛毯一片", ["goods 毛毯 1片 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a thing is for or holds is none of its own. */
test.each<[string, string[]]>([
  ["给李平带了两盒治胃病的药", ["goods 药品 2盒 H001"]],
  ["给李平送了一瓶擦腿的药酒、三盒降血压的药", ["goods 药品 3盒 H001", "goods 药酒 1瓶 H001"]],
  ["给李平送了三贴治腰疼的膏药", ["goods 膏药 3贴 H001"]],
  ["给留守儿童发放装有文具、水杯的爱心包26份", ["goods 爱心包 26份"]],
  ["慰问物资大米80袋、油80桶，已分发到6个组", ["goods 大米 80袋", "goods 食用油 80桶"]],
  ["买了一台洗衣机，给李平送去了", ["goods 洗衣机 1台 H001"]],
  ["自费买了一台洗衣机，给李平送去了", ["goods 洗衣机 1台 H001"]],
  ["帮李平收玉米，送玉米种子两袋", ["goods 玉米种子 2袋 H001", "labour 1人次 H001"]],
  ["帮李平打扫院子，米一袋，油一桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001", "labour 1人次 H001"]],
  ["发防溺水告家长书60份", ["leaflet 60份"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** To whom it went, papers filled in, what the work brought in, and what was only looked at. */
test.each<[string, string[]]>([
  ["单位送来大米80袋，分发到6个组", ["goods 大米 80袋"]],
  ["走访农户12户，填写调查表36份", ["visit 12户次"]],
  ["帮李平家采茶半天，鲜叶七八斤", ["labour 1人次 H001"]],
  ["帮李平掰玉米，玉米棒子装了六袋", ["labour 1人次 H001"]],
  ["和村干部转了几个老旧房子", []],
  ["协助李平申报肉牛补贴2头，1000元", []],
  ["制作健康包，每个装5份抗原和10个口罩，发给村民共200人", []],
  ["李平买了一台洗衣机，给儿子送去了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
