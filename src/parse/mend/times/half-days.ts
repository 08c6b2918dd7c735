import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";

/** 驻村半天, 蹲点了半天, 在村里住了半天; 工作队驻村66人天 */
export const staysHalf = new Sign(
  "半人",
  /(?:驻村|蹲点|驻点|住村)[^,。;\n\d]{0,3}\d{1,4}人次?天|(?:驻村|蹲点|驻点|住村|在村[里上]?(?:住|驻|蹲)|(?:驻|住|蹲)在村[里上]?)了?半天/,
);

/** 驻村|半天: half a day, and not a long while as in 等了|半天; 驻村|66人|天: so many days of all of them. */
export function withHalfDays(lexed: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const unit = lexicon.unitAt("天", 0)?.unit ?? null;
  const tokens = lexed.flatMap((token, at) => {
    const next = lexed[at + 1];
    if (isOfAll(lexed, at - 1)) return [];
    if (!isOfAll(lexed, at) || token.quantity === null || next === undefined) return [token];
    return [{ ...token, end: next.end, text: `${token.text}天`, quantity: { ...token.quantity, unit } }];
  });
  const quantity = { value: 0.5, approx: false, unit, unitSaid: null, implied: false };
  return tokens.map((token, at) => {
    const before = tokens[at - 1]?.text === "了" ? tokens[at - 2] : tokens[at - 1];
    const half = token.text === "半天" && before?.word?.measure?.id === "stay";
    return half ? { ...token, kind: "quantity" as const, word: null, quantity } : token;
  });
}

/** 驻村|66人|天 */
function isOfAll(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.quantity?.unit?.kind !== "person" || tokens[at + 1]?.text !== "天") return false;
  return tokens[at - 1]?.word?.measure?.id === "stay" || tokens[at - 2]?.word?.measure?.id === "stay";
}
