import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token, tokenAt } from "../../words/tokens.ts";

/** Every word that tells it has one of them. */
export const ofOtherDeeds = "出共合登对";

/** 出动|8辆清洗车, 4个村小组共用|一台变压器: sent out, or shared by those who have it. */
const sentOrShared = /^(?:[^,]{0,4}[^一])?(?:出动了?|[共合公]用着?)$/;
/** What is done about those told of. Not: 给李平三百块钱对|三百斤米, where 对 takes it back. */
const dealtWith = /^(?:进行|给予|予以|开展|实施|实行)/;
const handing = rolesOf(Role.give, Role.receive);

/**
 * 出动|8辆清洗车疏通下水井, 几个小组共用|一台变压器, 再登记|300斤黍子, 对|2622只羊进行补贴: what comes in front of the figure gives nothing.
 * Not: 登记发放化肥2袋; 发放登记:化肥2袋; 入户登记,送米2袋
 */
export function isOfOtherDeed({ tokens }: Segment, { noun, tokens: own }: Item): boolean {
  const figure = figureAt(tokens, own);
  const before = tokenAt(tokens, figure - 1);
  if (before === undefined) return false;
  if (before.text === "对")
    return noun !== null && tokens.slice(figure).some(({ text }) => dealtWith.test(text));
  return sentOrShared.test(before.text) || isPutDown(tokens, figure);
}

const putDown = /^登记(?![表簿册本卡证台])/;

/** 登记|300斤黍子, 登记|化肥|2袋: with nothing handed over in front of the figure, nor any list of it. */
function isPutDown(tokens: readonly Token[], figure: number): boolean {
  const at = tokens.findLastIndex(({ text }, place) => place < figure && putDown.test(text));
  if (at < 0 || tokens.slice(at + 1, figure).some((token) => isMark(token, ",;。:、"))) return false;
  return !tokens.slice(0, figure).some((token) => hasSome(token, handing) && !has(token, Role.dative));
}

/** Of buying. */
export const ofBuying = "购买置办";

const isFor = /^(?:[专主]要?|专门|全部|都)?用[于来作]$/;
const borrowed =
  /^(?![我咱])[^,给帮替为送捐]*(?:借|贷)(?:款|了|来|到|下)?了?[^,给帮替为送捐]{0,3}[\d一二两三四五六七八九十.]+[余多]?[万千百]?[余多]?(?:元|块钱?)/;

/**
 * 给李平500元|用于购买化肥: what the money is for; 赵满仓借款5000元|购买了6只黑山羊: bought for themselves.
 * Not: 捐款5000元用于购买化肥10袋送给李平; 协调贷款5万元,买米2袋送给李平
 */
export function isBoughtWithIt({ tokens, clause }: Segment, { verb }: Item): boolean {
  if (verb === null || !has(verb, Role.buy)) return false;
  const at = tokens.indexOf(verb);
  if (tokens.slice(at + 1).some((token) => has(token, Role.give) || has(token, Role.dative))) return false;
  const paid = (token: Token) => token.quantity?.unit?.kind === "money";
  if (isFor.test(tokenAt(tokens, at - 1)?.text ?? "") && tokens.slice(0, at).some(paid)) return true;
  return borrowed.test(textOf(clause.tokens.slice(0, clause.tokens.indexOf(verb))));
}
