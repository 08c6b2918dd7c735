import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What an office puts in is given; what a cooperative raised, or the village put in, is not. */
test.each<[string, string[]]>([
  [
    "水务局出大米30袋,教育局出油30桶,我们出慰问金6000元",
    ["cash 6000元", "goods 大米 30袋", "goods 食用油 30桶"],
  ],
  ["水务局出水泥20吨", ["goods 水泥 20吨"]],
  ["合作社出化肥50袋,我们出地膜30卷", ["goods 化肥 50袋", "goods 地膜 30卷"]],
  ["单位出了米10袋", ["goods 大米 10袋"]],
  ["养殖合作社出猪20头", []],
  ["合作社出栏羊30只", []],
  ["村里出水泥5吨", []],
  ["单位出车2辆", []],
  ["办公室出通知1份", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many households that were gone to; some of those counted; who went round was called on by nobody. */
test.each<[string, string[]]>([
  ["今天到三户走访", ["visit 3户次"]],
  ["到困难户5户走访", ["visit 5户次"]],
  ["今天到5户农户家中走访", ["visit 5户次"]],
  [
    "我今天到三户走访,分别是李桂花、赵满仓、陈九斤,分别送去大米1袋、面粉2袋、清油1桶",
    [
      "goods 大米 1袋 H004",
      "goods 面粉 2袋 H007",
      "goods 食用油 1桶 H002",
      "visit 1户次 H002",
      "visit 1户次 H004",
      "visit 1户次 H007",
    ],
  ],
  ["明天到三户走访", []],
  ["分工到3户,走访2户", ["visit 2户次"]],
  [
    "今天慰问了8户,李桂花、王老五、石有粮、余庆等,每户一袋米",
    [
      "goods 大米 1袋 H004",
      "goods 大米 1袋 H014",
      "goods 大米 1袋 H015",
      "goods 大米 1袋 H022",
      "goods 大米 4袋",
      "visit 1户次 H004",
      "visit 1户次 H014",
      "visit 1户次 H015",
      "visit 1户次 H022",
      "visit 4户次",
    ],
  ],
  ["走访12户,李桂花、余庆等反映吃水难", ["visit 12户次"]],
  ["老李他们组走访20户,我们组走访17户,一共37户", ["visit 37户次"]],
  ["去李桂花他们家,走访了3户", ["visit 1户次 H004", "visit 3户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The former and the latter counted as one; who was away got none of it; lamps lacking and lamps put up. */
test.each<[string, string[]]>([
  [
    "走访李桂花、赵满仓,前一个给200元,后一个给300元",
    ["cash 200元 H004", "cash 300元 H007", "visit 1户次 H004", "visit 1户次 H007"],
  ],
  ["给李桂花书包2个,前一个坏了", ["goods 书包 2个 H004"]],
  [
    "赵满仓家没人,牛奶送出去两箱,李桂花一箱,陈九斤一箱",
    ["goods 牛奶 1箱 H002", "goods 牛奶 1箱 H004", "visit 1户次 H007 missed"],
  ],
  [
    "给赵满仓送米3袋,李桂花1袋,陈九斤2袋",
    ["goods 大米 1袋 H004", "goods 大米 2袋 H002", "goods 大米 3袋 H007"],
  ],
  ["村上反映缺路灯15盏,先装了6盏", ["works 路灯 6盏"]],
  ["群众要路灯10盏,装了4盏", ["works 路灯 4盏"]],
  ["全村现有路灯60盏,我局安装20盏", ["works 路灯 20盏"]],
  ["安装路灯30盏,已装20盏", ["works 路灯 20盏"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
