import { anyOf } from "./characters.ts";
import type { Lexicon } from "./lexicon.ts";
import { Role, rolesOf } from "./roles.ts";
import { has, hasSome, type Token, tokenAt } from "./tokens.ts";

/** 要 */
export const wants = anyOf("要");

const whoever = rolesOf(Role.home, Role.pronoun, Role.kin, Role.title);

/** 李平|要|化肥2袋, 他|要|2袋化肥: asked for by the one named, as 需要 says. Not: 要化肥的, 还|要|给他送米 */
export function withWantsNamed(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  return tokens.map((token, at) =>
    token.text === "要" && wantsThing(tokens, at)
      ? { ...token, kind: "word", word: lexicon.word("需要") }
      : token,
  );
}

function wantsThing(tokens: readonly Token[], at: number): boolean {
  // 李平|说|要两袋米
  const who = tokenAt(tokens, has(tokenAt(tokens, at - 1), Role.say) ? at - 2 : at - 1);
  if (who?.mention == null && !hasSome(who, whoever)) return false;
  const next = tokens[at + 1];
  const figureFirst = next?.quantity != null;
  const what = figureFirst ? tokens[at + 2] : next;
  if (what?.word?.goods == null && !(figureFirst && what?.pos === "thing")) return false;
  const thing = figureFirst ? next : tokens[at + 2];
  const unit = thing?.quantity?.unit?.kind;
  if (unit !== "count" && unit !== "mass") return false;
  return !has(tokenAt(tokens, at - 2), Role.dative);
}
