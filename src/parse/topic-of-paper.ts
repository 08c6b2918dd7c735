import { Sign } from "./characters.ts";
import { Role, rolesOf } from "./roles.ts";
import { hasSome, type Token } from "./tokens.ts";

/** 的宣传单, 的那个明白卡 */
export const aboutPaper = new Sign(
  "单卡册料页",
  /[份张本册页套][^,;。!\n]{2,16}的(?:[那这]个)?[^,;。!\n]{0,6}[单卡册料页]/,
);

/** How far in front of 的 a topic may begin. */
const longest = 5;

const papers = new Set(["leaflet", "contact_card"]);

/** What no topic holds: an act of giving or going, or somebody. */
const acts = rolesOf(Role.give, Role.go, Role.pronoun, Role.cadreSelf, Role.each);

/**
 * 30份|秋季防火的那个|宣传单, 一份|防煤气中毒的|明白卡: what a paper is about stands between it and its figure, and is neither a thing nor an act.
 * Left in where the figure counts something of its own: 30份化肥和防火的宣传单.
 */
export function withoutTopic(tokens: readonly Token[]): readonly Token[] {
  let kept: Token[] | null = null;
  for (let at = 2; at < tokens.length; at += 1) {
    if (!papers.has(tokens[at]?.word?.measure?.id ?? "")) continue;
    const of = /^[那这]个?$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
    if (tokens[of]?.text !== "的") continue;
    const from = startOfTopic(tokens, of);
    if (from === null) continue;
    const topic = tokens.slice(from, at);
    kept = (kept ?? [...tokens]).filter((token) => !topic.includes(token));
  }
  return kept ?? tokens;
}

/** Straight behind the figure that counts the paper; null where none stands there. */
function startOfTopic(tokens: readonly Token[], of: number): number | null {
  for (let place = of - 1; place >= 0 && place >= of - longest; place -= 1) {
    const token = tokens[place];
    if (token === undefined) return null;
    if (token.quantity !== null) return countsPaper(token) && place < of - 1 ? place + 1 : null;
    if (token.mention !== null || token.kind === "mark" || hasSome(token, acts)) return null;
  }
  return null;
}

function countsPaper({ quantity }: Token): boolean {
  return /^[份张本册页套]$/.test(quantity?.unit?.name ?? "");
}
