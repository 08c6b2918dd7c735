import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";
import { asOpenText, spansOf } from "../open-text.ts";

const place = "(?:微信|单位|同事|亲友)?(?:朋友圈|群里?|抖音)";
const where = `(?:发|转发?|用|在)了?(?:一?[个条])?${place}(?:[和、]${place})?(?:里|上)?`;
const criedUp = new RegExp(
  `${where}[^,。;\\n]{0,6}[帮替给为](?:[他她]们?家?|老人家?)(吆喝|推销|宣传|叫卖)(?=,[^。;\\n]{0,10}(?:卖|销)(?:了|出去?|掉))`,
  "g",
);
const chain = /发了一?[个条](?:购物|买[^,。;\n]{1,4}的)?接龙(?=[,。;!\n]|$)/g;

/** 我发朋友圈|帮他吆喝|,两天卖了两百斤: sold for them. 在群里|发了个接龙: a call to buy, and nothing given. Not: 发朋友圈宣传政策 */
export const criedUpForThem = new Sign("吆推宣叫龙", new RegExp(`${criedUp.source}|${chain.source}`));

export function withCriedUp(tokens: readonly Token[], lexicon: Lexicon, text: string): readonly Token[] {
  const cries = spansOf(text, criedUp);
  const sold = tokens.map((token) =>
    cries.some(([from, to]) => token.start === from && token.end === to)
      ? { ...token, kind: "word" as const, text: "卖", word: lexicon.word("卖"), pos: null, opens: null }
      : token,
  );
  return asOpenText(sold, spansOf(text, chain));
}
