import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[]]>([
  [
    "6月10日走访情况:\n李平——送米1袋\n陈九斤——家中无人",
    ["goods 大米 1袋 H001 2026-06-10", "visit 1户次 H001 2026-06-10", "visit 1户次 H002 2026-06-10 missed"],
  ],
  [
    "走访记录(2026-6-10):李平户,发资料2份;陈九斤户,谈心一次",
    [
      "leaflet 2份 H001 2026-06-10",
      "talk 1次 H002 2026-06-10",
      "visit 1户次 H001 2026-06-10",
      "visit 1户次 H002 2026-06-10",
    ],
  ],
  [
    "日期,户主,事项,数量\n6/3,李平,送鸡苗,20只\n6/4,陈九斤,入户,1次",
    ["goods 鸡苗 20只 H001 2026-06-03", "visit 1户次 H002 2026-06-04"],
  ],
  [
    "序号,户主,物资,数量,单位\n1,李平,化肥,2,袋\n2,陈九斤,地膜,3,卷",
    ["goods 化肥 2袋 H001", "goods 地膜 3卷 H002"],
  ],
  ["户主|物资|数量\n李平|鸡苗|20只", ["goods 鸡苗 20只 H001"]],
  ["李平|入户|2026-6-10|送化肥3袋", ["goods 化肥 3袋 H001 2026-06-10", "visit 1户次 H001 2026-06-10"]],
  ["户主\t面粉(袋)\t慰问金\n李平\t2\t0", ["goods 面粉 2袋 H001"]],
  ["户主:李平;时间:6月10日;物资:大米1袋", ["goods 大米 1袋 H001 2026-06-10"]],
  ["走访日期:6月10日\n户主:李平", ["visit 1户次 H001 2026-06-10"]],
  [
    "一、入户走访\n李平、陈九斤\n二、发放物资\n李平大米1袋",
    ["goods 大米 1袋 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["慰问金发放名单\n李平 500\n陈九斤 300", ["cash 300元 H002", "cash 500元 H001"]],
  ["入户走访:李平、陈九斤各1次,赵满仓2次", ["visit 1户次 H001", "visit 1户次 H002", "visit 2户次 H007"]],
  ["走访:5户\n慰问金:0\n培训:0", ["visit 5户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each<[string, string[]]>([
  ["给李平、陈九斤各送化肥2袋,共4袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H002"]],
  ["给李平、陈九斤共发猪苗6头,户均3头", ["goods 猪苗 6头 H001+H002"]],
  ["走访牧户20户,户均草籽3斤,共发放草籽60斤", ["goods 草籽 60斤", "visit 20户次"]],
  [
    "走访12户,发放化肥共24袋,其中李平4袋",
    ["goods 化肥 20袋", "goods 化肥 4袋 H001", "visit 1户次 H001", "visit 11户次"],
  ],
  [
    "上午走访李平,下午走访陈九斤,两家各送油1桶",
    ["goods 食用油 1桶 H001", "goods 食用油 1桶 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["给李平、陈九斤两户协调贷款共5万元", ["loan 50000元 H001+H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each<[string, number]>([
  ["李平家缺化肥5袋,想要一台微耕机", 2],
  ["李平家屋顶漏雨,想请村里帮忙修一下", 1],
  ["李平说井抽不上水了让咱给协调一下", 1],
  ["李平眼睛不好,想做手术又没钱", 1],
  ["李平去年摔断了腿", 0],
  ["收了李平一份申请表", 0],
])("%s: %i needs", (text, count) => {
  expect(read(text).needs.length).toBe(count);
});

/** Labels in whatever words: the value behind them, what is told. */
const goneTo = ["visit 1户次 H001", "visit 1户次 H002"];
test.each([
  ...[
    "去哪家",
    "去了哪户",
    "走了谁家",
    "看望了哪些人",
    "已走",
    "走过的户",
    "跑过的人家",
    "走访的人家",
    "拜访对象",
  ],
])("%s: asks which houses were gone to", (label) => {
  expect(told(`${label}：李平、陈九斤\n备注：无`)).toEqual(goneTo);
});

test.each<[string, string[], number]>([
  ["领的人：李平\n物资：大米1袋", ["goods 大米 1袋 H001"], 0],
  ["给谁家：李平\n给了啥：大米1袋", ["goods 大米 1袋 H001"], 0],
  ["反映人：李平\n反映问题：屋顶漏雨", [], 1],
  ["户主：李平\n几号：6月10日\n物资：大米1袋", ["goods 大米 1袋 H001 2026-06-10"], 0],
  ["户主：李平\n啥时候去的：6月10日", ["visit 1户次 H001 2026-06-10"], 0],
  ["户主：李平\n帮了啥：劈柴", ["labour 1人次 H001"], 0],
  ["户主：李平\n所做工作：修羊圈", ["labour 1人次 H001"], 0],
  ["户主：李平\n生产情况：收玉米", [], 0],
  ["户主：李平\n捎的东西：暖壶2个", ["goods 暖壶 2个 H001"], 0],
  ["户主：李平\n还差啥：遮阳网", [], 1],
  ["户主：李平\n急需：遮阳网", [], 1],
  ["户主：李平\n需协调事项：厨房灯线老化", [], 1],
  ["户主：李平\n还缺：无", [], 0],
  ["户主：李平\n下回带啥：化肥2袋", [], 0],
  ["户主：李平\n接下来：送化肥2袋", [], 0],
  ["户主：李平\n怎么联系的：微信视频", ["talk 1次 H001"], 0],
  ["户主：李平\n同去：赵满仓\n物资：大米1袋", ["goods 大米 1袋 H001"], 0],
  ["户主：李平\n经办人：赵满仓\n物资：大米1袋", ["goods 大米 1袋 H001"], 0],
  ["已走：李平\n未走：陈九斤、赵满仓\n物资：大米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"], 0],
  ["已走访：李平\n没见到：陈九斤", ["visit 1户次 H001", "visit 1户次 H002 missed"], 0],
  ["待走访：李平\n未访：陈九斤", [], 0],
  ["下周走访计划：李平\n户主：陈九斤\n物资：大米1袋", ["goods 大米 1袋 H002"], 0],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual([...entries].sort());
  expect(read(text).needs.length).toBe(needs);
  expect(read(text).questions).toEqual([]);
});

test.each(["谁还没走访：上坪村", "去哪家\n李平还是陈九斤？", "what's my progress"])(
  "%s still asks",
  (text) => {
    expect(read(text).intent).toBe("ask");
  },
);

const form: [string, string][] = [
  ["去哪家", "李平"],
  ["哪天去", "6月10日"],
  ["给了啥", "大米1袋、暖壶2个"],
  ["还缺", "屋顶漏雨"],
];
test.each<[string, (label: string, value: string) => string, string]>([
  ["=", (label, value) => `${label}=${value}`, "\n"],
  ["=>", (label, value) => `${label}=>${value}`, "\n"],
  [">", (label, value) => `${label}>${value}`, "\n"],
  ["~", (label, value) => `${label}~${value}`, "\n"],
  ["a space", (label, value) => `${label} ${value}`, "\n"],
  ["【】 on lines", (label, value) => `【${label}】${value}`, "\n"],
  ["【】 in one line", (label, value) => `【${label}】${value}`, ""],
  ["〖〗", (label, value) => `〖${label}〗：${value}`, "\n"],
  ["◆", (label, value) => `◆${label}◆ ${value}`, "\n"],
  ["quotes", (label, value) => `“${label}”${value}`, "\n"],
  ["#", (label, value) => `#${label}# ${value}`, "\n"],
  ["brackets", (label, value) => `（${label}）${value}`, "\n"],
  ["dots", (label, value) => `•${label}：${value}`, "\n"],
  ["stars", (label, value) => `* ${label} ${value}`, "\n"],
  ["pictures", (label, value) => `👉${label}：${value}`, "\n"],
  ["、", (label, value) => `${label}：${value}`, "、"],
  ["bars", (label, value) => `${label}=${value}`, " | "],
])("a form parted by %s", (_, line, join) => {
  const text = form.map(([label, value]) => line(label, value)).join(join);
  expect(told(text)).toEqual([
    "goods 大米 1袋 H001 2026-06-10",
    "goods 暖壶 2个 H001 2026-06-10",
    "visit 1户次 H001 2026-06-10",
  ]);
  expect(read(text).needs.map((need) => need.text)).toEqual(["屋顶漏雨"]);
});

test.each<[string, string[]]>([
  ["买买提·吐尔逊家去了", ["visit 1户次 H060"]], // a dot inside a name parts nothing
  ["【走访日志】走访李平，送大米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]], // one title is no form
  ["走访李平（物资）大米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
])("%s is no form", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** A label that names whose it is. */
test.each<[string, [string[], string][]]>([
  ["李平诉求：孙子想转到县城上学\n陈九斤诉求：无", [[["H001"], "转到县城上学"]]],
  ["李平需求：化肥2袋", [[["H001"], "化肥2袋"]]],
  [
    "李平家困难：房屋漏水、水管老化",
    [
      [["H001"], "房屋漏水"],
      [["H001"], "水管老化"],
    ],
  ],
  [
    "陈九斤需求：缺化肥；刘军需求：缺种子",
    [
      [["H002"], "缺化肥"],
      [["H003"], "缺种子"],
    ],
  ],
  ["走访李平、陈九斤\n李平存在问题：水窖坏了\n陈九斤存在问题：暂无", [[["H001"], "水窖坏了"]]],
  ["李平需求：无", []],
  ["李平诉求：修水渠，已解决", []],
  ["李平物资：送米2袋", []],
])("%s", (text, expected) => {
  const { needs } = read(text);
  expect(needs.map((need) => need.households)).toEqual(expected.map(([households]) => households));
  needs.forEach((need, at) => {
    expect(need.text).toContain(expected[at]?.[1]);
  });
});

test.each<[string, string[]]>([
  ["李平需求：化肥2袋", []],
  ["李平物资：送米2袋", ["goods 大米 2袋 H001"]],
  ["李平：化肥2袋", ["goods 化肥 2袋 H001"]],
  ["李平诉求：修水渠，已解决", ["solved 1件 H001"]],
  [
    "走访人：赵敏\n被访户：李平、陈九斤\n慰问：每户大米1袋\n李平诉求：缺水",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
])("%s tells", (text, expected) => {
  expect(told(text)).toEqual([...expected].sort());
});

/** Days in the village, good deeds and suggestions on lines of their own. */
test.each<[string, string[]]>([
  [
    "驻村时间：6月1日—6月5日\n走访：李平\n办实事：为李平办好残疾证1件",
    [
      "solved 1件 H001 2026-06-01 –2026-06-05",
      "stay 5天 2026-06-01 –2026-06-05",
      "visit 1户次 H001 2026-06-01 –2026-06-05",
    ],
  ],
  [
    "驻村时间：6月1日至6月5日\n驻村天数：4天\n走访：李平",
    ["stay 4天 2026-06-01 –2026-06-05", "visit 1户次 H001 2026-06-01 –2026-06-05"],
  ],
  ["办实事：替赵满仓代办社保1件", ["solved 1件 H007"]],
  ["督导事项：环境整治\n召开现场会：1次\n提出意见：5条", ["meeting 1次", "suggestion 5条"]],
  ["提出整改意见6条", ["suggestion 6条"]],
  ["义诊登记\n地点：上坪村文化室\n义诊人数：36人", ["medical 36人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["驻村时间：6月1日\n走访：李平", ["visit 1户次 H001 2026-06-01"]],
  [
    "姓名：孙晓梅\n驻村时间：2025年5月1日至2026年5月1日\n走访：李平",
    ["visit 1户次 H001 2025-05-01 –2026-05-01"],
  ],
  ["办实事：为刘军送化肥2袋", ["goods 化肥 2袋 H003"]],
  ["李平提出意见，说水费太贵", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
