import { textOf } from "../../scene/stretch.ts";
import { anyOf } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../../words/tokens.ts";

/** 要 */
export const wants = anyOf("要");

const whoever = rolesOf(Role.home, Role.pronoun, Role.kin, Role.title);

/** 李平|要|化肥2袋, 他|还|要|2袋化肥, 李平|问我要|两袋化肥: asked for by the one named, as 需要 says. Not: 要化肥的, 还|要|给他送米 */
export function withWantsNamed(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const told: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const ofUs = token.text.endsWith("要") ? startOfAskedUs(tokens, at) : null;
    if (ofUs !== null) {
      const asked = told.splice(told.length - (at - ofUs));
      told.push({
        ...token,
        start: asked[0]?.start ?? token.start,
        text: `${textOf(asked)}${token.text}`,
        kind: "word",
        word: lexicon.word("需要"),
      });
    } else if (token.text === "要" && wantsMore(tokens, at))
      told.push({ ...token, kind: "word", text: "需要", word: lexicon.word("需要") });
    else if (token.text === "要" && wantsThing(tokens, at))
      told.push({ ...token, kind: "word", word: lexicon.word("需要") });
    else told.push(token);
  }
  return told;
}

/** 李平|问|我要, 他|跟|我们|要: where the asking begins in front of a counted thing; null where it is no such asking. Not: 我问他要 */
function startOfAskedUs(tokens: readonly Token[], at: number): number | null {
  const apart = tokens[at]?.text === "要";
  if (!(apart ? has(tokenAt(tokens, at - 1), Role.cadreSelf) : fromUs.test(tokens[at]?.text ?? "")))
    return null;
  const asks = apart ? at - 2 : at - 1;
  const who = tokenAt(tokens, asks - 1);
  if (!asksOf.test(tokenAt(tokens, asks)?.text ?? "") || (who?.mention == null && !hasSome(who, whoever)))
    return null;
  if (hasSome(tokenAt(tokens, asks - 2), besideThem)) return null;
  return isCountedThing(tokens, at + 1) ? asks : null;
}

const fromUs = /^[我咱俺]们?要$/;
const asksOf = /^(?:问|跟|找|向|朝|管)$/;
const besideThem = rolesOf(Role.dative, Role.with);

function wantsThing(tokens: readonly Token[], at: number): boolean {
  // 李平|还|要2袋化肥
  const front = tokenAt(tokens, at - 1)?.text === "还" ? at - 2 : at - 1;
  // 李平|说|要两袋米
  const who = tokenAt(tokens, has(tokenAt(tokens, front), Role.say) ? front - 1 : front);
  if (who?.mention == null && !hasSome(who, whoever)) return false;
  return isCountedThing(tokens, at + 1) && !has(tokenAt(tokens, front - 1), Role.dative);
}

/** 他说不够|还|要|两袋: so much more of what was given. Not: 我还要两袋, 还要送两袋, 给他还要两袋 */
function wantsMore(tokens: readonly Token[], at: number): boolean {
  if (!/^[还再]$/.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
  const kind = tokens[at + 1]?.quantity?.unit?.kind;
  if (kind !== "count" && kind !== "mass") return false;
  const next = tokens[at + 2];
  if (next !== undefined && next.kind !== "mark") return false;
  return !has(tokenAt(tokens, at - 2), Role.cadreSelf) && !has(tokenAt(tokens, at - 2), Role.dative);
}

/** 化肥2袋, 2袋化肥 */
function isCountedThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const figureFirst = next?.quantity != null;
  const what = figureFirst ? tokens[at + 1] : next;
  if (what?.word?.goods == null && !(figureFirst && what?.pos === "thing")) return false;
  const unit = (figureFirst ? next : tokens[at + 1])?.quantity?.unit?.kind;
  return unit === "count" || unit === "mass";
}
