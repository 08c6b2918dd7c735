import { figureOf } from "../../day/figures.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import {
  countsHomesOrPersons,
  endOfClause,
  has,
  hasSome,
  isMark,
  joinsRow,
  markAt,
  type Quantity,
  type Token,
} from "../../words/tokens.ts";

/** 给一组5户、二组6户每户送地膜2卷 */
export const groupsCounted = new Sign(
  "组社",
  /[组社]\d{1,3}[户人][、和及][^,。;\n]{0,8}[组社]\d{1,3}[户人][^,。;\n\d]{0,6}[每各]/,
);

/** 给|一组5户、二组6户|每户: of one village, so all of them are one number. Not: 给上坪村一组5户、五里铺村二组6户每户 */
export function withGroupsSummed(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((_, at) => isGroup(tokens, at));
  const first = tokens[from + 1];
  if (from < 0 || first?.quantity == null) return tokens;
  let end = from + 2;
  let sum = first.quantity.value ?? 0;
  while (joinsRow(tokens[end]) && isGroup(tokens, end + 1)) {
    const more = tokens[end + 2]?.quantity;
    if (more?.value == null || more.unit?.name !== first.quantity.unit?.name) return tokens;
    sum += more.value;
    end += 3;
  }
  const [each] = tokens.slice(end).filter(({ kind }) => kind !== "text");
  if (end === from + 2 || !(has(each, Role.each) || has(tokens[end], Role.householdClass))) return tokens;
  const before = tokens[from - 1];
  const toThem = has(before, Role.dative) || before?.word?.measure?.id === "visit";
  if (!toThem && before?.kind !== "village") return tokens;
  const all = { ...first, text: `${sum}户`, quantity: { ...first.quantity, value: sum } };
  return [...tokens.slice(0, from), all, ...tokens.slice(end)];
}

/** 一组|5户 */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const [group, figure] = tokens.slice(at, at + 2);
  return group?.kind === "group" && countsHomesOrPersons(figure) && figure?.quantity?.value != null;
}

/** 4个村每村送米10袋 */
export const eachVillage = new Sign(
  "每",
  /[\d两三四五六七八九十]个[村组](?:民小组)?,?每个?[村组][^,。;\n]{0,4}[送发捐赠给]/,
);

const unlike = rolesOf(Role.plan, Role.not, Role.notGiven, Role.need, Role.wish, Role.question, Role.rule);

/** |4个|村|每|村|送|米|10袋: so much to each of so many is the product in all. Not: 4个村每村计划送米10袋, 4个村每村送米10袋,共50袋 */
export function withVillagesInAll(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token, at) => isPlaces(tokens, at) && token.quantity?.value != null);
  if (from < 0) return tokens;
  const each = isMark(tokens[from + 2], ",") ? from + 3 : from + 2;
  const give = endOfEach(tokens, each);
  const stop = endOfClause(tokens, each);
  const share = tokens.slice(give, stop);
  if (give === each || !(has(share[0], Role.give) || has(share[0], Role.dative) || share[0]?.text === "捐款"))
    return tokens;
  if ([...tokens.slice(0, from), ...share].some((token) => hasSome(token, unlike))) return tokens;
  if (share.some((token) => has(token, Role.each) || isPerson(token))) return tokens;
  const places = tokens[from]?.quantity?.value ?? 1;
  // 每村送米10袋,|共40袋
  const sum = has(tokens[stop + 1], Role.pool) ? tokens[stop + 2] : undefined;
  const figures = share.filter(({ quantity }) => quantity?.value != null);
  const [figure] = figures;
  const summed = sum?.quantity?.value === (figure?.quantity?.value ?? 0) * places && figures.length === 1;
  if (sum?.quantity != null && !summed) return tokens;
  const inAll = share.map((token) => {
    const { quantity } = token;
    if (quantity?.value == null) return token;
    return { ...token, quantity: { ...quantity, value: quantity.value * places } };
  });
  const front = has(tokens[from - 1], Role.dative) ? tokens.slice(0, from - 1) : tokens.slice(0, from);
  return [...front, ...inAll, ...tokens.slice(summed ? stop + 3 : stop)];
}

function isPlaces(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.quantity?.unit?.name === "个" && /^[村组]$/.test(tokens[at + 1]?.text ?? "");
}

/** |每|村|, |每组|, |每个|村| */
function endOfEach(tokens: readonly Token[], at: number): number {
  if (/^每个?[村组]$/.test(tokens[at]?.text ?? "")) return at + 1;
  const pair = `${tokens[at]?.text ?? ""}${tokens[at + 1]?.text ?? ""}`;
  return /^每个?[村组]$/.test(pair) ? at + 2 : at;
}

function isPerson(token: Token): boolean {
  return countsHomesOrPersons(token);
}

/** 3个村每村给5户送米1袋, 3个村每村5户,每户送米1袋 */
export const homesOfEachVillage = new Sign(
  "每",
  /个[村组],?每个?[村组][^,。;\n]{0,3}[\d两三四五六七八九十]{1,3}[户名人家个](?:[^。;\n]{0,12}[送发捐赠给]|(?<=[送发].{2,4})[^,。;\n]{1,8}\d)/,
);

/**
 * |3个|村|每|村|给|5户|送|米|1袋: 15袋, as one cannot be shared by several homes; 每户 and 各 say so themselves.
 * Not: 3个村每村给5户送米10袋 and …送化肥3袋, which is so much to each village; 3个村每村给5户准备送米1袋
 */
export function withHomesOfVillagesInAll(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const from = tokens.findIndex((token, at) => isPlaces(tokens, at) && token.quantity?.value != null);
  if (from < 0) return tokens;
  const each = isMark(tokens[from + 2], ",") ? from + 3 : from + 2;
  const homes = homesBehind(tokens, each);
  const number = tokens[homes]?.quantity?.value;
  if (number == null) return tokens;
  const first = behindHomes(tokens, homes + 1);
  const end = endOfClause(tokens, first);
  const stop = behindThings(tokens, end);
  // 每|村|送|5户|米|1袋
  const given = isGiving(tokens[homes - 1]) ? tokens.slice(homes - 1, homes) : [];
  const said = [...given, ...tokens.slice(first, stop)];
  // 慰问金|各|500元
  const dealt = said.findIndex(
    (token, at) => token.text === "各" && said[at - 1]?.word?.measure?.id === "cash",
  );
  const share = said.filter((_, at) => at !== dealt);
  const places = tokens[from]?.quantity?.value ?? 1;
  const shared = dealt > 0 || tokens.slice(homes + 1, first + 1).some(({ text }) => sharesOut.test(text));
  const [figure] = share.filter(({ quantity }) => quantity?.value != null);
  // …,|共15袋: told in all already.
  const sum = has(tokens[stop + 1], Role.pool) ? tokens[stop + 2]?.quantity : null;
  const toldInAll = sum?.value != null && sum.value === (figure?.quantity?.value ?? 0) * places * number;
  const unclear =
    !isGiving(share[0]) ||
    [...tokens.slice(0, from), ...share].some((token) => hasSome(token, unlike)) ||
    share.some((token) => has(token, Role.pool) || has(token, Role.about) || isPerson(token)) ||
    (sum != null && !toldInAll);
  // What is left has no number of villages beside it, which is none of a thing.
  if (unclear) return [...tokens.slice(0, from), ...tokens.slice(endOfEach(tokens, each))];
  const inAll = share.map((token) => {
    const { quantity } = token;
    // |各送|米|1袋: reckoned already.
    if (/^[各均]./.test(token.text)) return { ...token, text: "送", word: lexicon.word("送") };
    if (quantity?.value == null) return token;
    const value = quantity.value * places * (shared || toldInAll || quantity.value <= 1 ? number : 1);
    return { ...token, quantity: { ...quantity, value } };
  });
  const front = has(tokens[from - 1], Role.dative) ? tokens.slice(0, from - 1) : tokens.slice(0, from);
  const rest = tokens.slice(toldInAll ? stop + 3 : stop);
  const people = tokens[homes] as Token;
  const all = { ...people, quantity: { ...(people.quantity as Quantity), value: number * places } };
  // 走访|3个村每村|10户|,每户送
  if (front[front.length - 1]?.word?.measure?.id === "visit")
    return [...front, all, markAt(people.end, people, ","), ...inAll, ...rest];
  // 走访李平,3个村每村给5户送: none of it was his.
  const carried = front.some(({ mention }) => mention !== null) && !isGiving(tokens[homes - 1]);
  return carried
    ? [
        ...front,
        { ...people, kind: "word", text: "给", word: lexicon.word("给"), quantity: null },
        all,
        ...inAll,
        ...rest,
      ]
    : [...front, ...inAll, ...rest];
}

/** 送米3袋|,|面|2袋: where the things end that each village got. */
function behindThings(tokens: readonly Token[], from: number): number {
  let stop = from;
  while (
    isMark(tokens[stop], ",") &&
    (tokens[stop + 1]?.word?.goods != null || tokens[stop + 1]?.word?.measure?.id === "cash") &&
    tokens[stop + 2]?.quantity?.value != null &&
    (tokens[stop + 3] === undefined || isMark(tokens[stop + 3], ",;。!\n"))
  )
    stop += 3;
  return stop;
}

const sharesOut = /^(?:每[户家人名位]|[各均])/;

function isGiving(token: Token | undefined): boolean {
  return (
    (has(token, Role.give) && !/^[给为]$/.test(token?.text ?? "")) ||
    /^(?:捐款|[各均][送发捐赠])$/.test(token?.text ?? "")
  );
}

/** |每|村|给|5户|, |每|村|选|5户|: where the homes are counted; -1 where none are. */
function homesBehind(tokens: readonly Token[], each: number): number {
  const from = endOfEach(tokens, each);
  if (from === each) return -1;
  const at =
    isGiving(tokens[from]) || /^(?:[给为向选]|选[择出了取])$/.test(tokens[from]?.text ?? "")
      ? from + 1
      : from;
  return tokens[at] !== undefined && isPerson(tokens[at]) ? at : -1;
}

/** 5户|困难户|,|每户|送: where what they got begins. */
function behindHomes(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    has(tokens[at], Role.householdClass) ||
    /^(?:的|学生|老人|困难|家庭|群众|每[户家人名位]|[各均])$/.test(tokens[at]?.text ?? "") ||
    (isMark(tokens[at], ",") && sharesOut.test(tokens[at + 1]?.text ?? ""))
  )
    at += 1;
  return at;
}

/** 分4组走访,每组5户 */
export const teamsParted = new Sign(
  "组",
  /分(?:成|为|作|头)?([两二三四五六七八九2-9])个?小?组[^。;\n]{0,20}每[个]?小?组[^,。;\n]{0,4}\d/,
);

/**
 * 分4组|走访|,|每组|5户 with 20户 for all of it, 分三组,|每组|走访|6户 with 18户: what each of our teams called on is so many in all.
 * Not: 分4组走访,每组2人; 分3组走访,每组发资料20份; 分4组走访48户,每组走访12户; 分3组走访,每组10户,走访30户
 */
export function withHomesOfTeams(tokens: readonly Token[], _: Lexicon, text: string): readonly Token[] {
  const number = teamsTold.exec(text);
  const each = tokens.findIndex((token, at) => ofEachTeam.test(token.text) && visitsOf(tokens, at) !== null);
  if (number === null || each < 0 || (tokens[each]?.start ?? 0) < number.index) return tokens;
  // 分4组走访48户,每组走访12户: told in all already.
  const inAll = tokens
    .slice(0, each)
    .some(({ start, quantity }) => start > number.index && quantity?.unit?.kind === "household");
  if (inAll || countsVisits(tokens.slice(each + 3))) return tokens;
  const told = visitsOf(tokens, each) as { figure: number; visits: boolean };
  const figure = tokens[told.figure] as Token;
  const quantity = figure.quantity as Quantity;
  const all = {
    ...figure,
    quantity: { ...quantity, value: (quantity.value ?? 0) * figureOf(number[1]) },
  };
  const rest = tokens.slice(told.figure + 1);
  if (told.visits) return [...tokens.slice(0, each), ...tokens.slice(each + 1, told.figure), all, ...rest];
  // 分4组走访|,|每组5户, 分4组走访|,|每组2人|,|每组5户
  const from = tokens.slice(0, each).findLastIndex(({ word }) => word?.measure?.id === "visit");
  if (from < 0 || tokens.slice(from, each).some((token) => isMark(token, "。;!\n") || token.mention !== null))
    return tokens;
  return [
    ...tokens.slice(0, from + 1),
    all,
    ...tokens.slice(from + 1, isMark(tokens[each - 1], ",") ? each - 1 : each),
    ...rest,
  ];
}

/** 走访|30户 */
function countsVisits(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) => word?.measure?.id === "visit" && tokens[at + 1]?.quantity?.unit?.kind === "household",
  );
}

const ofEachTeam = /^每个?小?组$/;
const teamsTold = /分(?:成|为|作|头)?([两二三四五六七八九2-9])个?小?组/;

/** 每组|5户, 每组|走访|5户: how many, and whether it is said that they were called on; null where it is of something else. */
function visitsOf(tokens: readonly Token[], each: number): { figure: number; visits: boolean } | null {
  const visits = tokens[each + 1]?.word?.measure?.id === "visit";
  const figure = visits ? each + (tokens[each + 2]?.text === "了" ? 3 : 2) : each + 1;
  const quantity = tokens[figure]?.quantity;
  if (quantity?.value == null || quantity.unit?.kind !== "household") return null;
  return tokens[figure + 1] === undefined || isMark(tokens[figure + 1], ",。;!\n")
    ? { figure, visits }
    : null;
}
