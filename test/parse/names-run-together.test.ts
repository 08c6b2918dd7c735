import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Who is meant where names stand without stops, by the surname, by a title or by 他们; and the same act told once more of the next.
test.each<[string, string[]]>([
  // 赵家 in front of what was given.
  ["赵家村送了一桶油", ["goods 食用油 1桶"]],
  ["陈家湾送了一袋米", ["goods 大米 1袋"]],
  ["刘家河送了两袋面", ["goods 面粉 2袋"]],
  ["公家送了一桶油", ["goods 食用油 1桶"]],
  ["陈家给了我一袋苹果", []],
  ["刘家给女儿打了电话", []],
  // 老陈老刘, 陈大叔刘大哥 without stops.
  ["走访李平小米2袋", ["goods 小米 2袋 H001", "visit 1户次 H001"]],
  ["李平老高兴了", []],
  ["走访陈九斤,老陈老婆病了", ["visit 1户次 H002"]],
  ["到陈九斤家老陈在吃饭", ["visit 1户次 H002"]],
  // 他们各, 二人各: each of those told of one after the other.
  [
    "去了李平家,又去了刘军家,给他们各送了一袋米",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "去了李平家,又去了刘军家,给他们每家200元",
    ["cash 200元 H001", "cash 200元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "给李平送米一袋,给刘军送面两袋,二人各给200元",
    ["cash 200元 H001", "cash 200元 H003", "goods 大米 1袋 H001", "goods 面粉 2袋 H003"],
  ],
  [
    "走访李平,刘军,跟他们聊了聊,给他们各200元",
    [
      "cash 200元 H001",
      "cash 200元 H003",
      "talk 1次 H001",
      "talk 1次 H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
  [
    "去了李平家,又去了刘军家,最后到赵满仓家,给他们各送了一袋米",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H003",
      "goods 大米 1袋 H007",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit 1户次 H007",
    ],
  ],
  [
    "去了李平家,又去了刘军家,他老伴也在,给他们各送了一袋米",
    ["goods 大米 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "李平不在家,又去了刘军家,给他们各送了一袋米",
    ["goods 大米 1袋 H003", "visit 1户次 H001 missed", "visit 1户次 H003"],
  ],
  [
    "走访李平、刘军,给他们各一袋米,又走访赵满仓,给他们各两袋",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H003",
      "goods 大米 2袋 H007",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit 1户次 H007",
    ],
  ],
  [
    "给李平送米一袋,给刘军送面两袋,孩子二人各给200元",
    ["cash 200元 H003", "goods 大米 1袋 H001", "goods 面粉 2袋 H003"],
  ],
  ["去了李平家,又去了刘军家,跟他们聊了聊", ["talk 1次 H003", "visit 1户次 H001", "visit 1户次 H003"]],
  // 给王五也打了: the same act once more, and what they did themselves.
  ["给李平打了电话,给刘军也打了", ["talk 1次 H001", "talk 1次 H003"]],
  ["跟李平谈心,跟刘军也谈了", ["talk 1次 H001", "talk 1次 H003"]],
  ["跟李平视频聊了会儿,跟刘军也是", ["talk 1次 H001", "talk 1次 H003"]],
  ["帮李平家收了玉米,刘军家也收了", ["labour 1人次 H001", "labour 1人次 H003"]],
  ["给李平讲了讲医保政策,给刘军、赵满仓也讲了", ["outreach 1次 H001", "outreach 1次 H003+H007"]],
  ["给李平女儿介绍了一份工作,给刘军女儿也介绍了一份", ["job ?人 H001", "job ?人 H003"]],
  ["给李平打了电话,刘军也打了", ["talk 1次 H001"]],
  ["给李平打了电话,给刘军也没打通", ["talk 1次 H001"]],
  ["跟李平谈心,刘军也是老党员", ["talk 1次 H001"]],
  ["跟李平谈心,跟刘军也是亲戚", ["talk 1次 H001"]],
  ["帮李平收了玉米,刘军也收了", ["labour 1人次 H001"]],
  ["李平家收了玉米,刘军家也收了", []],
  ["走访李平,给刘军也打了", ["visit 1户次 H001"]],
  // 赵满仓主任家: the head of the household holds the office, and nobody came along.
  ["和赵满仓主任去了李平家", ["visit 1户次 H001"]],
  ["赵满仓主任来了", []],
  ["赵满仓主任家访了李平", ["visit 1户次 H001"]],
  ["走访了李平村支书李建国介绍了情况", ["visit 1户次 H001"]],
  ["走访李平网格员赵满仓陪同", ["visit 1户次 H001"]],
  ["李平书记家里有事请假", []],
  ["给赵满仓组长送了一袋米", ["goods 大米 1袋"]],
  ["陈志明主任家去了", []],
  // 一个李平一个王五: as if only their names stood there.
  ["一个李平给了两袋,一个刘军给了三袋", []],
  ["送化肥各两袋一户李平一户刘军", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  ["联系户里一个李平一个刘军家里困难", []],
  // 九斤家: by the given name of one of the sender's own, which is asked about.
  ["去九斤家送了两袋化肥", ["goods 化肥 2袋 ?九斤", "visit 1户次 ?九斤"]],
  ["走访李平、桂花家", ["visit 1户次 ?桂花", "visit 1户次 H001"]],
  ["走访李桂花家", ["visit 1户次 H004"]],
  ["送了九斤家具", ["goods 家具 9斤"]],
  ["给李平送米九斤家里还有", ["goods 大米 9斤 H001"]],
  ["送米九斤", ["goods 大米 9斤"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
