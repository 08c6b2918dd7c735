import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What could not be done, what is theirs and what others gave is no entry; what stands close to it is.
test.each<[string, string[]]>([
  // What could not be done, and what was.
  ["李平家低保的事我解决不了", []],
  ["李平家低保的事我给协调解决了", ["solved 1件 H001"]],
  ["李平家吃水的问题一时解决不了", []],
  ["李平家吃水的问题解决了", ["solved 1件 H001"]],
  ["走访李平,他家的困难我解决不了,得报镇上", ["visit 1户次 H001"]],
  ["解决李平家的问题1个,还有2个解决不了", ["solved 1件 H001"]],
  ["解决不了的问题3个", []],
  ["解决问题3个", ["solved 3件"]],
  ["培训办不了", []],
  ["李平家送不了米", []],
  // Solved by us, and by others.
  ["李平跟合作社那个账的事今天我给协调解决了", ["solved 1件 H001"]],
  ["帮李平解决了低保的事", ["solved 1件 H001"]],
  ["李平自己把低保的事解决了", []],
  ["民政局给李平解决了低保", []],
  ["我给他办理了慢病卡1张", []],
  // How many hands.
  ["组织党员、民兵35人次,帮李平、刘军、赵满仓三家抢收水稻", ["labour 35人次 H001+H003+H007"]],
  ["组织民兵20人,帮李平收玉米", ["labour 20人次 H001"]],
  [
    "组织单位党员6人到李平家帮收苞米,过晌这6个人又到刘军家帮收苞米",
    ["labour 6人次 H001", "labour 6人次 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["组织党员20人学习,帮李平收玉米", ["labour 1人次 H001"]],
  ["慰问老党员5人,给李平打扫院子", ["labour 1人次 H001", "visit 5户次"]],
  // For which, or of what kind.
  ["到李平家瞅了瞅他家新下的牛犊给了三包健胃散", ["goods 健胃散 3包 H001", "visit 1户次 H001"]],
  ["把药给李平送到家里了三盒硝苯地平", ["goods 硝苯地平 3盒 H001", "visit 1户次 H001"]],
  ["药给了李平三盒", ["goods 药品 3盒 H001"]],
  ["给李平送羊羔给了两只小的", ["goods 羊羔 2只 H001"]],
  // The way to the house, and to the field.
  ["今天去李平家帮着把大棚修了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["去李平家地里帮着摘辣椒", ["labour 1人次 H001"]],
  // What they have, owe or were paid by others.
  ["走访李平,仓房堆得满满当当,苞米200袋、猪肉半扇,啥也不缺", ["visit 1户次 H001"]],
  ["走访李平,粮仓满满的,玉米50袋、稻谷30袋", ["visit 1户次 H001"]],
  ["走访李平,仓房空荡荡的,送苞米2袋", ["goods 苞米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,他家今年种水稻12亩、木耳3000袋,去年还了饥荒2万块", ["visit 1户次 H001"]],
  ["李平家姑娘念大学,教育局发的助学金2000元,村里没再给", []],
  ["民政局发的救助金500元,今天给李平送去了", ["cash 500元 H001"]],
  // Who went for another, and of what people they are.
  ["走访李平,替小王去的", ["visit 1户次 H001"]],
  ["替村支书给李平家打扫院子", ["labour 1人次 H001"]],
  ["慰问满族老人李平", ["visit 1户次 H001"]],
  [
    "慰问朝鲜族老人李平、刘军,各给慰问金100元",
    ["cash 100元 H001", "cash 100元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
