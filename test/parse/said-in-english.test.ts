import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// English as cadres type it, alone and inside a Chinese sentence.
test.each<[string, string[]]>([
  // What a pack holds.
  ["Gave Li Ping a 50 kg bag of fertilizer", ["goods 化肥 1袋 H001"]],
  ["Gave Li Ping 2 50kg bags of fertilizer", ["goods 化肥 2袋 H001"]],
  ["Gave Li Ping 2 x 50 kg bags of fertilizer", ["goods 化肥 2袋 H001"]],
  ["Gave Li Ping fertilizer (2 bags, 50 kg each)", ["goods 化肥 2袋 H001"]],
  ["Gave Li Ping 50 kg of fertilizer", ["goods 化肥 50公斤 H001"]],
  ["Gave Li Ping a bag of fertilizer", ["goods 化肥 1袋 H001"]],
  // Each on a day of his own.
  ["Visited Li Ping this morning and Liu Jun this afternoon", ["visit 1户次 H001", "visit 1户次 H003"]],
  [
    "Visited Li Ping on June 9 and Liu Jun on June 10",
    ["visit 1户次 H001 2026-06-09", "visit 1户次 H003 2026-06-10"],
  ],
  ["Visited Li Ping in the morning, Liu Jun in the afternoon", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["Visited Li Ping today and Liu Jun tomorrow", ["visit 1户次 H001"]],
  ["Visited Li Ping yesterday and it rained today", ["visit 1户次 H001 2026-06-11"]],
  ["Visited Li Ping this morning and called Liu Jun this afternoon", ["talk 1次 H003", "visit 1户次 H001"]],
  // A list for whoever is named behind it.
  [
    "Gave 2 quilts, 3 coats and 1 pair of shoes to Li Ping",
    ["goods 棉衣 3 H001", "goods 被子 2 H001", "goods 鞋子 1双 H001"],
  ],
  ["Gave flour 2 bags, rice 1 bag to Liu Jun", ["goods 大米 1袋 H003", "goods 面粉 2袋 H003"]],
  ["Gave 2 quilts to Li Ping, 3 coats to Liu Jun", ["goods 棉衣 3 H003", "goods 被子 2 H001"]],
  ["Gave 10 quilts to the village, 3 coats to Li Ping", ["goods 棉衣 3 H001", "goods 被子 10"]],
  // By an office or one of the family, to whom is spoken of; and what we gave.
  ["Gave Li Ping 2 bags of flour, the county already gave him a quilt", ["goods 面粉 2袋 H001"]],
  ["Visited Liu Jun, the village committee just sent him 2 quilts", ["visit 1户次 H003"]],
  ["Called on Chen Jiujin. The school has given his grandson a schoolbag", ["visit 1户次 H002"]],
  ["Visited Zhao Mancang, the civil affairs bureau also gave him 500 yuan", ["visit 1户次 H007"]],
  ["Visited Li Guihua, her daughter sent her 200 yuan", ["visit 1户次 H004"]],
  ["Visited Li Ping, he already received 2 bags of rice from the township", ["visit 1户次 H001"]],
  ["Liu Jun received 3 bags of fertilizer from the cooperative", []],
  ["Visited Li Ping, then gave him 2 bags of flour", ["goods 面粉 2袋 H001", "visit 1户次 H001"]],
  ["The county government gave Li Ping 2 quilts", ["goods 被子 2 H001"]],
  ["Our bureau gave Li Ping 2 quilts", ["goods 被子 2 H001"]],
  ["Visited Li Ping, our office gave him 2 quilts", ["goods 被子 2 H001", "visit 1户次 H001"]],
  ["In the village gave them 20 leaflets", ["leaflet 20份"]],
  ["Li Ping received 3 bags of fertilizer from us", ["goods 化肥 3袋 H001"]],
  ["Visited Liu Jun and gave his son a schoolbag", ["goods 书包 1 H003", "visit 1户次 H003"]],
  ["Contacted the school, the school gave his grandson a schoolbag", ["goods 书包 1"]],
  // Titles, counts, what was not done.
  ["Visited Mr. Li Ping", ["visit 1户次 H001"]],
  ["Visited Ms. Li Ping", ["visit 1户次 H001"]],
  ["Households visited: 3", ["visit 3户次"]],
  ["Number of visits: 3", ["visit 3户次"]],
  ["Households visited: Li Ping, Liu Jun", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["Li Ping has not been visited", []],
  ["Li Ping has been visited", ["visit 1户次 H001"]],
  [
    "Household,goods,quantity\nLi Ping,flour,2 bags\nLiu Jun,rice,1 bag",
    ["goods 大米 1袋 H003", "goods 面粉 2袋 H001"],
  ],
  // An English verb in a Chinese sentence.
  ["和李平talk了一下", ["talk 1次 H001"]],
  ["今天check了李平家的情况,送了milk 1箱", ["goods 牛奶 1箱 H001", "visit 1户次 H001"]],
  // A heading over what was handed out asks for no list.
  ["物资清单:化肥2袋、面粉1袋\n户主:李平", ["goods 化肥 2袋 H001", "goods 面粉 1袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string, string]>([
  ["How many households have I visited this week?", "ask", "progress"],
  ["Have I reported today?", "ask", "help"],
  ["My report this week", "ask", "tally"],
  ["week report", "ask", "tally"],
  ["Who has not been visited yet?", "ask", "behind"],
  ["Which households have not been visited yet?", "ask", "progress"],
  ["Show me Li Ping", "ask", "household"],
  ["Show me the weekly report", "ask", "tally"],
  ["Show me how to report", "ask", "help"],
  ["Help me export this month's report", "command", "export"],
  ["物资清单", "ask", "detail"],
  ["明细:化肥", "ask", "detail"],
])("%s", (text, intent, topic) => {
  expect(read(text)).toMatchObject({ intent, topic });
});
