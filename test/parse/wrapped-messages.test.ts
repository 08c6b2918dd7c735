import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const intentAnd = (text: string) => [read(text).intent, ...told(text)];

// A bare title over a message says nothing: it is read as it is without it.
test.each(["工作汇报：\n", "【帮扶工作日志】\n", "今日工作汇报\n", "📋驻村日报📋\n\n", "[工作日誌]\n"])(
  "%s",
  (title) => {
    for (const text of [
      "上坪村5月工作汇总\n走访：36户次\n驻村：12天",
      "[转发消息]\n县医院 3月2日 10:20\n本院义诊120人次",
      "通知：各单位每户送慰问品1份，周五前报齐",
      "更正一下，昨天刘军家的米应该是3袋",
      "写错了，李平家是2桶油",
      "例：走访李平户，送大米2袋",
      "民情日记\n6月8日 晴\n到刘军家看了看，送油1桶",
      "「王强：请大家报一下」\n- - - - - -\n刘军家去了，送米1袋",
      "投诉！提醒太多了",
      "走访李平，送米2袋",
    ]) {
      expect(read(title + text).intent).toBe(read(text).intent);
      expect(told(title + text)).toEqual(told(text));
      expect(read(title + text).entries.map(({ total }) => total)).toEqual(
        read(text).entries.map(({ total }) => total),
      );
    }
  },
);

// A title that says of what, of when or how many, or that something is asked of.
test.each<[string, string[]]>([
  ["走访日志\n李平\n刘军", ["report", "visit 1户次 H001", "visit 1户次 H003"]],
  ["【入户记录】\n户主：刘军\n物资：米2袋", ["report", "goods 大米 2袋 H003", "visit 1户次 H003"]],
  ["工作日志\n3篇", ["report", "diary 3篇"]],
  ["工作汇报\n怎么报", ["ask"]],
  ["帮扶日志\n累计8篇", ["report", "diary 8篇"]],
  ["驻村日志\n一共十五篇", ["report", "diary 15篇"]],
  ["工作日志\n数量：4篇。", ["report", "diary 4篇"]],
  ["工作日志\n完成走访4户", ["report", "visit 4户次"]],
  ["日报\n昨天的", ["ask"]],
  ["日报\n发我一份", ["ask"]],
  ["日报\n先不要发了", ["command"]],
  ["日报\n走访刘军", ["report", "visit 1户次 H003"]],
  ["【帮扶日志】6月8日\n走访刘军", ["report", "visit 1户次 H003 2026-06-08"]],
])("%s", (text, read) => {
  expect(intentAnd(text)).toEqual(read);
});

// One pair of quotation marks around all of it.
test.each<[string, string[]]>([
  ["“李平家没在，东西放邻居家了”", ["report", "visit 1户次 H001 missed"]],
  [
    "「6.8走访刘军；6.9走访李平」。",
    ["report", "visit 1户次 H001 2026-06-09", "visit 1户次 H003 2026-06-08"],
  ],
  ['"给刘军家送去米1袋"', ["report", "goods 大米 1袋 H003"]],
  ["“户主：刘军\n物资：面粉2袋\n困难：无”", ["report", "goods 面粉 2袋 H003"]],
  [
    "“「王强：请大家报一下」\n- - - - - -\n刘军家去了，送米1袋”",
    ["report", "goods 大米 1袋 H003", "visit 1户次 H003"],
  ],
  // Two of them, somebody else's words, and what a household said.
  ["“走访李平”“走访刘军”", ["report", "visit 1户次 H001", "visit 1户次 H003"]],
  ["他说“走访刘军”", ["other"]],
  ["“感谢你们送来的化肥”", ["other"]],
  ["“你们送的面粉收到了，谢谢”", ["other"]],
  ["“你们帮我家掰了玉米，太谢谢了”", ["other"]],
  ["“给刘军送米2袋，他说谢谢你们”", ["report", "goods 大米 2袋 H003"]],
  ["“走访刘军，送米2袋，谢谢”", ["report", "goods 大米 2袋 H003", "visit 1户次 H003"]],
])("%s", (text, read) => {
  expect(intentAnd(text)).toEqual(read);
});

// A polite end says nothing of what stands in front of it.
test.each([
  "。以上情况请知悉",
  "，谢谢",
  "。特此汇报。",
  "。请领导审阅！",
  "。以上情况，请各位领导批评指正",
  "，謝謝",
])("%s", (end) => {
  for (const text of [
    "全县一季度汇总：走访5218户次、驻村1460天",
    "走访李平家，送米1袋。\n王强\n2026年6月8日",
    "户主|方式|物资|困难\n李平|入户|米1袋|无\n刘军|入户|油1桶|无",
    "每周五下午5点提醒大家报数",
    "给刘军的2袋化肥没送成，车坏在半道上了",
  ]) {
    expect(read(text + end).intent).toBe(read(text).intent);
    expect(told(text + end)).toEqual(told(text));
    expect(read(text + end).needs.length).toBe(read(text).needs.length);
  }
});

test.each<[string, string[]]>([
  ["谢谢", ["other"]],
  ["收到，谢谢", ["other"]],
  ["各单位5月20日前每户走访一次，请知悉", ["other"]],
])("%s", (text, read) => {
  expect(intentAnd(text)).toEqual(read);
});
