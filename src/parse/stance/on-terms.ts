import type { Clause } from "../scene/clause.ts";
import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";

/** 只要他肯学,|我就帮他联系: the clause that sets or meets a condition; `met` where 就 has told what follows from it. */
export type Terms = { clause: Clause; met: boolean };

/** Told of what is to follow from a condition, which ends with the clause of its 就. */
export function followsFrom(terms: Terms, clause: Clause): boolean {
  if (terms.clause !== clause && terms.met) return false;
  terms.clause = clause;
  if (/就|便给|便帮/.test(clause.text)) terms.met = true;
  return true;
}

export const conditions = new Set("如果 假如 要是 若是 倘若".split(" "));

/** 只要把酒戒了|我就给他申请: on terms, so not done; 她只要了一袋, 只要米 tells what she took. */
function setsTerms({ tokens }: Stretch): boolean {
  const at = tokens.findIndex(({ text }) => text === "只要");
  const next = tokens[at + 1];
  if (at < 0 || next === undefined) return false;
  return (
    !/^[了是]$/.test(next.text) &&
    next.quantity === null &&
    next.word?.goods == null &&
    !next.word?.goodsClass
  );
}

export const onTerms = new Grounds<Stretch>([new Requirement({ oneOf: "只" }), setsTerms]);

/** 资金落实了才修, 验收完才给补贴, 等路通了才能拉: not before something that has not come about; 找了三家才买到 was done. */
export const comesFirst = new Sign(
  "才",
  /(?:[了好齐够完过到通满]|以后|之后)才(?:(?:能|会|可以|行|算|准|许)[^,]{0,8}(?<![了到过着])|(?:给|给他|给她|给你)?(?:[修建补批报拨换装通做安种]|发放|安排|考虑|申请|落实|解决|办理)[^,了到好成上完着来过]{0,6})$/,
);

/** 早先跟李平说好的,|他把羊圈拆了,|局里就给他3只羊: on terms that were agreed on. */
export const bargain = new Sign(
  "好定妥",
  /(?:早先|以前|之前|先前|原先|当初|起先|那时|去年|年初|上[次回个月周]+)[^,]{0,8}(?:说|讲|谈|约|商量)(?:好|定|妥)了?的?$/,
);
