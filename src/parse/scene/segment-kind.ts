import { Sign } from "../text/characters.ts";
import { partsOf } from "../words/nouns.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, isEnglish, isMark, joinsRow, type Token, tokenAt } from "../words/tokens.ts";
import { isDayItBefell, isDayTheyFellIll, isNightOfWeather } from "./befallen.ts";
import {
  isDayOfPlan,
  isDayOfTalk,
  isDayOfThingSeen,
  isDayOfWhichThing,
  isDayTheyTellOf,
  isMonthPaidFor,
  isNearest,
  isOfSomebody,
  isTheirs,
  tellsTheirYear,
} from "./day-they-tell-of.ts";
import { isPutOff } from "./not-yet.ts";
import type { Segment } from "./story.ts";
import { type Stretch, textOf } from "./stretch.ts";
import { subjectAt } from "./subject.ts";

const likened = new Set("和跟像同与比");

/** 上午走访李平,下午走访王五,|各送油1桶; |并向每户送油1桶: opens with the sharing. */
export function opensEach({ tokens, roles }: Stretch): boolean {
  if (!roles.has(Role.each)) return false;
  const first = behindLabel(
    tokens,
    tokens.findIndex((token) => !has(token, Role.next) && !has(token, Role.filler) && token.kind !== "mark"),
  );
  return (
    has(tokens[first], Role.each) || (has(tokens[first], Role.dative) && has(tokens[first + 1], Role.each))
  );
}

/** 宣传资料:|一户一份, 物资:|大米每户1袋: where what is told under a label begins; `first` where no label stands there. */
function behindLabel(tokens: readonly Token[], first: number): number {
  const label = tokens[first];
  const heads = label?.word?.measure != null || label?.word?.goodsClass === true;
  if (label === undefined || !heads || (tokens[first + 1]?.start ?? label.end) <= label.end) return first;
  return first + (isMark(tokens[first + 1], ":") ? 2 : 1);
}

/** 去了李平家,又去了王五家,|送米各1袋: one thing, so that it is the households that got it each; 送米、油各1份 may be of the things. */
export function sharesOneThing({ tokens }: Stretch): boolean {
  const each = tokens.findIndex((token) => has(token, Role.each));
  if (each < 0) return false;
  const thing = tokenAt(tokens, each - 1);
  const before = tokenAt(tokens, each - 2);
  // plus 1 bag of flour each
  const last = tokens[each];
  const closes = tokens.slice(each + 1).every(({ kind }) => kind === "day" || kind === "mark");
  if (last !== undefined && closes && isEnglish(last)) return true;
  // 给村委会和学校送大米各2袋: to those told of here.
  if (tokens.some((token) => has(token, Role.dative))) return false;
  if (tokens[each + 1]?.quantity == null || !tokens[each]?.text.startsWith("各")) return false;
  if (thing?.word?.goods == null && thing?.pos !== "thing") return false;
  return has(before, Role.give) || before?.text === "了";
}

/** 上午去李平家下午去王五家|连心卡一家发了一张, 物资:大米每户1袋, 物资:大米1袋/户: opens with one thing, and how much of it each household got. */
export function opensThingOfHomes(tokens: readonly Token[]): boolean {
  const opens = tokens.findIndex((token) => !has(token, Role.next) && !has(token, Role.filler));
  const first = behindLabel(tokens, opens);
  const [thing, each, gives, behind] = tokens.slice(first, first + 4);
  if (thing === undefined) return false;
  if (first > opens && each?.quantity != null && gives?.text === "/户") return mayBeThing(thing);
  const under = first > opens && each?.text === "各" && partsOf(thing.text).length === 1;
  if ((!under && !/^[每一][户家]$/.test(each?.text ?? "")) || !has(each, Role.each)) return false;
  if (!mayBeThing(thing) && thing.word?.measure?.households !== "carried") return false;
  return (has(gives, Role.give) && !has(gives, Role.dative) ? behind : gives)?.quantity != null;
}

/** 李平化肥2袋,王五3袋,|地膜各2卷; |另外牛奶每户一箱: opens with one thing and how much of it each got. */
export function opensThingEach({ tokens }: Stretch, text: string): boolean {
  const first = tokens.findIndex(
    (token) =>
      !has(token, Role.next) && !has(token, Role.filler) && !has(token, Role.joins) && token.kind !== "mark",
  );
  const thing = tokenAt(tokens, first);
  const each = tokens[first + 1];
  if (
    !has(each, Role.each) ||
    !/^(?:各|[每一][户家])$/.test(each?.text ?? "") ||
    tokens[first + 2]?.quantity == null
  )
    return false;
  // 米面各1袋 may be of the things.
  if (thing === undefined || !mayBeThing(thing) || partsOf(thing.text).length > 1) return false;
  const told =
    clauseBefore.exec(text.slice(Math.max(0, thing.start - longestBefore), thing.start))?.[1] ?? "";
  return told !== "" && !ofHouse.test(told);
}

const longestBefore = 30;
/** The clause in front told how much: 大米|,面粉各1袋 tells of both things. */
const clauseBefore =
  /([^,;。\n]*[\d一二两三四五六七八九十百千半][^,;。\n]*)[,;。\n] *(?:另外?|还有|再|又)?,?$/;
/** 李平家两个孩子|,书包各一个 */
const ofHouse =
  /[两三四五六几\d][个名位]?[^,;。袋桶斤箱]{0,2}(?:孩|娃|孙|学生|老人|儿|女|人|姐|兄|弟)|俩|仨|两口|夫妻|老两/;

/** 走访:李平 / 走访:王五 / 共发:雨衣6件: opens with the whole. */
export function opensPool({ tokens, roles, hasFigure }: Stretch): boolean {
  if (!roles.has(Role.pool) || !hasFigure) return false;
  const first = tokens.find((token) => !has(token, Role.next) && token.kind !== "mark");
  return has(first, Role.pool);
}

export const opensAll = new Sign("都以述", /^(?:都是|以上|上述)/);

/** 李平家米1袋,王五家油1桶,|挨家送到屋头的, 都是送上门的: to the home of everybody told of. */
export function bringsToAll(stretch: Stretch): boolean {
  if (!stretch.roles.has(Role.allOf) && !opensAll.isIn(stretch)) return false;
  return stretch.measures.includes("visit") || /送[到进至].*[家屋门户]/.test(stretch.text);
}

/** 李平、王五各1次,穆罕林2次 under a heading of visits. */
export function timesIn(tokens: readonly Token[]): number {
  const figure = tokens.find((token) => token.quantity?.unit?.kind === "times" && !token.bracketed)?.quantity;
  return Math.max(1, figure?.value ?? 1);
}

/** 走访李平5次、王五4次, 到李平家3次、王五家2次: each name with a number of its own; none where only one has any. */
export function timesOfEach(tokens: readonly Token[]): ReadonlyMap<string, number> | null {
  let told = 0;
  for (const { quantity } of tokens) if (quantity?.unit?.kind === "times") told += 1;
  if (told < 2) return null;
  const said = new Map<string, number>();
  tokens.forEach(({ mention }, at) => {
    const next = has(tokens[at + 1], Role.home) ? tokens[at + 2] : tokens[at + 1];
    const value = next?.quantity?.unit?.kind === "times" ? next.quantity.value : null;
    if (mention !== null && value !== null && value >= 1) said.set(mention.name, value);
  });
  return said.size > 1 ? said : null;
}

export function countsNothing(segment: Segment): boolean {
  return segment.reading.items.every((item) => ["day", "times"].includes(item.quantity?.unit?.kind ?? ""));
}

/** 周一、周三, 10号|11号, 周二|周四, 昨天|前天: another day follows, joined. Not: 昨天|11号 */
export function joinsDays(tokens: readonly Token[], at: number): boolean {
  const told = tokens[at];
  const next = tokens[at + 1];
  const alike =
    told !== undefined &&
    next?.kind === "day" &&
    ((/[号日]$/.test(next.text) && told.text.at(-1) === next.text.at(-1)) ||
      [anyWeekday, beforeToday].some((kind) => kind.test(told.text) && kind.test(next.text)));
  if (alike) return told.when?.day !== next.when?.day;
  return joinsRow(next) && tokens[at + 2]?.kind === "day";
}

const anyWeekday = /^(?:上个?|这|本)?(?:周|星期|礼拜)[一二三四五六日天]$/;
const beforeToday = /^(?:今|昨|前|大前)天$/;
const weekday = /^(?:周|星期|礼拜)/;
const called = /(?:联系|约|请|叫|喊|找)(?:好|到|上)?了?$/;

/** 李平家|去年|种|的|油茶挂果了, 上个月|他家|买|的|猪卖了: when they came by what is then told of. */
function datesTheirThing(tokens: readonly Token[], at: number, of: number): boolean {
  const act = tokens[of - 1];
  const thing = tokens[of + 1];
  if (of < at + 2 || of > at + 4 || act === undefined || thing === undefined) return false;
  if (thing.kind === "mark" || thing.kind === "day" || thing.mention !== null) return false;
  if ((has(act, Role.give) && !has(act, Role.buy)) || has(act, Role.go)) return false;
  // 他家|去年|领|的|100只鸡苗还剩50只; 昨天领的两袋米 is told for its own sake.
  const drew = has(act, Role.receive) && tokens[at]?.when?.kind === "period" && isStillThere(tokens, of);
  if (!(drew || has(act, Role.own) || has(act, Role.buy) || act.pos === "act" || gotIn.has(act.text)))
    return false;
  if (!(isTheirs(tokens[at - 1]) || isTheirs(tokens[at + 1]))) return false;
  if (tokens.slice(0, of).some((token) => has(token, Role.cadreSelf) || has(token, Role.help))) return false;
  // 昨天李平家种的树苗30棵: told for its own sake; 去年贷的5万块
  const more = tokens.slice(of + 2).some(({ kind, quantity }) => kind !== "mark" && quantity === null);
  // 李平家|上周|收的|苹果,帮他卖了: what is told of next.
  const topic =
    isTheirs(tokens[at - 1]) &&
    tokens.slice(of + 2).every(({ kind }) => kind === "mark") &&
    !tokens.slice(0, at).some(({ text }) => /^[在到去从]/.test(text));
  return thing.quantity !== null || more || topic;
}

/** 鸡苗|还有|50多只, 两袋化肥|都|用完了, 猪|长到了百来斤: what became of it since. */
function isStillThere(tokens: readonly Token[], of: number): boolean {
  return tokens
    .slice(of + 2)
    .some(({ text }) => /^(?:还[有剩在]|只?剩|现在?|如今|长|养|死|活|用|都|全)/.test(text));
}

const gotIn = new Set("晾 晒 收 摘 采 挖 腌 熏 酿 榨 编 织 攒 囤 存 捡 砍 割 打".split(" "));

const ofOurs = rolesOf(
  Role.go,
  Role.give,
  Role.dative,
  Role.help,
  Role.missed,
  Role.met,
  Role.contact,
  Role.cadreSelf,
  Role.next,
  Role.further,
  Role.not,
  Role.receive,
  Role.say,
  Role.need,
);

/** 他|前天|摔了腿, 老人家|最近|咳嗽: since when somebody of theirs is so, behind who it is. Not: 他昨天不在家, 她最近又去了 */
function datesTheirState(tokens: readonly Token[], at: number, who: Token): boolean {
  const how = tokens[at + 1];
  if (how === undefined || how.kind === "mark" || how.kind === "day" || how.mention !== null) return false;
  if (!(has(who, Role.pronoun) || has(who, Role.kin) || has(who, Role.title)) || has(who, Role.ownPlace))
    return false;
  return how.quantity === null && how.word?.measure == null && !hasSome(how, ofOurs);
}

/** 他|是|昨天|从医院回来的, 老人|是|前天|摔的: of what befell them. Not: 他是昨天领的, 米是昨天送的 */
function isDayOfComing(tokens: readonly Token[], at: number): boolean {
  const who = tokens[at - 2];
  if (tokens[at - 1]?.text !== "是" || who === undefined || !datesTheirState(tokens, at, who)) return false;
  return tokens.slice(at + 1, at + 6).some(({ text }) => text.endsWith("的"));
}

/** 走访|去年|脱贫的|李平家, 走访我|去年|结对的|李平家, 看望李平和|上周|摔伤的|王五: when what tells them apart befell them. Not: 走访|昨天|的李平家 */
function datesWho(tokens: readonly Token[], at: number, of: number): boolean {
  const ours = /^[我咱俺]们?$/.test(tokens[at - 1]?.text ?? "") ? at - 1 : at;
  const verb = tokens[ours - 1]?.text === "了" ? ours - 2 : ours - 1;
  const joined = joinsRow(tokens[verb]) && tokens[verb - 1]?.mention != null;
  const visited =
    tokens[verb]?.word?.measure?.id === "visit" || /看(?:了?看|了)$/.test(tokens[verb]?.text ?? "");
  if (!joined && !visited) return false;
  if (of < at + 2 || of > at + longestBefallen) return false;
  const who = has(tokens[of + 1], Role.householdClass) ? tokens[of + 2] : tokens[of + 1];
  return (
    who?.mention != null &&
    !tokens
      .slice(at + 1, of)
      .some(
        ({ kind, mention, word }) =>
          kind === "mark" || kind === "day" || mention !== null || word?.measure != null,
      )
  );
}

const longestBefallen = 6;

const weather = /^(?:那?[场阵]|[大小暴中])?(?:[雨雪风]|冰雹|霜冻?|洪水|地震|火灾|沙尘|寒潮|台风)/;

/** 昨天的雨后走访, 昨天的暴雨排查: what was done then. */
const inIt = /^.{1,4}?(?:中|后|天|排查|救灾|抢险|巡查|走访)/;

/** 把|去年|没发完的|3床被子给了他, |昨天|买的|两袋面今天送去了: when it was got, before it is told that it was handed over. */
function isDayOfGetting(tokens: readonly Token[], at: number, of: number): boolean {
  const thing = tokens[of + 1];
  if (thing === undefined || (thing.quantity === null && !isSomething(thing))) return false;
  if (!got.test(textOf(tokens.slice(at + 1, of)))) return false;
  // 拿上|前天|准备的|衣物去看望李平
  return (
    takesUp.test(tokenAt(tokens, at - 1)?.text ?? "") ||
    tokens.slice(of + 1).some(({ kind }) => kind === "day")
  );
}

const takesUp = /^(?:把|[带拿拎提背扛拉装][上着]|整理好|打包好|分好|清点好)$/;

const got =
  /^[^给送]{0,4}(?:买|准备|采购|订|备|写|打?印|剩|领|摘|做|攒|收|打|蒸|发完|用完|换下来?|捐|磨|缝|晒|挖|腌)(?:了|好|下|来|回来?)?$/;

/** 还我|去年|垫的|200块, 还了|上周|借他的|铁锹: how long something has been owing. */
const lent = /^[^,]{0,4}(?:垫[付了]?|借[给了]?|欠[着下]?|赊[了着]?|拖欠)[^,给送\d]{0,3}$/;

const checked = /^(?:核[对实查准定]|填[写报]|采集|更新|录入|摸排|比对|审核)了?$/;

/** 炕上铺着民政局|去年冬天发的|棉被: when a thing that is there came, inside what tells which thing. */
export function datesThing(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (isNearest(tokens, at)) return true;
  if (isNightOfWeather(tokens, at)) return true;
  // 比|去年|多了十只
  if (before?.text.endsWith("比")) return true;
  if (isDayTheyTellOf(tokens, at) || isDayOfThingSeen(tokens, at)) return true;
  if (tokens[at]?.when?.kind === "vague" && isTimeAskedOf(tokens, at)) return true;
  if (isMonthPaidFor(tokens, at)) return true;
  if (isDayOfWhichThing(tokens, at) || isDayOfTalk(tokens, at)) return true;
  if (tokens[at]?.when?.kind === "period" && tellsTheirYear(tokens, at)) return true;
  // 和|昨天|一样还是没人: what it is likened to.
  if (likened.has(before?.text ?? ""))
    if (/^(?:一样|一个样|差不多|似的|相比)/.test(tokens[at + 1]?.text ?? "")) return true;
  if (before !== undefined && isOfSomebody(before))
    if (datesTheirState(tokens, at, before) || isDayTheyFellIll(tokens, at)) return true;
  if (isDayOfComing(tokens, at)) return true;
  if (before !== undefined && isDayItBefell(tokens, at, before)) return true;
  // 联系了大夫|礼拜一|给看看: when somebody is to come.
  if ((has(before, Role.role) || has(before, Role.title)) && weekday.test(tokens[at]?.text ?? ""))
    if (called.test(textOf(tokens.slice(Math.max(0, at - 3), at - 1)))) return true;
  // 他刚出院,|6月28日|做的手术: of them, whoever is left out.
  if (
    (before === undefined || before.kind === "mark") &&
    befellThem.test(textOf(tokens.slice(at + 1, at + 5)))
  )
    return true;
  // 李平(2019年|脱贫), 李平(去年|买了牛2头): of how they fare.
  const told = tokens[at + 1];
  const year = /年$/.test(tokens[at]?.text ?? "");
  if (year && tokens[at]?.bracketed && told?.bracketed && told.kind !== "mark")
    return (
      !has(told, Role.give) ||
      has(told, Role.buy) ||
      has(told, Role.own) ||
      // 走访李平(去年|送过米2袋): what was given then, and not when he was gone to.
      tokens.some(
        (token) => !token.bracketed && (token.word?.measure?.id === "visit" || has(token, Role.give)),
      )
    );
  // 核对|2026年|产业奖补申报情况: of which year they are.
  if (year && checked.test(before?.text ?? "")) return true;
  // 走访李平,|2019年|脱贫,送米1袋
  if (year && (before === undefined || before.kind === "mark") && fares.test(textOf(tokens.slice(at + 1))))
    return true;
  const of = tokens.findIndex(({ text }, place) => place > at && text === "的");
  if (of < 0 || of > at + longestBefallen) return false;
  // 前天|的|大雨把墙根泡软了
  if (
    of === at + 1 &&
    weather.test(tokens[of + 1]?.text ?? "") &&
    !inIt.test(textOf(tokens.slice(of + 1, of + 4)))
  )
    return true;
  if (datesTheirThing(tokens, at, of) || datesWho(tokens, at, of) || isDayOfPromise(tokens, at, of))
    return true;
  if (isDayOfGetting(tokens, at, of)) return true;
  // 昨天借的三轮车拉了两袋米: on that day all of it.
  if (!/^[今昨前][天晚日]/.test(tokens[at]?.text ?? "") && lent.test(textOf(tokens.slice(at + 1, of))))
    return true;
  if (befell.test(textOf(tokens.slice(at + 1, of))) && isSomething(tokens[of + 1])) return true;
  if (befellThem.test(textOf(tokens.slice(at + 1, of + 2)))) return true;
  if (tokens[of + 1]?.quantity?.unit?.kind === "money" && /^[借欠贷赊]$/.test(tokens[of - 1]?.text ?? ""))
    return true;
  if (of > at + 5) return false;
  if (!tokens.slice(0, at).some(({ text }) => text.endsWith("着") || /^(?:用|穿|盖)?的?是$/.test(text)))
    return false;
  const gave = tokens[of - 1];
  const thing = tokens[of + 1];
  // 给李平送了米,|是|昨天送的: what we gave. Not: 电视是工会|去年送的
  if (thing === undefined && at === 1 && tokens[0]?.text === "是") return false;
  if (thing === undefined && tokens.slice(0, at).some(({ text }) => text === "是") && has(gave, Role.give))
    return !tokens.slice(0, at).some((token) => has(token, Role.cadreSelf));
  return (
    (has(gave, Role.give) || has(gave, Role.fetch) || has(gave, Role.build) || gave?.pos === "act") &&
    thing !== undefined &&
    thing.kind !== "mark" &&
    thing.quantity === null
  );
}

/** 了解|近日|情况, 询问他|近期|的生活状况: how things have been, and no day of the asking. Not: 近日走访情况 */
function isTimeAskedOf(tokens: readonly Token[], at: number): boolean {
  return (
    howItIs.test(textOf(tokens.slice(at + 1, at + 6))) &&
    asksHow.test(textOf(tokens.slice(Math.max(0, at - 4), at)))
  );
}

const howItIs = /^的?[^,。;给送]{0,6}?(?:情况|状况|近况|动态|生活|生产|身体|收入|困难|打算|需求)/;
const asksHow = /(?:了解|询问|问|关心|掌握|打听|聊|谈|[查察]看|听取)[^,。;给送去到]{0,8}$/;

const fares =
  /^(?:[就已才刚]|已经|整户|全家|他家|因[病灾学残])*(?:脱[了]?贫|致贫|返贫|纳入|识别|认定|被评|评为|入党|退休|[丧离]|搬[进迁来]|易地|退出)/;

/** 3月12日|借给李平的|2000元, 5月8日|住院的|李平, 6月1日|出生的|孩子: since when it is so. */
const befell =
  /^(?:才|刚|又)?(?:借(?:给|走|去|出)|住院|出院|[做动](?:完|了)?手术|[摔跌][^送给]{0,3}|[生得]?病|出生|结婚|成家|[去过]世|入伍|考上)(?!.*[送发])/;

const isSomething = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== "mark" && token.text !== "是" && token.word?.measure == null;

/** 把|昨天|答应的两袋饲料送去: when it was promised, of a thing that was handed over then. */
function isDayOfPromise(tokens: readonly Token[], at: number, of: number): boolean {
  if (of > at + 5 || tokens[of + 1] === undefined) return false;
  const said = textOf(tokens.slice(at + 1, of).filter(({ mention }) => mention === null));
  return promised.test(said) && tokens.slice(of + 1).some((token) => has(token, Role.give));
}

const promised =
  /^(?:我们?|[他她]|就|都|已经?)*(?:答应|许下?|约好|说好|讲好|要|定好?|订好?|欠)(?:给|了|[他她]家?)*$/;

/** What there was no time for stands behind them; alone they leave open what it was. */
export const noTime = new Set(
  "来不及 赶不及 没空 没时间 没工夫 没功夫 没得空 没得闲 腾不出空 腾不出时间 抽不出空 抽不出时间 抽不出身 脱不开身 走不开身".split(
    " ",
  ),
);

/** 他说水泵烧了|我给换了新的|对了|昨天我补发了…: told last, and when that was; what was told before it keeps its own day. */
export function opensLater(segments: readonly Stretch[], day: Token): boolean {
  // 给李平协调贷款3万|昨天我也帮他问过利息了; not 给李平送米2袋|昨天送的
  const next = segments[1];
  if (next?.tokens[0] === day && /^[^我咱俺]{1,4}[我咱俺]们?[也还又]/.test(next.text)) return true;
  for (let at = 2; at < segments.length; at += 1)
    if (segments[at]?.tokens.find((token) => !has(token, Role.next)) === day) return true;
  return false;
}

/** 今天补录6月8日走访李平: written today of another day. */
export function isDayOfWriting(tokens: readonly Token[], at: number): boolean {
  const act = tokens[at + 1]?.text;
  // 今天|是|2月2日
  if (act === "是" && tokens[at]?.text.startsWith("今") && tokens[at + 2]?.kind === "day") return true;
  if (!act?.startsWith("补") || !/^.[录报记登填写]/.test(act) || !/^(?:今|刚)/.test(tokens[at]?.text ?? ""))
    return false;
  return tokens.slice(at + 2).some(({ kind, when }) => kind === "day" && when?.kind !== "future");
}

/** 没去成,|周六|再去: put off to that day; 剩下的计划|7月底|完成: meant for it. */
export function isDayToCome(tokens: readonly Token[], at: number): boolean {
  if (isDayOfPlan(tokens, at)) return true;
  return (tokens[at + 1]?.text.startsWith("再") ?? false) && isPutOff({ text: textOf(tokens) }, false);
}

/** 5月|住的院, 6月28日|做的手术, 去年|生的娃 */
const befellThem =
  /^(?:才|刚刚?|就)?(?:从[^,我送给]{0,6}(?:医院|卫生院)(?:刚刚?)?出院|(?<=^(?:才|刚刚?))(?:出|住)院(?!就|后|以后)|[做动开]的?(?:个)?(?:大|小)?手术|(?:[做动开]|住|出|入)的(?:手术|院|刀)|[得生]的病|摔的|病的|生的(?:[娃孩病]|小孩)|[结离]的婚|去世的|走的$|过世的|办的(?:丧事|喜事|酒))/;

/** 昨天去了; not 明天去, and not 今年的价钱好, where the time is the thing's. */
export function datesAct(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const when = token?.kind === "day" ? token.when : null;
  if (when === null || when.kind === "future" || datesThing(tokens, at)) return false;
  if (isDayOfWriting(tokens, at) || isDayToCome(tokens, at)) return false;
  // 昨天没空|今天早上去的: when it was not done.
  const said = noTime.has(tokens[at + 1]?.text ?? "") ? 2 : 3;
  if (said === 2 || (has(tokens[at + 1], Role.not) && /^[空顾来]/.test(tokens[at + 2]?.text ?? "")))
    return !tokens.slice(at + said).some(({ kind }) => kind === "day");
  return !(
    when.kind === "period" &&
    tokens[at + 1]?.text === "的" &&
    (tokens[at + 2]?.word?.measure ?? null) === null &&
    !ofReport.test(tokens[at + 2]?.text ?? "")
  );
}

/** 上个月|的|数报一下, 上周|的|情况: what is reported. */
const ofReport = /^(?:数[字据]?|账|情况|工作|活动|走访|入户|汇报|报告|小结|总结|台账|成绩)/;

/** 想请村里帮忙, 盼着村上给修: the village is asked, not spoken of. */
export function isAsked(before: readonly Token[]): boolean {
  return (
    before.some((token) => has(token, Role.wish) || /^(?:希望|盼望?|期盼|想要)/.test(token.text)) ||
    /[请让求托盼问]$/.test(before[before.length - 1]?.text ?? "") ||
    // 联系学校减免了她的住宿费
    has(before[before.length - 1], Role.arrange)
  );
}

/** 夜里冻得睡不着|对了李平他儿子…, 还有对了|: something else comes to mind. Not: 核对了李平的收入, 说对了 */
export function opensAfterthought(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "对了") return false;
  const before = tokenAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (before !== undefined && (before.pos === "act" || has(before, Role.say) || before.text === "得"))
    if (before.text.length <= 2) return false;
  return (
    next !== undefined &&
    (next.mention !== null ||
      next.kind === "day" ||
      next.kind === "village" ||
      isTimeOfDay(next) ||
      has(next, Role.cadreSelf) ||
      has(next, Role.further) ||
      has(next, Role.next) ||
      has(next, Role.dative) ||
      has(next, Role.filler))
  );
}

/** 最后到李平家, 中午赶到王五家: the next stop of a tour told without stops, which no plan told before it reaches. */
export function opensStop(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (opensAfterthought(tokens, 0)) return true;
  if (first === undefined || !(has(first, Role.next) || isTimeOfDay(first))) return false;
  const name = tokens.findIndex(({ mention }, at) => at > 0 && mention !== null);
  return name > 0 && tokens.slice(1, name).some((token) => has(token, Role.go));
}

/** ;下午赶到三岔河, ;村道旁新装护栏60米: the way or a work goes on, and what somebody said before the mark is over. Not: ;要修路3公里, ;修建水窖2口 */
export function opensWay({ tokens, text, roles, hasFigure }: Stretch): boolean {
  if (hasFigure && roles.has(Role.build) && builtByNow.test(text) && !unbuilt.test(text)) return true;
  const [first] = tokens;
  if (first === undefined || !(isTimeOfDay(first) || first.kind === "day" || has(first, Role.next)))
    return false;
  return tokens.slice(1, 4).some((token) => has(token, Role.go) && !has(token, Role.with));
}

/** A place of the village, or the same day, and new: nobody's house, and no word of its being asked for. */
const builtByNow = /^(?:当天|(?:村|路|沿|巷)[^,我他她]{0,5}新[装修建打挖铺架])/;
const unbuilt = /[没未不要得应该想希盼求需他她坏]|[去前往早]年|困难|问题|建议|联系|批|答应/;

/** 再到|李平家, 又去|王五家: on to the next. */
export function opensAgain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return tokens[at + 1]?.mention != null && has(token, Role.go) && /^[再又]./.test(token?.text ?? "");
}

/** 隔壁|李平家 */
export function isNextDoor({ text }: Token): boolean {
  return text === "隔壁" || text === "对门" || text === "邻居";
}

/** 又去了几家, 走了几户, 召集几个种植户: to some that are neither named nor counted. */
export function goesToSome({ tokens, roles, counts, measures }: Stretch): boolean {
  if (
    roles.has(Role.householdClass) &&
    tokens.some(({ quantity }, at) => quantity?.value === null && has(tokens[at + 1], Role.householdClass))
  )
    return true;
  if (!counts.includes("household") || !(roles.has(Role.go) || measures.includes("visit"))) return false;
  return tokens.some(({ quantity }) => quantity?.unit?.kind === "household" && quantity.value === null);
}

/** 扛着一袋米, 带了几斤茶叶: brought to whoever is named behind it; 资料发了45份 is done where it was. */
export function bringsAlong({ tokens, roles, hasName }: Stretch): boolean {
  return (
    roles.has(Role.give) &&
    !tokens.some((token) => token.text.startsWith("发") && has(token, Role.give)) &&
    tokens[tokens.length - 1]?.text !== "and" &&
    !(hasName || roles.has(Role.pronoun) || roles.has(Role.dative))
  );
}

/** 下午转到石门村: the sender's way, with nobody named on it. */
export function reachesVillage({ tokens, roles }: Stretch): boolean {
  const at = tokens.findIndex(({ kind }) => kind === "village");
  const way = at - 1;
  if (!has(tokenAt(tokens, way), Role.go) || roles.has(Role.plan)) return false;
  const subject = subjectAt(tokens, way);
  return (subject === null || subject === "us") && tokens.slice(at + 1).every(({ kind }) => kind !== "word");
}

export function goesTo({ tokens, hasName }: Stretch): boolean {
  const [first] = tokens;
  return (has(first, Role.go) || first?.word?.measure?.id === "visit") && hasName;
}
