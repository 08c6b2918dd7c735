import { Role } from "../words/roles.ts";
import { isThing } from "../words/things.ts";
import { has, isMark, type Quantity, type Token } from "../words/tokens.ts";
import { type Cursor, last, tokenBack } from "./cursor.ts";

/** 块 as it counts things. */
export const pieces = { name: "块", alsoSaid: [], kind: "count" } as const;

/** Nobody is given fewer coins than that. */
const mostPieces = 10;
/** What is given by the hundred: no sum. */
const inPieces = /[砖瓦]$|[砖瓦煤石][头片块球饼板]$|蜂窝煤$|^煤$|木板$/;
const brick = /[砖瓦][头片]?$/;
/** 腊肉|我|给|李平|家|又|带了: what may stand between a thing and its figure. */
const longestWay = 7;

/** 茯茶|应该是|3块, 砖茶|不是|5块 */
const corrects = /^(?:应该?|应当|其实|实际)?(?:不?是|为)$|^(?:改|写|更正)[成为]$/;
const correction = /应|不是|改|更正|错/;
const ofMoney = /[钱款费金价资包]$/;

/** 腊肉给他们带了两块, 香皂给李平三块, 茯茶应该是3块,不是5块: a thing told first, and so many pieces of it, whatever money is counted so. */
export function countsTopicInPieces(cursor: Cursor, end: number, { value }: Quantity): boolean {
  if (value === null || !Number.isInteger(value)) return false;
  if (cursor.text.charAt(end - 1) !== "块" || "钱五半".includes(cursor.text.charAt(end) || "#")) return false;
  if (value < mostPieces && corrects.test(last(cursor)?.text ?? "")) return correctsPieces(cursor);
  if (carriesBricks(cursor)) return true;
  // 走访李平,豆腐也送到了,|三块
  const told = isMark(last(cursor), ",") && has(tokenBack(cursor, 1), Role.give);
  // 提去|了
  const done = last(cursor)?.text === "了" && has(tokenBack(cursor, 1), Role.give);
  if (!told && !done && !has(last(cursor), Role.give)) return false;
  for (let back = told || done ? 2 : 1; back < longestWay; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined) return false;
    if (token.kind === "mark") return value < mostPieces && token.text === "," && isWanted(cursor, back + 1);
    if (isThing(token)) {
      const before = tokenBack(cursor, back + 1);
      const bought = has(last(cursor), Role.buy) ? brick : inPieces;
      if (value >= mostPieces && !bought.test(token.text)) return false;
      return before === undefined || before.kind === "mark";
    }
    if (!isBetween(token)) return false;
  }
  return false;
}

/** 搬了半天砖,搬了|200块; 帮他搬瓦,一共搬了|150块: by hand, what is no money. */
function carriesBricks(cursor: Cursor): boolean {
  if (!carries.test(last(cursor)?.text ?? "") && !carries.test(tokenBack(cursor, 1)?.text ?? ""))
    return false;
  let marks = 0;
  for (let back = 1; back < longestWay + 2; back += 1) {
    const token = tokenBack(cursor, back);
    if (token === undefined || token.quantity !== null || isMark(token, "。")) return false;
    if (token.kind === "mark") marks += 1;
    else if (marks === 1 && has(token, Role.labour) && bricksCarried.test(token.text)) return true;
  }
  return false;
}

const carries = /^[搬码垒砌卸背扛抬]了?$/;
const bricksCarried = /^(?:[搬码垒砌卸背扛抬运][了半一两天上下午个小时]{0,6})?[砖瓦][头片]?$/;

/** 他家缺|玻璃,|给他送了|3块 */
function isWanted(cursor: Cursor, back: number): boolean {
  const thing = tokenBack(cursor, back);
  return thing !== undefined && isThing(thing) && wanting.test(tokenBack(cursor, back + 1)?.text ?? "");
}

const wanting = /[缺差少]|没有?|要/;

/** The thing in front, or what was just told of it in pieces. */
function correctsPieces(cursor: Cursor): boolean {
  if (!correction.test(cursor.text)) return false;
  const before = tokenBack(cursor, 1);
  const other = before?.kind === "mark" ? tokenBack(cursor, 2) : before;
  if (other?.quantity != null) return other.quantity.unit === pieces;
  if (before === undefined || !isThing(before) || ofMoney.test(before.text)) return false;
  const front = tokenBack(cursor, 2);
  return front === undefined || front.kind === "mark" || front.text === "的" || front.mention !== null;
}

function isBetween(token: Token): boolean {
  return (
    token.mention !== null ||
    has(token, Role.dative) ||
    has(token, Role.pronoun) ||
    has(token, Role.home) ||
    has(token, Role.title) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.next) ||
    has(token, Role.allOf)
  );
}

/** 婚姻纠纷、土地纠纷各|一起. Not: 我们各一起去了, 和他爸拉一起走 */
export function countsCases(cursor: Cursor, end: number): boolean {
  return has(last(cursor), Role.each) && endsCases.test(cursor.text.slice(end, end + 2));
}

const endsCases = /^(?:$|[,。;、\n]|纠纷|矛盾|案件|事故|信访)/;
