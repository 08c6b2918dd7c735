import type { Characters } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";

/** A text and which characters it has. */
export type Signed = { text: string; characters: Characters };
/** What a text must have for a mend to be of use. */
export type Asks = { isIn(of: Signed): boolean };
export type Mend = (tokens: readonly Token[], lexicon: Lexicon, text: string) => readonly Token[];
/** A mend with what asks for it: a row of the table in index.ts. */
export type AskedMend = readonly [Asks, Mend];
