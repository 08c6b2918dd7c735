import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** The head of a table as people speak: 送了啥, 几份, 多少; 份数 is a number and no thing. */
test.each<[string, string[]]>([
  ["户名/送了啥/几份\n李平/大米/2袋\n刘军/面粉/1袋", ["goods 大米 2袋 H001", "goods 面粉 1袋 H003"]],
  ["户名|送了啥|几份\n李平|大米|2袋\n刘军|面粉|1袋", ["goods 大米 2袋 H001", "goods 面粉 1袋 H003"]],
  ["姓名/慰问品/份数\n李平/大米/2袋\n刘军/面粉/1袋", ["goods 大米 2袋 H001", "goods 面粉 1袋 H003"]],
  ["户主|宣传资料|份数\n李平|政策手册|2", ["leaflet 2份 H001"]],
  ["户名/养了啥/几个\n李平/牛/2头\n刘军/羊/11只", []],
  ["户名/种了啥/多少\n李平/玉米/2亩\n刘军/大豆/1亩", []],
  ["户主/养殖/个数\n李平/鸡/20只\n刘军/鸭/30只", []],
  ["姓名|家里有啥|多少\n李平|羊|20只", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
