import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const needs = (text: string) => read(text).needs.map((need) => need.text);

/** What stands well by now is raised by nobody. */
test.each<[string, string[]]>([
  ["去李平家,反映网已经通了", []],
  ["去李平家,反映残疾证办下来了", []],
  ["去李平家,反映路灯修好了", []],
  ["去李平家,反映养老金已到账", []],
  ["去李平家,反映目前没困难", []],
  ["去李平家,反映日子过得很好", []],
  ["去李平家,反映上次的问题已解决", []],
  ["去李平家,反映网还没通", ["反映网还没通"]],
  ["去李平家,反映水已经停了两天", ["反映水已经停了两天"]],
  ["去李平家,反映残疾证还没办好", ["反映残疾证还没办好"]],
  ["去李平家,反映路灯通了但不亮", ["反映路灯通了但不亮"]],
  ["去李平家,反映路修好了,没装路灯", ["反映路修好了,没装路灯"]],
  ["去李平家,反映通水的事", ["反映通水的事"]],
  ["去李平家,反映养老金没到账", ["反映养老金没到账"]],
  ["去李平家,反映药费贵,没有其他困难", ["反映药费贵"]],
  ["去李平家,反映腰疼,没其他问题", ["反映腰疼"]],
  ["去李平家,反映种子价格高,目前没有困难", ["反映种子价格高"]],
  ["去李平家,反映路灯亮了,影响睡觉", ["反映路灯亮了,影响睡觉"]],
  ["去李平家,反映水已经通了,没其他困难", []],
  ["去李平家,反映生活没困难", []],
  ["去李平家,反映收入稳定,没有困难", []],
  ["去李平家,反映身体不好,没有困难", ["反映身体不好"]],
])("%s", (text, raised) => expect(needs(text)).toEqual(raised));

/** What they heat with is no trouble. */
test.each<[string, string[]]>([
  ["去李平家,这个冬天烧了三吨煤", []],
  ["去李平家,一冬烧了4车柴", []],
  ["去李平家,水泵烧了", ["水泵烧了"]],
  ["去李平家,厢房烧了一间", ["厢房烧了一间"]],
])("%s", (text, raised) => expect(needs(text)).toEqual(raised));

/** What there is only so much of, and what was brought of it. */
test.each<[string, string[]]>([
  ["去李平家,面粉只够吃两天,我送了2袋过去", ["goods 面粉 2袋 H001", "visit 1户次 H001"]],
  ["去李平家,药不多了,让村医送去3盒", ["goods 药品 3盒 H001", "visit 1户次 H001"]],
  ["去李平家,止痛药没了,我买了一盒送去", ["goods 止痛药 1盒 H001", "visit 1户次 H001"]],
  ["去李平家,药够吃,给他送了两桶油", ["goods 食用油 2桶 H001", "visit 1户次 H001"]],
  ["去李平家,药只够吃3天,让他去买两盒", ["visit 1户次 H001"]],
  ["去李平家,止痛药没了,他自己买了一盒", ["visit 1户次 H001"]],
  ["去李平家,一天烧一筐煤", ["visit 1户次 H001"]],
  ["去李平家,网没了,送了2袋", ["visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** A diary that somebody of the household keeps. */
test.each<[string, string[]]>([
  ["去李平家,他在写日记", ["visit 1户次 H001"]],
  ["去李平家,孙子写了2篇日记", ["visit 1户次 H001"]],
  ["去李平家,回来写日记", ["diary 1篇", "visit 1户次 H001"]],
  ["走访李平,写他家的日记1篇", ["diary 1篇 H001", "visit 1户次 H001"]],
  ["李平家日记2篇", ["diary 2篇 H001"]],
  ["老婆帮我写日记2篇", ["diary 2篇"]],
  ["去李平家,孩子在写作业,我写了民情日记", ["diary 1篇", "visit 1户次 H001"]],
  ["晚上写日记2篇", ["diary 2篇"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** As many as were named in front, one a clause, are those. */
test.each<[string, string[]]>([
  ["李平八十一,陈九斤七十五,两位都去家里看望", ["visit 1户次 H001", "visit 1户次 H002"]],
  [
    "李平82岁,陈九斤79岁,刘军90岁,三位老人都去看望了",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"],
  ],
  ["李平腿疼,陈九斤感冒,两人各送药1盒", ["goods 药品 1盒 H001", "goods 药品 1盒 H002"]],
  ["李平、陈九斤,两人都去家里看望", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["李平八十一,陈九斤七十五,两位都送了面粉", ["goods 面粉 ? H001+H002"]],
  [
    "李平低保户,陈九斤五保户,两户都慰问了300元",
    ["cash 300元 H001+H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["李平家4口人,陈九斤家2口人,两家都去了家里", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["李平腿疼,两位都是老人,去看望了陈九斤", ["visit 1户次 H002"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** What was lacking stands over what was sent for it. */
test.each<[string, string[], string[]]>([
  ["走访李平\n需求:拐杖1根\n落实:今天已送到", ["goods 拐杖 1根 H001", "visit 1户次 H001"], []],
  ["户主:李平\n诉求:棉被2床\n办理情况:已送去", ["goods 被子 2床 H001"], []],
  ["走访李平\n需求:拐杖1根\n落实:明天送", ["visit 1户次 H001"], ["拐杖1根"]],
  ["走访李平\n需求:拐杖1根\n解决措施:送上门", ["visit 1户次 H001"], ["拐杖1根"]],
  ["走访李平\n需求:拐杖1根\n落实:还没送", ["visit 1户次 H001"], ["拐杖1根"]],
  ["走访李平\n需求:修水管\n落实:已上报", ["visit 1户次 H001"], ["修水管"]],
])("%s", (text, entries, raised) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(raised);
});
