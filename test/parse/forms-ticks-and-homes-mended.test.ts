import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What a sum in a form is of, who is ticked, what stands in brackets behind a head; what was sold, paid for and mended, told in English; what was put off, who is meant by two homes, and what is no gift and no matter. */
test.each<[string, string[]]>([
  [
    "姓名:李平\n时间:2026.6.11\n事项:慰问\n金额:500元",
    ["cash 500元 H001 2026-06-11", "visit 1户次 H001 2026-06-11"],
  ],
  [
    "姓名:李平\n时间:2026.6.11\n事项:慰问\n发放金额:500元",
    ["cash 500元 H001 2026-06-11", "visit 1户次 H001 2026-06-11"],
  ],
  ["姓名:李平;时间:6.11;事项:慰问;金额:500元", ["cash 500元 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["姓名:李平\n事项:走访慰问困难老党员\n金额(元):500", ["cash 500元 H001", "visit 1户次 H001"]],
  ["慰问户:李平、刘军\n金额:1000元", ["cash 1000元 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  [
    "慰问对象:李平、刘军\n慰问标准:500元",
    ["cash 500元 H001", "cash 500元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "慰问标准:500元\n慰问对象:李平、刘军",
    ["cash 500元 H001", "cash 500元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "慰问对象:李平、刘军\n慰问标准:500元/户",
    ["cash 500元 H001", "cash 500元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "户主:李平\n事项:慰问\n慰问品:大米1袋、油1桶\n金额:200元",
    ["goods 大米 1袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  ["户主:李平\n内容:协调贷款\n金额:5万元", ["loan 50000元 H001"]],
  ["户主:李平\n走访时间:6.11\n收入金额:5000元", ["visit 1户次 H001 2026-06-11"]],
  ["户主:李平\n事项:临时救助\n金额:1000元", []],
  ["户主:李平\n事项:慰问\n家庭负债:5万元", ["visit 1户次 H001"]],
  ["户主:李平\n事项:慰问\n金额:无", ["visit 1户次 H001"]],
  [
    "李平✓\n刘军✓\n陈九斤×(外出)\n共走访2户",
    ["visit 1户次 H001", "visit 1户次 H002 missed", "visit 1户次 H003"],
  ],
  [
    "李平√ 刘军√ 赵满仓×(不在家),今天共走访2户",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007 missed"],
  ],
  ["李平√\n刘军√\n陈九斤√\n共走访3户", ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"]],
  [
    "李平√\n刘军√\n陈九斤×\n走访2户,送米2袋",
    ["goods 大米 2袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["李平√\n刘军√\n陈九斤×(住院)\n合计:走访2户", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["李平√\n刘军√\n陈九斤×\n应走访2户", []],
  ["李平√\n刘军√\n陈九斤×\n明天走访2户", []],
  ["李平√\n刘军√\n陈九斤×\n共2户", []],
  [
    "户名:李平;帮扶措施:产业(发放鸡苗20只)、就业(推荐公益岗1人)、教育(无)",
    ["goods 鸡苗 20只 H001", "job 1人 H001"],
  ],
  [
    "户名:李平\n帮扶措施:产业帮扶(送化肥2袋)、教育帮扶(资助500元)、健康帮扶(送药1盒)",
    ["cash 500元 H001", "goods 化肥 2袋 H001", "goods 药品 1盒 H001"],
  ],
  [
    "走访李平,落实产业帮扶(发放鸡苗20只)、就业帮扶(推荐公益岗1人)",
    ["goods 鸡苗 20只 H001", "job 1人 H001", "visit 1户次 H001"],
  ],
  [
    "李平:产业(发放鸡苗20只)、就业(推荐公益岗1人)\n刘军:产业(发放鸡苗10只)、就业(无)",
    ["goods 鸡苗 10只 H003", "goods 鸡苗 20只 H001", "job 1人 H001"],
  ],
  ["户名:李平\n帮扶措施:产业(养羊20只)、就业(推荐公益岗1人)", ["job 1人 H001"]],
  ["户名:李平\n收入来源:产业(养羊20只)、就业(外出务工2人)", []],
  ["户名:李平\n下步计划:产业(发放鸡苗20只)、就业(推荐公益岗1人)", []],
  ["户名:李平\n需求:产业(发放鸡苗20只)、就业(推荐公益岗1人)", []],
  ["政府落实产业帮扶(发放鸡苗20只)", []],
  ["Sold 200 jin of apples for Li Ping, 900 yuan", ["sale 苹果 200斤 H001", "sale 苹果 900元 H001"]],
  ["Helped sell 200 jin of apples for Li Ping", ["sale 苹果 200斤 H001"]],
  ["Yesterday sold 30 jin of honey for Li Ping", ["sale 蜂蜜 30斤 H001 2026-06-11"]],
  ["Visited Li Ping and sold 50 eggs for Liu Jun", ["sale 鸡蛋 50 H003", "visit 1户次 H001"]],
  ["Liu Jun sold 50 eggs for Li Ping", []],
  ["Sold 200 jin of apples for 900 yuan", []],
  ["Sold 200 jin of apples for the village", []],
  ["Li Ping sold 200 jin of apples for 900 yuan", []],
  ["Gave 500 yuan to Li Ping for medicine", ["cash 500元 H001"]],
  ["Gave Li Ping 300 yuan for school fees", ["cash 300元 H001"]],
  ["Gave Liu Jun 200 yuan for seeds", ["cash 200元 H003"]],
  ["Gave Liu Jun 200 yuan to buy fertilizer and seeds", ["cash 200元 H003"]],
  ["Gave 500 yuan for medicine to Li Ping", ["cash 500元 H001"]],
  ["Gave Liu Jun 200 yuan and medicine", ["cash 200元 H003", "goods 药品 ? H003"]],
  ["Brought 2 boxes of medicine for Li Ping", ["goods 药品 2箱 H001"]],
  ["Gave 2 bags of rice to Liu Jun for the New Year", ["goods 大米 2袋 H003"]],
  ["Repaired the water pipe at Liu Jun's home", ["labour 1人次 H003", "visit 1户次 H003"]],
  ["Repaired the water pipe for Liu Jun", ["labour 1人次 H003"]],
  ["Fixed Li Ping's roof", ["labour 1人次 H001"]],
  ["Fixed a broken window at Li Ping's home", ["labour 1人次 H001", "visit 1户次 H001"]],
  [
    "Visited Li Ping and fixed the door for Liu Jun, gave 2 bags of rice",
    ["goods 大米 2袋 H003", "labour 1人次 H003", "visit 1户次 H001"],
  ],
  ["Went to Liu Jun's home and fixed the water pipe", ["labour 1人次 H003", "visit 1户次 H003"]],
  ["走访刘军,帮他维修管道", ["labour 1人次 H003", "visit 1户次 H003"]],
  ["Repaired 2 km of road", ["works 道路 2公里"]],
  ["Repaired the road at Liu Jun's home", ["visit 1户次 H003", "works 道路 ?"]],
  ["Li Ping repaired the roof for Liu Jun", []],
  ["Liu Jun's son fixed Li Ping's roof", []],
  ["Fixed Li Ping's problem", []],
  ["Will repair the water pipe at Liu Jun's home", []],
  ["The township repaired Li Ping's roof", []],
  ["走访刘军,帮他新建水窖1口", ["visit 1户次 H003", "works 水窖 1口"]],
  ["我今天在县里参加产业培训,下村走访改到后天", []],
  ["走访李平、刘军推迟到后天", []],
  ["走访李平改到下周三", []],
  ["走访改到今天", ["visit ?户次"]],
  ["走访李平,会议改到后天", ["visit 1户次 H001"]],
  ["走访李平改造厕所", ["visit 1户次 H001", "works 厕所 ? H001"]],
  [
    "先后来到李平、刘军2户家中,每户送去书包2个,与两家老人拉家常",
    [
      "goods 书包 2个 H001",
      "goods 书包 2个 H003",
      "talk 1次 H001",
      "talk 1次 H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
  [
    "到李平、刘军家,与两家老人拉家常",
    ["talk 1次 H001", "talk 1次 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "走访李平、刘军、陈九斤,与两家老人拉家常",
    ["talk 2次", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"],
  ],
  ["走访李平、刘军,又走访两家老人", ["visit 1户次 H001", "visit 1户次 H003", "visit 2户次"]],
  ["各位领导,李平家去过了,房子和吃水都没问题,请放心", ["visit 1户次 H001"]],
  ["各位领导,李平家去过了,请放心", ["visit 1户次 H001"]],
  ["各位同志,请大家放心,务必按时走访李平", []],
  ["李平给我们煮了一锅汤面,还塞了两兜子核桃,推不掉", []],
  ["李平给我们做了几床被子", []],
  ["李平给我们倒了杯茶,给他留下两袋米", ["goods 大米 2袋 H001"]],
  ["给了李平两袋洋芋种然后走了", ["goods 洋芋种 2袋 H001"]],
  [
    "先去了李平屋里给了三袋洋芋种不对是两袋洋芋种然后在刘军家喝了两盅茶",
    ["goods 洋芋种 2袋 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
])("%s", (text, rows) => {
  expect(told(text)).toEqual(rows);
});

test.each<[string, string[]]>([
  ["李平家盖房缺红砖3000块,刘军家说料够了", ["缺红砖3000块"]],
  ["李平家水管坏了,刘军家说没事", ["李平家水管坏了"]],
  ["李平家屋顶漏水,刘军家说住房没问题", ["李平家屋顶漏水"]],
  ["李平家缺水,刘军说水不够了", ["李平家缺水", "刘军说水不够了"]],
  ["李平家水管坏了,刘军说没水吃", ["李平家水管坏了", "刘军说没水吃"]],
  ["李平家缺化肥,陈九斤说没钱买", ["李平家缺化肥", "陈九斤说没钱买"]],
])("needs of %s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
