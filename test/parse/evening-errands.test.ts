import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const reads = (rows: readonly (readonly [string, readonly string[]])[]) =>
  test.each(rows)("%s", (text, entries) => {
    expect(told(text)).toEqual([...entries].sort());
  });

describe("had of an office, by us and for them", () => {
  reads([
    ["跟民政局要了两床被子给刘军", ["goods 被子 2床 H003"]],
    ["我从单位给刘军家要了两张桌子", ["goods 桌子 2张 H003"]],
    ["找教育局要了10本书给刘军的孩子", ["goods 书 10本 H003"]],
    ["刘军跟合作社要了两袋化肥", []],
    ["跟刘军要了两斤韭菜", ["sale 韭菜 2斤 H003"]],
  ]);
});

describe("bought with money of theirs", () => {
  reads([
    ["刘军交给我500块让我帮他买鸡苗，我买了100只今天送去了", []],
    ["刘军给了我200块，托我捎两袋盐，今天给他捎来了两袋盐", []],
    ["刘军托我买药，我买了两盒药送去", ["goods 药品 2盒 H003"]],
    ["我给刘军500块钱让他买鸡苗", ["cash 500元 H003"]],
    ["局里给我500块让我买慰问品，我买了两箱奶给刘军", ["goods 牛奶 2箱 H003"]],
  ]);
});

describe("put over a leak, and where a thing was put", () => {
  reads([
    ["刘军家屋顶漏雨，我给盖了块塑料布", ["labour 1人次 H003"]],
    ["帮李平铺了5亩地膜", ["labour 1人次 H001"]],
    ["给李平送地膜3卷，帮他覆了2亩膜", ["goods 地膜 3卷 H001", "labour 1人次 H001"]],
    ["给全村铺了200亩地膜", ["works 地膜 200亩"]],
    ["给李平家铺了30米地砖", ["works 地砖 30米 H001"]],
    ["到刘军家，帮着盘土炕，他说炕砖还不够", ["labour 1人次 H003", "visit 1户次 H003"]],
    ["到李平家，他正在盘炕", ["visit 1户次 H001"]],
    ["李平想盘火炕", []],
    ["给刘军家盖了三间房", []],
    ["刘军家窗户玻璃碎了两块，今天给装上了", ["solved 1件 H003"]],
    ["油毡今天到了，4卷，卸在刘军家院里", []],
  ]);
});

const asks = (rows: readonly (readonly [string, readonly string[]])[]) =>
  test.each(rows)("%s", (text, needs) => {
    expect(read(text).needs.map((need) => need.text)).toEqual([...needs]);
  });

describe("what a host bids, and an errand run, is no need", () => {
  asks([
    ["刘军让我拿上一把韭菜，我给孩子放下了一盒彩笔", []],
    ["刘军家让我摘一兜桃子走", []],
    ["刘军让我给他带两袋盐", ["刘军让我给他带两袋盐"]],
    ["刘军想让我给他带袋面", ["刘军想让我给他带袋面"]],
    ["给刘军家送了个电饭锅，他就把我那个让给李平了", []],
    ["刘军托我买药，我买了两盒药送去", []],
    ["刘军让我给他捎两袋盐，今天捎来了", []],
    ["刘军让我买化肥，我没买到", ["刘军让我买化肥"]],
    ["刘军让我带他去看病，带了两盒药", ["刘军让我带他去看病"]],
  ]);
});
