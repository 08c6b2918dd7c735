import { anyOf } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, isMark } from "../words/tokens.ts";
import { type Cursor, last, type Reader, tokenBack } from "./cursor.ts";

const made =
  /(?:自家|自己|自个儿?|[我俺咱](?:们|家|自家|自己|自个儿?|妈|老伴)?)(?:地里)?[种腌做磨蒸养晒收织缝包编酿榨熬烤烙摘挖](?:了|出来)?的(?=[\u4e00-\u9fff])/y;
const handsOn = /^[^。\n]*[,\d一二两三四五六七八九十把袋斤筐个颗棵双件](?:送|给|带|拿|捎)/;

/** 自家种的|白菜两颗,送给李平; 给李平拿了|自家种的|白菜: whose hands made what is given, told in front of it. */
export const ownMade: Reader = {
  begins: (character) => "自我俺咱".includes(character),
  goesOn: anyOf("家己个们自妈老地种腌做磨蒸养晒收织缝包编酿榨熬烤烙摘挖"),
  read(cursor) {
    const { text, at } = cursor;
    made.lastIndex = at;
    if (!made.test(text)) return false;
    const end = made.lastIndex;
    const before = last(cursor);
    const opens = before === undefined || isMark(before, "。\n");
    if (opens ? !handsOn.test(text.slice(end)) : text.charAt(at) !== "自" || !isGivenByUs(cursor))
      return false;
    cursor.at = end;
    return true;
  },
};

/** 给李平|拿了, 拿了|点, 送来; not 李平送了, who gives what is his own. */
function isGivenByUs(cursor: Cursor): boolean {
  if (last(cursor)?.end !== cursor.at) return false;
  const some = has(last(cursor), Role.someAmount) ? 1 : 0;
  if (!has(tokenBack(cursor, some), Role.give)) return false;
  for (let back = some + 1; back < 5; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || has(token, Role.dative)) return true;
    if (token.mention !== null || has(token, Role.pronoun))
      return has(tokenBack(cursor, back + 1), Role.dative);
  }
  return true;
}
