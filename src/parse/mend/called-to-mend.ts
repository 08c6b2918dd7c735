import { Sign } from "../text/characters.ts";
import { isMark, type Token } from "../words/tokens.ts";

const whoever =
  "(?:公司|供电所|[所站局厂社队]|(?:抢修|维修|检修|运维|电力|服务|水电|施工|工程)[班组]|师傅|[电焊木瓦水]工|工人|[木瓦铁]匠)";
const called = `(?:(?:联系|找|请)(?:上|来|到|了)*|(?:协调|叫|喊)[来到了]?)[^,。;\\n\\d]{0,6}${whoever}`;
const putsRight = "(?:[修换装接弄调通](?:好|通|上|了)|修复|维修|更换)";

/** 联系供电所|,把李平家的电表换好了, 找来师傅,修好了水管, 协调公司抢修班,把电接通了 */
export const calledToMend = new Sign(
  "联找请协叫喊",
  new RegExp(`${called},(?:[给帮为把将][^,。;\\n送卖]{1,14})?${putsRight}`),
);

const caller = new RegExp(`${called}$`);
const mended = new RegExp(`^(?:[给帮为把将][^,。;\\n送卖]{1,14})?${putsRight}`);

/** Whoever was called did what stands behind the comma: told in one, so that it is no work of our own hands. */
export function withCalledToMend(tokens: readonly Token[], text: string): Token[] {
  return tokens.filter((token) => {
    if (!isMark(token, ",")) return true;
    const front = text.slice(Math.max(0, token.start - longest), token.start);
    return !(caller.test(front) && mended.test(text.slice(token.end, token.end + longest)));
  });
}

/** As much as is looked through on either side. */
const longest = 20;
