import { Sign } from "../../text/characters.ts";
import { isMark, type Token } from "../../words/tokens.ts";

const whoever =
  "(?:公司|供电所|[所站局厂社]|(?<!工作)队|(?:抢修|维修|检修|运维|电力|水电|施工|工程)[班组]|师傅|[电焊木瓦水]工|工人|[木瓦铁]匠)";
const called = `(?:(?:联系|找|请)(?:上|来|到|了)*|(?:协调|叫|喊)(?!上)[来到了]?)[^,。;\\n\\d]{0,6}${whoever}`;
const putsRight = "(?:[修换装接弄调通](?:好|通|上|了)|修复|维修|更换)";

/** 联系供电所|,把李平家的电表换好了, 找来师傅,修好了水管, 协调公司抢修班,把电接通了 */
export const calledToMend = new Sign(
  "联找请协叫喊",
  new RegExp(`${called},(?:[给帮为把将][^,。;\\n送卖]{1,14})?${putsRight}`),
);

const caller = new RegExp(`${called}$`);
const mended = new RegExp(`^(?:[给帮为把将][^,。;\\n送卖]{1,14})?${putsRight}`);

const builtSo = "(?:(?:修|装|接通)[好通上]?了?|修复了?|更换了?)";
const figureBuilt = "(?:[\\d.]+|[一二两三四五六七八九十百]+)[多余]?(?:公里|[盏口座条处块台米户])";
/** 装好|路灯20盏, 修好了水渠2公里: so much of it was built, which is told by itself. */
const countsBuilt = new RegExp(`^${builtSo}[^,。;\\n\\d]{0,8}${figureBuilt}`);
/** |给李平装好了路灯1盏 */
const countsBuiltFor = new RegExp(`^[给帮为][^,。;\\n\\d]{1,10}?${builtSo}[^,。;\\n\\d]{0,8}${figureBuilt}`);
const newlyCalled = /^[协叫喊]/;
/** 帮李平家|联系上移动公司, 到李平家|叫来师傅: by us. */
const forThem = /[帮给为替跟和同与到去在我]/;

/**
 * Whoever was called did what stands behind the comma: told in one, so that it is no work of our own hands.
 * Not: 协调公司,装好路灯20盏; 李平叫来师傅,修好了水管
 */
export function withCalledToMend(tokens: readonly Token[], text: string): Token[] {
  return tokens.filter((token) => {
    if (!isMark(token, ",")) return true;
    const from = Math.max(0, token.start - longest);
    const call = caller.exec(text.slice(from, token.start));
    const behind = text.slice(token.end, token.end + longest);
    if (call === null || !mended.test(behind) || countsBuilt.test(behind)) return true;
    if (newlyCalled.test(call[0]) && countsBuiltFor.test(behind)) return true;
    return /^[叫喊]/.test(call[0]) && isTheirCall(tokens, text, from + call.index);
  });
}

/** 李平|叫来师傅: whom the clause tells of in front of the call, with nobody else who made it. */
function isTheirCall(tokens: readonly Token[], text: string, at: number): boolean {
  const head = /[^,。;:\n]*$/.exec(text.slice(0, at))?.[0] ?? "";
  if (forThem.test(head)) return false;
  return tokens.some(({ mention, start }) => mention !== null && start >= at - head.length && start < at);
}

/** As much as is looked through on either side. */
const longest = 20;
