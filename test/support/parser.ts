import type { Roster } from "../../src/core/roster.ts";
import { createParser } from "../../src/parse/index.ts";
import type { Parser } from "../../src/parse/reading.ts";
import { loadVocabulary, shippedConfig } from "../../src/vocabulary.ts";

const vocabulary = loadVocabulary(shippedConfig);

export const measures = vocabulary.measures;

export function buildParser(roster: Roster): Parser {
  return createParser(roster, vocabulary);
}
