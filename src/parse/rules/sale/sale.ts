import { isDoer } from "../../scene/bare-figures.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { isMean, share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { namesOffice, subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { goodsName, isAct } from "../../words/nouns.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, isMark, type Quantity, type Token } from "../../words/tokens.ts";
import { papers } from "../given/gift-signs.ts";
import { isBoughtToGive } from "../goods/bought-by-whom.ts";
import { fittedIn } from "../goods/done-with-things.ts";
import { isWaste } from "../work/served.ts";
import { isBuilt } from "../works/built.ts";
import {
  boughtUp,
  buysFromHousehold,
  isCollected,
  isOfTheWork,
  isRallied,
  isTakenOff,
  isWhatTheyMade,
  takesForMoney,
  takesTheirs,
  thingOfTheirs,
} from "./bought-from.ts";
import { findsBuyer, noteTopic, putUpForSale, takesAway } from "./buyer-found.ts";
import { isForHandingOut } from "./for-handing-out.ts";
import { buysMadeByThem } from "./made-by-them.ts";
import { isOfIncome, isTakenInByVillage } from "./price-of-sold.ts";
import { buyers, buysOfProduce, countsBuyer, isLeft, isNotSold, isRate, paid, produceOf } from "./produce.ts";
import { gaveSince, isPayment, isSum, severalSold, withSellers } from "./sale-sum.ts";
import { thingSoldAtOffice } from "./sold-at-office.ts";
import { isStreamed, onlyAmounts, takenByBuyer } from "./sold-on.ts";
import {
  besideThing,
  isProduce,
  listUpTo,
  nameOfMade,
  produce,
  soldBefore,
  thingBeside,
} from "./thing-sold.ts";

const ofTaking = "要称割买订";

/** 收走了1500元|医保费: what they pay. */
const feeTaken = new Sign(
  "费",
  /^[^,送给]*[收取代]走?了?[\d一二两三四五六七八九十]+[^,]{0,3}元的?[^,\d]{0,6}费/,
);

/** 工作队围绕苹果销售等重点任务, 以农产品销售为抓手: what was worked for, and nothing sold by it. */
const ofPolicy = new Sign(
  "围聚紧立以",
  /^[^,]{0,12}(?:围绕|聚焦|紧扣|立足|以[^,]{2,}为(?:抓手|重点|主线|契机|载体|目标|突破口))/,
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
    if (fittedIn.isIn(segment) || isTakenInByVillage(segment, scene) || priceAlone.isIn(segment)) return;
    if (!segment.hasFigure && ofPolicy.isIn(segment)) return;
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
      (mayTake.isMetBy(segment) && buysFromHousehold(segment.tokens, scene.source.text)) ||
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
      !isOfIncome(segment.clause.text, scene) &&
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
        // 县税务局一季度累计|消费帮扶2万元: who bought it.
        !(noun.kind === "text" && namesOffice(noun.text)) &&
        !isDoer(noun, segment.tokens) &&
        !paid.test(noun.text) &&
        // 买了一头猪,|重280斤
        !/^总?重量?$/.test(noun.text) &&
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

/** 李平的儿子|帮他卖了20箱橘子 */
function isSoldByKin({ tokens, roles }: Segment): boolean {
  if (roles.has(Role.cadreSelf)) return false;
  const sells = tokens.findIndex((token) => has(token, Role.help) || has(token, Role.sell));
  return subjectAt(tokens, sells) === "kin";
}

/** 联系了超市,|买了两袋米送去: for them. */
function bringsThem({ tokens }: Segment): boolean {
  return tokens.some((token) => has(token, Role.give) && !has(token, Role.dative) && !has(token, Role.buy));
}

/** 帮助农户代购化肥20吨: bought for their fields, and nothing of theirs. */
const fetchedForThem = new Sign(
  "购",
  /代购(?:的|[^,]{0,4}(?![^,]*[送给]))(?:化肥|肥料|种子|农药|饲料|地膜|农膜|农资|尿素|二铵)/,
);

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
    isCollected(segment) ||
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

/** 我和队员帮着挖完,|拉到圩上卖了: what was sold then was sold with our help. */
function helpsWithWork({ roles, theirs, named }: Segment): boolean {
  return (
    roles.has(Role.help) &&
    roles.has(Role.labour) &&
    !theirs &&
    (roles.has(Role.cadreSelf) || named.named.length > 0)
  );
}

function isUncounted({ unit, unitSaid }: Quantity): boolean {
  return unit === null && unitSaid === null;
}

/** Neither households, persons, days nor times, nor how many orders. */
function isAmount(quantity: Quantity | null): boolean {
  if (/^(?:[单笔场趟]|场次)$/.test(quantity?.unit?.name ?? quantity?.unitSaid ?? "")) return false;
  return quantity !== null && !/^(?:household|person|times|day)$/.test(quantity.unit?.kind ?? "");
}

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

/** 联系了个收购的,|一斤8块: the price of one, and nothing sold. */
const priceAlone = new Sign(
  "一每",
  /^(?:收价|卖价|价格|能卖|[^,\d]{0,14}联系了?个?[^,\d]{0,4}收购?的)?(?:一|每)(?:斤|公斤|箱|袋|只|头|棵|个|吨)[\d一二两三四五六七八九十百.]+(?:块|元|毛)[\d一二三四五六七八九]?钱?$/,
);
