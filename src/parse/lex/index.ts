import { CharacterTable } from "../text/character-table.ts";
import { GeneralWords } from "../words/general-words.ts";
import type { Token } from "../words/tokens.ts";
import { brokenAct, inVain, lockedHome, nobodyDoes, nobodyMet, trouble, withheld } from "./acts.ts";
import { reckoned } from "./arithmetic.ts";
import { calledInRow } from "./called-row.ts";
import type { Cursor, LexParts, Reader } from "./cursor.ts";
import { day, nextDay } from "./days.ts";
import { countedQuality, describedCount, englishFigure } from "./english-figures.ts";
import { figure } from "./figures.ts";
import { guessedName, misheardName, nameOfNumerals, namesAgain } from "./guessed-names.ts";
import {
  broughtToDoor,
  carriedThere,
  givenOut,
  handing,
  leftAtDoor,
  leftThere,
  received,
  takenOut,
  worth,
} from "./handing.ts";
import { impliedOne, pointedOne } from "./implied-one.ts";
import { kindsCounted } from "./kinds-counted.ts";
import { latinName, possessive } from "./latin-names.ts";
import { closingBracket, fewerThanNone, listNumber, mark, openingBracket, point, space } from "./marks.ts";
import { householdNumber, rosterName } from "./names.ts";
import { numeralInName } from "./numerals-in-names.ts";
import { generalThing, model, openText } from "./open-text.ts";
import { ownMade } from "./own-made.ts";
import { being, ownOffice, stay, stayInEnglish, village } from "./places.ts";
import { powerOfThing } from "./powers.ts";
import { calledNumber, reportNumber } from "./report-numbers.ts";
import { seedName } from "./seed-names.ts";
import { marketPrice, spokenPrice } from "./spoken-prices.ts";
import { ourTeam } from "./teams.ts";
import { priceOfOne, rate } from "./unit-prices.ts";
import { aboutOne, whether } from "./whether.ts";
import { wordAt } from "./word-at.ts";
import { word } from "./words.ts";

/** In this order the first that reads anything wins; openText always does. */
const readers: readonly Reader[] = [
  listNumber,
  point,
  fewerThanNone,
  space,
  openingBracket,
  closingBracket,
  possessive,
  reckoned,
  reportNumber,
  calledNumber,
  mark,
  householdNumber,
  rosterName,
  model,
  whether,
  aboutOne,
  nobodyMet,
  inVain,
  lockedHome,
  being,
  stay,
  stayInEnglish,
  village,
  ourTeam,
  seedName,
  numeralInName,
  day,
  nextDay,
  nameOfNumerals,
  pointedOne,
  handing,
  broughtToDoor,
  carriedThere,
  givenOut,
  leftAtDoor,
  leftThere,
  received,
  takenOut,
  worth,
  ownOffice,
  ownMade,
  misheardName,
  marketPrice,
  generalThing,
  powerOfThing,
  priceOfOne,
  rate,
  spokenPrice,
  kindsCounted,
  figure,
  describedCount,
  countedQuality,
  englishFigure,
  latinName,
  impliedOne,
  calledInRow,
  guessedName,
  brokenAct,
  withheld,
  trouble,
  nobodyDoes,
  word,
  openText,
];

const readersByCode = new CharacterTable<readonly Reader[]>();

/** Those that can begin with the character, worked out when it is first met. */
function readersFor(code: number): readonly Reader[] {
  let known = readersByCode.get(code);
  if (known === undefined) {
    const character = String.fromCharCode(code);
    known = readers.filter((reader) => reader.begins(character));
    readersByCode.set(code, known);
  }
  return known;
}

/** Cuts a message into words, figures, days, names and marks, from left to right, the longest reading first. */
export function tokenize(text: string, parts: LexParts): Token[] {
  const cursor: Cursor = {
    text,
    parts,
    tokens: [],
    guessed: [],
    at: 0,
    word: null,
    general: new GeneralWords(text),
    depth: 0,
    about: false,
  };
  while (cursor.at < text.length) {
    cursor.word = wordAt(cursor);
    const next = text.charCodeAt(cursor.at + 1);
    for (const reader of readersFor(text.charCodeAt(cursor.at)))
      if ((reader.goesOn?.mayHave(next) ?? true) && reader.read(cursor)) break;
  }
  return cursor.guessed.length === 0 ? cursor.tokens : namesAgain(cursor);
}
