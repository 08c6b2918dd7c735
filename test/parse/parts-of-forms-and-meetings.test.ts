import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["开了5次会:村民大会2次、党员会2次、院坝会1次", ["meeting 5次", "outreach 1次"]],
  ["召开各类会议9次:支部会3次,村民会3次,协调会3次", ["meeting 9次"]],
  ["组织会议5场,包括院坝会3场、村民代表会2场", ["meeting 5次", "outreach 3次"]],
  ["召开会议8次:支部会2次,村民会3次", ["meeting 8次"]],
  ["召开会议两次:村民大会一次、支部会一次", ["meeting 2次"]],
  ["召开会议3次:走访20户", ["meeting 3次", "visit 20户次"]],
  ["开了4次会,另开座谈会2次", ["meeting 6次"]],
  ["发动捐款,其中干部捐款3600元、企业捐款1万元、爱心人士捐款2000元", ["cash 15600元"]],
  ["募捐,其中企业捐款3000元、个人捐款2000元、单位捐款4000元", ["cash 9000元"]],
  ["共募集捐款9000元,其中企业捐款3000元、个人捐款2000元、单位捐款4000元", ["cash 9000元"]],
  ["销售农产品,其中苹果3000斤、核桃500斤", ["sale 核桃 500斤", "sale 苹果 3000斤"]],
  ["发放宣传单200份,其中医保100份,防火60份", ["leaflet 200份"]],
  ["化肥100袋,其中上坪村60袋,五里铺村40袋", []],
])("what a whole is made up of: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["工作队3人本月驻村58人天", ["stay 58天"]],
  ["驻村工作队5人天天走访", ["visit ?户次"]],
  ["民情日记写了3篇,字数2000字", ["diary 3篇"]],
  ["写春联30副送给李平", ["goods 春联 30副 H001"]],
  ["Policy talks: 3. Leaflets handed out: 80.", ["leaflet 80份", "outreach 3次"]],
  ["Training: 2. Trainees: 45", ["trainee 45人次", "training 2场"]],
  ["Work: 1. Visited 李平 2. Gave 2 bags of rice", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["内容:1.走访李平2.送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访:9户\n未遇:1户", ["visit 1户次 missed", "visit 8户次"]],
  ["走访:12户\n不在家:2户\n发放资料:20份", ["leaflet 20份", "visit 10户次", "visit 2户次 missed"]],
  ["走访:9户\n未遇:0户", ["visit 9户次"]],
  ["走访:9户\n未遇:李平", ["visit 1户次 H001 missed", "visit 9户次"]],
])("figures on forms: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
