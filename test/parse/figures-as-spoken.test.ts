import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

function figures(text: string): string[] {
  return read(text).entries.map(
    ({ measure, quantity, approx }) => `${measure} ${quantity}${approx ? " about" : ""}`,
  );
}

/** Two figures with 到 or 至 are about the first; 20几 is about twenty; 一点五 is one and a half. */
test.each<[string, string[]]>([
  ["给李平送了两到三袋米", ["goods 2 about"]],
  ["给李平送了二十至三十斤米", ["goods 20 about"]],
  ["走访20几户", ["visit 20 about"]],
  ["给李平送了20几斤米", ["goods 20 about"]],
  ["给李平送了一点五袋米", ["goods 1.5"]],
  ["给李平送了两点五桶油", ["goods 2.5"]],
  ["今天早上三点五袋米送给李平", ["goods 5"]],
  ["三到五月走访12户", ["visit 12"]],
  ["一至三组走访12户", ["visit 12"]],
  ["给李平送了5几袋米", ["goods null"]],
  ["两到".repeat(8000), []],
])("%s", (text, expected) => expect(figures(text)).toEqual(expected));
