import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { countsMoney, has, isMark, markAt, type Token } from "../../words/tokens.ts";

/** 慰问标准:每户500元⏎慰问对象:李平 */
export const standardOfEach = new Sign(
  "标",
  /(?:^|\n)(?:慰问金?|发放|救助)标准:(?:每[户人])?\d{2,6}元(?:\n|$)/,
);

/**
 * 慰问金额:1500元⏎慰问标准:每户500元⏎慰问对象:李平、陈九斤、赵满仓: what each of them got stands behind who they were, and what it came
 * to adds nothing; 慰问标准:500元 likewise. Not: 补助标准:每户500元⏎申请户:李平;
 * 补贴名称:耕地补贴⏎发放标准:120元⏎发放对象:李平
 */
export function withStandardBehind(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const lines = linesOf(tokens);
  const standard = lines.find(
    (line) => isLabelled(line, /^(?:慰问金?|发放|救助)标准$/) && line.some(countsMoney),
  );
  const whom = lines.find(
    (line) => isLabelled(line, /^(?:慰问|走访|发放|救助)?(?:对象|户|人员)$/) && line.some(isNamed),
  );
  const sum = lines.find((line) => isLabelled(line, /金额?$|总额$|合计$/) && line.some(countsMoney));
  if (standard === undefined || whom === undefined) return tokens;
  // 下周|发放, 项目:|低保金: not yet, or not ours.
  if (
    tokens.some((token) => token.when?.kind === "future" || has(token, Role.plan)) ||
    tokens.some(isOfState)
  )
    return tokens;
  const each = standard.find(countsMoney)?.quantity?.value ?? 0;
  const people = whom.filter(isNamed).length;
  if (sum !== undefined && sum.find(countsMoney)?.quantity?.value !== each * people) return tokens;
  const told: Token[] = [];
  for (const line of lines) {
    if (line === standard || line === sum) continue;
    told.push(...(line === whom ? asThoseGiven(line, lexicon) : line));
    if (line !== whom) continue;
    const last = line[line.length - 1] as Token;
    if (!isMark(last, "\n")) told.push(markAt(last.end, last, "\n"));
    told.push(...withMoneyNamed(standard, lexicon));
    if (!isMark(told[told.length - 1], "\n")) told.push(markAt(last.end, last, "\n"));
  }
  return told;
}

/** 发放|人员|:李平: 发放|对象|:李平, as those of a household got it. */
function asThoseGiven(line: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return line.map((token) =>
    token.text === "人员" ? { ...token, kind: "word", text: "对象", word: lexicon.word("对象") } : token,
  );
}

/** |慰问|标准|:每户500元 as |慰问金|:每户500元; a standard is of each, also where 每户 is not said. */
function withMoneyNamed(line: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const colon = line.findIndex((token) => isMark(token, ":"));
  const label = line[colon - 1] as Token;
  const [mark, ...value] = line.slice(colon) as [Token, ...Token[]];
  const word = (text: string): Token => ({ ...label, kind: "word", text, word: lexicon.word(text) });
  const each = line.some(isEach) ? [] : [{ ...word("每户"), start: mark.end, end: mark.end }];
  return [word("慰问金"), mark, ...each, ...value];
}

function isOfState(token: Token): boolean {
  return has(token, Role.stateBenefit) || /补贴|低保金/.test(token.text);
}

/** The lines, each with the break at its end. */
function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    lines[lines.length - 1]?.push(token);
    if (isMark(token, "\n")) lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

function isLabelled(line: readonly Token[], as: RegExp): boolean {
  const colon = line.findIndex((token) => isMark(token, ":"));
  return colon > 0 && colon <= longest && as.test(textOf(line.slice(0, colon)));
}

const longest = 4;

function isEach(token: Token): boolean {
  return has(token, Role.each);
}

function isNamed({ mention }: Token): boolean {
  return mention !== null;
}
