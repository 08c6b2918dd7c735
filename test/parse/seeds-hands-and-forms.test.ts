import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A seed's name in front of what puts its figure right; what is sown is none. */
test.each<[string, string[]]>([
  ["给李平带了两袋包谷种哦不对是三袋还有一桶油", ["goods 包谷种 3袋 H001", "goods 食用油 1桶 H001"]],
  ["给李平送了两包花生种呃三包花生种", ["goods 花生种 3包 H001"]],
  ["给李平送了三斤芸豆种嗯不对四斤芸豆种又给了一百块", ["cash 100元 H001", "goods 芸豆种 4斤 H001"]],
  ["李平的花生种哦不对是洋芋种两袋送到了", ["goods 洋芋种 2袋 H001"]],
  ["帮李平家把两袋花生种呃三袋花生种下去了", ["labour 1人次 H001"]],
  ["帮李平家把两袋花生种了哦不对三袋", ["labour 1人次 H001"]],
  ["帮李平种花生种到天黑哦不对种到六点", ["labour 1人次 H001"]],
  ["李平家三亩花生种哦不对四亩花生种好了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** An act in the name of a thing that is counted is no work; one done to such a thing is. */
test.each<[string, string[]]>([
  ["走访李平\n帮扶内容:烤烟专用肥4袋", ["goods 烤烟专用肥 4袋 H001", "visit 1户次 H001"]],
  ["走访李平\n帮扶内容:采摘剪刀2把", ["goods 采摘剪刀 2把 H001", "visit 1户次 H001"]],
  ["走访李平\n帮扶内容:修剪工具2套", ["goods 修剪工具 2套 H001", "visit 1户次 H001"]],
  ["走访李平\n帮扶内容:修理收割机1台", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平\n帮扶内容:清洗抽水机1台", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["帮李平修理收割机1台", ["labour 1人次 H001"]],
  ["帮李平搬运肥料5袋", ["labour 1人次 H001"]],
  ["帮李平家烤烟,送烤烟专用肥4袋", ["goods 烤烟专用肥 4袋 H001", "labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many of us set to the work just told. */
test.each<[string, string[]]>([
  ["帮李平家掰苞谷,我们四个都上手了", ["labour 4人次 H001"]],
  ["到李平家帮他挖了半天洋芋我们5个人都下了地", ["labour 5人次 H001", "visit 1户次 H001"]],
  ["帮李平收洋芋,我跟小王两个人一起动手的", ["labour 2人次 H001"]],
  ["帮李平收洋芋,他们三个人都动手了", ["labour 1人次 H001"]],
  ["帮李平收洋芋,我们三个人都没动手", ["labour 1人次 H001"]],
  ["帮李平收洋芋,我们三个人都吃了饭", ["labour 1人次 H001"]],
  ["给李平送米2袋,我们三个人都动手了", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 还有 and what of another's was handed over as well. */
test.each<[string, string[]]>([
  ["给李平送了米2袋还有刘军的肥料三袋也送到了", ["goods 化肥 3袋 H003", "goods 大米 2袋 H001"]],
  ["给李平送了米2袋还有刘军的慰问金五百块我也送去了", ["cash 500元 H003", "goods 大米 2袋 H001"]],
  [
    "李平家老大我给介绍到电站打工去了一个人还有刘军的慰问金五百块我也送到家了",
    ["cash 500元 H003", "job 1人 H001", "visit 1户次 H003"],
  ],
  ["给李平送了米2袋还有刘军", ["goods 大米 2袋 H001+H003"]],
  ["给李平还有刘军的娃送了两个书包", ["goods 书包 2个 H001+H003"]],
  ["走访了李平还有刘军的两个娃", ["visit 1户次 H001", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Another thing given in place of what failed; the same handed over later was made good. */
test.each<[string, string[]]>([
  ["本来要给李平送水泵1台,货没到没送成,只给了水管30米", ["goods 水管 30米 H001"]],
  ["本想给李平送棉被2床,没送成,就给了大米1袋", ["goods 大米 1袋 H001"]],
  ["李平的棉被没送成,送了大米1袋", ["goods 大米 1袋 H001"]],
  ["给李平的米昨天没送成,今天送去了", ["goods 大米 ? H001"]],
  ["给李平的2袋米昨天没送成,今天送去了", ["goods 大米 2袋 H001"]],
  ["给李平的米昨天没送成,今天送去了2袋米", ["goods 大米 2袋 H001"]],
  ["本来要给李平送棉被2床,没送成,明天给他送大米1袋", []],
  ["本来要给李平送棉被2床,没送成,他家里只有大米1袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A list of what an office gave, with and without what has become of it; what an office bought names no thing. */
test.each<[string, string[]]>([
  [
    "看望李平老人,教体局送的大米2袋、菜籽油1桶,我自己又给了300块",
    ["cash 300元 H001", "goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  [
    "看望李平老人,水务局送的1床棉被和2件大衣",
    ["goods 大衣 2件 H001", "goods 被子 1床 H001", "visit 1户次 H001"],
  ],
  ["看望李平老人,教体局送的大米2袋、菜籽油1桶都吃完了", ["visit 1户次 H001"]],
  ["看望李平老人,教体局送的2袋大米和1桶菜籽油还没开封", ["visit 1户次 H001"]],
  ["走访李平,残联送的轮椅1辆、拐杖1根他已经用上了", ["visit 1户次 H001"]],
  ["走访李平,他家有残联送的轮椅1辆、拐杖1根,还有我送的米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平,家里还有合作社送的鸡苗20只", ["visit 1户次 H001"]],
  ["走访李平,她刚领完残联发的轮椅一台和600元护理补贴", ["visit 1户次 H001"]],
  ["县税务局一季度累计消费帮扶1.8万元", ["sale 18000元 2026-03-31"]],
  ["县妇联今年以来累计消费帮扶2万元", ["sale 20000元"]],
  ["核桃累计消费帮扶3万元", ["sale 核桃 30000元"]],
  ["县医院一季度累计消费帮扶花椒2万元", ["sale 花椒 20000元 2026-03-31"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What an office that we reached put right, with kin who are away, and with somebody at his own home. */
test.each<[string, string[], number?]>([
  ["李平反映户口本名字写错了,联系派出所改过来了", ["solved 1件 H001"]],
  ["李平反映电费算错了,联系供电所更正了", ["solved 1件 H001"]],
  ["李平反映电费算错了,联系供电所还没改过来", [], 1],
  ["李平反映电费算错了,他儿子联系供电所改过来了", [], 1],
  ["李平反映电费算错了,联系供电所让他们改过来", [], 1],
  ["走访李平,跟在外打工的儿子通了电话", ["talk 1次 H001", "visit 1户次 H001"]],
  ["姓名:李平\n方式:入户\n备注:与在外务工的女儿电话联系过,一切正常", ["talk 1次 H001", "visit 1户次 H001"]],
  ["走访李平,跟在村里支教的老师电话联系过", ["visit 1户次 H001"]],
  ["走访李平,叮嘱他跟在外打工的儿子多电话联系", ["visit 1户次 H001"]],
  ["跟李平在他家院坝里聊了半天", ["talk 1次 H001", "visit 1户次 H001"]],
  ["和李平的儿子在他家门口拉了会儿家常", ["talk 1次 H001", "visit 1户次 H001"]],
  ["跟李平在他家地里聊了一会儿", ["talk 1次 H001"]],
  ["跟李平在他家的鱼塘边聊了聊", ["talk 1次 H001"]],
  ["跟李平说好在他家门口见面", []],
  ["邻居跟李平在他家门口聊天", ["talk 1次 H001"]],
  ["帮李平家点包谷", ["labour 1人次 H001"]],
  ["李平家点包谷3亩", []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toHaveLength(needs ?? 0);
});

/** So much of another thing to each, behind a sum of the one before; a share of the sum itself adds nothing. */
test.each<[string, string[]]>([
  [
    "给李平、陈九斤送大米共4袋,又送了菜油,各1桶",
    ["goods 大米 4袋 H001+H002", "goods 食用油 1桶 H001", "goods 食用油 1桶 H002"],
  ],
  [
    "给李平、陈九斤送化肥一共6袋,还有地膜,每户2卷",
    ["goods 化肥 6袋 H001+H002", "goods 地膜 2卷 H001", "goods 地膜 2卷 H002"],
  ],
  ["给李平、陈九斤送大米一共4袋,各2袋", ["goods 大米 4袋 H001+H002"]],
  ["给李平、陈九斤送了大米,共4袋,各2袋", ["goods 大米 4袋 H001+H002"]],
  ["给李平、陈九斤送大米共4袋、菜油共2桶,各1桶", ["goods 大米 4袋 H001+H002", "goods 食用油 2桶 H001+H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Some of a crop behind a giving word is given; sown for them it is work. */
test.each<[string, string[]]>([
  ["给李平送了点花生", ["goods 花生 ? H001"]],
  ["给李平带点玉米面", ["goods 玉米面 ? H001"]],
  ["给李平拿了点包谷", ["goods 包谷 ? H001"]],
  ["去帮李平点花生", ["labour 1人次 H001"]],
  ["给李平家点玉米", ["labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The day behind an item's number is that of what was raised on it and of what came of it. */
test("days of a numbered list", () => {
  const text = "1、6月9日走访李平,送米2袋\n2、6月10日陈九斤反映电费算错了,联系供电所改过来了";
  expect(told(text)).toEqual([
    "goods 大米 2袋 H001 2026-06-09",
    "solved 1件 H002 2026-06-10",
    "visit 1户次 H001 2026-06-09",
  ]);
});

/** An order beside another tells of no visit; what was done does. */
test.each<[string, string, string[]]>([
  ["导出5月台账,另外每周五下午5点提醒大家报走访", "command", []],
  ["导出5月台账。同时每周五提醒大家报走访", "command", []],
  ["导出5月台账,另外今天走访了李平", "report", ["visit 1户次 H001"]],
  ["导出5月台账,新增联系户刘军,给他送面3袋", "report", ["goods 面粉 3袋 H003"]],
  ["每周五提醒我,新增联系户刘军,上午走访了他", "report", ["visit 1户次 H003"]],
  ["导出5月台账,新增联系户刘军,他家屋顶漏雨", "report", []],
  ["每周五提醒我,导出5月走访刘军的台账", "command", []],
  ["暂停提醒,另外走访李平送米2袋", "report", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});

/** The day that changes along with the figure. */
test.each<[string, string]>([
  ["更正昨天的:李平家的复合肥写错了,是4袋不是2袋,日期也应该是6月8号", "2026-06-08"],
  ["更正:李平家的复合肥是4袋,日期是6月8号", "2026-06-08"],
  ["更正:李平家的复合肥是4袋不是2袋,日期不是6月9号,应该是6月8号", "2026-06-08"],
  ["更正:日期是6月8号的那条,李平家的复合肥是4袋不是2袋", "2026-06-12"],
  ["更正:李平家的复合肥是4袋不是2袋,日期不是6月9号", "2026-06-12"],
  ["更正:李平家的复合肥是4袋,走访时间是6月8号上午", "2026-06-08"],
  ["更正:陈九斤面4袋,生产日期是5月9日", "2026-06-12"],
  ["更正:陈九斤手术日期是5月9日,面4袋", "2026-06-12"],
  ["更正:补助发放日期是5月9日,陈九斤面4袋", "2026-06-12"],
  ["更正:低保发放日期是5月9日,陈九斤面4袋", "2026-06-12"],
  ["更正:面4袋,报送时间是5月9日", "2026-06-12"],
  ["更正:面4袋,出生日期是1958年5月9日", "2026-06-12"],
])("%s", (text, date) => {
  expect(read(text).entries.map(({ quantity, day }) => `${quantity} ${day}`)).toEqual([`4 ${date}`]);
});
