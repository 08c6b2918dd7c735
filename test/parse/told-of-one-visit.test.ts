import { expect, it } from "vitest";
import { read, told } from "../support/reading.ts";

it.each([
  // A day inside what the household says, or beside what it likens something to, dates nothing of ours.
  ["去刘军家送去两袋化肥他说去年的还剩一袋半呢", ["goods 化肥 2袋 H003", "visit 1户次 H003"]],
  ["到刘军家看了他家的羊比去年多了十只我给带了五袋舔砖", ["goods 舔砖 5袋 H003", "visit 1户次 H003"]],
  ["给李桂花送了辣椒苗一千株她说去年种的辣椒卖了两千多", ["goods 辣椒苗 1000株 H004"]],
  ["给刘军送了两袋面他媳妇说前天刚去镇上买过", ["goods 面粉 2袋 H003"]],
  ["他老婆说上周刘军去了兰州我就把两袋面放下了", ["goods 面粉 2袋 H003"]],
  ["刘军打电话说前天羊病了我今天带兽医去了他家", ["talk 1次 H003", "visit 1户次 H003"]],
  ["李平5月领养老金一百五，高龄补贴一百，别的没收入，我个人给了二百", ["cash 200元 H001"]],
  // What we did ourselves on a day, and what was told behind it.
  [
    "李平老人的卡密码忘了，我昨天带他到信用社设好了，顺路给他买了两盒降压药",
    ["goods 降压药 2盒 H001 2026-06-11"],
  ],
  [
    "6月8日给李平送的化肥两袋，今天他把钱退了，我又送了一箱奶",
    ["goods 化肥 2袋 H001 2026-06-08", "goods 牛奶 1箱 H001"],
  ],
  ["赵满仓说是上星期三我们去的他家", ["visit 1户次 H007 2026-06-03"]],
  [
    "6月8日去看了李平，他说今天要打药，送了两袋化肥",
    ["goods 化肥 2袋 H001 2026-06-08", "visit 1户次 H001 2026-06-08"],
  ],
  ["我们昨天去的李平家给了两袋面", ["goods 面粉 2袋 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How many live there counts nobody else, and what each of them got is theirs. */
it.each([
  ["李平户，家里两个大学生，今天入户核对了信息，发了明白卡一张", ["leaflet 1份 H001", "visit 1户次 H001"]],
  ["刘军家，老人两位，孩子三个，今天入户，送面粉一袋", ["goods 面粉 1袋 H003", "visit 1户次 H003"]],
  ["赵满仓家，学生三个，每人书包一个", ["goods 书包 3个 H007"]],
  ["李平户，家里两个大学生，每人资助2000元", ["cash 4000元 H001"]],
  ["走访刘军，家里两位老人，各送棉衣一件", ["goods 棉衣 2件 H003", "visit 1户次 H003"]],
  ["看望刘军家三个孩子，每人一个书包", ["goods 书包 3个 H003", "visit 1户次 H003"]],
  ["去李平家看了看家里只有两个老人我给了一袋面", ["goods 面粉 1袋 H001", "visit 1户次 H001"]],
  [
    "走访刘军、李平，各送米一袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["刘军家4口人，各送米一袋", ["goods 大米 1袋 H003"]],
  ["走访李平，老党员三名，各送米一袋", ["goods 大米 3袋", "visit 1户次 H001"]],
  ["到三组看了老人五位，送米五袋", ["goods 大米 5袋"]],
  ["走访李平，老人八位，发米八袋", ["goods 大米 8袋", "visit 1户次 H001"]],
  ["看望李平，孤儿两名，每人一个书包", ["goods 书包 2个", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A sum without a name is a loan where a loan is spoken of, or where we took them to get it; nobody else's errand. */
it.each([
  ["刘军想贷款扩大养殖，帮他协调了三万", ["loan 30000元 H003"]],
  ["带刘军到信用社贷了三万", ["loan 30000元 H003"]],
  ["今天领赵满仓到农商行贷了两万元", ["loan 20000元 H007"]],
  ["我陪刘军去信用社，贷了五万，买了三头牛", ["loan 50000元 H003"]],
  ["陈九斤买牛差八千块，今天我领他去信用社贷了一万，他还剩两千说买草", ["loan 10000元 H002"]],
  ["他媳妇领着刘军去信用社贷了三万", []],
  ["刘军自己去信用社贷了三万", []],
  ["刘军的贷款还清了，今天给他协调了两千元慰问金", ["cash 2000元 H003"]],
  ["刘军想贷款，没办成，我给村里协调了五万修路", ["project_funds 50000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is said, kept up or hoped for is no thing, and an hour is none. */
it.each([
  ["给李平带了个话", []],
  ["刘军他爸今年七十了，我们去给过了个寿，带了一个蛋糕两瓶酒", ["goods 蛋糕 1个 H003", "goods 酒 2瓶 H003"]],
  ["给刘军提了个醒，送米一袋", ["goods 大米 1袋 H003"]],
  ["在李平家帮着铺膜两亩中午十二点回来的", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["刘军：1.饲草缺口两吨；2.送去青贮料5捆", ["goods 青贮料 5捆 H003"]],
  ["李平家说缺尿素我说给想办法弄两袋", []],
  ["李平要两袋尿素，我给想办法弄了两袋", ["goods 尿素 2袋 H001"]],
  ["下午四点半，给刘军送点心两盒", ["goods 点心 2盒 H003"]],
  ["给李平送了个收音机", ["goods 收音机 1个 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What we paid in their place is money given; who pays for himself, or pays us, is given nothing. */
it.each([
  ["李桂花欠小卖部四百多，我替她还了二百，剩下的她说等卖了药材还", ["cash 200元 H004"]],
  ["李平孩子书本费二百一十五，我给交了", ["cash 215元 H001"]],
  ["刘军的电费六十二块我给交了", ["cash 62元 H003"]],
  ["给刘军交了学费两千元", ["cash 2000元 H003"]],
  ["刘军给我还了200", []],
  ["李平的住院费一千二他自己交的", []],
  ["刘军的电费六十二块他媳妇给交了", []],
  ["村上给刘军交了医保380元", []],
  ["刘军的工钱三千，我给结了", []],
  ["刘军的水费交了，六十二块，是我陪着去交的", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** One thing counted in front and the next behind, what spoilt, and what was to be tried. */
it.each([
  ["送李平一袋洗衣粉毛巾三条", ["goods 毛巾 3条 H001", "goods 洗衣粉 1袋 H001"]],
  ["给李平一袋大米面粉两袋清油一桶", ["goods 大米 1袋 H001", "goods 面粉 2袋 H001", "goods 食用油 1桶 H001"]],
  ["送李平两袋复合肥尿素一袋", ["goods 复合肥 2袋 H001", "goods 尿素 1袋 H001"]],
  ["送李平三床棉被毛毯两条", ["goods 毛毯 2条 H001", "goods 被子 3床 H001"]],
  ["送李平玉米种子两袋", ["goods 玉米种子 2袋 H001"]],
  ["送李平两袋玉米种子", ["goods 玉米种子 2袋 H001"]],
  ["给李平送的四袋水稻种子淋湿了一袋", ["goods 水稻种子 4袋 H001"]],
  ["给刘军送了五袋化肥漏了半袋", ["goods 化肥 5袋 H003"]],
  ["给刘军二十斤苹果烂了三斤", ["goods 苹果 20斤 H003"]],
  ["刘军摔碎了一块玻璃", []],
  ["给李平送了两袋面尝尝", ["goods 面粉 2袋 H001"]],
  ["我给李平送了两袋精饲料试喂", ["goods 精饲料 2袋 H001"]],
  [
    "李桂花家：送挂面两把、鸡蛋三十个；她回赠咸菜一坛，婉拒了",
    ["goods 挂面 2把 H004", "goods 鸡蛋 30个 H004"],
  ],
  ["给李桂花送挂面两把，她婉拒了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

it.each([
  ["李平一个人过，我隔三差五去看看，今天送了米一袋", []],
  ["李平家三天两头缺水", ["李平家三天两头缺水"]],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** What was put by, and what was taken along to work with. */
it.each([
  ["给李平送了八袋米，另外两袋放在村委会，等他儿子回来再给他", ["goods 大米 8袋 H001"]],
  ["给李平送了八袋米，另外两袋放在他家门口", ["goods 大米 10袋 H001"]],
  ["带着血压计到李平家量了血压", ["medical 1人次 H001", "visit 1户次 H001"]],
  ["今天带着铁锹去跟李平一块清了牛粪", ["labour 1人次 H001"]],
  ["给李平送了铁锹", ["goods 铁锹 ? H001"]],
  ["提着牛奶去看了李平", ["goods 牛奶 ? H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A plan that is only spoken of, so many times that are no question, who comes again, and what is too dear. */
it.each([
  ["跟李平谈了谈今后的打算", "report", ["talk 1次 H001"]],
  ["到李平家聊了聊以后的日子", "report", ["talk 1次 H001", "visit 1户次 H001"]],
  ["今后我打算多去李平家", "plan", []],
  ["这是我们的计划，下周去李平家", "plan", []],
  ["李平家屋后的沟还剩六十米没修，每到雨季水往院里灌，他催了好几回，我今天拍照报镇上了", "report", []],
  ["我还差几户没走", "ask", []],
  ["李平家我是第三次来了，带了两罐奶粉", "report", ["goods 奶粉 2罐 H001", "visit 1户次 H001"]],
  ["李平家他姑第三次来了", "other", []],
  ["李平说化肥涨价了，今天我给送去两袋", "report", ["goods 化肥 2袋 H001"]],
  ["李平说化肥涨价了，现在只买了七袋", "other", []],
  ["李平说羊涨价了，他又抓了两只", "other", []],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});

/** What they answered with a figure, what was raised for them, and one matter mended with several parts. */
it.each([
  ["李平的羊卖了多少我问了一下说卖了十五只", []],
  ["我问李平媳妇说核桃卖了三百斤", []],
  ["我帮李平卖了十五只羊", ["sale 羊 15只 H001"]],
  ["我们给李平筹了八千五，昨天打到他卡上", ["cash 8500元 H001"]],
  ["李平盖房自己筹了两万", []],
  ["李平还差八千，他儿子给筹了三千", []],
  ["李平屋里的灯泡坏了我给换了两个", ["solved 1件 H001"]],
  ["李平家装了个灯花了三百", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

it.each([
  ["慰问李平，给了五百元现金，其中三百是老同学托我转的", []],
  ["李平托我给他捎两袋化肥", ["李平托我给他捎两袋化肥"]],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
