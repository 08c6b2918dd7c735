import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function intent(text: string): string {
  const reading = read(text);
  return "topic" in reading ? `${reading.intent}:${reading.topic}` : reading.intent;
}

/** What was done after something had happened, or with a feast ahead, is told as done. */
test.each<[string, string[]]>([
  ["接到电话以后,我赶到李平家。", ["visit 1户次 H001"]],
  ["出院以后,我到李平家看了他。", ["visit 1户次 H001"]],
  ["接到消息以后,我给李平送去药2盒。", ["goods 药品 2盒 H001"]],
  ["到了以后,发现李平家门锁着。", ["visit 1户次 H001 missed"]],
  ["送来以后,刘军分了3只给姐夫", []],
  ["到李平家以后,我帮他扫了院子。", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["明天就是端午节了,刚才去了李平家。", ["visit 1户次 H001"]],
  ["李平说出院以后,把药送到他家", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each([
  "出院以后,我再去看李平。",
  "以后,我给李平送去化肥2袋。",
  "我以后,给李平送去化肥2袋。",
  "等天晴以后,给李平送去化肥2袋",
  "秋收以后,要给李平送去化肥2袋",
  "明天就是端午节,给李平送粽子2个",
  "明天就到李平家,给他送去米2袋",
])("%s is still to come", (text) => {
  expect(intent(text)).toBe("plan");
});

/** Said to people, of people or of carts, and not to the bot. */
test.each([
  ["反复叫我吃粽子,我就边吃边聊天,了解近期情况。", "other"],
  ["叫我近期去一趟。", "other"],
  ["一边组织村两委干部摘西瓜,一边组织车辆拉西瓜。", "other"],
  ["希望她好好学习。", "other"],
  ["希望他早日康复", "other"],
  ["希望你们把日子过好,我对李平说", "other"],
  ["周五17点叫我", "command:schedule"],
  ["叫我周五17点报走访", "command:schedule"],
  ["拉新来的干部进来", "command:invite"],
  ["希望增加语音功能", "command:feedback"],
  ["希望你们改进一下", "command:feedback"],
])("%s is %s", (text, said) => {
  expect(intent(text)).toBe(said);
});

/** Called on by what they are or were; taken to the doctor; worked and built for. */
test.each<[string, string[]]>([
  ["来到老教师李平家。", ["visit 1户次 H001"]],
  ["来到保洁员李平家", ["visit 1户次 H001"]],
  ["来到老主任李平家慰问。", ["visit 1户次 H001"]],
  ["慰问离任村干部李平,送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["看望老书记李平、老主任刘军", ["visit 1户次 H001", "visit 1户次 H003"]],
  ["和老书记李平去了刘军家", ["visit 1户次 H003"]],
  ["走访刘军家,老主任李平陪同", ["visit 1户次 H003"]],
  ["走访村支书李平", []],
  ["把李桂花送去住院。", ["medical 1人次 H004"]],
  ["李平摔断了腿,我叫救护车送医院。", ["medical 1人次 H001"]],
  ["我陪李平挂号、检查。", ["medical 1人次 H001"]],
  ["带李平的孩子去打疫苗", ["medical 1人次 H001"]],
  ["李平带孩子去打疫苗", []],
  ["没带李平去打疫苗", []],
  ["李平摔断了腿,儿子叫救护车送医院", []],
  ["李平摔断了腿,救护车送医院", []],
  ["给10位老人理发。", ["labour 1人次"]],
  ["给敬老院20位老人理发、剪指甲", ["labour 1人次"]],
  ["组织志愿者5名为10名老人理发", ["labour 5人次"]],
  ["给老人理发10人次", ["labour 10人次"]],
  ["李平给3位老人理发", []],
  ["给3名学生送书包3个", ["goods 书包 3个"]],
  ["帮李平更换电线插排。", ["labour 1人次 H001"]],
  ["帮助李平买饲料、换水、修缮鸡圈。", ["labour 1人次 H001"]],
  ["到李平家,拿起笤帚把地扫得干干净净。", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["帮李平把小麦转运到烘干塔。", ["labour 1人次 H001"]],
  ["帮李平转户口", []],
  ["我们对李平家的房顶进行了翻修。", ["labour 1人次 H001"]],
  ["村里对李平家的房顶进行了翻修", []],
  ["对赵满仓家的厕所进行改建", ["works 厕所 ? H007"]],
  ["给李平家打了一口井。", ["works 井 1口 H001"]],
  ["给李平家盖了2间房。", ["works 房 2间 H001"]],
  ["李平打了一口井", []],
  ["儿子给李平家打了一口井", []],
  ["李平给儿子盖了2间房", []],
  ["载着2650只鸡苗来到上坪村,发给3户养殖户。", ["goods 鸡苗 2650只"]],
  ["载着李平去镇上", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
