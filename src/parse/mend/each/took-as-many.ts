import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 李平留资料2份,刘军留3份 */
export const keptInTurn = new Sign(
  "留",
  /留了?[^,。;!?\n]{1,8}[,、][^,。;!?\n]{2,6}留了?[\d一二两三四五六七八九十]/,
);

/**
 * 李平|留|资料|2份|,|刘军|留|3份 with 领 for the last 留: what each of them kept, the thing told with the first; received by both.
 * Not: 李平留资料2份,我|留|3份; 李平留了2份,刘军|留|3份, where nothing says of what; 李平留土豆200斤,刘军|留|300斤 of their own harvest
 */
export function withKeptInTurn(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let told: Token[] | null = null;
  let unit: string | null = null;
  for (const [at, token] of tokens.entries()) {
    if (isMark(token, "。;!\n")) unit = null;
    if (!/^留了?$/.test(token.text)) continue;
    const who = has(tokens[at - 1], Role.home) ? tokens[at - 2] : tokens[at - 1];
    if (who?.mention == null) continue;
    const next = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
    const figure = tokens[next]?.quantity;
    if (figure?.unit != null) {
      if (figure.unit.name !== unit || !endsThere(tokens[next + 1])) continue;
      told ??= [...tokens];
      told[at] = { ...token, kind: "word", word: lexicon.word("领"), pos: null };
    } else unit = unitOfThing(tokens, next);
  }
  return told ?? tokens;
}

function endsThere(token: Token | undefined): boolean {
  return token === undefined || isMark(token, ",、。;!\n");
}

/** 资料|2份: what the thing behind is counted in. */
function unitOfThing(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at]?.word;
  if (word?.goods == null && word?.measure == null) return null;
  const unit = tokens[at + 1]?.quantity?.unit?.name ?? null;
  return unit !== null && packs.test(unit) ? unit : null;
}

/** What is handed out comes packed; what is weighed, or stands in their pen, may be their own. */
const packs = /^[袋桶箱份张盒本床件瓶包套]$/;
