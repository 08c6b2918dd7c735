import type { Segment } from "../scene/story.ts";
import type { Item } from "../words/item.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { hasSome, isMark, type Token, tokenAt } from "../words/tokens.ts";

/** Every word that tells it has one of them. */
export const ofOtherDeeds = "出共合登对";

/** 出动|8辆清洗车, 4个村小组共用|一台变压器: sent out, or shared by those who have it. */
const sentOrShared = /^(?:[^,]{0,4}[^一])?(?:出动了?|[共合公]用着?)$/;
const handing = rolesOf(Role.give, Role.receive);

/**
 * 出动|8辆清洗车疏通下水井, 几个小组共用|一台变压器, 再登记|300斤黍子, 对|2622只羊进行补贴: what comes in front of the figure gives nothing.
 * Not: 登记发放化肥2袋; 发放登记:化肥2袋; 入户登记,送米2袋
 */
export function isOfOtherDeed({ tokens }: Segment, { noun, tokens: own }: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && own.includes(token));
  const before = tokenAt(tokens, figure - 1);
  if (before === undefined) return false;
  if (before.text === "对") return noun !== null;
  return sentOrShared.test(before.text) || isPutDown(tokens, figure);
}

const putDown = /^登记(?![表簿册本卡证台])/;

/** 登记|300斤黍子, 登记|化肥|2袋: with nothing handed over in between, nor any list of it. */
function isPutDown(tokens: readonly Token[], figure: number): boolean {
  const at = tokens.findLastIndex(({ text }, place) => place < figure && putDown.test(text));
  if (at < 0 || hasSome(tokenAt(tokens, at - 1), handing)) return false;
  return !tokens.slice(at + 1, figure).some((token) => hasSome(token, handing) || isMark(token, ",;。:、"));
}
