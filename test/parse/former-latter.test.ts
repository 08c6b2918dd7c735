import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** The one or the other of two named together. */
test.each<[string, string[], string[]]>([
  [
    "走访刘军和李桂花,前者送了药2盒,后者送了油1桶",
    ["goods 药品 2盒 H003", "goods 食用油 1桶 H004", "visit 1户次 H003", "visit 1户次 H004"],
    [],
  ],
  ["去了赵满仓、刘军两家,后者给了300元", ["cash 300元 H003", "visit 1户次 H003", "visit 1户次 H007"], []],
  [
    "走访刘军、李桂花,前者家里缺种子,后者一切都好",
    ["visit 1户次 H003", "visit 1户次 H004"],
    ["H003 前者家里缺种子"],
  ],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => `${need.households.join("+")} ${need.text}`)).toEqual(needs);
});

/** Not of two. */
test.each<[string, string[], string[]]>([["给刘军送油1桶,记者也来了", ["goods 食用油 1桶 H003"], []]])(
  "%s",
  (text, entries, needs) => {
    expect(told(text)).toEqual(entries);
    expect(read(text).needs.map((need) => `${need.households.join("+")} ${need.text}`)).toEqual(needs);
  },
);
