import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { isThing } from "../../words/things.ts";
import { has, type Token } from "../../words/tokens.ts";

/** 把500元的大米送到, 将近2万元的电脑送到村里 */
export const holdsWorth = new Sign(
  "把将",
  /[把将](?:[约近]|大?约)?[\d.一二两三四五六七八九十百千万]+[余多]?[元块钱]*的[^,;。:!?\n\d]{1,10}(?:送|发|交|递|搬|运)/,
);

/** 把|500元|的|大米|送到李平手中: a thing by what it is worth, as in 把价值500元的大米. Not: 把500元的慰问金送到, 把2000元的苹果款送到 */
export function withWorthHeld(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const worth = lexicon.word("价值");
  return tokens.flatMap((token, at) => {
    const held = tokens[at - 1];
    const before = has(held, Role.about) ? tokens[at - 2] : held;
    const thing = tokens[at + 2];
    if (token.quantity?.unit?.kind !== "money" || (before?.text !== "把" && before?.text !== "将"))
      return [token];
    if (tokens[at + 1]?.text !== "的" || !(isThing(thing) || thing?.word?.goodsClass === true))
      return [token];
    if (thing === undefined || ofMoney.test(thing.text) || !has(tokens[at + 3], Role.give)) return [token];
    return [{ ...token, kind: "word", text: "价值", word: worth, quantity: null, end: token.start }, token];
  });
}

const ofMoney = /[款金钱费]$|红包|工资|奖励|补[助贴]|爱心|资$/;
