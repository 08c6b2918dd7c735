import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Today is Friday, 12 June 2026; the sender's own are Li Ping H001, Chen Jiujin H002, Liu Jun H003 and H005, Li Guihua H004, Zhao Mancang H007. */
describe("each measure, told in English", () => {
  test.each<[string, string[]]>([
    ["Dropped by Li Ping's place this afternoon", ["visit 1户次 H001"]],
    ["Paid a visit to Zhao Mancang", ["visit 1户次 H007"]],
    ["Zhao Mancang wasn't home this morning, met him in the afternoon", ["visit 1户次 H007"]],
    ["Plan to visit Li Ping on Friday with a quilt", []],
    [
      "Visited Li Ping on Monday with a quilt",
      ["goods 被子 1 H001 2026-06-08", "visit 1户次 H001 2026-06-08"],
    ],
    [
      "Visited Li Ping on Monday and gave 2 bags of rice to Chen Jiujin on Tuesday",
      ["goods 大米 2袋 H002 2026-06-09", "visit 1户次 H001 2026-06-08"],
    ],
    ["Handed out 40 leaflets and phoned Li Ping", ["leaflet 40份", "talk 1次 H001"]],
    ["Held a meeting and phoned Li Ping", ["meeting 1次", "talk 1次 H001"]],
    ["Visited and talked with Li Ping", ["talk 1次 H001", "visit 1户次 H001"]],
    ["Gave 200 yuan each to Li Ping and Chen Jiujin", ["cash 200元 H001", "cash 200元 H002"]],
    [
      "Checked on Chen Jiujin and Li Guihua yesterday",
      ["visit 1户次 H002 2026-06-11", "visit 1户次 H004 2026-06-11"],
    ],
    ["Went to Li Guihua's house, left a quilt", ["goods 被子 1 H004", "visit 1户次 H004"]],
    ["Just got back from Li Ping's home", ["visit 1户次 H001"]],
    ["Visited 15 needy households in Shangping village", ["visit 15户次"]],
    ["Stayed in Shangping village for 3 days", ["stay 3天"]],
    ["Spent 2 days in the village", ["stay 2天"]],
    ["Had a long talk with Li Ping", ["talk 1次 H001"]],
    ["Phoned Chen Jiujin twice", ["talk 2次 H002"]],
    ["Video-called Li Guihua", ["talk 1次 H004"]],
    ["Gave Li Ping a call this morning", ["talk 1次 H001"]],
    ["Li Ping rang me about the road", ["talk 1次 H001"]],
    ["Explained the medical insurance policy to Zhao Mancang", ["outreach 1次 H007"]],
    ["Held 3 policy briefings in Shangping village", ["outreach 3次"]],
    ["Handed out 60 policy leaflets and 20 contact cards", ["contact_card 20张", "leaflet 60份"]],
    ["Handed out a contact card to Li Ping", ["contact_card 1张 H001"]],
    ["Gave Li Ping 2 bags of flour worth 180 yuan", ["goods 面粉 2袋 H001", "goods_value 180元 H001"]],
    ["Gave Li Ping 300 yuan in cash", ["cash 300元 H001"]],
    ["Gave Zhao Mancang 500 RMB", ["cash 500元 H007"]],
    [
      "Called on Zhao Mancang, 2 bags of rice + ¥500",
      ["cash 500元 H007", "goods 大米 2袋 H007", "visit 1户次 H007"],
    ],
    [
      "Called on Li Ping, 1 box of milk & 200 yuan",
      ["cash 200元 H001", "goods 牛奶 1箱 H001", "visit 1户次 H001"],
    ],
    ["Arranged a loan of 50000 yuan for Li Ping", ["loan 50000元 H001"]],
    ["Helped Chen Jiujin apply for a 20,000 yuan loan", ["loan 20000元 H002"]],
    ["Secured 2 projects for Shangping village", ["project 2个"]],
    ["Raised 80000 yuan of project funds for Shangping village", ["project_funds 80000元"]],
    ["Repaired 2 km of village road", ["works 村道 2公里"]],
    ["Installed 20 street lights in Shangping village", ["works 路灯 20"]],
    ["Built 3 water cellars", ["works 水窖 3"]],
    ["Helped Li Ping harvest corn", ["labour 1人次 H001"]],
    ["Helped Li Guihua clean the yard", ["labour 1人次 H004"]],
    ["Held 2 training sessions, 45 farmers attended", ["trainee 45人次", "training 2场"]],
    ["Trained 60 farmers", ["trainee 60人次"]],
    ["Found jobs for 3 villagers", ["job 3人"]],
    ["Introduced 2 villagers to jobs in the county", ["job 2人"]],
    ["Took Li Ping to see a doctor", ["medical 1人次 H001"]],
    ["Free clinic in Shangping village for 35 people", ["medical 35人次"]],
    [
      "Helped Li Ping sell 200 jin of potatoes for 400 yuan",
      ["sale 洋芋 200斤 H001", "sale 洋芋 400元 H001"],
    ],
    ["Bought 30 jin of eggs from Zhao Mancang for 180 yuan", ["sale 鸡蛋 180元 H007", "sale 鸡蛋 30斤 H007"]],
    ["Solved 1 problem for Li Ping", ["solved 1件 H001"]],
    ["Mediated 2 land disputes", ["solved 2件"]],
    ["Collected 6 suggestions", ["suggestion 6条"]],
    ["Wrote 4 work diaries", ["diary 4篇"]],
    ["Published 2 bulletins", ["bulletin 2期"]],
    ["Chaired a village meeting", ["meeting 1次"]],
    ["Held 3 meetings this month", ["meeting 3次"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("who got how much, in English word order", () => {
  test.each<[string, string[]]>([
    ["5 bags of fertilizer to Li Ping", ["goods 化肥 5袋 H001"]],
    ["Li Ping received 5 bags of fertilizer", ["goods 化肥 5袋 H001"]],
    ["Dropped off 2 boxes of milk at Li Ping's", ["goods 牛奶 2箱 H001", "visit 1户次 H001"]],
    ["Handed over 3 bags of rice to Chen Jiujin", ["goods 大米 3袋 H002"]],
    [
      "Took 2 bags of rice and 10 kg of flour to Li Guihua",
      ["goods 大米 2袋 H004", "goods 面粉 10公斤 H004"],
    ],
    ["Gave Li Ping and Chen Jiujin 2 bags of rice each", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
    [
      "Visited Li Ping and Chen Jiujin, 1 bag of flour and 1 bottle of oil each",
      [
        "goods 面粉 1袋 H001",
        "goods 面粉 1袋 H002",
        "goods 食用油 1瓶 H001",
        "goods 食用油 1瓶 H002",
        "visit 1户次 H001",
        "visit 1户次 H002",
      ],
    ],
    ["Gave Li Ping and Chen Jiujin 6 bags of rice altogether", ["goods 大米 6袋 H001+H002"]],
    [
      "Li Ping and Chen Jiujin got 2 and 3 bags of urea respectively",
      ["goods 尿素 2袋 H001", "goods 尿素 3袋 H002"],
    ],
    ["Gave Li Ping 2 bags of rice, Chen Jiujin 3 bags", ["goods 大米 2袋 H001", "goods 大米 3袋 H002"]],
    ["Visited 8 households, 200 yuan per household", ["cash 1600元", "visit 8户次"]],
    ["Gave Li Ping a pair of rain boots and 2 umbrellas", ["goods 雨伞 2 H001", "goods 雨鞋 1双 H001"]],
    ["Gave Li Ping two and a half bags of fertilizer", ["goods 化肥 2.5袋 H001"]],
    ["Gave Li Ping twenty-five kg of rice", ["goods 大米 25公斤 H001"]],
    ["Brought Li Ping half a bag of flour", ["goods 面粉 0.5袋 H001"]],
    ["Gave Li Ping some flour and 2 bottles of oil", ["goods 面粉 ? H001", "goods 食用油 2瓶 H001"]],
    ["Handed out about 80 leaflets", ["leaflet ~80份"]],
    ["Handed out more than 120 leaflets", ["leaflet ~120份"]],
    ["Gave out 50+ leaflets", ["leaflet ~50份"]],
    ["Gave Li Ping 3 bags of fertilizer (50 kg each)", ["goods 化肥 3袋 H001"]],
    ["Gave Li Ping 2 sets of school uniforms", ["goods school uniforms 2套 H001"]],
    [
      "Gave 2 bags of rice to Li Ping and 3 bags of flour to Chen Jiujin",
      ["goods 大米 2袋 H001", "goods 面粉 3袋 H002"],
    ],
    ["Visited Li Ping. Gave him 2 bags of rice. He thanked us.", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("when, in English", () => {
  test.each<[string, string[]]>([
    ["Visited Li Ping on Monday", ["visit 1户次 H001 2026-06-08"]],
    ["Last Friday I visited Li Ping", ["visit 1户次 H001 2026-06-05"]],
    ["March 5: visited Li Ping", ["visit 1户次 H001 2026-03-05"]],
    ["Visited Li Ping on 5 March", ["visit 1户次 H001 2026-03-05"]],
    ["Stayed in the village from Mar 5 to 7", ["stay 3天 2026-03-05 –2026-03-07"]],
    [
      "Two days ago visited Li Ping, yesterday Chen Jiujin",
      ["visit 1户次 H001 2026-06-10", "visit 1户次 H002 2026-06-11"],
    ],
    ["In March visited 12 households", ["visit 12户次 2026-03-31"]],
    ["This year so far: visited 120 households, held 6 meetings", ["meeting 6次", "visit 120户次"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("no entry", () => {
  test.each<[string, string]>([
    ["Will visit Li Ping tomorrow with 2 bags of rice", "plan"],
    ["Going to give Chen Jiujin 3 bags of fertilizer next week", "plan"],
    ["I'll bring Li Ping a quilt on Monday next week", "plan"],
    ["Planning to hold a meeting next Friday", "plan"],
    ["Li Ping didn't take the 2 bags of rice", "other"],
    ["Did not visit Li Ping today", "other"],
    ["I heard that the township gave Li Ping 2 bags of flour", "other"],
    ["Li Ping raises 20 sheep and grows 5 mu of corn", "other"],
    ["Li Ping earned 3000 yuan last year", "other"],
    ["Li Ping owes 20000 yuan", "other"],
    ["Passed by Li Ping's house", "other"],
    ["Attended a training in the county", "other"],
    ["Thanks, got it", "other"],
  ])("%s", (text, intent) => {
    expect(read(text)).toMatchObject({ intent, entries: [], needs: [] });
  });

  test.each<[string, string[]]>([
    ["Gave Chen Jiujin 5 bags of fertilizer, no visit this time", ["goods 化肥 5袋 H002"]],
    ["Visited Li Ping, he did not take the 200 yuan", ["visit 1户次 H001"]],
    ["Li Ping was not at home", ["visit 1户次 H001 missed"]],
    ["Nobody home at Li Ping's this morning", ["visit 1户次 H001 missed"]],
    ["Went to Chen Jiujin's home, door locked", ["visit 1户次 H002 missed"]],
    [
      "Went to see Li Ping, nobody home, left 1 bag of rice with the neighbour",
      ["goods 大米 1袋 H001", "visit 1户次 H001 missed"],
    ],
    ["Visited Li Ping. Tomorrow I will visit Chen Jiujin", ["visit 1户次 H001"]],
    ["Bought Li Ping a coat for 200 yuan", ["goods 棉衣 1 H001"]],
    ["Visited Li Ping with Ma Jianguo", ["visit 1户次 H001"]],
    ["Visited Li Ping, he has 2 cows and 10 sheep", ["visit 1户次 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("told in other ways", () => {
  test.each<[string, string[]]>([
    ["Did 3 home visits", ["visit 3户次"]],
    ["2 visits to Li Ping this week", ["visit 2户次 H001"]],
    [
      "Went around 3 homes today: Li Ping, Chen Jiujin, Zhao Mancang",
      ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"],
    ],
    [
      "Visited 3 households: Li Ping, Chen Jiujin and Zhao Mancang",
      ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007"],
    ],
    ["Visited 5 households including Li Ping", ["visit 1户次 H001", "visit 4户次"]],
    ["Visited Li Ping and 3 other households", ["visit 1户次 H001", "visit 3户次"]],
    [
      "Visited all my households",
      ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003", "visit 1户次 H004", "visit 1户次 H007"],
    ],
    [
      "Delivered fertilizer to Li Ping (3 bags), Chen Jiujin (2 bags)",
      ["goods 化肥 2袋 H002", "goods 化肥 3袋 H001"],
    ],
    [
      "Visited Li Ping and Chen Jiujin. Each received 300 yuan.",
      ["cash 300元 H001", "cash 300元 H002", "visit 1户次 H001", "visit 1户次 H002"],
    ],
    ["Phoned Li Ping, no answer", []],
    ["Knocked at Li Ping's door, no one answered", ["visit 1户次 H001 missed"]],
    ["Met Li Ping in the field, chatted about the harvest", ["talk 1次 H001"]],
    ["On duty in the village for 4 days", ["stay 4天"]],
    ["Donated 20 desks to the village school", ["goods desks 20"]],
    ["Li Ping gave me a bag of walnuts", []],
    ["Li Ping bought 10 bags of fertilizer himself", []],
    ["Li Ping received his pension of 1200 yuan", []],
    ["Li Ping has high blood pressure and lives alone", []],
    ["Example: visited Li Ping, 2 bags of rice", []],
    ["Boss, please visit Li Ping by Friday", []],
    [
      "Last week: stayed 4 days in Shangping village, held 1 training for 35 farmers",
      ["stay 4天 2026-06-07", "trainee 35人次 2026-06-07", "training 1场 2026-06-07"],
    ],
    ["Li Ping's roof was leaking but we fixed it on the spot", ["solved 1件 H001"]],
    [
      "Invested 200,000 yuan to pave 1.5 km of village road",
      ["project_funds 200000元", "works 村道 1.5公里"],
    ],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("words of Taiwan and Hong Kong, in traditional characters", () => {
  test.each<[string, string[]]>([
    ["今天與陳九斤視訊聯絡一次", ["talk 1次 H002"]],
    ["電話連絡李平", ["talk 1次 H001"]],
    ["電訪李平,反映屋頂滲水", ["talk 1次 H001"]],
    ["上禮拜三訪視李平,贈與白米2公斤", ["goods 大米 2公斤 H001 2026-06-03", "visit 1户次 H001 2026-06-03"]],
    ["這週拜訪5戶,派發單張60張", ["leaflet 60份", "visit 5户次"]],
    ["舉辦農業講習2場,參加40人", ["trainee 40人次", "training 2场"]],
    ["為35位長者健檢", ["medical 35人次"]],
    ["爭取專案3個", ["project 3个"]],
    [
      "關懷訪視李平、陳九斤,各致贈物資一份",
      ["goods 物资 1份 H001", "goods 物资 1份 H002", "visit 1户次 H001", "visit 1户次 H002"],
    ],
    ["捐助李平新臺幣500元", ["cash 500元 H001"]],
    ["下週計畫拜訪李平", []],
    ["李平沒在家,鐵門深鎖", ["visit 1户次 H001 missed"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("needs in English", () => {
  test.each<[string, string[], string[]]>([
    ["Li Ping says his roof leaks", ["roof leaks"], []],
    ["Visited Li Ping, he needs a loan", ["needs a loan"], ["visit 1户次 H001"]],
    ["Li Ping is short of fertilizer", ["short of fertilizer"], []],
    ["Chen Jiujin asked for help finding work for his son", ["finding work"], []],
    [
      "Visited Li Guihua. Her well is broken and she hopes we can fix it",
      ["well is broken"],
      ["visit 1户次 H004"],
    ],
    ["Li Ping says he wants to raise pigs this year", [], []],
    ["Li Ping says he wants to borrow 20000 yuan", ["borrow 20000 yuan"], []],
    ["Road to the village was washed out, villagers hope it can be repaired", ["washed out"], []],
    ["Visited Li Ping, no difficulties", [], ["visit 1户次 H001"]],
    ["Visited Li Ping, he plans to raise 10 pigs", [], ["visit 1户次 H001"]],
  ])("%s", (text, needs, entries) => {
    const found = read(text).needs.map((need) => need.text);
    expect(found).toEqual(needs.map((need) => expect.stringContaining(need)));
    expect(told(text)).toEqual(entries);
  });
});

describe("names that nobody in the roster has keep their spelling", () => {
  test.each<[string, string, string[]]>([
    ["Visited Wang Dahai today", "Wang Dahai", []],
    ["Gave 2 bags of rice to Patigul Memet", "Patigul Memet", []],
    ["Wang Dahai was not at home", "Wang Dahai", []],
    ["Visited Uncle Li", "Uncle Li", ["H001", "H004"]],
  ])("%s", (text, name, candidates) => {
    expect(read(text).questions).toMatchObject([{ text: name, candidates }]);
  });

  test.each([
    "Visited Longtang Township",
    "Had lunch with Wang Dahai",
    "Village Secretary Wang Dahai came along",
  ])("%s asks for nobody", (text) => {
    expect(read(text).questions).toEqual([]);
  });
});

describe("orders, questions and corrections in English", () => {
  test.each<[string, string, string]>([
    ["How many households do I still have to visit?", "ask", "progress"],
    ["What's my progress this month?", "ask", "progress"],
    ["Show me this week's summary", "ask", "tally"],
    ["How many visits last month?", "ask", "tally"],
    ["Who hasn't visited yet?", "ask", "behind"],
    ["Show me Li Ping's record", "ask", "household"],
    ["When was Li Ping last visited?", "ask", "household"],
    ["List the unsolved needs", "ask", "needs"],
    ["help", "ask", "help"],
    ["How do I report a visit?", "ask", "help"],
    ["What time are the reminders?", "ask", "schedule"],
    ["Show the details of fertilizer", "ask", "detail"],
    ["Please export the March ledger", "command", "export"],
    ["Remind me every Friday at 5 pm", "command", "schedule"],
    ["Pause the reminders", "command", "schedule"],
    ["#12 resolved", "command", "resolve"],
    ["Bind my account", "command", "bind"],
    ["I'm on leave until June 20", "command", "leave"],
    ["Invite Ma Jianguo to join", "command", "invite"],
    ["Suggestion: make the replies shorter", "command", "feedback"],
    ["Add Li Ping to my list of households", "command", "roster"],
  ])("%s", (text, intent, topic) => {
    expect(read(text)).toMatchObject({ intent, topic, entries: [] });
  });

  test.each<[string, string | null]>([
    ["Delete the last one", "last"],
    ["Withdraw my last report please", "last"],
    ["Cancel #0612-3", "0612-3"],
    ["Please undo my last message", "last"],
  ])("%s", (text, ref) => {
    expect(read(text)).toMatchObject({ intent: "retract", ref, entries: [] });
  });

  test.each<[string, string[]]>([
    ["It should be 3 bags of fertilizer, not 2", ["goods 化肥 3袋"]],
    ["Correction: #0611-4 should be 3 bags of rice", ["goods 大米 3袋"]],
    ["Wrong, change it to 5 bags of flour", ["goods 面粉 5袋"]],
    ["The last one should be 200 yuan, not 300", ["200元"]],
  ])("%s", (text, entries) => {
    expect(read(text).intent).toBe("correct");
    expect(told(text).map((entry) => entry.trim())).toEqual(entries);
  });
});

describe("English and Chinese in one message", () => {
  test.each<[string, string[]]>([
    ["今天visit了李平,送了2 bags化肥", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
    ["给Li Ping打了个phone call", ["talk 1次 H001"]],
    ["给Chen Jiujin送了rice 2袋、oil 1桶", ["goods 大米 2袋 H002", "goods 食用油 1桶 H002"]],
    [
      "Visited 李平 and 陈九斤, 各送大米1袋",
      ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
    ],
    ["Gave 李平 2袋化肥", ["goods 化肥 2袋 H001"]],
    ["李平家no one home", ["visit 1户次 H001 missed"]],
    ["开了2次meeting,发了30 copies宣传单", ["leaflet 30份", "meeting 2次"]],
    ["Nobody home at 李平家 today", ["visit 1户次 H001 missed"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});
