import { anyOf, Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { handedPapers } from "../../words/papers.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, type Quantity, type Token } from "../../words/tokens.ts";

/** 的宣传单, 的那个明白卡 */
export const aboutPaper = new Sign(
  "单卡册料页",
  /[份张本册页套][^,;。!\n]{2,16}的(?:[那这]个)?[^,;。!\n]{0,6}[单卡册料页]/,
);

/** How far in front of 的 a topic may begin. */
const longest = 5;

/** What no topic holds: an act of giving or going, or somebody. */
const acts = rolesOf(Role.give, Role.go, Role.pronoun, Role.cadreSelf, Role.each);

/**
 * 30份|秋季防火的那个|宣传单, 一份|防煤气中毒的|明白卡: what a paper is about stands between it and its figure, and is neither a thing nor an act.
 * Left in where the figure counts something of its own: 30份化肥和防火的宣传单.
 */
export function withoutTopic(tokens: readonly Token[]): readonly Token[] {
  let kept: Token[] | null = null;
  for (let at = 2; at < tokens.length; at += 1) {
    if (!handedPapers.has(tokens[at]?.word?.measure?.id ?? "")) continue;
    const of = /^[那这]个?$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
    if (tokens[of]?.text !== "的") continue;
    const from = startOfTopic(tokens, of, tokens[at + 1]?.quantity ?? null);
    if (from === null) continue;
    const topic = tokens.slice(from, at);
    kept = (kept ?? [...tokens]).filter((token) => !topic.includes(token));
  }
  return kept ?? tokens;
}

/**
 * Straight behind the figure that counts the paper, or, with the figure behind it (一张连心卡还有|那个就业的|宣传单三张), behind what joins
 * it to another; null where none stands there.
 */
function startOfTopic(tokens: readonly Token[], of: number, behind: Quantity | null): number | null {
  for (let place = of - 1; place >= 0 && place >= of - longest; place -= 1) {
    const token = tokens[place];
    if (token === undefined) return null;
    if (hasSome(token, joining) && behind !== null) return place < of - 1 ? place + 1 : null;
    if (token.quantity !== null)
      return countsPaper(token) && place < of - 1 && !isCounted(tokens[place + 1]) ? place + 1 : null;
    const stops = token.kind === "mark" && token.text !== "、";
    if (token.mention !== null || stops || hasSome(token, acts)) return null;
  }
  return null;
}

/** 发了份|油菜|种植|手册: what its craft is. */
export const ofCraft = new Sign("册料单卡页", /(?:种植|养殖|栽培|管护)[^,;。\n]{0,4}[册料单卡页]/);

const craft = /^(?:种植|养殖|栽培|管护|管理|防治|技术)$/;

/** 一份|油菜|种植|手册: the plant and the craft that a paper is of are neither thing nor act. */
export function withoutCraft(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<Token>();
  tokens.forEach((token, at) => {
    if (!handedPapers.has(token.word?.measure?.id ?? "")) return;
    let from = at;
    while (craft.test(tokens[from - 1]?.text ?? "")) from -= 1;
    const of = tokens[from - 1];
    if (from === at || (of?.word?.goods == null && of?.kind !== "text")) return;
    for (const one of tokens.slice(from - 1, at)) dropped.add(one);
  });
  return dropped.size === 0 ? tokens : tokens.filter((token) => !dropped.has(token));
}

const joining = rolesOf(Role.joins, Role.further);

/** 一张|连心卡|和防火的宣传单: the figure is that of another paper or thing. */
function isCounted(token: Token | undefined): boolean {
  return handedPapers.has(token?.word?.measure?.id ?? "") || token?.word?.goods != null;
}

function countsPaper({ quantity }: Token): boolean {
  return /^[份张本册页套]$/.test(quantity?.unit?.name ?? "");
}

/** 讲了一下退耕还林的政策, 说了说铺地膜的事 */
export const toldTopic = new Sign("讲说读释宣绍及念", /[讲说念]|解[读释]|宣传|介绍|普及/);

const tells = new Set(
  "讲解 解读 解释 宣传 宣讲 介绍 普及 传达 讲 说 念"
    .split(" ")
    .flatMap((told) => [told, `${told}了`, `${told}过`]),
);
const lightly = /^(?:[了过下讲说念]|一[下遍]|了下)$/;
const matters = new Set(
  "政策 技术 规定 办法 知识 好处 要求 要领 方法 事 事情 事项 条件 流程 标准 程序".split(" "),
);
/** What each of them has. */
export const toldMatter = anyOf("策术规办知处求领法事件程准");

/** What nobody does or owns where it is only told of. */
const deeds = rolesOf(Role.own, Role.labour, Role.build, Role.works, Role.further);

/**
 * 讲解了一下|退耕还林|的政策, 说了说|铺地膜|的事, 讲了|危房改造|的条件: what is told of stands between the telling and its word, and is nobody's work, field or building.
 * Not: 说他种了五亩地, 讲了政策,帮他铺地膜
 */
export function joinToldTopics(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let joined: Token[] | null = null;
  for (let at = 0; at < (joined ?? tokens).length; at += 1) {
    const read = joined ?? tokens;
    if (!tells.has(read[at]?.text ?? "")) continue;
    let from = at + 1;
    while (lightly.test(read[from]?.text ?? "")) from += 1;
    const end = endOfTold(read, from);
    const parts = read.slice(from, end ?? from);
    const [first] = parts;
    if (first === undefined || !parts.some((token) => hasSome(token, deeds))) continue;
    joined ??= [...tokens];
    joined.splice(from, parts.length, {
      ...first,
      kind: "word",
      end: parts[parts.length - 1]?.end ?? first.end,
      text: parts.map(({ text }) => text).join(""),
      word: lexicon.word("政策"),
      pos: null,
      opens: null,
    });
  }
  return joined ?? tokens;
}

/** Where the word stands that says what is told; null where anything else comes in between. */
function endOfTold(tokens: readonly Token[], from: number): number | null {
  for (let place = from; place <= from + longest + 1; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.mention !== null || token.quantity !== null) return null;
    if (matters.has(token.text)) return tokens[place - 1]?.text === "的" ? place - 1 : place;
    if (token.kind === "mark" || token.kind === "day" || hasSome(token, somebody)) return null;
    if (has(token, Role.filler) && token.text !== "的") return null;
  }
  return null;
}

const somebody = rolesOf(Role.go, Role.pronoun, Role.cadreSelf, Role.each, Role.kin, Role.say, Role.help);
