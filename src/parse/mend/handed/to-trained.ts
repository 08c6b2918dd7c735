import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";

/** 给参训人员发手册60份, 向受训的群众每人发了剪刀1把 */
export const handedToTrained = new Sign(
  "训",
  /[给向为][参受]训(?:的|人员?|群众|学员|村民|农户|妇女|劳动力)*[发每一]/,
);

/** 给|参训人员|发了|手册60份: to whom it was handed, and nobody trained by it. Not: 给参训人员60人发手册 */
export function withTrainedAsReceivers(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) => token.word?.measure?.id === "trainee" && has(tokenAt(tokens, place - 1), Role.dative),
  );
  const whom = tokens[at];
  if (whom === undefined) return tokens;
  let next = at + 1;
  while (ofWhom.test(tokens[next]?.text ?? "")) next += 1;
  if (!has(tokens[next], Role.give) && !has(tokens[next], Role.each)) return tokens;
  const end = tokens[next - 1]?.end ?? whom.end;
  const all = { ...whom, end, text: "大家", word: lexicon.word("大家") };
  return [...tokens.slice(0, at), all, ...tokens.slice(next)];
}

const ofWhom = /^(?:的|人|人员|群众|学员|村民|农户|妇女|农民|劳动力)$/;
