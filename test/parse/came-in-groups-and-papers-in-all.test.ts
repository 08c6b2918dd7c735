import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["今天义务劳动,党员10人、村民25人参加,清理垃圾5车", ["labour 35人次"]],
  ["干部6人、群众20人参加义务劳动", ["labour 26人次"]],
  ["义务劳动一上午,5个党员参加", ["labour 5人次"]],
  ["举办养羊培训1期,男性14人、女性21人参加", ["trainee 35人次", "training 1场"]],
  ["培训1期,上坪村20人、五里铺村15人参加", ["trainee 35人次", "training 1场"]],
  ["义务劳动,党员12人参加,其中女党员5人", ["labour 12人次"]],
  ["召开院坝会1场,党员12人、村民30人参加", ["outreach 1次"]],
  ["慰问党员12人、村民30人", ["visit 42户次"]],
  ["举办培训1期,李平、刘军等42人参加", ["trainee 42人次", "training 1场"]],
  ["义务劳动,计划干部8人、村民30人参加", ["labour 1人次"]],
  ["给全村发了防火宣传单,每户一张,共86张", ["leaflet 86份"]],
  ["给群众发了明白卡,每户1张,共计60张", ["leaflet 60份"]],
  ["发了明白卡,每户1张,发宣传单共60张", ["leaflet 60份"]],
  ["培训护林员6名", ["trainee 6人次"]],
  ["培训护林员、保洁员共10人", ["trainee 10人次"]],
  ["对保洁员8人进行培训", ["trainee 8人次"]],
  ["培训后安排护林员6名", ["job 6人"]],
  ["选聘保洁员3名,护林员2名", ["job 5人"]],
])("how many in all: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
