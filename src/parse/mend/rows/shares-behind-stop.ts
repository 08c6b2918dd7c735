import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";
import { endOfShare } from "./topic-of-row.ts";

/** 发书桌。李平家1套,王五家1套 */
export const sharesBehindStop = new Sign(
  "发送",
  /(?:^|[。;\n])[^,。:;!\n\d]{0,8}[发送][^,。:;!\n\d]{1,10}[。\n][^,。:;!\n\d]{2,8}[\d一二两三四五六七八九十半]{1,4}[^,。:;!\n\d]{1,2},[^,。:;!\n\d]{2,8}[\d一二两三四五六七八九十半]/,
);

const unlike = rolesOf(Role.plan, Role.not, Role.notGiven, Role.need, Role.wish, Role.say, Role.question);
/** In tokens. */
const longestFront = 8;

/**
 * 发|书桌|,|李平|家|1套|,|王五|家|1套 for 发书桌。李平家1套,王五家1套: behind the stop stands nothing but who got how much of what was handed out.
 * Not: 走访送书桌。李平家1套; 等着发米。李平家2袋; 发书桌。李平家1套旧的; 发书桌。李平家2口人,王五家3口人; 发被子2床。李平家1床,王五家1床
 */
export function withSharesJoined(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  return tokens.map((token, at) => {
    if (!isMark(token, ";。!\n")) return token;
    const front = tokens.slice(from, at);
    from = at + 1;
    const joins = isMark(token, "。\n") && handsOut(front) && sharesAlone(tokens, at + 1);
    return joins ? { ...token, text: "," } : token;
  });
}

/** 今天|发|书桌: one thing handed out, and not how much of it. */
function handsOut(front: readonly Token[]): boolean {
  const last = front.at(-1);
  if (front.length > longestFront || !mayBeThing(last) || last?.word?.goodsClass === true) return false;
  if (!has(front.at(-2), Role.give) || front.at(-2)?.text === "给") return false;
  return front.every(
    (token) =>
      token.quantity === null &&
      token.mention === null &&
      token.word?.measure == null &&
      !isMark(token, ",") &&
      !hasSome(token, unlike) &&
      !awaits.test(token.text),
  );
}

/** 等着|发米, 申请|发米 */
const awaits = /^(?:等|盼|申请|争取|求)/;

/** |李平|家|1套|,|王五|家|1套: two or more, up to the end of the sentence. */
function sharesAlone(tokens: readonly Token[], from: number): boolean {
  let shares = 0;
  for (let at = from; ; shares += 1) {
    const end = endOfShare(tokens, at);
    if (end <= at) return false;
    if (!isMark(tokens[end], ",;")) return shares > 0;
    at = end + 1;
  }
}
