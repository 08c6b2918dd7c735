import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// 将 that stands for 把, plans gone by and kept, and calls made at once are told as done.
test.each<[string, string[]]>([
  ["将每户500元送到李平、刘军手中", ["cash 500元 H001", "cash 500元 H003"]],
  ["将为李平买的化肥2袋送到家", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,将为他买的棉被送到家", ["goods 被子 ? H001", "visit 1户次 H001"]],
  ["走访10户,并将为每户的1000元送到手中", ["cash 10000元", "visit 10户次"]],
  ["到李平家,将院子打扫干净。", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["到李平家将房前屋后的垃圾清理干净。", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["将李平家的水管修好了。", ["labour 1人次 H001"]],
  ["将赵满仓户室内外打扫得干干净净", ["labour 1人次 H007"]],
  ["联系供电所,将李平家的线路修好了", ["solved 1件 H001"]],
  ["接到电话,我立即上门查看李平家屋顶。", ["visit 1户次 H001"]],
  ["今天上午按照计划走访李平。", ["visit 1户次 H001"]],
  ["今天按照年初计划走访李平家。", ["visit 1户次 H001"]],
])("%s was done", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each([
  "下周将院子打扫干净",
  "我们将彻底打扫李平家的院子",
  "将到李平家打扫院子",
  "下一步将每户500元送到李平、刘军手中",
  "将为李平送去化肥2袋",
  "将给每户送去500元",
  "路灯将修好",
  "将于月底将路灯装好",
  "将尽快修好水管",
  "马上去李平家",
  "收到,立即上门看望李平",
  "上午按计划要走访李平",
  "按照计划明天走访李平",
  "答应给刘军找洗衣机",
])("%s is still to be done", (text) => {
  expect(read(text).intent).toBe("plan");
});

test.each(["将设备移到了院坝。", "答应给刘军找的洗衣机今天拉来了。", "李平将院子打扫得干干净净"])(
  "%s is no plan, and nothing of ours to count",
  (text) => {
    expect(read(text).intent).toBe("other");
  },
);

// Things in a list, side by side, or worth so much are each told; the office's own people give as the office does.
test.each<[string, string[]]>([
  ["县水务局工作人员给李平送去化肥2袋", ["goods 化肥 2袋 H001"]],
  ["县水务局组织干部职工给李平送去化肥2袋", ["goods 化肥 2袋 H001"]],
  ["县水务局已给李平送去化肥2袋", ["goods 化肥 2袋 H001"]],
  ["县水务局已发放鸡苗200只", ["goods 鸡苗 200只"]],
  ["走访李平,县残联已送去轮椅1辆", ["visit 1户次 H001"]],
  ["残联已给她配了轮椅1辆", []],
  ["儿子已给李平买了电视1台", []],
  ["给李平送去糕点", ["goods 糕点 ? H001"]],
  ["赠送电脑、打印机、2000斤洋芋种", ["goods 打印机 ?", "goods 洋芋种 2000斤", "goods 电脑 ?"]],
  ["走访李平,教他用电脑", ["visit 1户次 H001"]],
  ["捐赠被套、床单、枕套、枕头68套", ["goods 被套、床单、枕套、枕头 68套"]],
  ["带着棉衣棉被到五保户家中走访慰问", ["goods 棉衣 ?", "goods 被子 ?", "visit ?户次"]],
  ["给李平送去棉衣棉被2套", ["goods 棉衣棉被 2套 H001"]],
  ["送去花生种子", []],
  [
    "为16名家庭贫困的孩子赠送书包、羽毛球、积木、跳绳等物品",
    ["goods 书包 ?", "goods 积木 ?", "goods 羽毛球 ?", "goods 跳绳 ?"],
  ],
  [
    "还为老人送去了肉制品、糕点、干果、饮料及鞭炮、对联等过节用的物品",
    ["goods 对联 ?", "goods 干果 ?", "goods 糕点 ?", "goods 肉制品 ?", "goods 鞭炮 ?", "goods 饮料 ?"],
  ],
  [
    "给李平送去米、面、油等价值500元的慰问品",
    ["goods 大米 ? H001", "goods 面粉 ? H001", "goods 食用油 ? H001", "goods_value 500元 H001"],
  ],
  [
    "为李平送去衣服、棉被等物资折合600元",
    ["goods 衣物 ? H001", "goods 被子 ? H001", "goods_value 600元 H001"],
  ],
  ["给李平送去价值500元药品", ["goods 药品 ? H001", "goods_value 500元 H001"]],
  ["送去价值500元慰问品", ["goods_value 500元"]],
])("%s tells each", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

// Persons counted by their hardship, produce bought by the list, money got from an office.
test.each<[string, string[]]>([
  ["走访17名低收入农户", ["visit 17户次"]],
  ["走访23名建档立卡贫困户", ["visit 23户次"]],
  ["走访李平等5名低收入农户", ["visit 1户次 H001", "visit 4户次"]],
  ["和3名困难党员一起走访李平", ["visit 1户次 H001"]],
  ["走访李平,他家有3名残疾儿童", ["visit 1户次 H001"]],
  ["采购土鸡和土鸡蛋等农副产品27300元", ["sale 农副产品 27300元"]],
  ["采购贫困户的土鸡和土鸡蛋27300元", ["sale 土鸡、土鸡蛋 27300元"]],
  ["收购该村毛竹650余吨", ["sale 毛竹 ~650吨"]],
  ["采购脱贫户的化肥和种子2000元", []],
  ["李平采购土鸡和土鸡蛋等农副产品300元", []],
  ["争取水务局10万元修水渠", ["project_funds 100000元"]],
  ["争取有关单位8万元改造水渠", ["project_funds 80000元"]],
  ["争取县财政20万元硬化村道2公里", ["project_funds 200000元", "works 村道 2公里"]],
  ["争取水务局帮李平贷款10万元", ["loan 100000元 H001"]],
  ["争取单位订单10万元", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

// Works in a row at theirs, and what was done to their rooms.
test.each<[string, string[]]>([
  ["走进李平家,拖地、擦窗", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["到李平家和泥、砌墙。", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["到李平家,大家一起动手,搬砖、和泥、砌墙。", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["到李平家地里剥玉米", ["labour 1人次 H001"]],
  ["对李桂花老人屋内墙进行了粉刷", ["labour 1人次 H004"]],
  ["为李平清理了院子内外的卫生。", ["labour 1人次 H001"]],
  ["给赵满仓修补漏雨的屋顶。", ["labour 1人次 H007"]],
  ["李平很勤快,洗碗、拖地", []],
  ["走进李平家,李平正在拖地、擦窗", ["visit 1户次 H001"]],
  ["到李平家地里查看玉米长势", []],
  ["对李平家的资料进行了整理", []],
  ["李平对院子进行了清扫", []],
  ["邻居为李平清理了院子卫生", []],
  ["施工队给李平修补屋顶", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});
