import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const visit1 = "visit 1户次 H001";
const visit3 = "visit 1户次 H003";

/** What a diary tells of the way, of who was in, and of what was done there. */
test.each([
  ["从李平家出来后到刘军家,帮他打扫院子。", ["labour 1人次 H003", visit1, visit3]],
  ["从李平家出来到刘军家送米一袋。", ["goods 大米 1袋 H003", visit1, visit3]],
  ["从李平家到刘军家,帮他修水管。", ["labour 1人次 H003", visit1, visit3]],
  ["离开李平家后来到刘军家,送米1袋。", ["goods 大米 1袋 H003", visit1, visit3]],
  ["从李平家出来给刘军家送米一袋", ["goods 大米 1袋 H003", visit1]],
  ["从李平家出来去刘军家,各送米1袋。", ["goods 大米 1袋 H001", "goods 大米 1袋 H003", visit1, visit3]],
  ["从李平家到刘军家安装路灯3盏。", [visit1, visit3, "works 路灯 3盏 H001+H003"]],
  ["走访李平(在家)、刘军(外出务工)。", [visit1, `${visit3} missed`]],
  ["走访李平、刘军(外出)。", [visit1, `${visit3} missed`]],
  ["走访李平、刘军(外出务工)。", [visit1, visit3]],
  ["走访刘军(外出),与其妻子聊天。", ["talk 1次 H003", visit3]],
  ["给李平(外出务工)、刘军(在家)打电话。", ["talk 1次 H001", "talk 1次 H003"]],
  ["走访李平(在家,送油1桶)、刘军(不在家)。", ["goods 食用油 1桶 H001", visit1, `${visit3} missed`]],
  ["村里开会,李平、刘军都去了。", []],
  ["义诊李平、刘军都去了。", ["medical 1人次 H001+H003"]],
  ["开完会,李平、刘军家都去了。", [visit1, visit3]],
  ["上午开会,下午李平、刘军都去了。", [visit1, visit3]],
  ["给李平家做了一锅面片。", []],
  ["给李平倒了一杯水。", []],
  ["给李桂花提了一桶水。", ["labour 1人次 H004"]],
  ["给李平家送了10桶水", ["goods 水 10桶 H001"]],
  ["给李平提了一箱奶。", ["goods 牛奶 1箱 H001"]],
  ["给孩子们发了糖果和本子30本。", ["goods 本子 30本", "goods 糖果 ?"]],
  ["给李平送图书、字典10本", ["goods 图书、字典 10本 H001"]],
  ["给李平送书和本子30本", ["goods 书、本子 30本 H001"]],
  ["到李平家看危房改造进度。", [visit1]],
  ["走访危房改造户李平。", [visit1]],
  ["到李平家完成危房改造。", [visit1, "works 危房 ? H001"]],
  ["为李平家实施危房改造", ["works 危房 ? H001"]],
  ["给老人理发8人。", ["labour 1人次"]],
  ["8人给老人理发", ["labour 8人次"]],
  ["给李平家收玉米5人", ["labour 5人次 H001"]],
  ["我们给村里铺路300米", ["works 路 300米"]],
  ["计划铺路1公里", []],
  ["给李平修床1张。", []],
  ["给李平送铺盖1床", ["goods 铺盖 1床 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is raised, without what was or is to be done about it. */
test.each([
  ["李平家水压低,待解决。", ["H001 李平家水压低"]],
  ["李平家水管漏水,已上报待解决。", ["H001 李平家水管漏水"]],
  ["李平家屋顶漏雨,待镇上维修", ["H001 李平家屋顶漏雨"]],
  ["李平家灯坏了,待更换开关。", ["H001 李平家灯坏了"]],
  ["李平家屋顶漏雨,已解决。", []],
  ["帮扶意见:申请助学贷款。", []],
  ["户情变化:刘军女儿考上大学,缺学费。帮扶意见:申请助学贷款。", ["H003 缺学费"]],
  ["李平家水管坏了,处理意见:联系水管站维修。", ["H001 李平家水管坏了"]],
  ["意见建议:希望修路。", [" 希望修路"]],
  ["李平请我去他家给父亲看看病。", ["H001 李平请我去他家给父亲看看病"]],
  ["李平让我给他看看合同。", ["H001 李平让我给他看看合同"]],
])("%s raises", (text, needs) => {
  expect(read(text).needs.map(({ households, text: said }) => `${households.join("+")} ${said}`)).toEqual(
    needs,
  );
});
