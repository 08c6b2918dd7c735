import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // Taken down and left there, by whoever tells it.
  ["去李平家,给他搬下两袋煤", ["goods 煤 2袋 H001", "visit 1户次 H001"]],
  ["去李平家,背下1桶油", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["帮李平搬下两袋煤", ["labour 1人次 H001"]],
  ["李平从房上搬下两袋苞米", []],
  ["李平从屋里拿了两袋苞米", []],
  ["去李平家从车上卸下两袋米", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  // Some, in a unit that is told.
  ["给李平送棉袄若干件", ["goods 棉袄 ?件 H001"]],
  ["给李平送药若干", ["goods 药品 ? H001"]],
  ["李平家有棉袄若干件", []],
  // 鱼 is a surname, and 两条 nobody's name.
  ["走访李平,带鱼两条", ["goods 带鱼 2条 H001", "visit 1户次 H001"]],
  ["李平孙女考了第一名,奖给本子10个", ["goods 本子 10个 H001"]],
  ["小年刚过,去了李平家", ["visit 1户次 H001"]],
  // What money was for, and how much, in a field each.
  ["户主:李平\n事项:协调贷款\n金额:3万元", ["loan 30000元 H001"]],
  ["户主|李平\n事项|慰问金\n金额|500元", ["cash 500元 H001"]],
  ["户主:李平\n物资:化肥\n金额:300元", []],
  ["户主:李平\n务工收入:县里\n金额:3万元", []],
  // Money that came with what was counted, in brackets; a part of it or a debt is none.
  ["争取项目6个(资金合计1450万元)", ["project 6个", "project_funds 14500000元"]],
  ["争取项目2个(其中财政资金30万元)", ["project 2个"]],
  ["走访困难户12户(每户慰问金300元)", ["cash 3600元", "visit 12户次"]],
  ["走访3户(欠贷款2万元)", ["visit 3户次"]],
  // A thing sold, whatever a dictionary takes it for; whom it was sold for is none.
  ["帮助销售木耳12.5万元", ["sale 木耳 125000元"]],
  ["帮助销售困难户3万元", ["sale 30000元"]],
  ["户主:李平\n帮扶内容:小额贷款\n金额(万元):5", ["loan 50000元 H001"]],
  ["户主:李平\n类别:慰问金\n金额(元):500", ["cash 500元 H001"]],
  ["培训6期(参训320人次)", ["trainee 320人次", "training 6场"]],
  ["培训6期(其中妇女2期)", ["training 6场"]],
  ["去李平家,从车上搬下三箱奶", ["goods 牛奶 3箱 H001", "visit 1户次 H001"]],
  // A road or a channel that is counted in miles was built.
  ["修路3.2公里,投资86万元", ["project_funds 860000元", "works 路 3.2公里"]],
  ["挖渠5公里", ["works 渠 5公里"]],
  ["帮李平修路", ["labour 1人次 H001"]],
  ["组织群众20人修路3公里", ["labour 20人次"]],
  ["打深水井3眼,抗旱井5眼", ["works 抗旱井 5眼", "works 深水井 3眼"]],
  // What an office took of theirs, whatever the word; what a neighbour took is none of ours.
  ["单位食堂要了李平家五十斤小米", ["sale 小米 50斤 H001"]],
  ["陈九斤要了李平家两袋化肥", []],
  ["给李平称了两斤糖", ["goods 糖 2斤 H001"]],
  // 搁 is to be somewhere, where something goes on there, and else to put something there.
  ["上午搁李平家唠了会儿嗑", ["talk 1次 H001", "visit 1户次 H001"]],
  ["搁李平家帮他劈了半车柴", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["搁李平家两袋面", ["goods 面粉 2袋 H001"]],
  ["两袋面搁李平家了", ["goods 面粉 2袋 H001"]],
  ["去陈九斤家没人,搁李平家让他转交", ["visit 1户次 H002 missed"]],
  // 再就是 goes on to the next act, or to the next thing.
  [
    "去李平家给留了两瓶驱虫药再就是跟陈九斤打电话唠了一会儿",
    ["goods 驱虫药 2瓶 H001", "talk 1次 H002", "visit 1户次 H001"],
  ],
  ["去李平家送了米两袋再就是油一桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"]],
  // What a well or a workshop is for is its kind.
  ["打抗旱井3眼", ["works 抗旱井 3眼"]],
  ["安装崭新路灯20盏", ["works 路灯 20盏"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** Labels that ask, with 了 behind. */
test("去哪家了, 给啥了, 他提啥了", () => {
  const text = "去哪家了:李平\n给啥了:鸡苗25只,饲料1袋\n他提啥了:电线老化总跳闸";
  expect(told(text)).toEqual(["goods 饲料 1袋 H001", "goods 鸡苗 25只 H001", "visit 1户次 H001"].sort());
  expect(read(text).needs.map((need) => need.text)).toEqual(["电线老化总跳闸"]);
});

test("讲了啥 is what the sender told", () => {
  const { needs } = read("去了谁家:李平\n讲了啥:宣讲助学贷款政策");
  expect(needs).toEqual([]);
});

/** What is raised, kept from them or taken away is a need, however it is said. */
test.each<[string, string[]]>([
  ["李平来办公室反映,家里断粮了", ["家里断粮了"]],
  ["李平反映,日子过得不错", []],
  ["李平反映,家里种了5亩玉米", []],
  ["去村委会反映,李平家的路修好了", []],
  ["李平说,他家低保被取消了", ["他家低保被取消了"]],
  ["李平说低保停了", ["低保停了"]],
  ["李平说低保没停", []],
  ["李平家条件好了,低保退了", []],
  ["李平家的工资一直拖着没发", ["一直拖着没发"]],
  ["李平说工钱老板压着不给", ["工钱老板压着不给"]],
  ["李平欠着信用社的钱拖着没还", []],
  ["李平家儿子在外打工,俩月没开工资,求咱给问问", ["俩月没开工资,求咱给问问"]],
  ["李平说厂子三个月没发工资", ["厂子三个月没发工资"]],
  ["李平说低保金这月还没打卡上", ["低保金这月还没打卡上"]],
  ["李平说今天没打电话", []],
  ["李平说,粮补被村里扣了两千,一直没给", ["粮补被村里扣了两千,一直没给"]],
  ["李平说让咱给问问村里那个公益岗还要不要人", ["公益岗还要不要人"]],
])("%s", (text, expected) => {
  const { needs } = read(text);
  expect(needs.map((need) => need.households)).toEqual(expected.map(() => ["H001"]));
  needs.forEach((need, at) => {
    expect(need.text).toContain(expected[at]);
  });
});

test.each<[string, string[]]>([
  ["户主:李平\n村里反映:变压器带不动", []],
  ["户主:李平\n村干部反映:路灯不亮", []],
  ["户主:李平\n反映问题:路灯不亮", ["H001"]],
])("%s is raised by", (text, households) => {
  expect(read(text).needs.map((need) => need.households)).toEqual([households]);
});
