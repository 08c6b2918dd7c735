import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textBehind } from "../../scene/stretch.ts";
import { isOfTheirs } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { has } from "../../words/tokens.ts";
import { isAskedOfWorkers } from "./demands-told.ts";
import { isMeantByUs } from "./meant-by-us.ts";
import { isOurWord } from "./our-words.ts";
import { isToldAsWell } from "./told-as-well.ts";

/** A word of asking or of trouble stands in it, but nothing is asked of anybody, and nothing amiss is raised. */
export function asksNothing(segment: Segment, scene: Scene): boolean {
  return (
    hopeThereIs.isIn(segment) ||
    namesNoMatter(segment, scene) ||
    isCountAlone(segment, scene) ||
    isBiddenToFeast(segment, scene) ||
    isOurHope(segment, scene) ||
    isOfHealth(segment) ||
    whomWeMeet.isIn(segment) ||
    isOfAnything(segment, scene) ||
    whyTheyStay.isIn(segment) ||
    asTheyAre.isIn(segment) ||
    isFromOffice(segment, scene) ||
    isAskedAtOffice(segment) ||
    ourThought.isIn(segment) ||
    inGeneral.isIn(segment) ||
    asksPrice.isIn(segment) ||
    agrees.isIn(segment) ||
    saysAllIsWell(segment) ||
    isToldAsWell(segment, scene) ||
    isBroughtAtOnce(segment) ||
    gotThrough.isIn(segment) ||
    (askedAndDone.isIn(segment) && !segment.roles.has(Role.trouble)) ||
    wayThere.isIn(segment) ||
    isHardOnUs(segment, scene) ||
    (circumstances.isIn(segment) && !segment.roles.has(Role.trouble)) ||
    isBackground(segment, scene) ||
    isDemandsCounted(segment, scene) ||
    isAskedOfWorkers(segment, scene) ||
    isCallOnly(segment, scene) ||
    isAskedForThat(segment, scene) ||
    isOurWord(segment, scene) ||
    isMeantByUs(segment, scene) ||
    isPassedOnByThem(segment)
  );
}

/** 收集问题:|2个|, 存在问题:|共3条|: how many there are, and not which. Not: 需求:化肥2袋, 需求:2袋化肥 */
function isCountAlone({ text, tokens }: Segment, { source }: Scene): boolean {
  return countAlone.test(text) && textBefore(tokens, source, 2).endsWith(":");
}

const countAlone = /^(?:一?共|合?计)?(?:\d+|[一二两三四五六七八九十]+)余?[个条件项](?:以上)?$/;

/** “去年烂了两亩”,|种植户说; 她|反映过两回了: who tells it, or how often, and not what. Not: 反映过两回水管的事 */
function namesNoMatter(segment: Segment, { source }: Scene): boolean {
  const { text, tokens } = segment;
  return (
    whoTells.test(text) ||
    howOften.test(text) ||
    ofOurs.isIn(segment) ||
    (heavyHeart.test(text) && mourns.test(textBefore(tokens, source, 12))) ||
    (weakSignal.test(text) && sendsLater.test(textBehind(tokens, source, 12))) ||
    shortcoming.test(textBefore(tokens, source, 8))
  );
}

/**
 * 请我们来吃鱼, 是小鲍请我代跑一趟, 想去的,|时间不够, 村部今天停电, 本来想写日记, 晚上回城的路上堵了半个钟头: of the sender's day, and no matter of
 * theirs.
 */
const ofOurs = new Sign(
  "请时让差缺停写记填录想路困非硬定活",
  new RegExp(
    [
      /请(?:我们?|咱们?)(?:来|去|到)?[^,]{0,4}(?:吃(?!药)|喝|做客|尝)/,
      /请我(?:代|替|帮)(?:[他她])?(?:跑|走|去)一?趟/,
      /(?:非|硬|一定|死活)要?[让叫给喊拉]?我们?(?:再|多|也|都)?(?:端|吃(?!药)|喝|拿|带|收|坐|尝|留)/,
      /^说?时间(?:不够|不允许|来不及)了?$/,
      /^[^,他她]{0,6}还?[差缺][一二两三四五六七八九十几\d]+[张份个页]?(?:照片|图片|签[名字]|表格?|资料|材料|复印件|档案|台账)$/,
      /^说?(?:想|还是)?让给(?:别人|别家)$/,
      /^(?:实在|真的?|就是)*太?困(?:了|得不行|得很)$/,
      /^(?:就|也|都|还)?没[写记填录](?:[成完上]|下来)?$/,
      /^(?:村[部委](?:里|会)?|单位|办公室)(?:今天|昨天|上午|下午|又|也|还)*停[电网水](?:了)?(?:[一两三半1-3][天日]|一上午|一下午|一早上)?(?:,[^,他她]{1,14})?$/,
      /^(?:晚上|夜里|傍晚|半夜)(?:又|也|还)?停电$/,
      /^[^他她]{0,4}(?:本来|原本)?(?:想|打算|准备)[写补记填](?:一下|完|篇|几笔)?(?:[^,他她]{0,4}(?:手记|日[记志]|简报|台账|周报))/,
      /^(?:[今昨]天|[早晚]上|[上中下]午|傍晚|夜里)?(?:回|返|来|去)[^,他她]{0,5}的?路上(?![^,]*[着石土沟塌被])[^,他她]{0,4}堵(?:了[^,他她]{0,4}(?:钟头|小时|分钟|半天|好?久|一阵|一会儿?)|了?(?:会儿)?车[^,他她]{0,4})$/,
    ]
      .map(({ source }) => source)
      .join("|"),
  ),
);
/** 她说她哥哥是上个月走的,|心里头还难受: what nobody could mend. Not: 心脏难受, 胸口闷得慌; 邻居骂他,|心里难受; 心里难受,|希望儿子回来 */
const heavyHeart =
  /^(?:[他她老大][^,]{0,3})?(?:说|讲)?(?:起来|着)?心里头?(?:一直|还是?|也|很|都|就|挺|总)*(?:难受|不好受|难过|不是(?:个)?滋味|不痛快|闷得慌|堵得慌)(?:得很|着呢?|了)?$/;
const mourns = /(?:走|没|去世|过世|病故|不在|离世|死)(?:的|了)?,$/;
/** 村里信号差,|照片明天补传 */
const weakSignal =
  /^(?:村里|山里|那里|这里|路上)?(?:手机)?(?:信号|网络)(?:太|很|比较|有点)?(?:差|不好|弱|慢)$/;
const sendsLater = /^,?[^,。;\n]{0,6}(?:照片|图片|视频|补传|上传|补发|发不出|传不上)/;

/** 存在不足:|三组走得少: of our own work. */
const shortcoming = /(?:存在|工作|主要|自身)的?(?:不足|短板|差距)(?:之处)?:$/;

const whoTells =
  /^(?:[\u4e00-\u9fff]{0,3}(?:户|户主|群众|村民|老乡|负责人))(?:都|也|笑着|高兴地)*(?:说|讲|表示|介绍|坦言)$/;
const howOften =
  /^(?:[他她]们?|老人)?(?:已经?|都|也|之前|前面)*反[映应]过?(?:[\d一两二三四五六几好]+|多)[次回遍]了?$/;

/** 他不要,|让我送给李平, |让我给李平送去: what was theirs is to go to another, and nothing is asked for. Not: 让我给李平送点米, 让我给他送去 */
function isPassedOnByThem({ tokens, hasFigure, reading }: Segment): boolean {
  if (hasFigure || reading.items.some(({ noun }) => noun !== null)) return false;
  const from = tokens.findIndex((token) => has(token, Role.wish) && /^让我/.test(token.text));
  const whom = tokens.findIndex(({ mention }, at) => at > from && mention !== null);
  if (from < 0 || whom < from + 2) return false;
  const toThem = tokens
    .slice(from + 1, whom)
    .every((token) => has(token, Role.dative) || has(token, Role.give));
  const rest = tokens.slice(has(tokens[whom + 1], Role.home) ? whom + 2 : whom + 1);
  return toThem && rest.every((token) => has(token, Role.give) || /^(?:了|过去|去)$/.test(token.text));
}

/** 让我帮着上了牌照, 刘军请我们帮忙交了电费: asked of us and done by now. Not: 让我帮着上牌照, 托我帮他找工作了, 问我能不能帮他办了, 让我帮他修的路坏了 */
const askedAndDone = new Sign(
  "让请叫喊托",
  /^[^,能可想希要求]{0,10}(?:让|请|叫|喊|托)(?:我|咱|俺)们?(?:也|又|顺便|顺路|当场)?(?:帮[着忙他她其]*|给[他她]|替[他她]|代)(?:[^,没未不能可想要再快]{1,4}了[^,没未不吗吧呢的]{1,6}|把[^,没未不能可想要再快]{2,8}了|[^,没未不能可想要再快]{1,3}(?:好|完|成|掉|清)了)$/,
);

const bids = new Sign(
  "请喊叫邀约",
  /^(?:非要|硬要|一直|又|也|还)*[请喊叫邀约]了?[我咱]们?(?:过?去|上门|到场|参加)?$/,
);
const feast =
  /(?:[办摆](?:[^,。;\n]{0,2}[酒席寿]|喜事|满月|百日)|杀年?猪|请客|结婚|[嫁娶](?:女|媳|亲)|上梁|乔迁|搬新家|过(?:生日|寿|节)),$/;
const longestFeast = 16;
const hasNoMoney = /[没缺差][^,。;\n]{0,2}钱[^,。;\n]*,$/;

/** 李平家要办酒,|请我去: to a feast, and for nothing to be done. Not: 李平家漏雨,|请我去; 李平家办酒,|请我去帮忙; 李平没钱办酒,|请我去 */
function isBiddenToFeast(segment: Segment, { source }: Scene): boolean {
  if (!bids.isIn(segment)) return false;
  const start = segment.tokens[0]?.start ?? 0;
  const before = source.text.slice(Math.max(0, start - longestFeast), start);
  return feast.test(before) && !hasNoMoney.test(before);
}

/** 脱贫有|希望了, 走在|希望的田野上. Not: 希望修路 */
const hopeThereIs = new Sign(
  "希",
  /希望(?:了|啦|越来越大|更大了|的(?:田野|曙光|火种|种子|光芒?|笑容|目光|眼神)[上里中下]?)$/,
);

const asksOffice =
  /[村镇乡县局帮修补贷给借买装建派免我咱]|政府|单位|解决|协调|申请|安排|支持|救助|低保|资金|技术|上级|领导|部门|钱|治病/;
const ofTheirLife =
  /(?:希望|盼望?|期盼|期望)[^,]{0,8}(?:收入|增收|收成|丰收|脱贫|致富|日子|生活|好起来|越[来过]|好好|坚持|努力|振作|坚强|自立|勤|早日|健康|幸福)/;
const weTell =
  /(?:^|[。;\n,])(?:[我咱]们?|并|又|还|也|同时|耐心|再三|反复|临走时?)*(?:建议|鼓励|勉励|叮嘱|嘱咐|叮咛|嘱托|劝|告诫|祝愿?|动员|引导)[了过]?(?![村镇乡县局我咱]|政府|上级|单位|[给为在把修由请])[^。;\n说]*,$/;
const tellsWhatFor = /[说讲道表]明?了?(?:自己的)?来意,$/;
const cameToUs = /找[到了]?[我咱]|[他她]们?来/;
const helpOfAny =
  /^希望(?:能够?|可以)?(?:得到|取得|给予)?[^,修]{0,5}?(?:的)?(?:大力|积极)*(?:帮助|支持|配合|理解|协助)$/;

/** 建议他加强管理,|希望年底有点收入; 向村支书说明来意,|希望得到帮助: the sender's own. Not: 鼓励他养羊,|希望政府能补贴 */
function isOurHope({ text, tokens, saidFrom }: Segment, { source }: Scene): boolean {
  if (saidFrom !== null || !/^(?:也|并|还|都|更|同时)*(?:希望|盼望?|期盼|期望)/.test(text)) return false;
  const before = source.text.slice(0, tokens[0]?.start ?? 0).slice(-longestTalk);
  if (wishesThemWell.test(text) && !asksOffice.test(text.replace(helpsThem, ""))) return true;
  if (helpOfAny.test(text) && tellsWhatFor.test(before) && !cameToUs.test(before)) return true;
  return ofTheirLife.test(text) && !asksOffice.test(text) && weTell.test(before);
}

const longestTalk = 60;
const helpsThem = /帮[到上](?=[他她老大]|一点)/;
/** 送去棉衣1套,|希望老人能过个温暖的春节; |希望能帮到他: wished them by us. Not: 希望老人能住上新房 */
const wishesThemWell =
  /^(?:也|并|还|都|同时)*(?:希望|盼望?|期盼|祝愿)(?:(?:[他她]们?家?|老人家?们?|大家|全家|一家人?|老两口|孩子们?)(?:能够?|可以|都)?(?:过(?:个|好|上好)|安心|平安|保重|早[日点]?(?:康复|好起来|痊愈|恢复)|快点?好|身体(?:健康|好|康健|硬朗)|健康(?![码证检管])|好好|安度|温暖|暖和|开心|快乐|幸福|度过|渡过难关)|(?:能|可以)?帮[到上](?:[他她老大]|一点))/;

/** 李平家缺红砖,|刘军家说料够了; |刘军说没事: of another, that nothing is amiss there. Not: 刘军说水不够了, 刘军说没够用 */
function saysAllIsWell(segment: Segment): boolean {
  return segment.named.named.length > 0 && !segment.roles.has(Role.trouble) && allIsWell.isIn(segment);
}

const allIsWell = new Sign(
  "说讲示",
  /(?:说|讲|表示)(?!.*[等盼望想要能是否啥])[^,]{0,6}?(?:(?<![不没未])够(?:了|用了?)?|没(?:啥|什么|有)?(?:事|问题|困难|难处)|不[缺差愁](?:啥|什么)?|好着呢?|挺好的?|都好|(?:修|弄|换)好了)(?:了|的|呢)?$/,
);

const treatedFor = new Sign(
  "药针透疗复卧",
  /(?:需要?)(?:长期|常年|长年|每[天日周月]|天天|终[身生]|一直|按时|定期|[靠要]|[\d一二两三]+次)*(?:吃药|服药|用药|打针|透析|化疗|放疗|复查|卧床|药物(?:维持|控制|治疗))(?:治疗|维持|控制|休息|休养)?$/,
);

/** 有慢性病长年|需要吃药: how they are. Not: 没钱,需要吃药 told as one, 需要轮椅 */
function isOfHealth(segment: Segment): boolean {
  return treatedFor.isIn(segment) && !segment.roles.has(Role.trouble);
}

/** 沿路碰到很多需要走访的群众. Not: 李平是需要帮助的人, 群众需要帮助, 急需救助的家庭 */
const whomWeMeet = new Sign(
  "需",
  /^[^,是家]*(?:碰|遇|[看找]到|见|对|为|给|向|帮|送|走进|入户|关注|排查|筛查)[^,是家]*(?<!急)需要?(?:走访|慰问|帮助|帮扶|关心|关怀|关爱|救助|照顾|照料|扶持|看望|回访|核实|入户)的[^,是]{0,3}(?:群众|农户|村民|人家|家庭|困难户|贫困户|户|人|老人|对象|孩子|学生)们?$/,
);

const anything = new Sign(
  "急亟",
  /[急亟](?:需要?|待)解决的?(?:[\d一二三四五六七八九十几多两]*(?:大|个|项|件|方面)?的?)(?:难题|问题|困难|事情|事项)(?:的?(?:进行|作|做|开展|召开|展开|研究|讨论|商讨|梳理|会商|座谈|沟通|交流)[^,]*)?$/,
);

/** 大家认为目前急需解决三大问题, 就急需解决的问题进行研究: it is not told what they are. Not: 急需解决的问题是吃水, 急需解决吃水问题 */
function isOfAnything(segment: Segment, { source }: Scene): boolean {
  if (!anything.isIn(segment)) return false;
  return source.text.charAt(segment.tokens.at(-1)?.end ?? 0) !== ":";
}

/** 由于需要照顾两老,|只能就近打工: why they live as they do. Not: 需要人照顾 */
const whyTheyStay = new Sign(
  "由因只",
  /^[^,]{0,8}(?:由于|因为?)[^,没无]{0,6}?需要?(?:照顾|照料|看护|照看|陪护|陪读)[^,没无]{1,8}$|^[^,]{0,5}只能(?:就近|在家|在附近|在本地|在村里|在县城|留在家)[^,]{0,6}(?:打工|务工|打零工|干活|种地|做工|上班)$/,
);

/**
 * 有需要照顾的老母亲, 现场咨询50人次, 按照户申请、村审批的程序, 需要各界支持, 要想富先修路: how things are, were done or are said to be.
 * Not: 需要7000元, 咨询低保
 */
const asTheyAre = new Sign(
  "需咨按想",
  /需要?(?:人)?(?:照顾|照料|抚养|赡养|供养|扶养|供读)的[^,]{0,4}(?:老|父|母|孩|儿|女|孙|爷|奶|弟|妹|家人|亲人|妻|病人|学生)[^,]{0,2}$|咨询[\d一二两三四五六七八九十百千]+[余多]?[百千]?(?:人次?|场次?|户次)|^[^,]{0,4}按照?[^,]{0,3}户申请|需要?(?:社会)?各界的?(?:共同|大力)?(?:支持|参与|努力|关心|配合)$|要想富,?先[修通]路/,
);

const officeBids =
  /(?:接到|收到)了?(?![^,]*(?:[他她]|[村牧渔]民|群众|[农牧住]户|户主|大[爷妈伯叔娘]|老人|[转诉投举求]|反[映应]|申请|来信|所在))[^。;\n,]{0,10}(?:(?:办|局|[镇乡县市]|[镇乡县市][里上委]|政府|领导|上级|部门|党[委组]|党支部|组织部?|工作队|专班|中心|单位)[^。;\n,]{0,8}|(?:名单|通知|文件|任务|指令|部署)),$/;

/** 接到党政办的名单,|要求马上核实: of the office that sent it. Not: 接到李平的电话,|要求修路; 收到镇里转来的诉求,|要求解决 */
function isFromOffice({ text, tokens, saidFrom }: Segment, { source }: Scene): boolean {
  if (saidFrom !== null || !text.startsWith("要求")) return false;
  return officeBids.test(source.text.slice(0, tokens[0]?.start ?? 0).slice(-30));
}

const atOffice =
  /(?:到|去|在|往|赴)[^,。]{0,8}(?:残联|民政|局|办|所|中心|站|银行|信用社|大厅|医院|学校|部门|公司)(?:帮[他她]|替[他她]|去)*$/;

/** 为李平到县残联|咨询残疾政策: what we went there for. Not: 李平到镇民政办咨询低保, 来村委会咨询低保 */
function isAskedAtOffice({ text, tokens, clause, roles }: Segment): boolean {
  if (!text.startsWith("咨询") || roles.has(Role.trouble)) return false;
  const at = clause.tokens.indexOf(tokens[0] as (typeof tokens)[number]);
  const front = clause.tokens.slice(0, at);
  if (front.some((token) => has(token, Role.wish) || has(token, Role.need) || has(token, Role.say)))
    return false;
  if (!atOffice.test(front.map((token) => token.text).join(""))) return false;
  return !isOfTheirs(front.find((token) => token.kind !== "day" && !isTimeOfDay(token)));
}

/** 鼓励李平去申请公益岗,|他同意了 */
const agrees = new Sign(
  "同答愿",
  /^(?:[他她]们?|老人|户主)?(?:本人|也|都|就|当场|欣然|爽快地?|高兴地){0,3}(?:表示)?(?:同意|答应|愿意|愿意去)了?$/,
);

/** 咨询鸡苗价格: what a thing costs. Not: 咨询补贴价格, 咨询低保 */
const asksPrice = new Sign(
  "价行",
  /咨询了?(?![^,]*(?:补[贴助]|保险|怎么|[我咱]))[^,]{0,6}(?:价格|价钱|行情)$/,
);

/** 做群众工作需要耐心, 困难再大也不怕, 让我看到了希望, 差一分钟错过了末班车, 叫"天塌下来有高个子顶着": told of life in general, and asked of nobody. */
const inGeneral = new Sign(
  "需困望差雷天风叫求良破难停拨",
  /(?:工作|这事|干部)[^,]{0,3}需要(?:的是)?(?:更多的?|极大的?|足够的?|一点|些)?(?:耐心|恒心|细心|诚心|决心|韧劲|久久为功|慢慢来|长期坚持|[^,]{0,4}共同努力)|困难再[大多]|看到了?希望|总要求|无不良|^离[^,]{1,6}[只还]?差|破了[十百千万]|难关面前|停电那[晚天夜]|没人去拨|^差(?:一|几|两|半)?(?:分钟|秒|步|口气)[^,]{0,2}就?(?:错过|赶不上|迟到)|^雷打不动$|^(?:有句|他有句)?[^,]{0,6}叫["“「]|^风大得[^,]{1,8}$/,
);

/** 看能不能给他们做点什么: what the sender thought of. Not: 看能不能给他修一下 */
const ourThought = new Sign(
  "能",
  /能(?:不能|否)(?:给|帮|为|替)[^,]{0,4}[做办干][点些](?:什么|啥|事情?|实事)$/,
);

/** 让我赶紧领上他|去医院: half of it is what was asked, and the other half was done. */
function isBroughtAtOnce({ text, closesClause }: Segment): boolean {
  return !closesClause && bidsBring.test(text);
}

const bidsBring =
  /[让叫喊][我咱]们?(?:今天|赶紧|马上|快|赶快|赶忙|现在|这就|也|就)*(?:领|带|陪|送|拉|背|扶|搀)[上着]?(?:[他她]们?|[老孩娃]子?|[^,修]{1,3})$/;

/** 他家的难关总算是度过了. Not: 怎么度过难关, 难关还没度过 */
const gotThrough = new Sign("关", /难关[^,没未怎咋]{0,8}[度渡挺熬闯]过(?:去)?了$/);

/** 踏着泥泞的小路,|走访李平: how the sender came there. */
const wayThere = new Sign(
  "踏踩走沿顺趟",
  /^(?:[我咱]们?|一行人?|又|便|就|大家|一路|继续|再次)*(?:[踏踩走沿顺趟](?:着|过|在|了)|深一脚浅一脚地?走)[^,他她家]{0,12}的?(?:路|小路|山路|村道|道路?|小道|小径|泥路|土路|台阶)上?$/,
);

const hardWay = /^(?:一路)?(?:(?:山|坡|路|沟|弯|林)(?:太|又|很)?[高陡烂远滑窄深多急密险]){1,4}$/;
const cameToThem = /(?:走访|慰问|看望|入户|家[里中]?)(?:了)?,$/;
const tookUs =
  /^,(?:[我咱]们?)?(?:一共|足足|整整|硬是)?(?:走|爬|开|跑|颠|骑)了(?:[^,。;\n说]{0,8}(?:分钟|小时|钟头|公里|里路?)|好?(?:久|半天))/;

/** 到李平家走访,|坡陡路烂|,走了四十多分钟: how the sender came there, by how long it took. Not: 走访李平,坡陡路烂,他走了一个小时才来 */
function isHardOnUs({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!hardWay.test(text)) return false;
  const before = source.text.slice(0, tokens[0]?.start ?? 0).slice(-longestTalk);
  const behind = source.text.slice(tokens.at(-1)?.end ?? 0).slice(0, longestTalk);
  return cameToThem.test(before) && tookUs.test(behind);
}

/** 在经费|紧缺的情况下,|给他送了200元: told beside what was done. */
const circumstances = new Sign("下", /的(?:情况|条件|前提|形势|状况)(?:之)?下$/);

const hardship = new Sign(
  "愁霜垮",
  /愁(?:眉苦脸|眉不展|眉紧锁|容满面)[的地了]?$|雪上加霜|家(?:都|也|就|彻底|全|完全|一下子?|几乎|快要?)*垮了/,
);
const always = /每[到逢年次当]|一到|往年|以前|过去|曾经?|原来|那[时年]|当年|一度|从前/;

/** 每到过年就为备年货|愁眉苦脸, 一场大病让这个家彻底垮了, 家里更是雪上加霜: hardship, and nothing that could be mended. */
function isBackground(segment: Segment, { source }: Scene): boolean {
  if (!hardship.isIn(segment) || segment.roles.has(Role.wish)) return false;
  const { clause, text } = segment;
  if (!text.includes("愁")) return true;
  const first = clause.tokens[0]?.start ?? 0;
  const front = source.text.slice(first, segment.tokens.at(-1)?.end ?? first);
  return always.test(front) || !/为|因/.test(front);
}

/** 会议提出三点要求, 走访李平,提出三点要求: it is not told which. Not: 李平提出三点要求:修路… */
function isDemandsCounted({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!/^(?:会议?上?)?(?:还|并|又|也)?提出了?[^,]{0,6}$|^要求$/.test(text)) return false;
  const start = tokens[0]?.start ?? 0;
  const found = demands.exec(source.text.slice(Math.max(0, start - 12), start + 16));
  if (found === null) return false;
  if (meets.test(source.text.slice(Math.max(0, start - 16), start + 4))) return true;
  return found[1] !== ":" && !goesOnToSay.test(source.text.slice(start, start + 24));
}

const goesOnToSay = /^(?:提出[^,]{0,6})?要求,(?:希望|就是|即|想|一是|要)/;
const demands =
  /(?:^|[,。;\n会议上])(?:还|并|又|也)?提出了?[\d一二三四五六七八九十两几]+[点条项个](?:具体|明确|工作|希望|意见|和|、)*要求(?:[,。;\n]|(:)|$)/;
const meets = /会议|会上|大会|领导|书记|镇长|局长|县长/;

/** 接到陈九斤的求助,|屋顶漏水: the matter follows. Not: 接到陈九斤的求助,我立即上门; 接到刘军的诉求,单位派人修好了水管 */
function isCallOnly({ text, tokens, named }: Segment, { source }: Scene): boolean {
  if (named.named.length === 0 || !calls.test(text)) return false;
  return matterFollows.test(textBehind(tokens, source, longestAnswer));
}

/** Nobody is told to do something about it straight behind. */
const matterFollows =
  /^[,:。](?!(?:今[天早]|昨天|[上下]午|[早晚]上|当[天日晚]|随后|后来|之后|及时|已经?|现在|又|就|便)*(?:[我咱]|立[即刻]|马上|当即|随即|赶[紧忙]|连忙|第一时间|去(?!年)|到(?![现目今了处])|上门|单位|局里|[镇乡村县]里|村委会|工作队|帮(?!忙)|[给为替][他她]|联系|协调|组织|安排|解决了|修好)|[^,。;\n]{0,8}派(?:人|了|出(?!所)|来|[^,。;\n]{0,6}去))[^\n]{4}/;
const longestAnswer = 24;

const calls = /(?:接到|收到)了?[^,]{0,8}的?(?:求助|求援|请求|诉求)(?:信息|消息)?(?:后|时)?$/;

const forThat =
  /^(?:[他她]们?|户主|群众|村民)?(?:也|都|很)?(?:希望|盼望?|请求?|恳请|想让|要求)(?:村[里上委]会?|政府|[镇乡县][里上]?|上级|我们?|单位|有关部门|相关部门|领导)*(?:能够?|可以)?(?:尽快|早日|及时|抓紧|予以|给予|出面|帮[助忙着]?)*(?:协调|解决|处理|帮忙)(?:解决|处理)?(?:一下|下)?$/;

/** 屋顶漏水,一下雨就淹。|希望村委会帮忙协调解决: of the matter just told, and no other. */
function isAskedForThat(
  { text, named, people }: Segment,
  { needs, sentence, afterSemicolon }: Scene,
): boolean {
  const last = needs.at(-1);
  if (last === undefined || named.named.length > 0 || !forThat.test(text)) return false;
  const next = last.sentence === sentence - 1 || (last.sentence === sentence && afterSemicolon);
  if (!next) return false;
  return (
    last.households.join() ===
    people.named
      .map(({ id }) => id)
      .sort()
      .join()
  );
}
