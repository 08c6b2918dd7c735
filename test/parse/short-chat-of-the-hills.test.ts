import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Short chat as it is typed in the hills. */
test.each<[string, string[], string[]]>([
  ["李平屋头刚去坐了哈,拿了两包尿素", ["goods 尿素 2包 H001", "visit 1户次 H001"], []],
  ["李平家院坝头坐了会儿,给了一捆地膜", ["goods 地膜 1捆 H001", "visit 1户次 H001"], []],
  ["帮李平打扫了院坝,顺带送他双胶鞋", ["goods 胶鞋 1双 H001", "labour 1人次 H001"], []],
  ["李平家桃子我买了一百块的", ["sale 桃子 100元 H001"], []],
  ["李平家桃子我买了3斤", ["sale 桃子 3斤 H001"], []],
  ["李平家桃子我买了给刘军", [], []],
  ["看哈李平,月饼2筒", ["goods 月饼 2筒 H001", "visit 1户次 H001"], []],
  ["看望哈李平,月饼2筒", ["goods 月饼 2筒 H001", "visit 1户次 H001"], []],
  ["李平家冬衣送了大人的两件", ["goods 冬衣 2件 H001"], []],
  ["李平家大人都不在家", ["visit 1户次 H001 missed"], []],
  ["李平家的枇杷苗,送去100株", ["goods 枇杷苗 100株 H001"], []],
  ["李平和刘军分别拿了1箱、2箱泡面", ["goods 泡面 1箱 H001", "goods 泡面 2箱 H003"], []],
  ["李平、刘军分别养了1头、2头黄牛", [], []],
  ["李平、刘军,一个给300,一个给200,现金", ["cash 200元 H003", "cash 300元 H001"], []],
  ["给李平送去油80元的一桶", ["goods 食用油 1桶 H001"], []],
  ["刘军家萝卜积压,帮着卖了2000斤", ["sale 萝卜 2000斤 H003"], []],
  ["昨天收到的50件棉衣,今天发完了", ["goods 棉衣 50件"], []],
  ["帮李平看下材料", [], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
