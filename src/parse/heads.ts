import { Role } from "./roles.ts";
import { has, isMark, type Token, tokenAt } from "./tokens.ts";

/**
 * 两个孩子|每人书包1个, 老两口|一人一件, 5个人|每人捐100元: how many heads a share is told for; null where it is not told. Of
 * households counted (5户每户) nothing is told here.
 */
export function headsOf(tokens: readonly Token[]): number | null {
  const each = tokens.findIndex(
    (token, at) =>
      has(token, Role.each) && (token.text.includes("人") || has(tokenAt(tokens, at - 1), Role.kin)),
  );
  for (let at = each - 1; at >= Math.max(0, each - 4); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isMark(token, ",;") || token.mention !== null || has(token, Role.etcetera))
      return null;
    const unit = token.quantity?.unit;
    if (unit?.kind === "person" || (unit?.name === "个" && isSomebody(tokens[at + 1])))
      return token.quantity?.value ?? null;
    if (/(?:两口子?|俩口子?|俩)$/.test(token.text)) return 2;
    if (token.text.endsWith("仨")) return 3;
  }
  return null;
}

function isSomebody(token: Token | undefined): boolean {
  return has(token, Role.kin) || has(token, Role.role) || token?.text === "人";
}
