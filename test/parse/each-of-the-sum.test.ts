import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How much of the sum each got, told behind it where it comes out. */
test.each<[string, string[]]>([
  ["给李平、刘军发连心卡2张,一户一张", ["contact_card 1张 H001", "contact_card 1张 H003"]],
  ["给李平、刘军发资料6份,每家3份", ["leaflet 3份 H001", "leaflet 3份 H003"]],
  ["给李平、刘军送面粉4袋(每户2袋)", ["goods 面粉 2袋 H001", "goods 面粉 2袋 H003"]],
  ["给李平、刘军发宣传手册2本,一户一本", ["leaflet 1份 H001", "leaflet 1份 H003"]],
  ["给李平、刘军发资料20份,每户3份", ["leaflet 20份 H001+H003"]],
  ["给李平、刘军送大米2袋(每袋20斤)", ["goods 大米 2袋 H001+H003"]],
  ["给李平、刘军发资料6份,每户两种", ["leaflet 6份 H001+H003"]],
  ["给李平发资料1份,一户一份", ["leaflet 1份 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Five days of a week, and its fifth. */
test.each<[string, string[]]>([
  ["本周五天都住在村上,走访26户", ["stay 5天", "visit 26户次"]],
  ["本周5天都住在村里", ["stay 5天"]],
  ["上周四天都吃住在村", ["stay 4天 2026-06-07"]],
  ["本周三天驻村,走访10户", ["stay 3天", "visit 10户次"]],
  ["本周三住在村里", ["stay 1天 2026-06-10"]],
  ["本周二天刚亮就去了李平家", ["visit 1户次 H001 2026-06-09"]],
  ["本周三天都黑了才从李平家回来", ["visit 1户次 H001 2026-06-10"]],
  ["本周二上午走访李平", ["visit 1户次 H001 2026-06-09"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** A day behind the slash of its label. */
test.each<[string, string[]]>([
  [
    "日期/06-09\n户主/李平\n事项/走访慰问\n金额/现金500元",
    ["cash 500元 H001 2026-06-09", "visit 1户次 H001 2026-06-09"],
  ],
  ["户主/李平\n日期/6.9\n事项/走访", ["visit 1户次 H001 2026-06-09"]],
  ["时间/06-09\n对象/李平\n内容/走访", ["visit 1户次 H001 2026-06-09"]],
  ["户主/李平\n日期/6月9日\n物资/大米2袋", ["goods 大米 2袋 H001 2026-06-09"]],
  ["户主/物资/数量\n李平/大米/2袋\n刘军/面粉/1袋", ["goods 大米 2袋 H001", "goods 面粉 1袋 H003"]],
  ["走访李平、刘军,血压/6-9", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平,水压/6.9", ["visit 1户次 H001"]],
  ["走访李平,用时/3.5小时", ["visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
