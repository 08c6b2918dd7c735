import { anyOf } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isNamePart } from "../../words/thing-name.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";
import type { UnitKind } from "../../words/vocabulary.ts";

/** Every act that something is given for has one of them. */
export const actsFor = anyOf("修砌垒盖建搭种追喂收割铺浇用补糊抹封刷");

/** What is built or mended, or grown, at a home. */
const built =
  "(?:(?:[羊牛猪鸡兔驴]?(?:圈舍?|舍|棚|窝)|院墙|围墙|院子|院坝|院|墙|水窖|窖|房子|房顶|房屋|房|屋顶|屋|门前路|路|大棚|暖棚|棚|灶台|灶|炕|厕所|水沟|水渠|渠|地坪|墙根|门窗|门|窗户?|漏洞|裂缝)(?:用|的)?)";
const grown =
  "(?:[^,的了]{0,2}(?:玉米|苞谷|包谷|洋芋|土豆|马铃薯|麦子?|胡麻|油菜|花椒|果树|苹果|菜|糜子?|谷子?))";
const works = `(?:翻?[修盖建]|[修盖]?补|修[建缮整]|砌|垒|搭|铺|糊|抹|封|刷)${built}`;
const fields = "(?:[种追浇](?:[川山坡梯旱水台]地|地))";
const used = "(?:专门)?(?:用[于来]|拿去).+";

/** 10袋|用于修圈舍, 5袋化肥|追玉米, 30袋|修院墙, 两包水泥|补灶台 */
const thingsGoTo = new RegExp(`^(?:用来|拿去)?(?:${works}|${fields}|追${grown}|喂[羊牛猪鸡兔驴])$|^${used}$`);
/** 500元|收玉米, 2000元|盖房 */
const moneyGoesTo = new RegExp(`^(?:用来|拿去)?(?:${works}|(?:[种收割]|收割)${grown})用?$`);

const things: readonly (UnitKind | undefined)[] = ["count", "mass"];

/** 给李平30袋|修院墙, 给李平送500元|收玉米: behind the figure at `at`, what it was given them for, which nobody did yet. */
export function dropWhatFor(tokens: Token[], at: number): void {
  const kind = tokens[at]?.quantity?.unit?.kind;
  const money = kind === "money";
  if ((!money && !things.includes(kind)) || !goesToSomebody(tokens, at)) return;
  const from = !money && isNamePart(tokens[at + 1]) && tokens[at + 1]?.word?.goods != null ? at + 2 : at + 1;
  let end = from;
  let text = "";
  for (; end < tokens.length && !isMark(tokens[end], ",;。!\n"); end += 1) {
    const token = tokens[end] as Token;
    if (end - from === longest || token.mention !== null || token.quantity !== null) return;
    if (hasSome(token, toldAnew)) return;
    text += token.text;
  }
  if ((money ? moneyGoesTo : thingsGoTo).test(text)) tokens.splice(from, end - from);
}

const longest = 5;
const toldAnew = rolesOf(Role.help, Role.cadreSelf, Role.pronoun, Role.give, Role.dative, Role.not);

/** 给李平送|500元, 刘军|70袋, 给他送了|两包: told of in its clause, and nothing else between but the giving. */
function goesToSomebody(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - longest; place -= 1) {
    const token = tokens[place] as Token;
    if (token.mention !== null || has(token, Role.pronoun)) return true;
    const passes = has(token, Role.give) || has(token, Role.home) || has(token, Role.title);
    if (!passes && token.text !== "了") return false;
  }
  return false;
}
