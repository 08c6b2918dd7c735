import { isDigit, isHan, isLatin } from "../text/letters.ts";
import { readNumeral, startsNumeral } from "../text/numeral.ts";
import { soundOf } from "../text/sound.ts";
import { surnameAt } from "../text/surnames.ts";
import { allKinds, type Pos } from "../words/general-dictionary.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, isEnglish } from "../words/tokens.ts";
import { type Cursor, last, push, type Reader } from "./cursor.ts";
import { guessedName } from "./guessed-names.ts";
import { endsInHanding } from "./handing.ts";
import { hidesThing, impliedUnits } from "./implied-one.ts";

/**
 * 助听器, 保温杯, 内衣: a thing of the general dictionary that is longer than what the vocabulary knows there, so that
 * 助, 杯 and 家 in it are no words of their own.
 */
export const generalThing: Reader = {
  begins: (character) => isHan(character.charCodeAt(0)),
  read(cursor) {
    const { at, general, word } = cursor;
    if (isHalfPack(cursor)) return false;
    const length = word === null ? 1 : word.text.length;
    if (word?.text === "地" && isGroundOfThing(cursor)) {
      readText(cursor, general.endAt(at + 1), "thing");
      return true;
    }
    const named = general.endBeyond(at, length, things);
    const end = named > 0 ? named : endOfCounted(cursor, length);
    if (end === 0 || isOpenToVocabulary(cursor, end)) return false;
    if (named > 0 && guessedName.read(cursor)) return true;
    readText(cursor, end, "thing");
    return true;
  },
};

/** 小|半袋|米 */
function isHalfPack({ text, at, parts }: Cursor): boolean {
  if (text.charAt(at + 1) !== "半" || !"大小".includes(text.charAt(at) || "#")) return false;
  return parts.lexicon.unitAt(text, at + 2)?.unit.kind === "count";
}

/** 送|地瓜苗, whatever a 瓜苗 is: nobody gives a field of it. */
function isGroundOfThing(cursor: Cursor): boolean {
  const { at, general } = cursor;
  if (general.endAt(at) !== at + 1) return false;
  const before = last(cursor);
  if (before?.end !== at || general.posAt(at + 1) !== "thing") return false;
  return has(before, Role.give) || before.text === "、";
}

const things: readonly Pos[] = ["thing", "place"];

/** 两包|点心: straight behind a figure 点 is no amount. Where the word ends that is counted, whatever it is; 0 where none is. */
function endOfCounted(cursor: Cursor, length: number): number {
  const { at, general, text, word } = cursor;
  const before = last(cursor);
  if (before === undefined || before.quantity === null || before.end !== at || word === null) return 0;
  // 20盏|并|入户12次: no thing is called so.
  if (word.text === "并") return 0;
  const kind = before.quantity.unit?.kind;
  const amount = word.roles.has(Role.someAmount) || word.roles.has(Role.joins);
  if (!amount && kind !== "count" && kind !== "mass") return 0;
  const end = general.endBeyond(at, length, allKinds);
  // 一箱|带鱼、: nothing follows that it could be done to.
  return end > 0 && (amount || "、,;。\n".includes(text.charAt(end))) ? end : 0;
}

/** A4纸10箱, LED台灯4只, 一台TCL电视: letters and figures in front of a counted thing that no list has are part of its name. */
export const model: Reader = {
  begins: (character) => isLatin(character.charCodeAt(0)),
  read(cursor) {
    const { text, at, parts } = cursor;
    const before = text.charCodeAt(at - 1);
    if (isLatin(before) || isDigit(before)) return false;
    modelled.lastIndex = at;
    const kind = modelled.exec(text)?.[1] ?? "";
    const letters = kind.length;
    if (letters === 0) return false;
    const numbered = isDigit(kind.charCodeAt(letters - 1));
    if (!numbered && (cursor.word !== null || ofNoName.test(kind))) return false;
    const known = parts.lexicon.longestAt(text, at + letters);
    const listed = known !== null && (known.goods !== null || known.roles.has(Role.works));
    const whole = (numbered && known === null) || cursor.general.endAt(at + letters) === modelled.lastIndex;
    const thing =
      numbered || cursor.general.posAt(at + letters) === "thing" || text.charAt(at + letters) === "管";
    // N95|口罩, LED|路灯: a kind of what the list has.
    if (!listed && !(whole && thing)) return false;
    const end = listed ? at + letters : modelled.lastIndex;
    const token = push(cursor, "text", end, "thing");
    token.text = token.text.toUpperCase();
    return true;
  },
};

const modelled =
  /([a-z]{1,2}\d{1,3}|[a-z]{2,4}(?![a-z]))[\u4e00-\u9fff]{1,4}?(?=[\d一二两三四五六七八九十半,、;。\n]|$)/y;

/** 给Liu|面粉: somebody's name in pinyin; XXL|棉衣: its size. */
const ofNoName = /^x+[ls]$|^(?!pe$)(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)[aeiou]+(?:ng?)?$/;

const plantedArea = /种薯了?[\d一二两三四五六七八九十半.]+(?:多|余|来)?亩/y;

/** The third of rice, flour and oil stands beside the two. */
function ofStaples(text: string, at: number): boolean {
  const [first, second] = text.slice(at, at + 2);
  const isThird = (other: string) =>
    other !== "" && "米面油".includes(other) && other !== first && other !== second;
  return isThird(text.charAt(at - 1)) || (first === "油" && isThird(text.charAt(at + 2)));
}

/** 三轮 may be counted and 养猪 done; 危房|改造 and 家|鸡苗 behind a name are words of the vocabulary. */
function isOpenToVocabulary(cursor: Cursor, end: number): boolean {
  const { text, at, word } = cursor;
  // 带|我|去, whatever song is called so.
  if (end - at === 3 && "我咱".includes(text.charAt(at + 1))) return true;
  // 领|地膜, whatever 领地 is.
  if (word?.roles.has(Role.receive)) {
    const behind = cursor.parts.lexicon.longestAt(text, at + word.text.length);
    if (behind?.goods && at + word.text.length + behind.text.length > end) return true;
  }
  // 到|九江|打工, whatever 九 is; 四平 may be so many square metres.
  const counts =
    startsNumeral(text.charCodeAt(at)) &&
    (cursor.general.posAt(at) !== "place" || cursor.parts.lexicon.unitAt(text, at + 1) !== null);
  // 米|油|面, 油|米|面, whatever 油面 and 米面 are.
  if (end - at === 2 && /^(?:油面|米面)$/.test(text.slice(at, end)) && ofStaples(text, at)) return true;
  // 送了|斤半|猪肉: so much of it.
  if (end - at === 2 && text.charAt(at + 1) === "半" && impliedUnits.has(text.charAt(at))) return true;
  // 种薯|3亩: an act.
  plantedArea.lastIndex = at;
  const breed =
    text.charAt(at) === "种" &&
    "鸡鸭鹅羊牛猪兔薯".includes(text.charAt(at + 1) || "#") &&
    !plantedArea.test(text);
  if (end - at === 2 && (counts || (!breed && (word?.roles.has(Role.own) ?? false)))) return true;
  // 两本|书, whatever 两本书 is.
  countedThing.lastIndex = at;
  if (end - at === 3 && countedThing.test(text)) return true;
  if (opensWithGiving(cursor, end) || opensWithBuilding(cursor, end)) return true;
  // 带了|点|菜, whatever 点菜 is.
  if (text.charAt(at) === "点" && text.charAt(at - 1) === "了") return true;
  // 联系|人|给换好了, whatever a 联系人 is.
  if (end - at === 3 && text.charAt(end - 1) === "人" && word?.roles.has(Role.arrange))
    if ("给把帮来去上换修装疏清".includes(text.charAt(end) || "#")) return true;
  // 送了|台|风扇, whatever 台风 is.
  if (end - at === 2 && has(last(cursor), Role.give) && impliedUnits.has(text.charAt(at)))
    if ((cursor.parts.lexicon.longestAt(text, at + 1)?.goods?.length ?? 0) > 1 || hidesThing(cursor))
      return true;
  // 那个事|发了四十份, 种茶的事|发了资料, whatever 事发 is.
  if (text.charAt(end) === "了" && (text.charAt(at) === "事" || startsNumeral(text.charCodeAt(end + 1))))
    if (cursor.parts.lexicon.longestAt(text, end - 1)?.roles.has(Role.give)) return true;
  // 上百户
  if ((readNumeral(text, at)?.end ?? 0) === end - 1 && cursor.parts.lexicon.unitAt(text, end - 1))
    return true;
  // 育秧盘|点给了, whatever 盘点 is.
  if (endsInHanding(text, end - 1)) return true;
  if (last(cursor)?.kind === "household" && (word?.roles.has(Role.home) ?? false)) return true;
  if (surnameAt(text, at).length === end - at || isBrokenByName(cursor, end)) return true;
  if (holdsTrouble(cursor, end) || opensWithHow(cursor, end) || endsInMeasure(cursor, end)) return true;
  let place = at;
  while (place < end) {
    const inner = cursor.parts.lexicon.longestAt(text, place);
    const length = inner?.text.length ?? 0;
    // 免费|发|药, whatever 免费发 is.
    if (length === 1 && place === end - 1 && place > at && inner?.roles.has(Role.give)) return true;
    if (length < 2) return false;
    place += length;
  }
  return place === end;
}

const countedThing =
  /(?:[两二三四五六七八九十][本张床件条只头袋箱桶瓶双套支盒台包]|几[本张床件条袋箱桶瓶双套支盒台包])(?![\d一二两三四五六七八九十])/y;

/** 发|传单, whatever 发传单 is, 送|温暖包, whatever 送温暖 is: a verb of giving, and what the vocabulary has for what was given; 给她|拿|药4盒. */
function opensWithGiving(cursor: Cursor, end: number): boolean {
  const { text, at, parts, word } = cursor;
  const counted = startsNumeral(text.charCodeAt(end)) && last(cursor)?.kind !== "text";
  if ((end - at < 3 && !counted) || word?.text.length !== 1 || !word.roles.has(Role.give)) return false;
  const thing = parts.lexicon.longestAt(text, at + 1);
  if (thing === null) return false;
  const behind = at + 1 + thing.text.length - end;
  // 送温暖|包|饺子
  if (thing.text.endsWith("包") && "饺粽汤馄抄".includes(text.charAt(at + 1 + thing.text.length) || "#"))
    return false;
  if (behind > 0) return thing.goods !== null || thing.goodsClass;
  return behind === 0 && (thing.measure !== null || thing.goods !== null);
}

/** 新建|村卫生室, whatever village is called so. */
function opensWithBuilding({ text, at, word }: Cursor, end: number): boolean {
  const length = word?.text.length ?? 0;
  return (
    length > 1 &&
    end - at === length + 1 &&
    text.charAt(end - 1) === "村" &&
    (word?.roles.has(Role.build) ?? false)
  );
}

/** 东屋|漏雨, 灯|不亮, whatever 屋漏 is: what is wrong with it begins inside. */
function holdsTrouble({ text, at, parts }: Cursor, end: number): boolean {
  for (let place = at + 1; place < end; place += 1) {
    const inner = parts.lexicon.longestAt(text, place);
    if (inner === null || inner.text.length < 2 || place + inner.text.length < end) continue;
    if (inner.roles.has(Role.trouble) || inner.roles.has(Role.solve)) return true;
  }
  return false;
}

const heldOrWon = new Set(["project", "training", "meeting"]);

/** 创业|项目, 技能|培训班: whatever kind of one the general dictionary knows. */
function endsInMeasure({ text, at, parts }: Cursor, end: number): boolean {
  if (end - at < 4) return false;
  const inner = parts.lexicon.longestAt(text, end - 2);
  return inner?.text.length === 2 && heldOrWon.has(inner.measure?.id ?? "");
}

const acts = rolesOf(Role.receive, Role.give, Role.go, Role.labour, Role.own, Role.fetch);

/** 刚|领了米, whatever 刚领 is: how, and an act that runs on. */
function opensWithHow({ text, at, parts, word }: Cursor, end: number): boolean {
  if (word?.text.length !== 1 || !word.roles.has(Role.next)) return false;
  const act = parts.lexicon.longestAt(text, at + 1);
  return act !== null && at + 1 + act.text.length > end && act.roles.hasSome(acts);
}

/** 里|海文林, whatever sea there is: somebody's name begins inside and runs on; 去|石运香家, also one that only sounds so. */
function isBrokenByName({ text, at, parts }: Cursor, end: number): boolean {
  const { index, sender } = parts;
  for (let place = at + 1; place < end; place += 1) {
    const hit = index.nameAt(text, place, sender);
    if (hit !== null && hit.end > end) return true;
    for (const length of sender.lengthsLike(text.charCodeAt(place))) {
      const over = place + length;
      if (length < 3 || over <= end || text.charAt(over) !== "家") continue;
      if (sender.bySound(soundOf(text.slice(place, over))).length > 0) return true;
    }
  }
  return false;
}

/** Whatever nothing else reads: a Latin word, or one more character of the run before it. */
export const openText: Reader = {
  begins: () => true,
  read(cursor) {
    const { text, at, general } = cursor;
    const code = text.charCodeAt(at);
    let end = at + 1;
    if (isLatin(code)) {
      while (isLatin(text.charCodeAt(end))) end += 1;
      if (!joinEnglishThing(cursor, end)) push(cursor, "text", end);
      return true;
    }
    // The two halves of a rare character stay together.
    if (code >= 0xd800 && code <= 0xdbff) end += 1;
    readText(cursor, end, general.posAt(at));
    return true;
  },
};

/** No name of a thing ends so. */
const noThing = /(?:ly|ed|ing)$/;

/**
 * 2 sets of school|uniforms, 3 bags of corn|flour: behind its figure a thing may be named in several English words, of
 * which each may be a thing by itself.
 */
export function joinEnglishThing(cursor: Cursor, end: number): boolean {
  const { text, at, tokens } = cursor;
  const before = tokens[tokens.length - 1];
  if (before === undefined || before.end !== at - 1 || text.charCodeAt(at - 1) !== 0x20) return false;
  const thing = before.kind === "text" || (before.word?.goods != null && before.word.roles.isEmpty);
  if (!thing || !isEnglish(before) || noThing.test(text.slice(at, end))) return false;
  const opens = tokens[tokens.length - 2];
  if (opens === undefined || !(opens.quantity !== null || opens.text === "of" || opens.word?.quality))
    return false;
  before.kind = "text";
  before.word = null;
  before.end = end;
  before.text = text.slice(before.start, end);
  cursor.at = end;
  return true;
}

/** One run of open text is one token; what it is, its last word says: 防晒|袖套 is a thing, 临|走 an act. */
function readText(cursor: Cursor, end: number, pos: Pos | null): void {
  if (!extendLast(cursor, end, pos)) push(cursor, "text", end, pos);
}

function extendLast(cursor: Cursor, end: number, pos: Pos | null): boolean {
  const { text, at, general } = cursor;
  const before = last(cursor);
  if (before === undefined || before.kind !== "text" || before.end !== at) return false;
  if (before.pos === "thing" && pos === "act" && isDone(cursor)) return false;
  // 红薯|结得好
  if (before.pos === "thing" && general.endAt(at) === at + 1 && text.charAt(at + 1) === "得") return false;
  // 两斤锅盔|让带上, 两床棉絮|托她转交: what is bidden is no part of the thing.
  if ("让叫托".includes(text.charAt(at)) && general.endAt(at) === at + 1) return false;
  // 血压计|教他怎么量, 文具盒|开学了, 桂圆|人有点感冒
  if (before.pos === "thing" && nextTold.test(text.slice(at, at + 3))) return false;
  // 一车柴火|棉絮两床
  if (before.pos === "thing" && isNextCounted(cursor)) return false;
  // 一台脱粒机|合用
  if ("合共".includes(text.charAt(at)) && /^.用(?:$|[,;。、])/.test(text.slice(at, at + 3))) return false;
  // 一袋红枣|坐那儿说了会话
  if (text.charAt(at) === "坐" && "那这在着了".includes(text.charAt(at + 1) || "#")) return false;
  // 陆续|猪崽3头: how is no part of what.
  if (before.pos === "adverb" && before.opens === "adverb" && before.text.length >= 2) return false;
  if (before.bracketed !== cursor.depth > 0) return false;
  // Only the last character: looking through all of it each time would make a long run quadratic.
  const final = text.charCodeAt(at - 1);
  if (isDigit(final) || (final >= 0x61 && final <= 0x7a)) return false;
  before.end = end;
  before.pos = pos;
  // A slice of the whole, which costs nothing; text added piece by piece is copied whenever it is looked at.
  before.text = text.slice(before.start, end);
  cursor.at = end;
  return true;
}

const nextTold = /^(?:教[他她会给老]|开学[了啦]?|人(?:有点|有些|[在不挺没都还蛮很已]))/;

/** 一车柴火|棉絮两床: a thing behind a counted thing, with a figure of its own. Not: 一袋洗衣皂粉两桶油 */
function isNextCounted({ text, at, general, tokens }: Cursor): boolean {
  const front = tokens[tokens.length - 2];
  if (front?.quantity?.unit?.kind !== "count" || front.quantity.implied) return false;
  const end = general.endAt(at);
  if (end - at < 2 || general.posAt(at) !== "thing") return false;
  return figureBehind.test(text.slice(end, end + 3));
}

const figureBehind =
  /^[\d一二两三四五六七八九十半][袋箱盒个包瓶桶件斤套双床条把](?:$|[,。;、\n另又还我他她老])/;

/** 电视机|抱给他, 旋耕机|合着用: an act, by what follows it; 核桃|剪 is a name. */
function isDone({ text, at, general }: Cursor): boolean {
  const end = general.endAt(at);
  if (end === 0) return false;
  const aspect = "给了过着到在上下去来回完好住";
  return (
    aspect.includes(text.charAt(end) || "#") || (end - at > 1 && "着了过".includes(text.charAt(end - 1)))
  );
}
