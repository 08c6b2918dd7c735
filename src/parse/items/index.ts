import { isLentTool } from "../scene/named-beside.ts";
import type { Stretch } from "../scene/stretch.ts";
import { anyOf } from "../text/characters.ts";
import type { Item, ItemReading } from "../words/item.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { isCountedIn } from "../words/pairing.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { takeFigure } from "./figures.ts";
import { takeBracketed, takeMark } from "./marks.ts";
import { isForWhom } from "./no-amount.ts";
import { takeOther } from "./nouns.ts";
import { ItemState } from "./state.ts";
import { takeWord } from "./words.ts";

/** Pairs figures with nouns, 化肥2袋 as well as 两袋化肥, in one segment. */
export function readItems({ tokens, characters }: Stretch, lexicon: Lexicon): ItemReading {
  const state = new ItemState(lexicon);
  const mayHold = characters.mayHaveOneOf(holding);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (mayHold && isInPack(state, token, at, tokens)) continue;
    if (isLentTool(tokens, at)) continue;
    const of = state.figure?.at === at - 1 ? endOfTopic(state.figure.token, at, tokens) : -1;
    if (state.figure !== null && of >= at) {
      state.figure.at = at = of;
      continue;
    }
    if (token.bracketed) takeBracketed(state, token, at, tokens);
    else take(state, token, at, tokens);
  }
  state.close();
  const { verbs, each, respectively } = state;
  const items = state.items.filter((item) => !isWhomOnly(item, state.items));
  return { items, verbs, each, respectively: respectively || (items.length > 1 && items.every(isOfList)) };
}

/** 4名贫困|大学生|每人发放|助学金|2000元: who gets it, where the same money counts what it is called. */
function isWhomOnly({ noun, quantity, tokens }: Item, items: readonly Item[]): boolean {
  if (noun?.kind !== "people" || quantity?.unit?.kind !== "money") return false;
  const figure = tokens.find((token) => token.quantity !== null);
  return (
    figure !== undefined &&
    items.some(({ noun: other, tokens: own }) => other?.kind === "benefit" && own.includes(figure))
  );
}

/**
 * 一个|修水渠|的|项目, 一堂|水稻施肥|的|技术培训, 3期|养殖|培训班: where what that is about ends which the figure counts;
 * -1 for any other noun.
 */
function endOfTopic(figure: Token, at: number, tokens: readonly Token[]): number {
  const [first] = tokens.slice(at, at + 1);
  if (figure.quantity?.unit == null || (first?.word == null && first?.kind !== "text")) return -1;
  for (let of = at; of <= at + longestTopic; of += 1) {
    const token = tokens[of];
    if (token === undefined || token.kind === "mark" || token.quantity !== null || token.mention !== null)
      return -1;
    if (token.text === "的") {
      const measure = tokens[of + 1]?.word?.measure ?? tokens[of + 2]?.word?.measure ?? null;
      return of > at && measure !== null && !measure.money && isCountedIn(measure, figure) ? of : -1;
    }
    if (token.word?.measure && isCountedIn(token.word.measure, figure))
      return of > at && token.word.measure.id === "training" && /^[期场]$/.test(figure.quantity.unit.name)
        ? of - 1
        : -1;
  }
  return -1;
}

const longestTopic = 4;

const holding = anyOf("装内");
const holds = /^(?:装有|内装|内有|内含)$/;

/** 装有|文具、水杯|的|爱心包26份: what is in the pack. */
function isInPack(state: ItemState, { text }: Token, at: number, tokens: readonly Token[]): boolean {
  if (state.inPack) {
    if (text === "的") state.inPack = false;
    return true;
  }
  state.inPack = holds.test(text) && tokens.slice(at + 1).some((token) => token.text === "的");
  return state.inPack;
}

function take(state: ItemState, token: Token, at: number, tokens: readonly Token[]): void {
  switch (token.kind) {
    case "mark":
      takeMark(state, token, at, tokens);
      state.listed = isMark(token, "、+");
      break;
    case "quantity":
      takeFigure(state, token, at, tokens);
      break;
    case "household":
    case "day":
      if (state.figure !== null) state.flush(at);
      break;
    case "word":
      // 联系|银行|办妥|5万贷款: who saw to it is not what is counted.
      if (has(token, Role.solve) && /(?:银行|信用社|农商行|农行|局|公司)$/.test(state.noun?.text ?? ""))
        state.noun = null;
      if (token.word !== null && !takeWord(state, token, token.word, at, tokens))
        takeOther(state, token, at, tokens);
      break;
    case "text":
      // 化肥分到四个|组|200袋: to whom, and no thing.
      if (at > 1 && isForWhom(tokenAt(tokens, at - 1) as Token, at - 1, tokens)) break;
      // 拿|出|部分|粮食, 挤出|部分经费: the verb goes on.
      if (token.text === "出" || token.text === "挤出") {
        const behind = tokens[at + 1];
        if (
          has(behind, Role.someAmount) ||
          (/^[拿掏]$/.test(tokens[at - 1]?.text ?? "") && behind?.word?.goods != null)
        )
          break;
      }
      // 给|李家|村|、|王家|村各送化肥: villages that the roster has not.
      if (
        !/^[每各]$/.test(token.text) &&
        tokens[at + 1]?.text === "村" &&
        tokens[at + 1]?.start === token.end
      )
        break;
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
