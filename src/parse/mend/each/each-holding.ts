import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** 义诊3场,每场40人; 培训3期,每期40人; 每期培训40人,共3期; 培训2期,第一期50人,第二期46人; 培训2期,头一期参加28人,第二期参加31人; 义务劳动2次,每次18人 */
export const eachHolding = new Sign(
  "场期次",
  /[\d一二两三四五六七八九十]{1,3}[场期次][^,。;:\n]{0,10},每[场期次](?:大?约|大概|参加|参训|来了|到了|培训了?|都?有)*[\d一二两三四五六七八九十]|每[场期次][^,。;\n]{0,4}\d{1,4}人次?,共[\d一二两三四五六七八九十]{1,3}[场期次]|[\d一二两三四五六七八九十][场期](?:培训)?[,:](?:分别)?[是为]?[^,、。;:\n\d]{2,8}\d{1,4}人次?[、,][^,、。;:\n\d]{2,8}\d{1,4}人|[场期],(?:第一|头一)[场期](?:参加|参训|来了|到了|培训了?)?\d/,
);

const ofPeople = new Set(["medical", "training", "trainee", "labour"]);

/** So many each of the times are so many in all, as 共 says it. Not: 义诊3场,每场半天, 走访3次,每次5户, 义诊3场,每场40人,共120人 */
export function withHoldingsSummed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return (
    timesInFront(tokens, lexicon) ??
    timesBehind(tokens) ??
    oneByOne(tokens, lexicon) ??
    sortBySort(tokens, lexicon) ??
    tokens
  );
}

/** 义诊|3场|,|每场|40人; 办了|两场|养牛|培训|,|每场|约|30人 */
function timesInFront(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] | null {
  const at = tokens.findIndex(({ text }) => /^每[场期次]$/.test(text));
  const each = tokens[at];
  if (at < 2 || each === undefined || !isMark(tokens[at - 1], ",")) return null;
  const often = tokens.findLastIndex((token, place) => place < at && token.quantity !== null);
  const times = tokens[often];
  if (times === undefined || tokens.slice(often, at - 1).some((token) => token.kind === "mark")) return null;
  if (!isOften(times, each.text.charAt(1)) || !isHeld(tokens, at - 2)) return null;
  let end = at + 1;
  while (end < tokens.length && comesBeforePeople.test(tokens[end]?.text ?? "")) end += 1;
  const people = tokens[end];
  // 每场|35人|参加
  const behind = /^(?:参加|参训|听课|到场)了?$/.test(tokens[end + 1]?.text ?? "") ? end + 2 : end + 1;
  if (people === undefined || !isPeople(people) || !endsThere(tokens, behind)) return null;
  const sum = product(times, people);
  if (sum === null) return null;
  return [
    ...tokens.slice(0, at),
    { ...each, kind: "word", word: lexicon.word("共"), text: "共" },
    ...tokens.slice(at + 1, end).filter((token) => has(token, Role.about)),
    sum,
    ...tokens.slice(behind),
  ];
}

const comesBeforePeople = /^(?:大?约|大概|参加|参训|来了|到了|培训了?|都?有)$/;

/** 每期|培训|40人|,|共|3期: told as 培训3期,共120人 */
function timesBehind(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex(({ text }) => /^每[场期次]$/.test(text));
  const [each, act, people, comma, pool, times] = tokens.slice(at, at + 6);
  if (at < 0 || !(at === 0 || isMark(tokens[at - 1], ",;。\n"))) return null;
  if (each === undefined || act === undefined || people === undefined) return null;
  if (comma === undefined || pool === undefined || times === undefined) return null;
  if (!ofPeople.has(act.word?.measure?.id ?? "") || !isPeople(people) || !isMark(comma, ",")) return null;
  if (!has(pool, Role.pool) || !isOften(times, each.text.charAt(1)) || !endsThere(tokens, at + 6))
    return null;
  const sum = product(times, people);
  if (sum === null) return null;
  const often = { ...times, start: act.end, end: act.end };
  const inAll = { ...sum, start: times.start, end: times.end };
  return [...tokens.slice(0, at), act, often, comma, pool, inAll, ...tokens.slice(at + 6)];
}

/** 培训|2期|,|第一|期|50人|,|第二|期|46人: told as 培训2期,共96人 */
function oneByOne(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] | null {
  const at = tokens.findIndex(({ text }) => text === "第一" || text === "头");
  const times = tokens[at - 2];
  if (at < 3 || times === undefined || !isMark(tokens[at - 1], ",") || !isHeld(tokens, at - 3)) return null;
  let end = at;
  let sum = 0;
  let count = 0;
  let last: Token | null = null;
  for (;;) {
    const held = heldAt(tokens, end, count, times);
    if (held === null) break;
    last = held.people;
    sum += last.quantity?.value ?? 0;
    count += 1;
    end = held.end;
    if (isMark(tokens[end], ",、") && tokens[end + 1]?.text.startsWith("第")) end += 1;
  }
  if (count < 2 || count !== times.quantity?.value || !endsThere(tokens, end)) return null;
  const first = tokens[at] as Token;
  if (last?.quantity == null) return null;
  return [
    ...tokens.slice(0, at),
    { ...first, kind: "word", word: lexicon.word("共"), text: "共" },
    { ...last, text: `${sum}人`, quantity: { ...last.quantity, value: sum } },
    ...tokens.slice(end),
  ];
}

/** 培训|3场|,|分别|是|电商培训|45人|、|养殖培训|38人|、|果树修剪|60人: as many sorts as there were, and so told as 培训3场,共143人 */
function sortBySort(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] | null {
  const times = tokens.findIndex(
    (token, at) => (isOften(token, "场") || isOften(token, "期")) && at > 0 && isHeld(tokens, at - 1),
  );
  const stop = tokens[times + 1];
  if (times < 0 || !isMark(stop, ",:")) return null;
  let end = times + 2;
  while (/^(?:分别|是|为|分别是|分别为)$/.test(tokens[end]?.text ?? "")) end += 1;
  const first = tokens[end];
  let sum = 0;
  let count = 0;
  for (;;) {
    const from = count > 0 && isMark(tokens[end], "、,") ? end + 1 : end;
    const people = tokens.findIndex(
      (token, at) => at >= from && (token.kind === "mark" || token.quantity !== null),
    );
    const figure = tokens[people];
    if (figure === undefined || people === from || people > from + longestSort || !isPeople(figure)) break;
    if (!tokens.slice(from, people).every(isOfSort)) break;
    sum += figure.quantity?.value ?? 0;
    count += 1;
    end = people + 1;
  }
  const last = tokens[end - 1];
  if (count < 2 || count !== tokens[times]?.quantity?.value || !endsThere(tokens, end)) return null;
  if (first === undefined || last?.quantity == null) return null;
  return [
    ...tokens.slice(0, times + 1),
    { ...(stop as Token), text: "," },
    { ...first, kind: "word", word: lexicon.word("共"), text: "共", mention: null, quantity: null },
    { ...last, text: `${sum}人`, quantity: { ...last.quantity, value: sum } },
    ...tokens.slice(end),
  ];
}

const longestSort = 5;

/** 电商|培训, 果树|修剪. Not: 参加群众, 介绍就业, 发放资料, 上坪村, 其中妇女; 报名, 实到, 缺席, 合格, 讲师, which tell how they came or who taught */
function isOfSort(token: Token): boolean {
  const { mention, kind, word, text } = token;
  if (mention !== null || kind === "village" || hasSome(token, noSort) || /^(?:参|受|到|听)/.test(text))
    return false;
  if (howTheyCame.test(text)) return false;
  return word?.measure == null || word.measure.id === "training";
}

const howTheyCame =
  /^(?:计划|预计|拟|原定|应(?!急)|实[到际]|[没未]|来|出[席勤]|缺|迟到|早退|请假|旷|报名|签到|登记|合格|不合格|通过|结业|毕业|取证|拿证|发证|获证|讲|专家|老师|教师|教员|授课|学员|学生|工作人员|干部|参会|人员|其他|上午|下午|[首次][日天])/;

const noSort = rolesOf(
  Role.pool,
  Role.among,
  Role.each,
  Role.attend,
  Role.give,
  Role.arrange,
  Role.householdClass,
  Role.role,
  Role.kin,
);

/** 第一|期|50人, 第二|期|参加|31人, 头|一期|来了|28人: who came to that one, and where it ends; null where another or none is told. */
function heldAt(
  tokens: readonly Token[],
  at: number,
  before: number,
  times: Token,
): { people: Token; end: number } | null {
  const [ordinal, held] = tokens.slice(at, at + 2);
  if (ordinal === undefined || held === undefined) return null;
  const isNext =
    ordinal.text === `第${ordinals.charAt(before)}` ||
    (ordinal.text === "头" && before === 0 && /^一[场期]$/.test(held.text));
  if (!isNext || !/^一?[场期]$/.test(held.text) || !isOften(times, held.text.slice(-1))) return null;
  const end = /^(?:参加|参训|来了|到了|培训了?)$/.test(tokens[at + 2]?.text ?? "") ? at + 3 : at + 2;
  const people = tokens[end];
  if (people === undefined || !isPeople(people)) return null;
  // 第一|期|30人|参加
  return { people, end: /^(?:参加|参训|听课)$/.test(tokens[end + 1]?.text ?? "") ? end + 2 : end + 1 };
}

const ordinals = "一二三四五六七八九十";

function isOften(token: Token, unit: string): boolean {
  return (token.quantity?.unit?.name ?? token.quantity?.unitSaid) === unit || token.text.endsWith(unit);
}

function isPeople(token: Token): boolean {
  return token.quantity?.value != null && /人次?(?:左右|上下|以上)?$/.test(token.text);
}

function isHeld(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && !isMark(tokens[from - 1], ",;。\n")) from -= 1;
  const front = tokens.slice(from, at + 1);
  // 志愿者|帮刘军打扫2次: others' hands.
  if (otherHands.test(front[0]?.text ?? "") && front.some((token) => has(token, Role.labour))) return false;
  return (
    front.some((token) => ofPeople.has(token.word?.measure?.id ?? "") || has(token, Role.labour)) &&
    !front.some((token) => has(token, Role.plan) || has(token, Role.attend))
  );
}

const otherHands = /^(?:志愿者|义工|村民|群众|邻居|学生|亲戚)/;

/** Nothing, or another act: no sum of all of them. */
function endsThere(tokens: readonly Token[], from: number): boolean {
  // 每场40人|左右
  const at = /^(?:左右|上下|以上)$/.test(tokens[from]?.text ?? "") ? from + 1 : from;
  if (tokens[at] === undefined || isMark(tokens[at], ";。!\n")) return true;
  // 每场40人|,其中上坪村15人: some of them.
  if (isMark(tokens[at], ",") && has(tokens[at + 1], Role.among)) return true;
  const behind = tokens.slice(at + 1, at + 4);
  return isMark(tokens[at], ",") && !behind.some((token) => has(token, Role.pool) || isPeople(token));
}

function product(times: Token, people: Token): Token | null {
  const { quantity } = people;
  const often = times.quantity?.value;
  if (quantity?.value == null || often == null || often < 2) return null;
  const value = quantity.value * often;
  return { ...people, text: `${value}人`, quantity: { ...quantity, value } };
}
