import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textBehind } from "../../scene/stretch.ts";
import { isTakenUp } from "../../stance/taken-up.ts";
import { Sign } from "../../text/characters.ts";

/** 李平让我给刘军带话: to be said to somebody else, and no matter of theirs. */
export const onlyErrand = new Sign(
  "话信",
  /(?:让|托|叫|请|要)[我咱]们?(?:去|也|再)?(?:给|向|跟)?[^,]{1,5}(?:带|捎|传)(?:个|句)?(?:话|口?信)儿?$/,
);

/** 临走李平让我带了5斤蜂蜜: what the sender got. Not: 李平让我带2袋化肥给他, 李平让我带上2个孩子去看病 */
export const hadUsTake = new Sign(
  "让叫",
  /[让叫]我们?(?:把)?(?:带|拿|提|拎|捎|装)(?:了|回|走|上)+[\d一二两三四五六七八九十半几](?:(?!去[看帮办找问交换取买检治打复医])[^,给送帮]){0,20}$/,
);

/** 李平让我|别担心 */
export function comfortsUs({ tokens, text }: Segment, { source }: Scene): boolean {
  if (!/[让叫][我咱]们?$/.test(text)) return false;
  return /^(?:别|莫|不用|不要|不必)(?:担心|操心|挂念|惦记|客气)/.test(textBehind(tokens, source, 4));
}

/** 陈九斤户诉求|:无 */
export function hasNoneBehind({ tokens, text }: Segment, { source }: Scene): boolean {
  if (!/(?:困难|诉求|问题|需求|要求|难处)$/.test(text)) return false;
  return /^:(?:暂时?|目前|现在)?(?:无|没有)(?:[,;。\n]|$)/.test(textBehind(tokens, source, 8));
}

const ofTheirs = "(?:提出|反映|关心|关注|存在|遇到|面临|咨询|提到)(?:出)?的?";
const general =
  "(?:相关|有关|\\d+[个条项件]|各[类种项]|一些|[几这那哪]些?个?|具体|实际|突出|热点|难点|疑难|所有|主要|种种)*(?:的)?";
const matterOfAny = "(?:困难问题|问题困难|问题|困难|疑问|疑惑|诉求|意见|建议|事项|难题|难点|需求|情况)";
const anybody = "(?:[他她]们?|群众|村民|农户|大家|户主|老人|各户|每户)";
const ofAny = `(?:${ofTheirs}|${anybody}的)${general}${matterOfAny}(?:[、和与及]${matterOfAny})*`;
const dealt =
  "(?:解答|答复|回答|回应|解释|说明|记录|记了?下|登记|收集|梳理|汇总|归纳|听取?完?|了解|询问|掌握|讨论|研究|交流|分析|汇报|上报|反馈)";

/** 李平来|反映情况, 听取了群众的|反映、意见和建议: that there was something, and not what. Not: 反映生活困难 */
export const raisesAny = new Sign(
  "反",
  /^反[映应](?:(?:了|一下|一些|有关|相关|家里的?|家庭的?|自家的?|实际|具体|真实|个人)*(?:情况|问题|诉求|意见|想法)(?:的|后|时|之?后)?|(?:(?:[、和与及]|以及)(?:意见(?:建议)?|建议|诉求|呼声|心声|要求|想法|困难|问题)){1,8})$/,
);

/** 耐心解答了群众提出的问题, 对大家反映的困难一一做了记录, 李平反映的问题已向镇上汇报: dealt with, and it is not told what it was. */
const dealtWith = new Sign(
  "问困疑诉意建事难需情",
  new RegExp(
    `${dealt}[了过]?[^,:的]{0,8}${ofAny}(?:\\d+[个条件项]|[和与及]|之?后|以后)?$|^[^,:]{0,4}(?:对|就|针对)[^,:的]{0,8}${ofAny}(?:[^,:]{0,10}${dealt}(?:[^,:]{0,5})?)?$|^[^,:]{0,6}${ofAny}(?:已经?|都|也|我们?)*(?:向|给|跟)[^,:]{1,6}${dealt}了?$`,
  ),
);

/** Not: 针对李平反映的困难,|单位解决了 */
export function namesNone(segment: Segment, { source }: Scene): boolean {
  if (!dealtWith.isIn(segment)) return false;
  return !/^,[^,。;\n没未难]{0,6}(?:解决|处理|办)[^,。;\n]{0,2}了/.test(
    textBehind(segment.tokens, source, 14),
  );
}

/** 走访3户,但没人|反映困难 */
export const nobodyRaised = new Sign(
  "没无未",
  new RegExp(
    `^(?:[^,没无未]{0,4}[组村]里?|但是?|不过|也|都|均|各户|大家){0,4}(?:[没无]有?[人户]|[没未]有?)(?:反映|提出?)(?:过|出)?(?:什么|啥|任何)?${matterOfAny}$`,
  ),
);

/** What was said, done or is meant to be done about a matter: nothing that anybody raised. */
export function tellsHandling(segment: Segment, scene: Scene): boolean {
  const { clause, saidFrom } = segment;
  if (segment.named.named.length > 0 && bidsOthers.isIn(clause)) return true;
  return (
    isAnswerLine(segment) ||
    passedOn.isIn(clause) ||
    isVague(segment, scene) ||
    (saidFrom === null && ourWorry.isIn(clause) && clause.stop === ",") ||
    (villageAnswers.isIn(clause) && clause.stop !== "," && scene.needs.at(-1)?.sentence === scene.sentence) ||
    isOurOpinion(segment, scene) ||
    isTakenUp(clause) ||
    (saidFrom !== null && !clause.hasName && officeAnswers.isIn(clause))
  );
}

/** 帮李平向镇上反映了, 我跟保洁公司反映了, 已向村委会反映了李平家的情况: told on by us, and not what. Not: 李平向镇上反映了, 向镇上反映修路的事 */
const passedOn = new Sign(
  "反",
  /^(?:我们?|已经?|又|也|及时){0,3}(?:(?:帮|替|代)[^,向跟给]{1,6})?(?:向|跟|给)(?:村|乡|镇|县|局|单位|领导|上级|支书|书记|主任|[^,没不他她我]{1,5}(?:公司|[站局所厂]|中心|学校|医院))[^,没不]{0,4}反[映应](?:了|过)(?:(?:[他她]|[^,缺漏坏断停修没不要想的]{2,4})[家户]的?(?:情况|问题)|(?:相关|有关|具体)情况)?$/,
);

/** 李平希望修路,|村上说没钱, |可村里没钱, |村上说下月拓宽: what the village said to it. Not: 村里说缺水 */
const villageAnswers = new Sign(
  "村",
  /^(?:可是?|但是?|不过)?村(?:[里上]|委会|干部|支书|主任)(?:也|就|都)?(?:(?:说|答复|表示)(?:没有?钱|没有?资金|没有?经费|下[个月周]|明年|尽快|正在|已经?(?:上?报|申请|列入|安排)|等(?:等|上级|资金|批)|要(?:等|研究|开会)|考虑|研究)[^,缺断漏坏停]{0,8}|(?:也|又)?没有?(?:钱|资金|经费))$/,
);

/** 怕李平家的羊断了顿,|给送去饲料: why the sender brought it. Not: 李平怕没钱看病 */
const ourWorry = new Sign("怕担", /^(?:我们?|又|也|就){0,2}(?:生?怕|担心)/);

/** 李平反映了一些|问题: that there was something, and not what. Not: 李平反映了一些困难,没钱看病 */
function isVague({ tokens, text }: Segment, { source }: Scene): boolean {
  if (!/(?:反[映应]|提)了(?:一些|几个|不少|很多|好多|有关)$/.test(text)) return false;
  return /^(?:问题|困难|情况|意见|诉求)(?:$|[。;\n]|,(?!希望|想|要求?|请|盼|缺[^钱]|没[钱有水电]|无[钱人]|需))/.test(
    textBehind(tokens, source, 6),
  );
}

/** 请村干部照顾好李平: what the sender asks of others. Not: 李平请村干部帮忙修房 */
const bidsOthers = new Sign(
  "请让叫",
  /^(?:并|同时|也|又|还|再)?[请让叫](?:村[里上委]?(?:委?会)?(?:干部|主任|书记|两委|支书)?|驻村[^,]{2,5}|工作队|网格员|邻居|村医|[镇乡][上里]?|社区)[^,我想了]*(?:照[顾看]|关[注心]|留意|看望|多去)[^,我想了]*$/,
);

/** 诉求:厕所坏了。答复:需要排队; 帮扶措施:申请大病救助: what was said or is meant to be done about it. */
function isAnswerLine({ clause: { label, labelText } }: Segment): boolean {
  return (
    (label === "result" && !/困难|问题|诉求|需求/.test(labelText)) ||
    (label === "content" && /措施|办法|对策|答复/.test(labelText) && !/困难|问题|诉求|需求/.test(labelText))
  );
}

/** 帮扶意见:|申请助学贷款: what the sender thinks is to be done. Not: 意见建议:希望修路, 群众意见:…, 征求李平帮扶意见:… */
function isOurOpinion({ tokens, text, named }: Segment, { source }: Scene): boolean {
  if (named.named.length > 0) return false;
  if (ourOpinion.test(`${text}:`)) return true;
  return ourOpinion.test(textBefore(tokens, source, 12));
}

const ourOpinion =
  /(?:^|[\n。;,])(?:[\d①-⑳]+[.、]?)?(?:帮扶|处理|处置|办理)(?:人|干部)?的?(?:意见|建议)[:：]$/;

/** 乡上|说需要排队, 水管站|说缺配件: an office's answer. Not: 村里说缺水 */
const officeAnswers = new Sign(
  "说答复称",
  /^(?:[乡镇县市区](?:上|里|政府|民政)|对方|[^,他她我]{0,4}(?:水管站|水厂|供电所|电管站|民政[局所办]?|残联|医保局|社保局|人社局|信用社|银行|派出所|保险公司|电信|移动公司))(?:的?(?:人|同志|工作人员))?(?:也|就|都)?(?:说|答复|回复|称)(?!他|她|[^,]*(?:村[里上民]|群众))/,
);

const lastTime = /^(?:上[回次批]|先前|原先|前[回次]|之前|原来)(?:[送给发买领][^,]{0,3})?的/;
const givenAgain = /补|重新|又|再|换/;

/** 给他补了鸡苗5只,|上回的遭黄鼠狼叼了: why there were more of them. */
export function isWhyGivenAgain({ text }: Segment, { entries, source, sentence }: Scene): boolean {
  if (!text.includes("的") || !lastTime.test(text)) return false;
  const last = entries.list.at(-1);
  if (last?.sentence !== sentence || last.facts.measure !== "goods") return false;
  return givenAgain.test(source.text.slice(Math.max(0, last.start - 6), last.end));
}
