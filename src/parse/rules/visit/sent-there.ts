import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";

/** 联系师傅上门, 请医生入户, 我请卖家|上门给修好了: whoever was sent there. */
export function isOfSomebodySent({ tokens, clause }: Segment, verb: Token): boolean {
  if (verb.text === "上门" && callsIn.test(textOf(clause.tokens.slice(0, clause.tokens.indexOf(verb))))) {
    return !clause.tokens
      .slice(Math.max(0, clause.tokens.indexOf(verb) - 4), clause.tokens.indexOf(verb))
      .some(({ mention }) => mention !== null);
  }
  const at = tokens.indexOf(verb);
  const sent = tokenAt(tokens, at - 1);
  if (!(has(sent, Role.role) || has(sent, Role.title) || has(sent, Role.office)) || sent?.mention)
    return false;
  // 立即|和|村干部|上门
  const before = tokens.slice(0, at);
  return (
    !(has(tokens[at - 2], Role.with) && !before.some(({ text }) => sends.test(text))) &&
    before.some((token) => has(token, Role.arrange) || /^(?:请|叫|让|派)$/.test(token.text))
  );
}

const callsIn =
  /(?:[请叫喊约派找让]|联系)(?:[了来]|[一两]个)*[^,;。我他她了]{1,5}[师傅匠工家生员夫医队司店主板铺厂站所局后]$|(?:联系|[请叫喊约找])[^,;。我他她了]{2,8}[站所局院司]的?[老小][\u4e00-\u9fff]$|^[^,;。我他她了]{2,6}[站所局院司]的(?:人|师傅|工人)$/;

const sends = /^(?:请|叫|让|派|联系|协调|通知|找)/;
