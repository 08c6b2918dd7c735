import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

describe("which thing or whom an act of ours was for is no matter raised", () => {
  test.each([
    ["帮李平销售滞销苹果500斤。", ["sale 苹果 500斤 H001"]],
    ["帮李平卖遭雹灾的苹果500斤。", ["sale 苹果 500斤 H001"]],
    ["帮助受灾的李平卖白菜200斤。", ["sale 白菜 200斤 H001"]],
    ["干部职工购买上坪村受灾苹果1000多斤。", ["sale 苹果 ~1000斤"]],
    ["送李平等8户缺劳力户化肥各2袋。", ["goods 化肥 14袋", "goods 化肥 2袋 H001"]],
    ["处理滑坡点1处,修缮危房2处。", ["works 危房 2处"]],
    ["共排查塌方3处,转移群众6户9人。", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
    expect(needs(text)).toEqual([]);
  });

  test.each([
    ["李平家苹果滞销。", ["李平家苹果滞销"]],
    ["李平想让我们帮着销售滞销苹果500斤。", ["李平想让我们帮着销售滞销苹果500斤"]],
    ["群众要求清理塌方3处。", ["群众要求清理塌方3处"]],
    ["李平反映路上塌方3处。", ["李平反映路上塌方3处"]],
  ])("%s", (text, matters) => {
    expect(told(text)).toEqual([]);
    expect(needs(text)).toEqual(matters);
  });
});

describe("a demand that was made of us or met by us is no matter of theirs", () => {
  test.each([
    ["按照四个不摘要求,走访36户。", ["visit 36户次"]],
    ["落实四不摘要求走访36户。", ["visit 36户次"]],
    ["局长慰问李平,并对帮扶工作提出要求。", ["visit 1户次 H001"]],
    ["局长慰问李平,并对帮扶工作提出2点要求。", ["visit 1户次 H001"]],
    ["对工作队提出3点要求。", []],
    ["提出要求3条。", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
    expect(needs(text)).toEqual([]);
  });

  test.each([["李平要求落实低保。"], ["李平对工作队提出3点要求。"], ["落实李平要求修路。"]])("%s", (text) => {
    expect(needs(text)).toHaveLength(1);
  });
});

describe("a list number that runs on is no part of the matter", () => {
  test.each([
    ["存在问题:1.李平家房屋漏雨2.刘军家水管损坏", ["李平家房屋漏雨", "刘军家水管损坏"]],
    ["困难:1.缺水2.缺电3.缺路灯", ["缺水", "缺电", "缺路灯"]],
    ["李平反映:1、房屋漏雨2、水管坏了", ["房屋漏雨", "水管坏了"]],
  ])("%s", (text, matters) => {
    expect(needs(text)).toEqual(matters);
  });

  test("a figure in front of the next thing is none", () => {
    expect(told("送李平米1、面2、油3。")).toEqual([
      "goods 大米 1 H001",
      "goods 面粉 2 H001",
      "goods 食用油 3 H001",
    ]);
  });
});
