import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Who was not met: the others beside those gone to, some of those gone to, and one home after the other without a stop.
test.each<[string, string[]]>([
  ["应访10户,走访8户,未遇2户", ["visit 2户次 missed", "visit 8户次"]],
  [
    "走访6户,另有刘军、李桂花两户不在家",
    ["visit 1户次 H003 missed", "visit 1户次 H004 missed", "visit 6户次"],
  ],
  ["走访6户,另外2户没人", ["visit 2户次 missed", "visit 6户次"]],
  ["今天走访10户,其余3户外出打工没见到", ["visit 10户次", "visit 3户次 missed"]],
  ["今天走访10户,其余3户都外出打工没见到", ["visit 10户次", "visit 3户次 missed"]],
  ["走访10户,剩下3户没人", ["visit 10户次", "visit 3户次 missed"]],
  ["今天走访10户,没见到2户", ["visit 2户次 missed", "visit 8户次"]],
  ["走访8户,未遇2户", ["visit 2户次 missed", "visit 6户次"]],
  ["走访12户,李平不在家", ["visit 11户次", "visit 1户次 H001 missed"]],
  ["走访10户,见到8户,2户不在家", ["visit 2户次 missed", "visit 8户次"]],
  ["去李平家没人去刘军家也没人", ["visit 1户次 H001 missed", "visit 1户次 H003 missed"]],
  ["去李平家家里没人去刘军家也没人", ["visit 1户次 H001 missed", "visit 1户次 H003 missed"]],
  [
    "去了李平家没人又去刘军家送了一袋米",
    ["goods 大米 1袋 H003", "visit 1户次 H001 missed", "visit 1户次 H003"],
  ],
  ["李平家垃圾没人去清理", []],
  ["李平家没人去医院拿药", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
