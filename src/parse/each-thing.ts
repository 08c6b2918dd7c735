import { Sign } from "./characters.ts";
import { Role, rolesOf } from "./roles.ts";
import { hasSome, isMark, type Token } from "./tokens.ts";

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
