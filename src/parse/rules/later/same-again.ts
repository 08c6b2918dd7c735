import type { Facts, Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Person, Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import type { Item } from "../../words/item.ts";
import { handedPapers } from "../../words/papers.ts";
import { othersSaid } from "../../words/rest.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

const same =
  /(?:也是|也一样|也照样|一样的?|同样的?|[同一]样的(?:东西|物品|物资|一份)|同上|也(?:都)?是(?:这些|这几样|那些|一样)(?:东西|物品|的)?|也(?:给|发|送)了|(?:一样|同样)多(?:的)?)$/;
const handed = new Set(["goods", "cash", "leaflet", "contact_card"]);

/**
 * 李平家两袋米,|陈九斤家也是: what the one told before it got, once more; 李平家发资料2份,去王五家,|也是2份 with its figure told again; 送了米一袋,|陈九斤家也给了一份;
 * 带了5份资料,|给李平1份: what somebody got of the papers.
 * 李平 2卷 / 陈九斤 同上: in a list as well.
 * Not: 陈九斤家也是五口人, where a figure of something else follows
 */
export const sameAgain: Rule = {
  id: "who/same-again",
  requires: new Requirement({ stances: ["done"], people: true, oneOf: "也样还份张本册上都" }),
  after: "entries",
  read(segment, scene) {
    if (segment.people.named.length === 0) return;
    const kinds = segment.text.includes("都") ? kindsGiven(segment, scene) : undefined;
    if (kinds !== undefined) readKinds(segment, kinds === "两" ? 2 : 3, scene);
    else if (segment.hasFigure && !countsOnlyAlike(segment) && !isOneLotMore(segment, scene))
      readFigure(segment, scene);
    else if (!(same.test(segment.text) || segment.hasFigure) || howTheyAre.test(segment.text)) return;
    else if (likeTheOther.test(segment.text)) readAll(segment, withoutTheOther(segment, scene), scene);
    else if (segment.named.named.length > 0) readAll(segment, segment.named.named, scene);
    // 陈九斤:|同上
    else if (scene.afterColon && alone.test(segment.text)) readAll(segment, segment.people.named, scene);
    // 又到陈九斤家,|送的一样, 又到陈九斤家,|送了同样的东西
    else if (givenAlike.test(segment.text) && cameNext(scene)) readAll(segment, segment.people.named, scene);
  },
};

/** 李平和王五一样,|都是200; 给李平也是|上门送一袋: how much it was is told by itself behind it. Not: 王五也一样,|又给了一袋米 */
export const toldByItself: Rule = {
  id: "who/told-by-itself",
  requires: new Requirement({ stances: ["done"], people: true, figure: true }),
  after: "entries",
  read({ named, tokens, text }, { entries, sameAgainIn, sentence }) {
    if (sameAgainIn !== sentence || named.named.length > 0 || /^(?:又|再|另|还)/.test(text)) return;
    const from = tokens[0]?.start ?? 0;
    for (const { facts, start } of entries.recent())
      if (start >= from) entries.takeCopy(facts, from, sameAgain.id);
  },
};

const sharesOfRest = new RegExp(
  `^${othersSaid}的?[\\d一二两三四五六七八九十百]+[户家](?:每[户家]|各|一[户家])`,
);

/** 发连心卡,李平1张,|其他10户每户1张: of the papers that were just told of. */
export const restOfPapers: Rule = {
  id: "who/rest-of-papers",
  requires: new Requirement({ stances: ["done"], oneOf: "其另剩余别", figure: true }),
  after: "entries",
  read(segment, scene) {
    if (!sharesOfRest.test(segment.text)) return;
    const [item, ...more] = segment.reading.items.filter(isBareCount);
    if (item === undefined || more.length > 0) return;
    const last = paperTold(scene, item)?.facts;
    if (last === undefined || last.unit !== (item.quantity?.unit?.name ?? item.quantity?.unitSaid)) return;
    if (areNotAll(segment, item, last, scene)) return;
    share(segment, scene, item, { measure: last.measure, unit: last.unit, rule: "who/rest-of-papers" });
  },
};

/** 发连心卡30张,李平1张,|其他10户每户1张: of a whole told in front, which they do not come to. Not: 发连心卡11张,李平1张,|其他10户每户1张 */
function areNotAll({ people }: Segment, { quantity }: Item, { measure, unit }: Facts, { entries }: Scene) {
  const told = entries.recent().filter(({ facts }) => facts.measure === measure && facts.unit === unit);
  const whole = told.find(({ facts }) => facts.households.length === 0 && facts.quantity !== null);
  if (whole === undefined) return false;
  const named = told.filter((entry) => entry !== whole);
  const parts = named.reduce((sum, { facts }) => sum + (facts.quantity ?? 0), 0);
  return whole.facts.quantity !== parts + (people.counted ?? 0) * (quantity?.value ?? 0);
}

/** 陈九斤家情况也一样, 陈九斤家有一样的东西, 已领过同样的物资: how they are or what they had before, and nothing they got. */
const howTheyAre =
  /有|[不没未]|领过|已经?领|早就|情况|问题|条件|家境|情形|想法|态度|意见|看法|收入|病|年[龄纪]|[跟和与比像][^,]*样多/;

/** 一袋米给李平,一桶油给陈九斤,|王五两样都有; not 王五两样都有存货, 王五两样都给我了 */
const bothKinds =
  /([两三])样(?:东西)?都(?:有(?=[,。;\n]|$)(?!,?[^,。]{0,4}[不没])|[给送拿发领](?![给了到过来回]*[我咱俺]))/;

function kindsGiven({ tokens }: Segment, { source }: Scene): string | undefined {
  const end = tokens[tokens.length - 1]?.end ?? 0;
  return bothKinds.exec(source.text.slice(tokens[0]?.start ?? end, end + 6))?.[1];
}

/** Of as many kinds as the sentence has given so far, each with the figure it was given in. */
function readKinds(segment: Segment, kinds: number, scene: Scene): void {
  const people = segment.named.named;
  const given = scene.entries.recent().filter(({ facts }) => facts.measure === "goods");
  const items = new Map(given.map(({ facts }) => [facts.item, facts]));
  if (people.length === 0 || items.size !== kinds || given.length !== kinds) return;
  if (given.some(({ facts }) => facts.households.length !== 1 || facts.quantity === null)) return;
  if (people.some(({ id }) => given.some(({ facts }) => facts.households.includes(id)))) return;
  for (const { measure, item, unit, quantity } of items.values())
    for (const person of people)
      share({ ...segment, people: { ...segment.named, named: [person] } }, scene, null, {
        measure,
        item,
        unit,
        quantity,
        rule: "who/same-again",
      });
}

/** 给陈九斤送了|一样|的, 送了|一样|的东西, 送了同样的|一份: no figure of its own. */
export function countsOnlyAlike({ tokens, text }: Segment): boolean {
  return (
    /[送给发带拿]了?[一同]样的(?:一份|东西|物品|物资)?$/.test(text) &&
    tokens.some(({ mention }) => mention !== null) &&
    tokens.every(({ quantity, text: said }) => quantity === null || alikes.has(said))
  );
}

/** 李平家送了米一袋油一桶,|陈九斤家也给了一份: a lot of it, where nothing was told that is counted so. */
export function isOneLotMore({ text, named }: Segment, { entries }: Scene): boolean {
  if (named.named.length === 0 || !/也(?:都|各)?(?:[给送发带拿]了?|是|有)一份$/.test(text)) return false;
  const given = entries.recent().filter(({ facts }) => handed.has(facts.measure));
  // 给李平等3户送米3袋,|王五家也给了一份: no share of one home to be told once more.
  if (given.at(-1)?.facts.households.length !== 1) return false;
  return given.every(({ facts }) => facts.measure === "goods" && facts.unit !== "份");
}

const alikes = new Set(["一样", "一份"]);

const givenAlike =
  /^(?:也|又)?(?:[送给带拿发][了的]?(?:东西)?)?(?:也|都)?是?(?:一样|同样)的?(?:东西|物品|物资|一份)?$/;

/** Another has just been gone to. */
function cameNext({ entries }: Scene): boolean {
  return entries.recent().at(-1)?.facts.measure === "visit";
}

const likeTheOther = /[跟和与同][^,也都]{2,4}(?:的|是)?一样的?$/;

/** 给李平送米一袋,|刘军家跟李平家一样: who got the same as the one it was just told of. Not: 送米一袋,李平家漏雨,|刘军家跟李平家一样 */
function withoutTheOther({ tokens, named }: Segment, scene: Scene): readonly Person[] {
  const last = scene.entries.recent().at(-1);
  const [one, other, ...more] = named.named;
  // 陈九斤和刘军一样: both of them.
  if (other === undefined || more.length > 0 || last?.facts.households[0] !== other.id) return named.named;
  const near = (tokens[0]?.start ?? 0) - last.end <= 1 && handed.has(last.facts.measure);
  const end = tokens.at(-1)?.end ?? 0;
  // 刘军家跟李平家一样|困难, 一样|,也缺水: in what they are alike is told behind.
  const over = /^(?:$|[。;\n]|,(?:又|再|然后|给|走访|还去))/.test(scene.source.text.slice(end, end + 3));
  return one !== undefined && near && over && last.facts.households.length === 1 ? [one] : [];
}

const alone = /^(?:同上|一样|同样)$/;

function readAll(segment: Segment, people: readonly Person[], scene: Scene): void {
  // 李平 2卷 on the line above
  const lines = segment.clause.opensLine || scene.afterColon ? 1 : 0;
  const recent = scene.entries.recent(lines).filter(({ facts }) => handed.has(facts.measure));
  const got = recent[recent.length - 1]?.facts.households ?? [];
  scene.sameAgainIn = scene.sentence;
  if (got.length !== 1 || people.some(({ id }) => id === got[0])) return;
  const from = recent.findLastIndex(({ facts }) => facts.households[0] !== got[0]) + 1;
  for (const { facts } of recent.slice(from))
    for (const person of people)
      share({ ...segment, people: { ...segment.named, named: [person] } }, scene, null, {
        measure: facts.measure,
        item: facts.item,
        unit: facts.unit,
        quantity: facts.quantity,
        rule: "who/same-again",
      });
}

const againSo =
  /(?:^|家|户)(?:也|同样|一样|还|照样|照旧)(?:都?是)?(?:发|给|送)?了?各?是?[\d一二两三四五六七八九十]+.$/;

/** 去王五家,|也是2份, 给李平1份: nothing but how much, of the papers that were just told of. */
function readFigure(segment: Segment, scene: Scene): void {
  const [item, ...more] = segment.reading.items;
  if (item === undefined || more.length > 0 || !isBareCount(item)) return;
  const again = againSo.test(segment.text);
  const last = again
    ? scene.entries.recent(1).findLast(({ facts }) => handed.has(facts.measure))
    : isShareOf(segment) && paperTold(scene, item);
  if (!last || !isOfOthers(last, segment)) return;
  const { measure, unit } = last.facts;
  if (!handedPapers.has(measure) || !isTheirTurn(segment, scene)) return;
  const from = scene.entries.list.length;
  share(segment, scene, item, { measure, unit, rule: "who/same-again" });
  if (segment.reading.verbs.length === 0)
    for (const entry of scene.entries.list.slice(from)) entry.onlyNamed = true;
}

/** 给李平家1份, 陈九斤家2份, 又给了王五一张: whom and how much. */
function isShareOf({ tokens, named }: Segment): boolean {
  return (
    named.named.length > 0 &&
    tokens.every(
      (token) =>
        token.mention !== null ||
        token.quantity !== null ||
        token.kind === "mark" ||
        has(token, Role.home) ||
        has(token, Role.title) ||
        has(token, Role.dative) ||
        has(token, Role.filler) ||
        has(token, Role.next) ||
        has(token, Role.each) ||
        has(token, Role.among) ||
        (has(token, Role.give) && !has(token, Role.receive) && !has(token, Role.fetch)),
    )
  );
}

/** The papers told last in the sentence, where no thing was told behind them; of two kinds those counted alike. */
function paperTold(scene: Scene, { quantity }: Item): Kept | undefined {
  const told = scene.entries.recent().filter(({ facts }) => handed.has(facts.measure));
  const last = told.at(-1);
  if (last === undefined || !handedPapers.has(last.facts.measure)) return undefined;
  const unit = quantity?.unit?.name;
  return told.findLast(({ facts }) => handedPapers.has(facts.measure) && facts.unit === unit) ?? last;
}

/** 陈九斤家|也是2份, or right behind the way there; not 陈九斤家签了合同,|也是2份. */
function isTheirTurn({ named, people }: Segment, { entries }: Scene): boolean {
  if (named.named.length > 0) return true;
  const last = entries.list.at(-1)?.facts;
  return last?.measure === "visit" && people.named.some(({ id }) => id === last.households[0]);
}

function isBareCount({ noun, quantity }: Item): boolean {
  return noun === null && /^[份张本册]$/.test(quantity?.unit?.name ?? quantity?.unitSaid ?? "");
}

function isOfOthers({ facts, start }: Kept, { people, tokens }: Segment): boolean {
  return start < (tokens[0]?.start ?? 0) && !people.named.some(({ id }) => facts.households.includes(id));
}
