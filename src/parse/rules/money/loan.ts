import { clauseTo, type Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBehind, textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { type Item, onlyCounted } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";

/** 李平的贷款3万 */
export function noteLoan(segment: Segment, scene: Scene, item: Item): void {
  const open = item.noun?.measure?.id === "loan" && item.quantity !== null;
  const bare =
    (item.noun === null || /^[想要]贷$/.test(item.noun.text)) && (item.quantity?.value ?? 0) >= 1000;
  const wished = bare && wishesToBorrow.isIn(segment);
  if (wished || ((open || isNextLoan(segment, scene, item)) && !borrowed(segment, scene)))
    scene.loansTold.push({ segment, item, sentence: scene.sentence });
}

/** 想贷五万, 要贷款5万 */
export const wishesToBorrow = new Sign(
  "贷",
  /(?:想|要|打算|准备|申请)(?:再|去|在[^,]{1,5})?贷(?!.*[还欠不没])/,
);

/** 李平贷款3万,|王五2万: whose, and how much. */
function isNextLoan(segment: Segment, { loansTold, sentence }: Scene, item: Item): boolean {
  return loansTold.at(-1)?.sentence === sentence && tellsWhoseAndHowMuch(segment, item);
}

/** 李平协调贷款8万,|王五5万: as the one just seen to; 为8户办理贷款40万元,|其中李平5万元: some of it. */
export function isNextGranted(
  segment: Segment,
  { entries, sentence, namedPartsIn }: Scene,
  item: Item,
): boolean {
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "loan" || last.sentence !== sentence) return false;
  if (isSeenToForMany(segment, item)) return addsToOthers(segment, last.facts.quantity, item);
  // 给王五3万, but 给王五3000 may be money given.
  if (segment.roles.has(Role.dative) && (item.quantity?.value ?? 0) < 10000) return false;
  const ofWhole = namedPartsIn === sentence;
  // 其中李平、刘军|各5万元
  if (ofWhole && item.each && item.noun === null && segment.tokens.every(isWhoseOrEach)) return true;
  return (last.facts.households.length > 0 || ofWhole) && tellsWhoseAndHowMuch(segment, item, addsOn);
}

/** 贷款15万元,3户|每户5万元; 为李平、刘军贷款10万元,|每户5万元: what each of them got of what was just told, which is noted where it was told of nobody. */
export function takeShareOfLoan(
  { people, roles }: Segment,
  { noun, quantity, each }: Item,
  { entries, sentence }: Scene,
): boolean {
  if (noun !== null || !each || quantity?.unit?.kind !== "money" || roles.has(Role.further)) return false;
  const heads = people.named.length + (people.counted ?? 0);
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "loan" || last.sentence !== sentence) return false;
  if (heads < 2 || (quantity.value ?? 0) * heads !== last.facts.quantity) return false;
  // 协调贷款15万元,李平、刘军、陈九斤|每户5万元: whose it was is told only here.
  // 为李平、刘军、陈九斤贷款15万元,|各5万元: and so much is each one's.
  if (people.counted === null && isOfSame(people.named, last.facts.households))
    entries.list.splice(
      -1,
      1,
      ...people.named.map(({ id, villageId }) => ({
        ...last,
        facts: { ...last.facts, quantity: quantity.value, households: [id], villageId },
      })),
    );
  return true;
}

function isOfSame(named: readonly { id: string }[], households: readonly string[]): boolean {
  return (
    households.length === 0 ||
    (households.length === named.length && named.every(({ id }) => households.includes(id)))
  );
}

const addsOn = /^(?:[给为帮替]|也|又|(?:办理?|协调|申请|争取|落实)(?:了|到|下来)?)$/;

/** 李平协调贷款8万,王五5万,|共计13万元: what those just told come to, and nothing new. */
export function sumsUpLoans(
  { tokens }: Segment,
  { entries, sentence }: Scene,
  { noun, quantity, pooled }: Item,
): boolean {
  if (noun !== null || !pooled || quantity?.unit?.kind !== "money") return false;
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "loan" || last.facts.quantity === null || last.sentence !== sentence)
    return false;
  return tokens.every(
    (token) => has(token, Role.pool) || token.quantity === quantity || token.kind === "mark",
  );
}

/** 全村发放贷款45户225万元,|我单位帮助协调落实12户60万元: how many, how much, and nothing it is of but what was just told. */
function isSeenToForMany({ tokens, counts }: Segment, { noun, quantity }: Item): boolean {
  if (noun !== null || quantity?.unit?.kind !== "money" || !counts.includes("household")) return false;
  const sees = tokens.some(({ text }) => addsOn.test(text) && text.length > 1);
  return sees && tokens.every((token) => token.quantity !== null || seesToMany.test(token.text));
}

/** Of others than those told before, of more, or besides; 协调贷款20万元,|落实5户10万元 is of what was just told. */
function addsToOthers({ tokens }: Segment, told: number | null, { quantity }: Item): boolean {
  return (
    (quantity?.value ?? 0) > (told ?? 0) || tokens.some(({ text }) => /^(?:[我本].*|帮助|也|又)$/.test(text))
  );
}

/** 协调贷款20万元,|落实5户10万元: for how many of them by now. */
function isPartOfLoan(segment: Segment, told: number | null): boolean {
  const [item, ...more] = segment.reading.items.filter(({ quantity }) => quantity?.unit?.kind === "money");
  if (item === undefined || more.length > 0) return false;
  return isSeenToForMany(segment, item) && !addsToOthers(segment, told, item);
}

const seesToMany = /^(?:我?(?:单位|局|队|们)|帮助|也|又|,|(?:办理?|协调|申请|争取|落实)(?:了|到|下来)?)$/;

function tellsWhoseAndHowMuch(
  { named, tokens }: Segment,
  { noun, quantity }: Item,
  besides?: RegExp,
): boolean {
  if (noun !== null || named.named.length !== 1) return false;
  const isMoney = quantity?.unit == null || quantity.unit.kind === "money";
  return (
    isMoney &&
    (quantity?.value ?? 0) >= 1000 &&
    tokens.every((token) => isWhoseOrHowMuch(token) || besides?.test(token.text))
  );
}

function isWhoseOrEach(token: Token): boolean {
  return isWhoseOrHowMuch(token) || has(token, Role.each);
}

function isWhoseOrHowMuch(token: Token): boolean {
  return (
    token.mention !== null ||
    token.quantity !== null ||
    token.kind === "village" ||
    token.kind === "group" ||
    token.kind === "mark" ||
    has(token, Role.home) ||
    has(token, Role.among) ||
    token.text === "的"
  );
}

/** 李平的贷款3万,|今天给他办理好了: it came through. */
export function loanComesThrough({ text, hasFigure }: Segment, { loansTold, sentence }: Scene): boolean {
  if (loansTold.at(-1)?.sentence !== sentence || notYet.test(text) || another.test(text)) return false;
  return cameThrough.test(text) && (!hasFigure || allOfThem.test(text));
}

/** 贷款5万,|残疾证办好了: something else came through. */
const another = /证|低保|五保|户口|[医社]保|补[助贴]|合同|项目|学籍/;

/** 两笔都已放款, 三户都批了 */
const allOfThem = /^[一两二三四五六七八九十\d]{1,3}[笔户家个人](?:贷款|的)?(?:全部?|均|都)[^\d]*$/;

/** 五万块的贷款|我给他办下来了: the loan told last is what was seen through. */
export function seesLoanThrough({ text, hasFigure }: Segment, { entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  return last?.facts.measure === "loan" && last.sentence === sentence && !hasFigure && cameThrough.test(text);
}

/** 申请贷款5万元,|批了3万; 协调贷款5万,|实际放款3万: so much of the loan told last came through; |还没批: none of it did. */
export function takeWhatCame(segment: Segment, { entries, sentence, source }: Scene): boolean {
  const { text, reading, people } = segment;
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "loan" || last.sentence !== sentence) return false;
  if (isShareOfOurs(segment, last, source.text)) return true;
  // 给李平协调贷款三万五,给王五协调的还没办下来: another's.
  if (!people.named.every(({ id }) => last.facts.households.includes(id))) return false;
  if (pending.test(text)) {
    entries.list.pop();
    return true;
  }
  // 先放了2万元,后来|又放了3万元; 先放了2万元,后来全放了: all of it in the end.
  if (inParts.test(text) && cameInParts(source.text.slice(last.end, last.end + longestSentence))) return true;
  if (isPartOfLoan(segment, last.facts.quantity)) return true;
  if (!granted.test(text) || notYet.test(text)) return false;
  const item = onlyCounted(reading);
  const came = item?.quantity;
  if (came?.value == null || came.value < 1000) return false;
  if (item?.noun != null && item.noun.measure?.id !== "loan") return false;
  if (came.unit !== null && came.unit.kind !== "money") return false;
  last.facts = { ...last.facts, quantity: came.value };
  return true;
}

/** 全镇发放贷款1200万元,|我村发放86万元: in it already. Not: 我单位落实60万元, which we saw to besides; 协调贷款10万元,|我村落实5万元 */
function isShareOfOurs({ text, tokens }: Segment, told: Kept, said: string): boolean {
  const { households, quantity } = told.facts;
  if (households.length > 0 || !ofOurPlace.test(text) || !ofLargerPlace.test(clauseTo(said, told)))
    return false;
  const share = tokens.find((token) => token.quantity !== null)?.quantity?.value;
  return share == null || share < (quantity ?? 0);
}

const ofLargerPlace = /全[村乡镇县区市]|[乡镇县区市](?:[里上]|政府)|银行|信用社|农商行|农行/;

const ofOurPlace =
  /^(?:其中)?(?:(?:[我咱]们?|本)(?:村|乡|镇|社区?|组)|(?:[我咱]们?的)?(?:联系|帮扶)户)(?:共|已|累计)*(?:(?:发放|放贷|放款|贷款|落实|办理)(?:了|到)?(?:贷款)?)?[\d.]+万?元?$/;

const front =
  "(?:银行|信用社|农商行|农行|贷款|这笔|款子?|实际|先|后来|结果|最后|最终|目前|现在?|已经?|才|只|还|仍|一直|暂时?|尚|都|也|就)*";
const pending = new RegExp(
  `^${front}(?:在审批?(?:中)?$|正?在走流程(?:中)?$|等(?:着)?(?:审批|放款))|^${front}[没未](?:有|能)?(?:批(?!评)|放款|到账|到位|下来|办[成好下]|谈(?:下来|成|拢)|同意)|^(?:后来|最后|结果)?(?:黄了|被?(?:银行|信用社)拒(?:绝)?了?|跑了[^,]{1,3}趟[都也]没(?:有)?结果|办不(?:了|成|下来))$`,
);

const granted = new RegExp(`^${front}(?:批(?:了|下|准)|放款|放了|到账|到位|下来)`);

const grantedOfWished = new RegExp(
  `^(?:[我咱]们?)?(?:帮[他她]?|给[他她]?|协调|联系|对接|通过)*${front.slice(0, -1)}{0,6}(?:批(?:了|下来?了?|准)|放款|放了|贷到)(?:贷款)?了?(?=[\\d一二两三四五六七八九十])`,
);

/** 批了2万,|又批了3万: in parts. */
const moreCame = /^[^。;\n]*[又再][^。;\n]{0,4}[批放][^。;\n]{0,3}[\d一二两三四五六七八九十]/;

/** 想贷款5万,|信用社只批了3万; 申请贷款5万,|批下来3万: so much of the loan that was wished for, and no more. Not: |王五批了3万 */
export function isGrantedOfWished(
  { tokens, text, reading, people }: Segment,
  { loansTold, sentence, source }: Scene,
): boolean {
  const told = loansTold.at(-1);
  // 李平想贷款5万,王五想贷款3万,|信用社批了2万: whose it is nobody says.
  const wished = loansTold.filter((loan) => loan.sentence === sentence);
  if (new Set(wished.map(({ segment }) => segment.people.named.map(({ id }) => id).join())).size > 1)
    return false;
  if (told?.sentence !== sentence || !grantedOfWished.test(text) || notYet.test(text)) return false;
  if (people.named.some(({ id }) => !told.segment.people.named.some((other) => other.id === id)))
    return false;
  const [item, other] = reading.items.filter(({ quantity }) => quantity !== null);
  const came = item?.quantity;
  if (other !== undefined || came?.value == null || came.value < 1000) return false;
  if (item?.noun != null && item.noun.measure?.id !== "loan" && !/^贷?款$/.test(item.noun.text)) return false;
  const end = tokens.at(-1)?.end ?? 0;
  if (moreCame.test(source.text.slice(end, end + longestSentence))) return false;
  if (came.value > (told.item.quantity?.value ?? 0)) return false;
  if (came.unit !== null && came.unit.kind !== "money") return false;
  told.item = { ...told.item, quantity: came };
  return true;
}

/** 想贷款5万,|信用社只批了3万,今天放款了: told while it is still wished for. */
export const loanGrantedLess: Rule = {
  id: "loan/granted-less",
  requires: new Requirement({ stances: ["need"], oneOf: "批放贷", figure: true }),
  read(segment, scene) {
    isGrantedOfWished(segment, scene);
  },
};

/** Behind a first part of it, in the same sentence, the next part or all that was left. */
function cameInParts(behind: string): boolean {
  const first = firstPart.exec(behind)?.[0];
  if (first === undefined) return false;
  const [rest = ""] = /^[^。;\n]*/.exec(behind.slice(first.length)) ?? [];
  return rest.split(",").some((clause) => nextPart.test(clause) && !stillToCome.test(clause));
}

const comes = "(?:批|放款?|发放|到账|到位|下来)";
const firstPart = new RegExp(`^[^。;\\n]*?先${comes}[了下准款]*\\d[^,。;\\n]*,`);
const nextPart = new RegExp(
  `^(?:银行|信用社|农商行|农行|后来?|随后|最后|[月年]底|月初|上个?月|[又再])+${comes}[了下准款]*\\d|(?:余下?|剩下?|剩余|其余|全部?|都).*?${comes}[^,用]*$`,
);
const stillToCome =
  /[没未不等再]|(?:余下?|剩下?|剩余|其余).*(?:[月年]底|年内|陆续|争取)|[月年]底(?!.*了)|年后(?!.*了)|[明下][天月周年个]|改天|以后|打算|准备/;
const inParts = new RegExp(
  `^(?:银行|信用社|农商行|农行|贷款|这笔|款子?|先|后来?|随后|最后|[上下]?个?月|[月年]底|月初|[又再])*${comes}[了下准款]*[\\d一二三四五六七八九十两]`,
);
const longestSentence = 60;

const cameThrough =
  /(?:[批办放跑签贷要]|办理|申请|争取|落实|协调)下来|批了|已批(?!评)|放了款|办(?:理)?(?:好|成|妥|完|了)|到账|到位|落实(?:了|好)|放款|发放(?:了|到)|审批通过/;

const notYet = /[没未]|不/;

const cameToNothing =
  /^(?:最后|结果|就|也|都|所以|可惜)*没(?:有|能)?(?:办成|办下来|批下来|批|贷成|贷到|通过)[了的]?$|(?:申请|协调|办)的(?:那|这)?[\d一二两三四五六七八九十百]+[千万元块]*的?(?:贷款)?(?:还|也|都|一直|目前)*[没未](?:有|能)?(?:批|放款|办|到账|通过)(?:成|下来|好)?[了的]?$/;

/** 给李平办贷款4万,王五征信没过,|没办成; 给李平办理贷款八万,|王五申请的5万还没批: what we saw to for another. */
export function isLoanFailed({ text, people }: Segment, { entries }: Scene): boolean {
  const loan = entries.recent().findLast(({ facts }) => facts.measure === "loan");
  if (loan === undefined || !cameToNothing.test(text)) return false;
  return !/(?:申请|协调|办)的/.test(text) || isOfAnother(text, people, loan.facts.households);
}

/** 王五|申请的5万还没批. Not: 申请的8万没批, 刘军|反映|申请的5万没批 */
function isOfAnother(text: string, { named }: Segment["people"], households: readonly string[]): boolean {
  if (named.length === 0 || /反映|说|希望|[他她]/.test(text)) return false;
  return named.every(({ id }) => !households.includes(id));
}

export function isOpenLoan({ openMoney, sentence }: Scene): boolean {
  return openMoney?.sentence === sentence && openMoney.measure === "loan";
}

export const comesThrough =
  /贷款?[^,]{0,4}(?:批[了下]|[办放跑贷]下|下来|到账|到位|(?:[办跑贷]|办理|协调|申请|争取)[好成妥到]|落实|放款)|(?:[办批放跑贷]|办理|申请|争取)下来[^,]{0,3}贷款/;

export const seenTo =
  /笔|(?:办理|代?办|跑|协调|落实|发放|争取|申请|联系|帮办)(?:了|到|好|成)?[^,]{0,6}(?:贷款|信贷|担保贷|授信)/;

const lends = /^(?:放?贷)(?:了|到|出|上|下来?|成)*$/;

/** 协调农行给李平|贷了5万块, 帮他|贷到3万: by the bank, and seen to by the sender. */
export function isLent({ quantity, verb, tokens: own }: Item, { tokens, roles, theirs }: Segment): boolean {
  if ((quantity?.value ?? 0) < 1000) return false;
  const before = inFrontOf(own, tokens)?.text ?? "";
  if (!lends.test(before) && !lends.test(verb?.text ?? before)) return false;
  // 向信用社|贷了3万: by who borrows it.
  const forThem = tokens.some((token) => has(token, Role.dative) && !/^[向对]$/.test(token.text));
  return !theirs && (roles.has(Role.arrange) || roles.has(Role.help) || forThem);
}

/** 刘军|贷5万元|买牛: by themselves, and given by nobody. */
export function isBorrowed({ tokens: own }: Item, { tokens }: Segment): boolean {
  return lends.test(inFrontOf(own, tokens)?.text ?? "");
}

/** 贷了|5万元: the word that the figure stands behind. */
function inFrontOf(own: readonly Token[], tokens: readonly Token[]): Token | undefined {
  const figure = tokens.findIndex((token) => own.includes(token));
  const before = tokenAt(tokens, figure - 1);
  return before?.text === "了" ? tokens[figure - 2] : before;
}

const seesTo = /^(?:(?:给|帮|替)[他她])?(?:协调|申请|争取|跑|办)(?:到|下来?|成|好)?了?$/;
const spokenOf =
  /(?:想|要|打算|准备|申请|跑)(?:再|去|在[^,。;]{1,5})?贷|贷款?的事|贷的?[^,。;]{1,8}(?:用完|花完|不够)/;
const led =
  /(?:^|[,。;\n我咱俺们]|今[天早]|昨天|前天|[上下]午)(?:又|就|也)?(?:带|领|陪)(?:着|上|了)?[^,。;我咱俺]{1,6}[到去上][^,。;]{0,6},?$/;
const sentenceBefore = 40;

/** 想贷款养牛,帮他|协调了3万; 我领他去信用社|贷了一万: a sum with no name, of a loan that is spoken of or that we took them to get. */
export function isSeenToAsLoan(
  { quantity, noun, tokens: own }: Item,
  segment: Segment,
  { source }: Scene,
): boolean {
  if ((quantity?.value ?? 0) < 1000 || segment.aboutVillage) return false;
  if (quantity?.unit != null && quantity.unit.kind !== "money") return false;
  const { tokens, roles } = segment;
  const figure = tokens.findIndex((token) => own.includes(token) && token.quantity !== null);
  const at = tokenAt(tokens, figure - 1)?.text === "了" ? figure - 2 : figure - 1;
  const verb = tokens[at];
  if (verb === undefined) return false;
  const lent = lends.test(verb.text);
  if (!lent && !seesTo.test(verb.text)) return false;
  const before = source.text.slice(Math.max(0, verb.start - sentenceBefore), verb.start);
  if (lent) return led.test(before);
  // 给他争取了|5000元|救助金
  if (noun !== null && noun.measure?.id !== "loan" && !/^[想要办]?贷款?$/.test(noun.text)) return false;
  // 争取到|5000元|补贴
  const last = tokens.findLastIndex((token) => own.includes(token));
  const behind = textOf(tokens.slice(last + 1)).replaceAll("贷款", "");
  if (/^[^,]*(?:补[贴助]|[金款费]|钱)/.test(behind)) return false;
  return (
    (!segment.theirs || roles.has(Role.dative)) && spokenOf.test(before.slice(before.lastIndexOf("。") + 1))
  );
}

/** 李平自己去办了个贷款5万, 他儿子办了贷款: seen to by themselves. */
function isTheirErrand({ tokens, text, roles }: Segment): boolean {
  if (roles.has(Role.help) || roles.has(Role.dative) || roles.has(Role.cadreSelf)) return false;
  if (byThemselves.test(text)) return true;
  const loan = tokens.findIndex(({ word }) => word?.measure?.id === "loan");
  // 李平|已申请助学贷款8000元
  if (applied.test(text) && tokens[0]?.mention != null) return true;
  return subjectAt(tokens, loan) === "kin" && !ofTheirs.test(text.slice(0, text.indexOf("贷")));
}

const applied = /^[^,我的]{2,6}已经?申请(?![到了下])[^,的]*贷款/;

/** 李平女儿的|助学贷款: named by whose it is; not 儿子办的|贷款 */
const ofTheirs = /(?<![办借贷跑申请找])的(?:助学|小额|创业|信用|扶贫|银行|生源地)*$/;

const byThemselves = /(?:自己|自家|本人|个人)(?:也|又)?(?:[去跑上到][^,]{0,5})?(?:办|跑|申请|找|贷)/;

/** 他去年办理贷款5万元, 她家申请到小额贷款2万元, 他拟申请贷款. Not: 他申请的贷款我给办下来了, 他家的贷款 */
const soughtThemselves =
  /^(?:[他她]们?家?|其)(?:也|又|还|已经?|今年|去年|前年|之前|自己|拟|准备)*(?:办理?|申请)(?:到|了|下)?[^,帮给为我的]*贷[^,帮给为我]*$/;

/** 他已办理小额信贷3万元|,是我们协调的 */
const seenToByUs =
  /^,?(?:这|都|全)*是(?:[我咱俺]们?(?:单位|[局队]里?)?|本?单位|工作队)[^,。;\n]{0,4}(?:协调|联系|争取|申请|落实|[帮代]?[办跑](?:理|下来)?)的/;
const longestBehind = 20;

const ofOwnAccord =
  /^(?:[今昨]天|[今去前]年|已经?|自己|就|又|还|也)*(?:申请|办理?|贷)[了到过]?[^,我咱帮给]*贷款/;

/** 刘军家为了扩大养牛规模,|申请小额贷款2万元: for an end of his own. Not: 为刘军扩大规模,办理贷款3万元; 刘军为了养牛,我们协调贷款 */
function isForOwnEnd({ text, tokens, people, named, roles }: Segment, { source }: Scene): boolean {
  const [who, ...more] = people.named;
  if (who === undefined || more.length > 0 || named.named.length > 0 || roles.has(Role.cadreSelf))
    return false;
  if (!ofOwnAccord.test(text)) return false;
  if (ourHand.test(textBehind(tokens, source, longestBehind))) return false;
  const before = source.text.slice(0, tokens[0]?.start ?? 0);
  const clause = sentenceSoFar(before);
  const at = clause.lastIndexOf(who.name);
  return at >= 0 && /^$|,$/.test(clause.slice(0, at)) && ownEnd.test(clause.slice(at + who.name.length));
}

/** ,已协调成功; ,由我协调; ,我帮他办好了: seen to by us. */
const ourHand = /^,[^。;\n]{0,8}?(?:协调|[我咱俺]|单位|工作队|帮)/;
const ownEnd = /^[家户]?(?:今年|去年|一直|也)?为了?(?![他她我咱帮])[^,。;\n我咱帮]{2,},$/;

/** 欠贷款2万元, 贷了款: the household's own. */
export function borrowed(segment: Segment, scene: Scene): boolean {
  const { source } = scene;
  const { tokens, roles, theirs } = segment;
  if (isTheirErrand(segment) || isForOwnEnd(segment, scene)) return true;
  if (soughtThemselves.test(segment.text)) {
    return !seenToByUs.test(textBehind(tokens, source, longestBehind));
  }
  // 帮6户|贷到|小额信贷30万元
  const forThem = roles.has(Role.help) && !theirs;
  const owes = forThem ? /欠|负|借|还/ : /欠|负|借|贷|还/;
  return tokens.some((token) => has(token, Role.own) && owes.test(token.text));
}

/** 贷款已还清, 两万元贷款到期, 在我行有3万贷款. Not: 给李在田、张有才办理贷款3万 */
const theirDebt =
  /还[清完上了有欠]|还(?:掉|上)?(?:那|这|[他她]家?的?)?[笔个]?[\d一二两三四五六七八九十]+[千万\d元块](?!.*(?:办下|办好|落实|批|到账|协调))|[还没]还|结清|到期|逾期|在[^,、]{1,8}(?:还|也|都)?有(?:一?笔|[\d一二两三四五六七八九十百千万元多余]{1,8})?的?贷款/;

/** 去年贷款的3万也|还完了. Not: 申请贷款3万元|还掉了旧债 */
function isPaidBack({ tokens }: Segment, { source }: Scene): boolean {
  return /^(?:也|都|已经?|早就)*还(?:清|完|掉)了(?:$|[,。;\n我又并给送])/.test(
    textBehind(tokens, source, longestBehind),
  );
}

/** 小额信贷3万元|下月到期. Not: 协调贷款3万元,3年到期 */
const fallsDue = /^[^,协办申帮争落放]*贷[^,协办申帮争落放]*(?:到期|逾期)/;

/** 贷款5万还没批下来 */
const stillOpen = /[没未](?:有|能)?(?:给|申请)?(?:[批办放跑落]|下来|到账|到位)/;

/** 协调贷款, 办理贷款, 申请到贷款: not the household's own. */
export function arranged(segment: Segment, scene: Scene, item: Item): boolean {
  const { text } = segment;
  if (item.quantity === null || stillOpen.test(text) || theirDebt.test(text)) return false;
  if (fallsDue.test(segment.clause.text) || isPaidBack(segment, scene)) return false;
  return (
    /[给为替][^,]{1,5}担保|协调|办理|申请|争取|联系|发放|投放|落实|帮|办理?[了成好妥完]|[办跑批贷]下|批了|放款|办到|跑[来成]|放贷|授信|:/.test(
      text,
    ) ||
    // 去年贷款5万到位后养了牛: how they came to have it.
    ((/到账|到位/.test(text) || comesThrough.test(text)) && !segment.roles.has(Role.own)) ||
    (segment.clause.opensLine && !segment.theirs) ||
    goesOnArranging(segment, scene) ||
    scene.head?.measure === "loan"
  );
}

/** 给李平办了贷款5万,|给陈九斤贷款3万, |陈九斤贷款3万: the next loan of those just seen to. */
function goesOnArranging({ theirs, roles, named }: Segment, { entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  if (theirs || roles.has(Role.own) || named.named.length === 0) return false;
  return last?.facts.measure === "loan" && last.sentence === sentence;
}
