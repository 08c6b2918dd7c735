import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/** 入户走访(12户)、资料(45份); 入户12、资料45份 */
export const countsInList = new Sign(
  "入走慰",
  /(?:入户|走访|慰问)(?:\([\d一二三四五六七八九十]{1,4}户(?:次)?\)|\d{1,4})、/,
);

/**
 * 入户走访|(|12户|)|、|资料(45份), 入户|12|、|资料45份: how many homes, in a list of what was done.
 * Not: 走访(12户)李平, 走访12、13组, 走访户(12户)
 */
export function withRoundCounted(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    told.push(token);
    if (token.word?.measure?.id !== "visit") continue;
    const [opens, figure, closes, stop] = tokens.slice(at + 1, at + 5);
    const inBrackets =
      isMark(opens, "(") &&
      figure?.quantity?.unit?.kind === "household" &&
      isMark(closes, ")") &&
      isMark(stop, "、");
    if (inBrackets && figure !== undefined && stop !== undefined && isNextCounted(tokens, at + 5)) {
      told.push({ ...figure, bracketed: false }, { ...stop, text: "," });
      at += 4;
      continue;
    }
    const bare =
      opens?.quantity?.value != null && opens.quantity.unit === null && opens.quantity.unitSaid === null;
    if (bare && isMark(figure, "、") && figure !== undefined && isNextCounted(tokens, at + 3)) {
      told.push(opens as Token, { ...figure, text: "," });
      at += 2;
    }
  }
  return told;
}

/** 、|资料|(45份), 、|宣讲|1场: something else that is counted. */
function isNextCounted(tokens: readonly Token[], at: number): boolean {
  const measure = tokens[at]?.word?.measure;
  if (measure == null || measure.id === "visit") return false;
  const figure = isMark(tokens[at + 1], "(") ? tokens[at + 2] : tokens[at + 1];
  return figure?.quantity?.value != null;
}

/** 走访慰问人数达140人, 慰问总人数140人 */
export const personsOfRound = new Sign("数", /(?:走访|慰问|看望)(?:总?人数|户数)(?:达到?|为|共)?\d/);

const howMany = /^总?人数(?:达到?|为|共)?$/;

/** 走访慰问|人数达|140人: so many were called on. Not: 家庭人数5人, 慰问人数未统计 */
export function withPersonsOfRound(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!howMany.test(token.text) || tokens[at - 1]?.word?.measure?.id !== "visit") return true;
    return tokens[at + 1]?.quantity?.unit?.kind !== "person";
  });
}

/** 消费帮扶情况:工会采购鸡蛋, 义诊情况:内科30人 */
export const stateAsLabel = new Sign("情", /(?:^|[,。;\n])(?:消费帮扶|义诊|培训|志愿服务)情况:/);

/** 义诊情况|:|内科30人,外科12人,共42人: a figure of its own. Not: 义诊情况:正常, 消费帮扶情况:收入2万元 */
function tellsIt(tokens: readonly Token[], from: number, measure: string): boolean {
  const end = tokens.findIndex((token, at) => at >= from && isMark(token, "\n"));
  const line = tokens.slice(from, end < 0 ? undefined : end);
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
