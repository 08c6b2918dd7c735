import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// All of those counted were away, or none of them raised anything.
test.each<[string, string[]]>([
  // All of those counted, however it is said.
  ["入户3户,均不在家", ["visit 3户次 missed"]],
  ["走访3户,均未遇", ["visit 3户次 missed"]],
  ["连走了三户,但家家都锁门", ["visit 3户次 missed"]],
  ["走了3户,但都没人", ["visit 3户次 missed"]],
  ["走访5户,3户均不在家", ["visit 2户次", "visit 3户次 missed"]],
  ["到赵满仓家走访,没有见到本人", ["visit 1户次 H007 missed"]],
  ["去李平家,没见到本人,见到他老伴", ["visit 1户次 H001"]],
  ["走访3户,均未外出", ["visit 3户次"]],
  ["走访12户,均表示满意", ["visit 12户次"]],
  ["走访3户,但没人反映困难", ["visit 3户次"]],
  // A sum told as reached.
  ["经统计,慰问金累计达2000元", ["cash 2000元"]],
  ["送米累计达200袋", ["goods 大米 200袋"]],
  ["累计达标12户", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
