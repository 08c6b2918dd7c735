import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A mediation that came to nothing solves nothing, and what was raised stays open. */
test.each<[string, string[]]>([
  ["李平反映邻居占了他家地,去调解了没谈成", []],
  ["陈九斤和邻居为地边吵架,去调解了,没谈拢", []],
  ["陈九斤和邻居为水渠吵架,调解了半天,两家都不肯让步", []],
  ["调解李平家纠纷1起,没调解成", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["李平反映邻居占了他家地,去调解好了", ["solved 1件 H001"]],
  ["李平和邻居闹矛盾,调解好了,没再吵", ["solved 1件 H001"]],
  ["帮李平卖苹果500斤,价格没谈拢", []],
  ["化解纠纷3件,还有一件没谈拢", ["solved 3件"]],
  ["化解纠纷3件,刘军那件没谈成", ["solved 3件"]],
  ["化解李平和邻居的争地矛盾,帮他卖猪,没谈成", ["solved 1件 H001"]],
  ["调解矛盾,两家不肯让步,最后达成了协议", ["solved 1件"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What it was another time, beside what it is now. */
test.each<[string, string[]]>([
  ["给李平发了米一袋,上次是两袋", ["goods 大米 1袋 H001"]],
  ["李平家的鸡苗还剩25只,上次送的30只", []],
  ["补报一下,上次送了2袋米给李平", ["goods 大米 2袋 H001"]],
  ["给刘军送油1桶,上次送的2桶忘了报", ["goods 食用油 3桶 H003"]],
  ["给李平送米1袋,上次欠他的2袋也送了", ["goods 大米 1袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["李平反映邻居占了他家地,去调解了没谈成", ["李平反映邻居占了他家地"]],
  ["李平反映邻居占了他家地,去调解好了", []],
  ["刘军反映邻居占路,去调解了,没谈成,后来又谈成了", []],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
