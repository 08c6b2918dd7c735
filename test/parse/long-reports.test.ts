import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

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
  ["给上坪村、下坪村各送化肥20袋", ["goods 化肥 40袋"]],
  ["给上坪村、五里铺村各送化肥20袋", ["goods 化肥 20袋", "goods 化肥 20袋"]],
  ["给上坪村、下坪村送化肥20袋", ["goods 化肥 20袋"]],
  ["给李家村、王家村的李平、刘军各送米1袋", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["给李家村、王家村各户送米1袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
