import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Who got how much, over a full stop. */
test.each<[string, string[]]>([
  ["送课桌。李平家1张,陈九斤家2张", ["goods 课桌 1张 H001", "goods 课桌 2张 H002"]],
  ["今天发种子。李平家3袋,陈九斤家5袋", ["goods 种子 3袋 H001", "goods 种子 5袋 H002"]],
  ["送猪仔。李平家10头,陈九斤家12头", ["goods 猪仔 10头 H001", "goods 猪仔 12头 H002"]],
  ["送课桌。李平家2口人,陈九斤家3口人", []],
  ["送课桌。李平家有1张旧的", []],
  ["明天送课桌。李平家1张,陈九斤家1张", []],
  ["走访送课桌。李平家1张,陈九斤家1张", ["visit ?户次"]],
  ["等着发种子。李平家3袋,陈九斤家5袋", ["goods 种子 ?"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Those of the number placed at work who are named take their own. */
test.each<[string, string[]]>([
  ["介绍三人去砖厂上班,李平家一个,陈九斤家两个", ["job 1人 H001", "job 2人 H002"]],
  ["推荐4人务工:李平家1人、陈九斤家1人", ["job 1人 H001", "job 1人 H002", "job 2人"]],
  ["介绍三人去砖厂上班", ["job 3人"]],
  ["介绍三人去砖厂上班,李平家1袋米", ["goods 大米 1袋 H001", "job 3人"]],
  ["推荐4人参加招聘会,李平家1人,陈九斤家2人", []],
  ["走访刘军,介绍三人去砖厂上班,李平家1个,陈九斤家2个", ["job 1人 H001", "job 3人 H003", "visit 1户次 H003"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Found somewhere else after all. */
test.each<[string, string[]]>([
  ["李平家锁着门,我去菜地找的他", ["visit 1户次 H001"]],
  ["李平家没人,后来在茶馆找的人", ["visit 1户次 H001"]],
  ["李平家没人,村干部去地里找的他", ["visit 1户次 H001 missed"]],
  ["李平家没人,到县城找的人", ["visit 1户次 H001 missed"]],
  ["李平家没人,去地里找他没找到", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Days in the village, with nobody told of but us. */
test.each<[string, string[]]>([
  ["昨晚住村里的", ["stay 1天 2026-06-11"]],
  ["昨天和前天都在村里", ["stay 1天 2026-06-10", "stay 1天 2026-06-11"]],
  ["这两天一直在村上", ["stay 1天"]],
  ["李平这两天都在村里", []],
  ["李平在外打工,这两天都在村里", []],
  ["今天都在村里", []],
  ["李平的女儿回来了。这几天都在村里", []],
  ["施工队来了。这几天都在村里", []],
  ["这两天都在镇上开会", []],
  ["昨天前天都在村里收麦", []],
  ["走访住村里的李平", ["visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** As many as were due and not gone to were away. */
test.each<[string, string[]]>([
  ["应走访16户,实走访13户,3户外出", ["visit 13户次", "visit 3户次 missed"]],
  ["应访16户,实访13户,外出3户", ["visit 13户次", "visit 3户次 missed"]],
  ["应走访16户,实走访12户,3户外出", ["visit 12户次"]],
  ["走访16户,3户外出", ["visit 16户次"]],
  ["应走访16户,其中脱贫户13户,3户外出", []],
  ["应入户16户,实入户13户,3户外出", ["visit 13户次"]],
  ["应走访农户16户,实走访13户,3户外出", ["visit 13户次"]],
  ["本月应走访16户,实走访13户,3户外出", ["visit 13户次", "visit 3户次 missed"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** A title over nothing but names. */
test.each<[string, string[]]>([
  ["【今日走访】\n李平\n陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["【今天入户】\n1.李平\n2.陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["【明日走访】\n李平\n陈九斤", []],
  ["【联系户】\n李平\n陈九斤", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** What stands in front of 写成 is right. */
test.each<[string, string, string[]]>([
  ["送李平面粉2袋写成5袋了", "correct", ["goods 面粉 2袋 H001"]],
  ["送李平化肥四袋记成了三袋", "correct", ["goods 化肥 4袋 H001"]],
  ["送李平书3本,作文写成2篇", "report", ["goods 书 3本 H001"]],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});
