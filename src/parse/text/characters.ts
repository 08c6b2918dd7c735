/** A row of bits: what one thing answers of all that is asked. */
export type Row = number[];

/** Written out, since this is made for every stretch. As many words of 32 bits as hold one for each of what is asked. */
export function emptyRow(): Row {
  return [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
}

const words = emptyRow().length;
const most = words * 32;

/** By code which row tells what a character answers; 0: nothing. */
const rowByCode = new Uint16Array(0x10000);
/** Rows of `words` words. */
let rows = new Int32Array(0x400 * words);
let rowCount = 1;
let askedCount = 0;

/** One thing asked of many texts: a bit of its own. All are made as the modules load, before any text is looked at. */
export class Asked {
  readonly word: number;
  readonly bit: number;

  constructor() {
    if (askedCount === most)
      throw new Error(`more than ${most} things are asked: a row must have more words`);
    this.word = askedCount >> 5;
    this.bit = 1 << (askedCount & 31);
    askedCount += 1;
  }

  /** Whatever has one of these characters answers it. */
  byCharacters(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const place = rowOf(text.charCodeAt(at)) * words + this.word;
      rows[place] = (rows[place] as number) | this.bit;
    }
  }

  /** Whatever has the row answers it. */
  noteIn(row: Row): void {
    row[this.word] = (row[this.word] as number) | this.bit;
  }

  /** Whether a text with these characters may answer it. */
  isIn({ characters }: { characters: Characters }): boolean {
    return characters.mayHaveOneOf(this);
  }

  /** Whether the character of this code answers it; false for NaN, behind a text's end. */
  mayHave(code: number): boolean {
    return ((rows[(rowByCode[code] ?? 0) * words + this.word] as number) & this.bit) !== 0;
  }
}

function rowOf(code: number): number {
  const known = rowByCode[code] as number;
  if (known !== 0) return known;
  if ((rowCount + 1) * words > rows.length) {
    const more = new Int32Array(rows.length * 2);
    more.set(rows);
    rows = more;
  }
  rowByCode[code] = rowCount;
  rowCount += 1;
  return rowCount - 1;
}

/** What a text answers of all that is asked: found in one pass, so that each question is one look at a bit, not a search. */
export class Characters {
  readonly bits: Row = emptyRow();

  addAll(text: string): void {
    const { bits } = this;
    for (let at = 0; at < text.length; at += 1) {
      const row = rowByCode[text.charCodeAt(at)] as number;
      if (row === 0) continue;
      const from = row * words;
      for (let word = 0; word < words; word += 1)
        bits[word] = (bits[word] as number) | (rows[from + word] as number);
    }
  }

  addRow(row: Row): void {
    const { bits } = this;
    for (let word = 0; word < words; word += 1) bits[word] = (bits[word] as number) | (row[word] as number);
  }

  removeRow(row: Row): void {
    const { bits } = this;
    for (let word = 0; word < words; word += 1) bits[word] = (bits[word] as number) & ~(row[word] as number);
  }

  /** Whether it answers one of those of a row. */
  answerSome(row: Row): boolean {
    const { bits } = this;
    for (let word = 0; word < words; word += 1)
      if (((bits[word] as number) & (row[word] as number)) !== 0) return true;
    return false;
  }

  /** False: it has none of the characters asked for. */
  mayHaveOneOf(asked: Asked): boolean {
    return ((this.bits[asked.word] as number) & asked.bit) !== 0;
  }
}

/** Those that a text has. */
export function charactersOf(text: string): Characters {
  const characters = new Characters();
  characters.addAll(text);
  return characters;
}

const askedFor = new Map<string, Asked>();

/** Whether one of these characters stands in a text; in whatever order they are asked for, it is one question. */
export function anyOf(text: string): Asked {
  const key = [...new Set(text)].sort().join("");
  const known = askedFor.get(key);
  if (known !== undefined) return known;
  const asked = new Asked();
  asked.byCharacters(text);
  askedFor.set(key, asked);
  return asked;
}

/** A pattern with characters of which whatever it matches has one: most texts have none of them and are not searched. */
export class Sign {
  private readonly characters: Asked;
  private readonly pattern: RegExp;

  constructor(oneOf: string, pattern: RegExp) {
    this.characters = anyOf(oneOf);
    this.pattern = pattern;
  }

  isIn({ text, characters }: { text: string; characters: Characters }): boolean {
    return characters.mayHaveOneOf(this.characters) && this.pattern.test(text);
  }
}
