import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

// What bureaus, banks and hospitals say that they gave, and to whom.
test.each<[string, string[]]>([
  // Of a calling or a team, and nobody's name.
  ["慰问现役军人家属等5户", ["visit 5户次"]],
  ["走访残疾军人家属", ["visit ?户次"]],
  ["走访革命烈士家属", ["visit ?户次"]],
  ["慰问驻外职工家属", ["visit ?户次"]],
  ["慰问支教老师家属", ["visit ?户次"]],
  ["慰问贫困妇女儿童5名", ["visit 5户次"]],
  ["走访慰问贫困妇女儿童等20户,送去慰问金10000元", ["cash 10000元", "visit 20户次"]],
  ["走访残疾军人李平", ["visit 1户次 H001"]],
  ["给农队送去化肥2袋", ["goods 化肥 2袋"]],
  ["为牧点送去大米2袋", ["goods 大米 2袋"]],
  ["走访农队12户", ["visit 12户次"]],
  ["为农队种植树苗500株", ["works 树苗 500株"]],
  ["给周点点送去大米2袋", ["goods 大米 2袋 ?周点点"]],
  // Who handed it over is not what was handed over.
  ["县教育局将27包尿素送到李平手中", ["goods 尿素 27包 H001"]],
  ["税务局将40袋大米送到困难户家中", ["goods 大米 40袋"]],
  ["县农行将2袋大米、1桶油送到李平家", ["goods 大米 2袋 H001", "goods 食用油 1桶 H001", "visit 1户次 H001"]],
  ["县供电公司将2床棉被送到5户困难户手中", ["goods 被子 2床"]],
  ["干部们将2袋大米送到李平家", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["县医院将500元慰问金送到李平手中", ["cash 500元 H001"]],
  ["县医院明天将2箱药品送到上坪村", []],
  ["下周县医院将给李平送2箱药品", []],
  ["县教育局将送27包尿素给李平", []],
  // Set up, cleared away, written, taken back.
  ["发放资料200份,摆放展板7块", ["leaflet 200份"]],
  ["发放资料200份,制作展板7块", ["leaflet 200份"]],
  ["送去大米2袋,设立展台3个", ["goods 大米 2袋"]],
  ["送去展板7块", ["goods 展板 7块"]],
  ["发放资料200份,摆放架3个", ["goods 摆放架 3个", "leaflet 200份"]],
  ["发放资料200份,还清理垃圾3车", ["leaflet 200份"]],
  ["帮李平还清理了院子", ["labour 1人次 H001"]],
  ["李平已还清贷款2万元,送大米2袋", ["goods 大米 2袋 H001"]],
  ["为李平书写春联1副", ["goods 春联 1副 H001"]],
  ["送去大米2袋,书写台1个", ["goods 书写台 1个", "goods 大米 2袋"]],
  ["给李平送去地膜2卷,回收旧地膜20公斤", ["goods 地膜 2卷 H001"]],
  ["送去回收桶2个", ["goods 回收桶 2个"]],
  // Bought of theirs, and what it fetched.
  ["回购李平家土鸡20只", ["sale 土鸡 20只 H001"]],
  ["赠送鸡苗20只,此次回购土鸡9只", ["goods 鸡苗 20只"]],
  ["将800元卖羊款交到李平手中", []],
  ["把货款600元交给李平", []],
  ["将爱心款800元交到李平手中", ["cash 800元 H001"]],
  // Some of those counted.
  ["慰问50人,送去慰问金5000元,其中老人30人,送去慰问金3000元", ["cash 5000元", "visit 50户次"]],
  ["走访慰问20户,送去大米40袋,其中低保户10户,送去大米20袋", ["goods 大米 40袋", "visit 20户次"]],
  [
    "慰问50人,送去慰问金5000元,其中老人30人,慰问金3000元,党员20人,慰问金2000元",
    ["cash 5000元", "visit 50户次"],
  ],
  ["慰问50人,送去慰问金5000元,其中老人30人,又送去慰问金3000元", ["cash 8000元", "visit 50户次"]],
  [
    "走访20户,送去大米40袋,其中低保户10户,送去面粉20袋",
    ["goods 大米 40袋", "goods 面粉 20袋", "visit 20户次"],
  ],
])("%s -> %j", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

// A name put upon the thing, what was taken out of a purse, and what a thing is worth.
test.each<[string, string[]]>([
  ["送去1桶“金龙鱼”食用油", ["goods 食用油 1桶"]],
  ["送去“金龙鱼”油1桶", ["goods 食用油 1桶"]],
  ["赠送20个“爱心”书包", ["goods 书包 20个"]],
  ["送去2袋“五得利”面粉", ["goods 面粉 2袋"]],
  ["捐赠6吨“沃润得”牌有机肥", ["goods 有机肥 6吨"]],
  ["给李平送去“雪花”牌面粉2袋", ["goods 面粉 2袋 H001"]],
  ["送去1台“海尔”牌洗衣机", ["goods 洗衣机 1台"]],
  ["送去1面“光荣之家”牌匾", ["goods 牌匾 1面"]],
  ["发放100对灯笼、50对“福”字", ["goods 灯笼 100对", "goods 福字 50对"]],
  ["发放20张“连心”卡", ["contact_card 20张"]],
  ["发放200份“扫黑除恶”宣传资料", ["leaflet 200份"]],
  ["送去2袋“大米”", ["goods 大米 2袋"]],
  ["走访3户“两类”户", ["visit 3户次"]],
  ["解决2件“烦心”事", ["solved 2件"]],
  // 出 of 拿出.
  ["拿出部分粮食给李平", ["goods 粮食 ? H001"]],
  ["拿出大米2袋给李平", ["goods 大米 2袋 H001"]],
  ["拿出大量时间陪李平", []],
  ["拿出少量资金购买鸡苗20只发给李平", ["goods 鸡苗 20只 H001"]],
  ["李平拿出部分核桃给我", []],
  // Where the money came from is told with what it became.
  ["从经费中挤出500元,给李平送去慰问金500元", ["cash 500元 H001"]],
  ["从办公经费中挤出500元买了化肥2袋送给李平", ["goods 化肥 2袋 H001"]],
  ["检察院出资5000元,为挂钩村100户农户购买了100只收音机", ["goods 收音机 100只"]],
  ["从办公经费中挤出1万元给上坪村", ["project_funds 10000元"]],
  ["从办公经费中拿出500元给李平", ["cash 500元 H001"]],
  // Worth, and money.
  ["把近2万元的电脑送到村里", ["goods_value ~20000元"]],
  ["把500元的大米送到李平手中", ["goods 大米 ? H001", "goods_value 500元 H001"]],
  ["把500元的慰问金送到李平手中", ["cash 500元 H001"]],
  ["把500元的生活费送到李平手中", ["cash 500元 H001"]],
  ["给李平送去1万元启动资金和3000元的庭院硬化资金", ["cash 13000元 H001"]],
  ["给李平送去2000元的治疗费用", ["cash 2000元 H001"]],
  ["送去住院费用2000元", ["cash 2000元"]],
  ["李平花了治疗费用2000元", []],
  ["送李平去医院,治疗费用2000元", told("送李平去医院,治疗费2000元")],
  // What leads into a house.
  ["安装进户门2扇", ["works 进户门 2扇"]],
  ["更换进户线", []],
  ["给李平送去大米1袋,整理进户线100米", ["goods 大米 1袋 H001"]],
  ["今天进户5户,发放资料50份", ["leaflet 50份", "visit 5户次"]],
])("%s -> %j", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

test.each(["慰问现役军人家属等5户", "走访特困妇女儿童等20户", "给牧队送去大米2袋", "走访农队"])(
  "%s asks nothing",
  (text) => {
    expect(read(text).questions).toEqual([]);
  },
);

test.each<[string, string, string[]]>([
  ["打成机井2眼", "report", ["works 机井 2眼"]],
  ["和群众打成一片", "other", []],
])("%s is %s", (text, intent, entries) => {
  expect(read(text).intent).toBe(intent);
  expect(told(text)).toEqual(entries);
});

test.each(["刚才2袋打成3袋了", "打成米2袋"])("%s is a correction", (text) => {
  expect(read(text).intent).toBe("correct");
});
