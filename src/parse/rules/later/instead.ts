import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { goodsName } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";
import { write } from "../goods/write-goods.ts";

/**
 * 电风扇1台本来是给李平的,他不肯要,|就给了王五; 给李平带了一箱奶,他不收,|我拿给了王五; 走访李平,带的2箱奶他没要,|给了王五: what was meant for one went to another.
 * Not: 给李平送了米一袋,也给了王五
 */
export const givenInstead: Rule = {
  id: "who/instead",
  requires: new Requirement({ stances: ["done"] }),
  after: "meant",
  read(segment, scene) {
    const { meant, sentence } = scene;
    if (meant === null) return;
    if (meant.sentence !== sentence) {
      scene.meant = null;
      return;
    }
    // 走访李平,送米1袋,|就给刘军家扫院子: of a gift of whom was named before, only what was not taken went on.
    if (!meant.refused && meant.segment.named.named.length === 0) return;
    if (meant.segment === segment || !handsOn(segment) || !(meant.refused || turns.test(segment.text)))
      return;
    const before = meant.segment.people.named.map(({ id }) => id);
    if (segment.named.named.some(({ id }) => before.includes(id))) return;
    scene.meant = null;
    const { only } = meant;
    if (only === undefined) scene.entries.dropGifts(meant.segment.tokens);
    for (const item of meant.segment.reading.items)
      if (isCounted(item) && (only?.has(goodsName(item.noun?.text ?? "", scene.lexicon).name) ?? true))
        write(segment, scene, item);
  },
};

/** 就给了, 转给, 改送: another than it was meant for. */
const turns = /^我?们?(?:就|便|只好|干脆|最后|后来|于是|又)*(?:就|便|转|改|让给|匀给)/;
const meantFor = /[原本](?:先|来)?(?:就|打算)?[是想要]?(?:给|送|带给|拿给|为)|本(?:来)?[想要]/;

/** Notes what a segment with a figure tells was brought for somebody, in case it goes to another. */
export function noteMeant(segment: Segment, scene: Scene): void {
  // 各送米1袋: each of several has his own.
  if (segment.named.named.length === 0 && segment.people.named.length > 1) return;
  if (!(segment.roles.has(Role.dative) || segment.roles.has(Role.give))) return;
  if (!segment.reading.items.some(isCounted)) return;
  const refused = /[原本]/.test(segment.text) && meantFor.test(segment.text);
  scene.meant = { segment, sentence: scene.sentence, refused };
}

/** 给了王五: a word of giving and whom it went to, with nothing told of what. */
function handsOn({ named, reading, tokens, roles }: Segment): boolean {
  if (named.named.length === 0 || !(roles.has(Role.dative) || roles.has(Role.give))) return false;
  if (reading.items.some(({ noun, quantity }) => noun !== null || quantity !== null)) return false;
  const to = tokens.findIndex(({ mention }) => mention !== null);
  const giving = /^[了过]$/.test(tokens[to - 1]?.text ?? "") ? tokens[to - 2] : tokens[to - 1];
  return has(giving, Role.dative) || has(giving, Role.give) || has(tokens[to - 1], Role.dative);
}

function isCounted({ noun, quantity }: Segment["reading"]["items"][number]): boolean {
  const kind = quantity?.unit?.kind;
  return (noun?.kind === "goods" || noun?.kind === "text") && (kind === "count" || kind === "mass");
}
