import { Role, rolesOf } from "../words/roles.ts";
import type { Clause } from "./clause.ts";

const ofOurs = rolesOf(Role.go, Role.give, Role.dative, Role.cadreSelf, Role.help);

/**
 * 6月10日,李桂花摔了一跤。今天我去看望她: the day that a message opens with is when something happened to a household, and 今天 of the
 * next sentence is another. Not: 6月10日,晴。今天走访李平; 6月10日,走访李平。今天…
 */
export function isDayOfTheirs(clauses: readonly Clause[]): boolean {
  const [first, second] = clauses;
  if (first === undefined || second === undefined || first.stop !== "," || first.label !== null) return false;
  if (!first.tokens.every(({ kind }) => kind === "day") || /^[今昨前当]/.test(first.text)) return false;
  const behind = clauses.findIndex(({ sentence }) => sentence !== first.sentence);
  const today = clauses[behind];
  if (today === undefined || today.line !== first.line || !/^今[天日早]/.test(today.text)) return false;
  const told = clauses.slice(1, behind);
  if (told.some(({ text }) => headsPage.test(text))) return false;
  return (
    told.some(({ hasName, text }) => hasName && happened.test(text)) &&
    told.every(({ measures, roles }) => measures.length === 0 && !roles.hasSome(ofOurs))
  );
}

/** 6月10日,|星期三,|晴,: the head of a diary's page. */
const headsPage =
  /^(?:天气)?(?:多云|[小中大暴阵雷]*雨|[小中大]?雪|晴|阴)(?:转|到|天|间|$)|^(?:星期|周)[一二三四五六日天]$/;

const happened = /[了被病伤淹倒塌摔]|住院|手术|去世|出事/;
