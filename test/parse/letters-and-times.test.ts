import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[]]>([
  // Letters in front of a thing are of its name, capitals as such names are written.
  ["给李平送LED台灯4只", ["goods LED台灯 4只 H001"]],
  ["给李平送led灯泡3个、开关1个", ["goods LED灯泡 3个 H001", "goods 开关 1个 H001"]],
  ["给李平送PE水管30米、PVC管10米", ["goods PE水管 30米 H001", "goods PVC管 10米 H001"]],
  ["送李平AD钙奶2箱", ["goods AD钙奶 2箱 H001"]],
  ["送了李平一台TCL电视", ["goods TCL电视 1台 H001"]],
  ["安装LED路灯20盏", ["works LED路灯 20盏"]],
  ["给李平送T恤2件、U盘1个", ["goods T恤 2件 H001", "goods U盘 1个 H001"]],
  ["给Liu面粉2袋", ["goods 面粉 2袋"]],
  ["送米5kg油2桶", ["goods 大米 5公斤", "goods 食用油 2桶"]],
  ["OK李平家送面粉2袋", ["goods 面粉 2袋 H001"]],
  // Names of things that hold other words, or look like somebody's.
  ["给李平送插座、开关各2个", ["goods 开关 2个 H001", "goods 插座 2个 H001"]],
  ["帮李平卖走地鸡20只,1600元", ["sale 走地鸡 1600元 H001", "sale 走地鸡 20只 H001"]],
  ["李平家养走地鸡30只", []],
  ["今天开关于防火的会", []],
  ["教李平开关煤气", []],
  [
    "走访李平,送护膝1副;到李桂花家,给了五香豆3包",
    ["goods 五香豆 3包 H004", "goods 护膝 1副 H001", "visit 1户次 H001", "visit 1户次 H004"],
  ],
  ["给王建华2袋", []],
  ["我送的只有防晒帽1顶", ["goods 防晒帽 1顶"]],
])("%s: what it is", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  // As much at another time of the day is more of the same, and the sum of both no further one.
  ["我们义诊,上午23人,下午19人", ["medical 42人次"]],
  ["义诊上午23人次,下午19人次,共42人次", ["medical 42人次"]],
  ["义诊上午二十三个下午十九个总共四十二个人发了药60盒", ["goods 药品 60盒", "medical 42人次"]],
  ["发资料,上午23份,下午19份,共42份", ["leaflet 42份"]],
  ["发连心卡上午23张下午19张一共42张", ["contact_card 42张"]],
  ["上午送李平化肥3袋,下午2袋", ["goods 化肥 5袋 H001"]],
  ["送化肥上午3袋,下午2袋", ["goods 化肥 5袋"]],
  ["上午走了三户下午五户一共八户", ["visit 8户次"]],
  ["上午修路300米,下午200米", ["works 路 500米"]],
  ["上午走访李平,下午2人去修路", ["visit 1户次 H001"]],
  ["上午送米3袋,下午油2桶", ["goods 大米 3袋", "goods 食用油 2桶"]],
  ["上午给李平送化肥3袋,下午给李桂花送2袋", ["goods 化肥 2袋 H004", "goods 化肥 3袋 H001"]],
  ["上午发资料23份,下午开会19人参加", ["leaflet 23份"]],
  ["义诊,上午23人,下午预计19人", ["medical 23人次"]],
  // A village behind an act without a figure tells its figure.
  ["义诊,上坪村23人,五里铺村19人", ["medical 19人次", "medical 23人次"]],
  ["在上坪村驻村,五里铺村2天", ["stay 1天", "stay 2天"]],
  // How often it was told stands behind what was told.
  ["宣讲:低保政策2场", ["outreach 2次"]],
  ["宣讲养老保险、低保政策3场", ["outreach 3次"]],
  ["宣讲低保政策、种养技术培训2期", ["outreach 1次", "training 2场"]],
  ["宣讲:低保政策,座谈会1场", ["meeting 1次", "outreach 1次"]],
])("%s: how much", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  // A name looked for aloud.
  ["那个谁李平家我今天去过了", ["visit 1户次 H001"]],
  ["喂那个叫什么来着哦陈九斤家我去过了", ["visit 1户次 H002"]],
  ["那个谁陈九斤家今天没人在", ["visit 1户次 H002 missed"]],
  // How long stands between the verb and its object.
  ["和李平摆了一晚上龙门阵", ["talk 1次 H001"]],
  ["同李平拉了半日家常,给了他一袋米", ["goods 大米 1袋 H001", "talk 1次 H001"]],
  ["和李平聊天几句", ["talk 1次 H001"]],
  ["和李平聊天几次", ["talk ?次 H001"]],
  ["李平打了一天麻将", []],
  // Those bidden look at a thing of theirs, and we act.
  ["李平希望村里来看看我给他送了一袋米", ["goods 大米 1袋 H001"]],
  ["李平说想我常来看看我送他的花", []],
  // The talk is closed.
  ["李平的贷款我已经帮他申请到了四万块就这样先报着", ["loan 40000元 H001"]],
  // What they had on loan is back.
  ["陈九斤还了锄头两把", []],
  ["走访陈九斤,他交回喷雾器一台", ["visit 1户次 H002"]],
  ["给陈九斤还了锄头两把", ["goods 锄头 2把 H002"]],
  ["陈九斤还回访了两次", ["visit 2户次 H002"]],
  ["我还回赠了陈九斤两袋米", ["goods 大米 2袋 H002"]],
  // Refused, and heard.
  ["到陈九斤家塞给他200块他死活不接", ["visit 1户次 H002"]],
  ["给陈九斤送米一袋,打电话他死活不接电话", ["goods 大米 1袋 H002"]],
  ["到陈九斤家,听讲教育局给他发了书桌一张", ["visit 1户次 H002"]],
  ["听讲李平病了,今天去看了他", ["visit 1户次 H001"]],
  // Of an office, and led out by us.
  ["组织学校老师12人帮李平家收甘蔗", ["labour 12人次 H001"]],
  ["组织学校12位老师帮李平家收甘蔗", ["labour 12人次 H001"]],
  ["学校老师12人帮李平家收玉米", []],
  ["学校老师给李平送了两袋米", []],
  // Set right by those called in.
  ["联系施工队把李平屋边的低压线抬高了", ["solved 1件 H001"]],
  ["联系施工队把李平家门口的电杆挪走了", ["solved 1件 H001"]],
  ["帮李平把篱笆扶正了", ["labour 1人次 H001"]],
  ["李平把门前的柴垛移走了", []],
  ["动员李平把违建拆掉了", []],
])("%s: who did what", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[], string[]]>([
  // Said of the writing.
  ["走访李平(手机打不出那个字)", ["visit 1户次 H001"], []],
  ["走访李平(名字打不出来),他家水管坏了", ["visit 1户次 H001"], ["他家水管坏了"]],
  ["李平家,手机打不了电话", [], ["手机打不了电话"]],
  // What was only meant ends where they ask for something behind the semicolon.
  ["到陈九斤家,本想塞给他200块,他不要;听说乡上要修渠,他希望早点修", ["visit 1户次 H002"], ["他希望早点修"]],
  ["本打算给李平送米2袋;给李桂花送油1桶", [], []],
])("%s: what is asked for", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

test.each<[string, string]>([
  ["建议：提醒别在夜里11点发，吵醒孩子", "command feedback"],
  ["我有个建议：每周五提醒一次就够了", "command feedback"],
  ["建议提醒改到早上8点", "command feedback"],
  ["每周五提醒我收集意见建议", "command schedule"],
  ["每周五17点提醒我", "command schedule"],
  ["暂停提醒", "command schedule"],
  ["那个谁还没走访", "ask behind"],
])("%s is %s", (text, said) => {
  const { intent, topic } = read(text);
  expect(`${intent} ${topic ?? ""}`).toBe(said);
});

test.each<[string, string[]]>([
  ["对象:李平\n健康资料:2份", ["leaflet 2份 H001"]],
  ["对象:李平\n健康手册:2份", ["leaflet 2份 H001"]],
  ["对象:李平\n健康状况:良好", []],
  ["对象:李平\n健康:有2种慢病", []],
])("%s: a line of a form", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
