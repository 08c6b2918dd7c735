import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What was bought, handed on, denied, counted apart or told behind: the text and its entries. */
test.each<[string, string[]]>([
  // Bought at or from a household: its produce.
  ["去李平家买了两只鸡", ["sale 鸡 2只 H001", "visit 1户次 H001"]],
  ["在陈九斤家买蜂蜜10斤", ["sale 蜂蜜 10斤 H002", "visit 1户次 H002"]],
  ["向李平家采购土鸡蛋50个,付了60元", ["sale 土鸡蛋 50个 H001", "sale 土鸡蛋 60元 H001"]],
  ["跟李平家订了三只鹅,给了他450元", ["sale 鹅 3只 H001", "sale 鹅 450元 H001"]],
  ["从李平和陈九斤两家各买了10斤茶叶", ["sale 茶叶 10斤 H001", "sale 茶叶 10斤 H002"]],
  ["到李平家买了2袋化肥送他", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["在镇上给李平买了两袋米", ["goods 大米 2袋 H001"]],
  ["帮李平把20斤蜂蜜卖给了食堂,1200元已转给他", ["sale 蜂蜜 1200元 H001", "sale 蜂蜜 20斤 H001"]],
  ["帮李平卖了花生50斤,另外给了他200元", ["cash 200元 H001", "sale 花生 50斤 H001"]],
  ["把李平家的鹅卖了12只,得了1560元", ["sale 鹅 12只 H001", "sale 鹅 1560元 H001"]],
  ["李平把鹅卖了12只,得了1560元", []],
  // Through whom it reaches somebody else.
  ["李平不在家,大米一袋请陈九斤代收", ["goods 大米 1袋 H001", "visit 1户次 H001 missed"]],
  ["李平家锁门,油一桶让隔壁陈九斤转交", ["goods 食用油 1桶 H001", "visit 1户次 H001 missed"]],
  ["托李平捎给陈九斤两盒药", ["goods 药品 2盒 H002"]],
  ["李平没在,大米一袋先放在陈九斤家", ["goods 大米 1袋 H001", "visit 1户次 H001 missed"]],
  // One thing pointed at is one, where its giving is told.
  ["把那袋化肥给李平送去", ["goods 化肥 1袋 H001"]],
  ["那箱牛奶给了陈九斤", ["goods 牛奶 1箱 H002"]],
  ["那袋米还没吃完", []],
  ["去看李平,那桶油他舍不得吃", ["visit 1户次 H001"]],
  // What others gave.
  ["县里发的种子每户两包,李平家领过了", []],
  ["民政局拨的棉被每家一床,李平家早领了", []],
  ["把乡里拨的消毒粉2包送到李平家", ["goods 消毒粉 2包 H001", "visit 1户次 H001"]],
  ["李平家领到了政府发的过渡期补贴2400元", []],
  ["给李平送米两袋,都是县里爱心企业托我们带来的", ["goods 大米 2袋 H001"]],
  // A while spent there.
  ["李平家坐了下", ["visit 1户次 H001"]],
  ["陈九斤屋头耍了半天", ["visit 1户次 H002"]],
  ["李平家儿子坐了会", []],
  ["我就帮李平剥了一阵然后给他拿了一提牛奶", ["goods 牛奶 1提 H001", "labour 1人次 H001"]],
  // Quarrels between those named.
  ["化解了李平、陈九斤两家的地界纠纷", ["solved 1件 H001+H002"]],
  ["化解矛盾:李平与陈九斤两家的排水沟纠纷1起", ["solved 1件 H001+H002"]],
  // Told before, or behind.
  ["李平的贷款3万今天给他办理好了", ["loan 30000元 H001"]],
  ["陈九斤的产业贷款5万,终于办成了", ["loan 50000元 H002"]],
  ["李平的贷款3万还没批下来", []],
  ["李平欠贷款3万,今天还了", []],
  ["介绍李平到糖厂务工,就他一个人去", ["job 1人 H001"]],
  ["介绍李平去工地务工,他一个人在家闷得慌", ["job ?人 H001"]],
  ["捐了一批旧衣服,共126件", ["goods 旧衣服 126件"]],
  ["发动大家给李平捐款,一共收了2600元", ["cash 2600元 H001"]],
  ["来了六十几个人收集意见建议十二条", ["suggestion 12条"]],
  ["讲了一堂甘蔗管护课,来了四十多号人", ["trainee ~40人次", "training 1场"]],
  ["把上次答应的化肥2袋给李平拉过去了", ["goods 化肥 2袋 H001"]],
  // Some of a number were met, others not.
  [
    "今天走了六户,李平、陈九斤在家,另外四户锁着门",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 4户次 missed"],
  ],
  ["走访了李平、陈九斤,还有两户没人", ["visit 1户次 H001", "visit 1户次 H002", "visit 2户次 missed"]],
  ["去了李平、陈九斤两家,两家都没人", ["visit 1户次 H001 missed", "visit 1户次 H002 missed"]],
  // No things, no works, no days in the village.
  ["到李平家帮忙砍柴,手上打了两个泡", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["帮李平发了个朋友圈", []],
  ["参加县里驻村业务培训", []],
  // Titles and their forms.
  [
    "各位领导好!今日走访\n1.李平家:一切正常\n2.陈九斤家:没人",
    ["visit 1户次 H001", "visit 1户次 H002 missed"],
  ],
  [
    "【走访记录】户号:H001 户主:李平 人口:5 走访次数:2 发放:羊羔3只",
    ["goods 羊羔 3只 H001", "visit 2户次 H001"],
  ],
  [
    "【培训记录】\n时间:6月10日\n地点:上坪村部\n场次:1\n参加人数:56人",
    ["trainee 56人次 2026-06-10", "training 1场 2026-06-10"],
  ],
  ["【培训通知】\n时间:6月15日\n地点:上坪村部\n参加人数:30人", []],
  ["捐物折合(万元):3.4\n技术培训(场):12", ["goods_value 34000元", "training 12场"]],
  ["各帮扶单位今年共落实资金120万元", ["project_funds 1200000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each([
  "到李平家,没什么困难,一切都好",
  "李平家没得什么问题",
  "陈九斤家暂时没其他困难",
  "今天看了李平,儿子要结婚,又高兴又发愁",
  "给李平带了盒药,是他侄子请我帮捎的",
])("%s raises no need", (text) => {
  expect(read(text).needs).toEqual([]);
});

test.each([
  ["李平又喜又愁,愁的是学费没着落", "学费"],
  ["陈九斤托我买两盒药", "药"],
  ["李平没提别的诉求,就是缺肥料", "肥料"],
  ["李平说低保金这个月还没到账,我打电话问了民政", "低保金"],
  ["回头在路上遇见李平的儿子,他讲家里水管坏了", "水管"],
])("%s raises a need", (text, keyword) => {
  const { needs, entries } = read(text);
  expect(needs.map((need) => need.text).join()).toContain(keyword);
  expect(entries).toEqual([]);
});
