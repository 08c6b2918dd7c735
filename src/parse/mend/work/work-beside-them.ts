import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import {
  countsThings,
  endsClause,
  has,
  startOfClause,
  startOfSentence,
  type Token,
} from "../../words/tokens.ts";
import { isByUs } from "../by-us.ts";

/** 陪李平剥玉米, 帮李平往屋里扛了二十三袋, 我们帮着往棚里转, 给李平家换了三十多片瓦 */
export const worksBesideThem = new Sign(
  "陪往换",
  /陪[^,。;\n]{2,8}[剥择拣削搓切捻]|往[^,。;\n]{1,6}(?:里|上)(?:[扛搬背抬运]了|[转倒挪]|扛)|换了[^,。;\n]{1,8}[瓦砖]/,
);

/** 择菜, 剥|玉米: what hands do, sitting beside them. */
const sitsAt =
  /^(?:剥|(?:择|拣|削|搓|捻)(?:$|着)|(?:择|拣|削|搓|切|捻)(?:菜|豆|皮|土豆|洋芋|红薯|萝卜|玉米|苞谷|绳|草|线|辣椒|花椒|棉花|茶))/;
const indoors = /^(?:屋|家|院|棚|仓|房|圈|窖|车|楼|库|窑|灶房|厨房|煤棚|柴房)[里上]$/;
const small =
  /^(?:[我咱俺]们?|单位|同事|又|也|还|就|便|先|再|一起|[上下]午|赶紧|都|带着|泥瓦匠|瓦匠|木匠|工匠|师傅)$/;

/**
 * 陪|李平|剥|玉米: as 帮 says; 帮|李平|往|屋里|扛了|二十三袋: the work is told by how much was carried, which is no gift; 帮着|往|棚里|转: as 搬 says;
 * 换了|三十多片|瓦: so many of them, at one work.
 * Not: 儿子|陪李平剥玉米, 给李平|往屋里扛了三袋化肥, 李平|换了三十多片瓦
 */
export function withWorkNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: (Token | null)[] = [...tokens];
  const write = (at: number, text: string) => {
    told[at] = { ...(tokens[at] as Token), kind: "word", text, word: lexicon.word(text), pos: null };
  };
  for (const [at, token] of tokens.entries()) {
    if (token.text === "陪" && isByUs(tokens, at, small) && sitsBeside(tokens, at)) write(at, "帮");
    else if (
      token.text === "往" &&
      indoors.test(tokens[at + 1]?.text ?? "") &&
      helpsThem(tokens, at) &&
      !isGotBefore(tokens, at)
    ) {
      const verb = tokens[at + 2];
      if (/^[转倒挪]$/.test(verb?.text ?? "") && endsClause(tokens[at + 3])) write(at + 2, "搬");
      else if (/^[扛搬背抬运]了$/.test(verb?.text ?? "") && countsThings(tokens[at + 3])) {
        write(at + 2, verb?.text.charAt(0) ?? "");
        // 二十三|袋: 扛|袋子
        if (endsClause(tokens[at + 4])) told[at + 3] = { ...bare(tokens[at + 3] as Token), text: "袋子" };
        else told[at + 3] = null;
      }
    } else if (/^换[了上]$/.test(token.text) && isTiles(tokens, at) && isForThem(tokens, at))
      told[at + 1] = null;
  }
  return told.filter((token) => token !== null);
}

/** 买化肥3袋,|帮李平往屋里搬了3袋: what was got for them in the clause before. */
function isGotBefore(tokens: readonly Token[], at: number): boolean {
  const stop = startOfClause(tokens, at) - 1;
  return tokens.slice(startOfSentence(tokens, stop), Math.max(0, stop)).some((token, place, front) => {
    const got = has(token, Role.give) || has(token, Role.buy);
    return got && front.slice(place + 1, place + 4).some(({ quantity }) => quantity !== null);
  });
}

function bare(token: Token): Token {
  return { ...token, kind: "text", word: null, quantity: null, pos: "thing" };
}

function isTiles(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.quantity?.unit?.name === "片" && /^瓦片?$/.test(tokens[at + 2]?.text ?? "");
}

/** 陪|李平|剥, 陪|李平|择菜 */
function sitsBeside(tokens: readonly Token[], at: number): boolean {
  const home = has(tokens[at + 2], Role.home) || has(tokens[at + 2], Role.title) ? 1 : 0;
  const act = tokens[at + 2 + home];
  return tokens[at + 1]?.mention != null && act?.kind === "text" && sitsAt.test(act.text);
}

/** 帮|李平|往, 我们|帮|他|往, 我们|帮着|往 */
function helpsThem(tokens: readonly Token[], at: number): boolean {
  let helps = at - 1;
  while (tokens[helps]?.mention != null || has(tokens[helps], Role.pronoun) || has(tokens[helps], Role.home))
    helps -= 1;
  return /^帮(?:着|忙|他|她)?$/.test(tokens[helps]?.text ?? "") && isByUs(tokens, helps, small);
}

/** 给|李平|家|换了 */
function isForThem(tokens: readonly Token[], at: number): boolean {
  const whom = has(tokens[at - 1], Role.home) ? at - 2 : at - 1;
  return (
    tokens[whom]?.mention != null &&
    /^[给帮替为]$/.test(tokens[whom - 1]?.text ?? "") &&
    isByUs(tokens, whom - 1, small)
  );
}
