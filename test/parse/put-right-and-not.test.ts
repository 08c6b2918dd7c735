import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What is put right, and what only stands behind a hesitation or another's name.
test.each<[string, string[]]>([
  ["今天发大米5袋。李平2袋,刘军3袋大米", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  [
    "给李平送化肥2袋。给刘军1袋,给陈九斤2袋尿素",
    ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001", "goods 尿素 2袋 H002"],
  ],
  [
    "给李平送了2袋,刘军3袋,陈九斤1袋化肥",
    ["goods 化肥 1袋 H002", "goods 化肥 2袋 H001", "goods 化肥 3袋 H003"],
  ],
  [
    "走访李平、刘军、陈九斤,送米两袋,缺米的不是刘军是陈九斤",
    ["goods 大米 2袋 H001+H002+H003", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"],
  ],
  ["今天去了李平家、刘军家,不对,不是刘军是陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["给李平送面2袋,给刘军送米3袋,不对,李平是米,刘军是面", ["goods 大米 3袋 H003", "goods 面粉 2袋 H001"]],
  ["给李平送一袋面,刘军一袋,噢刘军那袋是米", ["goods 大米 1袋 H003", "goods 面粉 1袋 H001"]],
  ["给李平送羊羔2只,哦李平家羊是30只", ["goods 羊羔 2只 H001"]],
  ["给李平送米2袋,哦李平也是面2袋", ["goods 大米 2袋 H001", "goods 面粉 2袋 H001"]],
  ["给李平送化肥两袋,哦李平的种子是三袋", ["goods 化肥 2袋 H001", "goods 种子 3袋 H001"]],
  [
    "给李平送米一袋、油一桶,给刘军送面两袋,不对,李平的油是两桶",
    ["goods 大米 1袋 H001", "goods 面粉 2袋 H003", "goods 食用油 2桶 H001"],
  ],
  [
    "今天走访李平、刘军,宣讲政策,不对,刘军家是昨天去的",
    ["outreach 1次 H001+H003", "visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H003 2026-06-11"],
  ],
  ["今天走访李平、刘军,不对,刘军家是昨天去的", ["visit 1户次 H001", "visit 1户次 H003 2026-06-11"]],
  ["今天走访李平、刘军,哦刘军是昨天来的", ["visit 1户次 H001", "visit 1户次 H003"]],
  [
    "走访李平、刘军,发宣传资料,李平2份,刘军3份明白卡",
    ["leaflet 2份 H001", "leaflet 3份 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["李平家2床,刘军家3床被子,都是旧的", ["goods 被子 3床 H003"]],
  ["给李平、刘军分别送了2袋、3袋化肥", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"]],
  [
    "李平两袋刘军一袋陈九斤两袋哦陈九斤是一袋化肥",
    ["goods 化肥 1袋 H002", "goods 化肥 1袋 H003", "goods 化肥 2袋 H001"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
