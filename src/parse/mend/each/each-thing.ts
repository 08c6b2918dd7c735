import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import {
  countsThings,
  endsClause,
  hasSome,
  isMark,
  startOfSentence,
  type Token,
} from "../../words/tokens.ts";

/** 米和油都给了,各一份, 送了米面油,每样一袋 */
export const eachThing = new Sign("各样种", /[,:](?:各|[一每][样种])[^,。;\n]{1,6}/);

/** 米面: typed as one word. */
const staples = /^[米面油]{2,3}$/;
const eachWords = new Set("各 各样 每样 每种 各种".split(" "));

/** So much of each of the things that were told before, behind a pause: told as if it stood right behind them, 米和油各一份都给了. */
export function withEachThing(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) =>
      eachWords.has(token.text) &&
      isMark(tokens[place - 1], ",:") &&
      tokens[place + 1]?.quantity?.unit?.kind === "count" &&
      (tokens[place + 2] === undefined || isMark(tokens[place + 2], ",;。!\n")),
  );
  const [each, figure] = tokens.slice(at, at + 2);
  if (at < 0 || each === undefined || figure === undefined) return tokens;
  let things = 0;
  let given = false;
  let end = -1;
  for (let place = at - 2; place >= 0 && !isMark(tokens[place], ",;。!\n"); place -= 1) {
    const token = tokens[place] as Token;
    if (token.quantity !== null) return tokens;
    given ||= hasSome(token, giving);
    const several = staples.test(token.text);
    if (!several && !token.word?.goods) continue;
    things += several ? token.text.length : 1;
    if (end < 0) end = place + 1;
  }
  if (things < 2 || !given) return tokens;
  return [
    ...tokens.slice(0, end),
    { ...each, text: "各" },
    figure,
    ...tokens.slice(end, at - 1),
    ...tokens.slice(at + 2),
  ];
}

const giving = rolesOf(Role.give, Role.dative, Role.receive);

/** 给李平送面给王五也送面,都是一袋 */
export const allOfThem = new Sign("都", /都是[\d一二两三四五六七八九十半]/);

/** 给李平送米给王五送油|都是两袋: so much of what each of them was told to get, each of his own. Not: 给李平和王五送米,都是两袋 */
export function withFigureOfAll(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) =>
      (token.text === "都是" || (token.text === "是" && tokens[place - 1]?.text === "都")) &&
      countsThings(tokens[place + 1]) &&
      endsClause(tokens[tokens[place + 2]?.text === "的" ? place + 3 : place + 2]),
  );
  const figure = tokens[at + 1];
  if (at < 0 || figure === undefined) return tokens;
  const from = startOfSentence(tokens, at);
  const ends: number[] = [];
  let names = 0;
  let given = false;
  for (let place = from; place < at; place += 1) {
    const token = tokens[place] as Token;
    if (token.quantity !== null || eachWords.has(token.text)) return tokens;
    if (token.mention !== null) {
      // 给李平|和王五送: two who got the same.
      if (names > ends.length) return tokens;
      names += 1;
      given = false;
    }
    given ||= names > ends.length && hasSome(token, giving);
    if (token.word?.goods && given && names > ends.length) ends.push(place + 1);
    else if (token.word?.goods) return tokens;
  }
  if (names < 2 || ends.length !== names) return tokens;
  let last = at;
  while (isMark(tokens[last - 1], ",") || tokens[last - 1]?.text === "都") last -= 1;
  const out = tokens.slice(0, last).flatMap((token, place) => {
    if (!ends.includes(place + 1)) return [token];
    return [token, { ...figure, start: token.end, end: token.end }];
  });
  return [...out, ...tokens.slice(tokens[at + 2]?.text === "的" ? at + 3 : at + 2)];
}
