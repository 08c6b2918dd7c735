import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { endOfSentence, has, startOfSentence, type Token, tokenAt } from "../../words/tokens.ts";

/** 昨天前天都在村里, 这两天一直在村上 */
export const daysInVillage = new Sign(
  "村",
  /(?:^|[。;\n])[^。;\n]{0,8}(?:[天日晚周一二三四五六]|星期|礼拜).{0,3}(?:都|一直)在村(?:里|上|部|委会)了?(?:[。;!\n]|$)/,
);

/**
 * 昨天前天|都|住在村里 for 昨天前天|都|在|村里: several days in the village, with nobody told of but us and nothing else of it, were stayed there.
 * Not: 李平这两天都在村里; 昨天前天都在村里走访; 今天在村里; 这两天都在镇上; 昨天前天都在村里,走访李平
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
    !front.some(({ kind }) => kind === "day") ||
    !front.every(isOfUs)
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

function isVillage(token: Token | undefined): boolean {
  return /^村(?:里|上|部|委会)$/.test(token?.text ?? "");
}

/** 昨天, 我们, 和 between two days. */
function isOfUs(token: Token): boolean {
  return token.kind === "day" || has(token, Role.cadreSelf) || has(token, Role.joins) || token.text === "、";
}
