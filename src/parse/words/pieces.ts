import { beside, endOf } from "./beside.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import { Role } from "./roles.ts";
import type { Unit } from "./vocabulary.ts";

export const pieces: Unit = { name: "块", alsoSaid: [], kind: "count" };

/** 块 is money, but in front of things that come in pieces it counts them: 两块香皂, 5块地. */
export function settlePiece(
  text: string,
  next: number,
  unit: Unit,
  value: number | null,
  lexicon: Lexicon,
): Unit {
  const code = text.charCodeAt(next);
  if (!(code >= 0x4e00 && code <= 0x9fff)) return unit;
  if (endOfPrice(text, next, lexicon) !== null || endOfPrice(text, next + 1, lexicon) !== null) return unit;
  // 一块|三毛五, 两块|五
  if (endOf(coins, text, next) !== null) return unit;
  const word = lexicon.longestAt(text, next);
  // 2000块|化肥钱: money, and what it is for.
  if (word?.goods && "钱款费".includes(text.charAt(next + word.text.length) || "#")) return unit;
  if (word?.goods && word.roles.isEmpty) return pieces;
  // 200块|红砖, 千把块|青瓦
  if (endOf(ofWalls, text, next) !== null) return pieces;
  // 1块|装上了, 一块|新的
  if (
    value !== null &&
    value < 10 &&
    endOf(fitted, text, next) !== null &&
    !spent.test(text.slice(Math.max(0, next - 4), next))
  )
    return pieces;
  // 几块|香皂; 几百块 is money.
  const few = value === null ? text.charAt(next - 2) === "几" : value < 50;
  if (word === null && few) return pieces;
  // 一块|地毯: nobody is given a coin, and no word of one character opens what comes next.
  if (few && (value ?? 0) < 10 && word?.text.length === 1 && opensThing(word)) return pieces;
  return unit;
}

const ofWalls = beside(
  "红青彩地墙瓷土花大小旧新空水耐透琉石机砖瓦木",
  /(?:[红青彩地墙瓷土花大小旧新]|空心|水泥|耐火|透水|琉璃|石棉|机制){0,2}(?:砖头?|瓦片?|石[头块板]|木[头板])(?![钱款费匠工窑厂房茶])/y,
);

/** What was got in the place of another, with no word for it. */
const fitted = beside(
  "新装换配镶安钉铺垫贴",
  /(?:新的(?![钞票百])|(?:装|换|配|镶|安装?|钉|铺|垫|贴)(?:了?上|好))/y,
);
const spent = /[花掏付差欠找交给][了他她]?.块$/;

function opensThing({ text, roles }: Word): boolean {
  return (
    !"了的得着过把被是".includes(text) &&
    (roles.has(Role.homeGround) ||
      roles.has(Role.filler) ||
      roles.has(Role.works) ||
      roles.has(Role.title) ||
      roles.has(Role.home))
  );
}

/** 三块五|一斤, 40块|一只|总共: money is the price of one; null where a thing follows, 300块|一袋米. */
export function endOfPrice(text: string, at: number, lexicon: Lexicon): number | null {
  if (text.charAt(at) !== "一") return null;
  const one = lexicon.unitAt(text, at + 1);
  if (one === null || (one.unit.kind !== "mass" && one.unit.kind !== "count")) return null;
  const end = at + 1 + one.length;
  return /^(?:$|[,;。、)\n ]|[总一]?共|合计|算下来|[收买卖][的了掉完出给]|给?收走?(?:$|[,;。、)\n ]))/.test(
    text.slice(end, end + 3),
  )
    ? end
    : null;
}

/** 两块|四角, 一块|三毛五: no 两块|三角巾 */
const coins = beside(
  "一二两三四五六七八九",
  /.(?:[毛角](?=$|[,;。、!?\n) 钱一收卖给的][^\u4e00-\u9fff]?|[1-9一二两三四五六七八九](?:分|一|$|[,;。、!?\n) ]))|(?=$|[,;。、!?\n) ]))/y,
);
