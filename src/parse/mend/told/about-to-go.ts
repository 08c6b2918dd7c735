import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, markAt, type Token } from "../../words/tokens.ts";

const way = "(?:出门|下班|走|离开|回去|回家|吃饭|休息|睡觉|动身|返程|告辞|起身|上车|出发)";

/** 正准备出门,村部来了三位妇女; 准备下班时接到李平电话 */
export const aboutToGo = new Sign(
  "备算想",
  new RegExp(`(?:[正刚](?:准备|打算|想)${way}(?=[,。]|时|的时候)|(?:准备|打算)${way}(?:时|的时候))`),
);

const when = new RegExp(`^(?:准备|打算|想)${way}(?:时|的时候)?$`);

/** 正|准备|出门|,: when something else befell us, and nothing that is still to be done. Not: 正准备出门去李平家 */
export function withoutAboutToGo(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const end =
      has(token, Role.plan) || /^[正刚]?(?:准备|打算|想)/.test(token.text) ? endOfWay(tokens, at) : at;
    if (end === at) {
      told.push(token);
      continue;
    }
    const said = tokens.slice(at, end);
    const last = said[said.length - 1] as Token;
    told.push({
      ...token,
      kind: "text",
      end: last.end,
      text: textOf(said),
      word: null,
      pos: "other",
      opens: "other",
    });
    // 正想回去时|李平拉住我: what befell us then is told for itself.
    if (/时候?$/.test(last.text) && tokens[end] !== undefined && tokens[end]?.kind !== "mark")
      told.push(markAt(last.end, last, ","));
    at = end - 1;
  }
  return told;
}

/** Behind 准备|出门 or 准备|出门|时, where no more follows in the clause; `at` where it is none. */
function endOfWay(tokens: readonly Token[], at: number): number {
  for (let end = at + longest; end > at; end -= 1) {
    if (end > tokens.length) continue;
    const said = textOf(tokens.slice(at, end)).replace(/^[正刚]/, "");
    if (!when.test(said)) continue;
    const next = tokens[end];
    if (/时候?$/.test(said) || next === undefined || isMark(next, ",。")) return end;
  }
  return at;
}

const longest = 4;
