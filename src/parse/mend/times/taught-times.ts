import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, startOfSentence, type Token } from "../../words/tokens.ts";

/** 请农技员讲了两场苹果修剪, 讲了3堂养蜂技术 */
export const taughtTimes = new Sign("讲教", /[讲教]了?[\d一二两三四五六七八九十][场堂期节]/);

const teaches = /^(?:来?讲|教)了?$/;
const craft =
  /^[^,。;\n]{0,8}(?:修[剪枝]|剪枝|嫁接|种植|栽培|栽种|养殖|饲养|喂养|防治|防疫|育苗|施肥|疏[花果]|套袋|管护|田间管理|技术|农技)(?:课|知识|要领|要点|方法|培训)?$/;
/** 养殖政策和种植技术: told of both. */
const other = /政策|法律|普法|医保|低保|安全|防诈/;
/** Held by others, for the sender or for them. */
const attended = /听|参加|[县镇乡市省](?:里|上|城)[^,]{0,6}$|学/;

/** As many words as are looked at in front of it. */
const longestFront = 24;

/** 请农技员来村里|讲了|两场|苹果修剪: a craft that was taught so often, as 讲课 says it. Not: 讲了两场政策, 听专家讲了两场苹果修剪, 参加培训,老师讲了两场嫁接 */
export function withTaughtNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let told: Token[] | null = null;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
    const times = tokens[next];
    if (!teaches.test(token.text) || !/^[场堂期节]$/.test(times?.quantity?.unit?.name ?? "")) continue;
    let end = at + 1;
    while (end < tokens.length && !isMark(tokens[end], ",;。!\n")) end += 1;
    const taught = textOf(tokens.slice(next + 1, end));
    if (!craft.test(taught) || other.test(taught)) continue;
    const front = tokens.slice(Math.max(0, at - longestFront), at);
    if (attended.test(textOf(front.slice(startOfSentence(front, front.length))))) continue;
    told ??= [...tokens];
    // 果树|嫁接: what was taught, and no work done.
    for (let of = next + 1; of < end; of += 1)
      if (has(tokens[of], Role.labour)) told[of] = { ...(tokens[of] as Token), kind: "text", word: null };
    told[at] = { ...token, kind: "word", text: "讲课", word: lexicon.word("讲课") };
  }
  return told ?? tokens;
}
