import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What an office writes of its year: money that bought goods, goods by their worth, people who found work. */
test.each<[string, string[]]>([
  ["捐赠15万元购买了42盏路灯使400余村民受益", ["cash 150000元", "goods 路灯 42盏"]],
  ["投入资金20万元扶持养殖产业,为爱心超市投入物资3万元", ["goods_value 30000元", "project_funds 200000元"]],
  ["走访20户,发放慰问品每户200元", ["goods_value 4000元", "visit 20户次"]],
  [
    "走访李平、陈九斤,各送慰问品200元",
    ["goods_value 200元 H001", "goods_value 200元 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["捐赠物资3万元", ["goods_value 30000元"]],
  ["他家进货物资3万元", []],
  ["解决50个贫困劳动力就业问题", ["job 50人"]],
  ["解决群众反映的问题50个", ["solved 50件"]],
  ["解决群众困难12件,安排就业30人", ["job 30人", "solved 12件"]],
  ["配合村里做核酸检测3轮", []],
  ["走了三户,家家都锁门", ["visit 3户次 missed"]],
  ["走访三户,家家都在家", ["visit 3户次"]],
  ["为3户留守老人抢收了5亩稻谷", ["labour 1人次"]],
  ["装修和新建了村图书室、篮球场", ["works 图书室 ?", "works 篮球场 ?"]],
  ["工作队采购大米50袋,挨家挨户送到困难户家中", ["goods 大米 50袋"]],
  ["单位采购李平家白菜300斤,送到食堂", ["sale 白菜 300斤 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
