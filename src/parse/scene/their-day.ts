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
  return (
    told.some(({ hasName, text }) => hasName && happened.test(text)) &&
    told.every(({ measures, roles }) => measures.length === 0 && !roles.hasSome(ofOurs))
  );
}

const happened = /[了被病伤淹倒塌摔]|住院|手术|去世|出事/;
