import type { Piece, Said } from "./intent/hear.ts";
import type { PhraseBook } from "./intent/phrase-book.ts";
import { isOf } from "./intent/reference.ts";
import { overWay } from "./intent/set-right.ts";
import { readItems } from "./items/index.ts";
import { hesitates } from "./mend/repair/repair.ts";
import type { ReadEntry, ReadQuestion } from "./reading.ts";
import type { Person, Scene } from "./scene/scene.ts";
import { stretchOf } from "./scene/stretch.ts";
import { adds, tellsDifference, withoutRight, withoutUndone } from "./scene/undone.ts";
import { mergeEntries } from "./settle/merge-entries.ts";
import { peopleIn } from "./tell/people.ts";
import type { Item } from "./words/item.ts";
import { goodsName } from "./words/nouns.ts";
import { Role } from "./words/roles.ts";
import { mayBeThing } from "./words/things.ts";
import {
  endOfClause,
  firstFrom,
  has,
  isMark,
  startOfClause,
  startOfPhrase,
  type Token,
} from "./words/tokens.ts";

/**
 * The message without the words that point at the earlier report and say that it was wrong, so that 上一条 and 0612-3
 * are no figures; and without the figure that was wrong where they name it (报成3卷, 少写了一袋).
 */
export function withoutPointing(
  text: string,
  clauses: readonly Said[],
  tokens: readonly Token[],
  book: PhraseBook,
): string {
  const spans: { start: number; end: number }[] = [];
  const last = tokens.findLast(({ quantity }) => quantity !== null)?.start ?? -1;
  for (const { pieces } of clauses) {
    pieces.forEach((piece, at) => {
      const next = pieces[at + 1];
      // 走访时间写错了 tells of no visit.
      const names = next !== undefined && next.start === piece.end && isOf(next, book.fields);
      if (pointsBack(piece, pieces, at, book)) spans.push(piece);
      else if (names && isOf(piece, book.doing) && pointsBack(next, pieces, at + 1, book)) spans.push(piece);
      if (isOf(piece, book.slips) && last >= piece.end && !wroteInstead(piece, text, tokens))
        spans.push(...wrongBefore(piece, tokens));
      if (isOf(piece, book.slips) && text.charAt(piece.start) === "漏")
        spans.push(...differenceBehind(piece, tokens));
      if (!isOf(piece, book.mistaken)) return;
      let behind = firstFrom(tokens, piece.end);
      while (tokens[behind]?.kind === "mark") behind += 1;
      const wrong = tokens[behind];
      const named = wrong?.mention != null && /成了?$/.test(text.slice(piece.start, piece.end));
      if (wrong !== undefined && (wrong.quantity !== null || named)) spans.push(wrong);
    });
  }
  // 李平户胶鞋: with the verb left out, 户 would be read as part of the thing.
  for (const { mention, end } of tokens)
    if (mention !== null && text.charAt(end) === "户") spans.push({ start: end, end: end + 1 });
  // By code units, as places are counted.
  const left = text.split("");
  for (const { start, end } of spans) left.fill(" ", start, end);
  return left.join("");
}

/** 米3袋|写成|5袋了: what stands behind it is wrong, and in front what is right. */
function wroteInstead({ start, end }: Piece, text: string, tokens: readonly Token[]): boolean {
  return /成了?$/.test(text.slice(start, end)) && tokens[firstFrom(tokens, end)]?.quantity != null;
}

/** 李平家|2袋|米写错了,是1袋: the figure that the slip is told of. */
function wrongBefore({ start }: Piece, tokens: readonly Token[]): Token[] {
  let at = firstFrom(tokens, start) - 1;
  while (
    at >= 0 &&
    (tokens[at]?.word?.goods != null || tokens[at]?.kind === "text" || has(tokens[at], Role.home))
  )
    at -= 1;
  const wrong = tokens[at];
  return wrong?.quantity != null ? [wrong] : [];
}

/** 走访改为8户,漏了|1户: by how much the right figure in front of it is more. Not: 米3袋,漏了1袋化肥 */
function differenceBehind({ end }: Piece, tokens: readonly Token[]): Token[] {
  const behind = firstFrom(tokens, end);
  const more = tokens[behind];
  const unit = more?.quantity?.unit;
  if (more === undefined || unit == null || mayBeThing(tokens[behind + 1])) return [];
  return tokens.slice(0, behind).some(({ quantity }) => quantity?.unit?.name === unit.name) ? [more] : [];
}

function pointsBack(piece: Piece, pieces: readonly Piece[], at: number, book: PhraseBook): boolean {
  if (isOf(piece, book.pointing) || isOf(piece, book.slips)) return true;
  if (book.particles.hasAll(piece.groups)) return false;
  if (!isOf(piece, book.fields)) return false;
  const others = [...pieces.slice(0, at).reverse(), ...pieces.slice(at + 1)];
  return others.some((other) => isOf(other, book.betterings));
}

/**
 * The new figures of a correction.
 * @param slips where the message says 改成 or 应该是
 */
export function readCorrection(
  said: readonly Token[],
  slips: readonly Piece[],
  scene: Scene,
): { entries: readonly ReadEntry[]; questions: readonly ReadQuestion[] } {
  const tokens = withoutRight(withoutUndone(said));
  const instead = new Set<Token>();
  for (const { start, end } of slips)
    for (let at = firstFrom(tokens, start); at < firstFrom(tokens, end); at += 1)
      instead.add(tokens[at] as Token);
  // 少报了1户,应该|6户
  for (const [at, token] of tokens.entries())
    if (token.text === "应该" && tokens[at + 1]?.quantity != null) instead.add(token);
  const isSlip = (token: Token) => has(token, Role.repair) || instead.has(token);
  const kept = withoutWrong(tokens, isSlip);
  const stretch = stretchOf(kept);
  const people = peopleIn(stretch, stretch, scene, null).named;
  const { items: counted, respectively } = readItems(stretch, scene.lexicon);
  const items = withoutSumOfShares(counted, people.length);
  // 李平、王五分别是2盒和3盒
  const inTurn = respectively && people.length > 1 && items.length === people.length;
  let written = 0;
  let before: Figure | null = null;
  const apart = people.length > 1 && items.length > 1;
  const denied = deniedFigure(tokens, kept, scene);
  const told = toldIn(kept);
  const day = dayBeside(tokens, scene.source.text)?.when;
  if (day != null) scene.when = { day: day.day, endDay: day.endDay, period: false };
  for (const item of items) {
    const figure = placeOf(item, told);
    if (tellsDifference(kept, figure)) continue;
    const only = newFigure(item, told, scene);
    if (only === null) continue;
    const whole = denied === null ? only : likeBefore(only, denied);
    const right: Figure = apart && before !== null ? likeBefore(whole, before) : whole;
    before = right;
    const next = inTurn ? people.slice(written, written + 1) : null;
    const whose = next ?? (apart ? whoseFigure(figure, kept, people) : people);
    // 李平、王五的药各是2盒: each of them.
    const shares = item.each && whose.length > 1 ? whose.map((person) => [person]) : [whose];
    for (const share of shares)
      scene.entries.add({
        ...right,
        people: share,
        approx: item.quantity?.approx ?? false,
        tokens: item.tokens,
        rules: ["correct/figure"],
      });
    written += 1;
  }
  if (written === 0 && !changeOfThing(tokens, kept, people, scene, isSlip)) {
    const whom = adds.test(scene.source.text) ? [] : namedBehindSlip(tokens, people);
    changeOfDayOrHousehold(tokens, kept, whom, scene);
  }
  return { entries: mergeEntries(scene.entries.list, scene.source), questions: scene.questions };
}

/**
 * 米是4袋不是2袋,日期也应该是|3月8号|: the day that changes with the figure.
 * Not: 日期是3月8号的那条,米是4袋; 出生日期是1960年3月8日, 补贴发放日期是3月8日, 上报时间是3月8日
 */
function dayBeside(tokens: readonly Token[], text: string): Token | undefined {
  return tokens.find(({ kind, start, end, when }) => {
    if (kind !== "day" || when === null || when.kind === "future") return false;
    const from = Math.max(0, start - longestDayIs);
    const said = dayIs.exec(text.slice(from, start));
    return (
      said !== null &&
      datesWhatWeDid(tokens, firstFrom(tokens, from + said.index)) &&
      /^(?:[上下]午|[早晚]上)?(?:[,;。!\n]|才对|$)/.test(text.slice(end, end + 4))
    );
  });
}

/** 李平走访|日期, 送米的|日期 */
function datesWhatWeDid(tokens: readonly Token[], to: number): boolean {
  return tokens
    .slice(startOfPhrase(tokens, to), to)
    .every(
      (token) =>
        token.mention !== null ||
        has(token, Role.home) ||
        has(token, Role.dative) ||
        (has(token, Role.give) && !/[补贴助]/.test(token.text)) ||
        has(token, Role.filler) ||
        token.word?.goods != null ||
        token.word?.measure?.id === "visit" ||
        /^(?:的|这[条次笔]|那[条次笔]|活动|送货|另外|还|而)$/.test(token.text),
    );
}

const longestDayIs = 24;
const dayIs =
  /(?<!报)(?:日期|时间|日子)(?:也|都|同样|[写记报填]错了?,?|不是[^,;。]{2,8},){0,3}(?:应该?是|应当是|应为|改[成为]|是)$/;

/** 李平、王五每户米是3袋|,共6袋: what all the shares are is no figure of its own. */
function withoutSumOfShares(items: readonly Item[], sharers: number): readonly Item[] {
  const share = items.find((item) => item.each);
  const each = share?.quantity?.value ?? null;
  if (each === null || sharers < 2) return items;
  return items.filter(
    (item) => item === share || item.noun !== null || item.quantity?.value !== each * sharers,
  );
}

/** 李平是2袋,陈九斤是1袋; 李平3袋,另外一袋是给陈九斤的: whom its own clause names, else the one named before it. */
function whoseFigure(figure: number, kept: readonly Token[], people: readonly Person[]): readonly Person[] {
  let to = endOfClause(kept, figure + 1);
  for (let from = to; from > 0; to = from - 1) {
    from = startOfClause(kept, to);
    const named = kept.slice(from, to).flatMap(({ mention }) => (mention === null ? [] : [mention.name]));
    if (named.length > 0) return people.filter(({ name }) => named.includes(name));
    if (from === 0) break;
  }
  return people;
}

/** 不是|地膜3卷|,应该是2卷: the wrong figure, which tells the thing; null where no thing is denied. */
function deniedFigure(tokens: readonly Token[], kept: readonly Token[], scene: Scene): Figure | null {
  const right = new Set(kept);
  const denied = tokens.filter((token) => !right.has(token));
  const item = readItems(stretchOf(denied), scene.lexicon).items.find(({ noun }) => noun !== null);
  return item === undefined ? null : newFigure(item, toldIn(denied), scene);
}

/** 慰问金李平是500,|陈九斤是300: of the same, where it only tells how much. */
function likeBefore(told: Figure, before: Figure): Figure {
  const same = told.unit === null || told.unit === before.unit;
  return told.measure === "" && same ? { ...before, quantity: told.quantity } : told;
}

/**
 * 面粉是5袋不是4袋 with nothing else told: somebody said 4. Beside a visit, or where the message itself said 4 (送了4袋,不对,是5袋不是4袋),
 * it only puts its own sentence right.
 */
export function deniesFigure(tokens: readonly Token[]): boolean {
  const not = tokens.findIndex((token) => token.text === "不是");
  const wrong = tokens[not + 1];
  // 拿了一袋米呃不是一袋面 is put right within itself.
  if (hesitates.test(tokens[not - 1]?.text ?? "")) return false;
  return (
    not > 0 &&
    wrong?.quantity != null &&
    !isToldInFront(tokens, not) &&
    !tokens.slice(not + 2).some((token) => token.quantity !== null) &&
    !tokens.some((token) => token.word?.measure?.id === "visit" || has(token, Role.go))
  );
}

/** 送了|半吨|煤不对是一吨不是|半吨: what is denied was told as given in the same breath. */
function isToldInFront(tokens: readonly Token[], not: number): boolean {
  const wrong = tokens[not + 1]?.quantity;
  const said = tokens.findIndex(
    ({ quantity }, at) =>
      at < not &&
      quantity?.value === wrong?.value &&
      // 送了油|一桶,不是|一车
      (quantity?.unit?.kind !== "count" || wrong?.unit == null || quantity.unit.name === wrong.unit.name),
  );
  return (
    said >= 0 &&
    !mayBeThing(tokens[not + 2]) &&
    tokens.slice(0, said).some((token) => has(token, Role.give) || token.word?.measure != null)
  );
}

type Figure = { measure: string; item?: string; quantity: number | null; unit: string | null };

/** What a correction tells around its figures. */
type Told = {
  tokens: readonly Token[];
  /** Where each figure stands. */
  places: ReadonlyMap<Token, number>;
  visits: boolean;
  gives: boolean;
  /** The first measure that is told in money; null where none is. */
  money: string | null;
};

function toldIn(tokens: readonly Token[]): Told {
  const places = new Map<Token, number>();
  tokens.forEach((token, at) => {
    if (token.quantity !== null) places.set(token, at);
  });
  return {
    tokens,
    places,
    visits: tokens.some((token) => token.word?.measure?.id === "visit"),
    gives: tokens.some((token) => has(token, Role.give) || has(token, Role.dative)),
    money: tokens.find((token) => token.word?.measure?.money)?.word?.measure?.id ?? null,
  };
}

/** Where the figure of an item stands; -1 where it has none. */
function placeOf(item: Item, { places }: Told): number {
  const figures = item.tokens.flatMap((token) => places.get(token) ?? []);
  return figures.length === 0 ? -1 : Math.min(...figures);
}

/** What a figure of a correction counts; `measure` is "" where the words do not say. */
function newFigure(item: Item, told: Told, scene: Scene): Figure | null {
  const { noun, quantity } = item;
  if (quantity === null || quantity.value === null) return null;
  const unit = quantity.unit;
  const measure = noun?.measure ?? null;
  // 培训农户应该是37人
  if (measure?.id === "training" && unit?.kind === "person")
    return { measure: "trainee", quantity: quantity.value, unit: "人次" };
  if (measure !== null)
    return { measure: measure.id, quantity: quantity.value, unit: measure.unit ?? unit?.name ?? null };
  if (told.visits && (unit === null || unit.kind === "household" || unit.kind === "times")) {
    return { measure: "visit", quantity: quantity.value, unit: "户次" };
  }
  if (noun !== null && noun.kind !== "people" && noun.kind !== "benefit" && unit?.kind !== "money") {
    const { name } = goodsName(noun.text, scene.lexicon);
    const counts = unit !== null && ["count", "mass", "length", "area"].includes(unit.kind);
    if (counts && name !== "" && !/[报记写了]/.test(name)) {
      return {
        measure: measureOfThing(item, told),
        item: name,
        quantity: quantity.value,
        unit: unit.name,
      };
    }
  }
  if (unit?.kind === "household") return { measure: "visit", quantity: quantity.value, unit: "户次" };
  if (unit?.kind === "money")
    return { measure: told.money ?? (told.gives ? "cash" : ""), quantity: quantity.value, unit: "元" };
  return { measure: "", quantity: quantity.value, unit: unit?.name ?? null };
}

/** 河堤|不是420米,是240米, 路灯应该是20盏: built, by what it is; 给李平送的水管|是20米 was given, and 路灯灯泡应该是5个 are a thing for what is built. */
function measureOfThing(item: Item, told: Told): "goods" | "works" | "sale" {
  if (isSold(item, told)) return "sale";
  const built = has(item.noun?.tokens.at(-1), Role.works);
  return built && !told.gives ? "works" : "goods";
}

/** 帮李平家卖的|苹果|是1800斤, 代销蜂蜜|应该是20斤: told as sold in its own clause. Not: 给李平送米3袋,|帮王五卖苹果 */
function isSold(item: Item, told: Told): boolean {
  const { tokens } = told;
  const from = placeOf(item, told);
  let start = from;
  while (start > 0 && !isMark(tokens[start - 1], ",;。\n")) start -= 1;
  const clause = tokens.slice(start, from);
  return clause.some((token) => has(token, Role.sell)) && !clause.some((token) => has(token, Role.give));
}

/** 送的是大米不是面粉, 刚才的化肥改成|尿素: another thing, of which no figure is told. */
function changeOfThing(
  tokens: readonly Token[],
  kept: readonly Token[],
  people: readonly Person[],
  scene: Scene,
  isSlip: (token: Token) => boolean,
): boolean {
  const denies = tokens.some((token) => token.text === "不是");
  const thing = denies
    ? kept.findLast((token) => token.word?.goods)
    : tokens.find((token, at) => token.word?.goods != null && at > 0 && isSlip(tokens[at - 1] as Token));
  if (thing === undefined) return false;
  const item = goodsName(thing.text, scene.lexicon).name;
  const approx = false;
  const rules = ["correct/thing"];
  const day = deniesDay(tokens) ? kept.find((token) => token.kind === "day")?.when : null;
  if (day) scene.when = { day: day.day, endDay: day.endDay, period: false };
  scene.entries.add({
    measure: "goods",
    item,
    quantity: null,
    unit: null,
    people,
    approx,
    tokens: [thing],
    rules,
  });
  return true;
}

/** 陈九斤那条报错人了,应该是|李平: the right one stands behind; the other only tells which report it was. */
function namedBehindSlip(tokens: readonly Token[], people: readonly Person[]): readonly Person[] {
  // 陈九斤那条写错了,|是|李平
  const slip = tokens.findLastIndex(
    (token, at) => has(token, Role.repair) || (token.text === "是" && isMark(tokens[at - 1], ",")),
  );
  if (slip < 0 || people.length < 2) return people;
  const names = tokens.slice(slip + 1).flatMap(({ mention }) => (mention === null ? [] : [mention.name]));
  return names.length === 0 ? people : people.filter(({ name }) => names.includes(name));
}

/** 日期应该是6月10日, 不是李平是李桂花: the day or the household changes, no figure. */
function changeOfDayOrHousehold(
  tokens: readonly Token[],
  kept: readonly Token[],
  people: readonly Person[],
  scene: Scene,
): void {
  const slip = tokens.findIndex((token) => has(token, Role.repair));
  const days = kept.filter(
    (token) => token.kind === "day" && token.when !== null && token.when.kind !== "future",
  );
  const day =
    days.findLast((token) => slip < 0 || token.start > (tokens[slip]?.start ?? 0)) ??
    (deniesDay(tokens) || (days.length === 1 && slip < 0) ? days.at(-1) : undefined);
  if (day === undefined && people.length === 0) return;
  if (day?.when) scene.when = { day: day.when.day, endDay: day.when.endDay, period: false };
  // 李平家的那条报错了,应该是|陈九斤家
  const right =
    slip < 0 ? [] : tokens.slice(slip).flatMap(({ mention }) => (mention === null ? [] : [mention.name]));
  const meant = people.filter(({ name }) => right.includes(name));
  const told = kept.find((token) => token.word?.measure);
  scene.entries.add({
    measure: told?.word?.measure?.id ?? "",
    quantity: null,
    unit: null,
    people: meant.length > 0 ? meant : people,
    approx: false,
    tokens: kept.length > 0 ? kept : tokens,
    rules: ["correct/day-or-household"],
  });
}

/** 走访李平是14号,不是15号: the right day stands in front. */
function deniesDay(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => text === "不是" && tokens[at + 1]?.kind === "day");
}

function isThatIs(token: Token | undefined): boolean {
  return token?.text === "是" || token?.text === "而是";
}

/** 走访应该是52户,|培训|应该是37人: what another figure counts. */
function countsAnother({ word }: Token): boolean {
  return word !== null && (word.measure !== null || word.goods !== null);
}

/** 不是两袋米|是两袋面, 不是1桶油|,应该是1箱奶: the right figure is of another thing. Not: 不是1袋米|,是2袋 */
function countsAnew(tokens: readonly Token[], stop: number): boolean {
  if (isThatIs(tokens[stop]) && tokens[stop + 1]?.quantity != null) return true;
  if (!isMark(tokens[stop], ",")) return false;
  const is =
    /^[而其]/.test(tokens[stop + 1]?.text ?? "") && !isThatIs(tokens[stop + 1]) ? stop + 2 : stop + 1;
  if (!isThatIs(tokens[is]) && !has(tokens[is], Role.repair)) return false;
  const thing = tokens[is + 2];
  return tokens[is + 1]?.quantity != null && (mayBeThing(thing) || thing?.word?.measure != null);
}

/** Leaves out what was wrong (不是2袋) and the words of correcting, so that the rest reads as a report. */
function withoutWrong(tokens: readonly Token[], isSlip: (token: Token) => boolean): Token[] {
  const kept: Token[] = [];
  const last = tokens.findLastIndex(({ quantity }) => quantity !== null);
  // Up to here no figure is meant by 应该是: what was wrong is gone already (不是45份,应该是54份), or none stands there.
  let denied = 0;
  /** 走访应该是52户,培训应该是37人: the figures behind 应该是, each of its own. */
  const right = new Set<Token>();
  let corrected = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (isMark(token, ",;。")) corrected = false;
    else if (token.quantity !== null && corrected) right.add(token);
    if (isSlip(token)) corrected = true;
    if (token.text === "不是" || token.text === "并非" || token.text === "不" || token.text === "not") {
      const whom = overWay(tokens, at + 1);
      if (tokens[whom]?.mention) {
        at = whom;
        continue;
      }
      // 不是2袋,是3袋: skip to the figure's end.
      let end = at + 1;
      while (
        end < tokens.length &&
        end - at <= 3 &&
        tokens[end]?.quantity === null &&
        !isMark(tokens[end], ",;。")
      )
        end += 1;
      if (tokens[end]?.quantity) {
        // 不是两袋米是两袋面: with the thing that was counted wrongly.
        let stop = end + 1;
        while (
          stop - end <= 3 &&
          tokens[stop] !== undefined &&
          !isMark(tokens[stop], ",;。") &&
          !isThatIs(tokens[stop])
        )
          stop += 1;
        denied = kept.length;
        at = stop > end + 1 && countsAnew(tokens, stop) ? stop - 1 : end;
        // 李平家药是3盒不是2盒|,王五家体检应该是2人: the next one's own figure.
        const ofNext = kept.at(-1)?.quantity != null && tokens[at + 2]?.mention != null;
        if (isMark(tokens[at + 1], ",") && !ofNext) at += 1;
        if (tokens[at + 1]?.text === "是" || tokens[at + 1]?.text === "而是") at += 1;
        continue;
      }
      // 是大米不是面粉, 不是昨天,是前天: the thing or the day that was wrong.
      const wrong = tokens[at + 1];
      if (wrong?.word?.goods || wrong?.kind === "text" || wrong?.kind === "day") {
        while (
          at + 1 < tokens.length &&
          !isMark(tokens[at + 1], ",;。") &&
          !/^(?:而?是)$/.test(tokens[at + 1]?.text ?? "")
        )
          at += 1;
        continue;
      }
    }
    if (isSlip(token) || has(token, Role.filler)) {
      if (isSlip(token) && at < last) {
        // 改成3袋 after 2袋: the earlier figure is the wrong one.
        let back = kept.length - 1;
        while (back >= denied && kept[back]?.quantity === null) back -= 1;
        const earlier = kept[back];
        const apart = earlier !== undefined && right.has(earlier) && kept.slice(back + 1).some(countsAnother);
        // 1桶油应该是1桶醋: of another thing.
        const anew = tokens[at + 1]?.quantity != null && mayBeThing(tokens[at + 2]);
        if (back < denied || apart) denied = kept.length;
        else kept.splice(back, anew && mayBeThing(kept[back + 1]) ? 2 : 1);
      }
      continue;
    }
    kept.push(token);
  }
  return kept;
}
