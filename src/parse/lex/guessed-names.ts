import { isHan } from "../text/letters.ts";
import { readNumeral, startsNumeral } from "../text/numeral.ts";
import { soundsNear } from "../text/sound.ts";
import { surnameAt } from "../text/surnames.ts";
import { calledOwn, type Guess, guessName, opensGivenHome } from "../words/guess-name.ts";
import { isNewAmong, isOneOfThose, type NamePlace, namePlaceAfter } from "../words/name-place.ts";
import { thingEnds } from "../words/pairing.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isGoodsOrText } from "../words/things.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";
import { goesAlong, goesWithUs, isOfParty, makesOwnRound, wentRound } from "./company.ts";
import { type Cursor, last, push, type Reader, tokenBack } from "./cursor.ts";
import { isSeedThere } from "./names.ts";

const behindNameOfNumerals = /(?:家|户|屋|大|老|同志|婆|奶|爷|叔|婶)/y;

/** 到陆千金家, 去伍三圆家, 走访陆小艳: a surname that is a numeral as well, where a household stands; 到四马兰家 of 司马兰. */
export const nameOfNumerals: Reader = {
  begins: (character) => isHan(character.charCodeAt(0)) && startsNumeral(character.charCodeAt(0)),
  read(cursor) {
    const surname = "陆伍万".includes(cursor.text.charAt(cursor.at));
    const given = opensGivenHome(cursor.text, cursor.at, cursor.parts.sender);
    if (!surname && !given && !soundsLikeName(cursor)) return false;
    const place = namePlaceAfter(cursor.tokens);
    if (place === "none" || place === "start") return false;
    const hit = guessName(cursor.text, cursor.at, place, cursor);
    if (hit === null || (!surname && !given && hit.mention.form !== "sound")) return false;
    behindNameOfNumerals.lastIndex = hit.end;
    if (!countsNothing(cursor) && !behindNameOfNumerals.test(cursor.text)) return false;
    push(cursor, "household", hit.end).mention = hit.mention;
    return true;
  },
};

/** 去了|城九斤|家, where one of the sender's own is a 陈九斤: misheard, and a figure of nothing. Not: 去了|小九斤家, 送|米九斤, 去|看看九斤家, 走访|完九斤家 */
export const misheardName: Reader = {
  begins: (character) => isHan(character.charCodeAt(0)),
  read(cursor) {
    const { text, at, parts } = cursor;
    if (!startsNumeral(text.charCodeAt(at + 1)) || startsNumeral(text.charCodeAt(at))) return false;
    if (!opensGivenHome(text, at + 1, parts.sender)) return false;
    const given = text.slice(at + 1, at + 3);
    const alike = parts.sender.ownList.some(
      ({ name }) => name.length === 3 && name.endsWith(given) && soundsNear(text.charAt(at), name.charAt(0)),
    );
    if (!alike) return false;
    const before = last(cursor);
    if (!(has(before, Role.go) || before?.word?.measure?.id === "visit")) return false;
    push(cursor, "household", at + 3).mention = { name: text.slice(at, at + 3), form: "unknown", fits: [] };
    return true;
  },
};

/** 陆|小艳, 陆|家旺, 伍|大妈: in 陆户, 伍佰元, 陆万, 伍家农户 a figure. */
function countsNothing({ text, at, parts }: Cursor): boolean {
  if (!"陆伍".includes(text.charAt(at)) || startsNumeral(text.charCodeAt(at + 1))) return false;
  if (/[续地上路军]/.test(text.charAt(at + 1))) return false;
  return (
    parts.lexicon.unitAt(text, at + 1) === null || /^家(?![农贫低脱困])/.test(text.slice(at + 1, at + 3))
  );
}

/** 走访张三丰, 给老李, 王婆婆家: whom the words around it make somebody, though the roster spells nobody so. */
export const guessedName: Reader = {
  begins: (character) => isHan(character.charCodeAt(0)),
  read(cursor) {
    const { text, at } = cursor;
    const place = namePlaceAfter(cursor.tokens);
    const next = place === "none" && isBehindAmount(cursor);
    if (place === "start" ? !mayStartName(cursor) : place === "none" && !next && !soundsLikeName(cursor))
      return false;
    // 看望卧床的|祖母, 慰问受灾的|水稻户: a word, and nobody's name.
    if (place === "weak" && text.charAt(at - 1) === "的" && cursor.general.posAt(at) === "thing")
      return false;
    // 去的|时候, 脱贫的|罗姓人家
    if (text.startsWith("时候", at) || text.charAt(at + 1) === "姓") return false;
    // 送米油面各1份
    if (text.charAt(at) === "米" && /^米[油面][油面奶盐糖蛋]/.test(text.slice(at, at + 3))) return false;
    // 米|一户一袋, 姜|一家三斤: so much to each.
    if (text.charAt(at + 1) === "一" && toEach.test(text.slice(at + 1, at + 4))) return false;
    if (startsNumeral(text.charCodeAt(at + 1)) && isAnimals(cursor)) return false;
    // 走访李平和新来的|王五: called on like those before, with nothing that counts them.
    const called = place === "among" && cursor.general.posAt(at) !== "thing" && isNewAmong(cursor.tokens);
    const hit =
      (called ? guessName(text, at, "weak", cursor) : null) ??
      guessName(text, at, place, cursor) ??
      (next ? calledOwn(text, at, cursor) : null);
    if (hit?.mention.form === "unknown" && opensOtherThanName.test(text.slice(at, hit.end + 3))) return false;
    // 一户是李平,一户是|牛贩子, 一户是|温棚|户
    if (
      hit?.mention.form === "unknown" &&
      isOneOfThose(cursor.tokens, cursor.tokens.length - 1) &&
      ofTrade.test(text.slice(at, hit.end + 1))
    )
      return false;
    // 海口|一家公司
    if (
      hit?.mention.form === "unknown" &&
      text.charAt(hit.end) === "家" &&
      firm.test(text.slice(hit.end - 1, hit.end + 8))
    )
      return false;
    // 石运香家 is 石云香's, whatever lies at 石运.
    if (hit === null || (hit.mention.form !== "sound" && isTown(cursor))) return false;
    // 给|高粱|种子2袋, told by whose household is called so: the thing that rosterName left.
    if (hit.mention.form === "sound" && isSeedThere(text, hit.end, last(cursor))) return false;
    // 王五 李苗30棵: behind a name and a space stands what that one got.
    const counted = startsNumeral(text.charCodeAt(hit.end)) && isMark(last(cursor), " ");
    if (
      hit.mention.form === "unknown" &&
      (counted ||
        cutsName(cursor, hit.end) ||
        opensQuilt(text, hit.end) ||
        isCountedOtherwise(cursor, hit.end) ||
        isThingForClass(cursor, hit.end))
    )
      return false;
    if (hit.mention.form === "unknown" && isPlaceOfClass(cursor, hit.end)) return false;
    if (hit.mention.form !== "sound" && isThingBehindEach(cursor, hit.end)) return false;
    if (
      isOfficialAgain(cursor, hit) ||
      isGuest(cursor, hit, place) ||
      isAddressed(cursor, hit.end) ||
      paysForThem(cursor, hit)
    )
      push(cursor, "cadre", hit.end);
    else {
      const named = push(cursor, "household", hit.end);
      named.mention = hit.mention;
      cursor.guessed.push(named);
    }
    return true;
  },
};

/** 从李平家买|羊一只, 卖了|牛一头: so many of them. Not: 走访马六|条件不好, 给马六|只送了一袋米 */
function isAnimals(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const before = last(cursor);
  return countsAnimal.test(text.slice(at, at + 5)) && hasSome(before, traded) && !has(before, Role.dative);
}

/** A surname that is an animal's word as well, and how animals are counted. */
const countsAnimal =
  /^[羊牛马鱼][一二两三四五六七八九十几半](?:只(?![有要见是能])|头(?![疼痛年晕])|匹|条(?![件路]))(?!家)/;
const traded = rolesOf(Role.buy, Role.sell, Role.give, Role.fetch);

/** 给李平三百|, 给李平两袋米|: where the next one's turn may begin without a stop. */
function isBehindAmount(cursor: Cursor): boolean {
  const before = last(cursor);
  if (before?.end !== cursor.at) return false;
  return before.quantity !== null || (isGoodsOrText(before) && tokenBack(cursor, 1)?.quantity != null);
}

/** 和|单位|同志一起, 向|李|家村捐赠, 把|柴抱进灶屋, |幸好女儿拦住了: with whom, to where, what was carried or how it came, by a word that is a surname as well. */
const opensOtherThanName =
  /^(?:幸(?:好|亏|而)(?!家)|[柴米麦石水花](?:抱|搬|扛|抬|背|拉|挑|堆|码)[进到回上在]|都(?:还|挺|很|蛮|已|没|不)|[和同](?:单位|公司|机关|部门|工会|镇上|村上|局里)|[向和同][一-鿿]家(?:村|沟|湾|寨|庄|坪|坝|营|堡|坡|岭|屯|店)(?!家))/;

const ofTrade = /贩子|[棚房帮倌匠]户?$|[棚房帮倌匠][,。;\n的]$|大户$|^..户$/;

/** 一家公司, 两家砖厂: how many firms, and nobody's home. */
const firm =
  /^[一两二三几]家(?:[^,。;\n去给送捐到来家]{0,4}?)(?:公司|企业|[工药电砖]厂|商会|协会|基金会|医院|超市|银行|合作社|单位|店)/;

const toEach = /^一[户家人][\d一二两三四五六七八九十半]/;

/** 沈阳, 郑州 */
function isTown(cursor: Cursor): boolean {
  const { text, at, general } = cursor;
  return (
    general.posAt(at) === "place" &&
    general.endAt(at) - at >= 2 &&
    surnameAt(text, at).length < 2 &&
    !callsOwn(cursor)
  );
}

/** 向韦|家旺: of 向|韦家旺. */
function cutsName({ text, at, parts }: Cursor, end: number): boolean {
  return (parts.index.nameAt(text, at + 1, parts.sender)?.end ?? 0) > end;
}

/** 大米2袋,|桑苗3株: a thing by its last character, counted in another unit than the one before it; 化肥2袋、|洪福米3袋: whatever it is counted in. */
function isCountedOtherwise({ text, tokens, parts }: Cursor, end: number): boolean {
  const last = text.charAt(end - 1);
  if (!startsNumeral(text.charCodeAt(end)) || !(thingEnds.includes(last) || edible.has(last))) return false;
  const before = tokens[tokens.length - 2]?.quantity?.unit;
  if (!isMark(tokens[tokens.length - 1], ",、") || (before?.kind !== "count" && before?.kind !== "mass"))
    return false;
  const numeral = readNumeral(text, end);
  const unit = numeral === null ? null : parts.lexicon.unitAt(text, numeral.end);
  // 刘军米3袋 is a thing; 张小米3袋 in the unit of the one before may be whose share it is.
  return (
    (edible.has(last) && !/[小大老阿]/.test(text.charAt(end - 2))) ||
    (unit !== null && unit.unit.name !== before.name)
  );
}

/** 走访|柏树湾|的贫困户, 柏树湾|贫困户5户: where they live, by its ending. Not: 走访柏树湾, 慰问李大坪的老人 */
function isPlaceOfClass({ text, at, parts }: Cursor, end: number): boolean {
  if (end - at < 3 || !placeEnds.includes(text.charAt(end - 1))) return false;
  const whom = parts.lexicon.longestAt(text, text.charAt(end) === "的" ? end + 1 : end);
  return whom?.roles.has(Role.householdClass) === true && /[户众]$/.test(whom.text);
}

const placeEnds = "湾村沟坪寨屯庄坝冲堡塬垭岭坡岩桥窝坳畈";

/** 送给贫困户|茶苗|500株, 送给群众|李苗|300株: what was given to all of such, counted. Not: 送给贫困户|李苗|30棵, who may be called so */
function isThingForClass({ text, at, tokens, parts }: Cursor, end: number): boolean {
  const whom = tokens[tokens.length - 1];
  if (!has(whom, Role.householdClass) || !has(tokens[tokens.length - 2], Role.dative)) return false;
  const ends = text.charAt(end - 1);
  if (!startsNumeral(text.charCodeAt(end)) || !(thingEnds.includes(ends) || edible.has(ends))) return false;
  if (surnameAt(text, at).kind === "certain" && !several.test(whom?.text ?? ""))
    if (!seedlings.has(text.slice(at, end))) return false;
  const numeral = readNumeral(text, end);
  const unit = numeral === null ? null : parts.lexicon.unitAt(text, numeral.end);
  // 送给村民|周苗|2袋|化肥: whom.
  const counted = numeral === null || unit === null ? end : numeral.end + unit.length;
  if (parts.lexicon.longestAt(text, counted)?.goods != null) return false;
  return unit?.unit.kind === "count" || unit?.unit.kind === "mass";
}

const several = /(?:群众|村民|农户|乡亲们?|居民|农民)$/;
/** Seedlings whose first character is a surname as well. */
const seedlings = new Set(["茶苗", "桑苗", "柳苗", "杨苗", "花苗"]);

/** 刘军化肥各2袋、|康师傅方便面1箱, 米各一袋、|安尔乐一包: a brand; not so counted in the same unit, 化肥各2袋、|赵国强3袋, or at home. */
function isThingBehindEach({ text, at: from, tokens, parts, general }: Cursor, end: number): boolean {
  const at = tokens.length - 1;
  if (!isMark(tokens[at], "、") || !has(tokens[at - 2], Role.each)) return false;
  const before = tokens[at - 1]?.quantity?.unit;
  if (before == null || before.kind === "times") return false;
  if (/[家户]/.test(text.charAt(end)) || elder.test(text.slice(from, end))) return false;
  // 米各一袋、|张桂兰|油一桶: whom anybody would take for a person, with a thing by its name.
  if (
    end - from === leastAgain &&
    text.charAt(end - 1) !== "傅" &&
    general.posAt(from) === "person" &&
    general.endAt(from) === end
  )
    if (parts.lexicon.longestAt(text, end)?.goods != null) return false;
  const numeral = startsNumeral(text.charCodeAt(end)) ? readNumeral(text, end) : null;
  const unit = numeral === null ? null : parts.lexicon.unitAt(text, numeral.end);
  if (numeral !== null && unit === null && before.kind === "money") return false;
  return unit?.unit.name !== before.name;
}

/** 王大妈 */
const elder = /(?:大[爷妈娘叔婶伯哥姐嫂]|[爷奶叔婶伯婆]|老人)$/;

const edible = new Set("米面油糖奶肥");

/** 夏凉|被、, 安睡|被2床: a quilt, where nothing is done to anybody. */
function opensQuilt(text: string, at: number): boolean {
  if (text.charAt(at) !== "被") return false;
  const next = text.charAt(at + 1);
  return next === "" || "、,;。\n和及各".includes(next) || startsNumeral(text.charCodeAt(at + 1));
}

/** 小苏, 老关, where a household of the sender's is a 苏 or 关: whatever place is called so. */
function callsOwn({ text, at, parts }: Cursor): boolean {
  const family = text.charAt(at + 1);
  return /[老小]/.test(text.charAt(at)) && parts.sender.ownList.some(({ name }) => name.startsWith(family));
}

function mayStartName(cursor: Cursor): boolean {
  const first = cursor.text.charAt(cursor.at);
  if (first === "老" || first === "小" || soundsLikeName(cursor)) return true;
  return surnameAt(cursor.text, cursor.at).kind !== "none";
}

function soundsLikeName({ text, at, parts }: Cursor): boolean {
  return parts.sender.lengthsLike(text.charCodeAt(at)).length > 0;
}

/** 小耿,你那边…: called to, at the head of the message. */
function isAddressed({ text, tokens }: Cursor, end: number): boolean {
  return tokens.length === 0 && /^[,:!] ?(?:你|请问|麻烦|咱|帮|在)/.test(text.slice(end, end + 4));
}

const outOfPocket =
  /(?:也|又|还|主动)?(?:自掏腰包|自己掏钱|自己掏腰包|个人出资)(?![^,。;\n]{0,8}(?:买了?(?:车|房|药)|看病))[^,。;\n]{0,14}?(?:慰问|看望|走访|资助|(?:给|送)(?!邻居|亲戚|[他她]?[孩儿女孙媳父母爸妈]))/y;

/** 老汪|自掏腰包拿了200元慰问李桂花: a colleague, where none of the sender's is called so. Not: 老李自掏腰包看病 */
function paysForThem({ text }: Cursor, { end, mention }: Guess): boolean {
  if (mention.form !== "surname" || mention.fits.length > 0) return false;
  outOfPocket.lastIndex = end;
  return outOfPocket.test(text);
}

/** 陪县农技站李老师讲课,|李老师|手把手教: told before with the office behind which the name stands. */
function isOfficialAgain({ text, at }: Cursor, { end, mention }: Guess): boolean {
  if (mention.fits.length > 0) return false;
  const first = text.indexOf(text.slice(at, end));
  return first > 0 && first < at && "局办委站所校院".includes(text.charAt(first - 1));
}

const together = ["一起", "一同", "一道", "一块", "陪同"];

/** 和刘书记, 和张三一起: the name of somebody who came along. */
function isGuest(cursor: Cursor, { end, mention }: Guess, place: NamePlace): boolean {
  if (isOfParty(cursor, end) || wentRound(cursor, end) || makesOwnRound(cursor, end)) return true;
  // 跟岑老师两个去了李平家: on the way to another's.
  if (mention.fits.length === 0 && has(last(cursor), Role.with) && goesAlong(cursor, end)) return true;
  if (goesWithUs(cursor, end)) return true;
  // 我和张海、|李涛走访了李平: of those who went along.
  if (isOfRowAlong(cursor) || (mention.fits.length === 0 && isTheirDealing(cursor, end))) return true;
  const roles = cursor.parts.lexicon.longestAt(cursor.text, end)?.roles;
  if (roles?.has(Role.role) && !roles.has(Role.title)) return true;
  return (
    place === "weak" &&
    has(last(cursor), Role.with) &&
    together.some((said) => cursor.text.startsWith(said, end))
  );
}

/** 我和|张海、|李涛: behind others of the row, and in front of the first who goes with whom. */
function isOfRowAlong(cursor: Cursor): boolean {
  let back = 0;
  while (isMark(tokenBack(cursor, back), "、") && tokenBack(cursor, back + 1)?.kind === "cadre") back += 2;
  return back > 0 && has(tokenBack(cursor, back), Role.with);
}

const dealt =
  /(?:租|卖|流转|承包|转包|嫁|抵|借|转让)给了?(?:[种养][^,。;]{0,2}大户|邻居|外村的?|本村的?|老板)?$/;
const relation = /^家?(?:是|算是)(?:亲戚|邻居|邻里|亲家|连襟|妯娌|发小|本家|堂兄弟|亲兄弟|同学|战友)/;

/** 地租给了|张富贵, 他家跟|李贵家是亲戚, 跟着|马师傅学电焊: with whom they have to do. */
function isTheirDealing({ text, at }: Cursor, end: number): boolean {
  const before = text.slice(Math.max(0, at - 10), at);
  return (
    dealt.test(before) ||
    relation.test(text.slice(end, end + 7)) ||
    (before.endsWith("跟着") && "学干跑".includes(text.charAt(end) || "#"))
  );
}

const leastAgain = 3;

/** 走访李平、豆大成,给|豆大成|送米: whom one place makes somebody is so wherever the same characters stand as words of their own. */
export function namesAgain({ text, tokens, guessed }: Cursor): Token[] {
  const names = new Map<string, Token>();
  for (const known of guessed)
    if (known.mention?.form === "unknown" && known.text.length >= leastAgain && !names.has(known.text))
      names.set(known.text, known);
  let joined = tokens;
  for (const known of names.values()) joined = withNameAgain(joined, known, text);
  return joined;
}

function withNameAgain(tokens: Token[], known: Token, text: string): Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at] as Token;
    const end = first.start + known.text.length;
    let last = at;
    if (text.startsWith(known.text, first.start)) while ((tokens[last]?.end ?? end) < end) last += 1;
    const same = tokens[last]?.end === end && text.startsWith(known.text, first.start);
    if (same && tokens.slice(at, last + 1).every(isOpen)) {
      told.push({ ...known, start: first.start, end, bracketed: first.bracketed });
      at = last;
    } else told.push(first);
  }
  return told;
}

/** A word of its own or none, and nobody, no day and no figure. */
function isOpen({ kind, mention, quantity, when }: Token): boolean {
  return (kind === "text" || kind === "word") && mention === null && quantity === null && when === null;
}
