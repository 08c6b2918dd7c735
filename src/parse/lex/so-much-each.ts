import { startsNumeral } from "../text/numeral.ts";
import { Role } from "../words/roles.ts";
import { countsGiven, has, type Quantity } from "../words/tokens.ts";
import { type Cursor, last } from "./cursor.ts";
import { impliedUnits } from "./implied-one.ts";

/** 一户一袋, 一家是两袋, 一人发两斤, 一家拉去一车: so much to each; 后一户送油2桶, 他一个人一个月三千: that one. */
export function isShare(cursor: Cursor, end: number, { value, approx }: Quantity): boolean {
  const { text, at, parts } = cursor;
  if (value !== 1 || approx || isRestOfHomes(cursor, end)) return false;
  // 然后|一家送了一袋米
  const onto = /^[然随]后$/.test(text.slice(Math.max(0, at - 2), at));
  if (!onto && "前后这那另头末有他她".includes(text.charAt(at - 1) || "#")) return false;
  const next = text.charAt(text.charAt(end) === "是" ? end + 1 : end);
  // 李平和王五200元|一户: behind what each of them got.
  if (",;。、!\n)".includes(next)) {
    const before = last(cursor);
    return before?.end === at && countsGiven(before);
  }
  if ((startsNumeral(next.charCodeAt(0)) && next !== "几") || "送给发拿带领分捎".includes(next)) return true;
  const act = parts.lexicon.longestAt(text, end);
  if (opensWithThing(cursor, end)) return true;
  if (act === null || !(act.roles.has(Role.give) || act.roles.has(Role.receive))) return false;
  const behind = end + act.text.length;
  return (
    startsNumeral(text.charCodeAt(behind)) || (impliedUnits.has(text.charAt(behind)) && areSeveral(cursor))
  );
}

/** 3户给了米,|1户给了油, 2家送米2袋|一家送油1桶: so many of them got one thing, and one the other. Not: 3户给了米,1户给了两袋 */
function isRestOfHomes({ text, at }: Cursor, end: number): boolean {
  if (!"送给发".includes(text.charAt(end) || "#")) return false;
  const thing = text.charAt(end + 1) === "了" ? end + 2 : end + 1;
  if (startsNumeral(text.charCodeAt(thing))) return false;
  const from = Math.max(text.lastIndexOf("。", at), text.lastIndexOf("\n", at)) + 1;
  const front = text.slice(Math.max(from, at - longestPart), at);
  return someOfThem.test(front) && !front.includes(text.charAt(thing) || "#");
}

/** In characters: 12户给了大米和食用油各1袋, */
const longestPart = 24;
const someOfThem =
  /(?:^|[,;:])(?:有)?(?!1[户家]|一[户家])[\d两二三四五六七八九十]{1,3}[户家](?:送|给|发)[了的]?[^,;:户家]{1,14},?$/;

/** 李平|家|两个|孩子 */
const longestFront = 4;

/** 给李平家两个孩子|一人买了个书包, 给李平和王五|一人买了把伞. Not: 我一人买了个书包 */
function areSeveral(cursor: Cursor): boolean {
  const whom = last(cursor);
  if (whom?.mention != null) return true;
  const named = cursor.tokens.slice(-longestFront).some(({ mention }) => mention !== null);
  return named && (has(whom, Role.kin) || has(whom, Role.householdClass) || whom?.text === "老人");
}

/** ,一家|牛奶|1箱, opening a clause: a thing and how much of it; not where it goes on to another (,一家牛奶1箱,一家挂面2把). */
function opensWithThing({ text, at, general, tokens, parts }: Cursor, end: number): boolean {
  if (!",。".includes(text.charAt(at - 1) || "#") || tokens.length === 0) return false;
  const known = parts.lexicon.longestAt(text, end)?.goods;
  const thing = known ? end + known.length : general.posAt(end) === "thing" ? general.endAt(end) : 0;
  if (thing === 0 || !startsNumeral(text.charCodeAt(thing))) return false;
  const share = text.slice(at, end);
  return !text.includes(`,${share}`, end) && text.lastIndexOf(`,${share}`, at - 2) < 0;
}
