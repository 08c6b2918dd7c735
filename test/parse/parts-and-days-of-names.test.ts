import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What is behind 其中 adds nothing; a day behind a name is that name's.
test.each<[string, string[]]>([
  // Each part behind 其中 is in its whole.
  ["走访120户次,其中干部走访80户次、领导走访40户次", ["visit 120户次"]],
  ["走访120户次,其中干部走访80户次,领导走访40户次", ["visit 120户次"]],
  ["发放慰问金3万元,其中发给脱贫户2万元、发给监测户1万元", ["cash 30000元"]],
  ["慰问50户,其中慰问老党员20户、慰问困难群众30户,发慰问金2.5万元", ["cash 25000元", "visit 50户次"]],
  ["走访120户,其中脱贫户80户,又走访监测户40户", ["visit 160户次"]],
  ["走访12户,送米20袋,其中8户在家,送油12桶", ["goods 大米 20袋", "goods 食用油 12桶", "visit 12户次"]],
  // The day behind each name.
  ["走访李平(6月8日)、刘军(6月9日)", ["visit 1户次 H001 2026-06-08", "visit 1户次 H003 2026-06-09"]],
  [
    "本周走访:李平(6月8日)、刘军(6月9日)、陈九斤(6月10日,不在家)",
    ["visit 1户次 H001 2026-06-08", "visit 1户次 H002 2026-06-10 missed", "visit 1户次 H003 2026-06-09"],
  ],
  [
    "走访李平(6月8日,送米1袋)、刘军(6月9日,送油1桶)",
    [
      "goods 大米 1袋 H001 2026-06-08",
      "goods 食用油 1桶 H003 2026-06-09",
      "visit 1户次 H001 2026-06-08",
      "visit 1户次 H003 2026-06-09",
    ],
  ],
  ["走访李平(6月8日)、刘军(6月8日)", ["visit 1户次 H001 2026-06-08", "visit 1户次 H003 2026-06-08"]],
  [
    "走访李平(6月8日)、刘军、陈九斤",
    ["visit 1户次 H001 2026-06-08", "visit 1户次 H002 2026-06-08", "visit 1户次 H003 2026-06-08"],
  ],
  ["走访李平(昨天)、刘军(今天)", ["visit 1户次 H001 2026-06-11", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
