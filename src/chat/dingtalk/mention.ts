/**
 * Takes the robot's own mention out of a richText, where the platform leaves it as `@` and its name. Of a text the
 * platform takes it out itself, and an `@` that is left was typed.
 */
export function withoutMention(text: string, names: readonly string[]): string {
  const longestFirst = names
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .sort((one, other) => other.length - one.length);
  for (const name of longestFirst) {
    const at = ["@", "＠"].map((sign) => text.indexOf(sign + name)).find((index) => index >= 0);
    if (at !== undefined) return `${text.slice(0, at)} ${text.slice(at + 1 + name.length)}`.trim();
  }
  return text.trim();
}
