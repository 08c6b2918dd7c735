import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What an office did is told of in bulletins as heard. */
test.each<[string, string[], string[]]>([
  [
    "据了解,该局先后投入帮扶资金120万元,帮助上坪村修建产业路5公里、水渠3公里、文化广场1个。",
    ["project_funds 1200000元", "works 产业路 5公里", "works 文化广场 1个", "works 水渠 3公里"],
    [],
  ],
  ["据悉,县水利局投入帮扶资金120万元,修建产业路5公里", ["project_funds 1200000元", "works 产业路 5公里"], []],
  ["据悉,今年以来,驻村工作队走访农户320户,发放化肥40袋", ["goods 化肥 40袋", "visit 320户次"], []],
  ["据了解,李平家去年收到慰问金3000元", [], []],
  ["走访了李平,据了解,县里的补助500元到账了", ["visit 1户次 H001"], []],
  ["据了解,县局的干部给他送过2袋米", [], []],
  ["据介绍,今年以来,该局干部走访农户126户次", ["visit 126户次"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
