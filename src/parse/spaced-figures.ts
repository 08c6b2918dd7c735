import { isNounToken } from "./nouns.ts";
import { Role, rolesOf } from "./roles.ts";
import { hasSome, isMark, type Token } from "./tokens.ts";

/**
 * 送了 2 袋 面粉 和 1 桶 油: typed with spaces between the words. A figure that follows a verb, a name or a mark counts the thing
 * behind it, and the spaces there part nothing; 大米 1袋 面粉 2袋 keeps them, since each figure stands behind its thing.
 */
export function joinSpacedFigures(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => isMark(token, " ") && isCounting(tokens[at - 1]))) return tokens;
  const idle = new Set<Token>();
  let firsts = false;
  tokens.forEach((token, at) => {
    if (isMark(token, ",;。!?\n:|")) firsts = false;
    if (!isCounting(token) || !isMark(tokens[at + 1], " ")) return;
    const spaced = isMark(tokens[at - 1], " ");
    const before = tokens[spaced ? at - 2 : at - 1];
    firsts = (firsts || opensFigure(before)) && isCountedBy(token, tokens, at + 2);
    if (!firsts) return;
    idle.add(tokens[at + 1] as Token);
    if (spaced && !isNounToken(before)) idle.add(tokens[at - 1] as Token);
  });
  return idle.size === 0 ? tokens : tokens.filter((token) => !idle.has(token));
}

const kinds = new Set(["count", "mass", "length", "area", "times", "money"]);

function isCounting(token: Token | undefined): boolean {
  return kinds.has(token?.quantity?.unit?.kind ?? "") && token?.quantity?.implied === false;
}

const opens = rolesOf(
  Role.give,
  Role.receive,
  Role.build,
  Role.each,
  Role.pool,
  Role.joins,
  Role.about,
  Role.sell,
  Role.buy,
);

/** What no figure counts from behind: a verb, 了, a mark, a name. */
function opensFigure(before: Token | undefined): boolean {
  if (before === undefined) return false;
  if (before.mention !== null) return true;
  return hasSome(before, opens) || before.text === "了" || isMark(before, "、+");
}

/** 2 袋|面粉; not 2袋|面粉 1桶, where the figure behind is the flour's own. */
function isCountedBy({ quantity }: Token, tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at];
  if (!isNounToken(thing) || thing === undefined) return false;
  if (quantity?.unit?.kind === "money" && !thing.word?.measure?.money) return false;
  let next = at + 1;
  while (isNounToken(tokens[next]) && tokens[next]?.start === tokens[next - 1]?.end) next += 1;
  if (isMark(tokens[next], " ")) next += 1;
  if (tokens[next]?.quantity == null) return true;
  const behind = isMark(tokens[next + 1], " ") ? next + 2 : next + 1;
  return isNounToken(tokens[behind]);
}
