import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Told without a stop between: what was done, and whose it is; what stands close to it keeps its reading.
test.each<[string, string[]]>([
  // A word of season between the giving and the thing.
  ["给李平、刘军送过冬煤,每家0.8吨", ["goods 煤 0.8吨 H001", "goods 煤 0.8吨 H003"]],
  ["给李平、刘军送过年大米,每户1袋", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["李平自己买了过冬煤", []],
  ["准备给李平送过冬煤", []],
  ["给李平送过冬物资", []],
  // Asked whether it fits.
  ["给李平家送猪苗2头合不合适?还是送鸡苗20只好?大家帮我参谋参谋", []],
  ["给李平送米2袋行不行", []],
  ["走访李平,给刘军送米2袋合不合适", ["visit 1户次 H001"]],
  ["给李平送了衣服1件,试试合不合适", ["goods 衣物 1件 H001"]],
  ["去李平家看看水管行不行", ["visit 1户次 H001"]],
  ["帮我联系户李平割稻子", ["labour 1人次 H001"]],
  // Loans and matters under a label.
  ["本周贷款办结情况:刘军协调贷款3万,赵满仓协调贷款5万", ["loan 30000元 H003", "loan 50000元 H007"]],
  ["问题办结情况:刘军1件,赵满仓2件", ["solved 1件 H003", "solved 2件 H007"]],
  ["诉求办结情况:刘军的低保办好了", ["solved 1件 H003"]],
  // Who was in, and what is told next.
  ["到刘军家他不在他婆娘在荞子都收完了", ["visit 1户次 H003"]],
  ["到刘军家他不在他婆娘在地里都忙完了", ["visit 1户次 H003 missed"]],
  ["到刘军家他不在他婆娘在成都打工", ["visit 1户次 H003 missed"]],
  [
    "到李平家他媳妇说他去成都打工去了我就跟他媳妇聊了会儿天留了张连心卡",
    ["contact_card 1张 H001", "talk 1次 H001", "visit 1户次 H001"],
  ],
  ["到李平家他去打工去了我就走了", ["visit 1户次 H001"]],
  ["刘军家下午去的没碰到人赵满仓我是打的电话", ["talk 1次 H007", "visit 1户次 H003 missed"]],
  ["刘军到医院去了赵满仓我送了一袋米", ["goods 大米 1袋 H007"]],
  ["刘军家没见到赵满仓我就回来了", ["visit 1户次 H007 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
