import { Role } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";

/**
 * 在刘军家|给李平发了米1袋, 在李平家|跟刘军通电话, 去李平家后|给刘军送米, 走访李平回来|给刘军送了米, 走访李平时|给刘军打了电话: done for another than the one gone to.
 * Not: 在李平家给他和刘军讲政策, 没在李平家给刘军送米, 准备去李平家给刘军送米, 去李平家、刘军家给赵满仓
 */
export function isDoneThereForAnother(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.mention;
  if (next == null || next.fits.length === 0) return false;
  // 去了李平家|跟|刘军家 joins them.
  const talks = tokens[at]?.text === "跟" && tokens[at + 2]?.word?.measure?.id === "talk";
  if (!has(tokens[at], Role.dative) && !talks) return false;
  let last = at - 1;
  while (last > 0 && over.test(tokens[last]?.text ?? "")) last -= 1;
  const isOver = last < at - 1;
  const home = has(tokenAt(tokens, last), Role.home);
  const name = home ? last - 1 : last;
  const gone = tokenAt(tokens, name)?.mention;
  if (gone == null || gone.name === next.name || !(home || isOver)) return false;
  const way = tokenAt(tokens, name - 1)?.text === "了" ? name - 2 : name - 1;
  const goes = reaches.test(tokenAt(tokens, way)?.text ?? "");
  if (!(home && goes) && !(isOver && tokenAt(tokens, way)?.word?.measure?.id === "visit")) return false;
  // 给刘军和|李平|讲: with the one gone to.
  if (tokens.some(({ mention }, place) => place > at + 1 && mention?.name === gone.name)) return false;
  return tokens.slice(0, way).every(isNoAct);
}

const over =
  /^(?:(?:以|之)?后|回来(?:以后|之后|后)?|出来|完了?|结束后?|的?(?:时候?|期间|途中|路上|过程中)|的|我们?|又|就|再|顺便|还)$/;
const reaches = /^(?:在|到了?|去了?|来到|走进)$/;

/** 今天, 上午, 我: nothing that denies or plans what follows. */
function isNoAct(token: Token): boolean {
  return (
    (token.kind === "day" && token.when?.kind !== "future") ||
    token.kind === "mark" ||
    has(token, Role.cadreSelf) ||
    isTimeOfDay(token)
  );
}

/** 走访|李平|隔壁刘军|。: by where he lives, and nothing told of him. Not: 走访李平|隔壁刘军家没人, 去李平家|隔壁刘军 */
export function isWhereNextLives(tokens: readonly Token[], at: number): boolean {
  const way = tokens[at - 2]?.text === "了" ? tokens[at - 3] : tokens[at - 2];
  if (tokens[at - 1]?.mention == null || way?.word?.measure?.id !== "visit") return false;
  const behind = has(tokens[at + 2], Role.home) ? tokens[at + 3] : tokens[at + 2];
  return behind === undefined || behind.kind === "mark";
}
