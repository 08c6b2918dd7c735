/** A name in a text: UTF-16 offsets, and the spelling that the finder was given. */
export type FoundName = { name: string; start: number; end: number };

/** Finds known names in texts, however many there are: a text costs by its own length. */
export type NameFinder = {
  /**
   * In order. Of two names at one place the longer; names that overlap are both there. Middle dots, spaces and
   * invisible characters inside a name do not count, nor does the case of letters; a name does not go over a line's end.
   */
  in(text: string): readonly FoundName[];
};

/** What may stand between two characters of a name, in the roster or in a message. */
const separator = /[^\S\n\r]|[\p{Cf}·•・‧⋅∙●.．]/u;

/** @param names of at least two characters; shorter ones are passed over, as they stand in too many words */
export function nameFinder(names: Iterable<string>): NameFinder {
  const spellings = new Map<string, string>();
  const lengths = new Map<string, number[]>();
  for (const name of names) {
    const characters = lettersOf(name).map(({ letter }) => letter);
    const plain = characters.join("");
    if (characters.length < 2 || spellings.has(plain)) continue;
    spellings.set(plain, name);
    const start = characters.slice(0, 2).join("");
    const known = lengths.get(start);
    if (!known) lengths.set(start, [characters.length]);
    else if (!known.includes(characters.length)) {
      known.push(characters.length);
      known.sort((a, b) => b - a);
    }
  }
  return {
    in: (text) => {
      const found: FoundName[] = [];
      const letters = lettersOf(text);
      let reached = 0;
      for (const [index, { start, letter }] of letters.entries()) {
        for (const length of lengths.get(`${letter}${letters[index + 1]?.letter}`) ?? []) {
          const name = spellings.get(plainOf(letters.slice(index, index + length)));
          const end = letters[index + length - 1]?.end;
          if (name === undefined || end === undefined) continue;
          if (end > reached) found.push({ name, start, end });
          reached = Math.max(reached, end);
          break;
        }
      }
      return found;
    },
  };
}

/** One spelling for all spellings of a name: without dots and spaces, in small letters. */
export function plainName(name: string): string {
  return plainOf(lettersOf(name));
}

function plainOf(letters: readonly Letter[]): string {
  return letters.map(({ letter }) => letter).join("");
}

type Letter = { letter: string; start: number; end: number };

function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (!separator.test(character)) {
      letters.push({ letter: character.normalize("NFKC").toLowerCase(), start, end });
    }
    start = end;
  }
  return letters;
}
