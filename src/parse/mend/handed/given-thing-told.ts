import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";

const gift = "[给为][^,。;\\n的给为]{2,6}(?:送去|送来|送|带去|捎去)";
const told =
  "是(?:[^,。;\\n给送]{0,10}(?:换下来?|用过|骑过|穿过|不用|闲置|淘汰|剩下)的)|(?:有|还有)?[五六七八九]成新";
const given = `${gift}(的)[^,。;\\n的是有]{2,6}?(${told})(?=[,。;!\\n]|$)`;

/** 给李平家|送去的|沙发|是同事搬家换下来的: given, and what it was before. Not: 给李平送去的沙发是他儿子买的, 打算给李平送的沙发是… */
export const givenThingTold = new Sign("的新", new RegExp(given));
const all = new RegExp(`(?<=(?:^|[,。;\\n])(?:今天|昨天|前天|[上下]午|[我咱]们?|刚才?)*)${given}`, "g");

/** 给李平家|送去|沙发 */
export function withThingGiven(tokens: readonly Token[], text: string): readonly Token[] {
  let kept = tokens;
  for (const found of text.matchAll(all)) {
    const [whole, , said = ""] = found;
    const of = found.index + whole.indexOf("的");
    const behind = found.index + whole.length - said.length;
    if (!kept.some(({ start }) => start === of) || !kept.some(({ start }) => start === behind)) continue;
    kept = kept.filter(({ start }) => start !== of && (start < behind || start >= behind + said.length));
  }
  return kept;
}
