import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { isThing } from "../../words/things.ts";
import { endsClause, has, isMark, type Token } from "../../words/tokens.ts";

/** 李平家有20只羊,我又给他送了10只 */
export const moreOfOwn = new Sign(
  "又再还",
  /(?:有|养|喂|种)[^。;!?\n]{2,16}[又再还][^,。;!?\n]{0,8}[送给捐][^,。;!?\n]{0,3}[\d一二两三四五六七八九十百]/,
);

const owns = /^(?:只?有|养有?|喂养?|存栏)了?着?$/;
const more = /^(?:又|再|还)$/;

/**
 * 有|20只|羊|,|我|又|给|他|送了|10只|羊: what they have names what was given of the same unit.
 * Not: 李平家有20只羊,又卖了10只; 李平家有20只羊,我又给他送了10袋; 李平家有20只羊,他又给我送了1只; 李平家有20只羊,畜牧站又给他送了10只
 */
export function withThingOfOwn(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    out.push(token);
    const given = token.quantity?.unit != null && token.quantity.value !== null && isGivenMore(tokens, at);
    const thing = given ? thingOfOwn(tokens, at) : undefined;
    if (thing !== undefined) out.push({ ...thing, start: token.end, end: token.end });
  }
  return out;
}

/** 我|又|给|他|送了|10只 and no more in the clause. */
function isGivenMore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!endsClause(next)) return false;
  const give = tokens[at - 1]?.text === "了" ? at - 2 : at - 1;
  if (!has(tokens[give], Role.give)) return false;
  const way = tokens.slice(Math.max(0, give - furthest), give);
  const from = way.findLastIndex(({ text }) => more.test(text));
  if (from < 0 || !isOurs(tokens, give - way.length + from)) return false;
  const to = way.findIndex((token, place) => place > from && has(token, Role.dative));
  const whom = way[to + 1];
  return to < 0 || whom === undefined || !has(whom, Role.cadreSelf);
}

/** |又, 我|又, 昨天|又, 给他|又: nobody else is named in front of it. Not: 畜牧站|又, 他儿子|又 */
function isOurs(tokens: readonly Token[], more: number): boolean {
  let at = more - 1;
  if ((tokens[at]?.mention != null || has(tokens[at], Role.pronoun)) && has(tokens[at - 1], Role.dative))
    at -= 2;
  while (tokens[at]?.kind === "day") at -= 1;
  const who = tokens[at];
  if (who === undefined || who.kind === "mark" || who.quantity !== null) return true;
  // 有|20只|羊|又
  if (tokens[at - 1]?.quantity != null || owns.test(tokens[at - 1]?.text ?? "")) return true;
  return has(who, Role.cadreSelf) || /^(?:我们?|咱们?)?单位$/.test(who.text);
}

const furthest = 6;

/** 有|20只|羊, 养|羊|20只: in the same unit, in the sentence before it. */
function thingOfOwn(tokens: readonly Token[], at: number): Token | undefined {
  const unit = tokens[at]?.quantity?.unit?.name;
  for (
    let place = at - 2;
    place > Math.max(0, at - longest) && !isMark(tokens[place], "。;!?\n");
    place -= 1
  ) {
    const token = tokens[place];
    if (token?.quantity == null) continue;
    if (token.quantity.unit?.name !== unit) return undefined;
    if (owns.test(tokens[place - 1]?.text ?? ""))
      return isThing(tokens[place + 1]) ? tokens[place + 1] : undefined;
    if (!owns.test(tokens[place - 2]?.text ?? "")) return undefined;
    return isThing(tokens[place - 1]) ? tokens[place - 1] : undefined;
  }
  return undefined;
}

const longest = 14;
