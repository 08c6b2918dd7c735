import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import {
  countsHomesOrPersons,
  endOfClause,
  endOfSentence,
  has,
  isMark,
  markAt,
  startOfPhrase,
  type Token,
} from "../../words/tokens.ts";

/** 每户一袋米,慰问5户; 慰问金每人500元,走访3人; 按每户200元慰问5户: what each of them got, and then how many they were. */
export const eachInFront = new Sign(
  "每户家人",
  /(?:每[户家人名位]|\/[户家人])[^,;。!?\n]{0,16},?[^,;。!?\n]{0,8}(?:走访|慰问|看望|探望)[^,;。!?\n]{0,8}[户家人名位]/,
);

/**
 * 每户|一袋|米|,|慰问|5户: told as 慰问|5户|,|每户|一袋|米, which shares it out. Not: 每户|3人|,|走访|5户, 每户养羊20只|,|走访|5户,
 * 缺米,每户|一袋|米|,|慰问|5户, 每户|一袋|米|,|慰问|李平等5户
 */
export function withEachBehind(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(
    (token, at) =>
      (isMark(token, ",") || calls(token)) && isShare(tokens.slice(startOfPhrase(tokens, at), at)),
  );
  if (stop < 0) return tokens;
  const from = startOfPhrase(tokens, stop);
  // 按每户200元|慰问5户: with no mark between.
  const call = isMark(tokens[stop], ",") ? stop + 1 : stop;
  const end = endOfClause(tokens, call);
  if (!opensSentence(tokens[from - 1]) || !callsOnSoMany(tokens.slice(call, end))) return tokens;
  // 每户200元慰问5户,|共发放慰问金1200元, |李平没在家: what it came to, or who of them was away.
  if (call === stop && toldOfThem.test(textOf(tokens.slice(end, endOfSentence(tokens, end))))) return tokens;
  const share = tokens.slice(from, stop);
  const behind = tokens[end - 1] as Token;
  const days = share.filter(({ kind }) => kind === "day");
  const told = share.filter(({ kind }) => kind !== "day");
  return [
    ...tokens.slice(0, from),
    ...days,
    ...tokens.slice(call, end),
    markAt(behind.end, behind, ","),
    ...told,
    ...tokens.slice(end),
  ];
}

/** A share told before it is told whose: at the start, or as a line of its own. */
function opensSentence(before: Token | undefined): boolean {
  return before === undefined || isMark(before, "。;!\n");
}

/** 每户|一袋|米, 慰问金|每人|500元, 今天|每户|发|200元, 慰问金|200元|/户: one figure of things or money a head, and nothing else told. */
function isShare(phrase: readonly Token[]): boolean {
  const figures = phrase.filter(({ quantity }) => quantity !== null);
  const [figure] = figures;
  if (figure === undefined || figures.length > 1 || !handed.has(figure.quantity?.unit?.kind ?? ""))
    return false;
  if (figure.quantity?.value == null || unhanded.test(figure.text)) return false;
  return phrase.some(sharesOut) && phrase.every((token) => token === figure || belongsToShare(token));
}

const handed = new Set(["count", "mass", "money"]);
const unhanded = /[亩间口个岁分头只匹]$/;

function sharesOut(token: Token): boolean {
  return has(token, Role.each) || token.text === "/户" || token.text === "/人";
}

function belongsToShare(token: Token): boolean {
  if (sharesOut(token) || token.kind === "day") return true;
  return token.word?.goods != null || token.word?.measure?.id === "cash" || gives.test(token.text);
}

const gives = /^(?:送|发|发放|给|送去|送上|发了|送了|给了|补助|的|按照?|以|标准)$/;

function calls({ word }: Token): boolean {
  return word?.measure?.id === "visit";
}

/** 慰问|5户, 今天|共|走访慰问|困难户|6户: called on so many, and on nobody by name. */
function callsOnSoMany(phrase: readonly Token[]): boolean {
  const figures = phrase.filter(({ quantity }) => quantity !== null);
  const [figure] = figures;
  if (figures.length !== 1 || !countsHomesOrPersons(figure)) return false;
  if (!phrase.some(calls)) return false;
  return phrase.every(
    ({ mention, word, kind, text }) =>
      mention === null &&
      (word !== null || kind === "quantity" || kind === "day" || /^(?:了|共|的)$/.test(text)),
  );
}

const toldOfThem = /共|合计|总计|[没不未]在|没人|无人/;
