import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { isMark, type Token } from "../../words/tokens.ts";

/** 一走访、二慰问、三宣讲 */
export const numbersActs = new Sign("二", /一[^,。;\n\d]{2,4}[、,]?二[^,。;\n\d]{2,4}[、,]?三/);

const ordinals = "一二三四五六七八九十";
const fewest = 3;

/** |一走访、二慰问、三宣讲|:走访12户: the steps of a campaign by their number count nothing. Not: 一走访李平,二走访刘军,三宣讲政策 */
export function withoutNumberedActs(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((_, at) => isStep(tokens, at, 0));
  if (from < 0) return tokens;
  let at = from;
  let steps = 0;
  while (isStep(tokens, at, steps)) {
    steps += 1;
    at += 2;
    if (isMark(tokens[at], "、,") && isStep(tokens, at + 1, steps)) at += 1;
  }
  if (steps < fewest || !(tokens[at] === undefined || isMark(tokens[at], ",:;。!\n"))) return tokens;
  // 今天做了三件事,|一|走访,|二|宣讲,|三|培训: what was done, without its number.
  if (didThose.test(textOf(tokens.slice(0, from))) || allDone.test(textOf(tokens.slice(at, at + 4))))
    return tokens.filter((token, place) => place < from || place >= at || !isOrdinal(token));
  // 做到|一走访…|,: nothing is left between two marks.
  const end = from === 0 && isMark(tokens[at], ",:") ? at + 1 : at;
  return [...tokens.slice(0, from), ...tokens.slice(end)];
}

const didThose = /(?:做|干|办|完成|开展)了[^,]{0,4}(?:件事情?|项工作|任务)[,:]?$/;
const allDone = /^[,。]?(?:都|全部?|已经?)+(?:完成|做完|落实)/;

function isOrdinal({ text, quantity }: Token): boolean {
  return ordinals.includes(text) && quantity?.unit == null;
}

/** 二|走访 */
function isStep(tokens: readonly Token[], at: number, step: number): boolean {
  const [number, act] = tokens.slice(at, at + 2);
  if (number?.text !== ordinals.charAt(step) || number.quantity?.unit != null) return false;
  return act?.word?.measure != null || /^(?:解决|了解|排查|帮扶|落实|服务|整改)$/.test(act?.text ?? "");
}
