import { Role } from "../words/roles.ts";
import { isThing } from "../words/things.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, isMark, type Token, tokenAt } from "../words/tokens.ts";

/** Whose the thing is that stands behind 的 at `of`: 李平|的, 李平|家|的, 李平|大爷|的; -1 where nobody is named. */
function ownerBefore(tokens: readonly Token[], of: number): number {
  let at = of - 1;
  while (has(tokenAt(tokens, at), Role.home) || has(tokenAt(tokens, at), Role.title)) at -= 1;
  return tokenAt(tokens, of)?.text === "的" && tokens[at]?.mention != null ? at : -1;
}

/** 李平的|棉裤; 李平的|儿子 is somebody. */
function isOwnable(token: Token | undefined): boolean {
  return isThing(token) && !has(token, Role.kin);
}

/** 李平的棉裤、|王五的煤半吨: the next of a list of things, each with whose it is; nothing governs them in front. */
export function opensOwned(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at - 1], "、 ") || tokens[at]?.mention == null) return false;
  let of = at + 1;
  while (has(tokens[of], Role.home) || has(tokens[of], Role.title)) of += 1;
  if (tokens[of]?.text !== "的" || !isOwnable(tokens[of + 1])) return false;
  let thing = at - 2;
  if (tokens[thing]?.quantity != null) thing -= 1;
  const owner = ownerBefore(tokens, thing - 1);
  if (!isOwnable(tokens[thing]) || owner < 0) return false;
  return owner === 0 || opensFreely(tokens[owner - 1] as Token);
}

function opensFreely(token: Token): boolean {
  return token.kind === "mark" || token.kind === "day" || isTimeOfDay(token) || has(token, Role.next);
}

/** 李平的棉裤, 王五家的煤半吨: nothing else is told. */
export function isOwnedThing(tokens: readonly Token[], own: readonly Token[]): boolean {
  const first = tokens.findIndex((token) => own.includes(token));
  const owner = ownerBefore(tokens, first - 1);
  if (owner < 0 || !isOwnable(tokens[first])) return false;
  return tokens.every(
    (token, at) =>
      (at >= owner && at < first) || own.includes(token) || opensFreely(token) || token.bracketed,
  );
}

/** 统统送上门, 我都捎到了, 给他们送去了: the handing over of what was told before, and nothing else. */
export function handsOver(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => has(token, Role.give) && token.text !== "给") &&
    tokens.every(
      (token) =>
        has(token, Role.give) ||
        has(token, Role.allOf) ||
        has(token, Role.pronoun) ||
        has(token, Role.cadreSelf) ||
        has(token, Role.home) ||
        has(token, Role.dative) ||
        has(token, Role.filler) ||
        opensFreely(token) ||
        /^(?:了|到了?|上门|已经?)$/.test(token.text),
    )
  );
}

/** 李平的棉裤、王五的煤|都送去了 */
export function opensHanding(tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at - 1]?.quantity == null ? at - 1 : at - 2;
  return isOwnable(tokens[thing]) && ownerBefore(tokens, thing - 1) >= 0 && handsOver(tokens.slice(at));
}
