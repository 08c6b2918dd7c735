import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Daily logs in points, lists of households and reports of units: what each line, space, bracket and sum tells.
test.each<[string, string[]]>([
  // Acts parted by spaces alone, each with its time of day.
  [
    "上午 走访李平 送尿素3袋 下午 走访刘军 送尿素2袋",
    ["goods 尿素 2袋 H003", "goods 尿素 3袋 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "工作记录：走访李平 送米3袋 走访刘军 送米2袋",
    ["goods 大米 2袋 H003", "goods 大米 3袋 H001", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "日志：上午 到李平家 送药2盒 下午 到刘军家 谈心1次",
    ["goods 药品 2盒 H001", "talk 1次 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  ["内容：送米2袋 到刘军家", ["goods 大米 2袋 H003", "visit 1户次 H003"]],
  ["走访3户 上午 去李平家 下午 去刘军家", ["visit 1户次", "visit 1户次 H001", "visit 1户次 H003"]],
  // A quarrel brought to terms is one matter.
  ["去李平家调解他和邻居的地界，说和了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["调解李平家婆媳矛盾，总算说和了", ["solved 1件 H001"]],
  ["上午调解李平家的纠纷，下午把刘军家两口子说和了", ["solved 1件 H001", "solved 1件 H003"]],
  ["劝了半天，把刘军两口子说和了", ["solved 1件 H003"]],
  // A sentence that sums up those before it adds nothing.
  [
    "米：李平1袋；刘军2袋。油：陈九斤1桶。共发米3袋，油1桶",
    ["goods 大米 1袋 H001", "goods 大米 2袋 H003", "goods 食用油 1桶 H002"],
  ],
  [
    "给李平米1袋，油1桶。给刘军米2袋。合计米3袋，油1桶。",
    ["goods 大米 1袋 H001", "goods 大米 2袋 H003", "goods 食用油 1桶 H001"],
  ],
  [
    "走访李平，发宣传单1份。走访刘军，发宣传单2份。共走访2户，发宣传单3份。",
    ["leaflet 1份 H001", "leaflet 2份 H003", "visit 1户次 H001", "visit 1户次 H003"],
  ],
  [
    "给李平200元。给刘军300元，米1袋。合计500元，米1袋。",
    ["cash 200元 H001", "cash 300元 H003", "goods 大米 1袋 H003"],
  ],
  [
    "给李平送米2袋。给刘军送面3袋。另送米2袋。",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H003", "goods 面粉 3袋 H003"],
  ],
  [
    "给李平送米2袋。走访刘军，共送米2袋。",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H003", "visit 1户次 H003"],
  ],
  [
    "给李平送米2袋，送刘军米2袋，共送米4袋，另送油1桶。",
    ["goods 大米 2袋 H001", "goods 大米 2袋 H003", "goods 食用油 1桶 H001+H003"],
  ],
  [
    "走访李平，送米2袋。共走访12户，送米30袋。",
    ["goods 大米 2袋 H001", "goods 大米 30袋", "visit 11户次", "visit 1户次 H001"],
  ],
  // What one of them drew is no less of what another was given.
  [
    "李平，男，52岁，1组，领化肥2袋；刘军，男，48岁，1组，领化肥1袋",
    ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001"],
  ],
  ["李平家化肥2袋，刘军在家，领化肥1袋", ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001"]],
  ["给李平送米2袋，他只收了1袋", ["goods 大米 1袋 H001"]],
  ["给李平送米2袋，老人收下1袋", ["goods 大米 1袋 H001"]],
  ["李平，3口人，领米2袋。刘军，4口人，领米1袋。", ["goods 大米 1袋 H003", "goods 大米 2袋 H001"]],
  // A figure written in full, with 整 behind it.
  ["李平化肥2袋，刘军化肥3袋，合计伍袋整", ["goods 化肥 2袋 H001", "goods 化肥 3袋 H003"]],
  ["送李平煤500斤整", ["goods 煤 500斤 H001"]],
  // Shares in brackets behind each thing, which come to the figure in front.
  [
    "发放米3袋（李平1袋、刘军2袋），油2桶（李平1桶、刘军1桶）",
    ["goods 大米 1袋 H001", "goods 大米 2袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
  [
    "米3袋（李平1、刘军1、陈九斤1），油2桶（李平1、刘军1）",
    [
      "goods 大米 1袋 H001",
      "goods 大米 1袋 H002",
      "goods 大米 1袋 H003",
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H003",
    ],
  ],
  [
    "米2袋（李平、刘军各1袋），油2桶（李平、刘军各1桶）",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H003", "goods 食用油 1桶 H001", "goods 食用油 1桶 H003"],
  ],
  ["发放慰问金500元（李平200元、刘军300元）", ["cash 200元 H001", "cash 300元 H003"]],
  [
    "走访李平、刘军，送米3袋（李平1袋、刘军2袋），油2桶（李平1桶、刘军1桶）。收集意见2条",
    [
      "goods 大米 1袋 H001",
      "goods 大米 2袋 H003",
      "goods 食用油 1桶 H001",
      "goods 食用油 1桶 H003",
      "suggestion 2条",
      "visit 1户次 H001",
      "visit 1户次 H003",
    ],
  ],
  ["米5袋（李平1袋、刘军2袋）", ["goods 大米 1袋 H001", "goods 大米 2袋 H003"]],
  ["需要化肥5袋（李平2袋、刘军3袋）", []],
  ["计划发化肥5袋（李平2袋、刘军3袋），油2桶（李平1桶、刘军1桶）", []],
  ["发放米3袋（李平1袋、刘军1袋），油2桶", ["goods 大米 3袋 H001+H003", "goods 食用油 2桶 H001+H003"]],
  ["走访12户（李平2次、刘军1次）", ["visit 1户次 H003", "visit 2户次 H001"]],
  // So many got one thing, and one the other.
  ["3户给了米2袋，1户给了油1桶", ["goods 大米 2袋", "goods 食用油 1桶"]],
  ["2户给了米1户给了钱200", ["cash 200元", "goods 大米 ?"]],
  ["2户送了米3户送了油", ["goods 大米 ?", "goods 食用油 ?"]],
  ["3户送米3袋1户送油1桶", ["goods 大米 3袋", "goods 食用油 1桶"]],
  ["给3户送了米，1户给了两袋", ["goods 大米 6袋"]],
  ["走访3户，1户给了一袋米", ["goods 大米 3袋", "visit 3户次"]],
  ["3户，每户给了米，一户给了2袋", ["goods 大米 6袋"]],
  // Parts of a sum of money, and troubles that were put right.
  [
    "今年共投入帮扶资金12.6万元，其中购买化肥4.2万元，修建广场5万元，慰问困难群众3.4万元",
    ["project_funds 126000元", "visit ?户次"],
  ],
  [
    "投入资金20万元，其中修水渠10万元，走访慰问困难户15户，送慰问金1.5万元",
    ["cash 15000元", "project_funds 200000元", "visit 15户次"],
  ],
  ["解决李平家劳力短缺的问题", ["solved 1件 H001"]],
  ["解决了养殖户资金短缺的问题", ["solved 1件"]],
  ["没解决养殖户资金短缺的问题", []],
  ["李平希望解决饲料短缺的问题", []],
  ["解决饮水问题，李平家资金短缺", ["solved 1件"]],
  // How something is to be done, talked over.
  ["走访李平，研究如何解决他家缺水的问题", ["visit 1户次 H001"]],
  ["走访李平，研究如何解决他家缺水的问题，联系水务局解决了", ["solved 1件 H001", "visit 1户次 H001"]],
  ["走访李平，商量如何增收", ["visit 1户次 H001"]],
  ["走访李平，研究如何安装路灯10盏", ["visit 1户次 H001"]],
  ["到李平家商量怎么治病，送米1袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["研究如何解决群众吃水难的问题", []],
  ["讲了讲怎么化解纠纷，当场化解纠纷1起", ["solved 1件"]],
  ["研究一下怎么报走访", []],
  ["李平家的情况研究如何处理呢", []],
  // Talks with several, as often with each as is told.
  ["谈心：李平1次、刘军2次", ["talk 1次 H001", "talk 2次 H003"]],
  ["谈心李平1次、刘军2次", ["talk 1次 H001", "talk 2次 H003"]],
  ["电话联系：李平2次、刘军1次", ["talk 1次 H003", "talk 2次 H001"]],
  ["走访李平、刘军，谈心2次", ["talk 1次 H001", "talk 1次 H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平、刘军，各谈心2次", ["talk 2次 H001", "talk 2次 H003", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平、刘军，与群众谈心交流36次", ["talk 36次", "visit 1户次 H001", "visit 1户次 H003"]],
  ["走访李平，与老人谈心1次", ["talk 1次 H001", "visit 1户次 H001"]],
  ["走访李平2次，谈心2次", ["talk 2次 H001", "visit 2户次 H001"]],
  ["走访5户，谈心5次", ["talk 5次", "visit 5户次"]],
  // Who got it stands behind or below what it was.
  [
    "物资：化肥2袋\n领取人：李平\n物资：地膜3卷\n领取人：刘军",
    ["goods 化肥 2袋 H001", "goods 地膜 3卷 H003"],
  ],
  [
    "物资名称：化肥 数量：2袋 领取人：李平\n物资名称：地膜 数量：3卷 领取人：刘军",
    ["goods 化肥 2袋 H001", "goods 地膜 3卷 H003"],
  ],
  [
    "物资\n化肥：10袋\n面粉：5袋\n受益户：李平、刘军",
    ["goods 化肥 10袋 H001+H003", "goods 面粉 5袋 H001+H003"],
  ],
  ["化肥2袋，领取人：李平；地膜3卷，领取人：刘军", ["goods 化肥 2袋 H001", "goods 地膜 3卷 H003"]],
  ["化肥2袋（领取人：李平），地膜3卷（领取人：刘军）", ["goods 化肥 2袋 H001", "goods 地膜 3卷 H003"]],
  [
    "领取人：李平\n物资：化肥2袋\n领取人：刘军\n物资：地膜3卷",
    ["goods 化肥 2袋 H001", "goods 地膜 3卷 H003"],
  ],
  ["物资：化肥20袋\n受益户：10户", ["goods 化肥 20袋"]],
  ["项目：修渠\n投资：5万元\n受益户：82户", ["project_funds 50000元"]],
  ["化肥20袋，领取人：10户", ["goods 化肥 20袋"]],
  // What was bought for the village besides.
  ["为村幸福院购置桌椅10套，添置电视机1台", ["goods 桌椅 10套", "goods 电视机 1台"]],
  ["为村里购置桌椅10套，又添置电视机1台", ["goods 桌椅 10套", "goods 电视机 1台"]],
  ["为村委会购置桌椅10套，李平家添置电视机1台", ["goods 桌椅 10套"]],
  ["为村委会购置桌椅10套，他家添置电视机1台", ["goods 桌椅 10套"]],
  ["为村幸福院购置桌椅10套，计划添置电视机1台", ["goods 桌椅 10套"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
