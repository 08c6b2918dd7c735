import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Posts made and who took them; who is at home has no job by it; every kind of those trained. */
test.each<[string, string[]]>([
  ["新增公益性岗位6个,安排脱贫户6人上岗", ["job 6人"]],
  ["开发公益性岗位8个,6人已上岗", ["job 6人"]],
  ["公益岗位4个,介绍9人外出务工", ["job 13人"]],
  ["五月输出劳务工20名", ["job 20人 2026-05-31"]],
  ["村里有劳务工30人", []],
  ["李桂花家老大在外打工;赵满仓家六口人全在", []],
  ["他儿子在外打工,家里5口人", []],
  ["介绍李桂花儿子到县城打工,2人都在一个工地", ["job 2人 H004"]],
  ["培训电工12人、厨师18人", ["trainee 30人次"]],
  ["培训农户40人,其中妇女12人、青年9人", ["trainee 40人次"]],
  ["培训2期35户、52人", ["trainee 52人次", "training 2场"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** So much to each of so many villages, and loans to so many households. */
test.each<[string, string[]]>([
  ["五个村各走访10户,共50户,各发资料30份", ["leaflet 150份", "visit 50户次"]],
  ["给三个村各送化肥20袋", ["goods 化肥 60袋"]],
  ["六个帮扶村各捐款5万元", ["cash 300000元"]],
  ["三个村各走访12户,每户送米1袋", ["goods 大米 36袋", "visit 36户次"]],
  ["给三个村各送化肥20袋,共60袋", ["goods 化肥 60袋"]],
  ["三个村共走访12户", ["visit 12户次"]],
  ["给8户农户贷款40万元", ["loan 400000元"]],
  ["给8户困难户慰问金每户500元", ["cash 4000元"]],
  ["协调贷款,给李桂花5万、赵满仓3万", ["loan 30000元 H007", "loan 50000元 H004"]],
  ["给李桂花送米1袋、赵满仓3袋", ["goods 大米 1袋 H004", "goods 大米 3袋 H007"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Each of those named, or of those who were there; pieces of what was handed to each. */
test.each<[string, string[]]>([
  [
    "李桂花家里四口人,赵满仓家六口人;给两家各送了一箱方便面",
    ["goods 方便面 1箱 H004", "goods 方便面 1箱 H007"],
  ],
  [
    "给李桂花送米一袋,给赵满仓送米一袋,给两家邻居各送一袋面",
    ["goods 大米 1袋 H004", "goods 大米 1袋 H007", "goods 面粉 2袋"],
  ],
  [
    "看了三家,李桂花、赵满仓在,陈九斤不在,在的两家各留了一份宣传单",
    [
      "leaflet 1份 H004",
      "leaflet 1份 H007",
      "visit 1户次 H002 missed",
      "visit 1户次 H004",
      "visit 1户次 H007",
    ],
  ],
  [
    "看了三家,李桂花、赵满仓在,陈九斤不在,给在家的两户各一袋米",
    [
      "goods 大米 1袋 H004",
      "goods 大米 1袋 H007",
      "visit 1户次 H002 missed",
      "visit 1户次 H004",
      "visit 1户次 H007",
    ],
  ],
  ["今天走访了12户,见到的9户每户发了一份资料", ["leaflet 9份", "visit 12户次"]],
  ["工作队给全村发蜂窝煤,每户50块,共发了46户", ["goods 蜂窝煤 2300块"]],
  ["给12户发肥皂,每户4块", ["goods 肥皂 48块"]],
  ["给12户发补贴,每户400块", ["cash 4800元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who came to the village to work, how many came to it, and some of those treated. */
test.each<[string, string[]]>([
  ["12名党员到村里打扫卫生", ["labour 12人次"]],
  ["我们到村里打扫卫生", ["labour 1人次"]],
  ["今天全办职工到上坪村打扫卫生,去了16个人", ["labour 16人次"]],
  ["我们到村里检查打扫卫生情况", []],
  ["村民到村里打扫卫生", []],
  ["老党员去村里打扫卫生", []],
  ["组织党员义务劳动1次,32人参加", ["labour 32人次"]],
  ["义务植树2次,参加36人", ["labour 36人次"]],
  ["义务劳动1次,慰问老党员5人", ["labour 1人次", "visit 5户次"]],
  ["办好事实事5件,其中修电路2件、代缴医保3件", ["solved 5件"]],
  ["义诊,看病68人次,量血压的有四十来个", ["medical 68人次"]],
  ["义诊,量血压60人、测血糖30人", ["medical 90人次"]],
  ["县医院专家来村里坐诊一天,看了57个病人", ["medical 57人次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What projects bring, and work that was won and is not built yet. */
test.each<[string, string[]]>([
  ["争取项目2个:一个饮水,一个文化广场,分别45万元和20万元", ["project 2个", "project_funds 650000元"]],
  ["争取项目2个:饮水项目45万元、文化广场20万元", ["project 2个", "project_funds 650000元"]],
  ["争取到护坡工程1个,资金36万元", ["project 1个", "project_funds 360000元"]],
  ["争取道路硬化工程1个、饮水工程1个", ["project 2个"]],
  ["新建饮水工程1处", ["works 饮水工程 1处"]],
  ["争取项目1个,捐款5000元", ["cash 5000元", "project 1个"]],
  ["争取项目1个,村集体收入10万元", ["project 1个"]],
  ["争取项目2个,送化肥20袋、电脑1个", ["goods 化肥 20袋", "goods 电脑 1个", "project 2个"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Turns of the same, told one after the other. */
test.each<[string, string[]]>([
  ["第一周走访8户、第二周12户", ["visit 20户次"]],
  ["走访:上午8户、下午12户", ["visit 20户次"]],
  ["发资料:第一批200份,第二批150份", ["leaflet 350份"]],
  ["发放化肥:第一批50袋,第二批30袋", ["goods 化肥 80袋"]],
  ["给李桂花第一次送药2盒,第二次3盒", ["goods 药品 5盒 H004"]],
  ["第一轮走访30户,第二轮28户", ["visit 58户次"]],
  ["送化肥168袋,第一批84袋,第二批84袋", ["goods 化肥 168袋"]],
  ["走访第一周5户,第二周还没去", ["visit 5户次"]],
  ["第二次去李桂花家", ["visit 1户次 H004"]],
  ["今天第2次走访李桂花,送米1袋", ["goods 大米 1袋 H004", "visit 1户次 H004"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What they bought themselves, what ours bought of theirs; names that are words. */
test.each<[string, string[]]>([
  [
    "李桂花家的20斤粉条、赵满仓家的30斤蜂蜜都让单位食堂买了,一共1450块",
    ["sale 1450元 H004+H007", "sale 粉条 20斤 H004", "sale 蜂蜜 30斤 H007"],
  ],
  ["陈九斤家的核桃40斤,单位同事买走了", ["sale 核桃 40斤 H002"]],
  ["李桂花家的20斤粉条我买了,300块", ["sale 粉条 20斤 H004", "sale 粉条 300元 H004"]],
  ["李桂花家拉了2车煤,赵满仓家1车,煤是他们自己买的,我帮着卸的", ["labour 1人次 H007"]],
  ["李桂花家化肥3袋,她自己买的", []],
  ["给李桂花送米2袋,我自己买的", ["goods 大米 2袋 H004"]],
  ["给李桂花送米2袋,自己掏钱买的", ["goods 大米 2袋 H004"]],
  ["给李桂花送米2袋,她家的化肥是自己买的", ["goods 大米 2袋 H004"]],
  ["给李桂花送米2袋,单位买的", ["goods 大米 2袋 H004"]],
  [
    "慰问困难户:李桂花(300元)、高兴(200元)",
    ["cash 200元 H009", "cash 300元 H004", "visit 1户次 H004", "visit 1户次 H009"],
  ],
  ["高兴家里没人,东西放在邻居张家祥家,一袋米", ["goods 大米 1袋 H009", "visit 1户次 H009 missed"]],
  ["高兴不在家,李桂花在", ["visit 1户次 H009 missed"]],
  ["老人很高兴(82岁),聊了会", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
