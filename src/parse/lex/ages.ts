import { Role, rolesOf } from "../words/roles.ts";
import { hasSome, type Token } from "../words/tokens.ts";

const someone = rolesOf(Role.pronoun, Role.kin, Role.title, Role.plain);
const adds = /^(?:已经?|都|才|快|刚|整整?|虚岁|周岁|有)$/;
const ends = /^(?:$|[,。;、!)\n]|了[,。;!\n]?|出头|多了?[,。;!\n]|有余)/;

/**
 * 李平|今年|七十|,: how old somebody is, told without 岁.
 * Not: 李平今年走访了六十, 苹果今年八十斤, 李平今年二十袋
 * @param tokens what stands in front of the figure
 * @param value of a figure without a unit
 * @param behind the characters behind it
 */
export function isAge(tokens: readonly Token[], value: number | null, behind: string): boolean {
  if (value === null || value < 10 || value > 110 || !ends.test(behind)) return false;
  let at = tokens.length - 1;
  while (adds.test(tokens[at]?.text ?? "")) at -= 1;
  if (tokens[at]?.text !== "今年") return false;
  const who = tokens[at - 1];
  return who !== undefined && (who.mention !== null || hasSome(who, someone));
}
