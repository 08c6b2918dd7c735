type Half = [number, number, number, number, number, number, number, number];
type Bits = [...Half, ...Half];

/** How many characters have a bit of their own; those asked for besides share theirs. */
const bitsOfTheirOwn = 511;

/** By code which bit tells of a character; 0: nothing asks for it. */
const bitByCode = new Uint16Array(0x10000);
let askedFor = 0;

/**
 * Which characters a text has of all those that something asks for: one look tells that it has none of those asked for, without a
 * search. Where several share a bit, a yes tells only that one of them may be there.
 */
export class Characters {
  private readonly bits: Bits = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

  addAll(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const bit = bitByCode[text.charCodeAt(at)] as number;
      const word = bit >> 5;
      this.bits[word] = (this.bits[word] as number) | (1 << (bit & 31));
    }
  }

  /** Of characters asked for; false: that of this code is none of them. */
  mayHave(code: number): boolean {
    const bit = bitByCode[code] as number;
    return bit !== 0 && (((this.bits[bit >> 5] as number) >> (bit & 31)) & 1) === 1;
  }

  /** False: it has none of them. */
  mayHaveOneOf(asked: Characters): boolean {
    const { bits } = this;
    const others = asked.bits;
    return (
      ((bits[0] & others[0]) |
        (bits[1] & others[1]) |
        (bits[2] & others[2]) |
        (bits[3] & others[3]) |
        (bits[4] & others[4]) |
        (bits[5] & others[5]) |
        (bits[6] & others[6]) |
        (bits[7] & others[7]) |
        (bits[8] & others[8]) |
        (bits[9] & others[9]) |
        (bits[10] & others[10]) |
        (bits[11] & others[11]) |
        (bits[12] & others[12]) |
        (bits[13] & others[13]) |
        (bits[14] & others[14]) |
        (bits[15] & others[15])) !==
      0
    );
  }
}

/** Those that a text has. */
export function charactersOf(text: string): Characters {
  const characters = new Characters();
  characters.addAll(text);
  return characters;
}

/** Those that something asks texts for: each gets its bit, so it is to be called before any text is looked at, as the module loads. */
export function anyOf(text: string): Characters {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (bitByCode[code] !== 0) continue;
    bitByCode[code] = (askedFor % bitsOfTheirOwn) + 1;
    askedFor += 1;
  }
  return charactersOf(text);
}

/** A pattern with characters of which whatever it matches has one: most texts have none of them and are not searched. */
export class Sign {
  private readonly characters: Characters;
  private readonly pattern: RegExp;

  constructor(oneOf: string, pattern: RegExp) {
    this.characters = anyOf(oneOf);
    this.pattern = pattern;
  }

  isIn({ text, characters }: { text: string; characters: Characters }): boolean {
    return characters.mayHaveOneOf(this.characters) && this.pattern.test(text);
  }
}
