import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What others gave before, a hand lent, what a worth is told of, and what a heading says of those below it. */
test.each<[string, string[]]>([
  // given before, by others
  ["去李平家，民政刚给他送过一床棉被", ["visit 1户次 H001"]],
  ["残联早就给李平配了一辆轮椅，我送了两瓶药", ["goods 药品 2瓶 H001"]],
  ["村上才给陈九斤发了一袋米，我就没再送", []],
  ["我们单位给李平送过一床棉被", ["goods 被子 1床 H001"]],
  ["县建材公司为李平送水泥2袋", ["goods 水泥 2袋 H001"]],
  ["到李平家，他女婿前两天才给他买了一床被子，我送了一双鞋", ["goods 鞋 1双 H001", "visit 1户次 H001"]],
  ["李平自己搬了几块砖", []],
  // a hand lent
  ["在李平家搭手搬了几块砖", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平在打谷子，我下去帮着扛了几包", ["labour 1人次 H001"]],
  ["邻居搭手帮李平搬了砖", []],
  ["到李平家，他在搬砖，没让我们搭手", ["visit 1户次 H001"]],
  ["给李平搬了几袋米", ["goods 大米 ?袋 H001"]],
  ["帮李平给橘子树剪枝", ["labour 1人次 H001"]],
  ["到李平家，帮他给李子树打药", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["在陈九斤家给花椒树施肥", ["labour 1人次 H002", "visit 1户次 H002"]],
  ["走访李平，他给猪圈打扫", ["visit 1户次 H001"]],
  // a worth and what it is told of
  ["送去药品价值1200元", ["goods 药品 ?", "goods_value 1200元"]],
  ["送大米、食用油总价值1500元", ["goods 大米 ?", "goods 食用油 ?", "goods_value 1500元"]],
  ["送慰问品价值1000元", ["goods_value 1000元"]],
  ["李平家的牛价值8000元", []],
  // headings
  ["慰问金发放情况：李平500元，陈九斤300元", ["cash 300元 H002", "cash 500元 H001"]],
  ["慰问情况：李平500元", ["cash 500元 H001", "visit 1户次 H001"]],
  [
    "今日入户名单和物资\n李平——油1桶\n陈九斤——谈心",
    ["goods 食用油 1桶 H001", "talk 1次 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["慰问品发放登记：李平1份，陈九斤2份", ["goods 慰问品 1份 H001", "goods 慰问品 2份 H002"]],
  // a project's name
  ["争取产业路硬化项目1个，硬化产业路2公里", ["project 1个", "works 产业路 2公里"]],
  ["申报路灯安装项目1个", ["project 1个"]],
  // money
  ["到李平家，送棉衣一件，外加300元", ["cash 300元 H001", "goods 棉衣 1件 H001", "visit 1户次 H001"]],
  ["李平家这月电费120元，外加水费30元", []],
  ["全镇投入救助金12万元", ["cash 120000元"]],
  ["投入帮扶资金30万元修路", ["project_funds 300000元"]],
  // an act and how often, between verb and object
  ["与李平谈过一回心了", ["talk 1次 H001"]],
  ["给李平打了两次电话", ["talk 2次 H001"]],
  ["没顾上跟李平谈心", []],
  // a chat record handed on
  ["[聊天记录]\n赵敏：今天走访8户，送大米8袋", []],
  ["【聊天记录】赵敏：今天走访8户", []],
  ["今天走访8户，翻了群里的聊天记录", ["visit 8户次"]],
  // fields are no house
  ["倒是到李平家的秧田里转了转", []],
  ["去李平家李子园里看挂果", []],
  ["走访李平，去他家竹林里看了看", ["visit 1户次 H001"]],
  // their own plans
  ["李平今年打算再添两台机子", []],
  ["给李平家添了一台机子", ["goods 机子 1台 H001"]],
  // stayed all the same
  ["6月8日至10日，工作队放弃休假坚持驻村", ["stay 3天 2026-06-08 –2026-06-10"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual([...expected].sort());
});

/** What will not do, whom nobody comes to, and what the sender only thinks. */
test.each<[string, string[]]>([
  ["李平还说他屋头的宽带装不上", ["他屋头的宽带装不上"]],
  ["李平说娃儿的户口上不了", ["娃儿的户口上不了"]],
  ["走访李平，他腰疼，上不了班", []],
  ["走访李平，他说请不了假", []],
  ["李平愁没得人来买花椒", ["李平愁没得人来买花椒"]],
  ["李平讲没得地方晒谷子", ["李平讲没得地方晒谷子"]],
  ["走访刘军，他说磨坊关了，没有地方磨面", ["磨坊关了，没有地方磨面"]],
  ["刘军讲冬天没得活干", ["刘军讲冬天没得活干"]],
  ["李平说没有处放粮食", ["李平说没有处放粮食"]],
  ["李平没得处分", []],
  ["走访李平，没得说的", []],
  ["问李平有没有地方学技术", []],
  ["村里没得活动室", []],
  ["走访李平，没有事干就帮他扫了院子", []],
  ["去刘军家，没有地方坐，站着说了会话", []],
  ["镇上没有地方戏看", []],
  ["李平没有事做的时候爱下棋", []],
  ["李平因为没有事做，推荐他去务工1人", []],
  ["李平说没有地方住", ["李平说没有地方住"]],
  ["到李平家没人来开门", []],
  ["看望李平，回来的路上一直琢磨给他找副拐杖", []],
  ["到李平家，村里的合作社欠他2200元工钱，请我们帮着讨一下", ["合作社欠他2200元工钱"]],
  ["老板欠李平8000元工钱没给", ["老板欠李平8000元工钱"]],
  ["李平欠合作社2000元", []],
  ["走访李平，老板欠他的工钱结清了", []],
  ["我在想，能不能请镇上派个技术员", []],
  ["走访李平，他一直在想，能不能申请低保", ["能不能申请低保"]],
  ["到李平家，他在搬砖，没让我们搭手", []],
])("%s", (text, expected) => {
  const needs = read(text).needs.map((need) => need.text);
  expect(needs.length).toBe(expected.length);
  needs.forEach((need, at) => {
    expect(need).toContain(expected[at]);
  });
});

test("an order to note a leave is still one", () => {
  expect(read("我想请假到6.20").topic).toBe("leave");
});

/** What was given the last time, told behind what is given now, counts no second time; a late report of it does. */
test.each<[string, string[]]>([
  ["今天给李平送了化肥3袋，上次送了5袋", ["goods 化肥 3袋 H001"]],
  ["今天给赵满仓家送米2袋，上回送了1袋，他说够吃了", ["goods 大米 2袋 H007"]],
  ["给李平家送鸡苗20只，这是第二批，上一批发了30只", ["goods 鸡苗 20只 H001"]],
  ["今天给李平送米2袋，上次送了1袋忘报了", ["goods 大米 3袋 H001"]],
  ["补报：上次给李平送了10只羊", ["goods 羊 10只 H001"]],
  ["今天给李平送米2袋，昨天送了1袋", ["goods 大米 1袋 H001 2026-06-11", "goods 大米 2袋 H001"]],
  ["给李平送米2袋，又送了1袋", ["goods 大米 3袋 H001"]],
  // a sum of both behind it, a report of it, a day of its own, or another household
  ["给李平送面2袋，上次送了1袋，累计3袋", ["goods 面粉 3袋 H001"]],
  ["今天给李平送面2袋，上次给刘军送了油1桶，当时没顾上报", ["goods 面粉 2袋 H001", "goods 食用油 1桶 H003"]],
  ["给李平送面2袋，前些日子送了地膜3卷，他都用上了", ["goods 地膜 3卷 H001", "goods 面粉 2袋 H001"]],
  ["今天给李平送面2袋，上次6月4日送了米1袋", ["goods 大米 1袋 H001 2026-06-04", "goods 面粉 2袋 H001"]],
  ["今天给李平送面2袋，上次给刘军送了米1袋", ["goods 大米 1袋 H003", "goods 面粉 2袋 H001"]],
  // a beast is what it is without the word of the campaign
  ["给李平家送去扶贫猪2头", ["goods 猪 2头 H001"]],
  ["送了5只帮扶鸡给李平", ["goods 鸡 5只 H001"]],
  ["给李平送爱心牛1头", ["goods 牛 1头 H001"]],
  ["给李平送了奶羊2只", ["goods 奶羊 2只 H001"]],
  ["给李平送了小尾寒羊2只", ["goods 小尾寒羊 2只 H001"]],
  ["给李平送了慰问信1封", ["goods 慰问信 1封 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
