import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { givesEach, type Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has, isCountOrMass, type Token } from "../../words/tokens.ts";

/** What no figure follows is spoken of where it is lacking or asked for. */
const wants = "没缺差要完光剩快";
/** And where there is only so much of it: 药只够吃3天, 米不多了. */
const short = "够多足";
const wanting = new Sign(`${wants}${short}`, new RegExp(`[${wants}]|[只不刚]够|不多了?$|不足`));
/** And where it is worn out or talked of. */
export const ofSpoken = `${wants}${short}旧破烂薄坏废丢事`;

/** 他说化肥涨价了, 尿素今年贵: what they can hardly buy. */
const dear = new Sign("涨贵", /涨(?:了?价|了)|[太很挺]?贵/);

/** 李平家棉衣太旧了, 被子薄, 打电话问化肥的事: what theirs is like, or what was talked of. Not: 说种洋芋的事, 卖牛的事 */
const wornOrTalkedOf = new Sign(
  "旧破烂薄坏废丢事",
  /[^的](?:太|有点|有些|很|都)?[旧破烂薄]了?$|[^没不的](?:坏[了掉]+|报废了|丢了)$|(?:问|说|讲|谈|聊|提|打听)[^种养卖收喂栽买,]{1,10}的事儿?情?$/,
);

/** 李平家衣服破了|给他一件: what was worn out is met by what was handed over. */
export function meetWorn({ needs, spoken, sentence }: Scene): void {
  if (spoken === null) return;
  for (const need of needs)
    if (need.sentence === sentence && need.text.includes(spoken.name) && wornOut.test(need.text))
      need.none = "met";
}

const wornOut = /(?:[旧破烂薄]了?|坏[了掉]+|报废了|丢了)$/;
const straightOn = /^[^,。;]*,?$/;
const animal = /[仔苗崽羔羊牛猪鸡鸭鹅]$/;
const packed = /^(?:[袋包箱筐斤吨]|公斤)$/;

/** 李平家有两袋化肥, 米快吃完了, 打电话要化肥, 本来要送3袋米, 棉衣太旧了, 问了化肥的事: what a figure behind it may be of. */
export function noteSpoken(segment: Segment, scene: Scene): void {
  const { reading, stance, tokens } = segment;
  const counted = reading.items.findLast(isCounted);
  const wanted = stance === "need" || stance === "plan" || wanting.isIn(segment);
  const near = (stance === "theirs" && dear.isIn(segment)) || wornOrTalkedOf.isIn(segment);
  const lacks = wanted || near;
  const thing =
    counted !== undefined
      ? counted.noun?.tokens[0]
      : lacks
        ? (tokens.findLast(isGoods) ??
          openlyWanted(tokens) ??
          openlyShort(segment, scene) ??
          openlyBroken(tokens))
        : undefined;
  if (thing === undefined || has(counted?.verb ?? undefined, Role.sell)) return;
  scene.spoken = {
    name: counted?.noun?.text ?? thing.text,
    unit: counted?.quantity?.unit?.name ?? null,
    sentence: scene.sentence,
    read: scene.entries.list.length,
    dear: wanted || counted !== undefined ? null : (tokens.at(-1)?.end ?? 0),
  };
}

/** 两袋化肥; 花钱买了|四双鞋, which no list has. */
function isCounted({ noun, quantity, verb }: Item): boolean {
  if (noun === null || !isCountOrMass(quantity)) return false;
  const bought = noun.kind === "text" && has(verb ?? undefined, Role.buy);
  return noun.kind === "goods" || (bought && noun.tokens.at(-1)?.pos === "thing");
}

/** 他家缺|雨靴, 他想要|拐杖: a thing that no list has, told last behind the word of wanting it. */
function openlyWanted(tokens: readonly Token[]): Token | undefined {
  const last = tokens.at(-1);
  const wanted = last?.kind === "text" && last.pos === "thing" && last.text.length > 1;
  return wanted && wantsIt.test(tokens.at(-2)?.text ?? "") && !noThing.test(last.text) ? last : undefined;
}

/** 降压药|没了, 蛋白粉只够吃两天: told first, of a kind that is handed over. */
function openlyShort({ tokens }: Segment, { lexicon }: Scene): Token | undefined {
  const [first, next] = tokens;
  const known =
    first?.kind === "text" && first.pos === "thing" && first.text !== "网" && lexicon.endsAsThing(first.text);
  return known && /^(?:都|也|快|就|已经?)*(?:没|快|[只不刚]够|不多)/.test(next?.text ?? "")
    ? first
    : undefined;
}

/** 热水器|坏了: a thing that no list has, straight before what became of it. */
function openlyBroken(tokens: readonly Token[]): Token | undefined {
  const thing = tokens.at(-2);
  const known =
    thing?.kind === "text" &&
    thing.pos === "thing" &&
    thing.text.length > 1 &&
    !/[房屋墙顶路桥渠梁沟坝]子?$/.test(thing.text);
  return known && /^(?:坏[了掉]+|报废了|丢了)$/.test(tokens.at(-1)?.text ?? "") ? thing : undefined;
}

const wantsIt = /^(?:就|还|正|也|都|只|急)?(?:[缺差少]|没有?|需要|急需|想要?|要|盼)(?:个|一个|点|些|了)?$/;
/** What nobody hands over. */
const noThing =
  /[人手力术金路法心识验目位件]$|技能|消息|信息|销路|项目|照顾|指导|帮助|帮忙|收入|地方|时间|机会/;

function isGoods({ word }: Token): boolean {
  return word?.goods != null;
}

/**
 * 买了20袋米,|每户2袋: how it is to be shared; 李平家买了20袋米,|给5户各送2袋: a gift of his.
 * Not: 单位买了20袋米,|给5户各送2袋
 */
function isRuleForEach({ roles, tokens }: Segment, { each }: Item, { source }: Scene): boolean {
  if (!each) return false;
  const told = sentenceSoFar(source.text.slice(0, tokens[0]?.start));
  return !roles.has(Role.dative) || !cameFromUs.test(told);
}

const cameFromUs =
  /(?:^|,)(?:今天|上午|下午)?(?:(?:我们?|咱们?|我?单位|[省市县区镇乡村局][里上]?|工会|公司|工作队|政府|民政局?|企业)[^,家户]{0,6})?(?:买|购|采购|发|拨|筹|捐|调|运|拉|送)[来回到下放]?[^,家户]*,$/;

/**
 * 李平家有两袋化肥|我又给了一袋, 他说米快吃完了,|我给他送了两袋, 本来要送3袋米,|最后送了2袋: the thing spoken of before, of which nothing was
 * given yet; null where nothing was, or what was is counted in something else.
 */
export function spokenBefore(segment: Segment, scene: Scene, item: Item): string | null {
  const { text, roles, tokens } = segment;
  const { spoken, sentence, entries, source } = scene;
  if (
    spoken?.sentence !== sentence ||
    spoken.read !== entries.list.length ||
    isRuleForEach(segment, item, scene)
  )
    return null;
  // 他说化肥贵,送了米,|送去2袋: of what was told since.
  if (spoken.dear !== null && !straightOn.test(source.text.slice(spoken.dear, tokens[0]?.start))) return null;
  if (spoken.dear !== null && animal.test(spoken.name) && packed.test(item.quantity?.unit?.name ?? ""))
    return null;
  // 送去化肥,说了地膜的事,|又送了2袋: of what was given before.
  const more = spoken.dear !== null && /^(?:又|再|还|也)/.test(text);
  if (more && entries.recent().some(({ facts }) => facts.measure === "goods")) return null;
  // 送了油1桶,他家缺化肥,给王五|也送了2桶: of what was given before; counted in another unit it is not.
  if (text.includes("也") && entries.list.at(-1)?.facts.unit === item.quantity?.unit?.name) return null;
  if (item.verb === null) return null;
  if (!(has(item.verb, Role.give) || has(item.verb, Role.receive) || givesEach(item.verb))) return null;
  // 化肥涨价了,|现在只买了七袋: by themselves.
  if (
    has(item.verb, Role.buy) &&
    text.includes("只") &&
    !roles.has(Role.dative) &&
    !roles.has(Role.cadreSelf)
  )
    return null;
  // 缺电线,|给他送了30米
  if (!isCountOrMass(item.quantity) && item.quantity?.unit?.kind !== "length") return null;
  return spoken.unit === null || spoken.unit === item.quantity?.unit?.name ? spoken.name : null;
}
