import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What the household had of kin, of benefits and of its own sales, beside what was given. */
test.each<[string, string[]]>([
  ["走访李平,去年领过产业补助1000元", ["visit 1户次 H001"]],
  ["走访李平,今年领到耕地补贴800元", ["visit 1户次 H001"]],
  ["李平领到救助金500元", ["cash 500元 H001"]],
  ["给李平送去补助500元", ["cash 500元 H001"]],
  ["到李平家走访,他女子从浙江给他寄了羽绒服两件,我送了棉衣一件", ["goods 棉衣 1件 H001", "visit 1户次 H001"]],
  ["给李平媳妇带了1袋米", ["goods 大米 1袋 H001"]],
  ["走访李平,苞谷卖了600块全买了药", ["visit 1户次 H001"]],
  ["走访李平,打工挣了3000元,买了台冰箱", ["visit 1户次 H001"]],
  ["走访李平,家里都忙着收麦子", ["visit 1户次 H001"]],
  ["我们都忙着帮李平收麦子", ["labour 1人次 H001"]],
  ["走访李平,去年修了圈", ["visit 1户次 H001"]],
  ["走访李平,去年帮他修了圈", ["labour 1人次 H001 2025-12-31", "visit 1户次 H001"]],
  ["走访李平,前年盖了房。帮他扫院子", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["回访李平,上次送的8只羊羔活了7只", ["visit 1户次 H001"]],
  ["走访李平,送的鸡苗50只活了48只", ["goods 鸡苗 50只 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Brought, and not handed over after all. */
test.each<[string, string[]]>([
  ["走访李平,车上拉了2袋化肥,他不用,就没给", ["visit 1户次 H001"]],
  ["走访李平,车上带了1袋尿素,一问他已经赊上了,就没给他卸", ["visit 1户次 H001"]],
  ["带了2袋米去李平家,他不要,没给他放下", ["visit 1户次 H001"]],
  [
    "李平家、陈九斤家都去了,李平家给了两袋米陈九斤家还有就没给",
    ["goods 大米 2袋 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Said once more, said the wrong way first, and the day of something else. */
test.each<[string, string[]]>([
  ["李平家今天去了送的是两桶油哎不是不是一桶油一桶", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["给李平送了三卷地膜不对是五卷记上五卷", ["goods 地膜 5卷 H001"]],
  ["给李平送了三卷地膜不对是五卷就记五卷", ["goods 地膜 5卷 H001"]],
  ["给李平送了两袋米,不是,不是,三袋", ["goods 大米 3袋 H001"]],
  ["今年第四回到李平家了,拉了会儿家常", ["talk 1次 H001", "visit 1户次 H001"]],
  ["今年第四回去李平家了", ["visit 1户次 H001"]],
  ["给李平讲了政策他说考虑考虑明天我再去他家一趟", ["outreach 1次 H001"]],
  ["走访李平,昨天的大风把棚刮倒了,帮他搭好了", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平,问了她报销的钱到账没有,讲解了医保缴费政策", ["outreach 1次 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Handed out, and then who got how much; in the same breath each has its own. */
test.each<[string, string[]]>([
  ["木炭今天发了,李平3袋、刘军2袋", ["goods 木炭 2袋 H003", "goods 木炭 3袋 H001"]],
  ["鹅苗都发下去了,李平30只,刘军20只", ["goods 鹅苗 20只 H003", "goods 鹅苗 30只 H001"]],
  ["今天发木炭,李平领3袋、刘军领2袋", ["goods 木炭 2袋 H003", "goods 木炭 3袋 H001"]],
  ["李平家领了化肥3袋、刘军家领了2袋", ["goods 化肥 2袋 H003", "goods 化肥 3袋 H001"]],
  ["李平、刘军共领化肥5袋", ["goods 化肥 5袋 H001+H003"]],
  ["走访李平、刘军,送拖把两家共4把", ["goods 拖把 4把 H001+H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["木炭今天没发,李平3袋、刘军2袋", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Trainings that were held and those that were sat in on; jobs told twice; what is not settled yet. */
test.each<[string, string[]]>([
  ["昨天参加县里的油茶低改培训,来了80多人", []],
  ["组织村民参加种植培训,来了80人", ["trainee 80人次"]],
  ["培训:1期(参加41人)", ["trainee 41人次", "training 1场"]],
  ["培训2期(每期30人)", ["training 2场"]],
  ["培训2期(其中妇女20人)", ["training 2场"]],
  ["推荐李平的两个女子到镇上玩具厂务工,2人都签了合同", ["job 2人 H001"]],
  ["推荐2人务工,厂里还有2人都是本村的", ["job 2人"]],
  ["办实事5件,没化解的纠纷还有1起", ["solved 5件"]],
  ["为李平争取养殖项目1个", ["project 1个 H001"]],
  ["李平家有养殖项目1个", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("a name is asked about with its dot", () => {
  const { questions } = read("今天入户玉素甫江·卡迪尔,送去一床凉席");
  expect(questions.map(({ text }) => text)).toEqual(["玉素甫江·卡迪尔"]);
});

/** Where they are instead is no work of ours; who is called by what he does is nobody's name; a feast heads a list. */
test.each<[string, string[]]>([
  ["走访李平,门锁着,上地里种洋芋去了", ["visit 1户次 H001 missed"]],
  ["李平家没人,下地收玉米去了", ["visit 1户次 H001 missed"]],
  ["李平家没人,我们到地里帮他收玉米去了", ["labour 1人次 H001", "visit 1户次 H001 missed"]],
  ["在直播间帮农户卖了蜂蜜3斤", ["sale 蜂蜜 3斤"]],
  ["给村里争取了20盏路灯", []],
  ["捐赠路灯20盏", ["goods 路灯 20盏"]],
  [
    "三八节走访\n李平:围巾1条\n刘军:围巾1条\n总价值:186元",
    [
      "goods 围巾 1条 H001",
      "goods 围巾 1条 H003",
      "goods_value 186元 H001+H003",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
  [
    "李平:米1袋,价值50元\n刘军:油1桶,价值60元\n总价值110元",
    ["goods 大米 1袋 H001", "goods 食用油 1桶 H003", "goods_value 50元 H001", "goods_value 60元 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
