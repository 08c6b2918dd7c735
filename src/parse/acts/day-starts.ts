import { Role } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, type Token } from "../words/tokens.ts";

/** 他说考虑考虑|明天我再去: told by the sender again, behind what somebody said. */
export function isOurNext(tokens: readonly Token[], at: number): boolean {
  return (
    has(tokens[at + 1], Role.cadreSelf) &&
    !has(tokens[at - 1], Role.say) &&
    tokens.slice(Math.max(0, at - furthestSaid), at - 1).some((token) => has(token, Role.say))
  );
}

const furthestSaid = 8;

/** 昨天下雨没去成|今天补上走访李平 */
export function isMadeUpFor(tokens: readonly Token[], day: number): boolean {
  const name = tokens.findIndex((token, at) => at > day && token.mention !== null);
  if (name < 0 || name > day + 4) return false;
  return tokens
    .slice(day + 1, name)
    .some((token) => token.word?.measure?.id === "visit" || has(token, Role.go) || has(token, Role.dative));
}

/** 他说电表老跳闸没人管|今天又去了李平家: the way to the next of them. */
export function leadsToNext(tokens: readonly Token[], day: number): boolean {
  // 拟于|周五去李平家
  if (tokens.slice(Math.max(0, day - 3), day).some((token) => has(token, Role.plan))) return false;
  let at = day + 1;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    if (!(has(token, Role.next) || has(token, Role.cadreSelf) || isTimeOfDay(token))) break;
    at += 1;
  }
  if (!has(tokens[at], Role.go)) return false;
  at += 1;
  while (/^[了的到]$/.test(tokens[at]?.text ?? "")) at += 1;
  return tokens[at]?.kind === "household";
}
