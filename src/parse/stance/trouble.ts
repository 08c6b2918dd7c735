import { isComplaint } from "../scene/complaint.ts";
import { type Stretch, textOf } from "../scene/stretch.ts";
import { subjectAt } from "../scene/subject.ts";
import { anyOf, Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { has, type Token } from "../words/tokens.ts";
import { clearedAway } from "./cleared.ts";

/**
 * Trouble told by how it is said, whatever the thing: 水泵烧了, 一下雨就淌泥, 三天两头停电, 苞谷叫野猪拱了, 没有护栏,
 * 工资还没结. What ails people is none: 腿摔断了, 一到冬天就咳嗽.
 * @param said somebody says it: 没办成, 不给报 are then what the trouble is
 */
export function tellsTrouble(
  stretch: Pick<Stretch, "tokens" | "text" | "characters" | "roles">,
  said = false,
): boolean {
  const { characters, roles } = stretch;
  if (!said && !roles.has(Role.trouble) && !characters.mayHaveOneOf(ofTrouble)) return false;
  return soundsLikeTrouble(stretch, said) && !isNoTrouble(stretch, said);
}

type Told = Parameters<typeof tellsTrouble>[0];

/** By words of trouble, or by what is told of a thing, of what is theirs or of their work. */
function soundsLikeTrouble(stretch: Told, said: boolean): boolean {
  const { tokens, text, roles } = stretch;
  if (
    roles.has(Role.trouble) &&
    tokens.some(
      (token, at) =>
        has(token, Role.trouble) &&
        !isPartOfName(tokens, at) &&
        !isGuardedAgainst(tokens, at) &&
        !isAttribute(tokens, at, said) &&
        (said || !isLookedInto(tokens, at)),
    )
  )
    return true;
  if (owing.isIn(stretch) && isOwedThem(tokens)) return true;
  // 刘军说|李平家的狗咬人
  const says = tokens.findIndex((token) => has(token, Role.say));
  if (said && says > 0 && tokens[0]?.mention != null && isComplaint(tokens, says + 1)) return true;
  const theirs = said || roles.has(Role.pronoun);
  if (theirs && poorSupply.isIn(stretch) && !wasSo.test(text)) return true;
  if (said && notBuiltYet.isIn(stretch)) return true;
  if (roles.has(Role.cadreSelf)) return false;
  if (notChosen.isIn(stretch) && !wasSo.test(text)) return true;
  if (stockRunsOut.isIn(stretch) || outOfOrder.isIn(stretch)) return true;
  if (hardToGet.isIn(stretch) || feesShort.isIn(stretch) || sweptAway.isIn(stretch)) return true;
  if (said && (runsOut.test(text) || stopped.test(text))) return true;
  if ((said || onlyThat.test(text)) && serviceEnds.isIn(stretch) && !(wasSo.test(text) || isPast.test(text)))
    return true;
  if (cutOff.isIn(stretch) && !wasSo.test(text)) return true;
  // 蕉园刚砍完还没清: how far their own work is.
  const midway = !said && text.includes("刚") && justReaped.test(text);
  if (theirs && !midway && (undone.test(text) || refused.test(text))) return true;
  // 工钱还没|结清 is not settled.
  if (roles.has(Role.solve) && !roles.has(Role.not)) return false;
  const told =
    inWeather.isIn(stretch) ||
    // 去年养的都遭黄鼠狼拖了: over by now.
    (happens.test(text) && !tokens.some(({ kind, text: day }) => kind === "day" && /[去前]年/.test(day))) ||
    nothingTo.isIn(stretch) ||
    flooded.isIn(stretch) ||
    fruitless.isIn(stretch) ||
    (text.includes("了") && tokens.some((_, at) => isBroken(tokens, at))) ||
    (roles.has(Role.works) && tokens.some((_, at) => lacksWorks(tokens, at)));
  return told && !ailment.test(text);
}

/** Over by now, not come to yet, or what the sender met on his way there. */
function isNoTrouble(stretch: Told, said: boolean): boolean {
  const { text, roles } = stretch;
  if (clearedAway.isIn(stretch) || notNow.test(text)) return true;
  if (relieved.test(text) || noTalk.test(text) || putOff.test(text) || atLeisure.test(text)) return true;
  // 把炉灰倒了: emptied. Not: 大风把墙刮倒了
  if (text.includes("倒") && emptied.test(text)) return true;
  // 车子坏在半路: the sender's own.
  if (onTheWay.test(text) || walksBadly.test(text) || jammed.test(text) || lessThan.test(text)) return true;
  if (said) return false;
  if (noSeat.test(text)) return true;
  if (notThere.test(text) || noAnswer.test(text)) return true;
  // 路上起凌难走: how the sender came there.
  if (text.startsWith("路上") && !roles.has(Role.need) && !roles.has(Role.pronoun)) return true;
  return (roles.has(Role.cadreSelf) || text.includes("没电")) && ownThings.test(text);
}

/** 他说|产业路最后那截没有硬化 */
const notBuiltYet = new Sign(
  "没未",
  /(?:路|那[截段]|一段|院坝|场[地坝]|巷道)[^,]{0,8}(?:没有?|未)(?:硬化|修通|修好|打通|铺|通车)/,
);

/** 今天办酒,|不方便打扰: no time to call. Not: 上厕所不方便 */
const notNow = /不(?:方便|便|好|宜)(?:再|多)?(?:打扰|打搅|多?坐|多?留|进门|进屋|进去)/;

const emptied = /把[^,]{0,6}(?:灰|垃圾|水|渣|泥|粪|尿|桶|盆|剩[饭菜])[^,]{0,2}(?:都|全|也)?倒(?:了|掉)/;

/** 堵了二十分钟: on the road. Not: 下水道堵了两个小时 */
const jammed =
  /^(?:[我咱]们?|路上|半路上?|途中|一路|车[子辆]?|也|又|被|还)*堵了?(?:车)?[\d一二两三四五六七八九十半]+个?多?(?:分钟|小时|钟头)$/;

/** 人均耕地|不足0.9亩: how much it is. Not: 资金不足5万元, 人手不足 */
const lessThan =
  /(?:人均|户均|收入|面积|占比|比例|年龄|距离|人口)[^,缺少]{0,8}(?:不足|不到|不够)[\d一二两三四五六七八九十百千]+[^,]{0,4}$/;

/** 他腰杆不好走不得远路: of the body, and no road. */
const walksBadly = /(?:腰|腿|脚|膝|身体|眼睛)[^,路]{0,2}不好走[不得]/;

/** One of which all trouble has that no word of the lists tells, but for what somebody says. */
const ofTrouble = anyOf(
  "困趴闪没未不无缺欠差压扣快就便咋怎细小低慢弱浑暗卡断停坏漏堵塌淹跳掉熄冲打拱啃叼咬偷拖砸刮掀揭占封糟祸埋题病干黑灭黄臭苦咸涩酸霉潮馊烧淤裂倒枯烂垮歪折锈破松瘪蔫朽碎爆遭泡冻旱涝浸漫",
);

/** Content with how things are: nothing is raised with it, and no request behind it follows from it. */
export const content = new Sign(
  "错行好兴满谢常没缺",
  /不错|还行|还好|都好|挺好|好着|很好|高兴|满意|感谢|谢谢|正常|没啥|没什么|不缺/,
);

/** 再也不怕跳闸, 不用担心停水, 滞销的鸡全部卖出: trouble that is over. */
const relieved =
  /(?:再也?|从此|以后|往后)不(?:怕|愁|担心|用)|不(?:再|用再?|必再?)(?:怕|愁|担心|发愁|犯愁|操心|为)|不怕[^,]{1,4}了|不(?:会)?再(?:是|那么|像以前那么)?(?:泥|烂|漏|堵|停[水电]|断[水电]|塌|积水|受潮|进水|倒灌|跳闸|[淹滑颠臭脏湿潮])[^,]{0,3}$|(?:滞销|积压)的[^,没未不]{1,12}?(?:全部|全都|都|已经?|也)*(?:卖|售|销售?)(?:出|完|光|掉|一空)去?了?$/;

/** 电话打不通: the call came to nothing. */
const noAnswer = /(?:电话|手机|号码)[^,]{0,3}[打拨][^,]{0,2}不通/;

/** 手机没电了, 我车胎爆了: what who tells it had along. */
const ownThings =
  /^(?:我们?|咱们?)的?(?:手机|相机|车|摩托|电动车|鞋|裤|衣|伞)|^(?:我们?|咱们?)?的?(?:手机|相机|充电宝)[都也又]?(?:快|要)?没电/;

/** 没法说事, 没法入户: what the sender could not do there. */
const noTalk =
  /没法(?:子|儿)?(?:再|好好|多|跟[他她]|和[他她])?(?:说事|说话|谈|聊|沟通|交流|走访|入户|座谈|宣讲|讲政策)/;

/** 没有事做就陪他聊天, 没活干的时候来村委会: when it is so. 村里没有地方戏 */
const atLeisure = /没有?(?:活儿?|事)[做干](?:的时候|就[陪帮])|没有?地方[戏税]/;

/** 没有地方可坐,站着聊了会: how the sender found it. */
const noSeat = /没有?地方(?:可以?)?[坐站]/;

/** 塌方进不去村: who tells it did not get there. */
const notThere =
  /[进到下]不(?:去|了|成|得)村$|^(?:大|小)?(?:车子?|货车)[上进开过]不(?:[去来了]|进去|上去|过去)$/;

/** 不够再说, 不行再说: no lack as yet. */
const putOff = /[不没][^,]{1,4}再说$/;

const owing = new Sign("欠差压扣", /[欠差压扣]/);

/** 合作社欠他2200元工钱, 收购商压着李平的货款: others hold what is theirs. */
export function isOwedThem(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (!/^(?:还|拖)?[欠差压扣][着了]?$/.test(token.text)) return false;
    const byOthers = subjectAt(tokens, at) === "other" || employers.test(tokens[at - 1]?.text ?? "");
    if (!byOthers) return false;
    const whom = /^[着了]$/.test(tokens[at + 1]?.text ?? "") ? tokens[at + 2] : tokens[at + 1];
    return whom !== undefined && (whom.mention !== null || has(whom, Role.pronoun) || has(whom, Role.kin));
  });
}

/** 工地|欠他工资 */
const employers = /^(?:工地|工厂|厂[里家子]?|矿[上里]|店里|公司)$/;

const onTheWay =
  /车子?(?:坏|抛锚|爆胎|熄火|陷)[^,]{0,3}(?:半路|路上|途中)|(?:半路|路上|途中)[^,]{0,2}车子?(?:坏|抛锚|爆胎|熄火|陷)/;

/** 药快没了, 家里没米了: so plain that nobody need be told to say it. Not: 车没油了 */
const stockRunsOut = new Sign(
  "快没",
  /^(?![^,]*(?:车|三轮|机|路|最后|走访|看望|入户|[到去送]))[^,]{0,8}没有?(?:米|面|油|粮食?|煤|柴火?|饲料|草料)了|(?:药|米|面|煤|炭|粮|柴|饲料|草料)[^,]{0,2}快(?:没|断|[用吃烧喝]完|见底)/,
);

/** 上坪村饮水困难, 鸡蛋销路不好, 没有被子盖. Not: 了解饮水困难, 因饮水困难, 饮水困难的农户 */
const hardToGet = new Sign(
  "困路没",
  /^(?![^,]*(?:解决|了解|针对|因|由于|改善|缓解|排查|摸[排清]|克服|关于|对|不|没|无|曾|以前|原来|过去|是|为))[^,的]{0,14}(?:饮水|吃水|用水|喝水|用电|灌溉)(?:出现|存在|有|很|十分|非常|特别|比较|严重|极度|仍然|的?|还|都|较){0,3}困难$|销路(?:一直|很|又|也|都|还|实在){0,2}(?:不好|不畅|不太好|差)$|没有?(?:厚|像样的|干净的)?(?:被子?|棉被|床|炕|衣服?|棉衣|鞋子?)(?:盖|睡|换|穿)$/,
);

/** 李桂花低保没评上, 评低保没评上他. Not: 去年低保没评上,今年评上了; 向李平说明低保没评上 */
const notChosen = new Sign(
  "评",
  /^(?![^,]*(?:去年|前年|[有还]?的(?:户|人|农户|群众)|邻居|隔壁|说明|解释|讲|告知|告诉))[^,]{0,12}(?:低保|五保|特困|危改|危房改造|补[贴助]|护林员|公益性?岗位?)[^,\d]{0,3}没(?:有)?(?:给)?[评选]上(?:[他她]|我|咱)?(?:们|家)?$/,
);

/** 学费还没有着落, 盖房的钱还没凑够. Not: 慰问金还没凑够 */
const feesShort = new Sign(
  "没",
  /(?:学费|生活费|医[药疗]费|药费|手术费|住院费|彩礼|房款|[盖建修]房子?的?钱|看病的?钱)(?:还|也|都|一直|至今){0,2}没(?:有)?(?:着落|[凑筹攒备借](?:够|齐|足|到|满))$/,
);

/** 大水冲走李平家5只羊 */
const sweptAway = new Sign(
  "冲卷",
  /^(?![^,]*(?:[去前]年|那年|以前))[^,没未防]{0,6}(?:大水|洪水|山洪|泥石流|河水)[^,我咱没未]{0,2}[冲卷](?:走|毁|垮|倒|塌|掉)了?[^,了]{1,8}/,
);

/** 药快没了, 煤要烧完了 in what a household says. */
const runsOut = /(?:快|就?要|眼看)(?:没|断|[用吃烧喝][完光]|见底)/;

/** 低保给停了, 补贴被取消, 五保让人拿掉了 in what a household says; who tells it of himself may find it right. */
const stopped =
  /(?:低保|五保|补[助贴]|津贴|社保|医保|养老金|待遇|名额)[^,没未不]{0,5}(?:停[了发掉]|取消|断[了供]|扣[了掉]|拿掉|刷下来)/;

/** 就是去县医院的班车停了, 他说村小撤了: what everybody there made use of is no more. Not: 班车停了,我走路来的 */
const serviceEnds = new Sign(
  "停撤关取没锁",
  /(?:班车|公交车?|客车|校车|巴士|车次|快递点|卫生室|村小学?|教学点|幼儿园|信用社)(?:又|都|也|早就|早已|去年就?|现在)*(?:停(?:了(?!一[会下阵]|半天|[几十两]分)|开|运|发|办)|撤(?:了|并|销)|关了?门|取消了?)|(?<=卫生室|卫生院|诊所|村部|服务站)(?:里|又|都|也)*(?:经常|常常?|老是?|总是?|天天|平时|好几天)(?:都|也)?(?:没人|关着?门|锁着?门)/,
);
/** 去年|幼儿园停办 */
const isPast = /(?:去年|前年|早年|曾经?|那时)(?!就)/;
const onlyThat = /^(?:但|可)?(?:就是|只是|唯独)/;

/** 小心|漏电, 防着|着火, 送塑料布防|漏雨: what is to be kept off. Not: 防洪堤|塌了, 注意到|漏水 */
function isGuardedAgainst(tokens: readonly Token[], at: number): boolean {
  return guards.test(textOf(tokens.slice(Math.max(0, at - 3), at)));
}

const guards = /(?:防[止着备]?|(?:[小当]心|谨防|防止|避免|以免|以防|免得|注意(?!到))(?:再|又)?[^,]{0,3})$/;

/** 炉子烧得热|不热, 水窖漏不漏, 电路老化|没有: asked, and no trouble told. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const before = tokens[at - 1];
  if (/^[不没]./.test(text) && before?.end === tokens[at]?.start && before?.text.endsWith(text.slice(1)))
    return true;
  return at === tokens.length - 2 && /^(?:没有?|不)$/.test(tokens[at + 1]?.text ?? "");
}

/** 塌陷|款, 受灾|补助, 污染|费, 拖欠|款: what it is paid for; 酒倒了|两斤: poured. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (isAsked(tokens, at)) return true;
  // 拾|破烂: what they live on.
  if (tokens[at]?.text === "破烂" && /[拾捡收卖]$/.test(tokens[at - 1]?.text ?? "")) return true;
  // 天|不亮|就去了
  if (tokens[at]?.text.startsWith("不亮") && tokens[at - 1]?.text.endsWith("天")) return true;
  // 右眼看|不见了: of a body as well. Not: 电视看不见了
  if (tokens[at]?.text === "不见了" && senses.test(textOf(tokens.slice(Math.max(0, at - 4), at))))
    return true;
  // 腰快|断了: tired, and nothing broken.
  if (wornOut.test(textOf(tokens.slice(Math.max(0, at - 3), at)))) return true;
  // 腿|断了, 跌|断了|腿: of a body, as any ailment. Not: 牛腿断了
  if (/^断了?$/.test(tokens[at]?.text ?? "")) {
    if (bodyPart.test(textOf(tokens.slice(Math.max(0, at - 3), at)))) return true;
    if (/^(?:[左右双]?[腿腰手脚]|胳膊|肋骨|骨头|锁骨)/.test(next?.text ?? "")) return true;
  }
  if (next === undefined) return false;
  // 砌了半堵|墙
  if (tokens[at]?.text === "堵" && next.text.startsWith("墙")) return true;
  if (tokens[at]?.text === "倒了") {
    // 给我们倒了|茶
    const poured = /^(?:[热开凉温白]?[茶水]|酒|饮料|奶茶)$/.test(next.text);
    if (poured && !/^[都也没不]/.test(tokens[at + 2]?.text ?? "")) return true;
    const unit = next.quantity?.unit?.kind;
    // 三轮车倒了|4趟: carried in so many turns. Not: 摩托车倒了|两次
    if (unit === "times" && next.text.endsWith("趟")) return true;
    return unit === "mass" || (unit === "count" && /[杯碗壶瓶盅袋桶盆缸包箱]$/.test(next.text));
  }
  return !/[了不没上]/.test(tokens[at]?.text ?? "") && paidFor.test(next.text);
}

/**
 * 受灾|牧户, 走访房屋受损的|李平, 把漏风的|地方钉上, 修好漏水的|水管: what tells which household or thing an act of ours reached.
 * Not: 他说修路压坏的|水渠没人管
 */
export function isAttribute(tokens: readonly Token[], at: number, said = false): boolean {
  const linked = tokens[at + 1]?.text === "的" || tokens[at + 1]?.text === "处";
  if (!said && linked && isMendedNow(tokens, at)) return true;
  const of = tokens[tokens[at + 1]?.text === "的" ? at + 2 : at + 1];
  if (of === undefined || of.kind === "mark") return false;
  const ofClass = has(of, Role.householdClass) && !has(of, Role.title) && !has(of, Role.kin);
  if (ofClass && !tokens[at]?.text.endsWith("了")) return true;
  const household = of.mention !== null || has(of, Role.householdClass);
  if (!said && isLookedAt(tokens, at, of)) return true;
  if (tokens[at + 1]?.text !== "的" && !household) return false;
  for (let place = at - 1; place >= 0; place -= 1) {
    const before = tokens[place] as Token;
    if (before.word?.measure?.id === "visit") return household;
    // 把|李平家|塌了的墙砌好了
    if (before.mention !== null && tokens[place - 1]?.text === "把" && has(tokens[place + 1], Role.home)) {
      if (
        (subjectAt(tokens, place - 1) ?? "us") === "us" &&
        !byWeather.test(textOf(tokens.slice(0, place - 1)))
      )
        continue;
    }
    if (before.kind === "mark" || before.mention !== null || has(before, Role.say)) return false;
    if (household) continue;
    if (said || wishes(before)) return false;
    // 想把漏风的门窗换一下 is only wished.
    if (before.text === "把") return !tokens.slice(0, place).some((token) => wishes(token));
    if (has(before, Role.labour) || has(before, Role.build)) return true;
  }
  return false;
}

/** 大风|把李平家塌了的墙又刮倒了 */
const byWeather = /[风雨雪雹水洪石流车羊牛猪]$/;

/** 今天修补李平家漏雨|的|屋顶, 清理了李平家堵了|的|水沟. Not: 施工队修补李平家漏雨的屋顶, 想修补李平家漏雨的屋顶 */
function isMendedNow(tokens: readonly Token[], at: number): boolean {
  let act = 0;
  while (
    tokens[act]?.kind === "day" ||
    has(tokens[act], Role.cadreSelf) ||
    inTurn.test(tokens[act]?.text ?? "")
  )
    act += 1;
  if (act >= at || !mends.test(tokens[act]?.text ?? "")) return false;
  const whose = tokens[act + 1]?.text === "了" ? act + 2 : act + 1;
  if (tokens[whose]?.mention == null || !has(tokens[whose + 1], Role.home)) return false;
  return !tokens.slice(whose, at).some(({ kind }) => kind === "mark");
}

const inTurn = /^(?:[上下中]午|早上|又|还|也|并|先|一起|大家)$/;
const mends = /^(?:修补|修缮|修理|维修|清理|疏通|加固|修|补|堵)了?$/;

const looking =
  "(?:了解|摸清|摸排|核实|清点|统计|登记|丈量|查勘|[查察]看|检查|[排巡勘核]查|查找|勘察|识别|防[治控范]|预防|监测|测报|诊断|观察|(?<!一)[看查])了?(?:一下)?";
const looksInto = new RegExp(`${looking}$`);
const inspects = new RegExp(`^(?:实地|现场)?${looking}$`);
const looksHow = new RegExp(`${looking}[^,了]{0,4}$`);

/** 到李平家的地里查看|病虫害, 看了房屋漏雨|情况: what the sender went to look into or to fight; 查看漏水严重 tells what was found. */
function isLookedInto(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.endsWith("了")) return false;
  const next = tokens[at + 1];
  const how = /^(?:情况|程度|原因|现场|隐患|防治)/.test(next?.text ?? "");
  if (!how && next !== undefined && next.kind !== "mark") return false;
  return (how ? looksHow : looksInto).test(textOf(tokens.slice(Math.max(0, at - 3), at)));
}

/** 查看李平家受灾|玉米3亩, 排查他家老化的|电线, 核实受灾|情况: what was looked at, with nothing raised. */
function isLookedAt(tokens: readonly Token[], at: number, of: Token): boolean {
  const thing =
    of.pos === "thing" ||
    of.word?.goods != null ||
    has(of, Role.works) ||
    /^(?:情况|面积|程度)$/.test(of.text);
  // 看了他家厕所没通|水: no attribute.
  if (!thing || /^[没不无缺未]/.test(tokens[at]?.text ?? "")) return false;
  for (let place = at - 1; place >= 0; place -= 1) {
    const before = tokens[place] as Token;
    if (before.kind === "mark" || has(before, Role.say) || wishes(before)) return false;
    if (inspects.test(before.text)) return true;
  }
  return false;
}

function wishes(token: Token): boolean {
  return has(token, Role.wish) || has(token, Role.need) || has(token, Role.plan);
}

/** 电视没有声音, 手机打不出去, 医保卡刷不起: what a thing that runs on current no longer does. */
const outOfOrder = new Sign(
  "没不趴闪",
  /(?<!玩具|彩|霓虹)灯(?:又|也|都|老|总)?(?:是)?(?:(?:一|直|老)?闪(?:一闪|个不停)|忽闪忽闪)|[车机]子?(?:又|都|也)?趴窝|(?:[视机管头灯话卡锅泵炉扇箱网播]|喇叭|电脑|手环|音响)(?:又|都|老|总|也)?(?:没有?(?:声音?|图像|信号|反应|画面)|[看用打刷收开听放充启]不(?:成|起|到|了|来|动|出|通|着)|不(?:转|亮|响|制冷|制热|脱水|出水|进水|排水)了?$)/,
);

/** 自来水细得很, 电压低, 网速慢得不行: of what is piped or wired in too little comes. */
const poorSupply = new Sign(
  "细小低慢弱差浑暗卡",
  /(?:(?<![雨河江洪药汤口汗泪])水|水压|水量|水龙头|电压|电灯|路灯|网络?|网速|信号|宽带)(?:又|也|都|就|太|有点|还是|总是?|老是?)*(?:[细小低慢弱差浑暗卡])(?:得(?:很|要命|要死|不行|不得了|恼火|跟|像|没法|连)|$|,)/,
);
const long =
  "(?:好|整整|将近|都|快|有|已经)*(?:[\\d一二两三四五六七八九十几半]+(?:多|来)?个?|大半个?)(?:天|日|星期|礼拜|月|晚上?|宿)(?:多|把)?了?";

/** 自来水三天没来了, 电停了两天, 网断了一个星期: what is piped or wired in has not come for so long. */
export const cutOff = new Sign(
  "水电气网",
  new RegExp(
    `(?:自来水|(?<![雨河洪药汤口汗泪江茶酒开热排])水|电(?![话视工费动器脑线影灯])|[煤燃天然暖]气|网络?)(?:都|又|也|就|一连|连着)*(?:${long}(?:都|也|就)*没(?:来|有|通)(?![过到客人信往])|(?:停|断)了?${long})`,
  ),
);
/** 村里答应装的路灯一直没装, 说好打的井到现在没动静: what others promised has not come. */
export const brokenPromise = new Sign(
  "应诺好要定",
  /(?:答应|承诺|许诺|应承|[说讲约谈]好|说要|定好)(?:了|过)?(?:要|给)?[^,我咱]{0,8}的[^,我咱]{1,14}?(?:一直|到现在|至今|迟迟|到今天|还|都|也|连)+(?:都|也|还)?(?:没|不见|未)/,
);

const wasSo = /原来|以前|之前|过去|原先|早先|那阵|不再|好了|不算/;

const senses = /[眼耳](?:睛|朵)?(?:已经?|也|都|现在|基本|完全|就|又|全){0,3}[看听]$/;

const wornOut =
  /(?:^|[我的])(?:老?腰|腿|脚|手|胳膊|肩膀|膀子|后背|嗓子|骨头)(?:杆|板)?(?:都|快|要|差点|累得?|酸得?)+$/;

const bodyPart = /(?:^|[^牛羊猪马驴骡桌椅凳架])(?:[左右双]?[腿腰手脚]|胳膊|肋骨|骨头|锁骨)(?:又|都|给|也)?$/;

const paidFor = /^(?:款|金|费|补[助贴偿]|赔[偿款]|保险|救助)/;

const ailment = /[疼痛咳喘晕病]|[腿腰脚手胳膊牙骨肋眼]+(?:又)?[摔折断骨]|[摔跌病晕跪累]倒/;

/** 户口还没落上, 学费没凑够, 三趟都没办成, 有没有车送一下, 咋办 in what a household says. */
const undone =
  /(?:[证单卡表钱款金费]|补[贴助]|手续|低保)(?:也|都)?(?:还|一直|至今|到现在)都?没(?:有)?(?:拿|领|收|批|办|发|报|补)(?:到|下来|回来)(?![他她我家])|差[\d一二两三四五六七八九十百千万几]+[^,]{0,3}没(?:有)?(?:交|缴|凑|付|着落)|(?:没有?|缺)人手|人手不够|没(?:有)?(?:落[上下]|批下来|办下来|办[成好]|修[好上]|通上|接上|装上|安上|排上|轮上|解决|落实)|[喝用住种浇骑烧穿盖]不(?:成|了(?![多几半]))|有没有(?:人|车|办法|门路|[^,]{0,6}(?:政策|补助|活))|(?:咋|怎么)[办弄整](?!得|的)|(?:还|一直|到现在都?|至今)没(?:有)?(?:人|谁)?(?:来)?(?:修|装|通|接|补|改|(?<!(?:[园地田棚圈塘林]|[园地田棚圈塘林]里)[还一直]*没)清理?|处理|解决|看)$|[说讲映打报][了过][^,]{0,4}(?:还|一直|到现在都?|至今)(?:没有?|不见)(?:来人|人来)$|不会(?:弄|办|填|申请|报)|没(?:有)?(?:着落|眉目|指望|[凑攒筹备借集挣](?:够|齐|足|到|满|全)|卖[完出掉动])/;

const justReaped = /刚刚?(?:才|把)?[^,]{0,3}[收砍割摘采掰挖捞捕栽种播]/;

/** 老板不给报医药费, 厂里不给结 */
const refused = /[不没]给(?:报|办|解决|结|批|退|修|换|上户|通|接|落)/;

/** 一下雨就淹, 一到夏天就没水; not 一到过年就回来. */
const inWeather = new Sign(
  "一",
  /一(?:下[大暴]?[雨雪]|刮[大起]?风|涨水|发大?水|起风|变天|上冻|化[冻雪]|天旱|[到遇逢][上到]?(?:下[雨雪]天?|[冬夏雨]天|[雨汛旱]季|大[雨雪]|天旱|干旱|刮风))[^,]{0,3}[就便](?!去|来|回|到|住|在|上)/,
);

/** 三天两头停电, 动不动就跳闸, 老是堵 */
const againAndAgain =
  /(?:三天两头|动不动|隔三[差岔]五|时不时|老是?|总是?|经常|天天|成天)就?(?:[断停坏漏堵塌卡淹]|跳闸|掉线|熄火|没[水电网信])(?!下)/;

/** 苞谷被野猪拱了, 地叫水冲了, 工资让老板扣着, 野猪把洋芋糟蹋得厉害, 大水把桥冲了 */
const befalls =
  /(?<=[猪牛羊狗鼠鸟虫猴熊水雨雪风雹洪石头流树车火][^,我咱]{0,4})(?<![帮给替去到跟和我咱用][^,]{0,8})把[^,我咱]{1,6}(?:糟蹋|糟践|祸害|拱|啃|叼|咬死|冲|淹|刮|掀|压|砸|埋)(?:了|得|光|坏|走|断|倒|塌|跑|死|住)|(?<![他她我们娃人孩]|[孩儿妻孙妹嫂婶侄汉]子)(?:被|让|叫|给|遭到?)[^,我咱]{0,5}(?:冲|淹|打(?!扫|理|听|水|[了过]?[^,]{0,3}(?:电话|招呼|针|卡|钱|草|农?药|粉))|拱|啃|叼|咬死|偷|扣|拖|砸|刮|掀|揭|霸?占|挖断|压断|堵|封|糟蹋|祸害)(?:了|着|走|断|坏|跑|得|过|去|住|死|光|倒|平|烂|翻)/;

/** 果园遭了冰雹, 麦子叫雨泡了, 果树冻了, 玉米旱得卷了叶; not 没遭灾, 防止果树冻坏. */
const struck =
  /(?<![没未免怕防][^,]{0,4})(?:遭(?:了|上|到)?[^,防保险]{0,3}(?:雹|霜|冻|旱|涝|虫|瘟)(?![^,]?险|[^,]?[能可会]以?赔)|(?:(?:雨|水)[^,茶]{0,2}泡|(?:苗|树|麦|谷|豆|果|花|菜|瓜|椒|枣|玉米|庄稼|洋芋|土豆)[^,]{0,3}(?:旱|冻|涝))(?:了|得|死|坏|烂|透))/;

/** 没炭烧, 没草料喂, 没学上; not 没在家吃. */
const nothingTo = new Sign(
  "没",
  /没(?:有|得)?(?![在去到来留顾敢想肯让给跟和同人啥怎出回])[^,没饭茶酒]{1,3}(?:烧|浇|喂|穿|治|种|使)(?:了|$)/,
);

/** 屋子里都浸到半米深, 院里淹到了膝盖 */
const flooded = new Sign(
  "浸淹漫",
  /(?:屋|房|家|院|圈|棚|灶|厨|床)[^,我咱]{0,5}(?:浸|淹|漫)(?:水)?(?:到|了|起|有|得|过)+(?:将?近|快|足有|有|大)*(?:[\d半一两]+多?(?:米|尺|厘米|公分|寸)|齐|膝|腰|脚|小腿|床|灶)/,
);

/** 水井干了, 塘干了 */
const runDry = /(?:井|塘|河|窖|泉|渠|水库|水池)(?:都|也|又|快)?干(?:了|涸|得|透)/;

/** 边坡往下掉石头, 墙老掉土 */
const crumbles = /(?:往下|直|老|一直|总)掉(?:土|石头?|渣|灰|泥|瓦|块)/;

/** 取暖成问题, 吃水是个大难题 */
const problem = /(?<!不)成了?个?大?(?:问题|难题)|[是成]了?[个块]大?(?:难题|心病|问题)/;

/** 门合不拢, 龙头关不严, 柴油机发不着; not 笑得合不拢嘴. */
const fruitless = new Sign(
  "不",
  /(?<!得)[关合锁盖拧拉]不(?:拢|严|紧|住|上|动)(?![嘴眼口])|(?<!得)[点打发启烧]不(?:着火?|燃|动)(?![烟灯])|(?<!得)(?:[煮蒸烤焖]不[熟透]|[晒晾烘]不干)|(?:抽|排|流|淌|出|浇|引)不(?:上来|上去|出[水来去]|动水|走水)/,
);

/** 工资还有4300元没给, 补贴一直没到账, 粮款没结. Not: 解决李平补贴未到账问题 */
const owed =
  /(?<!解决[^,]{0,8})(?:工资|工钱|[^贷借欠存罚扣]款|押金|租金|赔偿|流转费|承包费|分红|补[助贴偿]款?|(?:低保|养老|助学|救助|抚恤|赔偿|奖励)金|医[药疗]费|药费|住院费|工伤)[^,]{0,14}[没未不](?:有)?(?:给|发|打(?=[到进卡款上过])|报|结|付|还清?|兑|退|赔|到|下来|到手|[要讨拿领]到|[要讨拿]回|[领拿]上|见(?:着|到)?钱)/;

/** 俩月没开工资, 厂子三个月没发工资 */
export const unpaid =
  /[没未不](?:有)?(?:给)?(?:开|发|结|付)(?:过|上|出)?(?:工资|工钱|薪|支$|分红)|[没未不](?:有)?给(?:工资|工钱|薪)/;

/** 井水发苦, 面发了霉 */
const spoils = /(?:[水奶面米粮油肉料草墙苗叶果豆柴][^,人脸]{0,2}发了?[黄黑臭浑苦咸涩酸霉潮馊])/;

/** 路灯黑了, 屏灭了 */
const dark = /(?:灯|屏幕?)[^,]{0,3}(?:黑|灭)了/;

/** 合作社的分红还没拿到手: theirs, whoever owes it. */
export function isUnpaid({ text }: Stretch): boolean {
  return owed.test(text);
}

/** 两个月工资不发: wages that are kept back, and nothing that we did not do. */
export const wagesKept = new Sign(
  "工薪",
  /(?:工资|工钱|薪水|工程款)[^,我咱]{0,6}[没未不](?:有)?(?:发|给|结|付|开|兑)|[没未不](?:有)?(?:发|给|结|付|开)(?:过|上|出)?(?:[他她]们?)?(?:工资|工钱|薪)/,
);

/** One look for all that needs none of its words to stand alone. */
const happens = new RegExp(
  [againAndAgain, befalls, struck, owed, unpaid, problem, runDry, spoils, dark, crumbles]
    .map(({ source }) => source)
    .join("|"),
);

const fails = new Set([..."烧断塌淤堵漏裂倒枯烂垮歪折锈破松瘪卡蔫冲淹朽碎爆"]);

const harmless = /(?:炕|退|水|火|柴|香|纸|炉|茶|垃圾|土|饭|菜|奶|会)$/;

const fuel = /^(?:.?煤炭?|煤[球块砖]|蜂窝煤|木?炭|柴火?|木?柴|柴草|气|电|煤气|油|水|纸|香)$/;

/** 水泵烧了, 栏杆松了, 沟淤死了: befell the thing before it, with nothing it was done to behind it. */
function isBroken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "text" || token.bracketed) return false;
  const { text } = token;
  if (!fails.has(text.charAt(text.length - 1)) || !/^[死坏]?了$/.test(tokens[at + 1]?.text ?? ""))
    return false;
  const behind = tokens[at + 2];
  // 垮了半边, 塌了一截: how much of it.
  const part = behind?.quantity != null || /^半[边截拉个]/.test(behind?.text ?? "");
  // 又烧了|今年是第二回了: when or how often follows.
  const free = part || behind?.kind === "mark" || behind?.kind === "day" || has(behind, Role.filler);
  if (behind !== undefined && !free) return false;
  // 今年冬天烧|了|两吨|煤: what they heat with.
  if (text.endsWith("烧") && behind?.quantity != null && fuel.test(tokens[at + 3]?.text ?? "")) return false;
  // 收到|社保卡|了: the end of its name.
  if (text.length > 1 && token.pos === "thing") return false;
  if (text.length > 2) return !harmless.test(text.slice(0, -1));
  if (text.length === 2) return at > 0 && !harmless.test(text.charAt(0));
  let before = at - 1;
  while (has(tokens[before], Role.next) || has(tokens[before], Role.filler)) before -= 1;
  return mayBreak(tokens[before]) && !harmless.test(tokens[before]?.text ?? "");
}

/** 水泵, 水渠, 屋顶 */
function mayBreak(token: Token | undefined): boolean {
  return (
    mayBeThing(token) ||
    has(token, Role.works) ||
    has(token, Role.ownPlace) ||
    (has(token, Role.plain) && (token?.text.length ?? 0) > 1)
  );
}

/** 没有护栏, 没路灯 */
function lacksWorks(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  // 在没围墙的|院子里: which it was.
  if (tokens[at + 2]?.text === "的" && has(tokens[at + 3], Role.home)) return false;
  return (
    (has(tokens[at], Role.not) || text === "缺") &&
    /^(?:没有?|无|缺)$/.test(text) &&
    has(tokens[at + 1], Role.works)
  );
}
