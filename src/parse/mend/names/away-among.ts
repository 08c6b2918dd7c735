import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, startOfClause, type Token } from "../../words/tokens.ts";

/** 走访12户,其中3户外出,打了电话 */
export const awayAmong = new Sign(
  "外",
  /其中\d{1,3}户外出(?:务工|打工)?[,、]?(?:[已都也并则就]|通过|均)*(?:未遇|[没未]见|没遇|[打用]?了?电话|视频|微信)/,
);

/** 走访|12户|,: whom they are some of. Not: 村里共|80户|,, 电话走访12户,, 给12户|送米12袋|, */
function isOfRound(tokens: readonly Token[]): boolean {
  const end = isMark(tokens.at(-1), ",") ? tokens.length - 1 : tokens.length;
  const of = tokens[end - 1];
  if (of?.quantity?.unit?.kind !== "household") return false;
  const from = startOfClause(tokens, end);
  const front = tokens.slice(from, end - 1);
  return (
    front.some(({ word }) => word?.measure?.id === "visit") &&
    !front.some((token) => has(token, Role.contact) || token.word?.measure?.id === "talk")
  );
}

/** 其中|3|户外|出|,打了电话: so many of them were not at home. Not: 其中3户外出务工, which may tell of their children */
export function withAwayAmong(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }, place) => text === "户外" && /^出/.test(tokens[place + 1]?.text ?? ""),
  );
  const figure = tokens[at - 1];
  const unit = lexicon.unitAt("户", 0)?.unit;
  if (at < 2 || figure?.quantity?.value == null || figure.quantity.unit !== null || unit === undefined)
    return tokens;
  if (!has(tokens[at - 2], Role.among) || !isOfRound(tokens.slice(0, at - 2))) return tokens;
  const [place, out] = tokens.slice(at, at + 2);
  if (place === undefined || out === undefined) return tokens;
  const work = /^(?:务工|打工)$/.test(tokens[at + 2]?.text ?? "") ? 3 : 2;
  const rest = tokens.slice(at + work);
  const missed = rest[0] !== undefined && !isMark(rest[0], ",、");
  const counted = {
    ...figure,
    end: place.start + 1,
    text: `${figure.text}户`,
    quantity: { ...figure.quantity, unit },
  };
  const away: Token = {
    ...out,
    kind: "word",
    start: place.start + 1,
    text: "不在家",
    word: lexicon.word("不在家"),
    pos: null,
  };
  // 其中3户|外出|未遇: told once.
  const behind =
    missed && /^(?:未遇|[没未]遇到|[没未]见到?|[没未]见着)$/.test(rest[0]?.text ?? "") ? rest.slice(1) : rest;
  return [...tokens.slice(0, at - 1), counted, away, ...behind];
}
