import { isLatin } from "./letters.ts";

/** Nodes beyond this would not fit the table of first characters. */
const mostFirst = 0xffff;

/**
 * What stands under words, found by the longest of them that begins at a place. Every place of every message is asked,
 * so the nodes are numbers in flat tables: the node of a first character by its code, all others by a hash of the node
 * before them and their character.
 */
export class Trie<Value> {
  /** By the code of the first character, 0 for none: most places of a text go no further. */
  private readonly first = new Uint16Array(0x10000);
  /** Nodes by hash, 0 where free; never more than half full. */
  private slots = new Int32Array(256);
  private before = new Int32Array(128);
  private codes = new Uint16Array(128);
  private size = 1;
  private readonly values: (Value | null)[] = [null];
  /** Words that begin or end in a Latin letter. */
  private readonly latin: boolean[] = [false];

  /** @param value what is put under the word where it has nothing yet. Returns what the word has then. */
  add(word: string, value: () => Value): Value {
    const code = word.charCodeAt(0);
    let node = this.first[code] ?? 0;
    if (node === 0) {
      if (this.size > mostFirst) throw new Error(`too many words before ${word}`);
      node = this.newNode(0, code);
      this.first[code] = node;
    }
    for (let at = 1; at < word.length; at += 1) {
      const next = word.charCodeAt(at);
      node = this.after(node, next) || this.hang(this.newNode(node, next));
    }
    this.latin[node] = isLatin(code) || isLatin(word.charCodeAt(word.length - 1));
    const known = this.values[node];
    if (known != null) return known;
    const put = value();
    this.values[node] = put;
    return put;
  }

  /** Under the longest word that begins at `at`, or null. 油 ends anywhere, oil only where no letter stands beside it. */
  longestAt(text: string, at: number): Value | null {
    if (at >= text.length) return null;
    let found: Value | null = null;
    let node = this.first[text.charCodeAt(at)] ?? 0;
    for (let end = at + 1; node !== 0; end += 1) {
      const value = this.values[node] ?? null;
      if (value !== null && (!this.latin[node] || standsAlone(text, at, end))) found = value;
      if (end >= text.length) break;
      node = this.after(node, text.charCodeAt(end));
    }
    return found;
  }

  private after(node: number, code: number): number {
    const { slots, before, codes } = this;
    for (let slot = slotOf(node, code, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
      const next = slots[slot] ?? 0;
      if (next === 0 || (before[next] === node && codes[next] === code)) return next;
    }
  }

  private newNode(before: number, code: number): number {
    if (this.size === this.before.length) this.grow();
    const node = this.size;
    this.size += 1;
    this.before[node] = before;
    this.codes[node] = code;
    this.values[node] = null;
    this.latin[node] = false;
    return node;
  }

  private hang(node: number): number {
    const { slots, before, codes } = this;
    let slot = slotOf(before[node] ?? 0, codes[node] ?? 0, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = node;
    return node;
  }

  private grow(): void {
    const { before, codes } = this;
    this.before = new Int32Array(before.length * 2);
    this.before.set(before);
    this.codes = new Uint16Array(codes.length * 2);
    this.codes.set(codes);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let node = 1; node < this.size; node += 1) if (this.before[node] !== 0) this.hang(node);
  }
}

function slotOf(node: number, code: number, slots: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}

/** No letters run on over either end. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) return false;
  return !(isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1)));
}
