import { Grounds } from "../../scene/grounds.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore, textBehind } from "../../scene/stretch.ts";
import { cameUpon, hadFrom, isNotOurs, isToTheirs } from "../../stance/giver.ts";
import { isDrawnElsewhere } from "../../stance/giver-told.ts";
import { isOffered } from "../../stance/offered.ts";
import { isGivenAway, isGivenByOthers, isPaidByOffice, mayBeOthers } from "../../stance/others-gave.ts";
import { certified, isPaidByOthers, ofDealings } from "../../stance/paid-by-others.ts";
import { Sign } from "../../text/characters.ts";
import type { Normalized } from "../../text/normalize.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { type Item, onlyCounted } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";
import type { UnitKind } from "../../words/vocabulary.ts";
import { isBackground, isRestOfSum } from "../given/not-given.ts";
import { isStillOurs } from "../given/still-ours.ts";
import { isOnlyTold } from "../given/told-only.ts";
import { isPriceTold } from "../sale/price-of-sold.ts";
import { isPayment } from "../sale/sale-sum.ts";
import { isLeftOfFunds, isPurposeOfFunds } from "./funds-left.ts";
import { mayBeGranted, takeGranted } from "./granted-less.ts";
import { hasReachedThem, isIncomeTold } from "./income-told.ts";
import {
  isGrantedOfWished,
  loanComesThrough,
  noteLoan,
  takeShareOfLoan,
  takeWhatCame,
  wishesToBorrow,
} from "./loan.ts";
import { isOneOfPrices, tellsHowMany } from "./money-beside.ts";
import { given, measureOf } from "./money-measure.ts";
import { isMoneyOfTheirs, ofTheirMoney } from "./money-of-theirs.ts";
import { isEarned, isMoneyOnlyTold } from "./money-told-of.ts";
import { isHelped, openMoney, withoutPackets } from "./open-money.ts";
import {
  drawsBenefit,
  isBid,
  isBorneByState,
  isCompensation,
  isDividend,
  isForOwnMeals,
  isForTheHouse,
  isGranted,
  isInChat,
  isPaidByDebtor,
  isPaidForProduce,
  isPaidForTaken,
  isPaidIn,
  isRestUnpaid,
  isSentHome,
  isSpentByThem,
  isSpentOn,
  isWage,
  ofState,
  stateBears,
} from "./others-money.ts";
import { isUnpaid } from "./unpaid-money.ts";

/** 投入资金20万元,|还将投入10万元, |还要争取10万元: not there yet. */
const stillToPut = new Sign("还", /^还(?:将|要|需|拟|计划)(?:再|继续|陆续)?(?:投入|争取|投资|筹措|筹集)/);

/** 一斤籽|才给两块八: the price of one. Not: 一户给200元 */
const priceTold = new Sign(
  "一每",
  /^(?:一|每)(?:斤|公斤|吨|箱|筐|只|头)[^,\d]{0,4}(?:才|只|就|能)(?:给|卖|收|出)[\d一二两三四五六七八九十百.]+(?:块|元|毛)[\d一二三四五六七八九半]?钱?$/,
);

/**
 * 慰问金500元, 给了200块, 协调贷款三万五, 争取资金3万元, 投资80万元, 价值460元, 各200
 * Not: 收入3万元, 欠贷款2万元, 低保金500元, 每袋120元
 */
export const money: Rule = {
  id: "money/figure",
  requires: new Requirement({ stances: ["done"] }),
  read(segment, scene) {
    if (
      scene.loansTold.length > 0 &&
      (isGrantedOfWished(segment, scene) || loanComesThrough(segment, scene))
    ) {
      for (const { segment: told, item, sentence } of scene.loansTold.splice(0))
        if (sentence === scene.sentence) {
          share(told, scene, item, { measure: "loan", unit: "元", rule: "money/figure" });
          for (const need of scene.needs)
            if (need.sentence === sentence && need.text.includes("贷")) need.none ??= "met";
        }
      return;
    }
    if (scene.entries.list.at(-1)?.facts.measure === "loan" && takeWhatCame(segment, scene)) return;
    if (mayBeGranted.isMetBy(segment) && takeGranted(segment, scene)) return;
    if (!mayBeMoney(segment, scene) || isOnlyTold(segment) || stillToPut.isIn(segment)) return;
    if (isPurposeOfFunds(segment, scene)) return;
    if (notOurs.someHolds(segment, scene) || isOffered(segment) || isPayment(segment, scene)) return;
    if (isMoneyOnlyTold(segment, scene) || isEarned(segment, scene)) return;
    if (isPaidIn(segment) || hasReachedThem(segment) || isUnpaid(segment) || isSpentByThem(segment)) return;
    if (isSentHome(segment, scene) || drawsBenefit(segment, scene) || priceTold.isIn(segment.clause)) return;
    openMoney(segment, scene);
    const mixed = mixes.isIn(segment);
    for (const told of segment.reading.items) {
      if (isSpentOn(segment, scene, told) || isWage(segment, told) || isStillOurs(segment, told)) continue;
      if (isIncomeTold(segment, told, scene)) continue;
      if (isRestUnpaid(segment, scene, told) || isBid(segment, told)) continue;
      // 上次答应给的|500元: may be what was brought now.
      if (isBackground(segment, told) && !segment.text.includes("答应")) continue;
      if (told.each && segment.named.named.length === 0 && isPutIn(segment, scene)) continue;
      const item = withoutPackets(told);
      if (takeShareOfLoan(segment, item, scene)) continue;
      if (isOneOfPrices(item, segment, scene)) {
        scene.entries.takeReadBy("money/beside-goods");
        continue;
      }
      const worth = mixed && item.quantity?.unit?.kind === "money";
      if (mixed && !worth) continue;
      const measure = worth ? "goods_value" : measureOf(item, segment, scene);
      if (measure === null) {
        noteLoan(segment, scene, item);
        continue;
      }
      if (item.quantity === null && (measure !== "cash" || !given(item, segment) || isNotOurs(segment)))
        continue;
      if (item.quantity === null ? gotNone.isIn(segment) : isPartCounted(segment, item)) continue;
      if (isPriceTold(item, scene) || isRestOfSum(segment, item)) continue;
      if (measure === "cash" && (isOnlyAppliedFor(segment, scene) || isAwaited(item, segment, scene)))
        continue;
      if (measure === "cash" && isProceeds(segment, item, scene)) continue;
      if (measure === "project_funds" && (isOnlyPutIn(segment, scene) || isLeftOfFunds(segment, scene)))
        continue;
      if (measure === "goods_value" && (isPaidForProduce(item, scene) || isOfTheirOwn(segment, scene)))
        continue;
      if (item.quantity !== null && item.noun === null) scene.entries.takeOpen(measure);
      share(segment, scene, item, { measure, unit: "元", rule: "money/figure" });
      if (measure === "loan") meetLackOfMoney(segment, scene);
    }
  },
};

/** 刘军缺养羊资金,当即为他办理贷款3万元: met by the loan. */
function meetLackOfMoney({ people }: Segment, { needs, sentence }: Scene): void {
  for (const need of needs)
    if (
      need.sentence === sentence &&
      lacksMoney.test(need.text) &&
      people.named.some(({ id }) => need.households.includes(id))
    )
      need.none ??= "met";
}

const lacksMoney =
  /(?:[缺没差乏]|不[足够])[^,。]{0,8}(?:资金|本钱|周转|钱)|(?:资金|本钱|钱)[^,。]{0,3}(?:不[足够]|短缺|紧张)/;

/**
 * 帮李平卖苹果,卖得1500元,|给了李平1500元: what theirs was sold for.
 * Not: 卖了500元,|慰问金500元; 卖了500元,|我又给了他500元; 买他的羊肉300元,|给了他300元
 */
function isProceeds(
  { people, text, tokens, roles }: Segment,
  { noun, quantity }: Item,
  { entries, source }: Scene,
): boolean {
  if (noun?.measure != null || besidesProceeds.test(text) || roles.has(Role.kin)) return false;
  if (!soldForThem.test(sentenceSoFar(source.text.slice(0, tokens[0]?.start ?? 0)))) return false;
  const [who, ...more] = people.named;
  return entries
    .recent()
    .some(
      ({ facts }) =>
        facts.measure === "sale" &&
        facts.unit === "元" &&
        facts.quantity === quantity?.value &&
        more.length === 0 &&
        facts.households.join() === who?.id,
    );
}

/** Given besides, by a giver of its own or for something. */
const besidesProceeds =
  /[又另还再并捐]|同时|资助|慰问|救助|帮扶|额外|^(?:[我咱俺]们?|[^,给]{0,3}(?:单位|局里|队里|工作队))(?!把|将)/;
const soldForThem = /[卖销]/;

/**
 * 帮李平申请3万元产业补助; 为3户申请了临时救助,|每户1500元: asked of the state, and not said to be got.
 * Not: 申请到补助3000元, 申请补助3000元,已到账
 */
function isOnlyAppliedFor(segment: Segment, { source }: Scene): boolean {
  if (!appliedFor.isIn(segment) && !isHowMuchApplied(segment, source)) return false;
  return !gotIt.test(textBehind(segment.tokens, source, 24));
}

/**
 * 李平家危房改造补助2万元|已上报, 产业补助3000元|正在申请,等批: of the state, and not there yet.
 * Not: 产业补助3000元|已申请,批下来了; 给李平送去救助金500元,已上报; 补助500元,|上报信息1条; 慰问李平补助500元|,已上报
 */
function isAwaited({ noun, tokens }: Item, { clause, text }: Segment, { source }: Scene): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  const all = clause.tokens.filter((token) => token.end <= end);
  const gives = all.some(
    (token, at) =>
      // 补助|李平|500元: a verb, with the one who got it behind it.
      (has(token, Role.give) && (!ofOffice.test(token.text) || /^[发给送]/.test(token.text))) ||
      (ofOffice.test(token.text) && all[at + 1]?.kind === "household"),
  );
  if (gives || weGot.test(text) || !ofOffice.test(noun?.text ?? text)) return false;
  const behind = source.text.slice(end, end + 24).replace(notYet, "#");
  if (!awaited.test(behind) || came.test(behind)) return false;
  // 走访李平,救助金500元|,已上报
  const told = sentenceSoFar(source.text.slice(0, end));
  return !(behind.startsWith(",") && /救助金|困难补助/.test(text) && weGot.test(told));
}

const ofOffice = /补[助贴]|救助|奖[补励]|助学/;
/** 等批复, 还没批下来, 未到账 */
const notYet =
  /(?:[等待](?:着|待|上级|上面|[省市县区镇乡][里上]?)?|[没未](?:有|能)?)(?:审?批[准复]?|审核|拨[付款]?|发[放下]?|到[账帐位]|兑现)(?:下来|下)?/g;
/** 已申请, 正在走流程, 上报到县里了, 已上报民政局: with no other matter behind it. */
const awaited =
  /^,?(?:目前|现在|[现已正还刚才尚仍都在])*(?:已经|正在)?(?:#|(?:申请(?![到下])|申报(?!到)|上报|报[上到]|[提递]交|审[批核]|走(?:程序|流程))到?(?:[省市县区镇乡]|村(?!民))?(?:里|上|政府|民政|残联|财政|住建|社保|人社|农业农村|乡村振兴)?[局办站所]?(?:审[批核]|等[^,。;\n]{1,4})?[了的中]?(?![^,。;\n]))/;
const came =
  /^[^。;\n]*(?:到[账帐位手]|批[准下复了]|[发拨][放付下了]|已发(?![^,。;\n])|通过|下来|兑现|拿到|领[到取了的]|成功)/;
/** 慰问李平困难补助500元, 争取到补助10万元 */
const weGot = /慰问|看望|探望|走访|(?:争取|申请|协调)到/;

/** 打报告要资金20万: asked for on paper. Not: 打报告要来资金20万; 打报告要资金20万,批了; 打报告要资金20万已批 */
function isOnlyPutIn(segment: Segment, { source }: Scene): boolean {
  if (!putIn.isIn(segment) || /(?:已|获)批$|落实$/.test(segment.text)) return false;
  return !gotIt.test(textBehind(segment.tokens, source, 24));
}

const putIn = new Sign("报", /打(?:了|个)?报告(?:要(?![来到回了])|申请(?![到下]))[^,来到批]{0,10}\d/);

const appliedFor = new Sign(
  "申",
  /申请(?![到下]|成功|[^,]*(?:到[账位手]|批|发[放给到]|领|拿到|成功|下来))[^,]{0,12}补[助贴](?![^,]*(?:送|带去|慰问|资助))/,
);
/** 为3户申请了临时救助,|每户1500元: how much alone. Not: 帮李平申请救助,|慰问金500元, |现金500元, |他拿到1500元 */
function isHowMuchApplied({ text, tokens }: Segment, source: Normalized): boolean {
  if (!appliedInFront.isIn(source) || !howMuchAlone.test(text)) return false;
  const start = tokens[0]?.start ?? 0;
  return appliedJust.test(source.text.slice(Math.max(0, start - longestApplying), start));
}

const appliedInFront = new Sign("申", /申请/);
const appliedJust = /申请了?(?!到|下来|成功)[^,。;\n]{0,12}(?:补[助贴]|救助)(?:金|款|资金)?,$/;
const longestApplying = 24;
const howMuchAlone =
  /^(?:每[户人家月年]|各|户均|人均|一?共计?|合计|总共|总?金额|标准|额度|补[助贴][金款]?|救助[金款]?|[为是约])*[\d一二两三四五六七八九十百千万半.]+[多余]?(?:[元块万千][元块]?)?钱?(?:左右|上下)?$/;

const gotIt =
  /^[^。;\n]*(?:到[账位手了]|批[准下了复]|[发打拨]|领|拿到|成功|下来|兑现|落实|送[到过去给]|交[到给]|给[他她了李]|用[上了]|收到|手[里中]|现金|垫)/;

/** 没有得到任何补助 */
const gotNone = new Sign("没未", /[没未](?:有|能|曾)?(?:得|领|收|拿|享受?|申请)[到过]?/);

/** 资金分为四块: parts, and no yuan. */
function isPartCounted({ text }: Segment, { quantity }: Item): boolean {
  return (quantity?.value ?? 0) < 10 && quantity?.unit?.kind === "money" && parted.test(text);
}

const parted = /分(?:为|成|作)?了?[\d一二两三四五六七八九]大?块(?!钱)/;

/** 我和小李一人拿了100,|给李平买了米: what each of us put in, and not what somebody got. */
function isPutIn(segment: Segment, { source, lexicon }: Scene): boolean {
  if (!putTogether.isIn(segment)) return false;
  const [told = ""] = /^[^。;\n]*/.exec(textBehind(segment.tokens, source, 24)) ?? [];
  return told.includes("买") || tellsHowMany(told, lexicon, whatFor);
}

const whatFor: readonly UnitKind[] = ["count", "mass", "money"];
const putTogether = new Sign(
  "掏出拿凑垫捐",
  /^[^,]{0,4}[我咱][们]?[和跟同][^,]{1,8}(?:一人|每人|各自?)(?:自?掏|出|拿|凑|垫|捐)/,
);

/** 李平家新买了拖拉机,|价值2万: of what they got themselves, with nothing given in the sentence. */
function isOfTheirOwn({ tokens, text }: Segment, { source, entries, sentence }: Scene): boolean {
  // 养了羊,|饲料价值500元已送到: of another thing.
  if (!/^(?:总|现|市)?(?:价值|折合|值)/.test(text)) return false;
  if (entries.list.some((entry) => entry.sentence === sentence && entry.facts.measure === "goods"))
    return false;
  const before = textBefore(tokens, source, 40);
  const told = sentenceSoFar(before);
  return gotThemselves.test(told) && !ours.test(told);
}

const gotThemselves = /(?:新?[买盖修建养种]|添置?|购置?)(?:了|上|起|有)|家有|家里有/;
const ours = /[送发捐给带赠拨放援我咱]|资助|帮|慰问|单位|协调/;

/** 李平想贷款5万, 李平要贷五万块: before the sender has seen it through. */
export const loanWished: Rule = {
  id: "money/loan-wished",
  requires: new Requirement({ stances: ["need", "plan", "theirs"], oneOf: "贷", figure: true }),
  read(segment, scene) {
    const item = onlyCounted(segment.reading);
    if (item?.quantity?.value == null || item.quantity.value < 1000) return;
    const { unit } = item.quantity;
    if ((unit === null || unit.kind === "money") && wishesToBorrow.isIn(segment))
      scene.loansTold.push({ segment, item, sentence: scene.sentence });
  },
};

/** 李平的500元|是大队给的: not 是单位给的, nor 慰问李平,|500元是水利局给的 */
function isFromOthers({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!fromOthers.test(text)) return false;
  const told = source.text.slice(0, tokens.at(-1)?.end);
  return !sentenceSoFar(told).includes("慰问");
}

const fromOthers = /[元块钱]是(?!我|咱|俺|单位|局|工作队|队里|工会|机关)[^,]{1,8}(?:给|发|送|补)的$/;

/** 帮他代卖土鸡蛋,共720元,|现金给他: what was sold for them. Not: 卖了720元,又给他现金200元 */
function handsOverProceeds({ text, hasFigure }: Segment, { entries }: Scene): boolean {
  if (hasFigure || !/^(?:现金|钱|货款)(?:都|也|已|全部?|当[场面]|一分不少)*(?:交|付|转|递)?给/.test(text))
    return false;
  return entries.recent().at(-1)?.facts.measure === "sale";
}

/** Money of others, or theirs already. */
const notOurs = new Grounds<Segment, [Scene]>(
  [mayBeOthers, isGivenByOthers],
  [new Requirement({ oneOf: "发给拨补批" }), isPaidByOffice],
  [new Requirement({ oneOf: "现钱" }), handsOverProceeds],
  [new Requirement({ oneOf: "捐" }), isGivenAway],
  [ofDealings, isPaidByOthers],
  [new Requirement({ oneOf: "补" }), ({ clause }) => certified.isIn(clause)],
  [new Requirement({ oneOf: "碰遇赶撞" }), (segment) => cameUpon.isIn(segment)],
  [new Requirement({ oneOf: "从" }), (segment) => hadFrom.isIn(segment)],
  [new Requirement({ roles: rolesOf(Role.dative) }), isToTheirs],
  [new Requirement({ oneOf: "群" }), isInChat],
  [new Requirement({ roles: rolesOf(Role.receive) }), isDrawnElsewhere],
  [
    new Requirement({ oneOf: "补赔贴" }),
    (segment, scene) =>
      stateBears.test(segment.text) ||
      isBorneByState(segment) ||
      isCompensation(segment, scene) ||
      isForTheHouse(segment, scene) ||
      isGranted(segment, scene),
  ],
  [
    new Requirement({ oneOf: "是标" }),
    (segment, scene) => ofState.isIn(segment) || isFromOthers(segment, scene) || standard.test(segment.text),
  ],
  [new Requirement({ oneOf: "钱费吃喝油" }), isForOwnMeals],
  [new Requirement({ oneOf: "分" }), isDividend],
  [new Requirement({ oneOf: ofTheirMoney }), isMoneyOfTheirs],
  [new Requirement({ oneOf: "给付赔还结补打转汇" }), isPaidByDebtor],
  [new Requirement({ roles: rolesOf(Role.dative) }), isPaidForTaken],
  [new Requirement({ oneOf: "不否" }), ({ text }) => asked.test(text)],
  [new Requirement({ oneOf: "补" }), isPaidYearsAgo],
  [new Requirement({ oneOf: "补奖报助" }), isRateOfPolicy],
  [new Requirement({ oneOf: "均" }), isMeanIncome],
  [new Requirement({ oneOf: "元块" }), isPaidBackNext],
);

/** 帮她交了医保,|一家四口一千六百块,她把现金给了我: their own. Not: 给了她1600元,她把钱还我一半 */
function isPaidBackNext({ tokens }: Segment, { source }: Scene): boolean {
  return paidBackNext.test(textBehind(tokens, source, 16));
}

const paidBackNext =
  /^,(?:[他她]|老人|人家)(?:当场|马上|已经?|也|就)*(?:把(?:现金|钱)|(?:现金|钱))(?:都|当场|也|全)*(?:[给还转]给?了?我|转我)(?:了|微信)?(?:[,。;\n]|$)/;

/** 2019年危房改造|补助了2万5, 房子是前年修的,|补助了3万: what the state paid them years ago. */
function isPaidYearsAgo({ tokens, roles }: Segment, { source }: Scene): boolean {
  if (roles.has(Role.dative) || roles.has(Role.cadreSelf)) return false;
  const end = tokens.at(-1)?.end ?? 0;
  return yearsAgo.test(source.text.slice(Math.max(0, end - 34), end));
}

const yearsAgo =
  /(?:(?:19|20)\d\d年|[去前]年)[^。;\n]{0,12}(?:修|建|盖|改造|搬迁?|养|种)(?:(?![今昨]|[上下]午|刚才)[^。;\n给我]){0,10}补助了?[^,。;\n]*$/;

/** 讲解了危房改造政策,|每户补助2万元: what the rules that were told of grant. Not: 讲解政策,|每户慰问金200元 */
function isRateOfPolicy({ text, tokens }: Segment, { source, entries, sentence }: Scene): boolean {
  if (!rate.test(text) || tokens.some((token) => has(token, Role.give))) return false;
  const told = entries.list.at(-1);
  if (told?.facts.measure !== "outreach" || told.sentence !== sentence) return false;
  return ofPolicy.test(textBefore(tokens, source, 24));
}

const rate =
  /^(?:每[户人亩家头只棵年月]|最[高低多少]|可以?|能够?|按)[^,]{0,8}(?:补[助贴偿]|奖[补励]|报销|资助)[^,]*[\d一二两三四五六七八九十]/;
/** A policy by its name: 讲解政策 alone says nothing of what it grants. */
const ofPolicy =
  /(?:改造|医保|保险|低保|养老|产业|奖补|补[贴助]|教育|就业|务工|交通|搬迁|住房|贷款|农机|种粮|耕地|退耕|生态|生育|高龄|残疾人?|救助|助学)[^,。;\n]{0,6}(?:政策|办法|标准|项目)[^,。;\n]{0,4}[,:]$/;

/** 补助是不是2万元: how much it is, is asked. */
const asked = /(?:是不是|是否|对不对)(?:约|大约|有|为|每[人户月年亩])?[\d一二两三四五六七八九十百千万]/;

/** 补助标准每户2万元: what the rules grant. */
const standard = /^[^送发给]*(?:补[助贴偿]|救助|奖补|低保|报销)标准[^送发给]*$/;

/** 年收入2.8万元,|人均5600元 */
function isMeanIncome({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!/^(?:家庭|全家)?人均[年月约达为是有]*\d/.test(text)) return false;
  return /(?:收入|产值|收益|年收)[^。;!\n]{0,16}[,、]$/.test(
    source.text.slice(0, tokens[0]?.start ?? 0).trimEnd(),
  );
}

/** 慰问金及慰问品共计1500元, 慰问金和物资折合3.6万元: not told apart, so that both are worth so much. */
const mixes = new Sign(
  "品物用",
  /(?:慰问|救助|帮扶)(?:[金款]|资金)(?:和|及|以及|、|与)(?:慰问品|(?:慰问|生活|帮扶|救助)?(?:物资|物品|用品))[^,]{0,4}(?:共|合|折|总|价值)[^,]{0,5}\d/,
);

/** A figure of money or of nothing told, or the name of some money: here, or told before. */
function mayBeMoney({ reading, counts, tokens }: Segment, { openNoun }: Scene): boolean {
  if ((counts.includes("person") || counts.includes("household")) && tokens.some(isHelped)) return true;
  if (openNoun?.measure?.money && reading.items.length > 0) return true;
  for (const { noun, quantity } of reading.items) {
    if (noun?.measure?.money) return true;
    if (quantity !== null && (quantity.unit === null || quantity.unit.kind === "money")) return true;
  }
  return false;
}
