import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";

/** 驻村半天, 蹲点了半天, 在村里住了半天 */
export const staysHalf = new Sign(
  "半",
  /(?:驻村|蹲点|驻点|住村|在村[里上]?(?:住|驻|蹲)|(?:驻|住|蹲)在村[里上]?)了?半天/,
);

/** 驻村|半天: half a day, and not a long while as in 等了|半天. */
export function withHalfDays(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const unit = lexicon.unitAt("天", 0)?.unit ?? null;
  const quantity = { value: 0.5, approx: false, unit, unitSaid: null, implied: false };
  return tokens.map((token, at) => {
    const before = tokens[at - 1]?.text === "了" ? tokens[at - 2] : tokens[at - 1];
    const half = token.text === "半天" && before?.word?.measure?.id === "stay";
    return half ? { ...token, kind: "quantity" as const, word: null, quantity } : token;
  });
}
