import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, nextStop, type Token } from "../../words/tokens.ts";

/** 消费帮扶情况:工会采购鸡蛋, 义诊情况:内科30人 */
export const stateAsLabel = new Sign("情", /(?:^|[,。;\n])(?:消费帮扶|义诊|培训|志愿服务)情况:/);

/** 义诊情况|:|内科30人,外科12人,共42人: a figure of its own. Not: 义诊情况:正常, 消费帮扶情况:收入2万元 */
function tellsIt(tokens: readonly Token[], from: number, measure: string): boolean {
  const line = tokens.slice(from, nextStop(tokens, from, "\n"));
  if (measure !== "medical") return !line.some(({ text }) => text === "收入");
  const heads = line.filter(({ quantity }) => quantity?.unit?.kind === "person");
  return heads.length === 1 || (heads.length > 1 && line.some((token) => has(token, Role.pool)));
}

/** 消费帮扶|情况|: as 消费帮扶: says it. Not: 李平家情况:…, 走访了解情况:… */
export function withoutStateInLabel(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (token.text !== "情况" || !isMark(tokens[at + 1], ":")) return true;
    const opens = at === 1 || isMark(tokens[at - 2], ",。;\n");
    const of = tokens[at - 1]?.word?.measure;
    return !opens || of == null || of.id === "visit" || !tellsIt(tokens, at + 2, of.id);
  });
}
