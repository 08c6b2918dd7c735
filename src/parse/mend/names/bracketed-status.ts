import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 米2袋(未领), (退1袋), (王五代领): brackets that may tell what became of what stands before them. */
export const statusInBrackets = new Sign(
  "(",
  /\((?:都|全|均|全都|全部)[是为][^()]{1,6}\)|\([^()]{0,8}(?:未|没|待|计划|申请|缺|需|自[购费己买]|拒|退|代|不[要收])[^()]{0,6}\)/,
);

const notGiven =
  /^(?:[他她]|老人|本人|户主)?(?:还|都|暂时?)?(?:(?:没有?|尚?未)(?:领取?|发放?|送达?|给|要|收|拿|到位|兑现|到手?|落实|采购)(?:到|走|出|了)?|待(?:领|发|送|补|采购|落实)放?|拟?计划|申请中?|在申请|缺|需求|需要|自[购费买]|自己(?:买|出钱买|掏钱买|花钱买)的?|拒收|拒绝|不要|不收|退回了?|已退回?)$/;

const ofOwnMoney = /^自(?:购|费|己|买)/;

const through = /^代(?:领|收|签|签收|拿|取|办)?$/;

/** 米2袋(未领): neither bracket nor thing is told; 米3袋(退1袋) is two; 米2袋(王五代领) went to whom it was for. */
export function withStatusesSettled(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const end = isMark(token, "(") ? endOf(tokens, at) : -1;
    if (end < 0 || !settle(tokens.slice(at + 1, end), out)) out.push(token);
    else at = end;
  }
  return out;
}

function endOf(tokens: readonly Token[], opening: number): number {
  for (let at = opening + 1; at < opening + longest && at < tokens.length; at += 1)
    if (isMark(tokens[at], ")")) return at;
  return -1;
}

const longest = 9;

/** Whether the brackets were about what stands before them, which is then as they say. */
function settle(inside: readonly Token[], out: Token[]): boolean {
  const figure = lastFigure(out);
  if (figure < 0) return false;
  const [first, ...rest] = inside;
  // 李平2袋,王五3袋(都是复合肥): said of all of them.
  if (first !== undefined && /^(?:都|全|均|全都|全部)[是为]$/.test(first.text)) {
    const stop = {
      ...first,
      kind: "mark" as const,
      text: ",",
      end: first.start,
      word: null,
      bracketed: false,
    };
    out.push(stop, ...inside.map((token) => ({ ...token, bracketed: false })));
    return true;
  }
  // 米2袋(王五代领)
  if (first?.mention != null) return through.test(textOf(rest));
  // 米3袋(退1袋)
  const back = inside.findIndex(({ quantity }) => quantity !== null);
  if (back >= 0)
    return (
      /^(?:[他她]|又)?退(?:回来?|了|还)?了?$/.test(textOf(inside.slice(0, back))) &&
      takeOff(out, figure, inside[back])
    );
  // 米1袋、油1桶(油未送)
  const of = first !== undefined && mayBeThing(first) && first.word?.goods != null ? first : null;
  if (!notGiven.test(textOf(of === null ? inside : rest))) return false;
  // 买了药3盒(自费)给李平送去: out of whose pocket.
  if (ofOwnMoney.test(textOf(inside)) && out.some((token) => has(token, Role.give) || has(token, Role.buy)))
    return true;
  // 大米2袋(油未送): of another thing.
  drop(out, of === null ? figure : figureOf(out, of));
  return true;
}

/** The figure of what stands straight before the brackets; -1 where none does. */
function lastFigure(out: readonly Token[]): number {
  let at = out.length - 1;
  while (at > out.length - 3 && mayBeThing(out[at])) at -= 1;
  const quantity = out[at]?.quantity;
  return quantity?.value != null && quantity.unit?.kind !== "household" ? at : -1;
}

function figureOf(out: readonly Token[], thing: Token): number {
  const told = out.findLastIndex(({ text }) => text === thing.text);
  if (out[told + 1]?.quantity != null) return told + 1;
  return told > 0 && out[told - 1]?.quantity != null ? told - 1 : -1;
}

function takeOff(out: Token[], at: number, less: Token | undefined): boolean {
  const all = out[at]?.quantity;
  const off = less?.quantity;
  if (all?.value == null || off?.value == null || off.value > all.value) return false;
  if (off.unit !== null && all.unit !== null && off.unit.name !== all.unit.name) return false;
  if (off.value === all.value) drop(out, at);
  else
    out[at] = {
      ...(out[at] as Token),
      quantity: { ...all, value: Math.round((all.value - off.value) * 1000) / 1000 },
    };
  return true;
}

/** The figure at `at` with its thing beside it. */
function drop(out: Token[], at: number): void {
  if (at < 0) return;
  const behind = mayBeThing(out[at + 1]) ? 1 : 0;
  let from = at;
  if (behind === 0)
    while (from > at - 3 && mayBeThing(out[from - 1]) && !has(out[from - 1], Role.give)) from -= 1;
  out.splice(from, at - from + 1 + behind);
  if (isMark(out[from - 1], "、") && out[from]?.quantity == null && !mayBeThing(out[from]))
    out.splice(from - 1, 1);
}
