import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

const round = ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"];

/** What a labelled line tells for each is for all of the round, whoever the line in front told of. */
test.each<[string, string[]]>([
  [
    "走访户:李平、陈九斤、刘军\n慰问金:李平500元,陈九斤300元\n物资:面粉每户1袋",
    [
      "cash 300元 H002",
      "cash 500元 H001",
      "goods 面粉 1袋 H001",
      "goods 面粉 1袋 H002",
      "goods 面粉 1袋 H003",
      ...round,
    ],
  ],
  [
    "走访户:李平、陈九斤、刘军\n诉求:刘军家水泵坏了\n物资:化肥2袋/户",
    ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002", "goods 化肥 2袋 H003", ...round],
  ],
  [
    "走访:李平、陈九斤、刘军\n慰问金:刘军300元\n物资:地膜各2卷",
    ["cash 300元 H003", "goods 地膜 2卷 H001", "goods 地膜 2卷 H002", "goods 地膜 2卷 H003", ...round],
  ],
  [
    "走访户:李平、陈九斤、刘军\n慰问金:陈九斤300元\n宣传资料:每户2份",
    ["cash 300元 H002", "leaflet 2份 H001", "leaflet 2份 H002", "leaflet 2份 H003", ...round],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Not what is told without a sharing, of one alone, or of several things. */
test.each<[string, string[]]>([
  [
    "走访户:李平、陈九斤、刘军\n慰问金:陈九斤300元\n物资:面粉1袋",
    ["cash 300元 H002", "goods 面粉 1袋 H002", ...round],
  ],
  [
    "走访户:李平、陈九斤、刘军\n慰问金:每户200元\n物资:陈九斤面粉1袋",
    ["cash 200元 H001", "cash 200元 H002", "cash 200元 H003", "goods 面粉 1袋 H002", ...round],
  ],
  [
    "走访户:李平\n慰问金:500元\n物资:面粉每户1袋",
    ["cash 500元 H001", "goods 面粉 1袋 H001", "visit 1户次 H001"],
  ],
  [
    "走访户:李平、陈九斤、刘军\n慰问金:陈九斤300元\n物资:面粉、食用油各1袋",
    ["cash 300元 H002", "goods 面粉 1袋 H002", "goods 食用油 1袋 H002", ...round],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
