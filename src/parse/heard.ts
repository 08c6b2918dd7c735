import { Role, rolesOf } from "./roles.ts";
import type { Stretch } from "./stretch.ts";
import { subjectAt } from "./subject.ts";
import { has, hasSome, type Token } from "./tokens.ts";

/** 听说李平病了 against 听说李平收到了两袋米, 听说镇上去看望了李平. */
export function tellsNoDeed({ roles, measures }: Stretch): boolean {
  return measures.length === 0 && !roles.has(Role.give) && !roles.has(Role.receive);
}

const towards = rolesOf(Role.pronoun, Role.home, Role.ownPlace, Role.kin);
const acts = rolesOf(Role.go, Role.give, Role.help);

/** 听说李平病了,|赶紧去看他, |送去药2盒, |打电话问候: what was done upon hearing it; not 去县城买了2斤肉. */
export function turnsToThem({ tokens, roles }: Stretch): boolean {
  if (roles.has(Role.hearsay) || roles.has(Role.say) || roles.has(Role.plan) || roles.has(Role.wish))
    return false;
  return tokens.some(
    (token, at) => reachesThem(token, tokens[at + 1]) && (subjectAt(tokens, at) ?? "us") === "us",
  );
}

function reachesThem(verb: Token, next: Token | undefined): boolean {
  const measure = verb.word?.measure?.id;
  if (measure === "visit" || measure === "talk" || has(verb, Role.contact)) return true;
  if (!hasSome(verb, acts)) return false;
  if (has(verb, Role.give) && /[去上到]了?$/.test(verb.text)) return true;
  if (has(verb, Role.go) && verb.text.includes("看")) return true;
  return next !== undefined && (next.mention !== null || hasSome(next, towards));
}
