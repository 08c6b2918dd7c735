import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { endOfSentence, has, isMark, startOfSentence, type Token, tokenAt } from "../../words/tokens.ts";

/** 昨天前天都在村里, 这两天一直在村上 */
export const daysInVillage = new Sign(
  "村",
  /(?:^|[。;\n])[^。;\n]{0,8}(?:[天日晚周一二三四五六]|星期|礼拜).{0,3}(?:都|一直)在村(?:里|上|部|委会)了?(?:[。;!\n]|$)/,
);

/**
 * 昨天前天|都|住在村里 for 昨天前天|都|在|村里: several days in the village, with nobody told of but us and nothing else of it, were stayed there.
 * Not: 李平这两天都在村里; 昨天前天都在村里走访; 今天在村里; 这两天都在镇上; 昨天前天都在村里,走访李平; 李平的儿子回来了。这几天都在村里
 */
export function withDaysInVillage(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const stays = lexicon.word("住在村里");
  const at = tokens.findIndex(
    (token, place) =>
      token.text === "在" &&
      isVillage(tokens[place + 1]) &&
      /^(?:都|一直)$/.test(tokenAt(tokens, place - 1)?.text ?? ""),
  );
  const [inside, village] = tokens.slice(at, at + 2);
  if (at < 0 || stays === null || inside === undefined || village === undefined) return tokens;
  const behind = tokens[at + 2]?.text === "了" ? at + 3 : at + 2;
  const front = tokens.slice(startOfSentence(tokens, at), at - 1);
  if (
    endOfSentence(tokens, behind) !== behind ||
    !isOfDays(front) ||
    !front.every(isOfUs) ||
    !isOpening(tokens, front, at - 1)
  )
    return tokens;
  const stay: Token = {
    ...inside,
    kind: "word",
    end: village.end,
    text: "住在村里",
    word: stays,
    pos: null,
    opens: null,
  };
  return [...tokens.slice(0, at), stay, ...tokens.slice(behind)];
}

/** 昨天|前天, 这两天. Not: 今天 */
function isOfDays(front: readonly Token[]): boolean {
  const days = front.filter(({ kind }) => kind === "day");
  return days.length > 1 || (days.length === 1 && severalDays.test(days[0]?.text ?? ""));
}

const severalDays = /[两二三四五六七八九十几\d][天日]|[上这]周|和|、/;

/** Nobody was told of in front who may be meant. */
function isOpening(tokens: readonly Token[], front: readonly Token[], at: number): boolean {
  if (front.some((token) => has(token, Role.cadreSelf))) return true;
  const stop = startOfSentence(tokens, at) - 1;
  return stop < 0 || isMark(tokens[stop], "\n");
}

function isVillage(token: Token | undefined): boolean {
  return /^村(?:里|上|部|委会)$/.test(token?.text ?? "");
}

/** 昨天, 我们, 和 between two days. */
function isOfUs(token: Token): boolean {
  return token.kind === "day" || has(token, Role.cadreSelf) || has(token, Role.joins) || token.text === "、";
}
