import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string, string[]]>([
  // A figure told before, and what it should have been.
  ["李平那200元应该是300元", "correct", ["300元 H001"]],
  ["李平家那两袋应该是三袋", "correct", ["3袋 H001"]],
  ["李平的低保200元应该是300元", "other", []],
  ["李平家养的20只应该是25只", "other", []],
  ["李平借的500元应该是600元", "other", []],
  ["刘军家买的3袋应该是4袋", "other", []],
  ["李平说他家报的2亩应该是3亩", "other", []],
  ["给李平发的3袋应该是4袋", "correct", ["4袋 H001"]],
  ["给刘军买的4袋米应该是6袋", "correct", ["goods 大米 6袋 H003"]],
  ["给李平拿的2床被子应该是3床", "correct", ["goods 被子 3床 H001"]],
  ["李平说的4袋应该是5袋", "correct", ["5袋 H001"]],
  // Put down as another.
  ["米3袋写成5袋了", "correct", ["goods 大米 3袋"]],
  ["贷款5万写成50万了", "correct", ["loan 50000元"]],
  ["走访户数12户写成了21户", "correct", ["visit 12户次"]],
  ["是4袋,我写成7袋了", "correct", ["4袋"]],
  ["走访4户写成6户", "correct", ["visit 4户次"]],
  ["今天走访15户,我报成51户了", "correct", ["visit 15户次"]],
  ["走访4户写成3篇日记", "report", ["diary 3篇", "visit 4户次"]],
  ["入户9户,录成9条信息", "report", ["bulletin 9期", "visit 9户次"]],
  ["走访8户,填成8份表", "report", ["visit 8户次"]],
  ["走访6户报成了2户低保", "report", ["visit 6户次"]],
  ["走访12户、发资料30份", "report", ["leaflet 30份", "visit 12户次"]],
  ["走访李平,他家耕地4亩写成2亩,要求改", "report", ["visit 1户次 H001"]],
  ["李平的孙子作文写成了800字", "other", []],
  ["昨天走访的是李平,我报成刘军了", "correct", ["visit ? H001 2026-06-11"]],
  ["昨天走访的是李平", "report", ["visit 1户次 H001 2026-06-11"]],
  // Too few, by how many, and how many in all.
  ["我上午报的走访5户,少报了1户,应该6户", "correct", ["visit 6户次"]],
  ["少报了1户,是6户不是5户", "correct", ["visit 6户次"]],
  // Sent late, and nothing put right.
  ["漏报了,补一条:昨天走访李平家", "report", ["visit 1户次 H001 2026-06-11"]],
  [
    "漏报一条:昨天走访李平家,送米2袋",
    "report",
    ["goods 大米 2袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"],
  ],
  ["刚漏了一个,给李桂花也送了一袋米", "report", ["goods 大米 1袋 H004"]],
  ["漏报2户,走访了李平和李桂花", "report", ["visit 1户次 H001", "visit 1户次 H004"]],
  ["漏报一条,驻村2天", "report", ["stay 2天"]],
  ["漏报一条,屋场会1场", "report", ["outreach 1次"]],
  ["漏报了一次,电话联系李平", "report", ["talk 1次 H001"]],
  ["漏报了1户,应该是6户", "correct", ["visit 6户次"]],
  ["漏登了,联系方式改一下", "correct", []],
  // Not to be forgotten, by the sender or by all.
  ["记得走访李平", "plan", []],
  ["记着去看看李平", "plan", []],
  ["大家记得走访", "other", []],
  ["各位别忘了这周走访联系户,每户至少一次", "other", []],
  // Asked of all, or of whoever comes along; what somebody wrote.
  ["收到2袋化肥的请签字", "other", []],
  ["有困难的请联系我,今天走访李平家", "report", ["visit 1户次 H001"]],
  ["哪位领导有空一起去李平家", "other", []],
  ["李平家谁去走访过", "ask", []],
  ["今天和老支书一起去李平家", "report", ["visit 1户次 H001"]],
  ["我看了小李的日记,写得真好", "other", []],
  ["看了看李平", "report", ["visit 1户次 H001"]],
  // How far all are.
  ["本月走访排名", "ask", []],
  ["全镇进度", "ask", []],
  ["大家一起走访了李平", "report", ["visit 1户次 H001"]],
])("%s: %s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});
