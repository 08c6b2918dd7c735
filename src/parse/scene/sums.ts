import type { Facts, Kept } from "./kept.ts";

/** 慰问金:0, or a 0 in a table's cell, tells that there was none. */
export function dropZeros(entries: Kept[]): void {
  for (let at = entries.length - 1; at >= 0; at -= 1)
    if (entries[at]?.facts.quantity === 0) entries.splice(at, 1);
}

/** 给李平多给了两张|共三张: how much more he got than others is in what he got. */
export function dropMore(entries: Kept[], text: string): void {
  for (let at = entries.length - 1; at > 0; at -= 1) {
    const more = entries[at - 1];
    const sum = entries[at];
    if (!sum?.pooled || more === undefined || more.pooled || !isOfOneThing(more.facts, sum.facts)) continue;
    if ((more.facts.quantity ?? 0) >= (sum.facts.quantity ?? 0) || more.sentence !== sum.sentence) continue;
    if (givenMore.test(text.slice(Math.max(0, more.start - 8), more.end))) entries.splice(at - 1, 1);
  }
}

const givenMore = /多(?:给|送|发|拿|留|补|放)了?(?:[他她]家?)?[^,。;]{1,5}$/;

function isOfOneThing(one: Facts, other: Facts): boolean {
  return (
    one.measure === other.measure &&
    one.item === other.item &&
    one.unit === other.unit &&
    one.households.length === 1 &&
    one.households.join() === other.households.join()
  );
}

/** 李平2袋,王五4袋,共6袋: a sum of what its sentence tells one by one adds nothing. */
export function dropSums(entries: Kept[]): void {
  const parts = (sum: Kept) =>
    entries.filter(
      (other) =>
        other !== sum &&
        !other.pooled &&
        !other.facts.total === !sum.facts.total &&
        other.sentence === sum.sentence &&
        other.facts.measure === sum.facts.measure &&
        other.facts.item === sum.facts.item &&
        other.facts.unit === sum.facts.unit,
    );
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const sum = entries[at];
    if (sum === undefined) continue;
    const here = sum.pooled ? parts(sum) : sharesOf(sum, entries, at);
    const told = ofItsDay(sum, sum.pooled && here.length === 0 ? linesAbove(sum, entries, at) : here);
    const total = told.reduce((all, part) => all + (part.facts.quantity ?? 0), 0);
    if (sum.pooled && sumsUpMoney(sum, entries)) entries.splice(at, 1);
    if (told.length === 0 || entries[at] !== sum) continue;
    const [part] = told;
    if (part !== undefined && told.length === 1 && isOfEachOne(part, sum)) {
      entries.splice(entries.indexOf(part), 1);
      continue;
    }
    // 10袋,其中李平2袋,刘军3袋: what is left of it is no sum of those taken out.
    if (total === sum.facts.quantity && (sum.takenOut === 0 || sum.facts.measure === "visit"))
      entries.splice(at, 1);
    else if (sum.sumsUp && sum.takenOut === 0 && (told.length > 1 || sum.facts.measure === "visit"))
      if (told.every(({ end, facts }) => end <= sum.start && facts.day === sum.facts.day))
        // 共慰问李平、王五等12户: those named with it are out of the number already.
        leaveRest(entries, at, told, total);
  }
}

/** 李平家每人200元|共800元: what each one of the household got, and what it makes for all of them. */
function isOfEachOne(
  { facts: each, share, start }: Kept,
  { facts: all, pooled, start: behind }: Kept,
): boolean {
  if (share?.heads !== 1 || !pooled || start > behind || each.households.join() !== all.households.join())
    return false;
  const heads = (all.quantity ?? 0) / (each.quantity ?? Number.NaN);
  return Number.isInteger(heads) && heads > 1;
}

/**
 * 昨天走访4户,今天共走访4户: of another day, and no sum of it; 上坪村5户。五里铺村5户。红崖村共走访10户: of another village. Of several
 * days or villages one after the other it may be the sum.
 */
function ofItsDay(sum: Kept, told: readonly Kept[]): readonly Kept[] {
  const last = told.at(-1);
  if (last === undefined) return told;
  if (told.length === 1 && last.facts.day !== sum.facts.day) return [];
  // 给李平2袋。给王五2袋。给刘军、赵六共4袋: to others.
  const others = sum.facts.households.length > 0 && sum.pooled;
  if (others && !told.some(({ facts }) => facts.households.some((id) => sum.facts.households.includes(id))))
    return [];
  // 总计走访35户,上坪村15户,五里铺村20户
  if (told.length > 1 && told.every(({ start }) => start >= sum.end)) return told;
  const nowhereElse = sum.facts.households.length > 0 || last.facts.households.length > 0;
  return sum.pooled && !nowhereElse && last.facts.villageId !== sum.facts.villageId ? [] : told;
}

/** 慰问金3600元,慰问品价值2400元,合计6000元: of money and of what things are worth together. */
function sumsUpMoney(sum: Kept, entries: readonly Kept[]): boolean {
  if (sum.facts.unit !== "元") return false;
  const told = entries.filter(
    ({ facts, sentence, end }) =>
      sentence === sum.sentence &&
      end <= sum.start &&
      facts.day === sum.facts.day &&
      (facts.measure === "cash" || facts.measure === "goods_value"),
  );
  // 给刘军共送800元: to somebody else.
  const given = new Set(told.flatMap(({ facts }) => facts.households));
  if (!sum.facts.households.every((id) => given.has(id))) return false;
  const kinds = new Set(told.map(({ facts }) => facts.measure));
  return (
    kinds.size === 2 &&
    Math.round(told.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0)) === sum.facts.quantity
  );
}

/**
 * 东村6户,西村4户,全镇共120户: what the sum has besides its parts is of nobody named; a sum of less than they are contradicts
 * them, and adds nothing.
 */
export function leaveRest(entries: Kept[], at: number, told: readonly Kept[], total: number): void {
  const sum = entries[at] as Kept;
  const rest = Math.round(((sum.facts.quantity ?? 0) - total) * 1000) / 1000;
  const here = told.every(({ facts }) => facts.villageId === sum.facts.villageId);
  const villageId = here ? sum.facts.villageId : null;
  if (rest <= 0) entries.splice(at, 1);
  else sum.facts = { ...sum.facts, quantity: rest, households: [], villageId };
}

/** 李平 200元 / 王五 300元 / 合计 500元: those of one household or village each before it, a sentence each. */
function linesAbove(sum: Kept, entries: readonly Kept[], at: number): readonly Kept[] {
  const told = entries
    .slice(0, at)
    .filter(
      ({ facts, pooled }) =>
        (facts.households.length === 1 || (facts.households.length === 0 && facts.villageId !== null)) &&
        !pooled &&
        !facts.total === !sum.facts.total &&
        facts.measure === sum.facts.measure &&
        facts.item === sum.facts.item &&
        facts.unit === sum.facts.unit,
    );
  const several = told.length >= 2 || entries.slice(0, at).some(({ facts }) => differ(facts, told[0]?.facts));
  return several ? told : [];
}

/** Of two households or villages, so that what stands above is a list. */
function differ(one: Facts, other: Facts | undefined): boolean {
  if (other === undefined) return false;
  if (one.households.length === 0) return one.villageId !== other.villageId;
  return one.households.length === 1 && one.households[0] !== other.households[0];
}

const longestTour = 20;

/**
 * 今天走了三家。先到李平家…再到王五家…: of households counted first, those told one after the other behind take their own
 * out of the number.
 */
export function dropTours(entries: Kept[]): void {
  const first = entries.findIndex(({ facts }) => facts.measure === "visit");
  if (first < 0) return;
  const counted = entries[first];
  const tour = counted?.facts;
  const head = counted?.sentence ?? 0;
  if (counted === undefined || tour === undefined || tour.quantity === null) return;
  // Some of those told behind may have been taken out already.
  const quantity = tour.quantity + counted.takenOut;
  if (quantity > longestTour) return;
  if (tour.households.length > 0 || tour.approx || tour.total || tour.endDay !== undefined) return;
  // 走了三家,李平、王五都在,赵六没见着: who was not there is the last of them.
  const missed = entries.filter(
    ({ facts, sentence }) => facts.missed && sentence === head && facts.households.length === 1,
  );
  if (counted.takenOut > 0 && !tour.missed && missed.length === tour.quantity) {
    entries.splice(first, 1);
    return;
  }
  const told = new Set<string>();
  for (const { facts, sentence } of entries) {
    // 走访12户,其中…: taken out by then.
    if (facts.measure === "visit" && facts.households.length > 0 && sentence === head) return;
    if (facts.measure !== "visit" || facts.day !== tour.day || facts.households.length !== 1) continue;
    told.add(facts.households[0] ?? "");
  }
  if (told.size < 2 || told.size > quantity) return;
  if (told.size === quantity) entries.splice(first, 1);
  else counted.facts = { ...tour, quantity: quantity - told.size };
}

/** 给李平和王五1000块钱,一人500: what each of those got, told besides what all of them got. */
function sharesOf(sum: Kept, entries: readonly Kept[], at: number): readonly Kept[] {
  const { households } = sum.facts;
  // 带去的10斤肉,李平6斤,陈九斤4斤: what all of it went to.
  if (households.length === 0) {
    const shares = sharesOfAll(sum, entries, at + 1);
    // 东村100袋,西村40袋、南村60袋: the first is of a village that none of the others is of.
    const apart = sum.placed && !shares.some(({ facts }) => facts.villageId === sum.facts.villageId);
    return apart ? [] : shares;
  }
  if (households.length === 1) {
    const days = dayByDay(sum, entries, at + 1);
    return days.length === 0 && sum.ofBefore ? sharesOfOthers(sum, entries, at + 1) : days;
  }
  const told = entries.filter(
    (other) =>
      other !== sum &&
      other.sentence === sum.sentence &&
      other.facts.measure === sum.facts.measure &&
      other.facts.item === sum.facts.item &&
      other.facts.unit === sum.facts.unit &&
      other.facts.households.length === 1 &&
      households.includes(other.facts.households[0] ?? ""),
  );
  return told.length === households.length ? told : [];
}

/**
 * 发化肥100袋,李平60袋,王五40袋; 走访10户:东村6户,西村4户: those of one household or another village each that follow it without
 * anything between; found by going on, however long the message is.
 */
function sharesOfAll(sum: Kept, entries: readonly Kept[], from: number): readonly Kept[] {
  const told: Kept[] = [];
  for (let at = from; at < entries.length; at += 1) {
    const other = entries[at];
    if (other === undefined || other.sentence !== sum.sentence) break;
    // 米4袋、油4桶,|李平米2袋、油2桶,陈九斤…: of another thing that was handed out with it.
    if (isOtherGift(other.facts, sum.facts) && at < from + longestShares) continue;
    if (!isOfOne(other, told)) break;
    if (other.facts.measure !== sum.facts.measure || other.facts.item !== sum.facts.item) break;
    if (other.facts.unit !== sum.facts.unit) break;
    if (other.facts.day !== sum.facts.day && !isNextOfSame(other)) break;
    told.push(other);
  }
  return told.length >= 2 ? told : [];
}

/** As many as are looked through where several things were handed out, so that long messages cost no more. */
const longestShares = 40;

function isOtherGift(one: Facts, other: Facts): boolean {
  if (one.measure !== "goods" || other.measure !== "goods") return false;
  return one.item !== other.item && one.households.length <= 1;
}

/** 李平家没人,|牛奶送出去两箱,|陈九斤一箱,王五一箱: who was named last got none of what others got all of. */
function sharesOfOthers(sum: Kept, entries: readonly Kept[], from: number): readonly Kept[] {
  const [id] = sum.facts.households;
  const away = entries.some(
    ({ facts, sentence }) => facts.missed && sentence === sum.sentence && facts.households[0] === id,
  );
  if (!away) return [];
  const told = sharesOfAll(sum, entries, from);
  const total = told.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0);
  const others = told.every(({ facts }) => facts.households.length === 1 && facts.households[0] !== id);
  return others && total === sum.facts.quantity ? told : [];
}

/** 给李平送化肥3袋,昨天2袋,今天1袋: to the same, on days of their own. */
function dayByDay({ sentence, facts: whole }: Kept, entries: readonly Kept[], from: number): readonly Kept[] {
  const told: Kept[] = [];
  for (const other of entries.slice(from)) {
    const { facts } = other;
    const same =
      other.sentence === sentence &&
      facts.measure === whole.measure &&
      facts.item === whole.item &&
      facts.unit === whole.unit &&
      facts.households.join() === whole.households.join();
    if (!same || told.some((one) => one.facts.day === facts.day)) break;
    told.push(other);
  }
  // 6月8日给李平1000元,6月10日500元,6月11日500元: the first has a day of its own.
  return told.length >= 2 && told.some(({ facts }) => facts.day === whole.day) ? told : [];
}

/** A day, a place or a time with nothing but its figure. */
function isNextOfSame({ rules }: Kept): boolean {
  return rules.includes("village/next");
}

/** Of one household, or of a village that none of those before it is of. */
function isOfOne(entry: Kept, before: readonly Kept[]): boolean {
  const { facts, placed } = entry;
  if (facts.households.length === 1) return facts.measure !== "visit";
  if (facts.households.length > 0) return false;
  // 走访10户:10日6户,11日4户
  if (isNextOfSame(entry) && before.every((other) => other.facts.day !== facts.day)) return true;
  // 送米9袋,低保户每户1袋,五保户每户2袋
  if (entry.share !== null) return true;
  if (!placed) return false;
  return before.every((other) => other.facts.villageId !== facts.villageId);
}

/** 共24袋,其中李平4袋: what is told of one is taken out of the sum over nobody named, which then may be 0. */
export function takeOutOfSum(entries: readonly Kept[], part: Kept, wholeFrom: number): void {
  const sum = entries.findLast(
    ({ facts, sentence }) =>
      sentence >= wholeFrom &&
      facts.households.length === 0 &&
      facts.measure === part.facts.measure &&
      facts.item === part.facts.item &&
      facts.unit === part.facts.unit,
  );
  const { quantity } = part.facts;
  if (sum === undefined || sum.facts.quantity === null || quantity === null) return;
  if (sum.facts.quantity < quantity) return;
  const others = sum.share === null ? 0 : sum.share.heads - part.facts.households.length;
  // 10户每户20只,其中李平30只: he has his own, and the others as much as each was to have.
  if (sum.share !== null && others > 0 && sum.share.each * sum.share.heads === sum.facts.quantity) {
    sum.takenOut += 1;
    sum.share = { ...sum.share, heads: others };
    sum.facts = { ...sum.facts, quantity: Math.round(sum.share.each * others * 1000) / 1000 };
    return;
  }
  sum.takenOut += 1;
  sum.facts = { ...sum.facts, quantity: Math.round((sum.facts.quantity - quantity) * 1000) / 1000 };
}
