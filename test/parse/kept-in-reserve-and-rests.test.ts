import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Given to be kept in reserve; and what the sender keeps himself. */
test.each<[string, string[]]>([
  ["给刘军送了2箱水备用", ["goods 水 2箱 H003"]],
  ["给刘军家拿了沙袋10个备用", ["goods 沙袋 10个 H003"]],
  ["给刘军备用的药2盒", ["goods 药品 2盒 H003"]],
  ["带了3箱水，给刘军2箱，1箱备用", ["goods 水 2箱 H003"]],
  ["给刘军送了2箱水，留了1箱备用", ["goods 水 2箱 H003"]],
  ["买了5袋米备用", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The day beside a festival; and a stretch of time before it, which is no day. */
test.each<[string, string[]]>([
  ["元旦前一天去了刘军家", ["visit 1户次 H003 2025-12-31"]],
  ["五一的后一天去了刘军家", ["visit 1户次 H003 2026-05-02"]],
  ["清明节第二天给刘军送米一袋", ["goods 大米 1袋 H003 2026-04-06"]],
  ["去年国庆前一天去了刘军家", ["visit 1户次 H003 2025-09-30"]],
  ["五一前去了刘军家", ["visit 1户次 H003"]],
  ["端午前去了刘军家", ["visit 1户次 H003"]],
  ["上个季度走访20户", ["visit 20户次 2026-03-31"]],
  ["这个季度走访20户", ["visit 20户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Lodged in a village from one day to another; and where somebody lives. */
test.each<[string, string[]]>([
  ["6月1号到3号一直住在上坪村，4号才回城", ["stay 3天 2026-06-01 –2026-06-03"]],
  ["6月1日—3日我们都住在上坪村", ["stay 3天 2026-06-01 –2026-06-03"]],
  ["刘军6月1日到3日住在上坪村", []],
  ["刘军住在上坪村3组", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Talked so long with somebody; and what others talked over. */
test.each<[string, string[]]>([
  ["同刘军谈了一下午的心", ["talk 1次 H003"]],
  ["跟刘军谈了一上午", ["talk 1次 H003"]],
  ["去刘军家，陪他说了说话", ["talk 1次 H003", "visit 1户次 H003"]],
  ["刘军跟儿子谈了一下午", []],
  ["刘军家儿子谈了对象", []],
  ["跟供电所谈了一下午", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A policy of this year or the next is told of now; what was done this year is of this year. */
test.each<[string, string[]]>([
  ["到刘军家，给他讲今年的养老政策", ["outreach 1次 H003", "visit 1户次 H003"]],
  ["给刘军讲了讲明年的医保政策", ["outreach 1次 H003"]],
  ["到刘军家里给他说了说医保政策", ["outreach 1次 H003", "visit 1户次 H003"]],
  ["到刘军家坐了一会他说他说屋顶漏水", ["visit 1户次 H003"]],
  ["宣传去年的收入", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Called on once more; and those who were seen by others. */
test.each<[string, string[]]>([
  ["昨天给刘军送了米一袋，今天又去看他", ["goods 大米 1袋 H003 2026-06-11", "visit 1户次 H003"]],
  ["前天去了李平家，昨天又去看了他一次", ["visit 1户次 H001 2026-06-10", "visit 1户次 H001 2026-06-11"]],
  ["昨天给刘军送了米一袋，今天又去看他家的猪", ["goods 大米 1袋 H003 2026-06-11"]],
  ["刘军说他儿子又去看他了", []],
  ["给刘军送了药1盒，明天再去看他", ["goods 药品 1盒 H003"]],
  ["今天跑完了刘军、李桂花两家", ["visit 1户次 H003", "visit 1户次 H004"]],
  ["刘军的贷款手续我跑完了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The hour of a part of the day; and points that were made. */
test.each<[string, string[]]>([
  ["从早上八点一直到十二点给大家量血压，一共量了46个人", ["medical 46人次"]],
  ["早上八点帮刘军收玉米", ["labour 1人次 H003"]],
  ["上午大家提了三点意见", ["suggestion 3条"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The rest, which the household pays or which is to come; and the rest that was given. */
test.each<[string, string[]]>([
  ["给刘军补助了三千元，剩下的七千他自己出", ["cash 3000元 H003"]],
  ["补助刘军三千元，另外七千他家自己想办法", ["cash 3000元 H003"]],
  ["补助刘军三千元，剩下的两千下个月给", ["cash 3000元 H003"]],
  ["补助刘军三千元，剩下的两千我自己掏的", ["cash 5000元 H003"]],
  ["给刘军300元，剩下的500元给了李桂花", ["cash 300元 H003", "cash 500元 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How often something was held, told behind who held it. */
test.each<[string, string[]]>([
  ["产业园召开了三次推进会", ["meeting 3次"]],
  ["合作社开了两次协调会", ["meeting 2次"]],
  ["冬枣管理搞了3场培训", ["training 3场"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
