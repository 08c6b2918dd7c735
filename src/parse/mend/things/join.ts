import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";

/** Makes one thing, listed or not, of the tokens from `start` to before `end`; an empty range changes nothing. */
export function join(tokens: Token[], start: number, end: number, lexicon: Lexicon): void {
  const parts = tokens.slice(start, end);
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return;
  const text = parts.map((part) => part.text).join("");
  const word = lexicon.word(text);
  const known = word?.goods ? word : null;
  tokens.splice(start, parts.length, {
    ...first,
    kind: known === null ? "text" : "word",
    end: last.end,
    text,
    word: known,
    quantity: null,
    pos: "thing",
    opens: "thing",
  });
}
