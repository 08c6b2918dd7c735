import type { Lexicon } from "./lexicon.ts";
import { startsNumeral } from "./numeral.ts";
import type { RosterIndex, SenderView } from "./roster-index.ts";
import { soundOf } from "./sound.ts";
import { surnameAt } from "./surnames.ts";
import { has, isMark, type Mention, type Token } from "./tokens.ts";

/**
 * How much the words before a place expect a household there.
 * `strong`: 走访, 户主:, after another household and 、; `weak`: 给, 跟; `place`: 到, 去, where towns stand as well; `start`: a clause begins.
 */
export type NamePlace = "strong" | "weak" | "place" | "start" | "none";

const functionCharacters = new Set(
  "的了在我你他她它们这那个把被给到去来不没有各共均等说和与跟向为送发还又再是就都也很每所要想请让户家里前后中上下时",
);

export function namePlaceAfter(tokens: readonly Token[]): NamePlace {
  let at = tokens.length - 1;
  const furthest = Math.max(0, at - 6);
  while (at >= furthest && isFiller(tokens[at])) at -= 1;
  const before = tokens[at];
  if (before === undefined) return "start";
  if (before.kind === "mark") {
    if (before.text === " ") return placeAfterSpace(tokens, at);
    if (before.text === "、" || before.text === "(") return listPlace(tokens, at);
    if (before.text === ":") return labelPlace(tokens, at);
    return "start";
  }
  if (before.kind === "village" || before.kind === "group") return "weak";
  if (before.word?.measure?.id === "visit") return "strong";
  if (before.word?.measure?.id === "talk" && /电话|视频|微信|phone|talk|spoke|chat/.test(before.text))
    return "strong";
  if (has(before, "householdClass")) return "strong";
  if (has(before, "joins") && tokens[at - 1]?.kind === "household") return "strong";
  if (
    has(before, "go") &&
    !has(before, "with") &&
    !has(before, "give") &&
    !has(before, "dative") &&
    !/看|见|瞧/.test(before.text)
  )
    return "place";
  // 馒头和咸菜: things are joined here.
  if (has(before, "joins") && isThing(tokens[at - 1])) return "none";
  if (has(before, "go") || has(before, "dative") || has(before, "with") || has(before, "help")) return "weak";
  // 给李平送铁锹: who it goes to is told, so a thing follows.
  if (has(before, "give") && !has(before, "dative") && recipientTold(tokens, at)) return "none";
  if (has(before, "give") || has(before, "return") || has(before, "pass") || has(before, "contact"))
    return "weak";
  if (before.kind === "day" || has(before, "then")) return "start";
  return "none";
}

function isThing(token: Token | undefined): boolean {
  return token?.kind === "text" || token?.kind === "quantity" || (token?.word?.goods ?? null) !== null;
}

function recipientTold(tokens: readonly Token[], giving: number): boolean {
  for (let at = giving - 1; at >= Math.max(0, giving - 8); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return false;
    if (has(token, "dative")) return at < giving - 1;
  }
  return false;
}

function isFiller(token: Token | undefined): boolean {
  const roles = token?.word?.roles;
  return roles?.size === 1 && roles.has("filler");
}

function placeAfterSpace(tokens: readonly Token[], at: number): NamePlace {
  const before = tokens[at - 1];
  if (before?.kind === "household") return "strong";
  return before !== undefined && namePlaceAfter(tokens.slice(Math.max(0, at - 3), at)) === "strong"
    ? "strong"
    : "start";
}

function listPlace(tokens: readonly Token[], at: number): NamePlace {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    if (tokens[back]?.kind === "household") return "strong";
  }
  return "start";
}

const householdLabel = /户主|姓名|对象|名单|走访户|被走访|联系户|入户|农户|慰问户|户名|走访/;

function labelPlace(tokens: readonly Token[], at: number): NamePlace {
  let label = "";
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const token = tokens[back];
    if (token === undefined || isMark(token, "\n,;。|")) break;
    label = token.text + label;
  }
  return householdLabel.test(label) ? "strong" : "start";
}

/**
 * A household's name that the roster does not spell like that: same sound, 老张, pinyin, or nobody it knows.
 * Only as far as the words around it say that a name stands here.
 */
export function guessName(
  text: string,
  at: number,
  place: NamePlace,
  parts: { lexicon: Lexicon; index: RosterIndex; sender: SenderView },
): { end: number; mention: Mention } | null {
  if (place === "none") return null;
  return calledBySurname(text, at, parts) ?? fullName(text, at, place, parts);
}

/** 老张, 小李, 张大爷, 王婆婆, 欧阳大妈. */
function calledBySurname(
  text: string,
  at: number,
  { lexicon, sender }: { lexicon: Lexicon; sender: SenderView },
): { end: number; mention: Mention } | null {
  const first = text.charAt(at);
  const familiar = first === "老" || first === "小";
  const start = familiar ? at + 1 : at;
  const surname = surnameAt(text, start);
  if (surname.length === 0) return null;
  let end = start + surname.length;
  const next = lexicon.longestAt(text, end);
  const titled = next?.roles.has("title") ?? false;
  if (familiar) {
    const whole = lexicon.longestAt(text, at);
    if (whole !== null && whole.text.length >= 2) return null;
    if (!endsName(text, end, lexicon)) return null;
    if (titled && next !== null && !next.roles.has("home")) end += next.text.length;
  } else {
    if (!titled || next === null) return null;
    const whole = lexicon.longestAt(text, at);
    if (whole !== null && whole.text.length > surname.length) return null;
    // 章老跟户: a given name that begins like a title.
    if (next.text.length === 1 && /^[^的他她其这那]户/.test(text.slice(end + 1))) return null;
    end += next.text.length;
  }
  const family = text.slice(start, start + surname.length);
  const fits = sender.ownList.filter((household) => household.name.startsWith(family));
  return { end, mention: { name: text.slice(at, end), form: "surname", fits } };
}

function fullName(
  text: string,
  at: number,
  place: NamePlace,
  { lexicon, index, sender }: { lexicon: Lexicon; index: RosterIndex; sender: SenderView },
): { end: number; mention: Mention } | null {
  const word = lexicon.longestAt(text, at);
  if (word !== null && word.text.length >= 2) return null;
  // 脱贫户和监测户: joined to another class of households.
  if (lexicon.longestAt(text, at + 1)?.roles.has("householdClass") && word?.roles.has("joins")) return null;
  if (index.villageAt(text, at) !== null) return null;
  const surname = surnameAt(text, at);
  for (const length of [4, 3, 2, 5, 6, 7, 8, 9, 10]) {
    const read = readSpelling(text, at, length);
    if (read === null) continue;
    const { spelling, end, dotted } = read;
    if (/[村组镇乡县局社]$/.test(spelling) || /^[村组镇乡县局社市省区]/.test(text.slice(end))) continue;
    if (!endsName(text, end, lexicon) || holdsKnownName(spelling, index)) continue;
    // 张三、李四两户: the last is a number of households.
    if (
      length > 2 &&
      /[两二三四五六七八九十\d]$/.test(spelling) &&
      /^[户家]/.test(text.slice(end)) &&
      /[、和]/.test(text.charAt(at - 1))
    )
      continue;
    const follower = lexicon.longestAt(text, end);
    const marked =
      follower !== null &&
      (follower.roles.has("home") ||
        (follower.roles.has("ownPlace") && follower.text.startsWith("家")) ||
        follower.roles.has("title") ||
        follower.roles.has("kin") ||
        (text.charAt(end) === "的" && (lexicon.longestAt(text, end + 1)?.roles.has("kin") ?? false)) ||
        text.charAt(end) === "户");
    if (length <= 5 && (place !== "start" || marked || follower !== null)) {
      const same = sender.bySound(soundOf(spelling));
      if (
        same.length > 0 &&
        (place !== "start" ||
          marked ||
          text.charAt(end) === ":" ||
          follower?.roles.has("need") ||
          follower?.roles.has("say"))
      ) {
        return { end, mention: { name: spelling, form: "sound", fits: same } };
      }
    }
    // 走访章老跟户
    const beforeHousehold = place === "strong" && length === 3 && /^户(?![户家])/.test(text.slice(end));
    if (
      [...spelling].some(
        (character, position) =>
          position >= 1 && functionCharacters.has(character) && !(position < length - 1) && !beforeHousehold,
      )
    )
      continue;
    if ([...spelling].some((character) => "的了在我你他她们这那个把被给到去说是很".includes(character)))
      continue;
    if (!dotted && isOrdinary(spelling, text, at, end, lexicon)) continue;
    const fitsSurname = surname.length > 0 && length >= surname.length + 1 && length <= surname.length + 2;
    const enough =
      dotted ||
      (fitsSurname &&
        (place === "strong"
          ? surname.kind === "certain" || marked || isListed(text, end)
          : place === "place"
            ? marked
            : place === "weak"
              ? marked ||
                (surname.kind === "certain" &&
                  (follower?.roles.has("give") ||
                    follower?.roles.has("need") ||
                    follower?.roles.has("with") ||
                    follower?.measure?.id === "talk" ||
                    atEnd(text, end)))
              : marked ||
                (surname.kind === "certain" &&
                  (follower?.roles.has("need") ||
                    follower?.roles.has("missed") ||
                    text.charAt(end) === ":")))) ||
      (length >= 3 &&
        place !== "start" &&
        marked &&
        (word === null || word.roles.size === 0) &&
        !/[村镇县乡组队局委部校联]/.test(spelling) &&
        !holdsWord(spelling, lexicon) &&
        length <= 6);
    if (enough) return { end, mention: { name: spelling, form: "unknown", fits: [] } };
  }
  return null;
}

/** `length` characters of a name at `at`, over middle dots. */
function readSpelling(
  text: string,
  at: number,
  length: number,
): { spelling: string; end: number; dotted: boolean } | null {
  let spelling = "";
  let end = at;
  let dotted = false;
  while (spelling.length < length) {
    const code = text.charCodeAt(end);
    if (code >= 0x4e00 && code <= 0x9fff) spelling += text.charAt(end);
    else if (text.charAt(end) === "·" && spelling.length > 0) dotted = true;
    else return null;
    end += 1;
  }
  return { spelling, end, dotted };
}

function endsName(text: string, at: number, lexicon: Lexicon): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  if (code < 0x4e00 || code > 0x9fff) return text.charAt(at) !== "·";
  return lexicon.longestAt(text, at) !== null || startsNumeral(text.charAt(at));
}

/** 看看房子, 到卫生院, 林业局专|家: what no household is called. */
function isOrdinary(spelling: string, text: string, at: number, end: number, lexicon: Lexicon): boolean {
  if (spelling.length === 2 && /[子里头口上下边们事情况气地房活钱]$/.test(spelling)) return true;
  return (spelling.length > 2 && organisation.test(spelling)) || crossesWord(text, at, end, lexicon);
}

/** 农技站, 林业局, 卫生院: an office, not somebody. */
const organisation =
  /[局站所院校厂店部办委会园馆室行公司队银厅舍场]$|[局院校站厂](?:的|专|领|干|老|同|医|技)/;

/** 林业局专|家: a longer word starts inside the name and runs over its end. */
function crossesWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const word = lexicon.longestAt(text, at);
    if (word?.roles.has("plain") && word.roles.size === 1 && at + word.text.length > end) return true;
  }
  return false;
}

function atEnd(text: string, at: number): boolean {
  return at >= text.length || ",;。!?、\n".includes(text.charAt(at));
}

function isListed(text: string, at: number): boolean {
  return "、和与及".includes(text.charAt(at) || "#");
}

/** 帮李桂花 is a verb and a name. */
function holdsKnownName(spelling: string, index: RosterIndex): boolean {
  for (let at = 1; at < spelling.length - 1; at += 1)
    if (index.byName(spelling.slice(at)).length > 0) return true;
  return false;
}

function holdsWord(spelling: string, lexicon: Lexicon): boolean {
  for (let at = 0; at < spelling.length - 1; at += 1) {
    const word = lexicon.longestAt(spelling, at);
    if (word !== null && word.text.length >= 2) return true;
  }
  return false;
}
