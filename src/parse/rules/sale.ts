import { isDoer } from "../scene/bare-figures.ts";
import type { Kept } from "../scene/kept.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import { isMean, share } from "../scene/share.ts";
import type { Rule, Segment } from "../scene/story.ts";
import { textOf } from "../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../scene/subject.ts";
import { Sign } from "../text/characters.ts";
import { sentenceSoFar } from "../text/sentence.ts";
import { farmProduce } from "../words/farm-produce.ts";
import type { Item } from "../words/item.ts";
import { goodsName, isAct } from "../words/nouns.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isNamePart, touches } from "../words/thing-name.ts";
import { has, isMark, type Quantity, type Token } from "../words/tokens.ts";
import { isBoughtToGive } from "./bought-by-whom.ts";
import {
  boughtUp,
  buysFromHousehold,
  collected,
  isOfTheWork,
  isRallied,
  isTakenOff,
  isWhatTheyMade,
  takesForMoney,
  takesTheirs,
  thingOfTheirs,
} from "./bought-from.ts";
import { fittedIn } from "./done-with-things.ts";
import { isForHandingOut } from "./for-handing-out.ts";
import { papers } from "./gift-signs.ts";
import { buysMadeByThem, madeByThem } from "./made-by-them.ts";
import { handsOver, isPriceOfSold } from "./price-of-sold.ts";
import { buyers, buysOfProduce, countsBuyer, isLeft, isNotSold, isRate, paid, produceOf } from "./produce.ts";
import { isWaste } from "./served.ts";
import { thingSoldAtOffice } from "./sold-at-office.ts";
import { buyerTakes, foundNone, isStreamed, onlyAmounts, takenByBuyer } from "./sold-on.ts";
import { isBuilt } from "./works.ts";

const ofTaking = "要称割买订";

/** 茶干|3.1万元, 脱贫户|土|鸡蛋|1.8万元: what touches the figure from the front; null: nothing that names a thing. */
function thingBeside({ tokens: own }: Item, tokens: readonly Token[]): string | null {
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
  let from = figure;
  while (
    from > 0 &&
    isNamePart(tokens[from - 1]) &&
    touches(tokens[from - 1], tokens[from]) &&
    !has(tokens[from - 1], Role.householdClass)
  )
    from -= 1;
  const name = from < figure ? textOf(tokens.slice(from, figure)) : "";
  return name.length >= 2 && !buyers.test(name) && !paid.test(name) && !noThing.test(name) ? name : null;
}

const noThing = /[款钱额价入元户]$|^(?:金额|价值|合计|总计|收益|利润|产值|产品|卖得?|卖出|任务|目标|指标)$/;

/** 收走了1500元|医保费: what they pay. */
const feeTaken = new Sign(
  "费",
  /^[^,送给]*[收取代]走?了?[\d一二两三四五六七八九十]+[^,]{0,3}元的?[^,\d]{0,6}费/,
);

/**
 * 帮林小红代销鸡蛋30斤, 买石有粮家核桃860元, 帮助销售苹果5000斤
 * Not: 李平家去年卖苹果5000斤, 给李平买了化肥
 */
export const sale: Rule = {
  id: "sale/sold",
  // A figure: of what the sentence told of already.
  requires: new Requirement({
    stances: ["done"],
    roles: rolesOf(Role.sell, Role.buy, Role.help, Role.cadreSelf, Role.arrange, Role.fetch),
    measure: "sale",
    oneOf: `${ofTaking}收群圈网单局堂`,
    orFigure: true,
  }),
  read(segment, scene) {
    if (!maySell(segment, scene) || fetchedForThem.isIn(segment) || isForHandingOut(segment, scene)) return;
    if (fittedIn.isIn(segment)) return;
    if (feeTaken.isIn(segment) || isBoughtToGive(segment, scene)) return;
    if (segment.reading.items.some(isWaste) && !segment.roles.has(Role.sell)) return;
    if (segment.roles.has(Role.kin) && isSoldByKin(segment)) return;
    if (byThemselves.isIn(segment) && !segment.roles.has(Role.help)) return;
    const text = segment.text;
    // 帮销记录:李平蜂蜜20斤;|给陈九斤送大米2袋: a gift all the same.
    const gives = segment.roles.has(Role.give) && segment.tokens[0]?.mention == null;
    const headed = scene.head?.measure === "sale" && !gives;
    const told = (segment.measures.includes("sale") && !isForThem(segment)) || headed;
    const sells = segment.roles.has(Role.sell);
    const helps = () =>
      segment.roles.has(Role.help) ||
      segment.roles.has(Role.cadreSelf) ||
      // 把|李平家的鹅拉到镇上卖了: theirs, and sold by those who tell.
      // 代|李平卖香油
      segment.tokens.some(
        (token, at) =>
          (token.mention !== null || has(token, Role.pronoun)) &&
          /^[把代]$/.test(segment.tokens[at - 1]?.text ?? ""),
      ) ||
      /帮|代销|代卖|帮卖|帮销|带货|代购|认购|联系销售|销售|托[我咱俺]们?[卖销]/.test(text);
    const finds = findsBuyer(segment);
    if (finds) noteTopic(segment, scene);
    if (finds || helpsWithWork(segment)) scene.buyerSentence = scene.sentence;
    if (finds) scene.buyerFoundIn = scene.sentence;
    // 通过我联系,|刘军家的50斤蜂蜜卖完了
    const soldSo =
      segment.hasFigure &&
      !segment.hasDay &&
      sells &&
      !/收入|今年/.test(text) &&
      scene.buyerFoundIn === scene.sentence;
    const found =
      takenByBuyer(segment, scene, finds) ||
      ((!segment.theirs || soldSo) &&
        scene.buyerSentence === scene.sentence &&
        (sells ||
          (segment.hasFigure &&
            (finds || !segment.roles.has(Role.dative)) &&
            takesAway.isIn(segment) &&
            (scene.buyerFoundIn === scene.sentence || !isOfTheWork(segment, scene)) &&
            !bringsThem(segment))));
    const atOffice = thingSoldAtOffice(segment, scene);
    const ofMade = buysMadeByThem(segment, scene);
    const buysTheirs =
      (mayTake.isMetBy(segment) && buysFromHousehold(segment.tokens)) ||
      buysOfProduce(segment, scene) ||
      buysWhatTheyMade(segment, scene) ||
      ofMade ||
      atOffice !== null ||
      takesTheirs(segment) ||
      takesForMoney(segment, scene) ||
      (isRallied(text) && !isForHandingOut(segment, scene)) ||
      (soldBefore(scene) !== undefined && isTakenOff(segment, scene));
    // 消费帮扶又成一单:李平家白茶6饼, 代销:李平家猕猴桃300斤
    if (
      (told || isSaleLabel(segment, scene)) &&
      segment.reading.items.every(({ quantity }) => !isMoneyOrMass(quantity))
    )
      scene.saleToldSentence = scene.sentence;
    const listed = scene.saleToldSentence === scene.sentence && isPlainAmount(segment);
    const goesOn =
      scene.saleSentence === scene.sentence &&
      // 购买农产品,|慰问李平300元
      !segment.measures.includes("visit") &&
      isOfSameSale(segment, scene) &&
      (onlyAmounts(segment, scene) || isPayment(segment, scene));
    if (buysTheirs) {
      scene.boughtSentence = scene.sentence;
      scene.boughtFrom = segment.people.named;
    }
    if (!(told || listed || (sells && helps()) || found || buysTheirs || goesOn)) return;
    // 帮李平卖了白菜300斤、收入450元: what it came to
    const sold = sells && helps() ? segment.tokens.findIndex((token) => has(token, Role.sell)) : -1;
    const theirOwn = ({ text }: Token, at: number) =>
      /^(?:去年|收入)/.test(text) && !(text === "收入" && sold >= 0 && sold < at);
    if (!goesOn && segment.tokens.some((token, at) => has(token, Role.own) && theirOwn(token, at))) return;
    let thing: string | undefined = goesOn
      ? (scene.saleItem ?? undefined)
      : (atOffice ??
        (ofMade ? nameOfMade(segment, scene) : undefined) ??
        soldBefore(scene) ??
        produceOf(segment, scene)?.name ??
        (buysTheirs ? thingOfTheirs(segment.clause.tokens) : undefined) ??
        (sells && segment.people.named.length > 0 ? nameOfMade(segment, scene) : undefined));
    for (const item of segment.reading.items) {
      const noun = item.noun;
      // 新建水窖5口、|开展消费帮扶
      if (told && noun?.measure == null && /^[^栽种]/.test(item.verb?.text ?? "") && isBuilt(segment, item))
        continue;
      // 帮销土豆2吨,办理残疾证3本
      if (papers.test(noun?.text ?? "")) continue;
      // 消费帮扶|红薯3200斤. Not: 发动|职工|以购代捐2000斤
      const sold =
        noun?.measure?.id === "sale"
          ? noun.tokens.slice(1).find(({ word, text: said }) => word?.measure == null && !buyers.test(said))
          : undefined;
      if (sold !== undefined && (item.quantity?.unit?.kind === "mass" || isProduce(sold)))
        thing = goodsName(sold.text, scene.lexicon).name;
      // 采购农产品|87万元
      if (noun?.measure?.id === "sale" && sold === undefined) thing = produce.exec(noun.text)?.[0] ?? thing;
      // 消费帮扶860万元,协调贷款1.2亿元
      if (
        noun?.measure &&
        noun.measure.id !== "sale" &&
        (noun.measure.id !== "goods_value" || (gaveSince(scene) && !buysTheirs) || donates.test(segment.text))
      )
        continue;
      if (
        noun !== null &&
        noun.measure === null &&
        !/people|benefit/.test(noun.kind) &&
        !(thing !== undefined && item.quantity === null && isAct(noun)) &&
        !buyers.test(noun.text) &&
        !isDoer(noun, segment.tokens) &&
        !paid.test(noun.text) &&
        !(item.quantity?.unit?.kind === "money" && noun.text.length === 1)
      )
        thing = goodsName(noun.text.replace(besideThing, ""), scene.lexicon).name;
      const beside = thingBeside(item, segment.tokens);
      if (beside !== null && (noun === null || (noun.kind === "goods" && beside.endsWith(noun.text))))
        thing = goodsName(beside.replace(besideThing, ""), scene.lexicon).name;
      // 小米、红豆|共3200元: one sum for all of the list.
      if (item.quantity?.unit?.kind === "money") thing = listUpTo(item, segment.tokens) ?? thing;
      if (item.quantity === null || !isAmount(item.quantity) || isLeft(item, segment.tokens)) continue;
      if ([countsBuyer, isRate, isNotSold].some((tells) => tells(item, segment.tokens))) continue;
      // 一|身泥巴
      if (goesOn && noun?.kind === "text" && !paid.test(noun.text) && isUncounted(item.quantity)) continue;
      // 销售收入4.5万元,户均增收1500元
      if (item.each && isMean(segment) && scene.saleSentence === scene.sentence) continue;
      // 卖得两千三, 回款两万六
      const bare = item.quantity.unit === null && (item.noun === null || paid.test(item.noun.text));
      const unit = item.quantity.unit?.name ?? item.quantity.unitSaid ?? (bare ? "元" : null);
      share(
        isSum(item, segment.tokens) ? withSellers(segment, scene, item) : segment,
        scene,
        { ...item, each: item.each && segment.people.named.length > 1 },
        {
          measure: "sale",
          ...(thing === undefined ||
          ((goesOn || told) && isSum(item, segment.tokens) && severalSold(segment, scene, item))
            ? {}
            : { item: thing }),
          unit,
          rule: "sale/sold",
        },
      );
      scene.saleSentence = scene.sentence;
      scene.saleItem = thing ?? null;
    }
    // 两家的香菇我都帮着卖了,各100斤: the figures follow.
    // 动员职工认购,|柑橘卖掉一万斤: who buys is told first.
    const byWhom = sells && segment.reading.items.some(({ noun }) => noun !== null && buyers.test(noun.text));
    if (
      // 购买农产品,折合现金3300元
      (sells || buysTheirs || (told && produce.test(thing ?? ""))) &&
      (thing !== undefined || byWhom || isStreamed(segment)) &&
      segment.reading.items.every(({ quantity }) => !isAmount(quantity))
    ) {
      scene.saleSentence = scene.sentence;
      scene.saleItem = thing ?? null;
    }
  },
};

function nameOfMade(segment: Segment, scene: Scene): string | undefined {
  const name = madeByThem(segment, scene);
  return name === undefined ? undefined : goodsName(name, scene.lexicon).name;
}

/** 小米、红豆|3200元, 红豆|共|3200元: the things joined in front of a sum; null where there is but one. */
function listUpTo({ tokens: own }: Item, tokens: readonly Token[]): string | null {
  const names: string[] = [];
  let at = tokens.findIndex((token) => token.quantity !== null && own.includes(token)) - 1;
  if (has(tokens[at], Role.pool)) at -= 1;
  for (;;) {
    const end = at + 1;
    while (at >= 0 && isNamePart(tokens[at]) && !has(tokens[at], Role.householdClass)) at -= 1;
    const name = textOf(tokens.slice(at + 1, end));
    if (name === "" || noThing.test(name) || buyers.test(name)) break;
    names.unshift(name);
    if (!isMark(tokens[at], "、") && !has(tokens[at], Role.joins)) break;
    at -= 1;
  }
  return names.length > 1 ? names.join("、") : null;
}

/** 李平的儿子|帮他卖了20箱橘子 */
function isSoldByKin({ tokens, roles }: Segment): boolean {
  if (roles.has(Role.cadreSelf)) return false;
  const sells = tokens.findIndex((token) => has(token, Role.help) || has(token, Role.sell));
  return subjectAt(tokens, sells) === "kin";
}

const produce = new RegExp(`${farmProduce}$`);

/** 联系了超市,|买了两袋米送去: for them. */
function bringsThem({ tokens }: Segment): boolean {
  return tokens.some((token) => has(token, Role.give) && !has(token, Role.dative) && !has(token, Role.buy));
}

/** 消费帮扶|洋芋|12万元, 消费帮扶|农畜产品|860万元: not 消费帮扶|金额|12万元. */
function isProduce({ text, word, pos }: Token): boolean {
  if (word !== null) return word.goods !== null;
  return pos !== "act" && !/(?:额|款|金|收入|订单|活动|项目|成效|任务|目标|指标)$/.test(text);
}

/** 帮助农户代购化肥20吨: bought for their fields, and nothing of theirs. */
const fetchedForThem = new Sign(
  "购",
  /代购(?:的|[^,]{0,4}(?![^,]*[送给]))(?:化肥|肥料|种子|农药|饲料|地膜|农膜|农资|尿素|二铵)/,
);

/** 收购商|拉走萝卜6吨, 老板到他家|收了3000斤: what a buyer whom the sender found does with it. */
const takesAway = new Sign(
  "拉收买运订要",
  /[拉收运要买订]走|收购|[买订](?:了|下)|(?:老板|收购[商站]|客商|商贩|超市)[^,帮]{0,8}收了|(?<![帮替][^,]{0,12}|[帮替][^,]{0,8}收[^,]{1,4},)收了[\d一二两三四五六七八九十百千万]+[余多来]?(?:公?斤|吨)/,
);

/** 客商|苹果收了, 苹果|钱 */
const besideThing =
  /^(?:老板|客商|商贩|商家|收购商|超市|食堂|[\u4e00-\u9fff]{0,3}(?:厂|饭店|酒店|餐馆|农家乐))(?=..)|(?<=..)钱$/;

/** 代销:|李平家… */
function isSaleLabel({ tokens }: Segment, { source }: Scene): boolean {
  const [only, second] = tokens;
  if (only === undefined || (second !== undefined && !isMark(second, ":"))) return false;
  return (
    /^(?:代[销卖售]|[帮助])/.test(only.text) && has(only, Role.sell) && source.text.charAt(only.end) === ":"
  );
}

/** 给李平购买农产品加工机1台: bought, and for them. */
function isForThem({ tokens, roles }: Segment): boolean {
  if (!roles.has(Role.dative)) return false;
  const bought = tokens.findIndex(({ text, word }) => word?.measure?.id === "sale" && /[购买]/.test(text));
  return tokens
    .slice(0, Math.max(0, bought))
    .some((token) => /^给/.test(token.text) && has(token, Role.dative));
}

/** 捐款捐物折合310万元: given, whatever was sold before it. */
const donates = /捐|赠|慰问|发放|救助/;

/** 买了李平家土鸡6只,送鸡苗30只,|价值500元: the worth is of what was given last. */
function gaveSince({ entries }: Scene): boolean {
  return entries.recent().at(-1)?.facts.measure === "goods";
}

/** A word of buying, or of taking that is none. */
const mayTake = new Requirement({ oneOf: `${ofTaking}选`, roles: rolesOf(Role.buy) });

const wordsOfTaking = new Sign(ofTaking, new RegExp(`[${ofTaking}]`));

const ofTrade = rolesOf(Role.sell, Role.buy, Role.help, Role.cadreSelf, Role.arrange);

/** Something of it says so, or the sentence is told of a sale already. */
function maySell(
  segment: Segment,
  { saleSentence, saleToldSentence, buyerSentence, head, sentence }: Scene,
): boolean {
  const { roles, measures } = segment;
  return (
    roles.hasSome(ofTrade) ||
    saleSentence === sentence ||
    saleToldSentence === sentence ||
    buyerSentence === sentence ||
    head?.measure === "sale" ||
    measures.includes("sale") ||
    wordsOfTaking.isIn(segment) ||
    boughtUp.isIn(segment) ||
    putUpForSale.isIn(segment) ||
    collected.isIn(segment) ||
    (roles.has(Role.fetch) && segment.clause.roles.has(Role.sell)) ||
    (roles.has(Role.go) && roles.has(Role.home) && segment.hasFigure)
  );
}

/** 白茶6饼, 李平家蜂蜜20斤: a thing and its figure, and no act of another kind. */
function isPlainAmount({ reading, roles }: Segment): boolean {
  return (
    reading.verbs.every((verb) => has(verb, Role.sell) || has(verb, Role.buy)) &&
    !roles.has(Role.dative) &&
    reading.items.length > 0 &&
    reading.items.every(({ noun }) => noun === null || noun.measure === null)
  );
}

function isMoneyOrMass(quantity: Quantity | null): boolean {
  return /^(?:money|mass)$/.test(quantity?.unit?.kind ?? "");
}

/** 帮他联系了县城的老板: whose buying is told behind it. */
function findsBuyer(segment: Segment): boolean {
  if (putUpForSale.isIn(segment)) return !segment.roles.has(Role.kin) && !segment.hasFigure;
  if (!buyerFound.isIn(segment) || foundNone.test(segment.text)) return false;
  const { tokens, roles, theirs, text } = segment;
  if (roles.has(Role.help) || roles.has(Role.cadreSelf) || roles.has(Role.dative)) return true;
  const finds = tokens.findIndex((token) => /^(?:联系|找|对接|牵线)/.test(token.text));
  return (!theirs || buyerTakes.test(text)) && !isOfHousehold(subjectAt(tokens, finds));
}

/** 刘军的蜂蜜|我发了朋友圈, 李平的土鸡|发到群里, 把李平的蜂蜜|带到单位: where we found who buys. Not: 李平把土鸡发到群里, 他自己发朋友圈 */
const putUpForSale = new Sign(
  "群圈网单局堂",
  /[我咱]们?(?:帮[他她])?(?:发|转|挂)[到在上]?了?(?:一?[条个])?(?:朋友圈|[^,。]{0,4}群里?|网上)$|^[把将]?[^,。把将他她自]{2,10}(?:发|挂|转)[到在]了?(?:[^,。]{0,4}群里?|朋友圈|网上)$|^我?[把将](?![^,]*(?:药|钱|证|表|书|锅))[^,。]{2,10}[带拿捎]到了?(?:单位|局里|食堂)$/,
);

const buyerFound = new Sign(
  "联找对牵",
  /^(?:通过|经过?)[我咱]们?的?(?:联系|牵线|对接|协调)$|(?:联系|找|对接|牵线).*(?:老板|收购商|收购站|买[家主方]|客商|超市|食堂|经销商|商贩|商家|电商|销路)/,
);

/** 李平家的|板栗|我联系了食堂, 联系收|洋芋|的老板: what the buyer was found for, before it is told how much of it went. */
function noteTopic({ reading, text, tokens }: Segment, scene: Scene): void {
  const of = reading.items.find(
    ({ noun, quantity }) =>
      quantity === null &&
      noun !== null &&
      (noun.kind === "goods" || noun.tokens[noun.tokens.length - 1]?.pos === "thing") &&
      !buyers.test(noun.text),
  );
  const told = sentenceSoFar(scene.source.text.slice(0, tokens.at(-1)?.end ?? 0));
  const put = putUpForSale.isIn({ text, characters: scene.source.characters })
    ? whatIsPutUp.exec(told)?.[1]
    : undefined;
  const said = boughtBy.exec(text)?.[1] ?? put ?? of?.noun?.text;
  if (said === undefined) return;
  const { name } = goodsName(said, scene.lexicon);
  scene.produce = { name, unit: null, sentence: scene.sentence };
}

/** 李平的|土鸡|发到群里, 李平的|洋芋|还剩2000斤,我发了朋友圈 */
const whatIsPutUp =
  /[的家]([\u4e00-\u9fff]{1,4}?)(?:还?剩|滞销|卖不|没卖|,?[我咱]们?(?:帮[他她])?[发挂转]|[发挂转][到在]|[带拿捎]到)/;

const boughtBy = /(?:收购?|要)([\u4e00-\u9fff]{1,4})的(?:老板|客商|商贩|贩子|厂家|公司)/;

/** 我和队员帮着挖完,|拉到圩上卖了: what was sold then was sold with our help. */
function helpsWithWork({ roles, theirs, named }: Segment): boolean {
  return (
    roles.has(Role.help) &&
    roles.has(Role.labour) &&
    !theirs &&
    (roles.has(Role.cadreSelf) || named.named.length > 0)
  );
}

/** 木耳8斤、香菇15斤,|一共卖了1100元: the money is for all that was sold, and of no one thing. */
function severalSold(segment: Segment, scene: Scene, item: Item): boolean {
  const things = new Set(soldFor(segment, scene, item).flatMap(({ facts }) => facts.item ?? []));
  return things.size > 1;
}

/**
 * 买李平家软米600斤,金额2400元;买王五家土鸡28只,|金额1960元: of what was sold since money was told, where it is not of all.
 * 卖李平家瓜得1050元;卖王五家羊6只,|共7200元: all of another's.
 */
function soldFor({ people }: Segment, { entries }: Scene, { noun, pooled }: Item): readonly Kept[] {
  const sold = entries.recent().filter(({ facts }) => facts.measure === "sale");
  const paidTo = sold.findLastIndex(({ facts }) => facts.unit === "元");
  const since = sold.slice(paidTo + 1);
  if (!pooled && !/[总共累合]/.test(noun?.text ?? "")) return since;
  const before = sold.slice(0, paidTo + 1).flatMap(({ facts }) => facts.households);
  const ofAnother = ({ facts }: Kept) =>
    facts.households.length > 0 && !facts.households.some((id) => before.includes(id));
  // 两家|共8250元
  if (people.named.length > 1 || before.length === 0 || since.length === 0) return sold;
  return since.every(ofAnother) ? since : sold;
}

/** 李平卖500斤,王五卖300斤,|共收入2400元: of all of them. */
function withSellers(segment: Segment, scene: Scene, item: Item): Segment {
  if (segment.named.named.length > 0) return segment;
  const ids = new Set(soldFor(segment, scene, item).flatMap(({ facts }) => facts.households));
  const named = scene.givenInSentence().filter(({ id }) => ids.has(id));
  return named.length > 1 ? { ...segment, people: { named, counted: null, approx: false } } : segment;
}

function isSum({ noun, quantity, pooled, tokens: own }: Item, tokens: readonly Token[]): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
  // 蜂蜜120斤、核桃300斤,|收入|9600元
  const cameTo = /^总?收入$/.test(tokens[figure - 1]?.text ?? "");
  const summed = noun === null ? pooled || cameTo : /(?:额|总价|收入|货款)$/.test(noun.text);
  return summed && quantity?.unit?.kind === "money";
}

function isUncounted({ unit, unitSaid }: Quantity): boolean {
  return unit === null && unitSaid === null;
}

/** Neither households, persons, days nor times, nor how many orders. */
function isAmount(quantity: Quantity | null): boolean {
  if (/^(?:[单笔场趟]|场次)$/.test(quantity?.unit?.name ?? quantity?.unitSaid ?? "")) return false;
  return quantity !== null && !/^(?:household|person|times|day)$/.test(quantity.unit?.kind ?? "");
}

/** 李平家的胡萝卜,|帮着卖了1.2吨; 鸡蛋销路不好,|帮他卖了50斤: named in the clause before. */
function soldBefore({ openNoun, lexicon }: Scene): string | undefined {
  if (openNoun === null || openNoun.measure !== null || openNoun.kind === "people") return undefined;
  // 到农贸|市场,帮他卖了50斤
  if (/市场$/.test(openNoun.text)) return undefined;
  const said = openNoun.text.replace(howItSells, "");
  // 羊给|价|1200一只
  if (said === "" || /价[钱格]?$/.test(said) || buyers.test(said)) return undefined;
  return goodsName(said, lexicon).name;
}

/** 谈起|玉米|行情 */
const howItSells = /^(?:[谈说聊讲问]起?了?到?|了解)|的?(?:销路|行情|价格|价钱)$/g;

/** 买了她做的辣子酱8瓶, 买臊子5斤、200元,|都是她自己做的: who made it is told beside it or in the rest of the sentence. */
function buysWhatTheyMade({ tokens, roles, people, text, clause }: Segment, { source }: Scene): boolean {
  if (people.named.length === 0) return false;
  if (roles.has(Role.cadreSelf) && isWhatTheyMade(clause.tokens, tokens)) return true;
  if (!roles.has(Role.buy) || roles.has(Role.dative)) return false;
  if (ownMade.test(text)) return true;
  const from = tokens[tokens.length - 1]?.end ?? 0;
  const stop = source.text.indexOf("。", from);
  return ownMadeAll.test(source.text.slice(from, stop < 0 ? source.text.length : stop));
}

/** 帮李平卖花椒50斤,|他自己卖了30斤: besides what was sold for him. Not: 我自己卖了30斤; 买了他自己卖的|鸡蛋30个, 卖剩的|洋芋 are bought of him */
const byThemselves = new Sign(
  "自",
  /(?<![我咱俺]们?)自己(?:又|还|也|家)?(?:[去拉到][^,]{1,6})?卖(?!(?<=[买购销订][^,]*)(?:的|剩)[^,\d]|的[^,\d]{1,4}买)/,
);

const ownMade = /[他她]们?(?:家|自家|自己)?[做种养产酿晒腌编榨磨熏]的/;
const ownMadeAll = /[都全]?是(?:[他她]们?)?(?:家|自家|自己|家里){1,2}[做种养产酿晒腌编榨磨熏]的/;

/** 买了李平家20斤;|王五家今年收了两千斤花生: another household is told of by now. */
function isOfSameSale({ people, named }: Segment, scene: Scene): boolean {
  const { entries, boughtFrom } = scene;
  // 帮李平卖了白菜,王五家的由食堂全部购买,|付款380元
  if (scene.boughtSentence === scene.sentence && people.named.every((person) => boughtFrom.includes(person)))
    return true;
  const last = entries.recent().findLast(({ facts }) => facts.measure === "sale");
  if (last === undefined || last.facts.households.length === 0) return true;
  return named.named.length > 0 || people.named.every(({ id }) => last.facts.households.includes(id));
}

/** 买了李平家20斤鸡蛋,钱给了160: what the household got for it; 又给了他200 is a gift. */
export function isPayment({ reading, named, tokens }: Segment, scene: Scene): boolean {
  const text = textOf(tokens);
  const sold = scene.saleSentence === scene.sentence && (handsOver.test(text) || isPriceOfSold(text, scene));
  return (
    (sold || scene.boughtSentence === scene.sentence) &&
    named.named.length === 0 &&
    reading.items.some(({ quantity }) => quantity !== null) &&
    reading.items.every(({ noun, quantity }) =>
      quantity === null
        ? sold && hand.test(noun?.text ?? "")
        : (noun === null || (paid.test(noun.text) && !(noun.measure !== null && gaveSince(scene)))) &&
          quantity.unit?.kind !== "count" &&
          quantity.value !== null,
    ) &&
    reading.verbs.every((verb) => /^(?:给|付|转|结|交|打|收|拿|换|带|取)/.test(verb.text)) &&
    !tokens.some(
      (token) => (has(token, Role.next) && !/^已经?$/.test(token.text)) || has(token, Role.further),
    )
  );
}

/** 20斤蜂蜜卖给了食堂,|1200元已转给他 */
const hand = /^手[里中上]$/;
