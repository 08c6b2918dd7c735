import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Who was met and who was away, told behind the number of them in sentences of their own; what theirs fetched; how a quarrel ended. */
test.each<[string, string[], string[]]>([
  [
    "走访三户。李平家一切正常;刘军家儿子考上了大学;陈九斤家在收玉米",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"],
    [],
  ],
  [
    "走访三户。李平家一切正常。刘军家儿子考上了大学。陈九斤家在收玉米",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"],
    [],
  ],
  [
    "走访了五户,一户没人。李平、刘军、陈九斤、李桂花都在家,赵满仓家锁着门",
    [
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H003",
      "visit 1户次 H004",
      "visit 1户次 H007 missed",
    ],
    [],
  ],
  [
    "走访了五户,两户没人。赵满仓家锁着门",
    ["visit 1户次 H007 missed", "visit 1户次 missed", "visit 3户次"],
    [],
  ],
  [
    "昨天走访了五户,一户没人。今天赵满仓家锁着门",
    ["visit 1户次 2026-06-11 missed", "visit 1户次 H007 missed", "visit 4户次 2026-06-11"],
    [],
  ],
  [
    "走访三户。李平家没去成。刘军家儿子考上了大学。陈九斤家反映路灯不亮",
    ["visit 3户次"],
    ["陈九斤家反映路灯不亮"],
  ],
  [
    "走访了五户,三户没人。赵满仓家锁着门",
    ["visit 1户次 H007 missed", "visit 2户次", "visit 2户次 missed"],
    [],
  ],
  ["李平家的苹果卖了二十三箱,把1840元钱交到他手里", ["sale 苹果 1840元 H001", "sale 苹果 23箱 H001"], []],
  ["李平家的猪卖了3000元,把500元慰问金交到他手里", ["cash 500元 H001"], []],
  ["李平与隔壁邻居吵了好几天,化解矛盾纠纷1件,两边当场握手言和", ["solved 1件 H001"], []],
  ["李平和刘军吵架,我去劝了劝,两家握手言和", ["solved 1件 H001+H003"], []],
  ["走访李平,请大家继续努力", ["visit 1户次 H001"], []],
  ["请大家再加把劲", [], []],
  ["给李平家六斤油茶籽做种", ["goods 油茶籽 6斤 H001"], []],
  [
    "李平家走访:两口塘去年出鱼1500斤,行情还可以。这回给他带了鱼苗300尾",
    ["goods 鱼苗 300尾 H001", "visit 1户次 H001"],
    [],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
