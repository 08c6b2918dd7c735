import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string, string[]]>([
  ["C03", "走访李平", ["H001"]], // the sender's own, though another village has one
  ["C08", "走访李平", ["H037"]],
  ["C03", "走访红崖村李平", ["H037"]],
  ["C03", "李平家今天去过了就是红崖的这个李平给了一袋米", ["H037"]], // not the sender's own
  ["C03", "李平家今天去过了,就是上坪的李平", ["H001"]],
  ["C04", "走访上坪村三组刘军", ["H005"]],
  ["C04", "上坪村第三小组的刘军家去了", ["H005"]],
  ["C04", "走访刘军(三组)、李桂花", ["H005", "H004"]], // the brackets are of 刘军 only
  ["C03", "走访刘军(上坪村)、李玉兰(红崖村1组)", ["H003", "H038"]],
  ["C04", "刘军就是三组那个刘军家今天去了", ["H005"]],
  ["C04", "三组那个刘军家今天去了", ["H005"]],
  ["C03", "陈酒斤今天把娃领来,给了他一袋米", ["H002"]], // three syllables at a start
  ["C03", "走访了三户里桂花陈酒斤还有刘军", ["H004", "H002", "H003"]], // or in a list
  ["C03", "喂记一下啊赵满昌家送了一袋米", []],
  ["C03", "喂记一下啊赵漫仓家送了一袋米", ["H007"]], // 家 tells that it is somebody
  ["C06", "走访陈治明家", ["H019"]], // same sound as the sender's own 陈志明
  ["C04", "去老张家", ["H008"]],
  ["C04", "老高今年的小麦打了三千斤我今天去他家看了", ["H009"]], // a day behind the name
  ["C03", "喂赵漫仓她家今天我送了一袋米", ["H007"]],
  ["C12", "走访买买提吐尔逊", ["H060"]],
  ["C12", "走访买买提 吐尔逊", ["H060"]],
  ["C12", "走访麦买提·吐尔逊", ["H060"]],
  ["C12", "买买提大叔家送米1袋", ["H060"]],
  ["C12", "和买买提·吐尔逊视频聊了会儿", ["H060"]], // whatever surname 和 may be
  ["C03", "和赵满仓一起去李平家", ["H001"]],
  ["C03", "和赵满仓一起收玉米", ["H007"]],
  ["C03", "visited Li Ping", ["H001"]],
  ["C09", "visited H041", ["H041"]],
  ["C03", "给陈九斤面粉九斤", ["H002"]],
  ["C10", "给丁一一袋面", ["H045"]],
  ["C10", "同事马建国陪我走访了丁一家", ["H045"]],
  ["C03", "和村支书李平一起到李桂花家", ["H004"]],
  ["C03", "走访我所有的联系户", ["H001", "H002", "H003", "H004", "H007"]],
  ["C03", "我包的5户今天走访完了", ["H001", "H002", "H003", "H004", "H007"]],
  ["C03", "我联系的农户都去过了", ["H001", "H002", "H003", "H004", "H007"]],
  ["C03", "走访了我联系的2户", []],
  ["C03", "李平陈九斤赵满仓都走了", ["H001", "H002", "H007"]],
  ["C03", "李平家陈九斤家今天去了一趟", ["H001", "H002"]],
  ["C03", "1组李平、陈九斤,2组的李桂花、赵满仓,走访4户", ["H001", "H002", "H004", "H007"]],
  ["C03", "走访1组的李平,2组的赵满仓", ["H001", "H007"]],
  ["C03", "把米交给陈九斤的邻居李平", ["H001"]],
  ["C03", "走了三家李平陈九斤赵满仓都走了", ["H001", "H002", "H007"]],
])("%s: %s", (sender, text, households) => {
  const reading = read(text, sender);
  expect([...new Set(reading.entries.flatMap((entry) => entry.households))]).toEqual(households);
  expect(reading.questions).toEqual([]);
});

test.each<[string, string, object]>([
  ["C04", "走访刘军家", { kind: "ambiguous", text: "刘军", candidates: ["H003", "H005"] }],
  ["C05", "看望老张", { kind: "ambiguous", text: "老张", candidates: ["H013", "H016", "H017"] }],
  ["C11", "今天到贾满堂家走访", { kind: "unknown", text: "贾满堂", candidates: [] }],
  ["C03", "去郭婆婆家", { kind: "unknown", text: "郭婆婆", candidates: [] }],
  ["C03", "给刘大柱家送去化肥2袋", { kind: "unknown", text: "刘大柱", candidates: [] }],
  ["C03", "走访张三户,送化肥2袋", { kind: "unknown", text: "张三", candidates: [] }],
  ["C03", "走访李平、钱四两户", { kind: "unknown", text: "钱四", candidates: [] }],
  ["C03", "走访李平和刚搬来的杜学文两家", { kind: "unknown", text: "杜学文", candidates: [] }],
  ["C03", "看望李平、隔壁的杞从军两户", { kind: "unknown", text: "杞从军", candidates: [] }],
  ["C03", "走访李平和字学文两家", { kind: "unknown", text: "字学文", candidates: [] }],
  ["C03", "走访章老跟户", { kind: "unknown", text: "章老跟", candidates: [] }],
  ["C12", "走访依马木·买买提家", { kind: "unknown", text: "依马木·买买提", candidates: [] }],
  ["C03", "给刘建军2袋米", { kind: "unknown", text: "刘建军", candidates: [] }],
  ["C03", "帮刘建军收玉米", { kind: "unknown", text: "刘建军", candidates: [] }],
  ["C03", "给马得草送了一袋米", { kind: "unknown", text: "马得草", candidates: [] }],
  ["C03", "刘大柱的儿子回来了,我跟他聊了聊", { kind: "unknown", text: "刘大柱", candidates: [] }],
])("%s: %s asks", (sender, text, question) => {
  expect(read(text, sender).questions).toEqual([question]);
});

// Until it is told which one: where they all live, else the sender's only village, else none.
test.each([
  ["C04", "走访刘军家", "V01"],
  ["C03", "走访张建国", "V01"],
  ["C03", "走访五里铺村张建国", "V02"],
  ["C06", "走访张建国,了解收入情况", null],
])("%s: %s is of %s", (sender, text, village) => {
  expect(read(text, sender).entries.map(({ villageId }) => villageId)).toEqual([village]);
});

test.each([
  "老人家高兴得很",
  "走访途中",
  "走访三户",
  "走访李平和新修的圈舍两处",
  "走访李平和新来的书记两人",
  "走访李平、早上去陈九斤家",
  "走访困难户三户",
  "慰问困难群众",
  "看望老人",
  "到田里",
  "给全村宣讲",
  "陪林业局专家到村里",
  "她正给羊添草,见我进门",
  "给金针菇、石榴打药",
  "走访任务3户",
  "慰问施工人员3名",
  "送秋梨膏2瓶",
  "去焦作拉货",
  "带了馒头和咸菜",
  "去看看房子",
])("%s names nobody", (text) => {
  expect(read(text).questions).toEqual([]);
});

/** Who is on the phone, however spelled. */
test.each<[string, string[], string[]]>([
  ["接到李萍电话说屋里漏雨", ["talk 1次 H001"], ["接到李萍电话说屋里漏雨"]],
  ["刚接到赵满苍打来的电话说家里没化肥了", ["talk 1次 H007"], []],
  ["李萍来电话说水泵坏了", ["talk 1次 H001"], ["说水泵坏了"]],
  ["接到了刘建国的电话", ["talk 1次 ?刘建国"], []],
  ["接到李老师电话", [], []],
  ["接到金融办电话说要开会", [], []],
  ["接到了李平的电话", ["talk 1次 H001"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
