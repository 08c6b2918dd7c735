import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { isThing } from "../../words/things.ts";
import { endsClause, has, joinsRow, startOfClause, type Token } from "../../words/tokens.ts";

/** 把身上的羽绒服脱下来给李桂花穿上, 把给李平买的帽子给他戴上 */
export const putsOnThem = new Sign("穿披戴围", /给[^,。;\n]{1,8}[穿披戴围]上/);
/** 我们把米和面放到灶房 */
export const laysIntoKitchen = new Sign(
  "放",
  /把[^,。;\n]{1,12}放[到进在]了?[^,。;\n]{0,2}(?:灶房|厨房|灶屋|伙房)/,
);
/** 上次答应给李平的童话书今天带来了 */
export const bringsPromised = new Sign("答", /答应[^,。;\n]{2,14}今天[带送拿捎]/);
/** 劝了半天他才接下来 */
export const tookAfterAll = new Sign("接", /[才终][^,。;\n]{0,3}接(?:下|了?过去)/);

/** 想起去年冬天第一次见她 */
const ofMemory = /想起|记得|回忆|那年|[去前]年|第一次见/;
const own = /^(?:[我咱俺]们?|单位|同事)$/;
const ofOwn = /^(?:身上|自己|自家|的|穿|着|穿着|新|旧|那件|这件|买|给|刚)$/;
const takenOff = /^(?:脱|摘|解|取|下来|下|了|脱下来|脱下|摘下|解下|取下)$/;

/**
 * 我|把|身上|的|羽绒服|脱下来|给|李桂花|穿|上; 我|摘|下|围巾|给|李桂花|围|上; 把|给|李平|买|的|帽子|给|他|戴|上: as 把羽绒服送给李桂花.
 * Not: 给李桂花穿上羽绒服, 女儿|把羽绒服给李桂花穿上, 把|他的棉衣|给他穿上
 */
export function withPutOnGiven(tokens: readonly Token[], lexicon: Lexicon, text: string): readonly Token[] {
  if (ofMemory.test(text)) return tokens;
  for (const [at, token] of tokens.entries()) {
    if (!/^[穿披戴围]上?$/.test(token.text)) continue;
    const end = tokens[at + 1]?.text === "上" || tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
    if (!endsClause(tokens[end]) || tokens[at - 1] === undefined) continue;
    const from = startOfClause(tokens, at);
    const gives = tokens.findLastIndex(({ text }, place) => place < at && place > from && text === "给");
    if (gives < 0 || !isThem(tokens.slice(gives + 1, at))) continue;
    const us = own.test(tokens[from]?.text ?? "");
    const opens = us ? from + 1 : from;
    const front = tokens.slice(opens, gives);
    const thing =
      front.find((part) => part.word?.goods != null) ??
      front.find((part) => part.kind === "text" && part.pos === "thing" && part.text.length > 1);
    if (thing === undefined) continue;
    const held = /^[把将]$/.test(front[0]?.text ?? "");
    const rest = front.slice(held ? 1 : 0).filter((part) => part !== thing);
    const boughtFor = held && front[1]?.text === "给" && front.some(({ text }) => /^买了?$/.test(text));
    const ownThing =
      us &&
      rest.some(({ text }) => takenOff.test(text) && text !== "了") &&
      rest.every(({ text }) => takenOff.test(text) || ofOwn.test(text));
    if (!ownThing && !(boughtFor && rest.every((part) => part.mention !== null || ofOwn.test(part.text))))
      continue;
    const holds = {
      ...plain(tokens[opens] as Token),
      text: "把",
      word: lexicon.word("把"),
      end: tokens[opens]?.start ?? 0,
    };
    const hands = { ...plain(tokens[gives] as Token), text: "送给", word: lexicon.word("送给") };
    const whom = tokens.slice(gives + 1, at);
    const named = front.filter((part) => boughtFor && part.mention !== null);
    return [
      ...tokens.slice(0, opens),
      holds,
      thing,
      hands,
      ...(named.length > 0 ? named : whom),
      ...tokens.slice(end),
    ];
  }
  return tokens;
}

/** 李桂花, 李桂花的孙女, 他 */
function isThem(whom: readonly Token[]): boolean {
  return (
    whom.length > 0 &&
    whom.every(
      (part) => part.mention !== null || has(part, Role.kin) || has(part, Role.pronoun) || part.text === "的",
    )
  );
}

/**
 * 李平的老伴直掉眼泪,我们|把|米|和|面|放|到|灶房: brought there by us, as 送到 says, where a household is told of before.
 * Not: 李平|把米放到灶房, 帮李平收拾,|我们把米放到厨房, 我们把锅放到灶房
 */
export function withLaidInGiven(tokens: readonly Token[], lexicon: Lexicon, text: string): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) => /^放[到进在]?$/.test(token.text) && isLaidIn(tokens, place, text),
  );
  if (at < 0) return tokens;
  const next = /^[到进在]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const lays = {
    ...plain(tokens[at] as Token),
    text: "送到",
    word: lexicon.word("送到"),
    end: tokens[next - 1]?.end ?? 0,
  };
  return [...tokens.slice(0, at), lays, ...tokens.slice(next)];
}

function isLaidIn(tokens: readonly Token[], at: number, text: string): boolean {
  const next = /^[到进在]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  if (!/^(?:灶房|厨房|灶屋|伙房)[里]?$/.test(tokens[next]?.text ?? "") || !endsClause(tokens[next + 1]))
    return false;
  const from = startOfClause(tokens, at);
  if (!own.test(tokens[from]?.text ?? "") || !/^[把将]$/.test(tokens[from + 1]?.text ?? "")) return false;
  const things = tokens.slice(from + 2, at);
  const eaten = things.filter(({ word }) => word?.goods != null);
  if (!eaten.every(({ word }) => food.test(word?.goods ?? ""))) return false;
  if (eaten.length === 0 || !things.every((one) => one.word?.goods != null || joinsRow(one))) return false;
  const before = tokens.slice(0, from);
  // 送米一袋,我把米放进厨房: told already.
  if (before.some(({ word }) => eaten.some((one) => one.word?.goods === word?.goods))) return false;
  return (
    before.some(({ mention }) => mention !== null) && !tidies.test(text.slice(0, tokens[from]?.start ?? 0))
  );
}

const food = /^(?:大米|面粉|食用油|牛奶|鸡蛋|小米|挂面)$/;
const tidies = /收拾|整理|打扫|清扫|帮|搬|扛|卸|拉|背|做饭|磨/;

/** 上次|答应|给|李平|的|童话书|今天|带来了: on the day of the message, as told without 今天. Not: 昨天去了,答应给李平的书今天带来了 */
export function withPromisedBrought(tokens: readonly Token[]): readonly Token[] {
  const days = tokens.filter(({ kind }) => kind === "day");
  const at = tokens.findIndex(
    (token, place) =>
      token.kind === "day" &&
      token.text === "今天" &&
      isThing(tokens[place - 1]) &&
      /^[带送拿捎][来去到]了$/.test(tokens[place + 1]?.text ?? ""),
  );
  if (at < 0 || days.some(({ text }) => !/^(?:今天|上次)$/.test(text))) return tokens;
  const from = startOfClause(tokens, at);
  const promise = tokens.slice(from, at).findIndex(({ text }) => text === "答应");
  if (promise < 0 || promise > 2) return tokens;
  const promised = tokens
    .slice(from + promise, at)
    // 给|刘军的孙女|带|的|童话书
    .filter(({ text }, place, all) => !(/^[带买捎]$/.test(text) && all[place + 1]?.text === "的"));
  return [...tokens.slice(0, from), ...promised, ...tokens.slice(at + 1)];
}

/** 劝了半天他|才|接下来: as 才收下 says. Not: 接下来我们去刘军家, 他才接下这个活 */
export function withTakenAfterAll(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.map((token, at) => {
    if (!/^接(?:下来?|过去|下来?了|过去了)$/.test(token.text)) return token;
    if (!/^(?:才|终于|总算)$/.test(tokens[at - 1]?.text ?? "") || !endsClause(tokens[at + 1])) return token;
    return { ...plain(token), text: "收下", word: lexicon.word("收下") };
  });
}

function plain(token: Token): Token {
  return { ...token, kind: "word", quantity: null, when: null, mention: null, pos: null, opens: null };
}

/** 买上两箱牛奶去看望李平 */
export const boughtOnTheWay = new Sign(
  "买",
  /买上[^,。;\n]{1,14}?(?:去|来|到)?(?:看望|走访|慰问|探望|看看|看了|[去到][^,。;\n]{2,4}家)/,
);

/** |买上|两箱牛奶去看望李平: bought to be given there, as 买来 says. Not: 李平贷款买上羊20只, 走访李平,卖了猪买上牛1头 */
export function withBoughtOnTheWay(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.map((token) =>
    token.text === "买上" ? { ...token, text: "买来", word: lexicon.word("买来") } : token,
  );
}
