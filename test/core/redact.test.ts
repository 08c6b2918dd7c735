import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redact } from "../../src/core/redact.ts";

// Made-up numbers with correct check digits; 622301 is a county's code.
const id = "622301198001011235";
const idX = "62230119800101118X";
const oldId = "622301800101123";
const card = "6222020200112233446";
const card16 = "4367421234567896";
const mobile = "13812345678";
/** Valid as a card; its digits from the second on are a valid ID. */
const cardAroundId = "2622301198001011235";

describe("what is replaced", () => {
  test.each([
    [id, "〔身份证〕"],
    [idX, "〔身份证〕"],
    [idX.toLowerCase(), "〔身份证〕"],
    [
      "\uff16\uff12\uff12\uff13\uff10\uff11\uff11\uff19\uff18\uff10\uff10\uff11\uff10\uff11\uff11\uff11\uff18\uff38",
      "〔身份证〕",
    ],
    ["62230119800101118×", "〔身份证〕"],
    ["622301 19800101 1235", "〔身份证〕"],
    ["622301-19800101-1235", "〔身份证〕"],
    ["6 2 2 3 0 1 1 9 8 0 0 1 0 1 1 2 3 5", "〔身份证〕"],
    ["622301\u200b19800101\u200b1235", "〔身份证〕"],
    [oldId, "〔身份证〕"],
    ["622301 800101 123", "〔身份证〕"],
    [card, "〔银行卡〕"],
    [card16, "〔银行卡〕"],
    ["4367 4212 3456 7896", "〔银行卡〕"],
    ["4367-4212-3456-7896", "〔银行卡〕"],
    ["6222 0202 0011 2233 446", "〔银行卡〕"],
    ["622202 0200112233446", "〔银行卡〕"],
    [mobile, "〔手机号〕"],
    ["138 1234 5678", "〔手机号〕"],
    ["138-1234-5678", "〔手机号〕"],
    ["138.1234.5678", "〔手机号〕"],
    ["\uff11\uff13\uff18\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18", "〔手机号〕"],
    ["8613812345678", "〔手机号〕"],
    ["008613812345678", "〔手机号〕"],
    ["+86 138 1234 5678", "+86 〔手机号〕"],
    ["+86-13812345678", "+86-〔手机号〕"],
    ["一三八一二三四五六七八", "〔手机号〕"],
    ["幺三八幺二三四五六七八", "〔手机号〕"],
    ["1 3 8 1 2 3 4 5 6 7 8", "〔手机号〕"],
    // among other words
    [`走访孙有田(身份证${id}),送化肥2袋`, "走访孙有田(身份证〔身份证〕),送化肥2袋"],
    [`电话${mobile}化肥2袋`, "电话〔手机号〕化肥2袋"],
    [`${mobile}/13987654321`, "〔手机号〕/〔手机号〕"],
    [`2026-03-05 ${mobile}`, "2026-03-05 〔手机号〕"],
    [`1.${mobile}`, "1.〔手机号〕"],
    [`${mobile}x2`, "〔手机号〕x2"],
    ["电话一三八一二三四五六七八一直打不通", "电话〔手机号〕一直打不通"],
    [`${mobile}${id}`, "〔手机号〕〔身份证〕"],
    [`${mobile}${idX}`, "〔手机号〕〔身份证〕"],
    [`卡号${card},${id}`, "卡号〔银行卡〕,〔身份证〕"],
    [`tel${mobile}`, "tel〔手机号〕"],
    // glued to further digits: none of the number is left, a figure behind a mobile number is
    ["电话138123456788月3日走访", "电话〔手机号〕8月3日走访"],
    ["1381234567812袋", "〔手机号〕12袋"],
    ["86138123456788月3日", "〔手机号〕8月3日"],
    ["138123456789", "〔手机号〕9"],
    ["13812345678901234", "〔手机号〕"],
    ["银行卡6222020200112233445", "银行卡〔身份证〕"], // no card, but an ID stands in it
    [`3${id}`, "〔身份证〕"],
    [`${id}7`, "〔身份证〕"],
    [`${id}${mobile}9`, "〔身份证〕〔手机号〕9"],
    [cardAroundId, "〔银行卡〕"],
  ])("%s", (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });
});

describe("what is left alone", () => {
  test.each([
    "",
    "走访孙有田户,送化肥2袋",
    "20260305走访李平",
    "2026-03-05走访李平,2026-03-07走访陈九斤",
    "2026-03-05 2026-03-07 2026-03-09",
    "2026 2025 2024 2023",
    "协调贷款1200000元,项目资金1.36亿",
    "12345678901", // eleven digits, but no mobile number begins with 12
    "1381234567", // ten
    "投资13,000,000元",
    "户编号H021、H0021",
    "化肥10 20 30 40 50 60 70",
    "150 200 300 50",
    "3.5走访,3.7走访",
    "622301198001011239", // wrong check digit, and no card either
    "622301198013011230", // no thirteenth month
    "6222020200112233447", // fails Luhn
    "一百二十三户,三百五十人",
    "0612-3",
    "更正0612-3,3袋",
    "撤回0820-15",
    "9:00到17:30,8.20-8.22",
    "①走访②走访",
    "2袋x3户",
    "0936-8212345", // a landline
    "12345 67890 12345",
  ])("%s", (text) => {
    expect(redact(text)).toBe(text);
  });
});

test("no ID number gets through, however it is spaced and whatever stands around it", () => {
  const words = fc.constantFrom("", "走访李平,", "化肥2袋", "电话", "(", "1.", "2026-03-05 ", "身份证号:");
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });
  const day = fc.date({
    min: new Date("1920-01-01"),
    max: new Date("2025-12-31"),
    noInvalidDate: true,
  });
  const gaps = fc.array(fc.constantFrom("", "", "", " ", "-", "\u200b", " "), {
    minLength: 18,
    maxLength: 18,
  });
  fc.assert(
    fc.property(words, digits, day, gaps, words, (before, order, born, gap, after) => {
      const body = `622301${born.toISOString().slice(0, 10).replaceAll("-", "")}${order.join("")}`;
      const full = body + checkDigit(body);
      const spaced = [...full].map((digit, index) => digit + (index < 17 ? gap[index] : "")).join("");
      const redacted = redact(`${before}${spaced}${after.replace(/^[\d.-]+/, "")}`);
      expect(redacted).toContain("〔身份证〕");
      expect(redacted.replace(/[^0-9X]/g, "")).not.toContain(full);
    }),
  );
});

test("is stable: what was redacted once stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789Xx一三八 -.送袋/") }), (text) => {
      expect(redact(redact(text))).toBe(redact(text));
    }),
  );
});

test("leaves text without long numbers as it is", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("送", "化肥", "12", "3.5", ",", "李平", " ", "2026-03-05", "x")),
      (parts) => {
        const text = parts.join("袋");
        expect(redact(text)).toBe(text);
      },
    ),
  );
});

/** Written anew from GB 11643, so that the test does not share the code's table. */
function checkDigit(body: string): string {
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  const value = (12 - (sum % 11)) % 11;
  return value === 10 ? "X" : String(value);
}
