import { startsNumeral } from "../text/numeral.ts";
import { isGoodsOrText } from "../words/things.ts";
import { type Cursor, last } from "./cursor.ts";

/** 头一堂|28人,后一堂|33人, 头一期28人,第二期|31人, 第一批|50袋: which of them; 第四回|到李平家, which is no 回到. */
export const which =
  /(?:[头前后末]一[堂场期次批回趟拨]|第[一二两三四五六七八九十\d]+(?:[批拨]|次(?=[\d一二两三四五六七八九十]+[袋桶箱件吨斤元万千百只头床盒瓶卷捆棵株])))(?=[\d一二两三四五六七八九十])|(?<=头一[期场堂班][^,。;\n]{1,8}[,。、])第二[期场堂班](?=[\d一二两三四五六七八九十])|第[一二两三四五六七八九十\d]+回(?=[到去来上进看入])/y;

/** 市|三院, 去|二院|看病, 县|一中, 镇|二小: by its number, and none counted. */
export const numberedPlace =
  /(?<=[省市州县区旗镇乡]|(?<![送带拿发捎运提拉])[在去到回][省市县州]?)[一二三四五六七八九十]{1,2}(?:(?:人民)?医院|院(?![坝子落内里墙])|中学|小学|幼儿园|中(?![个国心午央间旬秋老])|小(?=$|[,。;、的]|[看开走教]|老师|学生))/y;

const nthTime = /第[一二两三四五六七八\d]+[次回趟](?=[^\d,。;])/y;

/** ,第一次|面一袋: which time, in front of a thing and how much of it. */
export function endOfNth({ text, at, parts }: Cursor): number {
  nthTime.lastIndex = at;
  if (!nthTime.test(text)) return at;
  const end = nthTime.lastIndex;
  const thing = parts.lexicon.longestAt(text, end);
  if (thing?.goods == null || !",;:。\n".includes(text.charAt(at - 1) || ",")) return at;
  return startsNumeral(text.charCodeAt(end + thing.text.length)) ? end : at;
}

const turn = /(?<!的)第[一二三四五六七八\d]+(?:个?(?:周|星期)|[轮回趟次批拨])(?=[\d一二两三四五六七八九十])/y;

export function endOfTurn(text: string, at: number): number {
  turn.lastIndex = at;
  return turn.test(text) ? turn.lastIndex : at;
}

/** 水泥|第一批|20吨, 羊|第一次|2只: which lot of the thing in front, and no time of it; 农户第一批20户 is. */
export function isLotOfThing(cursor: Cursor, end: number): boolean {
  const before = last(cursor);
  if (before?.end !== cursor.at || !isGoodsOrText(before)) return false;
  return !countsWhom.test(cursor.text.slice(end, end + 8));
}

const countsWhom = /^[\d一二两三四五六七八九十百千]+[余多来]?(?:户|人|名|位|家|次|场|期)/;
