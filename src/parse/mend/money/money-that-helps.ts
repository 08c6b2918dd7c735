import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { endOfClause, has, hasSome, isMark, startOfClause, type Token } from "../../words/tokens.ts";

/** 捐资2000元助李平女儿上大学, 拿出500元帮李平交了学费 */
export const moneyHelps = new Sign(
  "捐出掏垫筹资凑",
  /(?:捐|出资|拿出|掏|垫|筹|凑|资助)[^,。;\n助帮]{0,6}[\d一二两三四五六七八九十百千万][^,。;\n助帮]{0,4}[元块钱],?(?:帮|助)/,
);

const paysMoney = /^(?:捐|出资|拿|掏|垫|筹|凑|资助|自费|自掏)/;
const helps = /^(?:帮|助)(?:助|着|忙|扶)?$/;
/** What money lets them do, and what is paid with it. */
const withMoney =
  /(?:上(?:了|完)?(?:[小中大]学|高中|学|职校|技校|幼儿园)|[完读念]成?(?:了)?(?:学业|书|完?大学)|(?:渡|度)过了?难关|入学|就学|看(?:了)?病|治(?:了)?病|圆(?:了)?(?:大学)?梦|(?:交|缴|付|还|结|垫)(?:了|清|上)*[^,]{0,6}(?:费|款|债|钱|账))[^,]{0,2}$/;
const ourHands = rolesOf(Role.labour, Role.build);

/**
 * 捐资2000元|助|李平女儿上大学, 拿出500元|,|帮|李平交了学费: money for them, as 给 says it.
 * Not: 捐款2000元,帮李平收玉米; 拿出500元,帮李平的邻居交了学费后回单位; 儿子拿出500元帮李平交了学费, 垫了50元帮李平交了电费,李平后来还了
 */
export function withMoneyThatHelps(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findIndex((token, place) => isHelpWithMoney(tokens, place) && helps.test(token.text));
  const to = lexicon.word("给");
  if (at < 0 || to === null) return tokens;
  const behind = tokens.slice(at + 1, endOfClause(tokens, at + 1));
  const paused = isMark(tokens[at - 1], ",");
  if (behind.some((token) => hasSome(token, ourHands) || has(token, Role.fetch))) return tokens;
  if (!withMoney.test(textOf(behind)) && (paused || behind.length > 3)) return tokens;
  // …,李平后来|还了: lent.
  if (givenBack.test(textOf(tokens.slice(at + 1)))) return tokens;
  const helping = tokens[at] as Token;
  return [...tokens.slice(0, paused ? at - 1 : at), { ...helping, word: to }, ...tokens.slice(at + 1)];
}

const givenBack = /[,。;\n][^,。;\n]{0,8}(?:还了|还清|还给|归还|还上|退还|退回|还钱)/;

/** |拿出500元, 昨天我和同事|凑了500元, 单位|捐资: ours. Not: 儿子|拿出, 民政局|拿出, 公司又|捐款 */
function isOurs(front: readonly Token[]): boolean {
  if (front.some((token) => has(token, Role.cadreSelf) || /^(?:自己|个人|自掏|自费)$/.test(token.text)))
    return !front.some((token) => has(token, Role.kin));
  return front.every(
    (token) =>
      token.kind === "day" || has(token, Role.next) || has(token, Role.further) || has(token, Role.give),
  );
}

/** 捐资|2000元|助|李平, 拿出|500元|,|帮|李平 */
function isHelpWithMoney(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.kind !== "household") return false;
  const figure = isMark(tokens[at - 1], ",") ? at - 2 : at - 1;
  if (tokens[figure]?.quantity?.unit?.kind !== "money" || tokens[figure]?.quantity?.value == null)
    return false;
  const from = startOfClause(tokens, figure);
  const front = tokens.slice(from, figure);
  // 给刘军捐了2000元,帮李平上学: whose the money is was told.
  if (front.some((token) => token.mention !== null || token.quantity !== null)) return false;
  const pays = front.findIndex(({ text }) => paysMoney.test(text));
  return pays >= 0 && isOurs(front.slice(0, pays));
}
