import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What the deeds counted were is counted with them, whomever each was for. */
test.each<[string, string[]]>([
  ["办实事3件：协调解决李平家用水，帮陈九斤办了残疾证，联系电工修好路灯", ["solved 3件"]],
  ["办实事1件：联系电工给李平家修好了电表", ["solved 1件 H001"]],
  ["办实事：联系电工给李平家修好了电表，1件", ["solved 1件 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Other deeds, and own hands, are told beside them. */
test.each<[string, string[]]>([
  ["办实事1件。联系电工给李平家修好了电表", ["solved 1件", "solved 1件 H001"]],
  ["办实事2件：帮李平家修好水管，帮陈九斤代缴医保", ["labour 1人次 H001", "solved 2件"]],
  ["办实事18件，化解矛盾5起", ["solved 23件"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The next loan of those just seen to, and none of their own. */
test.each<[string, string[]]>([
  ["给李平办了贷款5万，给陈九斤贷款3万", ["loan 30000元 H002", "loan 50000元 H001"]],
  ["给李平协调贷款5万，陈九斤贷款3万", ["loan 50000元 H001"]],
  ["给李平协调贷款5万，陈九斤家自己贷了3万", ["loan 50000元 H001"]],
  ["李平家贷款3万", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A yard is built like a road, in the unit that was said. */
test.each<[string, string[]]>([
  ["硬化院坝60平方米", ["works 院坝 60平方米"]],
  ["硬化院子40平方", ["works 院子 40平方"]],
  ["新建文化广场300平米", ["works 文化广场 300平米"]],
  ["帮李平打扫院子", ["labour 1人次 H001"]],
  ["在李平家院坝里坐了坐", ["visit 1户次 H001"]],
  ["给李平送遮阳网40平方", ["goods 遮阳网 40平方 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Half a way is no figure, and things keep the names they were told by. */
test.each<[string, string[]]>([
  ["李平家的煤没送成，车陷在半道上了", []],
  ["爬了半坡才到李平家，送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["给李平送了半车煤", ["goods 煤 0.5车 H001"]],
  [
    "走访李平，送扫帚2把、坐便器1个、磷酸二铵2袋",
    ["goods 坐便器 1个 H001", "goods 扫帚 2把 H001", "goods 磷酸二铵 2袋 H001", "visit 1户次 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
