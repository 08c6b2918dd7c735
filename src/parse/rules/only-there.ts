import { Sign } from "../characters.ts";
import { Requirement } from "../requirement.ts";
import type { Rule } from "../story.ts";

/**
 * 去李平、陈九斤、赵满仓家,|只有赵满仓在家; 走访李平、陈九斤,|只见到了李平: nobody was met at the others. 走访三户,|赵满仓外出: nor at his.
 * 走访李平、陈九斤,|除陈九斤外|均在家
 * Not: 只有李平收了米, 除陈九斤外|均收到了米
 */
export const onlyThere: Rule = {
  id: "visit/only-there",
  requires: new Requirement({ stances: ["done", "theirs"], oneOf: "只就光外在见" }),
  after: "entries",
  read(segment, scene) {
    const others = scene.excepted?.sentence === scene.sentence && restThere.test(segment.text);
    const away = others || isAway.isIn(segment);
    if (!away && !isOnly.isIn(segment)) return;
    const named = new Set(others ? scene.excepted?.ids : segment.named.named.map(({ id }) => id));
    const visits = scene.entries
      .recent()
      .filter(({ facts }) => facts.measure === "visit" && facts.households.length === 1 && !facts.missed);
    const there = visits.filter(({ facts }) => named.has(facts.households[0] ?? ""));
    if (there.length === 0 || there.length === visits.length) return;
    for (const entry of visits)
      if (there.includes(entry) === away) entry.facts = { ...entry.facts, quantity: 1, missed: true };
  },
};

const isOnly = new Sign(
  "只就光",
  /^(?:但|结果|可|最后)*(?:只有?|就|就只有?|光)(?:见(?:到|着|上)了?[^,]*$|(?:有|是)?[^,]{2,12}(?:一?个?人)?在(?:家|屋)里?$)/,
);

const isAway = new Sign("外", /^[^,]{2,10}(?:外出|出远门)(?:了|未归|没见到|务工)?$/);

/** 除赵满仓外|均在家 */
const restThere =
  /^(?:其[余他它]|别的|剩下)?的?(?:[几\d两三四五六七八九十]+[户家])?[人们]?(?:都|均|全|全都)?(?:在家?|见到|见着|见上|见)(?:了|的|里|面|面了)?$/;
