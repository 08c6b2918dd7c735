import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { endOfSentence, type Token } from "../../words/tokens.ts";

/** 单位决定给李桂花家送两张床 */
export const decided = new Sign("决", /决定(?!书|性|权|的|了|由)/);

/** 已装好, 送到了: by now it is done. */
const doneSince = /[了过]|[已到]|完[成工毕]/;

/** …,今天送去了: the day of the gift is told with it. */
const handedLater = /,(?:今[天日]|[上下]午|昨天)[^,。]{0,3}[送发拉带](?:[去到来]|过去)?了/;

/** In tokens. */
const longest = 40;

/** 单位|决定|给李桂花家送两张床: still to come, as 计划 says it. Not: 局里决定给李平家装路灯2盏,已装好 */
export function withDecisionAhead(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const plan = lexicon.word("计划");
  if (plan === null) return tokens;
  return tokens.map((token, at) => {
    if (!/^(?:研究)?决定(?:给予)?$/.test(token.text)) return token;
    const near = tokens.slice(at + 1, at + longest);
    const behind = textOf(near.slice(0, endOfSentence(near, 0)));
    return doneSince.test(behind) && !handedLater.test(behind)
      ? token
      : { ...token, kind: "word", word: plan, pos: null, opens: null };
  });
}
