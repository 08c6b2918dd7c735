import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Bought by ours from them, or for them; and what is sought for a family or for the village. */
test.each<[string, string[]]>([
  ["李平家的20斤粉条、刘军家的30斤蜂蜜都让单位食堂买了", ["sale 粉条 20斤 H001", "sale 蜂蜜 30斤 H003"]],
  [
    "走访李平,送去米2袋,油1桶,单位都买了",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  ["李平家化肥3袋,我们给他买了", ["goods 化肥 3袋 H001"]],
  ["走访李平,他的轮椅单位买了一台", ["goods 轮椅 1台 H001", "visit 1户次 H001"]],
  ["走访李平,她家的红枣我们单位食堂买了300斤", ["sale 红枣 300斤 H001", "visit 1户次 H001"]],
  ["帮李平收麦子,收了800斤", ["labour 1人次 H001"]],
  ["联系了收购商到李平家,收了800斤", ["sale 800斤 H001", "visit 1户次 H001"]],
  ["走访李平,帮他向民政局争取了2万元", ["cash 20000元 H001", "visit 1户次 H001"]],
  ["争取了20万元修桥", ["project_funds 200000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Called up and spoken to, whatever else was not answered; who was trained, treated and met. */
test.each<[string, string[]]>([
  ["给李平打电话聊了聊,后来没接", ["talk 1次 H001"]],
  ["给李平打电话,他说水没接通", ["talk 1次 H001"]],
  ["给李平打电话,没接", []],
  ["培训农民50人、合格45人", ["trainee 50人次"]],
  ["培训电工12人、厨师18人", ["trainee 30人次"]],
  ["义诊来了30个孩子,看了20个", ["medical 20人次"]],
  ["义诊,来了30个孩子", ["medical 30人次"]],
  ["没化解的纠纷化解了2起", ["solved 2件"]],
  ["去李平家车坏了没去成", []],
  ["到李平家水管坏了,送了一袋米", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["给李平送了米2袋,到屋里坐了坐", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["李平来村部,进屋坐了坐", []],
  ["送李平大米2袋,面2袋,各50斤", ["goods 大米 2袋 H001", "goods 面粉 2袋 H001"]],
  ["给李平、刘军送米,各50斤", ["goods 大米 50斤 H001", "goods 大米 50斤 H003"]],
  ["走访李平,给娃带了几本书", ["goods 书 ?本 H001", "visit 1户次 H001"]],
  ["昨天帮李平收玉米,今天又去收", ["labour 1人次 H001", "labour 1人次 H001 2026-06-11"]],
  ["昨天帮李平收玉米,今天又收到他家感谢信", ["labour 1人次 H001 2026-06-11"]],
  ["那台拖拉机今天送去修了", []],
  ["那台旧电视今天给李平拉去了", ["goods 旧电视 1台 H001"]],
  ["【填报说明】每户每月走访不少于1次,如:走访1户,送大米2袋", []],
  ["今天走访5户。谁方便去李平家拍照", ["visit 5户次"]],
  ["今天听李平说政府修路,帮他打扫院子", ["labour 1人次 H001"]],
  ["听李平说县医院来义诊了,看了三十多个人", []],
  ["今天走访李平,送米2袋,谁顺路去一趟", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What one costs, and the first of a list behind a visit. */
test.each<[string, string[]]>([
  ["走访李平，米一袋110元，油一桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["走访李平,化肥一袋180元", ["visit 1户次 H001"]],
  ["李平家化肥一袋180元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the sender met on the way is nobody's need. */
test.each<[string, string[]]>([
  ["走访了李平家,送米1袋(手机快没电了)", []],
  ["上午去了趟李平家,雪厚路不好走,给她捎了一袋白面", []],
  ["李平家门口雪厚路不好走,希望修路", ["李平家门口雪厚路不好走,希望修路"]],
  ["联系公路站把李平家门口的塌方清掉了", []],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
