import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endsClause, has, isEnglish, isMark, joinsRow, type Token } from "../../words/tokens.ts";

/** 先后3次走访李平, 去李平家跑了三趟, 送了3次米,共6袋: how often, apart from whom was called on, or beside how much it was. */
export const timesTold = new Sign(
  "次趟回",
  /[\d一二两三四五六七八九十]趟[^。;\n]{2,10}一趟|一趟[^。;\n]{2,6}[\d两三四五六七八九十]趟|[\d一二两三四五六七八九十][次趟回](?:走访|入户|上门|看望|探望|慰问|家访|回访|拜访|去|到)|[跑走去][了过][\d一二两三四五六七八九十]{1,3}[次趟回]|[送发给带捎拉](?:了|过|去)?[\d一二两三四五六七八九十]{1,3}[次趟回][^,。;\n\d]{1,6},?(?:一|总|合计)?共/,
);

/**
 * 两次|走访|李平, 去|李平|家|跑了|三趟: told as 走访|李平|两次, 去|李平|家|三趟.
 * Not: 每月|两次|走访李平, 宣讲|2次|走访李平, 3次|走访李平、刘军, 去李平家|帮他|跑了|三趟, 去镇上|跑了|三趟.
 * 送了|3次|米,共6袋: told as 送了|米,共6袋. Not: 送了|3次|米.
 * 去李平家|两趟|王五家|一趟: counted, as the other is
 */
export function withTimesTold(read: readonly Token[]): readonly Token[] {
  const tokens = read.some(({ text }) => text === once) ? withOnceCounted(read) : read;
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const end = isOften(token) && opensAct(tokens, at) ? endOfCall(tokens, at + 1) : -1;
    const last = tokens[end - 1];
    if (last !== undefined) {
      told.push(...tokens.slice(at + 1, end), { ...token, start: last.end, end: last.end });
      at = end - 1;
    } else if (!isGoneAgain(tokens, at) && !isSummed(tokens, at)) told.push(token);
  }
  return told;
}

const once = "一趟";

/** 去李平家|两趟|王五家|一趟. Not: 去李平家|一趟|,又去了|两趟 */
function withOnceCounted(tokens: readonly Token[]): readonly Token[] {
  const often = tokens.find((token, at) => token.quantity?.unit?.name === "趟" && isOfOne(tokens, at));
  if (often?.quantity == null) return tokens;
  const quantity = { ...often.quantity, value: 1, approx: false };
  return tokens.map((token, at) =>
    token.text === once && isOfOne(tokens, at) ? { ...token, kind: "quantity", word: null, quantity } : token,
  );
}

/** 李平|家|两趟 */
function isOfOne(tokens: readonly Token[], at: number): boolean {
  const whose = has(tokens[at - 1], Role.home) ? tokens[at - 2] : tokens[at - 1];
  return whose?.mention != null;
}

function isOften(token: Token | undefined): boolean {
  return token?.quantity?.unit?.kind === "times" && /^[次趟回]$/.test(token.quantity.unit.name);
}

/** |3次, 今天|3次, 先后|3次, 我们|3次; not 开会|3次, 每月|3次. */
function opensAct(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || isMark(before, ",;。!\n:")) return true;
  return before.kind === "day" || has(before, Role.cadreSelf) || inAll.test(before.text);
}

const inAll = /^(?:先后|前后|一天|连续|已经?|又|我|我们)$/;

/** 走访|了|李平|家, 到|李平|家: where it ends; -1 where nobody, or more than one, is called on. */
function endOfCall(tokens: readonly Token[], at: number): number {
  const verb = tokens[at];
  const calls = verb?.word?.measure?.id === "visit" && !isEnglish(verb);
  if (!calls && !(has(verb, Role.go) && /^[去到]了?$/.test(verb?.text ?? ""))) return -1;
  const name = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  if (tokens[name]?.kind !== "household") return -1;
  const home = has(tokens[name + 1], Role.home);
  const end = home ? name + 2 : name + 1;
  const next = tokens[end];
  // 两次走访李平|未果
  if (has(next, Role.not) || /^[未没不]/.test(next?.text ?? "")) return -1;
  return (!calls && !home) || joinsRow(next) || next?.mention != null ? -1 : end;
}

/** 去|李平|家|跑了|三趟, 李平|家|一天|跑了三趟: the same way told once more, or in how long. Not: 去李平家跑了两趟|才见到人 */
function isGoneAgain(tokens: readonly Token[], at: number): boolean {
  const verb = verbOfWay(tokens, at);
  if (verb === undefined || !isOften(tokens[verb + 1]) || !endsOrGives(tokens[verb + 2])) return false;
  let home = at - 1;
  while (goesOn.test(tokens[home]?.text ?? "")) home -= 1;
  const way = tokens[home - 2];
  if (!has(tokens[home], Role.home) || tokens[home - 1]?.kind !== "household") return false;
  if (tokens[at]?.text === "一天") return endsClause(way);
  return has(way, Role.go) || way?.word?.measure?.id === "visit";
}

/** 跑了三趟|, 跑了三趟|送米2袋. Not: 跑了三趟|乡政府, 跑了两趟|才见到人 */
function endsOrGives(next: Token | undefined): boolean {
  return next === undefined || next.kind === "mark" || (has(next, Role.give) && next.text !== "给");
}

/** Where 跑了 stands behind 来|回|跑了 and 一天|跑了. */
function verbOfWay(tokens: readonly Token[], at: number): number | undefined {
  let verb = at;
  while (goesOn.test(tokens[verb]?.text ?? "")) verb += 1;
  return verb < at + 3 && goneOver.test(tokens[verb]?.text ?? "") ? verb : undefined;
}

const goesOn = /^(?:一天|来|回|来回)$/;
const goneOver = /^[跑走去][了过]$/;

/** 送了|3次|米|,|共|6袋: how often it was given, where it is told how much that came to. */
function isSummed(tokens: readonly Token[], at: number): boolean {
  const gives = /^[了过]$/.test(tokens[at - 1]?.text ?? "") ? tokens[at - 2] : tokens[at - 1];
  if (!isOften(tokens[at]) || !has(gives, Role.give) || tokens[at + 1]?.word?.goods == null) return false;
  const sum = isMark(tokens[at + 2], ",") ? at + 3 : at + 2;
  const unit = tokens[sum + 1]?.quantity?.unit?.kind;
  return has(tokens[sum], Role.pool) && (unit === "count" || unit === "mass");
}
