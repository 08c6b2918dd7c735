import type { Stretch } from "../scene/stretch.ts";
import { type Subject, subjectAt } from "../scene/subject.ts";
import { Role, type Roles, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";

/** 他女儿明年高考, 她下个月做手术: what is ahead of the household, with nothing of the sender's in it. */
export function isTheirFuture({ tokens, roles, measures }: Stretch, ahead: number): boolean {
  if (isTheirErrand(tokens, roles, ahead)) return true;
  if (roles.has(Role.cadreSelf) || roles.has(Role.dative) || roles.has(Role.go)) return false;
  // 李平明年再|添|两亩: a word of giving that is one of having as well.
  if (tokens.some((token) => has(token, Role.give) && !has(token, Role.own))) return false;
  if (measures.length > 0 || roles.has(Role.help) || roles.has(Role.contact)) return false;
  // 李平|明年打算种10亩百香果
  if (roles.has(Role.plan) && !roles.has(Role.own)) return false;
  const subject = subjectAt(tokens, ahead);
  return (subject === "household" || subject === "kin") && tokens.length > ahead + 1;
}

/** 李平|明天|去县城看病, 他|明天|要去打工: where they go themselves; 李平家明天去一趟, 李平明天去看看 is the sender's way. */
function isTheirErrand(tokens: readonly Token[], roles: Roles, ahead: number): boolean {
  // 他儿子|打算|明年|去当兵
  const meant = /^(?:打算|准备|计划)$/.test(tokenAt(tokens, ahead - 1)?.text ?? "");
  const who = tokenAt(tokens, meant ? ahead - 2 : ahead - 1);
  const theirs =
    who !== undefined &&
    ((who.mention !== null && !meant) ||
      (has(who, Role.pronoun) && !has(who, Role.ownPlace)) ||
      has(who, Role.kin));
  if (!theirs || roles.hasSome(towardsThem)) return false;
  const behind = tokens.slice(ahead + 1);
  if (behind.length < 2 || behind.some(({ mention, quantity }) => mention !== null || quantity !== null))
    return false;
  const goes = behind.findIndex((token) => has(token, Role.go) || /去$/.test(token.text));
  const to = behind[goes + 1];
  return goes >= 0 && to !== undefined && !has(to, Role.go) && !/^[吧呢了啊]|^一?[趟下]/.test(to.text);
}

const towardsThem = rolesOf(Role.cadreSelf, Role.dative, Role.give, Role.help, Role.contact, Role.with);

const ours = rolesOf(Role.dative, Role.go, Role.help);

/** 要是下周不下雨,|就给李平家收拾房顶: what we mean to do then. */
export function isOurPlan({ tokens, text }: Stretch): boolean {
  if (!opensPlan.test(text)) return false;
  const at = tokens.findIndex((token) => hasSome(token, ours));
  return at >= 0 && !isOthers(subjectAt(tokens, at));
}

const opensPlan = /^(?:那)?(?:我们?|咱们?)?(?:就|再|便)?(?:给|去|到|帮|上|替)/;

export function isOthers(subject: Subject | null): boolean {
  return subject !== null && subject !== "us";
}

/** Where a time to come is told, of what is then done; -1 where none is. */
export function firstAhead(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length; at += 1)
    if (tokens[at]?.when?.kind === "future" && isAhead(tokens, at)) return at;
  return -1;
}

/** 明天去; not 讲明年的政策, where the time is the thing's. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text === "的") return false;
  // 送了|明天|要用的|种子
  const before = at === 0 ? undefined : tokens[at - 1];
  // 把|明年医保缴费的政策讲解了一遍
  if (before?.text === "把") return false;
  return !(has(before, Role.give) && before?.text.endsWith("了") && tokens[at + 2]?.text === "的");
}
