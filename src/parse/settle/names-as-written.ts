import type { Reading } from "../reading.ts";
import type { Normalized } from "../text/normalize.ts";

/** 羅水昇 is looked up as 罗水升 and asked about as it was written, where it was written without a break; 买买提·艾力 with its dot. */
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
  const { at, length } = find(name, text);
  const from = starts[at];
  if (at < 0 || from === undefined) return name;
  const to = starts[at + length - 1] ?? from;
  const said = original.slice(from, to + 1);
  if (length > name.length) return said;
  return said.length === name.length && /^[\u4e00-\u9fff]+$/.test(said) ? said : name;
}

/** Where it stands, and how long: 买买提·艾力 is looked up as 买买提艾力. */
function find(name: string, text: string): { at: number; length: number } {
  const plain = text.indexOf(name);
  if (plain >= 0 || !text.includes("·")) return { at: plain, length: name.length };
  const places: number[] = [];
  let without = "";
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === "·") continue;
    places.push(at);
    without += text.charAt(at);
  }
  const start = without.indexOf(name);
  if (start < 0) return { at: -1, length: 0 };
  const at = places[start] as number;
  return { at, length: (places[start + name.length - 1] as number) - at + 1 };
}
