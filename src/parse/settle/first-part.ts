import { clauseTo, type Kept } from "../scene/kept.ts";

/**
 * 送化肥5袋,先送去3袋: what was handed over of it, and no more; 先送了3袋,下午又送了2袋: all of it, told in parts; 争取资金20万元,实际到账15万元: of
 * those. Not: 先送了米3袋, 又送了3袋
 * @param at where the whole stands
 * @param text what was read
 */
export function settleFirstPart(entries: Kept[], at: number, text: string): void {
  const [whole, part] = [entries[at] as Kept, entries[at + 1]];
  if (part === undefined || !partly.has(whole.facts.measure) || !mayBePart(part, whole)) return;
  const told = clauseTo(text, part);
  if (cameIn.test(told)) {
    entries.splice(at + 1, 1);
    return;
  }
  if (!handedFirst.test(told)) return;
  let end = at + 2;
  while (isNext(entries[end], whole, text)) end += 1;
  const parts = entries.slice(at + 1, end);
  const total = parts.reduce((all, { facts }) => all + (facts.quantity ?? 0), 0);
  const { households, villageId, quantity, day } = whole.facts;
  const all = total === quantity;
  // 赠送化肥8袋,先给3袋李平,又给5袋陈九斤; 米2袋,先送1袋,昨天送1袋: to whom and when is told better.
  const better = parts.some(
    ({ facts }) => facts.day !== day || (households.length === 0 && facts.households.length > 0),
  );
  // 送去了5袋,先送了3袋: all of it is there.
  if (!(all && better) && (all || handedOver.test(clauseTo(text, whole)) || isAllThere(parts, text))) {
    const fetched = entries[end];
    // 先送5袋,|他自己拉了5袋: of the whole too.
    const ofWhole =
      fetched !== undefined && mayBePart(fetched, whole) && fetchedThemselves.test(clauseTo(text, fetched));
    entries.splice(at + 1, parts.length + (ofWhole ? 1 : 0));
    return;
  }
  if (total > (quantity ?? 0)) return;
  for (const one of parts)
    if (one.facts.households.length === 0) one.facts = { ...one.facts, households, villageId };
  entries.splice(at, 1);
}

/** Of the same thing, for the same or for nobody named, and no more. */
function mayBePart({ facts, sentence }: Kept, whole: Kept): boolean {
  if (sentence !== whole.sentence || facts.measure !== whole.facts.measure) return false;
  if (facts.item !== whole.facts.item || facts.unit !== whole.facts.unit) return false;
  if ((facts.quantity ?? 0) > (whole.facts.quantity ?? 0)) return false;
  const [own, all] = [facts.households.join(), whole.facts.households.join()];
  return own === all || own === "" || all === "";
}

/** 下午又送了2袋 */
function isNext(part: Kept | undefined, whole: Kept, text: string): boolean {
  return part !== undefined && mayBePart(part, whole) && handedNext.test(clauseTo(text, part));
}

/** What is told behind the last of the parts, that the rest went there too or that the part is of another kind. */
function isAllThere(parts: readonly Kept[], text: string): boolean {
  const last = parts.at(-1) as Kept;
  const [behind = ""] = /^[^。;\n]*/.exec(text.slice(last.end, last.end + longestRest)) ?? [];
  const [own = ""] = /^[^,]*/.exec(behind) ?? [];
  if (behind.split(",").some((clause) => ofRest.test(clause) && stillToGo.test(clause))) return false;
  if (laidElsewhere.test(own) && clauseTo(text, last).includes("放")) return true;
  if (forOthers.test(own) || spent.test(own) || spentNext.test(behind)) return true;
  return behind
    .slice(own.length)
    .split(",")
    .some((clause) => restWent.test(clause) && !stillToGo.test(clause));
}

/** As much as is looked through behind a part, so that long messages cost no more. */
const longestRest = 60;
/** 先放2袋|在村委会 */
const laidElsewhere = /^(?:在|到)(?!了?(?:[他她]们?[家屋院门房]|家|院|屋|门|[^,村社]{1,4}家))/;
/** 先发了30袋|给低保户 */
const forOthers =
  /^给(?:了)?(?:低保|脱贫|监测|贫困|困难|五保|特困|残疾|边缘|老党员|[\d一二三四五六七八九十]+[户人名个])/;
/** 先付200元|药费, 先付1万元|买水泥; 先付10万元|,用于修路 */
const spent = /^[元块钱]*(?:的)?(?:用于|用来|[买购修建租雇]|[^,]{0,4}[费款](?![^,]))/;
const spentNext = /^[元块钱]*,(?:用于|用来|用作)/;
/** 剩下的没发, 其余自己卖了 */
const ofRest = /剩|余下|其余/;
/** 下午把剩下的拉完了, 下午全送到了, 刘军自己扛了6袋, 过后再发80只 */
const restWent =
  /(?:剩下?|余下?|其余|剩余)[^,]*(?:了|完|齐|[送运拉][去到])|(?:全部?|都)(?:给|又|也|已经?)*(?:送|给|付|发|拉|卖|卸|带|拿|捎|运|放|搬|扛)[^,]{0,4}[了完齐到]|(?:送|给|付|发|拉|卖|卸|拿|运|搬)(?:完|齐)|自己(?:又|来|去)*[扛拉搬拿运背驮取][^,]{0,2}[\d一二两三四五六七八九十]|^(?:过后|后来|随后)再?(?:送|给|付|发|拉|卖|运)[\d一二两三四五六七八九十]/;
const fetchedThemselves = /自己(?:又|来|去)*[扛拉搬拿运背驮取]/;
const stillToGo =
  /没|未|不|明[天日早后]|后天|下[周月次回个]|改天|以后|等|打算|准备|计划|月底|年底|过[几两些]天|周[一二三四五六日末]再|回头|晚点|要|会|差|欠|退|坏|丢|自己卖/;

const partly = new Set(["goods", "cash", "sale", "project_funds"]);
const cameIn = /^(?:(?:现|目前)?已|实际|首批|第一批|目前|钱)(?:到账|到位|拨付)/;
const handedFirst =
  /^(?:[今昨前]天)?先(?:送|给|付|发|拉|卖|卸|带|拿|捎|运|放|搬)(?:去|了|来|给|过去|出)*[\d一二两三四五六七八九十半]/;
const handedNext =
  /^(?:后来?|随后|然后|接着|过后|之后|最后|[上下中]午|晚上|[今昨前]天|第二[天次批])*[又再]?补?(?:送|给|付|发|拉|卖|卸|带|拿|捎|运|放|搬)(?:去|了|来|给|过去|出)*[\d一二两三四五六七八九十半]/;
const handedOver = /[送给发捐带拿拉卖]了|[送带][去到]|卖出/;
