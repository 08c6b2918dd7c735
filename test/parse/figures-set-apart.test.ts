import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Office programs set every figure apart from the characters around it; some hum between two commas; a picture stands behind. */
test.each<[string, string[]]>([
  ["给李平送去救助金 1 千 2 百元", ["cash 1200元 H001"]],
  ["给李平送米 20 余袋、书 3 本", ["goods 书 3本 H001", "goods 大米 ~20袋 H001"]],
  ["给李平送米 30 多 袋", ["goods 大米 ~30袋 H001"]],
  ["2026年 6 月 9 日走访李平", ["visit 1户次 H001 2026-06-09"]],
  ["今年以来走访农户 312 户次，捐款 3.5 万，推荐就业 12 人", ["cash 35000元", "job 12人", "visit 312户次"]],
  ["给李平协调贷款 3 万，给刘军协调贷款 5 万", ["loan 30000元 H001", "loan 50000元 H003"]],
  ["走访李平,嗯,送米2袋,嗯,他说屋顶漏水", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["慰问老党员6名,每人慰问金500元,嗯,共3000元", ["cash 3000元", "visit 6户次"]],
  ["李平家锁着,3袋面粉托他二叔收着了[图片]", ["goods 面粉 3袋 H001", "visit 1户次 H001 missed"]],
  // what opens a report stands before a form
  [
    "汇报一下:户主:李平\n走访时间:6月5日\n慰问品:米1袋",
    ["goods 大米 1袋 H001 2026-06-05", "visit 1户次 H001 2026-06-05"],
  ],
  ["给李平送面粉x２袋", ["goods 面粉 2袋 H001"]],
])("a space or a hum says nothing: %s", (text, rows) => {
  expect(told(text)).toEqual(rows);
});

test.each<[string, string[]]>([
  ["李平 65 大米 2 袋", ["goods 大米 2袋 H001"]],
  ["走访李平 送米 2 袋 油 1 桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["李平 2 袋化肥 刘军 3 袋化肥", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"]],
  ["给李平送唉声叹气的老母鸡2只", ["goods 老母鸡 2只 H001"]],
  ["嗯", []],
  // names that begin like what counts
  [
    "慰问 1 刘军 500 元 2 李平 500 元",
    ["cash 500元 H001", "cash 500元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  // a figure put right, and two figures
  ["走访李平,送米3袋,呃,2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,送米3袋,嗯,是2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["发资料30, 慰问金200元", ["cash 200元", "leaflet 30份"]],
])("what stands apart stays apart: %s", (text, rows) => {
  expect(told(text)).toEqual(rows);
});
