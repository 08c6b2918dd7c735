import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Figures put right at a distance, the rest of a number, what a figure counts in a row and what a paper is about. */
test.each<[string, string[]]>([
  // The thing told again with the right figure, and owned to at the end.
  ["给李平送了两桶油啊油是三桶我说错了", ["goods 食用油 3桶 H001"]],
  ["李平家地膜八卷复合肥四袋哦复合肥是五袋我看错了", ["goods 地膜 8卷 H001", "goods 复合肥 5袋 H001"]],
  // The two figures change places.
  ["给李平送了两袋米一袋面说反了一袋米两袋面", ["goods 大米 1袋 H001", "goods 面粉 2袋 H001"]],
  ["给李平送了两袋米一袋面我弄反了", ["goods 大米 1袋 H001", "goods 面粉 2袋 H001"]],
  ["慰问金李平三百元,陈九斤二百元,说反了,李平二百元,陈九斤三百元", ["cash 200元 H001", "cash 300元 H002"]],
  ["给李平送了两袋米一袋面,他家电表接反了", ["goods 大米 2袋 H001", "goods 面粉 1袋 H001"]],
  // Others than those named, and what each of them got.
  ["李平、陈九斤各送米5袋,其余三户各3袋", ["goods 大米 5袋 H001", "goods 大米 5袋 H002", "goods 大米 9袋"]],
  [
    "今天慰问4户,李平、陈九斤各500元,另外两户各300元",
    [
      "cash 500元 H001",
      "cash 500元 H002",
      "cash 600元",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 2户次",
    ],
  ],
  ["三户各送化肥2袋,地膜1卷", ["goods 化肥 6袋", "goods 地膜 3卷"]],
  // One of the number was not there.
  [
    "今天走访4户,李平家送油1桶,陈九斤家一切都好,刘军家没人,李桂花说想务工",
    [
      "goods 食用油 1桶 H001",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H003 missed",
      "visit 1户次 H004",
    ],
  ],
  ["今天走访4户,3户在家,李平家没人", ["visit 1户次 H001 missed", "visit 4户次"]],
  // 把 in front of what is done to the thing, and as a classifier.
  ["李平家灯坏了我给把灯泡换了", ["labour 1人次 H001"]],
  ["给李平送了把铁锹", ["goods 铁锹 1把 H001"]],
  // What a paper is about.
  ["给李平陈九斤两家一家发了一份防煤气中毒的宣传单", ["leaflet 1份 H001", "leaflet 1份 H002"]],
  ["今天发了三十份秋冬季森林防火的那个宣传单", ["leaflet 30份"]],
  ["给李平发了20份防火和防汛的宣传单", ["leaflet 20份 H001"]],
  ["给刘军留了张联系卡还有那个防诈骗的明白纸四张", ["contact_card 1张 H003", "leaflet 4份 H003"]],
  ["给刘军讲了务工的事发了宣传单两张", ["leaflet 2份 H003"]],
  ["给李平送镜子1面、油1桶", ["goods 镜子 1面 H001", "goods 食用油 1桶 H001"]],
  // A row in which nothing has a unit.
  ["李平:米1面1油1", ["goods 大米 1 H001", "goods 面粉 1 H001", "goods 食用油 1 H001"]],
  ["给李平送油1米2面1", ["goods 大米 2 H001", "goods 面粉 1 H001", "goods 食用油 1 H001"]],
  ["给李平送水管10米油2桶", ["goods 水管 10米 H001", "goods 食用油 2桶 H001"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
