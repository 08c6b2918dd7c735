import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/** 李平家去了三回才见着人, 跑了三趟,才找到李平 */
export const metAtLast = new Sign(
  "才",
  /[去跑来][了过]?[\d一二两三四五六七八九十]{1,3}[回次趟],?才[见找碰遇等]/,
);

/**
 * 李平家|去了||才见着|人 without |三回|: tries are no visits, of which there was one.
 * Not: 李平家去了三回,|每回都见着人; 去了三回|才办好
 */
export function withoutTries(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    const often = token.quantity?.unit?.kind === "times" && /^[次趟回]$/.test(token.quantity.unit.name);
    if (!often || !isMeeting(tokens, isMark(tokens[at + 1], ",") ? at + 2 : at + 1)) return true;
    const verb = tokens[/^[了过]$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1];
    return !(has(verb, Role.go) || /^[去跑来][了过]?$/.test(verb?.text ?? ""));
  });
}

/** 才见着, 才|找到 */
function isMeeting(tokens: readonly Token[], at: number): boolean {
  const said = `${tokens[at]?.text ?? ""}${tokens[at + 1]?.text ?? ""}`;
  return /^才(?:见|找|碰|遇|等)[到着上]?/.test(said);
}
