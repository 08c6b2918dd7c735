import { Requirement } from "../scene/requirement.ts";
import { type Stretch, textOf } from "../scene/stretch.ts";
import { anyOf, type Characters } from "../text/characters.ts";
import { labelKind } from "../text/labels.ts";
import type { Normalized } from "../text/normalize.ts";
import { mayHoldNumber, reportNumberAt } from "../text/report-number.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { firstFrom, has, hasSome, isEnglish, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { cameAlong, isAskedOfNobody, wasHanded } from "./addressee.ts";
import type { Groups } from "./groups.ts";
import { isOfOthers, ofOthers, withNamesAsOne } from "./of-others.ts";
import { isOfTheRest } from "./of-the-rest.ts";
import type { PhraseBook } from "./phrase-book.ts";
import { isOf } from "./reference.ts";
import { isTaught } from "./taught.ts";
import { isWhole } from "./whole-word.ts";

/** A stretch of a message with the groups of words it is in: 还差|几户|没|走访. */
export type Piece = { groups: Groups; start: number; end: number };

/** A clause as something said to the bot. */
export type Said = {
  pieces: Piece[];
  /** The groups that they are in. */
  held: Groups;
  start: number;
  /** Behind its stop. */
  end: number;
  /** 谁, 多少, 怎么 */
  asksWhich: boolean;
  /** A question of any kind. */
  asks: boolean;
  /** 给我看看 */
  shows: boolean;
  /** A household or somebody of it says so: 李平问什么时候发化肥. */
  told: boolean;
  /** The number of its sentence. */
  sentence: number;
};

const sentenceStops = "。!?;\n";
/** What may part a label from its value. */
const separators = ":=->~|/#*】)》\"'\t ";
const clauseStops = ",:。!?;\n 】";
/** 今天|哪家都没去, 谁家也没去成: to none of them, that day. Not: 本月哪户都没去, which asks. */
const ofNone = /^(?:哪|谁)[家户儿]?[都也](?:没|不)(?:去|跑|走成)/;
const ofOurDay = /(?:今天|昨天|前天|[上下]午|我)[^,。;?\n统查看]{0,2}$/;

/**
 * Cuts a message into clauses of pieces. Names, days and figures are what the lexer found; the rest is looked up in the book.
 * @param whole all of its tokens
 */
export function hear({ text, characters }: Normalized, whole: Stretch, book: PhraseBook): Said[] {
  return new Hearer(text, whole.tokens, book, mayBeTold(whole), characters).hear();
}

const wondering = anyOf("谁惦挂想忧心");
const looking = anyOf("看瞧问解关听");
const bids = "叫喊让请求催劝托";

const saying = rolesOf(Role.say, Role.need);
const bidding = new Requirement({ oneOf: bids });
const bidden = new Requirement({ oneOf: "我咱俺", roles: rolesOf(Role.wish, Role.cadreSelf) });
const knowing = new Requirement({ oneOf: "晓知清明懂会" });
const denied = new Requirement({ oneOf: "不", roles: rolesOf(Role.not) });

/** Whether a household may say, bid, need or not know anything in the message. */
function mayBeTold(whole: Stretch): boolean {
  return (
    whole.roles.hasSome(saying) ||
    (bidding.isMetBy(whole) && bidden.isMetBy(whole)) ||
    (knowing.isMetBy(whole) && denied.isMetBy(whole))
  );
}

class Hearer {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly book: PhraseBook;
  private readonly mayTell: boolean;
  private readonly mayWonder: boolean;
  private readonly mayLook: boolean;
  private readonly mayNumber: boolean;
  private readonly mayBeOfOthers: boolean;
  private readonly heard: Said[] = [];
  private pieces: Piece[] = [];
  private at = 0;
  private token = 0;
  private from = 0;
  private sentence = 0;

  constructor(
    text: string,
    tokens: readonly Token[],
    book: PhraseBook,
    mayTell: boolean,
    characters: Characters,
  ) {
    this.text = text;
    this.tokens = tokens;
    this.book = book;
    this.mayTell = mayTell;
    this.mayWonder = characters.mayHaveOneOf(wondering);
    this.mayLook = characters.mayHaveOneOf(looking);
    this.mayNumber = mayHoldNumber(characters);
    this.mayBeOfOthers = characters.mayHaveOneOf(ofOthers);
  }

  hear(): Said[] {
    while (this.at < this.text.length) this.step();
    this.close("");
    return this.heard;
  }

  private step(): void {
    const { text, at, book } = this;
    while ((this.tokens[this.token]?.end ?? Number.POSITIVE_INFINITY) <= at) this.token += 1;
    const token = this.tokens[this.token];
    const covered = token !== undefined && token.start <= at;
    const number = this.mayNumber ? reportNumberAt(text, at) : null;
    if (number !== null) {
      this.put(book.number, number.end);
      return;
    }
    const word = book.wordAt(text, at);
    if (token !== undefined && covered && token.kind !== "mark") {
      const left = token.end - at;
      const known = this.knownOf(token);
      const opens = token.start === at;
      if (known !== null && (word === null || word.length <= left || !opens)) {
        this.put(known, token.end);
        return;
      }
      // 查询, 周报 begin with a surname and are no names; 关 in 关有福 is no word.
      const name = token.kind === "household" && (word === null || word.length < Math.max(2, left - 1));
      // 发 inside 出发, 连心 inside 连心卡 is no word of its own.
      if (word === null || name || (opens && isWhole(token, word.length) && word.length < left)) {
        this.put(this.groupsOfText(token), this.endOfPiece(token, opens));
        return;
      }
    }
    if (word !== null) {
      const along = word.groups.hasSome(book.everybody) && cameAlong(text, at, at + word.length);
      this.put(along ? book.none : word.groups, at + word.length);
      return;
    }
    const mark = text.charAt(at);
    this.at += 1;
    if (clauseStops.includes(mark) && covered && !(mark === ":" && this.opensSuggestion())) this.close(mark);
  }

  /** 建议:|提醒别在夜里发: one clause, so that what is suggested is no order. */
  private opensSuggestion(): boolean {
    return this.heard.length === 0 && suggested.test(this.text.slice(0, this.at + 12));
  }

  /** Of "has been solved", which the lexer reads as one word, "solved" is one of the book's. */
  private endOfPiece(token: Token, opens: boolean): number {
    if (token.kind !== "word" || !isEnglish(token))
      return opens && token.kind !== "text" ? token.end : this.at + 1;
    const space = this.text.indexOf(" ", this.at);
    return space < 0 || space >= token.end ? token.end : space + 1;
  }

  /** What the roster and the calendar know goes before the book, unless its word is longer. */
  private knownOf(token: Token): Groups | null {
    const { book } = this;
    switch (token.kind) {
      case "household":
        return token.mention?.form === "unknown" || token.mention?.form === "surname" ? null : book.household;
      case "cadre":
        return book.cadre;
      case "village":
        return book.village;
      case "day":
        return book.day;
      case "quantity":
        return token.quantity?.value == null ? null : book.figure;
      default:
        return null;
    }
  }

  private groupsOfText(token: Token): Groups {
    const { book } = this;
    if (token.kind === "household") return book.householdOrThing;
    if (token.kind === "quantity") return book.figure;
    if (token.kind === "text" || token.kind === "group") return book.thing;
    const { word } = token;
    if (word === null || has(token, Role.filler)) return book.particles;
    const thing =
      word.goods !== null ||
      word.goodsClass ||
      has(token, Role.plain) ||
      has(token, Role.works) ||
      has(token, Role.trouble);
    return thing || word.measure !== null ? book.thing : book.none;
  }

  /** What stands for some thing in a row is one piece. */
  private put(groups: Groups, end: number): void {
    const { thing } = this.book;
    const last = this.pieces.at(-1);
    if (groups === thing && last?.groups === thing && last.end === this.at) last.end = end;
    else this.pieces.push({ groups, start: this.at, end });
    this.at = end;
  }

  private close(stop: string): void {
    const { book, pieces } = this;
    if (pieces.length > 0) {
      const held = this.heldByPieces();
      const last = this.heard[this.heard.length - 1];
      const asksWhich = held.hasSome(book.asking) && this.asksWhich(stop);
      this.heard.push({
        pieces,
        held,
        start: this.from,
        end: this.at,
        asksWhich,
        asks:
          asksWhich ||
          stop === "?" ||
          held.hasSome(book.choosing) ||
          (pieces.length > 1 && held.hasSome(book.whether) && this.asksWhether()),
        shows: held.hasSome(book.show) && this.shows(stop),
        told:
          ((this.mayTell || (last?.told === true && last.sentence === this.sentence)) && this.isTold()) ||
          (this.mayWonder && this.isWondered()) ||
          (this.mayLook && last?.sentence === this.sentence && this.isLookedInto()) ||
          (this.mayLook && stop !== "?" && this.looksHowThere()) ||
          (stop === ":" && this.countsSuggestions()) ||
          (this.mayBeOfOthers && isOfOthers(withNamesAsOne(this.text, this.from, this.at, pieces, book))),
        sentence: this.sentence,
      });
    } else if (stop === "?") {
      // 吗 ?
      const last = this.heard[this.heard.length - 1];
      if (last !== undefined) last.asks = true;
    }
    if (sentenceStops.includes(stop) && stop !== "") this.sentence += 1;
    this.pieces = [];
    this.from = this.at;
  }

  private heldByPieces(): Groups {
    const { pieces, book } = this;
    const [first] = pieces;
    if (first !== undefined && pieces.length === 1) return first.groups;
    const held = book.none.copy();
    for (const { groups } of pieces) held.addAll(groups);
    return held;
  }

  private asksWhich(stop: string): boolean {
    const { book, pieces } = this;
    return pieces.some(
      (piece, at) =>
        isOf(piece, book.asking) &&
        (stop === "?" || !(this.isVague(piece, at, stop) || this.isAnswered(piece))),
    );
  }

  /** 有没有, 吗, whatever particle stands behind it. */
  private asksWhether(): boolean {
    const { book, text } = this;
    const final = this.pieces.findLast(
      ({ start, end }) => !"啊呀呢哦哈了嘛".includes(text.slice(start, end)),
    );
    return final !== undefined && isOf(final, book.whether);
  }

  private shows(stop: string): boolean {
    const said = this.text.slice(this.from, this.at);
    return !(stop === ":" && looksIn.test(said)) && !wasHanded.test(said) && !this.looksThere();
  }

  /** 去哪家:李平, 【哪天去】6月10日: what the label of a form asks is answered behind it. */
  private isAnswered({ start }: Piece): boolean {
    const { tokens } = this;
    let from = firstFrom(tokens, start);
    let to = from;
    while (from > 0 && tokens[from - 1]?.kind !== "mark") from -= 1;
    while (to < tokens.length && tokens[to]?.kind !== "mark") to += 1;
    if (labelKind(textOf(tokens.slice(from, to))) === null) return false;
    const parting = tokens[to];
    while (isMark(tokens[to], separators)) to += 1;
    const opensLine = from === 0 ? this.text.includes("\n") : isMark(tokens[from - 1], "\n#*-> ");
    const spaced = isMark(parting, " ") && !opensLine;
    // what's my progress
    if (isMark(parting, "\"'") && tokens[from - 1]?.text !== parting?.text) return false;
    return isMark(parting, separators) && !spaced && to < tokens.length && !isMark(tokens[to], "\n?");
  }

  /** 没什么, 没提啥; 送了几床凉席, 我联系的几户: nothing is asked. */
  private isVague(piece: Piece, at: number, stop: string): boolean {
    const { book, pieces, text } = this;
    const before = pieces.slice(0, at);
    if (isOf(piece, book.indefinite)) return before.some((other) => isOf(other, book.denying));
    // 盼着|有人|来修: somebody, whoever it is; 谁也没遇到: nobody.
    // 今天|哪家|都没去: none of them.
    if (
      stop !== "?" &&
      ofNone.test(text.slice(piece.start, piece.end + 3)) &&
      ofOurDay.test(text.slice(0, piece.start))
    )
      return true;
    if (stop !== "?" && /^(?:有人|谁[也都])/.test(text.slice(piece.start, piece.start + 2)))
      return !pieces.slice(at + 1).some((other) => isOf(other, book.whether));
    // 眼睛好多了: better, and not how many; 发了|好多|宣传单: a lot of them.
    if (stop !== "?" && text.startsWith("好多", piece.start))
      if (
        text.startsWith("了", piece.start + 2) ||
        aLot.test(text.slice(Math.max(0, piece.start - 14), piece.start + 4))
      )
        return true;
    // 也不知道王五家咋样: wondered, and not asked of anybody.
    if (/也不(?:知道?|晓得)[^,。]{0,8}$/.test(text.slice(Math.max(0, piece.start - 14), piece.start)))
      return true;
    // 要办证但不知道该找|谁: what keeps them from it.
    if (stop !== "?" && whomToTurnTo.test(text.slice(Math.max(0, piece.start - 10), piece.start)))
      return true;
    // 教他|怎么|用手机, 教了半天|怎么|用: taught to others.
    if (stop !== "?" && isTaught(text, this.tokens, piece.start)) return true;
    // 发了|多少|来着我想想三十几份: the sender asks himself, and answers.
    if (text.includes("来着", piece.start) && recalls.test(text.slice(piece.start, piece.start + 24)))
      return true;
    // 叫了|几个人|给挪开了: some, whoever they are.
    // 他催了好|几回
    if (stop !== "?" && text.charAt(piece.start) === "几")
      if (
        text.charAt(piece.start - 1) === "好" ||
        calledSome.test(text.slice(Math.max(0, piece.start - 3), piece.start))
      )
        return true;
    if (text.charAt(piece.start) !== "几" || !isOf(piece, book.amounts)) return false;
    if (stop !== "?" && isOfTheRest(text, piece.start)) return true;
    // 走访李平、陈九斤|几户: those just named.
    if (this.closesNames(piece.start) && !pieces.slice(at + 1).some((other) => isOf(other, book.denying)))
      return true;
    // 别光写走访了|几户: what is not to be done.
    if (/(?:别|不要|不能)[^,。]{0,7}$/.test(text.slice(Math.max(0, piece.start - 10), piece.start)))
      return true;
    // 又走了|几户, 把|几户|都走了走: some, besides those told of or all of them.
    if (somebodyMore.test(text.slice(Math.max(0, piece.start - 6), piece.start))) return true;
    // 今天走访了几户,李平、王五、赵六都好: who they are follows; 今天走了几户,都在家: or how they are.
    if (stop === "," && this.isListNext()) return true;
    if (stop === "" && this.isAskedOfOne(before, pieces.slice(at + 1))) return false;
    const counts = isOf(piece, book.counting);
    const ends = counts && pieces.slice(at + 1).every((other) => isOf(other, book.behindCount));
    const denied = pieces.slice(at + 1).some((other) => isOf(other, book.denying));
    const lacks = before.some((other) => isOf(other, denied ? book.remaining : book.lacking));
    return stop === ":" || text.charAt(piece.start - 1) === "的" || !(ends || lacks);
  }

  /** 李平家送了|几袋|化肥, and nothing else. Not: 给李平家送了几袋化肥, which tells of some. */
  private isAskedOfOne(before: readonly Piece[], behind: readonly Piece[]): boolean {
    const { book } = this;
    const alone = this.heard.length === 0 && before.length > 1 && isOf(before[0] as Piece, book.household);
    return (
      alone &&
      behind.every((piece) => piece.groups.hasSome(book.thing) || book.particles.hasAll(piece.groups))
    );
  }

  /** 李平、陈九斤|这|几户, 李平家、陈九斤家|几户 */
  private closesNames(start: number): boolean {
    const { tokens } = this;
    let name = firstFrom(tokens, start) - 1;
    while (
      name > 0 &&
      (has(tokens[name], Role.home) || /^(?:[这那]|[他她]们)$/.test(tokens[name]?.text ?? ""))
    )
      name -= 1;
    return tokens[name]?.mention != null && isMark(tokenAt(tokens, name - 1), "、");
  }

  private isListNext(): boolean {
    const at = firstFrom(this.tokens, this.at);
    if (has(this.tokens[at], Role.allOf)) return true;
    return this.tokens[at]?.mention != null && isMark(this.tokens[at + 1], "、");
  }

  /** 提出意见:|5条: a line of a form. */
  private countsSuggestions(): boolean {
    const said = this.text.slice(this.from, this.at);
    return (
      (said.endsWith("意见:") || said.endsWith("建议:")) &&
      /^ ?\d+ ?(?:[条个件项]|$|\n)/.test(this.text.slice(this.at, this.at + 6))
    );
  }

  /** 听说拉来了化肥,|谁知道啥时候分; 心里惦记着李平的煤够不够烧: asked of whoever may know, or of nobody. */
  private isWondered(): boolean {
    const before = this.text.slice(Math.max(0, this.from - 40), this.from);
    const tokens = this.tokens.slice(firstFrom(this.tokens, this.from), firstFrom(this.tokens, this.at));
    return isAskedOfNobody(this.text.slice(this.from, this.at), before, tokens);
  }

  /** 走访李平|问问身体情况: no order to show it. */
  private looksThere(): boolean {
    const looks = this.text.slice(this.from, this.at).search(looked);
    return looks > 0 && this.goesToSomebody(this.from, this.from + looks);
  }

  /** 去李平家|看看他身体咋样: seen there, and asked of nobody. Not: 谁去李平家看看, 明天去 */
  private looksHowThere(): boolean {
    return seesHow.test(this.text.slice(this.from, this.at)) && this.looksThere();
  }

  /** 走访李平,|看看他身体咋样: what the sender went there to see. */
  private isLookedInto(): boolean {
    if (!looksInto.test(this.text.slice(this.from, this.at))) return false;
    return this.heard.some(
      ({ sentence, asks, shows, start, end }) =>
        sentence === this.sentence && !asks && !shows && this.goesToSomebody(start, end),
    );
  }

  /** 下午家访李平, 去了李平家里: and nothing else. */
  private goesToSomebody(from: number, to: number): boolean {
    let goes = false;
    let there = false;
    let named = false;
    const beside = (token: Token) => token.kind === "mark" || has(token, Role.home) || has(token, Role.title);
    for (let at = firstFrom(this.tokens, from); at < this.tokens.length; at += 1) {
      const token = this.tokens[at];
      if (token === undefined || token.start >= to) break;
      const visits = token.word?.measure?.id === "visit";
      // 李平家走访了
      if (named && visits) there = this.tokens[at + 1]?.text === "了" || token.text.endsWith("了");
      else if (visits || has(token, Role.go)) goes = true;
      else if (token.mention !== null) {
        named = true;
        there = goes;
      } else if (token.text !== "了" && !beside(token)) there = false;
    }
    return there;
  }

  /** 托我: behind whoever the sentence names. */
  private isEntrusted({ text, start }: Token): boolean {
    const last = this.heard.at(-1);
    const named = last?.sentence === this.sentence && last.held.hasSome(this.book.household);
    return named && text.startsWith("托") && this.tokens[firstFrom(this.tokens, this.from)]?.start === start;
  }

  /** 他说, 李平家反映: from there to the sentence's end, or till the sender speaks of himself. */
  private isTold(): boolean {
    const last = this.heard.at(-1);
    let lasting = last !== undefined && last.sentence === this.sentence && last.told;
    const requested = (token: Token) =>
      this.pieces.some(
        ({ groups, start, end }) =>
          start <= token.start &&
          token.start < end &&
          (start < token.start || groups.hasSome(this.book.show)),
      );
    let subject = false;
    let planned = false;
    /** The household is who acts last: 她报销单子不晓得咋弄, and not 李平家我不知道怎么报. */
    let theirs = false;
    for (let place = firstFrom(this.tokens, this.from); place < this.tokens.length; place += 1) {
      const token = this.tokens[place];
      if (token === undefined || token.start >= this.at) break;
      const bare = !theirs && token.mention === null && !hasSome(token, telling);
      if (bare && !token.text.startsWith("托")) continue;
      if (has(token, Role.cadreSelf) && !subject) lasting = false;
      const next = this.tokens[place + 1];
      if (has(token, Role.cadreSelf)) theirs = false;
      // 打算给李平申请低保: for him.
      const somebody = token.mention !== null || has(token, Role.pronoun) || has(token, Role.kin);
      if (somebody && !isForWhom(this.tokens, place)) {
        subject = true;
        theirs = true;
      }
      // 李平叫我们别破费, 李平家补助没到账让给催一下; 李平想把地包出去,|托我打听有没有人要
      if (
        (theirs || this.isEntrusted(token)) &&
        bids.includes(token.text.charAt(0) || "#") &&
        (has(token, Role.wish) || has(next, Role.cadreSelf) || /[我咱俺]们?$/.test(token.text))
      )
        return true;
      if (
        theirs &&
        ((token.text.startsWith("不") && knowsNot.test(token.text)) ||
          (has(token, Role.not) && knows.test(next?.text ?? "")))
      )
        return true;
      // 问她好点没 is the household's matter, 问一下我的进度 the sender's.
      // 我打算下周帮李平|问贴息的事: to be asked for him.
      if (has(token, Role.plan) && !theirs) planned = true;
      // 撤了吧我重新说
      if (has(token, Role.say) && !theirs && saysAgain.test(this.text.slice(0, token.start))) continue;
      if (has(token, Role.say) && !requested(token) && !(planned && !theirs)) return true;
      // 李平的诉求|#3|解决了: which one.
      if (subject && has(token, Role.need) && !next?.text.startsWith("#")) return true;
    }
    return lasting;
  }
}

/** 给|李平, 给李平家、|王五家, 帮李平和|王五 */
function isForWhom(tokens: readonly Token[], at: number): boolean {
  let first = at;
  for (let before = tokenAt(tokens, first - 1); ; before = tokenAt(tokens, first - 1)) {
    if (!isMark(before, "、") && !has(before, Role.joins)) break;
    const name = has(tokenAt(tokens, first - 2), Role.home) ? first - 3 : first - 2;
    if (tokenAt(tokens, name)?.mention == null) break;
    first = name;
  }
  return "给替为帮".includes(tokenAt(tokens, first - 1)?.text.slice(-1) || "#");
}

const suggested = /^[^,;。:\n]{0,8}(?:建议|意见):[^,;。:\n]{0,8}提醒/;
const looked = /看一?[看下眼]|瞧一?[瞧下]|问一?[问下]|了解一?下/;
const seesHow =
  /^[^谁哪想要准打计明后下拟约该得你您请麻让叫]*(?:看一?[看下]|瞧一?[瞧下]|问一?[问下]|了解一?下)[^,。;吗]*(?:咋样|怎么?样|如何|(.)不\1)了?[,。;! ]*$/;
/** Not: 顺便问下我还差几户, which is the sender's own matter. */
const looksInto =
  /^[,、 ]?(?:主要|就是|就|顺[便路]|想|再|也|去|来|然后|重点|着重)*(?:看[一了]?[看下眼]|瞧一?[瞧下]|问[一了]?[问下]|了解一?下?|关心一?下?|打听一?下?)(?![我俺咱]们?(?:还[差欠有剩]|的进度|[这本上]个?[月周季年]|今[天年]|现在|目前|一共|总共|走了))/;

/** 入户查看取暖情况:李平家…: what was looked at in every house. */
const looksIn = /(?:走访|入户|进户|上门|登门|[逐挨]家?[户家])(?:查看|看看)[^,:]{2}/;

const whomToTurnTo = /(?<!我们?[也都又]?)不(?:知道?|晓得|清楚)(?:该|要|应该|去|得|到底)*[找问求]$/;
/** 发了好多|宣传, 来了好多|人. Not: 走了好多户, 一共发了好多资料, 送了好多袋, which ask */
const aLot =
  /(?<!(?:共|累计|总计|合计|[本这上]个?[月周]|[今去]年)[^,。;]{0,8})(?:[发送捐买带死掉]|发放)了好多[^户家次袋件份人床斤箱瓶盒本桶双套把张条台只头了,。;][^,。;]?$|[来到]了好多(?:人|[群村乡老])/;
const recalls =
  /^(?:多少|几|哪|谁|啥|什么)[^,。!?]{0,8}来着[,、 ]?(?:让?我(?:再)?(?:想想|想一?[想下]|算算|数数|记得|看看)|好像|应该|大概|大约|记得|想起来|哦|噢|对了?)(?!吗|不)/;

const calledSome = /[叫找喊请约带雇派](?:来|上)?了?$/;
const somebodyMore = /把[这那]?$|[又另][外]?[^,。;!?\n]{1,4}$/;

const telling = rolesOf(Role.cadreSelf, Role.pronoun, Role.kin, Role.say, Role.need, Role.plan);
const saysAgain = /[我俺咱]们?(?:等下|马上)?(?:再|重新|重|从头)+$/;
const knowsNot = /^不(?:知道|晓得|清楚|明白|懂)/;
const knows = /^(?:晓得|知道|清楚|明白|懂|会)/;
