import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { endsClause, has, hasSome, isMark, startOfClause, type Token } from "../../words/tokens.ts";

/** 驻村3人,每人22天; 工作队3人,人均驻村22天,共66天 */
export const stayedEach = new Sign(
  "驻",
  /驻[^。;\n]*人[^,。;\n\d]{0,3},?(?:每人|人均|各|均)(?:驻村?)?了?\d|人[^,。;\n\d]{0,3},?(?:每人|人均|各|均)(?:都|平均)?驻村?了?\d/,
);

/**
 * 驻村|66天 for 工作队驻村|3人|,|每人|22天|,|共|66天: how many days all of them stayed.
 * Not: 工作队3人,每人驻村不少于20天; 驻村3人,每人走访12户
 */
export function withDaysOfAll(tokens: readonly Token[]): readonly Token[] {
  for (const [at, token] of tokens.entries()) {
    const heads = token.quantity?.unit?.kind === "person" ? (token.quantity.value ?? 0) : 0;
    if (heads < 2) continue;
    let each = at + 1;
    while (has(tokens[each], Role.role)) each += 1;
    if (isMark(tokens[each], ",")) each += 1;
    if (!has(tokens[each], Role.each) && tokens[each]?.text !== "人均") continue;
    const from = startOfClause(tokens, at);
    const behind = isStay(tokens[each + 1]) ? each + 2 : each + 1;
    const figure = tokens[behind]?.text === "了" ? behind + 1 : behind;
    const front = tokens.slice(from, at);
    const stay = tokens.slice(each, figure).find(isStay) ?? front.find(isStay);
    const days = tokens[figure];
    if (stay === undefined || days?.quantity?.value == null || days.quantity.unit?.name !== "天") continue;
    const value = days.quantity.value * heads;
    const end = endOfSum(tokens, figure + 1, value);
    // 工作队4人每人驻村15天: days of theirs together, where nobody sums them up.
    if (end === figure + 1 && !front.some(isStay)) continue;
    // 驻村2人,每人5天,|共12天: some stayed longer.
    if (end === figure + 1 && isSummed(tokens, end)) continue;
    if (!front.every(isOfTeam) || !endsClause(tokens[end])) continue;
    const sum = { ...days, text: `${value}天`, quantity: { ...days.quantity, value } };
    return [
      ...tokens.slice(0, from),
      ...front.filter((part) => part.kind === "day" || part.kind === "village"),
      { ...stay, start: token.start, end: token.start },
      sum,
      ...tokens.slice(end),
    ];
  }
  return tokens;
}

/** 共|66天, where it is as many. */
function endOfSum(tokens: readonly Token[], at: number, value: number): number {
  const [stop, pool, days] = tokens.slice(at, at + 3);
  const told = isMark(stop, ",") && has(pool, Role.pool) && days?.quantity?.value === value;
  return told ? at + 3 : at;
}

function isSummed(tokens: readonly Token[], at: number): boolean {
  const [stop, pool, days] = tokens.slice(at, at + 3);
  return isMark(stop, ",") && has(pool, Role.pool) && days?.quantity?.unit?.name === "天";
}

function isStay(token: Token | undefined): boolean {
  return token?.word?.measure?.id === "stay";
}

const team = rolesOf(Role.cadreSelf, Role.role, Role.filler);

/** 工作队, 本月, 上坪村, 驻村: before how many they are. */
function isOfTeam(token: Token): boolean {
  return (
    token.kind === "day" ||
    token.kind === "village" ||
    isStay(token) ||
    hasSome(token, team) ||
    /^(?:本[周月]|这个?月|工作队|队员|共|有)$/.test(token.text)
  );
}
