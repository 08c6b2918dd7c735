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
