import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Who was there himself, and where the sender was. */
test.each<[string, string[]]>([
  ["看望李平，陈九斤也在他家串门", ["visit 1户次 H001"]],
  ["看望李平，陈九斤正好在他家喝茶", ["visit 1户次 H001"]],
  ["看望李平，陈九斤在李平家串门", ["visit 1户次 H001"]],
  ["陈九斤家我在他家坐了会儿", ["visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many, all of whom the sentence has named. */
test.each<[string, string[]]>([
  [
    "李平送米2袋，陈九斤啥也没要，两家都上门了",
    ["goods 大米 2袋 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "李平家米2袋，陈九斤油1桶，这两户都没人",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H002", "visit 1户次 H001 missed", "visit 1户次 H002 missed"],
  ],
  [
    "李平家米2袋，陈九斤油1桶，村东两家都走访了",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H002", "visit 2户次"],
  ],
  [
    "李平家米2袋，陈九斤油1桶，另外两家都走访了",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H002", "visit 2户次"],
  ],
  ["李平家米2袋，陈九斤油1桶，四家都走访了", ["goods 大米 2袋 H001", "goods 食用油 1桶 H002", "visit 4户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a host presses on his guest is no need, and our no to it takes nothing back. */
test.each<[string, string[], number]>([
  ["到李平家，送米1袋，他非让我拿走一袋小米，没要", ["goods 大米 1袋 H001", "visit 1户次 H001"], 0],
  ["到李平家，送米1袋，她硬要让我带两瓶蜂蜜，没要", ["goods 大米 1袋 H001", "visit 1户次 H001"], 0],
  ["到李平家，送米1袋，他说啥也不要", ["visit 1户次 H001"], 0],
  ["到李平家，他想让我带两盒药", ["visit 1户次 H001"], 1],
  ["到李平家，他想请残联把答应的扶手装上", ["visit 1户次 H001"], 1],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.length).toBe(needs);
});

/** Bought at a price told before whose it was. */
test.each<[string, string[]]>([
  ["以每斤2.6元收购李平家苹果3000斤", ["sale 苹果 3000斤 H001"]],
  ["按每公斤8块采购李平家花生200公斤", ["sale 花生 200公斤 H001"]],
  ["以每袋120元购买化肥2袋送给李平", ["goods 化肥 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Work in passing, for them, and by how many. */
test.each<[string, string[]]>([
  ["走访李平，顺手劈了堆柴火", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平，临走扫了院子", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平，给他生上炉子", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平，给她缝好了被子", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["农商行员工8人到李平家掰玉米", ["labour 8人次 H001", "visit 1户次 H001"]],
  ["走访李平，他顺手劈了柴", ["visit 1户次 H001"]],
  ["走访李平，顺手收了医保费", ["visit 1户次 H001"]],
  ["走访李平，屋里生着炉子", ["visit 1户次 H001"]],
  ["走访李平，儿子给他生上了炉子", ["visit 1户次 H001"]],
  ["走访李平，给他填好了申请表", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money alone, straight behind a visit. */
test.each<[string, string[]]>([
  ["慰问李平，200块", ["cash 200元 H001", "visit 1户次 H001"]],
  ["看望陈九斤，300元", ["cash 300元 H002", "visit 1户次 H002"]],
  ["走访李平，欠款2000元", ["visit 1户次 H001"]],
  ["走访李平，卖牛1头，5000元", ["visit 1户次 H001"]],
  ["李平不在家，500元", ["visit 1户次 H001 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many households in each village, and what each of them got. */
test.each<[string, string[]]>([
  ["上坪村五保户6户、五里铺村4户，每户棉衣1件，都发了", ["V01 棉衣 6", "V02 棉衣 4"]],
  [
    "慰问上坪村6户、五里铺村4户，每户200元慰问金",
    ["V01 undefined 6", "V02 undefined 4", "V01 undefined 1200", "V02 undefined 800"],
  ],
  [
    "走访上坪村6户，每户棉衣1件；走访五里铺村4户，每户米1袋",
    ["V01 undefined 6", "V01 棉衣 6", "V02 undefined 4", "V02 大米 4"],
  ],
  ["上坪村6户、五里铺村4户，共发棉衣10件", ["V02 棉衣 10"]],
])("%s", (text, entries) => {
  expect(
    read(text).entries.map(({ villageId, item, quantity }) => `${villageId} ${item} ${quantity}`),
  ).toEqual(entries);
});

/** Together, and put into their hands. */
test.each<[string, string[]]>([
  [
    "李平和陈九斤合着分了复合肥5袋，李桂花单独3袋，刚发下去的",
    ["goods 复合肥 3袋 H004", "goods 复合肥 5袋 H001+H002"],
  ],
  ["李平和陈九斤合着养了3头猪", []],
  ["李平500，陈九斤300，慰问金都给到手里了", ["cash 300元 H002", "cash 500元 H001"]],
  ["政策给到李平讲清了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the sender asks himself, and what he asks us. */
test.each<[string, string]>([
  ["发了多少资料来着我想想三十几份吧反正都发完了", "report"],
  ["今天走访了几户来着，我想想，好像3户", "report"],
  ["我这个月走访了多少户来着", "ask"],
  ["发了多少资料来着", "ask"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});
