import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textBehind, textOf } from "../../scene/stretch.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

const fewOrMany = "[\\d.一二两三四五六七八九十百几]+[余多]?";
const hauls = new RegExp(
  `(?:[拉挑推背担搬][了完]?${fewOrMany}(?:架子车|推车|车|担|筐|背篓|篓|方)(?:黄|沙)?土(?:[垫填铺]|平整)[^,送]{1,6}|搬[了完]?${fewOrMany}块(?:砖|石)头?|推[了完]?${fewOrMany}(?:推车|车)(?:砖|沙子?|石子?|土|粪))$`,
);

/** 我们|给李平家拉了两车土; not 县里|给李平家…, 挖机|给李平家…, 从窑厂买砖|给李平家… */
const byUs =
  /^(?:又|还|也|再|就|今天|昨天|[上下]午|随后|接着|[我咱]们?|大家|大伙|队员们?|和队员|和同事|同事们?|工作队|一起|一同)*$/;
const bought = /[买购]|出[钱资]|单位|价值|折合|捐|花了|出的/;

/**
 * 给李平家|拉了两车土垫院子, 给李平家搬了200块砖, 推了两车沙子: hauled for them with our hands.
 * Not: 给李平家拉了两车煤, 给李平家送去200块砖, 给李平家搬了200块砖,价值300元, 给村里拉了10车土垫路
 */
export function isHauled({ tokens, text, roles, people }: Segment, { source }: Scene): boolean {
  if (!roles.has(Role.dative) || people.named.length === 0 || text.includes("各") || !hauls.test(text))
    return false;
  const to = tokens.findIndex((token) => has(token, Role.dative));
  if (!byUs.test(textOf(tokens.slice(0, to)))) return false;
  const before = sentenceSoFar(textBefore(tokens, source, 40));
  const [behind = ""] = /^[^。;\n]*/.exec(textBehind(tokens, source, 24)) ?? [];
  return !bought.test(before) && !bought.test(behind);
}
