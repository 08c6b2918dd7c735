import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";
import { spansOf } from "../open-text.ts";

const sat = "[和跟与同][^,。;\\n]{2,5}(?:一起|一块儿?)?(坐(?:下来?|一起|一块儿?))(?=[谈聊]了)";

/** 和李平|坐下来|谈了孩子上学的事 */
export const satAndTalked = new Sign("谈聊", new RegExp(sat));
const all = new RegExp(sat, "g");

export function withoutSitting(tokens: readonly Token[], text: string): readonly Token[] {
  const spans = spansOf(text, all);
  return tokens.filter(({ start, end }) => !spans.some(([from, to]) => start >= from && end <= to));
}
