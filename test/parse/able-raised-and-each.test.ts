import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// What long diaries and the reports of units are full of, and what stands close to it.
test.each<[string, string[]]>([
  // What could or will be solved, and what was.
  ["将彻底解决群众吃水问题", []],
  ["彻底解决了群众吃水问题", ["solved 1件"]],
  ["将李平家的问题彻底解决", ["solved 1件 H001"]],
  ["建成后可解决30户吃水困难", []],
  ["建成后解决了30户吃水困难", ["solved 1件"]],
  ["修建水窖2口,可有效解决李平家吃水问题", ["works 水窖 2口"]],
  ["能解决的现场解决", []],
  ["能解决的问题当场解决了3件", ["solved 3件"]],
  ["对能够解决的困难,及时给予解决", []],
  ["修好水管,解决了可以解决的问题", ["solved 1件"]],
  ["帮李平解决问题3件,能解决的现场解决", ["solved 3件 H001"]],
  // Whose loan.
  ["刘军为了扩大养牛规模,申请小额贷款2万元", []],
  ["刘军为了养牛,我们协调贷款2万元", ["loan 20000元 H003"]],
  ["为刘军扩大规模,办理贷款3万元", ["loan 30000元 H003"]],
  ["走访刘军,为扩大规模,办理贷款3万元", ["loan 30000元 H003", "visit 1户次 H003"]],
  // How many meetings.
  ["开展户长会10次", ["meeting 10次"]],
  ["召开村民会十余次", ["meeting ~10次"]],
  ["参加户长会10次", []],
  ["开展户长会1次,慰问5户", ["meeting 1次", "visit 5户次"]],
  // To how many schools and villages.
  ["到两所学校进行了书籍分发", ["goods 书籍 ?"]],
  ["到两所学校分发书籍200本", ["goods 书籍 200本"]],
  ["为村里新建了2所卫生室", ["works 卫生室 2所"]],
  ["给两所学校各捐赠10台电脑", ["goods 电脑 20台"]],
  ["给两所学校捐赠10台电脑", ["goods 电脑 10台"]],
  // The roster has one of them only.
  ["给上坪村、下坪村各送化肥20袋", []],
  ["给上坪村、五里铺村各送化肥20袋", ["goods 化肥 20袋", "goods 化肥 20袋"]],
  ["给上坪村、下坪村送化肥20袋", ["goods 化肥 20袋"]],
  ["给李家村、王家村的李平、刘军各送米1袋", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["给李家村、王家村各户送米1袋", []],
  // What was raised, built and given.
  ["全村募集爱心款6万元,筹措口罩2000个", ["cash 60000元", "goods 口罩 2000个"]],
  ["李平自己筹措2万元盖房", []],
  ["路灯安装已完成20盏", ["works 路灯 20盏"]],
  ["已完成走访30户", ["visit 30户次"]],
  ["捐赠防疫物资有口罩20000只", ["goods 口罩 20000只"]],
  ["送有机蔬菜20斤", ["goods 有机蔬菜 20斤"]],
  ["他家养殖物资有饲料20袋", []],
  // What was got, and then given; and what will be.
  ["将村里统一采购的化肥20袋送到李平家", ["goods 化肥 20袋 H001", "visit 1户次 H001"]],
  ["将下拨的3500公斤种子免费发放到农户手中", ["goods 种子 3500公斤"]],
  ["2袋化肥免费送给李平", ["goods 化肥 2袋 H001"]],
  ["发放免费化肥20袋", ["goods 化肥 20袋"]],
  ["将采购急需的化肥20袋送到李平家", []],
  ["将为村里缺水的农户送水20吨", []],
  ["明天将村里统一采购的化肥20袋送到李平家", []],
  // To each of those counted.
  [
    "慰问了李平、刘军等5户,给每户群众带去慰问金300元",
    [
      "cash 300元 H001",
      "cash 300元 H003",
      "cash 900元",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit 3户次",
    ],
  ],
  ["走访李平,给每户群众发放化肥2袋", ["visit 1户次 H001"]],
  // How large.
  ["新建50m3水窖3口", ["works 水窖 3口"]],
  ["硬化院坝50m²", ["works 院坝 50平方米"]],
  ["修渠300m3处", ["works 渠 300米"]],
  ["修水渠300m,3口水窖", ["works 水渠 300米", "works 水窖 3口"]],
  // Posts filled one after the other.
  ["选聘护林员3名,保洁员2名", ["job 5人"]],
  ["安排护林员3名,保洁员2名,共5名", ["job 5人"]],
  ["开发公益岗位5个,保洁员2名", ["job 5人"]],
  ["选聘护林员3名,慰问保洁员2名", ["job 3人", "visit ?户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Told of what was asked for or short, and nothing that anybody asks for.
test.each([
  "按照市委提出的要求",
  "按照李平提出的要求,送化肥2袋",
  "送给最需要的脱贫户",
  "送米10袋给最需要的脱贫户",
  "政策咨询50人次",
  "有效缓解了饮水短缺问题",
  "缓解了春耕缺化肥的问题",
])("%s: no need", (text) => {
  expect(read(text).needs).toEqual([]);
});

test.each([
  ["李平家最需要的是米", "米"],
  ["群众需要的脱贫户证明没办", "证明"],
  ["李平咨询低保政策", "低保"],
  ["李平家饮水短缺", "饮水短缺"],
  ["李平家饮水短缺问题未得到缓解", "未得到缓解"],
  ["李平要求改善住房", "改善住房"],
  ["群众提出修路要求", "修路"],
])("%s: a need", (text, matter) => {
  expect(
    read(text)
      .needs.map((need) => need.text)
      .join(),
  ).toContain(matter);
});
