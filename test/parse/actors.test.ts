import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each([
  "听陈九斤说,镇上给他家发了两袋米",
  "听村里人讲县红会给李平家拉去了两车煤",
  "李平说隔壁陈九斤家收到了县红会捐的棉衣10件",
  "李平家的新被子是闺女给买的",
  "女婿给李平买了一台电视",
  "李平端来一盆饺子,推不掉",
  "李平硬要给我拿一袋核桃",
  "李平家今年打算再养20只鹅",
  "走访李平,他爱人打工回来,带回两箱茶叶",
  "走访李平,临出门他往我车上塞了两条鱼",
  "去李平家,带去的两瓶酒他又给我塞回车里了",
  "给李平送了一箱奶,他说啥不收,东西没留下",
  "李平家添了两头牛犊",
])("%s is no gift of the sender's", (text) => {
  expect(told(text).filter((entry) => !entry.startsWith("visit"))).toEqual([]);
});

test.each<[string, string[]]>([
  [
    "到李平家,他去年养鹅40只,今年打算扩到200只,我给他发了联系卡一张",
    ["contact_card 1张 H001", "visit 1户次 H001"],
  ],
  ["听李平说镇上发了米。我给他送了一桶油", ["goods 食用油 1桶 H001"]],
  ["李平领到化肥2袋", ["goods 化肥 2袋 H001"]],
  ["县建材公司为上坪村捐助水泥30吨", ["goods 水泥 30吨"]], // told as part of the sender's own report
  ["给李平家添了一床被子", ["goods 被子 1床 H001"]],
  ["慰问李平,给了300元,他非要塞给我一篮鸡蛋,没收", ["cash 300元 H001", "visit 1户次 H001"]],
  ["李平落户的难题,跑了几趟,今天解决了", ["solved 1件 H001"]],
  ["请技术员来上坪村办了一期培训", ["training 1场"]],
  ["路过李平家地头,给了他一箱水", ["goods 水 1箱 H001"]],
  ["路过李平家,看他在摘辣椒", []],
  ["李平的儿子端来茶水。临走放下一桶油", ["goods 食用油 1桶 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});
