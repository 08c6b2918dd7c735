import { segmentsOf } from "../acts/segment.ts";
import { clausesOf } from "../layout/index.ts";
import type { Clause } from "../scene/clause.ts";
import { saysNeverGone, saysNotGone } from "../scene/clause-kind.ts";
import { daysOfNames } from "../scene/days-of-names.ts";
import { readHeadDay, settleOnlyDay } from "../scene/message-day.ts";
import type { Scene } from "../scene/scene.ts";
import { classesCounted, sharesWithinClass } from "../scene/share-of-class.ts";
import type { Step } from "../scene/story.ts";
import { isDayOfTheirs } from "../scene/their-day.ts";
import { isPastOfTheirs, mayBePast } from "../scene/year-in-passing.ts";
import { settle } from "../settle/settle.ts";
import { charactersOf } from "../text/characters.ts";
import { isVisitLabel } from "../text/labels.ts";
import type { Normalized } from "../text/normalize.ts";
import type { Token } from "../words/tokens.ts";
import { Teller } from "./teller.ts";

/** Reads the clauses in turn; each changes the scene that the next is read in. */
export function compose(tokens: readonly Token[], scene: Scene): Step[] {
  const steps: Step[] = [];
  const clauses = clausesOf(tokens, scene.source.text);
  scene.source = withWeakStops(scene.source, clauses);
  let dated = false;
  let labelled = false;
  for (const { hasDay, label } of clauses) {
    if (hasDay) dated = true;
    if (label !== null) labelled = true;
  }
  if (dated) {
    scene.entries.daysOfNames = daysOfNames(tokens);
    if (!isDayOfTheirs(clauses)) {
      settleOnlyDay(clauses, scene, isInPassing);
      readHeadDay(clauses, scene);
    }
  }
  if (labelled) {
    scene.visitForm = clauses.some(
      (clause) =>
        clause.label !== null &&
        isVisitLabel(clause.labelText, clause.label) &&
        !(clause.label === "info" && saysNotGone(clause)) &&
        !(clause.label === "content" && saysNeverGone(clause)),
    );
    scene.formOfOne = isFormOfOne(clauses);
  }
  if (sharesWithinClass.isIn(scene.source)) scene.classes = classesCounted(tokens);
  const telling = new Teller(scene, steps);
  for (const clause of clauses) telling.tell(clause);
  telling.finish();
  settle(scene);
  return steps;
}

/** The source with a comma for each full stop over which a clause goes on: what looks at the words around reads on as well. */
function withWeakStops(source: Normalized, clauses: readonly Clause[]): Normalized {
  let { text } = source;
  for (const { stop, tokens } of clauses) {
    const end = tokens.at(-1)?.end ?? -1;
    if (stop === "," && text.charAt(end) === "。") text = `${text.slice(0, end)},${text.slice(end + 1)}`;
  }
  return text === source.text ? source : { ...source, text, characters: charactersOf(text) };
}

/** 走访李平|她家电表|昨天|供电所来换过了 */
function isInPassing(day: Token, clause: Clause): boolean {
  if (!clause.hasName || clause.tokens[0] === day || !mayBePast(day)) return false;
  return isPastOfTheirs(day, clause.tokens, segmentsOf(clause));
}

/** 被走访人:李平, and no other household behind a label. */
function isFormOfOne(clauses: readonly Clause[]): boolean {
  const names = new Set<string>();
  for (const { label, tokens } of clauses)
    if (label === "household")
      for (const { mention } of tokens) if (mention !== null) names.add(mention.name);
  return names.size === 1;
}
