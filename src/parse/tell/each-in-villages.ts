import { readByRules } from "../rules/index.ts";
import { nobody, type Scene } from "../scene/scene.ts";
import { countsPeople } from "../scene/share.ts";
import type { Segment } from "../scene/story.ts";
import { textBefore } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import { villageMeant } from "./when-where.ts";

type Counted = { id: string; counted: number };

/**
 * 给上坪村22户、|五里铺村15户每户送粽子1盒; 为上坪村12户和五里铺村8户困难户各送大米1袋: so much to each of so many, in each of the villages.
 * Not: 给上坪村22户送米,|五里铺村15户每户送油1桶
 */
export function sharesAsCounted(segment: Segment, scene: Scene): boolean {
  const { tokens, named, reading, roles, stance } = segment;
  if (stance !== "done" || !roles.has(Role.each) || named.named.length > 0 || named.counted === null)
    return false;
  if (!reading.items.some(({ each }) => each)) return false;
  const here = countedIn(
    tokens.slice(
      0,
      tokens.findIndex((token) => has(token, Role.each)),
    ),
    scene,
  );
  const before = goesOnInRow(segment, scene) ? scene.villageCounts : [];
  const counts: readonly Counted[] = [
    ...before.filter(
      ({ id, sentence }) => sentence === scene.sentence && here.every((other) => other.id !== id),
    ),
    ...here,
  ];
  if (here.length === 0 || counts.length < 2) return false;
  if (here.length < counts.length && segment.measures.includes("visit")) return false;
  const items = reading.items.filter((item) => !countsPeople(item));
  scene.villageCounts.length = 0;
  for (const { id, counted } of counts) {
    scene.village = id;
    const people = { named: [], counted, approx: false };
    // Those before were told to be called on where they were counted.
    const countsHere = here.some((other) => other.id === id);
    const named = countsHere ? people : nobody;
    readByRules({ ...segment, named, people, reading: { ...reading, items } }, scene);
  }
  return true;
}

/** 上坪村22户|、五里铺村15户: joined to the one before. */
function goesOnInRow({ tokens }: Segment, { source }: Scene): boolean {
  return /[户名人位][、和及与]$/.test(textBefore(tokens, source, 2).trimEnd());
}

/** 上坪村|老党员|3名: the villages, each with how many are counted straight behind it. */
function countedIn(tokens: readonly Token[], scene: Scene): readonly Counted[] {
  const told: Counted[] = [];
  tokens.forEach((token, at) => {
    const id = token.kind === "village" ? villageMeant(token, scene) : null;
    if (id === null || told.some((other) => other.id === id)) return;
    const behind = tokens.slice(at + 1, at + 4);
    const figure = behind.find(
      ({ quantity, kind }) => quantity !== null || kind === "village" || kind === "mark",
    );
    const { value, unit, approx } = figure?.quantity ?? {};
    if (value == null || approx === true || !/^(?:household|person)$/.test(unit?.kind ?? "")) return;
    told.push({ id, counted: value });
  });
  return told;
}
