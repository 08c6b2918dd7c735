import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Given to be kept in reserve; and what the sender keeps himself. */
test.each<[string, string[]]>([
  ["给刘军送了2箱水备用", ["goods 水 2箱 H003"]],
  ["给刘军家拿了沙袋10个备用", ["goods 沙袋 10个 H003"]],
  ["给刘军备用的药2盒", ["goods 药品 2盒 H003"]],
  ["带了3箱水，给刘军2箱，1箱备用", ["goods 水 2箱 H003"]],
  ["给刘军送了2箱水，留了1箱备用", ["goods 水 2箱 H003"]],
  ["买了5袋米备用", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The day beside a festival; and a stretch of time before it, which is no day. */
test.each<[string, string[]]>([
  ["元旦前一天去了刘军家", ["visit 1户次 H003 2025-12-31"]],
  ["五一的后一天去了刘军家", ["visit 1户次 H003 2026-05-02"]],
  ["清明节第二天给刘军送米一袋", ["goods 大米 1袋 H003 2026-04-06"]],
  ["去年国庆前一天去了刘军家", ["visit 1户次 H003 2025-09-30"]],
  ["五一前去了刘军家", ["visit 1户次 H003"]],
  ["端午前去了刘军家", ["visit 1户次 H003"]],
  ["上个季度走访20户", ["visit 20户次 2026-03-31"]],
  ["这个季度走访20户", ["visit 20户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Lodged in a village from one day to another; and where somebody lives. */
test.each<[string, string[]]>([
  ["6月1号到3号一直住在上坪村，4号才回城", ["stay 3天 2026-06-01 –2026-06-03"]],
  ["6月1日—3日我们都住在上坪村", ["stay 3天 2026-06-01 –2026-06-03"]],
  ["刘军6月1日到3日住在上坪村", []],
  ["刘军住在上坪村3组", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Talked so long with somebody; and what others talked over. */
test.each<[string, string[]]>([
  ["同刘军谈了一下午的心", ["talk 1次 H003"]],
  ["跟刘军谈了一上午", ["talk 1次 H003"]],
  ["去刘军家，陪他说了说话", ["talk 1次 H003", "visit 1户次 H003"]],
  ["刘军跟儿子谈了一下午", []],
  ["刘军家儿子谈了对象", []],
  ["跟供电所谈了一下午", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A policy of this year or the next is told of now; what was done this year is of this year. */
test.each<[string, string[]]>([
  ["到刘军家，给他讲今年的养老政策", ["outreach 1次 H003", "visit 1户次 H003"]],
  ["给刘军讲了讲明年的医保政策", ["outreach 1次 H003"]],
  ["到刘军家里给他说了说医保政策", ["outreach 1次 H003", "visit 1户次 H003"]],
  ["到刘军家坐了一会他说他说屋顶漏水", ["visit 1户次 H003"]],
  ["宣传去年的收入", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Called on once more; and those who were seen by others. */
test.each<[string, string[]]>([
  ["昨天给刘军送了米一袋，今天又去看他", ["goods 大米 1袋 H003 2026-06-11", "visit 1户次 H003"]],
  ["前天去了李平家，昨天又去看了他一次", ["visit 1户次 H001 2026-06-10", "visit 1户次 H001 2026-06-11"]],
  ["昨天给刘军送了米一袋，今天又去看他家的猪", ["goods 大米 1袋 H003 2026-06-11"]],
  ["刘军说他儿子又去看他了", []],
  ["给刘军送了药1盒，明天再去看他", ["goods 药品 1盒 H003"]],
  ["今天跑完了刘军、李桂花两家", ["visit 1户次 H003", "visit 1户次 H004"]],
  ["刘军的贷款手续我跑完了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The hour of a part of the day; and points that were made. */
test.each<[string, string[]]>([
  ["从早上八点一直到十二点给大家量血压，一共量了46个人", ["medical 46人次"]],
  ["早上八点帮刘军收玉米", ["labour 1人次 H003"]],
  ["上午大家提了三点意见", ["suggestion 3条"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The rest, which the household pays or which is to come; and the rest that was given. */
test.each<[string, string[]]>([
  ["给刘军补助了三千元，剩下的七千他自己出", ["cash 3000元 H003"]],
  ["补助刘军三千元，另外七千他家自己想办法", ["cash 3000元 H003"]],
  ["补助刘军三千元，剩下的两千下个月给", ["cash 3000元 H003"]],
  ["补助刘军三千元，剩下的两千我自己掏的", ["cash 5000元 H003"]],
  ["给刘军300元，剩下的500元给了李桂花", ["cash 300元 H003", "cash 500元 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How often something was held, told behind who held it. */
test.each<[string, string[]]>([
  ["产业园召开了三次推进会", ["meeting 3次"]],
  ["合作社开了两次协调会", ["meeting 2次"]],
  ["冬枣管理搞了3场培训", ["training 3场"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Where a thing was put is no part of its name, and the list that was signed is no thing. */
test.each<[string, string[]]>([
  ["给刘军买了十斤米倒进米缸", ["goods 大米 10斤 H003"]],
  ["给刘军送米一袋又进李桂花家坐了坐", ["goods 大米 1袋 H003", "visit 1户次 H004"]],
  ["给刘军送米一袋，签收表齐全", ["goods 大米 1袋 H003"]],
  ["发了签收表20份", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Put up once more, and put up for good; what is packed, or fitted at somebody's, is no works. */
test.each<[string, string[]]>([
  ["重新安装路灯3盏", ["works 路灯 3盏"]],
  ["村口的路灯也装好了三盏", ["works 路灯 3盏"]],
  ["围墙砌好了50米", ["works 围墙 50米"]],
  ["健身器材装好了两套", ["works 健身器材 2套"]],
  ["化肥装好了20袋", []],
  ["给刘军装好了两袋米", ["goods 大米 2袋 H003"]],
  ["给刘军家装好了一台电视", ["goods 电视 1台 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Gone to again, dictated: whom the way was to stands behind how often. */
test.each<[string, string[]]>([
  [
    "二号我去了刘军家三号去了李桂花家八号又去了一次刘军家",
    ["visit 1户次 H003 2026-06-02", "visit 1户次 H003 2026-06-08", "visit 1户次 H004 2026-06-03"],
  ],
  ["李桂花家去了两趟刘军家去了三趟", ["visit 2户次 H004", "visit 3户次 H003"]],
  ["刘军家我去了两次李桂花家没人", ["visit 1户次 H004 missed", "visit 2户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Called in to a meeting somewhere above; and one that was held. */
test.each<[string, string[]]>([
  ["去镇里开了个会", []],
  ["到县上开了两天会", []],
  ["下午去镇里开了个会听领导讲了两个小时", []],
  ["去县上开了个协调会", ["meeting 1次"]],
  ["到村里开了个会", ["meeting 1次"]],
  ["去镇里开了个会，回来在村里又开了个会", ["meeting 1次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Somebody of theirs was there after all, dictated; and nobody was. */
test.each<[string, string[]]>([
  ["去刘军家他不在他老婆在说了会儿话", ["talk 1次 H003", "visit 1户次 H003"]],
  ["刘军家没人他儿子在镇上打工", ["visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Found work in a workshop, on a farm; and sent there for something else. */
test.each<[string, string[]]>([
  ["刘军的两个儿子我都给安排到养殖场了", ["job 2人 H003"]],
  ["刘军的儿子我给安排到修车铺当学徒了", ["job ?人 H003"]],
  ["把刘军儿子介绍到镇上理发店", ["job ?人 H003"]],
  ["介绍刘军到养殖场学技术", []],
  ["安排刘军到食堂吃饭", []],
  ["介绍刘军女儿到幼儿园", []],
  ["推荐刘军的猪到养殖场", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What the figure counts stands behind what that is about. */
test.each<[string, string[]]>([
  ["跑下来一个灌溉水渠的项目", ["project 1个"]],
  ["争取了一个修路的项目", ["project 1个"]],
  ["开了2次关于修路的协调会", ["meeting 2次"]],
  ["收集三条修桥的意见", ["suggestion 3条"]],
  ["写了两篇送米的日记", ["diary 2篇"]],
  ["送了两袋面粉的包装", ["goods 面粉 2袋"]],
  ["给刘军送了三个果树的苗子", ["goods 果树 3个 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Money got from an office for the village; and for a household. */
test.each<[string, string[]]>([
  ["为修村里那座桥，我向水务局要来了三万元", ["project_funds 30000元"]],
  ["跑下来一个灌溉水渠的项目，上面给了62万", ["project 1个", "project_funds 620000元"]],
  ["走访刘军，向民政局要来了2000元", ["cash 2000元 H003", "visit 1户次 H003"]],
  ["向单位要来了2000元给刘军", ["cash 2000元 H003"]],
  ["争取到项目1个，乡里给了刘军5000元", ["cash 5000元 H003", "project 1个"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Said once more to make sure; and of another thing or household. */
test.each<[string, string[]]>([
  ["给刘军送了种子一共六包吧六包对六包", ["goods 种子 6包 H003"]],
  ["给刘军送了两袋化肥对就是两袋", ["goods 化肥 2袋 H003"]],
  ["给刘军送了五百块钱对五百块", ["cash 500元 H003"]],
  ["给刘军送了米两袋没错两袋", ["goods 大米 2袋 H003"]],
  ["给刘军送了两袋米对两袋面", ["goods 大米 2袋 H003", "goods 面粉 2袋 H003"]],
  ["给刘军送了两袋米吧两袋面", ["goods 大米 2袋 H003", "goods 面粉 2袋 H003"]],
  ["给刘军两袋米没错李桂花两袋", ["goods 大米 2袋 H003", "goods 大米 2袋 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What befell the sender on his way is no matter of theirs; the road of theirs is. */
test.each<[string, string[]]>([
  ["去刘军家，路太烂了", []],
  ["去刘军家，回来路上堵了两个小时", []],
  ["去刘军家，回来时电动车没电了", []],
  ["给刘军送了米2袋。中午饭太难吃了", []],
  ["去刘军家，门口的路太烂了", ["门口的路太烂了"]],
  ["去刘军家，路不好走，希望硬化", ["路不好走，希望硬化"]],
  ["走访刘军。困难：路不好走", ["路不好走"]],
  ["刘军说路太烂了", ["刘军说路太烂了"]],
  ["走访刘军，垃圾没人清", ["垃圾没人清"]],
])("%s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});

/** How it is with those gone to, dictated, and what the next of them got. */
test.each<[string, string[]]>([
  ["刘军家去了挺好李桂花家给了一袋米", ["goods 大米 1袋 H004", "visit 1户次 H003"]],
  ["刘军家去了没什么困难李桂花家给了一袋米", ["goods 大米 1袋 H004", "visit 1户次 H003"]],
  ["刘军家去了啥都不缺", ["visit 1户次 H003"]],
  ["刘军家去了没困难给了一袋米", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  [
    "刘军家和李桂花家我都跑到了两家都没什么困难刘军家我给带去了四瓶农药",
    ["goods 农药 4瓶 H003", "visit 1户次 H003", "visit 1户次 H004"],
  ],
  ["今天去了三家都没人", ["visit 3户次 missed"]],
  ["走访困难户李桂花家给了一袋米", ["goods 大米 1袋 H004", "visit 1户次 H004"]],
  ["刘军家去了县城", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The one and the other of those counted; and hauled, which is no talk. */
test.each<[string, string[]]>([
  ["走访了两户，一户是刘军，另一户是李桂花", ["visit 1户次 H003", "visit 1户次 H004"]],
  ["走访5户，一户是刘军", ["visit 1户次 H003", "visit 4户次"]],
  ["帮刘军拉了半天的水管", ["labour 1人次 H003"]],
  ["跟刘军拉了半天", ["talk 1次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was brought and handed out, but for the rest of it, though 本来 opens it. */
test.each<[string, string[]]>([
  ["本来带了8袋米，李平3袋，刘军2袋，剩下的留给明天", ["goods 大米 2袋 H003", "goods 大米 3袋 H001"]],
  ["原本拿了5箱奶，给李平2箱，给刘军2箱，剩下的放村部了", ["goods 牛奶 2箱 H001", "goods 牛奶 2箱 H003"]],
  ["本来带了6袋米，没送成", []],
  ["本来要送6袋米，李平2袋，刘军2袋", []],
  ["本来带了6袋米，李平2袋没要，剩下的明天送", []],
  ["本来带了6袋米，打算李平2袋，刘军2袋，剩下的留给明天", []],
  [
    "本来带了8袋面，李平3袋，赵满仓2袋，剩下的给刘军了",
    ["goods 面粉 2袋 H007", "goods 面粉 3袋 H001", "goods 面粉 3袋 H003"],
  ],
  // told behind the rest that it came to nothing; or of what nobody knows whether it was done
  ["本来准备了6袋面，李平2袋，刘军2袋，剩下的留给明天", []],
  ["本来带了7袋面，李平2袋，刘军2袋，其余给赵满仓，结果下雨没去成", []],
  ["本来装了7袋面，李平2袋，刘军2袋，剩余3袋留给赵满仓，半路车坏了又拉回来了", []],
  ["本来拿了4床被子，李平1床，刘军1床，剩下的没到货", []],
  ["本来带了4箱奶要给赵满仓，李平1箱，刘军1箱，剩下的才给他", []],
  ["本来拉了4袋面，李平家走访时给了2袋，剩下的留给刘军", []],
  ["本来带了6箱奶，李平1箱，刘军1箱，其余的都给村委会了", []],
  ["本来带了7袋面，李平说要2袋，刘军2袋，剩下的给赵满仓了", []],
  ["本来带了6箱奶，李平1箱，刘军1箱，剩下的留到明天。结果半路坏了都没送", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
