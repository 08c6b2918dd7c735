import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** A notice ends where the sender tells of himself; what is sent on between quotation marks is another's. */
test.each<[string, string[]]>([
  ["镇里要求每月入户不少于两次。会后我去了李平家，送油1桶。", ["goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["参加县里的会，要求每季度每户走访2次。今天走访李平，送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  [
    "镇上通知每户要报3张照片，我今天在李平家拍了，顺手帮她码好了柴",
    ["labour 1人次 H001", "visit 1户次 H001"],
  ],
  ["通知：明天下午3点开会，请准时参加。我今天走访了李平", ["visit 1户次 H001"]],
  ["上级要求每户再走访一次。我们单位昨天慰问了5户", ["visit 5户次 2026-06-11"]],
  ["镇上通知明天开会。我们局今天走访了3户,送棉被3床", ["goods 被子 3床", "visit 3户次"]],
  ["县里通知每户再走访一次。我们今天走访2户", []],
  ["县里通知每户再走访一次。我们局明天走访2户", []],
  ["转发:县里通知每户再走访一次。我们今天走访了2户", []],
  ['县里通知:"请每户再走访一次。我们局今天走访了2户"', []],
  ["我们今天走访了刘军，送米1袋，请大家也抓紧", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  ["今天走访了7户，送米7袋，大家抓紧上报", ["goods 大米 7袋", "visit 7户次"]],
  ["转一条镇里的：“全镇本周走访460户，送面粉300袋。”咱们村今天走访了7户", ["visit 7户次"]],
  [
    "转发一下县局通报：“上周全县走访1200户”。我今天走访刘军，送米1袋",
    ["goods 大米 1袋 H003", "visit 1户次 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string]>([
  ["转发：镇里要求每月走访2次。我今天走访了李平，送油1桶。"],
  ["格式：今天走访李平，送化肥2袋。我走访了刘军，送米1袋"],
  ["镇里要求，我们村每户发化肥2袋。"],
  ["大家务必本周完成走访。我明天去李平家"],
  ["请各位按时完成走访，每户2次。今天李平家、刘军家必须走到。"],
  ["今天下午到镇政府开会，请大家准时参加"],
  ["转发：“县里要求每月走访2次。我今天走访了刘军”"],
])("%s", (text) => {
  expect(told(text)).toEqual([]);
});

/** What a counted thing is like is not its name. */
test.each<[string, string[]]>([
  ["给刘军带了两件干净的衣服", ["goods 衣物 2件 H003"]],
  ["给刘军买了一个新的遥控器", ["goods 遥控器 1个 H003"]],
  ["送刘军一双又大又厚的棉鞋", ["goods 棉鞋 1双 H003"]],
  ["给刘军送去五斤自己种的白菜", ["goods 白菜 5斤 H003"]],
  ["给刘军送了两箱刚买的牛奶", ["goods 牛奶 2箱 H003"]],
  ["送李平家一床新被子和两件旧的衣服", ["goods 衣物 2件 H001", "goods 被子 1床 H001"]],
  ["给刘军两个上学的孩子送了书包2个", ["goods 书包 2个 H003"]],
  ["看望了三个可怜的老人", ["visit 3户次"]],
  ["收集了3条好的建议", ["suggestion 3条"]],
  ["发了5张新的连心卡", ["contact_card 5张"]],
  ["给村里修了一条宽的水渠", ["works 水渠 1条"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["刘军领到一袋民政局发的米", []],
  ["刘军买了一个新的遥控器", []],
  ["刘军喂了5只下蛋的母鸡", []],
  ["刘军送我一筐新鲜的桃子，没要", []],
  ["走访刘军，他家有3头养肥的猪要卖", ["visit 1户次 H003"]],
  ["帮刘军修好了两扇关不严的窗户", ["labour 1人次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was bought first is given as it is shared out; of several things the one that was counted so. */
test.each<[string, string[]]>([
  ["拉来米5袋，李平、刘军各送1袋", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["买了5袋米。李平、刘军各发1袋。", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["买米5袋花了650元，单价130。李平、刘军两户各发1袋", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["买了5袋米，去了李平家，送了1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  [
    "给刘军送油1桶、米1袋，李平、陈九斤各送1桶",
    ["goods 大米 1袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H002", "goods 食用油 1桶 H003"],
  ],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["刘军家有米5袋，陈九斤、李平各1袋", []],
  ["刘军买了5袋化肥，李平、陈九斤各送1袋", []],
  ["买了5袋米。明天李平、刘军各发1袋。", []],
  ["买了2箱奶，李平、刘军、陈九斤每家1箱", []],
  ["刘军买了3袋米，去看他，送了1袋", ["visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is still to be given, what one of a thing costs, how much it is that is asked about, and what each of them earns. */
test.each<[string, string[]]>([
  ["走访刘军，还要送两袋米", ["visit 1户次 H003"]],
  ["走访刘军，米不够，要再送两袋", ["visit 1户次 H003"]],
  ["走访刘军，他要再买饲料10袋", ["visit 1户次 H003"]],
  ["走访刘军，饲料一袋都卖到168了", ["visit 1户次 H003"]],
  ["走访刘军，猪肉一斤才卖8块", ["visit 1户次 H003"]],
  ["走访刘军，年收入2.8万元，人均5600元，送米1袋", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  ["有群众问我，刘军家的补助是不是2万元，我说那是县里发的", []],
  ["走访刘军，如今养蜂60箱", ["visit 1户次 H003"]],
  ["刘军的儿子一个月五千多两年没回来了我们就视频聊了一会儿", ["talk 1次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each<[string, string[]]>([
  ["他不要，我还要送，硬塞给刘军一袋米", ["goods 大米 1袋 H003"]],
  ["刘军要的两袋米送到了", ["goods 大米 2袋 H003"]],
  ["帮刘军卖羊一只卖了1200元", ["sale 羊 1200元 H003", "sale 羊 1只 H003"]],
  ["给刘军送化肥一袋值140元", ["goods 化肥 1袋 H003", "goods_value 140元 H003"]],
  ["走访3户，慰问金3000元，人均1000元", ["cash 3000元", "visit 3户次"]],
  ["给刘军送慰问金500元，问他够不够", ["cash 500元 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A day that tells since when somebody or something is so. */
test.each<[string, string[]]>([
  ["3月12日借给刘军的2000元还清了，送他一本字典", ["goods 字典 1本 H003"]],
  ["5月8日住院的刘军出院了，去他家看了看", ["visit 1户次 H003"]],
  ["6月1日出生的孩子，刘军家今天办满月，送红包200元", ["cash 200元 H003"]],
  ["昨天看望住院的刘军，送米1袋", ["goods 大米 1袋 H003 2026-06-11", "visit 1户次 H003 2026-06-11"]],
  ["昨天住院的是刘军，我去看了他", ["visit 1户次 H003 2026-06-11"]],
  ["昨天借的车，去刘军家送米1袋", ["goods 大米 1袋 H003 2026-06-11", "visit 1户次 H003 2026-06-11"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Whom was not met, and what was not met with; whom the call was to. */
test.each<[string, string[]]>([
  ["去刘军家时他正在地里，没有见到人", ["visit 1户次 H003 missed"]],
  ["去刘军家没有人在家", ["visit 1户次 H003 missed"]],
  ["走访刘军，没遇到困难", ["visit 1户次 H003"]],
  ["走访刘军，没碰到什么麻烦事", ["visit 1户次 H003"]],
  ["刘军反映停水了，我打电话给水管站，工人来修好了", ["solved 1件 H003"]],
  ["刘军家停水，我跟水管站打电话，师傅来修好了", ["solved 1件 H003"]],
  ["打电话给刘军，问了问情况", ["talk 1次 H003"]],
  ["会后我给刘军打了电话", ["talk 1次 H003"]],
  ["刘军 电话打了 他在新疆摘棉花 一天280", ["talk 1次 H003"]],
  ["刘军的电话打了没人接", []],
  ["跟刘军在电话里头说了一阵她说今年收了谷子卖了八百斤", ["talk 1次 H003"]],
  ["刘军微信上说他回来了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Who will not have something, who helped how long, to whom a policy was told, and what was only meant. */
test.each<[string, string[]]>([
  ["刘军说不要被子 只留了毛巾2条", ["goods 毛巾 2条 H003"]],
  ["刘军非要给我鸡蛋我没要走之前帮他挑了两挑水", ["labour 1人次 H003"]],
  ["他走之前把钥匙给了刘军", []],
  ["刘军打谷子我去搭了把手一直干到下午", ["labour 1人次 H003"]],
  ["刘军来搭了把手一直到下午", []],
  ["刘军不懂，今天上门把政策讲给他听了", ["outreach 1次 H003", "visit 1户次 H003"]],
  ["刘军把他家的事讲给我听", []],
  ["我们本来约好今天去看望刘军，没有去成，和他通了电话", ["talk 1次 H003"]],
  ["我们本来就住一个村，走访刘军", ["visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was asked and answered, and what the sender wishes them, is no need. */
test.each<[string, string[]]>([
  ["刘军问贴息怎么算，我讲解了政策", []],
  ["刘军问补贴什么时候发，我说等文件", []],
  ["刘军问能不能修路，我说报上去了", ["刘军问能不能修路"]],
  ["刘军问补贴什么时候发", ["刘军问补贴什么时候发"]],
  ["给刘军送米1袋，希望他家的日子越过越好", []],
  ["给刘军送米1袋，希望帮他渡过难关", []],
  ["刘军希望能办低保", ["刘军希望能办低保"]],
  ["走访刘军，希望早点把路修通", ["希望早点把路修通"]],
  ["刘军说屋漏3处", ["刘军说屋漏3处"]],
])("%s", (text, needs) => {
  expect(read(text).needs.map(({ text: said }) => said)).toEqual(needs);
});

/** 实为 tells what is right. */
test("昨天报的刘军三百元，实为二百元，请更改", () => {
  const { intent } = read("昨天报的刘军三百元，实为二百元，请更改");
  expect(intent).toBe("correct");
  expect(told("昨天报的刘军三百元，实为二百元，请更改")).toEqual(["200元 H003"]);
});

/** What is required from above is a duty and nobody's need; what is done as required is done. */
test.each<[string, string[], string[]]>([
  ["镇里要求每月走访2次，我今天走访了刘军", ["visit 1户次 H003"], []],
  ["领导要求我们多下村。今天走访刘军", ["visit 1户次 H003"], []],
  ["镇政府要求每户送1袋米，我给刘军送了1袋", ["goods 大米 1袋 H003"], []],
  ["按镇里要求走访刘军", ["visit 1户次 H003"], []],
  ["按照县里的要求给刘军送米1袋", ["goods 大米 1袋 H003"], []],
  ["刘军要求按政策给他办低保", [], ["刘军要求按政策给他办低保"]],
  ["群众要求镇里修路", [], ["群众要求镇里修路"]],
  ["村里要求镇上修路，今天走访刘军", ["visit 1户次 H003"], ["村里要求镇上修路"]],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said }) => said)).toEqual(needs);
});

/** What is still to be fetched, what was shown, and what they came by themselves, with its worth and its year. */
test.each<[string, string[]]>([
  ["叫刘军来领化肥2袋", []],
  ["让刘军来村部领化肥2袋，他已经领走了", ["goods 化肥 2袋 H003"]],
  ["叫刘军来村里领了2袋化肥", ["goods 化肥 2袋 H003"]],
  ["走访陈九斤，他给我看了他的奖状3张", ["visit 1户次 H002"]],
  ["看望刘军，看了他的病历，送药2盒", ["goods 药品 2盒 H003", "visit 1户次 H003"]],
  ["刘军买了一台洗衣机，价值2000元，送米1袋", ["goods 大米 1袋 H003"]],
  ["给刘军买了一台洗衣机，价值2000元", ["goods 洗衣机 1台 H003", "goods_value 2000元 H003"]],
  ["走访刘军，发放物资，价值300元", ["goods_value 300元 H003", "visit 1户次 H003"]],
  ["刘军家2019年危房改造补助了2万5，今天走访", ["visit 1户次 H003"]],
  ["走访刘军，给他补助了200元", ["cash 200元 H003", "visit 1户次 H003"]],
  ["刘军家去年盖了房，送米1袋", ["goods 大米 1袋 H003"]],
  ["刘军家去年走访了5次", ["visit 5户次 H003 2025-12-31"]],
  ["走访刘军，她5月住的院，送牛奶1箱", ["goods 牛奶 1箱 H003", "visit 1户次 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A broken limb is how they are, a broken pipe what is wrong. */
test.each<[string, string[]]>([
  ["李桂花腿断了，送她牛奶1箱", []],
  ["李桂花说她去年跌断了腿，住院花了2万", []],
  ["李桂花家的水管断了", ["李桂花家的水管断了"]],
  ["刘军家的牛腿断了", ["刘军家的牛腿断了"]],
])("%s", (text, needs) => {
  expect(read(text).needs.map(({ text: said }) => said)).toEqual(needs);
});

/** What a colleague did beside the sender, what the family sent home, days in hospital, and what was bought with their money. */
test.each<[string, string[]]>([
  ["张干事今天走访了6户，我走访了4户", ["visit 4户次"]],
  ["上午走访了6户，下午走访了4户", ["visit 10户次"]],
  ["我和张干事走访了6户", ["visit 6户次"]],
  ["李桂花儿子寄回来一箱苹果，我给她送了袋米", ["goods 大米 1袋 H004"]],
  ["给李桂花儿子寄了一箱苹果", ["goods 苹果 1箱 H004"]],
  ["陈九斤从县医院回来了，住了15天院", []],
  ["在村里住了15天", ["stay 15天"]],
  ["给刘军代买了化肥2袋，他把钱给我了", []],
  ["帮刘军代买了化肥2袋，花了280，他把钱给我了", []],
  ["给刘军买药2盒，花了60，我自己出的", ["goods 药品 2盒 H003"]],
  ["给刘军买了药2盒，他要给我钱，我没收", ["goods 药品 2盒 H003"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is asked of is given to nobody; who was not gone to is put right. */
test.each<[string, string, string[]]>([
  ["李平家去年给了些啥", "ask", []],
  ["给刘军送了些啥", "ask", []],
  ["给刘军送了些米", "report", ["goods 大米 ? H003"]],
  ["不是去的刘军家，是去的陈九斤家", "correct", ["? H002"]],
  ["今天去的刘军家，不是为了检查，是送米1袋", "report", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
])("%s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});
