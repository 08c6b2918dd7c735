import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endOfClause, has, type Token } from "../../words/tokens.ts";

/** 跟他聊了外出务工补贴的事 */
export const talkedAbout = new Sign("聊谈唠", /[和跟同与][他她](?:们|家)?[聊谈唠]了?[^,。;\n\d]{1,16}/);

/**
 * 跟|他|聊了|外出务工|补贴|的|事: what is counted elsewhere is what they talked about, and no act.
 * Not: 跟他聊了|低保, which nothing counts; 跟他聊了聊|,|介绍务工
 */
export function withoutTalkedOf(tokens: readonly Token[]): readonly Token[] {
  let told: Token[] | null = null;
  for (let at = 2; at < tokens.length - 1; at += 1) {
    if (tokens[at]?.word?.measure?.id !== "talk" || !/^[聊谈唠]了?$/.test(tokens[at]?.text ?? "")) continue;
    if (!has(tokens[at - 1], Role.pronoun) || !has(tokens[at - 2], Role.with)) continue;
    // 李平|跟他聊了务工的事: with somebody else.
    if (tokens[at - 3]?.mention != null || has(tokens[at - 3], Role.kin)) continue;
    const of = tokens.slice(at + 1, endOfClause(tokens, at + 1));
    if (of.length > 5 || of.some(({ quantity, mention }) => quantity !== null || mention !== null)) continue;
    if (!of.some(({ word }) => counted.has(word?.measure?.id ?? ""))) continue;
    if (
      !/^(?:的?(?:事情?|情况|问题|打算))$/.test(
        of
          .slice(-2)
          .map(({ text }) => text)
          .join(""),
      ) &&
      of.length > 1
    )
      continue;
    told ??= [...tokens];
    for (const token of of) told[told.indexOf(token)] = { ...token, kind: "text", word: null, pos: "thing" };
  }
  return told ?? tokens;
}

const counted = new Set(["job", "loan", "medical", "cash", "project", "training", "sale"]);
