import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

describe("a time up to now, told by how long it is, and what it says of the average", () => {
  test.each([
    ["半年来走访32户", ["visit 32户次"]],
    ["近一个月工作队走访农户43户,收集意见28条", ["suggestion 28条", "visit 43户次"]],
    ["两年多来争取项目3个", ["project 3个"]],
    ["近年来给村里修路3公里", ["works 路 3公里"]],
    ["一年来发资料32份", ["leaflet 32份"]],
    ["半年来了3次李平家", ["visit 3户次 H001"]],
    ["李平住院三个月了,给他送米2袋", ["goods 大米 2袋 H001"]],
    ["半年来人均入户4次", []],
    ["他5年没换过被子,送了床被子", ["goods 被子 1床"]],
    ["上月走访56户,截至目前走访312户", ["visit 312户次", "visit 56户次 2026-05-31"]],
    ["5月走访20户,到目前为止走访80户", ["visit 20户次 2026-05-31", "visit 80户次"]],
    ["截至6月10日走访12户", ["visit 12户次 2026-06-10"]],
    ["截至目前,李平家还没领到化肥", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("for whom it was, in front of what was given", () => {
  test.each([
    ["县水务局共为四个村的农户送去有机肥1042袋", ["goods 有机肥 1042袋"]],
    ["为两个村谋划项目4个", ["project 4个"]],
    ["我局为四个村送去有机肥1042袋", ["goods 有机肥 1042袋"]],
    ["给两个村民小组捐路灯20盏", ["goods 路灯 20盏"]],
    ["给5个老人每人送大米2袋", ["goods 大米 10袋"]],
    ["对四个村的村民进行培训,发资料200份", ["leaflet 200份"]],
    ["在村部义诊,为86名群众看病", ["medical 86人次"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("sums of what was sold, and who it was bought from", () => {
  test.each([
    ["帮助销售土蜂蜜120斤、核桃300斤,收入9600元", ["sale 9600元", "sale 土蜂蜜 120斤", "sale 核桃 300斤"]],
    ["帮助销售小米、红豆共3200元", ["sale 小米、红豆 3200元"]],
    ["帮卖土豆和萝卜200元", ["sale 土豆、萝卜 200元"]],
    [
      "帮卖苹果500斤收入1000元、梨300斤收入900元",
      ["sale 梨 300斤", "sale 梨 900元", "sale 苹果 1000元", "sale 苹果 500斤"],
    ],
    ["帮李平卖白菜450元、萝卜300元", ["sale 白菜 450元 H001", "sale 萝卜 300元 H001"]],
    ["帮李平卖了2只羊,收入2400元", ["sale 羊 2400元 H001", "sale 羊 2只 H001"]],
    ["工会向村民采购土鸡65只,合计1.3万元,全部发给职工", ["sale 土鸡 13000元", "sale 土鸡 65只"]],
    ["单位采购土豆1000斤发给干部职工", ["sale 洋芋 1000斤"]],
    ["向脱贫户采购鸡蛋300枚", ["sale 鸡蛋 300枚"]],
    ["向村民购买土鸡10只送给五保户", ["goods 土鸡 10只"]],
    ["采购大米50袋,发给老党员", ["goods 大米 50袋"]],
    ["帮销农产品4.2万元,协助办理残疾证3本", ["sale 农产品 42000元"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("papers made out, cars sent and registers kept are no gifts", () => {
  test.each([
    ["办理慢病卡23张", []],
    ["工作队总结:帮助办理慢病卡31张、残疾证6本,走访12户", ["visit 12户次"]],
    ["出动送水车4辆,为村民送水96吨", ["goods 水 96吨"]],
    ["买拉水车1辆送给村委会", ["goods 拉水车 1辆"]],
    ["更新监测信息32条", []],
    ["上报信息4条", ["bulletin 4期"]],
    ["排查矛盾隐患9起,化解8起,还有1起正在调处", ["solved 8件"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("what goods were worth, and money beside them", () => {
  test.each([
    ["免费发放药品5000余元", ["goods 药品 ?", "goods_value ~5000元"]],
    ["为群众发放药品折合2000元", ["goods 药品 ?", "goods_value 2000元"]],
    ["捐赠价值近万元的土豆2吨", ["goods 洋芋 2吨", "goods_value ~10000元"]],
    ["给李平送药200元", ["goods 药品 ? H001", "goods_value 200元 H001"]],
    ["买药200元给李平", []],
    ["给李平送去化肥每袋120元", ["goods 化肥 ? H001"]],
    ["发放化肥补贴1000元", []],
    ["为群众发放救助金5万元", ["cash 50000元"]],
    ["微信群发红包50元", []],
    ["捐款近万元", ["cash ~10000元"]],
    ["把棉衣、棉鞋和200元钱交到李平手上", ["cash 200元 H001", "goods 棉衣 ? H001", "goods 棉鞋 ? H001"]],
    ["送大米2袋和200元", ["cash 200元", "goods 大米 2袋"]],
    ["送化肥和种子200斤", ["goods 化肥、种子 200斤"]],
    ["捐赠物资折合2万元:化肥12吨,地膜90卷", ["goods 化肥 12吨", "goods 地膜 90卷", "goods_value 20000元"]],
    ["捐款5000元购买图书300本", ["cash 5000元", "goods 图书 300本"]],
    ["投资320万元,目前到位资金100万元", ["project_funds 3200000元"]],
    ["投入20万元修路,投入10万元修渠", ["project_funds 300000元"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("which lot a thing came in, and who came for it", () => {
  test.each([
    ["发了第二批地膜31卷", ["goods 地膜 31卷"]],
    ["发第一批鸡苗200只", ["goods 鸡苗 200只"]],
    ["给李平送去最后一批鸡苗20只", ["goods 鸡苗 20只 H001"]],
    ["今天走访第二批脱贫户12户", ["visit 12户次"]],
    ["发了地膜,共发了93卷,李平不在家,叫他侄儿代领", ["goods 地膜 93卷", "visit 1户次 H001 missed"]],
    ["送的米放村部了,李平不在家,叫他回来领", ["visit 1户次 H001 missed"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("how many came, worked or were called on", () => {
  test.each([
    ["上午义诊,来了60多个老人,发药30份", ["goods 药品 30份", "medical ~60人次"]],
    ["组织义诊,到场群众80余人", ["medical ~80人次"]],
    ["县医院来义诊,来了5名医生", ["medical 1人次"]],
    ["今天单位来了18个人到草滩村拔草", ["labour 18人次"]],
    ["单位来了12个人开会,打扫了会议室", []],
    ["出动21人次,清理垃圾8车", ["labour 21人次"]],
    ["工作队下基层20人次,化解纠纷3起,栽杨树苗200株", ["solved 3件", "works 杨树苗 200株"]],
    ["和村民一起垫石头", ["labour 1人次"]],
    ["供电所的工人装了3盏灯", ["works 灯 3盏"]],
    ["对困难群众79户、2个敬老院开展慰问", ["visit 79户次"]],
    ["对79户困难群众和12名老党员开展慰问", ["visit 91户次"]],
    ["走访5户困难户12人", ["visit 5户次"]],
    ["走访5户困难户12人、3户五保户3人", ["visit 8户次"]],
    ["走访低保户5户、老党员12人", ["visit 17户次"]],
    ["面粉93袋送到93户联系户家中", ["goods 面粉 93袋", "visit 93户次"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("calls, what was left or raised, plans and who reports", () => {
  test.each([
    ["给李平、陈九斤、赵满仓打电话,陈九斤没接", ["talk 1次 H001", "talk 1次 H007"]],
    ["李平非要给我拿鸡蛋,没接", []],
    [
      "李平不在家,把米和油放在邻居家",
      ["goods 大米 ? H001", "goods 食用油 ? H001", "visit 1户次 H001 missed"],
    ],
    ["李平把米放在邻居家", []],
    ["我们筹到3260元,送到李平家", ["cash 3260元 H001", "visit 1户次 H001"]],
    ["李平看病自己筹了1万", []],
    ["李平看病借了两万", []],
    ["计划走访30户,截至目前已走访12户", ["visit 12户次"]],
    ["计划走访30户", []],
    ["累计宣讲4轮次", ["outreach 4次"]],
    ["驻村队员赵国梁:周一入户12户", ["visit 12户次 2026-06-08"]],
    ["走访干部:赵国梁等3人", []],
    ["去县医院看李平", ["visit 1户次 H001"]],
    ["李平住院,今天去医院看他", ["visit 1户次 H001"]],
    ["去医院看李平的片子", []],
    ["李平去医院看病", []],
    ["李平去医院看他老伴", []],
    ["明天去医院看李平", []],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("what was read under a time up to now is a total", () => {
  test.each([
    ["半年来走访32户", true],
    ["近一个月走访农户43户", true],
    ["近年来争取项目3个", true],
    ["过去两年间走访32户", true],
    ["近两天走访32户", false],
    ["最近走访32户", false],
    ["李平住院三个月了,给他送米2袋", false],
  ])("%s", (text, total) => {
    expect(read(text).entries.map((entry) => entry.total ?? false)).toEqual([total]);
  });
});
