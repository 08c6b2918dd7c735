import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";

/** Beside the part of the day, who and when. */
const whoAndWhen = rolesOf(Role.cadreSelf, Role.next);
const meant = rolesOf(Role.plan, Role.wish);

/** 打算今天|下午去李平家, 他准备|申请300元救助: what is planned goes on. Not: 打算去李平家没去成|下午去了 */
export function isStillPlanned(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.text === "申请")
    return has(tokenAt(tokens, at - 1), Role.plan) && tokens[at + 1]?.quantity?.unit?.kind === "money";
  if (!isTimeOfDay(token)) return false;
  let from = at - 1;
  while (tokens[from]?.kind === "day" || hasSome(tokenAt(tokens, from), whoAndWhen)) from -= 1;
  return hasSome(tokenAt(tokens, from), meant) || goesOnPlanned(tokens, at);
}

/** 打算上午去李平家|下午去刘军家: nothing between or behind is told as done or failed. */
function goesOnPlanned(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - longest), at + longest);
  const plan = near.findIndex((token) => has(token, Role.plan));
  if (plan < 0 || plan >= Math.min(at, longest)) return false;
  return !near.slice(plan + 1).some(({ text }) => /[了过没未]/.test(text));
}

/** In tokens. */
const longest = 12;
