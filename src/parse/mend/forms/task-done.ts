import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { hasSome, isMark, type Token } from "../../words/tokens.ts";

/** Not: 本月走访任务已完成, 走访任务没完成 */
export const taskDone = new Sign("任", /(?:走访|入户|慰问|看望|遍访)任务(?:已经?|全部|都|也|今天)*完成了?,/);

/** 走访任务完成,2户,李平、刘军: who was gone to stands behind it, as behind 走访完成. Not: 走访任务完成,李平家漏雨; 本月走访任务完成,李平… */
export function withTaskDone(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }, place) => text === "任务" && tokens[place - 1]?.word?.measure?.id === "visit",
  );
  if (at < 0 || tokens.slice(0, at).some(({ text }) => /[月年周旬]$|季度/.test(text))) return tokens;
  // 同事走访任务完成: of another.
  const opens = tokens.slice(0, at - 1).findLast((token) => !isMark(token, ",:、 "));
  if (opens !== undefined && !isMark(opens, "。;\n") && !opener.test(opens.text)) return tokens;
  const stop = tokens.findIndex((token, place) => place > at && token.kind === "mark");
  let names = 0;
  for (const token of tokens.slice(stop)) {
    if (isMark(token, "。;\n") && names > 0) break;
    if (token.mention !== null) names += 1;
    else if (token.quantity?.unit?.kind !== "household" && !isMark(token, ",:、 ") && !isBetween(token))
      return tokens;
  }
  return names > 0 ? tokens.filter((_, place) => place !== at) : tokens;
}

const opener = /^(?:今[天日]的?|[上下]午的?|[我咱]们?的?|的|全部)$/;

const between = rolesOf(Role.joins, Role.home, Role.with, Role.respectively);

function isBetween(token: Token): boolean {
  return hasSome(token, between) || /^(?:分别)?[是为有]$/.test(token.text);
}
