import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { endOfClause, has, type Token } from "../../words/tokens.ts";

/** 把捐来的衣服给李平送了三件棉袄 */
export const outOfStock = new Sign(
  "把",
  /把[^,。;\n]{1,12}给[^,。;\n]{2,8}(?:拿|送|带|发|挑|捎)[去来给]?了?[\d一二两三四五六七八九十][^,。;\n]{2,}/,
);

/**
 * 把|衣服|给李桂花家拿了两件棉衣: out of what was at hand so many of a kind were taken, and the kind is what was handed over.
 * Not: 把衣服给李平拿了两件, 把米给李平送了两袋米
 */
export function withoutStock(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== "把") continue;
    const clause = tokens.slice(at + 1, endOfClause(tokens, at + 1));
    const to = clause.findIndex(({ text }) => text === "给");
    const stock = clause.slice(0, to);
    if (to < 1 || !isStock(stock)) continue;
    const verb = clause.findIndex((token, place) => place > to + 1 && gives.test(token.text));
    const figure = verb < 0 ? undefined : clause[verb + 1]?.text === "了" ? verb + 2 : verb + 1;
    const kind = figure === undefined ? undefined : clause[figure + 1];
    if (figure === undefined || clause[figure]?.quantity == null || kind === undefined) continue;
    if (!clause.slice(to + 1, verb).every(isWhom) || !mayBeThing(kind)) continue;
    if (textOf(stock).endsWith(kind.text.replace(/^[好新]/, ""))) continue;
    return tokens.filter((token) => token !== tokens[at] && !stock.includes(token));
  }
  return tokens;
}

const gives = /^(?:拿|送|带|发|挑|捎)[去来给]?了?$/;

/** 衣服, 单位捐的衣服 */
function isStock(tokens: readonly Token[]): boolean {
  return (
    mayBeThing(tokens.at(-1)) &&
    tokens.every(({ quantity, mention }) => quantity === null && mention === null)
  );
}

/** 李桂花|家, 李平|孙子 */
function isWhom(token: Token): boolean {
  return token.mention !== null || has(token, Role.home) || has(token, Role.kin) || has(token, Role.pronoun);
}
