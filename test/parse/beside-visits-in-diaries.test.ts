import { expect, it } from "vitest";
import { read, told } from "../support/reading.ts";

const needsOf = (text: string) => read(text).needs.map((need) => need.text);

/** What was heard, called out, let off or used to carry the gifts was given to nobody. */
it.each([
  ["走访李平家,送米1袋,门前鸟声一片", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["给刘军送油1桶,回来路上月光一片", ["goods 食用油 1桶 H003"]],
  ["走访李平家,他孙女一口一个“叔公”", ["visit 1户次 H001"]],
  ["走访李平家,老人一声一个“恩人”", ["visit 1户次 H001"]],
  ["给李平送米2袋,最后是用小三轮拉上去的", ["goods 大米 2袋 H001"]],
  ["给刘军家送煤1吨,拿农用三轮倒进院的", ["goods 煤 1吨 H003"]],
  ["刘军家喜得放了串鞭炮,送米1袋", ["goods 大米 1袋 H003"]],
  // Given, by the same words.
  ["给李平送膏药2片", ["goods 膏药 2片 H001"]],
  ["给李平放下两挂鞭炮", ["goods 鞭炮 2挂 H001"]],
  ["给李平买了一台小三轮", ["goods 小三轮 1台 H001"]],
  ["给刘军送三轮1辆", ["goods 三轮 1辆 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How the gifts came in at last, and what the money was for, is nobody's need. */
it.each([
  ["给李平送煤1吨,货车进不了村,最后是拿架子车拉进去的", ["goods 煤 1吨 H001"]],
  ["给刘军送柜子1个,楼道太窄搬不上去,拆开才抬上去的", ["goods 柜子 1个 H003"]],
  ["给李平送煤1吨,手扶车倒了3趟", ["goods 煤 1吨 H001"]],
  ["给李平家留下300元,让给孙女买双鞋", ["cash 300元 H001"]],
  ["走访刘军家,留了200元,叫拿去给老伴抓药", ["cash 200元 H003", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(needsOf(text)).toEqual([]);
});

it.each([
  "给李平送煤1吨,他说院里车进不去,煤都是背进去的",
  "走访李平家,路窄车进不去,庄稼拉不出来",
  "给李平送米2袋,门口路窄车进不去,希望拓宽",
  "李平家三轮车倒了,摔着了腿",
  "给李平家300元,他让给孙女找个学校",
  "给李平家送米2袋,让给孙女买个书包",
  "给李平家300元,让给孙女办低保",
])("%s", (text) => {
  expect(needsOf(text)).toHaveLength(1);
});

/** What they would have paid was not taken, we ate elsewhere, and their kin were at work: they were met, and it was given. */
it.each([
  ["给李平送面粉2袋,他执意要付钱,没收", ["goods 面粉 2袋 H001"]],
  ["给李平送油1桶,老伴非要塞十个鸡蛋,没要", ["goods 食用油 1桶 H001"]],
  ["走访李平家,送米1袋,晌午没在他家吃饭", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["到刘军家送米1袋,没在刘军家多坐就走了", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  ["到李平家,儿媳在灶前帮着揉面", ["visit 1户次 H001"]],
  ["到李平家,孙子放假回来,正在场上帮着晒谷", ["visit 1户次 H001"]],
  ["到李平家,两个后生在帮着卸玉米", ["visit 1户次 H001"]],
  // Refused, away, or our work.
  ["给李平送面粉2袋,他执意不要,没收", []],
  ["我硬塞给李平200元,他没收", []],
  ["到李平家,他没在家,去地里了", ["visit 1户次 H001 missed"]],
  ["到李平家没在,在他女儿家吃饭", ["visit 1户次 H001 missed"]],
  ["到李平家,和儿媳在地里帮着锄草", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平家儿子在外打工,我们在地里帮着锄草", ["labour 1人次 H001"]],
  ["李平腿疼,正在帮他晒谷", ["labour 1人次 H001"]],
  ["组织村里后生帮李平家垒墙", ["labour 1人次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What one of them was selling and we bought is a sale, and what they put in on top is theirs. */
it.each([
  ["李平在卖鸡蛋,我买了三十个", ["sale 鸡蛋 30个 H001"]],
  ["刘军家卖红薯,我买了四十斤", ["sale 红薯 40斤 H003"]],
  ["碰到李平在卖梨,二十个梨卖了三十块钱。我买了他十个", ["sale 10个 H001"]],
  ["走访李平家,送油1桶,他非要多装五个馍,推不掉收下了", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  // Bought for them.
  ["李平卖红薯,我给他买了四十斤化肥", ["goods 化肥 40斤 H001"]],
  ["李平在卖鸡蛋,我买了一箱牛奶送去", ["goods 牛奶 1箱 H001"]],
  ["李平家卖猪,我买了一袋饲料", ["goods 饲料 1袋 H001"]],
  ["我给李平送米2袋,又硬塞给他200元", ["cash 200元 H001", "goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Whose yard or doorway it was that we swept. */
it.each([
  ["先铲了李平家门口的雪,又扫了陈九斤家的院子", ["labour 1人次 H001", "labour 1人次 H002"]],
  ["冲洗了刘军家门口", ["labour 1人次 H003"]],
  ["上午扫了李平家院子里的积雪", ["labour 1人次 H001"]],
  // By others, or not theirs.
  ["村里扫了李平家门口的雪", []],
  ["李平扫了刘军家的院子", []],
  ["扫了村道,李平家门口还没扫", []],
  ["打扫了院子,刘军家没人", ["visit 1户次 H003 missed"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** At one breath, and one after another: nothing that is counted. */
it.each([
  ["刘军一口气喝了两碗水", []],
  ["给李平送米2袋,一口气扛到家", ["goods 大米 2袋 H001"]],
  ["走访李平家,他抽烟一支接一支", ["visit 1户次 H001"]],
  // Counted.
  ["给李平买了一口锅", ["goods 锅 1口 H001"]],
  ["给李平送烟1支", ["goods 烟 1支 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** How things hang or are carried one by one, what others pay by weight, and what the host bade us put on or drink. */
it.each([
  ["走访李平家,房檐下的玉米一串一串黄得晃眼", ["visit 1户次 H001"]],
  ["给李平送米2袋,一包一包扛上楼", ["goods 大米 2袋 H001"]],
  ["走访李平家,他说猪贩子一斤只给六块", ["visit 1户次 H001"]],
  ["李平的苹果,客商一斤给了三块二", []],
  ["走访李平家,老伴找出件棉袄让我穿上", ["visit 1户次 H001"]],
  ["走访李平家,他熬了姜汤让我趁热喝", ["visit 1户次 H001"]],
  // Given by us.
  ["给李平送米1袋,给了30元", ["cash 30元 H001", "goods 大米 1袋 H001"]],
  ["给李平一户给了200元", ["cash 200元 H001"]],
  ["我给李平家一天送100元", ["cash 100元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
  expect(needsOf(text)).toEqual([]);
});

it.each(["走访李平家,他说灯坏了,让我给换上", "李平让我给他找件棉袄"])("%s", (text) => {
  expect(needsOf(text)).toHaveLength(1);
});
