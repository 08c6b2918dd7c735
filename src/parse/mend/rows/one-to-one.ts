import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { isNamePart } from "../../words/thing-name.ts";
import { endsClause, has, isMark, joinsRow, type Token } from "../../words/tokens.ts";

/** 分别给李平、刘军送去轮椅1辆,拐杖1根 */
export const oneToOneApart = new Sign(
  "别",
  /分别[^。;!?\n]{0,30}[送发捐赠给][^,。;!?\n]{0,14}[\d一二两三四五六七八九十半][^,。;!?\n]{0,4},[^,。;!?\n]{0,10}[\d一二两三四五六七八九十半]/,
);

/**
 * 分别|给|李平|、|刘军|送去|轮椅|1辆|,|拐杖|1根: as many things as there are households, whatever stands between them.
 * Not: 分别给李平、刘军送去米1袋,油2桶,慰问金500元; 分别走访李平、刘军,送米1袋,油2桶; 给李平、刘军各送米1袋,油2桶
 */
export function withThingsInTurn(tokens: readonly Token[]): readonly Token[] {
  const by = tokens.findIndex((token) => has(token, Role.respectively));
  if (by < 0) return tokens;
  const behind = has(tokens[by + 1], Role.dative) && tokens[by + 2]?.mention != null;
  const names = behind ? namesFrom(tokens, by + 2) : namesBefore(tokens, by);
  const verb = behind ? by + 2 + names.length : by + 1;
  const things = namedIn(names);
  if (things < 2 || !has(tokens[verb], Role.give)) return tokens;
  const from = tokens[verb + 1]?.text === "了" ? verb + 2 : verb + 1;
  const commas: number[] = [];
  let at = endOfThing(tokens, from);
  let found = at > from ? 1 : 0;
  while (found > 0 && isMark(tokens[at], ",")) {
    const end = endOfThing(tokens, at + 1);
    if (end === at + 1) break;
    commas.push(at);
    found += 1;
    at = end;
  }
  if (found !== things || commas.length !== things - 1) return tokens;
  if (!endsClause(tokens[at])) return tokens;
  return tokens.map((token, place) => (commas.includes(place) ? { ...token, text: "、" } : token));
}

/** 李平|、|刘军|和|陈九斤|家 */
function isOfNames(token: Token | undefined): boolean {
  return token?.mention != null || joinsRow(token) || has(token, Role.home);
}

function namesFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from;
  while (isOfNames(tokens[end])) end += 1;
  return tokens.slice(from, end);
}

/** 走访|李平|、|刘军|,|分别, 给|李平|和|刘军|分别 */
function namesBefore(tokens: readonly Token[], by: number): readonly Token[] {
  const end = isMark(tokens[by - 1], ",") ? by - 1 : by;
  let from = end;
  while (from > 0 && isOfNames(tokens[from - 1])) from -= 1;
  return tokens.slice(from, end);
}

function namedIn(names: readonly Token[]): number {
  return names.filter(({ mention }) => mention !== null).length;
}

/** 轮椅|1辆, 慰问金|500元, 300元: behind it; `from` where none stands there. */
function endOfThing(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isNamePart(tokens[at]) || tokens[at]?.word?.measure?.id === "cash") at += 1;
  const kind = tokens[at]?.quantity?.unit?.kind ?? "";
  return /^(?:count|mass|money)$/.test(kind) && tokens[at]?.quantity?.value != null ? at + 1 : from;
}
