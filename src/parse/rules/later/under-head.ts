import { Requirement } from "../../scene/requirement.ts";
import { share } from "../../scene/share.ts";
import type { Rule } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { namesOffice } from "../../scene/subject.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { hasSome, type Token } from "../../words/tokens.ts";

/** Measures whose figures stand alone behind whoever they are of. */
const headed = new Set(
  "job stay outreach bulletin diary suggestion meeting training trainee medical solved labour".split(" "),
);

/**
 * 各村驻村天数:|上坪村22天; 务工介绍:李平1人,|陈九斤2人; 信息上报:|财政局5篇: whose figure it is, under the heading that tells what it counts.
 * Not: 驻村情况:|李平家2人
 */
export const underHead: Rule = {
  id: "counted/under-head",
  requires: new Requirement({ stances: ["done", "theirs"], figure: true }),
  after: "head",
  read(segment, scene) {
    const { tokens } = segment;
    const measure = scene.lexicon.measure(scene.head?.measure ?? "");
    if (measure === null || !headed.has(measure.id)) return;
    const [figure, more] = tokens.filter(({ quantity }) => quantity !== null);
    const quantity = figure?.quantity;
    if (quantity?.value == null || more !== undefined || tokens.length < 2) return;
    const { unit } = quantity;
    if (unit !== null && unit.name !== measure.unit && !measure.countedIn.includes(unit.name)) return;
    const whose = tokens.filter((token) => token !== figure && token.kind !== "mark");
    if (!whose.every(tellsWhose) && !namesOffice(textOf(whose))) return;
    const last = scene.entries.list.at(-1);
    if (last !== undefined && last.end > (tokens[0]?.start ?? 0)) return;
    share(segment, scene, null, {
      measure: measure.id,
      unit: measure.unit,
      quantity: quantity.value,
      rule: "counted/under-head",
    });
  },
};

const ofHeads = new Set(["medical", "job"]);

/** 做体检,李平家2人,|王五家1人: the next household with how many of it, behind one of which so much was told. */
export const headsNext: Rule = {
  id: "counted/heads-next",
  requires: new Requirement({ stances: ["done", "theirs"], named: true, counts: "person" }),
  after: "entries",
  read(segment, scene) {
    const last = scene.entries.list.at(-1);
    if (last === undefined || last.sentence !== scene.sentence || !ofHeads.has(last.facts.measure)) return;
    const { tokens } = segment;
    const measure = scene.lexicon.measure(last.facts.measure);
    const [figure, more] = tokens.filter(({ quantity }) => quantity !== null);
    if (measure === null || figure?.quantity?.value == null || more !== undefined) return;
    if (
      last.end > (tokens[0]?.start ?? 0) ||
      !countsHeads.test(scene.source.text.slice(last.start, last.end))
    )
      return;
    if (!tokens.every((token) => token === figure || token.kind === "mark" || tellsWhose(token))) return;
    share(segment, scene, null, {
      measure: measure.id,
      unit: measure.unit,
      quantity: figure.quantity.value,
      rule: "counted/heads-next",
    });
  },
};

/** 2人, 两个人, with whose they were before it or not. */
const countsHeads = /[\d一二两三四五六七八九十](?:个|口|名|位)?人$/;

const ofWhom = rolesOf(Role.home, Role.office, Role.title, Role.joins);

function tellsWhose(token: Token): boolean {
  return ["village", "group"].includes(token.kind) || token.mention !== null || hasSome(token, ofWhom);
}
