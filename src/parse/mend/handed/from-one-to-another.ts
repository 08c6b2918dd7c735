import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endOfClause, has, isMark, startOfSentence, type Token } from "../../words/tokens.ts";

/** 把李平的两袋米带给了刘军 */
export const fromOneToAnother = new Sign(
  "把将",
  /[把将][^,。;!?\n]{2,6}的[^,。;!?\n]{1,10}(?:带|捎|拿|交|转交|送|搬|拉|分)给/,
);

/**
 * 把||两袋|米|带给了|刘军 without |李平|的|: whose it was, which is not whom it went to.
 * Not: 把李平的两袋米带回来了, 把米两袋带给了李平和刘军; 把李平的米带给刘军|转交; 李平没在家,把他的米带给了刘军
 */
export function withoutWhoseItWas(tokens: readonly Token[]): readonly Token[] {
  const holds = tokens.findIndex(
    (token, at) => /^[把将]$/.test(token.text) && tokens[at + 1]?.mention != null,
  );
  const whose = tokens[holds + 1];
  if (holds < 0 || whose === undefined) return tokens;
  const of = has(tokens[holds + 2], Role.home) ? holds + 3 : holds + 2;
  if (tokens[of]?.text !== "的") return tokens;
  const gives = tokens.findIndex((token, at) => at > of && isGivenTo(token));
  const thing = tokens.slice(of + 1, gives);
  const whom = tokens[gives + 1]?.text === "了" ? tokens[gives + 2] : tokens[gives + 1];
  if (gives < 0 || thing.length === 0 || thing.length > longest || whom?.mention == null) return tokens;
  if (whom.mention.name === whose.mention?.name) return tokens;
  const receiver = tokens.indexOf(whom);
  if (!endsWithWhom(tokens, receiver) || wasAway(tokens, holds)) return tokens;
  if (thing.some((token) => isMark(token, ",。;!\n、") || token.mention !== null)) return tokens;
  return tokens.filter((_, at) => at <= holds || at > of);
}

/** In tokens. */
const longest = 4;

/** 带给了|刘军|家|。: nothing behind him, and next nothing of handing it on. Not: 带给了刘军,|明天转交, 带给刘军|一袋 */
function endsWithWhom(tokens: readonly Token[], whom: number): boolean {
  const end = has(tokens[whom + 1], Role.home) ? whom + 2 : whom + 1;
  const mark = tokens[end];
  if (mark === undefined || isMark(mark, "。;!\n")) return true;
  if (!isMark(mark, ",")) return false;
  const next = tokens.slice(end + 1, endOfClause(tokens, end + 1)).map(({ text }) => text);
  return !/转[交给]|代[收领]|捎|[看保]管|签|[让请托][他她]/.test(next.join(""));
}

/** 李平没在家,|把他的米…: left with a neighbour until he is back. */
function wasAway(tokens: readonly Token[], to: number): boolean {
  const before = tokens.slice(0, to);
  const from = startOfSentence(before, before.length);
  return before.slice(from).some((token) => has(token, Role.missed) || /没人|不在|没在|锁/.test(token.text));
}

/** 带给了, 捎给 */
function isGivenTo({ text }: Token): boolean {
  return /^(?:带|捎|拿|交|转交|送|搬|拉|分)给了?$/.test(text);
}
