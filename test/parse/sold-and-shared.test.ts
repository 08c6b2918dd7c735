import { describe, expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

describe("what was only named and then sold with our help is a sale and no gift", () => {
  test.each<[string, string[]]>([
    ["李平家小麦1000斤,我帮着卖掉了", ["sale 小麦 1000斤 H001"]],
    ["李平家香菇30斤,我拉到镇上卖了,共1200元", ["sale 香菇 1200元 H001", "sale 香菇 30斤 H001"]],
    ["李平家苹果500斤,我给联系了买主,全卖了", ["sale 苹果 500斤 H001"]],
    ["李平家核桃80斤,我帮着卖了50斤", ["sale 核桃 50斤 H001"]],
    ["李平家香菇30斤,我帮着卖了一部分", []],
    ["李平家香菇30斤,卖了900元", []],
    ["给李平送米2袋,香菇30斤我帮着卖了", ["goods 大米 2袋 H001", "sale 香菇 30斤 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("money of less than a yuan stays in one figure", () => {
  test.each<[string, string[]]>([
    ["帮李平卖小麦1000斤,每斤一块三毛五", ["sale 小麦 1000斤 H001"]],
    ["帮李平卖萝卜200斤,每斤一块二", ["sale 萝卜 200斤 H001"]],
    ["帮李平卖鸡蛋10斤,每斤5元3角5分", ["sale 鸡蛋 10斤 H001"]],
    ["给李平送香皂两块三条毛巾", ["goods 毛巾 3条 H001", "goods 香皂 2块 H001"]],
    ["给李平送腊肉两块,三双鞋", ["goods 腊肉 2块 H001", "goods 鞋 3双 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("a mean beside its total shares nothing out of what comes next", () => {
  test.each<[string, string[]]>([
    ["为70户发米140袋,户均2袋,油70桶,户均1桶", ["goods 大米 140袋", "goods 食用油 70桶"]],
    ["为70户发米140袋,户均2袋,油桶30个", ["goods 大米 140袋", "goods 油桶 30个"]],
    ["走访70户,户均送米2袋,油1桶", ["goods 大米 140袋", "goods 食用油 70桶", "visit 70户次"]],
    ["为70户发米,每户2袋,油1桶", ["goods 大米 140袋", "goods 食用油 70桶"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("what is put up for all to see is given to nobody, unless it is", () => {
  test.each<[string, string[]]>([
    ["给李平、刘军各送米2袋,悬挂横幅3条", ["goods 大米 2袋 H001", "goods 大米 2袋 H003"]],
    ["走访李平,张贴标语12条", ["visit 1户次 H001"]],
    ["给上坪村送横幅2条", ["goods 横幅 2条"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("what papers have reported is nobody's report here", () => {
  test.each<[string, string[]]>([
    ["据《东川快讯》报道:县委办干部走访困难户30户,送去慰问金6万元。大家学习一下", []],
    ["据县融媒体中心报道,县医院义诊120人次", []],
    ["县电视台报道:农业局为上坪村送化肥30袋。今天走访李平", ["visit 1户次 H001"]],
    ["根据上级消息,走访李平,送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
    ["据此编发报道1篇,走访李平", ["bulletin 1期", "visit 1户次 H001"]],
    ["在《东川日报》刊发报道1篇", ["bulletin 1期"]],
    ["据统计,走访30户", ["visit 30户次"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("who comes along to another's is not gone to", () => {
  test.each<[string, string[]]>([
    ["县供电公司李桂花同志陪着走访李平", ["visit 1户次 H001"]],
    ["镇卫生院李桂花陪同走访李平", ["visit 1户次 H001"]],
    ["走访李桂花,她陪着走访了李平", ["visit 1户次 H001", "visit 1户次 H004"]],
    ["看望李桂花和李平", ["visit 1户次 H001", "visit 1户次 H004"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("what is left of what they earned is spent by them", () => {
  test.each<[string, string[]]>([
    ["李平去年收入5万元,还债1万元,余下的翻修了圈舍", []],
    ["李平卖羊得了2万元,剩下的钱修了院墙", []],
    [
      "争取项目资金5万元,硬化村道1公里,余下的修了水渠200米",
      ["project_funds 50000元", "works 村道 1公里", "works 水渠 200米"],
    ],
    ["李平打工挣了3万,送米2袋,余下的面1袋给了刘军", ["goods 大米 2袋 H001", "goods 面粉 1袋 H003"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("块 of what comes in pieces, also where it is set right", () => {
  test.each<[string, string[]]>([
    ["更正:李平的砖茶应该是3块,不是5块", ["goods 砖茶 3块 H001"]],
    ["更正:李平的腊肉不是5块,是4块", ["goods 腊肉 4块 H001"]],
    ["更正:李平慰问金应该是300块,不是500块", ["cash 300元 H001"]],
    ["更正:李平的鸡蛋钱应该是8块", ["8元 H001"]],
    ["问了李平,尿素是8块", []],
  ])("%s", (text, entries) => {
    expect(told(text).map((line) => line.trim())).toEqual(entries);
  });
});

describe("新 of a name stays", () => {
  test.each<[string, string[]]>([
    ["给李平送新华字典1本", ["goods 新华字典 1本 H001"]],
    ["给李平送新疆棉被1床", ["goods 新疆棉被 1床 H001"]],
    ["给李平送新书包1个、新米1袋", ["goods 书包 1个 H001", "goods 大米 1袋 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("in English each gift goes to whom it is given to", () => {
  test.each<[string, string[]]>([
    [
      "Donated 2 barrels of oil to Li Guihua and gave 500 yuan to Zhao Mancang",
      ["cash 500元 H007", "goods 食用油 2桶 H004"],
    ],
    [
      "Donated 2 barrels of oil to Li Guihua and gave Zhao Mancang 500 yuan",
      ["cash 500元 H007", "goods 食用油 2桶 H004"],
    ],
    ["gave 2 bags of rice and gave 500 yuan to Zhao Mancang", ["cash 500元 H007", "goods 大米 2袋 H007"]],
    ["Gave 2 bags of rice to Li Guihua and Zhao Mancang", ["goods 大米 2袋 H004+H007"]],
    [
      "explained the policy to Li Guihua and gave 4 bags of flour",
      ["goods 面粉 4袋 H004", "outreach 1次 H004"],
    ],
    ["held 2 policy talks and handed out 60 leaflets", ["leaflet 60份", "outreach 2次"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("work along with them, and into what", () => {
  test.each<[string, string[]]>([
    ["给李平送花椒苗300株,跟着栽了半天", ["goods 花椒苗 300株 H001", "labour 1人次 H001"]],
    ["到李平家,帮着往窖里下白菜", ["labour 1人次 H001", "visit 1户次 H001"]],
    ["到李平家,帮忙从窖里起洋芋", ["labour 1人次 H001", "visit 1户次 H001"]],
    ["到李平家,他跟着栽了半天", ["visit 1户次 H001"]],
    ["到李平家,跟着看了半天", ["visit 1户次 H001"]],
    ["到李平家,帮着往卡里存钱", ["visit 1户次 H001"]],
    ["到李平家,帮着从网上订化肥", ["visit 1户次 H001"]],
    ["跟着安装了路灯20盏", ["works 路灯 20盏"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("what the sender is asked to carry word of is a need", () => {
  test.each<[string, string[]]>([
    ["李平托我捎话,要20袋羊饲料", ["要20袋羊饲料"]],
    ["李平让我带个话,要修水渠", ["要修水渠"]],
    ["李平托我捎话,不用再送了", []],
    ["李平托我带话,他身体好多了", []],
  ])("%s", (text, needs) => {
    expect(read(text).needs.map((need) => need.text)).toEqual(needs);
  });
});

describe("what something is called is no work, and what is done at the fire is none", () => {
  test.each<[string, string[]]>([
    ["给李平发放烤烟种植手册1本", ["leaflet 1份 H001"]],
    ["给李平家抢收苞谷", ["labour 1人次 H001"]],
    ["到李平家烤了一会火", ["visit 1户次 H001"]],
    ["到李平家帮着烤了一炉烟", ["labour 1人次 H001", "visit 1户次 H001"]],
    ["上坪村2组受灾较重。驻村工作队修复沟渠400米", ["works 沟渠 400米"]],
    ["李平家水管坏了,当场给修好了", ["solved 1件 H001"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("a line with a day and a name is a visit, unless they were called up", () => {
  test.each<[string, string[]]>([
    ["走访记录\n6月12日:李平,电话联系,一切正常\n6月12日:李桂花,在家", ["talk 1次 H001", "visit 1户次 H004"]],
    [
      "走访记录\n6月12日:李平,在家\n6月12日:李桂花,送米1袋",
      ["goods 大米 1袋 H004", "visit 1户次 H001", "visit 1户次 H004"],
    ],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});

describe("in dictation another place begins another count, and the sum of both is told once", () => {
  test.each<[string, string[]]>([
    ["今天在上坪村走访了四户在红崖村走访了三户一共是七户", ["visit 3户次", "visit 4户次"]],
    ["在上坪村走访了四户在红崖村走访了三户总共走访七户", ["visit 3户次", "visit 4户次"]],
    ["走访了四户在红崖村", ["visit 4户次"]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });
});
