import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { takesOver } from "./took-over.ts";

const acts =
  "[换扫掰清劈修收割摘擦铺喂砌栽除打搬补通挖理洗晒捡装挑浇插采剪掏糊编垒刷拾疏绑套剥扬碾犁施盖焊磨翻垫钉拔锄缠耙]";
const result = "(?:好|完|干净|满|通|净|利索|牢|上)";

const when = "(?:[今昨前]天|[上下中]午|早上|晚上|刚才|刚刚?)";

/** 李平家的院子我扫完了, 李平家的我上午扫完了, 李平家的水管今天我就动手换好了. Not: 李平家的他自己扫完了 */
const ownHands = new RegExp(
  `家的?[^,我]{1,5}?${when}?[我俺咱]们?(?:给|帮着|也|都|${when}|已经?|就|动手|全|自己)*${acts}[^,]{0,3}?(?:${result}了?|了一遍)$`,
);
/** 把他家的草割完了 */
const handled = new RegExp(
  `把(?:[他她]们?|老人|[^,把]{2,4})家的?[^,]{1,6}?${acts}[^,]{0,2}?${result}了(?:才[走回][来去]?)?$`,
);

const crop = "(?:麦子|小麦|玉米|苞[谷米]|洋芋|土豆|稻[谷子]|谷子|豆子|高粱|荞麦|花生|红[薯苕])";
/** 把李平家的麦子收回来了, 放下东西就把李平家的院子扫了. Not: 把李平家的苹果收了, which a buyer does */
const broughtIn = new RegExp(
  `把(?:[他她]们?|老人|[^,把]{2,4})家的?[^,]{0,4}?(?:${crop}[收割掰挖](?:了|[回完]来?了)|(?:院[子坝]|屋子|门口|积?雪)打?扫了|(?:[院地园田]里?的?)?(?:杂?草)[拔锄割]了)$`,
);

/** 雨一停就|把李平家的麦子收了, 我们和他一起|把…: nobody but us. Not: 商贩|把…, 大伙|把…, 下雨没|把… */
const lightly =
  "(?:[今昨前当]天|[上下中]午|早上|已经?|也|又|就|都|先|再|顺便|动手|一起|一块|一同|帮忙?|帮着|[我咱俺]们?)*";
const byUs = new RegExp(
  `^${lightly}(?:(?:[天雨雪][^,没未不]{0,4}就|趁[^,没未不]{1,6}|抢在[^,没未不]{1,4}前|[^,没未不]{0,4}[东工]西就|[和跟同与](?:[他她]们?|老人|同事|[^,没未不]{2,3})(?=一))${lightly}){0,2}$`,
);

/** 收割机|把李平家的麦子收了, 要|把…: by a machine, or not yet. Not: 用收割机|把… */
const notByUs =
  /^(?!.*[用开租]).*[机车]$|(?:[要想得该应没未议]|没人|没能|没有|来不及)$|(?:商?贩子?|老板|[客收购]商|[粮收]站|公司|[厂社])$/;

/** Papers and money, which nobody's hands work on. */
const papers =
  /[证卡钱表账款租费礼药针]|户口|资料|材料|合同|手续|保险|补贴|电话|招呼|低保|医保|申请|信息|情况|思想|工作|报告|照片|视频|档案|意见|问题|信号|疫苗/;

/** 把欠李平家的|两袋米补|上了: handed over. Not: 把李平家两袋玉米的豁口补了 */
export const madeUpFor =
  /[\d一二两三四五六七八九十半][袋桶箱瓶盒斤床件套双][^,的]{1,5}补(?:[上齐足给发送]|了$)/;

/** 李平家的数据我补完了: work at a desk. */
const records = /资料|数据|信息|档案|政策|材料|系统|台账|名单|手册|[申登请记统计]表/;

/** 把李平家|三床被子|洗了, 把李平家|2袋玉米|的口子缝好了: what is theirs was worked on, and nothing handed over. Not: 把李平家两袋米补上了, 把李平家2个灯泡换了, 把慰问李平家的2床被子铺好了 */
export function isWorkedOn({ tokens, text, roles }: Segment, thing: readonly Token[]): boolean {
  const [first] = thing;
  const last = thing.at(-1);
  if (first === undefined || last === undefined || roles.has(Role.give) || madeUpFor.test(text)) return false;
  const held = tokens.findIndex((token) => token.text === "把");
  const home = tokens.findIndex((token, at) => at > held && has(token, Role.home));
  if (
    held < 0 ||
    home !== held + 2 ||
    tokens[home - 1]?.mention == null ||
    (tokens[home]?.start ?? 0) > first.start
  )
    return false;
  return workedOn.test(textOf(tokens.filter(({ start }) => start >= last.end)));
}

/** 把李平家三床被子|洗了 */
function isOnThing(segment: Segment): boolean {
  const { items } = segment.reading;
  return items.some(
    ({ noun, tokens, quantity }) =>
      noun?.kind === "goods" && quantity !== null && isWorkedOn(segment, tokens),
  );
}

/** Not: 换了, 装好了, which bring a new one */
const workedOn = new RegExp(`^(?:的[^,]{1,4}?)?(?:都|全)?(?![换装])${acts}[^,]{0,3}?了?$`);

/** What was theirs to do, told in front of us who did it, or behind 把, with what came of it. */
export function isDoneAtTheirs(segment: Segment): boolean {
  const { tokens, text, people, clause, roles } = segment;
  if (people.named.length === 0 || roles.has(Role.arrange)) return false;
  if (takesOver(segment)) return true;
  if (papers.test(text) || madeUpFor.test(text)) return false;
  if (ownHands.test(clause.text) && !records.test(clause.text)) return true;
  const worked = handled.test(clause.text) || isOnThing(segment);
  if (!worked && !broughtIn.test(clause.text)) return false;
  const at = tokens.findIndex((token) => token.text === "把");
  if (at < 0 || tokens.slice(0, at).some((token) => has(token, Role.office))) return false;
  if (/(?:没有?|无)人把/.test(clause.text)) return false;
  const front = textOf(tokens.slice(0, at));
  if (notByUs.test(front) || !(worked || byUs.test(front))) return false;
  const by = subjectAt(tokens, at);
  return by !== "other" && !isOfHousehold(by);
}
