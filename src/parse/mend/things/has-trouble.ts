import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { hasSome, type Token } from "../../words/tokens.ts";

/** 吃水有困难, 学费有一定困难 */
export const hasTrouble = new Sign("困", /有(?:一定的?|些|点儿?|很大的?|不少)?困难(?:$|[,。;、!\n])/);

/** What a household has trouble with is a matter; with life or money at large it is how they are. */
const matter =
  /(?:[吃用饮喝浇]水|看病|就医|住院|买药|上学|入学|就学|升学|学费|药费|医药费|住房|取暖|出行|行路|通行|交通|资金周转|周转|还款|还贷|运输|销售|销路|灌溉|浇地|耕种|春耕|春播|秋收|(?:收割?|[掰割摘挖种耕播拉]|采摘)(?:玉米|苞谷|包谷|麦子?|小麦|洋芋|土豆|花椒|苹果|果子|粮食?|庄稼|菜|地)|就业|找工作|务工)$/;

const one = /^(?:一定的?|些|点儿?|很大的?|不少)$/;
const starts = rolesOf(Role.home, Role.pronoun, Role.need, Role.say);

/** 他家吃水|有|困难, 掰玉米|有|困难: one word for the trouble that stands in front. Not: 生活有困难, 有困难的群众 */
export function withTroubleNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const named = [...tokens];
  for (let at = 1; at < named.length - 1; at += 1) {
    const has = named[at] as Token;
    if (!has.text.endsWith("有") || !/^(?:还|也|都)?有$/.test(has.text)) continue;
    const last = one.test(named[at + 1]?.text ?? "") ? at + 2 : at + 1;
    const next = named[last + 1];
    if (named[last]?.text !== "困难" || (next !== undefined && next.kind !== "mark")) continue;
    if (!matter.test(before(named, at)) || isForLater(named, last + 1)) continue;
    const end = named[last]?.end ?? has.end;
    named.splice(at, last + 1 - at, { ...has, text: "不方便", end, word: lexicon.word("不方便") });
  }
  return named;
}

/** 告诉李平看病有困难|,|可以|找|我: whom to turn to, if there should be any. */
function isForLater(tokens: readonly Token[], from: number): boolean {
  const behind = textOf(tokens.slice(from, from + longestBid));
  return turnsTo.test(behind);
}

const longestBid = 6;
const turnsTo =
  /^,(?:你们?|[他她])?(?:都|也)?(?:可以?|随时|尽管|直接)(?:都|随时|直接|尽管|可以?)*(?:来|去|打电话)?(?:找|联系|告诉|跟|给|向)(?:我|咱|俺|村|工作队)/;

function before(tokens: readonly Token[], at: number): string {
  let text = "";
  for (let place = at - 1; place >= 0 && place >= at - longest; place -= 1) {
    const token = tokens[place] as Token;
    if (token.kind === "mark" || token.mention !== null || hasSome(token, starts)) break;
    text = token.text + text;
  }
  return text;
}

const longest = 4;
