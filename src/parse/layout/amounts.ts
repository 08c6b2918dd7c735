import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/**
 * 物资:化肥 / 数量:2袋, 物资:化肥;数量:2;单位:袋, 事项:慰问金 / 金额:500元: in a form the figure of a thing may have a field of its own, and so may its unit;
 * it goes behind its thing. The same tokens where there is no such field.
 */
export function joinAmounts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isAmountLabel)) return tokens;
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    // 金额(元):500
    const mark = isMark(tokens[at + 1], "(") && isMark(tokens[at + 3], ")") ? at + 4 : at + 1;
    const figure = inUnitOf(tokens[mark - 2], tokens[mark + 1]);
    const thing = isAmountLabel(token) ? endOfThing(out, token) : -1;
    if (thing < 0 || !isMark(tokens[mark], parting) || figure?.quantity == null) {
      out.push(token);
      continue;
    }
    out.splice(thing + 1);
    const unit = unitBehind(tokens, mark + 2);
    out.push(unit === null ? figure : { ...figure, quantity: { ...figure.quantity, unitSaid: unit.said } });
    at = unit === null ? mark + 1 : unit.at;
  }
  return out;
}

/** 5 behind 金额(万元), 500 behind 金额(元): in the unit that its label has in brackets. */
function inUnitOf(unit: Token | undefined, figure: Token | undefined): Token | undefined {
  const { quantity } = figure ?? { quantity: null };
  if (figure === undefined || quantity === null || quantity.unit !== null) return figure;
  if (!unit?.bracketed) return figure;
  if (unit.text === "万元" && quantity.value !== null && quantity.value < 10_000)
    return { ...figure, quantity: { ...quantity, value: Math.round(quantity.value * 1_000_000) / 100 } };
  return unit.word?.unit ? { ...figure, quantity: { ...quantity, unit: unit.word.unit } } : figure;
}

const parting = ":=|\t -";
const between = " ,;|\t\n";

const amountLabels = new Set(
  ["", "发放", "物资", "物品"].flatMap((of) =>
    ["数量", "数目", "件数", "次数", "金额"].map((said) => of + said),
  ),
);

function isAmountLabel(token: Token): boolean {
  return amountLabels.has(token.text);
}

const amountOf = /^(?:物资|物品|慰问品|发放|捐赠|慰问物资|帮扶物资)$/;

/** The thing that a field ends with, right before the next with that label: where it stands, or -1. */
function endOfThing(out: readonly Token[], label: Token): number {
  let at = out.length - 1;
  // 物资名称:大米 / 物资|数量:2袋
  if (at > 0 && amountOf.test(out[at]?.text ?? "") && isMark(out[at - 1], between)) at -= 1;
  while (at >= 0 && out.length - at <= 2 && isMark(out[at], between)) at -= 1;
  const thing = out[at];
  if (thing === undefined || at === out.length - 1 || thing.bracketed) return -1;
  // 事项:协调贷款 / 金额:3.5万元: what is money by its word; 物资:化肥 / 金额:500元 tells a price.
  if (label.text.endsWith("金额")) return thing.word?.measure?.money ? at : -1;
  return thing.kind === "text" ||
    (thing.word?.measure ?? null) !== null ||
    (thing.word?.goods ?? null) !== null ||
    thing.word?.goodsClass
    ? at
    : -1;
}

/** ;单位:袋 behind a figure that has none. */
function unitBehind(tokens: readonly Token[], from: number): { said: string; at: number } | null {
  if (tokens[from - 1]?.quantity?.unit != null) return null;
  let at = from;
  while (isMark(tokens[at], between)) at += 1;
  const said = tokens[at + 2];
  if (tokens[at]?.text !== "单位" || !has(tokens[at], Role.cadreSelf) || !isMark(tokens[at + 1], parting))
    return null;
  return said?.kind === "text" || said?.kind === "word" ? { said: said.text, at: at + 2 } : null;
}
