import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["驻村3天", ["stay 3天"]],
  ["6月1日至5日驻村", ["stay 5天 2026-06-01 –2026-06-05"]],
  ["跟李平谈心一次", ["talk 1次 H001"]],
  ["电话联系李平", ["talk 1次 H001"]],
  ["跟李平打了三次电话", ["talk 3次 H001"]],
  ["给李平宣讲医保政策", ["outreach 1次 H001"]],
  ["开展政策宣讲2场", ["outreach 2次"]],
  ["发放明白卡60份", ["leaflet 60份"]],
  ["给李平发连心卡1份", ["contact_card 1张 H001"]],
  ["为李平协调贷款三万五", ["loan 35000元 H001"]],
  ["争取项目3个,项目资金120万元", ["project 3个", "project_funds 1200000元"]],
  ["硬化村道1.5公里,安装路灯20盏", ["works 村道 1.5公里", "works 路灯 20盏"]],
  ["修了2座便桥", ["works 便桥 2座"]],
  ["危房改造3户", ["works 危房 3户"]],
  ["帮李平掰苞谷", ["labour 1人次 H001"]],
  ["组织党员20人到上坪村打扫卫生", ["labour 20人次"]],
  ["举办技术培训2期,培训群众60人次", ["trainee 60人次", "training 2场"]],
  ["推荐李平的儿子务工,1人", ["job 1人 H001"]],
  ["输转劳动力18人", ["job 18人"]],
  ["义诊,看了23人次", ["medical 23人次"]],
  ["帮李平代销鸡蛋30斤", ["sale 鸡蛋 30斤 H001"]],
  ["买李平家核桃860元", ["sale 核桃 860元 H001"]],
  ["化解矛盾纠纷3起", ["solved 3件"]],
  ["联系供电所给李平家修好了线路", ["solved 1件 H001"]],
  ["征求意见建议21条", ["suggestion 21条"]],
  ["写民情日记2篇", ["diary 2篇"]],
  ["编发简报3篇", ["bulletin 3期"]],
  ["召开村民大会2场", ["meeting 2次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each(["参加县里培训2天", "列席会议1次", "没开会", "想办一场培训", "了解务工情况", "电话打不通"])(
  "%s counts nothing",
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
