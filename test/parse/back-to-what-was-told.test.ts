import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// Told beside a word that leaves something out, and done all the same.
test.each<[string, string[]]>([
  // Who listens, and to whom.
  ["村民们听驻村干部宣讲政策", ["outreach 1次"]],
  ["请群众们听第一书记宣讲政策", ["outreach 1次"]],
  ["带李平去听专家讲解政策", ["outreach 1次 H001"]],
  ["今天听镇上干部宣讲政策", []],
  ["去听县委讲师团宣讲惠农政策", []],
  // Whose the thing is, and what was done beside.
  ["帮李平铺地膜带了自家种的菜", ["labour 1人次 H001"]],
  ["顺便帮李平带了自家种的菜", []],
  ["给刘军拿了点自家种的菜", ["goods 菜 ? H003"]],
  // Looked at, or built to be looked at.
  ["检查新修水渠300米、修补漏水点2处", ["works 漏水点 2处"]],
  ["为迎接检查新修厕所2座", ["works 厕所 2座"]],
  ["通过验收新修水渠300米", ["works 水渠 300米"]],
  ["查看新修水渠300米、水窖2口", []],
  ["验收硬化村道2公里", []],
  // Won of those only thought of.
  ["谋划项目5个,争取2个", ["project 2个"]],
  ["储备项目5个,其中落实3个", ["project 3个"]],
  ["我们看了2个项目并争取1个", ["project 1个"]],
  ["储备项目5个,还没落实", []],
  ["储备项目5个,计划争取2个", []],
  ["看了2个项目,争取资金5万元", ["project_funds 50000元"]],
  ["打报告要资金20万已批", ["project_funds 200000元"]],
  ["打报告要资金20万,还没批", []],
  // Written in, and empty ones.
  ["帮扶日志本记录2次", ["diary 2篇"]],
  ["完成民情日记本2本", ["diary 2篇"]],
  ["给队员发民情日记本5本", []],
  // Tried, and what came of it.
  ["力求解决李平家用水问题,今天通水了", ["solved 1件 H001"]],
  ["力求化解李平家纠纷,终于化解了", ["solved 1件 H001"]],
  ["力争解决李平家用水问题,今天开会研究", []],
  // Meetings of others.
  ["参加镇上会议,开会2次", []],
  ["走访李平,去镇上,开会1次", ["visit 1户次 H001"]],
  ["镇政府开会,我开会2次", []],
  ["在村里,开会2次", ["meeting 2次"]],
  // Loans applied for, waited for, or told already.
  ["帮李平申请了贷款", []],
  ["帮李平协调了贷款,还在等批", []],
  ["今天帮李平协调了贷款,银行说下周来看", []],
  ["贷款5万元已到账,帮李平办理了贷款", ["loan 50000元"]],
  ["帮李平申请到了贷款", ["loan ?元 H001"]],
  ["帮李平办好了贷款,他很高兴", ["loan ?元 H001"]],
  // By us, when the weather let us.
  ["雨停了就趁天晴把李平家玉米收了", ["labour 1人次 H001"]],
  ["天刚亮就趁凉快把李平家的麦子收了", ["labour 1人次 H001"]],
  ["商贩趁天晴就把李平家的麦子收了", []],
  ["趁下雨前没把李平家的麦子收了", []],
  // Who pays.
  ["李平给商贩50元买他的鸡蛋", []],
  ["给李平50元买他的鸡蛋", ["sale 鸡蛋 50元 H001"]],
  ["走访李平,给他50元买他的鸡蛋", ["sale 鸡蛋 50元 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// When it was, and who is meant.
test.each<[string, string[]]>([
  ["上午过去给李平送过一袋米,今天下午再去看他", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["开会之前给李平送过2袋米,今天又走访刘军", ["goods 大米 2袋 H001", "visit 1户次 H003"]],
  ["之前给李平送过2袋米,今天又走访刘军", ["visit 1户次 H003"]],
  ["过去给李平送过2袋米,今天又走访刘军", ["visit 1户次 H003"]],
  ["今天开始驻村,现在有病3天了", ["stay 1天"]],
  ["今天开始驻村,目前满5天", ["stay 5天"]],
  ["走访李平的邻居,送米2袋", ["goods 大米 2袋", "visit ?户次"]],
  ["走访李平的邻居,谈心", ["visit ?户次"]],
  ["走访李平,邻居说他出门了,送米2袋", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["路过李平家地头,给了他一箱水", ["goods 水 1箱 H001"]],
  ["走访李平和困难户3户未遇", ["visit 1户次 H001 missed"]],
  ["走访李平和困难户3户", ["visit 1户次 H001", "visit 3户次"]],
  ["给李平送米2袋,到三组入户", ["goods 大米 2袋 H001", "visit ?户次"]],
  ["给李平掰玉米,到一组走访", ["labour 1人次 H001", "visit ?户次"]],
  ["到三组走访。给李平送米2袋", ["goods 大米 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test("told over two days, and nobody at home", () => {
  const missed = read("6月10日、11日各走访3户不在家").entries.map((entry) => entry.missed ?? false);
  expect(missed).toEqual([true]);
});

// What they raised, in their words.
test.each<[string, string[]]>([
  ["李平反映了一些困难,没钱看病", ["李平反映了一些困难,没钱看病"]],
  ["李平反映了好多问题,缺化肥", ["李平反映了好多问题,缺化肥"]],
  ["李平反映了一些问题,路不好走", ["路不好走"]],
  ["李平反映了一些问题,已上报", []],
  ["反映、意见建议", []],
  ["李平让我带上2个孩子去看病", ["李平让我带上2个孩子去看病"]],
  ["李平让我带回一张单子帮他买药", ["李平让我带回一张单子帮他买药"]],
  ["临走李平让我带了5斤蜂蜜", []],
])("needs: %s", (text, needs) => {
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
