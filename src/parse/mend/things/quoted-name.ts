import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { isHan } from "../../text/letters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { isThing } from "../../words/things.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 1桶"金龙鱼"食用油, 送去"雪花"牌面粉 */
export const quotesName = new Sign('"', /"[^",;。:!?\n\d]{1,6}"/);

/**
 * 1桶|"金龙鱼"|食用油, 6吨|"沃润得"牌|有机肥, 送去|"金龙鱼"|油1桶: a name put upon the thing, which is told without it; 50对|"福"字: one word.
 * Not: 2桶"鲁花"和面粉, 5名"土专家", 赠送"爱心包"20个
 */
export function withoutQuotedNames(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const close = isMark(token, '"') ? closes(tokens, at) : -1;
    // 走访|"五保户"|3户
    if (close > 0 && tokens.slice(at + 1, close).every((one) => has(one, Role.householdClass))) {
      told.push(...tokens.slice(at + 1, close));
      at = close;
      continue;
    }
    if (close < 0 || !mayBeNamed(tokens, at, close)) {
      told.push(token);
      continue;
    }
    const inside = tokens.slice(at + 1, close);
    const behind = tokens[close + 1]?.text === "牌" ? close + 2 : close + 1;
    const thing = tokens[behind];
    const joined = thing === undefined || thing.word?.goods != null ? null : `${textOf(inside)}${thing.text}`;
    const word = joined === null ? null : lexicon.word(joined);
    if (thing !== undefined && joined !== null && (word !== null || /^.字$/.test(joined))) {
      told.push({
        ...thing,
        ...(word === null ? { pos: "thing" } : { kind: "word", word }),
        text: joined,
        start: token.start,
      });
      at = behind;
    } else if (thing !== undefined && brand.test(thing.text)) {
      told.push({ ...thing, text: thing.text.slice(1), start: thing.start + 1 });
      at = behind;
    } else if (isThing(thing) || isPaper(thing)) at = behind - 1;
    // 2袋|"大米"|。
    else if (close === at + 2 && isThing(inside[0]) && endsThere(thing)) {
      told.push(inside[0] as Token);
      at = close;
    } else told.push(token);
  }
  return told;
}

const longest = 4;
/** "海尔"|牌洗衣机. Not: "光荣之家"牌匾 */
const brand = /^牌../;

function isPaper(token: Token | undefined): boolean {
  return /^(?:leaflet|contact_card)$/.test(token?.word?.measure?.id ?? "");
}

/** Where what is quoted ends, a few words on; -1 where it runs on or tells of somebody, a day or a figure. */
function closes(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end <= at + longest && end < tokens.length; end += 1) {
    const token = tokens[end];
    if (isMark(token, '"')) return end > at + 1 ? end : -1;
    // 五|得利
    if (token?.kind === "quantity" && token.text.length === 1 && isHan(token.text.charCodeAt(0))) continue;
    if (token?.kind !== "text" && token?.kind !== "word") return -1;
    if (token.mention !== null || token.when !== null) return -1;
  }
  return -1;
}

/** 1桶|"金龙鱼", 送去|"雪花"|牌, 送去|"金龙鱼"|油1桶. Not: 赠送|"爱心"|书包20个, which has but one thing to count */
function mayBeNamed(tokens: readonly Token[], at: number, close: number): boolean {
  const before = tokens[at - 1];
  const unit = before?.quantity?.unit?.kind;
  if (unit === "count" || unit === "mass") return true;
  if (!has(before, Role.give) && !isMark(before, "、")) return false;
  return (
    tokens[close + 1]?.text === "牌" ||
    brand.test(tokens[close + 1]?.text ?? "") ||
    (close === at + 2 && isThing(tokens[at + 1]))
  );
}

function endsThere(token: Token | undefined): boolean {
  return token === undefined || isMark(token, ",;。!、\n");
}
