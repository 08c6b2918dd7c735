import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What each of so many cadres did, all of them did so many times. */
test.each<[string, string[]]>([
  ["我局6名干部每人走访4户,共24户", ["visit 24户次"]],
  ["6名干部每人走访4户", ["visit 24户次"]],
  ["我局9名党员干部每人走访4户", ["visit 36户次"]],
  ["25名干部每人捐款100元", ["cash 2500元"]],
  ["25名职工每人捐款100元,共2500元", ["cash 2500元"]],
  ["6名干部每人撰写民情日记5篇,共30篇", ["diary 30篇"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of cadres not counted, or others, nothing is multiplied so. */
test.each<[string, string[]]>([
  ["干部每人走访4户", ["visit 4户次"]],
  ["6名干部走访24户", ["visit 24户次"]],
  ["慰问老党员6名,每人300元", ["cash 1800元", "visit 6户次"]],
  ["6名干部走访24户,每户送面粉1袋", ["goods 面粉 24袋", "visit 24户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A team counted by its heads. */
test.each<[string, string[]]>([
  ["工作队3人每人走访12户,共36户", ["visit 36户次"]],
  ["我们2人每人走访14户,送资料28份", ["leaflet 28份", "visit 28户次"]],
  ["我们4人每人捐款100元", ["cash 400元"]],
  ["工作队3人走访36户,每户资料1份", ["leaflet 36份", "visit 36户次"]],
  ["工作队4人每人驻村15天", []],
  ["我们3人每人领到补贴600元", []],
  ["单位给工作队4人每人送雨靴一双", []],
  ["工作队3人每人每周走访4户", ["visit 4户次"]],
  ["我们六个人每人一垄帮李平掰玉米", ["labour 6人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
