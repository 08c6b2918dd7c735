import type { DayNumber } from "../../../core/day-number.ts";
import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";

/** 6月8日驻村到6月10日, 8号住到今天 */
export const staysUntil = new Sign("住驻蹲", /[住驻蹲][村点]?(?:一直)?[到至]/);

const inFront = /^(?:起|开|始|开始|就|一直|我|我们|都|在|[在]?村[里上]?)$/;
const ofEnd = /^(?:一直|直)?[到至]$/;

/**
 * 从6月8日|驻村|到6月10日: the stay lasted until then, as in 6月8日至6月10日驻村.
 * Not: 6月8日驻村,到6月10日走访 (another act), 驻村到县里开会
 */
export function withStaysEnded(tokens: readonly Token[]): readonly Token[] {
  const out = [...tokens];
  for (let at = 0; at < out.length; at += 1) {
    const first = out[at] as Token;
    if (first.when?.kind !== "day") continue;
    let stay = at + 1;
    while (stay < at + longestFront && inFront.test(out[stay]?.text ?? "")) stay += 1;
    // 在|东村|驻村
    if (out[stay]?.kind === "village") stay += 1;
    if (out[stay]?.word?.measure?.id !== "stay") continue;
    let end = stay + 1;
    while (end <= stay + 2 && ofEnd.test(out[end]?.text ?? "")) end += 1;
    // 一直|到
    if (out[end]?.text === "一直" && ofEnd.test(out[end + 1]?.text ?? "")) end += 2;
    const last = out[end];
    const next = out[end + 1];
    if (end === stay + 1 || last?.when?.kind !== "day" || !(next === undefined || next.kind === "mark"))
      continue;
    const endDay = endOfStay(first, last);
    if (endDay <= first.when.day || endDay - first.when.day > longestStay) continue;
    out[at] = { ...first, when: { ...first.when, endDay, kind: "range" } };
    out.splice(stay + 1, end - stay);
  }
  return out;
}

/** 上周一驻村到|周五: the next such day of the week, though a later one is over too. */
function endOfStay(first: Token, last: Token): DayNumber {
  const start = first.when?.day ?? 0;
  const end = last.when?.day ?? 0;
  if (!/^(?:上个?)?(?:周|星期|礼拜)/.test(first.text) || !/^(?:周|星期|礼拜)/.test(last.text)) return end;
  return end > start ? start + ((end - start) % 7 || 7) : end;
}

const longestFront = 5;
/** Days: who tells of a longer one tells of a rule or a plan. */
const longestStay = 31;
