import type { Kept } from "../scene/kept.ts";
import type { Person, Scene } from "../scene/scene.ts";

/**
 * 上午走访李平、王五,送米2袋,下午到下坪村走访赵六、钱七,|各送油1桶: of all that one sentence tells were visited, only the row gone to last, where
 * the others have got theirs, or live in another village or were gone to on another day, and the way to the row is told.
 * Not: 上午走访李平,下午走访王五、赵六,|各送油1桶, where nobody had got anything; |每户再送油1桶, which closes the round.
 *
 * @returns null where it is for all of them
 */
export function rowGoneToNext(
  visited: readonly Person[],
  text: string,
  scene: Scene,
): readonly Person[] | null {
  const row = scene.people.named;
  if (forAll.test(text) || row.length < 2 || visited.length <= row.length) return null;
  const ids = new Set(row.map(({ id }) => id));
  if (!row.every(({ id }) => visited.some((one) => one.id === id))) return null;
  const here = scene.entries.list.filter(({ sentence }) => sentence === scene.sentence);
  const visits = here.filter(({ facts }) => facts.measure === "visit");
  const first = visits.find(({ facts }) => ids.has(facts.households[0] ?? ""));
  if (first === undefined) return null;
  // 送米2袋,走访赵六、钱七,送油2桶,|每户200元: they have theirs as well.
  if (here.some((entry) => entry.start > first.start && isTotalOf(entry, ids))) return null;
  const others = visits.filter(({ facts }) => !ids.has(facts.households[0] ?? ""));
  // 走访李平、王五,又去李平家: told again behind the row.
  if (others.some(({ start }) => start > first.start)) return null;
  const apart = others.every(
    (visit) => isDoneWith(visit, here, first) || livesElsewhere(visit, first, scene),
  );
  return apart ? row : null;
}

/** 走访李平,送米1袋,|接着…: what was given there is told before the next were gone to. */
function isDoneWith({ facts }: Kept, here: readonly Kept[], first: Kept): boolean {
  const [id] = facts.households;
  return here.some(
    (entry) =>
      given.has(entry.facts.measure) &&
      entry.start < first.start &&
      entry.facts.households.includes(id ?? ""),
  );
}

/** A leaflet or a card left with the first says nothing of what else they got. */
const given = new Set(["goods", "cash"]);

function isTotalOf({ facts }: Kept, ids: ReadonlySet<string>): boolean {
  const { measure, households } = facts;
  return given.has(measure) && households.length > 1 && households.some((id) => ids.has(id));
}

/** 每户再送, 另外每户, 最后每户, 并给每户, 每到一户都发 */
const forAll =
  /^(?:并|另外|同时|此外|最后(?![到去来往走又]))|(?:每[户家人]|各[户家]?)(?:还|再|又|另)|(?:还|再|另外|同时)(?:给|向|为|送|发)|每到一/;

/** 到上坪村走访李平,|下午到下坪村走访王五、赵六 */
function livesElsewhere({ facts, end }: Kept, first: Kept, { source }: Scene): boolean {
  const elsewhere =
    facts.villageId !== null && first.facts.villageId !== null && facts.villageId !== first.facts.villageId;
  if (!elsewhere && facts.day === first.facts.day) return false;
  return wayOn.test(source.text.slice(end, first.end));
}

const wayOn =
  /(?:[上下中]午|傍晚|晚上|接着|随后|然后|之后|最后|又|再|[日号天])[^。;\n]{0,20}(?:[去到往]|走访|看望|慰问)/;
