import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** So much from each of us that gave: all of it for whoever got it. */
test.each<[string, string[]]>([
  ["我和队员小田各给了李平200元", ["cash 400元 H001"]],
  ["我和小田各给陈九斤送了一袋面", ["goods 面粉 2袋 H002"]],
  ["我和同事小田一人给了刘军100元", ["cash 200元 H003"]],
  ["我和书记各捐了300元给李平", ["cash 600元 H001"]],
  ["我们三人各给李平100元", ["cash 300元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Each of those who got it, nobody knows how many gave, or it was not us. */
test.each<[string, string[]]>([
  ["我和小田给李平、陈九斤各100元", ["cash 100元 H001", "cash 100元 H002"]],
  ["我和小田各走访了李平", ["visit 1户次 H001"]],
  ["我给李平和陈九斤各100元", ["cash 100元 H001", "cash 100元 H002"]],
  ["我和小田各给了李平、陈九斤100元", ["cash 100元 H001", "cash 100元 H002"]],
  ["我和同事们各给李平100元", ["cash 100元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
