/** What may stand beside a figure, with the characters it begins with: behind most figures stands a unit, and no pattern runs. */
export type Beside = { starts: ReadonlySet<number>; pattern: RegExp };

export function beside(starts: string, pattern: RegExp): Beside {
  return { starts: new Set([...starts].map((character) => character.charCodeAt(0))), pattern };
}

/** The end of what stands at `at`, or null. */
export function endOf({ starts, pattern }: Beside, text: string, at: number): number | null {
  if (!starts.has(text.charCodeAt(at))) return null;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
