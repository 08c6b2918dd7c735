import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was given to all of those named one by one in the sentence is theirs together, as no word tells how much each had. */
test.each<[string, string[]]>([
  [
    "李平家去了,刘军家也去了,都送了两袋米",
    ["goods 大米 2袋 H001+H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["走访12户,都送了两袋米", ["goods 大米 2袋", "visit 12户次"]],
  ["走访李平家,老人都给了200元", ["cash 200元 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** How much more somebody had than somebody else is no figure of what he had. */
test.each<[string, string[]]>([
  ["给李平送了两袋米,给刘军送的比他多一袋,三袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H003"]],
  ["给李平送了两袋米,给刘军送的比他多一袋", ["goods 大米 2袋 H001"]],
  ["给李平送了两袋米,刘军比他家多给了一袋", ["goods 大米 2袋 H001"]],
  ["给李平送了两袋米,又多给了刘军一袋", ["goods 大米 1袋 H003", "goods 大米 2袋 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Papers counted for one are what the figure of the next counts. */
test.each<[string, string[]]>([
  ["李平收到宣传单两份,刘军收到三份", ["leaflet 2份 H001", "leaflet 3份 H003"]],
  ["给李平两份宣传单,刘军家人多给了三份", ["leaflet 2份 H001", "leaflet 3份 H003"]],
  ["给李平两份宣传单,刘军没在家", ["leaflet 2份 H001", "visit 1户次 H003 missed"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
