import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";
import { textOf } from "./stretch.ts";
import { isOfTheirs } from "./subject.ts";

/** 送去两袋他说|去年|的还剩一袋, 她说儿子|前天|走了, 说是上个月|买的: the household speaks of that time; nothing is done by us on it. */
export function isDayTheyTellOf(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const says = has(before, Role.say) ? at - 1 : before !== undefined && isOfTheirs(before) ? at - 2 : -1;
  if (says < 0 || !has(tokens[says], Role.say) || !isSaidByThem(tokens, says)) return false;
  // 他说|昨天|走访组到了他家
  if (whoCame.test(textOf(tokens.slice(at + 1, at + 3)))) return false;
  // 他说|昨天|领到两袋, 他说|昨天|我给他送了面
  return !tokens.slice(at + 1, at + 3).some((token) => hasSome(token, ofOurs));
}

/** 他|说, 刘军|打电话|说, 给了两瓶药|说是; not 我|说, 我打电话|说 */
function isSaidByThem(tokens: readonly Token[], says: number): boolean {
  for (let at = says - 1; at >= Math.max(0, says - 3); at -= 1) {
    const token = tokens[at];
    if (token === undefined || has(token, Role.cadreSelf) || token.kind === "mark") return false;
    if (isOfTheirs(token)) return true;
  }
  return says === 0 || tokens[says]?.text === "说是";
}

const whoCame = /^(?:走访|慰问|入户|工作[队组]|帮扶|驻村)/;
const ofOurs = rolesOf(Role.cadreSelf, Role.dative, Role.receive, Role.missed, Role.help);
