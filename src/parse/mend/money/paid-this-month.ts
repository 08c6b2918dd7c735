import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endOfClause, has, isMark, startOfSentence, type Token } from "../../words/tokens.ts";

/** 每月给李平300元,今天把6月的给了 */
export const paidThisMonth = new Sign("每", /每个?月[^。;\n]{2,40}[元块钱费金款],[^。;\n,]{0,8}月[份的]/);

const monthly = /^每(?:个)?月$/;
/** 把6月的给了, 6月份的已经送到, 本月的也给了. Not: 6月的还没给, 6月的下周给 */
const paid =
  /^(?:[我咱]们?|又|也|刚|已经?|专门)?(?:把)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2}|本|这个?|当)月份?)的?(?:[钱款]|生活费|资助款?|慰问金)?(?:也|都|已经?|刚刚?)*(?:给|送|发|转|打|交|拿|兑现)(?:到|过去|去|给)?(?:[他她](?:们)?家?|孩子|手[里上])?了?$/;

/**
 * 每月|给李平家孩子资助300元生活费,|今天把6月的给了: what is given month by month, and this month's by now.
 * Not: 每月给李平300元,6月的还没给; 他儿子每月给300元,6月的给了; 每月去李平家领药费300元,6月的拿了
 */
export function withMonthPaid(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => monthly.test(text));
  const stop = tokens.findIndex((token, place) => place > at && isMark(token, ","));
  if (at < 0 || stop < 0 || !isOurs(tokens, at)) return tokens;
  const money = tokens.slice(at, stop).filter(({ quantity }) => quantity !== null);
  const whom = tokens.slice(at, stop).some(({ mention }) => mention !== null);
  if (!isGiven(tokens.slice(at, stop))) return tokens;
  if (!whom || money.length !== 1 || money[0]?.quantity?.unit?.kind !== "money") return tokens;
  const end = endOfClause(tokens, stop + 1);
  const behind = tokens.slice(stop + 1, end);
  const [day] = behind[0]?.when?.kind === "future" ? [] : behind;
  const dated = day?.kind === "day" && !/月/.test(day.text) ? [day] : [];
  if (!paid.test(textOf(behind.slice(dated.length)))) return tokens;
  return [...dated, ...tokens.slice(0, at), ...tokens.slice(at + 1, stop), ...tokens.slice(end)];
}

/** 给李平300元, 资助李平300元. Not: 领药费300元, 找李平收电费300元 */
function isGiven(clause: readonly Token[]): boolean {
  const gives = clause.some(
    (token) =>
      has(token, Role.give) || has(token, Role.dative) || /^(?:资助|补助|捐助|救助)/.test(token.text),
  );
  return gives && !clause.some((token) => has(token, Role.receive) || /^[领收取借扣]/.test(token.text));
}

/** |每月, 我|每月. Not: 儿子|每月, 政府|每月 */
function isOurs(tokens: readonly Token[], at: number): boolean {
  const from = startOfSentence(tokens, at);
  return from === 0 && tokens.slice(0, at).every((token) => has(token, Role.cadreSelf));
}
