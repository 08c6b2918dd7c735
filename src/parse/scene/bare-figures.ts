import { figureAt, type Item, type ItemReading } from "../words/item.ts";
import { isAct, type Noun } from "../words/nouns.ts";
import { handedPapers } from "../words/papers.ts";
import { Role } from "../words/roles.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";
import type { Measure } from "../words/vocabulary.ts";
import { Requirement } from "./requirement.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";
import { textBehind } from "./stretch.ts";

/** 推荐他儿子到公益性岗位,1人: the figure counts what was named before it in the sentence. */
export function nameBareFigures(reading: ItemReading, stretch: Stretch, scene: Scene): void {
  const { tokens, roles } = stretch;
  // 他在外打工,他老妈一个人在屋
  const ofSomebody = roles.has(Role.kin) && tokens.some((token) => has(token, Role.kin) && !token.bracketed);
  for (const item of reading.items) {
    if (item.noun !== null) {
      if (
        !(item.noun.kind === "text" && (isAct(item.noun) || isQuality(item.noun))) &&
        !(doing.isMetBy(stretch) && isDoer(item.noun, tokens))
      )
        scene.openNoun =
          item.quantity === null || (item.noun.measure !== null && isMadeReady(item.noun.measure, item.verb))
            ? item.noun
            : null;
      if (stretch.hasName && item.quantity !== null && handedPapers.has(item.noun.measure?.id ?? ""))
        scene.openPaper = item.noun;
      continue;
    }
    // 油茶苗发放(棵):|江茶花120
    if (scene.head?.unit && item.quantity?.unit === null)
      item.quantity = { ...item.quantity, unit: scene.head.unit };
    // 给李平两份宣传单,|王五三份: so many of them to the next.
    const open = scene.openNoun ?? (stretch.hasName ? scene.openPaper : null);
    const unit = item.quantity?.unit ?? null;
    if (open === null || unit === null || (ofSomebody && unit.kind === "person")) continue;
    if (unit.kind === "person" && isWhoCame(item, tokens)) continue;
    const measure = open.measure;
    if (
      measure === null ||
      (measure.money && measure.id !== "loan") ||
      (unit.name !== measure.unit && !measure.countedIn.includes(unit.name)) ||
      (measure.id === "loan" && !isLoanOf(item, open, scene))
    )
      continue;
    item.noun = open;
    scene.openNoun = null;
  }
}

/** 放下手头的工作,|我们一行|12人|来到上坪村: who they were that came. */
function isWhoCame({ tokens: own }: Item, tokens: readonly Token[]): boolean {
  const figure = figureAt(tokens, own);
  const [before, next] = [tokenAt(tokens, figure - 1), tokens[figure + 1]];
  const comes = next?.word?.measure?.id === "visit" || /^(?:来到?|走进|深入)了?$/.test(next?.text ?? "");
  const ours = before?.text === "一行" ? tokenAt(tokens, figure - 2) : before;
  return comes || has(ours, Role.cadreSelf) || (ours !== before && has(ours, Role.office));
}

const leastLoan = 1000;

/** 贷款办了,|3万元; not 讲了贷款政策,|给了李平二百块钱: how much was lent, where a loan and no talk of loans was told. */
function isLoanOf({ quantity }: Item, { tokens }: Noun, { source }: Scene): boolean {
  return (quantity?.value ?? 0) >= leastLoan && !topic.test(textBehind(tokens, source, 8));
}

const topic = /^[^,。;\n]{0,4}(?:政策|知识|手续|流程|条件|利息)/;

/** 连心卡换了|新|的: of what kind, and the thing stays what it is. */
function isQuality({ tokens }: Noun): boolean {
  return tokens.every(({ word }) => word?.quality === true);
}

const doing = new Requirement({ oneOf: "由购" });

/** 由|单位|食堂|收购, 联系|县粮库|收购: who does it, and nothing that figures behind it count. */
export function isDoer({ tokens: own }: Noun, tokens: readonly Token[]): boolean {
  const [first] = own;
  const last = own[own.length - 1];
  if (first === undefined || last === undefined) return false;
  let at = tokens.indexOf(first) - 1;
  while (has(tokens[at], Role.cadreSelf)) at -= 1;
  if (tokens[at]?.text === "由") return true;
  const buys = tokens[tokens.indexOf(last) + 1];
  return (
    /^(?:联系|对接|找)(?:了|到|来)*$/.test(tokens[at]?.text ?? "") &&
    /^(?:收购|认购|采购|订购|购买)了?$/.test(buys?.text ?? "")
  );
}

/** 印了宣传单200份,|发了150份: not handed out yet. */
function isMadeReady({ id }: Measure, verb: Token | null): boolean {
  return verb !== null && handedPapers.has(id) && makesReady.test(verb.text);
}

const makesReady =
  /^(?:[加翻]?印|打印|印制|印刷|复印|制作|定制|准备|买|领|带|拿|拉|捎)(?:来|回|了|好|上|去)*$/;
