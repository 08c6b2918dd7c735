import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[], string[]]>([
  // What was taught is nothing given; what was brought along is.
  ["到刘军家,教他怎么拌饲料", ["visit 1户次 H003"], []],
  ["到刘军家,我教他如何兑农药,讲了半天", ["visit 1户次 H003"], []],
  ["到刘军家,教他拌饲料,又送了饲料2袋", ["goods 饲料 2袋 H003", "visit 1户次 H003"], []],
  ["到刘军家,给他孙子讲了三道应用题", ["visit 1户次 H003"], []],
  ["到刘军家,给他孙子送了练习册3本", ["goods 练习册 3本 H003", "visit 1户次 H003"], []],
  // What was told the network is no thing, ordered by whoever read it.
  ["到刘军家,说他家红薯有三千斤。我在朋友圈发了,当天有人订了300斤", ["visit 1户次 H003"], []],
  // A word of how it came is nobody's name.
  ["走了5户。李桂花差点摔了,幸亏邻居扶住", ["visit 1户次 H004", "visit 4户次"], []],
  ["走了5户。李桂花差点摔了,幸好儿子在旁边", ["visit 1户次 H004", "visit 4户次"], []],
  // Whom an office sent is one of ours wherever he is named again.
  ["陪县茶叶站孙老师到村。孙老师讲得细。发了修枝剪20把", ["goods 修枝剪 20把"], []],
  ["到刘军家,孙老师教他剪枝", ["visit 1户次 H003"], []],
  // What the state pays for school, beside what we gave.
  [
    "我帮刘军的女儿申请了贷款6000元,教育局又发了助学金1500元。今天给她送红包500元",
    ["cash 500元 H003", "loan 6000元 H003"],
    [],
  ],
  ["民政局还给了他低保金400元,我们单位又给了500元", ["cash 500元"], []],
  // What a work of the village is paid from.
  ["开村民代表会定了修戏台,资金是县文旅局给的15万", ["meeting 1次", "project_funds 150000元"], []],
  ["走访刘军,资金是他自己出的2万", ["visit 1户次 H003"], []],
  // Given by the school, and by us.
  ["刘军的孙子得了三好学生,奖了一支钢笔", [], []],
  ["刘军的孙子得了三好学生,我奖了他一支钢笔", ["goods 钢笔 1支 H003"], []],
  // Found of one of those treated.
  ["县医院来义诊,看了40个人。刘军血压170", ["medical 40人次"], []],
  ["县医院来义诊,看了40个人。又给刘军量血压", ["medical 1人次 H003", "medical 40人次"], []],
  // How it was a year ago dates nothing that is told of today.
  [
    "去年这时候刘军家连电视都没有,今年换了55寸的大彩电,还买了辆车。今天没带什么,就提了一箱奶",
    ["goods 牛奶 1箱 H003"],
    [],
  ],
  // Still being mended, by others.
  ["到刘军家,水管坏了,正在抢修", ["visit 1户次 H003"], ["水管坏了"]],
  ["到刘军家,水管坏了,联系水厂,当天抢修好了", ["solved 1件 H003", "visit 1户次 H003"], []],
  ["到刘军家,没水。打电话给水厂,对方说是主管道漏了", ["visit 1户次 H003"], ["没水"]],
  // Asked and answered, told on, and what nobody asked for.
  ["到刘军家,他问低保什么时候发,当场答复每月10号", ["visit 1户次 H003"], []],
  ["到刘军家,他问低保什么时候发,我记下了", ["visit 1户次 H003"], ["他问低保什么时候发"]],
  ["走访刘军。我跟物业公司反映了", ["visit 1户次 H003"], []],
  ["走访刘军。他跟物业公司反映过垃圾没人收", ["visit 1户次 H003"], ["他跟物业公司反映过垃圾没人收"]],
  ["到刘军家,他说不愁产量,就怕卖不动", ["visit 1户次 H003"], []],
  ["到刘军家,就怕下雨漏", ["visit 1户次 H003"], ["就怕下雨漏"]],
  ["走访刘军。打电话问了乡里,坡地可以申请", ["visit 1户次 H003"], []],
  ["走访刘军,他问能不能申请大棚", ["visit 1户次 H003"], ["他问能不能申请大棚"]],
  ["刘军打零工,有点不稳定", [], []],
  ["刘军家网络不稳定", [], ["刘军家网络不稳定"]],
  ["到刘军家,水泥还差6包,他自己去拉了", ["visit 1户次 H003"], []],
  ["到刘军家,水泥还差6包,想让我们帮着拉", ["visit 1户次 H003"], ["水泥还差6包,想让我们帮着拉"]],
  ["村部停水两天,我们提水做饭", [], []],
  ["上坪村停水两天", [], ["上坪村停水两天"]],
  // How we or they feel, what we are told to do, and what our own work lacks.
  ["走访刘军。最让我高兴的是他肯说话了", ["visit 1户次 H003"], []],
  ["走访刘军。最让我担心的是他家房子漏雨", ["visit 1户次 H003"], ["最让我担心的是他家房子漏雨"]],
  ["走访刘军。他急得觉都睡不着", ["visit 1户次 H003"], []],
  ["走访刘军,刘军想不通,我慢慢解释", ["visit 1户次 H003"], []],
  ["走访刘军,他想不通为什么取消低保", ["visit 1户次 H003"], ["他想不通为什么取消低保"]],
  ["走访刘军。希望能成吧", ["visit 1户次 H003"], []],
  ["走访刘军,他希望早点通水", ["visit 1户次 H003"], ["他希望早点通水"]],
  ["书记说让我先入户,别急着写材料。走访刘军", ["visit 1户次 H003"], []],
  ["走访31户。存在问题:走访记录不规范", ["visit 31户次"], []],
  ["走访31户。存在问题:2组吃水困难", ["visit 31户次"], ["2组吃水困难"]],
  ["走访刘军。晚上停电", ["visit 1户次 H003"], []],
  ["走访刘军,他家晚上停电", ["visit 1户次 H003"], ["他家晚上停电"]],
  // Our own medicine, and the money for what was sold for them.
  ["早上拉肚子,去卫生室拿了药。走访刘军", ["visit 1户次 H003"], []],
  ["去卫生室给刘军拿了药", ["goods 药品 ? H003"], []],
  ["帮刘军代卖鸡蛋,共600元,现金给他", ["sale 鸡蛋 600元 H003"], []],
  ["帮刘军代卖鸡蛋,共600元,又给他现金200元", ["cash 200元 H003", "sale 鸡蛋 600元 H003"], []],
])("what a helper's diary tells in passing: %s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
