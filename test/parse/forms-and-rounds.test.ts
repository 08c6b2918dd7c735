import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** How often each of them was called on, whatever leads to them. */
test.each<[string, string[]]>([
  ["本月走访：李平1次、陈九斤2次、赵满仓1次", ["visit 1户次 H001", "visit 1户次 H007", "visit 2户次 H002"]],
  ["今年到李平家5次、陈九斤家3次", ["visit 3户次 H002", "visit 5户次 H001"]],
  ["户主：李平\n走访次数 3", ["visit 3户次 H001"]],
  ["走访次数：3次\n户主：李平", ["visit 3户次 H001"]],
  ["包户4户走访48次", ["visit 48户次"]],
  ["本人5户联系户走访62次", ["visit 62户次 H001+H002+H003+H004+H007"]],
  ["户均走访6次，共30户次", ["visit 30户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["走访李平、陈九斤3次", ["visit 3户次 H001", "visit 3户次 H002"]],
  ["走访李平，他家5次停电", ["visit 1户次 H001"]],
  ["走访12户，户均走访2次", ["visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money behind the names of those called on. */
test.each<[string, string[]]>([
  [
    "今天走访：李平300元，陈九斤500元",
    ["cash 300元 H001", "cash 500元 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "走访李平、陈九斤，李平300元，陈九斤500元",
    ["cash 300元 H001", "cash 500元 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "把几户都走了走，李平300元，陈九斤300元",
    ["cash 300元 H001", "cash 300元 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "慰问李平300元，陈九斤500元",
    ["cash 300元 H001", "cash 500元 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["走访李平、陈九斤，李平存款300元", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["走访李平。李平家欠300元", ["visit 1户次 H001"]],
  ["给李平300元，陈九斤500元", ["cash 300元 H001", "cash 500元 H002"]],
  ["几户都走了吗", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A visit told first, and then name by name; a list under its village. */
test.each<[string, string[]]>([
  [
    "今天到上坪村入户。李平，聊了会天；陈九斤，腰疼，给了500块钱；赵满仓，家里没人",
    ["cash 500元 H002", "talk 1次 H001", "visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007 missed"],
  ],
  [
    "春节走访情况汇报\n\n上坪村 2户\n李平 慰问金500\n陈九斤 慰问金300",
    ["cash 300元 H002", "cash 500元 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["走访12户，3户没人，其中赵满仓家没人", ["visit 1户次 H007 missed", "visit 2户次 missed", "visit 9户次"]],
  ["去了3户，下午3点，入李平、赵满仓户，收医保", ["visit 1户次", "visit 1户次 H001", "visit 1户次 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What a form or a title tells of, and to whom. */
test.each<[string, string[]]>([
  [
    "走访户：李平、陈九斤\n谈心内容：种什么",
    ["talk 1次 H001", "talk 1次 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["对李平进行了电话访问", ["talk 1次 H001"]],
  ["走访户：李平\n走访内容：测血压、讲用药", ["medical 1人次 H001", "visit 1户次 H001"]],
  ["发放坚果种苗：3248株", ["goods 坚果种苗 3248株"]],
  ["5月驻村情况\n驻村24天", ["stay 24天 2026-05-31"]],
  ["上坪村5月份驻村情况：驻村24天", ["stay 24天 2026-05-31"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["叮嘱李平每天测血压", []],
  ["今天驻村", ["stay 1天"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who was trained, what a pack holds, and what is held out with 把 or 将. */
test.each<[string, string[]]>([
  ["培训劳动力255人、输转104人次", ["job 104人", "trainee 255人次"]],
  ["给留守儿童发放装有文具、水杯的爱心包26份", ["goods 爱心包 26份"]],
  ["将大米、牛奶发放到14名老人手中", ["goods 大米 ?", "goods 牛奶 ?"]],
  ["给上坪村修了2座30立方米的消防蓄水池", ["works 消防蓄水池 2座"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["输转劳动力80人次", ["job 80人"]],
  ["每个装5份抗原和10个口罩", []],
  ["租专车分两批组织村民去办证", []],
  ["入户二三十户，填表一百四十来份", ["visit ~20户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
