import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import {
  endOfSentence,
  has,
  hasSome,
  isMark,
  markAt,
  startOfClause,
  type Token,
} from "../../words/tokens.ts";

/** 李平√ 刘军√ 赵满仓×, also a line each; √李平 √刘军 ×赵满仓. */
export const tickedNames = new Sign("√", /√[^√×]{1,30}[√×]|×[^√×]{1,30}√/);

/** A name with its mark, and what is told of it right behind: 赵满仓|×|(不在家) */
type Marked = { name: Token; done: boolean; status: readonly Token[] };
type Run = { marked: readonly Marked[]; last: Token; end: number };

/**
 * 李平√ 刘军√ 赵满仓×: of names each with its mark those who are ticked, as a list; who has a cross is left out, but for what is said of him behind:
 * 赵满仓×(不在家). Behind a word of visiting all may be ticked, and each on a line of its own.
 * 李平√⏎刘军√⏎赵满仓×(外出)⏎共走访2户: what they are ticked for stands behind them, and counts them once more.
 * Not: 化肥√ 面粉×, 李平√ 刘军× 水管坏了, 需要化肥 李平√ 刘军×
 */
export function withTickedOnly(read: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const tokens = withMarksBehind(read);
  let told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const counted = token.mention === null ? null : countedAt(tokens, at);
    if (counted !== null) {
      const { run, days, visit, end } = counted;
      told.push(...absentOf(run, true, lexicon), ...days, visit, markBehind(visit, ":"), ...listOf(run));
      at = end - 1;
      continue;
    }
    const front = token.mention === null ? "" : frontOf(tokens, at);
    const run = token.mention === null ? null : runAt(tokens, at, front === "visit");
    const visits = front === "visit";
    if (run === null || front === "need" || !(visits || maySayDeed(tokens, run.end))) {
      // All of the run, or its last names would be taken for a shorter one.
      const end = Math.max(run?.end ?? 0, at + 1);
      told.push(...tokens.slice(at, end));
      at = end - 1;
      continue;
    }
    const from = frontStart(told);
    const absent = absentOf(run, visits, lexicon);
    const list = listOf(run);
    const deed = told.slice(from);
    // 送米1袋 李平√ 刘军×: the only one who got it.
    if (front === "deed" && list.length === 1)
      told = [...told.slice(0, from), ...absent, ...list, ...withoutWhom(deed)];
    else {
      if (front !== "") told = withColon(told, token);
      told = [...told.slice(0, from), ...absent, ...told.slice(from), ...list];
    }
    told.push(...joint(tokens, run, visits));
    at = run.end - 1;
  }
  return told;
}

/** √|李平 √|刘军 ×|赵满仓: of names each with its mark in front of it, the mark behind it. Not: 李平√刘军×, 李平 √刘军 ×赵满仓 √ */
function withMarksBehind(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const run = isMark(tokens[at], "√×") ? markedInFront(tokens, at) : null;
    told.push(...(run?.told ?? [tokens[at] as Token]));
    if (run !== null) at = run.end - 1;
  }
  return told;
}

/** Two names and more with their marks in front from `from` on, turned round; null where the first mark may be of who stands before it. */
function markedInFront(tokens: readonly Token[], from: number): { told: Token[]; end: number } | null {
  let before = from - 1;
  while (isMark(tokens[before], " ") || isOfName(tokens[before])) before -= 1;
  if (tokens[before]?.mention != null || isMark(tokens[before], "√×)")) return null;
  const told: Token[] = [];
  let names = 0;
  let end = from;
  for (let at = from; isMark(tokens[at], "√×"); ) {
    const tick = tokens[at] as Token;
    let next = isMark(tokens[at + 1], " ") ? at + 2 : at + 1;
    if (tokens[next]?.mention == null) return null;
    told.push(tokens[next] as Token);
    while (isOfName(tokens[next + 1])) {
      next += 1;
      told.push(tokens[next] as Token);
    }
    told.push(markBehind(tokens[next] as Token, tick.text));
    names += 1;
    end = next + 1;
    // ×赵满仓|(外出). Not: √李平|(送米1袋) √刘军(水管坏了), where the brackets tell of each what the marks do not
    if (isMark(tokens[end], "(")) {
      if (tick.text === "√") return null;
      const closes = tokens.findIndex((token, place) => place > end && isMark(token, ")\n"));
      if (!isMark(tokens[closes], ")")) break;
      told.push(...tokens.slice(end, closes + 1));
      end = closes + 1;
    }
    at = end;
    while (isMark(tokens[at], " ,;、\n\t")) at += 1;
    if (isMark(tokens[at], "√×")) told.push(...tokens.slice(end, at));
  }
  // √李平 √刘军|√: they stand behind the names after all.
  return names > 1 && !isMark(tokens[end], "√×") ? { told, end } : null;
}

function isOfName(token: Token | undefined): boolean {
  return has(token, Role.home) || has(token, Role.title);
}

/** Those ticked, the word for what they are ticked for with its day, and where their sum ends. */
type Counted = { run: Run; days: readonly Token[]; visit: Token; end: number };

/**
 * 李平√ 刘军√ 赵满仓×(外出)|,共走访2户: names under no word, with the sum of the visits to those ticked behind them and nothing else.
 * Not: 李平√ 刘军√ 赵满仓×,走访5户, 李平√ 刘军×,应走访2户
 */
function countedAt(tokens: readonly Token[], from: number): Counted | null {
  const front = tokens.slice(startOfClause(tokens, from), from);
  if (front.some(({ kind }) => kind !== "day" && kind !== "mark")) return null;
  const run = runAt(tokens, from, true);
  if (run === null) return null;
  let at = run.end;
  while (isMark(tokens[at], " ,;。\n")) at += 1;
  while (tokens[at]?.kind === "day" || has(tokens[at], Role.pool) || isMark(tokens[at], ":")) at += 1;
  const visit = tokens[at];
  if (visit?.word?.measure?.id !== "visit") return null;
  at += has(tokens[at + 1], Role.filler) ? 2 : 1;
  const sum = tokens[at]?.quantity;
  const unit = sum?.unit;
  if (unit?.kind !== "household" && unit?.name !== "户次") return null;
  const next = tokens[at + 1];
  const days = tokens.slice(run.end, at).filter(({ kind }) => kind === "day");
  if (sum?.value !== run.marked.filter(({ done }) => done).length) return null;
  return next === undefined || isMark(next, ",。\n;") ? { run, days, visit, end: at + 1 } : null;
}

/** What parts the list from what stands behind it: 赵满仓×|,送面粉 of all who are ticked, 赵满仓×|。赵满仓|水管坏了 of whom it is said. */
function joint(tokens: readonly Token[], { last, end, marked }: Run, visits: boolean): Token[] {
  const next = tokens[end];
  const behind = tokens.slice(end, endOfSentence(tokens, end));
  if (visits && !isMark(next, ",") && behind.some((token) => hasSome(token, raises)))
    return [markBehind(last, "。"), (marked.at(-1) as Marked).name];
  if (next === undefined || isMark(next, ",;。\n")) return [];
  return [markBehind(last, maySayDeed(tokens, end) ? "," : "。")];
}

/** 送米1袋|给 */
function withoutWhom(deed: readonly Token[]): readonly Token[] {
  const end = deed.findLastIndex(
    (token) => !isMark(token, " :") && !(has(token, Role.dative) && token.text === "给"),
  );
  return deed.slice(0, end + 1);
}

/** 李平、刘军 */
function listOf({ marked }: Run): Token[] {
  const told: Token[] = [];
  for (const { name, done } of marked) {
    if (!done) continue;
    if (told.length > 0) told.push(markBehind(told.at(-1) as Token, "、"));
    told.push(name);
  }
  return told;
}

/** 赵满仓不在家, in front of the list: what is told behind it is of those in it. */
function absentOf({ marked }: Run, visits: boolean, lexicon: Lexicon): Token[] {
  const word = lexicon.word(notThere);
  return marked.flatMap(({ name, done, status }) => {
    const [first] = status;
    if (done || first === undefined) return [];
    // 赵满仓×|外出 under a word of visiting: he was not met.
    const away = visits && !status.some((token) => has(token, Role.missed));
    const said: readonly Token[] = away ? [{ ...first, kind: "word", text: notThere, word }] : status;
    return [name, ...said, markBehind(said.at(-1) ?? name, "。")];
  });
}

const notThere = "不在家";

/** The names from `from` on, each with its mark; null where they are less than two, or none is ticked. */
function runAt(tokens: readonly Token[], from: number, visits: boolean): Run | null {
  const marked: Marked[] = [];
  let end = from;
  for (let at = from; tokens[at]?.mention != null; ) {
    const pair = pairAt(tokens, at);
    if (pair === null) break;
    marked.push(pair.marked);
    end = pair.end;
    at = end;
    while (isMark(tokens[at], visits ? " ,;、\n|\t" : " 、,")) at += 1;
  }
  const ticked = marked.filter(({ done }) => done).length;
  const mixed = ticked > 0 && ticked < marked.length;
  if (marked.length < 2 || !(mixed || (visits && ticked > 0))) return null;
  return { marked, last: tokens[end - 1] as Token, end };
}

/** 李平√, 李平家 √, 李平(×), 李平×(不在家), 李平×,家里没人: where it ends, and whether it is a tick. */
function pairAt(tokens: readonly Token[], from: number): { marked: Marked; end: number } | null {
  let at = from + 1;
  while (isOfName(tokens[at]) || isMark(tokens[at], " ")) at += 1;
  const opens = isMark(tokens[at], "(");
  if (opens) at += 1;
  const tick = tokens[at];
  if (!isMark(tick, "√×") || (opens && !isMark(tokens[at + 1], ")"))) return null;
  const done = isMark(tick, "√");
  const end = at + (opens ? 2 : 1);
  const name = tokens[from] as Token;
  const status = done ? null : statusAt(tokens, end, name);
  return { marked: { name, done, status: status?.told ?? [] }, end: status?.end ?? end };
}

/** (不在家), |,家里没人, | 赵满仓外出: that whoever has the cross was not there. */
function statusAt(
  tokens: readonly Token[],
  from: number,
  name: Token,
): { told: readonly Token[]; end: number } | null {
  let at = from;
  while (isMark(tokens[at], " ,")) at += 1;
  const opens = isMark(tokens[at], "(");
  if (opens) at += 1;
  if (tokens[at]?.mention != null && tokens[at]?.text === name.text) at += 1;
  const length = tokens.slice(at, at + longestStatus + 1).findIndex((token) => isMark(token, " ,;。、\n)"));
  const stop = length < 0 ? tokens.length : at + length;
  const told = tokens.slice(at, stop);
  if (told.length > longestStatus || (opens && !isMark(tokens[stop], ")"))) return null;
  const absent = told.some((token) => has(token, Role.missed)) || away.test(textOf(told));
  if (told.some(({ mention }) => mention !== null)) return null;
  // ×(下次再去), ×(住院): why, and in any case of him.
  if (!absent) return opens ? { told: [], end: stop + 1 } : null;
  return { told: told.map((token) => ({ ...token, bracketed: false })), end: opens ? stop + 1 : stop };
}

/** In tokens. */
const longestStatus = 6;
const away =
  /^(?:全?家|人|户主)?(?:一直|已|都|全家|人)*(?:外出|在外|在外地|出门|出去)(?:务工|打工|就医|未归)?了?$/;

const deeds = rolesOf(Role.give, Role.receive, Role.each, Role.dative, Role.sell, Role.help);
const raises = rolesOf(Role.need, Role.wish, Role.trouble);

/**
 * What stands in front of the names on their line, or alone on the line above: a word of visiting, something that was given, something that is
 * asked for; "" where nothing of it does.
 */
function frontOf(tokens: readonly Token[], at: number): "visit" | "deed" | "need" | "" {
  const line = startOfClause(tokens, at);
  const opensLine = line === at && isMark(tokens[at - 1], "\n");
  const front = tokens.slice(opensLine ? startOfClause(tokens, at - 1) : line, at);
  if (front.some((token) => hasSome(token, raises))) return "need";
  if (headsVisits(front)) return "visit";
  const gives = front.some((token) => hasSome(token, deeds));
  return gives && front.some(({ quantity }) => quantity !== null) ? "deed" : "";
}

/** 今天走访, 入户情况: with nothing else. */
function headsVisits(front: readonly Token[]): boolean {
  return (
    front.some(({ word }) => word?.measure?.id === "visit") &&
    front.every(
      (token) =>
        token.kind === "day" ||
        token.word?.measure?.id === "visit" ||
        has(token, Role.filler) ||
        isMark(token, " :\n"),
    )
  );
}

/** Behind the day that what stands at the end of `told` is of. */
function frontStart(told: readonly Token[]): number {
  let from = told.length;
  while (isMark(told[from - 1], " \n")) from -= 1;
  from = startOfClause(told, from);
  while (told[from]?.kind === "day" || isMark(told[from], " ")) from += 1;
  return from;
}

/** Nothing, or something that was done for those who are ticked: 赵满仓×|送面粉. Not: 刘军×|水管坏了 */
function maySayDeed(tokens: readonly Token[], end: number): boolean {
  const behind = tokens.slice(end, endOfSentence(tokens, end)).filter((token) => !isMark(token, " ,"));
  return (
    behind.length === 0 ||
    behind.some((token) => hasSome(token, deeds) || token.word?.measure != null || has(token, Role.missed))
  );
}

/** 走访|:|李平: what stands in front heads the list. */
function withColon(told: readonly Token[], name: Token): Token[] {
  let end = told.length;
  while (end > 0 && isMark(told[end - 1], " :\n")) end -= 1;
  const last = told[end - 1];
  if (last === undefined) return [...told];
  const line = startOfClause(told, end);
  const front = told.slice(line, end).filter((token) => !isMark(token, " "));
  return [...told.slice(0, line), ...front, { ...markBehind(last, ":"), end: name.start }];
}

function markBehind(token: Token, text: string): Token {
  return { ...markAt(token.end, token, text), bracketed: false };
}
