import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Who was in, of all whom the round was to.
test.each([
  ["今天去走访,只有刘军在家", ["visit 1户次 H003"]],
  ["今天到二组走访,就李平在家,其他人都下地了", ["visit 1户次 H001"]],
  ["走访三户,只有刘军在家", ["visit 1户次 H003", "visit 2户次 missed"]],
  ["走访了4户,就李桂花一个人在家", ["visit 1户次 H004", "visit 3户次 missed"]],
  [
    "今天入户,李平、刘军都没人,只有李桂花在家",
    ["visit 1户次 H001 missed", "visit 1户次 H003 missed", "visit 1户次 H004"],
  ],
  ["今天入户走访,李平在家,刘军没在", ["visit 1户次 H001", "visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["今天在单位,只有刘军在家", []],
  ["走访三户,都好,刘军在家带孩子", ["visit 3户次"]],
  ["走访三户,只有刘军在家喝酒", ["visit 3户次"]],
  ["上午走访5户,下午去二组,只有刘军在家", ["visit 5户次"]],
  ["走访3次,只有刘军在家", ["visit 3户次"]],
  ["明天走访,只有刘军在家", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Hands put in are labour, those found work for are not.
test.each([
  ["投入劳动力20人,修渠800米", ["labour 20人次", "works 渠 800米"]],
  ["今天出动劳力30人次清淤", ["labour 30人次"]],
  [
    "投入资金3万元、劳动力20人次,新修水渠500米",
    ["labour 20人次", "project_funds 30000元", "works 水渠 500米"],
  ],
  ["帮刘军家收麦,投入劳力5人", ["labour 5人次 H003"]],
  ["投入资金3万元,转移劳动力20人", ["job 20人", "project_funds 30000元"]],
  ["组织劳动力20人到外地务工", ["job 20人"]],
  ["刘军家缺少劳动力", []],
  ["投入资金3万元,劳动力20人外出务工", ["project_funds 30000元"]],
  ["扶贫车间投入运营,吸纳就业、劳动力30人", ["job 30人"]],
  ["投入人力、物力,解决困难3件", ["solved 3件"]],
  ["村里有劳动力20人", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
