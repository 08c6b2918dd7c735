import { quote } from "../normalize.ts";
import type { Scene } from "../scene.ts";
import type { Rule, Segment } from "../story.ts";
import { has, isMark, type Token } from "../tokens.ts";

/**
 * 他说缺化肥2袋, 反映路灯坏了, 想让局里给看一下, 房屋漏水、水管老化 (two), 诉求:缺草料
 * Not: 今年想扩种2亩, 腿脚不便, 不缺
 */
export const needs: Rule = {
  id: "need/told",
  read(segment, scene) {
    if (segment.stance === "need" && isTold(segment) && !isHeading(segment.tokens)) tell(segment, scene);
    const wish =
      segment.stance === "theirs" || segment.stance === "plan"
        ? segment.tokens.find((token) => has(token, "wish") || token.text.startsWith("想"))
        : undefined;
    scene.openWish = wish === undefined ? null : { sentence: scene.sentence, start: wish.start };
  },
};

/** 困难诉求, 反映三件事 over a list of them tells none itself. */
function isHeading(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  if (
    tokens.some((token) => token.quantity !== null) &&
    /^(?:事|事情|问题|困难|诉求)$/.test(last?.text ?? "")
  )
    return tokens.length <= 5;
  return /^(?:困难|诉求|问题|需求|存在|群众|主要|[的和与及、])+$/.test(
    tokens.map((token) => token.text).join(""),
  );
}

/** 路上车坏了 with no household or village about is the cadre's own trouble. */
function isTold(segment: Segment): boolean {
  if (segment.people.named.length > 0 || segment.aboutVillage || segment.clause.label !== null) return true;
  return segment.roles.has("need") || segment.roles.has("wish") || segment.roles.has("householdClass");
}

function tell(segment: Segment, scene: Scene): void {
  const people =
    segment.named.named.length > 0 ? segment.named.named : segment.aboutVillage ? [] : segment.people.named;
  const households = [...new Set(people.map((person) => person.id))].sort();
  const matters = mattersOf(segment.tokens);
  const opening = openingOf(segment, scene);
  matters.forEach((tokens, position) => {
    const start = Math.min(tokens[0]?.start ?? 0, position === 0 ? opening : Number.POSITIVE_INFINITY);
    const end = tokens[tokens.length - 1]?.end ?? start;
    const last = scene.needs[scene.needs.length - 1];
    const sameMatter =
      position === 0 &&
      last !== undefined &&
      last.sentence === scene.sentence &&
      !scene.afterSemicolon &&
      last.households.join() === households.join() &&
      !(opensNew(tokens) && start === tokens[0]?.start) &&
      !isListedMatter(segment, tokens) &&
      !(last.wanting && wantsThing(tokens));
    if (sameMatter) {
      const span = quote(scene.source, last.startAt, end);
      scene.needs[scene.needs.length - 1] = { ...last, text: span.text, span, endAt: end };
      return;
    }
    const span = quote(scene.source, start, end);
    scene.needs.push({
      households,
      villageId: scene.villageOf(people),
      text: span.text,
      span,
      sentence: scene.sentence,
      startAt: start,
      endAt: end,
      wanting: wantsThing(tokens),
    });
  });
}

/** 想做手术|又没钱; 想学打药,|让我们帮着报个班: where the clause, or the wish before it, began to tell of it. */
function openingOf(segment: Segment, scene: Scene): number {
  if (scene.openWish?.sentence === scene.sentence) return scene.openWish.start;
  if (scene.entries.length > scene.clauseFrom) return Number.POSITIVE_INFINITY;
  const first = segment.clause.tokens.find(
    (token) => !token.bracketed && (has(token, "wish") || has(token, "trouble") || has(token, "need")),
  );
  return first?.start ?? Number.POSITIVE_INFINITY;
}

/** 缺化肥5袋 and 想要一台微耕机 are two matters, 屋顶漏雨 and 想让村里修修 one. */
function wantsThing(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => (has(token, "need") || has(token, "wish")) && /缺|要|差|买|借/.test(token.text)) &&
    tokens.some((token) => token.quantity?.unit?.kind === "count" || token.quantity?.unit?.kind === "mass")
  );
}

/** 想办残疾证、|希望协调一台轮椅: cut from the wish before it at 、. */
function isListedMatter({ clause }: Segment, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined || !tokens.some((token) => isMatter(token))) return false;
  return isMark(clause.tokens[clause.tokens.indexOf(first) - 1], "、");
}

function opensNew(tokens: readonly Token[]): boolean {
  return has(tokens[0], "further") || has(tokens[1], "further");
}

/** 房屋漏水、水管老化: two, since each part tells its own trouble. */
function mattersOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    const current = parts[parts.length - 1];
    const parting = (isMark(token, "、") || token.text === "和" || token.text === "以及") && !token.bracketed;
    if (parting && current?.some((other) => isMatter(other))) parts.push([]);
    else current?.push(token);
  }
  const whole: Token[][] = [];
  for (const part of parts) {
    const last = whole[whole.length - 1];
    if (last !== undefined && !part.some((token) => isMatter(token))) last.push(...part);
    else if (part.length > 0) whole.push(part);
  }
  return whole.length > 0 ? whole : [[...tokens]];
}

function isMatter(token: Token): boolean {
  return (
    has(token, "trouble") ||
    has(token, "wish") ||
    (has(token, "need") && /缺|需要|想|希望|要求|盼|请求/.test(token.text)) ||
    (has(token, "plan") && token.text.startsWith("想"))
  );
}
