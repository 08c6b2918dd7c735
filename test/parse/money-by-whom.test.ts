import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// Money handed to households is cash, what is raised for the village project funds; and whom things were brought to.
test.each<[string, string[]]>([
  ["将扶贫款500元送到李平手中", ["cash 500元 H001"]],
  ["将助学金2000元送到了李平家", ["cash 2000元 H001", "visit 1户次 H001"]],
  ["将低保金500元送到李平家", ["visit 1户次 H001"]],
  ["民政局把助学金2000元送到李平家", ["visit 1户次 H001"]],
  ["李平把助学金2000元交到学校", []],
  ["把扶贫资金5000元送到李平家中", ["cash 5000元 H001", "visit 1户次 H001"]],
  ["把8000元扶贫资金送到16户", ["cash 8000元"]],
  ["为16户发放产业资金3.2万元", ["cash 32000元"]],
  ["为5户争取产业资金3.2万元", ["project_funds 32000元"]],
  ["把3万元产业资金送到村委会", ["project_funds 30000元"]],
  ["投入资金5万元帮扶16户", ["project_funds 50000元"]],
  ["给李平送大米3袋,扶贫款500元", ["cash 500元 H001", "goods 大米 3袋 H001"]],
  ["捐助面粉30袋,救济款2万元", ["cash 20000元", "goods 面粉 30袋"]],
  ["李平欠扶贫款5000元", []],
  ["筹集帮扶资金5万元", ["project_funds 50000元"]],
  ["到位扶贫款5万元", ["project_funds 50000元"]],
  ["为李平筹集帮扶资金5000元", ["cash 5000元 H001"]],
  ["筹集帮扶资金5万元,慰问困难户50户", ["cash 50000元", "visit 50户次"]],
  ["筹措10.5万元编制村庄规划", ["project_funds 105000元"]],
  ["筹措3万元慰问困难户", ["cash 30000元", "visit ?户次"]],
  ["李平家筹措3万元建房", []],
  ["争取上级12万元,修复小学", ["project_funds 120000元"]],
  // Given.
  ["给予李平500元", ["cash 500元 H001"]],
  ["给予慰问资金和慰问品共计4.2万元", ["goods_value 42000元"]],
  ["给予李平关怀", []],
  ["李平给予我们很大支持", []],
  // To whom.
  [
    "来到李平、李桂花等贫困家庭中,送上米2袋",
    ["goods 大米 2袋 H001+H004", "visit 1户次 H001", "visit 1户次 H004"],
  ],
  ["李平是贫困家庭,送上米2袋", ["goods 大米 2袋 H001"]],
  ["把面粉送到两个贫困户手中", ["goods 面粉 ?"]],
  ["给两个贫困户送面粉2袋", ["goods 面粉 2袋"]],
  ["向30名特困户、12名孤儿家庭各送去1袋面粉", ["goods 面粉 42袋"]],
  ["义诊和提供医疗保健咨询300多人次", ["medical ~300人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each(["明天将助学金2000元送到李平家", "将为李平申请助学金2000元", "助学金2000元将发给李平"])(
  "%s: a plan",
  (text) => {
    expect(read(text).intent).toBe("plan");
  },
);

test("李平咨询医保政策: a need", () => {
  expect(read("李平咨询医保政策").needs).toHaveLength(1);
});
