import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { anyOf } from "../../text/characters.ts";
import type { Item } from "../../words/item.ts";
import { goodsName } from "../../words/nouns.ts";
import { isStructure, namesWorks } from "./structures.ts";

/**
 * 水渠500米修好了, 71盏路灯|今天全部安装完成: how much of what was built, and behind it that it is done.
 * Not: 李平家水窖1口修好了, 安装路灯20盏,20盏路灯已装好, 水渠500米还没修好
 */
export const worksCompleted: Rule = {
  id: "works/completed",
  requires: new Requirement({ stances: ["done"], figure: true }),
  read(segment, scene) {
    if (!segment.clause.characters.mayHaveOneOf(ofCompletion) || segment.people.named.length > 0) return;
    for (const item of segment.reading.items) {
      if (item.verb !== null || item.noun === null || item.quantity?.value == null) continue;
      if (!namesWorks(item.noun) && !isStructure(item)) continue;
      if (notOurs.test(item.noun.text) || notOurs.test(segment.text)) continue;
      const unit = item.quantity.unit?.name ?? null;
      const { name } = goodsName(item.noun.text, scene.lexicon);
      if (!isCompleted(segment, item, scene) || isTold(scene, name, unit)) continue;
      share(segment, scene, item, { measure: "works", item: name, unit, rule: "works/completed" });
    }
  },
};

/** Looked at, urged on, or of another place or office. */
const notOurs = /查看|验收|督促|检查|察看|邻村|隔壁|[局乡镇县][里上]?的|[他她]家/;

const ofCompletion = anyOf("好完成毕位通竣工亮");

function isCompleted({ clause }: Segment, { tokens }: Item, { source }: Scene): boolean {
  const end = Math.max(...tokens.map((token) => token.end));
  return completed.test(source.text.slice(end, clause.tokens.at(-1)?.end ?? end));
}

const completed =
  /^(?:今天|昨天|目前|现在|现|终于|也|已经?|全部|都|全|均)*(?:(?:安装|硬化|修建|修复|整修|维修|建设|铺设|架设|改造|施工|[修建铺架装打挖砌通])(?:好|完成?|成|通|完毕|到位|竣工|完工|结束)|建成|竣工|完工)(?:了|并?(?:投入使用|通[水车电]|交付|亮灯?|验收)|,|$)/;

/** Of the same thing something was told before. */
function isTold({ entries }: Scene, name: string, unit: string | null): boolean {
  return entries.list.some(
    ({ facts }) => facts.measure === "works" && facts.item === name && facts.unit === unit,
  );
}
