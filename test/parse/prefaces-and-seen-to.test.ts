import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

const visit = "visit 1户次 H001";
const rice = "goods 大米 2袋 H001";

/** What opens or closes a report is told to whoever reads it, and plans nothing. */
test.each<[string, string[]]>([
  ["现将今天的工作报告如下,走访李平,送米2袋", [rice, visit]],
  ["现将走访情况汇报如下,走访李平,送米2袋", [rice, visit]],
  ["说得不标准将就看,走访李平,送米2袋", [rice, visit]],
  ["麻烦帮我登记一下,走访李平,送米2袋", [rice, visit]],
  ["走访李平,送米2袋,麻烦给记上", [rice, visit]],
  ["将走访李平", []],
  ["将于明天给李平送米2袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual([]);
});

/** What was raised and seen to in one breath, and what is only asked for. */
test.each<[string, string[], string[]]>([
  ["走访李平,他反映水管漏水当场联系水电工给修好了", ["solved 1件 H001", visit], []],
  ["走访李平,反映电视没信号马上请师傅来调好了", ["solved 1件 H001", visit], []],
  ["走访李平,他两兄弟分家闹的矛盾叫我们给调解了", ["solved 1件 H001", visit], []],
  ["走访李平,化解了他跟邻居争地边的纠纷1起", ["solved 1件 H001", visit], []],
  ["走访李平,他希望马上联系供电所修好", [visit], ["他希望马上联系供电所修好"]],
  ["走访李平,他说想让我们给解决了", [visit], ["他说想让我们给解决了"]],
  ["走访李平,他想让咱帮着打听哪儿收山货", [visit], ["他想让咱帮着打听哪儿收山货"]],
  ["走访李平,麻烦帮他登记低保", [visit], ["麻烦帮他登记低保"]],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});
