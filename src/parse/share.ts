import type { Item } from "./items.ts";
import { type People, type Person, type Scene, times } from "./scene.ts";
import type { Segment } from "./story.ts";

export type Shared = {
  measure: string;
  item?: string;
  unit: string | null;
  rule: string;
  /** Overrides the item's own figure (acts told without a number). */
  quantity?: number | null;
  /** One entry a named household, whatever the words of sharing: visits and talks. */
  single?: boolean;
};

/** Writes what an item gives to whom: 各 to each, 分别 one to one, else once over all. */
export function share(segment: Segment, scene: Scene, item: Item | null, what: Shared): void {
  const measure = scene.lexicon.measure(what.measure);
  const people = measure?.households === "own" ? segment.named : segment.people;
  const said = what.quantity !== undefined ? what.quantity : (item?.quantity?.value ?? null);
  const approx = item?.quantity?.approx ?? false;
  const tokens = item !== null && item.tokens.length > 0 ? item.tokens : segment.tokens;
  const put = (households: readonly Person[], quantity: number | null, about = approx) => {
    scene.add({
      measure: what.measure,
      ...(what.item === undefined ? {} : { item: what.item }),
      quantity,
      unit: what.unit,
      people: households,
      approx: about,
      tokens,
      rules: [what.rule],
    });
  };
  if (what.measure === "cash" || what.measure === "goods_value") scene.lastMoney = what.measure;
  if (what.single) {
    for (const person of people.named) put([person], said);
    if (people.named.length === 0) put([], people.counted ?? said, people.approx);
    return;
  }
  const each = (item?.each ?? false) && !(item?.pooled ?? false);
  const oneByOne = segment.reading.respectively ? respective(segment, item, people) : null;
  if (oneByOne !== null) {
    put([oneByOne], said);
    return;
  }
  if (each && people.named.length + (people.counted ?? 0) > 0) {
    for (const person of people.named) put([person], said);
    if (people.counted !== null && people.counted > 0) {
      put([], times(item?.quantity ?? null, people.counted) ?? said, approx || people.approx);
    }
    return;
  }
  if (each && people.counted === null && people.named.length === 0 && said !== null && !scene.perCadre)
    return;
  put(people.named, said);
}

/** 给李平和李桂花分别送化肥2袋、3袋: the first to the first. */
function respective(segment: Segment, item: Item | null, people: People): Person | null {
  const figures = segment.reading.items.filter((other) => other.quantity !== null);
  if (item === null || people.named.length < 2 || figures.length !== people.named.length) return null;
  return people.named[figures.indexOf(item)] ?? null;
}
