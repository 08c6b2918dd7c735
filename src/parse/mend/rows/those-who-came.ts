import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, joinsRow, startOfSentence, type Token } from "../../words/tokens.ts";

/** 党员12人、村民30人参加; 6个干部参加 */
export const cameInGroups = new Sign(
  "参",
  /[\d一二两三四五六七八九十](?:[人名位]|个[^,。;!?\n\d]{2,4})参加(?:了)?(?:义务|投工|[,。;!\n]|$)/,
);

/**
 * 义务劳动,|42人|参加 for 义务劳动,|党员|12人|、|村民|30人|参加: how many they were in all who came to a work or a training, whoever they were.
 * Not: 其中党员12人、村民30人参加; 党员12人参加县里的培训; 会上党员12人参加
 */
export function withAllWhoCame(lexed: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const unit = lexicon.unitAt("人", 0)?.unit ?? null;
  let tokens = lexed;
  for (let at = tokens.length - 1; at > 1; at -= 1) {
    if (!/^参加了?$/.test(tokens[at]?.text ?? "") || !isToWhat(tokens, at)) continue;
    const row = rowBefore(tokens, at);
    if (row === null) continue;
    const first = tokens[row.from] as Token;
    const last = tokens[at - 1] as Token;
    const quantity = { ...row.last, unit, value: row.sum, approx: row.approx };
    const all: Token = {
      ...last,
      kind: "quantity",
      start: first.start,
      text: `${row.sum}人`,
      quantity,
      word: null,
    };
    tokens = [...tokens.slice(0, row.from), all, ...tokens.slice(at)];
    at = row.from;
  }
  return tokens;
}

const worked = new Set(["labour", "training", "trainee"]);

/** 参加|义务劳动, or the last act that the sentence has told of before. */
function isToWhat(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
  if (next?.word?.measure?.id === "labour") return true;
  if (next !== undefined && !isMark(next, ",。;!\n")) return false;
  const told = tokens.slice(startOfSentence(tokens, at), at).findLast(({ word }) => word?.measure != null);
  return worked.has(told?.word?.measure?.id ?? "");
}

type Row = { from: number; sum: number; approx: boolean; last: NonNullable<Token["quantity"]> };

/** 党员|12人|、|村民|30人 up to there, from the start of its clause; null where there is no such row. */
function rowBefore(tokens: readonly Token[], to: number): Row | null {
  let sum = 0;
  let approx = false;
  let last: Token["quantity"] = null;
  let labels = 0;
  let from = to;
  for (;;) {
    let at = from - 1;
    // 6个|干部
    const behind = isSomeone(tokens[at]) && tokens[at - 1]?.quantity?.unit?.name === "个";
    if (behind) at -= 1;
    const quantity = tokens[at]?.quantity;
    if (quantity?.value == null || !(behind || quantity.unit?.kind === "person")) return null;
    let label = at;
    // 单位|6个|干部
    if (behind && has(tokens[label - 1], Role.cadreSelf)) label -= 1;
    while (!behind && label > 0 && isLabel(tokens[label - 1])) label -= 1;
    if (at - label > longestLabel) return null;
    if (behind || label < at) labels += 1;
    sum += quantity.value;
    approx ||= quantity.approx;
    if (quantity.unit?.kind === "person" || last === null) last = quantity;
    from = label;
    if (!joinsRow(tokens[from - 1])) break;
    from -= 1;
  }
  // 组织|党员|12人、村民|30人|参加
  const by = /^(?:组织|发动|带领|动员)了?$/.test(tokens[from - 1]?.text ?? "") ? from - 1 : from;
  const opens = by === 0 || isMark(tokens[by - 1], ",。;!\n:") || tokens[by - 1]?.kind === "day";
  return opens && labels > 0 && last !== null ? { from, sum, approx, last } : null;
}

const longestLabel = 3;

function isSomeone(token: Token | undefined): boolean {
  return hasSome(token, people) || /^(?:志愿者|学生|职工)$/.test(token?.text ?? "");
}

const people = rolesOf(Role.role, Role.householdClass);

/** 党员, 单位|干部, 上坪村, 男性. Not: 其中, 刘军, 各 */
function isLabel(token: Token | undefined): boolean {
  if (token === undefined || token.quantity !== null || token.mention !== null) return false;
  if (token.kind === "mark" || token.kind === "day" || token.word?.measure != null) return false;
  return (
    !hasSome(token, noLabel) &&
    !/^(?:共|计划|应|实际?|[未没]|组织|发动|带领)/.test(token.text) &&
    !has(token, Role.go)
  );
}

const noLabel = rolesOf(
  Role.among,
  Role.each,
  Role.pool,
  Role.plan,
  Role.not,
  Role.give,
  Role.arrange,
  Role.attend,
  Role.joins,
);
