import type { Clause } from "../scene/clause.ts";
import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Segment } from "../scene/story.ts";
import { textOf } from "../scene/stretch.ts";
import { isGoverned, isOfHousehold, isOfTheirs, nextDoor, personOf, subjectAt } from "../scene/subject.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token } from "../words/tokens.ts";
import { comesHimself } from "./comes-himself.ts";
import { isGivenOn } from "./given-on.ts";
import { isDrawnElsewhere, officeGave } from "./giver-told.ts";
import { isBiddenBehind, offeredBy } from "./offered.ts";
import { isGivenAway, isGivenByOthers, mayBeOthers } from "./others-gave.ts";
import { certified } from "./paid-by-others.ts";

/** Whose gift a thing is not: the household had it from its kin, a neighbour or an office, or it was the sender who got it. */
export function isNotOurs(segment: Segment): boolean {
  return grounds.someHolds(segment) || groundsOfClause.someHolds(segment.clause, segment);
}

/** 以每袋80元卖给李平化肥10袋: for money. */
function isSoldToThem({ text }: Clause): boolean {
  return /[卖售]给/.test(text);
}

/** 她一个人带两个娃, 李平扛着一袋红薯来村部, 李平肩上扛着一捆柴, 李平家自己拉了6吨煤: somebody of the house acts, towards nobody. */
function isTheirDoing({ tokens, roles, hasName, people }: Segment): boolean {
  if (roles.has(Role.dative)) return false;
  if (!roles.has(Role.pronoun) && !hasName && !roles.has(Role.kin)) return false;
  if (
    roles.has(Role.cadreSelf) &&
    tokens.some((token) => has(token, Role.cadreSelf) && !alone.test(token.text))
  )
    return false;
  const verb = tokens.findIndex((token) => has(token, Role.give) || has(token, Role.fetch));
  return (
    tokens.some(
      (token, at) =>
        at < verb &&
        (themselves.test(token.text) ||
          (has(token, Role.kin) && !has(token, Role.householdClass)) ||
          ((token.mention !== null || (oldPeople.test(token.text) && holds(people, tokens, verb))) &&
            (/着$|^自[掏费]|^抓/.test(tokens[verb]?.text ?? "") ||
              tokens[verb + 1]?.text === "着" ||
              alone.test(tokens[behindHome(tokens, at)]?.text ?? "")))) &&
        !isGoverned(tokens, at) &&
        tokens.slice(behindHome(tokens, at), verb).every(isSmall),
    ) ||
    (roles.has(Role.return) && fetchedIt(tokens, verb))
  );
}

/** 李平|从房上搬下两袋苞米: out of somewhere of their own, by who stands before it; 去李平家|从车上卸下两袋米 is ours. */
function fetchedIt(tokens: readonly Token[], verb: number): boolean {
  const from = tokens.findIndex(({ text }) => text === "从");
  if (from <= 0 || from > verb) return false;
  const who = tokens.findIndex(({ mention }) => mention !== null);
  // 从车上卸下: out of ours.
  if (/车|后备箱|单位/.test(textOf(tokens.slice(from, verb)))) return false;
  return who >= 0 && who < from && behindHome(tokens, who) === from && !isGoverned(tokens, who);
}

const themselves = /^[他她]们?$/;
const oldPeople = /^老(?:人家?|两口子?)$/;

const alone = /^(?:自己[掏出花]?|自掏(?:腰包)?|自家|自[个各]儿?|一?个人|独自|一人)$/;

/** 手里|端着, 背|上|背着 */
const onBody = /^(?:手[里上中]?|肩[上头膀]?|背[上后]?|怀里|怀中|胳膊上?|头上|身上|[里上])$/;

/** Of him who is told of: 老人手里|拿着|一双鞋垫. Not: 老人拿着|2袋米高兴得很 */
function holds({ named }: Segment["people"], tokens: readonly Token[], verb: number): boolean {
  return named.length > 0 && onBody.test(tokens[verb - 1]?.text ?? "");
}

/** 李平|家|自己, 李平|大爷|自己 */
function behindHome(tokens: readonly Token[], name: number): number {
  let at = name + 1;
  if (tokens[name]?.mention != null)
    while (has(tokens[at], Role.home) || has(tokens[at], Role.title)) at += 1;
  return at;
}

function isSmall(token: Token): boolean {
  return (
    has(token, Role.next) ||
    has(token, Role.filler) ||
    has(token, Role.not) ||
    token.kind === "day" ||
    alone.test(token.text) ||
    onBody.test(token.text) ||
    /^(?:过年|过节|春节|中秋|端午|年前|年底|上回|上次|前[些几]天|刚|刚刚|早就|特意|专门|打工|回来|回门|回家|凑份子|赶集|进城|从[^,]{1,4})$/.test(
      token.text,
    ) ||
    /^(?:自?掏(?:钱|腰包)?|花钱|出钱|钱|腰包|就?能|可以|会|就|都|也|硬是?|非要?|执意|死活|抢着|忙|赶紧|连忙)$/.test(
      token.text,
    )
  );
}

/** 李平喊住我,塞过来|半袋红薯: towards who tells it. */
function isHandedToUs({ tokens, text, roles }: Segment): boolean {
  if (!text.includes("过来") || roles.hasSome(ofOurs)) return false;
  const verb = tokens.findIndex(
    (token, at) => has(token, Role.give) && /^过来/.test(tokens[at + 1]?.text ?? ""),
  );
  // 把两袋米送过来了, 李平家的米送过来了: the thing stands in front, and was brought.
  if (verb < 0 || tokens.slice(0, verb).some(({ text }) => text === "把" || text === "的")) return false;
  return subjectAt(tokens, verb) !== "us" && !/^[送拉运]/.test(tokens[verb]?.text ?? "");
}

/** 他去镇上拉肥料了: what they fetched for themselves. */
function isErrand({ tokens, roles, named }: Segment): boolean {
  if (named.named.length > 0 || roles.hasSome(ofOurs)) return false;
  const went = tokens.findIndex((token) => has(token, Role.go) && !has(token, Role.with));
  const gives = tokens.findIndex((token, at) => at > went && has(token, Role.give));
  // 他们家去了一趟,带了两桶油: the way there.
  if (gives < 0 || tokens.slice(0, went).some((token) => has(token, Role.ownPlace))) return false;
  const near = gives - went <= 3 && !tokens.slice(went, gives).some((token) => token.quantity !== null);
  return went > 0 && near && isOfHousehold(subjectAt(tokens, went));
}

/** 轮椅是残联发的, 那两袋米是闺女买的, 高粱是粮站拉走的, 苹果是他自己拉去卖的: said to be somebody else's doing. */
function isSaidOthers({ tokens, roles, text }: Segment): boolean {
  if (!text.includes("是")) return false;
  if (text.endsWith("的") && isSaidDone(tokens)) return true;
  if (!roles.has(Role.give)) return false;
  return tokens.some((token, at) => {
    // 给李平送的两袋是残联捐的: handed on.
    if (!/^(?:也|都|还)?是$/.test(token.text) || isGivenBefore(tokens, at)) return false;
    // 我去的是李平家拿的牛奶一箱: where the way led.
    if (tokens[at - 1]?.text === "的" && has(tokens[at - 2], Role.go)) return false;
    const gave = tokens.findIndex(
      (other, place) => place > at && has(other, Role.give) && tokens[place + 1]?.text === "的",
    );
    const between = gave < 0 ? [] : tokens.slice(at + 1, gave);
    const [whose] = between;
    if (whose === undefined || between.length > 4 || between.some((other) => has(other, Role.cadreSelf)))
      return false;
    return subjectAt(tokens, gave) !== "us" && !has(whose, Role.dative) && whose.quantity === null;
  });
}

/** 是|粮站|拉走|的: who, and then what was done with it. */
function isSaidDone(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => /^(?:也|都|还)?是$/.test(text));
  if (at < 1 || isGivenBefore(tokens, at) || !tokens.slice(0, at).some(({ quantity }) => quantity !== null))
    return false;
  const [whose, ...acts] = tokens.slice(at + 1, beforeReceiver(tokens));
  if (whose === undefined || acts.length === 0 || acts.length > 5) return false;
  const self = /^(?:自己|自家)$/.test(whose.text);
  const who = personOf(whose);
  const somebody = self || (who !== null ? who !== "us" : whose.kind === "text" && whose.pos === "thing");
  const passes = (token: Token, place: number) =>
    (has(token, Role.dative) && place < acts.length - 1) || isOurs(token) || token.quantity !== null;
  if (!somebody || acts.some(passes)) return false;
  return acts.some((token) => token.pos === "act" || hasSome(token, done));
}

/** 是县农业局|发给|李平家|的: where whom it went to is told, or else the 的; what is 捐给 somebody is brought about by who tells it. */
function beforeReceiver(tokens: readonly Token[]): number {
  let end = tokens.length - 1;
  while (isOfTheirs(tokens[end - 1]) || has(tokens[end - 1], Role.home) || has(tokens[end - 1], Role.title))
    end -= 1;
  return /^捐/.test(tokens[end - 1]?.text ?? "") ? tokens.length - 1 : end;
}

const done = rolesOf(
  Role.dative,
  Role.give,
  Role.receive,
  Role.fetch,
  Role.buy,
  Role.sell,
  Role.labour,
  Role.go,
);

function isOurs(token: Token): boolean {
  return has(token, Role.cadreSelf) && !/^自/.test(token.text);
}

const shownToUs = /(?:让|给|叫|请|喊)[我俺咱]们?[^,]{0,3}[看瞧]/;

/** 翻出棉大衣一件让我看, 把奖状拿给我们瞧: shown to us. */
function isShown(clause: Clause, { tokens }: Segment): boolean {
  if (has(tokens[0], Role.cadreSelf)) return false;
  const from = clause.tokens.findIndex(({ start }) => start >= (tokens[0]?.start ?? 0));
  return shownToUs.test(textOf(clause.tokens.slice(from, from + tokens.length + 4)));
}

/** 李平给孙子买了2套衣服, 李平把2袋米送给了邻居, 他给了儿子200元: from the household to somebody else. */
export function isToTheirs(segment: Segment): boolean {
  const { tokens, roles, hasName } = segment;
  if (!roles.has(Role.dative) || roles.has(Role.cadreSelf)) return false;
  if (!hasName) return roles.has(Role.pronoun) && isFromThemToKin(segment);
  const giver = tokens.findIndex(({ mention }) => mention !== null);
  if (tokens[giver]?.mention?.fits.length === 0 || has(tokens[giver + 1], Role.home)) return false;
  if (isGoverned(tokens, giver)) return false;
  return tokens.some((token, at) => {
    if (at <= giver || !has(token, Role.dative)) return false;
    // 李平|替|陈九斤|领了2袋: fetched for him.
    if (token.text === "替" && roles.has(Role.receive)) return false;
    const to = /^[了过]$/.test(tokens[at + 1]?.text ?? "") ? tokens[at + 2] : tokens[at + 1];
    // 陈九斤|给|李平|送了2袋米
    if (to !== undefined && to.mention !== null) return at === giver + 1 && to.mention.fits.length > 0;
    // 李平|给|他儿子|寄了2000元, 陈九斤|给|儿子|送了2袋面
    const kin = has(to, Role.pronoun) ? tokens[at + 2] : to;
    if (at === giver + 1 && has(kin, Role.kin) && !isPointedAt(segment, giver)) return true;
    if (to === undefined || has(to, Role.pronoun) || has(to, Role.title)) return false;
    const who = personOf(to);
    return (
      who === "other" || has(to, Role.householdClass) || (who === "kin" && has(tokens[at + 2], Role.fetch))
    );
  });
}

/** 他|给了|儿子|200元, 她|给|孙女|买了书包; not 给他儿子200元, 他给他儿子要的米 */
function isFromThemToKin({ tokens }: Segment): boolean {
  const giver = tokens.findIndex(({ text }) => /^[他她]$/.test(text));
  if (giver < 0 || isGoverned(tokens, giver) || !has(tokens[giver + 1], Role.dative)) return false;
  const to = /^[了过]$/.test(tokens[giver + 2]?.text ?? "") ? tokens[giver + 3] : tokens[giver + 2];
  return has(to, Role.kin) || (to !== undefined && nextDoor.test(to.text));
}

/** 就是四组|那个|杨启明|给娃送了件衣服: whom the sender speaks of. */
function isPointedAt({ tokens, clause }: Segment, at: number): boolean {
  const place = clause.tokens.indexOf(tokens[at] as Token);
  return /^[那这]个$|^就?是$/.test(clause.tokens[place - 1]?.text ?? "");
}

function isGivenBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((token) => has(token, Role.dative) || has(token, Role.give));
}

/** 桌上放了许多脏碗: in the middle of their house. Not: 门口放了两袋米, where nobody was at home; 桌上放下两袋米 */
const laidThere =
  /^(?:[他她]们?家?|家里|屋里)?(?:的)?(?:[饭书小]?桌|炕|床|灶|墙|地|柜|锅|厨房|客厅|堂屋)(?:子|台|头)?[里上内中边下]?(?:还|就|也|都)*[堆放摆搁晾挂扔散]满?了/;

/** 碰到李平,|背篼里背着一袋化肥. Not: 背篓里背着一袋米走访李平 */
const onTheirBack =
  /^(?:背[篼篓筐兜]|提篮|菜篮|挎篮|竹篮)子?[里中内](?:还|就|都|正)?[背装放提挎]着(?!.*[送给])/;
/** 仓房堆得满满当当苞米200袋, 屋里堆满玉米30袋: what is heaped up there. Not: 院里堆满我们拉来的煤, 仓库里堆满刚发放的化肥 */
const fullOf =
  /^(?:仓房?|仓库|库房|粮囤|囤|地窖|窖|冰箱|柜子?|院子?|屋子?|家|粮仓)[里中内]?[都也还]?[堆装存码囤塞](?:得|的)?满(?:满?[当登]{0,2})?了?[^来送给发]*$/;

/** 坛子里装了半坛酒糟, 院子里拉着两根铁丝: where it stands and how. Not: 车上装了两袋米, 手里提着一桶油, 门口放了两袋米 */
const standsThere =
  /^(?![^,]*[给送来去到带发我咱])[^,车手肩背怀门]{1,5}[里上下中内边角底旁](?:还|都|也|就|全|正)*(?:[^带提拎扛背拿捎抱领放]着|装满?了)[半一二两三四五六七八九十几\d]/;

/** 桌上摆着卫生院送的药3盒, 院里堆着玉米: what somebody saw there. */
function isSeenThere({ tokens, text, roles, hasFigure, clause }: Segment): boolean {
  if (roles.hasSome(ofOurs)) return false;
  if (hasFigure && standsThere.test(text)) return true;
  if (laidThere.test(text) && !(hasFigure && text.includes("放"))) return true;
  if (fullOf.test(text) || (onTheirBack.test(text) && !clause.measures.includes("visit"))) return true;
  if (!text.includes("着")) return false;
  const stands = tokens.findIndex(
    (token, at) =>
      token.text === "着" &&
      (tokens[at - 1]?.kind === "text" || /[摆放堆挂码搁]$/.test(tokens[at - 1]?.text ?? "")),
  );
  // 把印着政策的挂历1本送到她手上: what is on it.
  if (tokens.slice(0, Math.max(0, stands)).some(({ text }) => text === "把" || text === "将")) return false;
  return stands > 0 && tokens.slice(stands + 1).some((token) => token.quantity !== null);
}

/** 该户已从县残联领到轮椅1辆: had of somebody else. */
export const hadFrom = new Sign(
  "从",
  /^从[乡镇县市区]?(?:民政|残联|人社|乡村振兴)[^,]{0,4}领到了?[^,送给]*(?:救助|补[贴助]|津贴|金)[^,送给]*$|^(?:[^,我咱]{0,4})(?:[他她]们?家?|该户|户主|老人|其|本户)[^,我咱]{0,6}从(?![^,]{0,4}(?:单位|工作队|帮扶|驻村|老家))[^,我咱]{1,8}(?:领(?:[到取了]|回来?)|申领|拿到|得到)(?![^,]*[送给])/,
);

/** 正碰上民政所的同志给她送棉被2床: others at it, when the sender came. */
export const cameUpon = new Sign(
  "碰遇赶撞",
  /(?:碰[上到见]|遇[到上见]|赶上|撞[上见])[^,]{0,10}(?:干部|同志|工作人员|书记|主任|民政[^,]{0,2}|残联|妇联|村里|乡里|镇上|镇里|公司|志愿者|医生)(?:的人)?[^,]{0,3}(?:给|来|在)/,
);

/** 给李平的|邻居送了米, 给她|邻居送了米: to somebody next door to them. Not: 给李平的|邻居|陈九斤送了米 */
function isToNeighbours({ tokens }: Segment): boolean {
  const at = tokens.findIndex(({ text }) => /^(?:邻居|亲戚|朋友)们?$/.test(text));
  if (at < 2 || tokens[at + 1]?.mention != null) return false;
  const whose = tokens[at - 1]?.text === "的" ? at - 2 : at - 1;
  const isTheirs = has(tokens[whose], Role.pronoun) || (whose === at - 2 && tokens[whose]?.mention != null);
  // 不在家,把米交给|他|邻居: to be passed on.
  return isTheirs && has(tokens[whose - 1], Role.dative) && !/[交托留]/.test(tokens[whose - 1]?.text ?? "");
}

/** By us, or for somebody: nothing that they do among themselves. */
const ofOurs = rolesOf(Role.cadreSelf, Role.dative);

const grounds = new Grounds<Segment>(
  ...offeredBy,
  [new Requirement({ roles: rolesOf(Role.give, Role.fetch) }), isTheirDoing],
  [new Requirement({ roles: rolesOf(Role.go) }), isErrand],
  [new Requirement({ roles: rolesOf(Role.go) }), comesHimself],
  [new Requirement({ oneOf: "是" }), isSaidOthers],
  [mayBeOthers, isGivenByOthers],
  [new Requirement({ oneOf: "捐" }), isGivenAway],
  [new Requirement({ oneOf: "着了满" }), isSeenThere],
  [new Requirement({ oneOf: "碰遇赶撞" }), (segment) => cameUpon.isIn(segment)],
  [new Requirement({ oneOf: "从" }), (segment) => hadFrom.isIn(segment)],
  [new Requirement({ oneOf: "亲邻朋" }), isToNeighbours],
  [new Requirement({ oneOf: "邻隔对亲别侄外娘朋人" }), isGivenOn],
  [new Requirement({ oneOf: "过" }), isHandedToUs],
  [new Requirement({ roles: rolesOf(Role.dative) }), isToTheirs],
  [new Requirement({ roles: rolesOf(Role.receive) }), isDrawnElsewhere],
  [new Requirement({ oneOf: "的过才刚早已", roles: rolesOf(Role.office) }), officeGave],
);

/** 给李平协调的轮椅1辆|还没到, 给李平争取的2头牛下月才到: not given yet. Not: 买的药还没到货,先送去1盒 */
const notYetThere = new Sign(
  "到来",
  /(?:联系|协调|落实|争取|申请|订购?|定做?)的[^,。]{1,12}(?:[还尚]?[没未]有?(?:到|来|下来|运[到来])(?:货|位)?|(?:下个?[月周]|明[天年]|后天|月底|过[几两]天)(?:才|就)?(?:能|会)?(?:到|来)(?:货|位)?)$/,
);

/** What the rest of the clause tells. */
const groundsOfClause = new Grounds<Clause, [Segment]>(
  [new Requirement({ roles: rolesOf(Role.sell) }), isSoldToThem],
  [new Requirement({ oneOf: "看瞧" }), isShown],
  [new Requirement({ oneOf: "到来" }), (clause) => notYetThere.isIn(clause)],
  [new Requirement({ oneOf: "证" }), (clause) => certified.isIn(clause)],
  [
    new Requirement({ roles: rolesOf(Role.wish) }),
    ({ roles }, segment) => roles.has(Role.wish) && isBiddenBehind(segment),
  ],
);
