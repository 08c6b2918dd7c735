import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// What was due and what came of it, what each got each time or like another, and whose the figure behind is.
test.each<[string, string[]]>([
  // Due, and handed out.
  ["李桂花家应领化肥3袋,实领2袋", ["goods 化肥 2袋 H004"]],
  ["李桂花家应领3袋化肥,实领2袋", ["goods 化肥 2袋 H004"]],
  ["李桂花家应领化肥3袋,未领", []],
  ["李平家应领米2袋,刘军实领1袋", []],
  ["应领化肥3袋,他说实领2袋", []],
  ["李平家应领补贴300元,实领200元", ["cash 200元 H001"]],
  // Meant, and held.
  ["本来要办培训2场,只办了1场,参加30人", ["trainee 30人次", "training 1场"]],
  ["原计划培训2场,实际办了1场,参加30人", ["trainee 30人次", "training 1场"]],
  ["本来要办培训2场,没办成", []],
  ["本来要办培训2场,参加30人", []],
  ["本来要给李平3袋米,只给了2袋", ["goods 大米 2袋 H001"]],
  // One apart from the rest.
  [
    "走访李平、刘军、陈九斤,除李平2袋,其余各1袋化肥",
    [
      "goods 化肥 1袋 H002",
      "goods 化肥 1袋 H003",
      "goods 化肥 2袋 H001",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H003",
    ],
  ],
  ["除李平2袋,其余各1袋化肥", ["goods 化肥 2袋 H001"]],
  [
    "给李平、刘军、陈九斤发慰问金,除李平500元,其余各300元",
    ["cash 300元 H002", "cash 300元 H003", "cash 500元 H001"],
  ],
  ["走访李平、刘军,除李平外,其余各1袋化肥", ["goods 化肥 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"]],
  // So much each time.
  ["走访李平户两次,每次送米一袋", ["goods 大米 2袋 H001", "visit 2户次 H001"]],
  ["走访李平2次,每次送慰问金200元", ["cash 400元 H001", "visit 2户次 H001"]],
  ["走访李平两次,每次送米一袋,油一桶", ["goods 大米 2袋 H001", "goods 食用油 2桶 H001", "visit 2户次 H001"]],
  ["走访李平两次,送米一袋", ["goods 大米 1袋 H001", "visit 2户次 H001"]],
  ["走访李平3次,每次都送米", ["goods 大米 ? H001", "visit 3户次 H001"]],
  ["走访李平两次,每次聊了一个小时", ["talk 1次 H001", "visit 2户次 H001"]],
  ["走访李平两次,计划每次送米一袋", ["visit 2户次 H001"]],
  // Like another.
  [
    "给李平送米一袋油一桶刘军家跟李平家一样",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
  ["给李平送米一袋,刘军和李平一样", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  [
    "给李平送米一袋,刘军和陈九斤也一样",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "goods 大米 1袋 H003"],
  ],
  [
    "给李平送了一桶油,陈九斤和刘军一样",
    ["goods 食用油 1桶 H001", "goods 食用油 1桶 H002", "goods 食用油 1桶 H003"],
  ],
  ["走访李平送米一袋,刘军家跟李平家一样困难", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平送米一袋,刘军家跟李平家一样,也缺水", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平,刘军家跟李平家一样", ["visit 1户次 H001"]],
  // The sender's own.
  ["队员写民情日记3篇,我写了2篇", ["diary 2篇"]],
  ["队员编发简报3期,我编发2期", ["bulletin 2期"]],
  ["大家写民情日记3篇,我写了2篇", ["diary 3篇"]],
  ["上午写日记3篇,下午写了2篇", ["diary 5篇"]],
  ["我写民情日记3篇,队员写了2篇", ["diary 3篇"]],
  // Bought for them.
  ["给李平代买种子2袋", ["goods 种子 2袋 H001"]],
  ["走访李平,代买化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  // Taught, and not yet.
  ["给李平培训修剪果树", ["training 1场 H001"]],
  ["给李平家培训养羊", ["training 1场 H001"]],
  ["给李平安排培训", []],
  ["给李平报名培训修剪果树", []],
  ["李平参加培训修剪果树", []],
  ["给李平培训机会", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["李平让我给刘军带话", []],
  ["走访李平,他让我给刘军带个话", []],
  ["李平托我捎话,要20袋羊饲料", ["要20袋羊饲料"]],
  ["李平想打工", []],
  ["李平想去打工,请帮忙联系", ["想去打工,请帮忙联系"]],
])("what %s asks for", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
