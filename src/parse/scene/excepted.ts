import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import type { People, Scene } from "./scene.ts";
import type { Segment } from "./story.ts";
import type { Stretch } from "./stretch.ts";

/** 除李平外每户送米1袋,|他家自己有: among several, one alone is who was left out. Not: 除李平外每户送米1袋,|他们都很高兴 */
export function speaksOfExcepted(
  { text, roles }: Stretch,
  { people: { named }, excepted, sentence }: Pick<Scene, "people" | "excepted" | "sentence">,
): boolean {
  if (excepted?.sentence !== sentence || excepted.people.length !== 1 || named.length < 2) return false;
  return roles.has(Role.pronoun) && opensWithOne.test(text);
}

const opensWithOne = /^(?:因为?|是因为|原因是|主要是|但是?|不过)?[他她](?![们俩])/;

/** 除李平外每户送鸡苗20只,|他家没地方养: why there was nothing for those left out. Not: 除李平外每户送鸡苗20只,|他家漏雨 */
export function isWhyExcepted(segment: Segment, { excepted, sentence }: Scene): boolean {
  if (excepted?.sentence !== sentence || !noPlaceForIt.isIn(segment)) return false;
  const left = excepted.people.map(({ id }) => id);
  return isAllOf(segment.people, left);
}

function isAllOf({ named }: People, ids: readonly string[]): boolean {
  return named.length > 0 && named.every(({ id }) => ids.includes(id));
}

const noPlaceForIt = new Sign(
  "没",
  /没(?:有|得)?(?:地方|地儿?|空地|场地|处|[圈棚塘]舍?)(?:可以?|能)?(?:养|放|搁|栽|种|堆|存|喂|安|装|摆|用)?(?:了|的|它们?)?$/,
);
