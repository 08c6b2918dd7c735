import { anyOf } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has } from "../words/tokens.ts";
import { type Cursor, last, push, type Reader, tokenBack } from "./cursor.ts";

const breaking = "了过完会阵一下半老几个次的";
const breaks = new Set([...breaking].map((character) => character.charCodeAt(0)));
const breakForm =
  /(?:[了过完])?(?:好?一?(?:[个场]|会儿?|阵儿?|阵子|下)|好久|好?[半一两]个?多?(?:钟头|小时)(?:的)?|[老大好]?半[天日晌]|几句|一(?:整?天|晚上?|早上)|[一半][前后]?晌|[一半][上下]午)?/y;

/** 一次, 个: once; what is told more often is a figure of its own. */
const countForm = /[了过完]?(?:(?:一?[次回场通个趟]|一顿)|([两二三四五六七八九十几\d]+[次回场通]))(?:的)?/y;

/** 理了发, 拉了会儿家常, 唠会儿嗑, 谈过一次心, 通了两回电话: a verb and its object with how long or how often between them. */
export const brokenAct: Reader = {
  begins: () => true,
  goesOn: anyOf(breaking),
  read(cursor) {
    const { text, at } = cursor;
    if (!breaks.has(text.charCodeAt(at + 1)) || !mayBeBroken(cursor)) return false;
    const [behind, figure] = breakAt(text, at + 1);
    if (behind <= at + 1) return false;
    const whole = cursor.parts.lexicon.longestAt(text.charAt(at) + text.slice(behind, behind + 3), 0);
    if (whole === null || whole.text.length < 2) return false;
    const measure = whole.measure?.id;
    // 送了|医药箱一个: what it was done to is a thing with a longer name.
    const thing = cursor.parts.lexicon.longestAt(text, behind);
    if (thing?.goods && thing.text.length >= whole.text.length) return false;
    // 去了|电饭煲一个
    if (whole.text.endsWith("电") && "视饭热风暖磁动瓶池扇缆线灯炉".includes(text.charAt(behind + 1) || "#"))
      return false;
    // 入了趟户; 去了慰问金 is no 去慰问.
    const entered = measure === "visit" && whole.text === "入户";
    // 帮着|清的雪: of hands put to it, and no more.
    if (text.charAt(at + 1) === "的" && !(whole.roles.has(Role.labour) && isHelpedWith(cursor))) return false;
    // 帮着李平家|收的玉米|卖了: what was sold.
    if (text.charAt(at + 1) === "的" && text.charAt(behind + whole.text.length - 1) === "卖") return false;
    if (!whole.roles.has(Role.labour) && !entered && !breakable.has(measure ?? "")) return false;
    push(cursor, "word", figure ?? behind + whole.text.length - 1).word = whole;
    return true;
  },
};

const breakable = new Set(["talk", "medical", "training"]);

/** Where the object of a broken act may begin, and where the figure before it does; from where it was asked if nothing stands between. */
function breakAt(text: string, from: number): [number, number | null] {
  countForm.lastIndex = from;
  const count = countForm.exec(text);
  if (count !== null) {
    const often = count[1];
    return [countForm.lastIndex, often === undefined ? null : from + count[0].indexOf(often)];
  }
  if (text.charAt(from) === "的") return [from + 1, null];
  breakForm.lastIndex = from;
  breakForm.test(text);
  return [breakForm.lastIndex, null];
}

function isHelpedWith(cursor: Cursor): boolean {
  return [0, 1, 2].some((back) => has(tokenBack(cursor, back), Role.help));
}

/** 理, 理了, 理过, but not 理发. */
function mayBeBroken({ word }: Cursor): boolean {
  if (word === null || word.text.length === 1) return true;
  return word.text.length === 2 && (word.text.endsWith("了") || word.text.endsWith("过"));
}

/** What cannot be done with a thing, or what has befallen it; people who cannot walk or sleep are no matter of these. */
const cannot = "刷登扫取抽浇卖办批排引流关拉运烧充收接连供挖交付贷凑雇装活亮立转报退领修租招请读通";
const befalls = "旱冻淹晒压冲刮吹拖毁熏涝烤淤锈卡泡霉砸撞啃拱震蛀炸挖沤";
const troubleForm = new RegExp(
  `还不(?:上|了|起|清|完)|(?!请不了假)[${cannot}][不没](?:上|了(?!解)|到|起来?|出去|出来|出|动|开|住|进去|进|下来|成|完|来|脱|掉)|[${befalls}](?:死|坏|倒|断|塌|烂|垮|毁|跑|翻|裂)了?`,
  "y",
);

/** Not 敲门没人开, 喊了半天没人理, 没人喊了半天, 没人放邻居家了, 没人电话里说在县城: nobody was there; but 羊没人放他叔家帮着放. */
const nobodyForm =
  /(?<!(?:[敲喊拍]|叫门|叫了)[^,。;\n]{0,6})(?:家[里中]?|屋[里头])?(?:没[有得]?|无|找不[到着])(?:人|哪个|谁)(?:来(?=[买收拉修帮管问要订运租包教种清处装换治抽挖])|(?:给|帮)(?=[修弄管看通换接收拉打])|(?!在|应|开门|来|接|[喊敲叫拍](?=[了门破得也都半几一两三])|(?:回来|返回|回去)的?路上|折[回返]|知|说|影|家|锁|关|住|答|出来|搭|见|估|听|猜|问|据|邻|电话|打(?:电|了)|[放搁留存](?:了|在|到|进|下|给|邻|隔|门|那|(?<![羊牛鸭鹅马驴骡畜猪][^,。;\n]{0,4}放)[他她][^,。;\n]{1,3}家)|[委拜]?托(?!运|管)|交[给到]|转交|没[送发给领拿要去进放留]|有|[抽吸]烟|喝酒|外出|务工|打工|上访|[生得患]病|住院|上(?:大|过)?学|[读念]书|当兵|参军|入党|坐牢|吸毒|会用|用(?:智能|手机)|(?<=[去到][^,。;\n]{2,8})去(?:了|看)?[^,。;\n]{2,4}[家屋]|[就我他她狗]))/y;

/** 羊圈揭了顶没人修, 地荒着无人种: nobody does it, which is no miss. */
export const nobodyDoes: Reader = {
  begins: (character) => "没无家屋找".includes(character),
  goesOn: anyOf("里中头没无找有得人哪谁不"),
  read(cursor) {
    const { text, at, word, general } = cursor;
    nobodyForm.lastIndex = at;
    if (!nobodyForm.test(text)) return false;
    const end = nobodyForm.lastIndex;
    if (word !== null && word.text.length > end - at) return false;
    // 没|人种 by the dictionary; 种 is an act all the same.
    const behind = cursor.parts.lexicon.longestAt(text, end)?.roles;
    const labours = behind?.has(Role.labour) ?? false;
    // 家里没人|改天再去: ours, and no doing of theirs; 没人|准备年货 is theirs.
    if (behind?.has(Role.plan) && !/[备算划]/.test(text.charAt(end + 1))) return false;
    // 垃圾没人清: no act to the dictionary.
    const clears = text.charAt(end) === "清" && !"早晨".includes(text.charAt(end + 1) || "#");
    if (!labours && !clears && (general.posAt(end) !== "act" || general.endAt(end) === 0)) return false;
    push(cursor, "word", end).word = cursor.parts.lexicon.word("坏了");
    return true;
  },
};

/** 渠水上不来, 电过不来, 货车进不去, 户口上不了: what should come does not. */
const comesNot =
  /(?<=[水电气货车肥粮煤][^,。;\n]{0,2})[上下进出过][不没](?:上来|来|去|了?地)|上不了(?![班山岸])/y;

/** 粮款一直|拖着没给, 工钱|压着不结: what is theirs is kept from them. */
const withheldForm =
  /[拖压欠赖扣]着(?:一直|就是|硬是|还|都|也)?[没不](?:肯)?(?:给(?:结|发|付|兑|退)?|结|发|付|兑|退)(?!给)/y;

export const withheld: Reader = {
  begins: (character) => "拖压欠赖扣".includes(character),
  read(cursor) {
    if (cursor.text.charAt(cursor.at + 1) !== "着") return false;
    // 李平欠着没给, 账欠着没给: what they owe themselves.
    const before = last(cursor);
    if (
      "欠赖".includes(cursor.text.charAt(cursor.at)) &&
      (before?.mention != null || before?.text.endsWith("账"))
    )
      return false;
    withheldForm.lastIndex = cursor.at;
    if (!withheldForm.test(cursor.text)) return false;
    push(cursor, "word", withheldForm.lastIndex).word = cursor.parts.lexicon.word("拖欠");
    return true;
  },
};

/** 井抽不上水, 苗都旱死了: trouble by its build, whatever the verb. */
export const trouble: Reader = {
  begins: (character) =>
    "还上下进出过".includes(character) || cannot.includes(character) || befalls.includes(character),
  goesOn: anyOf("不没死坏倒断塌烂垮毁跑翻裂"),
  read(cursor) {
    const { text, at, word } = cursor;
    if (!"不没死坏倒断塌烂垮毁跑翻裂".includes(text.charAt(at + 1))) return false;
    if (word !== null && word.text.length > 2) return false;
    const form = "上下进出过".includes(text.charAt(at)) ? comesNot : troubleForm;
    form.lastIndex = at;
    if (!form.test(text)) return false;
    const end = form.lastIndex;
    if (word !== null && word.text.length >= end - at) return false;
    push(cursor, "word", end).word = cursor.parts.lexicon.word("坏了");
    return true;
  },
};

const shut =
  "(?:反|倒|紧)?(?:锁|关|闩|闭|拴|栓|插)(?:得)?(?:[着起了上住紧死严]|到(?=的|[,。;、\\n]|$)|[得在]?(?:紧紧|严严|死死)(?:的|实实)?)+[的在呢哒]*";
const shutDoor = `(?:[大院铁房木堂屋家前]大?|两?[扇道])?门(?:[也都又还板]|扇)*(?:(?:是|给|被)?(?:从?外[面头边])?${shut}(?![坏换修不窗])|锁(?=[),。;、\\n]|$))|(?:一?把)?[铁挂大]?锁(?:头)?(?:把|看|守)[着了]?(?:大|院|家)?门`;
const shutForm = new RegExp(`(?<![把将帮修换装买配坏撬].{0,4}|[圈车柜仓校厂店棚])${shutDoor}`, "y");
/** 赵满仓|家门锁着: no door of a barn. */
const shutAtName = new RegExp(shutDoor, "y");
const inVainForm =
  /(?:[白空]跑[了过]?[一个]*[趟回次]|(?:[跑扑]了?[个一]*|走)空了?(?:[一个]*[趟回次])?)了?(?![调气运间地车])/y;
const unansweredForm =
  /[敲喊拍叫][了过]?[^,。;\n了门]{0,3}门[^,。;\n]{0,5}?(?:[没不](?:见|得|有)?(?:开|应|动静|反应|回应|响动|回声))/y;

const lockedForm =
  /(?:从|在)?(?:外[面头边])?(?:也|都|又|还)?(?:是)?(?:锁[着起]|上着锁)[的呢]*(?=[,。;\n再又我]|$|最后|然后|后来|接着|隔壁|邻居|[上下]午|打[了电个])/y;

/** 李平家|锁着, 李平家|外头上着锁: the house, with no door told of. */
export const lockedHome: Reader = {
  begins: (character) => "从在外也都又还是锁上".includes(character),
  read(cursor) {
    if (!has(last(cursor), Role.home) || tokenBack(cursor, 1)?.mention == null) return false;
    lockedForm.lastIndex = cursor.at;
    if (!lockedForm.test(cursor.text)) return false;
    push(cursor, "word", lockedForm.lastIndex).word = cursor.parts.lexicon.word("门锁着");
    return true;
  },
};

const door = anyOf("门");

/** 门是锁起的, 铁锁把着门, 敲了半天门没开: nobody was there, whatever the words. */
export const nobodyMet: Reader = {
  begins: (character) => "门大院铁房木堂屋家前两扇道锁挂把一敲喊拍叫".includes(character),
  read(cursor) {
    if (!cursor.parts.source.characters.mayHaveOneOf(door)) return false;
    const before = last(cursor);
    const atName = before?.mention != null && before.end === cursor.at;
    return readMiss(cursor, atName ? shutAtName : shutForm) || readMiss(cursor, unansweredForm);
  },
};

/** 白跑一趟, 跑空了 */
export const inVain: Reader = {
  begins: (character) => "白空跑扑走".includes(character),
  goesOn: anyOf("跑空了个一"),
  read: (cursor) => readMiss(cursor, inVainForm),
};

function readMiss(cursor: Cursor, form: RegExp): boolean {
  const { text, at, word } = cursor;
  form.lastIndex = at;
  if (!form.test(text) || (word !== null && word.text.length >= form.lastIndex - at)) return false;
  push(cursor, "word", form.lastIndex).word = cursor.parts.lexicon.word("门锁着");
  return true;
}
