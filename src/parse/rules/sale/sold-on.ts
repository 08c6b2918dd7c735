import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import type { Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, type Quantity } from "../../words/tokens.ts";
import { paid } from "./produce.ts";

const streamed = /^(?!合作社|公司|企业|农户|大户)(?!.*(?:培训|村里)).*直播/;

/** 直播带货5场, 金额3万元: by us, whosever it was. Not: 合作社直播带货3场, 李平直播带货3场 */
export function isStreamed({ text, hasName }: Segment): boolean {
  return !hasName && streamed.test(text);
}

/** 卖了300斤,|合计1.2万元: amounts and what was paid, no act of another kind. */
export function onlyAmounts(segment: Segment, scene: Scene): boolean {
  if (tellsOfElse(segment) && !isTakenByBuyer(segment, scene)) return false;
  // 货款390元已交给他
  if (segment.reading.items.some(({ noun }) => noun !== null && paid.test(noun.text))) return true;
  return (
    segment.reading.verbs.every(
      (verb, at, verbs) =>
        has(verb, Role.sell) ||
        has(verb, Role.buy) ||
        has(verb, Role.own) ||
        // 给|学校食堂|卖了420块: to whom.
        (verb.text === "给" && has(verbs[at + 1], Role.sell)),
    ) &&
    segment.reading.items.every(({ noun }) => noun === null || noun.measure === null || noun.measure.money)
  );
}

/** 他家谷子收了20担, 孙子念初|二, 估产五吨, 鸡蛋给他拎去两盘: what they have, spend or get, with nothing sold in it. */
function tellsOfElse({ tokens, reading, roles, text }: Segment): boolean {
  if (roles.has(Role.sell) || roles.has(Role.buy)) return false;
  if (found.test(text)) return true;
  if (reading.items.some(({ quantity }) => ofMatters.test(quantity?.unit?.name ?? ""))) {
    if (roles.hasSome(asking) || reading.items.some(isSeenTo)) return true;
  }
  if (roles.has(Role.measured) || roles.has(Role.kin) || stillThere.test(text)) return true;
  const paidFor = reading.items.every(({ quantity }) => isMoney(quantity));
  const gets = paidFor ? getsMoney : income;
  const owns = tokens.some((token) => has(token, Role.own) && !gets.test(token.text));
  // 花了900元, 走了430把: of what was sold; 他花了300元 is not.
  if (!reading.items.some(isThing)) return owns && (roles.has(Role.pronoun) || !paidFor);
  return (
    owns ||
    roles.has(Role.dative) ||
    roles.has(Role.go) ||
    roles.has(Role.trouble) ||
    tokens.some(
      (token) =>
        token.kind === "text" &&
        token.pos === "act" &&
        !reading.items.some(({ tokens: own }) => own.includes(token)),
    )
  );
}

/** 销售苹果6.8吨,|答复11条, |解答疑问11个: what was seen to, and sold by nobody. Not: |粽子30个 */
function isSeenTo({ noun }: Item): boolean {
  return noun?.kind === "text" && noun.tokens.some(({ pos, text }) => pos === "act" && text.length > 1);
}

const ofMatters = /^[条个起项]$/;
const asking = rolesOf(Role.need, Role.wish);
/** 销售苹果6.8吨,|发现隐患3处, |办结事项3项 */
const found = /^[^,]{0,6}(?:发现|查出|排查|整改|受理|接待|解答|答复|回[应复]|办结)/;

/** 帮李平卖洋芋,贩子不收小的,|收了50袋: by who buys, and no harvest. */
function isTakenByBuyer({ tokens, text }: Segment, { source }: Scene): boolean {
  if (!/^[只就才]?收了/.test(text)) return false;
  return /(?:贩子?|客商|收购商|老板)[^。;\n]*$/.test(textBefore(tokens, source, sentenceBefore));
}

/** 联系收购商收了刘军家玉米3000斤; 联系了收购商,|收了刘军家玉米3000斤. Not: 收购商收了刘军家玉米3000斤; 联系了收购商,刘军家收了玉米3000斤 */
export function takenByBuyer({ text, tokens, hasFigure }: Segment, scene: Scene, finds: boolean): boolean {
  if (!hasFigure || scene.buyerFoundIn !== scene.sentence) return false;
  // 联系老板收了刘军家玉米3000斤,|没收成
  if (cameToNothing.test(scene.source.text.slice(tokens.at(-1)?.end ?? 0))) return false;
  return (finds ? buyerTakes : takesOfTheirs).test(text);
}

/** 联系收购商|收了, 联系老板|来收了, 联系老板|卖了刘军家蜂蜜20斤: by who buys. Not: 联系食堂|收了50元 */
export const buyerTakes =
  /(?:老板|收购[商站]|[客粮]商|商贩|超市|粮[站库]|食堂)(?:(?:[已又也就来去]|过来|上门|直接|当场){0,2}收了(?![^,]*(?:[费款钱租金票]|快递|包裹|土地|[田地]\d|亩))(?!(?:[^,\d]{1,6}家)?[\d一二两三四五六七八九十百千]+[元块])|卖了[^,给]{1,6}家[^,给]*$)/;
/** Not: |收了刘军家押金200元, |收了刘军家送的水3箱 */
const takesOfTheirs =
  /^(?:就|当场|直接)?收了[^,帮我]{1,6}家(?![^,]*(?:[押定租订罚证]金|[费款租]))[^,收种送捐给]{0,8}\d/;
/** 没联系到收购商, 还没找到买家 */
export const foundNone =
  /[没未不](?:有|能|曾)?(?:联系|找|对接)(?:[不得到上]|老板|收购|买[家主方]|客商|超市|食堂|经销商|商[贩家])/;
const cameToNothing = /^,?[^,。;\n]{0,4}没(?:收|要|卖|谈|拉)/;
const sentenceBefore = 40;
const income = /收入|进账|[入到]手/;
const getsMoney = /收入|进账|[入到]手|^[共总]?[收得赚挣]/;

function isMoney(quantity: Quantity | null): boolean {
  return quantity?.unit?.kind === "money";
}

function isThing({ noun }: Item): boolean {
  return noun !== null && noun.measure === null && !paid.test(noun.text);
}

const stillThere = /[里上头中家](?:还|只|都)*[有剩挂堆]/;
