import type { Facts, Kept } from "../../scene/kept.ts";
import { type Person, type Scene, times } from "../../scene/scene.ts";
import { opensSum } from "../../scene/share.ts";
import type { Segment } from "../../scene/story.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { Role } from "../../words/roles.ts";
import { has, isEnglish, isMark, type Token, tokenAt } from "../../words/tokens.ts";

/** 上午走访5户,|下午走进5户: others, told apart by when or by 又. */
export function toldApart({ tokens }: Segment, { source }: Scene): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  return apart.test(sentenceSoFar(source.text.slice(Math.max(0, end - 60), end)));
}

const apart = /[上下]午|[昨晚]|又|再|还|另|随后|接着|分别/;

export function isSameVisit({ measure, quantity, missed }: Facts, counted: number | null): boolean {
  return measure === "visit" && counted !== null && quantity === counted && missed !== true;
}

export function addOften(
  { tokens }: Segment,
  { entries }: Scene,
  people: readonly Person[],
  quantity: number,
  rule: string,
): void {
  entries.add({
    measure: "visit",
    quantity,
    unit: "户次",
    people,
    approx: tokens.some((token) => token.quantity?.approx),
    tokens,
    rules: [rule],
  });
}

/** 入户45;谈心12: in a row of figures, with no unit and nothing else. */
export function figureAlone(tokens: readonly Token[], verb: Token): number | null {
  const said = tokens.filter((token) => token.kind !== "mark" && token.kind !== "day");
  const figure = said[said.indexOf(verb) + 1]?.quantity;
  return said.length === 2 && figure != null && figure.unit === null && !figure.implied ? figure.value : null;
}

/** 走访几十户: counted, but no figure. */
export function countIsOpen(segment: Segment): boolean {
  return segment.tokens.some(
    (token) =>
      token.quantity !== null && token.quantity.unit?.kind === "household" && token.quantity.value === null,
  );
}

/** 6月10日至12日|每天走访5户: so many on each of the days. */
function daysOfEach({ text }: Segment, { when }: Scene): number {
  return when.endDay !== null && /(?<!平均)每[天日](?:都|共|各)?(?:走访|入户|跑|走|去)/.test(text)
    ? when.endDay - when.day + 1
    : 1;
}

/** 走访低保户5户,五保户3户,|一般户2户,每户1桶: how many were counted one behind the other, whom what follows is for as well. */
export function countedInRow(scene: Scene): number {
  const { list } = scene.entries;
  const village = scene.villageOf([]);
  let counted = 0;
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const { facts, sentence } = list[at] as Kept;
    const { measure, households, quantity, villageId } = facts;
    if (measure !== "visit" || households.length > 0 || quantity === null || sentence !== scene.sentence)
      break;
    if (villageId !== village) break;
    counted += quantity;
  }
  return counted;
}

export function addCount(segment: Segment, scene: Scene, quantity: number | null, rule: string): void {
  const token = segment.tokens.find(
    (other) => other.quantity?.unit?.kind === "household" || other.quantity?.unit?.kind === "person",
  );
  // 走访户:李平、刘军等12户 over |走访户数:12户: the same once more.
  const told = scene.entries.list.filter(({ facts }) => facts.measure === "visit" && !facts.missed);
  const all = told.reduce((sum, { facts }) => sum + (facts.quantity ?? 0), 0);
  if (told.length > 1 && all === quantity && /户数/.test(segment.text)) return;
  // 开展走访慰问4次,|慰问困难群众60人次: how often they set out, and how many they came to.
  const often = scene.rounds?.sentence === scene.sentence ? scene.rounds.entry : undefined;
  if (token !== undefined && often !== undefined && scene.entries.list.includes(often))
    scene.entries.list.splice(scene.entries.list.indexOf(often), 1);
  scene.entries.add({
    measure: "visit",
    quantity: quantity === null ? null : quantity * daysOfEach(segment, scene),
    unit: "户次",
    people: [],
    approx: (token ?? segment.tokens.find(countsTimes))?.quantity?.approx ?? false,
    // 共走访10户: it may sum up what was told village by village.
    pooled: segment.roles.has(Role.pool) || wholeDay.test(segment.clause.text),
    sumsUp: opensSum(segment),
    tokens: segment.tokens,
    rules: [rule],
  });
}

function countsTimes({ quantity }: Token): boolean {
  return quantity !== null && (quantity.unit?.kind ?? "times") === "times";
}

/** 上午走访3户,下午走访4户,|一天跑了7户 */
const wholeDay = /^(?:这?一整?天|全天|整天|今天一天)/;

/** 走访次数:1, 走访412, 入户3次: a figure straight behind the word. */
export function bareFigure(
  segment: Segment,
  verb: Token,
): { value: number | null; unitIsTimes: boolean } | undefined {
  const at = segment.tokens.indexOf(verb);
  // 3 home visits
  const before = tokenAt(segment.tokens, at - 1)?.quantity;
  if (isEnglish(verb) && before?.value != null && before.unit?.kind === "times")
    return { value: before.value, unitIsTimes: true };
  for (const token of segment.tokens.slice(at + 1, at + 4)) {
    // 走访次数 3
    if (isMark(token, " ")) continue;
    if (token.kind === "quantity" && token.quantity !== null) {
      const kind = token.quantity.unit?.kind;
      if (kind === "times" && countsTelling(segment, at)) return undefined;
      // 把贫困户走访|一遍: each of them once.
      if (kind === "times")
        return { value: token.text === "一遍" ? null : token.quantity.value, unitIsTimes: true };
      // 进村入户|1260人次: how often somebody was called on.
      if (token.quantity.unit?.name === "人次") return { value: token.quantity.value, unitIsTimes: false };
      if (
        token.quantity.unit === null &&
        /数|人|次/.test(
          segment.tokens
            .slice(at + 1)
            .map((other) => other.text)
            .join(""),
        )
      ) {
        return { value: token.quantity.value, unitIsTimes: true };
      }
      return undefined;
    }
    // 走访次数 3
    if (isMark(token, " ") && segment.tokens[at + 1]?.text === "次数") continue;
    if (token.kind === "mark" || token.word?.measure) return undefined;
  }
  return undefined;
}

/** 走访15户,上门|宣传|15次: how often it was told at their doors. Not: 到李平家上门宣传2次, 入户宣传12户 */
function countsTelling({ tokens, clause }: Segment, at: number): boolean {
  return tokens[at + 1]?.text === "宣传" && /^(?:上门|入户)$/.test(tokens[at]?.text ?? "") && !clause.hasName;
}

/** 到李平家背了七八趟苞谷: how often something else was done. */
function countsAnotherAct(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === "了" ? tokens[at - 2] : tokens[at - 1];
  if (before === undefined || has(before, Role.go) || before.word?.measure?.id === "visit") return false;
  return has(before, Role.labour) || has(before, Role.give) || before.pos === "act";
}

/** 走访李平3次 is three, 去了两趟 two. */
export function timesSaid(segment: Segment): number {
  const token = segment.tokens.find(
    (other, at) =>
      other.quantity?.unit?.kind === "times" && !other.bracketed && !countsAnotherAct(segment.tokens, at),
  );
  const said = times(token?.quantity ?? null, 1);
  return said !== null && said >= 1 ? said : 1;
}
