import type { Kept } from "../scene/kept.ts";
import type { Scene } from "../scene/scene.ts";
import { anyOf } from "../text/characters.ts";

/** What is called ours has one of them behind 我 or 本. */
const ofUs = anyOf("局单队院校行司站所中办委们");

/** Where a clause with a figure tells of us: |我单位走访286户, |本月我局帮销5吨; not 我单位又走访3户. */
const ours =
  /(?<=[,;。\n])(?:今年|本年|本月|其中|目前)?(?:我[局单队院校行司站所中办委]|本单位|我们|工作队|帮扶队)(?=[^,;。\n]*\d)(?![^,;。\n\d]*(?:[又再还]|另外?))/g;

/** As much as is looked through before what is ours, so that long messages cost no more. */
const longest = 120;

/** Told of all of a place or of every office; what the county's other offices did is so too, where they called on people. */
const ofAll =
  /(?:^|,)(?:据(?:初步)?统计,?)?(?:(?<village>全村(?!道|路|委|民))|全[乡镇县市区州省](?!道|路|委|民|场|城)|[我本][乡镇县市区州省](?!城|里)|各(?:级|帮扶|结对|联系|包村|县直|市直)*(?:单位|部门|乡镇))(?<told>[^,。\n]*)(?<sum>,(?:总?共|一共|累计|合计))?(?=[^。\n]*\d)/;
const otherOffice =
  /(?:^|,)(?<office>[县市区省镇乡州][\u4e00-\u9fff]{1,6}?(?:局|委|办|院|中心|公司|银行|站|所|学校|联))(?=(?:今年|本月|本周|今天|共|累计|干部)*(?:走访|慰问|入户))/;

/**
 * 全村销售苹果300吨,|我局帮销5吨; 全县走访15.6万户次,捐款1200万元。|我单位走访286户次: what all of a place did is not told as ours where ours of the
 * same is told behind it. Not: 全村走访45户。我单位送米20袋
 */
export function dropBackground(entries: Kept[], { source: { text, characters }, sender }: Scene): void {
  if (entries.length === 0 || !characters.mayHaveOneOf(ofUs)) return;
  for (const { index, 0: said } of text.matchAll(ours)) {
    const from = sentenceFrom(text, index - 1);
    if (from === null) continue;
    const clauses = text.slice(from, index - 1);
    const found = ofAll.exec(clauses) ?? visitedByOthers(clauses, sender.office);
    // 全县走访1200户次。我单位…: where the sentence before opens with it.
    const apart = /[。\n]/.test(text.charAt(index - 1));
    if (found === null || (apart && found.index > 0)) continue;
    // 全村走访45户。我们走访3户: those of the village may be of us all.
    if (apart && found.groups?.village !== undefined && /(?:我们|队)$/.test(said)) continue;
    const told = ofOurs(entries, index, text);
    const theirs = entries.filter(
      ({ facts, start }) => start >= from + found.index && start < index && facts.households.length === 0,
    );
    // 全县集中走访日,今天走访12户,我们走访3户: what the day was called, and both are told of us. Not: 全县开展慰问活动,慰问800户,我单位慰问12户
    const onUs = /(?:我们|队)$/.test(said) || /,今[天日]/.test(clauses.slice(found.index));
    if (onUs && isOnlyNamed(found) && !theirs.some(({ facts }) => isOfMany(facts))) continue;
    const like = theirs.filter((entry) => told.some((own) => isLike(entry, own)));
    // 全村走访45户,送米20袋,我单位走访3户: the village's may still be what we gave it.
    const all = found.groups?.village === undefined && found.groups?.office === undefined;
    for (const entry of all && like.length > 0 ? theirs : like) entries.splice(entries.indexOf(entry), 1);
  }
}

/**
 * 全镇大走访活动|,, 各单位分片包干|,: with no figure of its own, a day, a campaign or how the work was shared out. Not: 全村开展走访|,共走访120户
 */
function isOnlyNamed({ groups }: RegExpExecArray): boolean {
  return groups?.told !== undefined && groups.sum === undefined && !/\d/.test(groups.told);
}

/** More than a few of one office go round to or hand out in a day: of the whole county, whatever stands in front. */
function isOfMany({ measure, quantity, unit }: Kept["facts"]): boolean {
  const most = measure === "visit" ? 30 : unit === "元" ? 10_000 : 150;
  return (quantity ?? 0) >= most;
}

/** Where the sentence, or the part of it behind a semicolon, begins that ends at `to`; null where that is too far back. */
function sentenceFrom(text: string, to: number): number | null {
  const start = Math.max(0, to - longest);
  const before = text.slice(start, to);
  const stop = Math.max(before.lastIndexOf("。"), before.lastIndexOf(";"), before.lastIndexOf("\n"));
  return stop < 0 && start > 0 ? null : start + stop + 1;
}

/** 县教育局|走访180户次: another office than the sender's own. */
function visitedByOthers(text: string, own: string | null): RegExpExecArray | null {
  const found = otherOffice.exec(text);
  const office = found?.groups?.office ?? "";
  if (found === null || (own !== null && (own.includes(office) || office.includes(own)))) return null;
  return found;
}

/** What the part of a sentence that tells of us tells. */
function ofOurs(entries: readonly Kept[], from: number, text: string): readonly Kept[] {
  const end = text.slice(from).search(/[;。\n]/);
  const to = end < 0 ? text.length : from + end;
  return entries.filter(({ start }) => start >= from && start < to);
}

const ofPeople = new Set(["job", "trainee", "training"]);

function isLike({ facts }: Kept, own: Kept): boolean {
  const { measure } = own.facts;
  return facts.measure === measure || (ofPeople.has(facts.measure) && ofPeople.has(measure));
}
