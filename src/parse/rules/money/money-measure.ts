import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textOf } from "../../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { figureAt, type Item } from "../../words/item.ts";
import type { Noun } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";
import { bringsBenefit, broughtTo } from "./benefit.ts";
import {
  arranged,
  borrowed,
  isBorrowed,
  isLent,
  isNextGranted,
  isOpenLoan,
  isSeenToAsLoan,
  sumsUpLoans,
} from "./loan.ts";
import { isOfThingBehind, leadsGoods, opensHandingOver } from "./money-beside.ts";
import { isForIt, isGivenForIt } from "./money-for.ts";
import { handsOutThings, handsToThem, isForPapers, leavesAt, paysOut, puts } from "./money-in-hand.ts";
import { goesToFamilies, gotSum, isForTheVillage, isOfProjects, isPutIntoWorks } from "./of-projects.ts";
import { amount, openMeasure, theirIncome } from "./open-money.ts";
import { isPaidForThem } from "./paid-for-them.ts";
import { closesGoods, isWorthInFront, ofWhole } from "./worth-of-goods.ts";

/** 他今年八十三了, 老人都快九十了: years of age. */
const ofAge =
  /(?:今年|[都就]?快|都|已经?|年纪|岁数|[虚实周]岁|过了?|满|年近)有?[\d一二两三四五六七八九十零]+多?(?:了|的?人)?$/;
const mostYears = 110;

const gathers = /^(?:共|总共)?(?:收|凑|筹|募|捐)(?:集|齐|到|了)*$/;

/** 血压|一百六: no money. */
function isMeasure({ noun, quantity, tokens: own }: Item, { tokens }: Segment): boolean {
  if (quantity === null || quantity.unit !== null) return false;
  const figure = tokens.findIndex((token) => own.includes(token));
  return noun === null && has(tokens[figure - 1], Role.measured) && !isForIt(tokens, figure - 1);
}

/** 慰问李平500元; 慰问6户,|其中李平500元,|王五300元: nothing but whom and how much. */
function comforts({ tokens, named, people }: Segment, { entries, source, comfortHead }: Scene): boolean {
  // 李平:200元 below 走访慰问
  if (comfortHead && people.named.length === 1 && !tokens.some(({ text }) => /价|值/.test(text)))
    if (tokens.every((token) => token.kind === "day" || isWhomOrHowMuch(token) || isOtherThing(token)))
      return true;
  if (tokens.some(({ word, text }) => word?.measure?.id === "visit" && text.includes("慰问"))) return true;
  // 走访李平王五,|一人三百
  const lastly = entries.recent().at(-1);
  if (lastly?.facts.measure === "visit" && tokens.every(isWhomOrHowMuch))
    if (tokens.some((token) => has(token, Role.each) && /^[一每][户家人]$/.test(token.text))) return true;
  // 慰问困难户20户,|6000元
  if (named.named.length === 0) {
    return (
      lastly?.facts.measure === "visit" &&
      tokens.every(isWhomOrHowMuch) &&
      source.text.slice(lastly.start, lastly.end).includes("慰问")
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

function isPolicy({ tokens, text }: Noun, segment: Segment): boolean {
  // 把补助单给他看了: a paper.
  if (/[助贴补]单子?$/.test(text)) return true;
  const last = tokens[tokens.length - 1];
  const at = last === undefined ? -1 : segment.tokens.indexOf(last);
  const next = segment.tokens[at + 1];
  return (
    next !== undefined &&
    next.start === last?.end &&
    (/^的?(?:政策|标准|办法|名单|项目(?![款资])|算法|条件|流程|手续|(?:申请|审批|登记|申报)?表|申请[书材])/.test(
      textOf(segment.tokens.slice(at + 1, at + 4)),
    ) ||
      isLookedInto(textOf(segment.tokens.slice(0, at)), textOf(segment.tokens.slice(at + 1, at + 5))))
  );
}

/** 核对产业奖补|申报情况, 慰问金|发放情况已核实. Not: 补助|发放情况良好,5户2000元 */
function isLookedInto(front: string, behind: string): boolean {
  const [how] = situation.exec(behind) ?? [];
  return how !== undefined && (looks.test(front) || looked.test(behind.slice(how.length)));
}

const situation = /^的?(?:申[报请]|发放|落实|兑现|到账)情况/;
const looks = /核[对实查]|了解|查[看询阅]|询问|检查|督查|调查/;
const looked = /^(?:已经?|都|全部)?(?:核[对实查]|公示|统计|表)/;

/** Told with a word of giving. */
export function given(item: Item, segment: Segment): boolean {
  return (
    (item.verb !== null &&
      (has(item.verb, Role.give) || has(item.verb, Role.receive) || /^各[送发给]/.test(item.verb.text))) ||
    segment.roles.has(Role.give) ||
    (segment.roles.has(Role.cadreSelf) && segment.tokens.some(isOurReward))
  );
}

/** 单位|奖励|李平500元. Not: 县里奖励500元, which is the state's */
function isOurReward({ text }: Token, at: number, tokens: readonly Token[]): boolean {
  const whom = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
  if (has(whom, Role.cadreSelf) || has(whom, Role.role)) return false;
  return /^奖励?了?$/.test(text) && has(tokens[at - 1], Role.cadreSelf);
}

/** Which measure a figure of money, or the name of some money, counts; null: none of ours. */
export function measureOf(item: Item, segment: Segment, scene: Scene): string | null {
  if (isMeasure(item, segment) || isPay(item, segment)) return null;
  if (isPaidForThem(item, segment, scene)) return "cash";
  if (isForPapers(item, segment)) return segment.theirs ? null : "cash";
  // 办贷款分别是5万、3万、|8万: what the first of them counts
  const inTurn = segment.reading.respectively && item.noun === null;
  const leads = inTurn ? segment.reading.items.find(({ noun }) => noun !== null) : undefined;
  if (leads?.noun?.measure?.money) return measureOf({ ...item, noun: leads.noun }, segment, scene);
  const unit = item.quantity?.unit ?? null;
  const isMoney = unit?.kind === "money";
  const noun = item.noun;
  const loans = isMoney ? loansCounted(item, segment) : null;
  if (loans !== null) return ofNamedMoney(item, loans, "loan", segment, scene);
  // 给李平家租金2000元: paid for what is theirs.
  if (isMoney && /^(?:土地)?(?:租金|流转[费金]|承包费|租地款)$/.test(noun?.text ?? "")) return null;
  if (noun?.kind === "benefit") return isMoney && bringsBenefit(item, noun, segment) ? "cash" : null;
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
    return ofWhole(item, scene);
  if (sumsUpLoans(segment, scene, item)) return null;
  if (noun === null && isNextGranted(segment, scene, item)) return "loan";
  if (isSeenToAsLoan(item, segment, scene)) return "loan";
  if (isMoney && noun !== null && isWorthOfGoods(item, noun, segment)) return "goods_value";
  if (isMoney && isWorthInFront(item, segment, scene)) return "goods_value";
  // 帮扶资金|35万元|用于修建村委会
  if (isMoney && forWorks.test(segment.text) && segment.people.named.length === 0) return "project_funds";
  if (noun?.measure?.money) return ofNamedMoney(item, noun, noun.measure.id, segment, scene);
  if (isMoney && isOfProjects(item, segment, scene)) return "project_funds";
  // 省里批给上坪村60万修桥, 县上拨了8万, 局里给村上2万元修河堤
  const allotted = segment.aboutVillage && segment.named.named.length === 0 && allots.test(segment.text);
  if (allotted && noun === null && (isMoney || unit === null) && (item.quantity?.value ?? 0) >= 1000)
    return "project_funds";
  // 争取到修路项目1个80万元: what it brings.
  const large = isMoney || (unit === null && (item.quantity?.value ?? 0) >= 10000);
  if (large && noun === null && segment.measures.includes("project") && segment.named.named.length === 0)
    return "project_funds";
  // 为村里修桥|争取了二十万
  const bare = noun === null || (noun.kind === "text" && gotSum.test(segment.text));
  if (bare && (isForTheVillage(item, segment, scene) || isPutIntoWorks(item, segment, scene)))
    return "project_funds";
  if (isMoney && item.pooled && closesGoods(item, segment, scene)) return ofWhole(item, scene);
  return isMoney ? ofSum(item, segment, scene) : ofBareFigure(item, segment, scene);
}

/** 捐赠物资|3万元, 投入物资|3万元, 送去慰问品|每户|200元: goods of that worth. */
function isWorthOfGoods(item: Item, { tokens, text }: Noun, segment: Segment): boolean {
  const thing = tokens[tokens.length - 1];
  if (!thing?.word?.goodsClass || segment.theirs) return false;
  const at = segment.tokens.indexOf(thing) + 1;
  const figure = segment.tokens[has(segment.tokens[at], Role.each) ? at + 1 : at];
  if (figure?.quantity == null || figure.quantity !== item.quantity) return false;
  return (
    given(item, segment) ||
    /^[捐赠]/.test(text) ||
    tokens.some(({ word }) => word?.measure?.id === "project_funds")
  );
}

/** 办理贷款23笔、|金额186万元, 贷款6笔、|总额30万元: what the loans just counted come to. */
function loansCounted({ noun, quantity }: Item, { reading, tokens }: Segment): Noun | null {
  if (noun !== null && !amount.test(noun.text)) return null;
  const figure = tokens.findIndex((token) => token.quantity !== null && token.quantity === quantity);
  const counted = tokens.findLastIndex((token, at) => at < figure && token.quantity?.unit?.name === "笔");
  if (counted < 0 || tokens[counted - 1]?.word?.measure?.id !== "loan") return null;
  return reading.items.find((other) => other.noun?.measure?.id === "loan")?.noun ?? null;
}

/** 慰问金500元, 贷款3万: told with a name of money. */
function ofNamedMoney(
  item: Item,
  noun: Noun,
  measure: string,
  segment: Segment,
  scene: Scene,
): string | null {
  const unit = item.quantity?.unit ?? null;
  const isMoney = unit?.kind === "money";
  if (item.quantity !== null && unit !== null && !isMoney) return null;
  if (measure === "loan")
    return (arranged(segment, scene, item) || (isOpenLoan(scene) && !theirIncome.test(segment.text))) &&
      !borrowed(segment, scene)
      ? "loan"
      : null;
  if (owned(item, segment) && measure !== "goods_value") return null;
  // 李平家的牛价值8000元: what is theirs.
  if (measure === "goods_value" && segment.theirs && isTheirThing(noun, segment)) return null;
  const worth = measure === "goods_value";
  // 群众投工投劳600人次,|折资6万元: of the work.
  const before = worth && segment.reading.items.length === 1 ? scene.entries.recent() : [];
  if (before.length > 0 && before.every(({ facts }) => facts.measure === "labour")) return null;
  // 他家今年又投了2万元扩圈: put into what is theirs.
  if (measure === "project_funds" && segment.theirs && noun.text.startsWith("投")) return null;
  // 发放助学资金3.2万元: to people, whatever it is called; 申请临时救助资金 is the state's.
  if (measure === "project_funds" && toPeople.test(segment.text)) return given(item, segment) ? "cash" : null;
  if (measure === "project_funds" && isInFormOfOne(item, segment, scene)) return "cash";
  // 为李平筹集资金5000元, 单位筹资2000元给他
  const raised = measure === "project_funds" && noun !== null && /^筹(?!措)/.test(noun.text);
  if (
    raised &&
    (segment.named.named.length > 0 || (segment.roles.has(Role.dative) && segment.people.named.length > 0))
  )
    return "cash";
  // 把8000元扶贫资金送到16户, 为16户发放产业资金3.2万元
  const handed = segment.named.counted !== null && handsOut.test(item.verb?.text ?? "");
  const toCounted = handed || broughtToSoMany.test(segment.clause.text);
  if (measure === "project_funds" && isMoney && toCounted) return "cash";
  const funds = isFunding(item, segment) || isInvested(item, segment) || isRaised(item, segment, scene);
  if (!worth && funds) return "project_funds";
  // 为李平发放产业奖补资金: money for a household is no funding of the village's.
  if (measure === "project_funds" && segment.named.named.length > 0)
    return isMoney && (has(item.verb ?? undefined, Role.give) || broughtTo.test(segment.text))
      ? "cash"
      : null;
  if (measure === "project_funds") return "project_funds";
  if (measure === "cash" && item.quantity === null && segment.clause.heads) return null;
  return measure;
}

/** 把8000元扶贫资金|送到16户 */
const broughtToSoMany =
  /[把将][^,]{0,24}资金[^,]{0,24}(?:送|发放?|交|递)[到给][^,]{0,6}?\d+[余多]?(?:户|名|位|个?人)/;

const handsOut = /^(?:送[去给上来到]?|发[放给]?)了?$/;

const toPeople = /^(?![^,]*投入)[^,]*(?:救助|助学)资金/;

/** 慰问李平|500: a figure with no unit of money. */
function ofBareFigure(item: Item, segment: Segment, scene: Scene): string | null {
  const { noun, quantity } = item;
  if (quantity === null || quantity.unit !== null) return null;
  const figure = quantity.value ?? 0;
  if (noun === null && isLent(item, segment)) return "loan";
  if (isBorrowed(item, segment)) return null;
  if (noun === null && (paysOut(item) || handsToThem(item, segment)) && !handsOutThings(item, segment, scene))
    return isOfThingBehind(item, scene) ? null : "cash";
  if (noun === null && opensHandingOver(segment, scene)) return "cash";
  const forOne = noun === null || noun.kind === "people" || noun.text === "出";
  if (
    forOne &&
    !segment.theirs &&
    !segment.roles.has(Role.sell) &&
    puts.test(segment.text) &&
    !handsOutThings(item, segment, scene)
  )
    return "cash";
  // 走访慰问李平 2026: a year.
  if (item.tokens.some(({ text }) => /^20[123]\d$/.test(text))) return null;
  const theirs = owned(item, segment);
  // 慰问李平500
  if (noun === null && figure >= leastBare && !theirs && comforts(segment, scene)) return "cash";
  // 给李平钱|四百八
  if (noun !== null && isCoin(noun) && figure >= 10)
    return !theirs &&
      (given(item, segment) ||
        segment.roles.has(Role.dative) ||
        (item.verb === null && scene.lastGoods?.sentence === scene.sentence))
      ? "cash"
      : null;
  if (figure >= 20 && !theirs && isGivenForIt(item, segment)) return "cash";
  if (noun !== null || (figure <= mostYears && ofAge.test(segment.text))) return null;
  const { head, lastMoney, lexicon } = scene;
  if (head?.measure && lexicon.measure(head.measure)?.money) return head.measure;
  // 走访户数|20, 培训(期/人次):2/95
  const { clause, measures } = segment;
  const countsElse =
    (clause.isRow && measures.includes("visit")) ||
    clause.labelTokens.some(({ word }) => word?.measure && !word.measure.money);
  return figure >= 20 && !countsElse && !theirs && !isPartPaid(item, segment, scene) ? lastMoney : null;
}

/** 给了|500元: a sum with no name of money. */
function ofSum(item: Item, segment: Segment, scene: Scene): string | null {
  const { noun } = item;
  if (isLent(item, segment)) return "loan";
  if (isBorrowed(item, segment)) return null;
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
  // 临走压了100块在枕头底下
  if (noun === null && !segment.theirs && leavesAt.test(segment.text)) return "cash";
  if (item.verb?.kind === "text") return null;
  const gives = () => segment.tokens.some((token) => has(token, Role.give) && !has(token, Role.buy));
  if (sells(item) || (scene.saleSentence === scene.sentence && !gives())) return null;
  // 陈九斤 还了3万元 under 贷款: paid back.
  if (scene.head?.measure && scene.lexicon.measure(scene.head.measure)?.money)
    return owed.test(segment.text) ? null : scene.head.measure;
  const each = item.each && !isMeanIncome(item, segment, scene);
  if (given(item, segment) || segment.roles.has(Role.dative) || each || comforts(segment, scene))
    return "cash";
  if (helpsWith(item, segment) || leadsGoods(item, segment, scene)) return "cash";
  // 送了三吨煤,五百块钱
  const alone =
    segment.reading.items.length === 1 && /钱/.test(item.tokens.map((token) => token.text).join(""));
  // 送了大米两袋,还有300块; 棉衣一件,外加300元
  const further =
    has(segment.tokens[0], Role.joins) ||
    segment.reading.items.length > 1 ||
    segment.tokens.some((token) => has(token, Role.further));
  if ((alone || further) && scene.lastGoods?.sentence === scene.sentence) return "cash";
  return isPartPaid(item, segment, scene) ? null : scene.lastMoney;
}

/** 人均1.2万元, 家庭人均1200元: so much on the average is told of what they have. Not: 走访5户,|户均200元 */
function isMeanIncome(
  { quantity }: Item,
  { tokens, text, roles, people }: Segment,
  { source }: Scene,
): boolean {
  const mean = /^[^\d]{0,4}([人户])均/.exec(text)?.[1];
  if (mean === undefined) return false;
  const value = quantity?.value ?? 0;
  // 走访李平、王五,|人均300元, 看望老人5名,|人均200元: to each; of so many homes only counted it may be what they have.
  const toEach = people.named.length > 0 || countsPeople.test(textBefore(tokens, source, 12));
  const ofThem = mean === "人" && (value >= 1000 || !toEach || /家庭|全家/.test(text));
  return ofThem || value >= leastIncome || roles.has(Role.own);
}

const leastIncome = 2000;
const countsPeople = /\d+[余多]?(?:名|位|人)[^,。;\n户]{0,6},$/;

/** 帮了|他|300元: nothing between the help and the money but whom it went to. */
function helpsWith({ tokens: own }: Item, { tokens, theirs }: Segment): boolean {
  const figure = tokens.findIndex((token) => own.includes(token));
  const whom = tokens[figure - 1];
  return (
    !theirs &&
    has(whom, Role.pronoun) &&
    has(tokens[figure - 2], Role.help) &&
    // 邻居帮了他300元: not ours; 同事帮了他300元 is.
    (/^(?:同事|队友|队员|单位)们?$/.test(tokens[figure - 3]?.text ?? "") ||
      subjectAt(tokens, figure - 2) === "us" ||
      subjectAt(tokens, figure - 2) === null) &&
    tokens[figure + 1] === undefined
  );
}

/** 捐款6万元,|已到账5万: how much of what was just told has come. */
function isPartPaid({ quantity }: Item, { text }: Segment, { entries, lastMoney }: Scene): boolean {
  if (!/^(?:目前|现在?)?已?经?(?:实际)?(?:到[账帐位]|拨付|兑现)/.test(text)) return false;
  const told = entries.recent().findLast(({ facts }) => facts.measure === lastMoney)?.facts.quantity ?? 0;
  return told >= (quantity?.value ?? 0);
}

const forWorks =
  /(?<!救助|慰问|资助|补助|捐助)资金[^,]{0,10}(?:用于|用来)(?:新建|修建|建设|硬化|改造|维修|修[路桥渠]|打井|安装)/;
const allots =
  /(?:批|拨)(?:给|付|了|下来?|来)[^,]{0,8}\d|[省市县区镇乡局][里上]?(?:给)?[^,]{0,6}[批拨]|[给为][^,\d]{0,4}村(?:里|上|委会|集体|捐|[了赠助])*[\d一二两三四五六七八九十][\d.万千百十]*[元块]?(?:用于|用来)?(?:[修建铺架]|打井|硬化|安装|装路灯|改造|绿化)/;

/** 李平家的|牛价值: straight behind whose it is, and nothing given. */
function isTheirThing({ tokens: [first, next] }: Noun, { tokens, roles }: Segment): boolean {
  if (first === undefined || next === undefined || roles.has(Role.give)) return false;
  const at = tokens.indexOf(first);
  return tokens[at - 1]?.text === "的" || has(tokens[at - 1], Role.home);
}

/** bought a coat for 200 yuan, rice at 3 yuan; 买煤2吨|1600元: what it cost. */
function isPrice({ tokens, noun, verb }: Item, segment: Segment): boolean {
  const figure = figureAt(segment.tokens, tokens);
  const before = tokenAt(segment.tokens, figure - 1);
  if (noun === null && has(verb ?? undefined, Role.buy) && before !== undefined) {
    // 买了1台电视机|1800元
    const bought = segment.reading.items.find((other) => other.tokens.includes(before))?.quantity;
    if (bought?.unit?.kind === "mass" || bought?.unit?.kind === "count") return true;
  }
  return /^(?:for|at)$/.test(before?.text ?? "");
}

/** 请人打谷|一天|给|150, 一斤|才|给|12: what is paid for work by the day, or by weight; 按市价给了她160: for what was had. Not: 我每月给他200 */
function isPay({ quantity, tokens: own }: Item, { tokens, clause, roles, text }: Segment): boolean {
  if (quantity === null || !roles.has(Role.give)) return false;
  if (text.includes("价") && atPrice.test(text)) return true;
  if (text.includes("款") && ofSold.test(text)) return true;
  const figure = tokens.findIndex((token) => own.includes(token));
  // 一月|给|3000元|工资, 给他的1000元|借款
  if (
    /^的?(?:工[资钱]|月薪|薪水|借款|欠款)/.test(tokens[figure + 1]?.text ?? "") &&
    !roles.has(Role.cadreSelf)
  )
    return true;
  const pays = tokens[figure - 1];
  if (!/^(?:给|付|开|发)了?$/.test(pays?.text ?? "") || roles.has(Role.cadreSelf)) return false;
  const front = clause.tokens.slice(0, clause.tokens.indexOf(pays as Token));
  const rate = front.findLast((token) => !/^[只才就也]$/.test(token.text));
  if (rate?.quantity?.unit?.kind === "mass" && rate.quantity.value === 1) return true;
  return rate?.quantity?.unit?.kind === "day" || byTheDay.test(rate?.text ?? "");
}

/** 将800元|卖羊款|交到李平手中, 把|货款|600元交给李平: what was had for what they sold. Not: 鸡苗款500元 */
const ofSold =
  /(?<![义拍])(?:卖|售)(?!后)[^,款\d善捐筹得]{1,4}款(?![^,]*慰问)|(?:货|收购|回购|代[销卖]|销售)款/;
const atPrice = /[按照][^,]{0,3}价(?:钱|格)?(?:给|付|算|折)/;
const byTheDay = /^(?:[一每](?:天|日|个?月|年|小时|个?工|趟|晚)|[天日月]工资)$/;

const owed = /已还|还清|还完|还了$|[还欠]了?[\d一二三四五六七八九十两]|还差|[已没未]还|没交|房租/;

/** 钱, 零花钱: money, whatever it is told in. */
function isCoin({ text }: Noun): boolean {
  return /^(?:现|零花|零用)?钱$/.test(text);
}

/** 种子款1500元, 安家金: money by its name's ending. */
function isGrant(name: string): boolean {
  return /(?:[款金钱费]|费用)$/.test(name);
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
    const by = subjectAt(tokens, tokens.indexOf(item.verb));
    // 同事们|凑了2000元: by whoever is not of theirs.
    const gathered = /^[凑筹]/.test(item.verb.text) && !isOfHousehold(by);
    return !(has(item.verb, Role.give) && (by === "us" || gathered));
  }
  if (!segment.roles.has(Role.own)) return false;
  // 自费|给|他300元
  const forThem = segment.roles.has(Role.dative) && !segment.theirs;
  return segment.tokens.some(
    (token) =>
      has(token, Role.own) &&
      token.start < (item.tokens[0]?.start ?? 0) &&
      !(forThem && (has(token, Role.give) || ownPocket.test(segment.text))),
  );
}

const ownPocket = /从(?:自己|[我俺咱]们?)的?(?:工资|腰包|口袋|积蓄|存款)/;

const sought = /^(?:协调|争取|落实|申请|引进|对接)[到来下了]*$/;

/** 送资金:500元, 资金:500元: in the form of one household. */
function isInFormOfOne({ verb }: Item, { clause, people, text }: Segment, { formOfOne }: Scene): boolean {
  if (!formOfOne || !clause.opensLine || people.named.length !== 1) return false;
  return (verb === null || has(verb, Role.give)) && /^送?资金[\d一二两三四五六七八九十]/.test(text);
}

/** 筹集帮扶资金5万元, 扶贫款2万元到位, 争取扶贫款5万元: funds for a village, unless families get it. */
function isRaised({ noun, verb }: Item, { people, tokens }: Segment, { source: { text } }: Scene): boolean {
  if (people.named.length > 0 || people.counted !== null || noun === null) return false;
  const [first] = noun.tokens;
  if (first === undefined || !/^(?:帮扶|扶贫)(?:资金|款)$/.test(noun.text)) return false;
  const by = verb ?? tokens[tokens.indexOf(first) - 1];
  return raises.test(by?.text ?? "") && !goesToFamilies(text, tokens[0]?.start ?? 0);
}

const raises = /^(?:筹[集措]|募集|到位|争取|协调|落实|申请|引进)[到来下了]*$/;

const source = /^(?:上级|[省市县]级?|[省市县乡镇]里|专项|财政|爱心|帮扶|后盾|派出|包联|社会|企业|单位|的)$/;

/** 落实帮扶资金, 协调到|帮扶资金 for a village: funds, whatever they are called. */
function isFunding({ noun, verb }: Item, { people, tokens }: Segment): boolean {
  const [first] = noun?.tokens ?? [];
  if (!noun?.text.endsWith("资金") || first === undefined || people.named.length > 0) return false;
  if (/(?:慰问|救助)资金$/.test(noun.text)) return false;
  const before = tokens.indexOf(first) - 1;
  // 争取到|上级|补助资金, 协调|爱心|企业|帮扶资金
  let asked = before;
  while (asked > before - 3 && (has(tokens[asked], Role.office) || source.test(tokens[asked]?.text ?? "")))
    asked -= 1;
  return verb?.text === "落实" || sought.test(tokens[asked]?.text ?? "");
}

/** 投入帮扶资金85万元: put into the village, whatever the money is called. */
function isInvested({ noun }: Item, segment: Segment): boolean {
  const invested = noun?.tokens.some(({ word }) => word?.measure?.id === "project_funds") ?? false;
  // 投入慰问金3.5万元: what is named comfort money stays such, whoever put it in.
  if (noun !== null && /(?:慰问|救助)(?:[金款费]|资金|经费)|^(?:投入)?(?:补助|现金|捐款)$/.test(noun.text))
    return false;
  return invested && segment.people.named.length === 0;
}
