import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What we did for ourselves is nothing for a household. */
test.each<[string, string[], string[]]>([
  ["走访李平,送米1袋。给宿舍添了一张床", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["走访李平,送米1袋。我们的小厨房添了一口铁锅", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["走访李平,送米1袋。队里的打印机换了一个硒鼓", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["走访李平,送米1袋。我那辆电动车换了块电瓶", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["走访李平,送米1袋。我理了个发,十五块", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["走访李平,送米1袋。给自家丫头挑了两根头绳", ["goods 大米 1袋 H001", "visit 1户次 H001"], []],
  ["宿舍旁边的路灯换了3盏", ["works 路灯 3盏"], []],
  ["走访李平,我的车装了两袋米送去", ["goods 大米 2袋 H001", "visit 1户次 H001"], []],
  ["我们的工作队给李平换了灯泡", ["labour 1人次 H001"], []],
  ["走访李平,给他理了个发", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["队里的小王装了两盏灯", ["works 灯 2盏"], []],
  ["我们的志愿者帮李平修了房顶", ["labour 1人次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
