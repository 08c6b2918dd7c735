import type { Clause } from "../scene/clause.ts";
import { Grounds } from "../scene/grounds.ts";
import { asksToHaveDone } from "../scene/request.ts";
import { Requirement } from "../scene/requirement.ts";
import { isThere, type Stretch } from "../scene/stretch.ts";
import { isGoverned, isOfHousehold, personOf, type Subject, subjectAt } from "../scene/subject.ts";
import { anyOf, Sign } from "../text/characters.ts";
import { Role, type Roles, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";
import { settles } from "./settled.ts";
import { content } from "./trouble.ts";

/** 捎了两袋化肥,|钱没要: not the thing, but money for it. */
export const noFee =
  /^(?:我|咱)?钱(?:我|咱|也|都|一分)*没[要收拿]|^(?:我|也|都)*没[要收](?:[他她]们?|人家)?的?钱/;

/** 再, or what it waits for: 等手续, 还没到. */
export const waiting = anyOf("再等待没未");

export const conditions = new Set("如果 假如 要是 若是 倘若".split(" "));

/** 提了个要求,|把水管往院里接一截: what is asked for follows. */
export const raisesMatters = new Sign(
  "提",
  /提了?(?:一?[个条点件]|[两二三四几][个条点件])(?:要求|请求|诉求|想法)$/,
);

/** 带的面粉放邻居家了: the sender's doing, whoever told before where they are. */
export const leavesThere =
  /^(?:[我咱]们?)?(?:把)?(?:[带拿提拎送](?:去|来|过去)?的|.{0,4}[一两二三四五六七八九十\d]+.).{0,8}[放搁留撂塞插压夹挂别贴](?:在|到|给)?[^,]{0,3}(?:门[口缝上框把底]|邻居|隔壁|对门|窗台|屋檐|院里|信箱)|^.{0,6}[一两二三四五六七八九十\d]+.{1,8}(?:[托请让]|交给了?)[他她]?.{1,5}(?:转(?:交|给|$)|代收|捎|收着|保管)/;

/** 米不够,|要再送两袋; 还要送一桶油: what the sender means to give. */
export const stillToGive = new Sign(
  "要",
  /^(?:[我咱]们?)?(?:今天|下午|晚上|这[次回])?[还再又]?要再?(?:[送捐带拿拉]|发放?)(?![给]?[我咱]|[到了过走来]|[去上][了过])[^,了过的]*[\d一二两三四五六七八九十几半]/,
);

/** 他打算盖房,|已经凑了4万: what the household has put together for itself. */
export const gathers = new Sign(
  "凑攒筹",
  /^(?:他|她|人家|已经?|目前|现在|手[里头]|自己|也|都|才|刚)*(?:凑|攒|筹)(?:了|够|到|下|齐|集)+(?![给了]?[他她])(?!.*(?:善款|救助|捐|交[到给]|让[他她]|送[到给]))/,
);

/** 大门上着锁 */
export const locked = new Sign("锁", /门[^,]{0,3}锁|锁[^,]{0,2}门/);

/** 他家今年卖了2头猪: how they fare. */
export const soldOwn =
  /^(?:[他她]们?家|家里)(?:去年|今年|前年)[^,没不]{0,10}卖(?:了|得|出)[^,没不]*[\d一二两三四五六七八九十]/;

/** 修路占了他家两分田到现在钱|没给, in what they say */
export const keptFromThem =
  /(?:钱|款|补[助贴偿]|赔偿|工资|租金|低保|五保|津贴|养老金)[^,我]{0,4}(?:没有?|未)(?:给|发|到|结|批|兑现|拿到)|(?:没有?|未)(?:给|发|拿到)[^,我]{0,3}(?:钱|款|补[助贴偿]|赔偿|工资|租金)/;

/** 信号不好, 说了两句就断了 of a call. */
export const ofCall = /信号|(?:聊|说|讲|通)[^,]{0,5}断|^[又就老]?断/;

/** 院门锁着|进不去: nobody was there, and nothing is wrong with it. */
export const ofDoor = /门[^,坏]{0,3}[锁关闩拴][^坏]*$/;

/** Of the way there. */
export const ofWay = /[路桥车]|塌方|水大|涨水|下[大暴]?[雨雪]|[雨雪]太?大/;

/** 手套都磨破了, 裤腿划破了: of who did the work. */
export const ofHands =
  /^(?:[我咱俺]们?|队员们?|大家|大伙)?的?(?:手套|手掌|手心|手指|手背|双手|手|鞋底|鞋子?|裤子?|裤腿|裤脚|衣服|衣袖|袖子|雨衣|胳膊|肩膀|膝盖|腿)[都也全被]*[一-龥]{1,5}了/;

/** 村里没有指标, 政策还没出: the answer to what was asked. */
export const answered =
  /没(?:有|得)?(?:这个|这项|该|多的|多余的?|空的?|新的?|相关的?)?(?:指标|名额|额度|编制|先例|政策|文件)|(?:政策|文件|规定)(?:上|里)?(?:还|都)?没(?:有)?(?:说|讲|写|出|下来|规定)/;

/** 村里说等开春再修, 镇上让先缓一缓, 供电所说排队等着: what others put it off to. */
export const putOffByOthers = new Sign(
  "等缓排统",
  /^(?:[村乡镇县局社][里上委]|[^,我他她]{0,4}(?:[所局站办委]|公司|书记|支书|主任|干部))(?:那边|的人)?[也都又还]?(?:说是?|答[应复]|让|叫|讲|回[复话])(?:[他她]们?|我们?|大家)?(?:要|得|再|先|且|就)*(?:等|缓|排队?|统一)/,
);

/** 心里盘算着, 一直想着: thought. */
export const musing = new Sign(
  "琢寻盘思合想考",
  /琢磨|寻思|盘算|思量|合计着|(?:一直|老|总|心里|[^不没]在)在?(?:想着?|考虑)(?![让请要叫办学买种养])/,
);

/** 寻思他怕冷|就给他买了条电热毯: and then done. */
export const soActed =
  /[就便才](?:赶紧|顺手|顺路|又|去)*(?:给|帮|替|把|买|带|送|拿|捎|提)[^,要]*(?:了|过[去来])/;

/** What somebody else does or is done to. */
export const theirsNot = rolesOf(Role.cadreSelf, Role.dative, Role.help, Role.arrange, Role.contact, Role.go);

/** 他女儿明年高考, 她下个月做手术: what is ahead of the household, with nothing of the sender's in it. */
export function isTheirFuture({ tokens, roles, measures }: Stretch, ahead: number): boolean {
  if (isTheirErrand(tokens, roles, ahead)) return true;
  if (roles.has(Role.cadreSelf) || roles.has(Role.dative) || roles.has(Role.go)) return false;
  // 李平明年再|添|两亩: a word of giving that is one of having as well.
  if (tokens.some((token) => has(token, Role.give) && !has(token, Role.own))) return false;
  if (measures.length > 0 || roles.has(Role.help) || roles.has(Role.contact)) return false;
  // 李平|明年打算种10亩百香果
  if (roles.has(Role.plan) && !roles.has(Role.own)) return false;
  const subject = subjectAt(tokens, ahead);
  return (subject === "household" || subject === "kin") && tokens.length > ahead + 1;
}

/** 李平|明天|去县城看病, 他|明天|要去打工: where they go themselves; 李平家明天去一趟, 李平明天去看看 is the sender's way. */
function isTheirErrand(tokens: readonly Token[], roles: Roles, ahead: number): boolean {
  // 他儿子|打算|明年|去当兵
  const meant = /^(?:打算|准备|计划)$/.test(tokenAt(tokens, ahead - 1)?.text ?? "");
  const who = tokenAt(tokens, meant ? ahead - 2 : ahead - 1);
  const theirs =
    who !== undefined &&
    ((who.mention !== null && !meant) ||
      (has(who, Role.pronoun) && !has(who, Role.ownPlace)) ||
      has(who, Role.kin));
  if (!theirs || roles.hasSome(towardsThem)) return false;
  const behind = tokens.slice(ahead + 1);
  if (behind.length < 2 || behind.some(({ mention, quantity }) => mention !== null || quantity !== null))
    return false;
  const goes = behind.findIndex((token) => has(token, Role.go) || /去$/.test(token.text));
  const to = behind[goes + 1];
  return goes >= 0 && to !== undefined && !has(to, Role.go) && !/^[吧呢了啊]|^一?[趟下]/.test(to.text);
}

const towardsThem = rolesOf(Role.cadreSelf, Role.dative, Role.give, Role.help, Role.contact, Role.with);

/** 外加|一瓶|红花油, 两桶|油: nothing but more of the list that the giving before it began. */
export function listsOn({ tokens, hasName, measures }: Stretch): boolean {
  const from = /^(?:外加|还有|另外?|再加上?|加上|以及)$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  if (hasName || measures.length > 0 || tokens.length - from > 4) return false;
  const rest = tokens.slice(from);
  return (
    rest.some(({ quantity }) => /^(?:count|mass)$/.test(quantity?.unit?.kind ?? "")) &&
    rest.every((token) => token.quantity !== null || (token.pos !== "act" && !hasSome(token, noneOfList)))
  );
}

const noneOfList = rolesOf(
  Role.own,
  Role.ownPlace,
  Role.pronoun,
  Role.kin,
  Role.need,
  Role.wish,
  Role.say,
  Role.not,
  Role.buy,
  Role.sell,
  Role.receive,
  Role.cadreSelf,
  Role.homeGround,
);

/** 药2盒放邻居那儿了, 顺手带去一袋盐: given, and by nobody else that is told of. */
export function givesOf(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    (token) => has(token, Role.dative) || (has(token, Role.give) && !has(token, Role.own)),
  );
  return at >= 0 && subjectAt(tokens, at) === null;
}

/** 他家花椒栽了5亩 */
const hasGrown = new Sign("栽种", /[^,我帮给]新?[栽种][了有起](?!的)/);

/** 猪圈里头喂了6头猪, 果园里栽了40棵桃: at theirs, by nobody told of. */
const keptThere = new Sign(
  "喂养栽种",
  /^(?:[他她]家|家里)?[^,在给我帮把为到]{0,3}(?:圈|棚|塘|池|栏|笼|果园|菜园|院)(?:[里头上中子坝边]|里头)?[^,我给帮]{0,2}(?:喂|养|栽|种)[了着起有]/,
);

/** 家里羊18只,|母羊12只; 米缸里有米20斤,|油半桶; 李平家家底:|…: what is there, with more of it to follow. */
export function holds(stretch: Stretch): boolean {
  const { tokens, roles, measures, counts, hasFigure } = stretch;
  if (hasFigure && keptThere.isIn(stretch)) return true;
  if (measures.length > 0 || roles.hasSome(others)) return false;
  if (!hasFigure) return holdings.isIn(stretch) && !roles.has(Role.say);
  const area = counts.includes("area");
  if (!area && !((counts.includes("count") || counts.includes("mass")) && mayBeThere.isMetBy(stretch)))
    return false;
  const figure = tokens.findIndex(({ quantity }) => quantity !== null);
  // 承包地12亩,|果树300棵
  if (tokens[figure]?.quantity?.unit?.kind === "area") return true;
  return tokens.slice(0, figure).some((token, at) => {
    if (isThere(tokens, at)) return true;
    return has(token, Role.ownPlace) && (at === 0 || !has(token, Role.home));
  });
}

/** 有, 还存, 只剩; 家里 */
const mayBeThere = new Requirement({ oneOf: "有存剩", roles: rolesOf(Role.ownPlace) });

const others = rolesOf(
  Role.cadreSelf,
  Role.dative,
  Role.receive,
  Role.fetch,
  Role.buy,
  Role.sell,
  Role.build,
  Role.labour,
);

const holdings = new Sign(
  "底当产业牲机粮情",
  /(?:家底|底子|家当|家产|家业|牲[口畜]|固定资产|农机具?|存粮|家庭基?本?情况|基本情况|(?:养殖|种植)情况)$/,
);

const ours = rolesOf(Role.dative, Role.go, Role.help);

/** 要是下周不下雨,|就给李平家收拾房顶: what we mean to do then. */
export function isOurPlan({ tokens, text }: Stretch): boolean {
  if (!opensPlan.test(text)) return false;
  const at = tokens.findIndex((token) => hasSome(token, ours));
  return at >= 0 && !isOthers(subjectAt(tokens, at));
}

const opensPlan = /^(?:那)?(?:我们?|咱们?)?(?:就|再|便)?(?:给|去|到|帮|上|替)/;

export function isOthers(subject: Subject | null): boolean {
  return subject !== null && subject !== "us";
}

/** Where a time to come is told, of what is then done; -1 where none is. */
export function firstAhead(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length; at += 1)
    if (tokens[at]?.when?.kind === "future" && isAhead(tokens, at)) return at;
  return -1;
}

/** 明天去; not 讲明年的政策, where the time is the thing's. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text === "的") return false;
  // 送了|明天|要用的|种子
  const before = at === 0 ? undefined : tokens[at - 1];
  // 把|明年医保缴费的政策讲解了一遍
  if (before?.text === "把") return false;
  return !(has(before, Role.give) && before?.text.endsWith("了") && tokens[at + 2]?.text === "的");
}

/** 日记还差2篇, 本月还差简报1期 */
export const ownTarget = new Sign(
  "差",
  /^(?:我们?|这个?月|本月|今年|本周|目前|现在)*(?:还|就|只|也)*差(?:民情日记|日记|日志|简报|信息|走访|入户|驻村|宣讲|培训)[\d一二两三四五六七八九十几]+[篇期户次天条份场][次户]?(?:没[写报交发完]|未报?)?了?$|(?:任务|指标|目标|考核)[^,]{0,4}差|^(?:我们?|这个?月|本月|今年|本周)*(?:驻村|走访|入户|民情|日记|简报|信息|日志|宣讲|培训)*(?:还|就|只|也)*差[\d一二两三四五六七八九十几]+(?:[篇期户次][^,缺]{0,3}|[天条份](?:没[写报交发]?|未报?|驻村|简报|信息|日记|资料|任务|就[满够])?了?)$/,
);

export const forgetting = anyOf("忘");

const rate = /[一每]个?(?:天|年|月|季|次|回|趟|茬)(?:下来)?[^,]{0,2}能/;

/** 一天能编四个: what somebody is able to, and nothing done. */
function tellsRate({ text, roles }: Stretch): boolean {
  return !roles.hasSome(toOrByUs) && rate.test(text);
}

const reaches = /^(?:[也刚只足总正]|应该|估计|差不多|刚好|正好)?够(?![不了上])/;

/** 够追一次肥的, 够他烧一冬: what something is enough for, and nothing done. */
function tellsHowFar({ text, roles }: Stretch): boolean {
  return !roles.hasSome(toOrByUs) && reaches.test(text);
}

const granted =
  /每(?:个|半)?(?:年|月|周|季度?|星期|礼拜|天)(?:都|就|只|还)?(?:可以?|能够?|要求?|应该?|应当|须|必须|需要?|得(?![到了过])|享受|免费(?=[^,]*体检)|至少|最少|不少于)|每[人户](?:都|就)?(?:可以?|能够?|应该?|应当|须|必须)(?!.*[送发给带])/;

/** 每人每年可以体检1次, 每月要写民情日记4篇: how often somebody may or must, and nothing done. */
function tellsRule({ text, roles }: Stretch): boolean {
  return !roles.has(Role.dative) && granted.test(text) && !/[了过已]/.test(text);
}

const toOrByUs = rolesOf(Role.cadreSelf, Role.dative);

/** 掏|钱, 花钱, 自费: out of one's own pocket. */
const outOfPocket = /^(?:自己|自家)?(?:掏|花|出)(?:的)?(?:钱|腰包)|^自[费掏]/;

/** 他家|自己掏钱装了3盏灯, 他儿子出钱给他装了热水器: what the household or one of it paid for. Not: 给他自己掏钱买了米 */
function paysItself({ tokens, roles }: Stretch): boolean {
  if (roles.has(Role.cadreSelf)) return false;
  const pays = tokens.findIndex(({ text }, at) => outOfPocket.test(`${text}${tokens[at + 1]?.text ?? ""}`));
  let at = pays - 1;
  while (
    at > 0 &&
    (has(tokens[at], Role.filler) || has(tokens[at], Role.home) || oneself.test(tokens[at]?.text ?? ""))
  )
    at -= 1;
  const who = tokens[at];
  return (
    who !== undefined && !oneself.test(who.text) && isOfHousehold(personOf(who)) && !isGoverned(tokens, at)
  );
}

const oneself = /^(?:自己|自家|自个儿?|就|都|也|又)$/;

/** How much somebody is able to, may or must, or something is enough for, and what they paid for: nothing done. */
export const tellsNoAct = new Grounds<Stretch>(
  [new Requirement({ oneOf: "能" }), tellsRate],
  [new Requirement({ oneOf: "够" }), tellsHowFar],
  [new Requirement({ oneOf: "每" }), tellsRule],
  [new Requirement({ oneOf: "钱腰费掏" }), paysItself],
);

/** 只要把酒戒了|我就给他申请: on terms, so not done; 她只要了一袋, 只要米 tells what she took. */
function setsTerms({ tokens }: Stretch): boolean {
  const at = tokens.findIndex(({ text }) => text === "只要");
  const next = tokens[at + 1];
  if (at < 0 || next === undefined) return false;
  return (
    !/^[了是]$/.test(next.text) &&
    next.quantity === null &&
    next.word?.goods == null &&
    !next.word?.goodsClass
  );
}

export const onTerms = new Grounds<Stretch>([new Requirement({ oneOf: "只" }), setsTerms]);

/** 资金落实了才修, 验收完才给补贴, 等路通了才能拉: not before something that has not come about; 找了三家才买到 was done. */
export const comesFirst = new Sign(
  "才",
  /(?:[了好齐够完过到通满]|以后|之后)才(?:(?:能|会|可以|行|算|准|许)[^,]{0,8}(?<![了到过着])|(?:给|给他|给她|给你)?(?:[修建补批报拨换装通做安种]|发放|安排|考虑|申请|落实|解决|办理)[^,了到好成上完着来过]{0,6})$/,
);

/** 早先跟李平说好的,|他把羊圈拆了,|局里就给他3只羊: on terms that were agreed on. */
export const bargain = new Sign(
  "好定妥",
  /(?:早先|以前|之前|先前|原先|当初|起先|那时|去年|年初|上[次回个月周]+)[^,]{0,8}(?:说|讲|谈|约|商量)(?:好|定|妥)了?的?$/,
);

export const denial = new Sign("是算", /不[是算]/);

const longestDenied = 16;

/** 那几袋米不是|我们送的, 那20袋水泥不是我给的, 这500元不算我发的 */
export function isDeniedOurs({ tokens, roles }: Stretch, clause: Clause): boolean {
  const denied = clause.tokens.findIndex(
    (_, at) =>
      denies(clause.tokens, at) &&
      has(clause.tokens[at + 1], Role.cadreSelf) &&
      clause.tokens.slice(at + 2, at + 5).some(({ text }) => text === "的"),
  );
  // In speech without a pause the clause tells of much else: only what the denial itself stands with.
  const at = clause.tokens[denied];
  if (at !== undefined && (tokens.includes(at) || clause.tokens.length <= longestDenied))
    if ((tokens[0]?.start ?? 0) <= at.start) return true;
  if (!roles.has(Role.cadreSelf)) return false;
  const self = clause.tokens.indexOf(tokens.find((token) => has(token, Role.cadreSelf)) as Token);
  return denies(clause.tokens, self - 1);
}

/** 不是; 不|算|我送的, with nothing behind that is not counted in: 不算我的联系户. */
function denies(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  if (text === "不是") return true;
  return text === "算" && tokens[at - 1]?.text === "不" && tokens[tokens.length - 1]?.text === "的";
}

/** 再去看看, and not 水轮不上他家: nothing is told of that goes there. */
export function goesAgain(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => has(token, Role.go));
  return at >= 0 && tokens.slice(0, at).every((token) => token.kind !== "text" && !has(token, Role.not));
}

/** 反映崖上滚石头,|想|装个防护网: what would put an end to it. Not: 反映缺水,|想|扩种2亩 */
export function wantsBuilt(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.text === "想" && has(tokens[at + 1], Role.build));
}

export function firstThat({ tokens, roles }: Stretch, role: Role): number {
  return roles.has(role) ? tokens.findIndex((token) => has(token, role)) : -1;
}

/** 报销的钱到账没有,|讲解了医保政策: by the sender. */
const tellsThem = /^(?:又|还|也|并)?(?:讲解|宣讲|宣传|解读|解释|叮嘱|嘱咐|鼓励|告知)/;

export function isAnothersAct({ tokens, roles, measures, hasName }: Stretch): boolean {
  return (
    hasName ||
    measures.length > 0 ||
    tellsThem.test(tokens[0]?.text ?? "") ||
    // 自己掏钱买了2头猪仔: whoever acted before.
    tokens.some((token) => has(token, Role.cadreSelf) && !token.text.startsWith("自己")) ||
    roles.has(Role.dative) ||
    roles.has(Role.go) ||
    roles.has(Role.help) ||
    roles.has(Role.contact) ||
    tokens.some(
      (token) =>
        token.kind === "day" ||
        // 帮着卖了一百斤
        (has(token, Role.sell) && /^[帮代替]/.test(token.text)) ||
        (has(token, Role.give) && !has(token, Role.fetch) && !has(token, Role.own)),
    )
  );
}

/** 他一个人过,|给他放下200块钱: whoever gives it to them is not the household. */
export function handsThem({ tokens, roles }: Stretch): boolean {
  if (!roles.has(Role.dative) || !roles.has(Role.pronoun)) return false;
  const at = tokens.findIndex((token) => has(token, Role.dative));
  return has(tokens[at + 1], Role.pronoun) && !has(tokens[at + 2], Role.kin) && tokens[at + 2]?.text !== "的";
}

/** 解决了, 解决难题|饮水管堵塞1件 */
export function tellsSolved({ roles, measures, tokens }: Stretch): boolean {
  if (roles.has(Role.solve)) return true;
  return measures.includes("solved") && tokens.some(({ text }) => /^(?:协调)?(?:解决|化解|破解)/.test(text));
}

const ourDoing = rolesOf(Role.cadreSelf, Role.dative);

/** 给他, 我们, a measure but for a job, 换好了: something the sender does, or an end put to what was wrong. */
export function actsForThem(stretch: Stretch): boolean {
  const { roles, measures } = stretch;
  return roles.hasSome(ourDoing) || measures.some((measure) => measure !== "job") || settles(stretch);
}

const amiss =
  /[没不未无坏断缺难堵漏裂塌旧破低少慢停欠拖高贵远滥脏差]|想|要|盼|请|希望|能否|能不能|帮|问题|困难|纠纷/;
const fine =
  /(?:修|办|装|建|通|治|解决)(?:好|通|完)?了|(?:收|领|拿)到|到账|稳定|好转|硬朗|不愁|亮堂|长势|多了$|好着|够[吃用]|落实到位|政策好/;

/** 反映,|路灯不亮 is a matter; 反映,|路灯修好了 and 反映,|儿子在外打工 are none. */
export function isRaised(stretch: Stretch): boolean {
  const { text, roles, hasFigure } = stretch;
  // 按照李平提出的|要求: and nobody said what.
  if (text === "要求") return false;
  if (content.isIn(stretch) || (roles.has(Role.own) && hasFigure)) return false;
  return (amiss.test(text) || harms.test(text)) && !fine.test(text);
}

/** 反映,|隔壁占了他家的地, |邻居家的狗咬人. Not: |邻居帮他打了麦子, |隔壁送来两袋米 */
const harms =
  /^(?:(?:半?夜里?|晚上|经常|老是?|总是?)*(?:隔壁|邻居|对门|邻家|别人|有人))(?![^,]{0,12}(?:帮|送|照[顾看]|打[听算扫工电])|[^,]{0,4}[我咱])[^,]{0,10}(?:[占咬烧偷砍挖堵拆挡骂吵闹]|打(?!麦|谷|针)|倒[垃污脏水土]|施工|[放养][鸡鸭狗牛羊]|噪音)/;

/** 李平讲没地方晒谷;|王五讲儿子回来了: another's turn to speak, of what is well. Not: 王五说也是, 王五说水太咸, 王五说邻居把路挖了 */
export function speaksNext(stretch: Stretch): boolean {
  const [who, ...told] = stretch.tokens;
  const verb = has(told[0], Role.home) || has(told[0], Role.title) ? 1 : 0;
  if (who?.kind !== "household" || !has(told[verb], Role.say)) return false;
  return tellsWell(stretch) && !likewise.test(stretch.text) && !isRaised(stretch);
}

function tellsWell(stretch: Stretch): boolean {
  const { text, roles, hasFigure } = stretch;
  return well.test(text) || fine.test(text) || content.isIn(stretch) || (roles.has(Role.own) && hasFigure);
}

const well =
  /(?:回[来家]|打工|务工|上班)了?$|[过长卖收]得(?![便晚迟苦累紧瘦矮])|(?<![修装建弄搞治办接通])好(?![久多几远难冷热咸脏差大小长慢贵])|硬朗|知道|明白|卖了|考上|[收挣赚产][了到]?[^,]{0,3}[\d一二两三四五六七八九十百千万](?![^,]*[费款])/;

const likewise = /太|老是|总是|病|也|同样|一样|最好|[能该]|建议|(?:[说讲家]|还|都|就|路)得(?!去)|咋|怎么|吗/;

/** 托我捎话,|要20袋饲料; not 要我注意身体, 不要了 */
export const wantsIt = /^(?:[他她]们?家?)?(?:还|也|再)?要(?![我咱俺你是不注])/;

/** 漏雨得找人给修修 gives nothing. */
export function gives({ roles, text }: Stretch): boolean {
  return roles.has(Role.give) && (roles.has(Role.cadreSelf) || !asksToHaveDone(text));
}

/** 带去的炉子型号不对装不上: ours, and what was amiss with it no matter of theirs. */
export const ofOurs = new Sign("的", /^我?们?(?:带|拿|拉|提|扛|买)(?:去|来|过去|上)的/);

/** 帮她清理了积水: trouble that hands have dealt with. */
export function isMended(stretch: Stretch): boolean {
  const at = firstThat(stretch, Role.help);
  return (
    at >= 0 &&
    stretch.tokens.slice(at).some((token) => has(token, Role.labour)) &&
    !stretch.roles.has(Role.wish)
  );
}

/** 硬塞给我, 把借我的钱还了, 饲料钱他非要付, 他要给钱: from the household to the sender. */
export const offers = new Sign(
  "我咱俺非硬死执回要",
  /回(?:赠|送|礼|(?:了|给)?(?:我|咱|俺)们?(?:了)?[一二两三四五几半\d])|(?:给|塞|送|装|拿)(?:了|给|上)?(?:我|咱|俺)|往(?:我|咱|俺)们?[^,村]{0,4}[塞装放揣]|(?:借了?|还了|还给)(?:我|咱|俺)|[非硬]是?要?[给塞付掏](?:[^他她,]{0,3})钱|(?:非|硬|死活|执意|一个劲)[^,]{0,2}[让叫要](?:我|咱|俺)们?[提带拿捎装揣背拎扛抱抓收](?!给)|(?:非|硬|死活|执意)(?:是|要|得)*[留拉拽]|[钱款费](?:他|她|人家|老人)们?(?:也|又|还)?(?:非得?|硬是?|执意|坚持|死活|一再|再三|一定|说啥(?:都|也)?)?要[给付掏出](?:给?我们?)?$|(?:他|她|人家|老人)们?(?:家)?(?:也|又|还)?(?:非得?|坚持|一再|再三|一定)?要[给付掏](?:给?我们?)?[^他她,]{0,3}[钱款]$/,
);

export const owning = rolesOf(Role.own, Role.fetch, Role.build, Role.labour);

/** 李平家盖了三间房, 买了两台农机 */
export function ownsOrBuys(stretch: Stretch): boolean {
  const { tokens, roles } = stretch;
  const owns =
    roles.has(Role.own) &&
    tokens.some(
      (token, at) =>
        has(token, Role.own) &&
        !has(token, Role.sell) &&
        token.word?.measure === null &&
        // 李平种|的辣椒帮他卖了: which it was.
        !(tokens[at + 1]?.text === "的" && roles.has(Role.help)),
    );
  const buys = roles.has(Role.fetch) && !roles.has(Role.dative);
  const grown = stretch.hasFigure && hasGrown.isIn(stretch);
  return (owns || buys || grown) && !givesAway(stretch);
}

/** A word of giving that is none of having or fetching. */
export function givesAway({ tokens, roles }: Stretch): boolean {
  return (
    roles.has(Role.give) &&
    tokens.some((token) => has(token, Role.give) && !has(token, Role.own) && !has(token, Role.fetch))
  );
}

/** 听李平说, 我听她讲 */
export const overheard = new Sign("听", /^(?:我们?)?(?:今天|刚才|刚刚?)?听(?:到|了)?[^,。我]{1,8}?[说讲]/);

/** 县医院昨天来义诊, behind 听李平说 or on its own. */
export const doneByOthers =
  /^(?:(?:我们?)?(?:今天|刚才|刚刚?)?听(?:到|了)?[^,。]{1,8}?[说讲])?[^,我咱]{0,5}?(?:医院|卫生院|政府|[乡镇县区市][里上]|[局站]的?|合作社|公司|民政|残联|信用社)/;

/** 联系公路站把门口的塌方清掉了: trouble that whoever was called has dealt with. */
export const calledAndDid =
  /^(?:我们?|咱们?)?(?:联系|协调|请|找|叫|喊)(?!(?:他|她)?(?:儿|女|孙|亲))[^,没不]{1,10}把[^,没不]{2,16}[掉走好通平净开]了$/;

/** 他缺两袋米,|给他送去了 */
export const handedOver =
  /^给[他她]们?家?(?:今天|当天|下午|都|也|刚|已经?)*(?:送|带|拿|捎|背|拉|补|买)(?:去|[过回]?来|到家|过去|上门|上|齐)*了$/;

/** 他说没活干,|给他安排了公益岗: a post found by us. */
export function placedBy({ text, measures }: Stretch): boolean {
  return measures.includes("job") && placed.test(text);
}

const placed =
  /^[^,想让请]{0,6}(?:给|帮着?|帮[助忙]|为)[^,想让]{0,4}(?:安排|介绍|推荐|争取|落实|找|联系|协调)(?:好|到|了|上)/;

/** 他说房子漏雨,|帮他卖西瓜1吨: with how much, so that it was done. */
export function soldForThem({ text, roles, hasFigure }: Stretch): boolean {
  return hasFigure && roles.has(Role.sell) && (roles.has(Role.help) || sellsForThem.test(text));
}

/** 托我卖蜂蜜, 让我把20斤蜂蜜卖给同事 */
export const asksToSell = /[让托叫请]我[^,没不]{0,12}卖/;

/** 卖了700块, 一共700块钱已经给他了 */
export function isSold({ text, roles, hasFigure }: Stretch): boolean {
  if (!hasFigure || roles.has(Role.not) || roles.has(Role.wish)) return false;
  return /^(?:今天|昨天|一共|总共|共|都|全|帮他|我)*卖了/.test(text);
}

const sellsForThem = /^(?:代[销卖]|认购|以购|帮[卖销]|联系[^,]{1,6}(?:收购|购买|采购))/;
