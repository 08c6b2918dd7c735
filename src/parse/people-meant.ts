import type { Clause } from "./clause.ts";
import { Role } from "./roles.ts";
import { nobody, type People, type Person, type Scene } from "./scene.ts";
import { bringsToAll, opensEach, opensPool, sharesOneThing } from "./segment-kind.ts";
import { gotByStatus } from "./statuses.ts";
import type { Stretch } from "./stretch.ts";

/** Whom a stretch means that names and counts nobody: those told of last, or all among whom its 每户, 都 or 共 shares something out. */
export function peopleMeant(stretch: Stretch, clause: Clause, aboutVillage: boolean, scene: Scene): People {
  const byStatus = stretch.roles.has(Role.each) ? gotByStatus(scene) : null;
  if (byStatus !== null) return all(byStatus);
  const carried = aboutVillage ? nobody : scene.people;
  const shared = sharedAmong(stretch, clause, scene);
  return shared.length > Math.max(1, carried.named.length) ? all(shared) : carried;
}

function all(named: readonly Person[]): People {
  return { named, counted: null, approx: false };
}

function sharedAmong(stretch: Stretch, clause: Clause, scene: Scene): readonly Person[] {
  const toAll = bringsToAll(stretch);
  if ((opensEach(stretch) && !toAll) || sharesOneThing(stretch)) return eachOf(stretch, clause, scene);
  if (opensPool(stretch)) return scene.visitedWithoutGift();
  if (toAll) return scene.givenInSentence();
  return stretch.roles.has(Role.each) ? scene.listedLast() : [];
}

/**
 * 走访李平、王五,|各送油1桶; 给李平500元、王五300元,|每户1袋面: those visited last, or else those just given to one by one, those
 * that the sentence names, or those that what was told before it told of.
 */
function eachOf({ text }: Stretch, clause: Clause, scene: Scene): readonly Person[] {
  const visited = scene.visitedLast(clause.opensLine);
  if (visited.length > 1 || scene.people.named.length > 1 || text.includes("人")) return visited;
  const named = scene.namedAndMet();
  if (named.length > 1) return named;
  const given = scene.givenInSentence();
  if (given.length > 1) return given;
  const before = scene.toldBefore();
  return before.length > 1 ? before : visited;
}
