import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/** 李平√ 刘军√ 赵满仓×, on one line. */
export const tickedNames = new Sign("√", /√[^\n]*×|×[^\n]*√/);

/** 李平√ 刘军√ 赵满仓×: of names each with its mark those who are ticked, as a list; who has a cross is left out. Not: 化肥√ 面粉× */
export function withTickedOnly(tokens: readonly Token[]): Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endOfTicked(tokens, at);
    if (end === at) {
      told.push(tokens[at] as Token);
      continue;
    }
    const run = tokens.slice(at, end);
    run.forEach((token, place) => {
      if (token.mention === null) return;
      const mark = run.slice(place).find(({ text }) => text === "√" || text === "×");
      if (mark?.text !== "√") return;
      if (told.at(-1)?.mention != null) told.push({ ...mark, text: "、", end: mark.start });
      told.push(token);
    });
    // 赵满仓×|送面粉: what all who are ticked got.
    const last = run.at(-1) as Token;
    if (tokens[end] !== undefined && !isMark(tokens[end], "\n"))
      told.push({ ...last, kind: "mark", text: "," });
    at = end - 1;
  }
  return told;
}

/** Behind the last of three or more marked names, of which one has a tick and one a cross; `from` where no such run stands. */
function endOfTicked(tokens: readonly Token[], from: number): number {
  const marks = new Set<string>();
  let names = 0;
  let end = from;
  for (let at = from; tokens[at]?.mention != null; ) {
    let mark = at + 1;
    while (has(tokens[mark], Role.home)) mark += 1;
    const said = tokens[mark];
    if (said === undefined || !isMark(said, "√×")) break;
    marks.add(said.text);
    names += 1;
    end = mark + 1;
    at = end;
    while (tokens[at] !== undefined && isMark(tokens[at], " 、,")) at += 1;
  }
  return names > 1 && marks.size === 2 ? end : from;
}
