import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { figureAt, type Item, tellsGiving } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { tokenAt } from "../../words/tokens.ts";

/** 米缸里没|几斤米, 没有|几样家具: what they hardly have. Not: 送了没几斤 */
function isHardlyAny({ tokens, reading }: Segment, { quantity, tokens: own }: Item): boolean {
  if (quantity === null || quantity.value !== null || tellsGiving(reading)) return false;
  const figure = figureAt(tokens, own);
  return /^(?:没有?|无)$/.test(tokenAt(tokens, figure - 1)?.text ?? "");
}

/** 一只|不少, 一袋|都没剩: all of what was told of, and no more; 1袋|带回 is still with us. */
export function leavesNone(segment: Segment, item: Item): boolean {
  return noneLeft.test(toldBehind(segment, item));
}

/** 另一床|留着, 剩下2袋|放车上, 一桶|留给后面的户, 自己留了|1桶: for others, some other day, or for us. Not: 给李平送了2箱水|备用 */
export function isStillOurs(segment: Segment, item: Item): boolean {
  if (keptOrBack.isIn(segment)) return true;
  if (!mayBeStill.isIn(segment)) return false;
  const behind = toldBehind(segment, item);
  return (
    stillOurs.test(behind) ||
    (inStore.test(behind) && restOf.test(segment.text)) ||
    (inReserve.test(behind) && !(segment.roles.has(Role.dative) && item.verb !== null))
  );
}

/** 发放油212桶;|剩余油8桶入库, 还余3袋: what was left over. Not: 剩余油8桶|给李平, 剩下两袋,|都送李平家了 */
export function isInStock(segment: Segment, item: Item): boolean {
  if (isHardlyAny(segment, item)) return true;
  const { tokens, text, clause } = segment;
  const { noun, tokens: own } = item;
  const first = tokens.findIndex((token) => own.includes(token));
  if (!inStock.test(noun?.text ?? "") && !inStock.test(tokens[first - 1]?.text ?? "")) return false;
  return !handsOn.test(clause.text.slice(Math.max(0, clause.text.indexOf(text))));
}

const inStock = /^[还尚现仍共只]?(?:剩余?下?|余下?|结余)的?$/;
const handsOn = /送|给|发(?!放?完)|分|捐|拉[到去]|带[到去]|领/;

function toldBehind({ tokens }: Segment, { tokens: own }: Item): string {
  const figure = figureAt(tokens, own);
  return figure < 0 ? "" : textOf(tokens.slice(figure + 1, figure + 6));
}

/** 自己留了|1桶, 给自己家留1桶, 拿回|1袋: with us again, or all along. Not: 他自己留了1桶; 拉回3袋化肥,发给李平 */
const keptOrBack = new Sign(
  "留回",
  /^(?:又|还|剩下的?)?给?(?:[我咱]们?)?自(?:己|家)家?里?留(?:了|下)?[\d一二两三四五六七八九十半]|^(?:又|还)?[拿带收拉]回(?:来|去)?了?[\d一二两三四五六七八九十半]+(?:公斤|[袋桶箱只斤件床包瓶个块元])$/,
);

const mayBeStill = new Sign(
  "留搁存放备待归收",
  /[存归留]档|[存收留](?:了|好|着)|[留搁存放](?:着|起|在|我|咱|车|后|单|办|村|宿|到|给|下|别|其|明)|[备待]用/,
);

const stillOurs =
  /^[^,。给]{0,3}?(?:先|还|都|就)?(?:(?:留|搁|存|放)(?:着(?![给他她])|起来|在?(?:我们?|咱们?)?(?:车|后备箱|单位|办公室|村部|宿舍)|[到给]?(?:下[次回户家一]|后[面头边]|别[的人家]|其他|其余|明[天年])))|^(?:已经?|均|都|也)?(?:[存归留]档|[我俺咱]们?(?:已经?|都)?(?:复印)?(?:存|收|留)(?:了|好|着))/;

/** 另外两袋|放在村委会; not 给李平送米2袋|放在村委会, from where he fetches it. */
const inStore = /^[^,。给]{0,3}?(?:先|还|都|就)?(?:留|搁|存|放)+在?(?:了)?(?:村委会?|仓库|库房)/;
const restOf = /^(?:[^,]{0,2}另|其[余他]|还?剩|余下|多[余出]?的)/;

const inReserve = /^[^,。给]{0,3}?(?:先|还|都|就)?[备待]用/;

const noneLeft = /^[都也]?[不没][少差缺剩落丢坏破死]|^(?:又|都|原样)?[带拿提拉背]回(?:来|去)?了?$/;
