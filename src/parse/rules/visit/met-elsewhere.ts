import type { Segment } from "../../scene/story.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";

const outdoors =
  /^(?:[^,]{0,2}路上|半路|半道|路边|路口|街上|街头|集上|集市|赶集|村[口头里部]|地[里头边]|田[里头间边]|河边|山上|坡上|广场|镇上|乡上|县城|医院|卫生[院室]|超市|小卖部|商店|办公室|会场|会上|学校)$/;

/**
 * 路上|见到|陈九斤, 在村部|见了|李平, 在李平家|见到了|陈九斤: met where it is not his home.
 * Not: 到李平家见到了李平, 见到了李平
 */
export function isMetElsewhere({ clause: { tokens }, roles, tokens: [first] }: Segment): boolean {
  if (first === undefined || !(roles.has(Role.met) || meets.has(first.text))) return false;
  const met = tokens.findIndex(
    (token) => token.start >= first.start && (has(token, Role.met) || meets.has(token.text)),
  );
  const whom = /^[了过]$/.test(tokens[met + 1]?.text ?? "") ? tokens[met + 2] : tokens[met + 1];
  if (met < 1 || whom?.mention == null) return false;
  return tokens.slice(0, met).some((token, at) => {
    if (outdoors.test(token.text) || has(token, Role.homeGround)) return true;
    const isThere = tokenAt(tokens, at - 1)?.text === "在";
    if (!isThere) return false;
    if (token.mention !== null) return token.mention.name !== whom.mention?.name;
    return token.kind === "village" || has(token, Role.villageThing);
  });
}

const meets = new Set("见了 见到 见着".split(" "));

const beside = /^家?(?:旁边|附近|对面|边上|周围|周边|背后|屋后|房后|(?:后面|前面)的[^,])/;

/** 去了李平家|旁边的小卖部, 到李平家|后面的水渠: beside the house, and not in it. */
export function isBeside(behind: string): boolean {
  return beside.test(behind);
}

/** 李平从我这拿|走了: what he took went with him. */
export function isCarriedOff(tokens: readonly Token[], at: number): boolean {
  const verb = tokenAt(tokens, at - 1);
  return tokens[at]?.text === "走了" && verb?.end === tokens[at]?.start && has(verb, Role.give);
}
