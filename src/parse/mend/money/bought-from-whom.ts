import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import {
  endOfClause,
  endOfSentence,
  endsClause,
  has,
  isMark,
  joinsRow,
  startOfClause,
  startOfSentence,
  type Token,
} from "../../words/tokens.ts";

/** 采购红薯粉500斤,都是从脱贫户手里买的; 买了苹果20箱,都是李平家种的 */
export const toldFromWhom = new Sign(
  "的",
  /[买购][^。;\n]*,(?:都|全|全部|这些)?(?:是|从)[^,。;:\n\d]{1,14}(?:买|购|收|订|家|户|种|养|产|做)[来回]?的(?:[,。;!\n]|$)/,
);

/**
 * 食堂|从脱贫户手里|采购红薯粉500斤 for 食堂采购红薯粉500斤|,|都是|从|脱贫户|手里|买|的: from whom it was had stands before the buying; whose it
 * was, before the thing. Not: 买了2袋米送给李平,从镇上买的; 给李平买了药,是从县城买的, which tell only where a gift came from
 */
export function withSellersInFront(tokens: readonly Token[]): readonly Token[] {
  for (let at = tokens.length - 1; at > 1; at -= 1) {
    if (tokens[at]?.text !== "的" || !endsClause(tokens[at + 1])) continue;
    const from = startOfClause(tokens, at);
    if (from < 2 || !isMark(tokens[from - 1], ",")) continue;
    const buys = buyingBefore(tokens, from);
    if (buys < 0 || isHandedOn(tokens, at, buysOurselves(tokens, buys))) continue;
    let told = from;
    while (told < at && /^(?:都是?|全部?|是|全是|这些)$/.test(tokens[told]?.text ?? "")) told += 1;
    const sellers = tokens.slice(told, at);
    const rest = [...tokens.slice(buys, from - 1), ...tokens.slice(at + 1)];
    if (isFromWhom(sellers)) return [...tokens.slice(0, buys), ...sellers.slice(0, -1), ...rest];
    if (told === from || !isWhose(sellers)) continue;
    const verb = tokens[buys + 1]?.text === "了" ? 2 : 1;
    return [...tokens.slice(0, buys + verb), ...sellers, tokens[at] as Token, ...rest.slice(verb)];
  }
  return tokens;
}

/** 买了化肥20袋,都是从县里买的|,发给20户, 买了2箱奶,是从李平家买的|,看望了刘军: bought to be given. Not: 食堂买了2箱奶,…|,看望了刘军 */
function isHandedOn(tokens: readonly Token[], from: number, ours: boolean): boolean {
  const end = endOfSentence(tokens, from);
  const gives = (token: Token | undefined) => has(token, Role.give) && !has(token, Role.buy);
  const behind = tokens.slice(from, end);
  if (!ours && behind.some(({ word }) => word?.measure?.id === "visit")) return true;
  return behind.some(gives) || gives(tokens[end + 1]);
}

/** 食堂|, 单位职工|, 我们|采购: a buyer of ours is told. */
function buysOurselves(tokens: readonly Token[], buys: number): boolean {
  return tokens
    .slice(startOfClause(tokens, buys), buys)
    .some((token) => has(token, Role.cadreSelf) || ourBuyer.test(token.text));
}

const ourBuyer = /(?:食堂|单位|同事|局里?|工会|机关|职工|干部|党员|工作队|学校)们?$/;

/** Where somebody bought so much, in the clauses in front, and it was handed to nobody since; -1 where nobody did. */
function buyingBefore(tokens: readonly Token[], to: number): number {
  const start = startOfSentence(tokens, to);
  const buys = tokens.findLastIndex((token, at) => at < to && at >= start && has(token, Role.buy));
  if (buys < 0) return -1;
  const clause = tokens.slice(startOfClause(tokens, buys), buys);
  const behind = tokens.slice(buys + 1, to);
  if (clause.some((token) => has(token, Role.dative) || token.mention !== null || token.text === "从"))
    return -1;
  if (clause.some((token) => has(token, Role.plan) || has(token, Role.not))) return -1;
  if (behind.some((token) => has(token, Role.give) || has(token, Role.dative) || token.mention !== null))
    return -1;
  // 走访刘军,|家里买了3头牛; 他|买了20只羊: whoever it was, none of ours is told to have bought.
  if (clause.some((token) => has(token, Role.home) || has(token, Role.pronoun) || has(token, Role.kin)))
    return -1;
  if (
    !buysOurselves(tokens, buys) &&
    (tokens.slice(0, buys).some(({ mention }) => mention !== null) || !clause.every(opensBuying))
  )
    return -1;
  const much = tokens.slice(buys + 1, endOfClause(tokens, buys)).some(({ quantity }) => quantity !== null);
  return much ? buys : -1;
}

/** 今天|采购, 消费帮扶|采购: no buyer in front. */
function opensBuying(token: Token): boolean {
  return (
    token.kind === "day" ||
    token.kind === "mark" ||
    has(token, Role.next) ||
    token.word?.measure?.id === "sale"
  );
}

/** 从|脱贫户|手里|买, 从|李平|家|收, 从|超市|买. Not: 从|李平|家|商店|买 */
function isFromWhom(told: readonly Token[]): boolean {
  const last = told.at(-1);
  const sellers = told.slice(1, -1);
  if (told[0]?.text !== "从" || sellers.length === 0 || !sellers.every(isOfPlace)) return false;
  // 从李平家|商店|买
  if (sellers[0]?.mention != null && /[店铺场市社厂司]$/.test(sellers.at(-1)?.text ?? "")) return false;
  return /^(?:(?:采|收|订)?购|买|收|订|购买)[来回]?$/.test(last?.text ?? "");
}

function isOfPlace(token: Token): boolean {
  return (token.quantity === null && token.kind !== "mark") || isMark(token, "、");
}

/** 李平|家, 脱贫户, 村里|脱贫户|自家|种 */
function isWhose(told: readonly Token[]): boolean {
  const makes = /^(?:自己|自?家)?[种养产做](?:出来)?$/.test(told.at(-1)?.text ?? "");
  const owners = makes ? told.slice(0, -1) : told;
  if (!owners.some((token) => token.mention !== null || has(token, Role.householdClass))) return false;
  return owners.every(
    (token) =>
      token.mention !== null ||
      has(token, Role.householdClass) ||
      has(token, Role.home) ||
      token.kind === "village" ||
      joinsRow(token) ||
      /^(?:村里|[本全]村|自家|自己|们)$/.test(token.text),
  );
}
