import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 李桂花缺棉被,已送去 */
export const lackedAndGiven = new Sign(
  "缺要",
  /(?:缺|要)[^,。;!?\n\d]{1,6},[^,。;!?\n\d没未不]{0,10}送(?:去|到家|过去)?了?(?:[,。;!\n]|$)/,
);

/**
 * 李桂花|缺|棉被|,|已|送去: what they lacked was brought by now: told as 给李桂花送去棉被. Not: 李桂花缺棉被|,|还没送去, 李桂花缺棉被|,|明天送去,
 * 李平缺水|,|已送去, 李平缺棉被2床|,|已送去
 */
export function withLackedGiven(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const whom = tokens[at] as Token;
    const lack = has(tokens[at + 1], Role.home) ? at + 2 : at + 1;
    const thing = tokens[lack + 1];
    const end = whom.mention === null ? -1 : endOfGiving(tokens, lack + 3);
    const opens = at === 0 || isMark(tokens[at - 1], ",;。!\n");
    const given = opens && lacks.test(tokens[lack]?.text ?? "") && thing?.word?.goods != null;
    if (!given || thing === undefined || !isMark(tokens[lack + 2], ",") || end < 0) {
      told.push(whom);
      continue;
    }
    const none = { quantity: null, when: null, mention: null, pos: null, opens: null };
    const added = { ...whom, ...none, kind: "word" as const };
    told.push({ ...added, text: "给", word: lexicon.word("给"), end: whom.start }, ...tokens.slice(at, lack));
    told.push(
      { ...added, text: "送去", word: lexicon.word("送去"), start: thing.start, end: thing.start },
      thing,
    );
    at = end - 1;
  }
  return told;
}

const lacks = /^(?:缺|要|想要|需要)$/;

/** 已|送去, 给|他|送去|了, 已|买好|送去: where the clause ends that only tells that it was brought; -1 where it is another. */
function endOfGiving(tokens: readonly Token[], from: number): number {
  const length = tokens.slice(from, from + longest).findIndex((token) => isMark(token, ",;。!\n"));
  const end = length < 0 ? Math.min(tokens.length, from + longest) : from + length;
  return brought.test(textOf(tokens.slice(from, end))) ? end : -1;
}

/** In tokens. */
const longest = 8;
const brought =
  /^(?:我们?)?(?:已经?|就|当天|今天|随后)?(?:给[他她]家?)?(?:已经?)?(?:买[好来了])?送(?:去|到家|过去)?了?$/;
