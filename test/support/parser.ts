import { shippedConfigFolder } from "../../src/config.ts";
import type { Roster } from "../../src/core/roster.ts";
import { createParser } from "../../src/parse/index.ts";
import type { Parser } from "../../src/parse/reading.ts";
import { loadVocabulary } from "../../src/vocabulary.ts";

const vocabulary = loadVocabulary(shippedConfigFolder);

export const measures = vocabulary.measures;

export function buildParser(roster: Roster): Parser {
  return createParser(roster, vocabulary);
}
