import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // Whom it goes to, between the act and the figure.
  ["李平家修猪圈,我们单位补助了他两千", ["cash 2000元 H001"]],
  ["社里答应借他一台打谷机", []],
  // Left at the door of who was not there.
  ["李平不在家,挂面1把挂他门把手上了", ["goods 挂面 1把 H001", "visit 1户次 H001 missed"]],
  ["陈九斤锁着门,对联1副贴门上了", ["goods 对联 1副 H002", "visit 1户次 H002 missed"]],
  ["帮李平把对联贴门上", ["labour 1人次 H001"]],
  ["李平家门上挂着2把锁", []],
  // Money joined to things.
  ["走访李平,大米两袋外加300元", ["cash 300元 H001", "goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["李平家养羊3只,外加2000元收入", []],
  // Only what was refused is taken back.
  ["给李平送油一桶、米一袋,米没要", ["goods 食用油 1桶 H001"]],
  ["给李平送油一桶、米一袋,没要", []],
  ["又给李平二百块钱他不要我硬塞给他的", ["cash 200元 H001"]],
  ["给李平二百块钱,他硬是不要", []],
  // Our own work by its length; what they can do again is none of ours.
  ["去李平家,门口水沟堵得厉害,我们仨掏了一上午", ["labour 3人次 H001", "visit 1户次 H001"]],
  ["去李平家,我们看了一上午", ["visit 1户次 H001"]],
  ["看望李平,已能下地喂猪", ["visit 1户次 H001"]],
  ["看望李平,他现在又可以自己劈柴了", ["visit 1户次 H001"]],
  ["今早把李平家的鸡窝门钉牢", ["labour 1人次 H001"]],
  // Counted by a word of its own, or behind what stands between.
  ["把李平的侄女介绍进县医院食堂,算就业1人", ["job 1人 H001"]],
  ["李平的侄女就业1人", []],
  ["李平家两个娃今天都做了体检", ["medical 2人次 H001"]],
  ["蹲点上坪村满9天了", ["stay 9天"]],
  ["养殖补贴政策也讲解了一遍", ["outreach 1次"]],
  ["养殖补贴政策他也不清楚", []],
  ["消费帮扶又成一单:李平家白茶6饼,2880元", ["sale 白茶 2880元 H001", "sale 白茶 6饼 H001"]],
  ["消费帮扶的事说了说,给李平送茶叶2盒", ["goods 茶叶 2盒 H001"]],
  // How many got it first, then how much each.
  ["小米送了12户,每户3斤", ["goods 小米 36斤"]],
  ["小米送了12户", []],
  ["化肥发了5户,一户两袋", ["goods 化肥 10袋"]],
  // Who they were, behind what they got.
  ["领走化肥合计28包的有:李平、陈九斤", ["goods 化肥 28包 H001+H002"]],
  ["走访脱贫户5户:李平、陈九斤", ["visit 1户次 H001", "visit 1户次 H002", "visit 3户次"]],
  // A thing that begins with what they spend, lend or keep.
  ["李平——花盆3个", ["goods 花盆 3个 H001"]],
  ["李平家买花盆花了300块", []],
  ["给李平留药品3盒", ["goods 药品 3盒 H001"]],
  ["李平家留玉米种子2袋", []],
  // Somebody else's gift, and what a quarrel was about.
  ["李平家的两床棉絮,乡民政办已经发过,我就没重复送", []],
  ["李平和陈九斤为一棵梨树红脸多年", []],
  ["为李平送去一棵梨树苗", ["goods 梨树苗 1棵 H001"]],
  // What a course was about, between the word and its figure.
  ["技术培训:高山蔬菜1期,41人参加", ["trainee 41人次", "training 1场"]],
  ["参加县里技术培训:高山蔬菜1期", []],
  ["给李平送蒜薹2捆", ["goods 蒜薹 2捆 H001"]],
  // Papers seen through for them.
  ["李平的养老认证没过,今天我替他办妥", ["solved 1件 H001"]],
  ["帮陈九斤办好了残疾证", ["solved 1件 H002"]],
  ["李平儿子给他办好了残疾证", []],
  ["给李平把残疾证办下来了,1件", ["solved 1件 H001"]], // and no gift of one 残疾证
  ["李平的证还没给办好", []],
  ["李平、陈九斤两家合领面粉五袋", ["goods 面粉 5袋 H001+H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
