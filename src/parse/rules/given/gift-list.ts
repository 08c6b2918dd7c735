import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import type { Item } from "../../words/item.ts";
import { goodsName } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, tokenAt } from "../../words/tokens.ts";
import { isBoughtFor } from "../goods/gifts-without-figures.ts";
import { isToldOf } from "./told-of.ts";

/** 物资分配:上坪村水泥20吨,|红崖村路灯30盏: handed out in a list village by village. */
export function isLampOfList({ tokens, listed }: Segment, scene: Scene, { quantity }: Item): boolean {
  return (
    quantity?.unit?.name === "盏" &&
    tokens[0]?.kind === "village" &&
    (listed || scene.lastGoods?.sentence === scene.sentence)
  );
}

/** 化肥:|李平2,|王五3: a name and a figure under the thing that heads the list. */
export function isUnderHeading({ tokens }: Segment, { head, lexicon }: Scene): boolean {
  const said = tokens.filter((token) => token.kind !== "mark" && !has(token, Role.home));
  return (
    said.length === 2 &&
    said[0]?.mention != null &&
    head !== null &&
    head.measure === null &&
    goodsName(head.text, lexicon).known
  );
}

/** 物资|行李包1个, 慰问品:被罩2个: told under the word for such things. */
export function isUnderClass({ clause }: Segment, { tokens: [first] }: Item): boolean {
  let at = first === undefined ? -1 : clause.tokens.indexOf(first) - 1;
  while (isMark(clause.tokens[at], " :")) at -= 1;
  return clause.tokens[at]?.word?.goodsClass ?? false;
}

/** 送书包1个,文具盒1个; 祝寿山家保温杯1个 below 入户, 物资发放:上坪村化肥2吨,|红崖村垃圾桶40个: things and their figures, nothing else, where gifts are told. */
export function isPlainList(segment: Segment, scene: Scene): boolean {
  const goesOn = scene.lastGoods?.sentence === scene.sentence;
  const told = goesOn || scene.visitHead || segment.listed;
  if (!told && segment.named.named.length === 0) return false;
  const byVillage =
    goesOn ||
    scene.afterColon ||
    (segment.listed && segment.tokens[0]?.kind === "village") ||
    /[物发赠捐]/.test(segment.clause.labelText);
  const { items } = segment.reading;
  // 走访李平 台灯1个
  const parted = segment.measures.includes("visit") && segment.tokens.some((token) => isMark(token, " √"));
  return (
    !items.some(({ noun }) =>
      /隐患|线索|诉求|矛盾|线路|事[项情]|问题|意见|情况|需求/.test(noun?.text ?? ""),
    ) &&
    segment.tokens.every(
      (token) =>
        items.some((item) => item.tokens.includes(token)) ||
        token.mention !== null ||
        token.kind === "mark" ||
        (parted && token.word?.measure?.id === "visit") ||
        (byVillage && (token.kind === "village" || token.kind === "group")) ||
        token.bracketed ||
        has(token, Role.home) ||
        has(token, Role.title) ||
        has(token, Role.joins) ||
        has(token, Role.each) ||
        // 咸鸭蛋三家一共40个
        (goesOn && (token.quantity?.unit?.kind === "household" || has(token, Role.pool))) ||
        // 送去劈柴1吨,|他老妈棉裤一条
        (goesOn && (has(token, Role.kin) || has(token, Role.pronoun))) ||
        token.text === "本人" ||
        (token.word?.goodsClass ?? false) ||
        // 过冬物资
        (has(token, Role.plain) && !!segment.tokens[segment.tokens.indexOf(token) + 1]?.word?.goodsClass) ||
        has(token, Role.about),
    )
  );
}

/** 为|一棵树红脸, 为|两分地争起来: what it was about. */
function isWhatFor({ tokens }: Segment, { tokens: own }: Item): boolean {
  const first = tokens.findIndex((token) => own.includes(token));
  // 依次为|2袋、1袋
  if (has(tokenAt(tokens, first - 2), Role.respectively)) return false;
  if (textOf(tokens.slice(Math.max(0, first - 3), first)).endsWith("为的是")) return true;
  return /^(?:为|因为|为了)$/.test(tokenAt(tokens, first - 1)?.text ?? "");
}

const consoles =
  /慰问[^,;。:\d]{0,3}(?:困难|特困|脱贫|贫困|低保|五保|孤寡|留守|独居|高龄|残疾|老|群众|农户|军属|烈属|党员|职工|儿童|环卫)[^,;。:\d]{0,6}$/;

/** 慰问困难群众|大米30袋、面粉30袋, 慰问老党员,|棉被5床: brought to those of whom nobody was counted. Not: 慰问困难群众,种植茶叶30亩 */
function isBroughtToClass({ reading }: Segment, item: Item, { source }: Scene): boolean {
  if (item.verb !== null || item.noun?.kind !== "goods") return false;
  const first = reading.items.find(({ noun }) => noun?.kind === "goods");
  const at = first?.noun?.tokens[0]?.start ?? 0;
  return consoles.test(source.text.slice(Math.max(0, at - 20), at).replace(/,$/, ""));
}

/** A list behind a visit, a giving word or a household, or on a labelled line. */
export function listing(segment: Segment, item: Item, scene: Scene): boolean {
  if (item.verb === null && segment.text.includes("为") && isWhatFor(segment, item)) return false;
  if (item.verb === null && isToldOf(segment, item)) return false;
  if (item.verb !== null && !has(item.verb, Role.give) && !has(item.verb, Role.receive)) return false;
  if (item.verb !== null && has(item.verb, Role.fetch) && !isBoughtFor(segment)) return false;
  return (
    segment.listed ||
    segment.people.named.length > 0 ||
    segment.people.counted !== null ||
    segment.clause.label === "content" ||
    isBroughtToClass(segment, item, scene) ||
    // 捐款12万元、图书860册
    segment.reading.items.some(
      (other) => other.noun?.measure?.id === "cash" && other.quantity !== null && other.at < item.at,
    )
  );
}
