import { Sign } from "../../text/characters.ts";
import { handedPapers } from "../../words/papers.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import {
  countsGiven,
  countsThings,
  endsClause,
  has,
  hasSome,
  isMark,
  joinsRow,
  startOfSentence,
  type Token,
  tokenAt,
} from "../../words/tokens.ts";

/** 给李平、刘军分别送了2袋、3袋化肥 */
export const figuresInTurn = new Sign(
  "别",
  /分别[^。;!\n]*?[\d一二两三四五六七八九十百半]+[^\d,。;!\n、]{1,2}[、,和][\d一二两三四五六七八九十百半]+[^\d,。;!\n、]{2,10}/,
);

/** 给李平送了2袋,刘军3袋化肥; 李平500块,刘军300块,慰问金; 李平、刘军各2袋,赵满仓1袋,化肥; 李平、刘军各1袋,都是化肥; 李平500元,其他3户各200元慰问金 */
export const thingBehindRow = new Sign(
  "袋包箱桶瓶盒份套件床斤吨张本棵株只头把卷捆个双元块",
  /各[\d一二两三四五六七八九十百半]+(?:[袋包箱桶瓶盒份],都是|元慰问金)|[户下余他它][\d一二两三四五六七八九十]{1,3}户各[\d一二两三四五六七八九十百半]+[袋包箱桶瓶盒份][^\d,。;!\n、的]{1,8}(?:[,。;!\n]|$)|[\d一二两三四五六七八九十百半][袋包箱桶瓶盒份套件床斤吨张本棵株只头把卷捆个双][,、]?[^\d,。;!\n的]{2,20}[\d一二两三四五六七八九十百半][袋包箱桶瓶盒份套件床斤吨张本棵株只头把卷捆个双],?[^\d,。;!\n、的]{1,8}(?:[,。;!\n]|$)|\d[元块]钱?[,、][^\d,。;!\n]{2,20}\d+[元块]钱?,?(?:慰问[金款]|救助金)(?:[,。;!\n]|$)/,
);

/** 今天送化肥5袋。|李平2袋,刘军3袋: something told before may be what they are, or how much of it there was. */
function namesThing(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(0, from)
    .some(
      ({ word }) =>
        word?.goods != null || word?.goodsClass === true || word?.measure?.households === "carried",
    );
}

/** Two figures or more, one for each of those named, and the thing they all count behind the last: told as if it stood in front. */
export function withThingInFront(tokens: readonly Token[]): readonly Token[] {
  const told = [...tokens];
  for (let at = 0; at < told.length; at += 1) {
    if (!has(told[at], Role.respectively)) continue;
    const first = told.findIndex((token, place) => place > at && !isWhomOrGiving(token));
    const last = endOfFigures(told, first);
    const open = tokenAt(told, last + 1);
    // 1箱、2箱|泡面, which no list has
    const unlisted = open?.kind === "text" && open.pos === "thing" && open.text.length > 1;
    const end = last < 0 ? -1 : unlisted ? last + 2 : endOfThing(told, last + 1);
    if (end < 0 || !endsClause(told[end])) continue;
    const from = startOfSentence(told, at);
    const front = told.slice(from, first);
    const figures = told.slice(first, last + 1).filter(({ quantity }) => quantity !== null);
    if (!isPlainLead(front) || namesIn(front) !== figures.length) continue;
    const thing = told.splice(last + 1, end - last - 1);
    told.splice(first, 0, ...thing);
  }
  return told;
}

/** Who got how much, one after the other, and the thing only behind the last figure: told as if it stood behind each. */
export function withThingOfRow(tokens: readonly Token[]): readonly Token[] {
  const told = [...tokens];
  for (let at = told.length - 1; at > 0; at -= 1) {
    const money = told[at]?.quantity?.unit?.kind === "money";
    if (!countsThings(told[at]) && !money) continue;
    const apart = isMark(told[at + 1], ",");
    const ofAll = apart && told[at + 2]?.text === "都是";
    const from = ofAll ? at + 3 : apart ? at + 2 : at + 1;
    const end = money ? endOfGrant(told, from) : endOfThing(told, from);
    if (end < 0 || !endsClause(told[end]) || (apart && isMark(told[end], ",")) || told[end + 1]?.quantity)
      continue;
    // 李平500元,王五300元,慰问金,|明天送
    if (money && told[end]?.text === "," && isStillMeant(told[end + 1])) continue;
    const figures = figuresOfRow(told, at);
    if (figures.length < (ofAll ? 1 : 2)) continue;
    const thing = told.slice(from, end);
    if (apart) told.splice(at + 1, end - at - 1, ...thing);
    for (const figure of figures) if (figure !== at) told.splice(figure + 1, 0, ...thing);
  }
  return told;
}

function isStillMeant(token: Token | undefined): boolean {
  return has(token, Role.plan) || /^(?:[明后]天|下[周个月午]|[过改]天|过几天)/.test(token?.text ?? "");
}

/** Where the figures of the shares stand that end with the one at `last`, from behind; none where more than shares is told there. */
function figuresOfRow(tokens: readonly Token[], last: number): readonly number[] {
  const unit = tokens[last]?.quantity?.unit?.name;
  const figures: number[] = [];
  let start = last;
  for (
    let at = last;
    at === last || (countsGiven(tokens[at]) && tokens[at]?.quantity?.unit?.name === unit);
  ) {
    start = startOfShare(tokens, at);
    if (start < 0) return [];
    figures.push(at);
    at = isMark(tokens[start - 1], ",、") ? start - 2 : start - 1;
  }
  const from = startOfSentence(tokens, start);
  const lead = tokens.slice(from, start);
  if (!isPlainLead(lead) || namesThing(tokens, start)) return [];
  const gives = tokens.slice(from, last).some((token) => hasSome(token, giving));
  return gives || packs.has(unit ?? "") ? figures : [];
}

/** What is handed out is counted in; 李平2头,刘军3头牛 are theirs. */
const packs = new Set("袋 包 箱 桶 瓶 盒 份 元".split(" "));

const giving = rolesOf(Role.give, Role.dative);

/** 给|刘军|送了|3袋, 二组|赵满仓、李桂花|各|1袋; -1 where nobody is named with the figure. */
function startOfShare(tokens: readonly Token[], figure: number): number {
  let at = figure - 1;
  while (
    hasSome(tokenAt(tokens, at), beforeFigure) ||
    /^(?:了|也?是|也)$/.test(tokenAt(tokens, at)?.text ?? "")
  )
    at -= 1;
  if (isRest(tokens, at)) return at - 1;
  let named = false;
  while (at >= 0) {
    const token = tokens[at] as Token;
    const links = named && joinsRow(token) && tokenAt(tokens, at - 1)?.quantity == null;
    if (token.mention === null && !hasSome(token, ofName) && !links) break;
    named ||= token.mention !== null;
    at -= 1;
  }
  if (!named) return -1;
  while (has(tokenAt(tokens, at), Role.dative) || /^(?:group|village)$/.test(tokenAt(tokens, at)?.kind ?? ""))
    at -= 1;
  return at + 1;
}

/** 其余|3户|各|1袋 */
function isRest(tokens: readonly Token[], at: number): boolean {
  return (
    tokenAt(tokens, at)?.quantity?.unit?.kind === "household" &&
    /^(?:其[余他它]|另外?|剩下)$/.test(tokenAt(tokens, at - 1)?.text ?? "")
  );
}

const beforeFigure = rolesOf(Role.give, Role.receive, Role.each);
const ofName = rolesOf(Role.home, Role.title);

/** Nothing counted or told of a thing, and no word of what is lacked, meant or theirs. */
function isPlainLead(lead: readonly Token[]): boolean {
  return lead.every(
    (token) =>
      !token.word?.goods &&
      !hasSome(token, otherwise) &&
      !/^[乡镇县区村][上里]?$|政府|民政|局$/.test(token.text) &&
      (token.quantity === null || token.quantity.unit?.kind === "household") &&
      !(token.kind === "text" && token.pos === "thing"),
  );
}

const otherwise = rolesOf(
  Role.need,
  Role.wish,
  Role.plan,
  Role.own,
  Role.sell,
  Role.buy,
  Role.not,
  Role.notGiven,
  Role.missed,
  Role.trouble,
  Role.hearsay,
  Role.question,
);

/** 李平、刘军|送了, between 分别 and its figures */
function isWhomOrGiving(token: Token): boolean {
  return (
    token.mention !== null ||
    isMark(token, "、") ||
    hasSome(token, whomOrGiving) ||
    /^(?:了|其|他们|她们)$/.test(token.text)
  );
}

const whomOrGiving = rolesOf(
  Role.give,
  Role.dative,
  Role.receive,
  Role.home,
  Role.title,
  Role.joins,
  Role.pronoun,
);

/** 2袋|、|3袋, all in one unit: where the last stands; -1 where there is no second. */
function endOfFigures(tokens: readonly Token[], first: number): number {
  const unit = tokens[first]?.quantity?.unit?.name;
  if (unit === undefined || !countsThings(tokens[first])) return -1;
  let last = first;
  for (let next = first + 2; tokens[next]?.quantity?.unit?.name === unit; next += 2) {
    if (!isMark(tokens[next - 1], "、") && !has(tokens[next - 1], Role.joins)) break;
    last = next;
  }
  return last > first ? last : -1;
}

/** Where the name of the thing told at `from` ends, 优质|化肥; -1 where none is told. */
function endOfThing(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && tokens[at]?.word?.quality) at += 1;
  const { word } = tokens[at] ?? { word: null };
  return word?.goods || handedPapers.has(word?.measure?.id ?? "") ? at + 1 : -1;
}

/** 慰问金: money that is given, whoever it goes to. */
function endOfGrant(tokens: readonly Token[], from: number): number {
  return /^(?:慰问金|慰问款|救助金)$/.test(tokens[from]?.text ?? "") ? from + 1 : -1;
}

function namesIn(tokens: readonly Token[]): number {
  return new Set(tokens.flatMap(({ mention }) => (mention === null ? [] : [mention.name]))).size;
}
