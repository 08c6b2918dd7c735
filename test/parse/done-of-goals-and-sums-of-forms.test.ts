import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const broken = (text: string) => text.replaceAll("⏎", "\n");

describe("of what was to be done, so much is done", () => {
  test.each([
    ["任务数:走访50户,完成46户;培训4场,完成3场", ["training 3场", "visit 46户次"]],
    ["任务数:走访50户⏎完成数:46户", ["visit 46户次"]],
    ["目标:走访50户,完成46户;培训4场", ["visit 46户次"]],
    ["目标:走访50户,完成46户;培训4场。今天宣讲2场", ["outreach 2次", "visit 46户次"]],
    ["今年计划争取项目5个,目前已争取项目3个,落实项目资金60万元", ["project 3个", "project_funds 600000元"]],
    ["计划硬化村道4公里,已硬化村道3公里", ["works 村道 3公里"]],
    ["原定发放地膜40卷,实发36卷,剩余4卷下周发", ["goods 地膜 36卷"]],
    ["今年任务走访90户,截至6月完成52户", ["visit 52户次"]],
    ["计划走访50户,目前走访46户,还差4户", ["visit 46户次"]],
    ["计划培训4场,目前培训3场", ["training 3场"]],
  ])("%s", (text, entries) => expect(told(broken(text))).toEqual(entries));

  test.each([
    ["任务数:走访50户", []],
    ["任务数:走访50户,培训4场", []],
    ["任务:走访刘军", ["visit 1户次 H003"]],
    ["目标:走访50户,完成46户;送刘军大米2袋", ["goods 大米 2袋 H003", "visit 46户次"]],
    ["今年打算安装路灯20盏,明年已申报路灯10盏", []],
    ["计划争取项目5个,尚未争取项目资金", []],
    ["刘军打算养羊20只,已落实羊羔5只", []],
    ["计划发放地膜40卷,已采购地膜36卷", []],
    ["计划发放地膜40卷,发了36户", []],
    ["原定发放地膜40卷,还差4卷", []],
    ["截至6月底走访50户", ["visit 50户次"]],
    ["计划走访50户,目前每天走访5户", []],
    ["计划走访50户,目前还没走访6户", []],
  ])("not: %s", (text, entries) => expect(told(broken(text))).toEqual(entries));

  test("a goal alone is a plan", () => expect(read("任务数:走访50户").intent).toBe("plan"));
});

describe("the sum of a form, with things behind it", () => {
  test.each([
    [
      "姓名:李平⏎事由:慰问⏎金额:400元⏎物品:大米1袋",
      ["cash 400元 H001", "goods 大米 1袋 H001", "visit 1户次 H001"],
    ],
    ["姓名:李平⏎事由:慰问⏎金额:400元⏎物品:无", ["cash 400元 H001", "visit 1户次 H001"]],
    ["户名 李平 慰问 400元 面粉 2袋", ["cash 400元 H001", "goods 面粉 2袋 H001", "visit 1户次 H001"]],
    ["姓名 李平 慰问 400元", ["cash 400元 H001", "visit 1户次 H001"]],
  ])("%s", (text, entries) => expect(told(broken(text))).toEqual(entries));

  test.each([
    ["姓名:李平⏎事由:慰问⏎物品:大米1袋⏎金额:120元", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
    [
      "姓名:李平⏎事由:慰问⏎金额:400元⏎物品:大米1袋(价值120元)",
      ["goods 大米 1袋 H001", "goods_value 120元 H001", "visit 1户次 H001"],
    ],
    ["户名 李平 收入 4000元", []],
    ["姓名 李平 低保 400元", []],
    ["户名 李平 欠款 4000元", []],
  ])("not: %s", (text, entries) => expect(told(broken(text))).toEqual(entries));
});

describe("groups and villages told behind 其中 are of those counted before", () => {
  test.each([
    ["走访12户,其中一组5户、二组7户,每户送米1袋", ["goods 大米 12袋", "visit 12户次"]],
    ["慰问20户,其中五里铺村8户、上坪村12户,每户300元", ["cash 6000元", "visit 20户次"]],
    ["走访12户,其中一组5户,每户米1袋,二组7户,每户米2袋", ["goods 大米 19袋", "visit 12户次"]],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test.each([
    ["走访一组5户、二组7户,每户送米1袋", ["goods 大米 12袋", "visit 12户次"]],
    ["走访12户,其中低保户5户、监测户7户,每户送米1袋", ["goods 大米 12袋", "visit 12户次"]],
  ])("not: %s", (text, entries) => expect(told(text)).toEqual(entries));
});

describe("how much there was in all is no thing", () => {
  test.each([
    [
      "发放对象:李平、陈九斤\n发放标准:每户面粉2袋\n发放总量:4袋",
      ["goods 面粉 2袋 H001", "goods 面粉 2袋 H002"],
    ],
    ["发放总数:40袋", []],
  ])("%s", (text, entries) => expect(told(text)).toEqual(entries));

  test("not: where it is told what", () => expect(told("发放总动员手册40份")).toEqual(["leaflet 40份"]));
});
