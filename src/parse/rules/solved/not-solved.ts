// What is said with a word of solving and was not solved: still open, only tried, to come one day, or the title of a paper.

import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";

const manner =
  "(?:彻底|有效|妥善|及时|根本|从根本上|很好|真正|完全|全部|圆满|切实|大大|极大|进一步|更好|地|的|予以)*";
const act = "(?:协调)?(?:解决|化解|调解)";

/** 一直没有得到解决, 长期得不到解决, 没能解决他的问题, 至今难以解决 */
const stillOpen = `(?:(?:没有?|未)(?:得到|能够?|获得|给)|得不到|不能|不得|无法|没法|没办法|难以)[他她]?们?${manner}${act}`;
/** 吃水问题还没有解决. Not: 有没有解决 */
const notYet = `(?<!有)没有(?:彻底|真正|完全|全部|根本|及时|妥善)?${act}(?!不)`;
/** 走访并不是去解决什么问题 */
const notFor = `不是(?:去|来|为了?|要|想)+[^,]{0,6}?${act}(?!了)`;
/** 尝试通过修路来解决排水问题, 曾经试图解决 */
const onlyTried = `(?:尝试|试图|试着|企图)[^,]{0,14}?${act}(?!了|好|掉)`;
/** 水渠建成后,|会有效解决饮水问题. Not: 村民大会解决纠纷 */
const oneDay = `(?:(?:^|[,后])(?:也|都|才)?|[将就便必定])会${manner}${act}(?!了)`;
/** 递交《关于解决上坪村饮水问题的报告》 */
const titled = `关于(?:切实|尽快|妥善|请求|申请|恳请|要求|帮助)*${act}[^,了]{0,24}?的?(?:报告|请示|方案|申请|建议|意见|通知|函|提案|议案|办法|措施|计划)`;

/** 吃的米面油一直靠村干部解决: how it goes on. */
const asEver = `(?:一直|都|全|只能)靠[^,]{1,8}${act}(?!了)`;

/** 限期解决18件, 逐步解决3件, 上报解决3件: to be solved yet. Not: 逐步解决了3件, 通过上报解决3件 */
const inTime = `(?<!通过|经|已)(?:限期|逐步|上报|转报|报请|提请|挂账|延期)(?:上级|整改|后|再|,)*${act}(?!了|好|掉|完|的)`;

/** 研究如何解决吃水难的问题, 商量怎么有效化解纠纷 */
const how = `(?:如何|怎么?样?|咋样?)(?:才能|去|来)?${manner}${act}(?!了|好|掉)`;

export const putOff = new Sign("限逐报请账延办", new RegExp(`${inTime}[^,]{0,8}\\d`));

const open = `${asEver}|${stillOpen}|${notYet}|${notFor}|${onlyTried}|${oneDay}|${titled}|${how}`;
const notSolved = new Sign("没未得能无难不试企会关靠何怎咋", new RegExp(open));
const those = new RegExp(open, "g");
const triedBefore = new Sign("试企", new RegExp(onlyTried));
/** 一直没能解决的吃水问题今天|解决了 */
const after = /解决|化解|调解|说和|劝和|办好/;

/** 货款900元|当场结清: what was paid for. Not: 把欠的工钱结清了 */
export const paidUp = new Sign(
  "结付",
  /^(?!.*(?:欠|工[钱资]|纠纷))(?:[^,]{0,6}(?:货款|[菜鱼肉蛋粮蜜瓜薯果豆羊猪鸡]钱|货钱)|钱)[^,]{0,8}?(?:当场|当面|现场|当天|全部|都|也|已)+[^,]{0,4}(?:结|付)(?:清|了|算)/,
);

/** Whether its word of solving tells of nothing solved, and no other word in it does: 没能解决他的问题; not 一直没能解决的问题今天解决了. */
export function isNotSolved(segment: Segment): boolean {
  if (notSolved.isIn(segment)) return !after.test(segment.text.replace(those, ""));
  const { text } = segment.clause;
  // 尝试通过修路|来解决排水问题
  return triedBefore.isIn(segment.clause) && !after.test(text.replace(those, ""));
}

/** 解决72起,|有效化解了矛盾: what came of those just counted. Not: 解决72起,|化解纠纷 */
export const whatCameOf = new Sign(
  "解决",
  /^(?:从而|进而|有效|切实|真正|极大|大大|进一步|地|的)+(?:化解|解决|缓解)了?[^,]{0,8}$/,
);
