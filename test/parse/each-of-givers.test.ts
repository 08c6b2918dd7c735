import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** So much from each of us that gave: all of it for whoever got it. */
test.each<[string, string[]]>([
  ["我和队员小田各给了李平200元", ["cash 400元 H001"]],
  ["我和小田各给陈九斤送了一袋面", ["goods 面粉 2袋 H002"]],
  ["我和同事小田一人给了刘军100元", ["cash 200元 H003"]],
  ["我和书记各捐了300元给李平", ["cash 600元 H001"]],
  ["我们三人各给李平100元", ["cash 300元 H001"]],
  ["我们两人各给刘军两袋化肥,一袋种子", ["goods 化肥 4袋 H003", "goods 种子 2袋 H003"]],
  ["我和小田各给了李平50元,各给了刘军80元", ["cash 100元 H001", "cash 160元 H003"]],
  [
    "给李平、陈九斤各送油1桶。我和小田各给刘军60元",
    ["cash 120元 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H002"],
  ],
  ["我和小田各给李平送了一床被子和50元", ["cash 100元 H001", "goods 被子 2床 H001"]],
  ["我和队员小田两人各给李平80元", ["cash 160元 H001"]],
  ["我和小田一起各给了刘军一袋面", ["goods 面粉 2袋 H003"]],
  ["我们工作队4人各给李平50元", ["cash 200元 H001"]],
  ["工作队两人各给刘军送了一袋米", ["goods 大米 2袋 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Each of those who got it, nobody knows how many gave, or it was not us. */
test.each<[string, string[]]>([
  ["我和小田给李平、陈九斤各100元", ["cash 100元 H001", "cash 100元 H002"]],
  ["我们两人一人一半给李平买了200元的衣服", ["goods 衣物 ? H001", "goods_value 200元 H001"]],
  ["我和小田一人出一半给刘军送了400元", ["cash 400元 H003"]],
  ["我和小田各给李平送米一袋,共120元", ["goods 大米 2袋 H001", "goods_value 120元 H001"]],
  ["工作队给李平、刘军各50元", ["cash 50元 H001", "cash 50元 H003"]],
  ["我和小田各走访了李平", ["visit 1户次 H001"]],
  ["我给李平和陈九斤各100元", ["cash 100元 H001", "cash 100元 H002"]],
  ["我和小田各给了李平、陈九斤100元", ["cash 100元 H001", "cash 100元 H002"]],
  ["我和同事们各给李平100元", ["cash 100元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
