import { Role, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { countsThings, has, hasSome, isEnglish, type Token, tokenAt } from "../words/tokens.ts";

/**
 * 走访李平家|水管坏了, 到李平家|房顶漏雨: what is amiss at the home just gone to; 到李平家放下杀虫灯2盏|喷头堵了: also behind what was brought there. Not:
 * 到李平家漏雨的房子, 走访李平家房屋漏雨情况
 */
export function isThingAmiss(tokens: readonly Token[], at: number): boolean {
  if (isBehindGift(tokens, at)) return true;
  const home = has(tokens[at - 1], Role.home) ? at - 2 : at - 1;
  const way = tokens[home - 1]?.text === "了" ? tokens[home - 2] : tokens[home - 1];
  if (tokens[home]?.mention == null || way === undefined || isEnglish(way)) return false;
  if (way.word?.measure?.id !== "visit" && !reaches.has(way.text)) return false;
  const trouble = tokens.findIndex((token, place) => place >= at && has(token, Role.trouble));
  // 去李平家|车坏了没去成: ours.
  if (/^(?:车|汽车|摩托车?|电动车|三轮车?)$/.test(tokens[at]?.text ?? "")) return false;
  if (trouble < 0 || trouble > at + 3 || !tokens.slice(at, trouble).every(mayBeAmiss)) return false;
  // 走访李平困难
  if (trouble === at && !has(tokens[at - 1], Role.home)) return false;
  return !isMatterNamed.test(tokens[trouble + 1]?.text ?? "");
}

/** 放下|杀虫灯|2盏|喷头|堵了, 送李平|米2袋|油1桶|房顶|漏雨; not 放下|2盏|灯|坏了, whose figure it is */
function isBehindGift(tokens: readonly Token[], at: number): boolean {
  if (!isGift(tokens, at - 1)) return false;
  let first = at - 1;
  while (isGift(tokens, first - 2)) first -= 2;
  if (!handsOver(tokens, first - 2)) return false;
  return (
    mayBeOfHouse(tokens[at]) &&
    has(tokens[at + 1], Role.trouble) &&
    !isMatterNamed.test(tokens[at + 2]?.text ?? "")
  );
}

function mayBeOfHouse(token: Token | undefined): boolean {
  if (mayBeThing(token)) return true;
  return token !== undefined && (token.kind === "text" ? ofHouse.test(token.text) : hasSome(token, ofHome));
}

/** 米|2袋 */
function isGift(tokens: readonly Token[], figure: number): boolean {
  return countsThings(tokens[figure]) && mayBeThing(tokenAt(tokens, figure - 1));
}

const gets = rolesOf(Role.give, Role.receive);

/** 送|, 送李平|, 送给李平家|, 李平收到| */
function handsOver(tokens: readonly Token[], last: number): boolean {
  const token = tokenAt(tokens, last);
  if (token !== undefined && hasSome(token, gets)) return true;
  const whom = has(token, Role.home) ? last - 1 : last;
  return tokenAt(tokens, whom)?.mention != null && has(tokenAt(tokens, whom - 1), Role.give);
}

const ofHouse = /[头管机泵阀线顶窗门墙灶]$/;

const reaches = new Set("到 到了 去 去了 来到 前往 走进 来 在".split(" "));
const isMatterNamed = /^(?:的|情况|问题|户|之?处|地方|现场|隐患|一?事)/;

function mayBeAmiss(token: Token): boolean {
  // 到李平家|看屋顶漏雨: what one goes there for.
  if (/^[看查问修听瞧]/.test(token.text)) return false;
  if (token.kind === "text") return token.pos !== "act" && token.text !== "的";
  return token.word?.goods != null || token.text === "自来水" || hasSome(token, ofHome);
}

const ofHome = rolesOf(Role.works, Role.ownPlace, Role.homeGround);
