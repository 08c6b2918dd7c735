import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { isMark, type Token } from "../../words/tokens.ts";

/** 事项:慰问⏎金额:500元 */
export const sumOfForm = new Sign("额", /(?:^|[\n;])(?:发放|慰问|补助|给予)?金额(?:\([^)\n]{1,3}\))?:/);

/**
 * 姓名:李平⏎事项:慰问⏎金额:500元: in a form that tells of comfort and of no thing in front of it, what the sum is of.
 * Not: 事项:慰问⏎慰问品:大米1袋⏎金额:120元 (what the rice is worth), 事项:贷款⏎金额:5万元, 慰问对象:李平⏎收入金额:5000元,
 * 事项:慰问⏎困难:医药费⏎金额:5000元 (what he lacks)
 */
export function withSumNamed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const fields = fieldsOf(tokens);
  const sums = fields.filter((field) => isSum.test(labelOf(field)));
  const [sum] = sums;
  if (sum === undefined || sums.length > 1 || fields.length < 2 || !isMoneyAlone(sum)) return tokens;
  const at = fields.indexOf(sum);
  const others = fields.filter((field, place) => field !== sum && !(place > at && isThingBeside(field)));
  if (!others.some(tellsComfort) || others.some(tellsOfElse) || !others.every(isOfComfort)) return tokens;
  const label = sum[0] as Token;
  const colon = sum.find((token) => isMark(token, ":")) as Token;
  const named: Token = {
    ...label,
    kind: "word",
    text: "慰问金",
    word: lexicon.word("慰问金"),
    end: colon.start,
  };
  return tokens.flatMap((token) => {
    if (token === label) return [named];
    return token.start > label.start && token.end <= colon.start ? [] : [token];
  });
}

const isSum = /^(?:发放|慰问|补助|给予)?金额(?:\([^)]*\))?$/;

/** 金额:300元⏎|物品:棉被1床: given as well, as it stands behind the sum. Not: 物品:棉被1床⏎金额:300元 (what it is worth) */
function isThingBeside(field: readonly Token[]): boolean {
  return (
    /^(?:慰问)?(?:物品|物资|实物)$/.test(labelOf(field)) &&
    (field.some(({ word }) => word?.goods != null) || field.at(-1)?.text === "无") &&
    !field.some(({ quantity }) => quantity?.unit?.kind === "money")
  );
}

/** What is parted by line breaks and semicolons, without those. */
function fieldsOf(tokens: readonly Token[]): Token[][] {
  const fields: Token[][] = [[]];
  for (const token of tokens) {
    if (isMark(token, "\n;")) fields.push([]);
    else if (!isMark(token, " ") || fields[fields.length - 1]?.length !== 0)
      fields[fields.length - 1]?.push(token);
  }
  return fields.filter((field) => field.length > 0);
}

/** The words up to its colon; "" where it has none. */
function labelOf(field: readonly Token[]): string {
  const colon = field.findIndex((token) => isMark(token, ":"));
  return colon < 0 ? "" : textOf(field.slice(0, colon));
}

function isMoneyAlone(field: readonly Token[]): boolean {
  const value = field.slice(field.findIndex((token) => isMark(token, ":")) + 1);
  const [figure, more] = value.filter((token) => !isMark(token, " ,。"));
  if (more !== undefined || figure?.quantity == null) return false;
  const { unit, value: much } = figure.quantity;
  return unit === null ? (much ?? 0) >= leastBare : unit.kind === "money" && much !== 0;
}

const leastBare = 100;

/** 事项:走访慰问, 慰问对象:李平. Not: 下步计划:慰问 */
function tellsComfort(field: readonly Token[]): boolean {
  return (
    field.some(({ word }) => word?.measure?.id === "visit" && word.text.includes("慰问")) &&
    !/计划|打算|安排|准备|[拟将未没]/.test(textOf(field))
  );
}

/** 姓名:李平, 6月11日, 慰问人:王强: of nothing that a sum could be of but the comfort. Not: 困难:医药费, 医疗费报销, 享受政策:低保 */
function isOfComfort(field: readonly Token[]): boolean {
  const label = labelOf(field);
  if (field.some(({ when }) => when?.kind === "future")) return false;
  if (label !== "" && whoOrWhen.test(label)) return true;
  const value = label === "" ? field : field.slice(field.findIndex((token) => isMark(token, ":")) + 1);
  if (tellsComfort(field)) return !value.some((token) => isMark(token, ",。"));
  return label === "" && value.every(({ kind, mention }) => mention !== null || saysWhoOrWhen.has(kind));
}

const whoOrWhen =
  /^(?:序号|编号|户编号|姓名|户主|户名|户主姓名|农户|(?:走访|慰问|帮扶|联系|结对)?(?:对象|户|人员?|干部|单位|责任人|时间|日期|地点)|[户人]数|住址|地址|村组?|组别?|乡镇|电话|联系电话|人口|家庭人口|家庭类型|户类型|备注)$/;
const saysWhoOrWhen = new Set<Token["kind"]>(["mark", "day", "village", "group", "cadre", "household"]);

/** A thing, a loan or another sum: what the money may be of as well. */
function tellsOfElse(field: readonly Token[]): boolean {
  return (
    ofThings.test(labelOf(field)) ||
    field.some(
      ({ word, quantity }) =>
        word?.goods != null ||
        word?.goodsClass === true ||
        quantity?.unit?.kind === "money" ||
        otherMeasures.has(word?.measure?.id ?? ""),
    )
  );
}

const ofThings = /物|品|标准|价值|合计|总/;
const otherMeasures = new Set(
  "cash loan goods_value project project_funds works sale job training".split(" "),
);
