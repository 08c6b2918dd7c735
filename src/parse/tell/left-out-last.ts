import type { Clause } from "../scene/clause.ts";
import { idsOf } from "../scene/kept.ts";
import type { Person, Scene } from "../scene/scene.ts";

/**
 * 给李平、刘军、赵满仓每户送米一袋,|除了赵满仓: what the clause in front told of him is not so, where nothing follows.
 * Not: 走访李平、刘军,|除刘军外|,每户一袋, which goes on
 */
export function leaveOutOfLast(clause: Clause, people: readonly Person[], scene: Scene): void {
  const { entries, sentence, source } = scene;
  const last = entries.list.at(-1);
  const start = clause.tokens[0]?.start ?? 0;
  const end = clause.tokens.at(-1)?.end ?? 0;
  if (last?.sentence !== sentence || last.start >= start) return;
  // 走访李平,明天去王五家,|除了李平: not of what was told before that.
  if (!inFront.test(source.text.slice(last.end, start)) || !closes.test(source.text.slice(end, end + 2)))
    return;
  const ids = idsOf(people);
  const from = Math.max(...stops.map((stop) => source.text.lastIndexOf(stop, last.end - 1))) + 1;
  for (let at = entries.list.length - 1; at >= 0; at -= 1) {
    const { facts, start } = entries.list[at] ?? last;
    if (start < from) return;
    const [id] = facts.households;
    if (facts.households.length === 1 && ids.includes(id ?? "")) entries.list.splice(at, 1);
  }
}

const inFront = /^[^,;]*,? *$/;
const closes = /^ ?(?:[。;!\n]|$)/;
const stops = [",", "。", ";", "\n"];
