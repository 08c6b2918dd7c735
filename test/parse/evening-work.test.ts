import { describe, expect, test } from "vitest";
import { told } from "../support/reading.ts";

const reads = (rows: readonly (readonly [string, readonly string[]])[]) =>
  test.each(rows)("%s", (text, entries) => {
    expect(told(text)).toEqual([...entries].sort());
  });

describe("whoever is called to a work counts, wherever they come from", () => {
  reads([
    ["我喊了单位5个同事帮刘军套苹果袋", ["labour 5人次 H003"]],
    ["叫了隔壁两个邻居帮刘军卸煤", ["labour 2人次 H003"]],
    ["刘军家缺劳力，我叫了8个学生志愿者去，摘了三百多斤", ["labour 8人次 H003"]],
    ["刘军家收麦，我们4个人拿镰刀割了两亩多", ["labour 4人次 H003"]],
    ["给刘军家割麦子，我们4个人割了两亩多", ["labour 4人次 H003"]],
    ["刘军家的苹果我们3个人摘了300斤", ["labour 3人次 H003"]],
    ["给刘军家装水管，五个人干到天黑", ["labour 5人次 H003"]],
    ["帮刘军家舀水，两个人忙到半夜", ["labour 2人次 H003"]],
    ["刘军请了3个人收玉米，我们没去", []],
    ["刘军说他们3个人掰了两亩玉米", []],
    ["走访刘军，我们4个人看了看他家的羊", ["visit 1户次 H003"]],
    ["我们3个人给刘军割了2斤肉", ["goods 肉 2斤 H003"]],
    ["叫了3个村民开了个会", ["meeting 1次"]],
    ["走访刘军，五个人坐了一阵", ["visit 1户次 H003"]],
  ]);
});

describe("one of the house who goes to work is no hand of ours", () => {
  reads([
    ["走访刘军，夫妻俩都去摘枸杞了，家里就一个老母亲", ["visit 1户次 H003"]],
    ["走访刘军，他儿子去摘枸杞了，没见着", ["visit 1户次 H003 missed"]],
    ["刘军媳妇去新疆摘棉花了", []],
    ["走访刘军，一家人都去收麦子了", ["visit 1户次 H003"]],
    ["走访刘军，媳妇去摘枸杞了，我跟老人聊了聊", ["talk 1次 H003", "visit 1户次 H003"]],
    ["我去刘军家摘枸杞，干了一天", ["labour 1人次 H003", "visit 1户次 H003"]],
    ["刘军忙不过来，我去摘枸杞了，干了一天", ["labour 1人次 H003"]],
    ["我和他儿子去给刘军摘枸杞，干了一天", ["labour 1人次 H003"]],
  ]);
});

describe("who does it for a living, and the work found for somebody", () => {
  reads([
    ["给刘军找了个修水管的师傅", []],
    ["我给刘军家联系的收药材的老板今天来了", []],
    ["给刘军儿媳妇在县里超市找了个理货的活", ["job ?人 H003"]],
    ["给刘军介绍了个送快递的差事", ["job ?人 H003"]],
    ["给刘军家修水管的时候下雨了", ["labour 1人次 H003"]],
    ["今天给刘军家打扫院子的人是我", ["labour 1人次 H003"]],
    ["给刘军找了个拐杖", ["goods 拐杖 1个 H003"]],
  ]);
});

describe("where we were is told by a way there", () => {
  reads([
    ["昨天刘军家杀猪叫我去，没去", []],
    ["刘军家里的粮够吃到秋后", []],
    ["我从仓库给刘军家拉了10袋水泥", ["goods 水泥 10袋 H003"]],
    ["刘军家上午我去", ["visit 1户次 H003"]],
    ["刘军家昨天到的", ["visit 1户次 H003 2026-06-11"]],
    ["从单位出来去了刘军家", ["visit 1户次 H003"]],
    ["刚从刘军家回来，给了他200块", ["cash 200元 H003", "visit 1户次 H003"]],
    ["刘军家我们下午到的，送了一袋面", ["goods 面粉 1袋 H003", "visit 1户次 H003"]],
  ]);
});

describe("what is there still, what it was about, and where it came from are no gifts", () => {
  reads([
    ["去刘军家，面还有一袋，我又放了一袋", ["goods 面粉 1袋 H003", "visit 1户次 H003"]],
    ["刘军家面还有一袋，米还有半缸", []],
    ["看望刘军，药还有两盒，够吃", ["visit 1户次 H003"]],
    ["给刘军送了米一袋，还有油一桶", ["goods 大米 1袋 H003", "goods 食用油 1桶 H003"]],
    ["给刘军送了米一袋，油还有一桶", ["goods 大米 1袋 H003", "goods 食用油 1桶 H003"]],
    ["我到刘军家的时候他正跟邻居吵架，为的是一棵杨树", ["visit 1户次 H003"]],
    ["给李平、刘军送化肥，分别为1袋、2袋", ["goods 化肥 1袋 H001", "goods 化肥 2袋 H003"]],
    ["他要两袋水泥自己抹，我从村上库房给刘军领了两袋", ["goods 水泥 2袋 H003"]],
    ["从家里给刘军拿了一个火炉", ["goods 火炉 1个 H003"]],
    ["刘军的轮椅批下来了，今天给推回来了，一辆", []],
  ]);
});

describe("given and taken back", () => {
  reads([
    ["给刘军买了件棉背心，尺码小了，退了，明天换大号的再送", []],
    ["给刘军买的两件衣服，不合身，退了", []],
    ["给刘军买了双鞋，小了，退了，又换了一双大的", ["goods 鞋 1双 H003"]],
    ["给刘军买了双鞋，小了，换了一双大的", ["goods 鞋 1双 H003"]],
    ["给刘军送两袋面，他还了一袋", ["goods 面粉 1袋 H003"]],
    ["给刘军送了两袋饲料，他把上回借的还了", ["goods 饲料 2袋 H003"]],
    ["给刘军送药两盒，今天烧退了", ["goods 药品 2盒 H003"]],
  ]);
});
