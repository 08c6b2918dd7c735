import type { DayNumber } from "../core/day-number.ts";
import { endOfNoDay, mayStartDay, readWhen, type When } from "./day/index.ts";
import { guessName, type NamePlace, namePlaceAfter } from "./guess-name.ts";
import { isLatin, type Lexicon, type Word } from "./lexicon.ts";
import { startsNumeral } from "./numeral.ts";
import { readQuantity } from "./read-quantity.ts";
import type { NameHit, RosterIndex, SenderView } from "./roster-index.ts";
import { soundOf } from "./sound.ts";
import { surnameAt } from "./surnames.ts";
import { has, isMark, type Mention, type Quantity, type Token, type TokenKind } from "./tokens.ts";

export type LexParts = { lexicon: Lexicon; index: RosterIndex; sender: SenderView; today: DayNumber };

const marks = new Set(",;。!?、:()[]{}【】《》<>|+\"'…-~/*#=_&@\t\n ");
const impliedUnits = new Set(
  "袋桶箱瓶盒件床套双把个台条本张包捆头只辆副付场次部块份篇期顶壶篮筐提罐车根株棵对节趟届堂吨方",
);
const listNumber =
  /(?:\d{1,2}[.、)](?!\d)|\(?[一二三四五六七八九十]{1,2}(?:[、.)]|是(?=\S))|\(\d{1,2}\)|\d{1,2}\)|[①-⑳]|第[一二三四五六七八九][,、:])\s?/y;

const listedThing =
  /[\u4e00-\u9fff]{2,3}?(?=[一二两三四五六七八九十\d]{1,3}[袋桶箱瓶盒盘把支副个件条双套坛罐只根块包顶床台斤])/y;
const verbsOfNames = ["labour", "build", "help"] as const;
const parting = /(?:[了过完])?(?:一?(?:会儿?|阵儿?|阵子|下)|老?半天|几句|一[上下]午)?/y;
/** What cannot be done with a thing, or what has befallen it; people who cannot walk or sleep are no matter of these. */
const failing =
  /[抽浇卖办批排引流关拉运烧充收接连供挖交付还贷凑雇][不没](?:上|了(?!解)|到|起|出去|出来|出|动|开|住|进去|进|下来|成|完|来)|[旱冻淹晒压冲刮吹拖毁熏涝烤](?:死|坏|倒|断|塌|烂|垮|毁|跑|翻|裂)了?/y;

/** Cuts a message into words, figures, days, names and marks, from left to right, the longest reading first. */
export function tokenize(text: string, parts: LexParts): Token[] {
  const lexer = new Lexer(text, parts);
  lexer.run();
  return lexer.tokens;
}

/** Holds the place in the text and what has been read so far. */
class Lexer {
  readonly tokens: Token[] = [];
  private readonly text: string;
  private readonly parts: LexParts;
  private at = 0;
  private depth = 0;
  /** 大概 before the next figure of the clause. */
  private about = false;

  constructor(text: string, parts: LexParts) {
    this.text = text;
    this.parts = parts;
  }

  run(): void {
    while (this.at < this.text.length) this.step();
  }

  private step(): void {
    const { text, at } = this;
    const character = text.charAt(at);
    if (this.skipListNumber()) return;
    if (this.readMark(character)) return;
    if (this.readNumberedHousehold()) return;
    const longest = meaningful(this.longestWord(at), this.depth > 0);
    const word = this.isFrontOfThing(longest) ? null : longest;
    if (this.readName(word)) return;
    if (this.readStay(character)) return;
    if (this.readVillage(word)) return;
    if (this.readDay(character, word)) return;
    if (this.readNameOfNumerals(character)) return;
    if (this.readFigure(character, word)) return;
    if (this.readImpliedOne(word)) return;
    if (this.readGuessedName(character)) return;
    if (this.readParted(word)) return;
    if (this.readTrouble(word)) return;
    if (word !== null) {
      if (word.roles.has("about")) this.about = true;
      this.push("word", at + word.text.length, { word });
      return;
    }
    this.readText();
  }

  /** 乡上 gives way to 上周 behind 乡. */
  private longestWord(at: number): Word | null {
    const word = this.parts.lexicon.longestAt(this.text, at);
    if (word === null || word.text.length < 2 || !/[上本]$/.test(word.text)) return word;
    const end = at + word.text.length;
    return /^(?:个?(?:周|月|星期|礼拜)|季度)/.test(this.text.slice(end, end + 3)) ? null : word;
  }

  /** 冻梨一箱,|打糕两盘: in a list of things with figures no act begins where the next one's name does. */
  private isFrontOfThing(word: Word | null): boolean {
    if (word === null || word.text.length !== 1 || !verbsOfNames.some((role) => word.roles.has(role)))
      return false;
    if (word.roles.has("give") || word.roles.has("dative") || word.roles.has("with")) return false;
    if (!isMark(this.last, ",、") || this.tokens[this.tokens.length - 2]?.kind !== "quantity") return false;
    listedThing.lastIndex = this.at;
    const found = listedThing.exec(this.text);
    return found !== null && this.parts.lexicon.longestAt(this.text, this.at + 1) === null;
  }

  private push(kind: TokenKind, end: number, parts: Partial<Token> = {}): Token {
    const token: Token = {
      kind,
      start: this.at,
      end,
      text: this.text.slice(this.at, end),
      word: null,
      quantity: null,
      when: null,
      mention: null,
      villageIds: null,
      group: null,
      bracketed: this.depth > 0,
      noDay: false,
      ...parts,
    };
    this.tokens.push(token);
    this.at = end;
    return token;
  }

  private get last(): Token | undefined {
    return this.tokens[this.tokens.length - 1];
  }

  /** 1. 一、(2) ① at the start of a line or behind a stop. */
  private skipListNumber(): boolean {
    const before = this.last;
    if (before !== undefined && !(before.kind === "mark" && "\n;。: ,】".includes(before.text))) return false;
    const first = this.text.charAt(this.at);
    if (!(startsNumeral(first) || first === "(" || first === "第" || (first >= "①" && first <= "⑳")))
      return false;
    listNumber.lastIndex = this.at;
    const found = listNumber.exec(this.text);
    if (found === null) return false;
    const lineStart = before === undefined || before.text === "\n";
    if (!lineStart && !/[、.):①-⑳]/.test(found[0])) return false;
    // 3.走访 is a list number, 3.5 a figure: the pattern looks ahead. 一是 opens a point anywhere.
    this.at += found[0].length;
    return true;
  }

  private readMark(character: string): boolean {
    const { text, at } = this;
    if (character === ".") {
      // The full stop of a message typed in half width.
      const next = text.charAt(at + 1);
      if (/\d/.test(next) && /\d/.test(text.charAt(at - 1))) return false;
      this.push("mark", at + 1, { text: "。" });
      this.about = false;
      return true;
    }
    if (!marks.has(character)) return false;
    if (character === "-" && this.readNegative()) return true;
    if (character === "-" || character === "~" || character === "/") {
      this.push("mark", at + 1);
      return true;
    }
    if (character === " ") {
      let end = at + 1;
      while (text.charAt(end) === " ") end += 1;
      // Spaces beside other marks, line ends and Latin words part nothing.
      if (
        isLatin(text.charCodeAt(at - 1)) ||
        isLatin(text.charCodeAt(end)) ||
        this.last === undefined ||
        this.last.kind === "mark" ||
        marks.has(text.charAt(end)) ||
        end >= text.length
      ) {
        this.at = end;
        return true;
      }
      this.push("mark", end, { text: " " });
      return true;
    }
    if (character === "(" || character === "[") {
      if (text.indexOf(character === "(" ? ")" : "]", at) > at) this.depth += 1;
      this.push("mark", at + 1, { text: "(" });
      return true;
    }
    if (character === ")" || character === "]") {
      this.depth = Math.max(0, this.depth - 1);
      this.push("mark", at + 1, { text: ")" });
      return true;
    }
    if (character === "\n") this.depth = 0;
    this.push("mark", at + 1);
    if (",;。!?\n".includes(character)) this.about = false;
    return true;
  }

  /** 送-3袋大米: fewer than none, which is no figure at all. */
  private readNegative(): boolean {
    const { text, at, last } = this;
    if (last === undefined || !(has(last, "give") || last.word?.measure) || !/\d/.test(text.charAt(at + 1)))
      return false;
    const hit = readQuantity(text, at + 1, this.parts.lexicon, false);
    if (hit === null || hit.kind !== "quantity") return false;
    this.push("quantity", hit.end, { quantity: { ...hit.quantity, value: 0, approx: false } });
    return true;
  }

  /** H041 */
  private readNumberedHousehold(): boolean {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (!isLatin(code) || (at > 0 && (isLatin(text.charCodeAt(at - 1)) || /\d/.test(text.charAt(at - 1)))))
      return false;
    let end = at;
    while (
      end < text.length &&
      end - at < 20 &&
      (isLatin(text.charCodeAt(end)) || /[\d-]/.test(text.charAt(end)))
    )
      end += 1;
    const household = /\d/.test(text.slice(at, end)) ? this.parts.index.byId(text.slice(at, end)) : null;
    if (household === null) return false;
    this.push("household", end, { mention: { name: household.name, form: "number", fits: [household] } });
    return true;
  }

  private readName(word: Word | null): boolean {
    const { text, at } = this;
    const hit = this.parts.index.nameAt(text, at, this.parts.sender);
    if (hit === null) return this.readPinyinName();
    if (word !== null && word.text.length > hit.end - at) return false;
    if (isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(hit.end))) return false;
    const ordinary = this.parts.lexicon.word(hit.name) !== null || this.overlapsWord(hit);
    if (ordinary && !this.standsAsName(hit)) return false;
    if (hit.households.length === 0 || hit.name === this.parts.sender.name || this.isCompany(hit)) {
      this.push("cadre", hit.end);
      return true;
    }
    this.push("household", hit.end, { mention: { name: hit.name, form: "roster", fits: hit.households } });
    return true;
  }

  /** 方便 in 方便面, 平安 in 平安无事, 田里 before a longer word that starts inside the name. */
  private overlapsWord(hit: NameHit): boolean {
    if (hit.name.length > 2) return false;
    const inner = this.parts.lexicon.longestAt(this.text, hit.end - 1);
    return inner !== null && inner.text.length >= 2 && inner.roles.has("plain");
  }

  private standsAsName(hit: NameHit): boolean {
    const follower = this.parts.lexicon.longestAt(this.text, hit.end);
    const next = this.text.charAt(hit.end);
    if (next === "户" || next === ":" || follower?.roles.has("title") || follower?.roles.has("kin"))
      return true;
    if (follower?.roles.has("home") && !this.text.startsWith("得", hit.end)) return true;
    const place = namePlaceAfter(this.tokens);
    return (
      place === "strong" ||
      ((place === "weak" || place === "place") && next !== "得" && !follower?.roles.has("plain"))
    );
  }

  /** 村支书李平, 同事马建国, 李平书记: people who came along. */
  private isCompany(hit: NameHit): boolean {
    const before = this.last;
    if (this.isOfficial(hit)) return true;
    if (
      has(before, "role") ||
      (before?.kind === "text" && /[局委办长]$/.test(before.text) && before.text.length >= 3)
    ) {
      return !(has(before, "role") && has(this.tokens[this.tokens.length - 2], "go"));
    }
    if (
      before?.kind === "mark" &&
      before.text === "、" &&
      this.tokens[this.tokens.length - 2]?.kind === "cadre"
    )
      return hit.isCadre;
    const follower = this.parts.lexicon.longestAt(this.text, hit.end);
    return follower !== null && has({ word: follower }, "role") && !has({ word: follower }, "title");
  }

  /** 商务局的李平和我一起, 和工作队长李平一道: of an office, and along with the sender. */
  private isOfficial(hit: NameHit): boolean {
    const front = this.text.slice(Math.max(0, this.at - 12), this.at);
    const along = /(?:和|同|跟|与|陪|随)[^,。]*$/.test(front);
    const together = /^[^,。;]{0,4}(?:和|同|跟|与|陪)(?:我|咱|俺)/.test(
      this.text.slice(hit.end, hit.end + 8),
    );
    return (together && /[局办委站所]的?$/.test(front)) || (along && /(?:队长|[局办委站所]的)$/.test(front));
  }

  private readPinyinName(): boolean {
    const { text, at } = this;
    if (!isLatin(text.charCodeAt(at)) || (at > 0 && isLatin(text.charCodeAt(at - 1)))) return false;
    const pattern = /[a-z]+(?:['-]?[a-z]+)?(?: [a-z]+){0,3}/y;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return false;
    const words = found[0].split(" ");
    for (let count = words.length; count > 0; count -= 1) {
      const said = words.slice(0, count).join(" ");
      const fits = this.parts.sender.bySound(words.slice(0, count).join("").replace(/['-]/g, ""));
      if (fits.length > 0 && said.length > 3) {
        this.push("household", at + said.length, { mention: { name: said, form: "sound", fits } });
        return true;
      }
    }
    return false;
  }

  /** 驻桃子坪村: 驻村, with the village told. */
  private readStay(character: string): boolean {
    if (character !== "驻" || this.parts.index.villageAt(this.text, this.at + 1) === null) return false;
    this.push("word", this.at + 1, { word: this.parts.lexicon.word("驻村") });
    return true;
  }

  private readVillage(word: Word | null): boolean {
    const hit = this.parts.index.villageAt(this.text, this.at);
    if (hit === null || (word !== null && word.text.length > hit.end - this.at)) return false;
    if (isLatin(this.text.charCodeAt(this.at)) && isLatin(this.text.charCodeAt(hit.end))) return false;
    this.push("village", hit.end, { villageIds: hit.villageIds });
    return true;
  }

  private readDay(character: string, word: Word | null): boolean {
    if (!mayStartDay(character)) return false;
    const noDay = endOfNoDay(this.text, this.at);
    if (noDay !== null) {
      this.push("text", noDay, { noDay: true });
      return true;
    }
    if (isLatin(character.charCodeAt(0)) && word !== null && word.text.length > 4) return false;
    const when = readWhen(this.text, this.at, this.parts.today, this.bareDayMayStand());
    if (when === null || (word !== null && word.text.length > when.end - this.at)) return false;
    this.push("day", when.end, { when: this.settleWeekday(when) });
    return true;
  }

  /** 4月18日 星期六: the weekday tells nothing new. */
  private settleWeekday(when: When): When {
    let back = this.tokens.length - 1;
    while (back >= 0 && isMark(this.tokens[back], " (,")) back -= 1;
    const before = this.tokens[back];
    if (when.kind !== "weekday") return when;
    const kind = "day" as const;
    // 周一、周三 are two days.
    const same = before?.when != null && (before.when.day - when.day) % 7 === 0;
    return before?.when && same && before.when.kind === "day" && this.tokens.length - back <= 2
      ? { ...before.when, end: when.end }
      : { ...when, kind };
  }

  /** 3.5 may be a date at a clause's start, behind 于, 在 or a household, not behind 送 or 化肥. */
  private bareDayMayStand(): boolean {
    const before = this.last;
    if (before === undefined) return true;
    if (before.kind === "mark") {
      if (before.text === ":") {
        const label = this.tokens[this.tokens.length - 2];
        return (
          label === undefined ||
          /时间|日期|日|时/.test(label.text) ||
          label.word?.measure?.id === "visit" ||
          label.word?.measure === undefined ||
          label.word.measure === null
        );
      }
      return "\n,;。 (|【】\t".includes(before.text);
    }
    if (before.kind === "household" || before.kind === "day") return true;
    return (
      /^(?:于|在|自|从|on|我|我们|家|户|本人)$/.test(before.text) ||
      before.text.endsWith("时间") ||
      before.text.endsWith("日期")
    );
  }

  private readFigure(character: string, word: Word | null): boolean {
    if (
      !(
        startsNumeral(character) ||
        character === "第" ||
        character === "¥" ||
        character === "$" ||
        this.text.startsWith("rmb", this.at)
      )
    )
      return false;
    const { text, at } = this;
    const hit = readQuantity(text, at, this.parts.lexicon, this.groupExpected());
    if (hit === null || (word !== null && word.text.length >= 2 && word.text.length >= hit.end - at)) {
      if (
        !(
          hit !== null &&
          word !== null &&
          hit.kind === "quantity" &&
          word.text.length === hit.end - at &&
          (this.prefersFigure(word) || this.countsWhatIsBefore(hit.end))
        )
      )
        return false;
      if (hit === null) return false;
    }
    if (
      word !== null &&
      word.text.length >= 2 &&
      (word.goods !== null || word.roles.has("plain")) &&
      !/^\d/.test(text.slice(at, at + 1))
    ) {
      // 三轮车2辆, 一家人: the word goes before 三轮, 一家.
      const numeralOnly = hit.kind === "quantity" ? hit.quantity.unit === null : false;
      if (numeralOnly || word.goods !== null || !this.prefersFigure(word)) return false;
    }
    if (hit.kind === "quantity" && hit.quantity.unit === null && this.isMistypedUnit(hit.end)) {
      this.push("quantity", hit.end + 1, { quantity: { ...hit.quantity, value: null, approx: false } });
      return true;
    }
    if (hit.kind === "nothing") {
      this.push("text", hit.end);
      return true;
    }
    if (hit.kind === "group") {
      this.push("group", hit.end, { group: hit.group });
      return true;
    }
    const rest = text.slice(hit.end, hit.end + 1);
    const kind = hit.quantity.unit?.kind;
    // 一户一袋, 每人一份: so much to each.
    if (
      (kind === "household" || kind === "person") &&
      hit.quantity.value === 1 &&
      !hit.quantity.approx &&
      ((startsNumeral(rest) && rest !== "几") || /^(?:送|给|发|拿|带|领|分|捎)/.test(rest))
    ) {
      const each = this.parts.lexicon.word("每户");
      this.push("word", hit.end, { word: each });
      return true;
    }
    if (this.about) hit.quantity.approx = hit.quantity.value !== null;
    this.about = false;
    this.push("quantity", hit.end, { quantity: hit.quantity });
    return true;
  }

  /** 化肥2代: what sounds like 袋 may be one, or may not; the figure is of nothing certain. */
  private isMistypedUnit(end: number): boolean {
    const typed = this.text.charAt(end);
    if (!/^(?:[,、;。!\n ]|$)/.test(this.text.slice(end + 1)) || !isThing(this.last)) return false;
    const sound = soundOf(typed);
    return /[一-鿿]/.test(typed) && [..."袋桶箱瓶盒床件套捆斤"].some((unit) => soundOf(unit) === sound);
  }

  /** 搓衣板一块: a figure behind a thing, at the end of its clause; 和他一块 is together. */
  private countsWhatIsBefore(end: number): boolean {
    const before = this.last;
    return (
      isThing(before) && before?.end === this.at && /^(?:[,、;。!\n+ ]|$)/.test(this.text.slice(end, end + 1))
    );
  }

  private prefersFigure(word: Word): boolean {
    return word.roles.has("someAmount") || word.roles.has("each") || word.roles.has("about");
  }

  private groupExpected(): boolean {
    const before = this.last;
    return (
      before === undefined ||
      before.kind === "village" ||
      before.kind === "group" ||
      before.kind === "household" ||
      before.kind === "mark" ||
      has(before, "go")
    );
  }

  /** 送了袋面粉, 开了个座谈会: a classifier with no number behind a verb is one. */
  private readImpliedOne(word: Word | null): boolean {
    const before = this.last;
    if (before === undefined || (before.kind !== "word" && before.kind !== "text")) return false;
    const { text, at } = this;
    if (!impliedUnits.has(text.charAt(at))) return false;
    // 了本科技书 is 本 and 科技书, whatever 本科 is.
    const behind = this.parts.lexicon.longestAt(text, at + 1);
    const thingBehind =
      behind !== null && behind.goods !== null && behind.text.length >= (word?.text.length ?? 0);
    if (word !== null && word.text.length >= 2 && !(word.roles.has("plain") && thingBehind)) return false;
    const unit = this.parts.lexicon.unitAt(text, at);
    if (unit === null || unit.length > 1) return false;
    const next = text.charCodeAt(at + 1);
    if (!(next >= 0x4e00 && next <= 0x9fff) || text.charAt(at + 1) === "子") return false;
    const done = before.text.endsWith("了") || before.text.endsWith("过");
    const follower = this.parts.lexicon.longestAt(text, at + 1);
    const known = follower !== null && (follower.goods !== null || follower.measure !== null);
    const verb = has(before, "give") || has(before, "fetch") || has(before, "build");
    const dative = (has(before, "dative") || before.text === "还有" || before.text === "外加") && known;
    if (
      !(done && (verb || known || before.kind === "text" || has(before, "solve") || has(before, "filler"))) &&
      !(verb && known) &&
      !dative
    )
      return false;
    if (
      follower !== null &&
      !known &&
      follower.roles.size > 0 &&
      !(verb && isFrontOfName(follower, text.charAt(at + 2))) &&
      !follower.quality &&
      !follower.goodsClass &&
      !follower.roles.has("works")
    )
      return false;
    const said =
      unit.unit.kind === "money"
        ? { name: text.charAt(at), alsoSaid: [], kind: "count" as const }
        : unit.unit;
    const quantity: Quantity = { value: 1, approx: false, unit: said, unitSaid: null, implied: true };
    this.push("quantity", at + 1, { quantity });
    return true;
  }

  /** 理了发, 拉了会儿家常, 唠会儿嗑: a verb and its object with time between them. */
  private readParted(word: Word | null): boolean {
    if (word !== null && !/^.[了过]?$/.test(word.text)) return false;
    if (!"了过完会阵一下半老几".includes(this.text.charAt(this.at + 1))) return false;
    parting.lastIndex = this.at + 1;
    const found = parting.exec(this.text);
    if (found === null || found[0] === "") return false;
    const behind = this.text.slice(parting.lastIndex, parting.lastIndex + 3);
    const whole = this.parts.lexicon.longestAt(this.text.charAt(this.at) + behind, 0);
    if (whole === null || whole.text.length < 2) return false;
    if (!whole.roles.has("labour") && whole.measure?.id !== "talk" && whole.measure?.id !== "medical")
      return false;
    this.push("word", parting.lastIndex + whole.text.length - 1, { word: whole });
    return true;
  }

  private readGuessedName(character: string): boolean {
    const code = character.charCodeAt(0);
    if (!(code >= 0x4e00 && code <= 0x9fff)) return false;
    const place = namePlaceAfter(this.tokens);
    if (place === "none") return false;
    if (
      place === "start" &&
      surnameAt(this.text, this.at).kind === "none" &&
      character !== "老" &&
      character !== "小"
    )
      return false;
    const hit = guessName(this.text, this.at, place, this.parts);
    if (hit === null) return false;
    // 王五 李苗30棵: behind a name and a space stands what that one got.
    const counted = startsNumeral(this.text.charAt(hit.end)) && isMark(this.last, " ");
    if (counted && hit.mention.form === "unknown") return false;
    if (this.isGuestName(hit.end, place) || this.isAddressed(hit.end)) {
      this.push("cadre", hit.end);
      return true;
    }
    this.push("household", hit.end, { mention: hit.mention });
    return true;
  }

  /** 井抽不上水, 苗都旱死了: trouble by its build, whatever the verb. */
  private readTrouble(word: Word | null): boolean {
    if (word !== null && word.text.length > 2) return false;
    failing.lastIndex = this.at;
    const found = failing.exec(this.text);
    if (found === null || (word !== null && word.text.length >= found[0].length)) return false;
    this.push("word", this.at + found[0].length, { word: this.parts.lexicon.word("坏了") });
    return true;
  }

  /** 到陆千金家, 去伍三圆家: a surname that is a numeral as well, where a household stands. */
  private readNameOfNumerals(character: string): boolean {
    if (!"陆伍万".includes(character)) return false;
    const place = namePlaceAfter(this.tokens);
    if (place !== "strong" && place !== "weak" && place !== "place") return false;
    const hit = guessName(this.text, this.at, place, this.parts);
    if (hit === null || !/^(?:家|户|屋|大|老|同志|婆|奶|爷|叔|婶)/.test(this.text.slice(hit.end)))
      return false;
    this.push("household", hit.end, { mention: hit.mention });
    return true;
  }

  /** 小耿,你那边…: called to, at the head of the message. */
  private isAddressed(end: number): boolean {
    return (
      this.tokens.length === 0 && /^[,:!] ?(?:你|请问|麻烦|咱|帮|在)/.test(this.text.slice(end, end + 4))
    );
  }

  /** 和刘书记, 同事张三: the name of somebody who came along. */
  private isGuestName(end: number, place: NamePlace): boolean {
    const follower = this.parts.lexicon.longestAt(this.text, end);
    if (follower?.roles.has("role") && !follower.roles.has("title")) return true;
    return (
      place === "weak" &&
      has(this.last, "with") &&
      /^(?:一起|一同|一道|一块|陪同)/.test(this.text.slice(end, end + 2))
    );
  }

  private readText(): void {
    const { text, at } = this;
    const latin = isLatin(text.charCodeAt(at));
    let end = at + 1;
    if (latin) {
      while (end < text.length && isLatin(text.charCodeAt(end))) end += 1;
      this.push("text", end);
      return;
    }
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff) end += 1;
    const before = this.last;
    if (
      before !== undefined &&
      before.kind === "text" &&
      before.end === at &&
      before.bracketed === this.depth > 0 &&
      // Only the last character: looking through all of it each time would make a long run quadratic.
      !/[a-z0-9]/.test(text.charAt(at - 1))
    ) {
      before.end = end;
      // A slice of the whole, which costs nothing; text added piece by piece is copied whenever it is looked at.
      before.text = text.slice(before.start, end);
      this.at = end;
      return;
    }
    this.push("text", end);
  }
}

function isThing(token: Token | undefined): boolean {
  return token?.kind === "text" || (token?.word?.goods ?? null) !== null;
}

/** 收 in 收音机, 打 in 打气筒: behind a giving word and a classifier no act begins. */
function isFrontOfName(word: Word, next: string): boolean {
  return word.text.length === 1 && /[一-鿿]/.test(next) && !"了着过到给".includes(next);
}

/** A unit alone is no word but in brackets, where it heads a column: 化肥(袋). */
function meaningful(word: Word | null, bracketed: boolean): Word | null {
  if (word === null || bracketed) return word;
  return word.roles.size > 0 || word.measure || word.goods || word.goodsClass || word.quality ? word : null;
}

export function mentionOf(token: Token | undefined): Mention | null {
  return token?.mention ?? null;
}
