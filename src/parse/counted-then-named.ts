import type { Kept } from "./kept.ts";
import type { Scene } from "./scene.ts";

/**
 * 今天走访两户。李平家,送化肥2袋。陈九斤家,聊了聊: the number counts those named behind it, of whom nothing else tells that they were visited.
 * Not: 走访5户,李平家缺化肥
 */
export function nameCounted(scene: Scene): void {
  const counted = onlyCount(scene.entries.list);
  const quantity = counted?.facts.quantity ?? 0;
  if (counted === null || quantity < 2) return;
  const people = scene.everybody();
  if (people.length !== quantity || people.some(({ id }) => id.startsWith("?"))) return;
  const { list } = scene.entries;
  const village = counted.facts.villageId;
  const told = list.filter(({ facts }) => facts.households.length > 0);
  if (told.some(({ facts, start }) => facts.day !== counted.facts.day || start < counted.end)) return;
  // 走访2户,李平、王五家电话联系不上: others, for all that is told of them.
  const all = [
    ...told.map(({ facts }) => facts.households),
    ...scene.needs.map(({ households }) => households),
  ];
  const each = people.every(({ id }) => all.some((households) => households.includes(id)));
  if (!each && /[没未不另其]/.test(scene.source.text.slice(counted.end))) return;
  if (counted.placed && people.some(({ villageId }) => villageId !== village)) return;
  list.splice(
    list.indexOf(counted),
    1,
    ...people.map((person) => ({
      ...counted,
      facts: { ...counted.facts, quantity: 1, households: [person.id], villageId: person.villageId },
    })),
  );
}

/** The one visit told, where it is only counted and no sum over a longer time. */
function onlyCount(list: readonly Kept[]): Kept | null {
  const visits = list.filter(({ facts }) => facts.measure === "visit");
  const [only, other] = visits;
  if (only === undefined || other !== undefined) return null;
  const { households, approx, missed, total, endDay } = only.facts;
  return households.length > 0 || approx || missed || total || endDay !== undefined ? null : only;
}
