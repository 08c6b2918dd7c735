import { countsMoney, type Token, tokenAt } from "../words/tokens.ts";
import type { ItemState } from "./state.ts";

/** 200元的米面油: the money is what the things are worth. */
export function putWorth(state: ItemState): void {
  const measure = state.lexicon.measure("goods_value");
  if (state.figure === null || measure === null) return;
  const { token, at } = state.figure;
  state.put({ tokens: [], text: measure.name, measure, kind: "measure" }, token, false, at);
  state.figure = null;
}

/** 一袋|80块钱的|米, 100块钱的|两箱|奶: what they are worth stands beside how many they are. */
export function takeWorthBeside(
  state: ItemState,
  token: Token,
  at: number,
  tokens: readonly Token[],
): boolean {
  const first = state.figure?.token;
  if (first === undefined || state.verb === null) return false;
  const behind = countsMoney(token);
  const [worth, count] = behind ? [token, first] : [first, token];
  const of = behind ? tokens[at + 1] : tokenAt(tokens, at - 1);
  const thing = behind ? tokens[at + 2] : tokens[at + 1];
  if (!countsMoney(worth) || !isCounting(count) || of?.text !== "的" || thing?.word?.goods == null)
    return false;
  state.figure = { token: worth, at };
  putWorth(state);
  state.figure = { token: count, at };
  return true;
}

function isCounting({ quantity }: Token): boolean {
  return quantity?.unit?.kind === "count" || quantity?.unit?.kind === "mass";
}
