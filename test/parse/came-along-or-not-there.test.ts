import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Who came along is nobody gone to; who was elsewhere the second time too was not met; and who may have done it himself is not us.
test.each<[string, string[]]>([
  ["与小刘小赵入户走访李平,送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平小陈陪同", ["visit 1户次 H001"]],
  ["走访了刘军书记安排的5户", ["visit 5户次"]],
  [
    "走访李平、刘军,又看望了村小3名学生,给他们各送书包1个",
    ["goods 书包 3个", "visit 1户次 H001", "visit 1户次 H003", "visit 3户次"],
  ],
  [
    "去了李平家,又去了刘军家,给他们各送了一袋米",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["上午李平家没人,下午又去了李平家,他下地了", ["visit 1户次 H001 missed"]],
  ["上午李平家没人,下午又去了李平家,把米放在门口", ["goods 大米 ? H001", "visit 1户次 H001 missed"]],
  ["上午李平、刘军都不在家,下午又去,都在家", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["李平家电话打不通,刘军家的水管打通了", []],
  ["给李平打电话没打通,给刘军打通了", ["talk 1次 H003"]],
  ["给李平打了电话,给刘军也打了,没接", ["talk 1次 H001"]],
  ["给李平打了电话,给刘军也打了", ["talk 1次 H001", "talk 1次 H003"]],
  ["给李平打了电话,刘军给陈九斤也打了", ["talk 1次 H001"]],
  ["今天走访两户,一户李平家,一户刘军家没人", ["visit 1户次 H001", "visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
