import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Whom a state tells of, what each stop ends, and what was bidden at a meeting. */
test.each<[string, string[]]>([
  ["到生病的王铁柱家,送牛奶1箱", ["goods 牛奶 1箱 ?王铁柱", "visit 1户次 ?王铁柱"]],
  ["走访独居的王铁柱", ["visit 1户次 ?王铁柱"]],
  ["给卧床的王铁柱送米1袋", ["goods 大米 1袋 ?王铁柱"]],
  ["看望生病的老人", ["visit ?户次"]],
  ["看望住院的高血压患者", ["visit ?户次"]],
  ["走访脱贫的罗姓人家", ["visit ?户次"]],
  ["走访李平,他反映路不好走;当天在村口安装路灯3盏", ["visit 1户次 H001", "works 路灯 3盏"]],
  ["李平反映缺水;修建水窖2口", []],
  ["走访李平,他反映门口路灯不亮;要修路3公里", ["visit 1户次 H001"]],
  ["13日在村委会召开防汛推进会,要求各组长盯紧地灾隐患点", ["meeting 1次 2026-05-13"]],
  ["明天召开防汛推进会,要求各组长参加", []],
  ["今天召开会议,要求各帮扶干部每月走访2次", []],
  ["今天在村里召开院坝会,要求大家注意防火", ["outreach 1次"]],
  ["改厕3户,登记厕所改造意愿5户", ["works 厕所 3户"]],
  ["硬化晒谷坪2块", ["works 晒谷坪 2块"]],
  ["硬化院坝花了500块", []],
  ["还没来得及吃饭就去了李平家", ["visit 1户次 H001"]],
  ["李平家还没来得及走访就下雨了", []],
])("%s", (text, rows) => {
  expect(told(text)).toEqual(rows);
});

test.each<[string, string[]]>([
  ["李平反映水管冻裂、低保没批下来、路灯不亮", ["李平反映水管冻裂", "低保没批下来", "路灯不亮"]],
  ["李平反映低保和养老金没发下来", ["李平反映低保和养老金没发下来"]],
])("needs of %s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
