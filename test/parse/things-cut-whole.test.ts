import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// What was given or built by its whole name, how large one of them is, and money by whom it went to.
test.each<[string, string[]]>([
  // Names that hold other words.
  ["捐赠上衣20件", ["goods 上衣 20件"]],
  ["给李平送了一件上衣", ["goods 上衣 1件 H001"]],
  ["捐赠600多件上衣、300多件衬衫", ["goods 上衣 ~600件", "goods 衬衫 ~300件"]],
  ["给李平送上衣服2件", ["goods 衣物 2件 H001"]],
  ["给李平送上衣柜1个", ["goods 衣柜 1个 H001"]],
  ["捐赠一次性医用外科口罩200个", ["goods 一次性医用外科口罩 200个"]],
  ["一次性送去口罩200个", ["goods 口罩 200个"]],
  ["捐赠图书资料200册", ["goods 图书资料 200册"]],
  ["发放资料200册", ["leaflet 200份"]],
  ["捐赠衣物达300件", ["goods 衣物 300件"]],
  ["走访达30户", ["visit 30户次"]],
  ["捐赠消毒液8桶/25升", ["goods 消毒液 8桶"]],
  ["送化肥8袋/大米2袋", ["goods 化肥 8袋", "goods 大米 2袋"]],
  ["捐赠269盏路灯照亮村民夜路", ["goods 路灯 269盏"]],
  ["路灯照亮了村民的路", []],
  // Built.
  ["打凿水井2口", ["works 水井 2口"]],
  ["修建下水井87个", ["works 下水井 87个"]],
  ["援建篮球场1个", ["works 篮球场 1个"]],
  ["建设标准化果园10亩", ["works 标准化果园 10亩"]],
  ["走访李平的标准化养殖场", ["visit 1户次 H001"]],
  ["筹资15万元,购置安装太阳能路灯350盏", ["project_funds 150000元", "works 太阳能路灯 350盏"]],
  ["免费安装光伏发电系统2套", ["works 光伏发电系统 2套"]],
  ["安装智能电表1只", ["works 智能电表 1只"]],
  ["安装灯泡2只", []],
  ["疏浚沟渠6条,路肩排灌沟渠2条", ["works 沟渠 6条", "works 路肩排灌沟渠 2条"]],
  ["走访李平,报道1条", ["bulletin 1期", "visit 1户次 H001"]],
  ["走访李平,毛毯2条", ["goods 毛毯 2条 H001", "visit 1户次 H001"]],
  // How wide, high or deep each is.
  ["新修3米宽水泥路11800米", ["works 水泥路 11800米"]],
  ["硬化4.5米宽村道2公里", ["works 村道 2公里"]],
  ["安装6米高路灯30盏", ["works 路灯 30盏"]],
  ["挖5米深水井2口", ["works 水井 2口"]],
  ["修300米长水渠", ["works 水渠 300米"]],
  ["修3米水泥路", ["works 水泥路 3米"]],
  ["给李平送2米宽的床1张", ["goods 床 1张 H001"]],
  // What they are worth, between how many and what.
  ["送去2吨价值近万元的土豆", ["goods 洋芋 2吨", "goods_value ~10000元"]],
  ["送去20袋价值2000元的优质化肥", ["goods 化肥 20袋", "goods_value 2000元"]],
  ["帮助销售290只鸡,总价达3.7万元", ["sale 鸡 290只", "sale 鸡 37000元"]],
  ["给李平送马达2台", ["goods 马达 2台 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
