import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

const applies = /^(?:申请|缺乏?|缺少)$/;
const reaches =
  /^(?:走访|慰问|看望|审[核批]|了解|核[实查]|摸排|排查|登记|统计|帮[助扶]?|为|给|替|优先|优先为|入户)了?$/;

/**
 * 走访|申请救助的农户3户, 为|缺乏劳动力的家庭收割: whom an act of ours reached, told by what they ask for or lack.
 * Not: 走访农户3户,|申请救助; 有3户|申请救助的农户; 李平申请的救助没批
 */
export function isOfAskers(tokens: readonly Token[], at: number): boolean {
  if (!applies.test(tokens[at]?.text ?? "") || !reaches.test(tokens[at - 1]?.text ?? "")) return false;
  for (let place = at + 1; place <= at + furthest; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === "mark" || token.mention !== null) return false;
    if (token.text === "的") return place > at + 1 && has(tokens[place + 1], Role.householdClass);
  }
  return false;
}

const furthest = 4;
