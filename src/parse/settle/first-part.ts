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
  // 送去了5袋,先送了3袋: all of it is there.
  if (total === whole.facts.quantity || handedOver.test(clauseTo(text, whole))) {
    entries.splice(at + 1, parts.length);
    return;
  }
  if (total > (whole.facts.quantity ?? 0)) return;
  const { households, villageId } = whole.facts;
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

const partly = new Set(["goods", "cash", "sale", "project_funds"]);
const cameIn = /^(?:(?:现|目前)?已|实际|首批|第一批|目前|钱)(?:到账|到位|拨付)/;
const handedFirst =
  /^(?:[今昨前]天)?先(?:送|给|付|发|拉|卖|卸|带|拿|捎|运|放|搬)(?:去|了|来|给|过去|出)*[\d一二两三四五六七八九十半]/;
const handedNext =
  /^(?:后来?|随后|然后|接着|过后|之后|最后|[上下中]午|晚上|[今昨前]天|第二[天次批])*[又再]?补?(?:送|给|付|发|拉|卖|卸|带|拿|捎|运|放|搬)(?:去|了|来|给|过去|出)*[\d一二两三四五六七八九十半]/;
const handedOver = /[送给发捐带拿拉卖]了|[送带][去到]|卖出/;
