import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import {
  countsHomesOrPersons,
  has,
  hasSome,
  isMark,
  markAt,
  startOfClause,
  startOfSentence,
  type Token,
} from "../../words/tokens.ts";

/** 李平七十六,王五七十二,两位都去家里看望. Not: 李平3口人,王五2口人,两户都去了, which are known by it */
export const allOfThose = new Sign(
  "都各",
  /,(?:这|那)?[两二三四五六七八九十2-9俩仨](?:[位个名]|人)?(?:老人|老人家|老年人)?(?:我们?|咱们?)?(?:都|各)(?:[去到上看送给慰]|走访)/,
);

const acts = rolesOf(Role.give, Role.go, Role.dative, Role.not, Role.plan, Role.receive, Role.buy);

/**
 * 李平七十六,王五七十二|,|李平|、|王五|都|去家里看望 for …,|两位|都|去家里看望: as many as were named in front, one a clause, are those.
 * Not: 李平七十六,王五七十二,三位都去看望; 走访了李平,王五生病,两位都送了米
 */
export function withAllOfThose(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) => isMark(tokens[place - 1], ",") && countsHomesOrPersons(token),
  );
  const figure = tokens[at];
  const count = figure?.quantity?.value;
  if (figure === undefined || count == null || count < 2) return tokens;
  let end = at + 1;
  while (has(tokens[end], Role.title) || has(tokens[end], Role.kin) || has(tokens[end], Role.cadreSelf))
    end += 1;
  if (!/^[都各]/.test(tokens[end]?.text ?? "")) return tokens;
  const from = startOfSentence(tokens, at);
  const names = new Set<string>();
  const named: Token[] = [];
  for (let start = from; start < at; ) {
    const stop = tokens.findIndex((token, place) => place >= start && isMark(token, ","));
    const [whom, ...rest] = tokens.slice(start, stop);
    if (whom?.mention == null || names.has(whom.mention.name)) return tokens;
    if (rest.some((token) => token.mention !== null || token.word?.measure != null || hasSome(token, acts)))
      return tokens;
    names.add(whom.mention.name);
    if (named.length > 0) named.push(markAt(figure.start, figure, "、"));
    named.push({ ...whom, start: figure.start, end: figure.end });
    start = stop + 1;
  }
  if (names.size !== count || startOfClause(tokens, at) !== at) return tokens;
  // 七十六 is how old he is, and no share of what all got.
  const front = tokens.slice(from, at).filter(({ quantity }) => quantity === null || quantity.unit !== null);
  return [...tokens.slice(0, from), ...front, ...named, ...tokens.slice(end)];
}
