import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";

/** 一个|人饮项目, 两个|人饮工程. Not: 5个人|饮水困难 */
export const ofPeople = new Sign("个", /个人饮(?:项目|工程)/);

/** 一个|人饮|项目 for 一个人|饮|项目: the people are whom the water is for, and nobody is counted. */
export function withoutPeopleCounted(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const unit = lexicon.unitAt("个", 0)?.unit ?? null;
  return tokens.map((token, at) => {
    if (isBeforePeoples(token, tokens[at + 1]) && token.quantity !== null)
      return {
        ...token,
        text: token.text.slice(0, -1),
        end: token.end - 1,
        quantity: { ...token.quantity, unit },
      };
    const before = tokens[at - 1];
    if (before === undefined || !isBeforePeoples(before, token)) return token;
    return { ...token, text: `人${token.text}`, start: token.start - 1 };
  });
}

function isBeforePeoples({ text, quantity, end }: Token, next: Token | undefined): boolean {
  return quantity !== null && text.endsWith("个人") && next?.start === end && next.text === "饮";
}
