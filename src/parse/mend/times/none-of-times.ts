import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endsClause, has, isMark, joinsRow, type Token } from "../../words/tokens.ts";

/** 刘军0次 */
export const noTimes = new Sign("0零", /(?<![\d.])[0零] ?[次趟回]/);

/** 李平2次、|刘军0次|, 走访刘军0次: not called on at all. Not: 帮刘军0次 */
export function withoutNoTimes(read: readonly Token[]): readonly Token[] {
  let tokens = read;
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const none = tokens[at]?.quantity;
    if (none?.value !== 0 || none.unit?.kind !== "times") continue;
    const calls = tokens[at - 1]?.word?.measure?.id === "visit" ? at - 1 : at;
    const home = has(tokens[calls - 1], Role.home) ? calls - 1 : calls;
    let from = home - 1;
    if (tokens[from]?.mention == null) continue;
    // 刘军家|走访0次|,电话1次
    if (calls < at) from = calls;
    else if (joinsRow(tokens[from - 1]) || isMark(tokens[from - 1], ",;")) from -= 1;
    else if (tokens[from - 1]?.word?.measure != null && endsClause(tokens[at + 1])) from -= 1;
    tokens = [...tokens.slice(0, from), ...tokens.slice(at + 1)];
    at = from;
  }
  return tokens;
}
