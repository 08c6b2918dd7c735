import { Sign } from "../text/characters.ts";
import { readNumeral } from "../text/numeral.ts";
import type { Kept } from "./kept.ts";
import type { Scene } from "./scene.ts";

/**
 * 拉来100袋化肥,东村发了60袋: what was brought is given as the sentences behind it tell, and adds nothing to that; of what
 * 剩下的给了老人 tells without a figure it is the rest.
 * @param text what was read
 */
export function settleStock(entries: Kept[], text: string): void {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const stock = entries[at];
    if (stock === undefined || stock.facts.quantity === null) continue;
    const byNow = isHandedByNow(stock, entries, text);
    const isStock = stock.stock || byNow;
    if (!(isStock || stock.carried)) {
      if (isSharedWithThem(stock, entries, text)) entries.splice(at, 1);
      continue;
    }
    const handed = entries.filter((part) => isHandedOf(part, stock));
    const [first] = handed;
    if (first === undefined || (!byNow && isApart(text, stock, first))) continue;
    const total = handed.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0);
    if (total > stock.facts.quantity) continue;
    const left = Math.round((stock.facts.quantity - total) * 1000) / 1000;
    if (!isStock && !isSharedAmongOthers(stock, handed, left)) continue;
    const rest = entries.find((part) => isRestOf(part, stock));
    if (rest !== undefined && left > 0) rest.facts = { ...rest.facts, quantity: left };
    else if (rest !== undefined) entries.splice(entries.indexOf(rest), 1);
    if (rest === undefined && left > 0 && restGiven.test(textBehind(text, handed)))
      stock.facts = { ...stock.facts, quantity: left };
    else entries.splice(at, 1);
  }
}

/** 带了5箱牛奶,还剩2箱 */
export const mayBeLeft = new Sign("剩余", /[剩余]/);

/**
 * 带了5箱牛奶,走访3户,每家一箱,还剩2箱: what is left was given to nobody, so that the rest is told already, or is so much of what was brought.
 * Not: 送李平5箱牛奶,还剩2箱没拿; 带了5箱牛奶,还剩2箱送给了学校
 */
export function settleLeft(entries: Kept[], text: string): void {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const stock = entries[at];
    const brought = stock?.facts.quantity ?? 0;
    if (!stock?.stock) continue;
    const handed = entries.filter((part) => isHandedOf(part, stock));
    const left = leftOver(text, handed.at(-1) ?? stock, stock.facts.unit);
    if (left === null || left >= brought) continue;
    const total = handed.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0);
    const given = Math.round((brought - left) * 1000) / 1000;
    if (handed.length === 0) stock.facts = { ...stock.facts, quantity: given };
    else if (total === given) entries.splice(at, 1);
  }
}

/** ,还剩|2箱: how much of it nobody got; null where nothing of the kind is told, or where it was handed on after all. */
function leftOver(text: string, { end }: Kept, unit: string | null): number | null {
  const behind = text.slice(end, end + longestClause);
  const said = tellsLeft.exec(behind)?.[0];
  // 带了5箱牛奶,送出3箱,还剩2箱: reckoned already.
  if (said === undefined || (handedOn.test(said) && !/[每各]|一[家户]/.test(said))) return null;
  const figure = readNumeral(behind, said.length);
  if (figure?.value == null || figure.approx || unit === null || !behind.startsWith(unit, figure.end))
    return null;
  return handedOn.test(/^[^。;\n]*/.exec(behind.slice(figure.end))?.[0] ?? "") ? null : figure.value;
}

const tellsLeft =
  /^[^。;\n剩余]{0,24}[,](?:最后|现在|目前|车上|手[里头]|[我咱]们?)*(?:还|只|就)?(?:剩|余)(?:下|余)?了?(?=[\d一二两三四五六七八九十百半])/;
const handedOn = /[给送发捐]/;

/** 捐赠轮椅5辆|,已发放3辆: how many of them are given by now. Not: 捐赠轮椅5辆,又发放3辆; 送米5袋,已发放20份资料 */
function isHandedByNow(stock: Kept, entries: readonly Kept[], text: string): boolean {
  const said = handedByNow.exec(text.slice(stock.end, stock.end + longestByNow))?.[0];
  if (said === undefined) return false;
  const next = entries.find((part) => isHandedOf(part, stock));
  const { households } = stock.facts;
  return (
    next !== undefined &&
    next.start >= stock.end &&
    next.start <= stock.end + said.length &&
    (households.length === 0 || households.join() === next.facts.households.join())
  );
}

const handedByNow =
  /^[,;]?(?:现在?|目前|截至目前|到目前)?,?(?:已经?|现)(?:发放?|分发|发出|送出|分给|领走)[了出到]?(?:其中)?(?:第一批|首批)?/;
const longestByNow = 16;

/**
 * 去李平家带了四袋面粉|给李平两袋|给刘军两袋: brought where they live, and handed on to them and to others to the last of it.
 * Not: 给李平送了四袋面粉,给李平两袋,给刘军两袋
 */
function isSharedWithThem(whole: Kept, entries: readonly Kept[], text: string): boolean {
  const { households, measure, quantity } = whole.facts;
  if (households.length !== 1 || measure !== "goods") return false;
  if (!brought.test(text.slice(Math.max(0, whole.start - longestVerb), whole.end))) return false;
  const handed = entries.filter((part) => isHandedOf(part, whole));
  const whose = new Set(handed.flatMap(({ facts }) => facts.households));
  if (handed.length < 2 || whose.size !== handed.length || !whose.has(households[0] ?? "")) return false;
  const total = handed.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0);
  return total === quantity && !more.test(text.slice(whole.end, handed[handed.length - 1]?.end));
}

const brought = /(?:^|[^给回])(?:带|拿|拎|提|扛|背|捎|拉)(?:了|去了?|来了?|着)?[^给,;。\n]*$/;
const longestVerb = 4;
const more = /另|额外|单独|此外|[又也还再]|多/;

/** 送了李平牛奶。|带了10袋米,王五、赵六各5袋: all of it went to others, and none to whom the sentence before named. */
function isSharedAmongOthers({ facts }: Kept, handed: readonly Kept[], left: number): boolean {
  const whose = new Set(handed.flatMap(({ facts: { households } }) => households));
  return left === 0 && whose.size > 1 && !facts.households.some((id) => whose.has(id));
}

/** 其余的给了李平: how much it was is yet to be told. */
function isRestOf({ facts, rules, sentence }: Kept, stock: Kept): boolean {
  return rules.includes(restHandedOut) && sentence === stock.sentence && facts.item === stock.facts.item;
}

/** The rule of whoever got what was left of it. */
export const restHandedOut = "goods/rest";

/** 李平家苹果两千斤,帮他卖了八百斤: named only as what some was sold of, and no gift. */
export function dropSoldFrom(entries: Kept[]): void {
  for (let at = entries.length - 2; at >= 0; at -= 1) {
    const { facts, sentence, onlyNamed } = entries[at] as Kept;
    if (!onlyNamed || facts.measure !== "goods") continue;
    const isSold = entries
      .slice(at + 1)
      .some(
        (sold) =>
          sold.facts.measure === "sale" &&
          sold.sentence === sentence &&
          sold.facts.item === facts.item &&
          sold.facts.unit === facts.unit &&
          sold.facts.households.join() === facts.households.join() &&
          (sold.facts.quantity ?? 0) <= (facts.quantity ?? 0),
      );
    if (isSold) entries.splice(at, 1);
  }
}

/**
 * 发放花椒苗2000株,李平300株,王五200株; 一共120只,李平家25只: a list behind a number of nobody and nowhere names some of those it was for, who take
 * their own out of it. Not: 给村里送化肥100袋,李平2袋,王五3袋.
 */
export function takeOutListed(scene: Scene): void {
  const entries = scene.entries.list;
  const { text } = scene.source;
  for (let at = entries.length - 2; at >= 0; at -= 1) {
    const whole = entries[at];
    if (whole === undefined || whole.placed || whole.facts.households.length > 0) continue;
    // 其中李平2袋: taken out by then.
    if (whole.takenOut > 0) continue;
    if (
      whole.facts.quantity === null ||
      receivers.test(text.slice(Math.max(0, whole.start - longestClause), whole.end))
    )
      continue;
    const ofHomes = whole.facts.measure !== "visit" && homesCounted.test(sentenceBefore(text, whole.start));
    const names = ofHomes ? namesOf(scene) : nobody;
    const listed: Kept[] = [];
    for (const part of entries.slice(at + 1)) {
      const bare = isBare(part) || (ofHomes && isBareSum(part, names, text));
      if (!isOfSame(part, whole) || !bare || isBesides(part, whole, text)) break;
      listed.push(part);
    }
    const total = listed.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0);
    // 一共120只,李平家25只; 慰问8户,慰问金4000元,李平家1000元: of what was summed up, or is for so many homes, one is enough.
    const eachNamed = ofHomes && listed.every(({ end }) => isOnlyNamed(end, names, text));
    const least = whole.pooled || eachNamed ? 1 : 2;
    if (listed.length < least || total >= whole.facts.quantity) continue;
    const left = whole.facts.quantity - total;
    whole.facts = { ...whole.facts, quantity: Math.round(left * 1000) / 1000 };
  }
}

/** 走访5户. Not: 全村80户, 我村有低保户5户 */
const homesCounted =
  /(?<!(?:全[村组镇]|有|辖)[^,;。\n]{0,6})[\d一二两三四五六七八九十百]+[余多]?户[^。;\n]{0,16}$/;

function sentenceBefore(text: string, start: number): string {
  return text.slice(
    Math.max(text.lastIndexOf("。", start), text.lastIndexOf("\n", start), start - longestClause, 0),
    start,
  );
}

/**
 * 9户每户200株,|另外刘军300株; 9户每户200株,|刘军、李平各300株: more of it, to others than those who got so much each.
 * Not: 刘军20只,|还有李平30只, which goes on; 9户每户200株,|刘军100株, which he was to have twice.
 */
function isBesides({ facts, start }: Kept, whole: Kept, text: string): boolean {
  const other =
    whole.share !== null && facts.households.length === 1 && (facts.quantity ?? 0) > whole.share.each;
  return other || /[,;。\n](?:另外?|此外|除此之?外)[^,;。\n]*$/.test(text.slice(whole.end, start));
}

/** Whom it is for, in the clause that tells of the whole. */
const receivers = /(?:[给向为]|到|学校|小学|敬老院|养老院|医院|幼儿园|村委)[^,;。\n]*$/;

function isOfSame({ sentence, facts }: Kept, whole: Kept): boolean {
  return (
    sentence === whole.sentence &&
    facts.day === whole.facts.day &&
    facts.measure === whole.facts.measure &&
    facts.item === whole.facts.item &&
    facts.unit === whole.facts.unit
  );
}

/** Nothing but who or where, and how much. */
function isBare({ onlyNamed, rules, facts, placed }: Kept): boolean {
  if (facts.quantity === null) return false;
  return rules.includes("village/next") || (onlyNamed && (facts.households.length === 1 || placed));
}

/** ,李平家|1000元; ,李平、王五各|1000元. Not: ,又给李平|1000元; ,李平学费|500元; ,后来李平家|2袋 */
function isOnlyNamed(end: number, names: ReadonlySet<string>, text: string): boolean {
  const row = onlyNames.exec(text.slice(Math.max(0, end - longestRow), end));
  return row?.[1]?.split(/[、和]/).every((name) => names.has(name.trim().replace(/[家户]$/, ""))) ?? false;
}

const onlyNames =
  /[,;:。\n] ?([^,;:。\n\d一二两三四五六七八九十百千万半各]+)各?[\d.一二两三四五六七八九十百千万半]+[^,;:。\n]{1,3}$/;
const longestRow = 30;

const nobody: ReadonlySet<string> = new Set();

/** All who were told to have got something, by their names. */
function namesOf({ entries, index }: Scene): ReadonlySet<string> {
  const ids = new Set(entries.list.flatMap(({ facts }) => facts.households));
  return new Set([...ids].map((id) => index.byId(id)?.name ?? id.replace("?", "")));
}

function isBareSum({ facts, end }: Kept, names: ReadonlySet<string>, text: string): boolean {
  if (facts.measure !== "cash" || facts.quantity === null || facts.households.length !== 1) return false;
  return isOnlyNamed(end, names, text);
}

/** As much as the rest of a sentence takes. */
function textBehind(text: string, handed: readonly Kept[]): string {
  const end = handed[handed.length - 1]?.end ?? text.length;
  return text.slice(end, end + longestClause);
}

const longestClause = 60;

/** Told behind it, of the same thing in the same unit, and not besides it. */
function isHandedOf(part: Kept, stock: Kept): boolean {
  return (
    part !== stock &&
    !part.stock &&
    part.facts.quantity !== null &&
    part.start >= stock.end &&
    part.sentence === stock.sentence &&
    part.facts.day === stock.facts.day &&
    part.facts.measure === stock.facts.measure &&
    part.facts.item === stock.facts.item &&
    part.facts.unit === stock.facts.unit
  );
}

/** 带去米2袋看望五保户,又给李平送米1袋: gone to others or set down, and more of it besides. */
function isApart(text: string, stock: Kept, first: Kept): boolean {
  return apart.test(text.slice(Math.max(0, stock.start - 6), first.start));
}

const apart =
  /另|额外|单独|此外|[又也还再]|看望|慰问(?!金)|走访|卸(?!了?下?来?了?$)|(?<!发)放[在到]|存|修|建|敬老院|医院|学校|村委/;

const restGiven =
  /^[^。\n]*(?:剩下|剩余|余下|其余)的?(?:都|全|全部)?(?:给|送|发|分)(?!.*(?:明天|后天|下[次周]))/;
