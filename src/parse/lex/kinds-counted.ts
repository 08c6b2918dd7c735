import { startsNumeral } from "../text/numeral.ts";
import { type Cursor, last, type Reader } from "./cursor.ts";

const kinds =
  /[\d一二三四五六七八九十两]{1,4}[余多来]?个(?:品种|品类|种类|系列)(?=$|[,。;、\n)共约\d一二两三四五六七八九十])/y;

/** 销售农产品|8个品类|2万元, 送去蔬菜|3个品种: how many kinds there are of what was told, and not how much. Not: 引进3个品种 */
export const kindsCounted: Reader = {
  begins: (character) => startsNumeral(character.charCodeAt(0)),
  read(cursor: Cursor) {
    kinds.lastIndex = cursor.at;
    const before = last(cursor);
    if (before === undefined || before.kind === "mark" || before.end !== cursor.at) return false;
    if (before.word?.goods == null && before.pos !== "thing" && before.word?.measure == null) return false;
    if (!kinds.test(cursor.text)) return false;
    cursor.at = kinds.lastIndex;
    return true;
  },
};
