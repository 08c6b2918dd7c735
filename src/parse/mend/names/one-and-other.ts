import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { has, isMark, markAt, type Token } from "../../words/tokens.ts";

/** 一家…,一家…; 一户…,另一户…; 前者2袋,后者3袋: the one and the other. */
export const oneAndOther = new Sign(
  "一者",
  /一[家户](?!人)[^。!\n]*一[家户](?!人)|一个[给送发][^。!\n]*[,、]一个[给送发]|前者[\d一二两三四五六七八九十半][^。!\n]*后者[\d一二两三四五六七八九十半]/,
);

/**
 * 李平、王五两家,一家送了2袋面,|一家送了3袋面: of as many as were just named, each in its turn, in the order of their names; not so much to each.
 * Left as it is where their number is not the names', or another is named behind.
 */
export function withEachInTurn(lexed: readonly Token[]): readonly Token[] {
  const tokens = lexed.flatMap(partFigure);
  const isOne = (token: Token, at: number) => isTurn(token, tokens[at + 1]);
  const first = tokens.findIndex(isOne);
  const from = tokens.slice(0, first).findLastIndex(endsSentence) + 1;
  const end = tokens.findIndex((token, at) => at > first && endsSentence(token));
  const to = end < 0 ? tokens.length : end;
  const names = namesIn(tokens.slice(from, first));
  const turns = tokens
    .slice(first, to)
    .flatMap((token, at) => (isOne(token, first + at) ? [first + at] : []));
  if (names.length < 2 || names.length !== turns.length) return lexed;
  if (namesIn(tokens.slice(first, to)).length > 0 || !turns.every((at) => hasFigureSoon(tokens, at)))
    return lexed;
  if (isOfEachThing(tokens, turns)) return lexed;
  return tokens.flatMap((token, at) => {
    // 另|一户, 另外|一家
    if (has(token, Role.further) && turns.includes(at + 1)) return [];
    const turn = turns.indexOf(at);
    const name = names[turn];
    if (turn < 0 || name === undefined) return [token];
    const named = { ...name, start: token.start, end: token.end };
    return at > 0 && !isMark(tokens[at - 1], ",;、:") ? [markAt(token.start, token, ","), named] : [named];
  });
}

/** 米|一家一袋,油|一家一桶: of each thing so much to each of them. Not: 米一家两袋,一家三袋 */
function isOfEachThing(tokens: readonly Token[], turns: readonly number[]): boolean {
  const things = turns.map((at) => tokens[at - 1]);
  const told = things.every((thing) => mayBeThing(thing) || thing?.word?.measure?.money === true);
  return told && new Set(things.map((thing) => thing?.text)).size === things.length;
}

/** 一家; 前者|2袋: with its figure right behind. */
function isTurn({ text }: Token, next: Token | undefined): boolean {
  if (text === "一家" || text === "一户") return true;
  // 李平、刘军,一个给300,一个给200
  if (text === "一个") return /^[给送发]了?$/.test(next?.text ?? "");
  return /^[前后]者$/.test(text) && next?.quantity?.unit != null;
}

function endsSentence(token: Token): boolean {
  return isMark(token, "。!\n");
}

/** Each once, in the order in which they stand. */
function namesIn(tokens: readonly Token[]): readonly Token[] {
  const names = new Map(tokens.flatMap((token) => (token.mention ? [[token.mention.name, token]] : [])));
  return [...names.values()];
}

function hasFigureSoon(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ quantity }) => quantity !== null);
}

/** 一家给了|三百一家|给了二百: a sum, and the next one. */
function partFigure(token: Token): readonly Token[] {
  const said = /^(.+([百千万]))(一[家户])$/.exec(token.text);
  if (token.quantity?.value == null || said === null) return [token];
  const [, text = "", last = "", one = ""] = said;
  const value = token.quantity.value - (places.get(last) ?? 0);
  const middle = token.end - one.length;
  return [
    { ...token, text, end: middle, quantity: { ...token.quantity, value, unit: null } },
    { ...token, text: one, start: middle, quantity: { ...token.quantity, value: 1 } },
  ];
}

/** What 一 behind it counts: 三百一 is 310. */
const places = new Map([
  ["百", 10],
  ["千", 100],
  ["万", 1000],
]);
