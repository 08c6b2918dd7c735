import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What no list has, told apart by the general dictionary and by the build of the sentence. */
test.each<[string, string[]]>([
  // the name of a thing holds words of the vocabulary
  ["给李平送助行器1副", ["goods 助行器 1副 H001"]],
  ["给李平带去保暖内衣两套", ["goods 保暖内衣 2套 H001"]],
  ["给李平送电饭锅1个、保温杯2个", ["goods 保温杯 2个 H001", "goods 电饭锅 1个 H001"]],
  ["给李平捎去加厚毛毯两床", ["goods 加厚毛毯 2床 H001"]],
  ["给李平拿了两包点心", ["goods 点心 2包 H001"]],
  ["走访李平,每家一箱带鱼", ["goods 带鱼 1箱 H001", "visit 1户次 H001"]],
  ["给李平留下一块腊肉", ["goods 腊肉 1块 H001"]],
  // an act behind a thing is no part of its name
  ["给李平送了一台缝纫机放在堂屋", ["goods 缝纫机 1台 H001"]],
  ["给李平买了盏台灯送去", ["goods 台灯 1盏 H001"]],
  // giving by its build, whatever the verb
  ["我匀了李平两袋大米", ["goods 大米 2袋 H001"]],
  ["李平送了我一袋板栗,我回了他一斤白糖", ["goods 白糖 1斤 H001"]],
  // the thing told once, behind the last figure
  [
    "给李平2袋、陈九斤1袋、赵满仓3袋尿素",
    ["goods 尿素 1袋 H002", "goods 尿素 2袋 H001", "goods 尿素 3袋 H007"],
  ],
  [
    "给李平、陈九斤送米面油,每户各一份",
    [
      "goods 大米 1份 H001",
      "goods 大米 1份 H002",
      "goods 面粉 1份 H001",
      "goods 面粉 1份 H002",
      "goods 食用油 1份 H001",
      "goods 食用油 1份 H002",
    ],
  ],
  ["李平、陈九斤两户分别领到地膜3卷、2卷", ["goods 地膜 2卷 H002", "goods 地膜 3卷 H001"]],
  ["带了煤和三斤红糖给李平", ["goods 煤 ? H001", "goods 红糖 3斤 H001"]],
  // funds, grants and who acts
  ["为上坪村落实帮扶资金12万元", ["project_funds 120000元"]],
  ["给李平送饲料款800元", ["cash 800元 H001"]],
  ["收集了意见建议", ["suggestion ?条"]],
  ["在村部主持了一次家长会", ["meeting 1次"]],
  [
    "慰问李平、陈九斤,每户200元,输转务工5人",
    ["cash 200元 H001", "cash 200元 H002", "job 5人 H001+H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["推荐李平家1人到县城电子厂务工", ["job 1人 H001"]],
  // a space behind every character
  ["送 李 平 化 肥 2 袋", ["goods 化肥 2袋 H001"]],
  // work by hand
  ["帮李平插红薯苗", ["labour 1人次 H001"]],
  ["给李平家起土豆", ["labour 1人次 H001"]],
  ["跟李平一起补渔网", ["labour 1人次 H001"]],
  ["去李平家修水泵", ["labour 1人次 H001", "visit 1户次 H001"]],
  // English
  ["Gave 李平 one bag of flour and three hundred yuan", ["cash 300元 H001", "goods 面粉 1袋 H001"]],
  ["Held two training sessions, 35 farmers attended", ["trainee 35人次", "training 2场"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  "跟李平打了个招呼",
  "李平端来一盆饺子",
  "李平拿出两袋核桃非要塞给我,没要",
  "李平家院里堆着玉米3000斤",
  "李平的低保金460元镇政府已经发了",
  "他往我车上塞了两条黄花鱼",
  "4名帮扶干部参加",
  "跟李平一起吃饭",
])("%s gives nothing and counts nobody", (text) => {
  expect(told(text).filter((entry) => !entry.startsWith("visit"))).toEqual([]);
});
