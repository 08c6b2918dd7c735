import { isNounToken, isPerson } from "../words/nouns.ts";
import { isSumBehind, sizeEnds, sizes } from "../words/pairing.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Quantity, type Token } from "../words/tokens.ts";
import type { ItemState } from "./state.ts";

// Figures that tell no amount of a thing.

/** 单价|5元, 单价分别为|60元|和|50元, 卖给|几个单位食堂 */
export function isOfPriceOrBuyer(
  state: ItemState,
  { quantity }: Token,
  at: number,
  tokens: readonly Token[],
): boolean {
  if (state.afterPrice || isNextPrice(state, at, tokens)) {
    state.afterPrice = false;
    state.priceAt = at;
    return true;
  }
  if (state.toBuyer && (quantity?.unit?.kind === "household" || quantity?.unit?.name === "个")) return true;
  state.toBuyer = false;
  return false;
}

/** 60元和|50元: joined to a price, and of nothing named behind it (每袋60元和|500元|慰问金). */
function isNextPrice({ priceAt }: ItemState, at: number, tokens: readonly Token[]): boolean {
  if (at !== priceAt + 2 || tokens[at]?.quantity?.unit?.kind !== "money") return false;
  const next = tokens[at + 1];
  const closes = next === undefined || next.kind === "mark" || joins.test(next.text);
  return closes && joins.test(tokens[at - 1]?.text ?? "");
}

const joins = /^[、和跟与]$/;

/** 是个胖小子|八斤二两 */
export function isWeightOfSomebody(before: Token | undefined): boolean {
  return has(before, Role.kin) && !has(before, Role.householdClass);
}

const spoils = /^(?:[打摔压碰挤踩]?[碎破烂漏洒撒坏]|淋湿|受潮|发?霉|丢|死|[压闷冻累]死)(?:掉)?(?:了|掉)?$/;

/** 五袋化肥|漏|了: what befell some of them stands before how many. */
export function isSpoiling(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !spoils.test(token.text)) return false;
  const figure = token.text.endsWith("了") ? at + 1 : at + 2;
  return tokens[figure]?.quantity != null && (figure === at + 1 || tokens[at + 1]?.text === "了");
}

/** 五袋化肥漏了|半袋: how many of those just counted were spoilt. */
export function isSpoilt({ noun, figure, items }: ItemState, at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  const verb = before?.text === "了" ? at - 2 : at - 1;
  if (before === undefined || !before.text.endsWith("了") || !spoils.test(tokens[verb]?.text ?? ""))
    return false;
  return (noun !== null && figure !== null) || items.some(({ quantity }) => quantity !== null);
}

/** 贷款|12笔|96万元: how many times, before how much. */
export function isTimesBeforeSum({ quantity }: Token, at: number, tokens: readonly Token[]): boolean {
  const kind = quantity?.unit?.kind;
  return (kind === "count" || kind === "household") && isSumBehind(tokens, at);
}

/** 办了|个|小额贷款|五万块, |一笔|贷款|三万: one or so many of them, before how much money it is. */
export function isCountOfSum(at: number, tokens: readonly Token[]): boolean {
  let name = at + 1;
  while (name < at + 3 && (tokens[name]?.kind === "text" || tokens[name]?.word?.quality)) name += 1;
  const measure = tokens[name]?.word?.measure;
  // 一个|电烤炉|价值180: one of a thing.
  const money = measure?.id === "loan" || (name === at + 1 && measure?.id === "cash");
  return money && isMoney(tokens[name + 1]?.quantity);
}

/** What loans and other sums are counted in. */
export const ofSums: ReadonlySet<string> = new Set("个笔份项");

/** 五万块, 五万; 贷款|一个 is none. */
function isMoney(sum: Quantity | null | undefined): boolean {
  return sum != null && (sum.unit?.kind === "money" || (sum.unit === null && (sum.value ?? 0) >= leastSum));
}

/** Below it, a figure without a unit is no money. */
const leastSum = 100;

/** Who acts, or one of them. */
export function isOfPeople({ quantity }: Token, at: number, tokens: readonly Token[]): boolean {
  const unit = quantity?.unit;
  // 到|两所|学校进行了书籍分发
  if (unit?.name === "所") return isForWhom({ quantity }, at, tokens);
  if (unit?.kind !== "person" && unit?.name !== "个") return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // 分发到|6个|组, 帮助|3个|村|解决
  if (groups.test(next?.text ?? "") && (isReceiving(before) || has(before, Role.help))) return true;
  if (isForWhom({ quantity }, at, tokens)) return true;
  // 4名帮扶干部, 几个同事
  if (has(next, Role.role) || (next?.word != null && isPerson(next))) return true;
  // 走访两家,|一个|送米,|一个|送油
  return quantity?.value === 1 && has(next, Role.give) && isNounToken(tokens[at + 2]);
}

const groups =
  /^(?:村民)?小?[组队社]$|^(?:自然|行政)?村(?!民)|^[乡村]镇?$|^学校$|^幼儿园$|^[中小]学$|^班级?$|^社区$|^科室$|^单位$/;

const ofGroups = /^(?:联系|联系的|帮扶|包联|包保|结对|挂点|驻点|贫困|脱贫|重点)$/;

/** 为|四个|村的农户, 给|两个|组, 给|东风镇|两个|联系|村, 化肥分到|四个|组 */
export function isForWhom(
  { quantity }: Pick<Token, "quantity">,
  at: number,
  tokens: readonly Token[],
): boolean {
  if (quantity?.unit?.name !== "个" && quantity?.unit?.name !== "所") return false;
  const of = ofGroups.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const group = groups.test(tokens[of]?.text ?? "");
  // 给|周边|三个|村, 给|县医院|两个|科室, 给|全乡|五个|社区
  if (group && tokens[at - 1]?.word?.goods == null) {
    const to = tokens.findLastIndex((token, place) => place < at && has(token, Role.dative));
    if (
      to >= 0 &&
      to >= at - 3 &&
      tokens.slice(to + 1, at).every(({ quantity, kind }) => quantity === null && kind !== "mark")
    )
      return true;
  }
  const people = has(tokens[at + 1], Role.householdClass);
  // 把面粉送到了|两个|贫困户家; not 来了|60多个|老人
  if (people && handedTo.test(tokens[at - 1]?.text ?? "")) return true;
  if (!has(tokens[at - 1], Role.dative)) return group && isReceiving(tokens[at - 1]);
  return group || people;
}

const handedTo = /[送发分捐交递带捎][到给]了?$/;

/** 分到, 发到|: to whom it went. */
function isReceiving(before: Token | undefined): boolean {
  return has(before, Role.go) || /[到给]$/.test(before?.text ?? "");
}

/** 长12米, 宽3.5米, 容量50立方米: how large the thing told before is; 村道长1.5公里 counts the road. */
export function tellsSize(state: ItemState, { quantity }: Token): boolean {
  const kind = quantity?.unit?.kind;
  const { noun } = state;
  if (noun?.kind !== "text" && noun?.kind !== "goods") return false;
  if (kind !== "length" && kind !== "area" && kind !== "count" && kind !== "mass") return false;
  const said = sizeEnds.includes(noun.text.charAt(noun.text.length - 1)) ? sizes.exec(noun.text) : null;
  if (said === null) return false;
  const thing = noun.text.slice(0, said.index);
  const counts = /长度?$/.test(said[0]) && kind === "length" && thing.length >= 2;
  if (counts) {
    noun.text = thing;
    return false;
  }
  if (kind !== "length" && said[0].length < 2 && thing === "") return false;
  // 道路|硬化|长度|1.5公里: how much of it was built.
  const built = state.open[state.open.length - 1];
  if (/长度?$/.test(said[0]) && kind === "length" && has(state.verb ?? undefined, Role.build))
    if (built?.tokens.some((token) => has(token, Role.works))) {
      state.noun = built;
      state.open.pop();
      return false;
    }
  state.noun = null;
  return true;
}

/** 价值2300元|/|盏: what one of them costs. */
export function isPerOne({ end }: Token, at: number, tokens: readonly Token[]): boolean {
  const per = tokens[at + 1];
  const one = tokens[at + 2];
  return isMark(per, "/") && per?.start === end && one?.kind === "text" && one.text.length === 1;
}

/** 3条|长|1400米、|宽|4米|的生产路: how large, between how many and what they are. */
export function isOfSizeBefore({ figure, noun }: ItemState, before: Token | undefined): boolean {
  return figure !== null && noun === null && size.test(before?.text ?? "");
}

/** 长, 全高: what a length behind it tells. */
export const size = /^[全总]?[长宽高深厚]$/;

/** 3米|宽|水泥路|11800米, 6米|高|的|路灯|30盏: how wide or high each is, in front of what is counted behind. Not: 300米|长|的水泥路 */
export function isOfSize({ figure }: ItemState, at: number, tokens: readonly Token[]): boolean {
  if (figure?.at !== at - 1 || figure.token.quantity?.unit?.kind !== "length") return false;
  if (!across.test(tokens[at]?.text ?? "")) return false;
  let end = tokens[at + 1]?.text === "的" ? at + 2 : at + 1;
  const thing = end;
  while (end < thing + longestThing && tokens[end]?.quantity === null && tokens[end]?.kind !== "mark")
    end += 1;
  return end > thing && tokens[end]?.quantity?.unit != null;
}

/** 铺路2公里|3米|宽, 护坡50米,|2米|高: what is told last of a thing told before. */
export function closesWithSize({ figure }: ItemState, at: number, tokens: readonly Token[]): boolean {
  if (figure?.at !== at - 1 || figure.token.quantity?.unit?.kind !== "length") return false;
  const next = tokens[at + 1];
  return (
    across.test(tokens[at]?.text ?? "") &&
    (next === undefined || next.kind === "mark" || next.quantity !== null)
  );
}

const across = /^[宽高厚深]$/;
const longestThing = 4;
