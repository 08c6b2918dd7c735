import type { Clause } from "./clause.ts";
import { saysNeverGone, saysNotGone } from "./clause-kind.ts";
import { daysOfNames } from "./days-of-names.ts";
import { isVisitLabel } from "./labels.ts";
import { clausesOf } from "./layout/index.ts";
import { readHeadDay, settleOnlyDay } from "./message-day.ts";
import type { Scene } from "./scene.ts";
import { settle } from "./settle.ts";
import type { Step } from "./story.ts";
import { Teller } from "./teller.ts";
import type { Token } from "./tokens.ts";

/** Reads the clauses in turn; each changes the scene that the next is read in. */
export function compose(tokens: readonly Token[], scene: Scene): Step[] {
  const steps: Step[] = [];
  const clauses = clausesOf(tokens, scene.source.text);
  let dated = false;
  let labelled = false;
  for (const { hasDay, label } of clauses) {
    if (hasDay) dated = true;
    if (label !== null) labelled = true;
  }
  if (dated) {
    scene.entries.daysOfNames = daysOfNames(tokens);
    settleOnlyDay(clauses, scene);
    readHeadDay(clauses, scene);
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
  const telling = new Teller(scene, steps);
  for (const clause of clauses) telling.tell(clause);
  telling.finish();
  settle(scene);
  return steps;
}

/** 被走访人:李平, and no other household behind a label. */
function isFormOfOne(clauses: readonly Clause[]): boolean {
  const names = new Set<string>();
  for (const { label, tokens } of clauses)
    if (label === "household")
      for (const { mention } of tokens) if (mention !== null) names.add(mention.name);
  return names.size === 1;
}
