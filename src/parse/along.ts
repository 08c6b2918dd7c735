import { Role } from "./roles.ts";
import { has, type Token, tokenAt } from "./tokens.ts";

/** 和|李平|一起给陈九斤送化肥, 我和|小王|去李平家: who came along to somebody named behind. */
export function isAlong(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (!has(before, Role.with) || before?.text === "在") return false;
  const next = tokens[at + 1];
  if (together.test(next?.text ?? ""))
    return (
      (has(tokens[at + 2], Role.dative) || has(tokens[at + 2], Role.give) || has(tokens[at + 2], Role.go)) &&
      tokens.slice(at + 2).some(({ mention }) => mention !== null)
    );
  const goes = has(next, Role.go) || /^[去来]给$/.test(next?.text ?? "");
  return goes && !has(next, Role.with) && isNamedBehind(tokens, at + 1);
}

/**
 * 我和|李平|帮陈九斤收玉米, |李平|、王五和我四个人一起给陈九斤家修院墙: who did it with us, for somebody named behind.
 * Not: 我和李平聊了聊, 我给李平和王五送米
 */
export function isWithUs(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && isInList(tokens[first - 1])) first -= 1;
  let last = at;
  while (isInList(tokens[last + 1]) && !(isJoin(tokens[last + 1]) && tokens[last + 2]?.mention == null))
    last += 1;
  const front = isJoin(tokens[first]) && isSender(tokenAt(tokens, first - 1));
  const behind = isJoin(tokens[last + 1]) && isSender(tokens[last + 2]);
  if (!front && !behind) return false;
  let act = behind ? last + 3 : last + 1;
  while (isHowMany(tokens[act])) act += 1;
  const does = has(tokens[act], Role.help) || has(tokens[act], Role.dative);
  return does && tokens.slice(act + 1, act + 4).some(({ mention }) => mention !== null);
}

function isJoin(token: Token | undefined): boolean {
  return has(token, Role.with) && /^(?:和|跟|同|与)$/.test(token?.text ?? "");
}

function isInList(token: Token | undefined): boolean {
  return token !== undefined && (token.mention !== null || token.text === "、" || isJoin(token));
}

function isSender(token: Token | undefined): boolean {
  return has(token, Role.cadreSelf) && /^[我咱俺]们?$/.test(token?.text ?? "");
}

/** 四个人, 一起, 今天 */
function isHowMany(token: Token | undefined): boolean {
  return (
    token?.kind === "day" ||
    token?.quantity?.unit?.kind === "person" ||
    (has(token, Role.next) && /^(?:一起|一同|一道|一块儿?|都|也)$/.test(token?.text ?? ""))
  );
}

const together = /^(?:一起|一同|一道|一块儿?)$/;

/** 去|李平家, 到了|上坪村|二组|李平家: straight behind the going. */
function isNamedBehind(tokens: readonly Token[], go: number): boolean {
  let at = go + 1;
  while (
    tokens[at]?.text === "了" ||
    has(tokens[at], Role.dative) ||
    tokens[at]?.kind === "village" ||
    tokens[at]?.kind === "group"
  )
    at += 1;
  return tokens[at]?.mention != null;
}

/** 小张|给|李平|送了2袋米: whom no household fits, giving to one that is named. */
export function isColleague(tokens: readonly Token[], at: number): boolean {
  const mention = tokens[at]?.mention;
  if (mention == null || mention.fits.length > 0 || !/^[小老].$/.test(mention.name)) return false;
  if (has(tokens[at + 1], Role.dative) && tokens[at + 2]?.mention != null)
    return mention.name.startsWith("小");
  // 我和|老尹|两个人帮李平挖土豆, 今天跟|老尹|走访了王五: who came along.
  const along = /^(?:和|跟|同|与)$/.test(tokens[at - 1]?.text ?? "") && tokens[at + 1] !== undefined;
  return along && tokens.slice(at + 1).some((token) => token.mention !== null);
}
