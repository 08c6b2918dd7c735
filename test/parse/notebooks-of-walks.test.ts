import { expect, it } from "vitest";
import { read, told } from "../support/reading.ts";

/** What one of theirs was at or had in hand, what a meal cost, who was found there after all and when: told in notebooks. */
it.each<[string, string[], string[]]>([
  ["走访李平家。他腿又疼了,老伴在给他贴膏药、熬药", ["visit 1户次 H001"], []],
  ["走访李平家,儿媳正在厨房给他熬药", ["visit 1户次 H001"], []],
  ["走访李平家,他不在家,他婆娘在给了她一瓶药", ["goods 药品 1瓶 H001", "visit 1户次 H001"], []],
  ["走访李平家,他老伴在,我给他熬了药", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["到李平家,他肩上扛着一袋化肥刚从地里回来", ["visit 1户次 H001"], []],
  ["到李桂花家,老人手里拿着一双鞋垫", ["visit 1户次 H004"], []],
  ["到李桂花家,我手里提着一桶油", ["goods 食用油 1桶 H004", "visit 1户次 H004"], []],
  ["手里提着一桶油来到刘军家", ["goods 食用油 1桶 H003", "visit 1户次 H003"], []],
  ["到刘军家,他爱人擀了面条,走时给留了二十块饭钱", ["visit 1户次 H003"], []],
  ["到刘军家,给他家做了饭,留下200元伙食费", ["cash 200元 H003", "labour 1人次 H003", "visit 1户次 H003"], []],
  ["走访刘军家,送米1袋。把钱交到他手里", ["goods 大米 1袋 H003", "visit 1户次 H003"], []],
  ["走访钱友,送米1袋", ["goods 大米 1袋 ?钱友", "visit 1户次 ?钱友"], []],
  ["到李平家,喊了几声没人答应。转到屋后才看见他老两口在修猪圈", ["visit 1户次 H001"], []],
  ["到李平家没人,邻居说才看见他在县城打工", ["visit 1户次 H001 missed"], []],
  [
    "走访刘军、李平、赵满仓。李平还在工地没回来",
    ["visit 1户次 H001 missed", "visit 1户次 H003", "visit 1户次 H007"],
    [],
  ],
  [
    "走访刘军、李平、赵满仓。李平儿子还在工地没回来",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007"],
    [],
  ],
  ["去刘军家,他担心拆了之后一家四口没处住", ["visit 1户次 H003"], ["他担心拆了之后一家四口没处住"]],
  ["下午又去了李平家,早上来的时候他不在", ["visit 1户次 H001"], []],
  ["下午又去了李平家,还是不在", ["visit 1户次 H001 missed"], []],
  ["沿着河堤往李平家走,他在门口晒太阳", ["visit 1户次 H001"], []],
  ["来往李平家走的人多", [], []],
  ["昨天下了一夜雨,走到李平家,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["昨天下雨,走访李平家,送米1袋", ["goods 大米 1袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"], []],
  [
    "李平的核桃不好卖,我在朋友圈和单位群里帮他吆喝,两天工夫卖出去六百斤",
    ["sale 核桃 600斤 H001"],
    ["李平的核桃不好卖"],
  ],
  ["李平的核桃我在群里帮他吆喝,他自己卖了六百斤", [], []],
  ["走访李平家,核桃一斤只肯出8块,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["走访李平家,米一袋只有10斤", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What was carried over, handed to whom was at work, promised, left unmet, or asked for by an office: no gift, no visit, no need. */
it.each<[string, string[], string[]]>([
  [
    "到李平家。他最头疼的是吃水,我答应跟水利站反映,争取今年能把水管接上去",
    ["visit 1户次 H001"],
    ["他最头疼的是吃水"],
  ],
  ["争取到今年项目资金5万元", ["project_funds 50000元"], []],
  ["帮李桂花搬家。我和小王扛东西,十几袋粮食、三床被子,累得直不起腰", ["labour 1人次 H004"], []],
  ["帮李桂花搬东西,带去米2袋", ["goods 大米 2袋 H004", "labour 1人次 H004"], []],
  [
    "到刘军家,他在嫁接核桃,我在一旁打下手,递了一上午的刀子和薄膜",
    ["goods 刀子 ? H003", "goods 地膜 ? H003", "labour 1人次 H003", "visit 1户次 H003"],
    [],
  ],
  ["刘军家盖房,他女婿在给他打下手", [], []],
  ["到李平家。屋里没有人。从他家出来,到刘军家", ["visit 1户次 H001 missed", "visit 1户次 H003"], []],
  ["到李平家坐了坐。从他家出来,到刘军家", ["visit 1户次 H001", "visit 1户次 H003"], []],
  ["到李桂花家。我把村里的应急被褥给她抱了两床", ["goods 应急被褥 2床 H004", "visit 1户次 H004"], []],
  ["走访李平,问清楚了需要的材料,写下来给他", ["visit 1户次 H001"], []],
  ["走访李平,他说需要的手续一直办不下来", ["visit 1户次 H001"], ["需要的手续一直办不下来"]],
  ["走访李平。他说别的都好,就是去县医院的班车停了", ["visit 1户次 H001"], ["就是去县医院的班车停了"]],
  ["班车停了,走到李平家", ["visit 1户次 H001"], []],
  ["走访李平。叫上村里的两个党员,帮他锄了一天草", ["labour 3人次 H001", "visit 1户次 H001"], []],
  ["慰问三个党员,送米3袋", ["goods 大米 3袋", "visit 3户次"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
