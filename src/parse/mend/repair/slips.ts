import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { endsClause, has, isMark, type Quantity, type Token, tokenAt } from "../../words/tokens.ts";

const putRight =
  "(?:其实|实际|应该?|应当|本应)(?:上|就)?[是为]|(?:更|改|订|修|纠)正(?:一下)?[为成是]?|[更修]?改[为成]|实[为是]";

/** 两袋嗯三袋, 三袋对三袋, 多写了一个0,…, (其实是3袋), (更正:3袋): what tells of a slip without a word of its own for it. */
export const unmarkedSlip = new Sign(
  "嗯哦呃啊噢额哎诶对吧错多少实止应正改像能等哪没",
  new RegExp(
    `[嗯哦呃啊噢额哎诶]|对了|,等(?:等|一下|下),?(?:应该)?是|(?:对|没错|吧),?(?:就?是)?[\\d一二两三四五六七八九十百千半]|[多少](?:写|说|报|记|打|输|填|算)|(?:写|说|报|记|打|输|填|算)[多少]了|不止,|(?:哪[里儿]?(?:有|是|来的?)|没有|不止)[\\d一二两三四五六七八九十百千半]|(?:好像|可能)是?[\\d一二两三四五六七八九十百千半]|[([,](?:${putRight})`,
  ),
);

/** 三袋——|不是,两袋; 三袋...|不对: broken off, and put right. */
export const brokenOff = new Sign("-。", /(?:-|。。)[哦啊呃噢嗯哎]?(?:不|错|[说讲搞记写]错|口误|应)/);

/** A dash or dots in front of a slip are a pause. */
export function withPausesAtSlips(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    let end = at;
    while (isMark(tokens[end], "-。") && tokens[end]?.text === token.text) end += 1;
    const pauses = end > at && (token.text === "-" || end > at + 1) && has(tokens[end], Role.repair);
    const last = out[out.length - 1];
    if (!pauses || last === undefined || isMark(last, "\n")) out.push(token);
    else {
      out.push({ ...token, text: "," });
      at = end - 1;
    }
  }
  return out;
}

/** 两袋,|等等,|是三袋; behind a list it is its end. */
const waits = new Set("等等 等一下 等下".split(" "));
const pauses = new Set("等等 等一下 等下 嗯 哦 呃 啊 噢 额 诶 哎呀 哎 不".split(" "));
const yes = new Set("对 对对 对对对 嗯对 哦对 对的 没错 吧".split(" "));

/**
 * 两袋米嗯是|三袋, 多写了一个0,应该是|50元, 两袋米(其实是|3袋): where the figure stands that puts right the one told last; null where
 * nothing at `at` tells of a slip, or the figure counts something else.
 */
export function figureBehindSlip(tokens: readonly Token[], at: number, out: readonly Token[]): number | null {
  const token = tokens[at];
  if (token === undefined || (waits.has(token.text) && !isMark(tokenAt(tokens, at - 1), ","))) return null;
  const owned = endOfOwnedUp(tokens, at) ?? endOfBracketed(tokens, at);
  // 两袋,|等|下|是三袋
  const wait = token.text === "等" && /^一?下$/.test(tokens[at + 1]?.text ?? "");
  if (wait && isMark(tokenAt(tokens, at - 1), ",") && isIs(tokens, at + 2))
    return figureAfterWait(tokens, at + 2, out);
  const behind = owned ?? (isPause(token) || doubts.has(token.text) ? at + 1 : null);
  if (behind === null) return null;
  const right = skipSmall(tokens, behind);
  // 走访了十二户嗯|里头有|三户是低保户
  if (tokens.slice(behind, right).some(({ text }) => someOf.test(text))) return null;
  // 培训20人,诶,30人报名: told of anew.
  if ((doubts.has(token.text) || token.text === "诶") && !closesDoubt(tokens[right + 1], out)) return null;
  if (countsSame(tokens, right, out)) return right;
  // 五斤米一桶油哦|是|十斤米
  const is = tokens.slice(behind, right).some(({ text }) => text === "是" || text === "应该是");
  return is && placeOfThing(out, tokens[right], tokens[right + 1]) !== null ? right : null;
}

/** ,|是, 是 */
function isIs(tokens: readonly Token[], from: number): boolean {
  const at = isMark(tokens[from], ",") ? from + 1 : from;
  return /^(?:应该)?是$/.test(tokens[at]?.text ?? "");
}

function figureAfterWait(tokens: readonly Token[], from: number, out: readonly Token[]): number | null {
  const right = skipSmall(tokens, from);
  return countsSame(tokens, right, out) ? right : null;
}

/** 三袋|好像|是四袋 */
const doubts = new Set("好像 可能".split(" "));

/** 好像是四袋|,|, 好像是四袋|化肥 behind 三袋化肥; not 好像三户|没在家 */
function closesDoubt(next: Token | undefined, out: readonly Token[]): boolean {
  if (next === undefined || next.kind === "mark" || isSmall(next)) return next?.text !== "是";
  return mayBeThing(next) && out.some(({ text }) => text === next.text);
}

const someOf = /^(?:里[头面边]|其中|当中|有)$/;

/** 一袋米嗯|米是两袋, 两桶油,|油是三桶不是两桶: where the thing stands that is told once more with its right figure; null where none is. */
export function thingBehindSlip(tokens: readonly Token[], at: number, out: readonly Token[]): number | null {
  const paused = isPause(tokens[at]) || recalls.has(tokens[at]?.text ?? "");
  const right = paused ? skipSmall(tokens, at + 1) : isMark(tokens[at], ",") ? at + 1 : at;
  const is = paused ? /^(?:也|都|应该)?是$/ : /^是$/;
  if (!is.test(tokens[right + 1]?.text ?? "") || tokens[right - 1]?.text === "的") return null;
  const wrong = placeOfThing(out, tokens[right + 2], tokens[right]);
  if (wrong === null || paused) return wrong === null ? null : right;
  const not = isMark(tokens[right + 3], ",") ? right + 4 : right + 3;
  const denied = tokens[not]?.text === "不是" ? tokens[not + 1]?.quantity?.value : undefined;
  return denied != null && denied === out[wrong]?.quantity?.value ? right : null;
}

/** 两双袜子|哦对|袜子是三双 */
const recalls = new Set("哦对 嗯对 对了 哦对了 嗯对了 啊对 诶".split(" "));

function isPause(token: Token | undefined): boolean {
  return token !== undefined && pauses.has(token.text);
}

/** 三袋|对三袋, 三袋|吧三袋, 五百块钱|对五百块: where what only says it once more ends; null where it does not. */
export function endOfYes(tokens: readonly Token[], at: number, out: readonly Token[]): number | null {
  if (!yes.has(tokens[at]?.text ?? "")) return null;
  const again = skipSmall(tokens, at + 1);
  const said = out.findLast(({ quantity }) => quantity !== null);
  const figure = tokens[again];
  if (figure?.quantity == null || said?.quantity == null || !isSaidAgain(figure.quantity, said.quantity))
    return null;
  if (out.slice(out.indexOf(said) + 1).some(({ mention }) => mention !== null)) return null;
  const next = tokens[again + 1];
  if (!mayBeThing(next)) return again + 1;
  // 两袋米吧|两袋面: another thing.
  return out.some(({ text }) => text === next?.text) ? again + 2 : null;
}

function isSaidAgain(again: Quantity, said: Quantity): boolean {
  if (again.value === null || again.value !== said.value) return false;
  // 二百块是吧|对二百
  return again.unit?.name === said.unit?.name || (again.unit === null && said.unit?.kind === "money");
}

/** 多写了一个0, 少说了100, 写多了, 不止: owned to, as far as the stop behind it. */
function endOfOwnedUp(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at]?.text.charAt(0) ?? "";
  if (first === "" || !"多少写说报记打输填算不".includes(first)) return null;
  const said = tokens
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join("");
  if (!ownedUp.test(said)) return null;
  for (let end = at + 1; end < at + longest; end += 1) {
    if (tokens[end] === undefined || tokens[end]?.mention != null) return null;
    if (isMark(tokens[end], ",")) return end + 1;
  }
  return null;
}

const ownedUp =
  /^(?:[多少](?:写|说|报|记|打|输|填|算)(?!服|明|话|几句)|(?:写|说|报|记|打|输|填|算)[多少]了|不止,)/;
const longest = 7;

/** 2袋|(其实是|3袋|), 2袋|(更正:|3袋|); 2袋|,更正:|3袋 */
function endOfBracketed(tokens: readonly Token[], at: number): number | null {
  const opened = isMark(tokens[at], "(");
  if (!opened && !isMark(tokens[at], ",")) return null;
  let said = "";
  let end = at + 1;
  while (end < at + longestInBrackets && tokens[end] !== undefined && tokens[end]?.quantity == null) {
    said += tokens[end]?.text;
    end += 1;
  }
  const tells = opened ? inBrackets.test(said) : behindStop.test(said);
  return tells && (!opened || isMark(tokens[end + 1], "),")) ? end : null;
}

const longestInBrackets = 5;
const inBrackets = new RegExp(`^(?:${putRight}):?$`);
const behindStop = /^(?:更|改|订|修|纠)正(?:一下)?[为成是]?:?$/;

function skipSmall(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && (isMark(tokens[at], ",") || isSmall(tokens[at]))) at += 1;
  return at;
}

function isSmall(token: Token | undefined): boolean {
  return (
    has(token, Role.filler) ||
    token?.text === "应该是" ||
    token?.text === "应是" ||
    yes.has(token?.text ?? "")
  );
}

/** The figure at `right` counts what the one told last did: in the same unit, of the same thing or of none named with both. */
function countsSame(tokens: readonly Token[], right: number, out: readonly Token[]): boolean {
  const figure = tokens[right]?.quantity;
  if (figure?.value == null) return false;
  let end = out.length - 1;
  while (isMark(out[end], ",(、") || has(out[end], Role.filler)) end -= 1;
  const thing = mayBeThing(out[end]) ? out[end] : undefined;
  const wrong = out[thing === undefined ? end : end - 1];
  if (wrong?.quantity?.value == null) return false;
  const { unit } = wrong.quantity;
  if (unit !== null && figure.unit !== null && unit.name !== figure.unit.name) return false;
  const next = tokens[right + 1];
  // 四袋复合肥嗯|一袋|四十公斤那种: how much is in one.
  if (figure.value === 1 && next?.quantity?.unit?.kind === "mass") return false;
  if (!mayBeThing(next)) return true;
  const front = out[end - 1];
  return thing === undefined ? !mayBeThing(front) || front?.text === next?.text : thing.text === next?.text;
}

/** 五袋|米|三袋|面 and 四袋|米: where the figure of the thing stands that was told of the same receiver; null where none does. */
export function placeOfThing(
  out: readonly Token[],
  figure: Token | undefined,
  thing: Token | undefined,
): number | null {
  if (figure?.quantity == null || thing === undefined || !isNoun(thing) || !mayBeThing(thing)) return null;
  const last = out.findLast((token) => !isMark(token, ", 、") && !has(token, Role.filler));
  for (let at = out.length - 1; at >= 0; at -= 1) {
    const token = out[at] as Token;
    if (token.mention !== null || isMark(token, ";。!\n")) return null;
    let of = last?.quantity == null ? at + 1 : at - 1;
    while (of < at && has(out[of], Role.filler)) of -= 1;
    if (isLike(token, figure, thing.text) && isSame(out[of], thing)) return at;
  }
  return null;
}

/** Figures of one unit, or one of them of none; of another unit only where the thing is another as well. */
export function isLike(token: Token | undefined, figure: Token | undefined, thing?: string): boolean {
  if (token?.quantity == null || figure?.quantity == null) return false;
  const unit = token.quantity.unit?.name;
  const right = figure.quantity.unit?.name;
  if (unit === undefined || right === undefined || unit === right) return true;
  const counts = token.quantity.unit?.kind === "count" && figure.quantity.unit?.kind === "count";
  return thing !== undefined && counts;
}

export function isSame(token: Token | undefined, other: Token): boolean {
  return token !== undefined && token.kind === other.kind && token.text === other.text;
}

export function isNoun(token: Token): boolean {
  return (
    token.kind === "text" ||
    (token.word !== null && (token.word.goods !== null || token.word.measure !== null))
  );
}

/** How far back what was wrong may stand. */
export const reachBack = 8;

/** Marks, 嗯, 是 and more words of the slip. */
export function skipLight(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const light =
      isMark(token, ", ") ||
      has(token, Role.filler) ||
      /^(?:也|都|也是|都是|还是)$/.test(token.text) ||
      (has(token, Role.repair) && !denies(token));
    if (!light || token.quantity !== null || token.word?.measure) break;
    at += 1;
  }
  return at;
}

export function denies(token: Token): boolean {
  return token.text === "不" || token.text === "不是";
}

export function dropLightFrom(out: Token[], from: number): void {
  while (out.length > from && out[out.length - 1]?.kind === "mark") out.pop();
}

export function isHome(token: Token | undefined): boolean {
  return has(token, Role.home);
}

export function lastIndexIn(out: readonly Token[], fits: (token: Token) => boolean): number {
  const found = out.findLastIndex(fits);
  return found >= out.length - reachBack ? found : -1;
}

/** Nothing but its 家, marks and 嗯 stand behind it. */
export function endsWith(out: readonly Token[], at: number): boolean {
  return out
    .slice(at + 1)
    .every(
      (token) => isHome(token) || isMark(token, ", ") || has(token, Role.filler) || has(token, Role.title),
    );
}

/** 化肥|两袋, 两袋|化肥: told before with another figure; 两袋|,: of what was counted last. */
export function isToldAnew(tokens: readonly Token[], at: number, out: readonly Token[]): boolean {
  const isFirst = tokens[at]?.quantity != null;
  const next = tokens[at + 1];
  if (isFirst && (next === undefined || isMark(next, ",;。、!\n")) && countsSame(tokens, at, out))
    return true;
  return placeOfThing(out, tokens[isFirst ? at : at + 1], tokens[isFirst ? at + 1 : at]) !== null;
}

/** 一床被子不是被子是|毯子: another name for what was counted last; where it ends, or null. */
export function putName(tokens: readonly Token[], right: number, out: Token[]): number | null {
  const again = isMark(tokens[right - 2], ",") ? tokens[right - 3] : tokens[right - 2];
  let end = out.length - 1;
  while (isMark(out[end], ", ") || has(out[end], Role.filler)) end -= 1;
  // 面两袋 as well as 两袋面
  const place = out[end]?.quantity == null ? end : end - 1;
  const was = out[place];
  if (tokens[right - 1]?.text !== "是" || again === undefined || !isSame(was, again)) return null;
  if (!mayBeThing(was) || !mayBeThing(tokens[right])) return null;
  if (place === end && out[end - 1]?.quantity == null) return null;
  out[place] = tokens[right] as Token;
  out.splice(end + 1, out.length);
  return right + 1;
}

/** What fills a pause of the talk before it is put right. */
export const talkPauses = new Set("哦 呃 哎 诶 噢 额 哎呀 唉".split(" "));

/** ,|记错了|, ,我说错了: where what is owned to behind the right words ends, or null. */
export function endOfOwnedTo(tokens: readonly Token[], from: number): number | null {
  let at = isMark(tokens[from], ",") ? from + 1 : from;
  if (has(tokens[at], Role.cadreSelf)) at += 1;
  if (!ownsTo.test(tokens[at]?.text ?? "")) return null;
  const next = tokens[at + 1];
  return endsClause(next) ? at + 1 : null;
}

const ownsTo = /^(?:[说讲记写报搞打弄算]?错了|口误)$/;

/** 不对|,我记错了,|刘军: over what only leads to the right words. */
export function skipLead(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 6 && leadsToRight(tokens[at])) at += 1;
  return at;
}

function leadsToRight(token: Token | undefined): boolean {
  return (
    isMark(token, ",") ||
    has(token, Role.filler) ||
    has(token, Role.cadreSelf) ||
    (has(token, Role.repair) && token !== undefined && !denies(token))
  );
}
