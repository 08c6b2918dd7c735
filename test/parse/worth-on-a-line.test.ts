import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What goods are worth is over all of them on a line of its own, and to each in the line that tells what each got.
test.each<[string, string[]]>([
  [
    "走访李平、刘军\n发放物资:每户菌棒200个\n物资价值:1800元",
    [
      "goods 菌棒 200个 H001",
      "goods 菌棒 200个 H003",
      "goods_value 1800元 H001+H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
  [
    "一、今日走访:李平、刘军\n二、发放物资:每户菌棒200个\n三、物资价值:1800元",
    [
      "goods 菌棒 200个 H001",
      "goods 菌棒 200个 H003",
      "goods_value 1800元 H001+H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
  [
    "走访李平、刘军\n发放物资:每户菌棒200个,价值180元",
    [
      "goods 菌棒 200个 H001",
      "goods 菌棒 200个 H003",
      "goods_value 180元 H001",
      "goods_value 180元 H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
  [
    "走访李平、刘军,每户送米2袋,价值180元",
    [
      "goods 大米 2袋 H001",
      "goods 大米 2袋 H003",
      "goods_value 180元 H001",
      "goods_value 180元 H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
