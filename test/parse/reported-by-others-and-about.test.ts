import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Who reported it, about how many it was in all, and small words beside things. */
test.each<[string, string[]]>([
  ["给李平的鸡苗没到货,没送成,刘军的两袋饲料倒是给了", ["goods 饲料 2袋 H003"]],
  ["李平家倒是去了,刘军家没去", ["visit 1户次 H001"]],
  ["到李平家,茶剪给了两把", ["goods 茶剪 2把 H001", "visit 1户次 H001"]],
  [
    "走访李平、刘军等十来户,每户鹅苗5只",
    [
      "goods 鹅苗 5只 H001",
      "goods 鹅苗 5只 H003",
      "goods 鹅苗 ~40只",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit ~8户次",
    ],
  ],
  [
    "慰问李平、刘军等5户,每户米1袋",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H003",
      "goods 大米 3袋",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit 3户次",
    ],
  ],
  ["「走访李平,送米2袋」是刘主任报的,我今天只去了刘军家", ["visit 1户次 H003"]],
  ["“走访李平,送米2袋”是我上午报的", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["县里召开推进会,要求走访困难户", []],
])("%s", (text, rows) => {
  expect(told(text)).toEqual(rows);
});
