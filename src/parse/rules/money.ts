import {
  cameUpon,
  hadFrom,
  isDrawnElsewhere,
  isNotOurs,
  isOfKin,
  isOfNeighbours,
  isSentHome,
  isToTheirs,
} from "../giver.ts";
import type { Item } from "../item.ts";
import type { Noun } from "../nouns.ts";
import { isOffered } from "../offered.ts";
import { Role } from "../roles.ts";
import type { Scene } from "../scene.ts";
import { share } from "../share.ts";
import type { Rule, Segment } from "../story.ts";
import { subjectAt } from "../subject.ts";
import { has, type Token, tokenAt } from "../tokens.ts";
import {
  arranged,
  borrowed,
  comesThrough,
  isLent,
  isOpenLoan,
  loanComesThrough,
  noteLoan,
  seenTo,
  takeWhatCame,
} from "./loan.ts";
import { Requirement } from "./requirement.ts";
import { isPayment } from "./sale.ts";
import { isOnlyTold } from "./told-only.ts";
import { isUnpaid } from "./unpaid-money.ts";

/**
 * 慰问金500元, 给了200块, 协调贷款三万五, 争取资金3万元, 投资80万元, 价值460元, 各200
 * Not: 收入3万元, 欠贷款2万元, 低保金500元, 每袋120元
 */
export const money: Rule = {
  id: "money/figure",
  requires: new Requirement({ stances: ["done"] }),
  read(segment, scene) {
    if (scene.loanTold !== null && loanComesThrough(segment, scene)) {
      const { segment: told, item } = scene.loanTold;
      scene.loanTold = null;
      share(told, scene, item, { measure: "loan", unit: "元", rule: "money/figure" });
      return;
    }
    if (takeWhatCame(segment, scene)) return;
    if (!mayBeMoney(segment, scene) || isOnlyTold(segment)) return;
    if (
      isOffered(segment) ||
      cameUpon.isIn(segment) ||
      hadFrom.isIn(segment) ||
      isToTheirs(segment) ||
      isFromKin(segment) ||
      isSentHome(segment) ||
      isInChat(segment)
    )
      return;
    if (isPayment(segment, scene) || isDrawnElsewhere(segment) || isPaidIn(segment)) return;
    if (isUnpaid(segment)) return;
    if (stateBears.test(segment.text) || isForOwnMeals(segment, scene) || isDividend(segment, scene)) return;
    openMoney(segment, scene);
    const mixed = mixes.test(segment.text);
    for (const told of segment.reading.items) {
      if (isSpentOn(segment, scene, told) || isWage(segment, told)) continue;
      const item = withoutPackets(told);
      const worth = mixed && item.quantity?.unit?.kind === "money";
      if (mixed && !worth) continue;
      const measure = worth ? "goods_value" : measureOf(item, segment, scene);
      if (measure === null) {
        noteLoan(segment, scene, item);
        continue;
      }
      if (item.quantity === null && (measure !== "cash" || !given(item, segment) || isNotOurs(segment)))
        continue;
      if (measure === "goods_value" && isPaidForProduce(item, scene)) continue;
      if (item.quantity !== null && item.noun === null) scene.entries.takeOpen(measure);
      share(segment, scene, item, { measure, unit: "元", rule: "money/figure" });
    }
  },
};

/** 介绍到洗车场上班,一个月|三千二: what is earned there. */
function isWage({ tokens }: Segment, { tokens: own }: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
  const before = tokens[figure - 1];
  return (
    (before?.quantity?.unit?.kind === "day" && before.quantity.value === 1) || wages.test(before?.text ?? "")
  );
}

const wages = /^(?:月薪|日薪|年薪|月工资|日工资|工资|工钱|每[月天])$/;

const spends = /^(?:单位|自|个人|我们?)?(?:出资?|掏|拿出?|花费?|自费|自掏)/;

/** 出资2000元|买了10袋化肥送给李平, 掏200元,|购买棉被1床: what the things given cost. */
function isSpentOn(
  { tokens, clause }: Segment,
  { source }: Scene,
  { verb, quantity, tokens: own }: Item,
): boolean {
  if (verb === null || quantity?.unit?.kind !== "money" || !spends.test(verb.text)) return false;
  const figure = tokens.find((token) => token.quantity !== null && own.includes(token));
  const end = clause.tokens[clause.tokens.length - 1]?.end ?? 0;
  // 给李平拿500元,买米2袋: the household got it.
  if (figure === undefined || tokens.some((token) => has(token, Role.dative) && token.end <= figure.start))
    return false;
  return buys.test(source.text.slice(figure.end, end + 12));
}

const buys =
  /^钱?,?(?:为[^,]{1,8})?(?:给[^,]{1,8})?(?:购买?|采购|购置|买|置办)了?(?:来|回)?[^,。;]{0,3}[\d一二两三四五六七八九十]/;

/** 在他家吃的饭,|给了50块饭钱: what was had of theirs was paid for. */
const ownMeals = /吃[^。\n]{0,14}?(?:饭|伙食|餐|茶)(?:钱|费)[^。\n]{0,6}$/;

function isForOwnMeals({ tokens, text }: Segment, { source }: Scene): boolean {
  if (!/[钱费]/.test(text)) return false;
  const end = tokens[tokens.length - 1]?.end ?? 0;
  return ownMeals.test(source.text.slice(Math.max(0, end - 40), end));
}

/** 合作社分红,|李平家分得600元: their share of what others pay out. Not 慰问金每户分得200元. */
function isDividend({ text, tokens, hasName }: Segment, { source }: Scene): boolean {
  if (!hasName || !/分(?:得|到|红)/.test(text)) return false;
  const start = tokens[0]?.start ?? 0;
  return /分红|入股|股金/.test(source.text.slice(Math.max(0, start - 30), start + text.length));
}

/** 盖房花了12万,|政府补了3万: borne by the state. */
const stateBears =
  /^(?:政府|国家|公家|民政|上面|[乡镇村县][里上])(?:给|又|还|另外|[他她]们?家?)*(?:补助?|奖补?|贴补?)了/;

/** 慰问金及慰问品共计1500元, 慰问金和物资折合3.6万元: not told apart, so that both are worth so much. */
const mixes =
  /(?:慰问|救助|帮扶)[金款](?:和|及|以及|、|与)(?:慰问品|(?:慰问|生活|帮扶|救助)?(?:物资|物品|用品))[^,]{0,4}(?:共|合|折|总|价值)[^,]{0,5}\d/;

/** 从李平家买了640块钱的小米: told as what was sold. */
function isPaidForProduce({ quantity, tokens }: Item, { entries, saleSentence, sentence }: Scene): boolean {
  return (
    saleSentence === sentence &&
    entries
      .recent()
      .some(
        ({ facts, start, end }) =>
          facts.measure === "sale" &&
          facts.quantity === quantity?.value &&
          tokens.some((token) => token.start >= start && token.end <= end),
      )
  );
}

/** A figure of money or of nothing told, or the name of some money: here, or told before. */
function mayBeMoney({ reading }: Segment, { openNoun }: Scene): boolean {
  if (openNoun?.measure?.money && reading.items.length > 0) return true;
  return reading.items.some(
    ({ noun, quantity }) =>
      noun?.measure?.money ||
      (quantity !== null && (quantity.unit === null || quantity.unit.kind === "money")),
  );
}

/** 塞了一个红包: how many they were, and not how much. */
function withoutPackets(item: Item): Item {
  const { noun, quantity } = item;
  const packets = noun?.measure?.id === "cash" && /^[个份封]$/.test(quantity?.unit?.name ?? "");
  return packets ? { ...item, quantity: null } : item;
}

/** 红包今天发了两家, 给李平办的贷款下来了, 给5户办理贷款: how much follows. */
function openMoney(segment: Segment, scene: Scene): void {
  const { reading, roles, text, tokens } = segment;
  // 亲戚给了个红包, 李平自己办的贷款
  const by = subjectAt(tokens, tokens.length);
  if (text.includes("自己")) return;
  // 协调贷款3笔,|共15万元
  const counts = ({ quantity }: Item) =>
    quantity === null || quantity.unit?.kind === "household" || quantity.unit?.name === "笔";
  const items = reading.items.map(withoutPackets);
  if (!items.every(counts)) return;
  const money = reading.items.find(({ noun }) => noun?.measure?.money)?.noun ?? scene.openNoun;
  // 转了两笔钱,|一共800块
  const paid = reading.items.some(({ noun }) => noun?.text === "钱");
  const measure = paid && money?.measure == null ? "cash" : money?.measure?.id;
  const told =
    (measure === "cash" &&
      by !== "other" &&
      (roles.has(Role.give) || roles.has(Role.receive) || packs.test(text))) ||
    (measure === "loan" && (comesThrough.test(text) || seenTo.test(text)) && !borrowed(segment));
  if (measure !== undefined && told) scene.openMoney = { measure, sentence: scene.sentence };
}

/** What a figure without a noun counts where its money was told first: 李平2万, 五万二. */
function openMeasure(
  { quantity, noun }: Item,
  { roles, reading, text }: Segment,
  scene: Scene,
): string | null {
  const open = scene.openMoney;
  if (open?.sentence !== scene.sentence || quantity === null) return null;
  if (noun !== null && !amount.test(noun.text)) return null;
  if (theirIncome.test(text)) return null;
  const unit = quantity.unit?.kind;
  if ((unit !== undefined && unit !== "money") || (reading.items.length > 1 && !reading.respectively))
    return null;
  if (open.measure === "loan") return roles.has(Role.give) || (quantity.value ?? 0) < 1000 ? null : "loan";
  return (quantity.value ?? 0) >= 20 ? open.measure : null;
}

/** 包了个红包 */
const packs = /[包封装备](?:了|上|好)?[^,]{0,3}红包/;

const theirIncome = /收入|存款|欠/;

/** 金额60万元, 额度5万 */
const amount = /^(?:总|合计|贷款)?(?:金额|额度|数额|总额)$/;

const gathers = /^(?:共|总共)?(?:收|凑|筹|募|捐)(?:集|齐|到|了)*$/;

/** 血压|一百六: no money. */
function isMeasure({ noun, quantity, tokens: own }: Item, { tokens }: Segment): boolean {
  if (quantity === null || quantity.unit !== null) return false;
  const figure = tokens.findIndex((token) => own.includes(token));
  return noun === null && has(tokens[figure - 1], Role.measured);
}

/** 慰问李平500元; 慰问6户,|其中李平500元,|王五300元: nothing but whom and how much. */
function comforts({ tokens, named, people }: Segment, { entries, source, comfortHead }: Scene): boolean {
  // 李平:200元 below 走访慰问
  if (comfortHead && people.named.length === 1 && !tokens.some(({ text }) => /价|值/.test(text)))
    if (tokens.every((token) => isWhomOrHowMuch(token) || isOtherThing(token))) return true;
  if (tokens.some(({ word, text }) => word?.measure?.id === "visit" && text.includes("慰问"))) return true;
  // 慰问困难户20户,|6000元
  if (named.named.length === 0) {
    const last = entries.recent().at(-1);
    return (
      last?.facts.measure === "visit" &&
      tokens.every(isWhomOrHowMuch) &&
      source.text.slice(last.start, last.end).includes("慰问")
    );
  }
  return (
    tokens.every(isWhomOrHowMuch) &&
    entries
      .recent()
      .some(
        ({ facts, start, end }) =>
          facts.measure === "visit" && source.text.slice(start, end).includes("慰问"),
      )
  );
}

/** 200元、|糍粑粉|2袋 */
function isOtherThing({ pos, word }: Token): boolean {
  return pos === "thing" || word?.goods != null;
}

function isWhomOrHowMuch(token: Token): boolean {
  return (
    token.mention !== null ||
    token.kind === "mark" ||
    token.quantity !== null ||
    has(token, Role.home) ||
    has(token, Role.title) ||
    has(token, Role.among) ||
    has(token, Role.joins) ||
    has(token, Role.each)
  );
}

/** Nobody is given less than a hundred without a word for money. */
const leastBare = 100;

/** 李平的姐姐给他2000元: whoever gets it stands behind 给. */
function isFromKin(segment: Segment): boolean {
  const { tokens, roles } = segment;
  if (isOfNeighbours(segment)) return true;
  if (!roles.has(Role.kin) || !roles.has(Role.dative)) return false;
  return (
    isOfKin(segment) &&
    tokens.some((token, at) => has(token, Role.dative) && has(tokens[at + 1], Role.pronoun))
  );
}

const paidIn =
  /(?:补[助贴偿]款?|(?<!贷)[金款])[^,]{0,12}(?:[打发拨转][到进][^,]{0,3}[卡账折]|到账|到了?卡)|申请了?[^,]{0,8}(?:计划|低保|救助|雨露)[^,]{0,4}补[助贴]/;

/** 补助款2万元昨天打到卡上了: what the state pays in; 慰问金打到他卡上 is still ours. */
function isPaidIn({ clause, roles }: Segment): boolean {
  return (
    /[卡账折划保助]/.test(clause.text) &&
    !roles.has(Role.cadreSelf) &&
    !clause.text.includes("慰问") &&
    !clause.text.includes("捐") &&
    paidIn.test(clause.text)
  );
}

/** 微信群里发了50块红包: to nobody's house. */
function isInChat({ text, hasName }: Segment): boolean {
  return !hasName && /群里?[^,]{0,3}[发抢]/.test(text);
}

function isPolicy({ tokens }: Noun, segment: Segment): boolean {
  const last = tokens[tokens.length - 1];
  const next = last === undefined ? undefined : segment.tokens[segment.tokens.indexOf(last) + 1];
  return next !== undefined && next.start === last?.end && /^(?:政策|标准|办法|名单|项目)/.test(next.text);
}

function given(item: Item, segment: Segment): boolean {
  return (
    (item.verb !== null && (has(item.verb, Role.give) || has(item.verb, Role.receive))) ||
    segment.roles.has(Role.give)
  );
}

function measureOf(item: Item, segment: Segment, scene: Scene): string | null {
  if (isMeasure(item, segment)) return null;
  // 办贷款分别是5万、3万、|8万: what the first of them counts
  const [leads] = segment.reading.respectively && item.noun === null ? segment.reading.items : [];
  if (leads?.noun?.measure?.money) return measureOf({ ...item, noun: leads.noun }, segment, scene);
  const unit = item.quantity?.unit ?? null;
  const isMoney = unit?.kind === "money";
  const noun = item.noun;
  if (noun?.kind === "benefit") {
    // What a household draws from the state is none; what the cadre brought is.
    const brought =
      item.verb !== null &&
      has(item.verb, Role.give) &&
      !has(item.verb, Role.receive) &&
      /金$/.test(noun.text);
    const official = segment.roles.has(Role.office);
    return brought && isMoney && !segment.theirs && !official ? "cash" : null;
  }
  // 讲解产业奖补政策: no money.
  if (item.quantity === null && noun !== null && isPolicy(noun, segment)) return null;
  const open = openMeasure(item, segment, scene);
  // 给李平捐款,|一共收了2600元
  const gathered = open === "cash" && gathers.test(item.verb?.text ?? "") && !segment.theirs;
  if (open !== null && (gathered || !owned(item, segment))) return open;
  // 鸡苗30只,饲料2袋,合计450元
  if (
    noun === null &&
    isMoney &&
    item.pooled &&
    scene.lastGoods?.sentence === scene.sentence &&
    item.verb === null
  )
    return "goods_value";
  if (noun?.measure?.money) {
    if (item.quantity !== null && unit !== null && !isMoney) return null;
    if (noun.measure.id === "loan")
      return (arranged(segment, scene, item) || (isOpenLoan(scene) && !theirIncome.test(segment.text))) &&
        !borrowed(segment)
        ? "loan"
        : null;
    if (owned(item, segment) && noun.measure.id !== "goods_value") return null;
    // 李平家的牛价值8000元: what is theirs.
    if (noun.measure.id === "goods_value" && segment.theirs && isTheirThing(noun, segment)) return null;
    const worth = noun.measure.id === "goods_value";
    // 群众投工投劳600人次,|折资6万元: of the work.
    const before = worth && segment.reading.items.length === 1 ? scene.entries.recent() : [];
    if (before.length > 0 && before.every(({ facts }) => facts.measure === "labour")) return null;
    if (!worth && (isFunding(item, segment) || isInvested(item, segment))) return "project_funds";
    // 为李平发放产业奖补资金: money for a household is no funding of the village's.
    if (noun.measure.id === "project_funds" && segment.named.named.length > 0)
      return item.verb !== null && has(item.verb, Role.give) && isMoney ? "cash" : null;
    if (noun.measure.id === "project_funds") return "project_funds";
    if (noun.measure.id === "cash" && item.quantity === null && segment.clause.heads) return null;
    return noun.measure.id;
  }
  // 省里批给上坪村60万修桥, 县上拨了8万
  const allotted = segment.aboutVillage && segment.named.named.length === 0 && allots.test(segment.text);
  if (allotted && noun === null && (isMoney || unit === null) && (item.quantity?.value ?? 0) >= 1000)
    return "project_funds";
  if (!isMoney) {
    if (unit === null && noun === null && paysOut(item) && !handsOutThings(item, segment, scene))
      return "cash";
    // 走访慰问李平 2026: a year.
    if (unit === null && item.tokens.some(({ text }) => /^20[123]\d$/.test(text))) return null;
    // 慰问李平500
    if (unit === null && noun === null && (item.quantity?.value ?? 0) >= leastBare)
      if (!owned(item, segment) && comforts(segment, scene)) return "cash";
    // 给李平钱|四百八
    if (unit === null && noun !== null && isCoin(noun) && (item.quantity?.value ?? 0) >= 10)
      return !owned(item, segment) &&
        (given(item, segment) ||
          segment.roles.has(Role.dative) ||
          (item.verb === null && scene.lastGoods?.sentence === scene.sentence))
        ? "cash"
        : null;
    if (
      unit === null &&
      item.quantity !== null &&
      item.noun === null &&
      scene.head?.measure &&
      scene.lexicon.measure(scene.head.measure)?.money
    )
      return scene.head.measure;
    if (
      unit === null &&
      item.quantity !== null &&
      item.noun === null &&
      scene.lastMoney !== null &&
      (item.quantity.value ?? 0) >= 20 &&
      // 走访户数|20, 培训(期/人次):2/95
      !(segment.clause.isRow && segment.measures.includes("visit")) &&
      !segment.clause.labelTokens.some(({ word }) => word?.measure && !word.measure.money) &&
      !owned(item, segment)
    )
      return scene.lastMoney;
    return null;
  }
  if (isLent(item, segment)) return "loan";
  if (owned(item, segment) || isPrice(item, segment)) return null;
  if (noun !== null && noun.kind !== "text" && noun.kind !== "people") return null;
  if (
    noun !== null &&
    noun.kind === "text" &&
    !/^(?:钱|现钱)$/.test(noun.text) &&
    !(
      isGrant(noun.text) &&
      given(item, segment) &&
      !segment.theirs &&
      scene.saleSentence !== scene.sentence
    ) &&
    noun.tokens[0] !== undefined &&
    item.tokens[0] === noun.tokens[0]
  )
    return null;
  if (item.verb?.kind === "text") return null;
  const gives = () => segment.tokens.some((token) => has(token, Role.give) && !has(token, Role.buy));
  if (sells(item) || (scene.saleSentence === scene.sentence && !gives())) return null;
  // 陈九斤 还了3万元 under 贷款: paid back.
  if (scene.head?.measure && scene.lexicon.measure(scene.head.measure)?.money)
    return owed.test(segment.text) ? null : scene.head.measure;
  if (given(item, segment) || segment.roles.has(Role.dative) || item.each || comforts(segment, scene))
    return "cash";
  // 送了三吨煤,五百块钱
  const alone =
    segment.reading.items.length === 1 && /钱/.test(item.tokens.map((token) => token.text).join(""));
  // 送了大米两袋,还有300块; 棉衣一件,外加300元
  const further =
    has(segment.tokens[0], Role.joins) ||
    segment.reading.items.length > 1 ||
    segment.tokens.some((token) => has(token, Role.further));
  if ((alone || further) && scene.lastGoods?.sentence === scene.sentence) return "cash";
  return scene.lastMoney;
}

const allots = /(?:批|拨)(?:给|付|了|下来?|来)[^,]{0,8}\d|[省市县区镇乡局][里上]?(?:给)?[^,]{0,6}[批拨]/;

/** 李平家的|牛价值: straight behind whose it is, and nothing given. */
function isTheirThing({ tokens: [first, next] }: Noun, { tokens, roles }: Segment): boolean {
  if (first === undefined || next === undefined || roles.has(Role.give)) return false;
  const at = tokens.indexOf(first);
  return tokens[at - 1]?.text === "的" || has(tokens[at - 1], Role.home);
}

/** bought a coat for 200 yuan, rice at 3 yuan; 买煤2吨|1600元: what it cost. */
function isPrice({ tokens, noun, verb }: Item, segment: Segment): boolean {
  const figure = segment.tokens.findIndex((token) => token.quantity !== null && tokens.includes(token));
  const before = tokenAt(segment.tokens, figure - 1);
  if (noun === null && has(verb ?? undefined, Role.buy) && before !== undefined) {
    // 买了1台电视机|1800元
    const bought = segment.reading.items.find((other) => other.tokens.includes(before))?.quantity;
    if (bought?.unit?.kind === "mass" || bought?.unit?.kind === "count") return true;
  }
  return /^(?:for|at)$/.test(before?.text ?? "");
}

/** 掏了一千二, 转了五百: such verbs take nothing but money. */
function paysOut({ verb, quantity }: Item): boolean {
  const value = quantity?.value ?? 0;
  if (verb === null || value < 20) return false;
  if (/^(?:自?掏|垫|转账|转了|打款|汇款|出资)/.test(verb.text)) return true;
  // 拿了一千二百五, 塞给他两百, 两家各送一千五: a round sum that nothing is counted in.
  return (
    value >= 100 &&
    value % 10 === 0 &&
    /^各?(?:给|拿|塞|留|凑|递|补|资助|捐|赞助|救助|支援)|^各[送发]/.test(verb.text)
  );
}

/** 宣传单李平、王五各发100; 鸡苗,李平、王五各送100: so many of what was told. */
function handsOutThings(
  { verb }: Item,
  { reading }: Segment,
  { openNoun, lastGoods, sentence }: Scene,
): boolean {
  if (!/^(?:各?[送发]|捐|支援)/.test(verb?.text ?? "")) return false;
  const counts = (noun: Noun | null) => noun?.kind === "goods" || noun?.measure?.money === false;
  return (
    lastGoods?.sentence === sentence ||
    (openNoun !== null && openNoun.kind !== "people") ||
    reading.items.some(({ noun, quantity }) => quantity === null && counts(noun))
  );
}

const owed = /已还|还清|还完|还了$|[还欠]了?[\d一二三四五六七八九十两]|还差|[已没未]还|没交|房租/;

/** 钱, 零花钱: money, whatever it is told in. */
function isCoin({ text }: Noun): boolean {
  return /^(?:现|零花|零用)?钱$/.test(text);
}

/** 种子款1500元, 安家金: money by its name's ending. */
function isGrant(name: string): boolean {
  return /[款金钱费]$/.test(name);
}

function sells(item: Item): boolean {
  return (
    item.verb !== null &&
    (has(item.verb, Role.sell) || (has(item.verb, Role.buy) && !has(item.verb, Role.give)))
  );
}

function owned(item: Item, segment: Segment): boolean {
  if (item.verb !== null && has(item.verb, Role.own)) {
    // 我个人添了500: given, since we are who adds it.
    const { tokens } = segment;
    return !(has(item.verb, Role.give) && subjectAt(tokens, tokens.indexOf(item.verb)) === "us");
  }
  if (!segment.roles.has(Role.own)) return false;
  return segment.tokens.some((token) => has(token, Role.own) && token.start < (item.tokens[0]?.start ?? 0));
}

const sought = /^(?:协调|争取|落实|申请|引进|对接)[到来下了]*$/;

/** 落实帮扶资金, 协调到|帮扶资金 for a village: funds, whatever they are called. */
function isFunding({ noun, verb }: Item, { people, tokens }: Segment): boolean {
  const [first] = noun?.tokens ?? [];
  if (!noun?.text.endsWith("资金") || first === undefined || people.named.length > 0) return false;
  return verb?.text === "落实" || sought.test(tokens[tokens.indexOf(first) - 1]?.text ?? "");
}

/** 投入帮扶资金85万元: put into the village, whatever the money is called. */
function isInvested({ noun }: Item, segment: Segment): boolean {
  const invested = noun?.tokens.some(({ word }) => word?.measure?.id === "project_funds") ?? false;
  // 投入慰问金3.5万元: what is named comfort money stays such, whoever put it in.
  if (noun !== null && /(?:慰问|救助)[金款]|^(?:投入)?(?:补助|现金|捐款)$/.test(noun.text)) return false;
  return invested && segment.people.named.length === 0;
}
