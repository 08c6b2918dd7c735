import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

// Several homes in one message, each with its own: what is told of the next in the same breath.
test.each<[string, string[]]>([
  // Nobody at home, what is to come, and the next who was gone to.
  [
    "李平家里没人电话里说去县医院了我说过两天再来陈九斤家去了送了一桶油",
    ["goods 食用油 1桶 H002", "visit 1户次 H001 missed", "visit 1户次 H002"],
  ],
  ["李平家没人改天再去", ["visit 1户次 H001 missed"]],
  ["陈九斤家没人回头再去一趟", ["visit 1户次 H002 missed"]],
  ["李平家改天再去,赵满仓家我们也去了,给了200元", ["cash 200元 H007", "visit 1户次 H007"]],
  ["李平家改天再去,赵满仓家去了再说", []],
  ["明天去李平家,赵满仓家去了给他送药", []],
  ["李平家没人管地荒了", []],
  ["李平家没人准备秋收", []],
  // The same once more.
  [
    "到李平家送了被子一床米两袋,又去陈九斤家,送了同样的东西",
    [
      "goods 大米 2袋 H001",
      "goods 大米 2袋 H002",
      "goods 被子 1床 H001",
      "goods 被子 1床 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  ["给李平送了牛奶一箱,陈九斤家送了一样的东西", ["goods 牛奶 1箱 H001", "goods 牛奶 1箱 H002"]],
  [
    "到李平家送了被子一床,又去陈九斤家,没送同样的东西",
    ["goods 被子 1床 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["送了李平油一桶,陈九斤说他家有同样的东西", ["goods 食用油 1桶 H001"]],
  [
    "李平家送了面一袋油一桶,陈九斤家也给了一份",
    ["goods 面粉 1袋 H001", "goods 面粉 1袋 H002", "goods 食用油 1桶 H001", "goods 食用油 1桶 H002"],
  ],
  ["李平家送了慰问品一份,陈九斤家也给了一份", ["goods 慰问品 1份 H001", "goods 慰问品 1份 H002"]],
  ["李平家送了面一袋,给陈九斤也送了一份资料", ["goods 面粉 1袋 H001", "leaflet 1份 H002"]],
  // Refused, and left with them all the same.
  ["给李平送了300元,他不要,我放桌子上了", ["cash 300元 H001"]],
  ["给李平送了一袋面他不肯收我悄悄放门口了", ["goods 面粉 1袋 H001"]],
  ["给李平两百块他不要就塞给他孙子了", ["cash 200元 H001"]],
  ["给李平送了一袋面,他不收,我放车上带回来了", []],
  ["给李平送了一袋面,他不收,硬塞给我一袋核桃", []],
  // A thing that was spoken of, and how many of it were given.
  ["李桂花家被子薄我给她拿了一床新的", ["goods 被子 1床 H004"]],
  ["李桂花家棉衣太旧,给她买了两件", ["goods 棉衣 2件 H004"]],
  ["李桂花家棉衣旧了,她女儿买了两件", []],
  ["李桂花家被子薄,她想要一床新的", []],
  ["打电话问李平饲料的事,下午给他送去3袋", ["goods 饲料 3袋 H001", "talk 1次 H001"]],
  ["跟李平说了养鸡的事,送了2袋", []],
  ["走访李平,送去化肥,说了地膜的事,又送了2袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  // Work that was only talked of.
  ["跟李平商量种玉米的事", ["talk 1次 H001"]],
  ["跟李平聊了修水窖的事", ["talk 1次 H001"]],
  ["跟李平商量怎么收苹果", []],
  ["跟李平聊天,帮他收了苹果", ["labour 1人次 H001", "talk 1次 H001"]],
  ["跟李平商量好帮他收苹果", []],
  // One of those counted after the other.
  [
    "今天走了三户一户是李平家送了米一袋一户是陈九斤家送了油一桶还有一户是赵满仓家没人",
    [
      "goods 大米 1袋 H001",
      "goods 食用油 1桶 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H007 missed",
    ],
  ],
  [
    "走访两户一户李平家给了被子一床一户陈九斤家给了200元",
    ["cash 200元 H002", "goods 被子 1床 H001", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["走访两户一户是李平一户是陈九斤", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["走访两户一户五保户一户低保户", ["visit 2户次"]],
  // One of several was away, with the reason.
  [
    "今天走了三家李平陈九斤都在家赵满仓去看病了没在",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007 missed"],
  ],
  [
    "今天去了李平家和陈九斤家都见到了赵满仓住院了不在家",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H007 missed"],
  ],
  ["给李平送了米陈九斤去县里了没在家", ["goods 大米 ? H001", "visit 1户次 H002 missed"]],
  ["李平去看病了没在", ["visit 1户次 H001 missed"]],
  ["今天见到了李平没在家", ["visit 1户次 H001 missed"]],
  // Whose call came through.
  ["联系了李平电话没打通,陈九斤打通了他说一切都好", ["talk 1次 H002"]],
  ["李平电话没打通陈九斤打通了", ["talk 1次 H002"]],
  ["给李平打电话没接,陈九斤接了", ["talk 1次 H002"]],
  ["给李平打电话没打通陈九斤打通了水渠", []],
  ["打电话李平没接陈九斤也没接", []],
  // Parts of what was counted: by whom, or of what kind.
  ["李平家送了两袋化肥一袋是我送的一袋是村里送的", ["goods 化肥 2袋 H001"]],
  ["给李平500元300元是单位给的200元是我给的", ["cash 500元 H001"]],
  ["给李平送了两袋化肥一袋尿素一袋二铵", ["goods 化肥 2袋 H001"]],
  ["给李平500元,另外200元是给孩子的", ["cash 700元 H001"]],
  ["给李平送了尿素2袋一袋二铵", ["goods 二铵 1袋 H001", "goods 尿素 2袋 H001"]],
  ["给李平送了两袋米三袋是面", ["goods 大米 2袋 H001", "goods 面粉 3袋 H001"]],
  ["给李平送了尿素2袋,一袋120元", ["goods 尿素 2袋 H001"]],
  // The things of a list once more, with their figures; what those shares were of.
  ["给李平送了米和油米一袋油一桶", ["goods 大米 1袋 H001", "goods 食用油 1桶 H001"]],
  ["给李平带了书包和字典书包一个字典两本", ["goods 书包 1个 H001", "goods 字典 2本 H001"]],
  [
    "李平三袋陈九斤两袋赵满仓一袋都是有机肥今天全部送到户了",
    [
      "goods 有机肥 1袋 H007",
      "goods 有机肥 2袋 H002",
      "goods 有机肥 3袋 H001",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H007",
    ],
  ],
  ["李平家三袋都是有机肥", []],
  // What the next got, behind what one says, or who says where he is.
  [
    "李平家今天去看了他说低保没了想问问怎么回事陈九斤家化肥送了四袋",
    ["goods 化肥 4袋 H002", "visit 1户次 H001"],
  ],
  ["打电话给李平他说在兰州打工给他留了一箱牛奶放在邻居家", ["goods 牛奶 1箱 H001", "talk 1次 H001"]],
  ["李平说儿子在外打工给他寄了一箱牛奶", []],
  // Measured, to be built.
  ["今天去李平家量了一下他家要修的路大概二百米", ["visit 1户次 H001"]],
  ["今天装了村里要装的路灯20盏", ["works 路灯 20盏"]],
  // What others gave is drawn by each of them.
  ["镇政府发的化肥,李平领了三袋,陈九斤领了两袋", []],
  ["村里发的化肥李平领了三袋陈九斤领了两袋", []],
  ["李平领了镇上发的化肥三袋,陈九斤领了两袋", []],
  ["李平领了镇上发的化肥三袋,我们又给陈九斤送了两袋", ["goods 化肥 2袋 H002"]],
  ["我们发的化肥,李平领了三袋,陈九斤领了两袋", ["goods 化肥 2袋 H002", "goods 化肥 3袋 H001"]],
  ["单位发的化肥,李平领了三袋,陈九斤领了两袋", ["goods 化肥 2袋 H002", "goods 化肥 3袋 H001"]],
  // What they lacked or were ill with, and what was given for it.
  ["到李平家他家缺化肥给了两袋", ["goods 化肥 2袋 H001", "visit 1户次 H001"]],
  ["李平家老人有病给了两百块钱买药", ["cash 200元 H001"]],
  ["李平家缺化肥两袋", []],
  ["李平家缺饲料送了80斤", ["goods 饲料 80斤 H001"]],
  ["李平家缺饲料80斤", []],
  ["李平家缺钱给了三百", ["cash 300元 H001"]],
  // Met later the same day.
  ["走访李平,他不在,后来去医院看了他", ["visit 1户次 H001"]],
  ["李平不在家,下午到医院看望了他", ["visit 1户次 H001"]],
  ["李平不在家,他女儿看望了他", ["visit 1户次 H001 missed"]],
  ["李平不在家,看了他的病历", ["visit 1户次 H001 missed"]],
  ["走访李平他不在后来去医院看了他", ["visit 1户次 H001"]],
  ["李平不在家,随后赶到卫生院探望了他", ["visit 1户次 H001"]],
  ["李平不在家,镇长到医院看望了他", ["visit 1户次 H001 missed"]],
  ["李平不在家,大夫说女儿到医院看望了他", ["visit 1户次 H001 missed"]],
  ["李平不在家,看了他给邻居留的信", ["visit 1户次 H001 missed"]],
  ["李平不在家,视频看了他", ["talk 1次 H001", "visit 1户次 H001 missed"]],
  // What was given before is used up, and more was given.
  ["上周给李平送的两袋米他吃完了今天又送了一袋", ["goods 大米 1袋 H001"]],
  ["上周给李平送的两袋米他吃完了", []],
  // A new one for what broke.
  ["李平家水泵坏了我掏钱给他买了个新的花了三百二", ["goods 水泵 1个 H001"]],
  [
    "李平家水泵坏了给他买了个新的又去陈九斤家送了一袋米",
    ["goods 大米 1袋 H002", "goods 水泵 1个 H001", "visit 1户次 H002"],
  ],
  ["李平家水泵坏了他自己买了个新的", []],
  // When that much was given.
  [
    "李平家的三袋化肥昨天送的陈九斤家的两袋今天送的",
    ["goods 化肥 2袋 H002", "goods 化肥 3袋 H001 2026-06-11"],
  ],
  [
    "走访陈九斤送米两袋,李平家三袋化肥前天送的",
    ["goods 化肥 3袋 H001 2026-06-10", "goods 大米 2袋 H002", "visit 1户次 H002"],
  ],
  ["三袋种子前天发的李平", ["goods 种子 3袋 H001 2026-06-10"]],
  ["种子2袋昨天拿的李平家", ["goods 种子 2袋 H001 2026-06-11"]],
  // Done for one, and given to the next.
  ["今天给李平家娃补课两个小时给陈九斤家娃带了三本书", ["goods 书 3本 H002"]],
  ["给李平讲了政策给陈九斤送了一袋米", ["goods 大米 1袋 H002", "outreach 1次 H001"]],
  ["给李平宣传政策给陈九斤送米一袋", ["goods 大米 1袋 H002", "outreach 1次 H001"]],
  ["给李平和给陈九斤送了一袋米", ["goods 大米 1袋 H001+H002"]],
  ["给李平说了给陈九斤送一袋米的事", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
