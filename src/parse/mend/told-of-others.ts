import { anyOf } from "../text/characters.ts";
import { isMark, type Token } from "../words/tokens.ts";
import type { AskedMend } from "./mend.ts";

/** Where a clause opens: to stand in front of such a pattern. */
export const opensClause = "(?<=^|[,。;!\\n])";

/** What is told of others: a pattern that names the words of it that stand for nothing of ours `idle`, and has one of these characters. */
type Told = { oneOf: string; mayHave: RegExp; has: RegExp; each: RegExp };

export function told(oneOf: string, pattern: RegExp): Told {
  return {
    oneOf,
    mayHave: new RegExp(`[${oneOf}]`),
    has: new RegExp(pattern.source),
    each: new RegExp(pattern.source, "gd"),
  };
}

/** Where one of them may be told, the words that tell it are left out. */
export function untold(tells: readonly Told[]): AskedMend {
  return [
    anyOf(tells.map(({ oneOf }) => oneOf).join("")),
    (tokens, _, text) => withoutIdle(tokens, text, tells),
  ];
}

/** Without the words that tell of others; whom they name stays, since what follows is of the same household. */
function withoutIdle(tokens: readonly Token[], text: string, tells: readonly Told[]): readonly Token[] {
  // Few texts have any of them, and finding where each stands costs more than finding that none does.
  const idle = tells.flatMap(({ mayHave, has, each }) =>
    mayHave.test(text) && has.test(text)
      ? [...text.matchAll(each)].flatMap(({ indices }) => {
          const span = indices?.groups?.idle;
          return span === undefined ? [] : [span];
        })
      : [],
  );
  if (idle.length === 0) return tokens;
  return tokens.filter(
    (token) =>
      token.mention !== null ||
      isMark(token, ",;。!?\n") ||
      !idle.some(([from, to]) => token.start >= from && token.end <= to),
  );
}
