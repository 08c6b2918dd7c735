import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// How strong a thing is counts nothing of it; what stands close to it does.
test.each<[string, string[]]>([
  ["投资建成60千瓦光伏电站1座", ["works 光伏电站 1座"]],
  ["争取30千瓦光伏项目1个", ["project 1个"]],
  ["安装50千伏安变压器1台", ["works 变压器 1台"]],
  ["新建400V线路150米", ["works 线路 150米"]],
  ["捐赠3千瓦发电机2台", ["goods 发电机 2台"]],
  ["安装3盏20瓦的太阳能路灯", ["works 太阳能路灯 3盏"]],
  ["捐赠20瓦灯泡5个", ["goods 灯泡 5个"]],
  ["送李平3千瓦", ["goods 瓦 1000 H001"]],
  ["送李平两千瓦", ["goods 瓦 2000 H001"]],
  ["送化肥5千克", ["goods 化肥 5公斤"]],
  ["3伏天走访李平", ["visit 1户次 H001"]],
])("how strong: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// What was talked of, bidden, aimed at, chosen or only called so is no act; what was done by the same words is.
test.each<[string, string[]]>([
  ["座谈了解12户监测户的收入情况", []],
  ["和村干部交流了12户脱贫户的情况", []],
  ["座谈了12户监测户,了解收入情况", ["talk 12次"]],
  ["与12户脱贫户座谈", ["talk 12次"]],
  ["走访李平家,叮嘱他有事打电话", ["visit 1户次 H001"]],
  ["走访李平家,告诉他“有困难就给我们打电话”", ["visit 1户次 H001"]],
  ["李平有事给我打电话", ["talk 1次 H001"]],
  ["经过面试、体检等筛选,最终有6人达成用工意向", []],
  ["完成34户99人建档立卡审核工作", []],
  ["完成99人的医保参保工作", []],
  ["落实12人的就业工作", ["job 12人"]],
  ["安排99人到公益岗位工作", ["job 99人"]],
  ["叮嘱村干部及时解决李平家的困难", []],
  ["督促村干部解决了李平家的困难", ["solved 1件 H001"]],
  ["要为群众解决实际困难", []],
  ["为群众解决实际困难3件", ["solved 3件"]],
  ["成为为民办实事的品牌", []],
  ["把为群众办实事作为出发点", []],
  ["为群众办实事5件", ["solved 5件"]],
  ["敲定了七件实事", []],
  ["敲定的七件实事全部办结", ["solved 7件"]],
  ["派出驻村专干3名", []],
  ["选派驻村工作队进驻上坪村", []],
  ["驻村伊始,走访李平", ["visit 1户次 H001"]],
  ["驻村两年来,共走访120户", ["visit 120户次"]],
  ["驻村3天", ["stay 3天"]],
  ["入驻上坪村", ["stay 1天"]],
  ["11项帮扶项目已完成6项,正在运作项目2项", ["project 11个"]],
  ["一手筹措资金15万元,另一手是投入7万多元", ["project_funds 150000元", "project_funds ~70000元"]],
  ["一手抓项目", []],
  ["收集一手资料5份", ["leaflet 1份"]],
])("called so: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Those led to a check-up, and those who give it.
test.each<[string, string[]]>([
  ["带6人去体检", ["medical 6人次"]],
  ["组织12名老人体检", ["medical 12人次"]],
  ["带领6名老人去县医院体检", ["medical 6人次"]],
  ["组织3人义诊", ["medical 1人次"]],
  ["带3名医生到村义诊", ["medical 1人次"]],
  ["组织3人为老人体检", ["medical 1人次"]],
  ["组织医生5人到村体检,体检120人", ["medical 120人次"]],
  ["专家13人和5名干部组成“双联”义诊服务队,深入村里开展义诊", ["medical 1人次"]],
])("check-up: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// What money came to, was spent on and is called; what was built stands beside what was bought.
test.each<[string, string[]]>([
  ["投入慰问资金4万元", ["cash 40000元"]],
  ["投入慰问经费5000元", ["cash 5000元"]],
  ["投入帮扶资金85万元", ["project_funds 850000元"]],
  ["自掏腰包500元给李平家修水管", ["labour 1人次 H001"]],
  ["自掏腰包500元给李平", ["cash 500元 H001"]],
  ["给李平500元,让他修房", ["cash 500元 H001"]],
  ["自掏腰包3000元安装路灯3盏", ["works 路灯 3盏"]],
  ["拿出3000元为村里修路", []],
  ["出资5000元为村里修路", ["project_funds 5000元"]],
  ["我局出资10万元硬化村道2公里", ["project_funds 100000元", "works 村道 2公里"]],
  ["出资2000元为李平家修房", []],
  ["出资3000元修缮李平家的屋顶", []],
  ["出资2000元为困难户修房", []],
  ["出资500元给李平", ["cash 500元 H001"]],
  ["获得养殖补贴18万", []],
  ["给李平发放补贴500元", ["cash 500元 H001"]],
  ["获得上级拨款18万元", ["project_funds 180000元"]],
  ["购买贫困户鸡蛋、土鸡和蜂蜜等农产品,共折合现金3300元", ["sale 农产品 3300元"]],
  ["购买农产品,折合现金3300元", ["sale 农产品 3300元"]],
  ["购买农产品,给李平300元", ["cash 300元 H001"]],
  ["给李平送米2袋,折合现金200元", ["goods 大米 2袋 H001", "goods_value 200元 H001"]],
  ["购买贫困户保险,共3300元", []],
  ["新增325盏路灯、发起一系列消费帮扶活动", ["works 路灯 325盏"]],
  ["新建水窖5口、开展消费帮扶3万元", ["sale 30000元", "works 水窖 5口"]],
  ["消费帮扶鸡蛋30斤、蜂蜜5瓶", ["sale 蜂蜜 5瓶", "sale 鸡蛋 30斤"]],
])("money: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// Help that no hands gave.
test.each<[string, string[]]>([
  ["帮助其摘掉贫困帽子", []],
  ["帮李平摘辣椒", ["labour 1人次 H001"]],
  ["帮李平戴帽子", ["labour 1人次 H001"]],
  ["帮助分析致贫原因", []],
  ["帮助修建了文化书屋", []],
  ["帮助李平修建了猪圈", ["labour 1人次 H001"]],
  ["帮助村民修建厕所12个", ["works 厕所 12个"]],
  ["为群众提供种苗", ["goods 种苗 ?"]],
])("help: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
