/** What every text has that a pattern matches, read off how the pattern is written. */
export type Shape = {
  /** The length of what it matches, in characters. */
  least: number;
  most: number;
  /** What can stand first, last and somewhere in it; null: anything. */
  first: string | null;
  last: string | null;
  some: string | null;
  /** It begins where the text begins; it ends where the text ends. */
  opens: boolean;
  closes: boolean;
};

const nothing: Shape = { least: 0, most: 0, first: "", last: "", some: null, opens: false, closes: false };
const anything: Shape = { ...nothing, least: 1, most: 1, first: null, last: null };
/** \1: as long as what it refers to. */
const asBefore: Shape = { ...anything, least: 0, most: Number.POSITIVE_INFINITY };

/** One for each of its alternatives: ^李|家$ has two. Null where the flags change what characters match. */
export function shapesOf({ source, flags }: RegExp): Shape[] | null {
  if (/[iuvgy]/.test(flags)) return null;
  return new Reader(source, flags.includes("m")).alternatives();
}

class Reader {
  private readonly source: string;
  private readonly byLine: boolean;
  private at = 0;

  constructor(source: string, byLine: boolean) {
    this.source = source;
    this.byLine = byLine;
  }

  alternatives(): Shape[] {
    const all = [this.sequence()];
    while (this.skip("|")) all.push(this.sequence());
    return all;
  }

  private sequence(): Shape {
    let whole = nothing;
    while (this.at < this.source.length && !"|)".includes(this.source.charAt(this.at)))
      whole = inTurn(whole, this.repeated(this.one()));
    return whole;
  }

  private one(): Shape {
    const { source } = this;
    const character = source.charAt(this.at);
    this.at += 1;
    if (character === "(") return this.group();
    if (character === "[") return this.oneOfClass();
    if (character === "^") return { ...nothing, opens: !this.byLine };
    if (character === "$") return { ...nothing, closes: !this.byLine };
    if (character === ".") return anything;
    if (character !== "\\") return oneOf(character);
    const escaped = source.charAt(this.at);
    if (/[bB]/.test(escaped)) {
      this.at += 1;
      return nothing;
    }
    if (/[1-9k]/.test(escaped)) {
      this.at += escaped === "k" ? source.slice(this.at).indexOf(">") + 1 : 1;
      return asBefore;
    }
    const codes = this.escaped();
    return codes === null ? anything : oneOf(codes);
  }

  /** Behind its (. */
  private group(): Shape {
    const opening = /\?(?:[:=!]|<[=!]|<\w+>)|/y;
    opening.lastIndex = this.at;
    const kind = opening.exec(this.source)?.[0] ?? "";
    this.at += kind.length;
    const inside = eitherOf(this.alternatives());
    this.at += 1;
    if (kind.endsWith("!")) return nothing;
    return kind.endsWith("=") ? { ...nothing, some: inside.some } : inside;
  }

  /** Behind its [. */
  private oneOfClass(): Shape {
    const denied = this.skip("^");
    let codes: string | null = "";
    while (!this.skip("]")) {
      const from = this.inClass();
      const isRange = this.source.charAt(this.at) === "-" && this.source.charAt(this.at + 1) !== "]";
      if (isRange) this.at += 1;
      const more = isRange && from !== null ? allBetween(from, this.inClass() ?? "") : from;
      codes = codes === null || more === null ? null : codes + more;
    }
    return denied || codes === null ? anything : oneOf(codes);
  }

  private inClass(): string | null {
    const character = this.source.charAt(this.at);
    this.at += 1;
    return character === "\\" ? this.escaped() : character;
  }

  /** Behind its \: the characters it stands for; null: too many. */
  private escaped(): string | null {
    const character = this.source.charAt(this.at);
    this.at += 1;
    if (character === "d") return "0123456789";
    if (character === "s") return spaces;
    if (character === "n") return "\n";
    if (character === "t") return "\t";
    if (character === "r") return "\r";
    if (character === "u" || character === "x") {
      const length = character === "u" ? 4 : 2;
      this.at += length;
      return String.fromCharCode(Number.parseInt(this.source.slice(this.at - length, this.at), 16));
    }
    return /[a-zA-Z0-9]/.test(character) ? null : character;
  }

  private repeated(shape: Shape): Shape {
    const times = /(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??|/y;
    times.lastIndex = this.at;
    const [said = "", few, comma, many] = times.exec(this.source) ?? [];
    this.at += said.length;
    if (said === "") return shape;
    const least = few === undefined ? (said.startsWith("+") ? 1 : 0) : Number(few);
    const most = said.startsWith("?")
      ? 1
      : few !== undefined && comma === undefined
        ? least
        : Number(many || Infinity);
    const length = { least: shape.least * least, most: shape.most === 0 ? 0 : shape.most * most };
    return least > 0
      ? { ...shape, ...length }
      : { ...shape, ...length, some: null, opens: false, closes: false };
  }

  private skip(character: string): boolean {
    if (this.source.charAt(this.at) !== character) return false;
    this.at += 1;
    return true;
  }
}

const spaces =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

function oneOf(characters: string): Shape {
  const few = characters.length > mostTold ? null : characters;
  return { ...anything, first: few, last: few, some: few };
}

/** More tell little. */
const mostTold = 400;

function allBetween(from: string, to: string): string | null {
  const first = from.charCodeAt(0);
  const length = to.charCodeAt(0) - first + 1;
  if (!(length <= mostTold)) return null;
  return String.fromCharCode(...Array.from({ length }, (_, more) => first + more));
}

function inTurn(one: Shape, next: Shape): Shape {
  return {
    least: one.least + next.least,
    most: one.most + next.most,
    first: one.least > 0 ? one.first : joined(one.first, next.first),
    last: next.least > 0 ? next.last : joined(one.last, next.last),
    some: rarer(one.some, next.some),
    opens: one.opens || (one.most === 0 && next.opens),
    closes: next.closes || (next.most === 0 && one.closes),
  };
}

function eitherOf(shapes: readonly Shape[]): Shape {
  return shapes.reduce((one, other) => ({
    least: Math.min(one.least, other.least),
    most: Math.max(one.most, other.most),
    first: joined(one.first, other.first),
    last: joined(one.last, other.last),
    some: joined(one.some, other.some),
    opens: one.opens && other.opens,
    closes: one.closes && other.closes,
  }));
}

function joined(some: string | null, more: string | null): string | null {
  return some === null || more === null ? null : some + more;
}

function rarer(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return commonness(other) < commonness(one) ? other : one;
}

/** Those that stand in most reports. */
const common = "0123456789一二两三了的给送家户去到,。是在他有不我";

/** How often one of these is met, roughly. */
export function commonness(characters: string): number {
  let sum = 0;
  for (const character of new Set(characters)) sum += common.includes(character) ? 20 : 1;
  return sum;
}
