import { isOfGiven } from "../words/tokens.ts";
import { last, push, type Reader } from "./cursor.ts";

const product =
  /[×*x✕]\d+(?:\.\d+)?(?:元|块钱?)?(?:\/[袋斤件个只桶箱盒套床])?(?:=\d+(?:\.\d+)?万?(?:元|块钱?)?)?/y;
/** 1袋|×3户 */
const heads = /[×*x✕] ?(\d{1,3}) ?[户人家](?!次|均)(?:=\d+(?:\.\d+)?万?(?:元|袋|斤|桶|箱))?/y;
const shared = /\/(?:每?户|人|家)(?![口员数])/y;

/** 面粉30袋|×60元=1800元: what one costs, and what all of them do, are no money given; 2袋|/户 is so much to each, 1袋|×3户 as much as all of them got. */
export const reckoned: Reader = {
  begins: (character) => "×*x✕/".includes(character),
  read(cursor) {
    const before = last(cursor)?.quantity;
    if (before?.value == null || last(cursor)?.end !== cursor.at) return false;
    if (cursor.text.charAt(cursor.at) === "/") {
      shared.lastIndex = cursor.at;
      if (!shared.test(cursor.text)) return false;
      push(cursor, "word", shared.lastIndex).word = cursor.parts.lexicon.word("每户");
      return true;
    }
    heads.lastIndex = cursor.at;
    const given = isOfGiven(before);
    const shares = given ? heads.exec(cursor.text) : null;
    if (shares !== null) {
      before.value *= Number(shares[1]);
      cursor.at = heads.lastIndex;
      return true;
    }
    product.lastIndex = cursor.at;
    if (before.unit === null || !product.test(cursor.text)) return false;
    // 500元×12=6000元: what it came to is said.
    const result = /=([\d.]+)(万?)元/.exec(cursor.text.slice(cursor.at, product.lastIndex));
    if (before.unit.kind === "money" && result !== null)
      before.value = Number(result[1]) * (result[2] === "" ? 1 : 10_000);
    cursor.at = product.lastIndex;
    return true;
  },
};
