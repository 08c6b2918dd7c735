import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Who was put on a list, or asked whether he would, found no work by it. */
test.each<[string, string[]]>([
  ["发放资料20份,选聘护林员4人", ["job 4人", "leaflet 20份"]],
  ["走访12户,办理公益性岗位4人", ["job 4人", "visit 12户次"]],
  ["走访12户,核对公益岗工资8人", ["visit 12户次"]],
  ["外出务工人员登记70人,介绍就业8人", ["job 8人"]],
  ["摸排务工意愿40人,推荐就业11人", ["job 11人"]],
  ["登记外出务工70人", []],
  ["介绍外出务工7人", ["job 7人"]],
  ["登记后推荐就业6人", ["job 6人"]],
  ["登记失业农民实现务工6人", ["job 6人"]],
  ["有就业意愿的监测户4人去县城打工", ["job 4人"]],
  ["摸底登记后务工7人", ["job 7人"]],
  ["按意愿就业4人", ["job 4人"]],
  ["有务工意愿的到村部登记就业14人", []],
  ["摸底务工需求35人,推荐就业9人", ["job 9人"]],
  ["摸排登记失业人员就业意愿9人", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
