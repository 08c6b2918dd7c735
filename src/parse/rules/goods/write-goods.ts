import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Segment } from "../../scene/story.ts";
import { givesEach, type Item } from "../../words/item.ts";
import { goodsName, partsOf, suitsAll } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has, isCountOrMass } from "../../words/tokens.ts";
import { countsOnlyAlike, isOneLotMore } from "../later/same-again.ts";
import { meetWorn, spokenBefore } from "./left-out-noun.ts";
import { looksLikeThing, matters, messages } from "./thing-told.ts";

/** 拉来100袋化肥, 带去10箱牛奶: brought there, before it is told who got how much of it; 给村里拉来100袋 tells. */
export function isStock({ people, roles, text }: Segment, { verb }: Item): boolean {
  if (verb === null || people.named.length > 0 || roles.has(Role.dative)) return false;
  return brings.test(verb.text) || (roles.has(Role.receive) && comesIn.test(text));
}

/** 接收捐赠面粉100袋 */
const comesIn = /^(?:[\d月日今昨天]+)?(?:共|已)?(?:接收|接受|收到|接到)/;

const brings =
  /^(?:共|一共|总共|又|先|自掏腰包|自费|自己|掏钱|掏腰包)*(?:拉|运|调|领|进|采购|购[买置]?|买|订|备|准备|筹集?|募集?|捐|带|捎|背|扛|搬|拿|印)(?:来|回|到|进|去|上|了|好)*$/;

/** 送了2袋,|一次一袋: of what was told. */
const atATime = /^(?:一|每)[次回趟](?:[\d一二两三四五六七八九十半])/;

const pictures = /(?:[照相图]片|视频)$/;

/** Writes what was given, the parts of 米面油 each for itself, after the figures told before their thing. */
export function write(segment: Segment, scene: Scene, item: Item): void {
  if (item.noun === null && atATime.test(segment.text)) return;
  if (item.noun !== null && scene.bare.length > 0) {
    if (isSumOfBare(segment, scene, item)) return;
    takeBare(segment, scene, item);
  }
  if (item.noun === null && item.each && givesEachHisOwn(segment, scene, item)) return;
  const said = item.noun?.text ?? thingBefore(segment, scene, item) ?? "";
  // 拍了照片发到群里,|同事订了300斤: of something else.
  if (item.noun === null && pictures.test(said) && item.quantity?.unit?.kind === "mass") return;
  const open = item.noun === null ? takeOpenThings(segment, scene) : [];
  const unit = item.quantity?.unit?.name ?? item.quantity?.unitSaid ?? null;
  // 送米、油,|各一份; 给12户送米、油,|各24桶 is of each thing alone.
  const ofThings = item.each && open.length > 1;
  const over = overList(item);
  const { counted, named } = segment.people;
  // 牛羊|各1头
  const apart = named.length < 2 && beasts.test(said) && segment.text.includes(`${said}各`);
  const parts = ofThings ? open : over === "all" ? [said] : apart ? [...said] : partsOf(said);
  const isAll = ofThings && named.length === 0 && counted !== null && (item.quantity?.value ?? 0) >= counted;
  const written = isAll && /^(?:各|每[样种])/.test(segment.text) ? { ...item, each: false } : item;
  for (const part of parts) {
    const { name, isClass } = goodsName(part, scene.lexicon);
    if (name === "" || (isClass && item.quantity === null)) continue;
    if (item.quantity === null && isToldWithFigure(segment, scene, name)) continue;
    if (item.quantity !== null) scene.entries.takeOpenGoods(name, segment.people.named);
    scene.lastGoods = {
      name: said,
      sentence: scene.sentence,
      // 送大米共4袋,又送了菜油,|各1桶: another thing, of which no sum was told.
      pooled: item.pooled || (item.quantity !== null && scene.lastGoods?.pooled === true),
    };
    const stock = isStock(segment, item);
    const own = over === "last" && part !== parts.at(-1) ? { ...written, quantity: null } : written;
    share(segment, scene, own, {
      measure: "goods",
      item: name,
      unit: own === written ? unit : null,
      rule: "goods/given",
      stock,
    });
  }
}

const beasts = /^(?!.*(.).*\1)[牛羊猪鸡鸭鹅兔]{2,3}$/;

/** 买了16床毛毯,|把毛毯送到老人手中: the same, handed over. */
function isToldWithFigure({ text, named }: Segment, { entries, sentence }: Scene, name: string): boolean {
  if (!/^(?:再|并|都|亲手)?[把将]/.test(text)) return false;
  return entries.list.some(
    ({ facts, sentence: told }) =>
      told === sentence &&
      facts.item === name &&
      facts.quantity !== null &&
      // 给李平送化肥2袋,|把化肥送给刘军: to another as well.
      named.named.every(({ id }) => facts.households.includes(id)),
  );
}

/** 米面油|300份 is so many over all of them, 米面油|1桶 of the last alone; 米面油|一份 and 各2份 are of each. */
function overList({ quantity, each, ofThings }: Item): "all" | "last" | "each" {
  if (quantity?.value == null || each || ofThings) return "each";
  if (!suitsAll({ quantity }, [])) return "last";
  return quantity.value === 1 ? "each" : "all";
}

/** What the sentence told as given without a figure, since one follows; in the order told, each thing once: 李平、王五家各2个学生|送书包, is of two homes. */
function takeOpenThings({ named }: Segment, { entries }: Scene): string[] {
  const things: string[] = [];
  for (let open = entries.takeOpen("goods", named.named); open !== null; ) {
    if (open.item !== undefined && !things.includes(open.item)) things.unshift(open.item);
    open = entries.takeOpen("goods", named.named);
  }
  return things;
}

/**
 * 给李平送化肥,给王五送种子,|各2袋: so much to each of what the sentence told he got. Not: 给李平、王五送化肥、种子,|各2袋
 * @returns whether it was told of different households
 */
function givesEachHisOwn({ named, people, ...segment }: Segment, scene: Scene, item: Item): boolean {
  const { entries } = scene;
  const open = entries
    .recent()
    .filter(({ facts: { measure, quantity } }) => measure === "goods" && quantity === null);
  const whose = new Set(open.map(({ facts }) => facts.households.join()));
  const ids = [...whose].flatMap((row) => row.split(","));
  const things = new Set(open.map(({ facts }) => facts.item));
  // 给李平送化肥2袋,给王五送种子,|各2袋
  const others = named.named.length > 0 ? [] : people.named.filter(({ id }) => !ids.includes(id));
  const haveTheirs =
    whose.size === 1 &&
    others.length > 0 &&
    others.every(({ id }) =>
      entries
        .recent()
        .some(
          ({ facts }) =>
            facts.measure === "goods" && facts.quantity !== null && facts.households.join() === id,
        ),
    );
  const isApart =
    (whose.size > 1 || haveTheirs) && new Set(ids).size === ids.length && things.size === open.length;
  if (named.named.length > 0 || !isApart || !ids.every((id) => people.named.some((one) => one.id === id)))
    return false;
  const unit = item.quantity?.unit?.name ?? item.quantity?.unitSaid ?? null;
  for (const { facts } of open) {
    const theirs = { ...people, named: people.named.filter(({ id }) => facts.households.includes(id)) };
    entries.takeOpen("goods", theirs.named);
    share({ ...segment, named, people: theirs }, scene, item, {
      measure: "goods",
      item: facts.item,
      unit,
      rule: "goods/given",
    });
  }
  return true;
}

/** 李平2床,王五1床,|共送棉被3床: the thing of those told before, which the figure sums up. */
function isSumOfBare({ clause, roles }: Segment, scene: Scene, { noun, quantity, pooled }: Item): boolean {
  if (quantity?.value == null || !(pooled || roles.has(Role.pool))) return false;
  const parts = scene.bare.filter(
    (one) =>
      (one.segment.clause.sentence === clause.sentence ||
        (clause.opensLine && one.segment.clause.opensLine)) &&
      one.item.quantity?.unit === quantity.unit,
  );
  const sum = parts.reduce((total, { item }) => total + (item.quantity?.value ?? 0), 0);
  if (parts.length < 2 || sum !== quantity.value) return false;
  scene.bare = [];
  for (const part of parts) write(part.segment, scene, { ...part.item, noun });
  return true;
}

function takeBare(segment: Segment, scene: Scene, { noun, quantity }: Item): void {
  const before = scene.bare.filter(
    (one) => one.segment.clause === segment.clause && one.item.quantity?.unit === quantity?.unit,
  );
  scene.bare = [];
  for (const one of before) write(one.segment, scene, { ...one.item, noun });
}

/** What a figure without a noun counts: the heading's thing, or the one told before it in the sentence. */
export function thingBefore(segment: Segment, scene: Scene, item: Item): string | null {
  const last = scene.lastGoods;
  if (scene.head !== null && scene.head.measure === null)
    return last !== null && tellsKind(scene, scene.head.text) ? last.name : scene.head.text;
  if (countsOnlyAlike(segment) || isOneLotMore(segment, scene)) return null;
  const spoken = spokenBefore(segment, scene, item);
  if (spoken !== null) {
    meetWorn(scene);
    return spoken;
  }
  const topic = topicOf(segment, scene, item);
  if (topic !== null) return topic;
  if (last === null || last.sentence !== scene.sentence)
    // 他家缺化肥,我给送了2袋
    return scene.openNoun?.kind === "goods" &&
      !scene.openNoun.text.endsWith("证") &&
      item.verb !== null &&
      (has(item.verb, Role.give) || has(item.verb, Role.receive)) &&
      !item.each
      ? scene.openNoun.text
      : null;
  if (
    item.verb !== null &&
    !has(item.verb, Role.give) &&
    !has(item.verb, Role.receive) &&
    !givesEach(item.verb)
  )
    return null;
  // 拉来路灯12盏,|已经装了8盏: done with what was brought, and no more of it.
  if (item.verb !== null && has(item.verb, Role.build)) return null;
  if (countsOtherThan(last.name, segment, item) || countsPapers(segment, item)) return null;
  const counted = countedAlike(scene, item);
  if (counted !== null) return counted;
  // 一共320袋,每户两袋: the share adds nothing to the sum.
  return item.each && last.pooled && segment.named.named.length === 0 ? null : last.name;
}

/** 柴火嘛,|我们也给他送了两捆: a thing that no list has, told straight in front with nothing else of it. */
function topicOf(
  { tokens }: Segment,
  { openNoun, source }: Scene,
  { verb, each, quantity }: Item,
): string | null {
  if (openNoun?.kind !== "text" || each || verb === null || !isCountOrMass(quantity)) return null;
  if (!has(verb, Role.give) && !has(verb, Role.receive)) return null;
  const last = openNoun.tokens.at(-1);
  const known = last?.pos === "thing" || last?.word?.goods != null || endsAsSeed.test(openNoun.text);
  // 背篼,|给李平两个: what no dictionary has
  const unheard = last?.pos === "other" && openNoun.text.length > 1;
  if ((!known && !unheard) || matters.test(openNoun.text) || messages.test(openNoun.text)) return null;
  const behind = source.text.slice(last?.end, tokens[0]?.start);
  const before = source.text.charAt((openNoun.tokens[0]?.start ?? 0) - 1);
  const opens = opensTopic.test(before) || (before === "的" && toBeSown.test(openNoun.text));
  return afterTopic.test(behind) && opens && looksLikeThing(openNoun.text) ? openNoun.text : null;
}

const endsAsSeed = /..种$/;
/** With nothing between but what one costs: 牛饲料每袋110元,|给李平3袋 */
const afterTopic =
  /^(?:[嘛啊呢呀哪吧]|这个|那个)+,?$|^(?:(?:[每一][^\d,。;]{1,2})?[\d.一二两三四五六七八九十百千]+(?:元|块钱?)(?:[每一][^\d,。;]{1,2})?)?,$/;
const opensTopic = /^(?:[,。;、\n]?)$/;
/** 李平家的|枇杷苗,送去100株. Not: 李平家的|猪,送去2头 */
const toBeSown = /[苗种]$/;

/** 送油1桶、米1袋,王五|也送了1桶: of several told before the one that was counted so. */
function countedAlike({ entries, sentence, lastGoods, lexicon }: Scene, { quantity }: Item): string | null {
  const unit = quantity?.unit?.name;
  const told = entries.list.filter(
    (entry) => entry.sentence === sentence && entry.facts.measure === "goods" && entry.facts.unit != null,
  );
  const last = told.at(-1)?.facts;
  if (last === undefined || last.unit === unit || lastGoods === null) return null;
  if (last.item !== goodsName(lastGoods.name, lexicon).name) return null;
  return told.findLast(({ facts }) => facts.unit === unit)?.facts.item ?? null;
}

/** 送春联两副,连心卡呢给他两口子一人一张|一共两张: of the papers that the clause tells of. */
function countsPapers({ clause }: Segment, { quantity, tokens: [figure] }: Item): boolean {
  const paper = clause.tokens.findLast(
    ({ word, start }) => word?.measure != null && start < (figure?.start ?? 0),
  )?.word?.measure;
  if (paper == null || !/^(?:contact_card|leaflet)$/.test(paper.id)) return false;
  const unit = quantity?.unit?.name ?? "";
  return unit === paper.unit || paper.countedIn.includes(unit);
}

/** 1个书包|还有两本…: counted in another unit beside it, so it is of something else, whatever that is. */
function countsOtherThan(thing: string, { reading }: Segment, { quantity }: Item): boolean {
  const unit = quantity?.unit;
  if (unit?.kind !== "count") return false;
  return reading.items.some(
    (other) =>
      other.noun?.text === thing &&
      other.quantity?.unit?.kind === "count" &&
      other.quantity.unit.name !== unit.name,
  );
}

/** 送种子:李平玉米种2袋,|王五1袋: what the list began with in the heading's stead, which it has told nothing of. */
function tellsKind({ lastGoods, sentence, entries, lexicon }: Scene, headed: string): boolean {
  if (lastGoods?.sentence !== sentence || lastGoods.name === headed) return false;
  const { name } = goodsName(headed, lexicon);
  return !entries.recent().some(({ facts }) => facts.item === name);
}
