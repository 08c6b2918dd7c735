import { dropClosing } from "./closing-sums.ts";
import { nameCounted } from "./counted-then-named.ts";
import { dropHeld } from "./held-sums.ts";
import { dropParts } from "./parts-of-whole.ts";
import type { Scene } from "./scene.ts";
import { dropSoldFrom, settleStock, takeOutListed } from "./stock.ts";
import { dropSums, dropTours, dropZeros } from "./sums.ts";
import { dropUnfinished } from "./unfinished.ts";
import { dropOfAll } from "./village-state.ts";

/** What only all that was told decides: what did not come about left out, sums and wholes counted once, visits that only a head told. */
export function settle(scene: Scene): void {
  const { entries, source } = scene;
  const { list } = entries;
  dropZeros(list);
  dropUnfinished(list, source);
  dropOfAll(list, source);
  dropClosing(list, source, scene.everybody());
  if (list.length > 1) {
    dropParts(list, source.text);
    dropSums(list);
    dropTours(list);
    dropHeld(list, source.text);
    settleStock(list, source.text);
    dropSoldFrom(list);
    takeOutListed(list, source.text);
  }
  if (list.length > 0) nameCounted(scene);
  tellTitle(scene);
  tellBareVisit(scene);
}

/** 李平家走访记录 with no visit told below it is one. */
function tellTitle(scene: Scene): void {
  const { titleVisit, entries, when } = scene;
  if (titleVisit === null || tellsVisit(scene)) return;
  scene.when = titleVisit.when;
  entries.visit(titleVisit.people, false, titleVisit.tokens, "visit/word");
  scene.when = when;
}

/** 今天入户走访 with nobody named in all that follows: a visit without a figure. */
function tellBareVisit(scene: Scene): void {
  const { bareVisit: bare, entries, when } = scene;
  if (bare === null || tellsVisit(scene) || entries.list.some(({ facts }) => facts.households.length > 0))
    return;
  scene.when = bare.when;
  entries.add({
    measure: "visit",
    quantity: null,
    unit: "户次",
    people: [],
    approx: false,
    tokens: bare.tokens,
    rules: ["visit/word"],
    villageId: bare.village,
  });
  scene.when = when;
}

function tellsVisit({ entries }: Scene): boolean {
  return entries.list.some(({ facts }) => facts.measure === "visit");
}
