import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// A plan that is spoken of, written or gone by leaves what is told behind it done; what is planned stays no entry.
test.each<[string, string[]]>([
  ["走访李平,了解今年的种植计划,送种子2袋", ["goods 种子 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,了解下一步种植计划,送种子2袋", ["goods 种子 2袋 H001", "visit 1户次 H001"]],
  ["给李平制定帮扶计划1份,送化肥2袋", ["goods 化肥 2袋 H001"]],
  ["走访李平,聊了聊今年的打算,留下连心卡1张", ["contact_card 1张 H001", "talk 1次 H001", "visit 1户次 H001"]],
  ["走访李平,商量下一步怎么养鸡,送鸡苗20只", ["goods 鸡苗 20只 H001", "visit 1户次 H001"]],
  ["按照工作计划,走访李平1户,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["按计划走访李平,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平,其儿子打算明年去当兵,我送去书2本", ["goods 书 2本 H001", "visit 1户次 H001"]],
  // Still to come.
  ["计划走访5户", []],
  ["下一步工作计划:走访李平,送米1袋", []],
  ["制定了下一步工作计划,走访李平,送米1袋", []],
  ["工作计划,走访李平,送米1袋", []],
  ["走访李平,帮扶计划:送鸡苗20只", ["visit 1户次 H001"]],
  ["走访李平,下一步送鸡苗20只", ["visit 1户次 H001"]],
  ["按照工作计划下周走访李平,送米1袋", []],
  ["按计划要走访5户", []],
  ["我们商量打算给李平送米2袋", []],
  ["走访李平,聊了聊今年的打算,养猪2头", ["talk 1次 H001", "visit 1户次 H001"]],
  ["李平打算明年去看看,送米1袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
