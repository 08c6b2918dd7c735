import { Requirement } from "../../scene/requirement.ts";
import { countsPeople, share } from "../../scene/share.ts";
import type { Rule } from "../../scene/story.ts";
import { Role, rolesOf } from "../../words/roles.ts";

/** Without one of these nobody is told to have got anything: 每户发50元,|到李平家宣讲政策. */
const handing = rolesOf(Role.give, Role.receive, Role.pool);

/** 一户发100株,|一共发了46户: what each got was told first, and now how many got it. */
export const sharedOut: Rule = {
  id: "who/shared-out",
  requires: new Requirement({ stances: ["done"], roles: handing }),
  after: "shares",
  read(segment, scene) {
    const { named, reading } = segment;
    if (!segment.roles.hasSome(handing) || named.named.length + (named.counted ?? 0) === 0) return;
    if (!reading.items.every((item) => item.quantity === null || countsPeople(item))) return;
    // 人均驻村132天,|共走访1046户: what each of the team did, and no share of those called on.
    const told = scene.shares.filter(
      ({ sentence, what }) => sentence === scene.sentence && what.measure !== "stay",
    );
    scene.shares.length = 0;
    for (const { item, what } of told)
      share(
        { ...segment, people: named },
        scene,
        { ...item, pooled: false },
        { ...what, rule: "who/shared-out" },
      );
  },
};

/** 12户每户一袋米,|11户已领; 全村12户每户2袋,|今天发了10户: fewer of them have had it by now. Not: 又发了10户 */
export const handedToFewer: Rule = {
  id: "who/fewer",
  requires: new Requirement({ stances: ["done"], counts: "household", oneOf: "发送领" }),
  after: "entries",
  read({ named, reading, text }, { entries, sentence }) {
    const { counted } = named;
    if (named.named.length > 0 || counted === null || !soFar.test(text)) return;
    if (!reading.items.every((item) => item.quantity === null || countsPeople(item))) return;
    for (const entry of entries.list) {
      const { share: told, facts } = entry;
      if (told === null || entry.sentence !== sentence || facts.households.length > 0) continue;
      if (told.heads <= counted || facts.quantity !== told.each * told.heads) continue;
      entry.facts = { ...facts, quantity: told.each * counted };
      entry.share = { ...told, heads: counted };
    }
  },
};

const soFar =
  /^(?:今天|目前|现在|[上下]午|截[至止][目今][前天])*(?:已经?|实际?|现已|只|共)*(?:发|送|领)(?:放|到|取|出|完)?了?[\d一二两三四五六七八九十百]+户|^[\d一二两三四五六七八九十百]+户(?:已经?|都)?(?:领|发|送)(?:取|放|到|走)?了?$/;
