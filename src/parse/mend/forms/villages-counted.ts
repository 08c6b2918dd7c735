import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { countsHomesOrPersons, has, markAt, type Token } from "../../words/tokens.ts";

/** 上坪村12户和五里铺村8户 */
export const countsInVillages = new Sign(
  "和及与",
  /[户名人][和及与][^,;。\n\d]{1,6}村?[^,;。\n\d]{0,6}[\d一二两三四五六七八九十]/,
);

/** 上坪村12户|和|五里铺村|8户: two of a row, as where 、 stands between them. Not: 李平等5户|和|五里铺村干部 */
export function withVillagesParted(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const counted = countsHomesOrPersons(tokens[at - 1]);
    if (!counted || !has(token, Role.joins) || tokens[at - 2]?.kind !== "village") return token;
    if (!tokens.slice(0, at).some(calledOnOrGiven)) return token;
    if (tokens[at + 1]?.kind !== "village" || !counts(tokens[at + 2], tokens[at - 1])) return token;
    return markAt(token.start, token, "、");
  });
}

/** Not: 上坪村3人和五里铺村5人|参加培训 */
function calledOnOrGiven(token: Token): boolean {
  return token.word?.measure?.id === "visit" || has(token, Role.dative) || has(token, Role.give);
}

function counts(token: Token | undefined, like: Token | undefined): boolean {
  return token?.quantity?.unit != null && token.quantity.unit.kind === like?.quantity?.unit?.kind;
}
