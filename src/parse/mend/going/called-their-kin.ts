import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { behindStop, has, isMark, startOfSentence, type Token } from "../../words/tokens.ts";

/** 电话打不通,打给他女儿; 没人接,又打他儿子电话 */
export const calledKinInstead = new Sign("电话", /电话[^。;\n]*打[了给]?/);

/**
 * 李平电话打不通,|打给他女儿; 没人接,又|打他儿子电话: as 给他女儿打电话 says it.
 * Not: 电话里说,打给他女儿的钱没收到; 打给他女儿500元; 李平电话打不通,他说打给他女儿; 李平打电话说漏水,打给他儿子没人接
 */
export function withCallToKin(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const to = lexicon.word("给");
  const call = lexicon.word("打电话");
  const at = tokens.findIndex((token, place) => token.text === "打" && isBehindCall(tokens, place));
  const verb = tokens[at];
  if (verb === undefined || to === null || call === null) return tokens;
  let from = at + 1;
  if (tokens[from]?.text === "了") from += 1;
  const given = tokens[from]?.text === "给";
  if (given) from += 1;
  const end = endOfKin(tokens, from);
  if (end < 0) return tokens;
  const of = tokens[end]?.text === "的" ? end + 1 : end;
  const names = /^(?:电话|手机|微信)$/.test(tokens[of]?.text ?? "");
  const stop = names ? of + 1 : end;
  if ((!given && !names) || !isAll(tokens[stop])) return tokens;
  // 打给他女儿|: the word for the call stands nowhere.
  const word = tokens[stop - 1] as Token;
  const start = names ? word.start : word.end;
  return [
    ...tokens.slice(0, at),
    { ...verb, kind: "word", word: to, text: "给", pos: null, opens: null },
    ...tokens.slice(from, end),
    { ...word, kind: "word", word: call, text: "打电话", start, mention: null, pos: null, opens: null },
    ...tokens.slice(stop),
  ];
}

/** A call was tried in vain in the same sentence, and nobody else is told to make the next. */
function isBehindCall(tokens: readonly Token[], at: number): boolean {
  const from = startOfSentence(tokens, at);
  const front = tokens.slice(from, at);
  const clause = front.slice(behindStop(front, front.length, ","));
  return (
    inVain.test(textOf(front)) &&
    front.some((token) => has(token, Role.contact) || token.word?.measure?.id === "talk") &&
    clause.every((token) => has(token, Role.cadreSelf) || token.kind === "day" || goesOn.test(token.text))
  );
}

const inVain = /[打拨]不通|没打通|没[人有]?接|无[人法]接|不接|关机|停机|占线|空号|不在服务区|联系不上/;
const goesOn = /^(?:又|再|就|才|便|只好|后来|然后|随后|于是|改|转而|随即|马上|立即|接着)$/;

/** 他|女儿|, 她|家|儿子|, 李平|的|儿子|: behind somebody of theirs; -1 where none is named. */
function endOfKin(tokens: readonly Token[], from: number): number {
  if (!(has(tokens[from], Role.pronoun) || tokens[from]?.mention != null)) return -1;
  let at = from + 1;
  if (has(tokens[at], Role.home) || tokens[at]?.text === "的") at += 1;
  return has(tokens[at], Role.kin) ? at + 1 : -1;
}

/** Nothing else was done with them: |,; |也没人接. */
function isAll(token: Token | undefined): boolean {
  return (
    token === undefined || isMark(token, ",。;!\n") || /^(?:了|也|才|还是|都|问|说|没|才)/.test(token.text)
  );
}
