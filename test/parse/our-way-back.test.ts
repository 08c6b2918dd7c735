import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// How hard our way was, told at the end whoever spoke before, is no matter of theirs; their own way is.
test.each<[string, string[]]>([
  ["走访李平,他说谷子等涨价再卖,路不好走,回来天都黑了", []],
  ["去了刘军家,他说自己买了煤,山路太滑,来回走了三个小时", []],
  ["李平家锁着门,邻居说赶集去了,路太烂了,到家都八点了", []],
  ["走访李平,他说能下地走了,路难走,我们走了两个小时", []],
  ["走访李平,他说不缺啥,车开不进去,走了五里路", []],
  ["李平说去年收了两万八,路不好走,一路颠簸", []],
  ["走访李平,她说门口路不好走", ["她说门口路不好走"]],
  ["走访李平,她说门口路不好走,回来天都黑了", ["她说门口路不好走"]],
  ["走访李平,李平家门口路不好走,回来天都黑了", ["李平家门口路不好走"]],
  ["走访李平,他说孩子在镇上读书,路不好走,回来天都黑了", ["路不好走"]],
  ["走访李平,他说种了菜,路不好走,来回走了三个小时,希望修一下", ["路不好走,来回走了三个小时,希望修一下"]],
  ["走访李平,路不好走,希望硬化", ["路不好走,希望硬化"]],
  ["走访李平,他说路不好走,想硬化", ["他说路不好走,想硬化"]],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

// What is right takes the place of what was told, also where speech goes on behind a comma.
test.each<[string, string[]]>([
  ["给了李平三包尿素不对是复合肥,他说够了", ["goods 复合肥 3包 H001"]],
  ["给了李平三包尿素,说错了,是复合肥,还给了米2袋", ["goods 复合肥 3包 H001", "goods 大米 2袋 H001"]],
  ["给了李平三包尿素说错了是复合肥两包", ["goods 复合肥 2包 H001"]],
  ["给了李平三包尿素,他说对,是复合肥不够", ["goods 尿素 3包 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
