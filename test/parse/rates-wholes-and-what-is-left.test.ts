import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** How long each of a team stayed is no share of those called on; how many each called on is in the number of all. */
test.each<[string, string[]]>([
  ["人均驻村132天,共走访1046户次。", ["visit 1046户次"]],
  ["队员每人驻村15天,共走访监测户6户。", ["visit 6户次"]],
  ["3名队员每人驻村20天", ["stay 60天"]],
  ["一户发100株树苗,一共发了46户", ["goods 树苗 4600株"]],
  ["每名干部走访3户,26名干部共走访78户。", ["visit 78户次"]],
  ["走访96户,每人走访3户。", ["visit 96户次"]],
  ["每人走访3户以上,共走访96户。", ["visit 96户次"]],
  ["26名干部每人走访3户", ["visit 78户次"]],
  ["8名干部走访24户,每人3户", ["visit 24户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many in each of the villages or groups that are counted, and so often to each household. */
test.each<[string, string[]]>([
  ["走访3个村,每村慰问5户。", ["visit 15户次"]],
  ["每村走访10户,共3个村。", ["visit 30户次"]],
  ["走访3个村,每村慰问5户,每户200元。", ["cash 3000元", "visit 15户次"]],
  ["每组走访5户,共走访6个组。", ["visit 30户次"]],
  ["走访3个村,每村慰问5户,共慰问15户", ["visit 15户次"]],
  ["每村走访10户", ["visit 10户次"]],
  ["对12户监测户每户走访2次。", ["visit 24户次"]],
  ["走访12户,每户2次。", ["visit 24户次"]],
  ["每户走访2次,共走访24户次", ["visit 24户次"]],
  ["走访12户,每户2次以上", ["visit 12户次"]],
  ["走访12户,每户2袋化肥", ["goods 化肥 24袋", "visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So many in one village and so many in the next, each of whom got as much. */
test.each<[string, string[]]>([
  ["给上坪村22户、五里铺村15户每户送去粽子1盒。", ["goods 粽子 15盒 V02", "goods 粽子 22盒 V01"]],
  ["给上坪村5户、五里铺村5户每户送米1袋。", ["goods 大米 5袋 V01", "goods 大米 5袋 V02"]],
  ["给上坪村老党员3名、五里铺村老党员4名每人送200元。", ["cash 600元 V01", "cash 800元 V02"]],
  ["为上坪村12户和五里铺村8户困难户各送大米1袋。", ["goods 大米 12袋 V01", "goods 大米 8袋 V02"]],
  [
    "走访上坪村5户、五里铺村5户每户送米1袋。",
    ["goods 大米 5袋 V01", "goods 大米 5袋 V02", "visit 5户次 V01", "visit 5户次 V02"],
  ],
  [
    "慰问上坪村12户和五里铺村8户,各送大米1袋。",
    ["goods 大米 12袋 V01", "goods 大米 8袋 V02", "visit 12户次 V01", "visit 8户次 V02"],
  ],
  ["走访上坪村12户和五里铺村8户", ["visit 12户次 V01", "visit 8户次 V02"]],
  ["给上坪村5户送米5袋、五里铺村5户每户送油1桶", ["goods 大米 5袋 V01", "goods 食用油 5桶 V02"]],
])("%s", (text, entries) => {
  const { entries: kept } = read(text);
  const shown = kept.map(({ measure, item, quantity, unit, villageId }) =>
    [measure, item, `${quantity}${unit}`, villageId].filter((part) => part !== undefined).join(" "),
  );
  expect(shown.sort()).toEqual(entries);
});

/** What each got of a loan is in it; a gift besides is not. */
test.each<[string, string[]]>([
  ["为3户养殖户贷款15万元,每户5万元。", ["loan 150000元"]],
  ["落实小额贷款20万元,涉及4户,每户5万元。", ["loan 200000元"]],
  ["为李平、刘军贷款10万元,每户5万元。", ["loan 50000元 H001", "loan 50000元 H003"]],
  ["协调贷款15万元,给李平、刘军每户慰问金500元", ["cash 500元 H001", "cash 500元 H003", "loan 150000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is left of funds, spent or asked for, and what some of them are for, adds nothing to them. */
test.each<[string, string[]]>([
  ["到位资金60万元,已使用45万元,结余15万元。", ["project_funds 600000元"]],
  ["项目资金30万元,支付20万元,结余10万元。", ["project_funds 300000元"]],
  ["争取资金20万元,节余2万元。", ["project_funds 200000元"]],
  ["资金结余3万元。", []],
  ["到位资金30万元,未到位20万元。", ["project_funds 300000元"]],
  ["总投资80万元,申请上级资金50万元。", ["project_funds 800000元"]],
  ["申请上级资金50万元", ["project_funds 500000元"]],
  ["协调资金20万元,其中修路12万元,培训3万元,慰问5万元。", ["project_funds 200000元"]],
  ["投入资金20万元,其中慰问5万元。", ["project_funds 200000元"]],
  ["投入资金35万元,产业15万元,慰问8万元。", ["project_funds 350000元"]],
  ["协调资金20万元,慰问5户", ["project_funds 200000元", "visit 5户次"]],
  ["协调资金3万元,慰问李平500元", ["cash 500元 H001", "project_funds 30000元", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum of money and of what things are worth, of a form's standard, and what of a collection somebody got. */
test.each<[string, string[]]>([
  ["共发放慰问金2万元,慰问品价值1万元,合计3万元。", ["cash 20000元", "goods_value 10000元"]],
  [
    "此次活动共计发放慰问金22.68万元,发放慰问品(大米)价值约4.61万元,合计27.29万元。",
    ["cash 226800元", "goods_value ~46100元"],
  ],
  [
    "慰问对象:李平、刘军\n慰问标准:每户500元\n慰问金:1000元",
    ["cash 500元 H001", "cash 500元 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "捐款8650元,用于慰问李平、刘军每户1000元。",
    ["cash 1000元 H001", "cash 1000元 H003", "cash 6650元", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["捐款8650元。慰问李平1000元", ["cash 1000元 H001", "cash 8650元", "visit 1户次 H001"]],
  ["一日捐共捐款8650元", ["cash 8650元"]],
  ["十二日捐款500元", ["cash 500元"]],
  ["十一日捐款500元", ["cash 500元 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What somebody is told of besides what each of many got is no part of it. */
test.each<[string, string[]]>([
  ["给上坪村42名学生每人送书包1个,给李平的孙子另送台灯1盏。", ["goods 书包 42个", "goods 台灯 1盏 H001"]],
  ["为28名老人每人送牛奶1箱,为李平老人过生日。", ["goods 牛奶 28箱"]],
  ["为28名老人每人送牛奶1箱,给了李平", ["goods 牛奶 1箱 H001", "goods 牛奶 27箱"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Pieces of what was just handed out or built are no money. */
test.each<[string, string[]]>([
  ["安装水表86块,其中李平、刘军家各1块。", ["works 水表 86块"]],
  ["送肥皂20块,其中李平、刘军各2块。", ["goods 肥皂 16块", "goods 肥皂 2块 H001", "goods 肥皂 2块 H003"]],
  ["发放电池40块,李平、刘军各4块。", ["goods 电池 32块", "goods 电池 4块 H001", "goods 电池 4块 H003"]],
  ["安装太阳能板6块,李平、赵满仓家各3块。", ["works 太阳能板 6块"]],
  ["送米10袋,李平、刘军各15块", ["cash 15元 H001", "cash 15元 H003", "goods 大米 10袋"]],
  ["发红包40块,李平、刘军各15块", ["cash 15元 H001", "cash 15元 H003", "cash 40元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What stands behind a share and was for some of them, or for all of them together. */
test.each<[string, string[]]>([
  ["慰问11户,慰问金每户300元,轮椅2台。", ["cash 3300元", "goods 轮椅 2台", "visit 11户次"]],
  [
    "慰问10户,每户300元,轮椅2台,拐杖3副。",
    ["cash 3000元", "goods 拐杖 3副", "goods 轮椅 2台", "visit 10户次"],
  ],
  ["慰问8户,每户200元,资料50份。", ["cash 1600元", "leaflet 50份", "visit 8户次"]],
  ["走访5户,每户牛奶1箱,另有被子2床。", ["goods 牛奶 5箱", "goods 被子 2床", "visit 5户次"]],
  ["慰问8户,每户大米1袋,油1桶", ["goods 大米 8袋", "goods 食用油 8桶", "visit 8户次"]],
  ["慰问8户,每户300元,大米1袋", ["cash 2400元", "goods 大米 8袋", "visit 8户次"]],
  ["慰问8户,每户大米1袋,宣传资料2份", ["goods 大米 8袋", "leaflet 16份", "visit 8户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What those named behind 其中 got of a loan is taken out of it. */
test.each<[string, string[]]>([
  [
    "为8户办理小额信贷40万元,其中李平5万元、刘军5万元。",
    ["loan 300000元", "loan 50000元 H001", "loan 50000元 H003"],
  ],
  [
    "为8户办理小额信贷40万元,其中李平、刘军各5万元",
    ["loan 300000元", "loan 50000元 H001", "loan 50000元 H003"],
  ],
  ["办理贷款40万元,其中李平还了5万元", ["loan 400000元"]],
  ["协调贷款20万元,其中3户每户5万元", ["loan 200000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
