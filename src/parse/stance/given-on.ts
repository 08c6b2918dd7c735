import type { Segment } from "../scene/story.ts";
import { isOfHousehold, subjectAt } from "../scene/subject.ts";
import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

/** 他送给邻居两袋米, 老人给亲戚送了油: whom they gave it to. */
const others = new Sign(
  "邻隔对亲别侄外娘朋人",
  /(?<![交留托递转])(?:送|给|借|分|让|匀|卖|还|捐)(?:给|了)?(?:邻居|隔壁|对门|亲戚|亲家|别人|人家|侄|外甥|外孙|娘家|朋友|[^,;。]{0,2}邻居)/,
);

/** What one of the household gave to somebody else is no gift of ours, whoever has it now. Not: 他家没人,米给了邻居 */
export function isGivenOn(segment: Segment): boolean {
  const { tokens, roles } = segment;
  if (roles.has(Role.cadreSelf) || !others.isIn(segment)) return false;
  const gives = tokens.findIndex((token) => has(token, Role.give) || has(token, Role.dative));
  return gives > 0 && isWho(tokens[0]) && isOfHousehold(subjectAt(tokens, gives));
}

function isWho(token: Token | undefined): boolean {
  return has(token, Role.pronoun) || has(token, Role.kin) || has(token, Role.title) || token?.mention != null;
}
