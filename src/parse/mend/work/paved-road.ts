import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";

export const pavesPart = new Sign("铺", /铺路[面基]/);

/** |铺路|面|2公里: the surface that was laid. Not: 铺路|300米 */
export function withPartsOfRoad(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told = [...tokens];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.text !== "铺路" || next === undefined || !/^[面基]$/.test(next.text)) continue;
    const part = `路${next.text}`;
    const word = lexicon.word(part);
    told[at] = { ...token, text: "铺", end: token.start + 1, word: lexicon.word("铺") };
    told[at + 1] = {
      ...next,
      start: token.start + 1,
      text: part,
      kind: word === null ? "text" : "word",
      word,
      pos: "thing",
    };
  }
  return told;
}

/** 打通通组公路, 打通断头路 */
export const opensThrough = new Sign(
  "通",
  /打通了?(?:通[组村户屯]|断头|产业|致富|机耕|生产|环村)[^,。;\d]{0,3}[路渠道]/,
);

/** 打|通通|组|公路|2公里: 打通, and what is called 通组公路; 打|通|断头路|1条 */
export function withRoadsThrough(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findIndex(({ text }, place) => /^通通?$/.test(text) && tokens[place - 1]?.text === "打");
  const [act, through] = [tokens[at - 1], tokens[at]];
  if (act === undefined || through === undefined) return tokens;
  const from = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  let end = from;
  while (end < from + longestRoad && !/[路渠道]$/.test(tokens[end - 1]?.text ?? "")) end += 1;
  const last = tokens[end - 1] as Token;
  const road = tokens.slice(from, end).map(({ text }) => text);
  const prefix = through.text === "通通" ? "通" : "";
  return [
    ...tokens.slice(0, at - 1),
    { ...act, text: "打通", end: act.end + 1, word: lexicon.word("修通") },
    {
      ...through,
      kind: "text",
      text: prefix + road.join(""),
      start: tokens[from]?.start ?? act.end + 1,
      end: last.end,
      word: null,
      pos: "thing",
    },
    ...tokens.slice(end),
  ];
}

const longestRoad = 4;
