import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 给李平奖励洗衣液2瓶, 李平用积分兑换洗衣液1瓶 */
export const rewards = new Sign("奖兑", /(?:奖励|兑换)[^,。;、\n\d一二两三四五六]{1,6}[\d一二两三四五六]/);

const rewarded = /^(奖励|(?:用积分)?兑换了?)(.+)$/;

/** 给李平|奖励洗衣液|2瓶 as 给李平|奖励|洗衣液|2瓶. Not: 兑换率|30%, 奖励小明|书包|1个 */
export function withRewardNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const [, said, thing] = (token.kind === "text" && rewarded.exec(token.text)) || [];
    const kind = tokens[at + 1]?.quantity?.unit?.kind;
    if (said === undefined || thing === undefined || token.end - token.start !== token.text.length)
      return [token];
    if (!/^(?:count|mass)$/.test(kind ?? "") || !isForSomebody(tokens, at)) return [token];
    const cut = token.start + said.length;
    const verb = said === "奖励" ? "送" : "领到";
    const word = lexicon.word(thing);
    return [
      { ...token, kind: "word", text: verb, word: lexicon.word(verb), end: cut, pos: null, opens: null },
      {
        ...token,
        kind: word === null ? "text" : "word",
        text: thing,
        word,
        start: cut,
        pos: "thing",
        opens: null,
      },
    ];
  });
}

/** 给|李平|, 每户|, 李平| */
function isForSomebody(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || isMark(before, "。\n")) return false;
  return (
    before.mention !== null ||
    has(before, Role.each) ||
    has(before, Role.home) ||
    has(tokens[at - 2], Role.dative)
  );
}

/** 为小学装备数字阅读系统 */
export const digitalThing = new Sign("数", /数字[^,。;\n\d]{2,6}/);

/** 装备|数|字阅读系统 as 装备|数字阅读系统 */
export function withDigitalJoined(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (const token of tokens) {
    const before = told[told.length - 1];
    const joins =
      before?.text === "数" &&
      token.kind === "text" &&
      token.text.startsWith("字") &&
      before.end === token.start;
    if (joins) told[told.length - 1] = { ...token, start: before.start, text: `数${token.text}` };
    else told.push(token);
  }
  return told;
}

/** 送村部电脑2台, 送敬老院大米2袋 */
export const sentToPlace = new Sign(
  "部院",
  /[送捐赠]给?(?:村部|敬老院|养老院|幸福院|福利院)[^,。;、\n\d一二两三四五六]{1,6}[\d一二两三四五六]/,
);

/** 送|村部|电脑|2台 as 送给|村委会|电脑|2台: where it went is no part of its name. */
export function withPlaceApart(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.map((token, at) => {
    if (
      !/^(?:村部|敬老院|养老院|幸福院|福利院)$/.test(token.text) ||
      !/^[送捐赠]{1,2}给?$/.test(tokens[at - 1]?.text ?? "")
    )
      return token;
    if (tokens[at + 2]?.quantity == null) return token;
    return { ...token, kind: "word", word: lexicon.word("村委会") };
  });
}
