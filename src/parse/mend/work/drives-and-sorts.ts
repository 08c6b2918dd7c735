import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, startOfClause, type Token } from "../../words/tokens.ts";

/** 禁毒宣传1次, 开展反诈宣传2场 */
export const warnsOf = new Sign(
  "宣",
  /(?:防火|禁毒|反诈|防诈|防溺水|防汛|消防|禁烧|防电诈|安全)宣传(?:活动)?[\d一二两三四五六七八九十]{1,3}[场次]/,
);

const dangers =
  /^(?:森林|秸秆)?(?:防火|禁毒|反诈|防诈|防溺水|防汛|消防|禁烧|防电诈|(?:消防|交通|防汛)?安全)$/;
const opens = /^(?:开展|组织|进行|举办|入户|我们?|工作队|今天|共|累计|先后|了)$/;

/** 开展|反诈|宣传|2场: told to people, as 宣讲 says it. Not: 参加禁毒宣传1次, 县里开展反诈宣传2场, 反诈宣传资料2份 */
export function withWarningsTold(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.map((token, at) => {
    if (!/^宣传(?:活动)?$/.test(token.text) || !dangers.test(tokens[at - 1]?.text ?? "")) return token;
    const often = tokens[at + 1]?.quantity;
    if (!/^场次?$|^次$/.test(often?.unit?.name ?? often?.unitSaid ?? "") || !opensClause(tokens, at - 1))
      return token;
    return { ...token, kind: "word", word: lexicon.word("宣讲"), text: "宣讲" };
  });
}

function opensClause(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= 0 && !isMark(tokens[at], ",;。!、\n"); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== "day" && token.kind !== "village" && !opens.test(token.text)) return false;
  }
  return true;
}

/** 培训男性30人、女性26人; 义诊:内科30人,外科12人 */
export const countsSorts = new Sign(
  "训诊",
  /(?:培训|义诊)(?:情况)?:?(?:男性?|妇女|[内外妇儿眼]科|中医)\d{1,4}人[、,](?:女性?|青年|男性?|[内外妇儿眼]科|中医)/,
);

const sorts = /^(?:男性?|女性?|妇女|青年|青壮年|[内外妇儿眼]科|中医科?|骨科)$/;

/** 培训|男性|30人|、|女性|26人: so many in all. Not: 义诊男性30人,女性来得少; 义诊:内科30人,外科12人,共42人 (told already) */
export function withSortsSummed(tokens: readonly Token[]): readonly Token[] {
  const act = tokens.findIndex(
    ({ word }) => word?.measure?.id === "training" || word?.measure?.id === "medical",
  );
  if (act < 0 || (act > 0 && !isMark(tokens[act - 1], ",;。!\n") && tokens[act - 1]?.kind !== "day"))
    return tokens;
  const from = isMark(tokens[act + 1], ":") ? act + 2 : act + 1;
  let at = from;
  let sum = 0;
  let last: Token | null = null;
  while (sorts.test(tokens[at]?.text ?? "") && tokens[at + 1]?.quantity?.unit?.kind === "person") {
    last = tokens[at + 1] as Token;
    if (last.quantity?.value == null || last.quantity.approx) return tokens;
    sum += last.quantity.value;
    at += 2;
    if (!isMark(tokens[at], "、,")) break;
    at += 1;
  }
  if (last?.quantity == null || at < from + 5 || has(tokens[at], Role.pool)) return tokens;
  if (tokens[at] !== undefined && !isMark(tokens[at], ";。!\n")) return tokens;
  const whole = { ...last, text: `${sum}人`, quantity: { ...last.quantity, value: sum } };
  return [...tokens.slice(0, act + 1), whole, ...tokens.slice(at)];
}

/** 给李平的孙子奖励了100元, 奖励李平的孙子100元 */
export const rewardsMoney = new Sign("奖", /奖励了?[^,。;:\n]{0,12}\d{2,5}[元块]/);

const ofThem = rolesOf(Role.kin, Role.home, Role.filler);

/**
 * |奖励|李平的孙子|100元, 给李平的孙子|奖励|了|100元: money given, as 奖给 says it.
 * Not: 学校奖励李平孙子100元, 李平孙子获奖励100元, 给李平讲奖励100元的政策
 */
export function withRewardMoneyGiven(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findIndex(({ text }) => /^奖励了?$/.test(text));
  if (at < 0) return tokens;
  const from = startOfClause(tokens, at);
  const money = tokens.findIndex(({ quantity }, place) => place > at && quantity !== null);
  const closes = tokens[money + 1] === undefined || isMark(tokens[money + 1], ",;。!\n");
  if (tokens[money]?.quantity?.unit?.kind !== "money" || !closes) return tokens;
  const front = tokens
    .slice(from, at)
    .filter(({ kind, text }) => kind !== "day" && !/^[我咱]们?$/.test(text));
  const behind = tokens.slice(at + 1, money);
  const token = tokens[at] as Token;
  if (front.length === 0) {
    const whom = behind.some(({ mention }) => mention !== null) && behind.every(isOfThem);
    if (!whom) return tokens;
    const said = { ...token, kind: "word" as const, word: lexicon.word("奖给"), text: "奖给" };
    return tokens.map((one, place) => (place === at ? said : one));
  }
  const given = front[0]?.text === "给" && front[1]?.mention != null && front.slice(1).every(isOfThem);
  if (!given || !behind.every(({ text }) => text === "了")) return tokens;
  const said = { ...token, kind: "word" as const, word: lexicon.word("给了"), text: "给了" };
  return tokens
    .map((one, place) => (place === at ? said : one))
    .filter((_, place) => place <= at || place >= money);
}

function isOfThem(token: Token): boolean {
  return token.mention !== null || hasSome(token, ofThem);
}

/** 给李平家硬化了30平米院坝, 给李平家牵了30米水管 */
export const buildsMuch = new Sign(
  "化铺",
  /[给帮][^,。;:\n]{2,8}(?:硬化|铺|铺设)了?[\d.一二两三四五六七八九十百]{1,6}(?:平方米|平米|米|个平方)(?:的)?(?:院坝|院子|地坪|院落|庭院)/,
);

/** 帮李平|硬化了|30平米|院坝: told as 硬化了|院坝|30平米. Not: 帮李平硬化了30平米院坝的一半 */
export function withYardInFront(tokens: readonly Token[]): readonly Token[] {
  const told = [...tokens];
  for (let at = 1; at + 1 < told.length; at += 1) {
    const figure = told[at] as Token;
    if (
      !/^(?:length|area)$/.test(figure.quantity?.unit?.kind ?? "") ||
      !/^(?:硬化|铺设?)了?$/.test(told[at - 1]?.text ?? "")
    )
      continue;
    const of = told[at + 1]?.text === "的" ? 1 : 0;
    const yard = told[at + 1 + of];
    const next = told[at + 2 + of];
    if (yard === undefined || !/^(?:院坝|院子|地坪|院落|庭院)$/.test(yard.text)) continue;
    if (next !== undefined && !isMark(next, ",;。!\n")) continue;
    told.splice(at, 2 + of, yard, { ...figure, start: yard.end, end: yard.end });
  }
  return told;
}
