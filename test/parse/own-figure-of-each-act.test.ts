import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** In one breath each act keeps the figure that stands beside it. */
test.each<[string, string[]]>([
  ["本月走访李平3次打电话2次", ["talk 2次 H001", "visit 3户次 H001"]],
  ["走访李平3次打了2次电话", ["talk 2次 H001", "visit 3户次 H001"]],
  ["走访97户跟外出打工的11户电话联系", ["talk 11次", "visit 97户次"]],
  ["走访12户给3户打了电话", ["talk 3次", "visit 12户次"]],
  ["走访12户与他们谈心", ["talk 12次", "visit 12户次"]],
  ["走访12户给3户送米", ["goods 大米 ?", "visit 12户次"]],
  ["走访3次打电话", ["talk 3次", "visit 3户次"]],
  ["给37位老人做了体检降压药发出去40盒", ["goods 降压药 40盒", "medical 37人次"]],
  ["给37人体检的药发了40盒", ["goods 药品 40盒", "medical 37人次"]],
  ["化解矛盾纠纷128起为群众办实事346件", ["solved 474件"]],
  ["解决困难4件为群众解决饮水问题", ["solved 4件"]],
  ["化解纠纷3起群众反映强烈的问题2件", ["solved 5件"]],
  ["解决群众急难愁盼问题16个", ["solved 16件"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
