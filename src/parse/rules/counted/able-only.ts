import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";

const manner = "(?:当场|现场|就地|当天|及时|马上|立即|有效|彻底|基本|全部|同时|进一步|极大|大大)*";
const able = `(?<![不未没所])(?:能够?|可以?|可望|有望)(?:帮[忙助着]?|[给为替])?[他她你我]?们?${manner}(?:解决|化解|调解|缓解|处理)(?!了|好|完|掉|过)`;
const ableTo = new Sign("能可望", new RegExp(able));
const first = new RegExp(able);
const doneNow = /(?:解决|化解|调解|处理|办)[好完掉结]?了|已|均|全部(?:解决|化解)/;
const acts = /解决|化解|调解|处理/;
/** 对能够解决的困难,|及时给予解决 */
const saysWhich = new RegExp(`${able}的[^,。;\\n\\d]{0,6},$`);
const saysOf = new RegExp(`${able}的`);
const longestWhich = 24;

/**
 * 建成后可解决30户吃水困难, 能解决的现场解决: what it could do, or how it is always done, and nothing that was.
 * Not: 能解决的都解决了, 能解决的问题现场解决2件
 */
export function isAbleOnly(segment: Segment, { source }: Scene): boolean {
  const { text, hasFigure, tokens } = segment;
  if (ableTo.isIn(segment)) {
    const rest = text.replace(first, "");
    // 能解决的问题3件 is told of those that were solved: 能解决的问题当场解决了3件.
    return !(doneNow.test(rest) || (hasFigure && (acts.test(rest) || saysOf.test(text))));
  }
  if (hasFigure || doneNow.test(text)) return false;
  return saysWhich.test(textBefore(tokens, source, longestWhich));
}
