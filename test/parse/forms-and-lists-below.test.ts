import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

const each = ["goods 面粉 2袋 H001", "goods 面粉 3袋 H003"];
const both = ["goods 面粉 2袋 H001", "goods 面粉 3袋 H003", "visit 1户次 H001", "visit 1户次 H003"];

// Forms, tables and lists: whom a line is of, what only sums up, and what a label says was not done.
test.each<[string, string[]]>([
  // Whom a line is of, in a frame.
  [
    "【李平】走访,送化肥2袋\n【刘军】未遇\n【赵满仓】送面粉1袋",
    ["goods 化肥 2袋 H001", "goods 面粉 1袋 H007", "visit 1户次 H001", "visit 1户次 H003 missed"],
  ],
  ["【走访李平】送化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["【户主:李平】走访,送化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["[李平]走访,送化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["【李平】送化肥2袋【刘军】送面粉1袋", ["goods 化肥 2袋 H001", "goods 面粉 1袋 H003"]],
  ["[走访户]李平", ["visit 1户次 H001"]],
  ["今天走访【李平】【刘军】", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["给【李平】送化肥2袋", ["goods 化肥 2袋 H001"]],
  ["[高兴]今天走访李平,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["[白眼]李平不在家", ["visit 1户次 H001 missed"]],
  ["【走访日志】李平,送化肥2袋", ["goods 化肥 2袋 H001"]],
  ["走访刘军,送米1袋。【李平】", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  ["【李平】谢谢", []],
  // Records by number.
  ["户编号:H001\n物资:面粉2袋\n户编号:H003\n物资:面粉3袋", each],
  ["户编号:H001\n户主:李平\n物资:面粉2袋\n户编号:H003\n户主:刘军\n物资:面粉3袋", each],
  ["户编号:H001\n走访:是\n物资:面粉2袋\n户编号:H003\n走访:是\n物资:面粉3袋", both],
  ["户主:李平\n物资:面粉2袋\n户编号:H001\n户主:刘军\n物资:面粉3袋\n户编号:H003", each],
  // A whole over its shares.
  ["慰问金:800元\n其中:李平500元,刘军300元", ["cash 300元 H003", "cash 500元 H001"]],
  ["慰问金共800元\n李平500元\n刘军300元", ["cash 300元 H003", "cash 500元 H001"]],
  ["物资:面粉5袋\n其中:李平2袋、刘军3袋", each],
  ["慰问金800元\n李平500元", ["cash 500元 H001", "cash 800元"]],
  [
    "给李平送面粉5袋\n刘军2袋\n赵满仓3袋",
    ["goods 面粉 2袋 H003", "goods 面粉 3袋 H007", "goods 面粉 5袋 H001"],
  ],
  // Lines that sum up.
  ["走访李平,送面粉2袋\n走访刘军,送面粉3袋\n今日合计:走访2户,面粉5袋", both],
  ["走访李平,送面粉2袋\n走访刘军,送面粉3袋\n总结:走访2户,面粉5袋", both],
  ["李平 面粉2袋\n刘军 面粉3袋\n今天共走访2户,送面粉5袋", [...each, "visit 2户次"]],
  ["昨天走访4户\n今天共走访4户", ["visit 4户次", "visit 4户次 2026-06-11"]],
  // Rows that sum up.
  ["户主 面粉\n李平 2袋\n刘军 3袋\n总数 5袋", each],
  ["户主 面粉\n李平 2袋\n刘军 3袋\n上坪村小计 5袋", each],
  ["户主 面粉\n李平 2袋\n刘军 3袋\n共2户 5袋", each],
  ["户主|面粉\n李平|2袋\n刘军|3袋\nTotal|5袋", each],
  ["单位 走访 捐款\n县林业局 45户 3200元\n县教科局 38户 1500元", ["cash 4700元", "visit 83户次"]],
  // Whether it was done.
  ["户主:李平\n是否走访:否", []],
  ["户主:李平\n是否走访:是", ["visit 1户次 H001"]],
  ["户主:李平\n是否谈心:否", []],
  ["户主:李平\n是否谈心:是", ["talk 1次 H001"]],
  ["户主:李平\n走访情况:未入户", []],
  ["户主:李平\n走访情况:未遇", ["visit 1户次 H001 missed"]],
  ["户主:李平\n走访情况:未入户\n户主:刘军\n走访情况:已入户", ["visit 1户次 H003"]],
  ["走访户:李平\n是否慰问:否", ["visit 1户次 H001"]],
  ["户主:李平\n问题:房屋漏水\n已解决:否", []],
  ["户主:李平\n问题:房屋漏水\n已解决:是", ["solved 1件 H001"]],
  // What a list is called.
  ["发放清单:\n李平2袋\n刘军3袋\n共5袋面粉", each],
  ["今天发放面粉如下\n李平2袋\n刘军3袋", each],
  ["给李平送政策清单2份", ["goods 政策清单 2份 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
