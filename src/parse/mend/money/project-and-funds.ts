import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, markAt, startOfClause, type Token } from "../../words/tokens.ts";

/** 争取了一个道路项目资金35万 */
export const projectWithFunds = new Sign("项", /[个项][^,。;\n]{0,12}项目资金/);

/**
 * 争取了一个道路|项目|资金|是35万 for 项目资金: counted projects, and what they brought.
 * Not: 每个项目资金35万, 另一个项目资金20万, 申报一个项目资金35万 without an act of ours that got it
 */
export function withProjectsAndFunds(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token, at) => {
    if (token.text !== project + funds || !bringsMoney(tokens, at) || !isCounted(tokens, at)) return [token];
    const parts = { first: lexicon.word(project), second: lexicon.word(funds) };
    if (parts.first === null || parts.second === null) return [token];
    const middle = token.start + project.length;
    return [
      { ...token, text: project, end: middle, word: parts.first },
      markAt(middle, token, ","),
      { ...token, text: funds, start: middle, word: parts.second },
    ];
  });
}

const project = "项目";
const funds = "资金";

/** 资金|是|三十五万, 资金|一共|大概|80万元 */
function bringsMoney(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (
    next <= at + 3 &&
    (has(tokens[next], Role.pool) || has(tokens[next], Role.about) || isCopula(tokens[next]))
  )
    next += 1;
  const figure = tokens[next]?.quantity;
  // 项目资金28万|没成
  if (figure == null || tokens.slice(next + 1, next + 3).some(({ text }) => /^[没未]/.test(text)))
    return false;
  return figure.unit === null || figure.unit.kind === "money";
}

const isCopula = (token: Token | undefined): boolean => /^[是有:]$/.test(token?.text ?? "");

/** 争取了|一个|道路|, 协调|两个| */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(startOfClause(tokens, at), at);
  const figure = clause.findLastIndex(({ quantity }) => quantity !== null);
  const unit = clause[figure]?.quantity?.unit?.name ?? "";
  if (!/^[个项]$/.test(unit) || at - startOfClause(tokens, at) - figure > 4) return false;
  // 协调|两个|村|的|项目资金
  if (clause.slice(figure + 1).some(({ kind, text }) => kind === "village" || whose.test(text))) return false;
  let verb = figure - 1;
  if (/^[了到来]$/.test(clause[verb]?.text ?? "")) verb -= 1;
  if (!got.test(clause[verb]?.text ?? "") || has(clause[verb - 1], Role.not)) return false;
  // 县里|争取了一个项目: theirs.
  return !clause.slice(0, verb).some(({ text }) => others.test(text));
}

const others = /^(?:[省市县区乡镇](?:里|上|政府|委)|上级|政府)$/;
const whose = /^(?:的|[自行]?[村组寨屯队乡镇县]|单位|部门|公司|企业|学校|社区)$/;
const got = /^(?:争取|协调|落实|引进|跑来|要来|跑下来)(?:到|来|了)?了?$/;
