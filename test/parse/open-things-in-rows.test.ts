import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Things that no list has, in a row of things with their figures behind them, with nothing between. */
test.each<[string, string[]]>([
  ["给李平送去雷公帽2顶牛奶1箱", ["goods 牛奶 1箱 H001", "goods 雷公帽 2顶 H001"]],
  ["李平米3袋背篼2个奶1箱", ["goods 大米 3袋 H001", "goods 牛奶 1箱 H001", "goods 背篼 2个 H001"]],
  ["给李平送去枝剪2把牛奶1箱面1袋", ["goods 枝剪 2把 H001", "goods 牛奶 1箱 H001", "goods 面粉 1袋 H001"]],
  ["给李平送去雷公帽2顶一箱牛奶", ["goods 牛奶 1箱 H001", "goods 雷公帽 2顶 H001"]],
  ["给李平提来一箱奶两袋米", ["goods 大米 2袋 H001", "goods 牛奶 1箱 H001"]],
  ["用3根木杆2卷铁丝给李平家修了圈", ["labour 1人次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Counted in front of their giving. */
test.each<[string, string[]]>([
  ["枝剪两把给李平送去了", ["goods 枝剪 2把 H001"]],
  ["背篼两个,给李平送去了", ["goods 背篼 2个 H001"]],
  ["塑料水管两根我给李平放下了", ["goods 塑料水管 2根 H001"]],
  ["问题两个,给李平讲了", []],
  ["名额两个,给李平一个", []],
  ["李平家枝剪两把都坏了", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** What ends the name of a tool, of feed or of seed, before the way to somebody or whom it is for. */
test.each<[string, string[]]>([
  ["带了两袋花生种去李平家", ["goods 花生种 2袋 H001", "visit 1户次 H001"]],
  ["拿了两把羊毛剪去李平家", ["goods 羊毛剪 2把 H001", "visit 1户次 H001"]],
  ["带了两袋鹅料给李平", ["goods 鹅料 2袋 H001"]],
  ["带了两把羊毛剪给李平", ["goods 羊毛剪 2把 H001"]],
  ["两根竹竿锯断了,去李平家", ["visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
