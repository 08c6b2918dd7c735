import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 落实四不摘要求走访36户 */
export const meetsDemand = new Sign("落贯", /(?:落实|贯彻)了?[^,。;:\n\d]{2,10}要求[^,。;:、\n]/);

const meets = /^(?:贯彻|落实|贯彻落实)了?$/;

/** 落实|四不摘|要求|走访36户: what the act meets, in front of it. Not: 落实李平要求修路, 落实群众要求, 要求落实低保 */
export function withoutDemandMet(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => text === "要求");
  const meet = tokens.findLastIndex((token, place) => place < at && meets.test(token.text));
  if (meet < 0 || at - meet > longest) return tokens;
  if (meet > 0 && !isMark(tokens[meet - 1], ",。;:\n")) return tokens;
  const whose = tokens.slice(meet + 1, at);
  if (whose.some((token) => token.kind === "mark" || token.mention !== null || isTheirs(token)))
    return tokens;
  return tokens.filter((_, place) => place !== at);
}

const longest = 4;

function isTheirs(token: Token): boolean {
  return has(token, Role.householdClass) || has(token, Role.pronoun) || token.kind === "village";
}
