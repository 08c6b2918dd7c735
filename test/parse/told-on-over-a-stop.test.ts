import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What was said to be refused or taken back in a sentence of its own. */
test.each<[string, string[]]>([
  ["走访陈九斤。带了一箱奶。她说留给别人吧。啥都没要", ["visit 1户次 H002"]],
  ["给刘军送了两袋化肥。又给退回来了", []],
  ["去刘军家送1袋面。老两口说啥不收。又让我拎回来了", ["visit 1户次 H003"]],
  ["去赵满仓家拜年。给他孙子红包100元。他硬是塞回来了", ["visit 1户次 H007"]],
  ["给刘军送去一桶油。老人说家里有。最后收下了", ["goods 食用油 1桶 H003"]],
  ["给陈九斤送面2袋,她塞给我一篮鸡蛋。硬是退回去了", ["goods 面粉 2袋 H002"]],
  ["给陈九斤送面2袋,她给的核桃。让我带回来了", ["goods 面粉 2袋 H002"]],
  ["给陈九斤送红包100元。老人说钱不能收。没收", []],
  ["给刘军送米2袋。他儿子拉回去了", ["goods 大米 2袋 H003"]],
  ["给刘军送米2袋。他说谢谢。没要紧事", ["goods 大米 2袋 H003"]],
  ["送刘军一桶油。他说不要。还是收下了", ["goods 食用油 1桶 H003"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

/** The figure of what the sentence before told without one, or the mean of it. */
test.each<[string, string[]]>([
  ["慰问12户困难户。现场捐款6000元。户均500元", ["cash 6000元", "visit 12户次"]],
  ["发放化肥30袋。户均2袋", ["goods 化肥 30袋"]],
  ["组织青年党员义务清雪。出动15人次", ["labour 15人次"]],
  ["组织大家义务植树。一共投工三十人次", ["labour 30人次"]],
  ["陈九斤和刘军因为地界扯皮。上午当面调解。化解矛盾1起", ["solved 1件 H002+H003"]],
  ["召开屋场会。讲解医保政策。发宣传单20份", ["leaflet 20份", "outreach 1次"]],
  ["在村里开了坝坝会1场。宣传秋季防火", ["outreach 1次"]],
  ["卫健局组织医生5名开展送医下乡活动。义诊80人次", ["medical 80人次"]],
  ["办了一期养蜂培训。到场的四十几个人", ["trainee ~40人次", "training 1场"]],
  ["Held 1 training session. 42 farmers attended", ["trainee 42人次", "training 1场"]],
  ["刘军和陈九斤为水渠吵了一架。上午我去调解。这件事总算化解了", ["solved 1件 H002+H003"]],
  ["开了坝坝会1场。用土话给大家解读养老政策", ["outreach 1次"]],
  ["开了院坝会。会后到田里宣传防火", ["outreach 2次"]],
  ["上午调解刘军家纠纷。下午调解陈九斤家纠纷。当场化解了", ["solved 1件 H002", "solved 1件 H003"]],
  ["慰问6户。户均300元", ["cash 1800元", "visit 6户次"]],
  ["帮陈九斤收洋芋3亩。投工6人次", ["labour 6人次 H002"]],
  ["帮陈九斤收玉米。投工3人次", ["labour 3人次 H002"]],
  ["帮陈九斤收玉米。修水渠投工3人次", ["labour 4人次 H002"]],
  ["给陈九斤宣传医保政策。讲解养老政策", ["outreach 2次 H002"]],
  ["开了屋场会。会上向群众宣讲养老政策", ["outreach 1次"]],
  ["开了屋场会。逐户宣传养老政策", ["outreach 2次"]],
  ["开了坝坝会。还去学校宣传防溺水", ["outreach 2次"]],
  ["召开坝坝会1场。在广场宣传禁毒", ["outreach 2次"]],
  ["开了屋场会。晚上宣讲养老政策", ["outreach 2次"]],
  ["召开坝坝会。用大喇叭宣传防火", ["outreach 2次"]],
  ["开了院坝会。到刘军家讲了医保政策", ["outreach 1次", "outreach 1次 H003", "visit 1户次 H003"]],
  ["在陈九斤家调解矛盾。化解刘军家纠纷1起", ["solved 1件 H002", "solved 1件 H003", "visit 1户次 H002"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

/** What went to whom, told in the sentence behind; and who else got as much. */
test.each<[string, string[]]>([
  ["鸡笼2个。昨天拉给陈九斤了", ["goods 鸡笼 2个 H002 2026-06-11"]],
  ["大米2袋。食用油1桶。都交给刘军了", ["goods 大米 2袋 H003", "goods 食用油 1桶 H003"]],
  ["陈九斤3捆、刘军2捆。地膜都发到手了", ["goods 地膜 2捆 H003", "goods 地膜 3捆 H002"]],
  ["陈九斤400。刘军300。慰问金都给到手里了", ["cash 300元 H003", "cash 400元 H002"]],
  ["给陈九斤送梨一箱。外加200块钱", ["cash 200元 H002", "goods 梨 1箱 H002"]],
  [
    "走访上坪村陈九斤。红崖村马哈三。各送面粉1袋",
    ["goods 面粉 1袋 H002", "goods 面粉 1袋 H041", "visit 1户次 H002", "visit 1户次 H041"],
  ],
  ["陈九斤养羊20只。刘军养羊30只。羊都发下去了", []],
  [
    "走访陈九斤。刘军。李桂花。各送油1桶",
    [
      "goods 食用油 1桶 H002",
      "goods 食用油 1桶 H003",
      "goods 食用油 1桶 H004",
      "visit 1户次 H002",
      "visit 1户次 H003",
      "visit 1户次 H004",
    ],
  ],
  [
    "走访陈九斤,碰到刘军。李桂花、赵满仓。各送油1桶",
    ["goods 食用油 1桶 H004", "goods 食用油 1桶 H007", "visit 1户次 H002"],
  ],
  ["陈九斤家羊20只。拿给刘军了", []],
  [
    "走访陈九斤、刘军,陈九斤1捆。刘军2捆。地膜都领了",
    ["goods 地膜 1捆 H002", "goods 地膜 2捆 H003", "visit 1户次 H002", "visit 1户次 H003"],
  ],
  ["陈九斤2捆。刘军3捆。柴都卖完了", []],
  ["陈九斤500。刘军300。分红都领了", []],
  ["棉被2床。拿给陈九斤的女儿了", ["goods 被子 2床 H002"]],
  ["水泵1台。拿给陈九斤修", []],
  ["面2袋。搬给刘军邻居", []],
  ["梨200斤。都发给刘军的客户", []],
  ["借条1张。交给陈九斤", []],
  ["面2袋(每袋20斤)。油1桶。都交给陈九斤了", []],
  ["帮陈九斤卖米2袋。外加300块", ["sale 大米 2袋 H002"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

/** Who told it, and which of them: only the beginning of what is told. */
test.each<[string, string[]]>([
  ["听刘军讲。镇上前几天给陈九斤发了大米2袋", []],
  ["听隔壁说。水利局给双井村批了10万修水池", []],
  [
    "上周走访7户。其中陈九斤家送了2袋有机肥",
    ["goods 有机肥 2袋 H002 2026-06-07", "visit 1户次 H002 2026-06-07", "visit 6户次 2026-06-07"],
  ],
  ["听说刘军家困难。我去给他送了米1袋", ["goods 大米 1袋 H003"]],
  ["听刘军说完了。给陈九斤送米1袋", ["goods 大米 1袋 H002"]],
  ["上午听说。看望陈九斤,送面1袋", ["goods 面粉 1袋 H002", "visit 1户次 H002"]],
  ["早上听陈九斤说。给她带油1桶", ["goods 食用油 1桶 H002"]],
  ["听邻居讲。民政局看望刘军,送面1袋", []],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});

/** Trouble, whom we called and what came of it, a sentence each: no need is left. */
test.each<[string, string[], number]>([
  ["刘军反映路灯不亮。我喊电工来。当场就修好了", ["solved 1件 H003"], 0],
  ["陈九斤家电线老化。我联系供电所。下午就换了新的", ["solved 1件 H002"], 0],
  ["怕陈九斤家的羊断了顿。给送去饲料1袋", ["goods 饲料 1袋 H002"], 0],
  ["刘军家断网三天了。我联系电信公司。不到一个钟头就给接通了", ["solved 1件 H003"], 0],
  ["陈九斤家水管坏了。我联系水厂。他们说明天来", [], 1],
  ["针对陈九斤提出的用电问题。还没有解决", [], 1],
  ["针对陈九斤反映的用电问题。正在联系供电所", [], 1],
  ["针对陈九斤反映的用电问题。当场联系供电所解决", ["solved 1件 H002"], 0],
  ["针对群众反映的用电问题。走访4户", ["visit 4户次"], 1],
  ["陈九斤家断网了。联系移动公司。当天就恢复了", ["solved 1件 H002"], 0],
  ["陈九斤家断网了。联系移动公司。当天就会恢复", [], 1],
  ["刘军家没电。联系供电所。马上就接", [], 1],
  ["陈九斤家电视坏了。她自己打电话叫人。下午就修好了", [], 1],
  ["陈九斤反映没水喝。打电话给刘军。当场就说好了", ["talk 1次 H003"], 1],
])("%s", (text, entries, needs) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
  expect(read(text).needs).toHaveLength(needs);
});

/** Of which year the papers are that were looked through dates nothing told behind them. */
test.each<[string, string[]]>([
  [
    "6月2日走访刘军。核对2026年产业奖补申报情况。送化肥1袋",
    ["goods 化肥 1袋 H003 2026-06-02", "visit 1户次 H003 2026-06-02"],
  ],
  [
    "昨天走访刘军。填写2026年收入台账。送米1袋",
    ["goods 大米 1袋 H003 2026-06-11", "visit 1户次 H003 2026-06-11"],
  ],
  ["2025年12月3日走访刘军。送米1袋", ["goods 大米 1袋 H003 2025-12-03", "visit 1户次 H003 2025-12-03"]],
  ["6月2日走访刘军。6月3日走访陈九斤", ["visit 1户次 H002 2026-06-03", "visit 1户次 H003 2026-06-02"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});
