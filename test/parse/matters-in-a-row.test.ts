import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Each matter of a row is of the one it is told with. */
test.each<[string, string[], string[]]>([
  [
    "反映问题:李平反映人行便道塌了一段、陈九斤反映电视没信号",
    [],
    ["李平反映人行便道塌了一段", "陈九斤反映电视没信号"],
  ],
  ["李平反映便道塌了、陈九斤反映电视没信号", [], ["李平反映便道塌了", "陈九斤反映电视没信号"]],
  ["存在问题:李平家漏雨、陈九斤家缺化肥", [], ["李平家漏雨", "陈九斤家缺化肥"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** A list of names, or of matters of one, stays one. */
test.each<[string, string[], string[]]>([
  ["李平、陈九斤反映便道塌了", [], ["李平、陈九斤反映便道塌了"]],
  ["走访李平、陈九斤,宣讲政策", ["outreach 1次 H001+H002", "visit 1户次 H001", "visit 1户次 H002"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** So many of each sort solved are so many in all. */
test.each<[string, string[]]>([
  ["解决饮水问题2个、就业问题1个", ["solved 3件"]],
  ["本周解决用电问题1个,用水问题3个,看病问题1个", ["solved 5件"]],
  ["解决问题5个,饮水问题2个,用电问题3个", ["solved 5件"]],
  ["解决问题5个,其中饮水问题2个", ["solved 5件"]],
  ["解决饮水问题2个,反映用电问题1个", ["solved 2件"]],
  ["解决就业问题3个", ["solved 3件"]],
  ["解决上学问题3个,剩余就医问题2个", ["solved 3件"]],
  ["解决用水问题4个、存在行路问题1个", ["solved 4件"]],
  ["解决住房问题2个,正在协调用电问题1个", ["solved 2件"]],
  ["解决各类问题7件,饮水问题4件,行路问题3件", ["solved 7件"]],
  ["解决用水问题6个,灌溉问题4个,饮水问题2个", ["solved 6件"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
