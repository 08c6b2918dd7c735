import type { Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { People } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import { restHandedOut } from "../../scene/stock.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { restSaid } from "../../words/rest.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

const rest = new RegExp(`^[,、 ]*(?:${restSaid}|剩)`);
const restsWith = new RegExp(`^[,、 ]*(?:${restSaid})的?(?:都|全)?(?:归|是)?$`);

/**
 * 带了10袋米,李平2袋,|其余的给了王五: what was left of what was brought; how much that is tells what the others got (`stock.ts`).
 * 慰问金1300元,给李平500元、陈九斤500元,|剩下的给了王五: likewise of what was told of at first.
 * 给李平和王五送了5袋米,李平3袋,|剩下的给王五; |剩下的王五: of what they got together.
 * Not: 其余两户每户1袋, 其余的下次给王五
 */
export const restHanded: Rule = {
  id: restHandedOut,
  requires: new Requirement({
    stances: ["done"],
    named: true,
    oneOf: "余剩",
  }),
  after: "entries",
  read(segment, scene) {
    const { hasFigure, named, text } = segment;
    if (hasFigure || named.named.length !== 1 || !rest.test(text) || !isHanded(segment)) return;
    const told = scene.entries.recent();
    const whole = wholeOf(
      told.filter(({ facts }) => facts.measure !== "visit"),
      named,
    );
    if (whole !== null) whole.stock = true;
    const brought = told.filter((entry) => entry.stock);
    for (const { facts } of brought)
      share({ ...segment, people: named }, scene, null, {
        measure: facts.measure,
        item: facts.item,
        unit: facts.unit,
        quantity: null,
        rule: restHandedOut,
      });
  },
};

/** 剩下的给王五, 剩下的|王五, 剩下的都是王五家的 */
function isHanded({ roles, text, tokens }: Segment): boolean {
  // 剩下的是王五送的: by him.
  if (/[送买出]的$/.test(text)) return false;
  if (roles.has(Role.give) || roles.has(Role.dative)) return true;
  const name = tokens.find(({ mention }) => mention !== null);
  // 剩下的都是王五家|的
  const isTheirs = tokens.at(-1)?.text === "的" && text.includes("是");
  const behind = tokens.at(isTheirs ? -2 : -1);
  const closes = behind === name || has(behind, Role.home);
  return closes && name !== undefined && restsWith.test(text.slice(0, name.start - (tokens[0]?.start ?? 0)));
}

/** What all that is told behind it was taken out of: more than they got, of nobody or of all of them and the last together. */
function wholeOf([whole, ...parts]: readonly Kept[], { named }: People): Kept | null {
  if (whole === undefined || whole.stock || whole.placed || parts.length === 0) return null;
  const { facts } = whole;
  if (facts.quantity === null || whole.share !== null) return null;
  if (facts.households.length > 0) {
    const sharers = new Set(parts.flatMap((part) => part.facts.households));
    for (const { id } of named) sharers.add(id);
    if (sharers.size < 2 || sharers.size !== facts.households.length) return null;
    if (!facts.households.every((id) => sharers.has(id))) return null;
  }
  if (facts.measure !== "goods" && facts.measure !== "cash") return null;
  const ofIt = parts.every(
    (part) =>
      part.facts.measure === facts.measure &&
      part.facts.item === facts.item &&
      part.facts.unit === facts.unit &&
      part.facts.households.length > 0,
  );
  const total = parts.reduce((all, part) => all + (part.facts.quantity ?? Number.NaN), 0);
  return ofIt && total < facts.quantity ? whole : null;
}
