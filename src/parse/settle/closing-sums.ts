import type { Kept } from "../scene/kept.ts";
import type { Scene } from "../scene/scene.ts";
import type { Stretch } from "../scene/stretch.ts";
import { leaveRest } from "../scene/sums.ts";
import { anyOf } from "../text/characters.ts";
import type { Normalized } from "../text/normalize.ts";

/** What a line begins with that sums up those above it. */
export const opensSum = /^(?:合计|总计|共计|小计|总共|以上)/;

/** 合计:化肥5袋; 两天共走访14户; 以上共发放化肥7袋; 今日合计:化肥5袋 on a line of its own: where a clause that sums up begins. */
const behindStop =
  /(?<=\n)(?:今[天日]|本日|当日)?总结(?=:)|(?<=^|[,;。:\n])(?:以上|(?<=\n)(?:今[天日]|本日|全天)(?:,|一天)?|上述|前后|[本此这][次轮](?:活动|走访|入户|调查|行动|慰问)?)?(?:[两三四五六七八九十几\d]+个?(?:天|日|周|星期|月|村|户|家|批|次|项))?(?:合计|总计|共计|小计|总共|一共|累计|共)(?!同|有|产党|性|享|建)/;
/** 上周走访六户这周走访八户|一共走访了十四户: dictated, with no stop in front. */
const behindCount =
  /(?<=[\d一二两三四五六七八九十百][户家])(?:[两三四五六七八九十]个?(?:天|周|星期|月))?(?:一共|总共|合计|共计|总计)(?=(?:走访|入户|慰问|看望|[走跑])了?[\d一二两三四五六七八九十百]+[户家])/;
const closes = new RegExp(`${behindStop.source}|${behindCount.source}`, "g");

/** 本次共计走访32户: all of what was told, in whatever sentences. */
const ofRound = /^[本此这][次轮]/;

/** Every word of summing up has one of them. */
const ofSums = anyOf("合总共累计");

/** 今天共走访2户 sums up today's, and nothing of the day before. */
const ofToday = /^(?:今|本日|全天)/;

/**
 * 给李平送化肥2袋,价值240元;给陈九斤送化肥3袋,价值360元;合计化肥5袋,价值600元: what a clause that sums up tells, with all that
 * follows it in its sentence, adds nothing where those before it come to as much. What it tells that no part was told of is of
 * them all, and not of the one named last.
 */
export function dropClosing(entries: Kept[], { text, characters }: Normalized, scene: Scene): void {
  if (entries.length === 0 || !characters.mayHaveOneOf(ofSums)) return;
  if (text.includes("小计")) dropSubtotals(entries, text);
  if (text.search(closes) < 0) return;
  const named = scene.everybody();
  let first = 0;
  const sums = [...text.matchAll(closes)];
  for (const [place, { index: from }] of sums.entries()) {
    const to = Math.min(endOf(text, from), sums[place + longestRow]?.index ?? text.length);
    while ((entries[first]?.start ?? from) < from) first += 1;
    const opensLine = from === 0 || text.charAt(from - 1) === "\n";
    const sentence = entries[first]?.sentence ?? 0;
    const isOfDay = ofToday.test(text.slice(from, from + 2));
    const isOfRound = ofRound.test(text.slice(from, from + 2));
    const above = entries
      .slice(Math.max(0, first - longestList), first)
      .filter((entry) => opensLine || isOfRound || entry.sentence === sentence)
      .filter(({ facts }) => !(isOfDay || isOfRound) || facts.day === entries[first]?.facts.day);
    if (first >= entries.length || (above.length === 0 && (!opensLine || isOfDay))) continue;
    const people = opensLine ? named.map(({ id }) => id) : householdsOf(above);
    const said = text.slice(from, to);
    const own = named.some(({ name }) => said.includes(name));
    const ofPlace = /[村社]/.test(said);
    for (let at = entries.length - 1; at >= first; at -= 1) {
      const sum = entries[at];
      if (sum === undefined || sum.start >= to) continue;
      if (isSumOf(sum, above, text)) entries.splice(at, 1);
      else if (differs(sum, above, text))
        leaveRest(entries, at, likeIn(sum, above), totalOf(likeIn(sum, above)));
      else if (!own && !(isOfRound && sum.sentence !== above[0]?.sentence))
        tellOfAll(sum, people, above, ofPlace);
    }
  }
}

/** 小计:走访12户 / 总计:走访35户: part of the total below it. */
function dropSubtotals(entries: Kept[], text: string): void {
  const opens = ({ start }: Kept) => text.slice(text.lastIndexOf("\n", start) + 1, start + 2);
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const part = entries[at];
    if (part === undefined || !opens(part).startsWith("小计")) continue;
    const whole = entries.slice(at + 1).some((sum) => {
      const { measure, item, unit, quantity } = sum.facts;
      const same = measure === part.facts.measure && item === part.facts.item && unit === part.facts.unit;
      return (
        same && (quantity ?? 0) >= (part.facts.quantity ?? 0) && /^(?:总计|合计|共计|总共)/.test(opens(sum))
      );
    });
    if (whole) entries.splice(at, 1);
  }
}

/** How many sums in a row, one behind the other, are told of the same before them: 共送米5袋,共送油3桶,合计600元. */
const longestRow = 8;

/** As many as are looked back through, so that long messages cost no more a sum. */
const longestList = 200;

function householdsOf(entries: readonly Kept[]): readonly string[] {
  return [...new Set(entries.flatMap(({ facts }) => facts.households))];
}

const given = new Set(["goods", "goods_value", "cash"]);

/** 合计价值600元 behind what two were given: of both; 合计走访22户 behind two villages: of neither. */
function tellOfAll(sum: Kept, people: readonly string[], above: readonly Kept[], ofPlace: boolean): void {
  const { facts } = sum;
  // 一共送鸡苗80只,饲料一家一袋
  if (sum.share !== null) return;
  if (facts.households.length === 1 && people.length > 1 && given.has(facts.measure))
    sum.facts = { ...facts, households: [...people] };
  else if (facts.households.length === 0 && facts.villageId !== null && !ofPlace) {
    const elsewhere = above.some((other) => other.facts.villageId !== facts.villageId && other.placed);
    if (elsewhere) sum.facts = { ...facts, villageId: null };
  }
}

/** Where the sentence ends, or the part of it behind which a semicolon stands; 共做体检7人,|每户棉鞋两双 shares out anew. */
function endOf(text: string, from: number): number {
  const end = text.slice(from).search(/[;。\n]|,(?=(?:另外?|此外|还有|再|又)?,?[每各]|户均|人均)/);
  return end < 0 ? text.length : from + end;
}

function likeIn({ facts }: Kept, above: readonly Kept[]): readonly Kept[] {
  return above.filter(
    (part) =>
      part.facts.measure === facts.measure &&
      part.facts.unit === facts.unit &&
      part.facts.item === facts.item &&
      !part.facts.missed,
  );
}

/** Those before it, all of one thing, or of several where the sum names none, come to as much. */
function isSumOf(sum: Kept, above: readonly Kept[], text: string): boolean {
  const { facts } = sum;
  if (facts.quantity === null) return false;
  const ofThing = likeIn(sum, above);
  const together = ofThing.length > 1 || ofThing.some((part) => isOfSame(part, sum));
  if (together && totalOf(ofThing) === facts.quantity) return true;
  // 送面粉10袋、大米5袋,共15袋
  if (namesThing(sum, text)) return false;
  const like = above.filter(
    (part) => part.facts.measure === facts.measure && part.facts.unit === facts.unit && !part.facts.missed,
  );
  return like.length > ofThing.length && totalOf(like) === facts.quantity;
}

/** 昨天走访8户,今天走访6户,两天共走访15户: no sum of those days, and no more visits than it says either. */
function differs(sum: Kept, above: readonly Kept[], text: string): boolean {
  const parts = likeIn(sum, above);
  const days = new Set(parts.map(({ facts }) => facts.day));
  const { quantity } = sum.facts;
  return (
    quantity !== null &&
    days.size > 1 &&
    parts.length === days.size &&
    ofDays.test(text.slice(Math.max(0, sum.start - 6), sum.end))
  );
}

const ofDays =
  /[两三四五六七八九十几\d]+个?(?:天|日|周|星期|月)(?:里|内|来)?(?:合计|总计|共计|小计|总共|一共|共)/;

function namesThing({ facts: { item }, start, end }: Kept, text: string): boolean {
  return item !== undefined && text.slice(start, end).includes(item);
}

function isOfSame({ facts }: Kept, sum: Kept): boolean {
  return facts.households.join() === sum.facts.households.join();
}

function totalOf(parts: readonly Kept[]): number {
  return Math.round(parts.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0) * 1000) / 1000;
}

/** 走访:李平、王五 over 合计送出:大米6袋: to those visited, of whom no more was told. */
export function sumsUpForMet({ measures, hasFigure }: Stretch, list: readonly Kept[]): boolean {
  return (
    hasFigure &&
    !measures.includes("visit") &&
    list.every(({ facts }) => facts.measure === "visit" && facts.households.length > 0 && !facts.missed)
  );
}
