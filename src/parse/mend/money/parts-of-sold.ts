import { Sign } from "../../text/characters.ts";
import { readNumeral } from "../../text/numeral.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

const figure = "[\\d.一二两三四五六七八九十百千万]+";
const unit = "[只头匹口条个箱袋件]";
const part = `${figure}${unit}(?:[大小]的|卖[了得]?)*${figure}(?:元|块钱?)?`;

/** 帮李平卖了三只羊,一只1200元,两只1000元 */
export const partsOfSold = new Sign(
  "卖销",
  new RegExp(`[卖销][^。;\\n]*?[,、]${part}[,、]${part}(?:[,。;\\n]|$)`),
);

const row = new RegExp(`[,、](${part}(?:[,、]${part})+)(?=[,。;\\n]|$)`, "g");
const parts = new RegExp(`(${figure})(${unit})(?:[大小]的|卖[了得]?)*(${figure})(元|块钱?)?`, "g");

/**
 * 帮李平卖了|三只|羊|,一只1200元,两只1000元: what those just counted were sold for, one by one: 帮李平卖了|三只|羊|,|2200元.
 * Not: 卖了三只羊,一只1200元,一只是自己吃的; 卖了5箱,3箱一级,2箱二级; 每只1200元
 */
export function withPartsSummed(tokens: readonly Token[], lexicon: Lexicon, text: string): readonly Token[] {
  let told = tokens;
  const money = lexicon.unitAt("元", 0)?.unit ?? null;
  for (const found of text.matchAll(row)) {
    const listed = found[1] ?? "";
    const from = found.index + 1;
    const each = [...listed.matchAll(parts)].map(([, count = "", of = "", price = "", yuan = ""]) => ({
      count: readNumeral(count, 0)?.value ?? Number.NaN,
      of,
      least: yuan === "" ? leastBare : leastPrice,
      price: readNumeral(price, 0)?.value ?? Number.NaN,
    }));
    const [first] = each;
    const behind = told.findLastIndex((token) => token.end <= from - 1);
    const stop = told.slice(0, behind + 1).findLastIndex(({ kind }) => kind === "mark");
    const clause = told.slice(stop + 1, behind + 1);
    const whole = clause.find(({ quantity }) => quantity?.unit?.name === first?.of);
    const all = each.reduce((sum, { count }) => sum + count, 0);
    const worth = each.reduce((sum, { price }) => sum + price, 0);
    if (whole?.quantity?.value !== all || !clause.some((token) => has(token, Role.sell))) continue;
    if (each.some(({ of, price, least }) => of !== first?.of || price < least) || Number.isNaN(worth))
      continue;
    // 走访李平,卖出土鸡3只: by themselves.
    if (clause.some(({ word }) => word?.measure?.id === "visit")) continue;
    const end = from + listed.length;
    // 卖了三只羊|3400元|,两只…, 卖了三只羊,一只…|,共3400元: what it came to is told.
    if (
      clause.some(({ quantity }) => quantity?.unit?.kind === "money") ||
      inAll.test(text.slice(end, end + 12))
    ) {
      told = told.filter((token) => token.end < from || token.start >= end);
      continue;
    }
    const sum: Token = {
      ...whole,
      text: `${worth}元`,
      start: from,
      end,
      quantity: { ...whole.quantity, value: worth, approx: false, unit: money, unitSaid: null },
    };
    told = [...told.filter((token) => token.end <= from), sum, ...told.filter((token) => token.start >= end)];
  }
  return told;
}

/** 一箱三斤 is no price; nor, with no yuan said, 一头280, which it may weigh. */
const leastPrice = 20;
const leastBare = 1000;
const inAll = /^[,。;](?:总共|一共|合计|共计?|总计|总价)(?:是|得|卖了?|收入)?[\d一二两三四五六七八九]/;
