import { Sign } from "../../text/characters.ts";
import { handedPapers } from "../../words/papers.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, startOfSentence, type Token } from "../../words/tokens.ts";

/** 李平,入户,2次: how often, between commas of its own. */
export const timesApart = new Sign("次趟", /,[\d一二两三四五六七八九十]+[次趟](?=[,;。\n]|$)/);

/** The comma between an act and nothing but how often is none. */
export function withTimesOfActs(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!isMark(token, ",") || tokens[at + 1]?.quantity?.unit?.kind !== "times") return true;
    const act = tokens[at - 1]?.word?.measure;
    const behind = tokens[at + 2];
    return act == null || !/次$/.test(act.unit ?? "") || !(behind === undefined || behind.kind === "mark");
  });
}

/** 走访李平两次,每次送米一袋 */
export const eachTime = new Sign(
  "次",
  /[\d一二两三四五六七八九十]次[^。;\n每]{0,3}每次(?:都|各|均|也)*(?:给|送|带|发|拿)/,
);

/**
 * 走访李平两次,|每次|送米一袋: so much each of the times that somebody named was called on is so many times as much in all.
 * Not: 走访李平两次,每次都送米, 每户两次,每次送米一袋, 每次聊了一个小时
 */
export function withSumOfTimes(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => text === "每次");
  const from = startOfSentence(tokens, at);
  const front = tokens.slice(from, at);
  const times = front.at(-1)?.kind === "mark" ? front.at(-2) : front.at(-1);
  const often = times?.quantity?.unit?.kind === "times" ? (times.quantity.value ?? 1) : 1;
  const named =
    front.some(({ mention }) => mention !== null) && !front.some((token) => has(token, Role.each));
  const gone = front.some((token) => token.word?.measure?.id === "visit" || has(token, Role.go));
  // 走访李平2次、刘军3次,每次…: not as often to each.
  const counted = front.filter(({ quantity }) => quantity?.unit?.kind === "times").length;
  if (at < 0 || often < 2 || counted > 1 || !named || !gone) return tokens;
  const end = endOfGift(tokens, at, front.findLast(({ mention }) => mention !== null)?.mention?.name);
  return tokens
    .map((token, place) => (place > at && place < end ? timesAs(token, often) : token))
    .filter((_, place) => place !== at);
}

/**
 * 每次|送米一袋、油一桶, 每次|送米一袋,油一桶: as far as things and figures go. Not: 每次送米一袋|走访刘军…, 每次送米一袋|给刘军…,
 * 每次送米一袋、|刘军油一桶, 每次送米一袋|共两袋
 * @param whom who was called on so often
 */
function endOfGift(tokens: readonly Token[], at: number, whom: string | undefined): number {
  let counted = false;
  for (let end = at + 1; end < tokens.length; end += 1) {
    const token = tokens[end] as Token;
    if (isMark(token, ",。;\n") && !isNextThing(tokens, end)) return end;
    if (token.mention !== null && token.mention.name !== whom) return end;
    if (counted && tellsOther(token) && !isListedOfSame(tokens, end)) return end;
    if (token.quantity !== null) counted = true;
  }
  return tokens.length;
}

/** 牛奶1箱|、慰问李平500元, 米1袋|、单位的油1桶: one more of the list, to the same people. Not: 米1袋、走访时了解情况, 米1袋、单位又送油1桶 */
function isListedOfSame(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at - 1], "、")) return false;
  if (tokens[at]?.word?.measure?.id !== "visit")
    return has(tokens[at], Role.cadreSelf) && tokens[at + 1]?.text === "的";
  const next = tokens[at + 1];
  return next?.quantity?.unit?.kind === "money" || next?.mention != null || has(next, Role.give);
}

/** Behind how much it was each time: another way, day or giver, or what it came to. */
function tellsOther(token: Token): boolean {
  if (token.kind === "day" || token.kind === "village") return true;
  const measure = token.word?.measure;
  return hasSome(token, ofOther) || (measure != null && !measure.money && !handedPapers.has(measure.id));
}

const ofOther = rolesOf(
  Role.go,
  Role.pool,
  Role.cadreSelf,
  Role.office,
  Role.not,
  Role.notGiven,
  Role.help,
  Role.sell,
  Role.need,
  Role.say,
  Role.own,
);

function isNextThing(tokens: readonly Token[], comma: number): boolean {
  if (!isMark(tokens[comma], ",") || tokens[comma + 1]?.word?.goods == null) return false;
  const stop = tokens[comma + 3];
  return tokens[comma + 2]?.quantity != null && (stop === undefined || stop.kind === "mark");
}

function timesAs(token: Token, often: number): Token {
  const { quantity } = token;
  const kind = quantity?.unit?.kind ?? "";
  if (quantity?.value == null || !["count", "mass", "money"].includes(kind)) return token;
  return { ...token, quantity: { ...quantity, value: quantity.value * often } };
}
