import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What an office was to do, set itself or planned; how far it came is what counts. */
test.each<[string, string[]]>([
  ["县里下达消费帮扶任务10万元,目前我办完成了4.3万元", ["sale 43000元"]],
  ["走访任务20户,完成18户", ["visit 18户次"]],
  ["今年培训任务3期,已办2期", ["training 2场"]],
  ["宣传资料任务500份,已发200份", ["leaflet 200份"]],
  ["贷款任务50万元,已协调30万元", ["loan 300000元"]],
  ["今年打算硬化村道3公里,目前完成1.1公里", ["works 村道 1.1公里"]],
  ["计划装路灯20盏,已装12盏", ["works 路灯 12盏"]],
  ["准备硬化巷道2公里,到现在硬化了800米", ["works 巷道 800米"]],
  ["今年计划走访40户,已完成22户", ["visit 22户次"]],
  ["消费帮扶任务完成8万元", ["sale 80000元"]],
  ["走访任务完成20户", ["visit 20户次"]],
  ["计划铺路1公里,目前没开工", []],
  ["打算修水窖2口,完成了土地平整3亩", []],
  ["计划培训50人", []],
  ["打算给李桂花送米2袋,目前还没送", []],
  ["今年打算养羊20只,已经买了12只", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
