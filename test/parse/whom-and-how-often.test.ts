import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Whom an act was for, how often it was, and what of it came about. */
test.each<[string, string[]]>([
  ["到李平家,化解了他跟刘军的地界纠纷", ["solved 1件 H001+H003", "visit 1户次 H001"]],
  ["去李平家。化解了她与刘军家的土地纠纷", ["solved 1件 H001+H003", "visit 1户次 H001"]],
  ["到李平家,调解了他和邻居刘军的矛盾", ["solved 1件 H001+H003", "visit 1户次 H001"]],
  ["去看了李平、刘军两家,先帮老李清了排水沟", ["labour 1人次 H001", "visit 1户次 H001", "visit 1户次 H003"]],
  ["修通了二组到三组的2公里机耕道", ["works 机耕道 2公里"]],
  ["修好二组到三组的路2公里", ["works 路 2公里"]],
  ["李平家去了三回才见着人", ["visit 1户次 H001"]],
  ["李平家跑了三趟才见到他", ["visit 1户次 H001"]],
  ["今天去的三户里有两户没人,只有李平在", ["visit 1户次 H001", "visit 2户次 missed"]],
  ["去了三户,两户没人,就李平家有人", ["visit 1户次 H001", "visit 2户次 missed"]],
  ["上午李平家没人,下午又去人就在了", ["visit 1户次 H001"]],
  ["李平家上午没人,下午又去的时候他在了", ["visit 1户次 H001"]],
  ["赵满仓家上午没人下午再去的时候在了给他孙子带了一个书包", ["goods 书包 1个 H007", "visit 1户次 H007"]],
  ["李平家早上没人,傍晚再去的时候有人在家", ["visit 1户次 H001"]],
  ["李平家上午没人,下午再去的时候还是没人", ["visit 1户次 H001 missed"]],
  ["李平家上午没人,下午再去的时候不在", ["visit 1户次 H001 missed"]],
  ["李平家上午没人,下午再去的时候他在地里", ["visit 1户次 H001 missed"]],
  ["李平家上午没人,明天下午再去的时候在", ["visit 1户次 H001 missed"]],
  // What was not among them is no household that was away.
  ["给李平送化肥5袋,合作社给的不在其中", ["goods 化肥 5袋 H001"]],
  ["给李平送饲料3袋,村里发的两袋麸皮不在里面", ["goods 饲料 3袋 H001"]],
  ["去李平家,人不在里头", ["visit 1户次 H001 missed"]],
  ["去李平家,他不在里屋", ["visit 1户次 H001 missed"]],
  // When it was that we went there, by how the one who lives there is called.
  ["李平大娘家昨天去的,带了粽子8个", ["goods 粽子 8个 H001 2026-06-11", "visit 1户次 H001 2026-06-11"]],
  ["李桂花大妈家是我昨天去的", ["visit 1户次 H004 2026-06-11"]],
  ["李平大爷家他儿子昨天去的", []],
  ["李平大娘昨天去的县医院", []],
  // To the field, and not to the home.
  ["李平家的玉米我们去了3个人帮着掰", ["labour 3人次 H001"]],
  ["李平家我们去了三个人", ["visit 1户次 H001"]],
  ["李平家的房子我们去看了", ["visit 1户次 H001"]],
  // How far they go to make a call is no call of ours.
  ["走访李平,他说手机没信号,打个电话要跑到山顶上", ["visit 1户次 H001"]],
  ["李桂花反映寨子里信号差,打电话得爬到屋顶去", []],
  ["给李平打个电话,要到村里拿表", ["talk 1次 H001"]],
  ["李平欠的化肥款200元我替他垫了", ["cash 200元 H001"]],
  ["李平欠的化肥款200元我替他垫了,帮他扫了院子", ["cash 200元 H001", "labour 1人次 H001"]],
  ["李平欠的医药费我帮他还了300元", ["cash 300元 H001"]],
  ["我今天陪李桂花去医院看病垫了三百二十块药费", ["cash 320元 H004", "medical 1人次 H004"]],
  ["陪李桂花去医院看病,我自己垫了320元", ["cash 320元 H004", "medical 1人次 H004"]],
  ["给李平办理贷款八万,刘军申请的5万还没批", ["loan 80000元 H001"]],
  ["李平家没人,带的2袋煤等他回来再给", ["visit 1户次 H001 missed"]],
  ["李平不在家,带去的2袋米下次再送", ["visit 1户次 H001 missed"]],
  ["到李平、陈九斤家,化解了他跟刘军的地界纠纷", ["solved 1件 H003", "visit 1户次 H001", "visit 1户次 H002"]],
  ["看望李平,化解了他和儿子的矛盾", ["solved 1件 H001", "visit 1户次 H001"]],
  ["老李清晨走的", []],
  ["二组到三组走访5户", ["visit 5户次"]],
  ["从二组走到三组", []],
  ["李平家去了三回", ["visit 3户次 H001"]],
  ["去了三回才办好低保", []],
  ["两户没人,只有李平收了米", ["visit 2户次 missed"]],
  ["李平家没人,下午又去人不在", ["visit 1户次 H001 missed"]],
  ["李平家没人,下午又去还是没人在", ["visit 1户次 H001 missed"]],
  ["李平欠的医药费他自己还了300元", []],
  ["李平欠我的钱还了300元", []],
  ["帮他交了200元电费", []],
  ["儿子带李平去医院看病垫了320元", []],
  ["陪李桂花去医院看病,她自己垫了320元", ["medical 1人次 H004"]],
  ["李平不在家,带去的2袋米给了邻居", ["goods 大米 2袋 H001", "visit 1户次 H001 missed"]],
  ["李平不在家,带的2袋米等他回来给了他", ["goods 大米 2袋 H001", "visit 1户次 H001 missed"]],
])("%s", (text, rows) => {
  expect(told(text)).toEqual(rows);
});

test.each<[string, string[]]>([
  ["给李平办理贷款八万,刘军申请的5万还没批", []],
  ["刘军申请的贷款还没批", ["刘军申请的贷款还没批"]],
  // How hard the way was for us is nothing that they raised.
  ["到李平家走访,坡陡路烂,走了一个小时", []],
  ["走访李平,坡陡路烂,他走了一个小时才来", ["坡陡路烂"]],
  ["李平反映坡陡路烂,走了一个小时", ["李平反映坡陡路烂"]],
  ["到李平家,门口坡陡路烂,老人出不来", ["门口坡陡路烂,老人出不来"]],
])("needs of %s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** Where what was built leads tells of no way to that household. */
test.each<[string, string[]]>([
  ["今天修通了到李平家的路200米", ["works 路 200米 H001"]],
  ["把去刘军家的便道硬化了80米", ["works 便道 80米 H003"]],
  ["架通到陈九斤家的电线300米", ["works 电线 300米 H002"]],
  ["铺了从村口到李桂花家的水管400米", ["works 水管 400米 H004"]],
  ["修通到李平家、刘军家的水泥路150米", ["works 水泥路 150米 H001+H003"]],
  ["修通了到赵满仓家的路100米,硬化了60米", ["works 路 100米 H007", "works 路 60米"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Gone there once it was built, or only on the way. */
test.each<[string, string[]]>([
  ["修完路到李平家看了看", ["visit 1户次 H001"]],
  ["今天修路300米,到李平家走访", ["visit 1户次 H001", "works 路 300米"]],
  ["修好水管到刘军家坐了坐", ["visit 1户次 H003"]],
  ["走到刘军家的路上,遇见陈九斤", []],
  ["修通村道2公里,其中硬化1.5公里", ["works 村道 2公里"]],
  ["打通刘军家的产业路2公里,硬化2公里", ["works 产业路 2公里 H003"]],
  ["修通村道4公里,全部硬化4公里", ["works 村道 4公里"]],
  ["接通了去刘军家的电话线", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
