import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Dictated without a stop: where one thing ends and the next begins. */
test.each<[string, string[]]>([
  // On the way to the next household.
  [
    "看望了李平一袋米一个电饭锅都给他放下了",
    ["goods 大米 1袋 H001", "goods 电饭锅 1个 H001", "visit 1户次 H001"],
  ],
  [
    "到李平家一箱奶一个手电筒给他留下了",
    ["goods 手电筒 1个 H001", "goods 牛奶 1箱 H001", "visit 1户次 H001"],
  ],
  ["去李平家一个热水壶一个台灯都修好了", ["visit 1户次 H001"]],
  ["李平家明天我再去今天先给他打了个电话说了说缴医保的事", ["talk 1次 H001"]],
  ["去李平家说了说产业奖补政策", ["outreach 1次 H001", "visit 1户次 H001"]],
  [
    "李平家今天去了他说水管漏水想让村里来修一下下午陈九斤家也去了一切都好",
    ["visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "先到李平家给了他两袋米他在屋头剥苞谷然后又到陈九斤家门锁着没见着人",
    ["goods 大米 2袋 H001", "visit 1户次 H001", "visit 1户次 H002 missed"],
  ],
  [
    "李平家我上午去了他后檐沟堵了水往屋里灌陈九斤家呢今天下午去的送了一桶油",
    ["goods 食用油 1桶 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "今天到李平家然后隔壁陈九斤家也去了一人一袋米",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["给李平家送了两袋米也给陈九斤家送了两袋", ["goods 大米 2袋 H001", "goods 大米 2袋 H002"]],
  ["李平家陈九斤家都去了", ["visit 1户次 H001", "visit 1户次 H002"]],
  [
    "李平家跟陈九斤家今天都去了种子总共给了五斤他们自己分",
    ["goods 种子 5斤 H001+H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["刘军家我去过了饲料送了四袋让他自己搬", ["goods 饲料 4袋 H003", "visit 1户次 H003"]],
  ["李平家都去看了种子", []],
  [
    "到李桂花家给了十只鸭苗一袋玉米再到刘军家也是十只鸭苗不过玉米没有了改天再送",
    [
      "goods 玉米 1袋 H004",
      "goods 鸭苗 10只 H003",
      "goods 鸭苗 10只 H004",
      "visit 1户次 H003",
      "visit 1户次 H004",
    ],
  ],
  ["给刘军送了一袋米但是他家没有柴了", ["goods 大米 1袋 H003"]],
  ["给刘军送了两袋米但是他不要", []],
  ["去刘军家送了两袋米但是家里没人放邻居家了", ["goods 大米 2袋 H003", "visit 1户次 H003 missed"]],
  // What it is first, and then how much.
  ["这个月走访了十二户资料发了四十份院坝会开了三场", ["leaflet 40份", "outreach 3次", "visit 12户次"]],
  ["李平家米给了两袋油给了一桶", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001"]],
  ["机耕道修了四公里涵管也埋了十二处", ["works 机耕道 4公里", "works 涵管 12处"]],
  ["水渠修了一公里半路灯也装了八盏桥修了一座", ["works 桥 1座", "works 水渠 1.5公里", "works 路灯 8盏"]],
  ["村里的蓄水池总算修完了三座路灯也装了九盏", ["works 蓄水池 3座", "works 路灯 9盏"]],
  ["安装了6盏路灯修了2座桥", ["works 桥 2座", "works 路灯 6盏"]],
  ["走了两天半路上雪大", []],
  // A sound at the end of the unit.
  ["给李平送了半袋儿面两桶儿油", ["goods 面粉 0.5袋 H001", "goods 食用油 2桶 H001"]],
  ["给李平的两个儿子一人发了一个书包", ["goods 书包 2个 H001"]],
  // What befell a thing.
  ["李平家的玉米叫水给淹了两亩", []],
  ["李平家的房顶让风给掀了三片瓦", []],
  ["李平家的米叫刘军给捎了两袋", ["goods 大米 2袋 H001"]],
  // On a festival, and not in their home.
  ["李平家中秋节那天我去的给拿了一盒点心", ["goods 点心 1盒 H001 2025-10-06", "visit 1户次 H001 2025-10-06"]],
  // They did not get in there, and what went to the one before.
  [
    "李平家去了刘军家也去了赵满仓家锁着门没进去刘军家给了一桶油",
    ["goods 食用油 1桶 H003", "visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007 missed"],
  ],
  ["路过李平家没进去到陈九斤家送了一桶油", ["goods 食用油 1桶 H002", "visit 1户次 H002"]],
  // Somebody of theirs was there.
  ["去了李平家送了一袋米李平下地去了没在是他老伴接的", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["去李平家李平不在家他媳妇收玉米去了", ["visit 1户次 H001 missed"]],
  // Home by home.
  [
    "今天跟李平还有刘军都聊了聊问了问收玉米的事挨家都去了",
    ["talk 1次 H001", "talk 1次 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["跟李平刘军说好了明天挨家都去", []],
  // A thing of a kind, and how much behind its verb.
  [
    "李平家的辣椒种子给他捎过去了三斤地膜送了两卷连着那个喷壶一把都给他了",
    ["goods 喷壶 1把 H001", "goods 地膜 2卷 H001", "goods 辣椒种子 3斤 H001"],
  ],
  ["李平家盖房水泥钢筋拉了六吨", []],
  ["给李桂花带了一盆花两条围巾", ["goods 围巾 2条 H004", "goods 花 1盆 H004"]],
  ["李平看病花三千", []],
  ["走了九户发了防火明白卡二十来张又开了个会", ["leaflet ~20份", "meeting 1次", "visit 9户次"]],
  ["给李平发了两份医保缴费明白卡", ["leaflet 2份 H001"]],
  // What was told of the same one again takes the place of what was wrong.
  [
    "李平家送了两包尿素陈九斤家呢也是两包哦错了陈九斤家是三包",
    ["goods 尿素 2包 H001", "goods 尿素 3包 H002"],
  ],
  // Pieces, and money.
  ["李平家今天去了送了一袋米一块腊肉", ["goods 大米 1袋 H001", "goods 腊肉 1块 H001", "visit 1户次 H001"]],
  ["给李平送了一袋米和他一块吃了饭", ["goods 大米 1袋 H001"]],
  // What somebody earns, weighs or lived through is no figure of ours.
  ["李平他儿子我给介绍到厂里开车去了就他一个人一个月三千二包吃住", ["job 1人 H001"]],
  ["到李平家给他量了血压一百六", ["visit 1户次 H001"]],
  ["去李平家他才出院住了十几天花了九千", ["visit 1户次 H001"]],
  ["到李平家他儿子从广东带回来三万块钱", ["visit 1户次 H001"]],
  ["李平的苞谷酒我帮他卖了六十斤还剩两百斤", ["sale 苞谷酒 60斤 H001"]],
  // Locked, as they say it.
  ["李平家门锁到起的", ["visit 1户次 H001 missed"]],
  ["李平家锁到门的", ["visit 1户次 H001 missed"]],
  ["给李平家买了一把锁", ["goods 锁 1把 H001"]],
])("%s", (text, entries) => {
  const lines = told(text).filter((line) => !/^(?:medical|labour)/.test(line));
  expect(lines).toEqual(entries);
});

/** Whose words they are. */
test.each<[string, string[]]>([
  ["李平家今天去了他说危房改造还能不能报上我说回去问问", ["危房改造还能不能报上"]],
  ["李平家我去了他说屋顶漏雨|陈九斤家也去了都好".replace("|", ""), ["屋顶漏雨"]],
  ["李平家我去了他说都好", []],
])("need: %s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text.replace(/^.*?说/, ""))).toEqual(needs);
});

test("a day told in the middle dates what follows, not what stood before", () => {
  expect(told("前天到李平家坐了坐今天上午又给陈九斤送了一袋米")).toEqual([
    "goods 大米 1袋 H002",
    "visit 1户次 H001 2026-06-10",
  ]);
});

/** A thing told first, a share each, a way gone again: what belongs together without a stop. */
test.each<[string, string[]]>([
  ["李平家没人药我就放他门槛边上了两盒", ["goods 药品 2盒 H001", "visit 1户次 H001 missed"]],
  ["李平家门锁着东西搁隔壁了一袋米", ["goods 大米 1袋 H001", "visit 1户次 H001 missed"]],
  [
    "我到李平陈九斤两家都坐了一下挂面一家两把",
    ["goods 挂面 2把 H001", "goods 挂面 2把 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "我去看了李平和陈九斤一家一箱牛奶",
    ["goods 牛奶 1箱 H001", "goods 牛奶 1箱 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "李平家今天去了陈九斤家也去了两家的地膜呢一家给了三卷",
    ["goods 地膜 3卷 H001", "goods 地膜 3卷 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["李平家没进去晚上给他打了个电话", ["talk 1次 H001"]],
  ["到李平家他要给我一只鸡我没要给他拿了一盒药", ["goods 药品 1盒 H001", "visit 1户次 H001"]],
  ["李平家锁到起的隔壁陈九斤在屋我给他送了一袋米", ["goods 大米 1袋 H002", "visit 1户次 H001 missed"]],
  ["李平家昨天没空今天上午去的送了一箱奶", ["goods 牛奶 1箱 H001", "visit 1户次 H001"]],
  [
    "给李平送了一袋米又到陈九斤家过后又到李平家坐了坐",
    ["goods 大米 1袋 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["给李平送了一床被子价值一百二十块", ["goods 被子 1床 H001", "goods_value 120元 H001"]],
  // What was put right with its figure.
  ["给李平送了一袋米不对是一桶油", ["goods 食用油 1桶 H001"]],
  ["给李平送了两瓶酒哦不对不是酒是两瓶醋", ["goods 醋 2瓶 H001"]],
  ["给李平送了一袋挂面不对送的是一箱挂面", ["goods 挂面 1箱 H001"]],
  ["给李平送了一袋米一桶油不对是两桶油", ["goods 大米 1袋 H001", "goods 食用油 2桶 H001"]],
  // A number told before another stop, and the number of those told behind it.
  ["慰问了三个老党员然后去了李平家", ["visit 1户次 H001", "visit 3户次"]],
  ["今天走访三户先到李平家再到陈九斤家", ["visit 1户次", "visit 1户次 H001", "visit 1户次 H002"]],
  // Not ours, or not there.
  ["去看了李平他屋后头又塌了一块", ["visit 1户次 H001"]],
  ["李平去镇上开会我也去了", []],
  ["李平家媳妇提了三十个鸡蛋是个胖小子八斤二两", []],
  ["给李平协调的贷款办下来了三万块他自己圈都修好了", ["loan 30000元 H001"]],
  ["给李平送了牛奶我也喝了一杯", ["goods 牛奶 ? H001"]],
])("told on: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who else speaks or is met, what was handed over, what was meant: each begins where it does. */
test.each<[string, string[]]>([
  ["到李平家没见着人邻居说赶集去了", ["visit 1户次 H001 missed"]],
  ["李平家去了没在后来他回来了我又到他家坐了坐", ["visit 1户次 H001"]],
  [
    "到李平家送了一桶油回来路上碰到陈九斤给了他一张连心卡",
    ["contact_card 1张 H002", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  ["到李平家看看本来想给他讲医保的他忙没讲成就帮他剥了一阵苞谷", ["labour 1人次 H001", "visit 1户次 H001"]],
  [
    "李平家的暖壶不是我说错了是热水袋一个还有一双棉鞋今天都给他了",
    ["goods 棉鞋 1双 H001", "goods 热水袋 1个 H001"],
  ],
  ["李平家他老二我都给介绍到镇上茶厂采茶去了就一个人", ["job 1人 H001"]],
  ["给李平带了一包苞谷种他地都犁好了", ["goods 苞谷种 1包 H001"]],
  ["李平家梨子刚下树我买了十斤五十块", ["sale 梨子 10斤 H001", "sale 梨子 50元 H001"]],
  ["李平家喂了十只羊死了一半店家不退钱我跟店家协调好了", ["solved 1件 H001"]],
  ["李平陈九斤两家的煤今天都给送去了李平是一吨陈九斤是半吨", ["goods 煤 0.5吨 H002", "goods 煤 1吨 H001"]],
  ["李平家送了两包盐他留我吃饭我没吃陈九斤家也是两包盐", ["goods 盐 2包 H001", "goods 盐 2包 H002"]],
  ["到李平家坐了一阵她说洗衣机不转了我给她弄好了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["到李平家他不在家他婆娘在给了她一瓶药", ["goods 药品 1瓶 H001", "visit 1户次 H001"]],
  ["走访了三户先去的李平家然后去了陈九斤家", ["visit 1户次", "visit 1户次 H001", "visit 1户次 H002"]],
  // A way gone to its end, and then what was brought or how they are.
  [
    "刘军啊昨天去他家了面粉一袋都给放那儿了",
    ["goods 面粉 1袋 H003 2026-06-11", "visit 1户次 H003 2026-06-11"],
  ],
  [
    "刘军家去了一趟鸡蛋一板牛奶一箱都搁那儿了",
    ["goods 牛奶 1箱 H003", "goods 鸡蛋 1板 H003", "visit 1户次 H003"],
  ],
  ["赵满仓家跑了一趟他家那个猪圈漏水", ["visit 1户次 H007"]],
  ["刘军家走了一圈陈九斤家也去了", ["visit 1户次 H002", "visit 1户次 H003"]],
  ["刘军家去了猪三头都长得好", ["visit 1户次 H003"]],
  // One a day, the day in front of the way.
  [
    "周一去的刘军家周二去的陈九斤家周三去的赵满仓家都没带东西",
    ["visit 1户次 H002 2026-06-09", "visit 1户次 H003 2026-06-08", "visit 1户次 H007 2026-06-10"],
  ],
  ["昨天走的刘军家今天走的陈九斤家", ["visit 1户次 H002", "visit 1户次 H003 2026-06-11"]],
  [
    "刘军家昨天去的陈九斤家今天去的赵满仓家前天去的",
    ["visit 1户次 H002", "visit 1户次 H003 2026-06-11", "visit 1户次 H007 2026-06-10"],
  ],
  ["昨天走的刘军家那条路", []],
  // Since when one of them is so dates nothing of ours.
  [
    "昨天到刘军家他最近腰疼给他带了两盒膏药下午到陈九斤家送了一袋米",
    [
      "goods 大米 1袋 H002 2026-06-11",
      "goods 膏药 2盒 H003 2026-06-11",
      "visit 1户次 H002 2026-06-11",
      "visit 1户次 H003 2026-06-11",
    ],
  ],
  [
    "前天到李桂花家她老伴昨天才出院给她拿了一箱奶",
    ["goods 牛奶 1箱 H004 2026-06-10", "visit 1户次 H004 2026-06-10"],
  ],
  ["昨天去刘军家这几天又给陈九斤送了一袋米", ["goods 大米 1袋 H002", "visit 1户次 H003 2026-06-11"]],
  // Placed, and how many once more.
  ["刘军家那两个小的都给安排到鞋厂务工了两个人今天刚签的合同", ["job 2人 H003"]],
  ["刘军家俩小子都给安排到米厂就业了，2人", ["job 2人 H003"]],
  ["刘军家老大给安排到园区上班了", ["job ?人 H003"]],
  ["刘军家那两个小的都给安排上学了", []],
  ["今天去了刘军陈九斤俩家", ["visit 1户次 H002", "visit 1户次 H003"]],
  ["今天走了俩户", ["visit 2户次"]],
  // Not: nothing bought of theirs, nobody gone to, no seed.
  ["李平家喂了三头牛陈九斤家也是三头", []],
  ["李平家车子不转了他自己弄好了", []],
  ["李平家梨子刚下树他卖了十斤五十块", []],
  ["路上碰到陈九斤的大女儿", []],
  ["以后再去李平家", []],
])("further on: %s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["到李平家他说那个电饭锅煮不熟饭了", ["那个电饭锅煮不熟饭了"]],
  ["李平家今天去了他说谷子晒不干", ["谷子晒不干"]],
  ["到李平家他老婆说橘子没人上门收", ["橘子没人上门收"]],
  ["到李平家他屋水池裂了漏水跟村里说了没人来修", ["他屋水池裂了漏水跟村里说了没人来修"]],
  ["到李平家他说饭煮得熟灶也好用", []],
])("trouble: %s", (text, needs) => {
  const raised = read(text).needs;
  expect(raised.map((need) => need.text.replace(/^.*?说(?!了)/, ""))).toEqual(needs);
  expect(raised.every((need) => need.households.includes("H001"))).toBe(true);
});

/** A name that was looked for while talking stands as if it had come at once. */
test.each<[string, string[]]>([
  ["给那个李桂花家院坝扫雪扫了一上午", ["labour 1人次 H004"]],
  ["早上接到那个赵满仓电话说他好些了", ["talk 1次 H007"]],
  [
    "去李平家给了两百块然后又到那个陈九斤家也是两百",
    ["cash 200元 H001", "cash 200元 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["两盒药交到嗯刘军手上了", ["goods 药品 2盒 H003"]],
  ["二组那个李桂花我给她送了一桶油", ["goods 食用油 1桶 H004"]],
  ["和那个陈九斤的儿子一道去看望李平", ["visit 1户次 H001"]],
  ["没去成那个李平家", []],
  // What it was is asked of oneself, and comes.
  ["给刘军送了哎呀送了啥来着哦一床毛毯一个热水袋", ["goods 毛毯 1床 H003", "goods 热水袋 1个 H003"]],
  ["给刘军送了那个啥一袋米一桶油", ["goods 大米 1袋 H003", "goods 食用油 1桶 H003"]],
  ["给刘军送了那个叫啥来着哦棉鞋一双", ["goods 棉鞋 1双 H003"]],
  ["给刘军送了啥来着我忘了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The act told once more with how long it took. */
test.each<[string, string[]]>([
  ["给刘军家偏房翻瓦翻了一上午", ["labour 1人次 H003"]],
  ["在陈九斤家猪圈铲粪铲了半天", ["labour 1人次 H002", "visit 1户次 H002"]],
  ["去李平家他在屋后头劈柴劈了一上午", ["visit 1户次 H001"]],
  ["李平请人在灶房捡瓦捡了一上午", []],
  ["在李平家晒太阳晒了一上午", ["visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was heard or seen to in front, and what begins behind it. */
test.each<[string, string[]]>([
  ["上午镇里开森林防火会我去参加了下午在村委会开了党员大会", ["meeting 1次"]],
  ["上午去县里参加培训晚上召开村民代表会", ["meeting 1次"]],
  ["上午镇里开会我去参加了下午在村委会整理资料", []],
  ["赵满仓的贷款我帮他跑下来了一共四万", ["loan 40000元 H007"]],
  ["李桂花的贷款我给她办下来了三万五", ["loan 35000元 H004"]],
  ["赵满仓的贷款我帮他问了一共要四万", []],
  ["后天上午我跟村主任一起去刘军家把护膝给他带过去", []],
  ["今天上午我跟村主任一起去刘军家送了一桶油", ["goods 食用油 1桶 H003", "visit 1户次 H003"]],
  ["今天给上坪村装了三盏路灯晚上亮堂多了", ["works 路灯 3盏"]],
  ["给李桂花送了个取暖器屋里暖和多了", ["goods 取暖器 1个 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who brought a project about, told behind it; so much money is no number of projects. */
test.each<[string, string[]]>([
  ["五里铺村那个护坡的项目批下来了资金三十万是我们局帮着争取的", ["project ?个", "project_funds 300000元"]],
  ["五里铺村饮水项目是我们单位跑下来的", ["project ?个"]],
  ["五里铺村那个护坡项目批下来了是村里自己争取的", []],
  ["五里铺村护坡的项目批下来了二十万", []],
  ["五里铺村护坡的项目没批下来是我们局申报的", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What opens and closes the talk tells nothing, and hides nothing. */
test.each<[string, string[]]>([
  ["报一下今天的情况哈老赵家我上午去过了送了一桶油", ["goods 食用油 1桶 H007", "visit 1户次 H007"]],
  ["今天的情况是这样的啊赵满仓家去了给了两百块", ["cash 200元 H007", "visit 1户次 H007"]],
  ["喂那个刘军家的棉鞋两双给他了", ["goods 棉鞋 2双 H003"]],
  ["嗯我汇报一下三组那个刘军家今天去的", ["visit 1户次 H005"]],
  [
    "到李平家给了三百块完了又到陈九斤家也是三百好了汇报完毕",
    ["cash 300元 H001", "cash 300元 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["帮李桂花砌了一天围墙先说到这儿", ["labour 1人次 H004"]],
  ["给刘军送了一袋面哦不对是两袋嗯就这些", ["goods 面粉 2袋 H003"]],
  ["喂猪喂了一上午是帮李平喂的", ["labour 1人次 H001"]],
  ["我给大家讲一下政策宣讲会开了两场", ["outreach 2次"]],
  ["额外给李平家送了两袋米", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A pause where the next clause plainly begins is its stop; within one it is none. */
test.each<[string, string[]]>([
  ["给刘军救助金一千二嗯打到他卡上了", ["cash 1200元 H003"]],
  ["上午帮李平挖洋芋嗯下午帮陈九斤背玉米秆", ["labour 1人次 H001", "labour 1人次 H002"]],
  ["去赵满仓家呃他说屋顶漏雨嗯当场联系师傅修好了", ["solved 1件 H007", "visit 1户次 H007"]],
  ["今天入户5户嗯其中李平家送化肥2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001", "visit 4户次"]],
  ["帮李平屋里割禾嗯一身泥一身汗", ["labour 1人次 H001"]],
  ["慰问上坪村老党员6名嗯每人慰问金500元嗯共3000元", ["cash 3000元", "visit 6户次"]],
  ["给李平送了嗯给他送了一袋米", ["goods 大米 1袋 H001"]],
  ["去李平家了嗯昨天去的", ["visit 1户次 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The sender looked in, and gave something. */
test.each<[string, string[]]>([
  ["李桂花儿媳生了个胖小子我去看了看包了二百块红包", ["cash 200元 H004", "visit 1户次 H004"]],
  ["赵满仓家就他老伴在我跟他老伴聊了聊给放下一百块钱", ["cash 100元 H007", "talk 1次 H007"]],
  [
    "刘军打电话说羊病了我过去看了一下送了两盒药",
    ["goods 药品 2盒 H003", "talk 1次 H003", "visit 1户次 H003"],
  ],
  ["李桂花的羊病了兽医去看了看开了药", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
