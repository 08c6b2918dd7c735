import { isDigit } from "../text/letters.ts";
import { reportNumberAt } from "../text/report-number.ts";
import { readQuantity } from "../words/read-quantity.ts";
import { isMark } from "../words/tokens.ts";
import { type Cursor, last, push, type Reader } from "./cursor.ts";

/** 解决 1127-6, 解决 #12: which report or matter, and no figure. Not: 130-150件, which goes up; #1 at the head of a line. */
export const reportNumber: Reader = {
  begins: (character) => character === "#" || isDigit(character.charCodeAt(0)),
  read(cursor) {
    const { text, at } = cursor;
    const signed = text.charAt(at) === "#";
    const numbersLine = isHead(cursor) && !stillOpen.test(text.slice(at, at + 7));
    if (signed ? numbersLine || !isDigit(text.charCodeAt(at + 1)) : !mayBeNumber(text, at)) return false;
    const number = reportNumberAt(text, at);
    if (number === null || text.charAt(number.end) === ".") return false;
    const figure = signed ? at + 1 : text.indexOf("-", at) + 1;
    const hit = readQuantity(text, figure, cursor.parts.lexicon, false);
    if (hit?.kind === "quantity" && hit.quantity.unit !== null) return false;
    push(cursor, "text", number.end);
    return true;
  },
};

/** #12|还没解决: what is told of that matter. */
const stillOpen = /^#\d{1,4}[还尚仍没未]/;

/** 打电话叫|120|送医院, 拨打|12345|热线: whom one calls by it, and no figure. Not: 打120斤粮食 */
export const calledNumber: Reader = {
  begins: (character) => character === "1",
  read(cursor) {
    const { text, at } = cursor;
    if (!"叫打拨了话".includes(text.charAt(at - 1))) return false;
    called.lastIndex = at;
    if (!called.test(text)) return false;
    push(cursor, "text", called.lastIndex);
    return true;
  },
};

const called =
  /(?<=[叫打拨]了?|电话)(?:110|114|119|120|122|12345|12315|12316|12320|12333|12348)(?=$|[,。;! ]|[急送来去把将到求报]|热线|电话|平台|反映|咨询|的)/y;

function isHead(cursor: Cursor): boolean {
  const before = last(cursor);
  return before === undefined || isMark(before, "\n");
}

const downward = /(\d{3,4})-(\d{1,4})/y;

function mayBeNumber(text: string, at: number): boolean {
  if (text.charAt(at + 3) !== "-" && text.charAt(at + 4) !== "-") return false;
  downward.lastIndex = at;
  const [, day, number] = downward.exec(text) ?? [];
  return day?.startsWith("0") || Number(number) < Number(day);
}
