import { namesKind } from "../words/counted-people.ts";
import { restSaid } from "../words/rest.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";
import type { People, Person, Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

/** How many were told of in all, which of them by name, and who was told of apart since: 给李平等12户…,李平5袋,|其余每户2袋 */
export type Whole = {
  count: number;
  approx: boolean;
  /** Those named with the number. */
  people: readonly Person[];
  told: Set<string>;
  /** How many were told of apart without their names: 其中低保户4户 */
  counted: number;
  sentence: number;
};

const opensRest = new RegExp(`^[而那,、 ]*(?:${restSaid}|其[他它]|别的)`);

/** 其余|每户, 其他|农户|各: so much to each of the others; not 其他|物资|每户一份. */
export function sharesAmongRest({ tokens, text, roles }: Stretch): boolean {
  if (!roles.has(Role.each) || !opensRest.test(text)) return false;
  const each = tokens.findIndex((token) => has(token, Role.each));
  const first = tokens.findIndex(({ text }) => opensRest.test(text));
  return first >= 0 && tokens.slice(first + 1, each).every((token, at, all) => isWhom(token, at, all));
}

function isWhom(token: Token, at: number, tokens: readonly Token[]): boolean {
  return (
    has(token, Role.filler) ||
    has(token, Role.home) ||
    isMark(token, ",") ||
    namesKind(tokens, at) ||
    whom.test(token.text)
  );
}

const whom = /^(?:下来)?的?(?:[人户家]|农户|住户|人家|群众|村民|乡亲|邻居|名单|几[家户])?的?$/;

/** Those left when all told of apart are taken out of the number; null where it was not told or nobody is left. */
export function restOfWhole({ whole, sentence }: Scene): People | null {
  if (whole === null || sentence - whole.sentence > 1) return null;
  const named = whole.people.filter(({ id }) => !whole.told.has(id));
  const apart = new Set([...whole.people.map(({ id }) => id), ...whole.told]);
  const counted = whole.count - apart.size - whole.counted;
  if (counted < 0 || counted + named.length === 0) return null;
  return { named, counted: counted > 0 ? counted : null, approx: whole.approx };
}

/** Keeps how many were told of in all, till another number is told that is no part of it. */
export function noteWhole(named: People, scene: Scene): void {
  const { whole, sentence } = scene;
  const { counted, approx } = named;
  const lately = whole !== null && sentence - whole.sentence <= 1;
  if (counted !== null) {
    const left = lately ? whole.count - whole.counted - whole.told.size : 0;
    if (lately && named.named.length === 0 && counted < left) whole.counted += counted;
    else {
      const count = counted + named.named.length;
      scene.whole = { count, approx, people: named.named, told: new Set(), counted: 0, sentence };
    }
  } else if (lately) for (const { id } of named.named) whole.told.add(id);
  if (lately) whole.sentence = sentence;
}
