import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, startOfClause, type Token } from "../words/tokens.ts";
import { type Stretch, textOf } from "./stretch.ts";

/** 没去, 没走访, 没送, 没有给, 没能去成 */
const undone =
  /^(?:[没未](?:有|能|曾)?|并?没有?|并未)(?:再|能|有)?(?:去|走|走访|入户|看望|慰问|到|来|送|发|给|拿|带|领|收|办|做|开|捐|培训|宣讲)/;

/**
 * 更正 李平没去, 更正 面粉没送: what a correction only takes back, as far as its clause goes, and says nothing new of.
 * 李平没去,去的是刘军 keeps what came instead.
 */
export function withoutUndone(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!isUndone(tokens, at)) {
      kept.push(token);
      continue;
    }
    const from = startOfClause(kept, kept.length);
    if (!kept.slice(from).some(({ quantity }) => quantity !== null)) kept.length = from;
    while (at + 1 < tokens.length && !isMark(tokens[at + 1], ",;。!\n")) at += 1;
  }
  return kept;
}

/** 李平的米是两袋,|王五的没错: whose figures stand as they were, beside what is put right. */
export function withoutRight(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => /[错对改变动题]/.test(text))) return tokens;
  const kept: Token[] = [];
  for (let from = 0; from < tokens.length; ) {
    let end = from;
    while (end < tokens.length && !isMark(tokens[end], ",;。!\n")) end += 1;
    const clause = tokens.slice(from, end + 1);
    const stands =
      clause.some(({ mention }) => mention !== null) && asItWas.test(textOf(tokens.slice(from, end)));
    if (!stands) kept.push(...clause);
    from = end + 1;
  }
  return kept.length > 0 ? kept : tokens;
}

const asItWas =
  /(?:没有?(?:[报写说记填]?错|问题)|(?:是|都|报|写)对的?|对着呢?|不(?:用|要)?[改变动])(?:的|了|呢)*$/;

function isUndone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" && token?.kind !== "text") return false;
  if (has(token, Role.missed)) return true;
  if (!"没未并".includes(token.text.charAt(0)) || tokens[at - 1]?.text === "不是") return false;
  return undone.test(token.text + (tokens[at + 1]?.text ?? "") + (tokens[at + 2]?.text ?? ""));
}

/** 化肥|少送了|1袋, 米|多|了|2袋: by how much the earlier figure was wrong, and not what is right. */
export function tellsDifference(tokens: readonly Token[], figure: number): boolean {
  const before = `${tokens[figure - 2]?.text ?? ""}${tokens[figure - 1]?.text ?? ""}`;
  return difference.test(before);
}

const difference = /(?<![不至最顶])[少多漏](?:送|发|给|拿|带|记|写|报|算|填|登|数)?了?$/;

/** 还有李平, 漏了李平, 加上李平: to be added, and in nobody's place. */
export const adds = /还有|另有|漏(?!了?一?个?字)|[加添补]上|再加|少[报记写填登算]了?\d*[户家人]/;

const failed = new Sign(
  "不没失",
  /^[^,给他她]{0,6}(?:[送发](?:不(?:了|进去|过去|出去|成|下去))|没(?:能)?[送发](?:进去|过去|出去)|没法[送发]|(?:转账|打款)失败)了?$|^(?:但|可|家里|屋里)*没人收$/,
);

/** 路不通|送不进去, 发不下去, 没人收, 转账失败: it never reached them. Not: 桃子没人收 */
export function isNotGotThrough(segment: Stretch): boolean {
  return !segment.hasFigure && failed.isIn(segment);
}
