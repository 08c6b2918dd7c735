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

/** What diaries and annual reports tell beside what was done. */
test.each<[string, string[]]>([
  ["他儿子在餐馆打工,一月给3000元工资", []],
  ["后来在安置小区新修住房四间", []],
  ["在村里安装路灯20盏", ["works 路灯 20盏"]],
  ["正在修建水渠2公里", []],
  ["已修建水渠2公里", ["works 水渠 2公里"]],
  ["两驻村单位捐款5000元", ["cash 5000元"]],
  ["向水利局争取到5万元项目资金", ["project_funds 50000元"]],
  ["争取到上级补助资金8万元", ["project_funds 80000元"]],
  ["我们拿来扫帚,扫的扫地", []],
  ["给李平拿来扫帚2把", ["goods 扫帚 2把 H001"]],
  ["在李平家吃了晌午饭,走时给他放了100元饭钱", ["visit 1户次 H001"]],
  ["给李平家送伙食费500元", ["cash 500元 H001"]],
  ["教李平给果树剪枝20棵", []],
  ["修建了500米的断头路、5000米产业道", ["works 产业道 5000米", "works 断头路 500米"]],
  ["村道由3.5米加宽至5米", []],
  ["发放慰问金每人500元共20人", ["cash 10000元"]],
  ["筹资20余万元,新修公路1公里", ["project_funds ~200000元", "works 公路 1公里"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Bought for their sake by those who were rallied; papers that were written in; what is posted and put on. */
test.each<[string, string[]]>([
  ["动员职工购买土蜂蜜86斤,计5160元", ["sale 土蜂蜜 5160元", "sale 土蜂蜜 86斤"]],
  ["动员职工购买大米50袋送给困难户", ["goods 大米 50袋"]],
  ["动员干部职工购买农业保险20份", []],
  ["填写帮扶手册24本", []],
  ["发放帮扶手册24本", ["leaflet 24份"]],
  ["微信群发布用工信息15条", []],
  ["上报信息5条", ["bulletin 5期"]],
  ["送电影下乡2场", []],
  ["张贴宣传画2张", []],
  ["单位工会筹资3600元,为村小学购买书包36个", ["goods 书包 36个"]],
  ["帮助3户低保户申请临时救助资金9000元", []],
  ["发放助学资金3.2万元", ["cash 32000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
