import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A name whose first character is a unit as well, or one called by the surname, straight behind a figure or a thing. */
test.each<[string, string[]]>([
  ["慰问金一共八百刘军五百张家祥三百", ["cash 300元 H008", "cash 500元 H003"]],
  ["给刘军两袋米老陈一袋", ["goods 大米 1袋 H002", "goods 大米 2袋 H003"]],
  ["给刘军三百赵大爷两百", ["cash 200元 H007", "cash 300元 H003"]],
  [
    "去刘军家坐了一会送了一袋面赵大爷不在家",
    ["goods 面粉 1袋 H003", "visit 1户次 H003", "visit 1户次 H007 missed"],
  ],
  ["发了宣传单三百张张家祥家也有", ["leaflet 300份"]],
  ["给刘军送了两袋面老大爷很高兴", ["goods 面粉 2袋 H003"]],
  ["给刘军送了三斤米醋", ["goods 米醋 3斤 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The sum in front of its parts, and who got none behind a space. */
test.each<[string, string[]]>([
  ["慰问金一共一千五刘军五百陈九斤五百赵满仓五百", ["cash 500元 H002", "cash 500元 H003", "cash 500元 H007"]],
  ["刘军家给了三百块 陈九斤家三百块 赵满仓家条件好没给", ["cash 300元 H002", "cash 300元 H003"]],
  ["刘军 米2袋 陈九斤家常年没人", ["goods 大米 2袋 H003", "visit 1户次 H002 missed"]],
  ["刘军 米2袋 陈九斤 油1桶", ["goods 大米 2袋 H003", "goods 食用油 1桶 H002"]],
  ["给刘军陈九斤家三百块 家里条件都不好", ["cash 300元 H002+H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was gone to and who was not, and what was done for the other. */
test.each<[string, string[]]>([
  ["今天去了刘军家没去陈九斤家给刘军家带了两瓶油", ["goods 食用油 2瓶 H003", "visit 1户次 H003"]],
  ["去了刘军家没有去陈九斤家给了刘军一袋米", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  ["去了刘军家陈九斤家没去给刘军拿了两瓶油", ["goods 食用油 2瓶 H003", "visit 1户次 H003"]],
  ["刘军家没去成给陈九斤打了电话", ["talk 1次 H002"]],
  ["今天没去刘军家帮陈九斤劈了柴", ["labour 1人次 H002"]],
  ["昨天没去刘军家没去陈九斤家", []],
  ["今天去了刘军家没去他儿子家", ["visit 1户次 H003"]],
  ["没去刘军家给刘军打了电话", ["talk 1次 H003"]],
  ["去刘军家陈九斤家都没人", ["visit 1户次 H002 missed", "visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the figures of a row count, told behind them, and money in front of a thing. */
test.each<[string, string[]]>([
  ["刘军家3袋、陈九斤家4袋，都是尿素", ["goods 尿素 3袋 H003", "goods 尿素 4袋 H002"]],
  ["刘军2桶，陈九斤1桶（都是食用油）", ["goods 食用油 1桶 H002", "goods 食用油 2桶 H003"]],
  [
    "刘军300元、米一袋，陈九斤300元、米一袋",
    ["cash 300元 H002", "cash 300元 H003", "goods 大米 1袋 H002", "goods 大米 1袋 H003"],
  ],
  [
    "刘军（1组）300元，陈九斤200元外加药品一盒",
    ["cash 200元 H002", "cash 300元 H003", "goods 药品 1盒 H002"],
  ],
  ["刘军家3只，陈九斤家4只，都是山羊", []],
  ["刘军2袋，陈九斤2袋，都是自家种的洋芋", []],
  ["刘军家2亩，陈九斤家3亩，都是玉米", []],
  ["刘军家收入300元，一袋米", []],
  ["刘军家那200元和一箱奶是另一拨志愿者送的", []],
  ["给刘军送米2袋、油1桶（都是单位买的）", ["goods 大米 2袋 H003", "goods 食用油 1桶 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A village in front of a colon, and whose names stand behind it. */
test.each<[string, string[]]>([
  ["五里铺村：张建国、石有粮各化肥2袋", ["goods 化肥 2袋 H013", "goods 化肥 2袋 H015"]],
  ["双井村：张建国米1袋；五里铺村：张建国油1桶", ["goods 大米 1袋 H049", "goods 食用油 1桶 H013"]],
  ["走访五里铺村：张建国、石有粮", ["visit 1户次 H013", "visit 1户次 H015"]],
  ["五里铺村：\n张建国化肥2袋\n石有粮化肥3袋", ["goods 化肥 2袋 H013", "goods 化肥 3袋 H015"]],
  [
    "五里铺村：\n张建国化肥2袋\n又去双井村张建国家送米1袋",
    ["goods 化肥 2袋 H013", "goods 大米 1袋 H049", "visit 1户次 H049"],
  ],
  ["五里铺村：刘军化肥2袋", ["goods 化肥 2袋 H003"]],
  ["张建国、石有粮各化肥2袋", ["goods 化肥 2袋 ?张建国", "goods 化肥 2袋 H015"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who would not take it, where dictation put no stop before. */
test.each<[string, string[]]>([
  ["给刘军送三只羊给陈九斤送两只羊赵满仓说他养不动就没要", ["goods 羊 2只 H002", "goods 羊 3只 H003"]],
  ["我给刘军送了两袋米陈九斤说家里有就没要", ["goods 大米 2袋 H003"]],
  ["送刘军两百块陈九斤家条件好死活不要", ["cash 200元 H003"]],
  ["给刘军和陈九斤各送一袋米他们说家里有都没要", []],
  ["给刘军两百块他说什么也没要", []],
  ["给刘军送了一床被子他死活不要", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The same as the one before got, or all the kinds that were given so far. */
test.each<[string, string[]]>([
  [
    "到刘军家送了两床被子，又到陈九斤家，送的一样",
    ["goods 被子 2床 H002", "goods 被子 2床 H003", "visit 1户次 H002", "visit 1户次 H003"],
  ],
  ["刘军家送了4棵核桃树苗，陈九斤家也送了同样多", ["goods 核桃树苗 4棵 H002", "goods 核桃树苗 4棵 H003"]],
  [
    "一袋米给刘军，一桶油给陈九斤，赵满仓两样都有",
    ["goods 大米 1袋 H003", "goods 大米 1袋 H007", "goods 食用油 1桶 H002", "goods 食用油 1桶 H007"],
  ],
  ["给刘军送了4袋化肥，他家地跟陈九斤家一样多", ["goods 化肥 4袋 H003"]],
  ["给刘军送了药，又去陈九斤家，情况一样", ["goods 药品 ? H003", "visit 1户次 H002"]],
  ["给刘军米2袋、陈九斤油1桶，赵满仓家两样都有，不用送", ["goods 大米 2袋 H003", "goods 食用油 1桶 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
