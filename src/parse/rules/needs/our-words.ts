import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textBehind, textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { behindStop, has } from "../../words/tokens.ts";

/** What the sender asked, offered, taught or advised in words of asking: nobody raised it. */
export function isOurWord(segment: Segment, scene: Scene): boolean {
  return (
    askedExpert.isIn(segment) ||
    weAsked.isIn(segment) ||
    taught.isIn(segment) ||
    isOfferedAdvice(segment, scene) ||
    isAskedForThem(segment, scene) ||
    isOurAdvice(segment) ||
    isOurWarning(segment, scene) ||
    isToldToApply(segment) ||
    isAppliedFor(segment, scene) ||
    isOverByNow(segment, scene)
  );
}

/** 走访李平,|咨询了医生: whom we asked. Not: 咨询了低保政策, 他咨询了医生 */
const askedExpert = new Sign("咨", /^咨询了?(?:一下)?(?:医生|大夫|律师|专家|农技员|技术员|农技人员)$/);

/** 问了有没有受灾, 问他家里缺不缺粮: what we wished to know. Not: 他问有没有补贴, 问有没有地方学技术 */
const weAsked = new Sign(
  "问",
  /^(?:[我咱]们?)?(?:又|还|也|就|再)*(?:询?问)(?:了|起|过|一下|下)*(?![^,]*(?:低保|补[贴助]|贷款|项目|政策|指标|名额|救助|资金))(?:[他她]们?家?里?|家里|老人|一家人)?[^,他她]{0,8}(?:有没有|有无|是否|是不是|缺不缺|够不够)[^,]{0,3}(?:灾|困难|难处|问题|损失|受损|淹|漏|缺|病|不舒服|[啥么]事|冷|粮|米|面|煤|$)[^,]{0,5}$/,
);

/** 宣传安全生产|要求|和法规: what was taught. Not: 宣传政策,要求修路 */
const taught = new Sign("要", /^(?:宣传|宣讲|讲解|传达|学习|强调)[^,他她求]{2,10}要求(?:[和与及、]|以及|$)/);

const offers =
  /(?:提供|开展|进行|给予)了?(?:免费|现场|义务)?(?:健康|法律|政策|医疗|技术|心理|就业|养生|保健)$/;

/** 提供健康|咨询, 开展政策|咨询服务: what was offered. Not: 李平咨询低保政策 */
function isOfferedAdvice({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!/^咨询(?:服务|活动|指导)?$/.test(text)) return false;
  return offers.test(textBefore(tokens, source, 12));
}

const weAskThere =
  /^(?:[^。;\n说讲反提求诉想他她]*[,])?(?:[我咱]们?|又|还|并|就|便|当场|现场)*(?:打电话)?问(?:了|过|了一下)?[^,。他她村]{0,6}(?:卫生院|医院|局|所|站|中心|银行|信用社|公司|厂)$/;

/** 走访李平,问卫生院|能不能办证: asked by us, at an office. Not: 李平问卫生院能不能办证, 他说腿疼,问卫生院能不能上门 */
function isAskedForThem({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!/^能(?:不能|否)/.test(text)) return false;
  const front = source.text.slice(0, tokens[0]?.start ?? 0);
  const from = Math.max(front.lastIndexOf("。"), front.lastIndexOf(";"), front.lastIndexOf("\n"));
  return weAskThere.test(front.slice(from + 1));
}

const opensAdvice = /^(?:[我咱]们?|并|又|还|也|同时|耐心|现场|当场|及时|一再)*$/;

/** 要求|村民饮水问题尽快解决: no act that one can be told to do. */
const asked =
  /要求(?:村民|群众|农户)[^,]*(?:解决|问题|增加|保障|硬化|改造|补[助贴]|名额|低保)|要求[^,]{1,6}(?:危房改造|补[助贴]|低保|名额)/;
/** 要求|户主|打扫卫生, 要求|大家|注意防火 */
const bidden = /^(?:户主|农户|群众|村民|大家|大伙儿?|各[户组])$/;
const advising = new Set(["建议", "要求"]);

/**
 * 建议他|申请低保, 我建议李平|申请小额贷款2万元, 要求她|按时吃药: what we told them to do.
 * Not: 建议村里给他修路, 李平建议修路, 建议给李平办低保, 要求他们修路
 */
function isOurAdvice({ clause, tokens, saidFrom }: Segment): boolean {
  const advice = clause.tokens.findIndex(({ text }) => advising.has(text));
  if (advice < 0 || saidFrom !== null || clause.label !== null) return false;
  const told = clause.tokens[advice + 1];
  const ours = opensAdvice.test(textOf(clause.tokens.slice(0, advice)));
  if (told === undefined || !ours || told.text.endsWith("们")) return false;
  if (clause.tokens[advice]?.text === "要求" && asked.test(clause.text)) return false;
  if (told.mention === null && !has(told, Role.pronoun) && !bidden.test(told.text)) return false;
  return (tokens.at(-1)?.start ?? 0) >= told.start && !has(clause.tokens[advice + 2], Role.home);
}

const opensWarning =
  "(?:[我咱]们?|又|还|也|并|就|再三|反复|特别|顺便)*(?:喊|叫|让|叮嘱|嘱咐|叮咛|提醒|劝|告诫|交代)了?(?:[他她]们?家?|老人家?|一家人|[\\u4e00-\\u9fff]{2,3})";
/** 喊他们睡觉|莫烤炭火不安全. Not: 叫我们别走, 他喊支书莫乱批 */
const warns = new Sign(
  "莫别不少",
  new RegExp(
    `^${opensWarning}[^,我咱村镇乡局]{0,8}(?:莫|别(?!人|的|处|家)|不要|不能|不可|不准|少(?=[吃喝抽出走喂用烤]))[^,我咱村镇乡局给]*$`,
  ),
);
const warnedBefore = new RegExp(
  `(?:^|[,。;\\n])${opensWarning}[^,。;\\n我咱村镇乡局]{0,8}(?:莫|别(?!人|的|处|家)|不要|不能|不可|不准)[^,。;\\n我咱村镇乡局给]{1,12},$`,
);
const risks = new Sign(
  "安危卫毒火事摔",
  /^(?:这样|那样|很|太|也|会|容易|怕|以免|免得)*(?:不安全|有?危险|不卫生|中毒|着火|失火|出事|摔[着倒跤]?)$/,
);

/** 喊他们莫烤炭火不安全, 叫李平别住偏房,|不安全: what we warned them of, and why. */
function isOurWarning(segment: Segment, { source }: Scene): boolean {
  const { clause, tokens, saidFrom } = segment;
  if (saidFrom !== null || clause.label !== null) return false;
  if (warns.isIn(clause) || warns.isIn(segment)) return true;
  return risks.isIn(segment) && warnedBefore.test(textBefore(tokens, source, 32));
}

const tellsThem = /^(?:告诉|劝说?|叮嘱|嘱咐|提醒|动员|引导|鼓励|指导)了?$/;
const applies =
  /^(?:家|户|同志|老人|大[爷妈叔]|,)?(?:可以?|能够?|应该?|及时|尽快|抓紧|赶[紧快]|主动|按时|抽空|早点|自己|也|再|去|来|[到向往][^,没未不]{1,8})*申请(?!的|没|未|被|已|了|一直|[^,]{0,8}(?:没|未|批))/;

/** 告诉李平可以|申请低保, 劝李平去|申请低保: what we told them to do. Not: 李平告诉我申请低保没批, 告诉李平申请的低保批了 */
function isToldToApply({ clause, tokens }: Segment): boolean {
  if (clause.label !== null || !clause.text.includes("申请")) return false;
  const bids = clause.tokens.findIndex(({ text }) => tellsThem.test(text));
  const told = clause.tokens[bids + 1];
  if (bids < 0 || told === undefined || (tokens.at(-1)?.start ?? 0) < told.start) return false;
  if (told.mention === null && !has(told, Role.pronoun) && !bidden.test(told.text)) return false;
  const from = behindStop(clause.tokens, bids, ",");
  return (
    opensAdvice.test(textOf(clause.tokens.slice(from, bids))) &&
    applies.test(textOf(clause.tokens.slice(bids + 2)))
  );
}

const appliedFor = new Sign(
  "申",
  /^[^,没未不想要求希帮]{0,8}已经?申请了?(?!的)[^,没未不难缺想要希修建装改]{1,10}(?<!半年|[年月]了?)$/,
);
const stillOpen =
  /^(?:了?(?:半年|好久|很久|[\d一二两三四五六七八九十几]+(?:年|个?月))|[,;][^。\n]{0,6}排队)|^[,;][^。\n]{0,12}(?:没|未|不|迟迟|还在|一直|希望|要求|想|盼|求|催)/;

/** 李平已申请残疾证: by themselves, with nothing asked of anybody. Not: 已申请低保,|一直没批 */
function isAppliedFor(segment: Segment, { source }: Scene): boolean {
  if (!appliedFor.isIn(segment)) return false;
  return !stillOpen.test(textBehind(segment.tokens, source, longestAnswer));
}

const longestAnswer = 16;

const wasSo = /(?:以前|过去|从前|原先)[,家里我们咱他她的]{0,5}$/;
const opensSo = /^(?:[他她]们?家?|家里)?(?:以前|过去|从前|原先)/;
const wasSoAt = /(?:以前|过去|从前|原先)[^。;\n]{0,16},$/;
const well = "(?:如今|现在|这下)[^,。;\\n没不]{0,8}(?:稳定|通水|通电|通网|方便|修好|解决|亮起来|畅通|干净)了";
const nowWell = new RegExp(`^,${well}`);
const isWell = new RegExp(`^${well}`);

/** 以前,|家里经常停电|,现在稳定了: how it was, and is no more. Not: 以前不停电,现在经常停电 */
function isOverByNow({ text, tokens }: Segment, { source }: Scene): boolean {
  if (isWell.test(text)) return wasSoAt.test(textBefore(tokens, source, 20));
  if (!opensSo.test(text) && !wasSo.test(textBefore(tokens, source, 10))) return false;
  return nowWell.test(textBehind(tokens, source, 16));
}
