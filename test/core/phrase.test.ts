import { expect, test } from "vitest";
import { phraseOf } from "../../src/core/phrase.ts";

test.each([
  ["给孙有田家捋了捋账", "给一户捋了捋账"],
  ["拾掇了３.５亩地", "拾掇了N亩地"],
  ["拾掇了12亩  地", "拾掇了N亩 地"],
  ["拾掇地", "拾掇地"],
])("%s is counted as %s", (text, phrase) => {
  expect(phraseOf(text, ["孙有田"])).toBe(phrase);
});
