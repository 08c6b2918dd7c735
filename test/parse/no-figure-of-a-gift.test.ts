import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Figures that no gift, work or visit is counted by, and those close to them that one is.
test.each<[string, string[]]>([
  // Feasts by their number.
  ["出资3000元,更新了小学设施。“六一”儿童节期间慰问学生", ["cash 3000元", "visit ?户次"]],
  ["捐赠2000元,“七一”前慰问党员", ["cash 2000元", "visit ?户次"]],
  ["捐赠2000元,“三八”前慰问党员", ["cash 2000元", "visit ?户次"]],
  ["捐赠2000元,六一前慰问党员", ["cash 2000元", "visit ?户次"]],
  ["捐赠2000元,六一前一天慰问党员", ["cash 2000元", "visit ?户次 2026-05-31"]],
  ["捐赠2000元,六一儿童节当天慰问党员", ["cash 2000元", "visit ?户次 2026-06-01"]],
  ["李平家六一袋大米", ["goods 大米 61袋 H001"]],
  // Points of a list, from the fifth on.
  ["四是投入投资1.65万元;五是投入投资2.5万元", ["project_funds 41500元"]],
  ["四是投入投资1万元。五是投入投资2万元。六是协调资金3万元", ["project_funds 60000元"]],
  ["一是走访李平,送米2袋;二是走访刘军", ["goods 大米 2袋 H001", "visit 1户次 H001", "visit 1户次 H003"]],
  ["三户走访了,五是特困户", ["visit 3户次"]],
  // The same households once more.
  ["挂联的这29户建档立卡户,分布在上坪村。逐一走访、慰问这29户家庭", ["visit 29户次"]],
  ["今天走访29户。慰问这29户", ["visit 29户次"]],
  ["今天走访29户,慰问这20户", ["visit 49户次"]],
  ["昨天走访29户。今天又慰问这29户", ["visit 29户次", "visit 29户次 2026-06-11"]],
  ["走访5户,给这5户各送米1袋", ["goods 大米 5袋", "visit 5户次"]],
  ["包联12户,逐户走访、慰问", ["visit 12户次"]],
  // A work behind what each was handed.
  [
    "为105户每户投放铡草机1台、新建羊畜暖棚370座、新建草棚316座",
    ["goods 铡草机 105台", "works 羊畜暖棚 370座", "works 草棚 316座"],
  ],
  ["10户每户新建水窖1口、改造厕所1间", ["works 厕所 10间", "works 水窖 10口"]],
  ["10户每户送化肥2袋、地膜3卷", ["goods 化肥 20袋", "goods 地膜 30卷"]],
  // Sent out, shared, put down, subsidised.
  ["办了13件实事,出动8辆清洗车疏通下水井", ["solved 13件"]],
  ["疏通下水井87个", ["works 下水井 87个"]],
  ["新建水井2口", ["works 水井 2口"]],
  ["回想起去年8月,我单位给村里送化肥,4个村小组共用一台变压器", ["goods 化肥 ? 2025-08-31"]],
  ["给李平、刘军送水泵一台,两家共用", ["goods 水泵 1台 H001+H003"]],
  ["给我再登记300斤黍子和50斤土豆粉", []],
  ["登记发放化肥2袋", ["goods 化肥 2袋"]],
  ["发放登记:李平化肥2袋", ["goods 化肥 2袋 H001"]],
  ["对2622只羊进行补贴", []],
  ["给李平登记化肥2袋", []],
  ["给李平三百块钱对三百斤米", ["cash 300元 H001", "goods 大米 300斤 H001"]],
  ["给李平家送对联一副", ["goods 对联 1副 H001"]],
  ["421户湖羊养殖专业户每户投放种公羊1只", ["goods 种公羊 421只"]],
  // Groups, hamlets, halls and buyers.
  ["包户干部分两个工作组走访李平", ["visit 1户次 H001"]],
  ["分成3组对全村6个自然屯进行走访", ["visit ?户次"]],
  ["给村里送书架3组", ["goods 书架 3组"]],
  ["投入资金5万元为村委会一站式服务大厅购置电脑", ["project_funds 50000元"]],
  ["与农副产品采购员一起,带着蜂蜜前往展销", []],
  ["和采购员一起销售蜂蜜20斤", ["sale 蜂蜜 20斤"]],
  // Titles of campaigns.
  ["“募捐千件衣,扶贫献爱心”活动", []],
  ["开展“捐一元钱”公益活动", []],
  ["开展“送一袋米,献一份爱”活动,给李平送米2袋", ["goods 大米 2袋 H001"]],
  ["组织开展“百名医生下乡义诊”活动1次", ["medical 1人次"]],
  ["开展“六一”活动,送书包10个", ["goods 书包 10个"]],
  // What money is for, whose it is, and what things come to.
  ["给李平500元用于购买化肥", ["cash 500元 H001"]],
  ["捐款2000元用于购买化肥10袋送给李平", ["cash 2000元", "goods 化肥 10袋 H001"]],
  ["赵满仓借款5000元购买了6只黑山羊", []],
  ["我们借款5000元购买了6只黑山羊送给赵满仓", ["goods 黑山羊 6只 H007"]],
  ["每发一度电国家补助0.3元", []],
  ["光伏发电每度电补助0.42元", []],
  ["每户补助200元,共20户", ["cash 4000元"]],
  ["发放药品达5000元", ["goods 药品 ?", "goods_value 5000元"]],
  ["发放药品达50盒", ["goods 药品 50盒"]],
  ["发放物资达3万元", ["goods_value 30000元"]],
  ["发放毛毯达100余床", ["goods 毛毯 ~100床"]],
  ["发放慰问金达2万元", ["cash 20000元"]],
  ["帮李平卖土豆达2000元", ["sale 洋芋 2000元 H001"]],
  // What came of works, and papers.
  ["清理主干渠2公里确保300余亩", ["works 主干渠 2公里"]],
  ["新建蓄水池2口,新增蓄水量30万立方", ["works 蓄水池 2口"]],
  ["修复水毁农田300亩", ["works 水毁农田 300亩"]],
  ["发放征求意见表86份,收集意见41条", ["suggestion 41条"]],
  ["征求意见86条", ["suggestion 86条"]],
  ["帮助困难群众过一个暖冬", []],
  ["帮李平收玉米过冬", ["labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** What a thing holds, carries or feeds is told of it, and nothing beside it. */
test.each<[string, string[]]>([
  ["给李平送去鸡笼3个,一个装得下20只鸡", ["goods 鸡笼 3个 H001"]],
  ["给刘军送米缸1个,能装100斤大米", ["goods 米缸 1个 H003"]],
  ["给陈九斤送冰柜1台,放得下60斤肉", ["goods 冰柜 1台 H002"]],
  ["给李桂花送去推车1辆,能拉200斤粮食", ["goods 推车 1辆 H004"]],
  ["给赵满仓送粮仓1个,可以存1000斤玉米", ["goods 粮仓 1个 H007"]],
  ["给李平送三轮车1辆,载得动500斤", ["goods 三轮车 1辆 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Given in it or beside it, or as much as could be brought. */
test.each<[string, string[]]>([
  ["给李平送鸡笼2个、鸡15只", ["goods 鸡 15只 H001", "goods 鸡笼 2个 H001"]],
  ["给李平送鸡笼2个,能装15只鸡,又送鸡苗10只", ["goods 鸡笼 2个 H001", "goods 鸡苗 10只 H001"]],
  ["给刘军送能装50斤的米缸1个", ["goods 米缸 1个 H003"]],
  ["李平家能领的都领了,送米2袋", ["goods 大米 2袋 H001"]],
  ["车小只能拉5袋米,给刘军送去了", ["goods 大米 5袋 H003"]],
  ["我能拉8袋化肥送给刘军", ["goods 化肥 8袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A child that something was brought for is no part of its name. */
test.each<[string, string[]]>([
  ["走访李平,送娃儿书包1个、铅笔3盒", ["goods 书包 1个 H001", "goods 铅笔 3盒 H001", "visit 1户次 H001"]],
  ["走访刘军,送娃娃奶粉2罐", ["goods 奶粉 2罐 H003", "visit 1户次 H003"]],
  ["走访刘军,送孩子们书包2个", ["goods 书包 2个 H003", "visit 1户次 H003"]],
  ["走访陈九斤,送娃儿2个书包", ["goods 书包 2个 H002", "visit 1户次 H002"]],
  ["给李桂花送孩儿棉鞋1双", ["goods 棉鞋 1双 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A child taken to school, and things that are called after them. */
test.each<[string, string[]]>([
  ["走访李平,送娃儿上学", ["visit 1户次 H001"]],
  ["走访李平,送儿童车1辆", ["goods 儿童车 1辆 H001", "visit 1户次 H001"]],
  ["走访李平,送老人机1部", ["goods 老人机 1部 H001", "visit 1户次 H001"]],
  ["送娃儿上学的路上看到李平", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
