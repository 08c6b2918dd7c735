import { textOf } from "../scene/stretch.ts";
import { type LabelKind, labelKind } from "../text/labels.ts";
import { surnameAt } from "../text/surnames.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";
import { hasMark } from "./marks.ts";

/** A label and what stands behind it; `whose` names the household that the label is of. */
export type Field = { kind: LabelKind | null; label: Token[]; value: Token[]; whose: Token[] };

export const longestLabel = 8;
/** Of a label that no colon marks. */
export const longestBare = 4;

/** What may name a field: words, and the unit in brackets; nobody, no day and no figure. */
export function isLabelLike(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.length <= longestLabel &&
    tokens.every(mayLabel) &&
    tokens.some((token) => token.kind !== "mark")
  );
}

/** May stand in the name of a field. */
export function mayLabel(token: Token): boolean {
  return (
    token.kind === "word" ||
    token.kind === "text" ||
    token.bracketed ||
    isMark(token, "/()、") ||
    // 几号去的
    (token.quantity !== null && token.quantity.value === null)
  );
}

/** The words of a label without the unit in brackets. */
export function nameOf(label: readonly Token[]): string {
  let name = "";
  for (const token of label) if (!token.bracketed && !isMark(token, "() ")) name += token.text;
  return name;
}

export function kindOf(label: readonly Token[]): LabelKind | null {
  return labelKind(nameOf(label));
}

/** Its own words say what its figure counts: 发放资料:20份, 慰问金(元):1000, 物资:大米1袋. */
export function countsSomething(label: readonly Token[]): boolean {
  return label.some(
    (token) =>
      (token.word?.measure ?? null) !== null ||
      (token.word?.goods ?? null) !== null ||
      token.word?.goodsClass ||
      has(token, Role.give) ||
      has(token, Role.receive) ||
      has(token, Role.build) ||
      has(token, Role.sell) ||
      has(token, Role.solve) ||
      has(token, Role.works) ||
      has(token, Role.householdClass),
  );
}

/** Nothing but a word that labels: 姓名, 走访时间. */
export function isBareLabel(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= longestBare &&
    isLabelLike(tokens) &&
    kindOf(tokens) !== null &&
    !tokens.some((token) => token.kind === "mark")
  );
}

/**
 * The fields at the start of a line, and what is left of it: 户主:李平 物资:面粉1袋.
 * A count between them (走访:2次) is a sentence of its own, a field without kind.
 */
export function fieldsOf(tokens: readonly Token[], isForm: boolean): { fields: Field[]; rest: Token[] } {
  const fields: Field[] = [];
  let rest = [...tokens];
  if (!hasMark(tokens, ":")) return { fields, rest };
  rest = behindOpening(rest);
  const inLine = isFormInLine(rest);
  while (rest.length > 0) {
    const label = leadingLabel(rest, isForm || inLine);
    if (label === null && fields.length === 0 && !inLine) break;
    const last = nextLabelAt(rest, label?.valueAt ?? 0, isForm, inLine);
    const next = label?.kind === "cadre" ? endOfCadres(rest, label.valueAt, last) : last;
    if (label === null && next === rest.length) break;
    const value = trimmed(rest.slice(label?.valueAt ?? 0, next));
    fields.push({ kind: label?.kind ?? null, label: label?.label ?? [], value, whose: label?.whose ?? [] });
    rest = rest.slice(next);
  }
  return { fields, rest };
}

/** 汇报一下:|户主:李平, 日报:|户主:李平: the form behind what opens a report. */
function behindOpening(tokens: Token[]): Token[] {
  const colon = tokens.findIndex((token) => token.kind === "mark");
  if (!isMark(tokens[colon], ":") || !opening.test(textOf(tokens.slice(0, colon)))) return tokens;
  const behind = tokens.slice(colon + 1);
  return leadingLabel(behind, true) === null ? tokens : behind;
}

const opening = /^(?:[现先]?(?:简单)?(?:汇报|报告|上报|补报|报)(?:一下|如下)?|[日周]报)?$/;

const acts = rolesOf(Role.go, Role.give, Role.help);

/** A visit, a way or a gift, over the day of it. */
function opensAct(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === "day" || isMark(tokens[at], ", ")) at += 1;
  return tokens[at]?.word?.measure?.id === "visit" || hasSome(tokens[at], acts);
}

/** 汇报人:孙晓梅,|今天走访李平: what is told behind who tells it. */
function endOfCadres(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at += 1)
    if (isMark(tokens[at], ", ") && opensAct(tokens, at + 1)) return at + 1;
  return end;
}

/** 汇报人孙晓梅:走访李平, 驻村干部王磊:走访李平: who speaks, and no label of one. */
function namesSpeaker(label: readonly Token[], value: readonly Token[]): boolean {
  const last = label[label.length - 1];
  if (label.length < 2 || !opensAct(value, 0)) return false;
  return (
    last?.kind === "cadre" ||
    (last?.kind === "text" && /^..?.?$/.test(last.text) && surnameAt(last.text, 0).kind === "certain")
  );
}

/** Without the marks that part one field from the next. */
function trimmed(value: Token[]): Token[] {
  let end = value.length;
  while (end > 0 && isMark(value[end - 1], " /|\t…、")) end -= 1;
  return value.slice(0, end);
}

type Label = { kind: LabelKind; label: Token[]; valueAt: number; whose?: Token[] };

/** 李平诉求:, 陈九斤家存在问题:, 刘军家庭情况: what a label tells of one household. */
function labelOfHousehold(tokens: readonly Token[], valueAt: number): Label | null {
  if (tokens[0]?.mention == null) return null;
  let from = 1;
  while (has(tokens[from], Role.home) || has(tokens[from], Role.title)) from += 1;
  const label = tokens.slice(from);
  if (!isLabelLike(label) || /^的|^反[映应]$/.test(nameOf(label))) return null;
  const kind = kindOf(label);
  return kind === "need" || kind === "info" ? { kind, label, valueAt, whose: tokens.slice(0, 1) } : null;
}

/** The words up to a colon, where they label: 户主:. */
export function leadingLabel(tokens: readonly Token[], isForm: boolean): Label | null {
  const colon = tokens.findIndex((token) => token.kind === "mark" && !isMark(token, " /()、"));
  if (colon <= 0 || colon > longestLabel || !isMark(tokens[colon], ":")) return null;
  const label = tokens.slice(0, colon).filter((token) => !isMark(token, " "));
  const named = label.some(
    (token) =>
      ["quantity", "household", "village"].includes(token.kind) &&
      !token.bracketed &&
      (token.quantity === null || token.quantity.value !== null),
  );
  const value = tokens.slice(colon + 1);
  // 李平诉求:修水渠,已解决 tells what became of it.
  if (named) return settled.test(textOf(value)) ? null : labelOfHousehold(label, colon + 1);
  const kind =
    kindOf(label) ??
    (namesHousehold(label, value) ? "household" : null) ??
    ((isForm && (saysState(label, value) || saysNothing(label, value))) || saysNo(label, value)
      ? "info"
      : null);
  if (kind !== null && saysOnlyWhether(label, value, kind)) {
    // 有无困难:有|水管坏了
    const matter = kind === "need" ? matterBehind(value) : -1;
    return matter < 0
      ? { kind: "info", label, valueAt: colon + 1 }
      : { kind, label, valueAt: colon + 1 + matter };
  }
  // 类别:谈心交流 tells what was done, 类别:监测户 who they are.
  if (kind === "info" && /^(?:类别|类型|活动类型)$/.test(nameOf(label)) && value[0]?.word?.measure)
    return { kind: "content", label, valueAt: colon + 1 };
  // 住房:帮李平修房顶 tells what was done for them, 住房:砖混结构 how they live.
  if (kind === "info" && ofLiving.test(nameOf(label)) && opensHelp(value))
    return { kind: "content", label, valueAt: colon + 1 };
  // 未遇:2户 is told by its word.
  if (kind === "missed" && !value.some((token) => token.mention !== null)) return null;
  // 走访:5户 and 解决问题:3件 count; their words belong to the sentence.
  if (kind === null || countsItself(label, value, kind)) return null;
  if (kind === "cadre" && namesSpeaker(label, value)) return null;
  return { kind, label, valueAt: colon + 1 };
}

const ofLiving = /^(?:住房|房屋|饮水|用水|健康|保险)(?:安全|保障|情况|状况)?$/;

/** 帮|李平|修房顶, 给|陈九斤|量血压, 下午|帮李平修房顶: whom it was done for stands right behind. Not: 帮扶资金2万元 */
function opensHelp(value: readonly Token[]): boolean {
  const at = value.findIndex(
    (token) => token.kind !== "day" && !has(token, Role.cadreSelf) && !isMark(token, " "),
  );
  const opens = hasSome(value[at], forWhom) || /^(?:陪同?|[带送])$/.test(value[at]?.text ?? "");
  return opens && value[at + 1]?.mention != null;
}

const forWhom = rolesOf(Role.help, Role.dative);

const settled = /已.{0,2}(?:解决|办|落实|修好|协调)/;

/** 户:李平, 家:李平 */
function namesHousehold(label: readonly Token[], value: readonly Token[]): boolean {
  const name = nameOf(label);
  return (name === "户" || name === "家") && value.find(({ text }) => text !== " ")?.mention != null;
}

/** In a form a label that nothing is known of, over people, land, rooms or livestock, tells how things are: 家中劳力:3人, 房屋:4间. */
function saysState(label: readonly Token[], value: readonly Token[]): boolean {
  if (!isLabelLike(label) || countsSomething(label)) return false;
  if (value.some((token) => token.mention !== null || countsSomething([token]) || has(token, Role.dative)))
    return false;
  return value.some(({ quantity }) => {
    const unit = quantity?.unit;
    if (unit == null) return false;
    return (
      unit.kind === "person" ||
      unit.kind === "area" ||
      (unit.kind === "count" && /^[只头匹间辆口座]$/.test(unit.name))
    );
  });
}

/** 慰问物品:/, 捐款:无 */
function saysNothing(label: readonly Token[], value: readonly Token[]): boolean {
  const end = value.findIndex((token) => isMark(token, ",;。 |\t"));
  return (
    isLabelLike(label) && /^(?:无|没有|暂无|\/|-+|×|否)$/.test(textOf(end < 0 ? value : value.slice(0, end)))
  );
}

/** 是否走访:否, 走访:否: whatever form it stands in. */
function saysNo(label: readonly Token[], value: readonly Token[]): boolean {
  const said = answerOf(value);
  return (said === "否" || (said === "未" && nameOf(label).startsWith("是否"))) && isLabelLike(label);
}

/** 是否有困难:是, 有无困难:有: no need by itself; 是否有困难:有,|水管坏了: only what stands behind; 已解决:否: nothing that was settled. */
function saysOnlyWhether(label: readonly Token[], value: readonly Token[], kind: LabelKind): boolean {
  if (kind !== "need" && kind !== "result") return false;
  const said = answerOf(value);
  if (kind === "result") return said === "否" || said === "未";
  const asks = /^(?:是否|有无|有没有)/.test(nameOf(label));
  return (
    asks &&
    (said === "是" || said === "有" || (/^[是有]$/.test(value[0]?.text ?? "") && isMark(value[1], ",")))
  );
}

/** 有|;|缺化肥, 有|,|缺化肥, 是| |水管坏了: where the matter stands that there was; -1 where the next field does, or nothing. */
function matterBehind(value: readonly Token[]): number {
  let at = value.findIndex((token) => !isMark(token, " ")) + 1;
  while (isMark(value[at], " ;,")) at += 1;
  const rest = value.slice(at, at + longestLabel + 1);
  const stop = rest.findIndex((token) => token.kind === "mark" && !isMark(token, " /()、"));
  return rest.length === 0 || isMark(rest[0], "|\t") || isMark(rest[stop], ":") ? -1 : at;
}

/** The one word that is all of a value, or of what stands in front of the next field. */
function answerOf(value: readonly Token[]): string {
  const [first, next, after] = value.filter((token, at) => at > 0 || !isMark(token, " "));
  const ends =
    next === undefined || (isMark(next, ",;。 |\t") && (after === undefined || isMark(next, "; |\t")));
  return first !== undefined && ends ? first.text : "";
}

/** 意见建议:14条, 困难:3个 tell a number, not a need. */
function countsItself(label: readonly Token[], value: readonly Token[], kind: LabelKind): boolean {
  const said = value.findIndex((token) => token.kind === "mark" && !isMark(token, " "));
  const first = value.slice(0, said < 0 ? value.length : said).filter((token) => !isMark(token, " "));
  const onlyFigure =
    first.length > 0 && first.every((token) => token.kind === "quantity" || has(token, Role.pool));
  if (!onlyFigure) return false;
  return kind !== "info" && label.some((token) => token.word?.measure !== null && token.word !== null);
}

/** 走访:李平 残疾类别:肢体二级 时间:3-9 需求:…: four labels or more, each behind a space, whatever they are called. */
function isFormInLine(tokens: readonly Token[]): boolean {
  let from = 0;
  let found = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isMark(token, " ")) from = at + 1;
    else if (isMark(token, ":")) {
      if (at > from && isLabelLike(tokens.slice(from, at))) found += 1;
      from = tokens.length;
    } else if (token?.kind === "mark" && !isMark(token, "/()、")) from = tokens.length;
  }
  return found >= 4;
}

function nextLabelAt(tokens: readonly Token[], from: number, isForm: boolean, inLine: boolean): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (!isMark(tokens[at - 1], " ,;。|/\t…、")) continue;
    const rest = tokens.slice(at, at + longestLabel + 2);
    const colon = rest.findIndex((token) => token.kind === "mark" && !isMark(token, "/()"));
    if (colon > 0 && colon <= longestLabel && isMark(rest[colon], ":")) {
      const label = rest.slice(0, colon);
      if (inLine && isMark(tokens[at - 1], " ") && isLabelLike(label)) return at;
      if (countsSomething(label) || leadingLabel(tokens.slice(at), isForm) !== null) return at;
    }
  }
  return tokens.length;
}

/** 走访(户):5: the label's unit goes to its bare figure, and the brackets say no more. */
export function withUnitOfLabel(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((token) => isMark(token, ":"));
  if (at < 0) return [...tokens];
  const unit = tokens.slice(0, at).find((token) => token.bracketed && token.word?.unit)?.word?.unit;
  const figure = tokens[at + 1];
  const inTenThousands = tokens.slice(0, at).some((token) => token.bracketed && token.text === "万元");
  if (
    inTenThousands &&
    figure?.quantity?.value != null &&
    figure.quantity.value < 10_000 &&
    figure.quantity.unit === null
  ) {
    const value = Math.round(figure.quantity.value * 1_000_000) / 100;
    return withFigure(tokens, at, { ...figure, quantity: { ...figure.quantity, value } });
  }
  if (!unit || figure?.quantity == null || figure.quantity.unit !== null) return [...tokens];
  return withFigure(tokens, at, { ...figure, quantity: { ...figure.quantity, unit } });
}

/** The field with that figure behind its colon, and without what its label holds in brackets. */
function withFigure(tokens: readonly Token[], colon: number, figure: Token): Token[] {
  const label = tokens.slice(0, colon).filter((token) => !token.bracketed && !isMark(token, "()"));
  return [...label, ...tokens.slice(colon, colon + 1), figure, ...tokens.slice(colon + 2)];
}
