import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// Figures as English puts them: before what they count, left without it the second time, of so many.
test.each<[string, string[]]>([
  // Of what kind it is stands between.
  ["Held 3 beekeeping training classes", ["training 3场"]],
  ["Held 2 half-day training sessions on goat raising", ["training 2场"]],
  ["Handed out 60 fire safety leaflets", ["leaflet 60份"]],
  ["Installed 6 new solar street lamps", ["works 太阳能路灯 6"]],
  ["Secured 2 beef cattle projects", ["project 2个"]],
  ["Found 4 factory jobs for villagers", ["job 4人"]],
  ["Gave Li Ping 2 large winter coats", ["goods 棉衣 2 H001"]],
  ["Gave Li Ping 2 more bags of rice", ["goods 大米 2袋 H001"]],
  [
    "Gave Li Ping two large bags of rice and a small box of eggs",
    ["goods 大米 2袋 H001", "goods 鸡蛋 1箱 H001"],
  ],
  ["Gave Li Ping 3 small chairs", ["goods chairs 3 H001"]],
  ["Gave Liu Jun 2 bags of fresh rice", ["goods 大米 2袋 H003"]],
  ["Gave Li Ping 4 blue warm jackets", ["goods blue warm jackets 4 H001"]],
  ["The 2 coats are warm and Li Ping likes them", []],
  ["Visited 5 new households", ["visit 5户次"]],
  ["Gave Li Ping 3 bags of corn seed", ["goods 玉米种子 3袋 H001"]],
  ["Li Ping has 3 children in training classes", []],
  ["Li Ping raises 20 sheep near the new village road", []],
  ["Gave Li Ping 2 sets of school uniforms", ["goods school uniforms 2套 H001"]],
  // The next one's share, without what it is.
  ["Brought 1 barrel of oil to Li Ping, 2 to Liu Jun", ["goods 食用油 1桶 H001", "goods 食用油 2桶 H003"]],
  [
    "Gave 2 quilts to Li Ping, 3 to Liu Jun and 1 to Li Guihua",
    ["goods 被子 1 H004", "goods 被子 2 H001", "goods 被子 3 H003"],
  ],
  ["Gave Li Ping 2 bags of flour and Liu Jun 3", ["goods 面粉 2袋 H001", "goods 面粉 3袋 H003"]],
  ["Li Ping got 2 bags of flour, Liu Jun 3", ["goods 面粉 2袋 H001", "goods 面粉 3袋 H003"]],
  ["Brought 3 bags of rice to Li Ping and 5 to the kindergarten", ["goods 大米 3袋 H001"]],
  ["Gave 300 yuan to Li Ping and 200 to Liu Jun", ["cash 200元 H003", "cash 300元 H001"]],
  ["Gave 2 bags of flour to Li Ping and 3 coats to Liu Jun", ["goods 棉衣 3 H003", "goods 面粉 2袋 H001"]],
  ["Gave Li Ping 2 bags of flour, visited Liu Jun 3 times", ["goods 面粉 2袋 H001", "visit 3户次 H003"]],
  [
    "Visited Li Ping (2 bags rice), Liu Jun (1 bag rice)",
    ["goods 大米 1袋 H003", "goods 大米 2袋 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["Visited Li Ping (age 66), Liu Jun (not visited yet)", ["visit 1户次 H001"]],
  ["Visited Li Ping and Liu Jun, neither was in", ["visit 1户次 H001 missed", "visit 1户次 H003 missed"]],
  ["Visited Li Ping and Liu Jun, neither needs anything", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["6 of us attended a workshop", []],
  ["2 of us helped Liu Jun weed", ["labour 2人次 H003"]],
  ["Visited Liu Jun, asked the village to build a bridge", ["visit 1户次 H003"]],
  ["Visited Li Ping (his son was at home), the road was bad (mud)", ["visit 1户次 H001"]],
  // The one and the other.
  [
    "Visited Li Ping and Liu Jun, gave the former 2 bags of rice and the latter 200 yuan",
    ["cash 200元 H003", "goods 大米 2袋 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["Visited Li Ping and his son, the latter is at school", ["visit 1户次 H001"]],
  // How many hands.
  ["3 of us helped Li Ping harvest wheat", ["labour 3人次 H001"]],
  // So many of so many, and in each of several.
  ["Visited 3 out of 12 households", ["visit 3户次"]],
  ["Visited 3 of my 12 households", ["visit 3户次"]],
  ["Visited 12 households", ["visit 12户次"]],
  ["Two training sessions, 20 people each", ["trainee 40人次", "training 2场"]],
  ["Held 3 training classes on beekeeping, 30 farmers each", ["trainee 90人次", "training 3场"]],
  ["Held a training session, 20 people", ["trainee 20人次", "training 1场"]],
  ["This week: 6 visits, 1 training (40 people)", ["trainee 40人次", "training 1场", "visit 6户次"]],
  ["Weekly summary - households visited: 6; problems solved: 2", ["solved 2件", "visit 6户次"]],
])("counted in English: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  // From day to day, and each on its own.
  ["Stayed in the village from Monday to Wednesday", ["stay 3天 2026-06-08 –2026-06-10"]],
  ["Stayed in the village Mon-Thu", ["stay 4天 2026-06-08 –2026-06-11"]],
  ["Stayed in the village from Monday to Friday last week", ["stay 5天 2026-06-01 –2026-06-05"]],
  ["Stayed in the village on Monday", ["stay 1天 2026-06-08"]],
  ["Visited Li Ping on June 3rd and 5th", ["visit 1户次 H001 2026-06-03", "visit 1户次 H001 2026-06-05"]],
  ["Visited Li Ping on June 3 and June 5", ["visit 1户次 H001 2026-06-03", "visit 1户次 H001 2026-06-05"]],
  ["Stayed in the village between June 3 and June 5", ["stay 3天 2026-06-03 –2026-06-05"]],
  [
    "Visited Li Ping on June 3, 5 bags of rice",
    ["goods 大米 5袋 H001 2026-06-03", "visit 1户次 H001 2026-06-03"],
  ],
  [
    "Visited Li Ping on 3 May and Liu Jun on 5 May",
    ["visit 1户次 H001 2026-05-03", "visit 1户次 H003 2026-05-05"],
  ],
  ["Visited Li Ping on 3 May and it rained on 5 May", ["visit 1户次 H001 2026-05-03"]],
  // In the village, and only theirs.
  ["Lived in the village for three days", ["stay 3天"]],
  ["I slept 3 nights in the village", ["stay 3天"]],
  ["Li Ping lived in the village for 20 years", []],
  ["His son slept in the village clinic", []],
])("days in English: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  // Meant, and not done, or not yet.
  ["Promised Li Ping 2 bags of rice", []],
  ["Visited Li Ping and promised him 2 bags of rice", ["visit 1户次 H001"]],
  ["Brought Li Ping the 2 bags of rice I promised him", ["goods 大米 2袋 H001"]],
  ["Remember to bring Li Ping 2 bags of rice", []],
  ["Need to bring Li Ping 2 bags of rice", []],
  ["Bring 2 bags of rice to Li Ping next time", []],
  ["Brought 2 bags of rice to Li Ping", ["goods 大米 2袋 H001"]],
  ["Should have visited Li Ping today but the road was flooded", []],
  ["Neither Li Ping nor Liu Jun was at home", ["visit 1户次 H001 missed", "visit 1户次 H003 missed"]],
  ["Both Li Ping and Liu Jun were at home", []],
  // Paid by them, dropped off.
  ["Collected 50 yuan from Li Ping for the insurance", []],
  ["Gave 50 yuan to Li Ping for the insurance", ["cash 50元 H001"]],
  ["Dropped 3 bags of feed at Li Ping's place", ["goods 饲料 3袋 H001", "visit 1户次 H001"]],
  ["Prices dropped 3 yuan", []],
  ["Rank dropped two places", []],
  ["Li Ping popped by with apples", []],
  ["Was meant to rain, visited Li Ping", ["visit 1户次 H001"]],
  // What money was got for.
  ["Secured 30,000 yuan for a water pump in the village", ["project_funds 30000元"]],
  ["Got 30,000 yuan from the water bureau to repair the road", ["project_funds 30000元"]],
  ["Secured 30,000 yuan for Li Ping to repair the roof", ["cash 30000元 H001"]],
  ["Li Ping got 3000 yuan to repair his house", ["cash 3000元 H001"]],
  ["Got 500 yuan for a water pump for Li Ping", ["cash 500元 H001"]],
  ["Raised 3,000 yuan for a sick child", ["cash 3000元"]],
])("meant in English: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What we asked an office for is no need of theirs. */
test.each([
  "Visited Liu Jun, asked the township to install a pump",
  "Visited Liu Jun, asked the village to dig a well",
  "Visited Liu Jun, asked our village to lay a pipe",
])("%s", (text) => {
  expect(told(text)).toEqual(["visit 1户次 H003"]);
  expect(read(text).needs).toEqual([]);
});
