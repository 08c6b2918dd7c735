import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A whole told first, and what its sentence tells behind it batch by batch or kind by kind, is told once. */
test.each<[string, string[]]>([
  ["发放地膜60卷,第一批20卷,第二批40卷", ["goods 地膜 60卷"]],
  ["分两批送煤8吨,第一批5吨,第二批3吨", ["goods 煤 8吨"]],
  ["走访28户,1组12户,2组16户", ["visit 28户次"]],
  ["走访30户:3组18户,4组12户", ["visit 30户次"]],
  ["发放慰问金9000元,春节发放4000元,中秋发放5000元", ["cash 9000元"]],
  ["调解矛盾9起,土地纠纷4起,婚姻纠纷5起", ["solved 9件"]],
  ["发放宣传资料300份,明白卡180份,宣传单120份", ["leaflet 300份"]],
  ["开展培训5期,蔬菜培训3期,家政培训2期", ["training 5场"]],
  ["培训140人次,电商培训60人次,果树培训80人次", ["trainee 140人次"]],
  ["走访困难群众15户,低保户9户,特困户6户", ["visit 15户次"]],
  ["发放化肥40袋,复合肥25袋,尿素15袋", ["goods 化肥 40袋"]],
  ["发放物资30件,棉被12床、大衣18件", ["goods 大衣 18件", "goods 被子 12床"]],
  ["收集意见10条,产业6条,民生4条", ["suggestion 10条"]],
  ["争取资金60万元,投资45万元修路,投资15万元修渠", ["project_funds 600000元"]],
  ["给李平送化肥6袋,上半年4袋,下半年2袋", ["goods 化肥 6袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What does not come to as much, has a kind of its own or was done besides is added. */
test.each<[string, string[]]>([
  ["发放宣传单9份,手册5份,明白卡4份", ["leaflet 18份"]],
  ["走访低保户9户,五保户5户,监测户4户", ["visit 18户次"]],
  ["调解土地纠纷9起,邻里纠纷5起,婚姻纠纷4起", ["solved 18件"]],
  ["发放尿素9袋,二铵5袋,钾肥4袋", ["goods 二铵 5袋", "goods 尿素 9袋", "goods 钾肥 4袋"]],
  ["送米9袋,面5袋,油4袋", ["goods 大米 9袋", "goods 面粉 5袋", "goods 食用油 4袋"]],
  ["调解矛盾9起,解决问题5件,办实事4件", ["solved 18件"]],
  ["举办蔬菜培训9期,果树培训5期,家政培训4期", ["training 18场"]],
  ["1组走访9户,2组5户,3组4户", ["visit 18户次"]],
  ["第一批送煤9吨,第二批5吨,第三批4吨", ["goods 煤 18吨"]],
  ["上午走访9户,下午走访5户", ["visit 14户次"]],
  ["投资90万元修路,投资40万元修渠", ["project_funds 1300000元"]],
  ["收集意见8条,送毛巾5条", ["goods 毛巾 5条", "suggestion 8条"]],
  ["走访28户,1组12户,2组12户", ["visit 28户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Of a sum over nobody, those named behind 其中 take out what they got, one after the other. */
test.each<[string, string[]]>([
  ["送煤9袋,其中李平4袋,赵满仓5袋", ["goods 煤 4袋 H001", "goods 煤 5袋 H007"]],
  [
    "发放慰问金1500元,其中李平600元、刘军400元、陈九斤500元",
    ["cash 400元 H003", "cash 500元 H002", "cash 600元 H001"],
  ],
  [
    "送大米6袋、面粉4袋,其中李平大米2袋、面粉1袋,刘军大米4袋、面粉3袋",
    ["goods 大米 2袋 H001", "goods 大米 4袋 H003", "goods 面粉 1袋 H001", "goods 面粉 3袋 H003"],
  ],
  ["发放地膜30卷。其中李平4卷,刘军6卷", ["goods 地膜 20卷", "goods 地膜 4卷 H001", "goods 地膜 6卷 H003"]],
  ["慰问金4800元\n其中:低保户2800元\n监测户2000元", ["cash 4800元"]],
  ["走访26户,慰问金7800元。其中上坪村12户3600元,五里铺村14户4200元", ["cash 7800元", "visit 26户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is given besides stays out of it. */
test.each<[string, string[]]>([
  ["送煤9袋,其中李平4袋,又给赵满仓送煤5袋", ["goods 煤 4袋 H001", "goods 煤 5袋", "goods 煤 5袋 H007"]],
  ["送煤9袋,其中李平4袋。给赵满仓送煤5袋", ["goods 煤 4袋 H001", "goods 煤 5袋", "goods 煤 5袋 H007"]],
  ["送煤9袋。给李平送煤4袋", ["goods 煤 4袋 H001", "goods 煤 9袋"]],
  ["送煤9袋,其中李平4袋,另外给刘军送米5袋", ["goods 大米 5袋 H003", "goods 煤 4袋 H001", "goods 煤 5袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** For whom of the house some of them were adds none; what came besides does. */
test.each<[string, string[]]>([
  ["给李平送了两个书包，一个给大孙子，一个给二孙子", ["goods 书包 2个 H001"]],
  ["给李平送棉衣3件，2件给老人，1件给孙子", ["goods 棉衣 3件 H001"]],
  ["给李平送三件棉衣，一件给孙子", ["goods 棉衣 3件 H001"]],
  ["给李平送棉衣3件，又给他老伴1件", ["goods 棉衣 4件 H001"]],
  ["给李平送了两个书包，一个给陈九斤", ["goods 书包 1个 H002", "goods 书包 2个 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** The wrong figure said again behind a pause is put right by what follows it. */
test.each<[string, string[]]>([
  ["给李平送了两袋米呃不是两袋是三袋", ["goods 大米 3袋 H001"]],
  ["去李平家给了三百块钱慰问金呃不是三百是四百", ["cash 400元 H001", "visit 1户次 H001"]],
  ["给李平送了两袋米呃不是两袋面", ["goods 面粉 2袋 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
