import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// ~ between clauses is a comma.
test.each<[string, string[]]>([
  ["给刘军家送米2袋～一袋50斤～", ["goods 大米 2袋 H003"]],
  ["慰问金：李平、刘军各300～赵满仓500", ["cash 300元 H001", "cash 300元 H003", "cash 500元 H007"]],
  ["引进养鸡项目1个～总投资40万元", ["project 1个", "project_funds 400000元"]],
  ["前天李平家～昨天刘军家～都上门看过了", ["visit 1户次 H001 2026-06-10", "visit 1户次 H003 2026-06-11"]],
  ["李平家~~去过了~~送 毛 巾 2 条", ["goods 毛巾 2条 H001", "visit 1户次 H001"]],
  ["领苗木：李平20棵～刘军35棵～赵满仓还没来领", ["goods 苗木 20棵 H001", "goods 苗木 35棵 H003"]],
  ["6月8日～走访李平，送油1桶", ["goods 食用油 1桶 H001 2026-06-08", "visit 1户次 H001 2026-06-08"]],
  // From the one to the other.
  ["给刘军送米2~3袋", ["goods 大米 ~2袋 H003"]],
  ["给刘军送米三～五袋", ["goods 大米 ~3袋 H003"]],
  ["6月1日～5日驻村", ["stay 5天 2026-06-01 –2026-06-05"]],
  ["6.8～6.10驻村，走访4户", ["stay 3天 2026-06-08 –2026-06-10", "visit 4户次 2026-06-08 –2026-06-10"]],
  ["周一～三驻村", ["stay 3天 2026-06-08 –2026-06-10"]],
  ["腊月二十～正月初三驻村", ["stay 13天 2026-02-07 –2026-02-19"]],
  ["给刘军送油2桶～4桶", ["goods 食用油 ~2桶 H003"]],
  ["送大米2袋～3袋面粉", ["goods 大米 2袋", "goods 面粉 3袋"]],
  ["周二～三组走访", ["visit ?户次 2026-06-09"]],
  // Between the names of one row, and the things.
  ["李平～刘军～李桂花都走访了", ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H004"]],
  ["李平家～刘军家没人", ["visit 1户次 H001 missed", "visit 1户次 H003 missed"]],
  ["跟李平～刘军拉家常", ["talk 1次 H001", "talk 1次 H003"]],
  ["替李平～刘军收玉米", ["labour 1人次 H001+H003"]],
  ["走访李平～刘军没在家", ["visit 1户次 H001", "visit 1户次 H003 missed"]],
  ["走访李平～刘军家送米2袋", ["goods 大米 2袋 H003", "visit 1户次 H001"]],
  ["送刘军大米～面粉各2袋", ["goods 大米 2袋 H003", "goods 面粉 2袋 H003"]],
  ["送地膜～化肥给刘军", ["goods 化肥 ? H003", "goods 地膜 ? H003"]],
  ["送刘军大米2袋～面粉1袋也送到了", ["goods 大米 2袋 H003", "goods 面粉 1袋 H003"]],
  // Between two places.
  ["硬化五里铺村～石家坪村公路3公里", ["works 公路 3公里"]],
  ["修了村口～学校的路2公里", ["works 路 2公里"]],
  ["修了学校～硬化村道2公里", ["works 村道 2公里"]],
  // Behind what waits for its object.
  ["帮刘军卖～玉米500斤", ["sale 玉米 500斤 H003"]],
  ["推荐刘军～到厂里上班", ["job ?人 H003"]],
  ["介绍刘军务工～去了李平家", ["job ?人 H003", "visit 1户次 H001"]],
  ["问刘军有啥需要～送米1袋", ["goods 大米 1袋 H003"]],
  // Drawn out, behind a label, or at the end.
  ["去～刘军～家！送米1袋", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  ["户主～刘军\n物资～米2袋\n困难～无", ["goods 大米 2袋 H003"]],
  ["刘军家走访了～", ["visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string]>([
  ["收到～", "other"],
  ["我的进度～", "ask"],
  ["好的～明天去走访李平～", "plan"],
  ["请假6.10~6.15", "command"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

// A need is of whom it is told of.
test.each<[string, string[][]]>([
  ["走访2户：李平、刘军～李平家要求修护坡", [["H001"]]],
  ["李平要求修门口排水沟～刘军反映村口路灯不亮", [["H001"], ["H003"]]],
])("%s", (text, households) => {
  expect(read(text).needs.map((need) => need.households)).toEqual(households);
});

test.each(["刘军希望～修一下路", "刘军需要～2袋化肥", "刘军要求～解决饮水"])("%s", (text) => {
  expect(told(text)).toEqual([]);
  expect(read(text).needs.map(({ households }) => households)).toEqual([["H003"]]);
});
