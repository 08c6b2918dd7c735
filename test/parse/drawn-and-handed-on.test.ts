import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What a figure counts, who does it and for whom, as diaries and reports tell it.
test.each<[string, string[]]>([
  // A number that names a school or a hospital, and 一头 of a manner.
  ["我帮他办好了去市三院就诊手续", ["medical 1人次"]],
  ["送李平到三院看病", ["medical 1人次 H001"]],
  ["送李平到医院看病3人", ["medical 3人次 H001"]],
  ["去县一中看望学生,送书包3个", ["goods 书包 3个", "visit ?户次"]],
  ["一头钻进李平家的塑料大棚,帮着干了起来", ["labour 1人次 H001"]],
  ["给李平送了一头猪", ["goods 猪 1头 H001"]],
  // Who lives there is no talk.
  ["和李平聊天,交谈中了解到,他家有八口人,两个儿子都已成家", ["talk 1次 H001"]],
  ["和李平聊天,聊天中得知,他有3个孩子", ["talk 1次 H001"]],
  ["和村里的5户人家聊了天", ["talk 5次"]],
  ["聊天的有5户", ["talk 5次"]],
  // Looked at, looked up.
  ["与村干部一起巡查了新修的18条道路和进村桥", []],
  ["查看了新安装的路灯20盏", []],
  ["新修的水渠2公里完工了", ["works 水渠 2公里"]],
  ["为农民从网上搜集各类农业信息1000多条,发布供求信息80多条", []],
  ["传递科技信息300多条", []],
  ["上报信息3条", ["bulletin 3期"]],
  // Linked to somebody is not called on.
  ["34名党员进村入户与34名困难群众结对子", []],
  ["走访困难群众34人", ["visit 34户次"]],
  [
    "走访与我结对的5户",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
  ],
  // While something was done.
  ["在驻村走访过程中,据村民讲,路口不安全", ["visit ?户次"]],
  ["在驻村过程中走访12户", ["visit 12户次"]],
  ["驻村2天,走访12户", ["stay 2天", "visit 12户次"]],
  // What somebody does for others, and what we do.
  ["得知李平帮邻居收玉米去了", []],
  ["看到李平帮邻居收玉米", []],
  ["我去帮李平收玉米去了", ["labour 1人次 H001"]],
  ["协助第一书记完成了17户群众易地扶贫搬迁任务", []],
  ["帮李平搬迁到新家", ["labour 1人次 H001"]],
  // Drawn by us, and taken to them or not.
  ["从民政领取棉被2床送给李平", ["goods 被子 2床 H001"]],
  ["到镇上领取了化肥2袋,送到李平家", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["到镇上领了2袋化肥给李平送去", ["goods 化肥 2袋 H001"]],
  ["从民政局领了2床棉被,给李平送去了", ["goods 被子 2床 H001"]],
  ["到镇上给李平领了2袋化肥", ["goods 化肥 2袋 H001"]],
  ["领取轮椅1辆,及时送到了刘军家中", ["goods 轮椅 1辆 H003", "visit 1户次 H003"]],
  ["领了3床被子,马上给刘军送去", ["goods 被子 3床 H003"]],
  ["我们到镇上领取种子50斤,分给李平、刘军", ["goods 种子 50斤 H001+H003"]],
  ["我们领取了10袋大米", []],
  ["我去镇上领了2袋化肥", []],
  ["领取了3张表", []],
  ["李平从镇上领了2袋化肥,走访时看到了", ["visit 1户次 H001"]],
  ["李平家到镇上领了化肥2袋,还没用", []],
  ["李平领取了化肥2袋", ["goods 化肥 2袋 H001"]],
  ["群众领取大米10袋", ["goods 大米 10袋"]],
  ["领取大米10袋,发放到10户群众手中", ["goods 大米 10袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
