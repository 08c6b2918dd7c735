/** What of `text` stands behind the last 。, ; or line break: the sentence up to its end; all of it where none does. */
export function sentenceSoFar(text: string): string {
  return text.slice(Math.max(...["。", ";", "\n"].map((stop) => text.lastIndexOf(stop))) + 1);
}

/** The same of the clause. */
export function clauseSoFar(text: string): string {
  return text.slice(text.search(/[^,。;\n]*$/));
}
