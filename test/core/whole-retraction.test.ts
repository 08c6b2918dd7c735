import { describe, expect, test } from "vitest";
import { isWholeRetraction } from "../../src/core/whole-retraction.ts";

describe("takes the report back whole", () => {
  test.each([
    "撤回",
    "撤销",
    "作废",
    "取消",
    "撤",
    "删除上一条",
    "请帮我撤回,谢谢!",
    "麻烦把刚才那条删了吧",
    "取消刚才那条",
    "撤回 0820-1",
    "撤回#0820-1",
    "作废 #15",
    "删除第3条",
    "报错了,撤回",
    "撤回,发重复了",
    "撤回吧。",
    "刪除上一條",
    "undo the last report",
    "@连心 撤回",
  ])("%s", (text) => expect(isWholeRetraction(text)).toBe(true));
});

describe("may mean less, or something else", () => {
  test.each([
    "撤回化肥",
    "撤回 诉求12",
    "撤回诉求#12",
    "撤回 0820-1 化肥",
    "撤回 12",
    "撤回2袋",
    "撤回孙有田",
    "取消孙有田的走访",
    "撤回昨天那条",
    "删除上一条的面粉",
    "全部撤回",
  ])("%s", (text) => expect(isWholeRetraction(text)).toBe(false));
});
