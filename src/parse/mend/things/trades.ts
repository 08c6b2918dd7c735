import type { Lexicon } from "../../words/lexicon.ts";
import { touches } from "../../words/thing-name.ts";
import { type Token, tokenAt } from "../../words/tokens.ts";

/** Any of the class; what it stands for is told by its own text. */
const anyTrade = "养殖户";

/**
 * 6户|养|蜂|户 每户蜂箱4个, 走访种药|户 3户, 种菜|户: households told by what they raise or grow, where no list has the word.
 * Not: 李平养蜂,户上有3口人
 */
export function joinTrades(lexed: readonly Token[], lexicon: Lexicon): Token[] {
  const tokens = [...lexed];
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    if (tokens[at]?.text !== "户") continue;
    const start = startOfTrade(tokens, at);
    const first = tokenAt(tokens, start);
    if (first === undefined) continue;
    const parts = tokens.slice(start, at + 1);
    tokens.splice(start, parts.length, {
      ...first,
      kind: "word",
      end: parts[parts.length - 1]?.end ?? first.end,
      text: parts.map(({ text }) => text).join(""),
      word: lexicon.word(anyTrade),
      pos: null,
      opens: null,
    });
    at = start;
  }
  return tokens;
}

/** Where the verb of the trade that 户 at `at` ends stands; -1 where it ends none. */
function startOfTrade(tokens: readonly Token[], at: number): number {
  const kept = tokens[at - 1];
  if (kept === undefined || kept.bracketed || !touches(kept, tokens[at])) return -1;
  if (kept.kind !== "text" && kept.kind !== "word") return -1;
  if (/^[养种].{1,2}$/.test(kept.text)) return at - 1;
  const verb = tokens[at - 2];
  return kept.text.length <= 2 && /^[养种]$/.test(verb?.text ?? "") && touches(verb, kept) ? at - 2 : -1;
}
