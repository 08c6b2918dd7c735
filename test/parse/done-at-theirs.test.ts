import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was theirs to do, told in front of us who did it, or behind 把. */
test.each<[string, string[]]>([
  ["李平家的水管我换好了", ["labour 1人次 H001"]],
  ["李平家的院子我们扫干净了", ["labour 1人次 H001"]],
  ["走访李平,把他家的草割完了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,村上把他家的草割完了", ["visit 1户次 H001"]],
  ["走访李平,儿子把他家的草割完了", ["visit 1户次 H001"]],
  ["把刘军家两床被子补好了", ["labour 1人次 H003"]],
  ["我把赵满仓家4袋洋芋搬进窖里", ["labour 1人次 H007"]],
  ["他女儿把刘军家两床被子补好了", []],
  ["村里派人把刘军家两床被子晒了", []],
  ["把刘军家两袋面补上了", ["goods 面粉 2袋 H003"]],
  ["把两床被子送到刘军家", ["goods 被子 2床 H003", "visit 1户次 H003"]],
  ["把刘军家3盏灯换了", ["goods 灯 3盏 H003", "labour 1人次 H003"]],
  ["把刘军家2个炉子装好了", ["goods 炉子 2个 H003", "labour 1人次 H003"]],
  ["把慰问李桂花家的2床褥子铺好了", ["goods 褥子 2床 H004"]],
  ["李平家的证我换好了", []],
  ["李平家的玉米收完了", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
