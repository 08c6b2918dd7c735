import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { goodsName } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { traders } from "../../words/traders.ts";
import { buyers } from "./produce.ts";
import { buyerTakes, foundNone } from "./sold-on.ts";

/** 收购商|拉走萝卜6吨, 老板到他家|收了3000斤: what a buyer whom the sender found does with it. */
export const takesAway = new Sign(
  "拉收买运订要",
  new RegExp(
    `[拉收运要买订]走|收购|[买订](?:了|下)|(?:老板|${traders}|超市)[^,帮]{0,8}收了|(?<![帮替][^,]{0,12}|[帮替][^,]{0,8}收[^,]{1,4},)收了[\\d一二两三四五六七八九十百千万]+[余多来]?(?:公?斤|吨)`,
  ),
);

/** 帮他联系了县城的老板: whose buying is told behind it. */
export function findsBuyer(segment: Segment): boolean {
  if (putUpForSale.isIn(segment)) return !segment.roles.has(Role.kin) && !segment.hasFigure;
  if (!buyerFound.isIn(segment) || foundNone.test(segment.text)) return false;
  const { tokens, roles, theirs, text } = segment;
  if (roles.has(Role.help) || roles.has(Role.cadreSelf) || roles.has(Role.dative)) return true;
  const finds = tokens.findIndex((token) => /^(?:联系|找|对接|牵线)/.test(token.text));
  return (!theirs || buyerTakes.test(text)) && !isOfHousehold(subjectAt(tokens, finds));
}

/** 刘军的蜂蜜|我发了朋友圈, 李平的土鸡|发到群里, 把李平的蜂蜜|带到单位: where we found who buys. Not: 李平把土鸡发到群里, 他自己发朋友圈 */
export const putUpForSale = new Sign(
  "群圈网单局堂",
  /[我咱]们?(?:帮[他她])?(?:发|转|挂)[到在上]?了?(?:一?[条个])?(?:朋友圈|[^,。]{0,4}群里?|网上)$|^[把将]?[^,。把将他她自]{2,10}(?:发|挂|转)[到在]了?(?:[^,。]{0,4}群里?|朋友圈|网上)$|^我?[把将](?![^,]*(?:药|钱|证|表|书|锅))[^,。]{2,10}[带拿捎]到了?(?:单位|局里|食堂)$/,
);

const buyerFound = new Sign(
  "联找对牵群圈网抖直",
  new RegExp(
    `(?:朋友圈|群里?|抖音|网上|直播间?)[里上]?(?:也|又|还)*帮[^,我]{1,5}卖$|^(?:通过|经过?)[我咱]们?的?(?:联系|牵线|对接|协调)$|(?:联系|找|对接|牵线).*(?:老板|${traders}|买[家主方]|超市|食堂|商家|电商|销路)`,
  ),
);

/** 李平家的|板栗|我联系了食堂, 联系收|洋芋|的老板: what the buyer was found for, before it is told how much of it went. */
export function noteTopic({ reading, text, tokens }: Segment, scene: Scene): void {
  const of = reading.items.find(
    ({ noun, quantity }) =>
      quantity === null &&
      noun !== null &&
      (noun.kind === "goods" || noun.tokens[noun.tokens.length - 1]?.pos === "thing") &&
      !buyers.test(noun.text),
  );
  const told = sentenceSoFar(scene.source.text.slice(0, tokens.at(-1)?.end ?? 0));
  const put = putUpForSale.isIn({ text, characters: scene.source.characters })
    ? whatIsPutUp.exec(told)?.[1]
    : undefined;
  const said = boughtBy.exec(text)?.[1] ?? put ?? of?.noun?.text;
  if (said === undefined) return;
  const { name } = goodsName(said, scene.lexicon);
  scene.produce = { name, unit: null, sentence: scene.sentence };
}

/** 李平的|土鸡|发到群里, 李平的|洋芋|还剩2000斤,我发了朋友圈 */
const whatIsPutUp =
  /[的家]([\u4e00-\u9fff]{1,4}?)(?:还?剩|滞销|卖不|没卖|,?[我咱]们?(?:帮[他她])?[发挂转]|[发挂转][到在]|[带拿捎]到)/;

const boughtBy = /(?:收购?|要)([\u4e00-\u9fff]{1,4})的(?:老板|客商|商贩|贩子|厂家|公司)/;
