import { textOf } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { has, type Token } from "../words/tokens.ts";

/** A word of asking that closes what stands before it, and begins no act. */
export function endsItsMatter(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (worries.test(text)) return isWorriedAbout(tokens, at);
  if (scarce.test(text)) return isOfThing(tokens, at);
  if (text === "需要" || text === "需") return isCostOf(tokens, at);
  return lacks.test(text) && isLackOfMoney(tokens, at);
}

/** 建两间房|需要5万元, 李平家盖房|需要3万: what it is needed for. Not: 盖了房|需要5万元, 去李平家修房|需要5万元 */
function isCostOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.quantity?.unit?.kind !== "money") return false;
  const from = tokens.findLastIndex(({ kind }, place) => place < at && kind === "mark") + 1;
  const front = tokens.slice(from, at);
  return !front.some((token) => has(token, Role.go)) && toBuild.test(textOf(front));
}

const toBuild =
  /(?:[建盖修][^,了过完好]{0,4}(?:房子?|屋|圈|棚|厕所)|危房改造)(?:还|大概|大约|至少|一共|总共)*$/;

const worries = /^(?:正|很)?[发犯]愁了?$/;
/** 正为怎么卖洋芋|发愁: what about. Not: 为他送了米|发愁 */
function isWorriedAbout(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - longestWorry); place -= 1) {
    const token = tokens[place] as Token;
    if (token.kind === "mark" || token.text === "了" || token.quantity !== null) return false;
    if (/^(?:为了?|因为?)$/.test(token.text)) return true;
  }
  return false;
}

const longestWorry = 7;

const scarce = /^(?:短|紧)缺$/;

/** 劳动力|短缺, 因资金|短缺养不了羊. Not: 去了李平家|短缺资金, 发现|短缺资金 */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at - 1];
  if (thing === undefined || thing.end !== tokens[at]?.start) return false;
  return (
    mayBeThing(thing) ||
    has(thing, Role.measured) ||
    ["job", "project_funds"].includes(thing.word?.measure?.id ?? "")
  );
}

const lacks = /^[还尚就只]?[差缺]$/;
const money = /(?:费|资金|[本价工]?钱|货?款|押金|彩礼)$/;

/** 孩子学费|还差2000元, 建房资金|还缺3万元: what it is needed for. Not: 送了慰问金|还缺化肥2袋 */
function isLackOfMoney(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.quantity?.unit?.kind !== "money") return false;
  return (
    money.test(tokens[at - 1]?.text ?? "") && !handed.test(textOf(tokens.slice(Math.max(0, at - 4), at)))
  );
}

const handed = /[送给发捐交付结领还]了/;
