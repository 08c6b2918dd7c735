import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { isMark, startOfClause, type Token } from "../../words/tokens.ts";

/** 李平请我们修路,我们修了500米 */
export const workAsAsked = new Sign(
  "修建挖铺",
  /[请求望](?:[我咱]们?|村里|单位)?[^,。;\n]{0,3}[修建挖铺](?:条|一条|段)?[路渠沟],(?:[我咱]们?|单位|工作队)[^,。;\n]{0,4}[修建挖铺]了[\d一二两三四五六七八九十百千]/,
);

const asks = /(?:请|求|希望)/;
const asked = /([修建挖铺])(?:条|一条|段)?([路渠沟])$/;
const ours = /^(?:[我咱]们?|单位|工作队)$/;
const soon = /^(?:[我咱]们?|单位|工作队|今天|昨天|已经?|先|就|当场|马上|又)$/;

/**
 * 李平请我们|修路|,|我们|修了|500米: so much of the road that was asked for.
 * Not: 李平请我们修路,村里修了500米; 李平请我们修路,我们修了水管
 */
export function withWorkAsked(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    told.push(token);
    const verb = /^([修建挖铺])了$/.exec(token.text)?.[1];
    if (verb === undefined || tokens[at + 1]?.quantity?.unit?.kind !== "length") continue;
    if (tokens[at + 2] !== undefined && !isMark(tokens[at + 2], ",;。!\n")) continue;
    const from = startOfClause(tokens, at);
    const us = tokens.slice(from, at);
    if (from < 2 || !isMark(tokens[from - 1], ",")) continue;
    if (!us.every(({ text }) => soon.test(text)) || !us.some(({ text }) => ours.test(text))) continue;
    const thing = thingAsked(tokens, from - 1, verb);
    if (thing === undefined) continue;
    const place = token.end;
    told.push({ ...token, kind: "text", word: null, pos: "thing", text: thing, start: place, end: place });
  }
  return told;
}

/** 请我们|修路|, */
function thingAsked(tokens: readonly Token[], comma: number, verb: string): string | undefined {
  const clause = tokens.slice(startOfClause(tokens, comma), comma);
  const [, act, thing] = asked.exec(textOf(clause.slice(-2))) ?? [];
  return act === verb && clause.some(({ text }) => asks.test(text)) ? thing : undefined;
}
