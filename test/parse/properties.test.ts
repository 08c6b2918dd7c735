import process from "node:process";
import fc from "fast-check";
import * as OpenCC from "opencc-js/cn2t";
import { expect, test } from "vitest";
import { createParser } from "../../src/parse/index.ts";
import type { Reading } from "../../src/parse/reading.ts";
import { devRoster, read, sentAt, shippedVocabulary } from "../support/reading.ts";

const own = ["李平", "陈九斤", "李桂花", "赵满仓"];
const things: readonly [string, string][] = [
  ["化肥", "袋"],
  ["面粉", "袋"],
  ["清油", "桶"],
  ["牛奶", "箱"],
  ["地膜", "卷"],
];

/** Reports as cadres write them, from parts. */
const report = fc
  .record({
    verb: fc.constantFrom("走访", "看望", "慰问"),
    name: fc.constantFrom(...own),
    suffix: fc.constantFrom("", "家", "户"),
    gifts: fc.array(fc.tuple(fc.constantFrom(...things), fc.integer({ min: 1, max: 99 })), { maxLength: 3 }),
    end: fc.constantFrom("", "。", ",宣讲医保政策", ",他说水窖漏水"),
  })
  .map(({ verb, name, suffix, gifts, end }) => {
    const list = gifts.map(([[thing, unit], figure]) => `${thing}${figure}${unit}`).join("、");
    return `${verb}${name}${suffix}${list === "" ? "" : `,送${list}`}${end}`;
  });

/** A reading without where its parts stood and how they were written. */
function facts(reading: Reading): unknown {
  return {
    intent: reading.intent,
    entries: reading.entries.map(({ span: _span, ...entry }) => entry),
    needs: reading.needs.map((need) => need.households),
    questions: reading.questions,
  };
}

test("never throws, and answers the same for the same text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom(..."走访李平家送化肥2袋,、。给各每户万十两缺没\n:|()@#一") }),
      ),
      (text) => {
        expect(read(text)).toEqual(read(text));
      },
    ),
    { numRuns: 500 },
  );
});

test("noise around and inside a report changes nothing", () => {
  fc.assert(
    fc.property(
      report,
      fc.constantFrom("@连心 ", "😀", " ", "\u200b", "【走访日志】"),
      fc.constantFrom("", "。", "!!", " 👍", "\n"),
      (text, before, after) => {
        expect(facts(read(before + text + after))).toEqual(facts(read(text)));
      },
    ),
  );
});

test("full width is half width", () => {
  fc.assert(
    fc.property(report, (text) => {
      const wide = text.replace(/[0-9,]/g, (character) =>
        String.fromCharCode(character.charCodeAt(0) + 0xfee0),
      );
      expect(facts(read(wide))).toEqual(facts(read(text)));
    }),
  );
});

test("traditional characters read as simplified ones", () => {
  const toTraditional = OpenCC.Converter({ from: "cn", to: "t" });
  fc.assert(
    fc.property(report, (text) => {
      expect(facts(read(toTraditional(text)))).toEqual(facts(read(text)));
    }),
  );
});

test("a household by another name is read the same", () => {
  const renamed = createParser(
    {
      ...devRoster,
      households: devRoster.households.map((household) =>
        household.id === "H001" ? { ...household, head: "瞿德昌" } : household,
      ),
    },
    shippedVocabulary,
  );
  fc.assert(
    fc.property(report, (text) => {
      fc.pre(text.includes("李平"));
      const there = renamed.read({ text: text.replaceAll("李平", "瞿德昌"), sender: "C03", sentAt });
      expect(facts(there)).toEqual(facts(read(text)));
    }),
  );
});

test("another figure changes that figure only", () => {
  fc.assert(
    fc.property(fc.constantFrom(...own), fc.integer({ min: 1, max: 9999 }), (name, figure) => {
      const quantities = read(`走访${name}家,送化肥${figure}袋、面粉1袋`).entries.map((entry) => [
        entry.item ?? entry.measure,
        entry.quantity,
      ]);
      expect(quantities).toEqual([
        ["visit", 1],
        ["化肥", figure],
        ["面粉", 1],
      ]);
    }),
  );
});

test.each([
  "走访李平家,送化肥2袋。",
  "一",
  "1",
  "(",
  "家",
  "给",
  "、",
  "没",
  "李",
  "每户",
  "是",
  "3-",
  " ",
  "说缺",
  "a ",
  "累计走访120户,本月走访20户,",
  "低保户5户、五保户2户,五保户每户1袋,",
  "给李平送了500元,给刘军送了同样的,",
  "正在给帮",
])("%s again and again takes time in proportion", (part) => expectInProportion("", part));

/** What a pattern begins to match, and then what it could divide in many ways. */
test.each([
  ["gave 1 ", "a"],
  ["gave 1 ", "a "],
  ["gave 2 quilts, ", "3 coats, "],
  ["visited ", "li ping today and "],
  ["2 50 kg ", "bag "],
  ["visited li ping and liu jun, ", "the latter "],
  ["gave 2 bags of flour to li ping", " and 3 to liu jun"],
  ["visited li ping on june 3", " and june 5"],
  ["送了", "一趟"],
  ["到李平家看", "1"],
  ["解决困难:", "吃水难3件、"],
])("%s, and %s again and again, takes time in proportion", expectInProportion);

/** What a pattern could divide in many ways, and then an end that makes it try all of them. */
test.each([
  ["李平说漏水,", "和", "没立即上门查看"],
  ["李平说漏水,我", "同带", "没立即上门查看"],
  ["", "们和", "没购买2万元农副产品"],
  ["走访李平,", "和他一起", "不把李平家的麦子收了"],
  ["走访李平,", "雨趁就", "不把李平家的麦子收了"],
  ["走访李平", ",树1棵", "送"],
  ["李平家里", "山洪", "了没"],
  ["走访“", "走访一户、", "x”"],
  ["走访", "李平(外出)、", "(外出)"],
  ["走访李平(外出)", "(", ""],
  ["", "应该", "没送米"],
  ["李平", "刚刚才", "没说米2袋"],
  ["", "昨天上个月", "没给他2袋米"],
  ["", "从李平家", "没到刘军家"],
  ["", "牛贩子给了", ""],
  ["李平家水管坏了。", "把他就给", "x"],
  ["走访李平,", "现已", "没解决"],
  ["走访李平,", "来了", "没解决漏水"],
  ["茶 3 ", "0 ", "株没"],
  ["走访李平,", "新的", "没解决"],
  ["", "更正:1。", "2袋"],
  ["更正:米1袋,", "应该是,", "2袋"],
  ["", "刚刚", "漏报,"],
  ["旱厕", "刚刚", "改没"],
  ["把上次落下的", "今天又", "没送去"],
])("%s, then %s again and again, then %s, takes time in proportion", expectInProportion);

function expectInProportion(front: string, part: string, end = ""): void {
  const time = (length: number) => {
    const text = front + part.repeat(Math.ceil((length - front.length - end.length) / part.length)) + end;
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run += 1) {
      const start = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };
  time(1000);
  // Ten times the text: ten times the work of this process, a hundred where it is quadratic. Half a millisecond is
  // noise.
  expect(time(10_000)).toBeLessThan(40 * Math.max(0.5, time(1000)));
}
