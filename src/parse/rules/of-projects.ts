import type { Item } from "../item.ts";
import { Requirement } from "../requirement.ts";
import { Role } from "../roles.ts";
import type { Scene } from "../scene.ts";
import { share } from "../share.ts";
import type { Rule, Segment } from "../story.ts";

/** 争取项目2个,|分别45万元和20万元; |饮水项目45万元、文化广场20万元: what the projects just counted bring. */
export function isOfProjects(
  { noun, quantity, verb }: Item,
  { named, roles }: Segment,
  { entries }: Scene,
): boolean {
  if (named.named.length > 0 || verb !== null || roles.has(Role.give) || roles.has(Role.dative)) return false;
  if ((quantity?.value ?? 0) < leastBrought) return false;
  if (noun !== null && noun.kind !== "text" && noun.measure?.id !== "project") return false;
  const last = entries.recent().at(-1)?.facts;
  return last?.measure === "project" || last?.measure === "project_funds";
}

const leastBrought = 5000;

/** 争取到护坡工程1个, 落实桥梁工程2项: work won for the village, which is a project and not built yet. */
export function isWonWork({ noun, quantity }: Item, { text }: Segment): boolean {
  if (noun === null || !/^[个项处]$/.test(quantity?.unit?.name ?? "")) return false;
  return noun.text.endsWith("工程") && wins.test(text);
}

const wins = /争取|引进|落实|申报|协调到/;

export const worksWon: Rule = {
  id: "project/work-won",
  requires: new Requirement({ stances: ["done"], oneOf: "争引落申协", figure: true }),
  read(segment, scene) {
    if (!segment.text.includes("工程")) return;
    for (const item of segment.reading.items)
      if (isWonWork(item, segment))
        share(
          segment,
          scene,
          { ...item, each: false },
          { measure: "project", unit: "个", rule: "project/work-won" },
        );
  },
};
