import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

describe("what an office works for is nothing that it sold, nor is what it saw to behind a sale", () => {
  test.each([
    [
      "本月工作队围绕核桃销售、防火等重点任务,走访农户31户,其中现场答复9条,帮助销售核桃2.5吨。",
      ["sale 核桃 2.5吨", "visit 31户次"],
    ],
    [
      "我局以消费帮扶为抓手,走访农户30户,收集问题12个,购买农产品1.2万元。",
      ["sale 农产品 12000元", "visit 30户次"],
    ],
    ["帮助销售花椒3吨,征求意见16条,其中现场答复11条。", ["sale 花椒 3吨", "suggestion 16条"]],
    ["帮助销售花椒3吨,接受咨询15个,发现隐患4个。", ["sale 花椒 3吨"]],
    ["帮助销售花椒3吨,解答疑问8个。", ["sale 花椒 3吨"]],
    ["帮李平卖花椒300斤,查出隐患2处。", ["sale 花椒 300斤 H001"]],
    ["帮助销售花椒3吨,办结事项4项。", ["sale 花椒 3吨"]],
    ["帮助销售花椒3吨,答复村民20条。", ["sale 花椒 3吨"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([
    ["聚焦农产品销售,帮助农户卖出花椒3吨,收入9万元。", ["sale 花椒 3吨", "sale 花椒 90000元"]],
    ["围绕蜂蜜销售,联系超市收走蜂蜜300斤。", ["sale 蜂蜜 300斤"]],
    ["帮着卖了蜂蜜20斤,手工刺绣5条,香包30个。", ["sale 手工刺绣 5条", "sale 蜂蜜 20斤", "sale 香包 30个"]],
    ["代销土鸡蛋300枚,编织篮20个。", ["sale 土鸡蛋 300枚", "sale 编织篮 20个"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("what a village has, grows and takes in is nothing that we did", () => {
  test.each([
    ["上坪村现有农户210户,种植花椒800亩,今年以来全村花椒销售收入260万元,户均增收4200元。"],
    ["五里铺村辖6个小组,种植茶叶1500亩,茶叶年销售收入300万元。"],
    ["上坪村共有农户210户,养羊1200只,今年种植玉米900亩。"],
    ["上坪村花椒产业销售收入260万元,带动120户。"],
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
    expect(read(text).intent).toBe("other");
  });

  test.each([
    ["上坪村现有农户210户,我局组织栽植核桃200亩,帮助销售核桃3吨。", ["sale 核桃 3吨", "works 核桃 200亩"]],
    ["上坪村现有农户210户,新栽核桃200亩。", ["works 核桃 200亩"]],
    ["上坪村现有农户210户,新修村道3公里,安装路灯40盏。", ["works 村道 3公里", "works 路灯 40盏"]],
    ["通过我局直播带货,今年以来全村花椒销售收入86万元。", ["sale 花椒 860000元"]],
    ["我单位帮助销售花椒2万斤,销售收入6万元。", ["sale 花椒 20000斤", "sale 花椒 60000元"]],
    ["上坪村现有农户210户,种植花椒800亩,走访农户12户。", ["visit 12户次"]],
    ["上坪村共有农户210户,实施项目1个,种植核桃200亩。", ["project 1个", "works 核桃 200亩"]],
    ["全村现有监测户12户,组织培训3场,种植茶叶150亩。", ["training 3场", "works 茶叶 150亩"]],
    ["上坪村现有农户210户,今年栽植花椒200亩。", ["works 花椒 200亩"]],
    ["在上坪镇下辖村安装路灯30盏。", ["works 路灯 30盏"]],
    ["给上坪镇下辖村捐赠课桌8张。", ["goods 课桌 8张"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("a demand that was met by what was done bids nobody", () => {
  test.each([
    ["按照县委要求,驻村工作队走访农户42户,发放明白卡42张。", ["leaflet 42份", "visit 42户次"]],
    [
      "全面落实“四个不摘”要求,我局帮扶责任人走访监测户64户,发放化肥120袋。",
      ["goods 化肥 120袋", "visit 64户次"],
    ],
    ["上坪村驻村工作队严格落实“五查五看”要求,走访农户33户。", ["visit 33户次"]],
    ["根据局党组要求,帮扶干部昨天走访15户。", ["visit 15户次 2026-06-11"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([
    ["按照要求,帮扶责任人每月走访2次。"],
    ["按县里要求,驻村工作队6月底前走访农户20户。"],
    ["根据要求,全体干部走访2户,送米1袋。"],
    ["上级要求,驻村工作队本周走访农户20户。"],
    ["全面落实帮扶要求,帮扶责任人务必走访到位。"],
    ["驻村工作队要落实走访要求,走访20户。"],
    ["各帮扶单位落实要求,走访脱贫户100户。"],
  ])("not: %s", (text) => expect(told(text)).toEqual([]));
});

describe("so much to each of one class is not so much to each of the next, of whom all is told", () => {
  test.each([
    ["慰问党员8名、困难户22户,党员每人500元、困难户4400元。", ["cash 8400元", "visit 30户次"]],
    [
      "走访8名党员、22户群众,共发放慰问金9000元,其中党员每人500元、群众5000元。",
      ["cash 9000元", "visit 30户次"],
    ],
    ["慰问低保户6户、五保户4户,低保户每户300元、五保户2000元。", ["cash 3800元", "visit 10户次"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([
    ["慰问党员8名、群众10户,党员每人500元、群众每户500元。", ["cash 9000元", "visit 18户次"]],
    [
      "慰问困难户5户,每户米1袋、油1桶、500元。",
      ["cash 2500元", "goods 大米 5袋", "goods 食用油 5桶", "visit 5户次"],
    ],
    ["发慰问金,五保户每户400元、监测户500元,共8户。", ["cash 7200元"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});
