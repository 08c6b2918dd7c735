import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What is told besides the visits and the sender's own hands: none of these figures is a gift or a sum of anything. */
function figures(text: string): string[] {
  return told(text).filter((entry) => !/^(?:visit|labour) /.test(entry));
}

test.each([
  // What a household has, as a list or told in passing.
  "李平家家底:拖拉机1台,耕牛两头",
  "看了看李平家的家当,电视1台、冰箱1台、洗衣机1台,都能用",
  "李平家牲口:牛2头、羊20只",
  "李平家拖拉机、三轮各1辆都是自家买的",
  "走访李平,他家羊18只,母羊12只",
  "李平家承包地12亩,果树300棵",
  "走访李平,米缸里有米20斤,油半桶",
  "走访李平,看见桌上放着2盒药",
  "去了李平家,他家新盖了3间房,添了1台冰箱",
  "走访李平,家里置办了新沙发1套",
  "到李平家看了看,新买了一头骡子",
  "走访李平,新抓了2头猪崽,种了5亩姜",
  "先是李平家,新添两头牛,赊账欠着一万三",
  "李平家今年新种核桃树200棵",
  "他家去年栽了3亩丹参",
  "走访李平,化肥10袋、地膜5卷都备齐了",
  "李平春耕物资备齐:化肥10袋、地膜5卷",
  "李平家6口人3个劳力2个学生",
  "李平身高1米7,体重120斤",
  "李平住3号楼2单元501",
  // Somebody else's giving, taking or buying.
  "李平那20袋水泥不是我给的,是村委会发的",
  "李平家我去了,他那3千斤高粱是粮站拉走的",
  "李平的500斤苹果是他自己拉去卖的",
  "李平的那20斤鸡蛋被超市收走了",
  "老人翻出民政给的棉大衣一件让我看",
  "李平的儿媳从广东寄回两床被子",
  "李平给孙子买了2套衣服",
  "李平把2袋米送给了邻居",
  "李平给贫困户捐了200元",
  "李平还了我2袋米",
  // Papers of the report, and its heads.
  "附:签到册1份",
  "附件:现场图片3张、签到表1份",
  "发了3张照片到群里",
  "第15期简报还没写",
  // How often or how long it should be, and how long it took.
  "学习了文件,一户一策要走访12次",
  "我在李平家搭手干了一上午",
  "15、16两天跟供电所查线路",
])("%s tells of no figure", (text) => {
  expect(figures(text)).toEqual([]);
});

test.each<[string, string[]]>([
  // What a thing is like, holds or costs, beside the figure that counts.
  ["给李平送降压药2盒,一天一片", ["goods 降压药 2盒 H001"]],
  ["给李平送的是降压药三盒就是那个一盒二十八粒的", ["goods 降压药 3盒 H001"]],
  ["送李平2袋化肥,一袋160元,共320元", ["goods 化肥 2袋 H001", "goods_value 320元 H001"]],
  ["送李平1箱奶,一箱24盒", ["goods 牛奶 1箱 H001"]],
  ["送李平两袋50斤的米", ["goods 大米 2袋 H001"]],
  ["送李平10公斤面粉2袋", ["goods 面粉 2袋 H001"]],
  ["送李平5斤鸡蛋2箱苹果", ["goods 苹果 2箱 H001", "goods 鸡蛋 5斤 H001"]],
  ["送李平一袋50斤大米", ["goods 大米 1袋 H001"]],
  ["送李平米一袋50斤", ["goods 大米 1袋 H001"]],
  ["给李平送3米×4米的篷布1块", ["goods 篷布 1块 H001"]],
  ["送李平暖壶2个,能装5升", ["goods 暖壶 2个 H001"]],
  ["走访12户,一户一袋50斤的米", ["goods 大米 12袋", "visit 12户次"]],
  // Whole numerals.
  ["全市消费帮扶1千340余万元", ["sale ~13400000元"]],
  ["给养殖户办了两堂防疫培训,头一堂28人,后一堂33人", ["trainee 61人次", "training 2场"]],
  ["上坪村那条水渠整修出来二里半", ["works 水渠 2.5里"]],
  // A slip, owned to afterwards or put right with its 给.
  ["陈九斤家给了三袋那个羊饲料呃四袋四袋我记错了", ["goods 羊饲料 4袋 H002"]],
  ["给李平两袋米一桶油我说错了", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001"]],
  ["我给陈九斤不对是给李平买了一台缝纫机", ["goods 缝纫机 1台 H001"]],
  // Told once, counted once.
  ["22日至26日驻村,吃住都在村部", ["stay 5天 2026-05-22 –2026-05-26"]],
  ["昨天召开了个村民大会开了两个钟头", ["meeting 1次 2026-06-11"]],
  [
    "今天走了三家。先到李平家,他儿子病了。再到陈九斤家。末了去的李桂花家",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H004"],
  ],
  ["今天走了5家。先到李平家,再到陈九斤家", ["visit 1户次 H001", "visit 1户次 H002", "visit 3户次"]],
  // A gift beside what is none.
  ["东西没多带就带了一箱酸奶给李平", ["goods 酸奶 1箱 H001"]],
  ["给李平送米1袋,照片2张为证", ["goods 大米 1袋 H001"]],
  ["给李平送去合影照片1张", ["goods 合影照片 1张 H001"]],
  ["走访李平,他家有羊3只,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["李平家6口人3个劳力2个学生,送了米1袋", ["goods 大米 1袋 H001"]],
  ["捎给李平2斤盐,他给了6块钱", ["goods 盐 2斤 H001"]],
  ["给李平备了两袋米", ["goods 大米 2袋 H001"]],
  ["给李平家孙子买了2套衣服", ["goods 衣物 2套 H001"]],
  ["那2袋米给李平了", ["goods 大米 2袋 H001"]],
  ["给她的一床棉被先放在隔壁陈九斤家", ["goods 被子 1床"]],
  // Had from the household for money.
  ["李平的米不贵,两块五一斤,我买了他40斤", ["sale 大米 40斤 H001"]],
  ["李平的蜂蜜我要了4斤", ["sale 蜂蜜 4斤 H001"]],
  ["跟李平称了6斤花生", ["sale 花生 6斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});
