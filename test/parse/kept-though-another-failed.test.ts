import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What was done stays where it is another, or a part, that did not come about.
test.each<[string, string[]]>([
  // a part of it, or another, did not get it
  ["给李平、陈九斤发放明白卡各1份,刘军没发", ["leaflet 1份 H001", "leaflet 1份 H002"]],
  ["发放宣传资料50份,还剩10份没发", ["leaflet 50份"]],
  ["带了100份资料,发了60份,40份没发出去", ["leaflet 60份"]],
  ["走访李平,发放资料1份,赵满仓没送", ["leaflet 1份 H001", "visit 1户次 H001"]],
  // another matter failed
  ["召开村民大会1次,选举没搞成", ["meeting 1次"]],
  ["举办培训2场,一场没办成", ["training 2场"]],
  ["帮李平销售羊2只3000元,牛没谈成", ["sale 羊 2只 H001", "sale 羊 3000元 H001"]],
  ["介绍李平到工地打工,住宿没谈好", ["job ?人 H001"]],
  ["请李平来座谈,他没空,派儿子来了", ["talk 1次 H001"]],
  // a sender's own household, and no giver
  [
    "走访李平,送米2袋,老陈1袋,老刘1袋",
    ["goods 大米 1袋 H002", "goods 大米 1袋 H003", "goods 大米 2袋 H001", "visit 1户次 H001"],
  ],
  ["给李平送化肥2袋,张小米3袋", ["goods 化肥 2袋 H001", "goods 化肥 3袋 ?张小米"]],
  // handed on by now
  ["村部还放着化肥5袋,下午发给刘军2袋", ["goods 化肥 2袋 H003"]],
  ["村部存着面粉10袋,李平领了2袋", ["goods 面粉 2袋 H001"]],
  // besides what was had
  ["今天争取到项目资金20万元,镇里也批了5万元", ["project_funds 200000元"]],
  // the worth of both
  ["给李平送米2袋、油1桶,总价值280元,油他没要", ["goods 大米 2袋 H001", "goods_value 280元 H001"]],
  // who is called on
  ["走访取消低保户3户", ["visit 3户次"]],
  ["走访取消低保的李平", ["visit 1户次 H001"]],
  ["今天的走访取消了", []],
  // their doings
  ["走访李平,女儿回来了,昨天晚上来的", ["visit 1户次 H001"]],
  ["给李平通知培训时间", []],
  ["给李平解释培训政策", ["outreach 1次 H001"]],
  ["走访李平1次,刘军2次,每次送米1袋", ["goods 大米 ? H003", "visit 1户次 H001", "visit 2户次 H003"]],
  ["村里安装路灯15盏,还差5盏没钱", ["works 路灯 15盏"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
