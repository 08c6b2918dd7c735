import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { endOfClause, isMark, startOfClause, startOfSentence, type Token } from "../../words/tokens.ts";

/** 应走访25户,实走访23户,2户外出 */
export const awayOfDue = new Sign("应", /应走?访\d{1,4}户[^。;\n]{1,6}\d{1,4}户[^。;\n]{0,6}外出/);

const away = /^外出(?:务工|打工)?了?$/;

/**
 * 2户|不在家 for 应走访25户,实走访23户,2户|外出: as many as were due and not gone to were away.
 * Not: 应走访25户,实走访20户,2户外出; 走访25户,2户外出, who may live among them; 应走访25户,其中脱贫户23户,2户外出; 应入户25户,实入户23户,2户外出
 */
export function withAwayOfDue(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const missed = lexicon.word("不在家");
  const unit = lexicon.unitAt("户", 0)?.unit ?? null;
  for (let at = 1; at < tokens.length && missed !== null; at += 1) {
    const figure = tokens[at];
    // 2|户外|出
    const split = figure?.quantity?.unit === null && tokens[at + 1]?.text === "户外";
    const count = split ? (figure?.quantity?.value ?? null) : homes(figure);
    if (count === null || figure?.quantity == null) continue;
    const from = startOfClause(tokens, at);
    const end = endOfClause(tokens, at);
    const rest = tokens.slice(from, end).filter((_, place) => from + place !== at);
    const said = rest.map(({ text }, place) => (split && place === 0 ? "外" : text)).join("");
    const front = tokens.slice(startOfSentence(tokens, at), from);
    const [due, done] = front.map(homes).filter((value) => value !== null);
    if (!away.test(said) || rest.length === 0 || due === undefined || done === undefined) continue;
    if (!isMark(tokens[from - 1], ",、") || due - done !== count || !isDue(front)) continue;
    const word: Token = {
      ...(rest[0] as Token),
      kind: "word",
      text: "不在家",
      word: missed,
      pos: null,
      opens: null,
    };
    const told = {
      ...word,
      start: tokens[end - 1]?.start ?? word.start,
      end: tokens[end - 1]?.end ?? word.end,
    };
    const counted = { ...figure, quantity: { ...figure.quantity, unit } };
    return [...tokens.slice(0, from), counted, told, ...tokens.slice(end)];
  }
  return tokens;
}

function isDue(front: readonly Token[]): boolean {
  return dueAndDone.test(textOf(front));
}

const dueAndDone =
  /^(?:[本今][月周日天])?应走?访\d+户[,、](?![^,]*(?:其中|还|没|未))[^,]*(?:实|已|访)[^,入]*,?$/;

function homes(token: Token | undefined): number | null {
  const { quantity } = token ?? {};
  return quantity?.unit?.kind === "household" && !quantity.approx ? quantity.value : null;
}
