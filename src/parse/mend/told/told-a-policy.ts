import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { endOfClause, has, isMark, markAt, startOfClause, type Token } from "../../words/tokens.ts";

/** 跟李平说了医保政策, 把养老保险政策给李平算了一遍, 给李平念了政策明白卡 */
export const tellsPolicy = new Sign(
  "策卡",
  /[跟给和向](?![^,。;\n]{0,4}政策)[^,。;\n]{1,8}[说念][^,。;\n]{0,14}(?:政策|明白卡)|把[^,。;\n]{0,12}政策[给跟向][^,。;\n]{1,8}[说念算]/,
);
/** 把补助的事给他说了说 */
export const tellsOfGrant = new Sign(
  "补",
  /把[^,。;\n]{0,6}(?:奖补|补[助贴])[^,。;\n]{0,4}给[他她][^,。;\n]{0,6}[说讲]/,
);
/** 走了六户做解释 */
export const calledToExplain = new Sign("做", /户做(?:解释|工作|思想工作|宣传|动员)/);

const toThem = /^[跟给和向]$/;
const small = /^(?:[我咱俺]们?|同事|单位|又|也|还|就|再|专门|细细|耐心|仔细|当面|认真)$/;

/**
 * 跟|李平|说|了|医保缴费|政策, 给|李平|念|了|一遍|政策明白卡, 把|养老保险|政策|给|李平|算了|一遍: explained, as 讲 says.
 * Not: 李平|说了医保政策, 刘军|跟李平说了医保政策, 跟李平说了|米价
 */
export function withPolicyExplained(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: Token[] = [...tokens];
  for (const [at, token] of tokens.entries()) {
    const verb = /^([说念算])(了?)$/.exec(token.text);
    if (verb === null || !isTold(tokens, at) || (verb[2] === "" && tokens[at + 1]?.text !== "了")) continue;
    const to = endOfClause(tokens, at + 1);
    const behind = tokens.slice(at + 1, to);
    const from = startOfClause(tokens, at);
    const held = tokens.slice(from, at).findIndex(({ text }) => /^[把将]$/.test(text));
    const ofPolicy =
      held >= 0
        ? tokens.slice(from + held, at).some(({ text }) => /政策$/.test(text))
        : verb[1] !== "算" && /(?:政策|明白卡)$/.test(behind.at(-1)?.text ?? "");
    if (!ofPolicy) continue;
    const text = verb[2] === "" ? "讲" : "讲了";
    const word = lexicon.word(text) ?? lexicon.word("讲");
    told[at] = { ...token, kind: "word", text, word, pos: null };
  }
  return told;
}

/** 跟|李平|说, 把|养老保险|政策|给|李平|算了: by us, to them. */
function isTold(tokens: readonly Token[], at: number): boolean {
  let whom = at - 1;
  while (small.test(tokens[whom]?.text ?? "")) whom -= 1;
  if (has(tokens[whom], Role.home) || has(tokens[whom], Role.title)) whom -= 1;
  if (tokens[whom]?.mention == null && !has(tokens[whom], Role.pronoun)) return false;
  if (!toThem.test(tokens[whom - 1]?.text ?? "")) return false;
  for (let front = whom - 2; front >= 0; front -= 1) {
    const token = tokens[front] as Token;
    if (isMark(token, ",;。!\n:") || /^[把将]$/.test(token.text)) return isOpening(tokens, front);
    const holds = /政策$/.test(token.text) || has(token, Role.stateBenefit) || token.text === "的";
    if (token.kind !== "day" && !small.test(token.text) && !holds && token.kind !== "text")
      return isHeld(tokens, front);
  }
  return true;
}

/** |把养老保险政策给李平 */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const front = tokens[at - 1];
  return (
    !/^[把将]$/.test(tokens[at]?.text ?? "") ||
    front === undefined ||
    isMark(front, ",;。!\n:") ||
    small.test(front.text)
  );
}

function isHeld(tokens: readonly Token[], at: number): boolean {
  const from = startOfClause(tokens, at);
  const first = small.test(tokens[from]?.text ?? "") ? from + 1 : from;
  return (
    /^[把将]$/.test(tokens[first]?.text ?? "") &&
    tokens.slice(first, at).every(({ mention }) => mention === null)
  );
}

/** 把|补助|的|事|给|他|说了说: told, and nothing given. Not: 把|补助|给他, 把补助政策给他说了说 */
export function withoutGivingOfTold(tokens: readonly Token[]): readonly Token[] {
  const gives = tokens.findIndex(({ text }, at) => {
    if (text !== "给" || !has(tokens[at + 1], Role.pronoun)) return false;
    if (!/^(?:事|事情|办法|标准|条件)$/.test(tokens[at - 1]?.text ?? "")) return false;
    let verb = at + 2;
    while (/^(?:细细|耐心|仔细|详细|也|又|都)$/.test(tokens[verb]?.text ?? "")) verb += 1;
    const from = startOfClause(tokens, at);
    const held = tokens.slice(from, at).some((token) => /^[把将]$/.test(token.text));
    return held && /^[说讲]/.test(tokens[verb]?.text ?? "");
  });
  return gives < 0 ? tokens : [...tokens.slice(0, gives), ...tokens.slice(gives + 2)];
}

/** 挨家|走了|六户|做|解释: what for, behind a stop. */
export function withStopBeforeExplaining(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const front = tokens[at - 1];
    const what = `${token.text}${tokens[at + 1]?.text ?? ""}`;
    const explains =
      /^做(?:解释|工作|思想工作|宣传|动员)$/.test(what) || /^做(?:解释|工作|思想工作)$/.test(token.text);
    return explains && front?.quantity?.unit?.kind === "household"
      ? [markAt(token.start, token, ","), token]
      : [token];
  });
}
