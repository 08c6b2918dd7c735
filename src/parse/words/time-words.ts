import type { Token } from "./tokens.ts";

/** 去年, 2024年: nobody reports so late what was done at a household; told in passing, it is how they fared then. */
export function isYearPast({ kind, text }: Token): boolean {
  return kind === "day" && pastYear.test(text);
}

const pastYear = /^(?:大?前年|去年|上年|(?:19|20)\d\d年)$/;

/** 上午, 中午, 晚上 */
export function isTimeOfDay(token: Token): boolean {
  return (
    timesOfDay.has(token.text) || (token.kind === "word" && token.text.charAt(0) === "第" && isTurn(token))
  );
}

const timesOfDay = new Set("早上 上午 中午 下午 傍晚 晚上 清早 晌午 前晌 后晌 后半晌 晚黑".split(" "));

/** 第一周|8户,|第二周|12户: told one after the other, like the parts of a day. */
function isTurn({ text, quantity }: Token): boolean {
  return quantity === null && /[周期轮回趟次批拨]$/.test(text);
}

/** 6月10日, 今天, 上午 */
export function isWhen(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "day" || isTimeOfDay(token));
}
