import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { isMark, type Token } from "../../words/tokens.ts";

/** 李平家没人,米放在门口了; 刘军不在,面粉托邻居转交了 */
export const leftThere = new Sign(
  "没不未锁",
  /(?:没人|不在家?|没在家?|未遇|锁着?门|锁了),[^,;。!?\n\d把]{1,6}(?:放|托|留)[^,;。!?\n\d]{2,12}(?:[,。;!\n]|$)/,
);

/**
 * 李平家没人|,|米|放在门口了: a thing told without a figure, left for them: written as 把米放在门口了. Not: 李平家没人|,|车放在门口,
 * 李平家没人|,|米2袋放在门口, which tells itself how much
 */
export function withThingHeld(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) =>
      isMark(token, ",") && isGift(tokens[place + 1]) && isLeft(tokens, place + 2) && isAway(tokens, place),
  );
  const thing = tokens[at + 1];
  if (at < 0 || thing === undefined) return tokens;
  const none = { quantity: null, when: null, mention: null, pos: null, opens: null };
  const holds = {
    ...thing,
    ...none,
    kind: "word" as const,
    text: "把",
    word: lexicon.word("把"),
    end: thing.start,
  };
  return [...tokens.slice(0, at + 1), holds, ...tokens.slice(at + 1)];
}

function isGift(token: Token | undefined): boolean {
  return token?.word?.goods != null;
}

/** 放|在|门口, 放|在|邻居家, 托|邻居|转交, 留|给|邻居 */
function isLeft(tokens: readonly Token[], from: number): boolean {
  const behind = tokens
    .slice(from, from + 4)
    .map(({ text }) => text)
    .join("");
  return left.test(behind);
}

const left =
  /^(?:已经?|就|都|给他|先)?(?:放在?了?(?:家?门口|门前|院[里子]|窗台|邻居|隔壁)|托(?:给|付)?(?:邻居|隔壁|他?儿子|村干部)[^,]{0,4}转|留给了?(?:邻居|隔壁))/;

/** 李平家|没人|,: nobody was in. */
function isAway(tokens: readonly Token[], to: number): boolean {
  const front = tokens
    .slice(Math.max(0, to - 3), to)
    .map(({ text }) => text)
    .join("");
  return /(?:没人|不在家?|没在家?|未遇|锁着?门|锁了)$/.test(front);
}
