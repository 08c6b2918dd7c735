// What is said in the words of a measure and is no act of it: what was talked of, bidden, aimed at, chosen or only called so.

import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has, tokenAt } from "../../words/tokens.ts";
import { isNotSolved, putOff } from "../solved/not-solved.ts";

const figure = "[\\d一二两三四五六七八九十百千]+[余多来几]?";

/** 座谈了解|12户|监测户的收入情况, 和村干部交流了|12户|脱贫户的情况: whom it was about. Not: 座谈了12户监测户,了解收入情况 */
const topicOfTalk = new Sign(
  "情状问需诉意进困",
  new RegExp(
    `(?:座谈|交流|商量|沟通|谈心|聊)(?:中|时|会|会上)?(?:了解|摸清|掌握|询问|讨论|研究|分析)?到?了?[^,\\d]{0,6}${figure}(?:户|名|人|位)[^,]{0,8}的[^,]{0,10}(?:情况|状况|问题|需求|诉求|意见|意愿|进展|困难)`,
  ),
);

/** 叮嘱他有事打电话, 有困难就给我们打电话: what he may do one day. Not: 李平有事给我打了电话 */
const mayCall = new Sign(
  "电",
  /(?:(?:叮嘱|嘱咐|告诉|告知|提醒|交代|让)[^,]{0,6})有(?:什么|啥|任何|需要帮助的)?(?:事情?|困难|问题|难处|需要|需求|情况)[^,了]{0,8}打(?:个)?电话(?!了)|有(?:什么|啥|任何)?(?:事情?|困难|问题|难处|需要|需求|情况)(?:的话)?(?:就|可以?|随时|尽管|一定|记得|都|请|及时|要)+(?:给[^,]{1,4}|直接)?打(?:个)?电话(?!了)|^(?:困难|问题|难处|需要|需求|情况|事情?)(?:就|可以?|随时|尽管|一定|记得|都|请|及时|要)+(?:给[^,]{1,4}|直接)?打(?:个)?电话(?!了)/,
);

/** 经过面试、体检等筛选: how they were chosen for a post. */
const chosenBy = new Sign(
  "试审筛",
  /(?:面试|笔试|政审|筛选|考核)[、和及,]?(?:[^,]{0,4}[、和及])?体检|体检[、和及等](?:[^,]{0,4}[、和及等])?(?:筛选|政审|面试|考核)/,
);

/** 完成34户99人建档立卡审核|工作, 完成99人的医保参保|工作: a task of the office, and no work found for anybody. Not: 落实12人的就业工作 */
const officeTask = new Sign(
  "审核查采录参缴续认评识统整申普比建征排摸登",
  /(?:完成|开展|做好|抓好|推进|组织|协助|配合|参与)[^,]*(?:审[核查]|核[查实对]|排查|摸[底排]|采集|录入|登记|参保|[缴续]费|续保|认定|评议|评定|识别|统计|整改|申报|普查|调查|复核|清查|比对|建档立卡|征缴)(?:的|等)?工作/,
);

/** 组织45名劳动力|参加招聘会: taken to where work is looked for, and not found yet. Not: 通过招聘会安排就业12人, 参加招聘会输转20人, 组织45人参加招聘会帮助15人就业 */
const atFair = new Sign(
  "聘",
  new RegExp(
    `${figure}[名人个位][^,]{0,8}(?:参加|参与|赴|[去到])[^,]{0,10}招聘(?:会|活动)(?![^,]*(?:就业|务工|上岗|录用|签约|输转|介绍|找到|${figure}[人名个位]))`,
  ),
);

/** 叮嘱村干部及时解决李平家的困难: bidden. Not: 督促村干部解决了李平家的困难 */
const bidden =
  /(?:叮嘱|嘱咐|嘱托|督促|责成|要求|提醒|告诫|勉励)[^,]{1,10}(?:解决|化解|办实事)(?!了|好|完|[^,]*了$)/;
/** 要为群众解决实际困难: what ought to be. */
const oughtTo =
  /(?:^|[我咱他她]们|干部|队员|党员|一定|就|还|更|都|必须|务必|切实|真正)要(?:真正|切实|积极|主动|多|更好地|实实在在地?|真心实意地?|时刻|经常)*(?:为|给|帮|替)[^,]{1,8}(?:解决|化解|办实事)(?!了|好|完|[^,]*了$)/;
/** 把为群众办实事作为出发点, 成为为民办实事的品牌, 为民办实事的能力: what it is taken for, or a quality. */
const taken =
  /(?:办实事|排忧解难|解决[^,]{0,6}(?:困难|问题|难题))(?:作为|当[作成]|的(?:品牌|窗口|平台|载体|抓手|舞台|出发点|初心|能力|本领|热情|决心|典范|先锋|好干部|好书记|贴心人|力度|长效机制))|(?:成为|作为|打造)[^,]{0,6}(?:办实事|排忧解难)/;
/** 为解决李平家吃水难的问题,送水2吨; 安装路灯,以解决出行问题; 用于解决饮水问题: what for. Not: 为李平解决了问题 */
const whatFor =
  /(?:(?:^|[,今昨天])为了?|^以|用于|用来|旨在)(?:切实|有效|彻底|进一步|及时|尽快|妥善|更好地?)*(?:解决|化解)(?!了|[^,]*了$)/;
/** 想办法解决李平家吃水问题, 努力解决饮水问题: only tried. Not: 想办法解决了吃水问题, 设法帮他解决好, 力求解决用水问题,今天通水了 */
const tried =
  /(?:想(?:尽)?办法|想方设法|设法|(?<!经过?[^,]{0,6}|通过[^,]{0,6})努力(?!下)|尽力|力求|力争)[^,解化]{0,8}(?:解决|化解)(?!了|好|完|掉|的|[^,]{0,16}了$)/;
const onlyMeant = new Sign(
  "叮嘱督责要提告勉作当的成打为以用旨法力",
  new RegExp(`${bidden.source}|${oughtTo.source}|${taken.source}|${whatFor.source}|${tried.source}`),
);

/** 力求解决李平家用水问题|,今天通水了: what came of it. */
function cameAbout({ tokens, text }: Segment, { source }: Scene): boolean {
  if (!tried.test(text) || bidden.test(text) || oughtTo.test(text) || taken.test(text)) return false;
  return outcome.test(textBehind(tokens, source, 16));
}

const outcome =
  /^,(?:[今昨]天|[上下]午|现在|目前|已经?|终于|最终|都|全部){1,3}(?:(?:通|来|有)[水电路气]|修好|办好|办成)了?(?:[,。;!\n]|$)/;

/** 敲定了七件实事: settled on, and to be done. Not: 敲定的七件实事全部办结 */
const settledOn = new Sign(
  "定列谋诺",
  new RegExp(
    `(?:敲定|商定|确定|拟定|议定|选定|列出|谋划|承诺)了?[^,办解完结]{0,6}(?:${figure}件[^,办解完结]{0,6}实事|实事${figure}件)$`,
  ),
);

/** 选派驻村工作队进驻上坪村, 派出工作队驻村: who was sent, and no day of ours. */
const sentOut = new Sign(
  "派抽组",
  /(?:选派|派出|派驻|抽调|组建|组织)[^,\d]{0,8}(?:工作[队组]|干部|专干|第一书记|队员)[^,\d]{0,4}(?:进驻|入驻|驻村)/,
);

const bidding = /(?:根据|按照?|依照?|遵照|结合)[^,。;\n]{0,8}$/;
const bid = /^的?(?:安排|部署|计划|要求|方案)(?=$|[,。;\n我本今由]|一行|走访|入户|对)/;
const listening = /(?:听取?了?|[作做])[^,。;\n]{0,12}$/;
const told = /^(?:情况)?的?(?:介绍|汇报)/;
const longestBidding = 14;
/** 安排春耕生产|工作, 作为重点|工作|来抓, 安排|工作|重点: a task, and no post. Not: 安排保洁工作 */
const taskFor =
  /(?:重点|中心|主要|核心|基础|生产|春耕|备耕|春播|秋收|秋种|三夏|三秋|防汛|防火|帮扶|扶贫|下一步|下步|近期)的?$/;
const asTask = /^(?:重点|要点|任务|计划|思路|重心|来抓)/;

/** 按照|工作|安排,我们一行五人, 听取了书记的|工作|介绍: work of ours. Not: 按照计划|工作|安排好了 */
function isOwnTask({ noun }: Item, { source: { text } }: Scene): boolean {
  const said = noun?.tokens.find(({ word }) => word?.measure?.id === "job");
  if (said?.text !== "工作") return false;
  const before = text.slice(Math.max(0, said.start - longestBidding), said.start);
  const behind = text.slice(said.end, said.end + longestBidding);
  if ((taskFor.test(before) && !/介绍|推荐|引荐|[做从]/.test(before)) || asTask.test(behind)) return true;
  return (bidding.test(before) && bid.test(behind)) || (listening.test(before) && told.test(behind));
}

/** 补记两天的日志. over what was done on them: a title. Not: 补写日记2篇 */
const madeUpLater =
  /^补[记报登](?:[\d一二两三四五六七八九十]+天|前几天|上周)?的?(?:驻村|走访|工作|民情)?日[志记]$/;

/** 全村务工台账|412人, 全村出去了|412人: how many there are. Not: 全村介绍出去412人 */
const onList = new Sign(
  "账出",
  /(?:务工|就业|劳动力)[^,]{0,4}台账[^,介推安]{0,6}[\d一二两三四五六七八九十百千]+人|^(?:全[村镇乡县组]|村[里上])(?:一?共|总共|今年)?(?:出去|外出|在外)了?[\d一二两三四五六七八九十百千]+[多余]?人$/,
);

/** 边|干活|边拉家常, 一边|干活|一边讲政策: what went on beside the talk. Not: 介绍李平到厂里边上班边带孩子 */
const whileWorking = new Sign(
  "边",
  /边(?:干活|上班|打工|务工|工作)[,、]?一?边(?:和他|跟他)?[聊唠拉讲谈说宣]/,
);

const jobsOnlyCalledSo = [officeTask, atFair, onList];

/** 专场招聘会: a market, and no meeting. */
const fair = /(?:招聘|展销|展览|交易|推介|订货|博览|庙|晚|运动|联欢|音乐|赛歌|订购)会$/;

/** Whether what the item's word says was no act of the measure's. */
export function isOnlyCalledSo(measure: string, segment: Segment, item: Item, scene: Scene): boolean {
  const { quantity } = item;
  if (measure === "talk" && isPacketSent(item, scene)) return true;
  if (measure === "talk")
    return (segment.people.named.length === 0 && topicOfTalk.isIn(segment)) || mayCall.isIn(segment);
  if (measure === "medical") return quantity === null && chosenBy.isIn(segment);
  if (measure === "meeting") return fair.test(item.noun?.text ?? "");
  if (measure === "job")
    return (
      jobsOnlyCalledSo.some((sign) => sign.isIn(segment)) ||
      whileWorking.isIn(segment.clause) ||
      isOwnTask(item, scene)
    );
  if (measure === "solved")
    return quantity === null
      ? (onlyMeant.isIn(segment) && !cameAbout(segment, scene)) || isNotSolved(segment)
      : settledOn.isIn(segment) ||
          putOff.isIn(segment) ||
          arose.isIn(segment) ||
          isTroubleTold(segment, scene);
  if (measure === "leaflet" && quantity === null && boughtToLearn.isIn(segment.clause)) return true;
  if (measure === "leaflet" && quantity === null && filledIn.isIn(segment.clause)) return true;
  if ((measure === "contact_card" || measure === "leaflet") && isSeenTo(segment, item, scene)) return true;
  if (measure === "contact_card" || measure === "leaflet") return quantity === null && hangs.isIn(segment);
  if (measure === "suggestion") return isPaperOf(item, scene) || takenUp.isIn(segment);
  if (measure === "diary")
    return (
      (booksOf.isIn(segment) && !written.test(segment.text)) ||
      madeUpLater.test(segment.text) ||
      isTheirDiary(segment, item)
    );
  if (measure === "outreach") return quantity === null && onlyHeard.isIn(segment);
  return measure === "stay" && quantity === null && sentOut.isIn(segment);
}

/** 走访李平,|难事一件|,女儿没钱上学: what troubles them, told behind it. Not: 难事一件,已解决; 难题2件,送化肥3袋; 解决难事一件 */
function isTroubleTold({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!oneTrouble.test(text)) return false;
  const end = tokens.at(-1)?.end ?? 0;
  const [rest = ""] = source.text.slice(end).split(/[。\n]/, 1);
  return troubleBehind.test(rest) && !putRight.test(rest);
}

const oneTrouble = /^(?:他家|家里|就|只|还|也|有|是)*(?:难事|难题)(?:[一1二两2三3])(?:件|桩|个)$/;
/** |,女儿没钱上学: in the clause straight behind. */
const troubleBehind = /^[,:][^,]*(?:[没缺坏漏塌破欠愁断堵淹病伤]|无(?!偿|线)|不(?!少|错)|交不起|希望|反映)/;
const putRight = /解决|化解|办[好成妥结]|[代帮]办|办理|落实|协调|[好了成]$/;

/** 填写|帮扶手册、…, 更新了|明白卡: seen to, and handed to nobody. Not: 填写手册2本发给李平, 填写手册2本,交给他, 发放并核对明白卡, 填写连心卡20张, which makes them */
function isSeenTo({ tokens }: Segment, { noun, quantity }: Item, { source: { text } }: Scene): boolean {
  const at = noun?.tokens.find(({ word }) => word?.measure != null)?.start;
  const start = tokens[0]?.start ?? 0;
  if (at === undefined || at < start || !seenTo.test(text.slice(start, at))) return false;
  if (noun?.measure?.id === "contact_card" && quantity !== null && /填|登记/.test(text.slice(start, at)))
    return false;
  if (handsOver.test(text.slice(Math.max(0, start - 4), start))) return false;
  const [rest = ""] = text.slice(at).split(/[。;\n]/, 1);
  const [own = "", ...later] = rest.split(",");
  return !handsOn.test(own) && !later.some((clause) => handsItOn.test(clause));
}

const seenTo =
  /(?:^|[,、天午])(?:[我咱帮替给他她家其并又还也已经一起现场当场]*)(?:填写|补填|填报|填|更新|核对|核实|检查|查看|查阅|翻看|翻阅|完善|登记|录入|整理|规范|校对|审核|补录|补充完善)(?:了|好|完)?[^,、。;\n发送给贴带交]{0,6}$/;
const handsOn = /[发送交给]|^[^、]*(?:贴|放(?!假)|留(?![存档底]))/;
/** 填写手册2本,|交给他保管; 填写明白卡1份,|放他家. Not: |送化肥3袋, |送他去医院 */
const handsItOn =
  /^(?:[我咱]们?|再|又|并|都|也|然后|当场|一起){0,3}(?:(?:[发交留放]|送)(?:给|到|在)[^,\d一二两三四五六七八九十半几]{1,8}|放[^,\d假]{1,5}家里?了?|(?:张贴|贴)(?:(?:在|到|上|好)[^,\d]{0,8})?)$/;
const handsOver = /(?:发放?|分发|送)(?:了|上|去)?$/;

/** 采纳意见2条: theirs, told of elsewhere. Not: 提出建议3条被采纳 */
const takenUp = new Sign("采", /^[^提征收集]{0,6}采纳/);

/** 他|在|写日记, 孩子|写了|3篇|日记, |他|写的|日记: kept by one of the household. Not: 他帮我写民情日记, 我写日记, 写他家的日记, 李平家日记1篇 */
function isTheirDiary({ tokens }: Segment, { noun, tokens: own, quantity }: Item): boolean {
  const said = (noun?.tokens ?? own).find(({ word }) => word?.measure?.id === "diary");
  if (said === undefined || !/^写?日[记志]$/.test(said.text)) return false;
  const behind = tokens[tokens.indexOf(said) + 1];
  if (quantity !== null && behind?.quantity != null) return false;
  const writes = tokens.findIndex(({ text }) => text.startsWith("写"));
  const who = tokens.findLastIndex(({ text }, at) => at < writes && !besideWriting.test(text));
  return has(tokens[who], Role.kin) || /^(?:[他她]们?|老人|孩子)$/.test(tokenAt(tokens, who)?.text ?? "");
}

const besideWriting = /^(?:在|正在?|自己|也|都|还|每天|天天|坚持)$/;

/** 民情日记本发了5本, 给队员发民情日记本5本: empty ones. Not: 民情日记本写了5篇, 在民情日记本上记了2篇 */
const booksOf = new Sign("本", /(?:日记|日志)本/);
const written = /[写填]|(?<!日)记(?!本|录本)|本[里上]|篇|^完成/;

/**
 * 听镇上干部|宣讲政策, 听县委讲师团|宣讲惠农政策: listened to.
 * Not: 听取意见后宣讲政策, 群众听我们宣讲, 村民们听驻村干部宣讲, 组织大家去听专家讲解
 */
const onlyHeard = new Sign(
  "听",
  /(?:^|[我咱上天午]|[我咱]们|(?<!(?:组织|带着?|领着?|请)[^,听]{1,6})[去到]|们(?=听[了着]?(?!驻村|帮扶|第一书记|工作队)))听[了着]?(?![取完说])[^,我咱给为向后并李]{0,8}(?:干部|领导|书记|支书|主任|专家|老师|教授|技术员|讲师团|宣讲团|[县乡镇局]长)们?(?:现场|详细|集中)?(?:宣讲|讲解|解读|宣传)/,
);

const packet = /发微信红包$/;

/** 给李平|发微信|红包100: money, and no word with it. Not: 给李平发微信,红包100元 */
function isPacketSent({ noun }: Item, { source: { text } }: Scene): boolean {
  const said = noun?.tokens.at(-1);
  return said !== undefined && packet.test(text.slice(said.start, said.end + 2));
}

/** 因地界发生纠纷2起,|调解2起: how many there were. */
const arose = new Sign(
  "发产出存",
  /^[^,解化调]{0,8}(?:发生|产生|出现|存在)[^,解化调]{0,6}(?:纠纷|矛盾)[\d一二两三四五六七八九十]/,
);

/** 门上贴着联系卡: seen there. Not: 联系卡贴门上了 */
const hangs = new Sign("贴挂钉", /(?:门|墙|窗)[上框头里边]?(?:还|都|也|正)*(?:张?贴|挂|钉)着/);

/** 把资料补了: at a desk. Not: 把宣传资料补发了 */
const filledIn = new Sign("补", /把[^,]{0,8}(?:资料|手册)(?:都|全)?(?:给)?补(?![发送给])/);

/** 拿出300元|给李平女儿买学习资料: books of hers. Not: 买了宣传资料发给李平, 给李平孙子买了学习资料 */
const boughtToLearn = new Sign(
  "买",
  /^(?![^,]*(?:宣传|政策|[发送]))(?=[^,]*(?:[拿掏摸]出|给[^,]{1,10}[元块]))[^,]*买(?:了|点|些)*(?:学习|复习|考试|课外|辅导)?资料/,
);

/** 征求意见|表86份, 意见|征求表20份: the paper that they are written on. Not: 征求意见表示感谢 */
function isPaperOf({ noun }: Item, { source }: Scene): boolean {
  const end = noun?.tokens.at(-1)?.end ?? 0;
  return noun !== null && paper.test(source.text.slice(end - 1, end + 6));
}

const paper = /^.?(?:征求|征集)?[表函稿](?:各|共)?[\d一二三四五六七八九十]/;
