import type { Clause } from "../scene/clause.ts";
import { firstAhead } from "../stance/ahead.ts";
import { isNounToken } from "../words/nouns.ts";
import { Role, Roles, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";
import { planGoesOn } from "./plans-go-on.ts";
import { isToldOn } from "./told-on.ts";

/**
 * 办了培训1场。参加42人, 送米2袋。油1桶, 他说啥。没要: dictation puts full stops where somebody drew breath, and some type a line for
 * each breath. What stands behind goes on like behind a comma where it cannot stand alone: it tells of nobody and nothing new, only
 * more of what was told.
 *
 * @param from the clause with which the sentence before the stop begins
 */
export function goesOnOverStop(clauses: readonly Clause[], from: number, at: number): boolean {
  const before = clauses[at];
  const next = clauses[at + 1];
  if (before === undefined || next === undefined || next.heads) return false;
  if (before.stop !== "。" && before.stop !== "\n") return false;
  if (before.label !== null || next.label !== null) return false;
  if (before.stop === "。" && isNameAlone(before) && goneTo.test(next.text)) return true;
  if (isToldOn(clauses, from, at) || handsOver(clauses, from, at)) return true;
  if (eachGot(clauses, from, at)) return true;
  if (allGot(clauses, from, at) || namesMore(clauses, from, at)) return true;
  if (next.hasDay || next.hasVillage) return false;
  if (planGoesOn(clauses, from, at)) return true;
  if (next.hasName) {
    const goesOn = sharesOut(next) || wasRefused(clauses, from, at) || sharesAmongHomes(clauses, from, at);
    return goesOn && givesIn(clauses, from, at);
  }
  const more = isThingsOnly(next.tokens) || moneyBesides.test(next.text);
  if (more && givesIn(clauses, from, at)) return true;
  if (before.roles.hasSome(open)) return false;
  if (saysNoFirst(clauses, from, at)) return true;
  return (
    (takenBack.test(next.text) &&
      !theyGaveUs.test(before.text) &&
      !before.measures.includes("talk") &&
      givesIn(clauses, from, at) &&
      !tookAfterAll(clauses[at + 2])) ||
    amiss.test(next.text) ||
    asksFurther(before, next) ||
    countsWhoCame(clauses, from, at) ||
    tellsKind(before, next) ||
    tellsHowLong(before, next) ||
    sumsUp(clauses, from, at)
  );
}

/** 李平家。|今天去了: whose home it was stands alone before it. */
function isNameAlone({ hasName, tokens }: Clause): boolean {
  if (!hasName || tokens.length > 4) return false;
  return tokens.every(
    (token) => token.mention !== null || has(token, Role.home) || /^[嗯呃哦那]/.test(token.text),
  );
}

const goneTo =
  /^(?:[我咱]们?)?(?:今天|刚才?|上午|下午|早上|晚上)?[我咱]?们?(?:刚刚?|都|也|已经)?去(?:了|过了?)$/;

/** What is planned, asked or heard ends with its sentence. */
const open = rolesOf(Role.plan, Role.hearsay, Role.question, Role.rule);

/** 说啥不收, 一样没收, 又拎回来了, 她硬是退回来了. Not: 不要乱吃, 没要收条, 推辞不要。|最后收下了 */
const takenBack =
  /^(?:(?:他|她|老人|老两口|人家|说啥|死活|硬是|坚决|到底|最后|可|推辞)*(?:也|都|就)?(?:一[样件个]都?|啥都?|全)?(?:没|不)(?:要|收|接|肯要|肯收)(?:了|啊|呢)?|[我俺咱]们?(?:又|都|只好|还是|悄悄|给[他她])*(?:[放送还搁]|塞)回(?:到|去)?[他她](?:家)?(?:门口|桌上|炕上|院里|屋里|灶上|家里?|手里)?了?|(?:又?让)?我?(?:又|只好|原样|原封不动|给|把)*[拎提拿拉带背扛抬揣]了?回(?:来|去)?了?|(?:[他她我]|老人|人家)?(?:追[出到上][^,]{1,4})?(?:又|硬是|硬|死活|坚决|全|都|给)*[退塞]了?回(?:来|去)?了?)$/;
/** 人家说留给更困难的。|一样没收: what they said when they would not take it. */
const theySay = /^(?:他|她|老人|人家|对方|[他她]们)(?:说|讲|只说|直说)/;
/** 他塞给我一袋核桃。|硬是退回去了: theirs, and what we gave stays given. */
const theyGaveUs = /[给送塞]给?[我咱俺]|[他她]们?(?:给|送|塞|拿)的|回赠|让[我咱俺]们?[拿带]/;
/** 不对, 我说错了 */
const amiss = /^[哦噢喔啊哎呀,我]*(?:不对|错了|[说记讲写打]错了)$/;

/** 提了一袋米。|人家说留给更困难的。一样没收 */
function saysNoFirst(clauses: readonly Clause[], from: number, at: number): boolean {
  const said = clauses[at + 1];
  const then = clauses[at + 2];
  if (said === undefined || then === undefined || said.hasFigure || !theySay.test(said.text)) return false;
  // 送米2袋,慰问金200元。|人家说钱不要。没收: only of one of them.
  const things = clauses.slice(from, at + 1).some(({ tokens }) => tokens.some(({ word }) => word?.goods));
  if (things && /钱|慰问金|红包/.test(said.text)) return false;
  return takenBack.test(then.text) && givesIn(clauses, from, at) && !tookAfterAll(clauses[at + 3]);
}

function tookAfterAll(clause: Clause | undefined): boolean {
  return clause !== undefined && /[收留]下|才收/.test(clause.text);
}

/** 门口路灯坏了。想让村里修修: what they want done about it. */
function asksFurther({ roles }: Clause, { tokens }: Clause): boolean {
  const opens = hasSome(tokens[0], wishing) || hopes.has(tokens[0]?.text ?? "");
  return opens && roles.hasSome(troubled);
}

const wishing = rolesOf(Role.wish);
const hopes = new Set("希望 盼望 盼着 盼 巴望 期盼 恳请 请求 要求".split(" "));
const troubled = rolesOf(Role.trouble, Role.need, Role.say, Role.wish);

/** 办了培训1场。|参加42人, 义诊一天。|看了51人, 介绍他儿子去厂里。|公益性岗位1人 */
function countsWhoCame(clauses: readonly Clause[], from: number, at: number): boolean {
  const next = clauses[at + 1] as Clause;
  // 培训。种植的。|来了30人
  const before = behindKind(clauses, from, at);
  // 院坝会。两场。|讲了医保; 开了院坝会。来了60人。|讲了医保
  const meeting =
    came.test(before.text) || howOften.test(before.text)
      ? (clauses[Math.max(from, at - 1)] as Clause)
      : before;
  const again = next.measures.some((id) => counted.has(id) && before.measures.includes(id));
  if (again && before.hasFigure !== next.hasFigure) return true;
  if (again && next.hasFigure && activity.test(before.text)) return true;
  if (settledAtLast.test(next.text) && mediated.test(before.text) && firstAhead(before.tokens) < 0)
    return true;
  if (heldMeeting.test(meeting.text) && (toldAtMeeting.test(next.text) || came.test(next.text))) return true;
  if (!next.hasFigure || staff.test(next.text)) return false;
  if (
    (handsPutIn.test(next.text) || (handsAlone.test(next.text) && before.roles.has(Role.labour))) &&
    (!before.hasFigure || measuresOnly(before)) &&
    before.roles.has(Role.labour)
  )
    return true;
  if (settledSoMany.test(next.text) && !before.hasFigure && before.measures.includes("solved")) return true;
  return came.test(next.text) && before.measures.some((id) => gathers.has(id));
}

/** 培训。|种植的, 发资料。|医保的: of what kind it was. Not: 走访李平。|他家的 */
function tellsKind(before: Clause, next: Clause): boolean {
  if (next.hasFigure || next.measures.length > 0 || !ofKind.test(next.text)) return false;
  return before.measures.some((id) => ofSomeKind.has(id));
}

const ofSomeKind = new Set(["training", "leaflet", "outreach", "meeting", "suggestion", "bulletin"]);
const ofKind = /^(?:是|关于|讲)?[^,他她我你谁是说讲要想]{2,6}的$/;

/** The last clause so far that tells more than of what kind something was. */
function behindKind(clauses: readonly Clause[], from: number, at: number): Clause {
  const place = at > from && ofKind.test((clauses[at] as Clause).text) ? at - 1 : at;
  return clauses[place] as Clause;
}

const howOften = /^(?:一?共|总共)?(?:[\d一二两三四五六七八九十]+)[场次期]$/;

/** 帮他收玉米。|收了一上午, 帮李平劈柴。|干了一天: how long the same work was. */
function tellsHowLong({ roles, text }: Clause, next: Clause): boolean {
  const [, verb] = soLong.exec(next.text) ?? [];
  if (verb === undefined || !roles.has(Role.labour)) return false;
  return "干忙弄做帮".includes(verb) || text.includes(verb);
}

const soLong =
  /^(?:足足|整整)?([^,\d我他她了])了(?:他|她)?(?:整整|足足|差不多)*(?:[\d一二两三半大]+(?:个?(?:上午|下午|早上|晚上|小时|钟头|半天)|天|晌午?|阵子?|会儿?))?$/;

/** 组织专家6名开展送医下乡活动。|义诊120人次 */
const activity = /(?:活动|行动)$/;
/** 帮李平收玉米2亩, 帮两家清淤: how much was worked on, and no hands counted yet. */
function measuresOnly({ counts }: Clause): boolean {
  return counts.length > 0 && counts.every((kind) => workedOn.has(kind));
}

const workedOn = new Set(["area", "length", "mass", "household"]);

/** 义务扫雪。|投工26人次: the hands that did it. */
const handsPutIn =
  /^(?:一?共|共计|总共)?(?:投[工劳入]|出动|参加|动员)[^,。\d]{0,6}[\d一二两三四五六七八九十百]+(?:人次?|个人?|工日|名)?$/;
/** 收了一上午。|三个人, 帮了一天。|两个人去的, 收玉米。|去了三个人 */
const handsAlone = /^(?:一?共|总共|[我咱]们)?(?:去了)?[\d一二两三四五六七八九十]+个?人(?:去的|干的|一起)?$/;
/** 去调解, 当面调解了一次. Not: 没调解成, 找了调解员 */
const mediated = /(?<![没未])调解(?!员)/;
/** 当面调解。|这起纠纷总算化解了 */
const settledAtLast =
  /^(?:这(?:起|件|场|桩)?(?:纠纷|矛盾|事))?(?:当场|总算|终于|最后)(?:都|就|给)?(?:化解|调解|调和)(?:好|成功|下来)?了$/;
/** 当面调解。|化解纠纷1起: the quarrel itself. */
const settledSoMany = /^(?:成功|一?共|当场)?(?:化解|调解|解决)了?[^,]{0,6}(?:纠纷|矛盾|问题)[^,]{0,3}$/;
/** 开了院坝会。|讲了医保政策, |用土话给大家解读养老政策: what was told at it. Not: |走访宣传医保政策, |下午讲了医保政策, |在集市上宣传防火 */
const heldMeeting = /(?:院坝|屋场|坝坝|板凳|场院|院落|火塘)会(?:[\d一二两三四五六七八九十]+[场次]|了)?$/;
const toldAtMeeting =
  /^(?:会上|现场|当场|重点|主要|着重|集中|逐条|我们?|书记|村?支书|村?主任|驻村干部|[给向跟对为](?:大家|群众|村民|乡亲们?|老百姓|老人们?|到场的?|参会的?)|用[^,到在]{1,2}[话语])*(?:讲|宣传|宣讲|讲解|解读|学习|传达)(?:了|解)?(?![^,]*(?:[\d一二两三四五六七八九十]+[场次份]|入户|上门))[^,]{1,20}$/;

const counted = new Set(["medical", "training", "job", "stay"]);
const gathers = new Set(["training", "medical", "meeting"]);
/** 来了县里专家3人: who held it. */
const staff = /领导|专家|老师|干部|医生|大夫|技术员|讲师|教授|先进/;
const came =
  /^[头第前][一1](?:期|场|堂|次|批|班)(?:参加|来了|有|到)?[\d一二两三四五六七八九十百]+[多余]?[人名]$|^(?:一?共|总共|到场|到课|前?来)*的?(?:来了|到了|参加|参训|听课|听讲|看病|看诊|看了|查了|接诊|诊疗|就诊|服务|检查|体检|筛查)[^,]{0,12}$|^[^,]{1,8}[人名](?:次)?(?:参加|参训|听课|听讲|看病|到场)了?$|^(?:到场|到会|到课)的?(?:有|共)?[^,]{1,5}[人名]$|^[\d ]+[a-z]+(?:参加|attended|tookpart)$/;

/**
 * 卖了土豆300斤。|卖得600元, 每人500元。|共3000元, 协调了贷款。|8万8: the sum of what was told without one. Not: 送米2袋。|共5袋, which is of
 * more than that; nor 帮他卖羊3只。|花费200元, a cost of it.
 */
function sumsUp(clauses: readonly Clause[], from: number, at: number): boolean {
  const next = clauses[at + 1] as Clause;
  const alone = isFigureAlone(next.tokens);
  if (!next.hasFigure || !(alone || summed.test(next.text))) return false;
  // 捐款2400元。|户均300元: the mean of the total, which adds nothing to it.
  if (meanOfTotal.test(next.text) && countsAlike(clauses.slice(from, at + 1), next)) return true;
  const told = rolesIn(clauses, from, at);
  if (told.has(Role.sell) && !told.has(Role.buy) && cost.test(next.text)) return false;
  const pools = next.roles.has(Role.pool) || next.text.startsWith("总");
  if (!alone && !pools) return true;
  // 帮李平卖羊2只。帮刘军卖羊3只。|共卖了5000元
  if (pools && clauses[from - 1]?.hasName) return false;
  const counted = clauses
    .slice(Math.max(from, at - furthest), at + 1)
    .some(({ counts }) => counts.some((kind) => next.counts.includes(kind)));
  return !counted || told.has(Role.each);
}

const meanOfTotal = /^(?:[户人]均|平均每?[户人家])[^,]{0,9}$/;

function countsAlike(told: readonly Clause[], { counts }: Clause): boolean {
  return told.some((clause) => clause.counts.some((kind) => counts.includes(kind)));
}

const cost = /^(?:付|花|价?值|总价)/;
/** 共3000元, 合计15.5吨, 付款1200元, 户均0.5吨, 每斤60元 */
const summed =
  /^(?:一?共|总?共计|总计|合计|合共|合|付款?|花费?|卖得|卖了|得款?|货款|回款|销售额|收入|收回|进账|卖[下出](?=[\d一二两三四五六七八九][^斤吨头只袋筐个,]*$)|金额|总额|价?值|总价值?|折合|[户人]均|每[户人家斤个袋只箱]|各|分别)[^,]{0,9}$/;

const ofFigure = rolesOf(Role.pool, Role.about, Role.aboutAfter, Role.each, Role.filler, Role.respectively);
const ofList = rolesOf(
  Role.pool,
  Role.about,
  Role.aboutAfter,
  Role.each,
  Role.joins,
  Role.further,
  Role.someAmount,
  Role.respectively,
);
const handing = rolesOf(Role.give, Role.receive, Role.dative);

/** 8万8, 1人, 一床, 共14包, 是4袋 */
function isFigureAlone(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token, at) => token.quantity !== null || hasSome(token, ofFigure) || (at === 0 && token.text === "是"),
  );
}

/** 油1桶, 慰问金500元, 还有些遮阳网 */
function isThingsOnly(tokens: readonly Token[]): boolean {
  return (
    tokens.some(isNounToken) &&
    tokens.some((token) => token.quantity !== null || has(token, Role.someAmount)) &&
    tokens.every(
      (token) =>
        token.quantity !== null ||
        hasSome(token, ofList) ||
        isNounToken(token) ||
        isMark(token, "、") ||
        // 酒精棉3盒(每盒50片)
        (token.bracketed && token.mention === null),
    )
  );
}

/** 外加200块钱, 另加红包300元 */
const moneyBesides =
  /^(?:外加|另加|再加上?|加上|另外?给?了?|还给了)(?:红包|慰问金|现金)?[\d一二两三四五六七八九十百千万.]+(?:元|块)钱?(?:红包|慰问金|现金)?$/;

/** 蜂箱4口。|今天拉给李平了, 口罩100只。酒精1瓶。|都交给刘军了: whom the things went to that stand alone before it. */
function handsOver(clauses: readonly Clause[], from: number, at: number): boolean {
  // 米2袋(每袋10斤)。油1桶。|都交给李平了: half of a gift is worse than none of it.
  if (clauses[from - 1]?.tokens.some(({ bracketed }) => bracketed)) return false;
  const to = behindRow(
    clauses,
    from,
    at,
    ({ tokens }) =>
      isThingsOnly(tokens) && !tokens.some((token) => token.bracketed || notes.test(token.text)),
  );
  if (to === null || to.hasFigure || !(to.hasName || to.roles.has(Role.householdClass))) return false;
  return handedTo.test(to.text) && endsWithWhom(to.tokens);
}

/** 欠条1张。交给李平: nothing of use. */
const notes = /[欠借收]条|收据|发票|合同|执照|身份证|[表册簿]$/;

/** 交给李平了, 拉给李平家里了, 发给脱贫户. Not: 交给李平修, 搬给李平邻居 */
function endsWithWhom(tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex((token) => token.mention !== null || has(token, Role.householdClass));
  return tokens
    .slice(last + 1)
    .every(
      (token) =>
        has(token, Role.home) || has(token, Role.kin) || /^(?:了|的|户|手[里上中]|[们等])$/.test(token.text),
    );
}

/** 李平2捆。刘军3捆。|地膜都发到手了, 李平500。|刘军300。慰问金都给了: what they got, told behind all of them. */
function allGot(clauses: readonly Clause[], from: number, at: number): boolean {
  // 走访李平、刘军,|李平2袋。刘军3袋。化肥都发了
  const first = clauses[from] as Clause;
  const row = from < at && first.measures.includes("visit") && !first.hasFigure ? from + 1 : from;
  const got = behindRow(clauses, row, at, (clause) => clause.hasName && sharesOut(clause));
  if (got === null || got.hasName || got.hasFigure || !gotAll.test(got.text)) return false;
  // 工资都发了: their own. 药都发了 as one noun: no thing of that name.
  return !theirOwn.test(got.text) && !got.tokens.some(({ text }) => /^[^全]都$/.test(text));
}

/** 李平家棉衣2件。王五家棉衣1件。|两户各给200元: so many homes told of one by one. Not: 李平、王五来了。|两户各给200元 */
function eachGot(clauses: readonly Clause[], from: number, at: number): boolean {
  let first = from;
  while (first < at && !(clauses[first] as Clause).hasName) first += 1;
  const named = new Set<string>();
  let end = first;
  for (; end < clauses.length && end < first + longestListed; end += 1) {
    const { tokens, hasName, hasDay, label, heads, roles } = clauses[end] as Clause;
    if (!hasName || hasDay || label !== null || heads || roles.hasSome(open)) break;
    for (const { mention } of tokens) if (mention !== null) named.add(mention.name);
  }
  const got = clauses[end];
  if (end <= at || got === undefined || named.size < 2 || !toSoManyEach.test(got.text)) return false;
  const [count] = got.tokens.filter(({ quantity }) => quantity?.unit?.kind === "household");
  return count?.quantity?.value === named.size && got.roles.has(Role.each);
}

const toSoManyEach = /^(?:[这给]|我们?)*[\d两三四五六七八九十]+[户家](?:都|又|还)?(?:各|每[户家])/;

const theirOwn = /工资|薪|租金|流转费|分红|低保|养老金|货款|工钱|补贴/;

const gotAll =
  /^[^,都全]{1,6}(?:今天|上午|下午)?(?:都|全部?|统统|全都)(?:亲手|当面|如数)?(?:已经?)?(?:[发送给交领拿拉])(?:到|下去|完|放)?(?:[他她]们|各家|各户|每家|手里|手上|手|位|家|户)?了$/;

/** What stands behind a row of such sentences that began the message or the sentence. */
function behindRow(
  clauses: readonly Clause[],
  from: number,
  at: number,
  isOfRow: (clause: Clause) => boolean,
): Clause | null {
  for (let place = from; place <= at; place += 1) if (!isOfRow(clauses[place] as Clause)) return null;
  let end = at + 1;
  while (end < from + longestListed && end < clauses.length && isOfRow(clauses[end] as Clause)) end += 1;
  return clauses[end] ?? null;
}

/** 走访上坪村李平、刘军。|下坪村王五、赵六。各送米1袋: more of them, who got as much. */
function namesMore(clauses: readonly Clause[], from: number, at: number): boolean {
  const isRow = ({ hasName, hasDay, tokens }: Clause) => hasName && !hasDay && tokens.every(isWhoOrWhere);
  let first = at;
  while (first > from && at - first < longestListed && isRow(clauses[first] as Clause)) first -= 1;
  let end = at + 1;
  while (end < clauses.length && end - at < longestListed && isRow(clauses[end] as Clause)) end += 1;
  const then = clauses[end];
  if (end === at + 1 || then === undefined || then.hasName || !then.hasFigure || !toEach.test(then.text))
    return false;
  // 走访李平,捎信给刘军。|王五、赵六。各送米1袋: whom the word went to got nothing.
  const { tokens } = clauses[first] as Clause;
  const visit = tokens.findLastIndex(({ word }) => word?.measure?.id === "visit");
  if (visit < 0 || !tokens.some(({ mention }) => mention !== null)) return false;
  if (!tokens.slice(visit + 1).every(isWhoOrWhere)) return false;
  const told = clauses.slice(from, at + 1);
  return !told.some((clause) => clause.roles.hasSome(open) || firstAhead(clause.tokens) >= 0);
}

const toEach = /^(?:[各均]|每[户家人]|一家|分别)/;

function isWhoOrWhere(token: Token): boolean {
  const { kind, mention } = token;
  return (
    mention !== null ||
    kind === "village" ||
    kind === "group" ||
    isMark(token, "、") ||
    has(token, Role.home) ||
    "和两三四五户".includes(token.text)
  );
}

/** Clauses: so many things are listed one by one before somebody gets them. */
const longestListed = 12;

const handedTo =
  /^(?:今天|昨天|前天|刚才|上午|下午|早上|晚上|我|已经|都|全部|全|统统|一起|一并)*(?:[拉拿交送发捎带背抬搬分]|转交|送交)给了?[^,]{2,14}$/;

/** 给三户送米,一家一袋。|李平家没要: of one of those who were to get it. Not: 给村里捐米20袋。|李平没要 */
function wasRefused(clauses: readonly Clause[], from: number, at: number): boolean {
  const homes = clauses.slice(from, at + 1).some((told) => told.hasName || countsHomes(told));
  const { tokens, text, hasFigure } = clauses[at + 1] as Clause;
  const [who] = tokens;
  if (!homes) return false;
  if (hasFigure || who?.mention == null || tokens.filter(({ mention }) => mention !== null).length > 1)
    return false;
  return didNotTake.test(text.slice(who.text.length));
}

function countsHomes({ counts, roles }: Clause): boolean {
  return counts.includes("household") || roles.has(Role.householdClass);
}

const didNotTake =
  /^(?:[家户]|老人|说啥|死活|坚决|硬是|怎么|就)*(?:也|都)?(?:没|不肯?)(?:要|收|接)(?:下|着)?$/;

/** 周大发2包, 何斗生户另送半吨, 给潘老化八只: who got how much, and nothing of what. */
function sharesOut({ tokens, hasFigure, counts, roles }: Clause): boolean {
  if (!hasFigure || counts.includes("times")) return false;
  // 陈九斤家20只: what is at theirs; 陈九斤家另加20只 is given.
  if (roles.has(Role.home) && !roles.hasSome(handing) && !roles.has(Role.further)) return false;
  return tokens.every(
    (token) =>
      token.mention !== null ||
      token.quantity !== null ||
      hasSome(token, ofList) ||
      hasSome(token, handing) ||
      has(token, Role.home) ||
      "了户、".includes(token.text),
  );
}

/** 送了20件棉衣。|李平家3件,刘军家4件: of those just told, home by home. Not: 送鸡苗20只。李平家养羊3只 */
function sharesAmongHomes(clauses: readonly Clause[], from: number, at: number): boolean {
  if (sharesThingAmongHomes(clauses, from, at)) return true;
  const rows = clauses.slice(at + 1, at + 3);
  if (rows.length < 2 || !rows.every(isRowOfHome)) return false;
  const shares = rows.map(({ tokens }) => tokens.find(({ quantity }) => quantity !== null)?.quantity);
  return clauses.slice(from, at + 1).some(({ tokens }) =>
    tokens.some(({ quantity }) => {
      if (quantity?.value == null || quantity.unit?.kind === "household") return false;
      if (!shares.every((share) => share?.unit === quantity.unit)) return false;
      return shares.reduce((sum, share) => sum + (share?.value ?? 0), 0) <= quantity.value;
    }),
  );
}

/** 送棉被。|李平家2床。|李桂花家1床: nothing told of how many yet. Not: 送棉被。|李平家2床; 看鸡苗。|李平家20只。王五家30只 */
function sharesThingAmongHomes(clauses: readonly Clause[], from: number, at: number): boolean {
  const { tokens, text, roles, measures, hasFigure, hasName } = clauses[from] as Clause;
  if (!roles.has(Role.give) || hasFigure || hasName || roles.hasSome(open) || roles.has(Role.not))
    return false;
  // 等着发种子。李平家3袋: still to come.
  if (/^[等待]/.test(text)) return false;
  if (!mayBeThing(tokens.at(-1)) || measures.length > 0) return false;
  const rows = clauses.slice(from + 1, Math.max(at + 2, from + 3));
  return rows.length >= 2 && rows.every((row) => isRowOfHome(row) && row.counts.includes("count"));
}

/** 李平家|3件 */
function isRowOfHome({ tokens, hasName, hasFigure }: Clause): boolean {
  return (
    hasName &&
    hasFigure &&
    tokens.every(
      (token) =>
        token.mention !== null || token.quantity !== null || has(token, Role.home) || has(token, Role.title),
    )
  );
}

/** Clauses: nobody draws breath so often and still goes on with the same. */
const furthest = 40;

function givesIn(clauses: readonly Clause[], from: number, to: number): boolean {
  if (rolesIn(clauses, from, to).hasSome(giving)) return true;
  // 每户2袋⏎宣传资料4份: a line of a form tells of its own.
  if (clauses[to]?.stop !== "。") return false;
  return clauses.slice(Math.max(from, to - furthest), to + 1).some(isToEach);
}

/** 李平、王五各发地膜1卷, 每户一袋米: so much of a thing to each. */
function isToEach({ tokens, roles, counts }: Clause): boolean {
  return roles.has(Role.each) && counts.includes("count") && tokens.some(({ word }) => word?.goods);
}

function rolesIn(clauses: readonly Clause[], from: number, to: number): Roles {
  const roles = new Roles();
  for (let at = Math.max(from, to - furthest); at <= to; at += 1) roles.addAll((clauses[at] as Clause).roles);
  return roles;
}

const giving = rolesOf(Role.give, Role.receive);
