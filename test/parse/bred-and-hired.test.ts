import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** 种猪 and the like are kept for breeding, and sown by nobody; 招工资料 are papers. */
test.each<[string, string[]]>([
  ["走访对象:李平\n帮扶物资:种猪饲料3袋", ["goods 种猪饲料 3袋 H001", "visit 1户次 H001"]],
  ["户主:李平\n物资:种鸡笼3个", ["goods 种鸡笼 3个 H001"]],
  ["给李平发招工资料2份", ["leaflet 2份 H001"]],
  ["介绍就业19人,发招工资料200份", ["job 19人", "leaflet 200份"]],
  ["帮李平家种牛蒡2亩", ["labour 1人次 H001"]],
  ["李平家种马蹄3亩", []],
  ["给李平送种羊1只", ["goods 种羊 1只 H001"]],
  ["发务工资料30份", ["leaflet 30份"]],
  ["李平务工工资2000元", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** How many of theirs were placed, told in front of it. */
test.each<[string, string[]]>([
  ["李平家儿子1人,推荐到县纺织厂就业", ["job 1人 H001"]],
  ["就业帮扶:李平家劳力2人,介绍到砖厂务工", ["job 2人 H001"]],
  ["李平家4口人,推荐他儿子务工", ["job ?人 H001"]],
  ["李平家儿子1人在外打工", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
