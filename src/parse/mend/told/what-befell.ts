import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isNamePart } from "../../words/thing-name.ts";
import { countsGiven, has, hasSome, isMark, startOfPhrase, type Token } from "../../words/tokens.ts";

/** 销售滞销苹果, 卖遭雹灾的苹果, 购买上坪村受灾苹果, 为缺劳力的李平家代耕 */
export const befellWhatWeServe = new Sign(
  "受遭销劳压",
  /[卖销购买帮助为给替送][^,。;\n]{0,12}(?:[受遭]|滞销|积压|缺劳)/,
);

const befallen = /^(?:受灾|遭了?灾|[受遭]了?[雹冻旱涝水虫霜洪]灾?|滞销|积压|缺劳(?:力|动力))$/;
const serves = rolesOf(Role.sell, Role.buy, Role.help, Role.dative, Role.give);
const toTell = rolesOf(Role.need, Role.wish, Role.say, Role.plan, Role.question, Role.not, Role.hearsay);

/**
 * 帮李平销售|受灾|苹果500斤, 送李平等8户|缺劳力|户化肥各2袋: which thing or whom an act of ours was for, and no matter raised by it.
 * Not: 李平家苹果滞销, 李平想让我们帮着销售滞销苹果, 给李平送米,他家苹果受灾
 */
export function withoutWhatBefell(tokens: readonly Token[]): readonly Token[] {
  const left = new Set<number>();
  for (let at = 1; at < tokens.length; at += 1) {
    const end = endOfBefallen(tokens, at);
    if (end < 0 || !isServed(tokens, at, end) || !isOfOurs(tokens, at)) continue;
    for (let place = at; place < end; place += 1) left.add(place);
  }
  return left.size === 0 ? tokens : tokens.filter((_, at) => !left.has(at));
}

/** Behind |受灾|, |受灾|的|, |遭雹|灾|的|; -1 where it is no such word. */
function endOfBefallen(tokens: readonly Token[], at: number): number {
  if (!has(tokens[at], Role.trouble) && tokens[at]?.text !== "积压") return -1;
  let end = at + 1;
  if (tokens[end]?.text === "灾") end += 1;
  if (!befallen.test(textOf(tokens.slice(at, end)))) return -1;
  return tokens[end]?.text === "的" ? end + 1 : end;
}

/** 受灾|苹果|500斤, 受灾的|李平|, 8户缺劳力|户|. Not: 受灾|严重, 受灾|3亩 */
function isServed(tokens: readonly Token[], at: number, end: number): boolean {
  const of = tokens[end];
  if (of === undefined) return false;
  const before = tokens[at - 1];
  const linked = tokens[end - 1]?.text === "的";
  if (of.mention !== null) return linked && hasSome(before, serves);
  // 卖了|积压的|3000斤|萝卜
  if (linked && countsGiven(of)) return isNamePart(tokens[end + 1]);
  if (of.text === "户" && before?.quantity?.unit?.kind === "household") return true;
  if (!isNamePart(of) || has(of, Role.trouble)) return false;
  const much = isNamePart(tokens[end + 1]) ? tokens[end + 2] : tokens[end + 1];
  return countsGiven(much);
}

/** In front of it, in its clause, an act of ours begins, and nobody tells, wants or is told of something. */
function isOfOurs(tokens: readonly Token[], at: number): boolean {
  const front = tokens.slice(startOfPhrase(tokens, at), at);
  if (front.some((token) => hasSome(token, toTell) || asks.test(token.text))) return false;
  return front.some((token) => hasSome(token, serves) || token.text === "为");
}

const asks = /[请让求托]/;

/** 排查塌方3处, 处理滑坡点1处, 摸排裂缝漏雨房屋28间 */
export const dealtWith = new Sign(
  "排查摸处清",
  /(?:[排巡]查|摸排|处[理置]|清[理除])了?(?:道路|路边|路面)?(?:塌方|滑坡|落石|积水|(?<!清[理除]了?)裂缝)/,
);
const spots = /^(?:点位?|处|路段|隐患)$/;
const deals = /^(?:[排巡]查|摸排|处[理置]|清[理除])了?$/;

/**
 * 排查|塌方|3处, 处理|滑坡|点|1处, 摸排|裂缝|漏雨|房屋|28间: how many of them were looked for or seen to, as any other thing.
 * Not: 塌方3处, 群众要求处理滑坡点1处, 排查到塌方,路不通
 */
export function withDangersCounted(tokens: readonly Token[]): readonly Token[] {
  let told: Token[] | null = null;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!has(tokens[at], Role.trouble) || !isDealtWith(tokens, at) || isRaised(tokens, at)) continue;
    let end = at + 1;
    while (has(tokens[end], Role.trouble)) end += 1;
    const behind = spots.test(tokens[end]?.text ?? "") || isNamePart(tokens[end]) ? end + 1 : end;
    if (tokens[behind]?.quantity?.unit == null) continue;
    told ??= [...tokens];
    for (let place = at; place < end; place += 1)
      told[place] = { ...(tokens[place] as Token), kind: "text", word: null, pos: "thing", opens: "thing" };
  }
  return told ?? tokens;
}

/** 排查|塌方; 处理|滑坡, which is read as two words. */
function isDealtWith(tokens: readonly Token[], at: number): boolean {
  return deals.test(tokens[at - 1]?.text ?? "") || deals.test(textOf(tokens.slice(Math.max(0, at - 2), at)));
}

function isRaised(tokens: readonly Token[], at: number): boolean {
  const clears = /^清?[理除]了?$/.test(tokens[at - 1]?.text ?? "");
  for (let place = at - 1; place >= 0 && !isMark(tokens[place], ",;。!\n"); place -= 1) {
    const token = tokens[place] as Token;
    if (hasSome(token, toTell) || asks.test(token.text) || isMark(token, ":")) return true;
    // 帮李平清理塌方2处: work of our hands.
    if (clears && (token.mention !== null || /^[帮给替为]/.test(token.text))) return true;
  }
  return false;
}
