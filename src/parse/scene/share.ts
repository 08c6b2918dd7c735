import { sentenceSoFar } from "../text/sentence.ts";
import type { Item } from "../words/item.ts";
import { Role } from "../words/roles.ts";
import { has, isOfHomesOrPersons, type Quantity } from "../words/tokens.ts";
import { countsHeadsOfEach, type Heads, headsOf } from "./heads.ts";
import { type Facts, idsOf, type Kept } from "./kept.ts";
import { type People, type Person, type Scene, times } from "./scene.ts";
import { timesOfEach } from "./segment-kind.ts";
import { nobodyKnowsHowMany } from "./share-of-class.ts";
import type { Segment } from "./story.ts";
import { textBehind } from "./stretch.ts";
import { takeOutOfSum } from "./sums.ts";

export type Shared = {
  measure: string;
  item?: string | undefined;
  unit: string | null;
  rule: string;
  /** Overrides the item's own figure (acts told without a number). */
  quantity?: number | null | undefined;
  /** One entry a named household, whatever the words of sharing: visits and talks. */
  single?: boolean;
  /** Fetched or brought along, with nobody told of yet who gets it. */
  stock?: boolean;
};

/** 各送2袋,其中李平多送1袋: besides what each got. */
const more = /多(?:送|给|发|拿|领|加|补)/;

const sums =
  /^[ ,;]*(?:全[镇乡村县区]|[两三四五六七八九十]个?村|今天|本周)?(?:总?共计?|合计|总计|一共|总(?:销售)?[金数]?额|总货款)/;

/** 共走访10户, 全镇共发化肥120袋: all of what was told; 另外共送3袋 is more of it. */
export function opensSum({ text, roles }: Segment): boolean {
  return sums.test(text) && !roles.has(Role.further);
}

/** 和李平、王五分别谈心2次: so often with each. */
const apart = /分别|各自|都/;

function ofThisSegment({ start }: Kept, { tokens }: Segment): boolean {
  return start >= (tokens[0]?.start ?? 0);
}

/** 每户召开家庭会议1次, 各开会1次 */
const heldWithEach = /(?:每[户家人个]|各)(?:都|自|分别)?(?:召?开|组织|举行)/;

/** Writes what an item gives to whom: 各 to each, 分别 one to one, else once over all. */
export function share(segment: Segment, scene: Scene, item: Item | null, what: Shared): void {
  const people = peopleFor(segment, scene, what);
  const mayBeMean = item !== null && (item.each || (item.pooled && scene.mean !== null));
  if (mayBeMean && isMeanBesideTotal(segment, scene, item, what)) return;
  const said = what.quantity !== undefined ? what.quantity : (item?.quantity?.value ?? null);
  const approx = item?.quantity?.approx ?? false;
  const tokens = item !== null && item.tokens.length > 0 ? item.tokens : segment.tokens;
  // 石万担和麻贵香各领一床,田宏亮两床: another's.
  const last = scene.entries.list.at(-1);
  // 李平、刘军等5户每户米1袋共5袋: of those in the same breath.
  const ofThese = last !== undefined && last.share !== null && ofThisSegment(last, segment);
  const another = segment.roles.has(Role.further) || (segment.named.named.length > 0 && !ofThese);
  const total = said === null || another ? null : totalOfShares(scene, people, what, said);
  if (total === "told") return;
  const put = (
    households: readonly Person[],
    quantity: number | null,
    about = approx,
    shared: Kept["share"] = null,
  ) => {
    scene.entries.add({
      measure: what.measure,
      item: what.item,
      quantity,
      unit: what.unit,
      people: households,
      approx: about,
      tokens,
      rules: [what.rule],
      pooled: item?.pooled ?? false,
      sumsUp: item?.pooled === true && opensSum(segment),
      stock: what.stock ?? false,
      share: shared,
      uncounted: what.quantity === 1 && (item === null || item.quantity === null),
      // 给他留了奶2箱: to him for sure.
      ofBefore: segment.named.named.length === 0 && !segment.text.includes("留"),
      isRate: segment.text.includes("每") && rates.test(segment.text),
    });
    const among = segment.roles.has(Role.among) || scene.namedPartsIn === scene.sentence;
    const last = scene.entries.list[scene.entries.list.length - 1];
    if (among && !inPlace && households.length > 0 && last !== undefined && !more.test(segment.text))
      takeOutOfSum(scene.entries.list, last, scene.namedPartsIn >= 0 ? scene.wholeFrom : scene.sentence);
  };
  if (what.measure === "cash" || what.measure === "goods_value") scene.lastMoney = what.measure;
  const ofItsOwn = item !== null && !item.each && item.verb === null && segment.named.named.length === 1;
  // 李平、刘军等5户每户米1袋,其中李平2袋: the rest keep theirs.
  const inPlace =
    said !== null && ofItsOwn && scene.entries.list.length > 1 && dropShare(segment, scene, what);
  if (what.single) {
    const countsThem = isOfHomesOrPersons(item?.quantity);
    const several = people.named.length > 1;
    const own = several ? timesOfEach(segment.tokens) : null;
    // 谈心李平1次|、王五2次: told with the first of them.
    if (own !== null && last?.facts.measure === what.measure && ofThisSegment(last, segment)) return;
    // 和李平、王五谈心2次: one with each.
    const oneOfEach =
      several && item !== null && !item.each && said === people.named.length && !apart.test(segment.text);
    for (const person of people.named)
      put([person], own?.get(person.name) ?? (oneOfEach ? 1 : said), approx && !countsThem);
    if (people.named.length === 0) put([], people.counted ?? said, people.approx);
    // 和李平等6户谈心: with five more.
    else if (segment.named.named.length > 0 && segment.named.counted !== null) put([], segment.named.counted);
    return;
  }
  const ofEach =
    item !== null &&
    (item.each ||
      isSameForEach(segment, item, scene) ||
      (item.ofThings && (isOneForEach(segment, item) || isForTheirHeads(segment, scene))));
  // 慰问老党员4名每人300元召开支部会议1次: a meeting is held once, whatever each of them got.
  const severally = what.measure === "meeting" && heldWithEach.test(segment.text);
  const isHeldOnce =
    what.measure === "meeting" && !severally && people.named.length + (people.counted ?? 0) > 0;
  const each = ofEach && !isHeldOnce && !(item?.pooled ?? false) && total !== "new";
  const oneByOne = segment.reading.respectively ? respective(segment, item, people) : null;
  if (oneByOne !== null) {
    put(oneByOne, said);
    return;
  }
  const attended = each && handedToEach.has(what.measure) ? countedOfOthers(segment, scene) : null;
  if (item !== null && attended !== null && said !== null) {
    const count = attended.quantity ?? 0;
    put([], times(item.quantity, count), approx || attended.approx, { each: said, heads: count });
    return;
  }
  if (each && people.counted === null && said !== null && isShareOfTold(scene, people, what, said)) return;
  if (each && people.named.length + (people.counted ?? 0) > 0) {
    // 给李平家两个孩子每人送书包1个: of one household, so that its share is that of all of them.
    const several = people.named.length > 1;
    // 李平、王五各4口人,给每户米1袋、每人棉衣1件
    const told = several && notOfHeads.test(segment.text) ? null : headsOfThem(segment, scene, people);
    const ofEachHome =
      people.named.length === 1 || (!notOfHeads.test(segment.text) && countsHeadsOfEach(segment.tokens));
    const heads = ofEachHome && people.counted === null ? headsOf(segment.tokens) : null;
    const count = heads ?? told?.count ?? null;
    const much = count === null ? said : times(item?.quantity ?? null, count);
    const all = people.named.length + (people.counted ?? 0);
    const shared = said === null ? null : { each: said, heads: count ?? all };
    if (told?.together && heads === null && people.named.length > 0) put(people.named, much, approx, shared);
    else for (const person of people.named) put([person], much, approx, shared);
    if (people.counted !== null && people.counted > 0) {
      const product = times(item?.quantity ?? null, told?.count ?? people.counted) ?? said;
      // 化肥一百袋,给五十户每户两袋: the total was told.
      if (product === null || !scene.entries.toldTotal(what, product))
        put([], product, approx || people.approx, shared);
    }
    return;
  }
  if (each && segment.people === nobodyKnowsHowMany) {
    put([], null);
    return;
  }
  if (item !== null && each && people.counted === null && people.named.length === 0) {
    if (said !== null && !scene.perCadre) {
      scene.shares.push({ item, what, sentence: scene.sentence, when: scene.when });
      return;
    }
  }
  put(isOverUnnamed(segment, people, scene.source.text) ? [] : people.named, said);
}

/**
 * 走访李平等4户,|送化肥共8袋: over some who have no name, and so over none of those named.
 * Not: 走访李平等4户,|给他送米1袋; 介绍李平的儿媳等2人务工, who may all be of the one house
 */
function isOverUnnamed(
  { tokens, roles, named: own }: Segment,
  { named, counted }: People,
  text: string,
): boolean {
  if (named.length === 0 || counted === null || counted <= 0) return false;
  if (roles.has(Role.kin) && roles.has(Role.etcetera)) return false;
  // 走访李平等4户,他家没柴,|送柴1车
  const start = tokens[0]?.start ?? 0;
  if (own.named.length === 0 && turnsToOne.test(sentenceSoFar(text.slice(Math.max(0, start - 40), start))))
    return false;
  return own.named.length > 0 || !tokens.some(({ text: said }) => one.test(said));
}

const turnsToOne = /(?:^|[,;])(?:[他她其](?:家|想|说|反映|缺|没|要)|该户|户主|这户)/;
const one = /^(?:[帮给替为向])?(?:[他她](?:家里?|屋里?)?|该户|这户)$/;

/** 每户米1袋, 大人每人一件 behind so many children of each: of no such heads. */
const notOfHeads = /[每各][户家]|^(?:大人|家长|父母)/;

const handedToEach = new Set(["goods", "cash", "leaflet", "contact_card"]);

/** 培训1场,参加52人,|给每人发了剪刀1把; 义诊27人次,|每人送药1盒: those counted last, of nobody named. */
function countedOfOthers({ text, roles, named, people }: Segment, { entries }: Scene): Facts | null {
  if (!/[每一]人|每[名位]学员/.test(text) || named.named.length > 0 || people.counted !== null) return null;
  // 给贫困户每人1袋: some of them.
  if (roles.has(Role.householdClass)) return null;
  const last = entries.recent().findLast(({ facts }) => facts.measure !== "training")?.facts;
  const counts = last?.measure === "trainee" || last?.measure === "medical";
  return counts && last.households.length === 0 && (last.quantity ?? 0) > 1 ? last : null;
}

/** 给15户送米、油|各1份: of each thing, and too few to be those of all of them. */
function isOneForEach({ named }: Segment, item: Item): boolean {
  const said = item.quantity?.value ?? null;
  return said !== null && said < named.named.length + (named.counted ?? 0);
}

/** 给他家两个孩子送书包、文具|各一个: of what each has for himself; 米、油各一袋 are for the house. */
const worn = /各送?了?(?:[一1](?:[个件套双条顶副身支枝本份床]|部)|$)/;

const eachWears =
  /^各(?:[送给发买][^,]{0,8}[一1][个件套双条顶副身支枝本份床]|[送给发]?了?[\d一二两三四五六七八九十百千]+(?:元|块钱?))$/;

/** 给李平家两个孩子|书包、文具各一个 */
function isForTheirHeads(
  { text, tokens, people: { named, counted } }: Segment,
  { heads, sentence }: Scene,
): boolean {
  if (named.length !== 1 || counted !== null || !worn.test(text)) return false;
  return (heads?.given === true && heads.sentence === sentence) || headsOf(tokens) !== null;
}

/** 李平家4口人,|每人200元: how many of them the clause before told of. */
function headsOfThem(
  { text, roles }: Segment,
  { heads, sentence }: Scene,
  { named, counted }: People,
): Heads | null {
  if (heads?.sentence !== sentence) return null;
  // 家里两位老人,|各送棉衣一件: of one household there are no others to share with.
  const ofOne = named.length === 1 && counted === null && eachWears.test(text);
  // 2个学生,给学生|各送书包1个
  const again =
    heads.who !== undefined &&
    text.startsWith(`给${heads.who}`) &&
    /^(?:各|每人|一人)/.test(text.slice(heads.who.length + 1));
  if (!text.includes("人") && !ofOne && !again && !(heads.given && worn.test(text))) return null;
  // 低保户35户76人,|每人一袋
  if (counted !== null) return heads.ids === "" && /[每一]人/.test(text) ? heads : null;
  // 4口人,给李平和妻子每人200元: those it names.
  if (!again && (roles.has(Role.kin) || /夫妻|夫妇|老两口|爱人/.test(text))) return null;
  return heads.ids === idsOf(named).join() ? heads : null;
}

/**
 * 慰问30户,每户300元,|9000元; 每户5万元,|总额60万元; 给李平、赵满仓每户化肥2袋,|4袋: what all of them got together, told again
 * or, where the households were told last, for the first time.
 */
function totalOfShares(
  scene: Scene,
  { counted, named }: People,
  what: Shared,
  said: number,
): "told" | "new" | null {
  const { list } = scene.entries;
  if (scene.shares.length === 0 && list[list.length - 1]?.sentence !== scene.sentence) return null;
  const ofSame = (other: { measure: string; item?: string | undefined; unit: string | null }) =>
    (other.unit === what.unit &&
      ((other.measure === what.measure && other.item === what.item) || totals.test(what.item ?? ""))) ||
    (other.unit === "元" && what.unit === "元" && money.has(what.measure));
  dropRates(scene, ofSame, said);
  const shares = scene.entries
    .recent()
    .filter(
      ({ facts, share: told }) =>
        told !== null && told.heads > 1 && ofSame(facts) && told.each * told.heads === said,
    );
  // 给李平、王五各2袋,赵六家人多,|给了4袋: of another than those who got so much each.
  const sharers = shares.flatMap(({ facts }) => facts.households);
  const ofAnother = named.length === 1 && sharers.length > 1 && !sharers.includes(named[0]?.id ?? "");
  if (shares.length > 0 && !ofAnother) return "told";
  // 每户300元,慰问30户,|9000元
  if (counted === null) return null;
  const pending = scene.shares.findIndex(
    (other) =>
      other.sentence === scene.sentence &&
      ofSame(other.what) &&
      (other.item.quantity?.value ?? 0) * counted === said,
  );
  if (pending < 0) return null;
  scene.shares.splice(pending, 1);
  return "new";
}

/** 每场发放资料50份,|发放资料150份: the rate is in the sum. */
function dropRates(scene: Scene, ofSame: (facts: Facts) => boolean, said: number): void {
  const { list } = scene.entries;
  for (let at = list.length - 1; at >= 0 && list[at]?.sentence === scene.sentence; at -= 1) {
    const entry = list[at];
    const quantity = entry?.facts.quantity ?? 0;
    if (entry?.isRate && ofSame(entry.facts) && said > quantity && said % quantity === 0) list.splice(at, 1);
  }
}

const rates = /每[场期次批回](?!户)/;

/** What a sum may be called where no list has it: 合30袋, 总数30袋. */
const totals = /^(?:[合计]|总[数量额计]|合计|总金额)$/;

const money = new Set(["cash", "loan", "project_funds"]);

/** 给李平家送米3袋,|每人一袋: what each of the one household got of what all of it was just told to have. */
function isShareOfTold(scene: Scene, { named }: People, what: Shared, said: number): boolean {
  const [only, other] = named;
  if (only === undefined || other !== undefined || said <= 0) return false;
  return scene.entries
    .recent()
    .some(
      ({ facts }) =>
        facts.measure === what.measure &&
        facts.item === what.item &&
        facts.unit === what.unit &&
        facts.households.join() === only.id &&
        facts.quantity !== null &&
        facts.quantity > said &&
        facts.quantity % said === 0,
    );
}

/** 每家一箱牛奶,|蒙阿仙家是两箱, |其中蒙阿仙家两箱: what one of them got stands in the place of its share; 再加一箱 is more. */
function dropShare({ named, tokens }: Segment, scene: Scene, what: Shared): boolean {
  const [person] = named.named;
  if (person === undefined) return false;
  const like = scene.entries
    .recent()
    .filter(
      ({ facts }) =>
        facts.measure === what.measure &&
        facts.item === what.item &&
        facts.unit === what.unit &&
        facts.households.length <= 1,
    );
  const own = like.find(({ facts }) => facts.households[0] === person.id);
  if (own === undefined || !like.some((other) => other !== own && other.start === own.start)) return false;
  if (tokens.some((token) => (has(token, Role.further) && token.text !== "也") || adds.test(token.text)))
    return false;
  scene.entries.list.splice(scene.entries.list.indexOf(own), 1);
  return true;
}

const adds = /^(?:又|再|还|另|单独|额外|多|外加|加)/;

/** 给李平和李桂花分别送化肥2袋、3袋: the first to the first; 李平等3户分别为2袋、3袋、4袋: and the rest to nobody named. */
function respective(
  { reading, text }: Segment,
  item: Item | null,
  { named, counted }: People,
): readonly Person[] | null {
  // 每户分别送米、面各一袋: one of each thing for every household.
  if (/每[户家人]/.test(text)) return null;
  const figures = reading.items.filter((other) => other.quantity !== null && !countsPeople(other));
  const heads = named.length + (counted ?? 0);
  if (item === null || named.length === 0 || heads < 2 || figures.length !== heads) return null;
  // 米、面各一袋: one figure of two things.
  const own = figures.findIndex((other) => other.quantity === item.quantity && other.noun === item.noun);
  const at = own < 0 ? figures.findIndex(({ quantity }) => quantity === item.quantity) : own;
  return at < 0 ? null : named.slice(at, at + 1);
}

/**
 * 为李平、刘军|分别送去|慰问金500元: one figure alone, straight behind who they are, is that of each.
 * Not: 分别送去轮椅1辆、拐杖1根; 分别给李平、刘军送米4袋; 为12户分别发放连心卡12张
 */
function isSameForEach({ reading, text, tokens, people }: Segment, item: Item, { source }: Scene): boolean {
  if (!reading.respectively || item.pooled || item.quantity === null) return false;
  if (people.named.length < 2 || people.counted !== null || !straightGiven.test(text)) return false;
  const by = tokens.findIndex((token) => has(token, Role.respectively));
  if (tokens.slice(by).some(({ mention }) => mention !== null)) return false;
  const figures = reading.items.filter((other) => other.quantity !== null && !countsPeople(other));
  return figures.length === 1 && !goesOnInTurn.test(textBehind(tokens, source, 20));
}

const straightGiven =
  /^[^共总合]*分别(?:又|都)?(?:送|发|给了?(?=[^,]*\d)|捐|赠|带|捎|拿|资助|补助|安装|装)[^共总合]*$/;
/** 分别送轮椅1辆|,拐杖1根: to the second of them. */
const goesOnInTurn = /^[,、和及(][^,。;\n走访谈讲]{0,6}[\d一二两三四五六七八九十百半共]/;

/** 两户分别领到…: how many they are. */
export function countsPeople({ quantity, noun }: Item): boolean {
  const kind = quantity?.unit?.kind;
  return (noun === null || noun.kind === "people") && (kind === "household" || kind === "person");
}

/** 驻村 is of the village even where its segment goes on to a household: 在村里住了三天帮李平打草. */
function peopleFor(segment: Segment, scene: Scene, what: Shared): People {
  const measure = scene.lexicon.measure(what.measure);
  if (measure?.households !== "own") return segment.people;
  const stays = what.measure === "stay" && !/在.{2,6}(?:家|户).{0,2}(?:住|驻|蹲)/.test(segment.text);
  if (stays) return { ...segment.named, named: [] };
  return segment.named.named.length === 0 && pointsAtThem(segment) ? segment.people : segment.named;
}

/** 为|他家|申报项目1个, 征求|他|的意见3条: of the household named last, as its own clause says. */
function pointsAtThem({ tokens, roles, aboutVillage, named }: Segment): boolean {
  if (aboutVillage || named.counted !== null) return false;
  if (!roles.has(Role.pronoun) && !roles.has(Role.ownPlace)) return false;
  return tokens.some(({ text }) =>
    /^(?:[帮给替为向])?(?:[他她]|[他她]家|该户|这户|[他她](?:屋|家)里?)$/.test(text),
  );
}

/** 共发猪苗9头,户均3头; 化肥5.6吨,户均200公斤; 户均草籽3斤,共60斤: the mean adds nothing to the total, before it or behind it. */
function isMeanBesideTotal(segment: Segment, scene: Scene, item: Item | null, what: Shared): boolean {
  if (item === null || item.quantity === null) return false;
  const same = ({ facts }: { facts: Facts }) =>
    facts.measure === what.measure && facts.item === what.item && facts.unit === what.unit;
  if (item.each && isMean(segment)) {
    // 协调贷款225万元,户均5万元: of whatever money was told.
    const ofMoney = what.unit === "元" && item.noun === null;
    const ofThem = ({ facts }: { facts: Facts }) =>
      facts.quantity !== null && ofMoney
        ? facts.unit === "元" || facts.measure === what.measure
        : facts.measure === what.measure && facts.item === what.item;
    if (scene.entries.recent().some(ofThem)) return true;
    scene.mean = { sentence: scene.sentence, from: scene.entries.list.length };
    return false;
  }
  if (item.each && weighsAsMuch(segment, scene, item.quantity, what)) return true;
  const { mean } = scene;
  if (item.pooled && mean !== null && mean.sentence === scene.sentence) {
    for (let at = scene.entries.list.length - 1; at >= mean.from; at -= 1) {
      const entry = scene.entries.list[at];
      if (entry !== undefined && same(entry)) scene.entries.list.splice(at, 1);
    }
    scene.mean = null;
  }
  return false;
}

/** 户均, 人均 */
export function isMean({ tokens }: Pick<Segment, "tokens">): boolean {
  return tokens.some((token) => means.test(token.text));
}

const means =
  /^(?:户均|人均|平均|均|每户均|每人均|户平均|人平均|(?:户|每户)?[均平]摊(?:下来|到每户)?|平均下来|每户平均)$/;

const kilograms = new Map([
  ["吨", 1000],
  ["公斤", 1],
  ["斤", 0.5],
]);

/** 给20户送煤10吨,|每户500公斤: the shares of all of them weigh what was told. */
function weighsAsMuch({ people }: Segment, scene: Scene, quantity: Quantity, what: Shared): boolean {
  const weight = kilograms.get(what.unit ?? "");
  const heads = people.named.length + (people.counted ?? 0);
  if (weight === undefined || quantity.value === null || heads < 2) return false;
  const told = quantity.value * heads * weight;
  return scene.entries.recent().some(({ facts }) => {
    if (facts.measure !== what.measure || facts.item !== what.item || facts.unit === what.unit) return false;
    return (facts.quantity ?? 0) * (kilograms.get(facts.unit ?? "") ?? 0) === told;
  });
}
