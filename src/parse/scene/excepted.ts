import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import type { People, Scene } from "./scene.ts";
import type { Segment } from "./story.ts";
import type { Stretch } from "./stretch.ts";
import { textBefore } from "./stretch.ts";

/** 除李平外每户送米1袋,|他家自己有: among several, one alone is who was left out. Not: 除李平外每户送米1袋,|他们都很高兴; …,村支书也去了,|他介绍了政策 */
export function speaksOfExcepted(
  { text, roles, tokens }: Stretch,
  {
    people: { named },
    excepted,
    sentence,
    source,
  }: Pick<Scene, "people" | "excepted" | "sentence" | "source">,
): boolean {
  if (excepted?.sentence !== sentence || excepted.people.length !== 1 || named.length < 2) return false;
  if (!roles.has(Role.pronoun) || !opensWithOne.test(text)) return false;
  return straightBehind.test(textBefore(tokens, source, longestShare));
}

const longestShare = 40;
/** 除李平外每户送米1袋, */
const straightBehind = /除(?:了[^外,。;\n]{1,6}|[^外,。;\n]{1,8}外),?[^,。;\n]{2,24},?$/;

const opensWithOne = /^(?:因为?|是因为|原因是|主要是|但是?|不过)?[他她](?![们俩])/;

/** 除李平外每户送鸡苗20只,|他家没地方养: why there was nothing for those left out. Not: 除李平外每户送鸡苗20只,|他家漏雨; 除李平外都想养羊,|他家没地方养 */
export function isWhyExcepted(segment: Segment, { excepted, sentence, entries }: Scene): boolean {
  if (excepted?.sentence !== sentence || !noPlaceForIt.isIn(segment)) return false;
  if (!entries.recent().some(({ facts }) => facts.measure === "goods")) return false;
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
