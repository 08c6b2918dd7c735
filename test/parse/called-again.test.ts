import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

type Row = [text: string, entries: string[], needs: string[]];

function isToldAs([text, entries, needs]: Row): void {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
}

/** 老李 behind 李平 is 李平, but where another is told of. */
test.each<Row>([
  ["先到李平家。老李正在剥花生，给他放下200元", ["cash 200元 H001", "visit 1户次 H001"], []],
  ["走访李平，送米1袋，老李说房顶漏雨", ["goods 大米 1袋 H001", "visit 1户次 H001"], ["老李说房顶漏雨"]],
  ["走访李平、老李", ["visit 1户次 ?老李", "visit 1户次 H001"], []],
  ["到李平家坐了坐，又去看了老李", ["visit 1户次 ?老李", "visit 1户次 H001"], []],
  ["李平没在家，给老李送了米1袋", ["goods 大米 1袋 ?老李", "visit 1户次 H001 missed"], []],
])("%s", (...row) => {
  isToldAs(row);
});

/** What all of a row are called behind the last: colleagues, and no households. */
test.each<Row>([
  ["和李平、孙娟两位同事到陈九斤家", ["visit 1户次 H002"], []],
  ["和李平、陈九斤两位老人聊了聊", ["talk 1次 H001", "talk 1次 H002"], []],
])("%s", (...row) => {
  isToldAs(row);
});

/** An act for so long, behind the way to their house. */
test.each<Row>([
  ["去李平家，锄了一阵草", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["在陈九斤家扒了一小天儿苞谷", ["labour 1人次 H002", "visit 1户次 H002"], []],
  ["到李平家，等了一阵人", ["visit 1户次 H001"], []],
  ["到李平家，看了会儿电视", ["visit 1户次 H001"], []],
  ["李平说老伴割了一上午麦子", [], []],
  ["去李平家，打了一会儿牌", ["visit 1户次 H001"], []],
])("%s", (...row) => {
  isToldAs(row);
});

/** What the thing just given is worth, in a clause of its own. */
test.each<Row>([
  ["给李平送去一台收音机，值二百六", ["goods 收音机 1台 H001", "goods_value 260元 H001"], []],
  ["给陈九斤捎了两条毛巾，约值三十块", ["goods 毛巾 2条 H002", "goods_value ~30元 H002"], []],
  ["给李桂花带了3桶油，值个两百多", ["goods 食用油 3桶 H004", "goods_value ~200元 H004"], []],
  ["李平家养了两头牛，值两万", [], []],
  ["李平家卖了一头猪，值两千", [], []],
])("%s", (...row) => {
  isToldAs(row);
});

/** In front of the verb stands where, and behind it what was built. */
test.each<Row>([
  ["文化广场安装健身器材6套", ["works 健身器材 6套"], []],
  ["活动室铺设地砖60平", ["works 地砖 60平"], []],
  ["卫生室改造已完工", ["works 卫生室 ?"], []],
  ["改造卫生室2间", ["works 卫生室 2间"], []],
])("%s", (...row) => {
  isToldAs(row);
});

/** Who was placed at work, told in front, and how many they were. */
test.each<Row>([
  ["李平的女儿，我给介绍到超市当收银员", ["job ?人 H001"], []],
  ["陈九斤他儿子，我帮忙推荐到茶厂采茶，就他一个", ["job 1人 H002"], []],
  ["到陈九斤家，他一个人在家", ["visit 1户次 H002"], []],
  ["陈九斤的儿子，我介绍到农商行办贷款", [], []],
])("%s", (...row) => {
  isToldAs(row);
});

/** What the household asks others to do. */
test.each<Row>([
  ["李桂花说灶台裂了让找人给抹抹", [], ["李桂花说灶台裂了让找人给抹抹"]],
  ["陈九斤说烟囱堵了，叫村上来人通通", [], ["陈九斤说烟囱堵了，叫村上来人通通"]],
  ["陈九斤说水泵不出水，叫人来修好了", ["solved 1件 H002"], []],
  ["李平说孙子想回来看看", [], []],
  ["李平说让我多去坐坐", [], []],
])("%s", (...row) => {
  isToldAs(row);
});

/** What the act before it was told for is what the figure behind it is of. */
test.each<Row>([
  [
    "昨天给李平送米1袋；今天在村部义诊，看了20多人",
    ["goods 大米 1袋 H001 2026-06-11", "medical ~20人次"],
    [],
  ],
  ["给李平送药1盒，量血压的有20人", ["goods 药品 1盒 H001", "medical 20人次 H001"], []],
])("%s", (...row) => {
  isToldAs(row);
});

/** 对了 opens what else comes to mind. */
test.each<Row>([
  ["今天走访了李平对了昨天还去了陈九斤家", ["visit 1户次 H001", "visit 1户次 H002 2026-06-11"], []],
  ["给陈九斤带了降压药两盒对了他说房顶漏雨了", ["goods 降压药 2盒 H002"], ["他说房顶漏雨了"]],
  ["我核对了李平家的收入", [], []],
])("%s", (...row) => {
  isToldAs(row);
});
