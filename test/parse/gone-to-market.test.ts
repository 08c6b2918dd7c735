import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

const visit = "visit 1户次 H001";
const missed = "visit 1户次 H001 missed";

/** Where whoever was gone to is instead, the work of our own hands beside what was seen to, and figures of nothing that was given. */
test.each<[string, string[]]>([
  // elsewhere, and nobody met
  ["去李平家，他下地去了", [missed]],
  ["去李平家，人去赶集了", [missed]],
  ["今天走访李平，不巧他去镇上赶集", [missed]],
  ["走访李平，他上县城看病去了", [missed]],
  ["去李平家，他去镇上卖菜了，下午再去", [missed]],
  ["走访李平，他去地里了，到地里找到他聊了聊", ["talk 1次 H001", visit]],
  ["去李平家，他刚去镇上，药交给他老伴了", [visit]],
  ["走访李平，他去年去了新疆打工", [visit]],
  ["走访李平，他下岗了", [visit]],
  ["走访李平，他去村里当保洁员了", [visit]],
  ["走访李平，他出院了", [visit]],
  // there the second time
  ["早上到李平家锁着门，下午又跑了一趟在家呢", [visit]],
  ["上午到李平家没见着人，晚上又去在家的", [visit]],
  ["早上到李平家锁着门，下午又跑了一趟还是锁着门", [missed]],
  // put down as not met
  ["6/12 李平 未见", [missed]],
  ["李平的病未见好转", []],
  ["入户李平，未见异常", [visit]],
  // our own hands
  ["李平家楼梯松了，搭手帮他钉好", ["labour 1人次 H001"]],
  ["李平家瓦片被风掀了，我爬上去帮他盖好了", ["labour 1人次 H001"]],
  ["李平家灯坏了，帮他换好了", ["labour 1人次 H001"]],
  ["李平说水管漏水，我帮他修好了", ["solved 1件 H001"]],
  ["李平家电视没信号，当场给调好了", ["solved 1件 H001"]],
  ["李平家水管漏水，联系水厂帮他修好了", ["solved 1件 H001"]],
  [
    "走访李平、刘军两家，各帮着捡了半天油茶籽",
    ["labour 1人次 H001", "labour 1人次 H003", visit, "visit 1户次 H003"],
  ],
  // about so many
  ["今天走了差不多十户", ["visit ~10户次"]],
  ["走了约10户", ["visit ~10户次"]],
  ["今天走了大约十里路", []],
  ["跑了差不多三家药店", []],
  // before a feast, in a title
  [
    "今日端午前入户\n李平 粽子1提\n刘军 粽子1提",
    ["goods 粽子 1提 H001", "goods 粽子 1提 H003", visit, "visit 1户次 H003"],
  ],
  // what became of it
  ["给李平送鸡苗100只，成活98只", ["goods 鸡苗 100只 H001"]],
  ["给李平送鸡苗100只，死亡2只", ["goods 鸡苗 100只 H001"]],
  ["发化肥200袋，库存15袋", ["goods 化肥 200袋"]],
  // who got it stands between the thing and how much
  ["买了米给五保户送去5袋", ["goods 大米 5袋"]],
  ["米给五保户2袋，给低保户3袋", ["goods 大米 5袋"]],
  // bought by a household
  ["李平从合作社买了6袋尿素，一袋115块，他嫌贵", []],
  ["李平从刘军家买了两只羊", []],
  ["从合作社买了6袋尿素送给李平", ["goods 尿素 6袋 H001"]],
  ["从李平家买了20斤花椒", ["sale 花椒 20斤 H001"]],
  ["从村合作社买了600元土鸡蛋", ["sale 土鸡蛋 600元"]],
  // one word for the thing
  [
    "李平、刘军两家，花椒专用肥各4袋，今天全发下去了",
    ["goods 花椒专用肥 4袋 H001", "goods 花椒专用肥 4袋 H003"],
  ],
  ["李平和刘军各领种薯150斤", ["goods 种薯 150斤 H001", "goods 种薯 150斤 H003"]],
  ["李平今年种薯3亩", []],
  ["给他老奶膏药3贴", ["goods 膏药 3贴"]],
  // on their own land
  ["入户李平，田里放了稻花鱼苗40斤", [visit]],
  ["给李平田里放了鱼苗40斤", ["goods 鱼苗 40斤 H001"]],
  ["走访李平，送鱼苗40斤，放到田里了", ["goods 鱼苗 40斤 H001", visit]],
  // to whom it was left
  ["李平家没人，隔壁讲赶场去了，一桶油托隔壁转", ["goods 食用油 1桶 H001", missed]],
  // sent to a training
  ["组织村民12人去县里参加电商培训", ["trainee 12人次"]],
  ["选派干部3人去县里参加培训", []],
  ["打算送12名村民到县里参加培训", []],
  // those who were not there, of several gone to
  [
    "到李平、刘军、赵满仓三家走访，只有赵满仓在，那两家都没人",
    ["visit 1户次 H001 missed", "visit 1户次 H003 missed", "visit 1户次 H007"],
  ],
  [
    "去了李平、刘军、赵满仓三家。只有赵满仓在，他说鸡死了一半。李平、刘军两家没人，邻居讲帮人栽烟去了",
    ["visit 1户次 H001 missed", "visit 1户次 H003 missed", "visit 1户次 H007"],
  ],
  // what no gift is counted in
  ["李平女儿考上一本，送600元", ["cash 600元 H001"]],
  ["入户李平家，奶牛3头，一天挤60斤奶，合作社每斤给1块9", [visit]],
  ["给李平送秋衣2身、棉裤2条", ["goods 棉裤 2条 H001", "goods 秋衣 2身 H001"]],
  // tools by their work
  ["送李平修剪工具2套", ["goods 修剪工具 2套 H001"]],
  ["送李平烤烟专用肥4袋", ["goods 烤烟专用肥 4袋 H001"]],
  ["帮李平修剪果树20棵", ["labour 1人次 H001"]],
  ["帮李平修理打谷机1台", ["labour 1人次 H001"]],
  // by whom else
  ["老王走访了李平，送米1袋", ["goods 大米 1袋 H001", visit]],
  ["我和老王分头走访，我走了3户，他走了4户", ["visit 7户次"]],
  ["给别人家干活", []],
  // called up besides
  ["还给李平打了个电话", ["talk 1次 H001"]],
  ["还给李平打了两次电话", ["talk 2次 H001"]],
  // paid for a meal
  ["今天在李平家吃的饭，给了30块伙食费", [visit]],
  ["给李平家30块饭钱", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

/** An application written for them is a paper; what cannot be carted is a trouble. */
test.each<[string, number]>([
  ["给李平写了申请", 0],
  ["帮李平填了低保申请，村里说下周评议", 0],
  ["李平申请低保", 1],
  ["李平家玉米没车拉", 1],
  ["给李平的煤没车送", 0],
  ["还给李平家打了农药", 0],
  ["走访李平，他家苞谷让冰雹打了", 1],
  ["李平家说屋里暖气片跑水，得找人看看", 1],
  ["李平还差信用社一千块", 0],
  ["刘军家还差农信社4万块", 0],
  ["陈九斤还差农村信用社两万", 0],
  ["李桂花家还差供销社500块", 0],
  ["刘军还差饲料店600元", 0],
  ["刘军还差饲料4袋", 1],
  ["刘军家盖房还差4万元", 1],
  ["陈九斤家还差材料2车", 1],
  ["李平还差3000元学费", 1],
])("%s raises %i", (text, needs) => {
  expect(read(text).needs).toHaveLength(needs);
});
