import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** As much as two others got together is no sum of theirs where it went to a third. */
test.each<[string, string[]]>([
  [
    "刘军和陈九斤每家300块，赵满仓家困难些，给了600",
    ["cash 300元 H002", "cash 300元 H003", "cash 600元 H007"],
  ],
  [
    "刘军和陈九斤每家两袋米，赵满仓家人多，给了四袋",
    ["goods 大米 2袋 H002", "goods 大米 2袋 H003", "goods 大米 4袋 H007"],
  ],
  ["给刘军、陈九斤每户化肥2袋，4袋", ["goods 化肥 2袋 H002", "goods 化肥 2袋 H003"]],
  ["慰问30户，每户300元，9000元", ["cash 9000元", "visit 30户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Each treated in turn, and loans one by one. */
test.each<[string, string[]]>([
  ["今天刘军体检1人，陈九斤家体检3人", ["medical 1人次 H003", "medical 3人次 H002"]],
  ["给刘军做了体检，刘军家体检3人", ["medical 3人次 H003"]],
  ["今天义诊，看了23人", ["medical 23人次"]],
  ["协调贷款两笔，一笔给刘军2万元，一笔给陈九斤4万元", ["loan 20000元 H003", "loan 40000元 H002"]],
  ["协调贷款两笔，刘军一笔2万，陈九斤一笔3万", ["loan 20000元 H003", "loan 30000元 H002"]],
  ["转了两笔钱，一笔给刘军200，一笔给陈九斤300", ["cash 200元 H003", "cash 300元 H002"]],
  ["协调贷款两笔，又给刘军送了一笔慰问金500元", ["cash 500元 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What each of us put in, what the car did not hold, and all of those just told of. */
test.each<[string, string[]]>([
  ["我和老胡一人掏了200，给陈九斤凑了400", ["cash 400元 H002"]],
  ["我和小胡一人拿了100，给刘军买了米", ["goods 大米 ? H003"]],
  ["我和刘军一人一袋米", ["goods 大米 1袋 H003"]],
  ["给刘军送了10袋有机肥 陈九斤的10袋车装不下明天再拉", ["goods 有机肥 10袋 H003"]],
  ["给刘军送了10袋化肥，一车装不下，分两趟拉的", ["goods 化肥 10袋 H003"]],
  ["先给刘军扫了院子又给陈九斤搬了煤两个人都留我吃饭我没吃", ["labour 1人次 H002", "labour 1人次 H003"]],
  ["给刘军家扫院子三个人都累坏了", ["labour 3人次 H003"]],
  ["给刘军家修了水管我们三个人都去了", ["labour 1人次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So much for all of them, shared out without a stop, and what stands in front of the giving. */
test.each<[string, string[]]>([
  ["我今天把两千块钱分给了刘军和陈九斤一人一千", ["cash 1000元 H002", "cash 1000元 H003"]],
  ["给了刘军和陈九斤两千块钱一人一千", ["cash 1000元 H002", "cash 1000元 H003"]],
  ["把五百块给了刘军又给了陈九斤三百", ["cash 300元 H002", "cash 500元 H003"]],
  ["把两袋米给刘军给陈九斤一袋", ["goods 大米 1袋 H002", "goods 大米 2袋 H003"]],
  ["我把油给了刘军一桶给了陈九斤两桶", ["goods 食用油 1桶 H003", "goods 食用油 2桶 H002"]],
  ["今天把四袋米分给了刘军和陈九斤", ["goods 大米 4袋 H002+H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
