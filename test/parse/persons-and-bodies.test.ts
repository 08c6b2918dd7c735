import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Persons who are counted, and bodies who act: neither is what was given. */
test.each<[string, string[]]>([
  // whom it is for, counted before the giving
  ["给李平屋里两个伢儿送了俩水壶", ["goods 水壶 2个 H001"]],
  ["给李平家两个老的送棉衣2件", ["goods 棉衣 2件 H001"]],
  ["给李平家两个小家伙各发了一个书包", ["goods 书包 2个 H001"]],
  ["为李平家三个病号送药3盒", ["goods 药品 3盒 H001"]],
  ["给李平家五个妹崽每人一个书包", ["goods 书包 5个 H001"]],
  [
    "到李平家,炭一百斤,还给孙子带了两本作业本",
    ["goods 作业本 2本 H001", "goods 炭 100斤 H001", "visit 1户次 H001"],
  ],
  ["给李平两个枕头、毛巾2条", ["goods 枕头 2个 H001", "goods 毛巾 2条 H001"]],
  // what those of the house do themselves
  ["到李平家,她一个人带两个孙,给她捎了牛奶1箱", ["goods 牛奶 1箱 H001", "visit 1户次 H001"]],
  ["看望李平,他带着两个孙崽过日子,给了500块", ["cash 500元 H001", "visit 1户次 H001"]],
  ["走访李平,他背着一筐苹果追出来", ["visit 1户次 H001"]],
  ["走访李平,他忘了带钥匙,门口聊了会", ["talk 1次 H001", "visit 1户次 H001"]],
  // 各 with a body is no sharing out
  ["各爱心企业捐款5万元、捐赠图书300册", ["cash 50000元", "goods 图书 300册"]],
  ["各部门捐款2万元", ["cash 20000元"]],
  ["各对口帮扶单位协调资金40万元", ["project_funds 400000元"]],
  ["各乡镇落实项目12个", ["project 12个"]],
  ["全县驻村工作队走访脱贫户2135户次,落实项目52个", ["project 52个", "visit 2135户次"]],
  [
    "走访李平、陈九斤,各新棉被1床",
    ["goods 被子 1床 H001", "goods 被子 1床 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  // whose report it is
  ["驻村办5月汇总:走访32户", ["visit 32户次 2026-05-31"]],
  ["各驻村队走访120户次", ["visit 120户次"]],
  // a list with an amount of its own
  ["给李平拿了些衣服、糍粑几斤", ["goods 糍粑 ?斤 H001", "goods 衣物 ? H001"]],
  ["给李平送了些旧衣服、两床棉被", ["goods 旧衣服 ? H001", "goods 被子 2床 H001"]],
  ["送李平一些挂面和鸡蛋30个", ["goods 挂面 ? H001", "goods 鸡蛋 30个 H001"]],
  ["给李平带了点苹果和香蕉", ["goods 苹果 ? H001", "goods 香蕉 ? H001"]],
  ["送李平有机肥、农药30余袋", ["goods 有机肥、农药 ~30袋 H001"]],
  // pieces, at the end of a list without stops
  ["给李平毛毯一床红糖三块", ["goods 毛毯 1床 H001", "goods 红糖 3块 H001"]],
  ["给李平送茶叶一盒砖茶一块毛巾两条", ["goods 毛巾 2条 H001", "goods 砖茶 1块 H001", "goods 茶叶 1盒 H001"]],
  ["买了李平一斤肉20块", ["sale 肉 1斤 H001", "sale 肉 20元 H001"]],
  // what somebody else gave, told by what they draw, hold or wear; carried by us it is our gift
  ["走访李平,她屋里刚领了残联发的轮椅1台、护理床1张", ["visit 1户次 H001"]],
  ["走访李平,她刚收到工会送的棉被2床", ["visit 1户次 H001"]],
  ["李平手里抱着民政上发的新炉子", []],
  ["走访李平,他正骑着残联给的三轮车1辆", ["visit 1户次 H001"]],
  ["扛着爱心企业捐的两袋米到李平家", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["带着镇政府发的棉被2床去看李平", ["goods 被子 2床 H001", "visit 1户次 H001"]],
  ["走访李平,给他带去妇联发的毛毯1床", ["goods 毛毯 1床 H001", "visit 1户次 H001"]],
  ["走访李平,他家刚领了1床棉被", ["goods 被子 1床 H001", "visit 1户次 H001"]],
  ["走访李平,他家昨天从村上拉回化肥5袋", ["visit 1户次 H001"]],
  ["给李平从镇上拉回化肥3袋", ["goods 化肥 3袋 H001"]],
  // hands put to a thing of theirs
  ["到李平屋里帮着把他家晒谷坪的水沟掏了他还反映停水", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["到李平家把他家屋后的排水沟清了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,我和同事把他家的院子扫了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,镇上派人把电线换了", ["visit 1户次 H001"]],
  ["走访李平,他把水管修好了", ["visit 1户次 H001"]],
  [
    "走访李平,他想请妇联找个老师给孙女补课。我帮着把苞谷挂上屋檐。",
    ["labour 1人次 H001", "visit 1户次 H001"],
  ],
  // one pointed at is no act
  ["给李平送的化肥是四包每包八十斤的那种", ["goods 化肥 4包 H001"]],
  // who shows us the way to another's, and who of an office did it
  ["供电公司的李平陪我去了陈九斤家,送油1桶", ["goods 食用油 1桶 H002", "visit 1户次 H002"]],
  ["李平带我去陈九斤家,给他送米1袋", ["goods 大米 1袋 H002", "visit 1户次 H002"]],
  ["李平开车送我们去陈九斤家", ["visit 1户次 H002"]],
  ["镇卫生院的李平给陈九斤量了血压", ["medical 1人次 H002"]],
  ["走访农机站的李平,给他送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["到李平家,他带我们去地里看了看", ["visit 1户次 H001"]],
  // brought to us
  ["李平专门跑到单位送来一筐土鸡蛋,我没敢收", []],
  ["李平把去年借我的300块钱还了,还提来一罐蜂蜜", []],
  ["李平给我塞了两个鸡蛋,还提来一只鸡", []],
  ["早上李平扛着一袋红薯来村部,说是感谢", []],
  ["李平两口子抬来一箱苹果,硬要我收下", []],
  ["给李平送来米一袋", ["goods 大米 1袋 H001"]],
  ["带着两袋米来李平家", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  // hands put to what is broken
  ["走访李平,自己动手帮他把断了的烟筒接好了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,他说灯不亮,帮他换好了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["帮李平家找供电所把电表换好了", ["solved 1件 H001"]],
  // well-wishing, and whom somebody went to see, are no names
  ["李平的孙女考上大专了,上门祝贺,给了红包500", ["cash 500元 H001", "visit 1户次 H001"]],
  ["走访李平,上门祝寿,送蛋糕1个", ["goods 蛋糕 1个 H001", "visit 1户次 H001"]],
  ["慰问祝山河,送米1袋", ["goods 大米 1袋 ?祝山河", "visit 1户次 ?祝山河"]],
  ["李平家门锁着,问了一下,去天水看女儿了", ["visit 1户次 H001 missed"]],
  // what was done in the stead of what failed; how a call went
  ["本来要去李平家结果车坏了没去成就给他打了个电话他说一切都好着呢", ["talk 1次 H001"]],
  ["没顾上去李平家就给他捎了两盒药", ["goods 药品 2盒 H001"]],
  // left behind
  ["给李平送米一袋,给他买的药忘了拿", ["goods 大米 1袋 H001"]],
  ["走访李平,宣传单忘了拿", ["visit 1户次 H001"]],
  ["走访李平,忘了说,送了两袋米", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each(["各村落实走访任务", "上报样式:6月1日走访李平户,送大米10斤", "填写范例:走访李平户,送大米10斤"])(
  "%s tells nothing",
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

/** 他俩 are two persons and no figure; 只剩 tells what is left. */
test.each<[string, string[]]>([
  ["刘军和赵满仓两家为地界吵起来了，我给他俩说和了", ["solved 1件 H003+H007"]],
  [
    "走访刘军、赵满仓，给他俩各300元",
    ["cash 300元 H003", "cash 300元 H007", "visit 1户次 H003", "visit 1户次 H007"],
  ],
  ["给刘军送油1桶，半路洒了，只剩半桶", ["goods 食用油 1桶 H003"]],
  ["赵满仓家油只剩半桶了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
