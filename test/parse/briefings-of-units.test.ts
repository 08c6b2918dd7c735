import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

describe("so much to each of so many villages or groups is the product", () => {
  test.each([
    ["给一组5户、二组6户每户送地膜2卷。", ["goods 地膜 22卷"]],
    ["给上坪村一组5户、二组6户每户送地膜2卷。", ["goods 地膜 22卷"]],
    ["给一组5户、二组6户各送去大米1袋、油1桶。", ["goods 大米 11袋", "goods 食用油 11桶"]],
    ["4个村每村送米10袋。", ["goods 大米 40袋"]],
    ["给4个村每村送米10袋、油5桶。", ["goods 大米 40袋", "goods 食用油 20桶"]],
    ["4个村每村送慰问金2000元。", ["cash 8000元"]],
    ["3个组每组发放资料20份。", ["leaflet 60份"]],
    ["4个村每村送米10袋,共40袋。", ["goods 大米 40袋"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([
    ["给一组5户、二组6户送地膜10卷。", ["goods 地膜 10卷"]],
    ["一组5户、二组6户每户种玉米2亩。", []],
    ["4个村每村计划送米10袋。", []],
    ["听说4个村每村送米10袋。", []],
    ["到4个村每村走访5户。", ["visit 20户次"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("the steps of a campaign by their number count nothing", () => {
  test.each([
    ["一走访、二慰问、三宣讲。", []],
    ["一慰问二宣讲三培训。", []],
    ["做到一走访、二宣讲、三解决,走访李平。", ["visit 1户次 H001"]],
    [
      "一走访、二慰问、三宣讲:走访12户,慰问金3600元,宣讲1场。",
      ["cash 3600元", "outreach 1次", "visit 12户次"],
    ],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test("acts with whom they were for", () =>
    expect(told("一走访李平,二慰问刘军。")).toEqual(["visit 1户次 H001", "visit 1户次 H003"]));
});

describe("a goal is a plan, and what was done of it is of the same act", () => {
  test.each([
    ["目标:走访36户\n完成:30户", ["visit 30户次"]],
    ["计划:走访36户\n完成:30户", ["visit 30户次"]],
    ["目标:走访36户,完成30户。", ["visit 30户次"]],
    ["目标:走访36户\n走访12户", ["visit 12户次"]],
    ["目标:走访36户,今天走访12户", ["visit 12户次"]],
    ["目标:走访36户\n完成:走访30户", ["visit 30户次"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test("only a goal", () => {
    expect(told("目标:走访36户")).toEqual([]);
    expect(read("目标:走访36户").intent).toBe("plan");
  });
  test("done of something else", () => expect(told("目标:发放化肥20袋\n完成:2000元")).toEqual([]));
});

describe("an office in front of what it gave is no part of its name", () => {
  test.each([
    ["捐赠物资:县残联轮椅2辆、县妇联书包30个", ["goods 书包 30个", "goods 轮椅 2辆"]],
    ["接受捐赠:县医院药品20盒、县残联轮椅2辆", ["goods 药品 20盒", "goods 轮椅 2辆"]],
    ["捐赠物资:市人民医院药品3盒、县民政局棉被10床", ["goods 药品 3盒", "goods 被子 10床"]],
    ["县残联轮椅2辆、县妇联书包30个送到上坪村。", ["goods 书包 30个", "goods 轮椅 2辆"]],
    ["联系县残联轮椅2辆送到李平家。", ["goods 轮椅 2辆 H001", "visit 1户次 H001"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([["县残联轮椅2辆坏了。"], ["申请县残联轮椅2辆。"], ["想要县残联轮椅2辆送到家里。"]])(
    "not: %s",
    (text) => expect(told(text)).toEqual([]),
  );
});

describe("what each of them gets by the standard, in any order of the lines", () => {
  const each = ["cash 500元 H001", "cash 500元 H002", "cash 500元 H007"];
  const gone = ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"];
  test.each([
    ["慰问金额:1500元\n慰问标准:每户500元\n慰问对象:李平、陈九斤、赵满仓"],
    ["慰问标准:每户500元\n慰问对象:李平、陈九斤、赵满仓\n慰问金额:1500元"],
    ["慰问金额:1500元\n慰问对象:李平、陈九斤、赵满仓\n慰问标准:每户500元"],
    ["慰问标准:每户500元\n慰问对象:李平、陈九斤、赵满仓"],
  ])("%s", (text) => expect(told(text)).toEqual([...each, ...gone]));

  test.each([["慰问标准:每户500元"], ["补助标准:每户500元\n申请户:李平"]])("not: %s", (text) =>
    expect(told(text)).toEqual([]),
  );
});

describe("which thing it was", () => {
  test.each([
    ["给李平奖励洗衣液2瓶。", ["goods 洗衣液 2瓶 H001"]],
    ["李平用积分兑换洗衣液1瓶。", ["goods 洗衣液 1瓶 H001"]],
    ["送村部电脑2台、打印机1台。", ["goods 打印机 1台", "goods 电脑 2台"]],
    ["送敬老院大米2袋。", ["goods 大米 2袋"]],
    ["此次共发放价值2000元的各类药品。", ["goods 药品 ?", "goods_value 2000元"]],
    ["采购农特产品30万元,现场签约45万元。", ["sale 农特产品 300000元"]],
    ["奖励小明书包1个。", []],
    ["李平想兑换洗衣液1瓶。", []],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("how large it is, or in how many groups it was built, is not how many", () => {
  test.each([
    ["安装路灯3个组60盏。", ["works 路灯 60盏"]],
    ["每组安装路灯20盏,3个组共60盏。", ["works 路灯 60盏"]],
    ["新建长12米、宽4米的便桥1座。", ["works 便桥 1座"]],
    ["修建长800米宽3米的产业路。", ["works 产业路 800米"]],
    ["维修路灯2盏、协调自来水1处。", ["works 路灯 2盏"]],
    ["新建路灯3个。", ["works 路灯 3个"]],
    ["计划修建长800米宽3米的产业路。", []],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("who was away, what was spent, until when it lasts", () => {
  test.each([
    ["走访12户,其中3户外出,打了电话。", ["talk 3次", "visit 3户次 missed", "visit 9户次"]],
    ["走访12户,其中3户外出未遇。", ["visit 3户次 missed", "visit 9户次"]],
    ["走访12户,其中3户外出务工。", ["visit 12户次"]],
    ["慰问支出3000元", ["cash 3000元"]],
    ["计划慰问支出3000元", []],
    ["慰问活动将持续到6月15日,目前已慰问12户。", ["visit 12户次"]],
    ["慰问活动将持续到6月15日,已慰问李平、刘军。", ["visit 1户次 H001", "visit 1户次 H003"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("of each goal in a row, what was done of it", () => {
  test.each([
    ["目标任务:宣讲8场,完成7场;培训3场,完成2场。", ["outreach 7次", "training 2场"]],
    ["目标:走访40户,完成36户;培训5场,已完成4场", ["training 4场", "visit 36户次"]],
    ["任务:走访40户,完成36户;发放面粉9袋,完成8袋", ["goods 面粉 8袋", "visit 36户次"]],
    ["目标任务:走访40户,培训5场", []],
    ["目标任务:走访40户,今天走访9户", ["visit 9户次"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([
    ["目标任务:走访40户⏎完成:36户", ["visit 36户次"]],
    ["目标任务完成情况:走访40户;培训5场", ["training 5场", "visit 40户次"]],
    ["任务:走访李平", ["visit 1户次 H001"]],
    ["目标:走访40户,完成36户;送李平面粉2袋", ["goods 面粉 2袋 H001", "visit 36户次"]],
    ["走访40户,完成宣讲3场;培训5场", ["outreach 3次", "training 5场", "visit 40户次"]],
  ])("not: %s", (text, entries) => expect(told(text.replaceAll("⏎", "\n"))).toEqual(entries));
});

describe("how many troubles there are is no trouble", () => {
  test.each([
    ["走访李平\n收集问题:2个", []],
    ["走访李平\n存在问题:共3条", []],
    ["走访李平\n问题:共1个\n1.缺水", ["缺水"]],
    ["走访李平\n需求:化肥2袋", ["化肥2袋"]],
    ["走访李平\n需求:大棚2个", ["大棚2个"]],
  ])("%s", (text, needs) => expect(read(text).needs.map((need) => need.text)).toEqual(needs));
});
