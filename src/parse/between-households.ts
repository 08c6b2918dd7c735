import { Role } from "./roles.ts";
import { has, type Token } from "./tokens.ts";

/**
 * 李平捐了2袋米给王五, 李平家给王五家送去两袋化肥, 他又给了王五200元, 李平把米分了一袋给王五, 李平去王五家送了一袋米, 李平昨天去看望了王五: one household acts towards
 * another, which is none of ours. Not: 李平送米2袋给王五送油1桶, 李平家去了王五家也去了
 */
export function isBetweenHouseholds(tokens: readonly Token[]): boolean {
  let giver = 0;
  while (tokens[giver]?.kind === "day" || has(tokens[giver], Role.next)) giver += 1;
  const who = tokens[giver];
  if (who === undefined) return false;
  if (who.mention === null ? who.text !== "他" && who.text !== "她" : who.mention.fits.length === 0)
    return false;
  let verb = giver + 1;
  while (isBetween(tokens[verb])) verb += 1;
  const act = tokens[verb];
  const named = (at: number) => {
    const other = tokens[at]?.text === "了" ? tokens[at + 1] : tokens[at];
    return other?.mention != null && other.mention.name !== who.mention?.name;
  };
  if (has(act, Role.dative) && has(act, Role.give))
    return named(verb + 1) && tokens.slice(verb + 1).some((token) => token.quantity !== null);
  if (has(act, Role.give) || act?.text === "把") return givesOn(tokens, verb, named);
  if (act?.word?.measure?.id === "visit") return act.text.startsWith("去") && named(verb + 1);
  const goes = act?.text === "去" || act?.text === "到";
  return goes && named(verb + 1) && has(tokens[verb + 2], Role.home);
}

/** 捐了2袋米|给|王五: whom it goes to closes the act. */
function givesOn(tokens: readonly Token[], verb: number, named: (at: number) => boolean): boolean {
  const to = tokens.findIndex((token, at) => at > verb && has(token, Role.dative));
  if (to < 0 || !named(to + 1)) return false;
  return !tokens.slice(to + 1).some((token) => token.quantity !== null || has(token, Role.give));
}

function isBetween(token: Token | undefined): boolean {
  return (
    has(token, Role.home) ||
    has(token, Role.title) ||
    token?.kind === "day" ||
    (has(token, Role.next) && !has(token, Role.dative))
  );
}
