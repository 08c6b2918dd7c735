import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Money that the household gave away, has a share in or got before now is no gift of today. */
test.each<[string, string[]]>([
  ["走访李平,他随礼500元", ["visit 1户次 H001"]],
  ["走访李平,他捐给村里500元", ["visit 1户次 H001"]],
  ["走访李平,合作社给他分了500元", ["visit 1户次 H001"]],
  ["走访李平,单位上次给了他500元", ["visit 1户次 H001"]],
  ["走访李平,去年给过他500元", ["visit 1户次 H001"]],
  ["走访李平,一头牛值8000元", ["visit 1户次 H001"]],
  ["补贴发放情况良好,4户1600元", ["cash 1600元"]],
  ["核实补贴发放情况,走访李平", ["visit 1户次 H001"]],
  ["帮李平办理贷款2万元还掉了欠账", ["loan 20000元 H001"]],
  ["走访李平他贷款2万也还清了", ["visit 1户次 H001"]],
  ["李平家办喜事,我随礼500元", ["cash 500元 H001"]],
  ["上次给了李平500元,这次又给500元", ["cash 500元 H001"]],
  ["给李平送电视一台,值2000元", ["goods 电视 1台 H001", "goods_value 2000元 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
