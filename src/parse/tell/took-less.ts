import { Grounds } from "../scene/grounds.ts";
import type { Kept } from "../scene/kept.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Person, Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { Sign } from "../text/characters.ts";
import { onlyCounted } from "../words/item.ts";
import { goodsName } from "../words/nouns.ts";
import { Role } from "../words/roles.ts";

/** 只收了1袋, 就要了一袋: no more than that. */
const only = new Sign(
  "只就光单仅",
  /(?:只|就|光|单|仅)(?:肯|愿意|同意)?(?:签|接)?[要收留拿领接](?:了|下了?|走了?)?/,
);

/** 他收下300元, 老人签收了3袋, 陈九斤留下2袋: taken by them. */
const took = new Sign(
  "收留领接",
  /^(?:最后|最终|结果|后来)?(?:他|她|人家|老人|本人|对方|户主)?(?:家里?)?(?:最后|最终|才|终于|总算)?(?:签收|收下|留下|领走|接下|收到?|领到?)了?/,
);

/** 推辞半天才|收下300, 他好说歹说|收了1袋, 死活|只要了100: how they were brought to take any of it. */
const pressed =
  /^(?:最后|最终|结果|后来)?(?:他|她|人家|老人|本人|对方|户主)?(?:一再|再三|反复|硬)?(?:推辞|推让|推脱|推托|推来推去|劝说?|好说歹说|勉强|死活|说啥|咋说)(?:了|着)?(?:好?半天|好久|好?一阵子?|一会儿?|再三|好?几次|好?几回)?(?:他|她|人家|老人)?(?:勉强)?(?:才|终于|总算|最后|最终|也|都|就)?(?:肯|同意|愿意|答应)?(?=[只就才光单仅]|[收留领接]|要了)/;

/** 实际收到4袋, 实际发放9袋, 实际交给他48只, 真正送到35只: so much of it in truth. */
const inTruth = new Sign(
  "实真",
  /^(?:最后|最终|今天)?(?:我们?)?(?:给[他她])?(?:真正|实际上?|实)(?:只|才|就)?(?:签?收|收到|领|领走|到手|拿到|[送发给]出?|发放|送去|送到)|^(?:最后|最终)?(?:我们?)?(?:真正|实际上?)(?:只|才|就)?(?:交[给到出付]|到(?:他|她|人家|老人|户主)?家?里?手[里上中]?)/,
);

/** 实际48只, 实际只有48只: with nothing behind it. */
const figureInTruth = new Sign(
  "实",
  /^(?:最后|最终)?实际上?(?:只有?|就|才)?(?=[\d一二两三四五六七八九十百半])/,
);

/** 路上死了|2只, 打碎了|3个, 淋湿|1袋: not all of it came through. Not: 王五家死了2只, 他家电视坏了1台 */
const lostOnTheWay =
  /[死破坏碎烂洒漏湿压摔丢]掉?了?(?:大概|大约)?([\d一二两三四五六七八九十半几]+)([^\d,;。\n]{0,3})[,;。\n]/;
const lostAtHome = /(?:(?<![到回拉运])[家的]|房|水管)[^,;。\n]{0,6}[死破坏碎烂洒漏湿压摔丢]/;

/** 最后给了19袋, 剩下48只给了他, 只交给他48只, 到户48只: behind a loss, what was left to hand over. */
const handedWhatWasLeft = new Sign(
  "送发给交到",
  /^(?:最后|最终|结果)(?:我们?)?(?:只|才|就)?[送发给交]|^[只才就][送发给交]|^[剩余][^,]{0,8}[送发给交]|^到[户家手](?:里|时)?(?:只|就)?(?:有|剩)?[\d一二两三四五六七八九十半]/,
);

/** 送出去4袋, 发出9袋: of what was to be shared out. */
const out = new Sign("出走掉", /^(?:一共|共|总共|只|就|才|最后|最终)?(?:[送发给](?:出去?|掉)|领走)了?/);

/** 他退了1袋, 退回来一袋, 他还了一袋: so much of it came back. */
const back = new Sign(
  "退还",
  /退(?:回来?|还|给我们?)?了?(?!休|役|伍|耕|学|保|出|税|款|费)|^(?:他|她|人家|老人)又?(?:还了(?=[\d一二两三四五六七八九十半我])|还回来了?)/,
);

const anew = new Sign("又再还另也", /[又再另也]|还(?![了给])/);

/**
 * 带去2袋米,|她只收了1袋; 给李平500元,|他收下300元; 每户1袋,|实际送出9袋; |他退了1袋; 送鸡苗50只,|死了2只,|实际交给他48只: what was
 * taken of it stands in the place of what was brought. Not: |又收下1袋, |收了我们一袋
 * @param from where the entries of this segment begin
 * @returns whether it told of that
 */
function isLess(segment: Segment, scene: Scene, from: number): boolean {
  const toUs = givenBack.test(segment.text);
  if (segment.tokens.length < 2) return false;
  const toThem = segment.roles.has(Role.dative) || segment.roles.has(Role.cadreSelf);
  const [how = ""] = pressed.exec(textBehindName(segment)) ?? [];
  const said = { ...segment, text: textBehindName(segment).slice(how.length) };
  const truth = inTruth.isIn(said) || (figureInTruth.isIn(said) && endsInFigure(segment));
  const mayBeLeft = handedWhatWasLeft.isIn(said);
  if (!truth && !mayBeLeft && !toUs && toThem) return false;
  if (!(truth || mayBeLeft || taken.test(segment.text)) || anew.isIn(segment)) return false;
  const figure = onlyCounted(segment.reading);
  if (figure?.quantity?.value == null) return false;
  const { value } = figure.quantity;
  const noun = figure.noun === null || how.includes(figure.noun.text) ? null : figure.noun.text;
  let brought = broughtBefore(segment, scene.entries.list.slice(0, from), scene, noun);
  // 500元他不要,|最后收了200元: of what was refused at first.
  const refused = brought.length === 0 ? broughtBefore(segment, scene.refused, scene, noun) : [];
  brought = brought.concat(refused);
  const end = brought[brought.length - 1]?.end;
  // 李平5袋,王五3袋,|破了1袋,|最后给了2袋: of what was told last.
  if (mayBeLeft && !truth) brought = brought.filter((entry) => entry.end === end);
  const [first] = brought;
  if (first === undefined) return false;
  const total = brought.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0);
  const left = back.isIn(said) ? total - value : value;
  // 碎了10个,|就给他补了10个: made good.
  const ofLost =
    mayBeLeft && value < total && !segment.text.includes("补") && isLostSince(brought, segment, scene);
  if (!truth && !ofLost && !toUs && toThem) return false;
  // 每户2袋,|送出去10袋: all of it, told again.
  if (!truth && (left > total || left <= 0)) return false;
  const ofAll = truth || ofLost || out.isIn(said);
  if (!ofAll && (brought.length > 1 || !(back.isIn(said) || only.isIn(said) || took.isIn(said))))
    return false;
  const households = [...new Set(brought.flatMap(({ facts }) => facts.households))].sort();
  const oneVillage = brought.every(({ facts }) => facts.villageId === first.facts.villageId);
  const villageId = oneVillage ? first.facts.villageId : null;
  first.facts = { ...first.facts, quantity: left, households, villageId };
  const { list } = scene.entries;
  list.splice(from);
  list.push(...refused);
  for (const other of brought.slice(1)) list.splice(list.indexOf(other), 1);
  return true;
}

/** 送鸡苗50只,|路上死了2只,|最后给了48只: between what was brought and this. Not: 死了5只,|就送了5只给他 */
function isLostSince(brought: readonly Kept[], { tokens, text }: Segment, { source }: Scene): boolean {
  const from = Math.max(...brought.map(({ end }) => end));
  const between = source.text.slice(from, tokens[0]?.start ?? from);
  const [, figure = "", unit = ""] = lostOnTheWay.exec(between) ?? [];
  if (figure === "" || lostAtHome.test(between)) return false;
  const counted = brought[0]?.facts.unit ?? unit;
  const again = text.split(`${figure}${counted}`)[0] ?? text;
  return unit.includes(counted) && (again === text || /[\d一二三四五六七八九十]$/.test(again));
}

function endsInFigure({ tokens }: Segment): boolean {
  return tokens[tokens.length - 1]?.quantity !== null;
}

/** 绿豆糕退给我一盒 */
const givenBack = /[退还](?:给|回给?)我们?/;
const taken = /[收要留拿领接出退走掉]|还[了回]|到手|拿到|实际|实发|实送/;

export const tookLess = new Grounds<Segment, [scene: Scene, from: number]>([
  new Requirement({ oneOf: "收要留拿领接出退还走掉手实真送发给交到", figure: true }),
  isLess,
]);

/** 陈九斤家|只要了1袋 */
function textBehindName({ tokens, text, hasName }: Segment): string {
  if (!hasName) return text;
  const name = tokens.findLastIndex(({ mention }) => mention !== null);
  return tokens
    .slice(name + 1)
    .map((token) => token.text)
    .join("")
    .replace(/^(?:家里?|户|那)/, "");
}

/** What the sentence told was brought, of that kind: to him who is named, else what was told last with all that shared in it. */
function broughtBefore(
  { named, people, reading, roles }: Segment,
  before: readonly Kept[],
  { sentence, lexicon }: Scene,
  noun: string | null,
): Kept[] {
  const unit = reading.items.find(({ quantity }) => quantity !== null)?.quantity?.unit ?? null;
  const thing = noun === null || noun.startsWith("实") ? null : goodsName(noun, lexicon).name;
  // 给李平送5袋米。他收下3袋
  const far = roles.has(Role.pronoun);
  const ids = named.named.map(({ id }) => id).sort();
  const fits = ({ facts, sentence: told }: Kept) =>
    sentence - told <= (far ? 1 : 0) &&
    facts.quantity !== null &&
    (thing === null || thing === facts.item) &&
    (ids.length === 0 ? isOneOf(people.named, facts.households) : facts.households.join() === ids.join()) &&
    (facts.measure === "cash"
      ? unit === null || unit.kind === "money"
      : facts.measure === "goods" && facts.unit === (unit?.name ?? null));
  const last = before.findLast(fits);
  if (last === undefined) return [];
  return before.filter((entry) => fits(entry) && entry.facts.item === last.facts.item);
}

/** 李平领化肥2袋;王五,48岁,|领化肥1袋: not of his who was told of before. */
function isOneOf(named: readonly Person[], households: readonly string[]): boolean {
  return named.length === 0 || households.length === 0 || named.some(({ id }) => households.includes(id));
}
