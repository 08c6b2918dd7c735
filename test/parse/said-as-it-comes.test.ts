// Dictated and off-hand messages: hands told behind the work, what is put right as one recalls it, a surname of two characters.
import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["帮赵满仓家掰玉米我们单位去了五个人干了一上午", ["labour 5人次 H007"]],
  ["李平家的院墙今天帮着砌好了我们局里来了四个人忙活了大半天", ["labour 4人次 H001"]],
  ["帮陈九斤搬家我们去了六个人一直搬到天黑", ["labour 6人次 H002"]],
  ["帮李桂花家收洋芋我们四个人一直挖到晌午", ["labour 4人次 H004"]],
])("%s: the hands told behind the work with how long it took them", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["帮赵满仓铺膜,来了五个人参加院坝会", ["labour 1人次 H007"]],
  ["帮李平铺膜,他家来了三个亲戚干了一上午", ["labour 1人次 H001"]],
  ["帮李平修羊圈,我们三个人弄了两天", ["labour 3人次 H001"]],
])("%s: others, or told before", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["给李平送了一件棉衣两双袜子哦对袜子是三双", ["goods 棉衣 1件 H001", "goods 袜子 3双 H001"]],
  ["给李平送了两袋米一桶油对了油是两桶", ["goods 大米 2袋 H001", "goods 食用油 2桶 H001"]],
  ["给陈九斤送了三袋化肥一卷地膜哎地膜是两卷", ["goods 化肥 3袋 H002", "goods 地膜 2卷 H002"]],
  ["给李平送米2袋,油1桶,对了,油是两桶", ["goods 大米 2袋 H001", "goods 食用油 2桶 H001"]],
  // not put right
  ["给李平送了两袋米,对了,赵满仓也是两袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H007"]],
  ["给李平送了两袋米对了米是乡上的", ["goods 大米 2袋 H001"]],
  ["给李平一袋面哎陈九斤面是两袋", ["goods 面粉 1袋 H001", "goods 面粉 2袋 H002"]],
  ["给李平送了两袋米一桶油哎油是五升的", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001"]],
])("%s: put right as it comes to mind, or only told of", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["今天给欧阳送了一件棉衣", ["goods 棉衣 1件 H012"]],
  ["到欧阳那儿坐了坐", ["visit 1户次 H012"]],
  ["走访了欧阳、周三喜", ["visit 1户次 H011", "visit 1户次 H012"]],
  ["欧阳不在家", ["visit 1户次 H012 missed"]],
  // another one, a colleague, nobody
  ["给欧阳建国送米1袋", ["goods 大米 1袋 ?欧阳建国"]],
  ["和欧阳主任一起走访刘军", ["visit 1户次 H005"]],
  ["欧阳今天生病了", []],
  ["给司马送了一件棉衣", ["goods 棉衣 1件"]],
])("%s: by a surname of two characters alone", (text, entries) => {
  expect(told(text, "C01")).toEqual(entries);
});

test.each<[string, string[]]>([
  ["今天没下村在单位写材料呢写了两篇民情日记", ["diary 2篇"]],
  ["材料写完了又写了三篇工作日志", ["diary 3篇"]],
  // the thing in front is what is counted
  ["给李平家衣服发了三件", ["goods 衣物 3件 H001"]],
  ["材料报了三期简报", ["bulletin 3期"]],
])("%s: what stands behind the figure is counted, not what was told of before it", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["李平家锁着门就见着陈九斤跟赵满仓了", ["visit 1户次 H001 missed", "visit 1户次 H002", "visit 1户次 H007"]],
  ["李平家锁着门,见着陈九斤和赵满仓了", ["visit 1户次 H001 missed", "visit 1户次 H002", "visit 1户次 H007"]],
  ["李平家去了两次上午没人下午才见着", ["visit 1户次 H001"]],
  // nobody of theirs, or the sender's own way
  ["去李平家没见着人只见着他家狗", ["visit 1户次 H001 missed"]],
  ["去李平家敲了半天门没人就回来了", ["visit 1户次 H001 missed"]],
  ["李平没见着", ["visit 1户次 H001 missed"]],
])("%s: who was met behind who was not there", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["今天没去李平家去了陈九斤家", ["visit 1户次 H002"]],
  ["李平家没去陈九斤家去了", ["visit 1户次 H002"]],
  ["没走访李平走访了陈九斤", ["visit 1户次 H002"]],
  ["李平家我今天没去就去了陈九斤家", ["visit 1户次 H002"]],
  ["李平家我没去他的干部去了我去的是陈九斤家拿的牛奶一箱", ["goods 牛奶 1箱 H002", "visit 1户次 H002"]],
  // gone to after all, only planned, somebody else's way
  ["李平家上午没去下午去了", ["visit 1户次 H001"]],
  ["李平家本来没去后来去了", ["visit 1户次 H001"]],
  ["没去李平家打算去陈九斤家", []],
  ["李平没去医院去了陈九斤家", []],
  ["今天没下村去了镇上开会", []],
  ["牛奶是李平家拿的", []],
])("%s: the way that was gone, beside the one that was not", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["走访李平家带去大米20斤嗯面粉就没带", ["goods 大米 20斤 H001", "visit 1户次 H001"]],
  ["给李平送了两袋米呃油今天没送", ["goods 大米 2袋 H001"]],
  ["给李平送了面粉没拿钱", ["goods 面粉 ? H001"]],
])("%s: what was not brought, told behind what was", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["把连心卡宣传单都发给李平了卡一张单子三张", ["contact_card 1张 H001", "leaflet 3份 H001"]],
  [
    "走访李平,连心卡和手册都给了,卡1张册子2本",
    ["contact_card 1张 H001", "leaflet 2份 H001", "visit 1户次 H001"],
  ],
  // other cards
  ["发连心卡1张,贺卡2张", ["contact_card 1张", "goods 贺卡 2张"]],
  ["连心卡发了,电话卡一张也给他办好了", ["contact_card ?张", "goods 电话卡 1张"]],
  ["宣传单发完了,药费单3张", ["goods 药费单 3张", "leaflet ?份"]],
])("%s: papers by the last part of their name", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["去李平那里看了他新盖的羊棚政府补了一万五", ["visit 1户次 H001"]],
  ["看了李平家新修的厕所乡上补了两千", ["visit 1户次 H001"]],
  ["李平家危房政府又补了三万", []],
  // brought about by the sender, or given by him
  ["联系乡政府给李平补了五千", ["cash 5000元 H001"]],
  ["看望李平政府的补助发了五百", ["cash 500元 H001", "visit 1户次 H001"]],
])("%s: what the state bore of it", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["三户送种子共105斤,每户均摊35斤", ["goods 种子 105斤"]],
  ["给李平、陈九斤送去化肥6袋,平摊下来每户3袋", ["goods 化肥 6袋 H001+H002"]],
  ["运费300元,我和小王平摊", []],
  ["修路的钱大家均摊", []],
])("%s: a mean beside its total, or who pays", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  [
    "表一 走访情况\n本周走访:3户\n表二 物资\n复合肥:10袋\n表三 下周安排\n走访:4户",
    ["goods 复合肥 10袋", "visit 3户次"],
  ],
  ["表三 下周安排\n走访:4户\n表四 物资\n大米:2袋", ["goods 大米 2袋"]],
  ["表2、下步打算\n走访4户", []],
  // no title
  ["表一张给李平", ["goods 表 1张 H001"]],
  ["填表3 走访李平", ["visit 1户次 H001"]],
])("%s: tables numbered one by one", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  [
    "上周五去过李平家给了两包种子,这次又给了一包",
    ["goods 种子 1包 H001", "goods 种子 2包 H001 2026-06-05", "visit 1户次 H001 2026-06-05"],
  ],
  [
    "去年腊月二十八给李平送过一幅春联,这次去送的是一桶油",
    ["goods 春联 1幅 H001 2026-02-15", "goods 食用油 1桶 H001"],
  ],
  ["5月份送过李平一袋米,这次送了两袋", ["goods 大米 1袋 H001 2026-05-31", "goods 大米 2袋 H001"]],
  // the day told is that of the report
  [
    "6月10日走访李平,上次送过2袋米,这次又送了1袋",
    ["goods 大米 1袋 H001 2026-06-10", "visit 1户次 H001 2026-06-10"],
  ],
  ["6月1日走访李平,这次送米2袋", ["goods 大米 2袋 H001 2026-06-01", "visit 1户次 H001 2026-06-01"]],
])("%s: this time, behind what was done then", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["昨前两天都在村里蹲点", ["stay 2天 2026-06-10 –2026-06-11"]],
  ["昨今两天走访了8户", ["visit 8户次 2026-06-11 –2026-06-12"]],
  ["前两天走访李平", ["visit 1户次 H001"]],
])("%s: two days in one word", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["给李平发放种苗补贴600元", ["cash 600元 H001"]],
  ["给李平发放羊羔补贴800元", ["cash 800元 H001"]],
  ["给李平送去养殖补助300元", ["cash 300元 H001"]],
  // by the state's rules, by others, and beside a thing
  ["给李平发放耕地补贴300元", []],
  ["政府给李平发放养羊补助3000元", []],
  ["李平领到养羊补助3000元", []],
  ["给李平发放米2袋补贴300元", ["cash 300元 H001", "goods 大米 2袋 H001"]],
])("%s: money under the name of what it is for", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["给李平送了2袋米聊了一会儿", ["goods 大米 2袋 H001", "talk 1次 H001"]],
  ["去李平家带了一箱奶拉了会儿家常", ["goods 牛奶 1箱 H001", "talk 1次 H001", "visit 1户次 H001"]],
  ["给李平送2袋米宣讲政策", ["goods 大米 2袋 H001", "outreach 1次 H001"]],
  // the word ends the name of a paper, or is told by itself
  ["发政策宣讲资料30份", ["leaflet 30份"]],
  ["与李平谈心谈话1次", ["talk 1次 H001"]],
])("%s: a talk told right behind a thing is no part of its name", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["给李平送了一袋米拿了两桶油", ["goods 大米 1袋 H001", "goods 食用油 2桶 H001"]],
  ["给李平送了2袋米发了两张连心卡", ["contact_card 2张 H001", "goods 大米 2袋 H001"]],
  ["给李平送了2袋米给了300块钱", ["cash 300元 H001", "goods 大米 2袋 H001"]],
  ["给李平送了一袋米慰问金三百", ["cash 300元 H001", "goods 大米 1袋 H001"]],
  ["给李平送了一袋面量了血压", ["goods 面粉 1袋 H001", "medical 1人次 H001"]],
  ["给李平送了2袋米写了一篇日记", ["diary 1篇", "goods 大米 2袋 H001"]],
  ["给李平送了一袋米介绍他去务工", ["goods 大米 1袋 H001"]],
  // told in front of its figure, and names that hold the word
  ["走访了12户资料发了40份院坝会开了3场", ["leaflet 40份", "outreach 3次", "visit 12户次"]],
  ["走访了12户宣传单发了六十多份嗓子都喊哑了", ["leaflet ~60份", "visit 12户次"]],
  ["米给了两袋油给了一桶", ["goods 大米 2袋", "goods 食用油 1桶"]],
  ["给李平发化肥补助300元", ["cash 300元 H001"]],
])("%s: one act after the other, each with its own figure", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["争取了20万元修桥", ["project_funds 200000元"]],
  ["为村里修桥争取了二十万", ["project_funds 200000元"]],
  ["协调了10万元修渠", ["project_funds 100000元"]],
  // for one of them, a thing, and what is only hoped for
  ["给李平争取了三千块", ["cash 3000元 H001"]],
  ["为李平争取贷款5万元", ["loan 50000元 H001"]],
  ["争取了两万斤水泥", []],
  ["争取今年收入达到2万元", []],
])("%s: a sum got for the village, whatever it is called", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
