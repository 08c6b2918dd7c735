import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textOf } from "../../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";
import { isBareWork } from "./hand-work.ts";

/**
 * 到李平家|和泥、砌墙; 走进李平家,|拖地、擦窗; 到李平家,大家一起动手,|搬砖、和泥、砌墙: a row of works, and nothing else, where we came or set to.
 * Not: 李平在家|拖地、擦窗; 他很勤快,|洗碗、拖地
 */
export function worksInRow({ tokens, people, theirs }: Segment, { source }: Scene): boolean {
  if (theirs || people.named.length === 0) return false;
  const home = tokens.findIndex((token, at) => has(token, Role.home) && tokens[at - 1]?.mention != null);
  const goes = home > 0 && tokens.slice(0, home).some((token) => has(token, Role.go));
  const from = goes ? home + 1 : 0;
  if (!areWorks(tokens.slice(from))) return false;
  if (goes) return !isOfHousehold(subjectAt(tokens, home - 1));
  return setTo.test(textBefore(tokens, source, longestWay));
}

const longestWay = 16;
const setTo =
  /(?:^|[,;。!\n]|[我咱]们?|干部|队员|同事|一起|[天日午])(?:一起|大家|直接|先|又)*(?:走进|来到|赶到|走到|进到?|去到?|到)[^,。;他她\n]{2,8}家[里中]?,$|(?:^|[,;。!\n我咱们起])(?:大家|大伙|队员们?|干部们?|一起|立即|马上|说干就干)*动[起]?手,$/;

/** 搬砖|、|和泥|、|砌墙: more than one, each an act of the hands and its thing. */
function areWorks(tokens: readonly Token[]): boolean {
  let from = 0;
  let works = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && !isMark(tokens[at], "、")) continue;
    if (!isWork(tokens.slice(from, at))) return false;
    works += 1;
    from = at + 1;
  }
  return works > 1;
}

const elsewhere = rolesOf(Role.give, Role.own, Role.sell);

function isWork(tokens: readonly Token[]): boolean {
  const [only] = tokens;
  const known = tokens.length === 1 && has(only, Role.labour) && !hasSome(only, elsewhere);
  return (known && (only?.text.length ?? 0) > 1) || isBareWork(tokens, 0);
}

/** 对李桂花老人屋内墙|进行了粉刷, 对李平家院子进行清扫: what was done with the hands to a thing of one house. Not: 对村内环境进行了清理 */
const treatedByHand = new Sign(
  "对",
  /^(?:我们?|干部|队员|大家|并|又|还|一起|及时)*对(?![^,]*(?:情况|档|资料|信息|台账|收入|支出|材料|问题|单据|欠账|面积|户口|思想))[^,。;\d]{3,16}(?:进行|开展)了?(?:全面|彻底|认真|简单|一次|了|的)*(?:打扫|清扫|清理|粉刷|收拾|整理|清洗|擦洗|大扫除|翻修|修缮|修补)了?$/,
);

/** 为李平|清理了院子内外的卫生, 给赵满仓|修补漏雨的屋顶: for one household, with no figure and nobody who was sent. */
const tidiedForThem = new Sign(
  "为给帮替",
  /^(?![^,]*(?:请|施工队|组织|投资|联系|需要|局))[^,送发]{0,6}(?:为|给|帮|替)[^,。;\d]{2,8}?(?:(?:清理|清扫|打扫|收拾|整理|清洁)(?:了|好了?|完了?)?[^,。;\d]{0,8}(?:卫生|垃圾|杂物|庭院|院子|房间|屋子)|(?:修补|修缮)(?:了|好了?|完了?)?(?:[^,。;\d]{1,4}的)?(?:[房屋]顶|院?墙|猪圈|羊圈|鸡圈|门窗))$/,
);

/** One of those, by us. */
export function tidiesForThem(segment: Segment): boolean {
  const { tokens, named, theirs } = segment;
  if (theirs || named.named.length === 0) return false;
  if (!treatedByHand.isIn(segment) && !tidiedForThem.isIn(segment)) return false;
  const to = tokens.findIndex((token) => has(token, Role.dative));
  return (subjectAt(tokens, to) ?? "us") === "us";
}

/** 打扫|庭院, 清扫|房前屋后. Not: 宣传|打扫|庭院, 清理|圈舍|50平方米 */
export function tidiesPlace(tokens: readonly Token[], work: Token): boolean {
  if (!/^(?:打扫|清扫|清理|整理|收拾)了?$/.test(work.text)) return false;
  const at = tokens.indexOf(work);
  if (toldToThem.test(textOf(tokens.slice(0, at)))) return false;
  if (tokens.some(({ quantity }) => quantity?.unit?.kind === "area" || quantity?.unit?.kind === "length"))
    return false;
  const behind = textOf(tokens.slice(at + 1));
  return partOfHome.test(behind) && !/[的这]事|情况|进度/.test(behind);
}

const toldToThem =
  /宣传|宣讲|讲|安排|布置|评|指导|督促|引导|教育|动员|劝|提醒|叮|嘱|要求|鼓励|号召|倡|检查|看|查|教|让|叫/;
const partOfHome =
  /^了?(?:[他她]?[家屋]的?|室内外?|屋内外?|房前屋后|门前屋后|里里外外)*的?(?:环境)?(?!卫生[^,]{0,3}(?:表|资料|台账|记录|档案)|厨房用品)(?:庭院|院[子坝落内]|房[间屋前]|屋[子里内前]|室内|卫生|[猪牛羊鸡]?圈|厨房|灶|杂物|垃圾|杂草|阳沟|积雪|柴)/;
