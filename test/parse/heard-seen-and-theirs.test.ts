import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What a household wishes upon hearing of others is raised; what was only heard is not. */
test.each<[text: string, needs: string[]]>([
  ["李平讲，听说邻村每户发了蜂箱两口，他家也想申请几口", ["他家也想申请几口"]],
  ["李平说听说邻村发了鸡苗，他也想要几只", ["他也想要几只"]],
  ["听说隔壁村发了面粉，李平家也想申请", ["李平家也想申请"]],
  ["听说李平家困难，他想申请低保", []],
  ["听说李平想要轮椅", []],
  ["如果发鸡苗，他家也想要几只", []],
  ["听说村里要修路，大家都想出点力", []],
  ["据说邻村发了化肥，我们也想争取一批", []],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
  expect(told(text)).toEqual([]);
});

/** Heard was what others are to give; who went to see on that day is us. */
test.each<[string, string[]]>([
  ["听说合作社要给陈九斤送鸡苗，下午去他家，鸡苗还没到", ["visit 1户次 H002"]],
  ["听说残联要给赵满仓配轮椅，上午去看望他，轮椅还没到", ["visit 1户次 H007"]],
  ["据说村里准备给李平修房，昨天去他家，还没动工", ["visit 1户次 H001 2026-06-11"]],
  ["听说民政局打算给刘军发500元，今天走访他，钱还没到账", ["visit 1户次 H003"]],
  ["听说镇里要给刘军发棉被，晚上打电话问他，还没发", ["talk 1次 H003"]],
  ["听说镇里要给刘军发棉被，今天去他家发", []],
  ["听说残联要给刘军装扶手，今天已经到他家了", []],
  ["听说残联要给刘军装扶手，今天去他家装好了", []],
  ["听说村里要给刘军修房，今天去他家动工", []],
  ["听说医院要给刘军体检，下午去他家量了血压", []],
  ["听说学校要给刘军孙女补课，晚上去他家补课", []],
  ["听说镇里要给刘军发棉被，下午打电话说不发了", []],
  ["听说镇里要给刘军发棉被，下午打电话催", []],
  ["听说农技员要给刘军讲课，上午去他家", []],
  ["听说镇里要给刘军发棉被，今天书记去他家，还没发", []],
  ["听说书记来了村里，上午去刘军家，下午去李平家", []],
  ["听说镇里要给刘军发棉被，今天发到他家了", []],
  ["听说镇里要给刘军发棉被，明天去他家", []],
  ["听说镇里要给刘军发棉被，今天去不了他家", []],
  ["听说镇里要给刘军发棉被，今天他去村委会，还没领到", []],
  ["如果镇里要给刘军发棉被，今天去他家就不用了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A year or a month of what a household did itself dates none of our acts. */
test.each<[string, string[]]>([
  ["李平家去年茶青卖了8600元，走访完心里踏实", ["visit 1户次 H001"]],
  ["李平上个月卖了2头猪，给他讲了政策", ["outreach 1次 H001"]],
  ["李平家去年收入8600元。走访时送去米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["去年走访李平家12次", ["visit 12户次 H001 2025-12-31"]],
  ["李平家上个月走访2次，卖鸡蛋200元", ["visit 2户次 H001 2026-05-31"]],
  ["去年帮李平家卖苹果200斤", ["sale 苹果 200斤 H001 2025-12-31"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Gone to because of what is wrong there: called on, and the trouble is raised. */
test.each<[text: string, entries: string[], needs: string[]]>([
  ["到李平家看屋后滑坡", ["visit 1户次 H001"], ["到李平家看屋后滑坡"]],
  ["和村支书到李平家查看墙体开裂", ["visit 1户次 H001"], ["和村支书到李平家查看墙体开裂"]],
  ["今早又到李平家看屋顶漏雨，他想请人修", ["visit 1户次 H001"], ["今早又到李平家看屋顶漏雨，他想请人修"]],
  ["镇上的人到李平家看屋顶漏雨", [], ["镇上的人到李平家看屋顶漏雨"]],
  ["李平想请人到家里看屋顶漏雨", [], ["李平想请人到家里看屋顶漏雨"]],
  ["没到李平家看屋顶漏雨", [], []],
  ["明天到李平家看屋后滑坡", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** 前后 is no end of a thing's name. */
test.each<[string, string[]]>([
  ["走访李平家，猪饲料前后送去1吨多", ["goods 猪饲料 ~1吨 H001", "visit 1户次 H001"]],
  ["走访李平家，煤前后送了3袋", ["goods 煤 3袋 H001", "visit 1户次 H001"]],
  ["李平家房前屋后种了树", []],
  ["5月1日前后走访李平", ["visit 1户次 H001 2026-05-01"]],
])("%s: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
