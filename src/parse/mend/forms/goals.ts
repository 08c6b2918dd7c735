import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { endOfClause, has, isMark, type Token } from "../../words/tokens.ts";

/** 目标:走访36户⏎完成:30户, 任务数:走访36户,完成30户 */
export const namesGoal = new Sign(
  "目计任",
  /(?:^|\n)(?:工作|本[周月]|今日|走访|入户)?(?:目标|计划|任务)(?:任务)?数?:/,
);

/**
 * |目标|:走访36户⏎完成:|30户: what was to be done is a plan, and what was done of it is of the same act. Not: 目标已完成:走访36户
 */
export function withGoalsTold(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!isGoal(tokens, at)) {
      told.push(token);
      continue;
    }
    const opens = goalOpens(tokens, at);
    const line = endOfClause(tokens, opens);
    const goal = tokens.slice(opens, line);
    const first = pairAt(tokens, opens);
    if (first !== null) {
      // 完成:|走访|30户, and 走访60户,完成58户;|培训6场,完成5场
      told.push(...first.row);
      at = first.end;
      for (let next = pairBehind(tokens, at); next !== null; next = pairBehind(tokens, at)) {
        told.push(tokens[at + 1] as Token, ...next.row);
        at = next.end;
      }
      // 走访60户,完成58户;|培训6场
      if (isMark(tokens[at + 1], ";") && isGoalAlone(tokens, at + 2)) {
        told.push(tokens[at + 1] as Token, planning(tokens[at + 2] as Token, lexicon));
        at += 1;
      }
    } else if (
      (/^目标(?:任务)?$/.test(token.text) || opens > at + 2) &&
      goal.some(({ word, quantity }) => quantity !== null || word?.measure)
    ) {
      told.push({ ...planning(token, lexicon), end: token.end });
      // 目标:走访36户,|今天走访12户: from there on, what was done.
      const stop = tokens[line];
      if (isMark(stop, ",;。") && tellsDone(tokens[line + 1])) {
        told.push(...tokens.slice(opens - 1, line), { ...(stop as Token), text: "\n" });
        at = line;
      } else at = opens - 2;
    } else told.push(token);
  }
  return told;
}

/** |走访60户,完成58户|: the act with what was done of it, and where that ends. */
function pairAt(tokens: readonly Token[], from: number): { row: Token[]; end: number } | null {
  const line = endOfClause(tokens, from);
  const goal = tokens.slice(from, line);
  const [act] = goal;
  if (goal.length > 3 || (act?.word?.measure == null && !has(act, Role.give))) return null;
  const done = doneOf(tokens, line, goal.at(-1));
  return done === null ? null : { row: [...goal.slice(0, -1), done], end: tokens.indexOf(done) };
}

/** 完成58户|;培训6场,完成5场 */
function pairBehind(tokens: readonly Token[], at: number): ReturnType<typeof pairAt> {
  return isMark(tokens[at + 1], ",;。\n") ? pairAt(tokens, at + 2) : null;
}

/** |培训|6场| up to the end of its line: whose goal it is told with nothing of what was done. Not: ;送李平面粉2袋 */
function isGoalAlone(tokens: readonly Token[], from: number): boolean {
  const [act, much, stop] = tokens.slice(from, from + 3);
  if (act?.word?.measure == null || much?.quantity == null) return false;
  return stop === undefined || isMark(stop, "。\n");
}

/** 计划, as if it stood in front of what begins there. */
function planning(token: Token, lexicon: Lexicon): Token {
  const { start } = token;
  return {
    ...token,
    kind: "word",
    end: start,
    text: "计划",
    word: lexicon.word("计划"),
    pos: null,
    quantity: null,
  };
}

/** ⏎|目标|:, ⏎|任务|数|: */
function isGoal(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:目标|计划|任务|目标任务|计划任务)$/.test(tokens[at]?.text ?? "")) return false;
  return (at === 0 || isMark(tokens[at - 1], "\n")) && isMark(tokens[goalOpens(tokens, at) - 1], ":");
}

/** 目标:|走访, 任务数:|走访: where what was to be done begins. */
function goalOpens(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.text === "数" ? at + 3 : at + 2;
}

/** ⏎完成|:|30户|⏎ */
function doneOf(tokens: readonly Token[], line: number, goal: Token | undefined): Token | null {
  const [said, ...rest] = tokens.slice(line + 1, line + 5);
  // 完成|数|:|58户
  const [colon, figure] = rest[0]?.text === "数" ? rest.slice(1) : rest;
  if (!/^(?:已?完成|实际(?:完成)?|已完成)$/.test(said?.text ?? "")) return null;
  const done = isMark(colon, ":") ? figure : colon;
  const at = done === undefined ? -1 : tokens.indexOf(done);
  if (done?.quantity == null || goal?.quantity == null) return null;
  if (done.quantity.unit?.name !== goal.quantity.unit?.name) return null;
  return tokens[at + 1] === undefined || tokens[at + 1]?.kind === "mark" ? done : null;
}

function tellsDone(token: Token | undefined): boolean {
  return token?.kind === "day" || /^(?:今[天日]|目前|现在?|已经?|实际)$/.test(token?.text ?? "");
}
