import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const visit = "visit 1户次 H001";

/** What they keep, have or get of their own, what a thing costs by now, and what others once did. */
test.each<[string, string[]]>([
  ["走访李平,麦种他自己留了80斤", []],
  ["走访李平,他自己在院里装了两盏灯", []],
  ["走访李平,明白卡他早就有一张", []],
  ["走访李平,饲料涨到一袋130元", []],
  ["走访李平,拐杖是残联所配", []],
  ["走访李平,他表哥送了他们一袋面", []],
  ["走访李平,亲戚捐给他家的旧冰箱1台还能用", []],
  ["走访李平,儿女们一人给他寄了500元", []],
  ["走访李平,他侄子帮着铺的地膜", []],
  ["走访李平,村医早给他量过血压", []],
  ["走访李平,以前有志愿者来替他打扫过屋子", []],
  ["走访李平,想帮他挑水他早就挑完了", []],
  ["走访李平,资料印的不够就没给他", []],
  ["走访李平,他腰不好走不得远路", []],
  ["走访李平,鸡棚塌过一角,已自行修复", []],
  ["走访李平,他弟弟在镇上开了两家饭馆,送米2袋", ["goods 大米 2袋 H001"]],
  ["走访李平,他女儿给他买了一袋米,我们又送了一桶油", ["goods 食用油 1桶 H001"]],
  ["走访李平,送了他两袋面", ["goods 面粉 2袋 H001"]],
  ["走访李平,发给他明白卡1张", ["leaflet 1份 H001"]],
  ["走访李平,给他量了血压", ["medical 1人次 H001"]],
  ["走访李平,替他打扫了屋子", ["labour 1人次 H001"]],
  ["走访李平,一起帮他铺了地膜", ["labour 1人次 H001"]],
  ["走访李平,给他家安装路灯2盏", ["works 路灯 2盏 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries, visit].sort());
  expect(read(text).needs).toEqual([]);
});

/** Behind the name of who was called on, with nothing between, how it is with them. */
test.each<[string, string[], string[]]>([
  ["走访李平核桃堆在屋里卖不出去", [visit], ["核桃堆在屋里卖不出去"]],
  ["走访李平院里电线老化得厉害", [visit], ["院里电线老化得厉害"]],
  ["走访李平女婿拎来一箱酒", [visit], []],
  ["走访李平儿子回来给他修好了水管", [visit], []],
  ["走访李平电费一度五毛六", [visit], []],
  ["走访李平儿子送米2袋", ["goods 大米 2袋 H001", visit], []],
  ["走访李平米2袋油1桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", visit], []],
  ["慰问李平棉被1床", ["goods 被子 1床 H001", visit], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(wants);
});

/** By a pronoun their own clause says whose it is. */
test.each<[string, string[]]>([
  ["走访李平,为他家申报光伏项目1个", ["project 1个 H001", visit]],
  ["走访李平,征求他的意见建议3条", ["suggestion 3条 H001", visit]],
  ["走访李平,为该户安装路灯1盏", [visit, "works 路灯 1盏 H001"]],
  ["走访李平,收集意见建议3条", ["suggestion 3条", visit]],
  ["走访李平,为村里争取项目1个", ["project 1个", visit]],
  ["走访李平,驻村3天", ["stay 3天", visit]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Whom to turn to is what they do not know, and nothing that is asked of the bot. */
test.each<[string, string]>([
  ["走访李平,要办证但不知道该找谁", "report"],
  ["走访李平,低保的事他不晓得问谁", "report"],
  ["李平家谁去走访的?", "ask"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
