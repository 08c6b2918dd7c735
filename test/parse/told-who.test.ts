import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

describe("what only tells who somebody is goes with the name", () => {
  test.each([
    ["走访陈九斤、我联系的李平", ["visit 1户次 H001", "visit 1户次 H002"]],
    ["到我的联系户李平家里看了看,带了化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
    ["把2袋化肥给了户主李平", ["goods 化肥 2袋 H001"]],
    ["把2袋化肥给了脱贫户李平、监测户赵满仓", ["goods 化肥 2袋 H001+H007"]],
    ["帮联系户李平收玉米", ["labour 1人次 H001"]],
    ["今天和结对户赵满仓拉家常", ["talk 1次 H007"]],
    ["到78岁的李桂花老人家里看了看", ["visit 1户次 H004"]],
    ["到柳湾乡上坪村李平家里看了看", ["visit 1户次 H001"]],
    ["给李平老两口送去化肥2袋", ["goods 化肥 2袋 H001"]],
    ["李平的妻子家去了,送了2袋化肥", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
    ["到李平的儿子李小军家里看了看", ["visit 1户次 H001"]],
    ["李平和他老伴不在家", ["visit 1户次 H001 missed"]],
    ["走访李平、王秀英夫妇,送化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
    ["今天走访了李小军(李平儿子)", ["visit 1户次 H001"]],
    ["把2袋化肥给了李平和邻居赵满仓", ["goods 化肥 2袋 H001+H007"]],
    ["走访1户,户主叫李平,送大米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
    // How many they are still counts.
    ["走访了两户脱贫户李平、赵满仓", ["visit 1户次 H001", "visit 1户次 H007"]],
    ["给李平老两口每人棉衣1件", ["goods 棉衣 2件 H001"]],
    // And what is told of one of theirs is no act of ours.
    ["李平女儿家在县城", []],
    ["李平老乡送我一袋核桃", []],
    ["群众李平反映路不好走", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
    expect(read(text).questions).toEqual([]);
  });
});

describe("names by the surname and the home, and whom nobody knows", () => {
  test.each([
    ["走访陈家", ["visit 1户次 H002"], []],
    ["赵家去了,送米2袋", ["goods 大米 2袋 H007", "visit 1户次 H007"], []],
    ["走访赵老爷子", ["visit 1户次 H007"], []],
    ["给李家送米1袋", ["goods 大米 1袋 ?李"], ["李"]],
    ["走访户主邱国富", ["visit 1户次 ?邱国富"], ["邱国富"]],
    ["送了2袋化肥,是给刘大柱的", ["goods 化肥 2袋 ?刘大柱"], ["刘大柱"]],
    ["给上官云送去化肥2袋", ["goods 化肥 2袋 H032"], []],
    ["走访易返贫户陈九斤", ["visit 1户次 H002"], []],
    ["到赵家沟开会", [], []],
    ["陈家长李家短", [], []],
    // With whom they have to do is nobody to ask about.
    ["走访李平,他家跟李贵家是亲戚。送化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"], []],
    ["走访李平,地租给了种粮大户张富贵,送化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"], []],
    ["走访李平,他跟着马师傅学电焊,送化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"], []],
  ])("%s", (text, entries, asked) => {
    expect(told(text)).toEqual(entries);
    expect(read(text).questions.map(({ text: name }) => name)).toEqual(asked);
  });
});

describe("rows of names behind one act", () => {
  test.each([
    ["今天走访了李平,赵满仓,送化肥2袋", ["goods 化肥 2袋 H001+H007", "visit 1户次 H001", "visit 1户次 H007"]],
    ["给李平 赵满仓送去化肥2袋", ["goods 化肥 2袋 H001+H007"]],
    ["走访李平、陈九斤几户", ["visit 1户次 H001", "visit 1户次 H002"]],
    ["走访李平、赵满仓,李平家给稻种2袋", ["goods 稻种 2袋 H001", "visit 1户次 H001", "visit 1户次 H007"]],
    ["看望李平,赵满仓也在他家串门", ["visit 1户次 H001"]],
    ["李平 米2袋 陈九斤 米3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H002"]],
    ["李平、陈九斤几户没走访", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("whose it was, told behind", () => {
  test.each([
    ["送了2袋米,李平家的", ["goods 大米 2袋 H001"]],
    ["送了2袋化肥,是给上坪村李平的", ["goods 化肥 2袋 H001"]],
    ["今天走访了,李平家", ["visit 1户次 H001"]],
    ["今天发大米100袋,李平家,缺化肥", ["goods 大米 100袋"]],
    ["送了2袋米,我和李平", ["goods 大米 2袋"]],
    ["今天入户,李平在家", ["visit 1户次 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("who tells it and who came along", () => {
  test.each([
    ["汇报人:孙晓梅,今天走访李平", ["visit 1户次 H001"]],
    ["驻村干部王磊:走访李平", ["visit 1户次 H001"]],
    ["走访人:孙晓梅\n走访对象:李平", ["visit 1户次 H001"]],
    ["我和张海、李涛走访了李平", ["visit 1户次 H001"]],
    ["何局长一行给李平送了化肥2袋", ["goods 化肥 2袋 H001"]],
    ["与驻村队员马强、杨丽一起给李平送了化肥2袋", ["goods 化肥 2袋 H001"]],
    ["今天走访了李平村支书李建国介绍了情况", ["visit 1户次 H001"]],
    ["我和李平、赵满仓谈心", ["talk 1次 H001", "talk 1次 H007"]],
    ["村支书李平介绍了情况", []],
    ["给李平送尿素、化肥2袋", ["goods 尿素、化肥 2袋 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
    expect(read(text).questions).toEqual([]);
  });
});

describe("shops and firms, and things that hold a name or a pack", () => {
  test.each([
    ["在王老五小卖部买了大米2袋,送给李平", ["goods 大米 2袋 H001"]],
    ["赵满仓养殖场给李平送鸡苗20只", ["goods 鸡苗 20只 H001"]],
    ["走访李平,儿子在赵满仓的合作社上班,送化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
    ["给赵满仓家超市送宣传资料5份", ["leaflet 5份 H007"]],
    ["走访赵满仓家庭农场", ["visit 1户次 H007"]],
    ["给李平买了包谷种子2袋", ["goods 包谷种子 2袋 H001"]],
    ["给李平送了包菜籽", ["goods 菜籽 1包 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("which of a row, and what one of them asks for", () => {
  test.each([
    [
      "走访李平、赵满仓,给第一家送米1袋,给第二家送油1桶",
      ["goods 大米 1袋 H001", "goods 食用油 1桶 H007", "visit 1户次 H001", "visit 1户次 H007"],
      0,
    ],
    ["今天走了李平、赵满仓这几家", ["visit 1户次 H001", "visit 1户次 H007"], 0],
    ["李平要化肥2袋,赵满仓要种子1袋", [], 2],
    ["李平儿子要书包1个", [], 1],
    ["给李平要的化肥2袋送到了", ["goods 化肥 2袋 H001"], 0],
    ["李平要两天才回来", [], 0],
  ])("%s", (text, entries, needs) => {
    expect(told(text)).toEqual(entries);
    expect(read(text).needs).toHaveLength(needs);
  });
});

describe("the report of one of them put right", () => {
  test.each([
    ["李平那条改成赵满仓", "correct"],
    ["李平家那条记录改成赵满仓家", "correct"],
    ["李平那条改成化肥3袋", "correct"],
    ["李平家那条路改成水泥路了", "other"],
    ["李平家那条水沟堵了", "report"],
  ])("%s: %s", (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });
});

describe("names that the dictionary parts, or that begin like another word", () => {
  test.each([
    ["把2袋化肥给了谢春花", ["谢春花"]],
    ["今天和蒋大妹拉家常", ["蒋大妹"]],
    ["走访俞伯成", ["俞伯成"]],
    ["帮马得福收玉米", ["马得福"]],
    ["送了2袋化肥,是给罗玉香的", ["罗玉香"]],
    ["化肥是给苗追肥的", []],
    ["帮马铡草", []],
    ["走访赵叔,家里好", []],
    ["今天和李平拉家常", []],
    ["走访了查看水渠,一切正常", []],
  ])("%s", (text, asked) => {
    expect(read(text).questions.map(({ text: name }) => name)).toEqual(asked);
  });
});

test("a village called by a family is nobody's home", () => {
  expect(told("到李家村走访5户")).toEqual(["visit 5户次"]);
});
