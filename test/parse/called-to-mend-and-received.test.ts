import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Mended by whoever was called, and things got.
test.each<[string, string[]]>([
  // By whoever was called.
  ["联系供电所,给李平家换了电表", ["solved 1件 H001"]],
  ["找来师傅,把李平家的水管修好了", ["solved 1件 H001"]],
  ["走访李平,找了焊工,修好了铁门", ["solved 1件 H001", "visit 1户次 H001"]],
  ["帮李平家联系上移动公司,把断了三天的宽带接通了", ["solved 1件 H001"]],
  ["联系李平,把水管修好了", ["labour 1人次 H001"]],
  ["联系收购商,把李平家的洋芋卖了2000斤", ["sale 洋芋 2000斤 H001"]],
  ["联系医生,把李平送到医院", ["medical 1人次 H001"]],
  ["请各位联系供电所,换了电表的报一下", []],
  ["联系供电公司检修班,把李平家的电表换好了", ["solved 1件 H001"]],
  ["协调水厂,把李平家停了两天的水接上了", ["solved 1件 H001"]],
  ["叫来村里电工,把刘军家的灯修好了", ["solved 1件 H003"]],
  ["联系镇里运维组,修好了李桂花家的水泵", ["solved 1件 H004"]],
  ["和检修班一起,把李平家的电接通了", ["labour 1人次 H001"]],
  ["叫上同事,把刘军家的灯修好了", ["labour 1人次 H003"]],
  ["联系检修班,李平家的电表还没换", []],
  ["联系检修班,明天把李平家的电表换好", []],
  ["叫了工人,给李平送了两袋米", ["goods 大米 2袋 H001"]],
  // So much was built: that, and nothing solved besides.
  ["协调公司,装好太阳能灯12盏", ["works 太阳能灯 12盏"]],
  ["喊来工程队,修好了水渠3公里", ["works 水渠 3公里"]],
  ["协调公司,给刘军装好了路灯2盏", ["works 路灯 2盏 H003"]],
  ["联系供电公司,给刘军换了电表1块", ["solved 1件 H003"]],
  // Whom they called themselves, and who came along with us.
  ["李平喊来施工队,装好了水表", []],
  ["叫工作队,修好了刘军家水管", []],
  ["叫上技术服务组,给刘军修好了果树", ["labour 1人次 H003"]],
  // What was got, whatever two characters of it make.
  ["李平领地膜2卷", ["goods 地膜 2卷 H001"]],
  ["李桂花领化肥3袋", ["goods 化肥 3袋 H004"]],
  ["李桂花领导2人", []],
  ["领地面积30亩", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
