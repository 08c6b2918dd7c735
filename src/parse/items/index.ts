import type { Item, ItemReading } from "../item.ts";
import type { Lexicon } from "../lexicon.ts";
import { isMark, type Token, tokenAt } from "../tokens.ts";
import { takeFigure } from "./figures.ts";
import { takeBracketed, takeMark } from "./marks.ts";
import { takeOther } from "./nouns.ts";
import { ItemState } from "./state.ts";
import { takeWord } from "./words.ts";

/** Pairs figures with nouns, 化肥2袋 as well as 两袋化肥, in one segment. */
export function readItems(tokens: readonly Token[], lexicon: Lexicon): ItemReading {
  const state = new ItemState(lexicon);
  tokens.forEach((token, at) => {
    take(state, token, at, tokens);
  });
  state.close();
  const { items, verbs, each, respectively } = state;
  return { items, verbs, each, respectively: respectively || (items.length > 1 && items.every(isOfList)) };
}

const holds = /^(?:装有|内装|内有|内含)$/;

function take(state: ItemState, token: Token, at: number, tokens: readonly Token[]): void {
  // 装有|文具、水杯|的|爱心包26份: what is in the pack.
  if (state.inPack) {
    if (token.text === "的") state.inPack = false;
    return;
  }
  if (holds.test(token.text) && tokens.slice(at + 1).some(({ text }) => text === "的")) {
    state.inPack = true;
    return;
  }
  if (token.bracketed) {
    takeBracketed(state, token, at, tokens);
    return;
  }
  switch (token.kind) {
    case "mark":
      takeMark(state, token, tokenAt(tokens, at - 1));
      state.listed = isMark(token, "、+");
      break;
    case "quantity":
      takeFigure(state, token, at, tokens);
      break;
    case "household":
    case "day":
      state.flush(at);
      break;
    case "word":
      if (token.word !== null && !takeWord(state, token, token.word, at, tokens))
        takeOther(state, token, at, tokens);
      break;
    case "text":
      takeOther(state, token, at, tokens);
      break;
    default:
  }
}

/** 化肥|2、2、1、3袋: of one thing, each figure but the last with the unit that stands behind the last. */
function isOfList({ noun, quantity, tokens: own }: Item, at: number, items: readonly Item[]): boolean {
  const figure = own[own.length - 1];
  if (quantity?.unit == null || (noun !== null && noun.tokens[0] !== items[0]?.noun?.tokens[0])) return false;
  return at === items.length - 1 || (figure !== undefined && bareFigure.test(figure.text));
}

const bareFigure = /^[\d.]+$/;
