import { clauseTo, type Kept } from "../scene/kept.ts";
import { readNumeral } from "../text/numeral.ts";

/**
 * 给李平、陈九斤、刘军送化肥6袋,其中李平3袋; 给李平送面粉2袋,其中1袋是村委会的; 慰问李平等5户,送化肥20袋,其中李平3袋: what is told behind 其中 of a whole that
 * households got is in it. Whoever got none of the whole takes it out: 其中1袋给陈九斤. Not: 其中李平3袋,又给陈九斤送了2袋
 * @param text what was read
 */
export function settleAmong(entries: Kept[], text: string): void {
  const ofMore = new Set<Kept>();
  for (let at = 1; at < entries.length; at += 1) {
    const part = entries[at] as Kept;
    if (!shared.has(part.facts.measure) || part.facts.quantity === null || part.pooled) continue;
    const from = Math.max(0, part.end - longestList);
    const opens = from + text.slice(from, part.end).lastIndexOf("其中");
    if (opens < from || besides.test(text.slice(opens, part.end))) continue;
    const whole = wholeOf(part, entries, at, opens, ofMore);
    if (whole === undefined) continue;
    const { households } = part.facts;
    const elsewhere = !households.some((id) => whole.facts.households.includes(id));
    // 其中李平4袋,下午给刘军送化肥2袋: an act of its own.
    if (elsewhere && ownAct.test(text.slice(opens, part.end))) continue;
    // 李平等5户,|送化肥20袋,|其中李平3袋: the others got the rest.
    const named = households.length > 0 && households.every((id) => whole.facts.households.includes(id));
    if (named && others.test(text.slice(Math.max(0, whole.start - longestClause), whole.end)))
      ofMore.add(whole);
    const said = text.slice(opens, part.end + longestGiver);
    const given = !fromOthers.test(said) && (households.length > 0 || /^[^,。]*给/.test(said));
    if (!boughtThemselves.test(said) && (ofMore.has(whole) || (elsewhere && given))) {
      takeOut(whole, part, ofMore.has(whole));
      continue;
    }
    entries.splice(at, 1);
    at -= 1;
  }
}

/** 其中1袋给陈九斤: so much less for those named first; where others share in it, what is left is theirs. */
function takeOut(whole: Kept, part: Kept, ofMore: boolean): void {
  const quantity = Math.round(((whole.facts.quantity ?? 0) - (part.facts.quantity ?? 0)) * 1000) / 1000;
  whole.facts = { ...whole.facts, quantity, households: ofMore ? [] : whole.facts.households };
}

/** The last one told before it that it may be part of. */
function wholeOf(
  part: Kept,
  entries: readonly Kept[],
  at: number,
  opens: number,
  ofMore: ReadonlySet<Kept>,
): Kept | undefined {
  for (let before = at - 1; before >= 0; before -= 1) {
    const entry = entries[before];
    if (entry === undefined || part.sentence - entry.sentence > 1) return undefined;
    if (isWhole(entry, part, opens) && (entry.facts.households.length > 0 || ofMore.has(entry))) return entry;
  }
  return undefined;
}

/** Told before 其中, of the same thing, to households that share in it. */
function isWhole({ facts, end, share }: Kept, part: Kept, opens: number): boolean {
  return (
    end <= opens &&
    share === null &&
    facts.measure === part.facts.measure &&
    facts.item === part.facts.item &&
    facts.unit === part.facts.unit &&
    facts.day === part.facts.day &&
    (facts.quantity ?? 0) > (part.facts.quantity ?? 0)
  );
}

/** 其中2袋陈九斤帮忙搬的, 其中2袋从刘军家借的, 其中村民刘军捐了500元: who lent a hand or gave it, and got none of it. */
const fromOthers =
  /^其中(?![^,。;\n]*给(?!的))[^,。;\n]*?(?:帮[忙着]|从[^,。;\n]{1,6}?(?:[借买拿拉运领]|那里|那儿)|[借垫]|捐|掏|凑|由|(?<!其中)[出买搬扛拉运背送](?:了|的))/;
/** 其中李平家3袋自己买的: beside what they got. */
const boughtThemselves = /^其中[^,。;\n]*?自[己家](?:掏钱|花钱|出钱)?[买购]/;
const longestGiver = 6;

const shared = new Set(["goods", "cash", "goods_value", "leaflet", "contact_card"]);
const longestList = 200;
const longestClause = 60;
const besides = /[又再另多]|还[有给送发]|此外|同时|[。;\n]/;
const ownAct = /[,、][^,]*(?:[给送发]|走访)/;
const others = /等[^,。;]{0,6}[\d几两三四五六七八九十]+[余多]?[户家人名]/;

const giver =
  "(?:村[里上委]?(?:委会)?|[镇乡县市局厂]里|[镇乡县市]上|[本我]?单位|工作队|队里|公司|书记|[我咱俺]们?)(?:个人|自己)?";
const figure = "([\\d.]+|[一二两三四五六七八九十半])";
const put = new RegExp(`${giver}(送|出|拿|买|捐|掏|凑)?[了出]?${figure}([万千]?[\\u4e00-\\u9fff])`, "g");
const puts = new RegExp(`[,:(](${put.source}(?:[,、]${put.source})+)`, "g");
/**
 * 给李平送面粉2袋,村里送1袋,我送1袋: who gave how much of it. Not: 给李平送面粉2袋,村里又送了1袋
 * @param text what was read
 */
export function dropByGivers(entries: Kept[], text: string): void {
  for (const { index, 0: said, 1: list = "" } of text.matchAll(puts)) {
    const from = index + 1;
    const whole = entries.findLast(({ end, start }) => end <= index + 1 && from - start < longestClause);
    if (whole === undefined || text.slice(whole.end, index).length > 1) continue;
    if (!/^(?:goods|cash)$/.test(whole.facts.measure) || whole.facts.households.length === 0) continue;
    // 我给李平送面粉2袋,局里送1袋,村里送1袋: besides.
    const first = new RegExp(`^${giver}`).exec(clauseTo(text, whole))?.[0];
    if (first !== undefined && !list.includes(first)) continue;
    if (!comesTo(list, whole)) continue;
    const to = index + said.length;
    for (let at = entries.length - 1; at >= 0; at -= 1) {
      const entry = entries[at];
      if (entry !== whole && entry !== undefined && entry.start >= from && entry.end <= to)
        entries.splice(at, 1);
    }
  }
}

/** All of them in its unit make as much as the whole; or no more, where each of them put something in. */
function comesTo(list: string, { facts }: Kept): boolean {
  let total = 0;
  let bore = true;
  for (const [, verb, said = "", unit] of list.matchAll(put)) {
    if (unit !== facts.unit) return false;
    total += readNumeral(said, 0)?.value ?? Number.NaN;
    if (!/[出掏凑]/.test(verb ?? "")) bore = false;
  }
  return total === facts.quantity || (bore && total < (facts.quantity ?? 0));
}
