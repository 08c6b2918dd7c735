import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";
import type { Measure } from "../../words/vocabulary.ts";

/** 参加县里培训, 列席会议: only attended. */
export function isAttended(segment: Segment, item: Item, { source }: Scene): boolean {
  const id = item.noun?.measure?.id ?? "";
  if (id === "bulletin") return onlyRead.test(segment.text);
  if (!["meeting", "training", "stay", "outreach"].includes(id)) return false;
  if (isMovedOn(segment, source.text) || isGoneToBehind(segment, item)) return true;
  // 娃上了两期兴趣班
  if (item.noun?.text.endsWith("班") && /[上学报听读]了?[^,]{0,3}[期届场]/.test(segment.text)) return true;
  if (item.noun?.measure?.id === "meeting" && (calledIn.isIn(segment) || backAtOffice.isIn(segment)))
    return true;
  const start = item.noun?.tokens[0]?.start ?? 0;
  return segment.tokens.some((token) => has(token, Role.attend) && token.start < start);
}

/** 去镇里|开了个会, 到县上|开了一天会: called in to whatever was held there. Not: 到镇里开了个协调会, 到村里开了个会 */
export const calledIn = new Sign(
  "会",
  /[去到](?:了|趟)*[^,。村社]{0,4}(?:[县镇乡市省]|(?<!社)区|街道(?!社区)|局里)(?:里|上|城|委|府|政府|党委|机关)?[^,。村给组召主]{0,3}开了?(?:[一两三二四五六七八九半\d]*[个次场天]|整天)*的?会/,
);

/** 下午回单位|开支部会 */
const backAtOffice = new Sign(
  "回",
  /回(?:了|到)?(?:单位|局里?|县里|县城|镇里|乡里|机关|办公室)(?:后|就)?(?:开|参加)了?[^,]{0,5}会/,
);

/** 镇里召开推进会|我去参加 */
function isGoneToBehind({ clause: { tokens } }: Segment, { noun }: Item): boolean {
  const end = noun?.tokens.at(-1)?.end ?? Number.POSITIVE_INFINITY;
  return wentTo.test(textOf(tokens.filter(({ start }) => start >= end).slice(0, 5)));
}

const wentTo = /^我们?(?:也|都|就)?(?:去|前去|到会|前往)?(?:参加|列席|出席|旁听)/;

function isMovedOn({ clause }: Segment, source: string): boolean {
  if (!movedOn.test(clause.text)) return false;
  const end = clause.tokens.at(-1)?.end ?? source.length;
  return !(toLaterToday.test(clause.text) && held.test(source.slice(end, end + longestBehind)));
}

const longestBehind = 30;
const toLaterToday = /改到今?(?:晚|天?(?:[下中]午|晚|傍晚))/;
/** 院坝会改到下午,|宣讲政策,来了30人 */
const held = /^[^。;\n明后]*?(?:来了|到了?\d|讲了|开了|\d+(?:余|多)?[人户]参加)/;

/** 院坝会|改到明天, 院坝会|改到晚上 */
const movedOn =
  /会(?:议)?(?:又|已|临时)?(?:改[到在](?:明|后|大后|下(?!午)|另|\d|[一二三四五六七八九十]+[号日月])|改到今?(?:晚上?|天?(?:[下中]午|晚上?|傍晚))(?!.*(?:[开来宣讲]|参加))|(?:推迟|延期|取消)(?:举行|召开)?了?(?:[到至](?!.*[宣讲])|,|$))/;

/** 看了一期简报, 接到一条信息, 发微信信息3条: none that the sender wrote. */
const onlyRead =
  /(?:看了?|读了?|学习了?|[接收]到)[^,]{0,4}(?:简报|信息|报道)|(?<!(?:编写?|报|刊)[发送]?)(?:微信|手机|电话)信息(?!简报|报道)/;

const sitsIn = /参加|参训|参会|列席|[去到][^,。]{0,8}(?:开会|培训|学习|听课)|听了?[^,。]{0,8}(?:课|讲座)/;
/** 参加|38人, ,|38人参加: who came to what we held. Not: 我们3人参加, 参加3天 */
const cameThere =
  /参[加训会](?:的|了|有|共|约|人数|人员|群众|农户|村民|学员){0,3}[\d一二两三四五六七八九十百]{1,5}[余多来]?[名个]?(?:人|农户|群众|村民|学员)|[,;、](?:共|有|共有|约)?[\d一二两三四五六七八九十百]{1,5}[余多来]?[名个]?(?:人|农户|群众|村民|学员)(?:前来|来)?参[加训会](?![^,。]*(?:[县镇乡市省]|的))/g;
/** 县里办培训,3人参加; 驻村干部培训班,60人参训: held by others. */
const heldByOffice =
  /(?:驻村|(?<!村))(?:干部|工作队|队员)[^,办开举组]{0,4}培训|党校|双联办|[县镇乡市省](?:里|上|局|政府)?(?:举|开|主)?(?:办|开展|组织)/;
const toThoseThere = /(?:给|每[个位名]?)[^,]{0,4}(?:学员|参训|参会|与会)|每人发|领了?/;

/** 参加县里培训,|还发了2本手册给我们学员, 会上给我们发了3份资料: what the sender got there. Not: 给我们村发了300份, 办培训,参加38人,每人发手册1本 */
export function isForUs(segment: Segment, { source }: Scene, { id }: Measure): boolean {
  if (id !== "leaflet" && id !== "contact_card") return false;
  const { tokens, text } = segment;
  const us = tokens.findIndex(
    (token, at) => has(token, Role.cadreSelf) && /给$/.test(tokens[at - 1]?.text ?? ""),
  );
  const next = tokens[us + 1];
  if (us >= 0 && !has(next, Role.villageThing) && !has(next, Role.householdClass) && next?.kind !== "village")
    return next?.text !== "的" && next?.mention == null;
  if (segment.named.named.length > 0 || !toThoseThere.test(text)) return false;
  const from = source.text.lastIndexOf("。", tokens[0]?.start ?? 0) + 1;
  const stop = source.text.indexOf("。", from);
  const sentence = source.text.slice(from, stop < 0 ? source.text.length : stop);
  const handsOn = /发[给到放]|分给|送到/.test(sentence.slice(sentence.indexOf(text) + text.length));
  const told = heldByOffice.test(sentence) ? sentence : sentence.replaceAll(cameThere, "");
  return sitsIn.test(told) && !handsOn;
}
