import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** How many live there, and how much each of them got. */
test.each<[string, string[]]>([
  ["慰问李平,老人3位,各200元", ["cash 600元 H001", "visit 1户次 H001"]],
  ["走访李平,家里学生2名,每人资助500元", ["cash 1000元 H001", "visit 1户次 H001"]],
  ["走访李平,家里就两个老人,一人送了200元", ["cash 400元 H001", "visit 1户次 H001"]],
  ["走访李平,家里两名学生,每人500元", ["cash 1000元 H001", "visit 1户次 H001"]],
  ["慰问李平,残疾人2人,每人200元", ["cash 400元", "visit 1户次 H001"]],
  ["慰问李平,困难学生2名,每人500元", ["cash 1000元", "visit 1户次 H001"]],
  ["到李平家,学生3人,发放助学金每人500元", ["cash 1500元", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is left at the village's office for somebody, what several put in, and how many of a thing there were. */
test.each<[string, string[]]>([
  ["给李平送米2袋放在村委会了,他自己来取走了", ["goods 大米 2袋 H001"]],
  ["李平米2袋放村委会,他来领了", ["goods 大米 2袋 H001"]],
  ["给上坪村捐书200本放在村委会图书室", ["goods 书 200本"]],
  ["给李平送米2袋,另外两袋放在村委会", ["goods 大米 2袋 H001"]],
  ["给李平送米2袋,其余3袋存放在仓库", ["goods 大米 2袋 H001"]],
  ["我和同事每人拿出100元,给李平送去", ["cash 100元 H001"]],
  ["我和同事每人拿出100元,一起给李平送去", ["cash 100元 H001"]],
  ["我和同事每人拿出100元,给李平送了200元", ["cash 200元 H001"]],
  ["我和同事各出100元,买米送给李平", ["goods 大米 ? H001"]],
  ["发了500本,300给李平", []],
  ["发了500册,300给李平", []],
  ["去村里发慰问金,500给李平", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A day that dates nothing done. */
test.each<[string, string[]]>([
  ["走访刘军家。我前天值班没去成。给他送了米1袋", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  ["李平病了。我前天才知道。送他药2盒", ["goods 药品 2盒 H001"]],
  ["给李平送米1袋。我昨天买的。油1桶也送了", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001"]],
  ["李平病了。我昨天开会。送他药2盒", ["goods 药品 2盒 H001"]],
  ["李平要贷款。我昨天带他到信用社,给他买了药1盒", ["goods 药品 1盒 H001 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of each kind one, who would have which, and what was only said to be dear. */
test.each<[string, string[]]>([
  [
    "一袋米给李平,一桶油给刘军,陈九斤家两样都有",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "goods 食用油 1桶 H002", "goods 食用油 1桶 H003"],
  ],
  ["一袋米给李平,一桶油给刘军,陈九斤家两样都有存货", ["goods 大米 1袋 H001", "goods 食用油 1桶 H003"]],
  ["一袋米给李平,一桶油给刘军,陈九斤两样都给我了", ["goods 大米 1袋 H001", "goods 食用油 1桶 H003"]],
  ["给李平送米1袋油1桶,陈九斤两样都给我了", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001"]],
  ["给5户每户送米2袋,李平家没要钱", ["goods 大米 10袋"]],
  ["给5户每户送米2袋,李平家不要面", ["goods 大米 10袋"]],
  ["给5户每户送米2袋,李平家没要", ["goods 大米 8袋"]],
  ["给5户每户送米2袋,李平家没要米", ["goods 大米 8袋"]],
  ["给李平送米2袋,他不要钱", ["goods 大米 2袋 H001"]],
  ["给李平送米2袋,他不要米", []],
  ["给李平送米2袋,他不要东西", []],
  ["送米给李平家刘军没要", ["goods 大米 ? H001"]],
  ["李平说化肥贵,送了米,送去2袋", ["goods 大米 2袋 H001"]],
  ["李平说饲料贵得很,养了20只羊,拉了5袋", []],
  ["李平说猪仔贵,给他送了2袋", []],
  ["李平说化肥涨价了,给他送了2袋", ["goods 化肥 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who came, what stays with them, how many papers, and whose own gift it was. */
test.each<[string, string[]]>([
  ["李平说昨天走访组到了他家", ["visit 1户次 H001 2026-06-11"]],
  ["背着喷雾器去李平家,喷雾器留给他用", ["goods 喷雾器 ? H001", "visit 1户次 H001"]],
  ["带着血压计看望李平,留给他了", ["goods 血压计 ? H001", "visit 1户次 H001"]],
  ["带着血压计到李平家量血压", ["medical 1人次 H001", "visit 1户次 H001"]],
  ["带着喷雾器去李平家,给他送了米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["发了三百张建国小学的宣传单", ["leaflet 300份"]],
  ["李平家捐了500块给学校", []],
  ["李平自己捐了500元给村里修路", []],
  ["李平捐了500元,给村里修路", []],
  ["李平捐了500元,给他买了药", ["cash 500元 H001", "goods 药品 ? H001"]],
  ["给李平捐了500元,给村里修路", ["cash 500元 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was given in a year gone by, told in brackets, is of that year and dates nothing else. */
test.each<[string, string[]]>([
  [
    "走访李平(去年送过米2袋),送油1桶",
    ["goods 大米 2袋 H001 2025-12-31", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  [
    "走访李平(2025年给过500元),送油1桶",
    ["cash 500元 H001 2025-12-31", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  ["走访李平(去年脱贫),送油1桶", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["走访李平(去年买了牛2头),送油1桶", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["走访李平(去年脱贫,今年送米2袋)", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["走访李平(2025年脱贫,送米1袋)", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  [
    "走访李平(昨天送过米2袋),送油1桶",
    ["goods 大米 2袋 H001 2026-06-11", "goods 食用油 1桶 H001 2026-06-11", "visit 1户次 H001 2026-06-11"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Asked is what is not settled yet, and not that there is nothing. */
test.each<[string, string]>([
  ["困难都没有解决的", "ask"],
  ["困难都没有办的", "ask"],
  ["诉求没有办的", "ask"],
  ["困难没有", "other"],
  ["诉求:没有", "other"],
  ["困难都没有", "other"],
  ["今天走访李平,反映的问题都没有解决", "report"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

/** A matter that was talked of, and nothing done. */
test.each<[string, string[]]>([
  ["跟村民说修渠300米的事。", []],
  ["跟村支书说修渠300米的事。", []],
  ["给村民讲修路2公里的事", []],
  ["跟村民说培训3期的事", []],
  ["跟村民说发化肥100袋的事", []],
  ["跟你说一下,今天修渠300米", ["works 渠 300米"]],
  ["今天修渠300米,跟村民说清理垃圾的事", ["works 渠 300米"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Where a thing or somebody was moved to, which is no gift by itself. */
test.each<[string, string[]]>([
  ["把三轮车推到李平家修。", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["用车子把三轮车推到李平家", ["visit 1户次 H001"]],
  ["把李平推到轮椅上,送到卫生院。", ["medical 1人次 H001"]],
  ["饭端到桌上3碗。", []],
  ["把粮食抱到屋里2袋", []],
  ["帮李平把苹果200斤运到县城。", ["labour 1人次 H001"]],
  ["李平运到县城卖苹果200斤。", []],
  ["抱到李平家被子2床", ["goods 被子 2床 H001", "visit 1户次 H001"]],
  ["运到李平家化肥10袋", ["goods 化肥 10袋 H001", "visit 1户次 H001"]],
  ["把米2袋扛到李平家", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
