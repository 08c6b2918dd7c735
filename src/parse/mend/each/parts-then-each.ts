import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endsClause, has, isMark, joinsRow, startOfClause, type Token } from "../../words/tokens.ts";

/** 走访12户,一组5户、二组7户,每户1袋米 */
export const partsThenEach = new Sign(
  "户",
  /户[^,。;!?\n]{0,6}[,:][^,。;!?\n]{1,6}户[,、和][^。;!?\n]{1,40}户,(?:每|各|一户)/,
);

/**
 * 走访|12户|,每户|1袋|米 for 走访12户,|一组|5户|、|二组|7户|,|每户1袋米: of a whole, its parts by groups or corners of the village add
 * nothing to what each got. Not: 走访12户,一组5户、二组6户,每户1袋米; 走访一组5户、二组7户,每户1袋米; 走访12户,上坪村5户、五里铺村7户,每户1袋米
 */
export function withoutPartsBeforeEach(tokens: readonly Token[]): readonly Token[] {
  for (let at = 2; at < tokens.length; at += 1) {
    if (!isMark(tokens[at - 1], ",:")) continue;
    const whole = tokens.slice(startOfClause(tokens, at - 1), at - 1).findLast(isHomes)?.quantity;
    if (whole?.value == null) continue;
    const { end, sum, parts } = partsFrom(tokens, at);
    if (parts < 2 || sum !== whole.value || !isMark(tokens[end], ",")) continue;
    if (!tells(tokens, end + 1)) continue;
    // 走访12户:|一组5户…: the comma behind them stands in its place.
    return [...tokens.slice(0, at - 1), ...tokens.slice(end)];
  }
  return tokens;
}

/** |每户|1袋|米, 各|送|1袋 */
function tells(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], Role.each) || /^各/.test(tokens[at]?.text ?? "");
}

function isHomes({ quantity }: Token): boolean {
  return quantity?.unit?.name === "户" && quantity.value !== null && !quantity.approx;
}

/** |一组|5户|、|二组|7户: how many such parts stand there, what they make, and where they end. */
function partsFrom(tokens: readonly Token[], from: number): { end: number; sum: number; parts: number } {
  let [end, sum, parts] = [from, 0, 0];
  for (let at = from; at < tokens.length; ) {
    const figure = isLabel(tokens[at + 1]) ? at + 2 : at + 1;
    const part = tokens[figure];
    if (!isLabel(tokens[at]) || part === undefined || !isHomes(part)) break;
    sum += part.quantity?.value ?? 0;
    parts += 1;
    end = figure + 1;
    if (endsClause(tokens[end]) && !isMark(tokens[end], ",")) break;
    if (!isMark(tokens[end], ",") && !joinsRow(tokens[end])) break;
    at = end + 1;
  }
  return { end, sum, parts };
}

/** 一组, 李家湾, 东片: where they live, by no village of the roster. */
function isLabel(token: Token | undefined): boolean {
  return token?.kind === "group" || (token?.kind === "text" && token.pos !== "act");
}
