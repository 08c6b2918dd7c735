import type { Clause } from "../scene/clause.ts";
import type { Scene } from "../scene/scene.ts";
import type { Token } from "../words/tokens.ts";
import { passedBy } from "./named-aside.ts";
import { placeOf } from "./people.ts";

/** 路过李平家地头,给了他一箱水: not visited, but whom 他 means; 走访李平的邻居,送米2袋 is nobody of the roster. */
export function meetPassing(tokens: readonly Token[], clause: Clause, scene: Scene): void {
  const mention = passedBy(tokens);
  if (mention === undefined) return;
  const named = mention === null ? [] : [scene.person(mention, placeOf(clause.tokens, clause.tokens.length))];
  scene.people = { named, counted: null, approx: false };
}
