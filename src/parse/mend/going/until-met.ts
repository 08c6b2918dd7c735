import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endOfClause, has, isMark, type Token } from "../../words/tokens.ts";

/** 李平家去了三回才见着人, 跑了三趟,才找到李平 */
export const metAtLast = new Sign(
  "才",
  /[去跑来][了过]?[\d一二两三四五六七八九十]{1,3}[回次趟],?才[见找碰遇等]/,
);

/**
 * 李平家|去了|三回|才见着|人 as |一回|: tries are no visits, of which there was one.
 * Not: 李平家去了三回,|每回都见着人; 去了三回|才办好, |才找到水源, |才见成效
 */
export function withTriesAsOne(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const often = token.quantity?.unit?.kind === "times" && /^[次趟回]$/.test(token.quantity.unit.name);
    if (!often || !isMeeting(tokens, isMark(tokens[at + 1], ",") ? at + 2 : at + 1)) return token;
    const verb = tokens[/^[了过]$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1];
    const went = has(verb, Role.go) || /^[去跑来][了过]?$/.test(verb?.text ?? "");
    return went && token.quantity !== null ? { ...token, quantity: { ...token.quantity, value: 1 } } : token;
  });
}

/** 才见着|人, 才|找到|李平, 才|见到: somebody, or nothing behind it. */
function isMeeting(tokens: readonly Token[], at: number): boolean {
  const said = tokens.slice(at, endOfClause(tokens, at + 1));
  const name = said.findIndex(({ mention }) => mention !== null);
  const text = said.slice(0, name < 0 ? undefined : name).map((token) => token.text);
  return metSomebody.test(text.join(""));
}

const metSomebody = /^才(?:见|找|碰|遇|等)[到着上见]了?(?:$|人|本人|[他她]家?$|[他她](?![家的])|[1一]次$)/;
