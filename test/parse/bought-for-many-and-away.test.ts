import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// What was bought and handed out, what it is for, and who was away when it was to be handed over.
test.each<[string, string[]]>([
  ["单位筹措资金2万元，购买化肥100袋，发放给50户困难户，每户2袋", ["goods 化肥 100袋"]],
  ["购买鸡苗2000只，发放给80户，每户25只", ["goods 鸡苗 2000只"]],
  ["购置棉被100床，送到100户困难群众手中", ["goods 被子 100床"]],
  ["购置棉被50床，送到50户困难户家中", ["goods 被子 50床", "visit 50户次"]],
  ["为50户困难户发放化肥100袋", ["goods 化肥 100袋"]],
  ["把化肥发放给李平和刘军各2袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  ["购置轮椅1台送给李平", ["goods 轮椅 1台 H001"]],
  ["单位购置办公桌10张", []],
  ["李平家购置拖拉机1台", []],
  ["低保金发放给李平600元", []],
  // What it is for.
  ["给李平5袋水泥用来修院墙", ["goods 水泥 5袋 H001"]],
  ["给李平5袋水泥用于修院墙", ["goods 水泥 5袋 H001"]],
  // Away.
  ["今天准备给陈九斤送，结果他不在", ["visit 1户次 H002 missed"]],
  ["今天准备给陈九斤送化肥,结果他不在家", ["visit 1户次 H002 missed"]],
  ["走访了20户，其中3户外出务工没见到", ["visit 17户次", "visit 3户次 missed"]],
  ["走访10户,有3户外出打工", ["visit 10户次"]],
  ["走访10户，其余3户外出打工没见到", ["visit 10户次", "visit 3户次 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("a plan of which nothing is told yet stays one", () => {
  expect(read("今天准备给陈九斤送,明天去").intent).toBe("plan");
});
