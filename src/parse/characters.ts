type Half = [number, number, number, number, number, number, number, number];
type Bits = [...Half, ...Half];

/**
 * Which characters a text has, each as one of 512 bits: one look at them tells that a text has none of those that
 * something needs, without a search. Several characters share a bit, so a yes tells only that one may be there.
 */
export class Characters {
  private readonly bits: Bits = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

  addAll(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const word = (code >> 5) & 15;
      this.bits[word] = (this.bits[word] as number) | (1 << (code & 31));
    }
  }

  /** False: it has no character of that code. */
  mayHave(code: number): boolean {
    return (((this.bits[(code >> 5) & 15] as number) >> (code & 31)) & 1) === 1;
  }

  /** False: it has none of them. */
  mayHaveOneOf(others: Characters): boolean {
    const { bits } = this;
    const asked = others.bits;
    return (
      ((bits[0] & asked[0]) |
        (bits[1] & asked[1]) |
        (bits[2] & asked[2]) |
        (bits[3] & asked[3]) |
        (bits[4] & asked[4]) |
        (bits[5] & asked[5]) |
        (bits[6] & asked[6]) |
        (bits[7] & asked[7]) |
        (bits[8] & asked[8]) |
        (bits[9] & asked[9]) |
        (bits[10] & asked[10]) |
        (bits[11] & asked[11]) |
        (bits[12] & asked[12]) |
        (bits[13] & asked[13]) |
        (bits[14] & asked[14]) |
        (bits[15] & asked[15])) !==
      0
    );
  }
}

export function charactersOf(text: string): Characters {
  const characters = new Characters();
  characters.addAll(text);
  return characters;
}

/** A pattern with characters of which whatever it matches has one: most texts have none of them and are not searched. */
export class Sign {
  private readonly characters: Characters;
  private readonly pattern: RegExp;

  constructor(oneOf: string, pattern: RegExp) {
    this.characters = charactersOf(oneOf);
    this.pattern = pattern;
  }

  isIn({ text, characters }: { text: string; characters: Characters }): boolean {
    return characters.mayHaveOneOf(this.characters) && this.pattern.test(text);
  }
}
