import { subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, markAt, type Token } from "../../words/tokens.ts";

/** 说了低保的事发了两张卡, 说的是防冻的事收了四条意见 */
export const talkedThenGave = new Sign(
  "事",
  /[说讲聊谈][^,。;!?\n]{1,14}的事情?[^,。;!?\n]{0,4}[送发给收][^,。;!?\n]{0,3}[\d一二两三四五六七八九十几半]/,
);

/**
 * 说了|低保|的|事||发了|两张|卡: dictation leaves out the stop behind what was talked of, and what was done then is none of it.
 * Not: 他说低保的事发了三次通知, whose words they are; 说了送的事
 */
export function withStopBehindTalk(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  tokens.forEach((token, at) => {
    told.push(token);
    if (
      /^事情?$/.test(token.text) &&
      tokens[at - 1]?.text === "的" &&
      isOurTalk(tokens, at) &&
      isHandedOver(tokens, at + 1)
    )
      told.push(markAt(token.end, token, ","));
  });
  return told;
}

/** 说|了|低保|的|事, 说|的|是|防冻|的|事: by us. */
function isOurTalk(tokens: readonly Token[], matter: number): boolean {
  for (let at = matter - 2; at >= Math.max(0, matter - longestMatter); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return false;
    if (/^(?:说|讲|聊|谈)(?:了|的是|过|的|一下)?$/.test(token.text))
      return (subjectAt(tokens.slice(Math.max(0, at - 3), at), Math.min(at, 3)) ?? "us") === "us";
  }
  return false;
}

const longestMatter = 8;

/** 发了|两张, 给|送了|两袋, 收|了|四条 */
function isHandedOver(tokens: readonly Token[], from: number): boolean {
  const to = tokens.findIndex(({ quantity }, at) => at > from && at <= from + 4 && quantity !== null);
  if (to < 0) return false;
  const act = tokens.slice(from, to);
  if (act.some((token) => token.kind === "mark" || has(token, Role.not) || has(token, Role.plan)))
    return false;
  return act.some(
    (token, at) =>
      (has(token, Role.give) || token.text.startsWith("收")) &&
      (/[了去上]$/.test(token.text) || act[at + 1]?.text === "了"),
  );
}
