import type { Item } from "../item.ts";
import type { Kept } from "../kept.ts";
import type { Scene } from "../scene.ts";
import { share } from "../share.ts";
import type { Rule, Segment } from "../story.ts";
import { Requirement } from "./requirement.ts";

const same =
  /(?:也是|也一样|也照样|一样的?|同样|也(?:都)?是(?:这些|这几样|那些|一样)(?:东西|物品|的)?|也(?:给|发|送)了)$/;
const handed = new Set(["goods", "cash", "leaflet", "contact_card"]);
const papers = new Set(["leaflet", "contact_card"]);

/**
 * 李平家两袋米,|陈九斤家也是: what the one told before it got, once more; 李平家发资料2份,去王五家,|也是2份 with its figure told again.
 * Not: 陈九斤家也是五口人, where a figure of something else follows
 */
export const sameAgain: Rule = {
  id: "who/same-again",
  requires: new Requirement({ stances: ["done"], people: true, oneOf: "也样还" }),
  read(segment, scene) {
    if (segment.stance !== "done" || segment.people.named.length === 0) return;
    if (segment.hasFigure) readFigure(segment, scene);
    else if (segment.named.named.length > 0 && same.test(segment.text)) readAll(segment, scene);
  },
};

function readAll(segment: Segment, scene: Scene): void {
  const recent = scene.entries.recent().filter(({ facts }) => handed.has(facts.measure));
  const got = recent[recent.length - 1]?.facts.households ?? [];
  if (got.length !== 1 || segment.named.named.some(({ id }) => id === got[0])) return;
  for (const { facts } of recent.filter((entry) => entry.facts.households[0] === got[0]))
    for (const person of segment.named.named)
      share({ ...segment, people: { ...segment.named, named: [person] } }, scene, null, {
        measure: facts.measure,
        item: facts.item,
        unit: facts.unit,
        quantity: facts.quantity,
        rule: "who/same-again",
      });
}

const againSo =
  /(?:^|家|户)(?:也|同样|一样|还|照样|照旧)(?:都?是)?(?:发|给|送)?了?各?是?[\d一二两三四五六七八九十]+.$/;

/** 去王五家,|也是2份: nothing but how much, of the papers that somebody else got. */
function readFigure(segment: Segment, scene: Scene): void {
  const [item, ...more] = segment.reading.items;
  if (item === undefined || more.length > 0 || !isBareCount(item) || !againSo.test(segment.text)) return;
  const last = scene.entries.recent(1).findLast(({ facts }) => handed.has(facts.measure));
  if (last === undefined || !isOfOthers(last, segment)) return;
  const { measure, unit } = last.facts;
  if (papers.has(measure) && isTheirTurn(segment, scene))
    share(segment, scene, item, { measure, unit, rule: "who/same-again" });
}

/** 陈九斤家|也是2份, or right behind the way there; not 陈九斤家签了合同,|也是2份. */
function isTheirTurn({ named, people }: Segment, { entries }: Scene): boolean {
  if (named.named.length > 0) return true;
  const last = entries.list.at(-1)?.facts;
  return last?.measure === "visit" && people.named.some(({ id }) => id === last.households[0]);
}

function isBareCount({ noun, quantity }: Item): boolean {
  return noun === null && /^[份张本册]$/.test(quantity?.unit?.name ?? quantity?.unitSaid ?? "");
}

function isOfOthers({ facts, start }: Kept, { people, tokens }: Segment): boolean {
  return start < (tokens[0]?.start ?? 0) && !people.named.some(({ id }) => facts.households.includes(id));
}
