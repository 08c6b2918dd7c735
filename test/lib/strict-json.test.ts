import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/lib/strict-json.ts";

const bytes = (text: string) => Buffer.from(text);

describe("parseJson", () => {
  test("reads JSON as it is", () => {
    expect(parseJson(bytes('{"a":[1,"[[[{{{\\"",null]}'))).toEqual({ a: [1, '[[[{{{"', null] });
  });

  test("takes 32 brackets in one another", () => {
    expect(() => parseJson(bytes("[".repeat(32) + "]".repeat(32)))).not.toThrow();
  });

  test.each([
    ["33 brackets", bytes("[".repeat(33) + "]".repeat(33)), "json-too-deep"],
    ["10,000 brackets", bytes("[".repeat(10_000) + "]".repeat(10_000)), "json-too-deep"],
    ["10,000 brackets never closed", bytes('{"a":'.repeat(10_000)), "json-too-deep"],
    ["invalid UTF-8", Buffer.from([0x22, 0xff, 0xfe, 0x22]), "invalid-utf8"],
    ["half a character", Buffer.from('"户').subarray(0, 3), "invalid-utf8"],
    ["a byte order mark", bytes('\ufeff{"a":1}'), "invalid-json"],
    ["nothing", bytes(""), "invalid-json"],
    ["text behind", bytes("{} {}"), "invalid-json"],
    ["a comment", bytes("{} // x"), "invalid-json"],
  ])("refuses %s", (_name, input, code) => {
    expect(() => parseJson(input)).toThrow(expect.objectContaining({ status: 400, code }));
  });

  test("a refusal does not quote what was sent", () => {
    expect(() => parseJson(bytes("110101199003077758"))).not.toThrow();
    expect(() => parseJson(bytes("x110101199003077758"))).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("1101") }),
    );
  });
});
