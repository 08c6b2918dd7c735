import { Requirement } from "../requirement.ts";
import { Role, rolesOf } from "../roles.ts";
import { countsPeople, share } from "../share.ts";
import type { Rule } from "../story.ts";

/** 一户发100株,|一共发了46户: what each got was told first, and now how many got it. */
export const sharedOut: Rule = {
  id: "who/shared-out",
  requires: new Requirement({ stances: ["done"], roles: rolesOf(Role.give, Role.receive, Role.pool) }),
  after: "shares",
  read(segment, scene) {
    const { named, reading } = segment;
    if (named.named.length + (named.counted ?? 0) === 0) return;
    if (!reading.items.every((item) => item.quantity === null || countsPeople(item))) return;
    const told = scene.shares.filter(({ sentence }) => sentence === scene.sentence);
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
