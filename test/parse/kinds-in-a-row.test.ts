import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Kinds counted one behind the other are counted together, and what follows is for all of them. */
test.each<[string, string[]]>([
  ["走访低保5户，五保3户", ["visit 8户次"]],
  ["走访低保5户五保3户", ["visit 8户次"]],
  ["走访脱贫6户，监测2户，一般1户", ["visit 9户次"]],
  ["走访监测户5户，一般农户3户，每户油1桶", ["goods 食用油 8桶", "visit 8户次"]],
  ["走访低保户5户，五保户3户，一般户2户，每户送油1桶", ["goods 食用油 10桶", "visit 10户次"]],
  ["上午走访3户，下午4户，每户米1袋", ["goods 大米 7袋", "visit 7户次"]],
  ["看望6户低保户，4户五保户，每户送米1袋", ["goods 大米 10袋", "visit 10户次"]],
  ["入户走访8户脱贫户，2户残疾户，1户边缘户", ["visit 11户次"]],
  ["慰问3名老党员，5名退役军人", ["visit 8户次"]],
  ["走访6户一般农户，监测户2户", ["visit 8户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of those counted, or told of for themselves, they add nothing. */
test.each<[string, string[]]>([
  ["走访脱贫6户，其中监测2户", ["visit 6户次"]],
  ["走访6户，困难3户", ["visit 6户次"]],
  ["走访农户3户，脱贫户2户", ["visit 3户次"]],
  ["走访困难户6户，困难突出的2户", ["visit 6户次"]],
  ["走访10户农户，3户监测户", ["visit 10户次"]],
  ["走访8户人家，3户脱贫户", ["visit 8户次"]],
  ["走访全村32户村民，12户监测户", ["visit 32户次"]],
  ["走访5户脱贫户，3户已经脱贫", ["visit 5户次"]],
  ["走访7户脱贫户，村里有3户监测户", ["visit 7户次"]],
  ["走访7户脱贫户，其中3户监测户", ["visit 7户次"]],
  ["看望8名老人，2名失能老人", ["visit 8户次"]],
  ["慰问12名老党员，4名生活困难党员", ["visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** All that were gone to and counted were away, or those of another part of the day. */
test.each<[string, string[]]>([
  ["走了三家都没人", ["visit 3户次 missed"]],
  ["去了三家，都没人", ["visit 3户次 missed"]],
  ["今天入户五户全都锁着门", ["visit 5户次 missed"]],
  ["走了四家都不在家", ["visit 4户次 missed"]],
  ["上午走访3户，下午2户没人", ["visit 2户次 missed", "visit 3户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Some were, or all were there. */
test.each<[string, string[]]>([
  ["走访6户，都在家", ["visit 6户次"]],
  ["走访6户都没人在外打工", ["visit 6户次"]],
  ["走访6户，都没人反映困难", ["visit 6户次"]],
  ["走访6户，都没什么困难", ["visit 6户次"]],
  ["去了李平、陈九斤两家都没人", ["visit 1户次 H001 missed", "visit 1户次 H002 missed"]],
  ["走访了6户，1户没人", ["visit 1户次 missed", "visit 5户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
