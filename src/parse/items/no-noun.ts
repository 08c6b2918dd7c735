import type { Lexicon } from "../words/lexicon.ts";
import { isPerson } from "../words/nouns.ts";
import { isPutAt, isPutting } from "../words/pairing.ts";
import { Role } from "../words/roles.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";
import { isSpoiling } from "./no-amount.ts";
import type { ItemState } from "./state.ts";

/** 我用|三轮车|给他拉了两袋化肥, 开|皮卡车: what it was brought on. Not: 给他买三轮车1辆 */
export function isBroughtOn({ text }: Token, at: number, tokens: readonly Token[]): boolean {
  return (
    ofWheels.test(text) &&
    carriers.has(tokenAt(tokens, at - 1)?.text ?? "") &&
    tokens[at + 1]?.quantity == null
  );
}

const carriers = new Set("用 开 开着 骑 骑着 推 推着 蹬 蹬着 赶 赶着 拿".split(" "));
const ofWheels = /[车筐篓篮]$|三轮$|扁担|背篓|麻袋/;

/** Whether open text names nothing that is counted: who bought it, whose it is, where it was put. */
export function isPassedOver(state: ItemState, token: Token, at: number, tokens: readonly Token[]): boolean {
  if (state.toBuyer) return true;
  const { text, pos } = token;
  // 发放|清单|:李平2袋, |明细|:李平2袋: that a list follows.
  if (listTitles.has(text) && tokens[at + 1]?.quantity == null) return true;
  // 雾大得|看不见|五米, 走了|五公里: what cannot be seen or how far it was is no thing.
  if (text.length === 3 && text.charAt(1) === "不") {
    state.noun = null;
    return true;
  }
  // 四袋种子|淋湿|了一袋
  if ((state.figure !== null || state.items.length > 0) && isSpoiling(tokens, at)) return true;
  // 衣物|达|300件: how many there are in all.
  if (reaches.test(text) && tokens[at + 1]?.quantity != null) return true;
  // 油|只剩|半桶
  if (tokens[at + 1]?.quantity != null && /^[只就]?剩下?$/.test(text)) {
    state.noun = null;
    return true;
  }
  // 今天|补|1袋, 自己|留|1桶: what was done with so much of what was told.
  if (/^[补留]$/.test(text) && tokens[at + 1]?.quantity != null) return true;
  // 给了200元,|叮嘱天冷|多添衣: said to them.
  if (bids.test(text)) {
    state.noun = null;
    return true;
  }
  // 红薯|结|得好
  if (text.length === 1 && tokens[at + 1]?.text === "得") {
    // 花椒|红|得好着呢给了两瓶农药: told of, and another thing is counted.
    if (state.figure === null && isOtherCounted(tokens, at)) state.noun = null;
    return true;
  }
  // 按|3袋一户发了: as what it was reckoned, and nothing that was counted; 红包按|200、300分别给. Not: 按照|低保户2袋
  if (reckonedBy.has(text)) {
    const [next, behind] = [tokens[at + 1], tokens[at + 2]];
    if (next?.quantity != null && has(behind, Role.each)) state.noun = null;
    if (next?.quantity != null || has(next, Role.each)) return true;
  }
  // 药|让他侄儿代收: the thing stays what it is.
  if (byWhom.has(text)) return true;
  // 药我买|好托|村医带过去两盒: done with the thing told first, and no other thing.
  if (pos === "act" && isDoneWithFirst(state, token)) return true;
  const before = tokenAt(tokens, at - 1);
  // 我用|三轮车|给他拉了两袋化肥: what it was brought on.
  if (carriers.has(before?.text ?? "") && ofWheels.test(text) && tokens[at + 1]?.quantity == null)
    return true;
  // 红薯我们|局里|买了300斤: whose the sender is.
  if (has(before, Role.cadreSelf) && ownOffice.test(text)) return true;
  // 老人|鞋|2双, 儿子|羊|30只: whose thing; 儿子|辉 is a name.
  const counted = pos === "thing" && !isPerson(token) && tokens[at + 1]?.quantity?.unit?.kind === "count";
  if (text.length === 1 && has(before, Role.kin) && before?.end === token.start && !counted) return true;
  // 牛奶我放他家|门槛边上了|两箱: where it was put.
  return isPutting(state.verb) && isPutAt(token, tokens[at + 1]);
}

const listTitles = new Set("清单 名单 明细 明细表 花名册 登记表 一览表 签收表 如下".split(" "));

/** 给了|两瓶|农药: behind it something was handed over, by its own name. */
function isOtherCounted(tokens: readonly Token[], from: number): boolean {
  const gives = tokens.findIndex((token, at) => at > from && has(token, Role.give));
  const figure = tokens[gives + 1]?.quantity;
  return gives > 0 && figure?.unit != null && tokens[gives + 2]?.word?.goods != null;
}

const reaches = /^[共多]?达到?$/;
const bids = /^(?:叮嘱|嘱咐|嘱托|叮咛|告诫|提醒(?![牌卡器单铃]))./;
const reckonedBy = new Set("按 按照 照 依照 参照".split(" "));
const byWhom = new Set("让 由 托 托人 叫人 请人 喊人 让人".split(" "));

/** 两个|妹崽买了, 跟几个|组长开了会: persons, by what they are to the household, or those it was held with. */
export function countsPersons(token: Token, at: number, tokens: readonly Token[]): boolean {
  return (
    (has(token, Role.kin) && !has(token, Role.householdClass)) ||
    (has(token, Role.role) && has(tokens[at - 2], Role.with))
  );
}

/** 一车苞米瓤子当|柴火, 两袋洋芋当|种子: what the thing just counted is to be used as. */
export function servesAs({ items }: ItemState, at: number, tokens: readonly Token[]): boolean {
  const as = tokens[at - 1]?.text;
  if (as?.length !== 1 || !"当作做成".includes(as)) return false;
  const last = items[items.length - 1];
  const counted =
    last?.noun != null && last.quantity !== null ? last.tokens[last.tokens.length - 1] : undefined;
  if (counted === undefined) return false;
  return counted === tokens[at - 2] || (counted === tokens[at - 3] && tokens[at - 2]?.text === "当");
}

const ownOffice = /^(?:.{0,3}[局科办站院校队部社厂室]|单位|公司)[里上]?$/;

/** The verb is behind a thing of the list, and the word straight behind the verb. */
function isDoneWithFirst({ noun, verb, figure }: ItemState, { start }: Token): boolean {
  if (noun?.kind !== "goods" || verb === null || figure !== null) return false;
  return verb.end === start && verb.start >= (noun.tokens[noun.tokens.length - 1]?.end ?? 0);
}

/** 条, 笔: nothing but the word for a unit. */
export function isClassifier(lexicon: Lexicon, { text }: Token): boolean {
  return text === "笔" || (text.length <= 2 && lexicon.unitAt(text, 0)?.length === text.length);
}

/** 修渠用|水泥: what the thing behind it was used for. */
export function isUsed({ verb }: ItemState, token: Token, next: Token | undefined): boolean {
  if (!next?.word?.goods) return false;
  if (next.start !== token.end || has(verb ?? undefined, Role.give)) return false;
  return token.text === "用" || token.opens === "act";
}
