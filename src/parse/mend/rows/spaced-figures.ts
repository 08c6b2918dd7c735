import { Sign } from "../../text/characters.ts";
import { isContent, isNounToken } from "../../words/nouns.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { endsClause, hasSome, isMark, type Token } from "../../words/tokens.ts";

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
    if (isShareInRow(at, tokens)) idle.add(tokens[at - 1] as Token);
    if (!isCounting(token) || !isMark(tokens[at + 1], " ")) return;
    const spaced = isMark(tokens[at - 1], " ");
    const before = tokens[spaced ? at - 2 : at - 1];
    if (holdsSoMuch(before, at, tokens)) idle.add(tokens[at + 1] as Token);
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

/** 大米 1袋| |25kg 油 1桶| |5L: what the packs of the thing in front hold. Not: 1袋 25kg 米 */
function holdsSoMuch(before: Token | undefined, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 2];
  return (
    tokens[at]?.quantity?.unit?.kind === "count" &&
    isNounToken(before) &&
    next !== undefined &&
    isContent(next)
  );
}

/** 刘军| |2袋 李平| |3袋: who got how much, in a row of such pairs. Not: 李平 2袋 米 */
function isShareInRow(at: number, tokens: readonly Token[]): boolean {
  const kind = tokens[at]?.quantity?.unit?.kind;
  if ((kind !== "count" && kind !== "mass") || tokens[at - 2]?.mention == null) return false;
  if (!isMark(tokens[at - 1], " ")) return false;
  const next = tokens[at + 1];
  if (isMark(next, " ") && tokens[at + 2]?.mention != null) return true;
  const pairBefore = isMark(tokens[at - 3], " ") && isCounting(tokens[at - 4]);
  return pairBefore && endsClause(next);
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

const sharing = rolesOf(Role.each, Role.respectively);

/** 2 袋|面粉; not 2袋|面粉 1桶, where the figure behind is the flour's own. */
function isCountedBy({ quantity }: Token, tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at];
  if (!isNounToken(thing) || thing === undefined) return false;
  if (quantity?.unit?.kind === "money" && !thing.word?.measure?.money) return false;
  let next = at + 1;
  while (isNounToken(tokens[next]) && tokens[next]?.start === tokens[next - 1]?.end) next += 1;
  // 各1提 盐蛋|分别是10个, 2袋 慰问金|均为300元: its own.
  if (hasSome(tokens[next], sharing)) {
    const figure = /^[是为]$/.test(tokens[next + 1]?.text ?? "") ? next + 2 : next + 1;
    if (tokens[figure]?.quantity != null) return false;
  }
  if (isMark(tokens[next], " ")) next += 1;
  if (tokens[next]?.quantity == null) return true;
  const behind = isMark(tokens[next + 1], " ") ? next + 2 : next + 1;
  return isNounToken(tokens[behind]);
}

/** 一桶、|油, 两百块钱,|慰问金; 给了,|两百块钱: dictation puts a stop where somebody drew breath. */
export const stoppedFigure = new Sign(
  ",、",
  /[袋桶箱瓶盒件床套双把只斤份张元钱块条壶罐包][,、](?:慰问金|救助金|现金|补助|[^\d一二两三四五六七八九十半])|了,[\d一二两三四五六七八九十百千万]+[元块]/,
);

/**
 * 送了一袋面粉一桶|、|油, 给了两百块钱|,|慰问金: the stop between a figure and what it counts, or between the giving and its money, parts nothing.
 * Not: 送米两袋|,|油一桶, 送米两袋|、|油
 */
export function joinStoppedFigures(tokens: readonly Token[]): readonly Token[] {
  const idle = new Set<Token>();
  tokens.forEach((token, at) => {
    if (!isMark(token, ",、")) return;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    // 粉条我买了,|300块: the price of what was bought.
    const gave = hasSome(before, handing) && /(?<!买)了$/.test(before?.text ?? "");
    const sum = next?.quantity?.unit?.kind === "money" && endsOrNames(tokens[at + 2]);
    // 米|给了|,|两百块钱没给
    if (gave && isMark(token, ",") && sum && !isNounToken(tokens[at - 2])) idle.add(token);
    else if (isCounting(before) && endsWithThing(before, tokens, at + 1) && opensRow(tokens, at - 1))
      idle.add(token);
  });
  return idle.size === 0 ? tokens : tokens.filter((token) => !idle.has(token));
}

const handing = rolesOf(Role.give);

function endsOrNames(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark" || token.word?.measure?.money === true;
}

/** 一桶、|油|,: nothing but the thing as far as the next stop or the next figure with its own thing. */
function endsWithThing(figure: Token | undefined, tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at];
  if (thing === undefined || !isNounToken(thing)) return false;
  const kind = figure?.quantity?.unit?.kind;
  const money = thing.word?.measure?.money === true;
  if (kind === "money" ? !money : money || !isCounted(thing)) return false;
  const next = tokens[at + 1];
  return endsClause(next);
}

/** 送了|一袋|面粉|一桶: figures each in front of their thing, behind the verb. Not: 米|一袋|面|一桶 */
function opensRow(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (isNounToken(tokens[from - 1]) && isCounting(tokens[from - 2])) from -= 2;
  const before = tokens[from - 1];
  if (isMark(before, ",、。")) return hasSome(tokens[from - 2], handing) || isNounToken(tokens[from - 2]);
  return opensFigure(before) || hasSome(before, handing);
}

function isCounted({ word, pos }: Token): boolean {
  return word?.goods != null || pos === "thing" || /^(?:leaflet|contact_card)$/.test(word?.measure?.id ?? "");
}
