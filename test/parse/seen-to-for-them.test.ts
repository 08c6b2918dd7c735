import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Papers and dues seen to for them, and what those who were called did to a thing of theirs, are solved. */
test.each<[string, string[]]>([
  ["走访李平,帮他报销了医药费", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,帮她在网上交了医保", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,帮他把驾驶证换了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,帮他儿子迁好了户口", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,帮忙把补贴款要到手了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,带他去派出所补办了身份证", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,联系派出所把户口上上了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,协调供电所把电表装上了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平,联系挖掘机把门口的路平好了", ["solved 1件 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Theirs, others', bought, only said, or come to nothing. */
test.each<[string, string[]]>([
  ["走访李平,供电所主动把线路修好了", ["visit 1户次 H001"]],
  ["走访李平,他自己把医保交了", ["visit 1户次 H001"]],
  ["李平儿子帮他把医保交了", []],
  ["叫李平把表填了", []],
  ["叫他把院子扫了", []],
  ["联系村里把情况说了", []],
  ["走访李平,残疾证还没办下来", ["visit 1户次 H001"]],
  ["联系砖厂把李平的砖拉走了", []],
  ["找老板把李平的羊卖了", []],
  ["走访李平,邻居送他去的医院", ["visit 1户次 H001"]],
  ["走访李平,他没去体检", ["visit 1户次 H001"]],
  ["走访李平,纠纷没调解成", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Read, come to or put off, and nothing of the sender's. */
test.each<[string, string[]]>([
  ["今天看了一期简报", []],
  ["今天接到一条信息", []],
  ["今天发微信信息3条", []],
  ["今天上报信息3条", ["bulletin 3期"]],
  ["今天参加了政策宣讲会", []],
  ["今天院坝会改到明天", []],
  ["今天开了一场院坝会", ["outreach 1次"]],
  ["今天到县里开了一天会", []],
  ["今天开了个短会", ["meeting 1次"]],
  ["今天组织村民50人培训核桃嫁接", ["trainee 50人次", "training 1场"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
