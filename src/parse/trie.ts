import { CharacterTable } from "./character-table.ts";
import { isLatin } from "./letters.ts";

type Node<Value> = { next: Map<number, Node<Value>> | null; value: Value | null; latin: boolean };

/** What stands under words, found by the longest of them that begins at a place. */
export class Trie<Value> {
  /** By the code of the first character: most places of a text go no further. */
  private readonly first = new CharacterTable<Node<Value>>();

  /** @param value what is put under the word where it has nothing yet. Returns what the word has then. */
  add(word: string, value: () => Value): Value {
    const code = word.charCodeAt(0);
    let node = this.first.get(code);
    if (node === undefined) {
      node = emptyNode();
      this.first.set(code, node);
    }
    for (let at = 1; at < word.length; at += 1) node = nodeAfter(node, word.charCodeAt(at));
    node.latin = isLatin(code) || isLatin(word.charCodeAt(word.length - 1));
    node.value ??= value();
    return node.value;
  }

  /** Under the longest word that begins at `at`, or null. 油 ends anywhere, oil only where no letter stands beside it. */
  longestAt(text: string, at: number): Value | null {
    if (at >= text.length) return null;
    let found: Value | null = null;
    let node = this.first.get(text.charCodeAt(at));
    for (let end = at + 1; node !== undefined; end += 1) {
      if (node.value !== null && (!node.latin || standsAlone(text, at, end))) found = node.value;
      if (node.next === null || end >= text.length) break;
      node = node.next.get(text.charCodeAt(end));
    }
    return found;
  }
}

function emptyNode<Value>(): Node<Value> {
  return { next: null, value: null, latin: false };
}

function nodeAfter<Value>(node: Node<Value>, code: number): Node<Value> {
  node.next ??= new Map();
  let next = node.next.get(code);
  if (next === undefined) {
    next = emptyNode();
    node.next.set(code, next);
  }
  return next;
}

/** No letters run on over either end. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) return false;
  return !(isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1)));
}
