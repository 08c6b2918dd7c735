import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// Dealt with, and nobody said what it was.
test.each([
  "耐心解答了群众提出的疑问",
  "对李平提出的问题进行了答复",
  "对群众反映的困难,我们做了详细记录",
  "认真听取了群众提出的意见和建议,对群众关心的问题作了解答",
  "对大家提出的问题一一进行了解答",
  "我们认真听取了他们的诉求,详细记录存在的问题和困难",
  "李平反映的问题已向镇上汇报",
  "对他们提出的3个问题一一解答",
])("%s: no need", (text) => {
  expect(read(text).needs).toEqual([]);
});

test.each([
  ["李平提出的问题是路灯坏了", "路灯坏了"],
  ["听取了李平反映的房屋漏水问题", "房屋漏水"],
  ["听取了李平反映的水管坏了的情况", "水管坏了"],
  ["对李平反映的孩子上学问题进行了答复", "孩子上学"],
  ["听取了村民的意见,大家希望修路", "修路"],
  ["了解他们存在的困难,李平家缺化肥", "缺化肥"],
])("%s: a need", (text, matter) => {
  expect(
    read(text)
      .needs.map((need) => need.text)
      .join(),
  ).toContain(matter);
});

test.each<[string, string[]]>([
  // One by one, and no eleven times.
  ["工作组对这四户家庭分别进行了一一回访", ["visit 4户次"]],
  ["对李平、刘军两户家庭进行了一一回访", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["一一五号李平家送米一袋", ["goods 大米 1袋 H001"]],
  // How it looks.
  ["给李平家剪枝,看到的是一片丰收的景象", ["labour 1人次 H001"]],
  ["帮群众剪枝,深深感到农村是一片广阔的天地", ["labour 1人次"]],
  ["走访李平,膏药1片", ["goods 膏药 1片 H001", "visit 1户次 H001"]],
  // What the bags of the row weigh.
  ["发放有机肥,李平10袋0.5吨,刘军8袋0.4吨", ["goods 有机肥 10袋 H001", "goods 有机肥 8袋 H003"]],
  ["我局发放有机肥1042袋41.68吨,其中上坪村588袋23.52吨", ["goods 有机肥 1042袋"]],
  ["李平2袋米50斤面", ["goods 大米 2袋 H001", "goods 面粉 50斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  ["意见:界面太慢", "feedback"],
  ["建议提醒改到周五", "feedback"],
  ["听取了村民的意见,大家都好", undefined],
  ["帮我统计一下走访", "tally"],
  ["统计一下,今天走访5户", undefined],
])("%s: of the bot or of the village", (text, topic) => {
  expect(read(text).topic ?? undefined).toBe(topic);
});

test("what is told of one day is no sum of the time told before it", () => {
  const marks = (text: string) => read(text).entries.map(({ quantity, total }) => [quantity, total ?? false]);
  expect(marks("本月累计走访70户,今天走访5户")).toEqual([
    [70, true],
    [5, false],
  ]);
  expect(marks("今年我单位帮扶上坪村,共有贫困户48户。6月10日走访了7户")).toEqual([[7, false]]);
  expect(marks("本月累计走访70户,今天走访5户,累计送米20袋").at(-1)).toEqual([20, true]);
  expect(marks("截至6月10日,我单位累计走访70户")).toEqual([[70, true]]);
});
