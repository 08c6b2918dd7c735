import type { Normalized } from "./normalize.ts";
import type { Reading } from "./reading.ts";

/** 羅水昇 is looked up as 罗水升 and asked about as it was written, where it was written without a break. */
export function withNamesAsWritten(reading: Reading, source: Normalized): Reading {
  const { questions, entries, needs } = reading;
  const written = new Map<string, string>();
  for (const { text } of questions) {
    const name = asWritten(text, source);
    if (name !== text) written.set(text, name);
  }
  if (written.size === 0) return reading;
  const rename = (id: string) => (id.startsWith("?") ? `?${written.get(id.slice(1)) ?? id.slice(1)}` : id);
  return {
    ...reading,
    questions: questions.map((question) => ({
      ...question,
      text: written.get(question.text) ?? question.text,
    })),
    entries: entries.map((entry) => ({ ...entry, households: entry.households.map(rename) })),
    needs: needs.map((need) => ({ ...need, households: need.households.map(rename) })),
  };
}

function asWritten(name: string, { text, original, starts }: Normalized): string {
  const at = text.indexOf(name);
  const from = starts[at];
  if (at < 0 || from === undefined) return name;
  const to = starts[at + name.length - 1] ?? from;
  const said = original.slice(from, to + 1);
  return said.length === name.length && /^[\u4e00-\u9fff]+$/.test(said) ? said : name;
}
