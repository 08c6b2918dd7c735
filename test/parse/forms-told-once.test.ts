import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** No visit where the form says none, and so often to each where that is all it tells. */
test.each<[string, string[]]>([
  [
    "户主:李平 走访:1 大米:2袋\n户主:刘军 走访:0 大米:1袋",
    ["goods 大米 1袋 H003", "goods 大米 2袋 H001", "visit 1户次 H001"],
  ],
  ["户主:李平;走访:无;大米:1袋", ["goods 大米 1袋 H001"]],
  [
    "户主:李平 走访:是 大米:1袋\n户主:刘军 走访:否 大米:1袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "visit 1户次 H001"],
  ],
  ["走访0户,发资料30份", ["leaflet 30份"]],
  ["结对63户,本月每户走访1次,共63户次", ["visit 63户次"]],
  ["走访12户,每户入户1次", ["visit 12户次"]],
  ["户主:李平 走访:1 大米:2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平、刘军,每户走访2次", ["visit 2户次 H001", "visit 2户次 H003"]],
  ["对12户脱贫户每户走访1次", ["visit 12户次"]],
  ["走访10户,发资料0份", ["visit 10户次"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Visits that a form dates itself are its visits. */
test.each<[string, string[]]>([
  [
    "户主:李平\n走访情况:6月3日入户1次,6月8日入户1次",
    ["visit 1户次 H001 2026-06-03", "visit 1户次 H001 2026-06-08"],
  ],
  [
    "走访对象:李平\n情况:6月3日入户,送大米1袋",
    ["goods 大米 1袋 H001 2026-06-03", "visit 1户次 H001 2026-06-03"],
  ],
  [
    "走访日期:6月12日\n走访对象:李平\n情况:6月3日已入户一次",
    ["visit 1户次 H001", "visit 1户次 H001 2026-06-03"],
  ],
  ["户主:李平\n走访情况:入户2次", ["visit 2户次 H001"]],
  ["走访对象:李平\n备注:上次6月3日入户", ["visit 1户次 H001", "visit 1户次 H001 2026-06-03"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** The title of a form is no act beside the one that its fields tell; 人数 are the hands at it. */
test.each<[string, string[]]>([
  ["务工介绍情况\n户主:李平\n介绍就业:2人", ["job 2人 H001"]],
  ["投工投劳\n农户:李平\n内容:打扫院子\n出工人数:4人", ["labour 4人次 H001"]],
  ["义诊\n地点:村委会\n义诊人数:30人", ["medical 30人次"]],
  ["户主:李平 内容:帮铺地膜 人数:3人", ["labour 3人次 H001"]],
  ["帮李平家铺地膜,人数3人", ["labour 3人次 H001"]],
  ["户主:李平\n内容:帮铺地膜\n家庭人口:3人", ["labour 1人次 H001"]],
  ["户主:李平\n内容:帮铺地膜\n家中劳力:2人", ["labour 1人次 H001"]],
  ["帮李平家铺地膜,他家人数5人", ["labour 1人次 H001"]],
  ["农户:李平\n内容:走访\n人数:3人", ["visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Somebody of theirs was met. */
test.each<[string, string[]]>([
  ["走访李平,户主不在,见到其老伴", ["visit 1户次 H001"]],
  ["走访对象:李平(本人不在,与其妻子交谈)", ["talk 1次 H001", "visit 1户次 H001"]],
  ["走访对象:李平;户主不在家,由其儿子接待", ["visit 1户次 H001"]],
  ["走访李平没在家,遇到他媳妇", ["visit 1户次 H001"]],
  ["走访对象:李平(户主不在家,其母在家)", ["visit 1户次 H001"]],
  ["走访对象:李平(没在家,问了邻居)", ["visit 1户次 H001 missed"]],
  ["走访对象:李平(人不在,见到邻居)", ["visit 1户次 H001 missed"]],
  ["走访对象:李平(不在家,与其妻子通了电话)", ["talk 1次 H001", "visit 1户次 H001 missed"]],
  ["走访李平不在家,其儿子在外打工", ["visit 1户次 H001 missed"]],
  ["走访李平,没人在家,见到刘军的儿子", ["visit 1户次 H001 missed", "visit 1户次 H003"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Sold for those named behind a label that says so; what is given behind it is a gift. */
test.each<[string, string[]]>([
  [
    "帮销记录:李平,蜂蜜20斤,1000元;刘军,木耳15斤",
    ["sale 木耳 15斤 H003", "sale 蜂蜜 1000元 H001", "sale 蜂蜜 20斤 H001"],
  ],
  ["销售帮扶情况:李平,花椒10斤,500元", ["sale 花椒 10斤 H001", "sale 花椒 500元 H001"]],
  ["帮销情况:李平,蜂蜜20斤;给刘军送大米2袋", ["goods 大米 2袋 H003", "sale 蜂蜜 20斤 H001"]],
  ["代销工作:走访李平,送大米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["销售情况:李平家今年卖羊20只,收入3万元", []],
  ["代购记录:李平,药2盒", ["goods 药品 2盒 H001"]],
  ["发放记录:李平,大米2袋", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
