import { textOf } from "../scene/stretch.ts";
import { isOurWorry } from "../stance/heard.ts";
import { Role } from "../words/roles.ts";
import type { Token } from "../words/tokens.ts";
import { has, isMark } from "../words/tokens.ts";
import type { Piece, Said } from "./hear.ts";
import type { PhraseBook } from "./phrase-book.ts";

/** The message calls a colleague or everybody by name, so that what it asks is not asked of the bot. */
export function callsSomebody(clauses: readonly Said[], tokens: readonly Token[], book: PhraseBook): boolean {
  // 问一下大家,李平是哪个联系的
  if (/^[想请]?$|[问教]/.test(tokens[0]?.text ?? "") && asksAll.test(textOf(tokens.slice(0, 6)))) return true;
  // More than a particle or a greeting.
  for (const clause of clauses)
    for (const piece of clause.pieces)
      if (!book.light.hasAll(piece.groups)) return calls(piece, clause, tokens, book);
  return false;
}

const asksAll = /^(?:想|请)?(?:问|请教)(?:一?下|问)?子?(?:大家|各位|同志们|同事们|大伙)(?!的)/;

/** With the first that is said. */
function calls(first: Piece, telling: Said, tokens: readonly Token[], book: PhraseBook): boolean {
  if (first.groups.hasSome(book.everybody)) return true;
  let at = 0;
  while (at < tokens.length && (tokens[at] as Token).start < first.start) at += 1;
  const token = tokens[at];
  const form = token?.mention?.form;
  if (token?.kind !== "cadre" && form !== "surname" && form !== "unknown") return false;
  const role = has(tokens[at + 1], Role.role) || has(tokens[at + 1], Role.title) ? 1 : 0;
  const next = tokens[at + 1 + role];
  const you = telling.held.hasSome(book.you);
  return isMark(next, ",:! ") || you;
}

/**
 * 那两袋饲料你们哪个给捎过去了? 孟大爷的轮椅谁送的: which colleague took it there; 谁家还有闲置的轮椅: who has one to spare. The bot is asked who
 * has called on whom, who had or lacks something.
 * @returns where the question begins to ask; null where it does not
 */
export function asksColleagues(tokens: readonly Token[]): number | null {
  const asking = tokens.find(({ text }, at) => {
    if (!whoever.test(text)) return false;
    if (asksToSpare(tokens, at)) return true;
    let act = at + 1;
    const then = tokens[act + 1];
    if ((/^[给帮]$/.test(tokens[act]?.text ?? "") && then?.text !== "的") || has(tokens[act], Role.next))
      act += 1;
    const brought = tokens[act];
    const behind = tokens[act + 1]?.text ?? "";
    return (
      has(brought, Role.give) &&
      (carried.test(brought?.text ?? "") || /^(?:[过上]?[去来]|[了的到])/.test(behind))
    );
  });
  return asking?.start ?? null;
}

/** 谁|家|还有|闲置|的|轮椅, 哪位|手里|有|多|的|棉被. Not: 谁家还有没领的化肥, 谁家还有3袋米 */
function asksToSpare(tokens: readonly Token[], who: number): boolean {
  const has = tokens.findIndex(({ text }, at) => at > who && at < who + 3 && /^还?有$/.test(text));
  if (has < 0) return false;
  const thing = tokens.slice(has + 1, has + 5).findIndex(({ word }) => word?.goods != null);
  const between = tokens.slice(has + 1, has + 1 + thing);
  return thing >= 0 && between.every(({ text, quantity }) => quantity === null && toSpare.test(text));
}

const toSpare = /^(?:闲置|空闲|闲着|多余?|余|富余|不用|用不着|用不上|旧|没用|的|[一两]?[台床辆件个把张])$/;

const whoever = /^(?:你们|咱们?)?(?:谁|哪个|哪位|哪个同志|哪位同志)$/;
const carried = /(?:去|来|过去|到|了|上)$/;

/** A mention at the head of a message: @连心 calls the bot, @潘丽娟 a colleague, @所有人 all of them. */
export function withoutMentions(
  text: string,
  isColleague: (name: string) => boolean,
): { text: string; callsColleague: boolean } {
  let bot = false;
  let colleague = false;
  const rest = text.replace(mentions, (found) => {
    for (const [, name] of found.matchAll(/@([^\s@,，:：]+)/g)) {
      if (name !== undefined && (everyone.test(name) || isColleague(name))) colleague = true;
      else bot = true;
    }
    return " ".repeat(found.length);
  });
  return { text: rest, callsColleague: colleague && !bot };
}

const everyone = /^(?:所有人|全体(?:成员|人员|干部)?|大家|各位|all|everyone)$/i;
const mentions =
  /^(?:\s*@(?:连心(?:机器人|助手|小助手)?|連心(?:機器人|助手)?|[^\s@,，:：]{1,20}(?=[\s,，:：]))[\s,，:：]*)+/;

/** 我和|驻村工作队|到李平家: with whom we went, and nobody called upon. Not: 我和|大家|说一下, 各村和|驻村工作队|务必… */
export function cameAlong(text: string, from: number, to: number): boolean {
  return inCompanyOf.test(text.slice(Math.max(0, from - 12), from)) && weDid.test(text.slice(to, to + 8));
}

const inCompanyOf =
  /(?:^|[,。;:\n ]|[今昨]天|[上下]午|刚才?)(?:(?:我|咱|俺)们?|本人)?(?:和|跟|与|同|随同?|陪[同着]?|会同)(?:咱们?|我们)?$/;
const weDid =
  /^(?:一[起同道块]儿?|[上下]午|[今昨]天)*(?:走访|入户|看望|慰问|探望|回访|上门|下[村乡]|进村|[到去给帮为]|来到|前往)(?!的)/;

/** 听说拉来了化肥,|谁知道啥时候分: asked of whoever may know; a worry of ours of nobody. */
export function isAskedOfNobody(said: string, before: string, tokens: readonly Token[]): boolean {
  return (said.includes("谁") && wonders.test(said) && /[听据]说/.test(before)) || isOurWorry(said, tokens);
}

const wonders = /^,?有?谁(?:知道|晓得|清楚)/;

/** 会上给我们发了三份资料: told, and not asked for. */
export const wasHanded = /给[我咱俺]们?[^,。]{0,6}[发拿寄送]了(?![没吗])/;
