// Who gives, where it is neither the sender nor anybody with him: one of the family, their friends, an office, a firm.

import type { Clause } from "../scene/clause.ts";
import type { Stretch } from "../scene/stretch.ts";
import { isClosePeople, isGoverned, personOf } from "../scene/subject.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";

type Giver = {
  who: "kin" | "near" | "body" | "self";
  sex: "f" | "m" | null;
  /** 他姑妈: of the family, and not of the house. */
  livesElsewhere: boolean;
  /** 李平的妹妹来看他: what is brought is brought by who came. */
  comesToSee: boolean;
  /** 李平的女儿回来了, 侄子开超市: there to give, and able to. */
  isThere: boolean;
  /** 爱人打工回来, 儿子回家过年: whatever he came home from. */
  isHome: boolean;
  /** 女儿远嫁, 老伴去世 */
  isGone: boolean;
  /** 女婿开大车: his in-laws are those of the house. */
  isSonInLaw: boolean;
  /** 他自己掏了200 */
  pays: boolean;
};

/** What a stretch tells of giving, and what was told before it. */
type Told = {
  verb: number;
  /** Where the giver stands in it, or straight before it; null where he was told of before. */
  at: number | null;
  /** The stretch before told what others gave. */
  inRow: boolean;
  /** 一年|给他补三千块: how often stands straight before it. */
  rate: boolean;
  clause: Clause;
};

const donors = /(?:人士|好心人|光伏(?:电站)?|(?:武装|组织|宣传|统战)部)$/;
const employer = /^(?:厂|工厂|公司|工地|老板|店|幼儿园|合作社|学校|企业)[里上]?$/;
const bodyEnds = new Set("士人伏站部厂司地板店园社校业里上");
/** Of the family, by what an uncle or an aunt is called. */
const elder =
  /^(?:[大二三小老表堂幺]?(?:叔叔?|伯伯?|舅舅?|姑姑?|姨妈?|婶子?|婶婶|姑妈|姑父|姨父|舅妈)|嫂子|大嫂|老丈人|丈母娘)们?$/;
const female = /[女妹姐娘媳姑姨婶嫂婆妈]|闺/;
/** 女婿, 姐夫, 姑父: called by her, and a man. */
const byMarriage = /婿$|[姐妹]夫$|[姑姨]父$|爷$/;
const male = /[儿子婿哥弟叔舅伯侄甥孙]/;
const often =
  /^(?:经常|常常?|时常|时不时地?|隔三差五|年年|月月|[每一][年月季]|[每一]个月|每[周天]|[每一]学期|每季度|逢年|逢年过节|总是?)$/;
/** 侄子开超市, 小儿子条件好 */
const wellOff = /开(?:了|着)?[个家间]?[^,]{0,4}[店馆铺厂市司]|条件[^,不没]{0,3}好|孝[顺敬]|有钱|生意|老板/;
const away = /[没不少]|在外|打工|远嫁|去世|病|住院|忙|[等盼接]|[她他]想/;
/** 没来看他, 要来看他, 托我来看他, 也来看他 */
const comesNot = /[没不少也]|[要想]来|好久|难得|[托让叫请]|我/;
const ourWay = /^(?:顺[便手路道]|临(?:走|别|出门))/;
/** 碰到|她儿子回家: who stands behind it is met by the sender. */
const meets = /^[碰遇撞][到上见]/;
const visitHead = /走访|入户|慰问|看望/;
const visits = /(?:来|回家)看望?了?(?:[他她]|老人|父母|$)|探亲|拜年|走亲戚/;
const carries = /^[带买拿提捎塞拎背扛抱]/;
const putsIn = /^(?:凑|出|随|垫)[了出]?$|^[捐借]|[寄汇邮](?:$|[了回来给])|^(?:给|捎|买|拉|带)(?:了|回|来|过)/;
const absent = /^(?:都|也|又|这几天|最近|常年)*(?:[不没]在|没回|在外)/;
const inLaws = /^(?:老丈[人母]|丈母娘|岳父母?|岳母)$/;
const seeing = /(?:看|看望|探望|照顾|伺候|找)$/;
const ofOurs = rolesOf(Role.cadreSelf, Role.arrange, Role.help);
const small = rolesOf(Role.next, Role.further, Role.allOf);
const smallWord =
  /^(?:才|刚|也|还|又|只|就|前?[两几]天|早就?|过[年节]|春节|中秋|统一|一共|总共|专门|主动|[上里]|那边|打|转)$/;
const giving = rolesOf(Role.give, Role.fetch);

/** What others gave in a sentence: who gives stays over commas until somebody else acts. */
export class Givers {
  private giver: Giver | null = null;
  private gave = false;
  /** Where a stretch ended with who gives or how often, and so goes on in the next. */
  private opensAt = -1;
  private ratesAt = -1;
  /** 化肥已经有了: had of somebody, who may be told next. */
  private had = false;
  /** 走访李平,|他女儿回来了: who tells of a visit of his own is who acts behind it. */
  private visited = false;

  openSentence(): void {
    this.giver = null;
    this.gave = false;
    this.had = false;
    this.opensAt = this.ratesAt = -1;
  }

  /**
   * Whether others gave what a stretch tells.
   * @param clause it stands in; its label tells of a visit as well: 走访情况
   */
  gives(stretch: Stretch, clause: Clause): boolean {
    const { tokens, roles, text } = stretch;
    const start = tokens[0]?.start ?? 0;
    const [opened, rate, inRow, had] = [this.opensAt === start, this.ratesAt === start, this.gave, this.had];
    this.gave = false;
    this.had = /(?:已经?|早就?)有了?$/.test(text);
    this.opensAt = this.ratesAt = -1;
    if (roles.hasSome(ofOurs)) {
      this.giver = null;
      return false;
    }
    const verb = tokens.findIndex(isGiving);
    const at = giverBefore(tokens, verb < 0 ? tokens.length : verb);
    const own = at === null ? null : giverOf(tokens, at, text);
    if (own === null || stretch.roles.has(Role.go))
      this.visited ||= isVisit(stretch) || visitHead.test(clause.labelText);
    if (tokens.some((token, place) => place < (at ?? 0) && meets.test(token.text))) {
      this.giver = null;
      return false;
    }
    if (own !== null) this.giver = own;
    // 弟弟来看|他
    else if (this.giver?.comesToSee && tokens.length === 1 && has(tokens[0], Role.pronoun)) return false;
    else if (at !== null || (stretch.hasName && !opened && !rate)) this.giver = null;
    // 李平女婿|不在,|给老丈人送了一袋米
    else if (verb < 0 && this.giver !== null && absent.test(text))
      this.giver = { ...this.giver, isGone: true, isThere: false };
    // 他儿子在外打工,|8月才回来住了半个月
    else if (verb < 0 && this.giver?.who === "kin" && comesHome(text))
      this.giver = { ...this.giver, isHome: true };
    // 跟她聊了聊, 问了情况, 临走给他带了: the sender is who acts again.
    else if (!opened && (verb < 0 || isOurWay(stretch))) this.giver = null;
    const end = tokens.at(-1)?.end ?? 0;
    if (verb < 0) {
      if (isRate(tokens.at(-1))) this.ratesAt = end;
      if (own !== null && tokens.slice((at ?? 0) + 1).every(isBeside)) this.opensAt = end;
    }
    if (isOfTheirs(stretch, verb, rate)) return true;
    if (verb < 0) return false;
    if (own !== null && (had || own.who === "kin") && isSaidOf(tokens, at ?? 0)) return true;
    if (own !== null && isWhoseItIs(tokens, at ?? 0, verb, own)) return true;
    // 他老婆在家|给她带了一桶油: who is told of with a verb of his own may not be who gives.
    const from = own !== null ? (at ?? 0) : -1;
    const named = from + Math.max(0, wordsOfNeighbour(tokens, from) - 1);
    const isSubject = (own !== null || opened) && isStraightBefore(tokens, named, verb);
    if (own !== null && !isSubject) return false;
    const told = { verb, at: isSubject ? from : null, inRow, rate, clause };
    this.gave = this.giver !== null && isTold(this.giver, stretch, told, this.visited);
    return this.gave;
  }
}

/** 学费|是|他叔叔|凑|的8000元, 学费|是|县教育局|给|的5000元: who bore it. Not: 500元是县水利局给的, which may be ours */
function isWhoseItIs(tokens: readonly Token[], at: number, verb: number, { who }: Giver): boolean {
  const is = tokens.findIndex(({ text }) => /^(?:都|也|全)?是$/.test(text));
  if (is < 1 || is > at || tokens[verb + 1]?.text !== "的") return false;
  if (who === "kin" || who === "near") return true;
  // 学费|是|爱心企业|捐|的: raised for them, and so written.
  return !tokens[verb]?.text.startsWith("捐") && tokens[is - 1]?.text.endsWith("费") === true;
}

/** 女婿|前两天|才|给他买, 女婿|在|县城|给他买: nothing but when and where in between. */
function isStraightBefore(tokens: readonly Token[], at: number, verb: number): boolean {
  for (let place = at + 1; place < verb; place += 1) {
    const token = tokens[place] as Token;
    // 他老婆|在|家|给她带了 may be ours.
    if (/^[在从]$/.test(token.text) && isElsewhere(token, tokens[place + 1])) place += 1;
    else if (!(isBeside(token) || isSmall(token))) return false;
  }
  return true;
}

/** 在|县城, 从|工地, 从|学校; not 从|村部 */
function isElsewhere({ text }: Token, place: Token | undefined): boolean {
  if (place?.kind === "text") return true;
  return text === "从" && (has(place, Role.homeGround) || place?.text === "学校");
}

function isSmall(token: Token): boolean {
  return hasSome(token, small) || token.pos === "adverb" || smallWord.test(token.text);
}

/** 赔了8万, 一年分红六百块, 一年|分三百斤粮: nobody gives so. */
function isOfTheirs({ tokens, text, hasFigure, roles }: Stretch, verb: number, rate: boolean): boolean {
  if (!hasFigure) return false;
  // 保险公司赔付|李平家8000元
  if (text.includes("赔")) return tokens.some((token) => /(?:^|公司)赔[偿付了给的]*$/.test(token.text));
  if (roles.has(Role.dative)) return false;
  // 集体的时候一人|一年|分|三百斤粮
  return (
    verb >= 0 && (rate || isRate(tokens[verb - 1])) && /^分(?:了|得|到)?$/.test(tokens[verb]?.text ?? "")
  );
}

/** 村里|发|的|3卷 */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 2]?.text === "的" && tokens[at + 3]?.quantity != null && tokens.length === at + 4;
}

/** By what stands beside it: how often, when, to whom, or that it is one in a row. */
function isTold(giver: Giver, stretch: Stretch, told: Told, visited: boolean): boolean {
  const { verb, at, inRow, rate, clause } = told;
  const { tokens, hasFigure, roles } = stretch;
  // 朋友捐的书包5个|送给李平, 政府每月给刘军的补助|我送去: of a thing that goes on.
  // 女儿|昨天|刚|给|他|买|的|棉袄1件
  const forThem = at !== null && giver.who === "kin" && has(tokens[verb], Role.dative) && !stretch.hasName;
  if (!forThem && tokens.some((_, at) => at > verb && namesThing(tokens, at))) return false;
  const isHabit = rate || tokens.slice(0, verb).some(isRate);
  const named = at !== null;
  if (isHabit && (named || giver.isThere || giver.who === "body")) return true;
  const [gives, next] = [tokens.findLast(isGiving), tokens[tokens.findLastIndex(isGiving) + 1]];
  if (named && (next?.text === "过" || gives?.text.endsWith("过"))) return true;
  const toThem = hasReceiver(tokens, verb);
  if (giver.who === "self")
    return named ? /^[掏出花]/.test(gives?.text ?? "") : giver.pays && has(gives, Role.fetch) && !toThem;
  if (giver.who === "body") {
    if (!named || !hasFigure) return false;
    if (roles.has(Role.stateBenefit) || inRow) return !toThem && !stretch.hasName;
    return employer.test(tokens[at]?.text ?? "") && paysOwn(tokens, verb);
  }
  if (!named) {
    // 只发了张连心卡, 又发了宣传单 is ours again, and so is 带去.
    if (inRow && hasFigure && goesOn(stretch, gives)) return true;
    if (giver.comesToSee)
      return (
        carries.test(gives?.text ?? "") && !tokens.some(({ text }) => text === "她们" || text === "他们")
      );
    if (giver.who !== "kin") return false;
    if (bringsHome(giver, stretch, gives) && !oursAgain.test(clause.text)) return true;
    if (tokens.some(({ text }) => inLaws.test(text))) return giver.isSonInLaw && !giver.isGone;
    if (visited || !giver.isThere || !isOfOtherSex(giver, tokens)) return false;
    return tokens.some(({ text }) => /^[带买捎]/.test(text));
  }
  if (giver.who === "near" || giver.livesElsewhere || inRow || toThem || tokens.some(isPutIn)) return true;
  return tokens.some((token, place) => token.mention !== null && has(tokens[place - 1], Role.dative));
}

/** 捐|的|书包, 给刘军|的|补助; not 500块|的|住宿费, 李平|的|孩子 */
function namesThing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "的" && tokens[at - 1]?.quantity == null && !has(tokens[at + 1], Role.kin);
}

/** 厂里|过年给|他|儿子|发了两桶油 */
function paysOwn(tokens: readonly Token[], verb: number): boolean {
  return (
    has(tokens[verb], Role.dative) &&
    has(tokens[verb + 1], Role.pronoun) &&
    has(tokens[verb + 2], Role.kin) &&
    /^[发给寄结]/.test(tokens[verb + 3]?.text ?? "")
  );
}

/** 他爱人打工回来,|带回两箱茶, 闺女回门,|带了四瓶酒, 他儿子回来,|给屋里装了空调 */
function bringsHome(
  giver: Giver,
  { roles, hasName, hasFigure, text }: Stretch,
  gives: Token | undefined,
): boolean {
  if (forTheirHome.test(text)) return !giver.isGone;
  // 他儿子回来了,|带他去医院: by us.
  if (!hasFigure && /^[带拎背扛抱提]了?$/.test(gives?.text ?? "")) return false;
  const brings = giver.isHome ? /[回来][了来]?$|^[带拎背扛抱提]了?$/ : /回[了来]?$/;
  return brings.test(gives?.text ?? "") && !roles.has(Role.dative) && !hasName;
}

/** On the way there. */
const oursAgain = /去[看探慰]|到[^,]{0,6}家/;

/** 又给了300块, 还带了一只鸡; not 又发了连心卡, 又带去米2袋 */
function goesOn({ tokens, measures }: Stretch, gives: Token | undefined): boolean {
  const said = gives?.text ?? "";
  if (/[去上]$/.test(said) || measures.some((measure) => measure !== "goods" && measure !== "cash"))
    return false;
  return has(tokens[0], Role.further) || carries.test(said);
}

function isVisit({ measures, roles }: Stretch): boolean {
  return measures.includes("visit") || (roles.has(Role.go) && roles.has(Role.home));
}

/** 临走给他带了, 走访时带了, 在店里给她买了 */
function isOurWay({ tokens, measures }: Stretch): boolean {
  return (
    measures.includes("visit") || tokens[0]?.text === "在" || tokens.some(({ text }) => ourWay.test(text))
  );
}

const forTheirHome =
  /^(?:又|还|也|就)*给(?:屋里|家里|家中|屋头|他爸妈?|他妈|爸妈|父母|爹妈|老人)(?:新|又)?(?:装|买|添|安|置|修|换)/;

function isPutIn(token: Token): boolean {
  return putsIn.test(token.text);
}

/** 送给他, 给她买, 送了他一袋, 给孩子 */
function hasReceiver(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    (token, at) =>
      at > from && (has(token, Role.pronoun) || (has(token, Role.kin) && has(tokens[at - 1], Role.dative))),
  );
}

/** 女儿回来了,|给他带了一箱奶: from her, to him. */
function isOfOtherSex({ sex }: Giver, tokens: readonly Token[]): boolean {
  return sex !== null && tokens.some(({ text }) => text === (sex === "f" ? "他" : "她"));
}

function isGiving(token: Token): boolean {
  if (hasSome(token, giving)) return true;
  return (
    token.kind === "text" &&
    /^(?:[补出凑捐寄汇邮赔奖借][助贴偿]?[了给]?|分红)$|[寄汇邮](?:回来?|来)$/.test(token.text)
  );
}

function isRate(token: Token | undefined): boolean {
  return token !== undefined && often.test(token.text);
}

/** 学校|一年, 爱心人士|每学期: who gives, and nothing but when. */
function isBeside(token: Token): boolean {
  return token.quantity !== null || token.kind === "day" || isRate(token);
}

/** The nearest person in front whom no other word governs. */
function giverBefore(tokens: readonly Token[], verb: number): number | null {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const neighbour = neighbourAt(tokens, at);
    if (neighbour >= 0) at = neighbour;
    const token = tokens[at] as Token;
    if (token.bracketed || token.kind === "mark") continue;
    const may = isKin(tokens, at) || isNear(tokens, at) || isBody(token) || personOf(token) !== null;
    if (may && !isGoverned(tokens, at) && !seeing.test(tokens[at - 1]?.text ?? "")) return at;
  }
  return null;
}

function isBody(token: Token): boolean {
  const { text } = token;
  if (bodyEnds.has(text.charAt(text.length - 1)) && (donors.test(text) || employer.test(text))) return true;
  return personOf(token) === "other" && !has(token, Role.role);
}

/** Where the name of a neighbour begins that goes up to here; -1 where none does. */
function neighbourAt(tokens: readonly Token[], end: number): number {
  for (let at = Math.max(0, end - 3); at <= end; at += 1)
    if (at + wordsOfNeighbour(tokens, at) > end) return at;
  return -1;
}

const nearStarts = new Set("隔对邻村");

/** 隔壁老王, 隔壁王|大妈, 邻居|李|大爷, 村里|的|张|大妈: how many words name him; 0 where it is somebody else. */
function wordsOfNeighbour(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? "";
  if (!nearStarts.has(text.charAt(0))) return 0;
  if (/^(?:隔壁|对门|邻居)老[\u4e00-\u9fff]$/.test(text)) return 1;
  if (/^(?:隔壁|对门|邻居)[\u4e00-\u9fff]$/.test(text)) return isTitle(tokens[at + 1]) ? 2 : 0;
  if (!/^(?:隔壁|对门|邻居|村里)$/.test(text)) return 0;
  const isOf = tokens[at + 1]?.text === "的";
  if (text === "村里" && !isOf) return 0;
  const name = isOf ? at + 2 : at + 1;
  const called = tokens[name];
  if (called === undefined || called.mention !== null || called.kind !== "text") return 0;
  if (/^老[\u4e00-\u9fff]$/.test(called.text)) return name + 1 - at;
  return called.text.length === 1 && isTitle(tokens[name + 1]) ? name + 2 - at : 0;
}

/** Not 王老师, 李师傅: called so for what they do. */
function isTitle(token: Token | undefined): boolean {
  return has(token, Role.title) && !/^(?:同志|老师|师傅|党员)$/.test(token?.text ?? "");
}

/** 邻居, 邻居|李|大爷, 学校|老师 */
function isNear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (wordsOfNeighbour(tokens, at) > 0 || (at === 0 && (token.text === "众筹" || isNextDoor(tokens))))
    return true;
  if (token.text === "老师") return has(tokens[at - 1], Role.villageThing);
  return token.mention === null && isClosePeople(token);
}

/** 隔壁|抬来一架梯子. Not: 给李平送了2袋,|隔壁|也送了一袋 */
function isNextDoor([first, second]: readonly Token[]): boolean {
  return /^(?:隔壁|对门)$/.test(first?.text ?? "") && !/^[也又还]/.test(second?.text ?? "");
}

/** 他|叔叔, 李平|的|侄女, 人家|给他; 李平叔叔 may be what he is called. */
function isKin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (has(token, Role.kin) && !has(token, Role.householdClass)) return true;
  if (token.text === "人家") return tokens.slice(at + 1).some(({ text }) => /^[他她]$/.test(text));
  const before = tokenAt(tokens, at - 1);
  return (before === undefined || has(before, Role.pronoun)) && elder.test(token.text);
}

/** Null where it may be one of us, or of those we came with: the village's secretary. */
function giverOf(tokens: readonly Token[], at: number, text: string): Giver | null {
  const token = tokens[at] as Token;
  const kin = isKin(tokens, at);
  const self = !kin && has(token, Role.ownPlace) && token.text.endsWith("自己");
  const who = kin ? "kin" : self ? "self" : isNear(tokens, at) ? "near" : "body";
  if (who === "body" && !isBody(token)) return null;
  return {
    who,
    sex: byMarriage.test(token.text)
      ? "m"
      : female.test(token.text)
        ? "f"
        : male.test(token.text)
          ? "m"
          : null,
    livesElsewhere: kin && elder.test(token.text) && has(tokens[at - 1], Role.pronoun),
    comesToSee: visits.test(text) && !comesNot.test(text),
    isThere: kin && isTheirs(tokens, at) && !away.test(text) && (isBack(tokens, at) || wellOff.test(text)),
    isHome: comesHome(text),
    isGone: /去世|过世|远嫁|没|不/.test(text),
    isSonInLaw: token.text.endsWith("女婿") && !away.test(text),
    pays: tokens.slice(at + 1).some((after) => /^[掏出花]/.test(after.text)),
  };
}

/** 李平|的|女儿, 他|侄子; not 1、李平:|女儿, told of one after the other. */
function isTheirs(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return has(before, Role.pronoun) || before?.text === "的" || before?.mention != null;
}

/** 女儿|回来了, 女儿|刚|回家; not 女儿春节回来, 孙子放学回来 */
function isBack(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find(({ text }) => !/^(?:都|刚|刚刚|才|就|今天|昨天)$/.test(text));
  return /^回[来家]/.test(next?.text ?? "");
}

function comesHome(text: string): boolean {
  return /回(?:[来家门村]|娘家)/.test(text) && !/[没不等盼接院]/.test(text);
}
