import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

function needs(text: string): string[] {
  return read(text).needs.map((need) => need.text);
}

/** Of two things that one household gets neither is a part of the other; a part without a thing is of what was bought. */
test.each<[string, string[], string[]]>([
  ["送2袋米、1袋面给刘军", ["goods 大米 2袋 H003", "goods 面粉 1袋 H003"], []],
  ["带米2袋和面1袋给刘军", ["goods 大米 2袋 H003", "goods 面粉 1袋 H003"], []],
  ["拿3斤肉2斤糖给李平", ["goods 糖 2斤 H001", "goods 肉 3斤 H001"], []],
  ["把1件棉衣、1件毛衣送给李桂花", ["goods 棉衣 1件 H004", "goods 毛衣 1件 H004"], []],
  ["走访5户,送2袋米、1袋面给刘军", ["goods 大米 2袋 H003", "goods 面粉 1袋 H003", "visit 5户次"], []],
  ["买了10袋米2袋给刘军", [], []],
  ["采购化肥20袋5袋给刘军8袋给李平", [], []],
  ["拉了8袋化肥5袋给刘军3袋给李平", ["goods 化肥 3袋 H001", "goods 化肥 5袋 H003"], []],
  ["买了10袋米", [], []],
  ["送了2袋米给刘军、1袋面给李平", ["goods 大米 2袋 H003", "goods 面粉 1袋 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** A day still to come is none by which anything was done. */
test.each<[string, string[], string[]]>([
  ["截至6月20日前走访12户", [], []],
  ["截止周日前走访5户", [], []],
  ["截至6月10日前走访12户", ["visit 12户次 2026-06-10"], []],
  ["截至昨天走访12户", ["visit 12户次 2026-06-11"], []],
  ["周五之前把米送到李平家,共2袋", [], []],
  ["走访时间为6月20日上午,李平家", [], []],
  ["走访时间为6月10日上午,李平家", ["visit 1户次 H001 2026-06-10"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** A whole that is to be parted is no share. */
test.each<[string, string[], string[]]>([
  ["给5户送化肥20袋均摊", ["goods 化肥 20袋"], []],
  ["走访5户,慰问金1000元户均摊", ["cash 1000元", "visit 5户次"], []],
  ["5户均摊化肥20袋", ["goods 化肥 20袋"], []],
  ["慰问5户,户均摊200元", ["cash 1000元", "visit 5户次"], []],
  ["给李平、刘军每户平摊化肥4袋", ["goods 化肥 4袋 H001", "goods 化肥 4袋 H003"], []],
  ["给5户发化肥20袋,均摊下来4袋", ["goods 化肥 20袋"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** What they were told of is none of our deeds. */
test.each<[string, string[], string[]]>([
  ["通知李平领地膜2捆", [], []],
  ["告知李平家种子2袋已到", [], []],
  ["通知李平体检1次", [], []],
  ["走访5户,通知李平领化肥3袋", ["visit 5户次"], []],
  ["通知李平,送米2袋", ["goods 大米 2袋 H001"], []],
  ["通知李平来领走了化肥2袋", ["goods 化肥 2袋 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** What was taken at their home and paid for is bought; a gift beside what they sell is given. */
test.each<[string, string[], string[]]>([
  ["去李平家捉了2只鸡,付了200元", ["sale 鸡 200元 H001", "sale 鸡 2只 H001", "visit 1户次 H001"], []],
  ["去李平家收了1份申请表,给了200元", ["cash 200元 H001", "labour 1人次 H001", "visit 1户次 H001"], []],
  ["去李平家收了3件旧衣服,给了50元慰问", ["cash 50元 H001", "labour 1人次 H001", "visit 1户次 H001"], []],
  ["李平在镇上卖早点,我买了一袋米送去", ["goods 大米 1袋 H001"], []],
  ["走访李平,他在县城卖水果,我买了一箱奶去看他", ["goods 牛奶 1箱 H001", "visit 1户次 H001"], []],
  ["李平在集上卖菜,我买了5斤", ["sale 菜 5斤 H001"], []],
  ["李平在集上卖油,我买了2桶油", ["sale 食用油 2桶 H001"], []],
  ["李平托我卖洋芋,卖了500斤,共700元", ["sale 洋芋 500斤 H001", "sale 洋芋 700元 H001"], []],
  ["李平家羊给价1200一只,帮他卖了3只", ["sale 3只 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** A list in brackets is handed out, unless its own giving is denied. */
test.each<[string, string[], string[]]>([
  ["缺粮户送米(李平2袋、刘军1袋)", ["goods 大米 1袋 H003", "goods 大米 2袋 H001"], []],
  ["今天没有下雨送大米(李平2袋、刘军1袋)", ["goods 大米 1袋 H003", "goods 大米 2袋 H001"], []],
  ["按需发大米(李平2袋、刘军1袋)", ["goods 大米 1袋 H003", "goods 大米 2袋 H001"], []],
  ["没送大米(李平2袋、刘军1袋)", [], []],
  ["没给发大米(李平2袋、刘军1袋)", [], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Somebody was gone to, whatever was amiss there; homes that were looked for in vain are none. */
test.each<[string, string[], string[]]>([
  ["走访李平电视坏了给了200元", ["cash 200元 H001", "visit 1户次 H001"], ["电视坏了"]],
  ["走访刘军房子漏雨", ["visit 1户次 H003"], ["房子漏雨"]],
  ["走访刘军困难", ["visit 1户次 H003"], []],
  ["去了3家没修好车", [], []],
  ["走了5家还没修好房", ["visit 5户次"], []],
  ["上午没人下午才见着李平", ["visit 1户次 H001"], []],
  ["李平家昨天去看的医生", [], []],
  ["李平家昨天去看的", ["visit 1户次 H001 2026-06-11"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Money got and what was built with it. */
test.each<[string, string[], string[]]>([
  ["争取20万修建饮水工程1处", ["project_funds 200000元", "works 饮水工程 1处"], []],
  ["争取到护坡工程1个", ["project 1个"], []],
  ["争取饮水工程1处,投资20万元", ["project 1个", "project_funds 200000元"], []],
  ["拿500元补贴李平", ["cash 500元 H001"], []],
  ["李平领过产业补助1000元", [], []],
  ["筹集了3万元,发给5户", ["cash 30000元"], []],
  ["争取了20万元修桥", ["project_funds 200000元"], []],
  ["看望老人5名,人均200元", ["cash 1000元", "visit 5户次"], []],
  ["走访5户,人均1200元", ["visit 5户次"], []],
  [
    "走访李平,送米2袋、200元,面1袋、100元",
    ["cash 300元 H001", "goods 大米 2袋 H001", "goods 面粉 1袋 H001", "visit 1户次 H001"],
    [],
  ],
  [
    "走访李平,米2袋、160元,油1桶、80元",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
    [],
  ],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Which lot of a thing, and how it was worked and hired. */
test.each<[string, string[], string[]]>([
  ["发放水泥第二批30吨", ["goods 水泥 30吨"], []],
  ["给李平送羊第一次2只第二次3只", ["goods 羊 5只 H001"], []],
  ["培训农户第一批50人第二批30人", ["trainee 80人次"], []],
  ["给李平劈柴约12小时", ["labour 1人次 H001"], []],
  ["送李平劈柴约200斤", ["goods 劈柴 ~200斤 H001"], []],
  ["请劳务工5人帮李平收苹果", ["labour 1人次 H001"], []],
  ["介绍劳务工3人到新疆", ["job 3人"], []],
  ["合作社出苹果20吨", [], []],
  ["合作社出化肥20袋给李平", ["goods 化肥 20袋 H001"], []],
  ["水务局出大米30袋", ["goods 大米 30袋"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** What they fetch for themselves is theirs; what a year ago was given dates no visit. */
test.each<[string, string[], string[]]>([
  ["走访李平,孙子回家看他,买了一箱奶", ["visit 1户次 H001"], []],
  ["走访李平,他去取药,取回来2盒", ["visit 1户次 H001"], []],
  ["李平去领化肥,领回来2袋", ["goods 化肥 2袋 H001"], []],
  [
    "走访李平,年收入8000元,买了一箱奶一袋米",
    ["goods 大米 1袋 H001", "goods 牛奶 1箱 H001", "visit 1户次 H001"],
    [],
  ],
  ["走访李平,打工挣了3000元,买了台冰箱", ["visit 1户次 H001"], []],
  ["走访李平(去年送过米2袋)", ["goods 大米 2袋 H001 2025-12-31", "visit 1户次 H001"], []],
  ["走访李平(去年买了牛2头)", ["visit 1户次 H001"], []],
  [
    "李平不在,给他留了奶2箱,刘军1箱,李桂花1箱",
    ["goods 牛奶 1箱 H003", "goods 牛奶 1箱 H004", "goods 牛奶 2箱 H001", "visit 1户次 H001 missed"],
    [],
  ],
  [
    "李平家没人,奶送出去两箱,刘军一箱,李桂花一箱",
    ["goods 牛奶 1箱 H003", "goods 牛奶 1箱 H004", "visit 1户次 H001 missed"],
    [],
  ],
  ["培训20人,诶,30人报名", ["trainee 20人次"], []],
  ["送米2袋,诶,3袋", ["goods 大米 3袋"], []],
  ["院坝会改到下午,宣讲政策,来了30人", ["outreach 1次"], []],
  ["院坝会改到下午", [], []],
  ["请村医给李平、刘军打了针", ["medical 2人次 H001+H003"], []],
  ["联系医生义诊30人,给李平开了药", ["medical 30人次 H001"], []],
  ["走访李平送米2袋,谁去一趟刘军家", ["goods 大米 2袋 H001", "visit 1户次 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

/** Each begins with its thing, and parts are of the whole in front. */
test.each<[string, string[], string[]]>([
  ["送米2袋给李平家面2袋给刘军家", ["goods 大米 2袋 H001", "goods 面粉 2袋 H003"], []],
  ["米2袋给李平面2袋给刘军", ["goods 大米 2袋 H001", "goods 面粉 2袋 H003"], []],
  ["给李平家米2袋给刘军家面2袋", ["goods 大米 2袋 H001", "goods 面粉 2袋 H003"], []],
  ["化肥8袋,5袋给李平,3袋给刘军", ["goods 化肥 3袋 H003", "goods 化肥 5袋 H001"], []],
  ["奶3箱,1箱给了李平,2箱送到刘军家", ["goods 牛奶 1箱 H001", "goods 牛奶 2箱 H003", "visit 1户次 H003"], []],
  ["库存化肥8袋,5袋给李平", [], []],
  ["李平买了化肥8袋,5袋给刘军", [], []],
  ["走访李平,老人去买菜,提了一箱奶", ["goods 牛奶 1箱 H001", "visit 1户次 H001"], []],
  ["走访李平,孙子回来看他,提了一箱奶", ["visit 1户次 H001"], []],
  ["到李平家门坏了给了300元", ["cash 300元 H001", "visit 1户次 H001"], ["门坏了"]],
  ["李平家门锁着", ["visit 1户次 H001 missed"], []],
  ["帮着李平家收的玉米卖了200元", ["labour 1人次 H001", "sale 玉米 200元 H001"], []],
  ["帮着李平家收的玉米", ["labour 1人次 H001"], []],
])("%s", (text, entries, wants) => {
  expect(told(text)).toEqual(entries);
  expect(needs(text)).toEqual(wants);
});

test("an answer to what is needed asks for no list, and a colleague is invited", () => {
  expect(read("需求:不用了").intent).toBe("other");
  expect(read("需求:无").intent).toBe("other");
  expect(read("未解决的需求")).toMatchObject({ intent: "ask", topic: "needs" });
  expect(read("给新同事发个邀请码")).toMatchObject({ intent: "command", topic: "invite" });
  expect(read("今天给3名新队员发了邀请码").intent).toBe("other");
});
