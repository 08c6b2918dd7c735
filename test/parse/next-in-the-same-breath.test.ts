import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Told without a stop between: what was done, and whose it is; what stands close to it keeps its reading.
test.each<[string, string[]]>([
  // A word of season between the giving and the thing.
  ["给李平、刘军送过冬煤,每家0.8吨", ["goods 煤 0.8吨 H001", "goods 煤 0.8吨 H003"]],
  ["给李平、刘军送过年大米,每户1袋", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"]],
  ["李平自己买了过冬煤", []],
  ["准备给李平送过冬煤", []],
  ["给李平送过冬物资", []],
  // Asked whether it fits.
  ["给李平家送猪苗2头合不合适?还是送鸡苗20只好?大家帮我参谋参谋", []],
  ["给李平送米2袋行不行", []],
  ["走访李平,给刘军送米2袋合不合适", ["visit 1户次 H001"]],
  ["给李平送了衣服1件,试试合不合适", ["goods 衣物 1件 H001"]],
  ["去李平家看看水管行不行", ["visit 1户次 H001"]],
  ["帮我联系户李平割稻子", ["labour 1人次 H001"]],
  // Loans and matters under a label.
  ["本周贷款办结情况:刘军协调贷款3万,赵满仓协调贷款5万", ["loan 30000元 H003", "loan 50000元 H007"]],
  ["问题办结情况:刘军1件,赵满仓2件", ["solved 1件 H003", "solved 2件 H007"]],
  ["诉求办结情况:刘军的低保办好了", ["solved 1件 H003"]],
  // Who was in, and what is told next.
  ["到刘军家他不在他婆娘在荞子都收完了", ["visit 1户次 H003"]],
  ["到刘军家他不在他婆娘在地里都忙完了", ["visit 1户次 H003 missed"]],
  ["到刘军家他不在他婆娘在成都打工", ["visit 1户次 H003 missed"]],
  [
    "到李平家他媳妇说他去成都打工去了我就跟他媳妇聊了会儿天留了张连心卡",
    ["contact_card 1张 H001", "talk 1次 H001", "visit 1户次 H001"],
  ],
  ["到李平家他去打工去了我就走了", ["visit 1户次 H001"]],
  ["刘军家下午去的没碰到人赵满仓我是打的电话", ["talk 1次 H007", "visit 1户次 H003 missed"]],
  ["刘军到医院去了赵满仓我送了一袋米", ["goods 大米 1袋 H007"]],
  ["刘军家没见到赵满仓我就回来了", ["visit 1户次 H007 missed"]],
  // So many called on, and one of them by name.
  ["走访了十六户给李平送了一把果树剪", ["goods 树剪 1把 H001", "visit 16户次"]],
  ["走访十六户帮李平家劈柴", ["labour 1人次 H001", "visit 16户次"]],
  [
    "走访三户给李平刘军赵满仓各送一袋米",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H003",
      "goods 大米 1袋 H007",
      "visit 1户次 H001",
      "visit 1户次 H003",
      "visit 1户次 H007",
    ],
  ],
  ["今天走访了十户都是三组的资料发了50份", ["leaflet 50份", "visit 10户次"]],
  // Who those counted are, and what they all got together.
  ["走访六户都是住在河边上的发了明白卡六份", ["leaflet 6份", "visit 6户次"]],
  ["看望三户都是五保老人送了面六袋", ["goods 面粉 6袋", "visit 3户次"]],
  ["慰问四户都是老党员给了慰问金2000元", ["cash 2000元", "visit 4户次"]],
  ["走访四户都是低保户今天发了棉被四床", ["goods 被子 4床", "visit 4户次"]],
  ["李平、刘军两家都是脱贫户送了化肥两袋", ["goods 化肥 2袋 H001+H003"]],
  ["走访四户都是家里困难的送了油4桶", ["goods 食用油 4桶", "visit 4户次"]],
  // What each of them got.
  ["走访六户都是送的面粉2袋", ["goods 面粉 12袋", "visit 6户次"]],
  ["走访六户,给的都是面粉2袋", ["goods 面粉 12袋", "visit 6户次"]],
  ["李平、刘军两家送的都是化肥2袋", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003"]],
  ["走访六户都是脱贫户每户送了面粉2袋", ["goods 面粉 12袋", "visit 6户次"]],
  ["慰问四户都是老党员每人500元", ["cash 2000元", "visit 4户次"]],
  [
    "今天走访了有十来户吧防溺水的那个明白卡发了大概五十张就是李平家没人",
    ["leaflet ~50份", "visit 1户次 H001 missed", "visit ~10户次"],
  ],
  // How heavy one is.
  ["给李平带了两袋荞种一袋四十斤的那种", ["goods 荞种 2袋 H001"]],
  ["给李平两袋荞种一袋豆种", ["goods 荞种 2袋 H001", "goods 豆种 1袋 H001"]],
  ["给李平两袋米刘军一袋五十斤的", ["goods 大米 1袋 H003", "goods 大米 2袋 H001"]],
  // Money in a list of things.
  ["到李平家,一袋大米、三百块钱", ["cash 300元 H001", "goods 大米 1袋 H001", "visit 1户次 H001"]],
  [
    "走访李平,两袋大米、160元,一桶油、80元",
    ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"],
  ],
  // Another who was not gone to, or whom we gave something.
  ["下午到陈九斤家帮他收苹果赵满仓家没去成明天去", ["labour 1人次 H002", "visit 1户次 H002"]],
  ["昨天给李平家送米没去成", []],
  [
    "去了李平家讲解了医保政策赵满仓老人我送了一副老花镜",
    ["goods 老花镜 1副 H007", "outreach 1次 H001", "visit 1户次 H001"],
  ],
  ["走访李平聊了聊二组赵满仓我送了一袋米", ["goods 大米 1袋 H007", "talk 1次 H001", "visit 1户次 H001"]],
  ["走访李平赵满仓我送了一袋米", ["goods 大米 1袋 H001+H007", "visit 1户次 H001", "visit 1户次 H007"]],
  ["去了李平家看望了赵满仓我送了一袋米", ["goods 大米 1袋 H007", "visit 1户次 H001", "visit 1户次 H007"]],
  ["刘军五万块的贷款给他协调下来了我给李平讲解了小额信贷的政策", ["loan 50000元 H003", "outreach 1次 H001"]],
  // Who is away at work, behind what was done for another.
  ["帮李平收麦子刘军在外打工视频聊了聊", ["labour 1人次 H001", "talk 1次 H003"]],
  ["帮李平家收了玉米刘军在外打工家里没人", ["labour 1人次 H001", "visit 1户次 H003 missed"]],
  ["介绍刘军在浙江打工", ["job ?人 H003"]],
  ["村上开了个坝坝会讲了医保缴费的政策发了宣传单三十份", ["leaflet 30份", "outreach 1次"]],
  ["走访李平他讲了低保的政策想办一个", ["visit 1户次 H001"]],
  // A stretch of days within a year that is named.
  ["去年12月29日到31日在东村走访了七户", ["visit 7户次 2025-12-29 –2025-12-31"]],
  ["去年12月28日到今年1月3日在东村驻村", ["stay 7天 2025-12-28 –2026-01-03"]],
  ["今年6月2日到4日在东村走访了七户", ["visit 7户次 2026-06-02 –2026-06-04"]],
  ["去年12月29日到2组走访3户", ["visit 3户次 2025-12-29"]],
  ["去年12月29日到李平家送了一壶酒", ["goods 酒 1壶 H001 2025-12-29", "visit 1户次 H001 2025-12-29"]],
  ["更正:帮李平家卖的苹果是1800斤,不是1500斤", ["sale 苹果 1800斤 H001"]],
  ["更正:给李平家送的苹果是1800斤,不是1500斤", ["goods 苹果 1800斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A figure that stands behind 给王五也送了 is what he got, whoever is told of next. */
test.each<[string, string[]]>([
  [
    "给李平家送了一袋米给陈九斤家也送了一袋给刘军家送了两袋",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "goods 大米 2袋 H003"],
  ],
  [
    "今天给李平捎了两斤肉给陈九斤也捎了一斤给刘军捎了三斤",
    ["goods 肉 1斤 H002", "goods 肉 2斤 H001", "goods 肉 3斤 H003"],
  ],
  [
    "给李平拉了两车粪给陈九斤又拉了两车给刘军也拉了两车",
    ["goods 粪 2车 H001", "goods 粪 2车 H002", "goods 粪 2车 H003"],
  ],
  ["买了一车煤给李平家送了半车给刘军家送了半车", ["goods 煤 0.5车 H001", "goods 煤 0.5车 H003"]],
  // a figure in front of whom it went to
  ["送了化肥5袋3袋给李平2袋给刘军", ["goods 化肥 2袋 H003", "goods 化肥 3袋 H001"]],
  ["拉了8袋化肥5袋给李平3袋给刘军", ["goods 化肥 3袋 H003", "goods 化肥 5袋 H001"]],
  ["米2袋给李平家面2袋给刘军家", ["goods 大米 2袋 H001", "goods 面粉 2袋 H003"]],
  ["给李平送了一箱奶给陈九斤也送了一箱给刘军没送成", ["goods 牛奶 1箱 H001", "goods 牛奶 1箱 H002"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
