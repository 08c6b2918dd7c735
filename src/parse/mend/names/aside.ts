import { textOf } from "../../scene/stretch.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isGoodsOrText } from "../../words/things.ts";
import { has, hasSome, isMark, nextStop, type Token, tokenAt } from "../../words/tokens.ts";

/**
 * 走访李平(棉大衣1件)、王五(毛毯1条): what stands in brackets right behind a name and counts things, as a segment of its own
 * that begins with the name; in the order told, none where no bracket does.
 */
export function asidesOf(tokens: readonly Token[]): Token[][] {
  if (!tokens.some((token) => token.bracketed)) return [];
  return tokens.flatMap((token, at) => {
    if (token.mention === null || token.bracketed) return [];
    let open = at + 1;
    while (has(tokens[open], Role.home) || has(tokens[open], Role.title)) open += 1;
    if (!isMark(tokens[open], "(")) return [];
    const close = nextStop(tokens, open + 1, ")");
    const inside = tokens.slice(open + 1, close);
    if (tellsOfOne(inside) || !inside.some(isFigureOfThing)) return [];
    return [[token, ...inside.map((other) => ({ ...other, bracketed: false }))]];
  });
}

/**
 * 入户:李平(送药1盒)、王五(不在家,电话联系了)、赵六(想申请低保): what stands in brackets behind a name and tells of more than
 * things, as sentences that begin with the name, and the clause without any of them; null where no bracket does.
 */
export function tellingBrackets(tokens: readonly Token[]): { rest: Token[]; told: Token[][] } | null {
  const rest: Token[] = [];
  const told: Token[][] = [];
  let tells = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const { inside, close } = bracketAt(tokens, at);
    const name = inside.length === 0 ? -1 : nameBefore(rest);
    const ofOne = tellsOfOne(inside);
    const act = tellsAct(inside);
    const state = inside.some(isState);
    const things = inside.some(isFigureOfThing);
    // 王五(不在家), beside others that tell.
    const away = inside.length === 1 && has(inside[0], Role.missed);
    if (name < 0 || ofOne || !(act || state || things || away)) {
      // 李平(宣传防溺水), beside others that tell.
      if (name >= 0 && !ofOne && !inside.some(isPlaceOrSign)) at = close;
      else rest.push(token);
      continue;
    }
    tells ||= act || state;
    let place = name;
    at = close;
    if (!act && state) continue;
    while (rest[place - 1]?.kind === "village" || rest[place - 1]?.kind === "group") place -= 1;
    // 李平(送了2袋): not by him.
    const pause = inside.length > 2 && tellsDeed(inside) ? [{ ...token, text: ",", bracketed: false }] : [];
    const open = inside.map((other) => ({ ...other, bracketed: false }));
    told.push([...rest.slice(place, name + 1), ...pause, ...open]);
  }
  return tells ? { rest, told } : null;
}

/** What stands between the bracket that opens here and where it closes: nothing and -1 where none does both. */
function bracketAt(tokens: readonly Token[], at: number): { inside: readonly Token[]; close: number } {
  const close = isMark(tokens[at], "(")
    ? tokens.findIndex((other, place) => place > at && isMark(other, ")"))
    : -1;
  return { inside: close < 0 ? [] : tokens.slice(at + 1, close), close };
}

/** 李平(, 李平家(, 李平户(: where the name stands that a bracket is about to explain; -1 where none does. */
function nameBefore(tokens: readonly Token[]): number {
  let at = tokens.length - 1;
  while (has(tokens[at], Role.home) || has(tokens[at], Role.title)) at -= 1;
  return tokens[at]?.mention != null && !tokens[at]?.bracketed ? at : -1;
}

/** Not there, an act or a matter raised; 缺劳力, 因病致贫 say what kind of household it is. */
function tellsAct(inside: readonly Token[]): boolean {
  if (inside.some(isActOfOurs) || helps(inside)) return true;
  if (inside.length > 2 && tellsDeed(inside)) return true;
  if (inside.length > 1 && inside.some((token) => has(token, Role.wish) || has(token, Role.say))) return true;
  if (inside.some((token) => has(token, Role.missed))) return inside.length > 1;
  const text = textOf(inside);
  if (/致贫|(?:^|,)缺(?:劳力|劳动力|技术|资金|水|土地)$|户$/.test(text)) return false;
  return (
    inside.length > 1 &&
    inside.some((token) => has(token, Role.trouble) || (has(token, Role.need) && token.text !== "困难"))
  );
}

const hands = rolesOf(Role.give, Role.dative, Role.receive, Role.office);
const trades = rolesOf(Role.sell, Role.help);

/** 李平(送慰问金五百), 李平(在群里帮他卖柿饼40斤), 李平(介绍他去砖厂打工), 李平(政府补了500元) */
function tellsDeed(inside: readonly Token[]): boolean {
  const gives = inside.some((token) => hasSome(token, hands));
  // 李平(买了米1袋送去), 李平(买了他家木耳12斤); 李平(买了化肥5袋) is their own.
  const ours = (token: Token) => has(token, Role.pronoun) || (hasSome(token, hands) && !has(token, Role.buy));
  const buys = inside.some((token) => has(token, Role.buy)) && inside.some(ours);
  const sells = buys || inside.some((token) => hasSome(token, trades));
  const finds = /^(?:介绍|推荐|安排|联系|协调|给|帮(?=[他她]|老)|输转)/.test(textOf(inside));
  return inside.some(({ quantity, word }) => {
    if (quantity === null) return finds && word?.measure?.id === "job";
    if (quantity.unit === null || quantity.unit.kind === "money") return gives || sells || finds;
    return sells;
  });
}

/** 李平(帮他扶了扶葡萄架); 李平(帮扶人马建国) says by whom. */
function helps([first, ...rest]: readonly Token[]): boolean {
  if (!has(first, Role.help) || rest.length === 0) return false;
  return !rest.some((token) => token.kind === "cadre" || has(token, Role.role));
}

/** 李平(上坪村3组), 李平(×), 李平(5月6日), 李平(2次) */
function isPlaceOrSign({ kind, text }: Token): boolean {
  return (
    kind === "village" || kind === "group" || kind === "day" || kind === "quantity" || /^[×√]$/.test(text)
  );
}

/** 监测户,缺劳力; 儿子在外务工: how they are, which would read as a matter of the clause's own. */
function isState(token: Token): boolean {
  return (
    has(token, Role.trouble) || has(token, Role.need) || has(token, Role.question) || has(token, Role.own)
  );
}

function isActOfOurs({ word }: Token): boolean {
  return /^(?:talk|outreach|leaflet|contact_card|labour|medical|solved)$/.test(word?.measure?.id ?? "");
}

/** 化肥2袋给李平(每袋50公斤): what one weighs. Not: 李平(米、油各1桶) */
function tellsOfOne(inside: readonly Token[]): boolean {
  return inside.some(
    (token, at) =>
      has(token, Role.price) ||
      (has(token, Role.each) && !(token.text === "各" && isGoodsOrText(tokenAt(inside, at - 1)))),
  );
}

/** 米1袋, 米|1, 米、油各|1 */
function isFigureOfThing(token: Token, at: number, inside: readonly Token[]): boolean {
  if (countsThings(token)) return true;
  const { quantity } = token;
  if (quantity === null || quantity.unit !== null || quantity.unitSaid !== null) return false;
  const before = tokenAt(inside, at - 1);
  return before?.word?.goods != null || (before?.text === "各" && at > 1);
}

function countsThings({ quantity }: Token): boolean {
  const kind = quantity?.unit?.kind;
  return kind === "count" || kind === "mass" || kind === "money";
}

/**
 * 发放水管2卷(李平)、地膜3筒(王五、赵六): whoever stands in brackets right behind a thing and its figure got it, as if named in
 * front of it; the same tokens where nobody does.
 */
export function receiversInFront(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.bracketed && token.mention !== null)) return tokens;
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const close = isMark(token, "(") ? closeOfNames(tokens, at) : null;
    const figure = close === null ? -1 : figureBefore(out);
    if (close === null || figure < 0) {
      out.push(token);
      continue;
    }
    const start = startOfList(out, startOfThing(out, figure));
    const place = out[start]?.start ?? token.start;
    const names = tokens
      .slice(at + 1, close)
      .filter((other) => !has(other, Role.give) && !has(other, Role.dative));
    out.splice(start, 0, ...names.map((name) => ({ ...name, start: place, end: place, bracketed: false })));
    at = close;
  }
  return out;
}

/** 米2袋、油1桶(李平): the things before it with no receiver of their own. */
function startOfList(tokens: readonly Token[], from: number): number {
  let start = from;
  while (isMark(tokens[start - 1], "、") && tokens[start - 2]?.quantity != null) {
    const before = startOfThing(tokens, start - 2);
    if (before >= start - 2 || tokens[before - 1]?.mention != null) break;
    start = before;
  }
  return start;
}

/** Where brackets close that hold nobody but households, with 家, 给 and the marks of a list; null where they hold more. */
function closeOfNames(tokens: readonly Token[], open: number): number | null {
  let named = false;
  for (let at = open + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isMark(token, ")")) return named ? at : null;
    const beside =
      has(token, Role.home) || has(token, Role.title) || has(token, Role.dative) || has(token, Role.give);
    if (token?.mention !== null && token?.mention !== undefined) named = true;
    else if (!beside && !isMark(token, "、,") && token?.kind !== "village" && token?.kind !== "group")
      return null;
  }
  return null;
}

/** 水管2卷(, 2卷水管(: the figure of the thing that the brackets stand behind, or -1. */
function figureBefore(out: readonly Token[]): number {
  const last = out.length - 1;
  if (out[last] !== undefined && countsThings(out[last])) return last;
  const before = out[last - 1];
  return isGoodsOrText(out[last]) && before !== undefined && countsThings(before) ? last - 1 : -1;
}

/** Behind the verb, the mark or the figure that stands in front of the thing. */
function startOfThing(out: readonly Token[], figure: number): number {
  let at = figure;
  for (let before = out[at - 1]; before !== undefined; before = out[at - 1]) {
    const named = isGoodsOrText(before) || before.word?.quality;
    const money = before.word?.measure?.money || before.word?.measure?.id === "leaflet";
    if (!named && !money) break;
    at -= 1;
  }
  return at;
}

/**
 * 物资(大米2袋、油1桶), 慰问品1份(价值300元): what brackets list or say of worth and money is told like anything else; 1箱(12盒)牛奶 and
 * 2份(每份米1袋) describe the pack and stay, as do brackets behind a name.
 */
export function withoutListBrackets(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.bracketed && token.quantity !== null)) return tokens;
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const { inside, close } = bracketAt(tokens, at);
    const before = out.at(-1);
    if (tellsPack(inside, before) && isGoodsOrText(tokens[close + 1])) {
      at = close;
      continue;
    }
    // 物资3(面粉2袋,大米1袋): what they were is told better.
    if (countsWhatIsListed(inside, before, tokenAt(out, out.length - 2))) {
      out.pop();
      for (const other of inside)
        out.push({ ...other, text: isMark(other, ",; ") ? "、" : other.text, bracketed: false });
      at = close;
      continue;
    }
    const worth =
      before !== undefined &&
      (tellsWorth(inside) ||
        tellsMore(inside, before) ||
        tellsWhoCame(inside, before, out) ||
        ((endsThere(tokens[close + 1]) || inside.some(({ kind }) => kind === "village")) &&
          !countsElse(out) &&
          !sharesBefore(out) &&
          tellsShares(inside, before, out)));
    if (!worth && !listsThings(inside, before, tokenAt(out, out.length - 2))) {
      out.push(token);
      continue;
    }
    // 药(降压药2盒): the kind is told better in the brackets.
    if (!worth && isGoodsOrText(before)) out.pop();
    if (worth) out.push({ ...token, text: ",", bracketed: false });
    out.push(...inside.map((other) => ({ ...other, bracketed: false })));
    at = close;
  }
  return out;
}

/** 米2袋(李平1袋、王五1袋),|油2桶(…): the last of a row, each with its shares, which is read as a row. */
function sharesBefore(out: readonly Token[]): boolean {
  const last = out.findLastIndex((token) => isMark(token, "("));
  if (last < 0 || out[last + 1]?.kind !== "household") return false;
  return out.slice(last, -1).some(({ bracketed, quantity }) => bracketed && quantity !== null);
}

/** 物资|3|(面粉2袋,大米1袋), 物资|2件|(…): so many pieces or kinds as the brackets list, each with its figure. Not: 慰问品2份(米1袋,油1桶) */
function countsWhatIsListed(
  inside: readonly Token[],
  figure: Token | undefined,
  named: Token | undefined,
): boolean {
  const { unit, value } = figure?.quantity ?? { unit: null, value: null };
  if (value === null || value === undefined || !/^(?:物资|农资|物品)$/.test(named?.text ?? "")) return false;
  if (unit !== null && !/^[件样种]$/.test(unit.name)) return false;
  const said = inside.filter((token) => !isMark(token, "、,; "));
  const pairs = said.length / 2;
  if (pairs < 2 || !said.every((token, at) => (at % 2 === 0 ? isGoodsOrText(token) : countsThings(token))))
    return false;
  const total = said.reduce((sum, { quantity }) => sum + (quantity?.value ?? 0), 0);
  return value === total || value === pairs;
}

/** 一箱(24盒)牛奶: how much the pack holds. */
function tellsPack([held, more]: readonly Token[], before: Token | undefined): boolean {
  return held?.quantity != null && more === undefined && before?.quantity?.unit?.kind === "count";
}

/** 价值300元, 折合1200元, 三样价值六百五 */
function tellsWorth(inside: readonly Token[]): boolean {
  const worth = inside.findIndex((token) => token.word?.measure?.id === "goods_value");
  if (worth < 0 || inside.length > 4) return false;
  return inside.some(
    ({ quantity }, at) =>
      quantity !== null &&
      (quantity.unit === null ? at > worth && quantity.unitSaid === null : quantity.unit.kind === "money"),
  );
}

/** 争取项目6个(资金合计1450万元), 走访12户(慰问金3600元), 培训6期(参训320人次): what was counted, and what came with it. */
function tellsMore(inside: readonly Token[], before: Token): boolean {
  // 50万元(项目资金30万元), 2个(资金缺口80万元): part of it, or not there.
  if (before.quantity === null || before.quantity.unit?.kind === "money" || inside.length > 4) return false;
  if (inside.some(({ text }) => /缺口|尚缺|差额/.test(text))) return false;
  const kind = inside.at(-1)?.quantity?.unit?.kind;
  return (
    inside.some(
      ({ word }) =>
        (word?.measure?.money && kind === "money") ||
        (kind === "person" && /^train/.test(word?.measure?.id ?? "")),
    ) && !inside.some((token) => hasSome(token, asideOnly))
  );
}

/** 培训1期(参加41人), 技术培训2场(60人): how many were there. Not: 培训2期(每期30人), (其中妇女20人) */
function tellsWhoCame(inside: readonly Token[], { quantity }: Token, out: readonly Token[]): boolean {
  if (quantity === null || inside.length > 3) return false;
  if (!inside.some((token) => token.quantity?.unit?.kind === "person") || inside.some(isPart)) return false;
  return out.findLast(({ word }) => word?.measure != null)?.word?.measure?.id === "training";
}

function isPart(token: Token): boolean {
  return has(token, Role.each) || has(token, Role.among) || token.mention !== null;
}

/** What goes on behind the brackets is of all of them again. */
function endsThere(next: Token | undefined): boolean {
  return next === undefined || isMark(next, "。;\n");
}

/** 协调贷款10万元(李平5万元、陈九斤5万元): neither given nor a visit. */
function countsElse(out: readonly Token[]): boolean {
  const id = out.findLast((token) => token.word?.measure != null)?.word?.measure?.id;
  return id !== undefined && id !== "cash" && id !== "visit";
}

/**
 * 化肥5袋(李平2袋、王五3袋), 走访35户(上坪村15户,五里铺村20户): whose or where each part of what was counted was; 化肥5袋(其中李平2袋) of
 * which the rest is told of nobody.
 */
function tellsShares(told: readonly Token[], { quantity }: Token, out: readonly Token[]): boolean {
  const unit = quantity?.unit?.name;
  const among = has(told[0], Role.among) && told[1]?.mention != null;
  // 给李平、王五送米9袋(其中李平5袋): a part of theirs, and none of the rest.
  if (among && out.some(({ mention }) => mention !== null)) return false;
  const inside = among ? told.slice(1) : told;
  if (unit === undefined || (inside.length < 5 && !among)) return false;
  let parts = 0;
  let opens = true;
  for (const token of inside) {
    if (isMark(token, "、,;")) opens = true;
    else if (opens && token.mention === null && token.kind !== "village" && token.kind !== "group")
      return false;
    else opens = false;
    if (token.quantity?.unit?.name === unit) parts += 1;
    else if (token.quantity !== null) return false;
  }
  return parts >= (among ? 1 : 2) && inside.filter((token) => isMark(token, "、,;")).length === parts - 1;
}

/** 其中…, 欠…: of what was told, or not the sender's. */
const asideOnly = rolesOf(Role.among, Role.own, Role.price, Role.plan, Role.need, Role.not);

/** 大米2袋、油1桶 behind 物资 or 药, which have no figure of their own. */
function listsThings(
  inside: readonly Token[],
  before: Token | undefined,
  beforeThat: Token | undefined,
): boolean {
  if (before === undefined || beforeThat?.quantity != null) return false;
  if (!before.word?.goodsClass && !isGoodsOrText(before)) return false;
  const figures = inside.filter(countsThings);
  const things = inside.filter((token) => isGoodsOrText(token) || token.word?.measure?.id === "cash");
  // 慰问品(米1袋、油1桶/户), 慰问品(每户米1袋)
  const shared = before.word?.goodsClass === true;
  const other = inside.some(
    (token) => token.mention !== null || (has(token, Role.each) && !shared) || has(token, Role.price),
  );
  const first = shared && has(inside[0], Role.each) ? inside[1] : inside[0];
  return figures.length > 0 && things.length >= figures.length && isGoodsOrText(first) && !other;
}
