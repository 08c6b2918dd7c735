import { Sign } from "./characters.ts";
import { isOffered } from "./offered.ts";
import { Role, rolesOf } from "./roles.ts";
import type { Segment } from "./story.ts";
import { textOf } from "./stretch.ts";
import { isGoverned, isOfHousehold, personOf, subjectAt } from "./subject.ts";
import { has, hasSome, type Token, tokenAt } from "./tokens.ts";

/** Whose gift a thing is not: the household had it from its kin, a neighbour or an office, or it was the sender who got it. */
export function isNotOurs(segment: Segment): boolean {
  return (
    isOffered(segment) ||
    isTheirDoing(segment) ||
    isErrand(segment) ||
    isSaidOthers(segment) ||
    isSeenThere(segment) ||
    cameUpon.isIn(segment) ||
    hadFrom.isIn(segment) ||
    isSoldToThem(segment) ||
    isOfKin(segment) ||
    isOfNeighbours(segment) ||
    isShown(segment) ||
    isSentHome(segment) ||
    isHandedToUs(segment) ||
    isToTheirs(segment) ||
    isDrawnElsewhere(segment) ||
    officeGave(segment)
  );
}

/** 以每袋80元卖给李平化肥10袋: for money. */
function isSoldToThem({ clause }: Segment): boolean {
  return clause.roles.has(Role.sell) && /[卖售]给/.test(clause.text);
}

/** 她一个人带两个娃, 李平扛着一袋红薯来村部, 李平家自己拉了6吨煤: somebody of the house acts, towards nobody. */
function isTheirDoing({ tokens, roles, hasName }: Segment): boolean {
  if (roles.has(Role.dative) || tokens.some((token) => has(token, Role.cadreSelf) && !alone.test(token.text)))
    return false;
  if (!roles.has(Role.pronoun) && !hasName && !roles.has(Role.kin)) return false;
  const verb = tokens.findIndex((token) => has(token, Role.give) || has(token, Role.fetch));
  return (
    tokens.some(
      (token, at) =>
        at < verb &&
        (themselves.test(token.text) ||
          (has(token, Role.kin) && !has(token, Role.householdClass)) ||
          (token.mention !== null &&
            (/着$|^自[掏费]/.test(tokens[verb]?.text ?? "") ||
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

const alone = /^(?:自己[掏出花]?|自掏(?:腰包)?|自家|自[个各]儿?|一?个人|独自|一人)$/;

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
    /^(?:自?掏(?:钱|腰包)?|花钱|出钱|钱|腰包|就?能|可以|会|就|都|也|硬是?|非要?|执意|死活|抢着|忙|赶紧|连忙)$/.test(
      token.text,
    )
  );
}

/** 儿媳从广东寄回两床被子, 儿子汇来2000元: what one of the family sent home. */
export function isSentHome({ tokens, roles }: Segment): boolean {
  if (!roles.has(Role.kin) || roles.has(Role.cadreSelf) || roles.has(Role.dative)) return false;
  return tokens.some(
    (token, at) =>
      /(?:寄|汇|捎|邮|带|打)(?:了|回来?|过来|来)/.test(token.text) &&
      subjectAt(tokens, at) === "kin" &&
      at > 0,
  );
}

/** 李平喊住我,塞过来|半袋红薯: towards who tells it. */
function isHandedToUs({ tokens, roles, text }: Segment): boolean {
  if (!text.includes("过来") || roles.has(Role.cadreSelf) || roles.has(Role.dative)) return false;
  const verb = tokens.findIndex(
    (token, at) => has(token, Role.give) && /^过来/.test(tokens[at + 1]?.text ?? ""),
  );
  // 把两袋米送过来了, 李平家的米送过来了: the thing stands in front, and was brought.
  if (verb < 0 || tokens.slice(0, verb).some(({ text }) => text === "把" || text === "的")) return false;
  return subjectAt(tokens, verb) !== "us" && !/^[送拉运]/.test(tokens[verb]?.text ?? "");
}

/** 他去镇上拉肥料了: what they fetched for themselves. */
function isErrand({ tokens, roles, named }: Segment): boolean {
  if (!roles.has(Role.go) || roles.has(Role.cadreSelf) || roles.has(Role.dative) || named.named.length > 0)
    return false;
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
  const [whose, ...acts] = tokens.slice(at + 1, -1);
  if (whose === undefined || acts.length === 0 || acts.length > 5) return false;
  const self = /^(?:自己|自家)$/.test(whose.text);
  const who = personOf(whose);
  const somebody = self || (who !== null ? who !== "us" : whose.kind === "text" && whose.pos === "thing");
  if (!somebody || acts.some((token) => has(token, Role.dative) || isOurs(token) || token.quantity !== null))
    return false;
  return acts.some((token) => token.pos === "act" || hasSome(token, done));
}

const done = rolesOf(Role.give, Role.receive, Role.fetch, Role.buy, Role.sell, Role.labour, Role.go);

function isOurs(token: Token): boolean {
  return has(token, Role.cadreSelf) && !/^自/.test(token.text);
}

const shownToUs = /(?:让|给|叫|请|喊)[我俺咱]们?[^,]{0,3}[看瞧]/;

/** 翻出棉大衣一件让我看, 把奖状拿给我们瞧: shown to us. */
function isShown({ clause, tokens }: Segment): boolean {
  if (has(tokens[0], Role.cadreSelf) || !/[看瞧]/.test(clause.text)) return false;
  const from = clause.tokens.findIndex(({ start }) => start >= (tokens[0]?.start ?? 0));
  return shownToUs.test(textOf(clause.tokens.slice(from, from + tokens.length + 4)));
}

/** 李平给孙子买了2套衣服, 李平把2袋米送给了邻居: from the household to somebody else. */
export function isToTheirs({ tokens, roles, hasName }: Segment): boolean {
  if (!hasName || !roles.has(Role.dative) || roles.has(Role.cadreSelf)) return false;
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
    if (to === undefined || has(to, Role.pronoun) || has(to, Role.title)) return false;
    const who = personOf(to);
    return (
      who === "other" || has(to, Role.householdClass) || (who === "kin" && has(tokens[at + 2], Role.fetch))
    );
  });
}

function isGivenBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((token) => has(token, Role.dative) || has(token, Role.give));
}

/** 桌上摆着卫生院送的药3盒, 院里堆着玉米: what somebody saw there. */
function isSeenThere({ tokens, roles, text }: Segment): boolean {
  if (!text.includes("着") || roles.has(Role.cadreSelf) || roles.has(Role.dative)) return false;
  const stands = tokens.findIndex(
    (token, at) =>
      token.text === "着" &&
      (tokens[at - 1]?.kind === "text" || /[摆放堆挂码搁]$/.test(tokens[at - 1]?.text ?? "")),
  );
  return stands > 0 && tokens.slice(stands + 1).some((token) => token.quantity !== null);
}

/** 该户已从县残联领到轮椅1辆: had of somebody else. */
export const hadFrom = new Sign(
  "从",
  /^从[乡镇县市区]?(?:民政|残联|人社|乡村振兴)[^,]{0,4}领到了?[^,送给]*(?:救助|补[贴助]|津贴|金)[^,送给]*$|^(?:[^,我咱]{0,4})(?:他家?|她家?|该户|户主|老人|其|本户)[^,我咱]{0,6}从(?![^,]{0,4}(?:单位|工作队|帮扶|驻村|老家))[^,我咱]{1,8}(?:领[到取了]|申领|拿到|得到)(?![^,]*[送给])/,
);

/** 正碰上民政所的同志给她送棉被2床: others at it, when the sender came. */
export const cameUpon = new Sign(
  "碰遇赶撞",
  /(?:碰[上到见]|遇[到上见]|赶上|撞[上见])[^,]{0,10}(?:干部|同志|工作人员|书记|主任|民政[^,]{0,2}|残联|妇联|村里|乡里|镇上|镇里|公司|志愿者|医生)(?:的人)?[^,]{0,3}(?:给|来|在)/,
);

const nearPeople = /(?:亲戚|邻居|邻里|街坊|亲友|朋友|乡亲|亲家|老乡)们?$/;

/** 李平儿子结婚,亲戚给了红包: the household's own people; 托邻居转交 and 朋友捐的|送给李平 are ours. */
export function isOfNeighbours({ tokens, text, roles }: Segment): boolean {
  if (roles.has(Role.cadreSelf) || !/[戚居里坊友亲家乡]/.test(text)) return false;
  const at = tokens.findIndex((token) => token.mention === null && nearPeople.test(token.text));
  if (at < 0 || isGoverned(tokens, at)) return false;
  let verb = at + 1;
  while (isWhenDone(tokens[verb])) verb += 1;
  const to = tokens[verb + 1];
  // 邻居给了他300元 needs no other verb.
  const toThem = has(tokens[verb], Role.dative) && tokens[verb]?.text.endsWith("了") !== true;
  if (toThem && (to?.mention != null || has(to, Role.pronoun) || has(to, Role.kin)))
    return tokens.slice(verb + 2).some((token) => has(token, Role.give));
  return has(tokens[verb], Role.give) && tokens[verb + 1]?.text !== "的";
}

/** 女婿给他买了一台电视, 被子是闺女给买的, 邻居送了他一袋米. */
export function isOfKin({ tokens, roles }: Segment): boolean {
  // 四袋面是他闺女买的
  const bought = roles.has(Role.kin)
    ? tokens.findIndex((token, at) => has(token, Role.kin) && has(tokens[at + 1], Role.give))
    : -1;
  if (
    bought > 0 &&
    tokens[bought + 2]?.text === "的" &&
    tokens.slice(0, bought).some(({ text }) => text === "是")
  )
    return true;
  if (!roles.has(Role.dative)) return false;
  return tokens.some((token, at) => {
    if (!has(token, Role.dative)) return false;
    const subject = subjectAt(tokens, at);
    const isOffice = tokens.slice(0, at).some((other) => has(other, Role.office));
    let before = at - 1;
    // 女婿|前两天|才|给他买了
    while (before > 0 && isWhenDone(tokens[before])) before -= 1;
    const near = tokenAt(tokens, before);
    // 托邻居转交: for us.
    if (/^[托请让叫]|委托/.test(tokenAt(tokens, at - 2)?.text ?? "")) return false;
    return (
      (subject === "kin" && has(near, Role.kin)) ||
      (subject === "other" && !isOffice && has(near, Role.plain))
    );
  });
}

function isWhenDone(token: Token | undefined): boolean {
  return (
    token?.kind === "day" ||
    has(token, Role.next) ||
    /^(?:才|刚才?|也|还|前?[两几]天|早就?)$/.test(token?.text ?? "")
  );
}

const organisation =
  /(?:局|会|站|院|公司|厂|政府|办|中心|基金会|超市|银行|残联|妇联|工会|红会|社区|街道|支部)$/;

/** 残联|发|的, 民政|上|给|的, 儿子|买|的: somebody else, and what was given in its own words; where the body stands, or -1. */
export function giverTold(tokens: readonly Token[]): number {
  return tokens.findIndex((token, at) => {
    if (token.text !== "的" || at < 1) return false;
    const gave = tokens[at - 1];
    // 乡民政办发|的: one word to the dictionary.
    if (gave?.kind === "text" && gave.text.length >= 4 && /[发给送捐配补]$/.test(gave.text))
      return organisation.test(gave.text.slice(0, -1));
    if (at < 2) return false;
    if (!(has(gave, Role.give) || has(gave, Role.dative) || /^[奖评配寄汇邮]/.test(gave?.text ?? "")))
      return false;
    let place = at - 2;
    // 村里|给他|发的
    let to = place;
    while (isReceiver(tokens[to]) || has(tokens[to], Role.home)) to -= 1;
    if (to < place && has(tokens[to], Role.dative)) place = to - 1;
    // 民政局|去年|冬天|发的, 村里|统一|发的, 民政|上|过年|发的
    while (tokens[place]?.kind === "day" || whenOrHow.test(tokens[place]?.text ?? "")) place -= 1;
    // 民政|所|发的
    if (tokens[place]?.text === "所" && has(tokens[place - 1], Role.office)) place -= 1;
    const body = tokens[place];
    if (body === undefined || has(body, Role.cadreSelf) || has(tokens[place - 1], Role.dative)) return false;
    const who = personOf(body);
    return who === "other" || who === "kin" || (body.kind === "text" && organisation.test(body.text));
  });
}

const whenOrHow = /^(?:[春夏秋冬]天|[年月]初|[年月]底|过[年节]|统一|[上里]|那边)$/;

/** 收到县红会捐的棉衣, 领到女儿寄来的羽绒服: drawn from somebody else. */
export function isDrawnElsewhere({ tokens, roles }: Segment): boolean {
  if (!roles.has(Role.receive)) return false;
  const at = tokens.findIndex((token) => has(token, Role.receive));
  if (at >= 0 && giverTold(tokens) > at) return true;
  // 药他从卫生院|领过2盒: fetched by one of the house.
  const from = tokens.findIndex(({ text }, place) => place < at && /^(?:刚|才)?从$/.test(text));
  if (from >= 0 && !roles.has(Role.dative) && isOfHousehold(subjectAt(tokens, from))) return true;
  return (
    at >= 0 &&
    tokens
      .slice(at + 1)
      .some(
        (token) =>
          has(token, Role.kin) ||
          has(token, Role.office) ||
          (token.kind === "text" &&
            token.text.length >= 3 &&
            organisation.test(token.text.replace(/[发给送捐配补]$/, ""))),
      )
  );
}

/** 乡政府发的面粉 that the household drew, 那2袋是乡政府发的. */
function officeGave(segment: Segment): boolean {
  const { tokens, roles } = segment;
  if (isToldOfGiver(tokens) || gaveBefore(segment) || hasOfOthers(segment)) return true;
  if (!roles.has(Role.office)) return false;
  if (hadBefore.test(segment.text)) return true;
  const office = tokens.findIndex((token) => has(token, Role.office));
  const told =
    tokens[office]?.text.endsWith("的") ||
    // 乡里|拨|的消毒粉
    ((has(tokens[office + 1], Role.give) || tokens[office + 1]?.pos === "act") &&
      tokens[office + 2]?.text === "的");
  // 把企业捐的轮椅转交给李平: handed on by the sender.
  const last = tokens[tokens.length - 1];
  // 企业捐的5吨煤|分给了李平: handed on in what follows straight.
  const next =
    last === undefined ? undefined : segment.clause.tokens[segment.clause.tokens.indexOf(last) + 1];
  const handed =
    tokens.slice(office + 2).some((token) => has(token, Role.dative) || has(token, Role.give)) ||
    (has(next, Role.dative) && has(next, Role.give));
  // 扛着企业捐的两袋米到李平家
  const carried = tokens.some(
    (token, at) => at < office && has(token, Role.give) && !isOfHousehold(subjectAt(tokens, at)),
  );
  const named = told && !handed && !carried;
  return named || segment.roles.has(Role.receive) || segment.clause.roles.has(Role.say);
}

/** 村里给他发的两袋饲料|还没开口, 合作社送的鸡苗死了4只: with what has become of it, and not handed on by the sender. */
function hasOfOthers({ tokens, roles, text, clause }: Segment): boolean {
  if (!text.includes("的") || roles.has(Role.cadreSelf)) return false;
  const of = giverTold(tokens);
  if (of < 0 || tokens[of + 1]?.text === "是") return false;
  const figure = tokens.findIndex(({ quantity }, at) => at > of && quantity !== null);
  const from = clause.tokens.findIndex(
    ({ start }) => start > (tokens[figure]?.start ?? Number.POSITIVE_INFINITY),
  );
  const behind = from < 0 ? [] : clause.tokens.slice(from).filter(({ kind }) => kind !== "mark");
  // 民政上过年发的米和油|他都领到了
  const draws = clause.tokens.findIndex((token) => has(token, Role.receive));
  if (draws > 0 && isOfHousehold(subjectAt(clause.tokens, draws))) return true;
  if (inUse.test(clause.text)) return true;
  if (behind.length < 2 || behind.some((token) => has(token, Role.dative) || has(token, Role.give)))
    return false;
  return !tokens.slice(0, of - 2).some((token) => has(token, Role.give) && !has(token, Role.dative));
}

/** 残联送的轮椅他已经|用上了 */
const inUse =
  /(?:[他她]们?家?|都|已经?|早就?)(?:正|就)?(?:用|吃|穿|盖|铺|坐|戴|种|栽|喂)(?:上|着|完|光|下去?)了?/;

/** 民政上|才给他送过一床棉被, 残联早就给她配了轮椅: an office, and that it was before what is now told of. */
function gaveBefore({ tokens, text }: Segment): boolean {
  if (!earlier.test(text)) return false;
  const gave = tokens.findIndex((token) => has(token, Role.give) && !has(token, Role.dative));
  if (gave < 1 || subjectAt(tokens, gave) !== "other") return false;
  const body = tokens.findIndex((token) => personOf(token) === "other");
  // 该村|已发放化肥200袋: what a report tells of the whole of it.
  if (/^[该全我本]/.test(tokens[body]?.text ?? "") && !tokens.some((token) => has(token, Role.pronoun)))
    return false;
  const passed = /过$/.test(tokens[gave]?.text ?? "") || tokens[gave + 1]?.text === "过";
  return passed || tokens.slice(body + 1, gave).some(({ text }) => before.test(text));
}

const earlier = /过|才|刚|早|已/;

const before = /^(?:(?:刚)?才|刚刚?|早就?|早已|已经?|先前|之前)$/;

/** 化肥镇上|也发过两袋: beside what is now told of. */
const hadBefore =
  /(?:也|都|早就?|已经?|之前|先前)(?:给[他她]们?家?|给)?[发给送补拨配](?:过|下来了)|(?:才|刚|刚刚)(?:给[他她]们?家?|给)?[发送补拨配](?:给|了|过)/;

/** 桌上摆着镇卫生院送的药3盒, 轮椅是残联发的: whose gift it is, in words of its own. */
function isToldOfGiver(tokens: readonly Token[]): boolean {
  return (
    isHeld(tokens) ||
    tokens.some((token, at) => {
      const giving = tokens[at + 1];
      const gave = has(giving, Role.give) || has(giving, Role.dative);
      if (!gave || tokens[at + 2]?.text !== "的") return false;
      // 给李平送化肥2袋是县残联捐的, 把企业捐的轮椅转交给李平: handed on by the sender.
      if (tokens.slice(0, at).some((other) => has(other, Role.dative) || has(other, Role.give))) return false;
      if (
        tokens.some(
          (other, place) => place > at + 2 && has(other, Role.dative) && isReceiver(tokens[place + 1]),
        )
      )
        return false;
      const body = has(token, Role.office) || (token.kind === "text" && organisation.test(token.text));
      return (
        body &&
        !has(token, Role.cadreSelf) &&
        (tokens[at - 1]?.text === "是" || tokens.slice(0, at).some(isPutThere))
      );
    })
  );
}

/** 手里抱着民政上发的炉子, 她骑着残联给的三轮车: what one of the house has in hand or about him. */
function isHeld(tokens: readonly Token[]): boolean {
  const of = giverTold(tokens);
  if (of < 0) return false;
  const holds = tokens.findIndex(
    ({ kind, text }) => /^看[见到]了?$|着$/.test(text) || (kind === "text" && text.includes("着")),
  );
  if (holds < 0 || holds > of) return false;
  // 手里抱着, 炕上铺着
  const inHand = tokens.slice(0, holds).some(({ text }) => /[里上边中下内]$/.test(text));
  if (!inHand && !isOfHousehold(subjectAt(tokens, holds)) && !/^看/.test(tokens[holds]?.text ?? ""))
    return false;
  return !tokens.some(
    (token, at) => (has(token, Role.dative) && tokens[at + 1]?.text !== "的") || has(token, Role.cadreSelf),
  );
}

function isReceiver(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.mention !== null ||
      has(token, Role.pronoun) ||
      has(token, Role.kin) ||
      has(token, Role.householdClass))
  );
}

/** 摆着, 放着, 堆着: it was there. */
function isPutThere(token: Token): boolean {
  return /[摆放堆挂码搁停]$|[摆放堆挂码搁停晒盖穿用铺垫]着$|^(?:翻|拿|抱|掏|端|取|搬|捧)出来?$/.test(
    token.text,
  );
}
