import { Role } from "../words/roles.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";

/** 和|李平|一起给陈九斤送化肥, 我和|小王|去李平家, 跟王主任、|小刘|去李平家, 带着|小王|去李平家: who came along to somebody named behind. */
export function isAlong(tokens: readonly Token[], at: number): boolean {
  const first = startOfParty(tokens, at);
  if (first < 0) return false;
  let last = at;
  while (isOfParty(tokens[last + 1])) last += 1;
  const next = tokens[last + 1];
  if (together.test(next?.text ?? ""))
    return (
      (has(tokens[last + 2], Role.dative) ||
        has(tokens[last + 2], Role.give) ||
        has(tokens[last + 2], Role.go)) &&
      tokens.slice(last + 2).some(({ mention }) => mention !== null)
    );
  // 和小陈师傅|给李平家装纱窗: nobody is called so whom something is given to and who gives.
  if (has(next, Role.dative) && tokens[at]?.mention?.form === "surname")
    return isNamedBehind(tokens, last + 1);
  const goes = has(next, Role.go) || /^[去来]给$/.test(next?.text ?? "");
  return goes && !has(next, Role.with) && isNamedBehind(tokens, last + 1);
}

/** Where the 和 in front of those who came along stands, whom the token at `at` is one of; -1 where none does. */
function startOfParty(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && isOfParty(tokens[first - 1])) first -= 1;
  if (first > 0 && leadsAlong.test(tokens[first - 1]?.text ?? "")) return first - 1;
  // 王五|和|李平: joined to a name that is one of those told of.
  return isJoin(tokens[first]) && first < at ? first : -1;
}

const leadsAlong = /^(?:带[着上]|[叫约拉]上|领着|会同)$/;

/** 王|主任, 镇上|的|小刘, 、, 两位|同志: what a row of those who came along is made of. */
function isOfParty(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.mention !== null ||
    token.kind === "cadre" ||
    has(token, Role.role) ||
    has(token, Role.title) ||
    has(token, Role.office) ||
    isJoin(token) ||
    token.text === "的" ||
    token.text === "、" ||
    token.quantity?.unit?.kind === "person" ||
    (token.kind === "text" && token.text.length <= 2 && /^[小老]?[^\d]$/.test(token.text))
  );
}

/**
 * 我和|李平|帮陈九斤收玉米, |李平|、王五和我四个人一起给陈九斤家修院墙: who did it with us, for somebody named behind.
 * Not: 我和李平聊了聊, 我给李平和王五送米
 */
export function isWithUs(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && isInList(tokens[first - 1])) first -= 1;
  let last = at;
  while (isInList(tokens[last + 1]) && !(isJoin(tokens[last + 1]) && tokens[last + 2]?.mention == null))
    last += 1;
  const front = isJoin(tokens[first]) && isSender(tokenAt(tokens, first - 1));
  const behind = isJoin(tokens[last + 1]) && isSender(tokens[last + 2]);
  if (!front && !behind) return false;
  let act = behind ? last + 3 : last + 1;
  while (isHowMany(tokens[act])) act += 1;
  const does = has(tokens[act], Role.help) || has(tokens[act], Role.dative);
  // 我和小陈|帮他|干到中午
  if (has(tokens[act], Role.help) && /[他她]们?$/.test(tokens[act]?.text ?? "")) return true;
  return does && tokens.slice(act + 1, act + 4).some(({ mention }) => mention !== null);
}

function isJoin(token: Token | undefined): boolean {
  return has(token, Role.with) && /^(?:和|跟|同|与)$/.test(token?.text ?? "");
}

function isInList(token: Token | undefined): boolean {
  return token !== undefined && (token.mention !== null || token.text === "、" || isJoin(token));
}

export function isSender(token: Token | undefined): boolean {
  return has(token, Role.cadreSelf) && /^[我咱俺]们?$/.test(token?.text ?? "");
}

/** 四个人, 一起, 今天 */
function isHowMany(token: Token | undefined): boolean {
  return (
    token?.kind === "day" ||
    token?.quantity?.unit?.kind === "person" ||
    (has(token, Role.next) && /^(?:一起|一同|一道|一块儿?|都|也)$/.test(token?.text ?? ""))
  );
}

const together = /^(?:一起|一同|一道|一块儿?)$/;

/** 去|李平家, 到了|上坪村|二组|李平家: straight behind the going. */
function isNamedBehind(tokens: readonly Token[], go: number): boolean {
  let at = go + 1;
  while (
    tokens[at]?.text === "了" ||
    has(tokens[at], Role.dative) ||
    tokens[at]?.kind === "village" ||
    tokens[at]?.kind === "group"
  )
    at += 1;
  return tokens[at]?.mention != null;
}

const called = /^[小老].$|^.(?:师傅|老师|医生|大夫|校长|工)$/;

/** 小张|给|李平|送了2袋米: whom no household fits, giving to one that is named. */
export function isColleague(tokens: readonly Token[], at: number): boolean {
  const mention = tokens[at]?.mention;
  if (mention == null || !called.test(mention.name)) return false;
  // 老王|走访了李平, 今天老王|走访了李平
  if (
    visits(tokens, at + 1) &&
    tokens.slice(0, at).every((token) => token.kind === "day" || has(token, Role.filler))
  )
    return true;
  if (mention.fits.length > 0) return false;
  if (has(tokens[at + 1], Role.dative) && tokens[at + 2]?.mention != null)
    return mention.name.startsWith("小");
  // 我和|老尹|两个人帮李平挖土豆, 今天跟|老尹|走访了王五: who came along.
  const along = /^(?:和|跟|同|与)$/.test(tokens[at - 1]?.text ?? "") && tokens[at + 1] !== undefined;
  if (!along) return false;
  // 我和|老李|分头走访
  if (/^(?:分头|分别|各自)$/.test(tokens[at + 1]?.text ?? "") && at < 3) return true;
  // 我跟|小段|帮着掰了半天: did it with us, for whoever was told of.
  if (isSender(tokens[at - 2]) && (has(tokens[at + 1], Role.help) || has(tokens[at + 1], Role.labour)))
    return true;
  // 我和|老王|一人掏了200: who put in as much as we did.
  if (isSender(tokens[at - 2]) && has(tokens[at + 1], Role.each) && putsIn.test(tokens[at + 2]?.text ?? ""))
    return true;
  return tokens.slice(at + 1).some((token) => token.mention !== null);
}

const putsIn = /^(?:自?掏|出|拿|凑|垫|捐)(?:钱|出|上)?了?$/;

/** 走访|了|李平, 慰问|李平 */
function visits(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word?.measure?.id !== "visit") return false;
  return tokens[tokens[at + 1]?.text === "了" ? at + 2 : at + 1]?.mention != null;
}
