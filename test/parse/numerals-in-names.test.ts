import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A figure in the name of a festival, a meeting or a policy counts nothing. */
test.each<[string, string[]]>([
  ["争取一事一议项目2个,资金46万元", ["project 2个", "project_funds 460000元"]],
  ["宣讲二十大精神5场", ["outreach 5次"]],
  ["发放三下乡资料300份", ["leaflet 300份"]],
  ["落实两免一补资金2.4万元", ["project_funds 24000元"]],
  ["争取三北防护林资金86万元", ["project_funds 860000元"]],
  ["争取四好农村路项目1个,资金320万元", ["project 1个", "project_funds 3200000元"]],
  ["举办百名农民技能培训3期", ["training 3场"]],
  ["开展两学一做宣讲2场", ["outreach 2次"]],
  ["宣讲七一讲话精神3场", ["outreach 3次"]],
  ["发放八一慰问金2400元,慰问退役军人8名", ["cash 2400元", "visit 8户次"]],
  ["发放七一慰问金,走访老党员8名,每人500元", ["cash 4000元", "visit 8户次"]],
  ["宣讲十九届五中全会精神6场", ["outreach 6次"]],
  ["宣讲二十届三中全会精神3场", ["outreach 3次"]],
  ["宣讲八项规定2场", ["outreach 2次"]],
  ["乡村振兴二十字方针宣讲3场", ["outreach 3次"]],
  ["召开一事一议会议2次", ["meeting 2次"]],
  ["组织四议两公开会议3次", ["meeting 3次"]],
  ["发放三秋资料300份", ["leaflet 300份"]],
  ["争取三西资金80万元", ["project_funds 800000元"]],
  ["落实一事一议奖补资金36万元", ["project_funds 360000元"]],
  ["举办千人培训2期,培训180人", ["trainee 180人次", "training 2场"]],
  ["建成千亩苹果基地1个", ["works 千亩苹果基地 1个"]],
  ["新建百亩果园1处", ["works 百亩果园 1处"]],
  ["七一慰问金3600元", ["cash 3600元"]],
  ["发放三八慰问金4000元", ["cash 4000元"]],
  ["五一慰问金3000元,六一慰问金2000元", ["cash 5000元"]],
  ["宣讲党的二十届四中全会精神", ["outreach 1次"]],
  ["宣讲十五五规划3场", ["outreach 3次"]],
  ["宣讲九项惠民政策4场", ["outreach 4次"]],
  ["发放五类人员明白卡60张", ["leaflet 60份"]],
  ["发放八项规定手册60本", ["leaflet 60份"]],
  ["发放十条措施明白卡60张", ["leaflet 60份"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A figure that counts stays one. */
test.each<[string, string[]]>([
  ["走访五一村3户", ["visit 3户次"]],
  ["送千斤大米", ["goods 大米 1000斤"]],
  ["栽了百亩果园", []],
  ["十一户走访", ["visit 11户次"]],
  ["走访十一户", ["visit 11户次"]],
  ["给七一家送米", ["goods 大米 ?"]],
  ["给李平家七一节送了米1袋", ["goods 大米 1袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A name that counts something, behind a figure. */
test.each<[string, string[]]>([
  ["走访李平、陈九斤2户，帮陈九斤收玉米", ["labour 1人次 H002", "visit 1户次 H001", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
