import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** How it is with them, or whom they would have look at it, and then what we did, in one breath. */
test.each<[string, string[]]>([
  ["看望李平他脚崴了没下地我帮他把晾的豆子收了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["看望李平他没下地我帮他把院子扫了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["看望李平他没下地", ["visit 1户次 H001"]],
  ["看望李平我没下地帮忙", ["visit 1户次 H001"]],
  ["看望李平他没下地我没帮上忙", ["visit 1户次 H001"]],
  [
    "到李平家去了他说沟堵了让水利上来看看我给他送了十个编织袋",
    ["goods 编织袋 10个 H001", "visit 1户次 H001"],
  ],
  ["到李平家去了他说屋顶漏水让村里给看看我给他拿了一卷油布", ["goods 油布 1卷 H001", "visit 1户次 H001"]],
  ["到李平家去了他说想来看看我给他送的花长啥样", ["visit 1户次 H001"]],
  ["到李平家去了他说让村里来人看看我送的油布够不够", ["visit 1户次 H001"]],
  ["到李平家去了他说屋顶漏水让我给他送一卷油布", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("what they asked for ends where we begin", () => {
  const { needs } = read("到李平家去了他说沟堵了让水利上来看看我给他送了十个编织袋");
  expect(needs.map(({ text }) => text)).toEqual(["他说沟堵了让水利上来看看"]);
});
