import type { Token } from "./tokens.ts";

/** On the list of goods, or to the general dictionary a thing by its last word. */
export function isThing(token: Token | undefined): boolean {
  return (token?.kind === "text" && token.pos === "thing") || token?.word?.goods != null;
}

/** On the list of goods, or open text that the general dictionary takes for no act. */
export function mayBeThing(token: Token | undefined): boolean {
  return (token?.kind === "text" && token.pos !== "act") || token?.word?.goods != null;
}

/** On the list of goods, or any open text, as long as nothing else tells what it is. */
export function isGoodsOrText(token: Token | undefined): boolean {
  return token?.kind === "text" || token?.word?.goods != null;
}
